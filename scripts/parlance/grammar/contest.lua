--- contest.lua: several rules over the same text.
--
-- The leftmost hit wins, among those that begin together the longest, among
-- equally long ones the earlier rule's; the search goes on behind it. Every
-- rule remembers its next hit, and looks for another only when the winner
-- covered the start of it. Captures are made for winners alone.

local place = require "parlance.grammar.place"

local M = {}

---@class parlance.grammar.Contest
---@field programs parlance.grammar.Program[]
---@field alphabet_of integer[] which alphabet each program uses
---@field source table
local Contest = {}
Contest.__index = Contest

--- A contest between programs.
---@param programs parlance.grammar.Program[]
---@param alphabet_of integer[]
---@param source table
---@return parlance.grammar.Contest
function M.new(programs, alphabet_of, source)
  return setmetatable({ programs = programs, alphabet_of = alphabet_of, source = source }, Contest)
end

-- Iterate over winners: rule number, start and end index, bytes, place.
local function winners(self, segments)
  local programs, of = self.programs, self.alphabet_of
  local starts, ends, places = {}, {}, {}
  for k, segment in ipairs(segments) do places[k] = place.new(segment, self.source) end
  for r = 1, #programs do starts[r] = 0 end
  local at = 1

  -- The next hit of rule r that begins at `at` or later; far off if there is none.
  local function refresh(r)
    local i, j = programs[r]:find(segments[of[r]].bytes, at, places[of[r]])
    starts[r], ends[r] = i or math.huge, j
  end

  return function()
    local best
    for r = 1, #programs do
      if starts[r] < at then refresh(r) end
      local better = not best or starts[r] < starts[best]
        or starts[r] == starts[best] and (ends[r] or 0) > (ends[best] or 0)
      if better then best = r end
    end
    if not best or starts[best] == math.huge then return nil end
    at = ends[best]
    return best, starts[best], ends[best], segments[of[best]].bytes, places[of[best]]
  end
end

--- The hits of one stretch of text, given as a segment for every alphabet.
---@param ... table segments
---@return fun(): table|nil
function Contest:each(...)
  local next_winner = winners(self, { ... })
  return function()
    local r, i, j, bytes, where = next_winner()
    return r and self.programs[r]:take(bytes, i, j, where)
  end
end

--- The indices [i, j) of the hits of one stretch of text.
---@param ... table segments
---@return fun(): integer|nil, integer|nil
function Contest:ranges(...)
  local next_winner = winners(self, { ... })
  return function()
    local _, i, j = next_winner()
    return i, j
  end
end

--- Hits tell which rule found them.
function Contest.tells() return true end

--- The hit at [i, j), which is known to be one: of the first rule that takes just that.
---@param i integer
---@param j integer
---@param ... table segments
---@return table|nil
function Contest:hit_at(i, j, ...)
  for r, program in ipairs(self.programs) do
    local segment = select(self.alphabet_of[r], ...)
    local where = place.new(segment, self.source)
    local start, finish = program:find(segment.bytes, i, where)
    if start == i and finish == j then return program:take(segment.bytes, i, j, where) end
  end
end

--- The number of hits in one stretch of text.
---@param ... table segments
---@return integer
function Contest:count(...)
  local total = 0
  for _ in winners(self, { ... }) do total = total + 1 end
  return total
end

return M
