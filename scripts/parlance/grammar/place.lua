--- place.lua: from indices of a segment's string to places in documents.
--
-- Within a unit an index and a token's position differ by a constant, so a
-- segment is asked once for each unit that has something to tell.

local M = {}

---@class parlance.grammar.Place
---@field doc any the document of the unit asked last
---@field delta integer position in it less index in the string
local Place = {}
Place.__index = Place

--- A place finder for one segment.
---@param segment table
---@param source table
---@return parlance.grammar.Place
function M.new(segment, source)
  return setmetatable({
    segment = segment, bytes = segment.bytes, make = source.span,
    low = 1, high = 0, delta = 0, doc = nil,
  }, Place)
end

-- Learn the unit around index i, which is of a token or just after one.
local function move(self, i)
  local byte = self.bytes:byte(i)
  if byte == nil or byte == 0 then i = i - 1 end
  local doc, pos = self.segment:locate(i)
  self.doc, self.delta, self.low = doc, pos - i, i
  self.high = self.bytes:find("\0", i, true) or #self.bytes + 1
end

--- The document and the position in it of the token at index i.
---
--- i may also be the index after a unit's last token.
---@param i integer
---@return any doc
---@return integer pos
function Place:at(i)
  if i < self.low or i > self.high then move(self, i) end
  return self.doc, i + self.delta
end

--- The span object for the tokens at the indices [i, j).
---@param i integer
---@param j integer
---@return table span
function Place:span(i, j)
  if i < self.low or i > self.high then move(self, i) end
  local delta = self.delta
  return self.make(self.doc, i + delta, j - 1 + delta)
end

--- The index of position `pos` in the unit of index i, or nil if `pos` is
--- before i or past the unit's end.
---@param i integer
---@param pos integer
---@return integer|nil
function Place:index(i, pos)
  if i < self.low or i > self.high then move(self, i) end
  local j = pos - self.delta
  return j >= i and j <= self.high and j or nil
end

return M
