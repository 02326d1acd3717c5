--- needs.lua: tokens that every match of a pattern has, and how far it goes from them.
--
-- So a source can leave out the text that is far from any. Of a node is known
--
--   min, max   how many tokens it takes
--   reach      how many, from its start, decide whether and what it takes
--   needs      conditions that one of its tokens satisfies, each as
--     set        class bytes
--     low, high  tokens of the node before that one
--     rest       tokens of the node behind it, at most
--     look       tokens behind it that decide, at most
--
-- math.huge stands for any number.

local analysis = require "parlance.grammar.analysis"
local bytes = require "parlance.grammar.bytes"

local M = {}

local HUGE = math.huge

local function known(min, max, reach, needs)
  return { min = min, max = max, reach = reach or max, needs = needs or {} }
end

local function need(set, low, high, rest, look)
  return { set = set, low = low, high = high, rest = rest, look = math.max(look, rest) }
end

local facts_by

local function facts(self, node)
  if analysis.is_condition(node) then
    return known(1, 1, 1, { need(self.alphabet:set(node), 0, 0, 0, 0) })
  end
  node = analysis.core(node)
  return facts_by[node.tag](self, node)
end

local function nothing() return known(0, 0) end
local function inner(self, node) return facts(self, node[1]) end

local function sequence(self, node)
  local a, b = facts(self, node[1]), facts(self, node[2])
  local needs = {}
  for _, one in ipairs(a.needs) do
    needs[#needs + 1] = need(one.set, one.low, one.high, one.rest + b.max,
      math.max(one.look, one.rest + b.reach))
  end
  for _, one in ipairs(b.needs) do
    needs[#needs + 1] = need(one.set, a.min + one.low, a.max + one.high, one.rest,
      math.max(one.look, a.reach - a.min - one.low - 1))
  end
  return known(a.min + b.min, a.max + b.max, math.max(a.reach, a.max + b.reach), needs)
end

local function rarest(list)
  local best
  for _, one in ipairs(list) do
    if not best or #one.set < #best.set then best = one end
  end
  return best
end

-- A need of either; what was tried before may have looked farther.
local function choice(self, node)
  local a, b = facts(self, node[1]), facts(self, node[2])
  local one, other = rarest(a.needs), rarest(b.needs)
  local needs
  if one and other then
    needs = { need(bytes.union(one.set, other.set), math.min(one.low, other.low),
      math.max(one.high, other.high), math.max(one.rest, other.rest),
      math.max(one.look, other.look, a.reach - other.low - 1)) }
  end
  return known(math.min(a.min, b.min), math.max(a.max, b.max), math.max(a.reach, b.reach), needs)
end

local function times(n, tokens)
  return n == 0 and 0 or n * tokens
end

-- At least n times: those of the first.
local function repetition(self, node)
  local a, needs = facts(self, node[1]), {}
  if node.n > 0 then
    for i, one in ipairs(a.needs) do needs[i] = need(one.set, one.low, one.high, HUGE, HUGE) end
  end
  return known(times(node.n, a.min), HUGE, HUGE, needs)
end

local function at_most(self, node)
  local a = facts(self, node[1])
  return known(0, times(node.n, a.max), times(node.n, math.max(a.max, a.reach)))
end

local function upto(self, node)
  local a, needs = facts(self, node[1]), {}
  for i, one in ipairs(a.needs) do
    needs[i] = need(one.set, one.low, node.n + one.high, one.rest,
      math.max(one.look, a.reach - one.low - 1))
  end
  return known(a.min, node.n + a.max, node.n + a.reach, needs)
end

local function predicate(self, node)
  return known(0, 0, facts(self, node[1]).reach)
end

local function behind(self, node)
  self.left = math.max(self.left, analysis.length(node[1]))
  return known(0, 0)
end

-- Its function may look anywhere, and go on anywhere in the unit.
local function match_time(self, node)
  local needs = {}
  for i, one in ipairs(facts(self, node[1]).needs) do
    needs[i] = need(one.set, one.low, one.high, HUGE, HUGE)
  end
  self.left = HUGE
  return known(0, HUGE, HUGE, needs)
end

-- A rule that is on the way to itself may be of any length.
local function rule(self, grammar, name)
  local key = grammar.index[name]
  local inside = self.inside[grammar] or {}
  self.inside[grammar] = inside
  if inside[key] then return known(0, HUGE) end
  local outer = self.grammar
  self.grammar, inside[key] = grammar, true
  local answer = facts(self, grammar[key])
  self.grammar, inside[key] = outer, nil
  return answer
end

facts_by = analysis.by_tag {
  ["true Cp Cc Cb"] = nothing,
  ["false"] = function() return known(0, 0, 0, { need("", 0, 0, 0, 0) }) end,
  ["C Cg Ct apply"] = inner,
  ["seq"] = sequence,
  ["choice"] = choice,
  ["repeat"] = repetition,
  ["atmost"] = at_most,
  ["upto"] = upto,
  ["and not"] = predicate,
  ["behind"] = behind,
  ["Cmt"] = match_time,
  ["V"] = function(self, node) return rule(self, self.grammar, node.name) end,
  ["grammar"] = function(self, node) return rule(self, node, node.names[1]) end,
}

--- What every match has, and how far from there are the tokens that decide on it.
---@param node parlance.grammar.Pattern
---@param alphabet parlance.grammar.Alphabet
---@return { bytes: string, before: number, after: number, offset?: integer }[] the fewest
---  bytes first; offset: the tokens of the match before it, if they are always as many
function M.of(node, alphabet)
  local self = { alphabet = alphabet, left = 0, inside = {} }
  local list = {}
  for _, one in ipairs(facts(self, node).needs) do
    if #one.set < #alphabet.all then
      list[#list + 1] = { bytes = one.set, before = one.high, after = one.look,
        offset = one.low == one.high and one.low or nil }
    end
  end
  for _, one in ipairs(list) do one.before = one.before + self.left end
  table.sort(list, function(a, b)
    if #a.bytes ~= #b.bytes then return #a.bytes < #b.bytes end
    return a.before + a.after < b.before + b.after
  end)
  return list
end

return M
