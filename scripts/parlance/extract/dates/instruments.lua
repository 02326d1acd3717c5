--- instruments.lua: years that are part of the name of a treaty, law or resolution.

local lexicon = require "parlance.lexicon"

local M = {}

local HEADS, LINKS = {}, {}
for word in lexicon.own "times".instruments:gmatch "%S+" do HEADS[word] = true end
for word in lexicon.own "times".links:gmatch "%S+" do LINKS[word] = true end

-- A title has so many words at most.
local MOST_BEFORE, MOST_BEHIND = 14, 4

local function is_capital(form) return form:find "^[%u\195]" ~= nil end

local function is_number(anchor, pos) return anchor.handle:get(pos, "class") == "number" end

-- "Convention on the Law of the Sea of", "Protocol on Cable Faults (".
local function ends_title(anchor, pos)
  if HEADS[anchor:fold(pos)] then return true end
  for at = pos, math.max(1, pos - MOST_BEFORE), -1 do
    local form, fold = anchor.handle:get(at, "form"), anchor:fold(at)
    if is_capital(form) then
      if HEADS[fold] then return true end
    elseif not LINKS[fold] and not is_number(anchor, at) then
      return false
    end
  end
  return false
end

-- "the 1961 Vienna Convention", "the 2024 agreement".
local function begins_title(anchor, pos, last)
  for at = pos, math.min(last, pos + MOST_BEHIND) do
    if HEADS[anchor:fold(at)] then return true end
    if not is_capital(anchor.handle:get(at, "form")) then return false end
  end
  return false
end

--- Whether a year stands in a title, and tells no time of its own.
---@param anchor parlance.Anchor
---@param first integer
---@param last integer
---@return boolean
function M.holds(anchor, first, last)
  local before = first > 2 and anchor:fold(first - 1)
  -- "resolution 3117 (2031)"
  if before == "(" and (is_number(anchor, first - 2) or ends_title(anchor, first - 2)) then
    return true
  end
  if before == "of" and ends_title(anchor, first - 2) then return true end
  return begins_title(anchor, last + 1, anchor.doc.n_tokens)
end

return M
