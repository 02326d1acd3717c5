--- explain.lua: how far a query gets at a token, and what stops it there.
--
-- Each part of the query, as it is written, is matched by the reference matcher from all the
-- places to which the parts before it lead.

local compile = require "parlance.cql.compile"
local constraints = require "parlance.cql.constraints"
local reference = require "parlance.cql.reference"
local trace = require "parlance.trace"

local M = {}

---@class parlance.cql.Explanation
---@field matched boolean
---@field first integer the token asked about
---@field lasts integer[] the last tokens of all matches, ascending
---@field furthest? integer without a match, the last token that was asked for and refused
---@field tree table what became of each part: see trace.lua
local Explanation = {}
Explanation.__index = Explanation

function Explanation:__tostring()
  local lines = trace.lines(self.tree)
  local head = ("does not match at token %d"):format(self.first)
  if self.matched then
    head = ("matches tokens %d to %s"):format(self.first, table.concat(self.lasts, ", "))
  end
  table.insert(lines, 1, head)
  return table.concat(lines, "\n")
end

---@class parlance.cql.View one unit of a document, and the query
---@field doc parlance.Document
---@field shift integer tokens of the document before the unit
---@field text parlance.cql.Text
---@field query string
---@field build fun(node: table): parlance.cql.Node
---@field farthest integer the last token that was asked for and refused, in the unit
local View = {}
View.__index = View

local function source_of(view, node)
  return (view.query:sub(node.begins, node.stops - 1):gsub("%s+$", ""):gsub("%s+", " "))
end

-- What `node` leads to from some states, and the last token that it refused.
function View:reach(node, starts)
  local refused = 0
  self.text.refused = function(at, part)
    refused = math.max(refused, part.kind == "behind" and at or at + 1)
  end
  local ends = reference.reach(self.build(node), self.text, starts)
  self.text.refused = nil
  return ends, refused
end

local function extremes(states)
  local low, high, n = math.huge, -math.huge, 0
  for _, state in pairs(states) do
    low, high, n = math.min(low, state.at), math.max(high, state.at), n + 1
  end
  return low, high, n
end

function View:words(first, last)
  return trace.quoted(self.doc:slice(first + self.shift, last + self.shift))
end

-- What a part took: where it began is known of one token, and of a part behind parts of
-- one length.
function View:taken(node, starts, ends)
  local low, _, n = extremes(starts)
  local _, high = extremes(ends)
  if node.type == "token" then low, n = high - 1, 1 end
  if n > 1 then return ("up to %d"):format(high + self.shift) end
  if high <= low then return "" end
  local first, last = low + 1 + self.shift, high + self.shift
  local place = first == last and tostring(first) or ("%d-%d"):format(first, last)
  return place .. " " .. self:words(low + 1, high)
end

function View:stopped(at)
  if at > self.text.n then return ("%d end of the unit"):format(at + self.shift) end
  if at < 1 then return "" end
  return ("%d %s"):format(at + self.shift, self:words(at, at))
end

local expand = {}

-- The part for a node from some states, and the states that it leads to.
function View:part(node, starts)
  local ends, refused = self:reach(node, starts)
  local ok = next(ends) ~= nil
  local part = { source = source_of(self, node), ok = ok }
  if ok then
    part.note = self:taken(node, starts, ends)
  else
    local low = extremes(starts)
    local at = math.max(refused, low + 1)
    part.note = self:stopped(at)
    if expand[node.type] then expand[node.type](self, node, starts, part) end
    if #part == 0 then part.at = at end
  end
  return part, ends
end

function expand.sequence(view, node, starts, part)
  local reached = true
  for _, inner in ipairs(node) do
    if not reached then
      part[#part + 1] = { source = source_of(view, inner) }
    else
      local one, ends = view:part(inner, starts)
      part[#part + 1] = one
      starts, reached = ends, one.ok
    end
  end
end

function expand.choice(view, node, starts, part)
  for _, inner in ipairs(node) do
    if inner.begins then part[#part + 1] = view:part(inner, starts) end
  end
end

local function only_inner(view, node, starts, part)
  if node[1].type ~= "token" then part[1] = view:part(node[1], starts) end
end

expand.label, expand.target = only_inner, only_inner

-- The rounds that matched, and the one that did not.
expand["repeat"] = function(view, node, starts, part)
  local item, rounds = node[1], 0
  while rounds < node.min do
    local ends = view:reach(item, starts)
    if not next(ends) then break end
    starts, rounds = ends, rounds + 1
  end
  local round = {}
  for key, value in pairs(item) do round[key] = value end
  round.begins, round.stops = node.begins, node.begins
  local one = view:part(round, starts)
  one.source = ("round %d of at least %d"):format(rounds + 1, node.min)
  part[1] = one
end

-- Conditions -----------------------------------------------------------------------------

local function mark_farthest(part, at)
  if part.at == at then part.farthest = true end
  for _, inner in ipairs(part) do mark_farthest(inner, at) end
end

local function farthest_of(part)
  local far = part.at or 0
  for _, inner in ipairs(part) do far = math.max(far, farthest_of(inner)) end
  return far
end

-- The first way, of the longest match.
local function some_way(states)
  local _, high = extremes(states)
  for _, state in pairs(states) do
    if state.at == high then return state end
  end
end

local function labels_note(view, labels)
  local parts, names = {}, {}
  for name in pairs(labels) do names[#names + 1] = name end
  table.sort(names)
  for i, name in ipairs(names) do
    parts[i] = ("%s = %s"):format(name, view:words(labels[name][1], labels[name][2]))
  end
  return table.concat(parts, ", ")
end

-- What the clauses behind the body say of the matches that it has.
local function add_clause(view, tree, clause, test, first, states)
  if not test then return states end
  local kept, n = {}, 0
  for key, state in pairs(states) do
    local env = reference.environment(view.text, first, state.at, state.labels)
    if constraints.holds(test, env) then
      kept[key], n = state, n + 1
    end
  end
  local state = some_way(n > 0 and kept or states)
  local note = state and labels_note(view, state.labels) or ""
  tree[#tree + 1] = { source = source_of(view, clause), ok = n > 0, note = note }
  return kept
end

-- A match has at least one token.
local function without_empty(states, first, tree)
  local kept = {}
  for key, state in pairs(states) do
    if state.at >= first then kept[key] = state end
  end
  if tree.ok and not next(kept) then tree.note = "no token: a match has at least one" end
  return kept
end

local function unit_at(source, doc, position, within)
  for _, unit in ipairs(source:units(doc, within)) do
    if unit.first <= position and position <= unit.last then return unit end
  end
  error(("token %d is in no %s of the document"):format(position, within), 0)
end

local function text_of(doc, unit, compiled)
  local source = doc.corpus.source
  return {
    n = unit.last - unit.first + 1,
    satisfies = function(i, at)
      return source:satisfies(compiled.terminals[i], doc, unit.first + at - 1)
    end,
    value = function(at, attribute) return doc:get(unit.first + at - 1, attribute) end,
  }
end

-- Matches as the last tokens of the document.
local function lasts_of(view, first, states)
  local seen, lasts = {}, {}
  for _, state in pairs(states) do
    if state.at >= first and not seen[state.at] then
      seen[state.at] = true
      lasts[#lasts + 1] = state.at + view.shift
    end
  end
  table.sort(lasts)
  return lasts
end

--- Match a query at a token and tell what happened.
---
---     print(explain.explain('"deny" []{0,3} "claims" within s', corpus:doc "a.txt", 7))
---@param query string
---@param doc parlance.Document
---@param position integer
---@param options? parlance.QueryOptions
---@return parlance.cql.Explanation? explanation
---@return parlance.cql.Error? err when the text is no query
function M.explain(query, doc, position, options)
  options = options or {}
  local compiled, parsed, build = compile.taken_apart(query, { lists = options.lists,
    macros = options.macros, lang = doc.corpus.lang })
  if not compiled then return nil, parsed end
  local unit = unit_at(doc.corpus.source, doc, position, options.within or compiled.within)
  local view = setmetatable({ doc = doc, query = query, build = build,
    shift = unit.first - 1, text = text_of(doc, unit, compiled) }, View)
  local first, body = position - view.shift, parsed.body
  body.begins, body.stops = body.begins or 1, body.stops or #query + 1
  local tree, states = view:part(body, { reference.state(first - 1) })
  if tree.ok then
    expand.sequence(view, body.type == "sequence" and body or { body },
      { reference.state(first - 1) }, tree)
  end
  states = without_empty(states, first, tree)
  if next(states) and parsed.constraint then
    states = add_clause(view, tree, parsed.constraint, compiled.own_constraint, first, states)
  end
  if next(states) and compiled.limit then
    states = add_clause(view, tree, parsed.within, compiled.limit, first, states)
  end
  local lasts = lasts_of(view, first, states)
  local answer = { matched = #lasts > 0, first = position, lasts = lasts, tree = tree }
  if not answer.matched then
    tree.ok = false
    local far = farthest_of(tree)
    if far > 0 then
      mark_farthest(tree, far)
      answer.furthest = far + view.shift
    end
  end
  return setmetatable(answer, Explanation)
end

return M
