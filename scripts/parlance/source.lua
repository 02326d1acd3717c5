--- source.lua: a corpus, as token grammars and queries see it.
--
-- The face is described at the top of grammar/init.lua. Terminals become those of
-- the core: conditions on types, and places in spans.

local core = require "parlance.core"
local document = require "parlance.document"
local fail = require "parlance.fail"
local provider = require "parlance.provider"
local span = require "parlance.span"

local M = {}

---@class parlance.Source
---@field corpus parlance.Corpus
local Source = { span = span.new }
Source.__index = Source

--- The source of a corpus.
---@param corpus parlance.Corpus
---@return parlance.Source
function M.new(corpus)
  return setmetatable({ corpus = corpus }, Source)
end

function Source.fold(_, s) return core.text.fold(s) end
function Source:stem(word) return core.text.stem(core.text.fold(word), self.corpus.lang) end
function Source:words(s) return self.corpus:tokenizer():words(s) end

-- An entry as a list of folded tokens.
function Source:folds(entry)
  local list = {}
  for i, token in ipairs(self:words(entry)) do list[i] = core.text.fold(token) end
  return list
end

---@class parlance.Phrases
---@field entries string[]
---@field folds fun(entry: string): string[] the folded tokens of an entry
---@field lists string[][]|nil the entries' folds, for the reference matcher

--- The entries of a g.phrases.
---@param entries string[]
---@return parlance.Phrases
function Source:phrases(entries)
  return { entries = entries, folds = function(entry) return self:folds(entry) end }
end

local UNITS = { document = true, paragraph = true, sentence = true }

-- Attributes as a flat list, sorted by key.
local function filter_of(attributes)
  local keys, list = {}, {}
  for key in pairs(attributes or {}) do keys[#keys + 1] = key end
  table.sort(keys)
  for _, key in ipairs(keys) do
    list[#list + 1], list[#list + 2] = key, tostring(attributes[key])
  end
  return #list > 0 and list or nil
end

-- Sources of spans, each once.
local Places = {}
Places.__index = Places

function Places:number(key, source)
  if not self.numbers[key] then
    self.list[#self.list + 1] = source
    self.numbers[key] = #self.list
  end
  return self.numbers[key]
end

-- Units have no attributes: with some asked for, they are a layer that no document has.
function Places:spans(terminal)
  local filter = filter_of(terminal.attributes)
  if UNITS[terminal.layer] and not filter then
    return self:number("unit " .. terminal.layer, { kind = terminal.layer })
  end
  local key = ("layer %s %s"):format(terminal.layer, table.concat(filter or {}, "\1"))
  return self:number(key, { kind = "layer", layer = terminal.layer, filter = filter })
end

function Places:phrases(terminal)
  local phrases = terminal.phrases
  return self:number(phrases, {
    kind = "phrases", entries = phrases.entries, folds = phrases.folds,
  })
end

local function values(terminal)
  return { kind = "values", attribute = terminal.kind, values = terminal.values }
end

local function place(name)
  return function(terminal, places)
    return { kind = "place", place = name, source = places:spans(terminal) }
  end
end

local function phrase_place(name)
  return function(terminal, places)
    return { kind = "place", place = name, source = places:phrases(terminal) }
  end
end

local of_kind = {
  form = values, fold = values, stem = values, shape = values, class = values,
  re = function(terminal)
    return {
      kind = "regex", attribute = terminal.attribute or "form", pattern = terminal.pattern,
      caseless = terminal.caseless, plain = terminal.plain,
    }
  end,
  predicate = function(terminal) return { kind = "types", test = terminal.test } end,
  layer = function(terminal)
    return {
      kind = "layer", layer = terminal.layer, values = terminal.values,
      pattern = terminal.pattern, caseless = terminal.caseless, plain = terminal.plain,
    }
  end,
  starts = place "starts", ends = place "ends", inside = place "inside",
  phrase_starts = phrase_place "starts", phrase_inside = phrase_place "inside",
}

local function has(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end

-- The token layers of terminals, each once. One that nobody has is a slip of the pen, and
-- raises a failure.
local function layers_of(corpus, terminals)
  local names = {}
  for _, terminal in ipairs(terminals) do
    local name = terminal.kind == "layer" and terminal.layer
    if name and not has(names, name) then
      if not provider.is_stored(corpus, name) and not provider.find(name) then
        provider.raise_unknown(corpus, name)
      end
      names[#names + 1] = name
    end
  end
  return names
end

---@class parlance.Classes
---@field core userdata
---@field sources table[] where spans come from
---@field layers string[] the token layers that are asked for
local Classes = {}
Classes.__index = Classes

--- The class bytes that satisfy terminal i.
function Classes:bytes(i) return self.core:bytes(i) end

--- Every class byte in use.
function Classes:all()
  local bytes = {}
  for byte = 1, self.core:n() do bytes[byte] = string.char(byte) end
  return table.concat(bytes)
end

--- Let segments have the types of their tokens, which constraints compare.
function Classes:keep_types() self.core:keep_types() end

--- Grows when text brings new classes: what was made of `bytes` is then stale.
function Classes:version() return self.core:n() end

--- An alphabet for terminals.
---@param terminals table[]
---@param first? boolean whether only the first terminal that a token satisfies counts: there
---  are then no more classes than terminals, and one
---@return parlance.Classes|nil classes
---@return string|nil message when a byte is too small, or a regular expression is bad
function Source:classes(terminals, first)
  local places = setmetatable({ list = {}, numbers = {} }, Places)
  local list, layers = {}, layers_of(self.corpus, terminals)
  for i, terminal in ipairs(terminals) do
    list[i] = of_kind[terminal.kind](terminal, places)
  end
  local classes, message, code = self.corpus.handle:classes(list, places.list, first)
  if not classes and code ~= "EINVALID" and code ~= "ELIMIT" then fail.raise(message, code) end
  if not classes then return nil, message end
  return setmetatable({ core = classes, sources = places.list, layers = layers }, Classes)
end

---@class parlance.Segment
---@field core userdata
---@field bytes string one class byte for each token, "\0" before each unit
local Segment = {}

-- The bytes are asked of the core when they are first needed.
function Segment.__index(segment, key)
  if key ~= "bytes" then return Segment[key] end
  local bytes = segment.core:bytes()
  segment.bytes = bytes
  return bytes
end

--- A letter for each token of a segment that no unit cuts: `map` has that of class 0, which is no
--- token's, of class 1, ...
---@param map string
---@return string
function Segment:letters(map) return self.core:letters(map) end

--- The document and the position of the token at index i.
function Segment:locate(i)
  local id, pos = self.core:locate(i)
  return document.of(self.corpus, id), pos
end

local function new_segment(corpus, handle)
  return setmetatable({ corpus = corpus, core = handle }, Segment)
end

--- The corpus, stretch by stretch.
---@param classes parlance.Classes
---@param within? string
---@param options? { ids?: integer[], required?: string[], needs?: table[] } documents to be
---  seen, ascending; what every hit has, as scan:require takes it: bytes, or tables with bytes,
---  before, after, offset
---@return fun(): parlance.Segment|nil
function Source:segments(classes, within, options)
  local corpus = self.corpus
  within = within or "document"
  provider.check_stored(corpus, classes.layers)
  local scan = fail.check(corpus.handle:scan(classes.core, within, options and options.ids))
  for _, bytes in ipairs(options and options.required or {}) do scan:require(bytes) end
  for _, need in ipairs(options and options.needs or {}) do
    scan:require(need.bytes, need.before, need.after, need.offset)
  end
  return function()
    local handle = fail.check(scan:next())
    return handle and new_segment(corpus, handle) or nil
  end
end

local function passes(one, filter)
  for i = 1, #(filter or {}), 2 do
    if tostring((one.attributes or {})[filter[i]]) ~= filter[i + 1] then return false end
  end
  return true
end

-- The spans of a layer with the attributes that are asked for, flat.
local function spans_with(doc, layer, filter)
  return doc:flat_spans(layer, function(one) return passes(one, filter) end)
end

-- The spans of the layers that the document has in memory, for the core.
local function given_spans(doc, sources)
  local given
  for i, source in ipairs(sources) do
    if source.kind == "layer" and doc:has_in_memory(source.layer) then
      local starts, ends = {}, {}
      for k, one in ipairs(spans_with(doc, source.layer, source.filter)) do
        starts[k], ends[k] = one.first, one.last
      end
      given = given or {}
      given[i] = { starts = starts, ends = ends }
    end
  end
  return given
end

-- What providers say of the document in layers that the corpus does not have for it.
local function given_values(doc, layers)
  local given
  for _, name in ipairs(layers) do
    local provided = doc:provided(name)
    if provided then
      given = given or {}
      given[name] = provided
    end
  end
  return given
end

-- Where a document is cut for the spans of a layer: at their starts and behind them.
-- The second list says which of the pieces that begin there are spans.
local function cuts_of(spans, n_tokens)
  local cuts, is_span = {}, {}
  for _, one in ipairs(spans) do
    if cuts[#cuts] ~= one.first then cuts[#cuts + 1] = one.first end
    is_span[#cuts] = true
    if one.last < n_tokens then cuts[#cuts + 1] = one.last + 1 end
  end
  return cuts, is_span
end

-- Class bytes with "\0" for what is in no span.
local function hide_between(bytes, is_span)
  local k = 0
  local first = bytes:find("\0", 1, true) or #bytes + 1
  return ("\0"):rep(first - 1) .. bytes:sub(first):gsub("%z[^%z]+", function(piece)
    k = k + 1
    return not is_span[k] and ("\0"):rep(#piece) or nil
  end)
end

-- A segment of one document.
local function document_segment(source, doc, classes, cuts)
  local handle = fail.check(classes.core:document(doc:handle(), cuts,
    given_spans(doc, classes.sources), given_values(doc, classes.layers)))
  local segment = new_segment(source.corpus, handle)
  segment.locate = function(one, i)
    local _, pos = one.core:locate(i)
    return doc, pos
  end
  return segment
end

--- One document as a segment. When `within` is a layer, segment.spans are its spans;
--- what the core sees of the segment then goes on between them.
---@param doc parlance.Document
---@param classes parlance.Classes
---@param within? string
---@return parlance.Segment
function Source:segment(doc, classes, within)
  within = within or "document"
  if UNITS[within] then return document_segment(self, doc, classes, within) end
  local spans = doc:flat_spans(within)
  local cuts, is_span = cuts_of(spans, doc.n_tokens)
  local segment = document_segment(self, doc, classes, cuts)
  segment.bytes, segment.spans = hide_between(segment.bytes, is_span), spans
  return segment
end

-- Whether a span of the terminal's passes the test. Of those that have the attributes
-- and overlap, one is there.
local function in_spans(doc, terminal, test)
  for _, one in ipairs(spans_with(doc, terminal.layer, filter_of(terminal.attributes))) do
    if test(one) then return true end
  end
  return false
end

local function lists_of(phrases)
  if phrases.lists then return phrases.lists end
  local lists = {}
  for i, entry in ipairs(phrases.entries) do lists[i] = phrases.folds(entry) end
  phrases.lists = lists
  return lists
end

-- Length of the longest phrase at a token, or nil.
local function phrase_at(doc, phrases, pos)
  local longest
  for _, phrase in ipairs(lists_of(phrases)) do
    local n = 0
    while n < #phrase and pos + n <= doc.n_tokens and doc:fold(pos + n) == phrase[n + 1] do
      n = n + 1
    end
    if n == #phrase and n > (longest or 0) then longest = n end
  end
  return longest
end

local function phrase_part(name)
  return function(_, terminal, doc, pos)
    local at = 1
    while at <= pos do
      local n = phrase_at(doc, terminal.phrases, at)
      if n and pos < at + n then return name == (pos == at and "starts" or "inside") end
      at = at + (n or 1)
    end
    return false
  end
end

local function by_value(_, terminal, doc, pos)
  return has(terminal.values, doc:get(pos, terminal.kind))
end

local satisfied = {
  form = by_value, fold = by_value, stem = by_value, shape = by_value, class = by_value,
  re = function(_, terminal, doc, pos)
    local flags = terminal.caseless and "(?i)" or ""
    local value = doc:get(pos, terminal.attribute or "form")
    if terminal.plain then value = core.text.plain(value) end
    return core.matches(flags .. "(?:" .. terminal.pattern .. ")", value)
  end,
  layer = function(_, terminal, doc, pos)
    local value = doc:get(pos, terminal.layer)
    if not value or terminal.values then return value and has(terminal.values, value) end
    if terminal.plain then value = core.text.plain(value) end
    local flags = terminal.caseless and "(?i)" or ""
    return core.matches(flags .. "(?:" .. terminal.pattern .. ")", value)
  end,
  predicate = function(_, terminal, doc, pos) return terminal.test(doc:form(pos)) end,
  starts = function(_, terminal, doc, pos)
    return in_spans(doc, terminal, function(one) return one.first == pos end)
  end,
  ends = function(_, terminal, doc, pos)
    return in_spans(doc, terminal, function(one) return one.last == pos end)
  end,
  inside = function(_, terminal, doc, pos)
    return in_spans(doc, terminal, function(one)
      return one.first < pos and pos <= one.last
    end)
  end,
  phrase_starts = phrase_part "starts", phrase_inside = phrase_part "inside",
}

--- Whether one token satisfies a terminal: for the reference matcher.
function Source:satisfies(terminal, doc, pos)
  return satisfied[terminal.kind](self, terminal, doc, pos) and true or false
end

--- The units of a document, as spans: for the reference matcher.
function Source.units(_, doc, within)
  return doc:flat_spans(within or "document")
end

return M
