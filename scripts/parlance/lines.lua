--- lines.lua: lines of a text, for who cites by them: as many as it has line feeds, and one.
--
-- They are counted as editors and `grep -n` do, empty ones too. Offsets are code points,
-- 0-based and half-open, as everywhere.

local M = {}

-- Code points at which lines begin, for one document at a time; keys are weak.
local known = setmetatable({}, { __mode = "k" })

local function starts_of(doc)
  if known[doc] then return known[doc] end
  local text, starts, at, n = doc:text(), { 0 }, 1, 0
  for stop in text:gmatch "()\n" do
    n = n + utf8.len(text, at, stop)
    at, starts[#starts + 1] = stop + 1, n
  end
  known = setmetatable({ [doc] = starts }, { __mode = "k" })
  return starts
end

--- How many lines a document has.
---@param doc parlance.Document
---@return integer
function M.count(doc) return #starts_of(doc) end

--- The n-th line, without what ends it; nothing where there is none.
---@param doc parlance.Document
---@param n integer from 1
---@return string|nil line
---@return integer|nil start
---@return integer|nil finish
function M.get(doc, n)
  local starts = starts_of(doc)
  local start, finish = starts[n], starts[n + 1] and starts[n + 1] - 1 or doc.n_chars
  if not start then return nil end
  local line = doc:text(start, finish)
  if line:sub(-1) == "\r" then line, finish = line:sub(1, -2), finish - 1 end
  return line, start, finish
end

--- The number of the line in which a code point stands.
---@param doc parlance.Document
---@param offset integer
---@return integer
function M.at(doc, offset)
  local starts = starts_of(doc)
  local low, high = 1, #starts
  while low < high do
    local middle = (low + high + 1) // 2
    if starts[middle] <= offset then low = middle else high = middle - 1 end
  end
  return low
end

return M
