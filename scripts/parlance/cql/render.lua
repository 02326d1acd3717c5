--- render.lua: a lowered tree and the sets of its terminals -> a PCRE2 pattern.
--
-- The pattern is for PCRE2's 8-bit library without UTF and without options. It never matches
-- \x00, which stands before each unit, and nothing possessive, atomic or lazy is in it: its
-- matches as a regular expression are those of the tree. `nil` stands for a part that cannot
-- match over these classes; such parts vanish from the pattern.

local bytes = require "parlance.cql.bytes"
local extent = require "parlance.cql.extent"
local formula = require "parlance.cql.formula"

local M = {}

-- How tightly a piece of pattern binds.
local CHOICE, SEQUENCE, ATOM = 1, 2, 3

local render = {}

---@class parlance.cql.Rendering
---@field terms parlance.cql.Set[]
---@field all parlance.cql.Set
local Rendering = {}
Rendering.__index = Rendering

function Rendering:set(f)
  return formula.set(f, self.terms, self.all)
end

function Rendering:class(f)
  local set = self:set(f)
  return not bytes.empty(set) and bytes.class(set, self.all) or nil
end

-- The class of a lookahead. A single byte is written twice: PCRE2 10.42 takes one byte for
-- the first and for another required byte at once, and misses the matches of (?=a)(?:.b|a).
function Rendering:asserted(f)
  local class = self:class(f)
  return class and #class == 4 and "[" .. class .. class .. "]" or class
end

function Rendering:node(node)
  return render[node.kind](self, node)
end

-- The node's pattern for a place that binds as tightly as `tightness`.
function Rendering:bound(node, tightness)
  local text, own = self:node(node)
  if text and own < tightness then return "(?:" .. text .. ")" end
  return text
end

function render.empty() return "", SEQUENCE end
function render.never() return nil end
function render.token(r, node) return r:class(node.formula), ATOM end

function render.ahead(r, node)
  local class = r:asserted(node.formula)
  return class and "(?=" .. class .. ")", ATOM
end

function render.behind(r, node)
  local class = r:class(node.formula)
  return class and "(?<=" .. class .. ")", ATOM
end

function render.label(r, node)
  local text = r:node(node[1])
  if not text then return nil end
  r.names[node.name] = (r.names[node.name] or 0) + 1
  return ("(?<%s>%s)"):format(node.name, text), ATOM
end

function render.sequence(r, node)
  local out = {}
  for i = 1, #node do
    out[i] = r:bound(node[i], SEQUENCE)
    if not out[i] then return nil end
  end
  return table.concat(out), SEQUENCE
end

function render.choice(r, node)
  local out, tightness = {}, CHOICE
  for i = 1, #node do
    local text, own = r:node(node[i])
    if text then
      out[#out + 1] = text
      tightness = own
    end
  end
  if #out == 0 then return nil end
  return table.concat(out, "|"), #out == 1 and tightness or CHOICE
end

local function quantifier(min, max)
  if min == max then return min == 1 and "" or ("{%d}"):format(min) end
  if not max then return min == 0 and "*" or min == 1 and "+" or ("{%d,}"):format(min) end
  return min == 0 and max == 1 and "?" or ("{%d,%d}"):format(min, max)
end

render["repeat"] = function(r, node)
  local text = r:bound(node[1], ATOM)
  if text and text ~= "" then return text .. quantifier(node.min, node.max), SEQUENCE end
  if text == "" or node.min == 0 then return "", SEQUENCE end
  return nil
end

-- Whole patterns ------------------------------------------------------------------------

-- The sets of terminals 1 to n, and of questions -1 to -m as `question_set` has it.
local function new_rendering(compiled, classes, question_set)
  local terms = {}
  for i = 1, #compiled.terminals do terms[i] = bytes.of(classes:bytes(i)) end
  for k = 1, #compiled.questions do terms[-k] = question_set(k) end
  return setmetatable({ terms = terms, all = bytes.of(classes:all()), names = {} }, Rendering)
end

local function full_rendering(compiled, classes)
  return new_rendering(compiled, classes, function(k) return bytes.of(classes:bytes(-k)) end)
end

--- The class bytes for which a formula holds, as a string.
---
---     render.set(compiled, classes, formula.term(1))
---@param compiled parlance.cql.Compiled
---@param classes table what near.classes returned
---@param f parlance.cql.Formula
---@return string
function M.set(compiled, classes, f)
  return bytes.string(full_rendering(compiled, classes):set(f))
end

--- The pattern of a compiled query over `classes`; `(?!)` if nothing can match.
---
---     render.pattern(compiled, near.classes(source:classes(compiled.terminals), compiled))
---@param compiled parlance.cql.Compiled
---@param classes table with bytes(i) and all(), see near.lua
---@return string
function M.pattern(compiled, classes)
  local r = full_rendering(compiled, classes)
  local text = r:node(compiled.lowered)
  if not text then return "(?!)" end
  for _, n in pairs(r.names) do
    if n > 1 then return "(?J)" .. text end
  end
  return text
end

-- What every match needs ----------------------------------------------------------------

local needs = {}

local function needs_of(r, node)
  local how = needs[node.kind]
  return how and how(r, node) or {}
end

function needs.never() return { bytes.none } end

-- A question in a conjunction needs the token that it asks for, too.
local function add_formula(r, f, out)
  out[#out + 1] = r:set(f)
  if f.op == "and" then
    for i = 1, 2 do
      if f[i].op ~= "not" and f[i].op ~= "or" then add_formula(r, f[i], out) end
    end
  elseif f.op == "term" and f[1] < 0 then
    add_formula(r, r.questions[-f[1]].item, out)
  end
  return out
end

function needs.token(r, node) return add_formula(r, node.formula, {}) end
needs.ahead, needs.behind = needs.token, needs.token
function needs.label(r, node) return needs_of(r, node[1]) end

function needs.sequence(r, node)
  local out = {}
  for i = 1, #node do
    for _, set in ipairs(needs_of(r, node[i])) do out[#out + 1] = set end
  end
  return out
end

needs["repeat"] = function(r, node)
  return node.min > 0 and needs_of(r, node[1]) or {}
end

local function smallest(sets)
  local best
  for _, set in ipairs(sets) do
    if not best or bytes.count(set) < bytes.count(best) then best = set end
  end
  return best
end

-- Of each alternative its rarest condition: every match needs one of them.
function needs.choice(r, node)
  local union = bytes.none
  for i = 1, #node do
    local set = smallest(needs_of(r, node[i]))
    if not set then return {} end
    union = bytes.either(union, set)
  end
  return { union }
end

-- Where they stand -----------------------------------------------------------------------

-- Each is { set, before =, after =, least = }: at most so many tokens of the match before and
-- behind the one that satisfies it, and at least so many before it. Nil for what looks farther
-- than the tokens beside the match.
local places = {}

local function places_of(r, node)
  local how = places[node.kind]
  return how and how(r, node)
end

local function shifted(list, before, after, least)
  local out = {}
  for i, one in ipairs(list) do
    out[i] = { one[1], before = one.before + before, after = one.after + after,
      least = one.least + least }
  end
  return out
end

function places.empty() return {} end
local function here(set) return { { set, before = 0, after = 0, least = 0 } } end

function places.never() return here(bytes.none) end
function places.token(r, node) return here(r:set(node.formula)) end

local function look(r)
  r.looks = true
  return {}
end

places.ahead, places.behind = look, look
function places.label(r, node) return places_of(r, node[1]) end

local function longest(node)
  local _, max = extent.of(node)
  return max or math.huge
end

function places.sequence(r, node)
  local out, before, least = {}, 0, 0
  for i = 1, #node do
    local list, after = places_of(r, node[i]), 0
    if not list then return nil end
    for k = i + 1, #node do after = after + longest(node[k]) end
    table.move(shifted(list, before, after, least), 1, #list, #out + 1, out)
    before, least = before + longest(node[i]), least + extent.of(node[i])
  end
  return out
end

-- Those of the first round.
places["repeat"] = function(r, node)
  local list = places_of(r, node[1])
  if not list or node.min == 0 then return list and {} end
  local rounds = (node.max or math.huge) - 1
  return shifted(list, 0, rounds == 0 and 0 or rounds * longest(node[1]), 0)
end

local function rarest(list)
  local best
  for _, one in ipairs(list) do
    if not best or bytes.count(one[1]) < bytes.count(best[1]) then best = one end
  end
  return best
end

function places.choice(r, node)
  local union = { bytes.none, before = 0, after = 0, least = math.huge }
  local all = true
  for i = 1, #node do
    local list = places_of(r, node[i])
    if not list then return nil end
    local one = rarest(list)
    all = all and one
    if all then
      union = { bytes.either(union[1], one[1]), before = math.max(union.before, one.before),
        after = math.max(union.after, one.after), least = math.min(union.least, one.least) }
    end
  end
  return all and { union } or {}
end

--- What every match must contain, and how far the match goes from there.
---
--- `before` and `after` count tokens, those beside the match that it looks at too; math.huge
--- for any number. `offset` is how many tokens of the match stand before it, if they are always
--- as many. Nil when more than these decide on a match.
---
---     render.needs(compiled, source:classes(compiled.terminals))
---     --> { { bytes = "\3", before = 1, after = 9 }, ... }
---@param compiled parlance.cql.Compiled
---@param classes table
---@return { bytes: string, before: number, after: number, offset?: integer }[]?
function M.needs(compiled, classes)
  if #compiled.questions > 0 then return nil end
  local r = full_rendering(compiled, classes)
  local list = places_of(r, compiled.lowered)
  if not list then return nil end
  local out, beside = {}, r.looks and 1 or 0
  for _, one in ipairs(list) do
    if not bytes.same(one[1], r.all) then
      out[#out + 1] = { bytes = bytes.string(one[1]), before = one.before + beside,
        after = one.after + beside, offset = one.least == one.before and one.least or nil }
    end
  end
  table.sort(out, function(a, b)
    if #a.bytes ~= #b.bytes then return #a.bytes < #b.bytes end
    return a.before + a.after < b.before + b.after
  end)
  return out
end

--- The conditions that every match must contain, as strings of class bytes.
---
--- Text that holds no byte of one of them has no match. An empty string among them says that
--- nothing can match at all. Conditions that every token satisfies are left out.
---
---     render.required(compiled, source:classes(compiled.terminals))  --> { "\3", "\5\6" }
---@param compiled parlance.cql.Compiled
---@param classes table the source's, without questions: any token may be near another
---@return string[]
function M.required(compiled, classes)
  local all = bytes.of(classes:all())
  local r = new_rendering(compiled, classes, function() return all end)
  r.questions = compiled.questions
  local seen, out = {}, {}
  for _, set in ipairs(needs_of(r, compiled.lowered)) do
    local s = bytes.string(set)
    if not seen[s] and not bytes.same(set, r.all) then out[#out + 1] = s end
    seen[s] = true
  end
  table.sort(out, function(a, b) return #a < #b or #a == #b and a < b end)
  return out
end

return M
