--- corpus.lua: a corpus file, opened: documents, matches, queries, SQL.

local core = require "parlance.core"
local document = require "parlance.document"
local documents = require "parlance.documents"
local fail = require "parlance.fail"
local source = require "parlance.source"
local tailoring = require "parlance.tailoring"

local M = {}

-- Documents whose text and tokens stay in memory.
local MOST_OPEN = 8

---@class parlance.Corpus
---@field path string
---@field lang string the language of stems and abbreviations
---@field handle userdata the core's corpus
---@field source parlance.Source what patterns run over
local Corpus = { __name = "parlance.Corpus" }
Corpus.__index = Corpus

function Corpus:__tostring() return ("corpus %s"):format(self.path) end

local READ_ONLY = { EREADONLY = true, EIO = true }

local function open_handle(path, options)
  local mode, lang = options.mode, options.lang
  local handle, message, code = core.open(path, mode or "write", lang, options)
  if not handle and not mode and READ_ONLY[code] then
    handle, message, code = core.open(path, "read", lang, options)
  end
  return fail.check(handle, message, code)
end

--- Open a corpus file.
---
--- Without a mode it is opened for writing, or for reading where it cannot be
--- written. While another program writes to it, `wait` seconds are waited (60 by default);
--- with `announce` standard error is told.
---@param path string
---@param options? { mode?: "read"|"write"|"create", lang?: string, wait?: number,
--- announce?: boolean }
---@return parlance.Corpus
function M.open(path, options)
  options = options or {}
  local handle = open_handle(path, options)
  local corpus = setmetatable({
    path = path, handle = handle, lang = handle:lang(),
  }, Corpus)
  corpus:forget()
  return corpus
end

--- Close the file. What was got from the corpus is of no more use.
function Corpus:close()
  self:forget()
  self.handle:close()
end

Corpus.__close = Corpus.close

--- From now on all that is read is of this moment, while others write, until the corpus
--- itself is written to.
function Corpus:hold() fail.check(self.handle:hold()) end

--- Whether documents and runs can be stored.
---@return boolean
function Corpus:writable() return self.handle:writable() end

--- Forget documents at hand: after changes. Those in `pinned` stay what they are until
--- then; others are made anew when nobody has them any more.
function Corpus:forget()
  document.close_statements(self)
  self.open_documents, self.by_id, self.pinned = {}, setmetatable({}, { __mode = "v" }), {}
  self.source = source.new(self)
end

--- Keep a document's text at hand, and close that of the one asked for longest ago: the
--- collector does not know how much memory it takes.
function Corpus:keep_open(doc)
  local open = self.open_documents
  open[#open + 1] = doc
  if #open <= MOST_OPEN then return end
  table.remove(open, 1):drop()
end

--- How texts are cut into tokens and sentences here.
---@return parlance.Settled
function Corpus:tailoring()
  if not self.settled then
    self.settled = tailoring.read(self.handle:setting "tailoring" or "",
      self.handle:setting "abbreviations" or "")
  end
  return self.settled
end

--- The tokenizer that the documents were and will be cut with.
---@return userdata
function Corpus:tokenizer()
  self.own_tokenizer = self.own_tokenizer or tailoring.tokenizer(self.lang, self:tailoring())
  return self.own_tokenizer
end

--- Cut texts so from now on: before the first document is there. Later the same can be
--- asked for again, and anything else is a failure.
---@param wanted parlance.Tailoring|nil
function Corpus:tailor(wanted)
  local settled = tailoring.settle(wanted)
  if not next(settled.switches) and not next(settled.kind_of) then return end
  if self:row("SELECT 1 AS found FROM documents LIMIT 1") then
    return tailoring.check_same(self.path, self:tailoring(), settled)
  end
  local switches, forms = tailoring.write(settled)
  fail.check(self.handle:set_setting("tailoring", switches))
  fail.check(self.handle:set_setting("abbreviations", forms))
  self.settled, self.own_tokenizer = nil, nil
end

--- Add files and folders: see add.lua.
---@param paths string[]
---@param options? parlance.AddOptions
---@return table summary
function Corpus:add(paths, options)
  return require("parlance.add").add(self, paths, options)
end

local function open_query(corpus, sql, ...)
  local query = fail.check(corpus.handle:prepare(sql, true))
  if select("#", ...) > 0 then fail.check(query:bind(...)) end
  return query
end

local function row_of(columns, values)
  local row = {}
  for i, column in ipairs(columns) do row[column] = values[i] end
  return row
end

--- Rows of an SQL query that changes nothing, as tables by column name.
---
---     for row in corpus:sql("SELECT name FROM documents WHERE date > ?", "2020") do ... end
---
--- The file is being read until the last row is taken or the loop left.
---@param sql string
---@param ... any parameters
---@return fun(): table|nil
---@return string[] columns
---@return nil
---@return userdata query closed by the loop
function Corpus:sql(sql, ...)
  local query = open_query(self, sql, ...)
  local columns, done = query:columns(), false
  local function next_row()
    local values = not done and fail.check(query:step())
    if values then return row_of(columns, values) end
    done = true
    query:close()
    return nil
  end
  return next_row, columns, nil, query
end

--- The first row of an SQL query, or nil.
---
---     local newest = corpus:row("SELECT max(date) AS date FROM documents").date
---@param sql string
---@param ... any parameters
---@return table|nil
function Corpus:row(sql, ...)
  local query <close> = open_query(self, sql, ...)
  local values = fail.check(query:step())
  return values and row_of(query:columns(), values) or nil
end

--- Documents in the order of their addition: a list that makes them when they are asked
--- for. See documents.lua.
---
---     corpus:docs { country = { "VRN", "OST" }, since = "2031" }
---@param options? table<string, any> values of metadata, `since`, `before`, `until_` of the
---  date, `where`, a condition in SQL: see filter.lua
---@return parlance.Document[]
function Corpus:docs(options)
  local ids = options and require("parlance.filter").of(self, options)
  return documents.new(self, ids or fail.check(self.handle:document_ids()))
end

-- Of so many names all are compared with a mistyped one; of more, those that begin or
-- end like it.
local FEW_NAMES = 1000

local function names_like(corpus, name)
  local names, half = {}, #name // 2
  for row in corpus:sql([[SELECT name FROM (
      SELECT name, id FROM _names WHERE id <= (SELECT min(id) FROM _names) + ?1
      UNION SELECT name, id FROM _names WHERE name >= ?2 AND name < ?2 || char(1114111)
      UNION SELECT name, id FROM (SELECT name, id FROM _names
        WHERE substr(name, -length(?3)) = ?3 LIMIT ?1)
    ) ORDER BY id LIMIT 3 * ?1]], FEW_NAMES, name:sub(1, half), name:sub(half + 1)) do
    names[#names + 1] = row.name
  end
  return names
end

local function raise_unknown(corpus, name)
  local names = names_like(corpus, tostring(name))
  local nearest = require "parlance.report.nearest"
  local near = #names > 0 and nearest.of(tostring(name), names)
  local hint = near and (": did you mean '%s'?"):format(near) or ""
  fail.raise(("no document '%s' in %s%s"):format(name, corpus.path, hint), "ENOTFOUND")
end

--- A document by its number, or by one of its names.
---@param name integer|string
---@return parlance.Document
function Corpus:doc(name)
  local doc = math.type(name) == "integer" and document.find(self, name)
  if doc then return doc end
  local row = self:row("SELECT doc FROM document_names WHERE name = ?", tostring(name))
  if not row then raise_unknown(self, name) end
  return document.of(self, row.doc)
end

--- Take a document's name away, and the document when it was its last one.
---@param name string
function Corpus:remove(name)
  if not fail.check(self.handle:remove(name)) then raise_unknown(self, name) end
  self:forget()
end

--- Verify the whole file; raises the first thing that is wrong.
---@return { documents: integer, tokens: integer, blocks: integer, types: integer }
function Corpus:check() return (fail.check(self.handle:check())) end

--- Rewrite the file without what was removed. Iterators that were left half-way hold
--- the file: they are collected first.
function Corpus:compact()
  collectgarbage()
  fail.check(self.handle:compact())
  self:forget()
end

--- How much there is.
---@return { documents: integer, tokens: integer, types: integer, chars: integer }
function Corpus:facts()
  local row = self:row [[SELECT count(*) AS documents, coalesce(sum(n_tokens), 0) AS tokens,
    coalesce(sum(n_chars), 0) AS chars FROM documents]]
  row.types = fail.check(self.handle:n_types())
  return row
end

-- The ids of some documents, ascending; nil for all.
local function ids_of(docs) return docs and documents.ids(docs) end

local function compile(corpus, pattern)
  return require("parlance.grammar").compile(pattern, corpus.source)
end

---@class parlance.MatchOptions: parlance.LimitOptions
---@field within? string the unit that no hit crosses; "document" by default
---@field docs? parlance.Document[] only these

-- What a matcher takes of them.
local function search_options(options)
  local taken = require("parlance.limits").of(options)
  taken.ids = ids_of(options.docs)
  return taken
end

--- The hits of a token pattern, in the order of the corpus.
---
---     for hit in corpus:match(g.stem "deny" * g.any, { within = "sentence" }) do
---       print(hit.doc.title, hit.text)
---     end
---@param pattern any
---@param options? parlance.MatchOptions
---@return fun(): parlance.Span|nil
function Corpus:match(pattern, options)
  options = options or {}
  return compile(self, pattern):search(options.within, search_options(options))
end

--- How many hits a token pattern has, without making them.
---@param pattern any
---@param options? parlance.MatchOptions
---@return integer
function Corpus:count(pattern, options)
  options = options or {}
  return compile(self, pattern):total(options.within, search_options(options))
end

--- The hits of a token pattern in one document: doc:match.
function Corpus:match_document(doc, pattern, options)
  local matcher = compile(self, pattern)
  return matcher:each_limited(options, matcher:segments(doc, options.within))
end

local UNITS = { document = true, paragraph = true, sentence = true }

-- Layers of spans, and those that were stored and found nothing to hold: annotate.lua.
local SPAN_LAYERS = [[SELECT name FROM (SELECT DISTINCT layer AS name FROM main.spans
  UNION SELECT substr(key, 7) FROM _settings WHERE key LIKE 'spans %')]]

--- Raise unless `within` can name a unit here: a layer that no document has is a
--- slip of the pen rather than a query without hits.
---@param within string|nil
function Corpus:check_unit(within)
  if not within or UNITS[within] then return end
  local layer = document.level_of(within)
  if self:row(SPAN_LAYERS .. " WHERE name = ? LIMIT 1", layer) then return end
  local names = { "sentence", "paragraph", "document" }
  for row in self:sql(SPAN_LAYERS) do names[#names + 1] = row.name end
  fail.raise(("no layer '%s' in the corpus: did you mean '%s'?"):format(within,
    require("parlance.report.nearest").of(within, names)), "ENOTFOUND")
end

local function new_query(corpus, query, options)
  return require("parlance.query").new(corpus, query, options)
end

--- The hits of a CQL query, in the order of the corpus; labels are fields of a hit.
---
---     for hit in corpus:query('"deny" []{0,8} c:"allegations?" within s') do print(hit.c) end
---@param query string
---@param options? parlance.QueryOptions
---@param doc? parlance.Document only this one
---@return fun(): parlance.Span|nil
function Corpus:query(query, options, doc)
  options = options or {}
  return new_query(self, query, options):hits(ids_of(options.docs), doc)
end

--- How many hits a CQL query has.
---@param query string
---@param options? table as for query
---@return integer
function Corpus:query_count(query, options)
  options = options or {}
  return new_query(self, query, options):count(ids_of(options.docs))
end

--- All hits of a token pattern or of a CQL query, in few bytes each: to be sorted,
--- sampled and counted. See hits.lua.
---
---     local hits = corpus:collect(g.stem "deny")
---     for hit in hits:sort{ by = { "right" } }:each() do print(hit:kwic().right) end
---@param query any a pattern, or CQL as a string
---@param options? table as for match or query
---@return parlance.Hits
function Corpus:collect(query, options)
  options = options or {}
  local hits = require "parlance.hits"
  if type(query) == "string" then
    return hits.of_query(self, new_query(self, query, options), ids_of(options.docs))
  end
  return hits.of_matcher(self, compile(self, query), options.within, search_options(options))
end

--- Store a layer of spans, of the hits of a token pattern, of rules or of a CQL query in all
--- documents; see annotate.lua.
---
---     corpus:annotate("actor", g.phrases(states))
---     for hit in corpus:match(g.span "actor" * g.stem "deny") do ... end
---@param layer string
---@param what any a pattern, g.rules, or CQL as a string
---@param options? parlance.AnnotateOptions
---@return integer n spans
function Corpus:annotate(layer, what, options)
  return require("parlance.annotate").annotate(self, layer, what, options)
end

--- The token layers that documents of the corpus have, in the order in which they came.
---@return { name: string, n_documents: integer, n_tokens: integer }[]
function Corpus:layers()
  local list = {}
  for row in self:sql "SELECT name, n_documents, n_tokens FROM layers" do
    list[#list + 1] = row
  end
  return list
end

--- The names of all layers, of tokens and of spans, by the alphabet.
---@return string[]
function Corpus:layer_names()
  local names = {}
  for row in self:sql("SELECT name FROM layers UNION " .. SPAN_LAYERS .. " ORDER BY 1") do
    names[#names + 1] = row.name
  end
  return names
end

--- Take a layer away, that of tokens or of spans that goes by the name; `compact` gives the
--- space back.
---
---     corpus:drop_layer "pos"
---@param name string
---@return { documents: integer, spans: integer } that had values, and how many spans are gone
function Corpus:drop_layer(name)
  local dropped = require("parlance.annotate").drop(self, name)
  self:forget()
  return dropped
end

--- Store what a provider says of the tokens, for all documents that have no such layer yet.
---
---     corpus:annotate_tokens "pos"
---@param name string
---@param options? parlance.AnnotateTokensOptions
---@return { annotated: integer, tokens: integer, skipped: integer, foreign: integer }
function Corpus:annotate_tokens(name, options)
  local done = require("parlance.annotate_tokens").annotate(self, name, options)
  self:forget()
  return done
end

-- By value, of an attribute of types.
local function count_types(corpus, attribute, ids)
  local totals = {}
  for id, count in ipairs(fail.check(corpus.handle:frequencies(ids))) do
    if count > 0 then
      local value = corpus.handle:type(id, attribute)
      totals[value] = (totals[value] or 0) + count
    end
  end
  return totals
end

--- How many different forms the tokens have.
---@param options? { docs?: parlance.Document[] }
---@return integer
function Corpus:count_types(options)
  local n = 0
  for _, count in ipairs(fail.check(self.handle:frequencies(ids_of(options and options.docs)))) do
    if count > 0 then n = n + 1 end
  end
  return n
end

local ATTRIBUTES = { form = true, fold = true, stem = true, shape = true, class = true }

--- How often each form occurs, or each value of an attribute or token layer: a list of
--- { form =, count = }, the most frequent first.
---@param options? { docs?: parlance.Document[], attribute?: string }
---@return { form: string, count: integer }[]
function Corpus:frequencies(options)
  options = options or {}
  local attribute, list = options.attribute or "form", {}
  local totals = ATTRIBUTES[attribute]
    and count_types(self, attribute, ids_of(options.docs))
    or fail.check(self.handle:layer_frequencies(attribute, ids_of(options.docs)))
  for value, count in pairs(totals) do list[#list + 1] = { form = value, count = count } end
  table.sort(list, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.form < b.form
  end)
  return list
end

return M
