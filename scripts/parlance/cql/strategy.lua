--- strategy.lua: which of a query's matches are hits.
--
-- From one start a query may match in many ways, and matches from different starts may
-- overlap. In the terms of CQP's manual:
--
--     longest      the leftmost, of those the longest, then on behind it; the default
--     standard     from each start the shortest, of those with the same end the leftmost
--     shortest     from each start the shortest, without those that have another in them
--     traditional  from each start the shortest
--     all          every match
--
-- A finder answers for one text: `next(from, shortest)` gives the first start at or after
-- `from` and the last token of the longest or the shortest match there, or nil; `ends(first)`
-- the last tokens of all matches from there, ascending.

local M = {}

--- Names, the default first.
M.names = { "longest", "standard", "shortest", "traditional", "all" }

local walk = {}

function walk.longest(finder)
  local at = 1
  return function()
    local first, last = finder.next(at, false)
    if first then at = last + 1 end
    return first, last
  end
end

function walk.traditional(finder)
  local at = 1
  return function()
    local first, last = finder.next(at, true)
    if first then at = first + 1 end
    return first, last
  end
end

function walk.standard(finder)
  local next_match, ended = walk.traditional(finder), {}
  return function()
    while true do
      local first, last = next_match()
      if not first then return nil end
      if not ended[last] then
        ended[last] = true
        return first, last
      end
    end
  end
end

-- Matches wait until one begins behind them: no later one can be in them then. Of those
-- that wait, starts and ends ascend.
function walk.shortest(finder)
  local next_match, waiting, head = walk.traditional(finder), {}, 1
  local first, last = next_match()
  local function accept()
    while #waiting >= head and waiting[#waiting][2] >= last do waiting[#waiting] = nil end
    waiting[#waiting + 1] = { first, last }
    first, last = next_match()
  end
  return function()
    while first and (not waiting[head] or first <= waiting[head][2]) do accept() end
    local one = waiting[head]
    if not one then return nil end
    waiting[head] = false
    head = head + 1
    return one[1], one[2]
  end
end

function walk.all(finder)
  local at, start, ends, k = 1, nil, {}, 0
  return function()
    k = k + 1
    if not ends[k] then
      start = finder.next(at, true)
      if not start then return nil end
      ends, k, at = finder.ends(start), 1, start + 1
    end
    return start, ends[k]
  end
end

--- Whether there is a strategy of that name.
---@param name string
---@return boolean
function M.is(name)
  return walk[name] ~= nil
end

--- The hits in one text, in the order of their starts, then of their ends.
---
---     for first, last in strategy.walk("standard", finder) do ... end
---@param name string
---@param finder { next: function, ends: function }
---@return fun(): integer?, integer?
function M.walk(name, finder)
  return walk[name](finder)
end

return M
