--- annotate.lua: corpus:annotate: hits stored as a layer of spans; corpus:drop_layer.
--
-- The layer is there for every pattern and query from then on, and in the view "spans". All
-- is stored or nothing. A hit's rule and its named captures are attributes of its span; what
-- was made of which pattern is the caller's to know.

local cjson = require "cjson"
local document = require "parlance.document"
local fail = require "parlance.fail"

local M = {}

---@class parlance.AnnotateOptions: parlance.QueryOptions
---@field replace? boolean the layer may be there; its spans, in these documents, go

local function raise_bad(layer)
  local problem = document.bad_layer(layer)
  if problem then fail.raise(problem) end
end

-- That a layer was stored is a setting, since it may have no spans: corpus.lua.
local function key_of(layer) return "spans " .. layer end

-- A layer that is there came from a loader or from another pattern.
local function check_free(corpus, layer, options)
  if options.replace or not corpus:row(
    "SELECT 1 AS found FROM main.spans WHERE layer = ? LIMIT 1", layer) then
    return
  end
  fail.raise(("the corpus has a layer '%s': choose another name, or replace = true"):format(
    layer), "EEXIST")
end

local function hits_of(corpus, what, options)
  if type(what) == "string" then return corpus:query(what, options) end
  return corpus:match(what, options)
end

-- Everything that is to be stored, found before anything is.
local function rows_of(corpus, layer, what, options)
  local rows = {}
  for hit in hits_of(corpus, what, options) do
    local attributes = document.attributes_of(hit)
    rows[#rows + 1] = { hit.doc.id, layer, hit.first - 1, hit.last, hit.start, hit["end"],
      next(attributes) and cjson.encode(attributes) or nil }
  end
  return rows
end

local function run(handle, sql, ...)
  local query <close> = fail.check(handle:prepare(sql))
  fail.check(query:bind(...))
  fail.check(query:step())
end

local function delete(corpus, layer, docs)
  if not docs then return run(corpus.handle, "DELETE FROM _spans WHERE layer = ?", layer) end
  for _, doc in ipairs(docs) do
    run(corpus.handle, "DELETE FROM _spans WHERE layer = ? AND doc = ?", layer, doc.id)
  end
end

local function insert(corpus, rows)
  local query <close> = fail.check(corpus.handle:prepare [[INSERT INTO _spans
    (doc, layer, pos, pos_end, cp, cp_end, attributes, number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)]])
  local doc, number
  for _, row in ipairs(rows) do
    doc, number = row[1], row[1] == doc and number + 1 or 0
    row[8] = number
    fail.check(query:bind(table.unpack(row, 1, 8)))
    fail.check(query:step())
  end
end

-- Run `body` in a transaction; all of it is stored, or nothing.
local function in_transaction(corpus, body)
  fail.check(corpus.handle:begin())
  local ok, problem = pcall(function()
    body()
    fail.check(corpus.handle:commit())
  end)
  if ok then return end
  corpus.handle:rollback()
  error(problem, 0)
end

local function check_writable(corpus, what)
  if corpus:writable() then return end
  fail.raise(("%s cannot be written: no layer can be %s"):format(corpus.path, what), "EREADONLY")
end

local function raise_no_layer(corpus, name)
  local names = corpus:layer_names()
  if #names == 0 then
    fail.raise(("no layer '%s': the corpus has none"):format(name), "ENOTFOUND")
  end
  fail.raise(("no layer '%s': did you mean '%s'? (the corpus has %s)"):format(name,
    require("parlance.report.nearest").of(name, names), table.concat(names, ", ")), "ENOTFOUND")
end

--- Take a layer away: the values of tokens, the spans, or both, that go by the name.
---@param corpus parlance.Corpus
---@param name string
---@return { documents: integer, spans: integer } of so many documents the values are gone
function M.drop(corpus, name)
  check_writable(corpus, "dropped")
  local dropped = corpus:row([[SELECT
    (SELECT n_documents FROM layers WHERE name = ?1) AS documents,
    (SELECT count(*) FROM _spans WHERE layer = ?1) AS spans,
    (SELECT 1 FROM _settings WHERE key = ?2) AS empty]], name, key_of(name))
  if not (dropped.documents or dropped.empty) and dropped.spans == 0 then
    raise_no_layer(corpus, name)
  end
  in_transaction(corpus, function()
    delete(corpus, name)
    run(corpus.handle, "DELETE FROM _settings WHERE key = ?", key_of(name))
    fail.check(corpus.handle:drop_layer(name))
  end)
  return { documents = dropped.documents or 0, spans = dropped.spans }
end

--- Store a layer.
---@param corpus parlance.Corpus
---@param layer string
---@param what any a pattern, g.rules, or CQL as a string
---@param options? parlance.AnnotateOptions
---@return integer n spans
function M.annotate(corpus, layer, what, options)
  options = options or {}
  raise_bad(layer)
  check_writable(corpus, "stored")
  check_free(corpus, layer, options)
  local rows = rows_of(corpus, layer, what, options)
  in_transaction(corpus, function()
    delete(corpus, layer, options.docs)
    insert(corpus, rows)
    fail.check(corpus.handle:set_setting(key_of(layer), ""))
  end)
  return #rows
end

return M
