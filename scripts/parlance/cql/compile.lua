--- compile.lua: a parsed query -> terminals, and a PCRE2 pattern over class bytes.
--
-- Three steps: names of the query become terminals and formulas, and the parsed tree a tree
-- of regular operators (here); regions and `containing` are lowered to plain operators
-- (lower.lua); the pattern is written when the sets of the terminals are known (render.lua).

local conditions = require "parlance.cql.conditions"
local constraints = require "parlance.cql.constraints"
local errors = require "parlance.cql.errors"
local extent = require "parlance.cql.extent"
local formula = require "parlance.cql.formula"
local lower = require "parlance.cql.lower"
local macros = require "parlance.cql.macros"
local parse = require "parlance.cql.parse"
local render = require "parlance.cql.render"
local tree = require "parlance.cql.tree"

local M = {}

-- How far a window reaches.
local MAX_WINDOW = 1000000

-- `containing` writes a counted repetition once per round.
local MAX_ROUNDS = 255

---@class parlance.cql.Options
---@field lists? table<string, string[]> word lists, for `$name`
---@field macros? table<string, string> for `/name[...]`: a body; $0, $1, ... are arguments
---@field lang? string language of stems, default "en"
---@field normalize? fun(how: "fold"|"stem"|"plain", word: string): string default: the core's

---@class parlance.cql.Compiled
---@field query string
---@field terminals table[] terminal specifications, without duplicates
---@field within string the unit that no match crosses
---@field labels string[] names of groups in order of appearance, targets included
---@field target? string the group of `@`
---@field constraint? table tests that a match must satisfy: constraints.lua; of them
---@field own_constraint? table those behind `::`
---@field limit? table those of `within` a number
---@field questions table[] what a token is asked about others near: near.lua
---@field min_length integer in tokens, at least 1
---@field max_length? integer nil: unbounded
---@field fixed_length? integer the length of every match, if it is the same
---@field tree parlance.cql.Node before lowering: what reference.lua matches
---@field lowered parlance.cql.Node
local Compiled = {}
Compiled.__index = Compiled
Compiled.__name = "parlance.cql.Compiled"

local build = {}

local function built(state, node)
  return build[node.type](state, node)
end

local function token_formula(state, node)
  local f = state.context:condition(node.condition)
  return node.negated and formula.negate(f) or f
end

function build.token(state, node)
  return tree.token(token_formula(state, node))
end

function build.lookahead(state, node)
  return tree.ahead(token_formula(state, node))
end

function build.choice(state, node)
  local out = {}
  for i, part in ipairs(node) do out[i] = built(state, part) end
  return tree.choice(out)
end

build["repeat"] = function(state, node)
  return tree.times(built(state, node[1]), node.min, node.max)
end

local function add_label(state, name)
  if state.has_label[name] then return end
  state.has_label[name] = true
  state.labels[#state.labels + 1] = name
end

function build.label(state, node)
  add_label(state, node.name)
  return tree.label(node.name, built(state, node[1]))
end

function build.target(state, node)
  if node.name == "target" then state.target = "target" end
  return build.label(state, node)
end

-- Regions -------------------------------------------------------------------------------

local function region_of(state, start, finish, inner)
  local context = state.context
  return {
    kind = "region", inner,
    first = context:region("starts", start),
    inside = context:region("inside", { at = start.at, layer = start.layer }),
    last = context:region("ends", finish),
  }
end

local anything = tree.times(tree.token(formula.all), 0)

function build.tag(state, node)
  if node.edge == "whole" then return region_of(state, node, node, anything) end
  if node.edge == "start" then return tree.ahead(state.context:region("starts", node)) end
  return tree.behind(state.context:region("ends", node))
end

local function is_tag(node, edge, layer)
  return node.type == "tag" and node.edge == edge and conditions.unit(node.layer) == layer
end

-- The end tag that belongs to the start tag at `first`; nil if there is none in the sequence.
local function closing_tag(parts, first, last)
  local layer, depth = conditions.unit(parts[first].layer), 0
  for i = first + 1, last do
    if is_tag(parts[i], "start", layer) then
      depth = depth + 1
    elseif is_tag(parts[i], "end", layer) then
      if depth == 0 then return i end
      depth = depth - 1
    end
  end
end

-- A pair of tags in one sequence encloses exactly one region.
local function build_parts(state, parts, first, last)
  local out, i = {}, first
  while i <= last do
    local part = parts[i]
    local close = part.type == "tag" and part.edge == "start" and closing_tag(parts, i, last)
    if close == i + 1 then
      state.context:fail(part.at, "region", "a region has at least one token: put [] between "
        .. "its tags")
    elseif close then
      local inner = build_parts(state, parts, i + 1, close - 1)
      out[#out + 1] = region_of(state, part, parts[close], inner)
    else
      out[#out + 1] = built(state, part)
    end
    i = (close or i) + 1
  end
  return tree.sequence(out)
end

function build.sequence(state, node)
  return build_parts(state, node, 1, #node)
end

function build.containing(state, node)
  local outer, wanted = built(state, node[1]), built(state, node[2])
  if not lower.can_contain(outer, wanted) then
    state.context:fail(node[2].at, "containing", "only a whole region, as in <s/>, can "
      .. "contain more than one token: not supported yet")
  elseif extent.rounds(outer) > MAX_ROUNDS then
    state.context:fail(node[2].at, "containing", "what contains a token must not repeat "
      .. "anything more than %d times", MAX_ROUNDS)
  end
  return { kind = "containing", outer, wanted }
end

function build.without(state, node)
  local outer, unwanted = built(state, node[1]), built(state, node[2])
  if lower.lower(unwanted).kind ~= "token" then
    state.context:fail(node[2].at, "not containing", "what is not contained is a single token: "
      .. "not supported yet for more, or with a label")
  end
  return { kind = "without", outer, unwanted }
end

-- Meet and union ------------------------------------------------------------------------

local function check_window(state, node)
  if node.from > node.to then
    state.context:fail(node.at, "meet", "the window from %d to %d is empty: the smaller "
      .. "number comes first", node.from, node.to)
  elseif node.from < -MAX_WINDOW or node.to > MAX_WINDOW then
    state.context:fail(node.at, "meet", "a window reaches at most %d tokens to either side",
      MAX_WINDOW)
  end
end

function build.meet(state, node)
  local hit, other = built(state, node[1]), built(state, node[2])
  local near = { kind = "near", other, from = node.from, to = node.to }
  if node.region then
    near.first = state.context:region("starts", node.region)
    near.inside = state.context:region("inside", node.region)
  else
    check_window(state, node)
  end
  local item = lower.lower(other)
  if item.kind == "never" then return tree.never end
  state.questions[#state.questions + 1] = { item = item.formula, from = near.from,
    to = near.to, first = near.first, inside = near.inside }
  near.term = -#state.questions
  return tree.sequence { near, hit }
end

build.union = build.choice

function build.macro(state, node)
  return macros.expand(state, node, built)
end

-- Queries -------------------------------------------------------------------------------

-- Units that lie one behind the other: so many of them are counted by their starts.
local TILING = { sentence = true, paragraph = true, document = true }

-- At most `count` tokens, or parts of `count` units.
local function within_count(state, within)
  local count, region = within.count, within.region
  if count < 1 then
    state.context:fail(within.at, "within", "'within' takes a number from 1 on, not %d", count)
  elseif not region then
    return { kind = "compare", relation = "<", left = { kind = "distance", a = "match",
      b = "matchend" }, right = { kind = "number", number = count } }
  elseif not TILING[conditions.unit(region.layer)] then
    state.context:fail(within.at, "within", "'within' more than one unit is for sentences and "
      .. "paragraphs: '%s' may leave out tokens", region.layer)
  end
  return { kind = "fewer", n = count, formula = state.context:region("starts", region) }
end

-- The unit that cuts, and what `within` asks of a match besides.
local function unit_of(state, within)
  if not within then return "document" end
  if within.region and within.region.condition then
    state.context:fail(within.region.at, "within", "'within' takes a layer: conditions on its "
      .. "regions are not supported yet")
  elseif not within.region or within.count and within.count ~= 1 then
    return "document", within_count(state, within)
  end
  return conditions.unit(within.region.layer)
end

-- A match has at least one token. A query of start tags alone is meant with a token, as in
-- CQP: <s> is <s> [].
local function without_empty(state, root, body)
  local lowered = lower.lower(root)
  local nothing = tree.zero(lowered)
  if nothing.kind == "never" then return root, lowered end
  local some = tree.some(lowered)
  if some.kind ~= "never" then return root, some end
  if nothing.kind == "ahead" then
    root = tree.sequence { root, tree.token(formula.all) }
    return root, lower.lower(root)
  end
  state.context:fail(body.at, "query", "the query matches no token: it has only boundaries")
end

local function new_state(query, options)
  return { context = conditions.context(query, options), macros = options.macros or {},
    depth = 0, labels = {}, has_label = {}, questions = {} }
end

local function constraint_of(state, parsed)
  if not parsed then return nil end
  local at, construct, message = constraints.problem(parsed, state.has_label)
  if at then state.context:fail(at.at, construct, "%s", message) end
  return constraints.build(state.context, parsed)
end

local function compile_tree(parsed, query, state)
  local root, lowered = without_empty(state, built(state, parsed.body), parsed.body)
  local constraint = constraint_of(state, parsed.constraint)
  local unit, limit = unit_of(state, parsed.within)
  local min, max = extent.of(lowered)
  return setmetatable({
    query = query,
    terminals = state.context.terminals,
    positions = state.context.positions,
    within = unit,
    labels = state.labels,
    target = state.target,
    constraint = constraints.both(constraint, limit),
    own_constraint = constraint, limit = limit,
    questions = state.questions,
    min_length = min,
    max_length = max,
    fixed_length = min == max and min or nil,
    tree = root,
    lowered = lowered,
  }, Compiled)
end

--- Compile a query.
---
--- Returns nil and an error if the text is no query, or uses what is not supported.
---
---     local compiled = assert(cql.compile('[stem=$deny] []{0,8} "allegations?" within s',
---       { lists = { deny = { "deny", "reject" } } }))
---     local classes = near.classes(source:classes(compiled.terminals), compiled)
---     print(compiled.within, compiled:pattern(classes))
---     --> sentence   \x02[^\x00]{0,8}\x05
---@param query string
---@param options? parlance.cql.Options
---@return parlance.cql.Compiled? compiled
---@return parlance.cql.Error? err
function M.compile(query, options)
  local parsed, err = parse.parse(query)
  if not parsed then return nil, err end
  options = options or {}
  return errors.catch(compile_tree, parsed, query, new_state(query, options))
end

--- A compiled query, its parsed tree, and a function that makes of any node of the parsed
--- tree what the query matches there, over the same terminals. For explain.lua.
---@param query string
---@param options? parlance.cql.Options
---@return parlance.cql.Compiled? compiled
---@return table|parlance.cql.Error parsed
---@return (fun(node: table): parlance.cql.Node)? build
function M.taken_apart(query, options)
  local parsed, err = parse.parse(query)
  if not parsed then return nil, err end
  options = options or {}
  local state = new_state(query, options)
  local compiled, problem = errors.catch(compile_tree, parsed, query, state)
  if not compiled then return nil, problem end
  return compiled, parsed, function(node) return built(state, node) end
end

--- The PCRE2 pattern over these classes: 8-bit, not UTF, no options needed.
---
--- It never matches \x00 nor the empty string; `(?!)` if no text of these classes matches.
---
---     compiled:pattern(source:classes(compiled.terminals))  --> \x02[^\x00]{0,8}\x05
---@param classes table what near.classes made of source:classes(compiled.terminals)
---@return string
function Compiled:pattern(classes)
  return render.pattern(self, classes)
end

--- The constraint as tests for the core; nil without one, or when it is not for the core.
---
---     paths:constrain(compiled:tests(classes))
---@param classes table as for `pattern`
---@return table[]?
function Compiled:tests(classes)
  if not self.constraint or not constraints.is_plain(self.constraint) then return nil end
  local list = {}
  constraints.export(self.constraint, function(f) return render.set(self, classes, f) end, list)
  return list
end

--- What every match contains: strings of class bytes, one byte of each must be in the text.
---
---     compiled:required(classes)  --> { "\5", "\2\3" }
---@param classes table
---@return string[] the shortest first; an empty one says that nothing can match
function Compiled:required(classes)
  return render.required(self, classes)
end

--- What every match contains, and how far the match goes from there; nil when what decides on
--- a match has no bounds.
---
---     compiled:needs(classes)  --> { { bytes = "\5", before = 9, after = 1 }, ... }
---@param classes table
---@return { bytes: string, before: number, after: number }[]?
function Compiled:needs(classes)
  return render.needs(self, classes)
end

--- An error about terminal `i`, where it stands in the query: for sources that refuse one.
---
---     return nil, compiled:blame(i, "missing closing parenthesis", offset)
---@param i integer index into terminals
---@param message string
---@param offset? integer bytes into the regex, 0-based
---@return parlance.cql.Error
function Compiled:blame(i, message, offset)
  local spec, at = self.terminals[i], self.positions[i]
  local in_string = offset and spec.pattern and self.query:sub(at, at):find "[\"']"
  return errors.new(self.query, in_string and at + 1 + offset or at, spec.kind, message)
end

-- What stands at a byte of a query: a string, or all up to a space or a bracket.
local function word_at(query, at)
  local quote = query:match("^[\"']", at)
  if quote then return query:sub(at, query:find(quote, at + 1, true) or #query) end
  return query:match("^[^%s%]&|>]*", at)
end

--- The conditions on tokens as they are written, for a message.
---@return string
function Compiled:conditions()
  local parts = {}
  for i, at in ipairs(self.positions) do parts[i] = word_at(self.query, at) end
  return table.concat(parts, "; ")
end

--- Whether a match satisfies the query's constraint (true without one).
---
---     compiled:accepts { position = ..., value = ..., satisfies = ... }
---@param env parlance.cql.Environment
---@return boolean
function Compiled:accepts(env)
  return constraints.holds(self.constraint, env)
end

return M
