--- conditions.lua: conditions of the parsed tree -> terminals and formulas over them.
--
-- A terminal is what a source can decide about a token (its specification is in the source's
-- contract). Equal terminals are one. A value without regex operators becomes a list of
-- words, which a source looks up; any other value is a regex over the lexicon.

local lpeg = require "lpeg"
local errors = require "parlance.cql.errors"
local formula = require "parlance.cql.formula"

local P, R, S, V, Cs, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.Cs, lpeg.Ct

local M = {}

-- Names in the language -> attributes of a type. Every other name is a token layer.
local ATTRIBUTES = {
  word = "form", form = "form", fold = "fold", stem = "stem", shape = "shape", class = "class",
}

-- Names of units as corpus users write them -> layers.
local UNITS = { s = "sentence", p = "paragraph", text = "document" }

--- The layer that a name in a tag or after `within` stands for.
---
---     conditions.unit "s"  --> "sentence"
---@param name string
---@return string
function M.unit(name)
  return UNITS[name] or name
end

-- Values --------------------------------------------------------------------------------

local meta = S "\\^$.[|()?*+{"
local escaped = P "\\" * (R "\1\127" - R("az", "AZ", "09", "\1\31")) / function(s)
  return s:sub(2)
end
local plain = Cs((escaped + (1 - meta)) ^ 1)
local words = P {
  Ct((V "list" + P "(" * V "list" * P ")") * -1),
  list = plain * (P "|" * plain) ^ 0,
}

--- The words that a regex stands for if it is only a list of words; nil for any other.
---
---     conditions.words "deny|denied"  --> { "deny", "denied" }
---     conditions.words "den.*"        --> nil
---@param regex string
---@return string[]?
function M.words(regex)
  return words:match(regex)
end

--- The text of a string that is no regex (flag %l): only escaped quotation marks are undone.
---
---     conditions.literal { text = [[5\"]], quote = '"' }  --> 5"
---@param value table a string node
---@return string
function M.literal(value)
  return (value.text:gsub("\\" .. value.quote, value.quote))
end

local function quote_meta(s)
  return (s:gsub("[\\^$.%[|()?*+{]", "\\%0"))
end

local function default_normalize(lang)
  local ok, core = pcall(require, "parlance.core")
  if not ok or type(core) ~= "table" or not core.text then
    return function(_, word) return word end
  end
  return function(attribute, word)
    if attribute == "fold" then return core.text.fold(word) end
    if attribute == "plain" then return utf8.len(word) and core.text.plain(word) or word end
    return core.text.stem(word, lang)
  end
end

-- Context -------------------------------------------------------------------------------

---@class parlance.cql.Context
---@field query string
---@field terminals table[] specifications, without duplicates
---@field positions integer[] byte position in the query of each terminal's first use
local Context = {}
Context.__index = Context

--- A context for one query: it collects the terminals.
---
---     conditions.context("[fold=$verbs]", { lists = { verbs = { "deny" } } })
---@param query string
---@param options parlance.cql.Options
---@return parlance.cql.Context
function M.context(query, options)
  return setmetatable({
    query = query,
    terminals = {},
    positions = {},
    known = {},
    lists = options.lists or {},
    normalize = options.normalize or default_normalize(options.lang or "en"),
  }, Context)
end

--- Raise an error about byte `at` of the query.
---
---     context:fail(1, "macro", "there is no macro '/%s'", name)
---@param at integer
---@param construct string
---@param format string
function Context:fail(at, construct, format, ...)
  error(errors.new(self.query, at, construct, format:format(...)), 0)
end

local function key_of(value)
  if type(value) ~= "table" then return ("%s:%q"):format(type(value), value) end
  local keys, out = {}, {}
  for k in pairs(value) do keys[#keys + 1] = k end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, k in ipairs(keys) do out[#out + 1] = key_of(k) .. "=" .. key_of(value[k]) end
  return "{" .. table.concat(out, ",") .. "}"
end

--- The formula that terminal `spec` holds.
---
---     context:terminal({ kind = "starts", layer = "sentence" }, 1)
---@param spec table
---@param at integer
---@return parlance.cql.Formula
function Context:terminal(spec, at)
  local key = key_of(spec)
  local index = self.known[key]
  if not index then
    index = #self.terminals + 1
    self.terminals[index], self.positions[index] = spec, at
    self.known[key] = index
  end
  return formula.term(index)
end

-- Attributes ----------------------------------------------------------------------------

function Context:list_of(value)
  local list = self.lists[value.name]
  if not list then
    self:fail(value.at, "word list", "there is no word list '$%s'", value.name)
  end
  return list
end

--- The words that a value stands for, or nil and its regex.
function Context:words_of(value)
  if value.type == "list" then return self:list_of(value) end
  if value.literal then return { M.literal(value) } end
  return M.words(value.text), value.text
end

function Context:normalized(attribute, list)
  if attribute ~= "fold" and attribute ~= "stem" then return list end
  local out = {}
  for i, word in ipairs(list) do out[i] = self.normalize(attribute, word) end
  return out
end

local function sorted_values(list)
  local seen, out = {}, {}
  for _, word in ipairs(list) do
    if not seen[word] then out[#out + 1] = word end
    seen[word] = true
  end
  table.sort(out)
  return out
end

local function alternatives(list)
  local out = {}
  for i, word in ipairs(list) do out[i] = quote_meta(word) end
  return table.concat(out, "|")
end

--- The terminal that attribute `name` has `value`.
---
---     context:attribute("fold", { type = "string", text = "deny", quote = '"', at = 1 }, 1)
---@param name string
---@param value table a string or list node
---@param at integer
---@return parlance.cql.Formula
function Context:attribute(name, value, at)
  local attribute = ATTRIBUTES[name]
  local spec = attribute and { kind = attribute } or { kind = "layer", layer = name }
  local list, regex = self:words_of(value)
  if list and #list == 0 then return formula.none end
  if list and not value.caseless and not value.plain then
    spec.values = sorted_values(self:normalized(attribute, list))
    return self:terminal(spec, at)
  end
  if attribute then spec = { kind = "re", attribute = attribute } end
  spec.pattern = regex or alternatives(sorted_values(list))
  spec.caseless = value.caseless or false
  if value.plain then
    spec.plain, spec.pattern = true, self.normalize("plain", spec.pattern)
  end
  return self:terminal(spec, value.at)
end

-- Regions -------------------------------------------------------------------------------

local combine = {}

local function evaluate(context, node, atom)
  local how = combine[node.type]
  if how then return how(context, node, atom) end
  local f = atom(context, node)
  return node.negated and formula.negate(f) or f
end

combine["not"] = function(context, node, atom)
  return formula.negate(evaluate(context, node[1], atom))
end
combine["and"] = function(context, node, atom)
  return formula.both(evaluate(context, node[1], atom), evaluate(context, node[2], atom))
end
combine["or"] = function(context, node, atom)
  return formula.either(evaluate(context, node[1], atom), evaluate(context, node[2], atom))
end
function combine.implies(context, node, atom)
  local premise = formula.negate(evaluate(context, node[1], atom))
  return formula.either(premise, evaluate(context, node[2], atom))
end

local function exact_value(context, value)
  if value.type == "string" and not value.caseless and not value.plain then
    if value.literal then return M.literal(value) end
    local list = M.words(value.text)
    if list and #list == 1 then return list[1] end
  end
  context:fail(value.at, "value in a tag",
    "in a tag, a value must be one plain word: patterns are not supported yet")
end

-- { key = value, ... } of a conjunction of equalities with distinct keys, else nil.
local function conjunction(context, node, into)
  if node.type == "and" then
    return conjunction(context, node[1], into) and conjunction(context, node[2], into)
  end
  if node.type ~= "compare" or node.negated or into[node.attribute] then return nil end
  into[node.attribute] = exact_value(context, node.value)
  return into
end

--- The formula that a token is at a boundary of (or in) a region.
---
--- `kind` is "starts", "ends" or "inside". A region's conditions on attributes are one
--- terminal where all must be equal to something, else a formula over such terminals.
---
---     context:region("starts", { layer = "s", at = 1 })
---@param kind string
---@param region table { at, layer, condition }
---@return parlance.cql.Formula
function Context:region(kind, region)
  local layer = M.unit(region.layer)
  local function terminal(attributes)
    return self:terminal({ kind = kind, layer = layer, attributes = attributes }, region.at)
  end
  local condition = region.condition
  if not condition then return terminal() end
  local attributes = conjunction(self, condition, {})
  if attributes then return terminal(attributes) end
  local holds = evaluate(self, condition, function(context, node)
    return terminal { [node.attribute] = exact_value(context, node.value) }
  end)
  return formula.both(terminal(), holds)
end

--- The formula that a token is in a region: its first token or a later one.
---
---     context:member { layer = "np", at = 1 }
---@param region table
---@return parlance.cql.Formula
function Context:member(region)
  return formula.either(self:region("starts", region), self:region("inside", region))
end

-- Tokens --------------------------------------------------------------------------------

local atoms = {}

function atoms.compare(context, node)
  return context:attribute(node.attribute, node.value, node.at)
end

function atoms.bound(context, node)
  return context:region(node.edge == "start" and "starts" or "ends", node.region)
end

function atoms.member(context, node)
  return context:member(node.region)
end

local function atom_of(context, node)
  return atoms[node.type](context, node)
end

--- The formula of a token's condition (nil: any token).
---
---     context:condition(parse.parse('[fold="deny"]').body.condition)
---@param node? table
---@return parlance.cql.Formula
function Context:condition(node)
  return node and evaluate(self, node, atom_of) or formula.all
end

return M
