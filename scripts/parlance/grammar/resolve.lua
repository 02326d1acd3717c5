--- resolve.lua: terminals in a source's terms.
--
-- A spec keeps words as they were written. Here they are folded and stemmed in
-- the corpus's language, and phrases are cut into tokens; equal terminals get
-- one number.

local show = require "parlance.grammar.show"

local M = {}

-- Sorted, without repetition.
local function unique(values)
  local seen, list = {}, {}
  for _, value in ipairs(values) do
    if not seen[value] then seen[value], list[#list + 1] = true, value end
  end
  table.sort(list)
  return list
end

-- Raise if the source cuts a word of `spec` into several tokens: it would never match.
local function check_one_token(spec, word, source)
  if not word:find "%p" then return end
  local tokens = source:words(word)
  if #tokens <= 1 then return end
  error(("%s: '%s' is %d tokens ('%s'); use g.phrases or a sequence (*)"):format(
    show.brief(show.spec(spec)), word, #tokens, table.concat(tokens, "' '")), 0)
end

local function words(convert)
  return function(spec, source)
    local values = {}
    for i, word in ipairs(spec.words) do
      check_one_token(spec, word, source)
      values[i] = convert(source, word)
    end
    return { kind = spec.kind, values = unique(values) }
  end
end

local function as_written(spec)
  return { kind = spec.kind, values = unique(spec.words) }
end

local function span_flag(spec)
  return { kind = spec.kind, layer = spec.layer, attributes = spec.attributes }
end

local phrase_lists = setmetatable({}, { __mode = "k" })

-- Entries in the source's terms: one table for each g.phrases and source, so that a
-- source sees that the starts and the insides are of the same phrases.
local function lists_of(entries, source)
  local known = phrase_lists[source]
  if not known then
    known = setmetatable({}, { __mode = "k" })
    phrase_lists[source] = known
  end
  if not known[entries] then known[entries] = source:phrases(entries) end
  return known[entries]
end

local function phrases(spec, source)
  return { kind = spec.kind, phrases = lists_of(spec.entries, source) }
end

local resolve_by = {
  form = words(function(_, word) return word end),
  fold = words(function(source, word) return source:fold(word) end),
  stem = words(function(source, word) return source:stem(word) end),
  shape = as_written,
  class = as_written,
  re = function(spec)
    return {
      kind = "re", attribute = spec.attribute, pattern = spec.pattern, caseless = spec.caseless,
    }
  end,
  predicate = function(spec) return { kind = "predicate", test = spec.test, key = spec.key } end,
  layer = function(spec)
    return {
      kind = "layer", layer = spec.layer, values = spec.values and unique(spec.values),
      pattern = spec.pattern, caseless = spec.caseless,
    }
  end,
  starts = span_flag, ends = span_flag, inside = span_flag,
  phrase_starts = phrases, phrase_inside = phrases,
}

--- A spec as the terminal that a source understands.
---@param spec table
---@param source table
---@return table terminal
function M.terminal(spec, source)
  return resolve_by[spec.kind](spec, source)
end

---@class parlance.grammar.Terminals
---@field list table[] terminals, in the order of their numbers
---@field specs table[] the first spec of each
---@field number table<table, integer> by spec
local Terminals = {}
Terminals.__index = Terminals

-- A name for what is equal only to itself.
local function identity(value, names)
  if not names[value] then
    names.n = names.n + 1
    names[value] = "#" .. names.n
  end
  return names[value]
end

-- Append to `out` a text that is equal for equal contents.
local function serialise(value, names, out)
  local kind = type(value)
  if kind == "function" or kind == "userdata" then
    out[#out + 1] = identity(value, names)
    return
  elseif kind ~= "table" then
    out[#out + 1] = ("%s %q"):format(kind, tostring(value))
    return
  end
  local keys = {}
  for key in pairs(value) do
    if key ~= "test" then keys[#keys + 1] = key end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  out[#out + 1] = "{"
  for _, key in ipairs(keys) do
    out[#out + 1] = tostring(key) .. "="
    if key == "phrases" then
      out[#out + 1] = identity(value[key], names)
    else
      serialise(value[key], names, out)
    end
  end
  out[#out + 1] = "}"
end

-- Number `spec`; equal terminals have the same number.
function Terminals:add(spec)
  if self.number[spec] then return end
  local terminal = M.terminal(spec, self.source)
  local out = {}
  serialise(terminal, self.names, out)
  local key = table.concat(out)
  local n = self.keys[key]
  if not n then
    n = #self.list + 1
    self.keys[key], self.list[n], self.specs[n] = n, terminal, spec
  end
  self.number[spec] = n
end

local function visit(terminals, node, seen)
  if seen[node] then return end
  seen[node] = true
  if node.spec then terminals:add(node.spec) end
  if node.core then visit(terminals, node.core, seen) end
  for _, child in ipairs(node) do visit(terminals, child, seen) end
end

--- All terminals of some patterns, numbered.
---@param patterns parlance.grammar.Pattern[]
---@param source table
---@return parlance.grammar.Terminals
function M.terminals(patterns, source)
  local terminals = setmetatable({
    source = source, list = {}, specs = {}, number = {}, keys = {}, names = { n = 0 },
  }, Terminals)
  local seen = {}
  for _, pattern in ipairs(patterns) do visit(terminals, pattern, seen) end
  return terminals
end

--- The terminals as they were written, for a message.
---@return string
function Terminals:describe()
  local parts = {}
  for i, spec in ipairs(self.specs) do parts[i] = show.brief(show.spec(spec), 40) end
  return table.concat(parts, "; ")
end

return M
