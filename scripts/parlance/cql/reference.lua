--- reference.lua: what a query matches, by the plainest algorithm.
--
-- The tree is simulated as a nondeterministic automaton: from a set of states, a node leads
-- to a set of states. Nothing is lowered, rendered or optimised, so that fast matchers can be
-- held against it. A state is a position and what labels have taken on the way there.
-- Positions are the gaps between tokens, 0 before the first one; a hit is { first, last } in
-- tokens, 1-based and closed.

local constraints = require "parlance.cql.constraints"
local formula = require "parlance.cql.formula"

local M = {}

---@class parlance.cql.Text
---@field n integer tokens in the unit
---@field satisfies fun(terminal: integer, position: integer): boolean terminal index, token
---@field value? fun(position: integer, attribute: string): string? for constraints
---@field refused? fun(position: integer, node: table) told of each token refused

---@class parlance.cql.State
---@field at integer
---@field labels table<string, { [1]: integer, [2]: integer }> first and last token; immutable

local step = {}

local NO_LABELS = {}

--- A state at a position, without labels.
---@param at integer
---@return parlance.cql.State
function M.state(at)
  return { at = at, labels = NO_LABELS }
end

-- Equal states have equal keys.
local function key_of(state)
  if state.labels == NO_LABELS then return state.at end
  local parts = {}
  for name, range in pairs(state.labels) do
    parts[#parts + 1] = ("%s=%d-%d"):format(name, range[1], range[2])
  end
  table.sort(parts)
  return state.at .. " " .. table.concat(parts, " ")
end

local function add(set, state)
  local key = key_of(state)
  local new = set[key] == nil
  set[key] = set[key] or state
  return new
end

--- The states that `node` leads to from the states in `starts`; sets by key.
---
---     reference.reach(compiled.tree, text, { [0] = reference.state(0) })
---@param node parlance.cql.Node
---@param text parlance.cql.Text
---@param starts table<any, parlance.cql.State>
---@return table<any, parlance.cql.State>
function M.reach(node, text, starts)
  return step[node.kind](node, text, starts)
end

local function holds(f, text, token)
  return token >= 1 and token <= text.n and formula.holds(f, function(terminal)
    return text.satisfies(terminal, token)
  end)
end

-- The starts for which `test` holds, moved by `by`.
local function filtered(node, text, starts, by, test)
  local out = {}
  for _, state in pairs(starts) do
    if test(state.at) then
      add(out, by == 0 and state or { at = state.at + by, labels = state.labels })
    elseif text.refused then
      text.refused(state.at, node)
    end
  end
  return out
end

local function union(into, more)
  local grown = false
  for _, state in pairs(more) do
    if add(into, state) then grown = true end
  end
  return grown
end

function step.empty(_, _, starts) return starts end
function step.never() return {} end

function step.token(node, text, starts)
  return filtered(node, text, starts, 1, function(at) return holds(node.formula, text, at + 1) end)
end

function step.ahead(node, text, starts)
  return filtered(node, text, starts, 0, function(at) return holds(node.formula, text, at + 1) end)
end

function step.behind(node, text, starts)
  return filtered(node, text, starts, 0, function(at) return holds(node.formula, text, at) end)
end

function step.sequence(node, text, starts)
  for i = 1, #node do starts = M.reach(node[i], text, starts) end
  return starts
end

function step.choice(node, text, starts)
  local out = {}
  for i = 1, #node do union(out, M.reach(node[i], text, starts)) end
  return out
end

step["repeat"] = function(node, text, starts)
  for _ = 1, node.min do starts = M.reach(node[1], text, starts) end
  local out, rounds = {}, node.max and node.max - node.min or math.huge
  union(out, starts)
  while rounds > 0 do
    starts = M.reach(node[1], text, starts)
    if not union(out, starts) then break end
    rounds = rounds - 1
  end
  return out
end

-- For nodes whose ends depend on the start: each start by itself; `then_do` adds what
-- follows from a start and one end to the set.
local function each_start(node, text, starts, then_do)
  local out = {}
  for _, start in pairs(starts) do
    for _, finish in pairs(M.reach(node, text, { start })) do then_do(out, start, finish) end
  end
  return out
end

-- Of several parts under a label the one that begins last counts, then the longest.
local function labelled(labels, name, first, last)
  local old = labels[name]
  if last < first or old and (old[1] > first or old[1] == first and old[2] >= last) then
    return labels
  end
  local new = {}
  for other, range in pairs(labels) do new[other] = range end
  new[name] = { first, last }
  return new
end

function step.label(node, text, starts)
  return each_start(node[1], text, starts, function(out, start, finish)
    add(out, { at = finish.at,
      labels = labelled(finish.labels, node.name, start.at + 1, finish.at) })
  end)
end

-- Whether tokens first..last are one whole region.
local function is_region(node, text, first, last)
  if last < first or not holds(node.first, text, first) then return false end
  for token = first + 1, last do
    if not holds(node.inside, text, token) then return false end
  end
  return holds(node.last, text, last)
end

function step.region(node, text, starts)
  return each_start(node[1], text, starts, function(out, start, finish)
    if is_region(node, text, start.at + 1, finish.at) then add(out, finish) end
  end)
end

function step.containing(node, text, starts)
  return each_start(node[1], text, starts, function(out, start, finish)
    for at = start.at, finish.at do
      local inner = { at = at, labels = finish.labels }
      for _, stop in pairs(M.reach(node[2], text, { inner })) do
        if stop.at <= finish.at then add(out, { at = finish.at, labels = stop.labels }) end
      end
    end
  end)
end

-- Whether a node matches somewhere in tokens first to last.
local function occurs_among(node, text, first, last)
  for at = first - 1, last - 1 do
    for _, stop in pairs(M.reach(node, text, { M.state(at) })) do
      if stop.at <= last then return true end
    end
  end
  return false
end

function step.without(node, text, starts)
  return each_start(node[1], text, starts, function(out, start, finish)
    if not occurs_among(node[2], text, start.at + 1, finish.at) then add(out, finish) end
  end)
end

-- Whether two tokens are in the same region.
local function together(node, text, a, b)
  local from, to = math.min(a, b), math.max(a, b)
  if not (holds(node.first, text, from) or holds(node.inside, text, from)) then
    return false
  end
  for token = from + 1, to do
    if not holds(node.inside, text, token) then return false end
  end
  return true
end

-- Whether `node` matches at a position; what it refuses there is not told.
local function occurs(node, text, at)
  local refused = text.refused
  text.refused = nil
  local found = next(M.reach(node, text, { M.state(at) })) ~= nil
  text.refused = refused
  return found
end

local function is_near(node, text, token, other)
  if not occurs(node[1], text, other - 1) then return false end
  if node.first then return together(node, text, token, other) end
  return other - token >= node.from and other - token <= node.to
end

function step.near(node, text, starts)
  return filtered(node, text, starts, 0, function(at)
    for other = 1, at < text.n and text.n or 0 do
      if is_near(node, text, at + 1, other) then return true end
    end
    return false
  end)
end

-- Matches --------------------------------------------------------------------------------

--- What a constraint asks about a match: its labels and its tokens.
---@param text parlance.cql.Text
---@param first integer
---@param last integer
---@param labels table<string, { [1]: integer, [2]: integer }>
---@return parlance.cql.Environment
function M.environment(text, first, last, labels)
  return {
    position = function(label)
      if label == "match" then return first end
      if label == "matchend" then return last end
      return labels[label] and labels[label][1]
    end,
    value = text.value,
    satisfies = function(at, f) return holds(f, text, at) end,
  }
end

--- All matches that begin at token `first`: by their last token, the ways they come about.
---
---     reference.matches(compiled, text, 3)  --> { [5] = { { a = { 3, 3 } } } }
---@param compiled parlance.cql.Compiled
---@param text parlance.cql.Text
---@param first integer
---@return table<integer, table[]>
function M.matches(compiled, text, first)
  local out = {}
  for _, state in pairs(M.reach(compiled.tree, text, { M.state(first - 1) })) do
    local last = state.at
    if last >= first and constraints.holds(compiled.constraint,
      M.environment(text, first, last, state.labels)) then
      out[last] = out[last] or {}
      table.insert(out[last], state.labels)
    end
  end
  return out
end

-- The last tokens of the matches from each token, ascending; {} for none.
local function all_ends(compiled, text)
  local ends = {}
  for first = 1, text.n do
    ends[first] = {}
    for last in pairs(M.matches(compiled, text, first)) do
      table.insert(ends[first], last)
    end
    table.sort(ends[first])
  end
  return ends
end

-- What docs/cql.md says of each strategy, word for word.
local choose = {}

function choose.longest(ends, add_hit)
  local first = 1
  while first <= #ends do
    local last = ends[first][#ends[first]]
    if last then add_hit(first, last) end
    first = (last or first) + 1
  end
end

function choose.traditional(ends, add_hit)
  for first = 1, #ends do
    if ends[first][1] then add_hit(first, ends[first][1]) end
  end
end

function choose.standard(ends, add_hit)
  for first = 1, #ends do
    local wanted = ends[first][1] ~= nil
    for earlier = 1, first - 1 do
      if ends[earlier][1] == ends[first][1] then wanted = false end
    end
    if wanted then add_hit(first, ends[first][1]) end
  end
end

function choose.shortest(ends, add_hit)
  for first = 1, #ends do
    local wanted = ends[first][1] ~= nil
    for later = first + 1, #ends do
      if wanted and ends[later][1] and ends[later][1] <= ends[first][1] then wanted = false end
    end
    if wanted then add_hit(first, ends[first][1]) end
  end
end

function choose.all(ends, add_hit)
  for first = 1, #ends do
    for _, last in ipairs(ends[first]) do add_hit(first, last) end
  end
end

--- The hits of a compiled query in a unit, by a strategy of strategy.lua.
---
---     local text = { n = #words, satisfies = function(terminal, i)
---       return compiled.terminals[terminal].values[1] == words[i]
---     end }
---     reference.hits(compiled, text)  --> { { first = 2, last = 5 }, ... }
---@param compiled parlance.cql.Compiled
---@param text parlance.cql.Text
---@param strategy? string default "longest"
---@return { first: integer, last: integer }[]
function M.hits(compiled, text, strategy)
  local hits = {}
  choose[strategy or "longest"](all_ends(compiled, text), function(first, last)
    hits[#hits + 1] = { first = first, last = last }
  end)
  return hits
end

return M
