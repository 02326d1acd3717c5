--- list.lua: parlance list: the documents of a corpus.

local attributes = require "parlance.concordance.attributes"
local corpora = require "parlance.cli.corpora"
local filter = require "parlance.filter"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local report = require "parlance.report"
local usage = require "parlance.cli.usage"

-- Further names by document: what was added again under another name.
local function aliases(corpus)
  local names, any = {}, false
  local query = "SELECT doc, name FROM document_names WHERE NOT is_primary ORDER BY doc, name"
  for row in corpus:sql(query) do
    names[row.doc] = names[row.doc] or {}
    table.insert(names[row.doc], row.name)
    any = true
  end
  return names, any
end

local FACTS = [[SELECT max(id) AS id, max(n_tokens) AS tokens, max(date) IS NOT NULL AS date,
  EXISTS (SELECT 1 FROM metadata WHERE key = 'speaker') AS speaker FROM documents]]

local ALWAYS = { id = true, name = true, title = true, n_tokens = true }

-- What else of the documents is wanted: { name =, get = }.
local function further(corpus, names)
  local list, seen = {}, {}
  for name in (names or ""):gmatch "[^,%s]+" do
    local key = name:gsub("^doc%.", "")
    if not ALWAYS[key] and not seen[key] then
      list[#list + 1] = { name = key, get = attributes.check_document(corpus, key) }
      seen[key] = true
    end
  end
  return list, seen
end

-- What no document has, readers are not shown; names are shown whole.
local function columns(corpus, with_aliases, shown, is_shown)
  local most = corpus:row(FACTS)
  local function numbers(name, title)
    return { name = name, title = title, align = "right", least = #tostring(most[name] or "") }
  end
  local list = {
    numbers("id", "no."), { name = "name", lines = 8 }, "title",
    { name = "date", hidden = most.date == 0 and not is_shown.date },
    { name = "speaker", hidden = most.speaker == 0 and not is_shown.speaker },
  }
  for _, one in ipairs(shown) do
    if one.name ~= "date" and one.name ~= "speaker" then list[#list + 1] = one.name end
  end
  list[#list + 1] = numbers "tokens"
  if with_aliases then list[#list + 1] = "aliases" end
  return list
end

local ROWS = [[SELECT id, name, title, date, n_tokens AS tokens,
  (SELECT value FROM metadata m WHERE m.doc = d.id AND m.key = 'speaker') AS speaker
  FROM documents d ORDER BY id]]

-- A function that gives row after row.
local function each_row(corpus, where, names, shown)
  local wanted
  if where then
    wanted = {}
    for _, id in ipairs(filter.ids(corpus, where)) do wanted[id] = true end
  end
  local next_row = corpus:sql(ROWS)
  return function()
    local row = next_row()
    while row and wanted and not wanted[row.id] do row = next_row() end
    if not row then return nil end
    row.aliases = names[row.id]
    local doc = shown[1] and corpus:doc(row.id)
    for _, one in ipairs(shown) do row[one.name] = one.get(doc) end
    return row
  end
end

local LAYERS = [[SELECT name, 'tokens' AS of, n_documents AS documents, n_tokens AS tokens,
    NULL AS spans FROM layers
  UNION ALL SELECT layer, 'spans', count(DISTINCT doc), NULL, count(*) FROM main.spans
    GROUP BY layer
  UNION ALL SELECT substr(key, 7), 'spans', 0, NULL, 0 FROM _settings WHERE key LIKE 'spans %'
    AND NOT EXISTS (SELECT 1 FROM main.spans WHERE layer = substr(key, 7))
  ORDER BY 2 DESC, 1]]

local function list_layers(corpus, values)
  local rows = {}
  for row in corpus:sql(LAYERS) do rows[#rows + 1] = row end
  local out = report.new()
  out:table { main = true, rows = rows, columns = { { name = "name", title = "layer" }, "of",
    { name = "documents", align = "right" }, { name = "tokens", align = "right" },
    { name = "spans", align = "right" } } }
  output.report(out, values)
end

local function list_duplicates(corpus, values)
  local rows = require("parlance.duplicates").of(corpus)
  for _, row in ipairs(rows) do
    row.similarity = row.similarity and ("%.2f"):format(row.similarity)
  end
  local out = report.new()
  out:table { main = true, rows = rows, columns = {
    { name = "cluster", align = "right" }, { name = "name", lines = 8 },
    { name = "like", lines = 8 }, { name = "similarity", align = "right" } } }
  output.report(out, values)
end

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  if values.layers then return list_layers(corpus, values) end
  if values.duplicates then return list_duplicates(corpus, values) end
  local names, any = aliases(corpus)
  local shown, is_shown = further(corpus, values.show)
  local next_row = each_row(corpus, values.where, names, shown)
  local out = report.new()
  if output.format(values.format, values.output) == "html" then
    out:heading("Documents of " .. values.corpus:match "[^/]*$")
  end
  out:table { columns = columns(corpus, any, shown, is_shown), main = true, rows = next_row }
  output.report(out, values)
end

return {
  name = "list", about = "the documents of a corpus: name, title, date, speaker, tokens",
  usage = "parlance list CORPUS",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.merge({
    { name = "--layers", key = "layers", type = "boolean",
      about = "the layers in place of the documents: of tokens, and of spans" },
    { name = "--duplicates", key = "duplicates", type = "boolean",
      about = "only those that are the same or nearly, each with what it is like" },
    { name = "--show", key = "show", value = "NAMES",
      about = "more of what documents have, as columns: country,session" } },
    options.common { "format", "output", "where", "quiet" }),
  check = function(values)
    for _, one in ipairs { "layers", "duplicates" } do
      for _, other in ipairs { "where", "show" } do
        if values[one] and values[other] then
          usage.raise("options '--%s' and '--%s' do not go together", one, other)
        end
      end
    end
    if values.layers and values.duplicates then
      usage.raise "options '--layers' and '--duplicates' do not go together"
    end
  end,
  example = "parlance list oewg.db --where \"year = 2021\"",
  run = run,
  writes_report = true,
}
