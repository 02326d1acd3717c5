--- list.lua: parlance list: the documents of a corpus.

local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local report = require "parlance.report"

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

local function columns(with_aliases)
  local list = {
    { name = "id", title = "no.", align = "right" }, "name", "title", "date", "speaker",
    { name = "tokens", align = "right" },
  }
  if with_aliases then list[#list + 1] = "aliases" end
  return list
end

local function rows(corpus, where, names)
  local list = {}
  for i, doc in ipairs(corpus:docs { where = where }) do
    list[i] = {
      id = doc.id, name = doc.name, title = doc.title, date = doc.date,
      speaker = doc.metadata.speaker, tokens = doc.n_tokens, aliases = names[doc.id],
    }
  end
  return list
end

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  local names, any = aliases(corpus)
  local out = report.new()
  out:table { columns = columns(any), rows = rows(corpus, values.where, names), main = true }
  output.report(out, values)
end

return {
  name = "list", about = "the documents of a corpus: name, title, date, speaker, tokens",
  usage = "parlance list CORPUS",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.common { "format", "output", "where", "quiet" },
  example = "parlance list oewg.db --where \"year = 2021\"",
  run = run,
}
