--- mock_source.lua: a source of token patterns in memory, over small texts.
--
-- Tokens are what white space separates. A sentence ends after "." "?" or "!",
-- a paragraph after "||" (which is a token too). Types, stems and classes are
-- crude; what matters is that this file follows the contract and nothing else.
--
--     local source = mock.new {
--       "He denied it .",
--       { text = "Peace now", spans = { actor = { { 1, 2 } } }, layers = { pos = { "N", "R" } } },
--     }

local fail = require "parlance.fail"

local M = {}

local Source, Classes = {}, {}
Source.__index, Classes.__index = Source, Classes

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function stem(word)
  word = word:lower()
  for _, ending in ipairs { "ations", "ation", "ies", "ied", "ing", "ed", "es", "s", "y", "e" } do
    local rest = word:sub(1, -#ending - 1)
    if #rest > 2 and rest .. ending == word then return rest end
  end
  return word
end

local function shape(word)
  return (word:gsub("%u+", "X"):gsub("%l+", "x"):gsub("%d+", "9"))
end

local function class(word)
  if word:find "^%d+$" then return "number" end
  return word:find "^%a" and "word" or "punctuation"
end

local function token(form, i, layers)
  local t = {
    form = form, fold = form:lower(), stem = stem(form), shape = shape(form), class = class(form),
    layers = {},
  }
  for name, values in pairs(layers or {}) do t.layers[name] = values[i] end
  return t
end

-- Cut 1..n after each token that `stops` holds for.
local function cut(tokens, stops)
  local list, first = {}, 1
  for i, t in ipairs(tokens) do
    if stops(t) or i == #tokens then
      list[#list + 1] = { first = first, last = i }
      first = i + 1
    end
  end
  return list
end

local function spans_of(given)
  local list = {}
  for i, span in ipairs(given) do
    local attributes = {}
    for key, value in pairs(span) do
      if type(key) == "string" then attributes[key] = value end
    end
    list[i] = { first = span[1], last = span[2], attributes = attributes }
  end
  return list
end

local function document(given, i)
  if type(given) == "string" then given = { text = given } end
  local doc = { name = given.name or "doc" .. i, tokens = {}, spans = {} }
  for k, form in ipairs(words(given.text)) do doc.tokens[k] = token(form, k, given.layers) end
  doc.n_tokens = #doc.tokens
  for layer, list in pairs(given.spans or {}) do doc.spans[layer] = spans_of(list) end
  doc.spans.sentence = cut(doc.tokens, function(t) return t.form:find "^[.?!]$" end)
  doc.spans.paragraph = cut(doc.tokens, function(t) return t.form == "||" end)
  doc.spans.document = cut(doc.tokens, function() return false end)
  return doc
end

--- A source over some documents; `options.per_segment` of them share a segment.
function M.new(documents, options)
  local source = { documents = {}, per_segment = options and options.per_segment or 1 }
  source.limit = options and options.limit or 250
  source.growing = options and options.growing
  for i, given in ipairs(documents) do source.documents[i] = document(given, i) end
  return setmetatable(source, Source)
end

function Source.fold(_, s) return s:lower() end
function Source.stem(_, s) return stem(s) end
function Source.words(_, s) return words((s:gsub("%-", " - "))) end

function Source:phrases(entries)
  local lists = {}
  for i, entry in ipairs(entries) do
    lists[i] = {}
    for j, word in ipairs(self:words(entry)) do lists[i][j] = self:fold(word) end
  end
  return lists
end

local Span = {
  __index = function(span, key)
    if key ~= "text" then return nil end
    local forms = {}
    for i = span.first, span.last do forms[#forms + 1] = span.doc.tokens[i].form end
    return table.concat(forms, " ")
  end,
}

function Source.span(doc, first, last)
  return setmetatable({ doc = doc, first = first, last = last }, Span)
end

local function has(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end

local function span_matches(span, attributes)
  for key, value in pairs(attributes or {}) do
    if not span.attributes or span.attributes[key] ~= value then return false end
  end
  return true
end

local function in_span(doc, terminal, test)
  for _, span in ipairs(doc.spans[terminal.layer] or {}) do
    if test(span) and span_matches(span, terminal.attributes) then return true end
  end
  return false
end

-- The length of the longest phrase at `pos`, or nil.
local function phrase_at(doc, phrases, pos)
  local longest
  for _, phrase in ipairs(phrases) do
    local n = 0
    while n < #phrase and doc.tokens[pos + n] and doc.tokens[pos + n].fold == phrase[n + 1] do
      n = n + 1
    end
    if n == #phrase and n > (longest or 0) then longest = n end
  end
  return longest
end

local function phrase_part(doc, phrases, pos)
  local at = 1
  while at <= pos do
    local n = phrase_at(doc, phrases, at)
    if n and pos < at + n then return pos == at and "phrase_starts" or "phrase_inside" end
    at = at + (n or 1)
  end
  return nil
end

local function by_value(terminal, doc, pos)
  return has(terminal.values, doc.tokens[pos][terminal.kind])
end

local function by_phrase(terminal, doc, pos)
  return phrase_part(doc, terminal.phrases, pos) == terminal.kind
end

local satisfies = {
  form = by_value, fold = by_value, stem = by_value, shape = by_value, class = by_value,
  -- the "regular expression" is a Lua pattern here
  re = function(terminal, doc, pos)
    local value, pattern = doc.tokens[pos][terminal.attribute], terminal.pattern
    if terminal.caseless then value, pattern = value:lower(), pattern:lower() end
    return value:find("^" .. pattern .. "$") ~= nil
  end,
  predicate = function(terminal, doc, pos) return terminal.test(doc.tokens[pos].form) end,
  layer = function(terminal, doc, pos)
    return has(terminal.values, doc.tokens[pos].layers[terminal.layer])
  end,
  starts = function(terminal, doc, pos)
    return in_span(doc, terminal, function(span) return span.first == pos end)
  end,
  ends = function(terminal, doc, pos)
    return in_span(doc, terminal, function(span) return span.last == pos end)
  end,
  inside = function(terminal, doc, pos)
    return in_span(doc, terminal, function(span) return span.first < pos and pos <= span.last end)
  end,
  phrase_starts = by_phrase, phrase_inside = by_phrase,
}

function Source.satisfies(_, terminal, doc, pos)
  return satisfies[terminal.kind](terminal, doc, pos)
end

function Source.units(_, doc, within)
  return doc.spans[within or "document"] or {}
end

-- The byte of a subset of the terminals, a string of 0s and 1s; nil past the limit.
local function class_of(classes, subset, limit)
  if not classes.byte_of[subset] then
    if classes.n == limit then return nil end
    classes.n = classes.n + 1
    classes.byte_of[subset], classes.sets[classes.n] = classes.n, subset
  end
  return classes.byte_of[subset]
end

-- Give the tokens of a document their classes, unless they have them.
local function classify(source, classes, doc)
  if classes.of[doc] then return true end
  local of = {}
  for pos = 1, doc.n_tokens do
    local subset = {}
    for i, terminal in ipairs(classes.terminals) do
      subset[i] = source:satisfies(terminal, doc, pos) and "1" or "0"
    end
    of[pos] = class_of(classes, table.concat(subset), source.limit)
    if not of[pos] then return nil, ("more than %d classes of tokens"):format(source.limit) end
  end
  classes.of[doc] = of
  return true
end

--- One class per subset of the terminals; bytes in the order of first sight.
---
--- Those of all documents at once, or as segments bring them if the source is `growing`.
function Source:classes(terminals)
  local classes = setmetatable({
    terminals = terminals, of = {}, n = 0, sets = {}, byte_of = {},
  }, Classes)
  if self.growing then return classes end
  for _, doc in ipairs(self.documents) do
    local ok, message = classify(self, classes, doc)
    if not ok then return nil, message end
  end
  return classes
end

function Classes:version() return self.n end

function Classes:bytes(i)
  local out = {}
  for byte, subset in ipairs(self.sets) do
    if subset:sub(i, i) == "1" then out[#out + 1] = string.char(byte) end
  end
  return table.concat(out)
end

function Classes:all()
  local out = {}
  for byte = 1, self.n do out[byte] = string.char(byte) end
  return table.concat(out)
end

local function segment(source, classes, within, first, last)
  local out, where = {}, {}
  for d = first, last do
    local doc = source.documents[d]
    local ok, message = classify(source, classes, doc)
    if not ok then fail.raise(message, "ELIMIT") end
    for _, unit in ipairs(source:units(doc, within)) do
      out[#out + 1] = "\0"
      for pos = unit.first, unit.last do
        out[#out + 1] = string.char(classes.of[doc][pos])
        where[#out] = { doc, pos }
      end
    end
  end
  return {
    bytes = table.concat(out),
    locate = function(_, i) return table.unpack((assert(where[i], "not a token's index"))) end,
  }
end

function Source:segments(classes, within)
  local first = 1 - self.per_segment
  return function()
    first = first + self.per_segment
    if first > #self.documents then return nil end
    local last = math.min(first + self.per_segment - 1, #self.documents)
    return segment(self, classes, within, first, last)
  end
end

return M
