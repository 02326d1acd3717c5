--- document.lua: one document of a corpus: text, tokens, structure, metadata.
--
-- Text and tokens are read when they are first asked for, and may be dropped
-- again by the corpus, which keeps a few documents at hand.

local cjson = require "cjson.safe"
local fail = require "parlance.fail"
local span = require "parlance.span"

local M = {}

---@class parlance.Document
---@field corpus parlance.Corpus
---@field id integer
---@field name string
---@field title string|nil
---@field date string|nil ISO 8601
---@field lang string|nil
---@field n_tokens integer
---@field n_chars integer
---@field metadata table<string, string>
local Document = { __name = "parlance.Document" }
Document.__index = Document

function Document:__tostring() return self.name end

--- A document of a row of the view "documents".
---@param corpus parlance.Corpus
---@param row table
---@return parlance.Document
function M.new(corpus, row)
  return setmetatable({
    corpus = corpus, id = row.id, name = row.name, title = row.title, date = row.date,
    lang = row.lang, n_tokens = row.n_tokens, n_chars = row.n_chars,
    metadata = cjson.decode(row.metadata or "{}") or {}, layers_in_memory = {}, rows_of = {},
  }, Document)
end

--- The core's document: text and tokens in memory.
---@return userdata
function Document:handle()
  if not self.opened then
    self.opened = fail.check(self.corpus.handle:document(self.id))
    self.corpus:keep_open(self)
  end
  return self.opened
end

--- All its names, the oldest first.
---@return string[]
function Document:names()
  local names = {}
  for row in self.corpus:sql([[SELECT name FROM document_names WHERE doc = ?
      ORDER BY is_primary DESC, name]], self.id) do
    names[#names + 1] = row.name
  end
  return names
end

--- The text, or what of it stands between two code points (0-based, half-open).
---@param start? integer
---@param finish? integer
---@return string
function Document:text(start, finish) return self:handle():text(start, finish) end

--- The text from token `first` to token `last`.
---@param first integer
---@param last integer
---@return string
function Document:slice(first, last) return self:handle():slice(first, last) end

--- Where tokens stand: code points before and up to the end of them.
---@param first integer
---@param last integer
---@return integer start
---@return integer finish
function Document:offsets(first, last) return self:handle():offsets(first, last) end

--- The tokens that begin between two code points; last = first - 1 for none.
---@param start integer
---@param finish integer
---@return integer first
---@return integer last
function Document:tokens_in(start, finish) return self:handle():tokens_in(start, finish) end

--- An attribute of a token: "form", "fold", "stem", "shape", "class".
---@param pos integer
---@param attribute string
---@return string
function Document:get(pos, attribute) return self:handle():get(pos, attribute) end

--- The form of a token, as it stands in the text.
function Document:form(pos) return self:handle():get(pos, "form") end

--- The folded form of a token: lower case, plain apostrophes.
function Document:fold(pos) return self:handle():get(pos, "fold") end

--- The stem of a token.
function Document:stem(pos) return self:handle():get(pos, "stem") end

--- The shape of a token: "Xx", "9".
function Document:shape(pos) return self:handle():get(pos, "shape") end

--- The class of a token: "word", "number", "quote_open", ...
function Document:class(pos) return self:handle():get(pos, "class") end

--- The unit around a token: its first and last token, and its number.
---@param kind "sentence"|"paragraph"|"document"
---@param pos integer
---@return integer first
---@return integer last
---@return integer ordinal
function Document:unit(kind, pos)
  if kind == "document" then return 1, self.n_tokens, 1 end
  return self:handle():unit(kind, pos)
end

--- The sentence around a token.
function Document:sentence(pos) return self:handle():unit("sentence", pos) end

--- The paragraph around a token.
function Document:paragraph(pos) return self:handle():unit("paragraph", pos) end

local UNITS = { document = true, paragraph = true, sentence = true }

--- All sentences, paragraphs, or the whole document, as spans.
---@param kind "sentence"|"paragraph"|"document"
---@return parlance.Span[]
function Document:units(kind)
  if kind == "document" then
    return self.n_tokens > 0 and { span.new(self, 1, self.n_tokens) } or {}
  end
  local starts, list = self:handle():units(kind), {}
  for i, first in ipairs(starts) do
    list[i] = span.new(self, first, (starts[i + 1] or self.n_tokens + 1) - 1)
  end
  return list
end

--- All sentences, as spans.
function Document:sentences() return self:units "sentence" end

--- All paragraphs, as spans.
function Document:paragraphs() return self:units "paragraph" end

--- A span of the document.
---@param first integer
---@param last integer
---@return parlance.Span
function Document:span(first, last) return span.new(self, first, last) end

--- A layer that `annotate` made, or nil.
function Document:layer_in_memory(layer) return self.layers_in_memory[layer] end

local function stored_spans(doc, layer)
  local list = {}
  local rows = doc.corpus:sql(
    'SELECT first, last, attributes FROM main.spans WHERE doc = ? AND layer = ? ' ..
    'ORDER BY first, last', doc.id, layer)
  for row in rows do
    local one = span.new(doc, row.first, row.last)
    one.layer, one.attributes = layer, cjson.decode(row.attributes or "{}") or {}
    list[#list + 1] = one
  end
  return list
end

--- The spans of a layer, in order: "heading", "item", ..., "sentence",
--- "paragraph", or one that `annotate` made.
---@param layer string
---@return parlance.Span[] each with layer and attributes
function Document:spans(layer)
  if UNITS[layer] then return self:units(layer) end
  return self.layers_in_memory[layer] or stored_spans(self, layer)
end

--- Of spans that overlap the leftmost stays, then the longest; empty ones go.
---@param list { first: integer, last: integer }[]
---@return { first: integer, last: integer }[] in order
function M.flat(list)
  local sorted, out = table.move(list, 1, #list, 1, {}), {}
  table.sort(sorted, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  for _, one in ipairs(sorted) do
    if one.last >= one.first and (#out == 0 or one.first > out[#out].last) then
      out[#out + 1] = one
    end
  end
  return out
end

--- The names of the layers of spans that the document has.
---@return string[]
function Document:layers()
  local seen, names = {}, {}
  for row in self.corpus:sql("SELECT DISTINCT layer FROM main.spans WHERE doc = ?", self.id) do
    seen[row.layer] = true
  end
  for layer in pairs(self.layers_in_memory) do seen[layer] = true end
  for layer in pairs(seen) do names[#names + 1] = layer end
  table.sort(names)
  return names
end

-- A span out of a hit or of { first =, last =, attributes = }.
local function to_span(doc, layer, given)
  local one = span.new(doc, given.first, given.last)
  one.layer, one.attributes = layer, given.attributes or {}
  return one
end

-- A list of spans, not a pattern or what stands for one.
local function is_list(what)
  return type(what) == "table" and getmetatable(what) == nil
    and (next(what) == nil or type(what[1]) == "table" and what[1].first ~= nil)
end

--- Make a layer of spans, in memory: of a pattern's hits, or of a list of
--- { first =, last =, attributes = }. Overlaps resolve leftmost-longest.
---
---     doc:annotate("actor", g.phrases(states))
---     for hit in doc:match(g.span "actor" * g.stem "deny") do ... end
---@param layer string
---@param what any
---@return parlance.Span[]
function Document:annotate(layer, what)
  if UNITS[layer] then error(("'%s' is a unit, and no layer"):format(layer), 2) end
  local list = {}
  if is_list(what) then
    for i, given in ipairs(what) do list[i] = to_span(self, layer, given) end
  else
    for hit in self:match(what) do list[#list + 1] = to_span(self, layer, hit) end
  end
  self.layers_in_memory[layer] = M.flat(list)
  return self.layers_in_memory[layer]
end

--- The hits of a token pattern in the document, from left to right.
---@param pattern any
---@param options? { within?: string }
---@return fun(): parlance.Span|nil
function Document:match(pattern, options)
  return self.corpus:match_document(self, pattern, options or {})
end

--- The hits of a CQL query in the document.
---@param query string
---@param options? table as for corpus:query
---@return fun(): parlance.Span|nil
function Document:query(query, options)
  return self.corpus:query(query, options, self)
end

--- The rows of a script that the running one uses, in order.
---@param script string
---@return table[]
function Document:rows(script)
  local rows = self.rows_of[script]
  if not rows then
    error(("the rows of '%s' are not there: name it in `uses`"):format(tostring(script)), 2)
  end
  return rows
end

return M
