--- markers.lua: what stands before a point: its number, its style, what comes after it.
--
-- Two markers have the same style when they belong to one list: "1." and "2.", "(a)" and
-- "(b)", not "1." and "1)". A bullet has no number.

local lexicon = require "parlance.lexicon"

local M = {}

local numbers = lexicon "en/numbers"

local function roman_value(word)
  return numbers.romans[word:upper()]
end

-- Plain letters are their place in the alphabet; "aa" follows "z".
local function letter_value(word)
  local lower = word:lower()
  if lower:find "^(%l)%1?$" == nil and #lower > 1 then return nil end
  return lower:byte() - 96 + (#lower - 1) * 26
end

local function ordinal_value(word)
  local lower = word:lower()
  return numbers.ordinals[lower] or numbers.ordinals[lower:gsub("ly$", "")]
end

-- Whether letters are a Roman numeral here: "(i)" after "(h)" is a letter.
local function is_roman(core, frame, previous)
  if not core:find "^[ivxIVX]+$" or not roman_value(core) then return false end
  if #core > 1 then return true end
  local letters = previous[frame .. "a"]
  return not (letters and letters == letter_value(core) - 1)
end

---@class parlance.Marker
---@field number string|nil as written, without what frames it
---@field style string
---@field value integer|nil its place in its list

--- Read a marker: "1-", "(b)", "iv.", "•", "First".
---@param written string
---@param previous table<string, integer> style -> value of the last marker of that style
---@return parlance.Marker
function M.read(written, previous)
  local core = written:match "[%w][%w.]*%w" or written:match "%w"
  if not core then return { style = written } end
  local at, to = written:find(core, 1, true)
  local frame = written:sub(1, at - 1) .. "_" .. written:sub(to + 1)
  local kind, value
  if core:find "^%d+$" then
    kind, value = "1", tonumber(core)
  elseif core:find "^%d[%d.]*$" then
    kind, value = "1" .. core:gsub("[^.]", ""), tonumber(core:match "(%d+)$")
  elseif is_roman(core, frame, previous) then
    kind, value = core:find "%u" and "I" or "i", roman_value(core)
  elseif core:find "^%a%a?$" then
    kind, value = core:find "%u" and "A" or "a", letter_value(core)
  else
    kind, value = "first", ordinal_value(core)
  end
  return { number = core, style = frame .. kind, value = value }
end

return M
