--- dump.lua: all that a corpus says, as JSON Lines that do not depend on how it was made.
--
-- Documents stand in the order of their names; there are no numbers of documents, no
-- times, and nothing of how tokens are stored. So two corpora with the same documents
-- have the same dump, whatever was added first, merged, removed or compacted.
--
-- A line for the corpus; then for each document one with its names, metadata and the
-- hash of its text, one with the first tokens of its paragraphs, one for each sentence
-- with its tokens (start, end, form, fold, stem, shape, class), one for each token
-- layer with the values, null for none, and one for each span.

local fail = require "parlance.fail"
local json = require "parlance.report.json_writer"

local M = {}

local function names_of(corpus, id)
  local names = {}
  for row in corpus:sql("SELECT id, name, origin FROM _names WHERE doc = ? ORDER BY name", id) do
    local metadata = {}
    for one in corpus:sql("SELECT key, value, origin FROM _metadata WHERE name = ? ORDER BY key",
      row.id) do
      metadata[#metadata + 1] = json.object({ "key", "value", "origin" }, one)
    end
    names[#names + 1] = ('{"name":%s,"origin":%s,"metadata":[%s]}'):format(
      json.string(row.name), json.string(row.origin), table.concat(metadata, ","))
  end
  return table.concat(names, ",")
end

local function write_sentences(handle, n_tokens, write)
  local firsts = handle:units "sentence"
  for i, first in ipairs(firsts) do
    local last = (firsts[i + 1] or n_tokens + 1) - 1
    write(('{"sentence":[%d,%d],"tokens":'):format(first, last))
    write(fail.check(handle:dump(first, last)))
    write "}\n"
  end
end

local SPANS = [[SELECT layer AS span, first, last, start, "end", attributes FROM main.spans
  WHERE doc = ? ORDER BY first, last, layer, start, "end", attributes]]

local function write_spans(corpus, id, write)
  for row in corpus:sql(SPANS, id) do
    write(json.object({ "span", "first", "last", "start", "end", "attributes" }, row) .. "\n")
  end
end

local LAYERS = [[SELECT l.name, d.origin FROM _document_layers d
  JOIN _layers l ON l.number = d.layer WHERE d.doc = ? ORDER BY l.name]]

local function write_layers(corpus, handle, id, write)
  for row in corpus:sql(LAYERS, id) do
    local values = fail.check(handle:layer(row.name))
    for i, value in ipairs(values) do values[i] = value and json.string(value) or "null" end
    write(('{"layer":%s,"origin":%s,"values":[%s]}\n'):format(json.string(row.name),
      json.string(row.origin), table.concat(values, ",")))
  end
end

local function write_document(corpus, id, write)
  local handle <close> = fail.check(corpus.handle:document(id))
  local _, n_tokens, n_chars = handle:facts()
  write(('{"document":[%s],"chars":%d,"tokens":%d,"text":"%s"}\n'):format(
    names_of(corpus, id), n_chars, n_tokens, handle:text_hash()))
  write(('{"paragraphs":[%s]}\n'):format(table.concat(handle:units "paragraph", ",")))
  write_sentences(handle, n_tokens, write)
  write_layers(corpus, handle, id, write)
  write_spans(corpus, id, write)
end

-- By the smallest of its names, each document once.
local DOCUMENTS = [[SELECT n.doc FROM _names n WHERE NOT EXISTS
  (SELECT 1 FROM _names m WHERE m.doc = n.doc AND m.name < n.name) ORDER BY n.name]]

--- Write a corpus out.
---
---     dump.write(corpus, io.write)
---@param corpus parlance.Corpus
---@param write fun(s: string)
function M.write(corpus, write)
  write(('{"corpus":{"lang":%s}}\n'):format(json.string(corpus.lang)))
  for row in corpus:sql(DOCUMENTS) do write_document(corpus, row.doc, write) end
end

return M
