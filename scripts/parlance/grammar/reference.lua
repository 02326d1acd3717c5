--- reference.lua: what token patterns mean, by the shortest road.
--
-- A matcher that interprets a pattern token by token, asking the source about
-- each. It knows nothing of classes, bytes or LPeg. The compiled path is held
-- against it in the tests, and `explain` asks it how far a pattern got.
--
-- Each function below takes the state, a node, a position, the list of captures
-- made so far and the grammar around, and returns the position after the match
-- or nil. It adds to the list as it goes; whoever tries something else cuts the
-- list back.

local analysis = require "parlance.grammar.analysis"
local answers = require "parlance.grammar.answers"
local resolve = require "parlance.grammar.resolve"
local values = require "parlance.grammar.values"

local M = {}

---@class parlance.grammar.Run
---@field source table
---@field doc any
---@field first integer the unit's first token
---@field last integer the unit's last token
---@field failed fun(pos: integer, node: table, rules: any[])|nil told of each token refused
---@field trace { enter: fun(node: table, pos: integer), leave: fun(stop: integer?) }|nil
local Run = {}
Run.__index = Run

local match_by

local function truncate(list, n)
  for k = #list, n + 1, -1 do list[k] = nil end
end

local holds

local holds_by = {
  any = function() return true end,
  terminal = function(run, node, pos)
    local terminal = run.terminals[node.spec]
    if not terminal then
      terminal = resolve.terminal(node.spec, run.source)
      run.terminals[node.spec] = terminal
    end
    return run.source:satisfies(terminal, run.doc, pos)
  end,
  all = function(run, node, pos)
    for _, child in ipairs(node) do
      if not holds(run, child, pos) then return false end
    end
    return true
  end,
  some = function(run, node, pos)
    for _, child in ipairs(node) do
      if holds(run, child, pos) then return true end
    end
    return false
  end,
  none = function(run, node, pos)
    for _, child in ipairs(node) do
      if holds(run, child, pos) then return false end
    end
    return true
  end,
  diff = function(run, node, pos)
    return holds(run, node[1], pos) and not holds(run, node[2], pos)
  end,
}
holds_by.choice = holds_by.some

-- Whether the token at `pos` satisfies a condition.
function holds(run, node, pos)
  local seen = node.tag == "diff" and node or analysis.core(node)
  return holds_by[seen.tag](run, seen, pos)
end

local function match_node(run, node, pos, list, grammar)
  if analysis.is_condition(node) then
    if pos <= run.last and holds(run, node, pos) then return pos + 1 end
    if run.failed and run.quiet == 0 then run.failed(pos, node, run.rules) end
    return nil
  end
  node = analysis.core(node)
  return match_by[node.tag](run, node, pos, list, grammar)
end

local function match(run, node, pos, list, grammar)
  if run.trace then run.trace.enter(node, pos) end
  local stop = match_node(run, node, pos, list, grammar)
  if run.trace then run.trace.leave(stop) end
  return stop
end

-- A predicate's match: its captures are dropped, its failures are not the pattern's.
local function try(run, node, pos, list, grammar)
  local kept = #list
  run.quiet = run.quiet + 1
  local stop = match(run, node[1], pos, list, grammar)
  run.quiet = run.quiet - 1
  truncate(list, kept)
  return stop
end

local function capture(kind)
  return function(run, node, pos, list, grammar)
    local inner = { outer = list }
    local stop = match(run, node[1], pos, inner, grammar)
    if not stop then return nil end
    inner.at = #list + 1
    list[#list + 1] = { kind = kind, node = node, inner = inner, first = pos, last = stop - 1 }
    return stop
  end
end

local function leaf(kind)
  return function(_, node, pos, list)
    list[#list + 1] = { kind = kind, node = node, first = pos, last = pos - 1 }
    return pos
  end
end

local function enter_rule(run, name, pos, list, grammar)
  run.rules[#run.rules + 1] = name
  local stop = match(run, grammar[grammar.index[name]], pos, list, grammar)
  run.rules[#run.rules] = nil
  return stop
end

-- Where to go on after a match-time function's answer, or nil.
local function resume(run, pos, answer)
  local verdict = answers.verdict(answer)
  if type(verdict) == "boolean" then return verdict and pos or nil end
  if verdict < pos or verdict > run.last + 1 then answers.bad_position(verdict) end
  return verdict
end

local function match_time(run, node, pos, list, grammar)
  local inner = { outer = list }
  local stop = match(run, node[1], pos, inner, grammar)
  if not stop then return nil end
  local given = { n = 0 }
  if not node.bare then given = values.or_span(run, inner, pos, stop - 1) end
  local results = table.pack(node.f(run.doc, stop, table.unpack(given, 1, given.n)))
  local after = resume(run, stop, results[1])
  if not after then return nil end
  list[#list + 1] = { kind = "values", values = table.pack(table.unpack(results, 2, results.n)) }
  return after
end

match_by = {
  ["true"] = function(_, _, pos) return pos end,
  ["false"] = function() return nil end,
  seq = function(run, node, pos, list, grammar)
    local middle = match(run, node[1], pos, list, grammar)
    return middle and match(run, node[2], middle, list, grammar)
  end,
  choice = function(run, node, pos, list, grammar)
    local kept = #list
    local stop = match(run, node[1], pos, list, grammar)
    if stop then return stop end
    truncate(list, kept)
    return match(run, node[2], pos, list, grammar)
  end,
  ["and"] = function(run, node, pos, list, grammar)
    return try(run, node, pos, list, grammar) and pos
  end,
  ["not"] = function(run, node, pos, list, grammar)
    return not try(run, node, pos, list, grammar) and pos or nil
  end,
  behind = function(run, node, pos, list, grammar)
    local start = pos - analysis.length(node[1])
    if start < run.first then return nil end
    return try(run, node, start, list, grammar) and pos
  end,
  ["repeat"] = function(run, node, pos, list, grammar)
    for _ = 1, node.n do
      pos = match(run, node[1], pos, list, grammar)
      if not pos then return nil end
    end
    while true do
      local kept = #list
      local stop = match(run, node[1], pos, list, grammar)
      if not stop then
        truncate(list, kept)
        return pos
      end
      pos = stop
    end
  end,
  atmost = function(run, node, pos, list, grammar)
    for _ = 1, node.n do
      local kept = #list
      local stop = match(run, node[1], pos, list, grammar)
      if not stop then
        truncate(list, kept)
        return pos
      end
      pos = stop
    end
    return pos
  end,
  upto = function(run, node, pos, list, grammar)
    local kept = #list
    for skipped = 0, node.n do
      local stop = match(run, node[1], pos + skipped, list, grammar)
      if stop then return stop end
      truncate(list, kept)
      if pos + skipped > run.last then return nil end
    end
    return nil
  end,
  V = function(run, node, pos, list, grammar)
    return enter_rule(run, node.name, pos, list, grammar)
  end,
  grammar = function(run, node, pos, list)
    return enter_rule(run, node.names[1], pos, list, node)
  end,
  C = capture "C", Cg = capture "Cg", Ct = capture "Ct", apply = capture "apply",
  Cp = leaf "Cp", Cc = leaf "Cc", Cb = leaf "Cb",
  Cmt = match_time,
}

--- A run over one unit of a document.
---@param source table
---@param doc any
---@param unit { first: integer, last: integer }
---@return parlance.grammar.Run
function M.run(source, doc, unit)
  return setmetatable({
    source = source, doc = doc, first = unit.first, last = unit.last,
    terminals = {}, rules = {}, quiet = 0,
  }, Run)
end

--- Match a pattern at a position.
---@param node parlance.grammar.Pattern
---@param pos integer
---@return integer|nil stop the position after the match
---@return table list the captures, for `values.fields`
function Run:match(node, pos)
  local list = {}
  return match(self, node, pos, list, nil), list
end

-- The rule that wins at `pos`: the longest, among equals the earlier; nil if none takes a token.
local function winner(run, rules, pos)
  local best, stop, list
  for _, rule in ipairs(rules) do
    local s, l = run:match(rule.pattern, pos)
    if s and s > (stop or pos) then best, stop, list = rule, s, l end
  end
  return best, stop, list
end

--- The hits of a pattern, or of a list of rules, in a document.
---@param what parlance.grammar.Pattern|{ name: string, pattern: parlance.grammar.Pattern }[]
---@param source table
---@param doc any
---@param within? string
---@return table[] hits span objects with captures as fields
function M.match(what, source, doc, within)
  local rules = what.tag and { { pattern = what } } or what
  local hits = {}
  for _, unit in ipairs(source:units(doc, within)) do
    local run, pos = M.run(source, doc, unit), unit.first
    while pos <= unit.last do
      local rule, stop, list = winner(run, rules, pos)
      if rule then
        local hit = source.span(doc, pos, stop - 1)
        for key, value in pairs(values.fields(run, list)) do hit[key] = value end
        hit.rule = rule.name or hit.rule
        hits[#hits + 1] = hit
      end
      pos = rule and stop or pos + 1
    end
  end
  return hits
end

return M
