--- near.lua: words near each other, as conditions on one token.
--
-- `meet` asks of a token whether another stands near. The answer becomes part of the token's
-- class: each question, in order, rewrites a segment into an alphabet of its own, in which a
-- byte is one of the alphabet before and whether the token is marked. Terminals keep their
-- numbers; question k is terminal -k. What `meet` costs grows with the text alone, whatever
-- the window.

local bytes = require "parlance.cql.bytes"
local core = require "parlance.core"
local fail = require "parlance.fail"
local formula = require "parlance.cql.formula"

local M = {}

---@class parlance.cql.NearClasses the alphabet behind the last question, like classes
---@field classes table the source's
---@field questions table[] { item, from, to } or { item, first, inside }, formulas
---@field alphabets table[] of the core, one for each question
local NearClasses = {}
NearClasses.__index = NearClasses

--- The alphabet of a query that asks what stands near; the classes themselves if it does not.
---
---     local classes = near.classes(source:classes(compiled.terminals), compiled)
---@param classes table
---@param compiled parlance.cql.Compiled
---@return table
function M.classes(classes, compiled)
  if #compiled.questions == 0 then return classes end
  local alphabets = {}
  for k in ipairs(compiled.questions) do alphabets[k] = core.near() end
  return setmetatable({
    classes = classes, questions = compiled.questions, alphabets = alphabets,
    n_terminals = #compiled.terminals, stages = {},
  }, NearClasses)
end

-- The set of the bytes 1 to n that `has` holds of.
local function set_of(n, has)
  local out = {}
  for b = 1, n do
    if has(b) then out[#out + 1] = string.char(b) end
  end
  return bytes.of(table.concat(out))
end

local function ground(self)
  local terms = {}
  for i = 1, self.n_terminals do terms[i] = bytes.of(self.classes:bytes(i)) end
  return { terms = terms, all = bytes.of(self.classes:all()) }
end

-- The sets behind question k, out of those before it.
local function behind(self, k, before)
  local alphabet, parents, marked = self.alphabets[k], {}, {}
  local n = alphabet:n()
  for b = 1, n do parents[b], marked[b] = alphabet:pair(b) end
  local terms = {}
  for i, set in pairs(before.terms) do
    terms[i] = set_of(n, function(b) return bytes.has(set, parents[b]) end)
  end
  terms[-k] = set_of(n, function(b) return marked[b] end)
  return { terms = terms, all = set_of(n, function() return true end) }
end

-- Sets of all terminals behind question k (0: before the first), at hand until an alphabet
-- on the way there grows.
local function stage(self, k)
  local version = k == 0 and self.classes:version() or self.alphabets[k]:n()
  local before = k > 0 and stage(self, k - 1) or nil
  local known = self.stages[k]
  if not known or known.version ~= version or known.before ~= before then
    known = k == 0 and ground(self) or behind(self, k, before)
    known.version, known.before = version, before
    self.stages[k] = known
  end
  return known
end

--- Rewrite a segment of the core: ask it all questions.
---
---     classes:apply(segment.core)
---@param segment userdata
function NearClasses:apply(segment)
  for k, question in ipairs(self.questions) do
    local sets = stage(self, k - 1)
    local function string_of(f) return bytes.string(formula.set(f, sets.terms, sets.all)) end
    local item = string_of(question.item)
    if question.first then
      fail.check(self.alphabets[k]:region(segment, item, string_of(question.first),
        string_of(question.inside)))
    else
      fail.check(self.alphabets[k]:window(segment, item, question.from, question.to))
    end
  end
end

--- The bytes that satisfy terminal i, or question -i.
function NearClasses:bytes(i)
  return bytes.string(stage(self, #self.questions).terms[i])
end

--- Every byte in use.
function NearClasses:all()
  return bytes.string(stage(self, #self.questions).all)
end

--- Changes when the alphabet grows.
function NearClasses:version()
  return stage(self, #self.questions)
end

return M
