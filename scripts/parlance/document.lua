--- document.lua: one document of a corpus: text, tokens, structure, metadata.
--
-- All but its number is read when it is first asked for. Text and tokens may be dropped
-- again by the corpus, which keeps a few documents at hand.

local cjson = require "cjson.safe"
local fail = require "parlance.fail"
local lines = require "parlance.lines"
local provider = require "parlance.provider"
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
local Document = {}

-- What a document of the corpus is read with: its row, and apart from it the metadata.
local FIELDS = { "name", "title", "date", "lang", "n_tokens", "n_chars" }
local SELECT = "SELECT id, name, title, date, lang, n_tokens, n_chars FROM documents "
local BY_ID, BETWEEN = SELECT .. "WHERE id = ?", SELECT .. "WHERE id BETWEEN ? AND ? ORDER BY id"
local METADATA = [[SELECT json_group_object(key, value) FROM (
  SELECT key, value FROM _metadata WHERE name = (SELECT min(id) FROM _names WHERE doc = ?1)
  UNION ALL SELECT key, value FROM _near_duplicate_metadata WHERE doc = ?1)]]

-- Fields that say nothing that could not be made again; who sets others wants them kept.
local OWN = { opened = true, rows_of = true, token_layers = true, given = true, columns = true }

-- Of longer documents tokens are read one by one, so that they need no memory for all.
local MOST_IN_COLUMN = 500000

-- Statements that are used again, by corpus.
local statements = setmetatable({}, { __mode = "k" })

local function first_row(corpus, sql, id)
  local handle = corpus.handle
  local known = statements[corpus]
  if not known or known.handle ~= handle then
    known = { handle = handle, queries = {} }
    statements[corpus] = known
  end
  local query = known.queries[sql] or fail.check(handle:prepare(sql, true))
  known.queries[sql] = query
  fail.check(query:bind(id))
  local values = fail.check(query:step())
  if values then fail.check(query:step()) end -- to its end: the file is read no longer
  return values
end

-- Put a row of SELECT into its document, unless it is there.
local function put(doc, values)
  if rawget(doc, "is_read") then return end
  for i, name in ipairs(FIELDS) do rawset(doc, name, values[i + 1]) end
  rawset(doc, "is_read", true)
end

local function read_row(doc)
  if rawget(doc, "is_read") then return end
  put(doc, first_row(doc.corpus, BY_ID, doc.id) or {})
end

local late = {
  metadata = function(doc)
    local values = first_row(doc.corpus, METADATA, doc.id)
    return values and cjson.decode(values[1]) or {}
  end,
}
for _, name in ipairs { "layers_in_memory", "rows_of", "token_layers", "given", "columns" } do
  late[name] = function() return {} end
end

local is_field = {}
for _, name in ipairs(FIELDS) do is_field[name] = true end

-- A function, and not the table of methods: scripts that are not trusted do not find that.
local function get(doc, key)
  local method = Document[key]
  if method then
    rawset(doc, key, method)
    return method
  end
  if is_field[key] then
    if rawget(doc, "is_read") then return nil end
    read_row(doc)
    return rawget(doc, key)
  end
  local make = late[key]
  if not make then return nil end
  local value = make(doc)
  rawset(doc, key, value)
  return value
end

local function set(doc, key, value)
  if is_field[key] then read_row(doc) end
  rawset(doc, key, value)
  if not OWN[key] and value ~= nil then doc.corpus.pinned[doc.id] = doc end
end

local Class = {
  __name = "parlance.Document", __index = get, __newindex = set,
  __tostring = function(doc) return doc.name or "document " .. doc.id end,
}

--- The one object for a document, by its number. Its other fields are read when they are
--- first asked for.
---@param corpus parlance.Corpus
---@param id integer of a document that is there
---@return parlance.Document
function M.of(corpus, id)
  local doc = corpus.by_id[id]
  if not doc then
    doc = setmetatable({ corpus = corpus, id = id }, Class)
    corpus.by_id[id] = doc
  end
  return doc
end

--- The same, nil when there is no such document.
---@param corpus parlance.Corpus
---@param id integer
---@return parlance.Document|nil
function M.find(corpus, id)
  if corpus.by_id[id] then return corpus.by_id[id] end
  local values = first_row(corpus, BY_ID, id)
  if not values then return nil end
  local doc = M.of(corpus, id)
  put(doc, values)
  return doc
end

--- Close the statements that documents are read with.
---@param corpus parlance.Corpus
function M.close_statements(corpus)
  local known = statements[corpus]
  for _, query in pairs(known and known.queries or {}) do query:close() end
  statements[corpus] = nil
end

--- Read the rows of documents, ascending by number, all at once.
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
function M.read(corpus, docs)
  local n = #docs
  local first, last = docs[1].id, docs[n].id
  if last - first >= 4 * n or n == 1 then -- few of those that lie between
    for _, doc in ipairs(docs) do read_row(doc) end
    return
  end
  local query <close> = fail.check(corpus.handle:prepare(BETWEEN, true))
  fail.check(query:bind(first, last))
  local i, values = 1, fail.check(query:step())
  while values and i <= n do
    local id = docs[i].id
    if id == values[1] then put(docs[i], values) end
    if id <= values[1] then i = i + 1 end
    if id >= values[1] then values = fail.check(query:step()) end
  end
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

--- Drop what was read of text and tokens.
function Document:drop()
  if self.opened then self.opened:close() end
  self.opened, self.token_layers, self.given, self.columns = nil, nil, nil, nil
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

--- Tokens with what stands around them, each part on one line: white space is one
--- space.
---
---     local start, finish, left, hit, right = doc:context(12, 13, "tokens", 8)
---@param first integer
---@param last integer
---@param kind? "characters"|"tokens"|"sentence"|"paragraph"|"document"
---@param n? integer on each side; of characters, the whole tokens that fit
---@return integer start
---@return integer finish
---@return string left
---@return string hit
---@return string right
---@return integer left_first the first token of the left context
---@return integer right_last the last one of the right context
function Document:context(first, last, kind, n)
  return self:handle():context(first, last, kind, n)
end

--- The tokens that begin between two code points; last = first - 1 for none.
---@param start integer
---@param finish integer
---@return integer first
---@return integer last
function Document:tokens_in(start, finish) return self:handle():tokens_in(start, finish) end

local ATTRIBUTES = { form = true, fold = true, stem = true, shape = true, class = true }

--- An attribute of a token: "form", "fold", "stem", "shape", "class", or its value in a
--- token layer, nil for none.
---@param pos integer
---@param attribute string
---@return string?
function Document:get(pos, attribute)
  if ATTRIBUTES[attribute] then return self:handle():get(pos, attribute) end
  return self:layer(attribute)[pos] or nil
end

-- No value for any token.
local function without_values(doc)
  local values = {}
  for i = 1, doc.n_tokens do values[i] = false end
  return values
end

--- The values of the tokens in a token layer, false for none: those that the corpus has,
--- or else what the provider of that name says of the document. A layer that neither
--- knows raises a failure that names those that there are.
---
---     local pos = doc:layer "pos"
---     print(doc:form(3), pos[3])
---@param name string
---@return (string|false)[]
function Document:layer(name)
  local handle = self:handle() -- which, when it is dropped, takes the values with it
  if self.token_layers[name] then return self.token_layers[name] end
  local values = fail.check(handle:layer(name)) or self:provided(name)
  if not values then
    if not provider.is_stored(self.corpus, name) and not provider.find(name) then
      provider.raise_unknown(self.corpus, name)
    end
    values = without_values(self)
  end
  self.token_layers[name] = values
  return values
end

--- What a provider says of the document in the place of a layer that the corpus does not
--- have for it; nil when it has, or when nobody provides the layer.
---@param name string
---@return (string|false)[]?
function Document:provided(name)
  local handle = self:handle()
  if self.given[name] ~= nil then return self.given[name] or nil end
  local one = not fail.check(handle:layer(name)) and provider.find(name)
  self.given[name] = one and provider.knows(one, self) and provider.values(one, self) or false
  return self.given[name] or nil
end

-- An attribute of all tokens, read once; nothing of a long document.
local function read_column(doc, attribute)
  local handle = doc:handle() -- which, when it is dropped, takes the values with it
  local values = doc.n_tokens <= MOST_IN_COLUMN and handle:column(attribute) or {}
  doc.columns[attribute] = values
  return values
end

--- The form of a token, as it stands in the text.
function Document:form(pos)
  local forms = self.columns.form or read_column(self, "form")
  return forms[pos] or self:handle():get(pos, "form")
end

--- The folded form of a token: lower case, plain apostrophes.
function Document:fold(pos)
  local folds = self.columns.fold or read_column(self, "fold")
  return folds[pos] or self:handle():get(pos, "fold")
end

--- The folded forms of all tokens, not to be changed.
---@return string[]
function Document:folds()
  local folds = self.columns.fold
  if folds and folds[1] then return folds end
  self.columns.fold = self:handle():column "fold"
  return self.columns.fold
end

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

--- The n-th line of the text, without what ends it, and where it stands; nothing behind the
--- last one.
---@param n integer from 1
---@return string|nil line
---@return integer|nil start code points, 0-based and half-open
---@return integer|nil finish
function Document:line(n) return lines.get(self, n) end

--- The number of the line in which a token begins.
---@param pos integer
---@return integer
function Document:line_of(pos) return lines.at(self, (self:offsets(pos, pos))) end

--- How many lines the text has.
---@return integer
function Document:n_lines() return lines.count(self) end

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

--- Whether `annotate` made the layer, in memory.
---@param layer string
---@return boolean
function Document:has_in_memory(layer)
  return self.layers_in_memory[(M.level_of(layer))] ~= nil
end

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

-- All spans of a layer, also those that overlap.
local function all_spans(doc, layer)
  return doc.layers_in_memory[layer] or stored_spans(doc, layer)
end

--- The spans of a layer, in order: "heading", "item", ..., "sentence",
--- "paragraph", or one that `annotate` made. Of "x/2", those that overlap others of x.
---@param layer string
---@return parlance.Span[] each with layer and attributes
function Document:spans(layer)
  if UNITS[layer] then return self:units(layer) end
  local base, level = M.level_of(layer)
  local spans = all_spans(self, base)
  return level > 1 and M.flat(spans, level) or spans
end

--- The spans of a layer that pass a test, made flat, as patterns see them.
---@param layer string
---@param test? fun(one: parlance.Span): boolean
---@return parlance.Span[]
function Document:flat_spans(layer, test)
  local base, level = M.level_of(layer)
  local list = {}
  for _, one in ipairs(UNITS[layer] and self:units(layer) or all_spans(self, base)) do
    if not test or test(one) then list[#list + 1] = one end
  end
  return UNITS[layer] and list or M.flat(list, level)
end

--- The layer and the level that a name means: "x/2" is level 2 of x.
---@param name string
---@return string layer
---@return integer level 1 without a number
function M.level_of(name)
  local base, digits = name:match "^(.+)/([1-9]%d*)$"
  local level = base and #digits <= 4 and tonumber(digits) or 1
  if level < 2 or level > 1000 then return name, 1 end
  return base, math.tointeger(level)
end

-- The flat part of sorted spans, and what is left over.
local function flat_part(sorted)
  local out, rest = {}, {}
  for _, one in ipairs(sorted) do
    local list = (#out == 0 or one.first > out[#out].last) and out or rest
    list[#list + 1] = one
  end
  return out, rest
end

--- Of spans that overlap the leftmost stays, then the longest; empty ones go. What is left
--- over is level 2, made flat in turn, and so on.
---@param list { first: integer, last: integer }[]
---@param level? integer default 1
---@return { first: integer, last: integer }[] in order
function M.flat(list, level)
  local rest, out = {}, nil
  for i, one in ipairs(list) do
    if one.last >= one.first then rest[#rest + 1] = { one, i } end
  end
  table.sort(rest, function(a, b)
    if a[1].first ~= b[1].first then return a[1].first < b[1].first end
    if a[1].last ~= b[1].last then return a[1].last > b[1].last end
    return a[2] > b[2]
  end)
  for k, pair in ipairs(rest) do rest[k] = pair[1] end
  for _ = 1, level or 1 do out, rest = flat_part(rest) end
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

--- What a hit tells, as the attributes of a span: its rule, and its named captures; those
--- that are spans by their words.
---@param hit parlance.Span
---@return table<string, string|number|boolean>
function M.attributes_of(hit)
  local attributes = {}
  for key, value in pairs(hit) do
    if type(key) == "string" and not span.is_own(key) then
      if span.is(value) then value = value.text end
      local kind = type(value)
      if kind == "string" or kind == "number" or kind == "boolean" then attributes[key] = value end
    end
  end
  return attributes
end

-- A list of spans, not a pattern or what stands for one.
local function is_list(what)
  return type(what) == "table" and getmetatable(what) == nil
    and (next(what) == nil or type(what[1]) == "table" and what[1].first ~= nil)
end

--- What is wrong with the name of a layer to be made, or nil.
---@param layer any
---@return string|nil
function M.bad_layer(layer)
  if type(layer) ~= "string" or not layer:find "^[%a_][%w_/.-]*$" then
    return ("'%s' cannot name a layer"):format(tostring(layer))
  elseif UNITS[layer] then
    return ("'%s' is a unit, and no layer"):format(layer)
  elseif select(2, M.level_of(layer)) > 1 then
    return ("'%s' is a level of a layer: overlaps go there by themselves"):format(layer)
  end
end

--- Make a layer of spans, in memory: of a pattern's hits, or of a list of
--- { first =, last =, attributes = }. A hit's rule and its named captures are attributes.
---
--- A layer is flat: of spans that overlap the leftmost stays, then the longest; the others
--- are in the layers "NAME/2", "NAME/3" and so on.
---
---     doc:annotate("actor", g.phrases(states))
---     for hit in doc:match(g.span "actor" * g.stem "deny") do ... end
---@param layer string
---@param what any
---@param options? parlance.MatchOptions of a pattern
---@return parlance.Span[]
function Document:annotate(layer, what, options)
  local problem = M.bad_layer(layer)
  if problem then error(problem, 2) end
  local list = {}
  if is_list(what) then
    for i, given in ipairs(what) do list[i] = to_span(self, layer, given) end
  else
    for hit in self:match(what, options) do
      local one = to_span(self, layer, hit)
      one.attributes = M.attributes_of(hit)
      list[#list + 1] = one
    end
  end
  table.sort(list, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last < b.last
  end)
  self.layers_in_memory[layer] = list
  self.corpus.pinned[self.id] = self
  return M.flat(list)
end

--- The hits of a token pattern in the document, from left to right.
---@param pattern any
---@param options? parlance.MatchOptions
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
