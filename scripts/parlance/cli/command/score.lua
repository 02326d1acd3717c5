--- score.lua: parlance score: a script's rows against rows that people annotated.

local catalog = require "parlance.catalog"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local plain = require "parlance.cli.plain"
local report = require "parlance.report"
local usage = require "parlance.cli.usage"

---@class parlance.cli.ScoredScript
---@field workflow table
---@field path string
---@field trusted boolean

-- A script by its name, or the workflow that a file returns.
local function script_of(values)
  local word, restrict = values.script, require("parlance.cli.script").restrict
  local entry = not word:find "[/.]" and catalog.find(word)
  if values.trust then catalog.trust(true) end
  if entry then
    restrict(entry.path, catalog.is_trusted(entry), values)
    return { workflow = catalog.load_entry(entry), path = entry.path,
      trusted = catalog.is_trusted(entry) }
  end
  if not word:find "[/.]" then catalog.load(word) end -- raises, with the nearest name
  restrict(word, values.trust, values)
  local workflow = catalog.workflow_of(plain.open(word, values.trust):start {}, values.trust)
  if not workflow then usage.raise("'%s' returns no workflow", word) end
  return { workflow = workflow, path = word, trusted = values.trust }
end

-- { "kind=attitude", "kind=scare" } as values by column, which the script must have.
local function left_out(items, workflow)
  local names, known, values = {}, {}, {}
  for i, column in ipairs(workflow.columns or {}) do
    names[i], known[column.name] = column.name, true
  end
  for _, item in ipairs(items or {}) do
    local name, value = item:match "^([%w_]+)=(.*)$"
    if not name then usage.raise("--without wants COLUMN=VALUE, not '%s'", item) end
    if not known[name] then
      usage.raise("'%s' has no column '%s'%s", workflow.name, name, usage.hint(name, names))
    end
    values[name] = values[name] or {}
    table.insert(values[name], value)
  end
  return values
end

local function describe(corpus, script, values)
  local result = require("parlance.score").of(corpus, script.workflow, values.gold, {
    docs = corpora.documents(corpus, values.where), path = script.path, layer = values.layer,
    without = left_out(values.without, script.workflow), rows = values.rows,
  })
  local out = report.new()
  require("parlance.score.report").describe(out, corpus, result,
    { name = script.workflow.name, errors = values.errors })
  return out
end

local function run(values)
  output.check(values)
  local corpus = corpora.open(values.corpus, nil, values)
  corpus:hold()
  local script = script_of(values)
  local unseal = script.trusted and function() end or require("parlance.sandbox").seal(corpus)
  local ok, out = xpcall(describe, require("parlance.cli.failure").trace, corpus, script, values)
  unseal()
  if not ok then error(out, 0) end
  output.report(out, values)
end

local own = {
  { name = "--errors", key = "errors", type = "integer", value = "N", default = 50, min = 0,
    about = "how many errors are listed at most; 50 by default" },
  { name = "--layer", key = "layer", value = "TYPE",
    about = "the type of brat's annotations that are the gold; the script's name by default" },
  { name = "--rows", key = "rows", value = "FILE",
    about = "rows of such a file in the place of the script's: a second annotation, say" },
  { name = "--without", key = "without", value = "COLUMN=VALUE", list = true,
    about = "leave out rows with this value, of both sides; may be given several times" },
}

return {
  name = "score", about = "precision and recall of a script, against rows that people annotated",
  usage = "parlance score SCRIPT CORPUS GOLD",
  positionals = {
    { name = "SCRIPT", key = "script", required = true, about = "a script's name, or a file" },
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "GOLD", key = "gold", required = true,
      about = "rows in a file of JSON Lines, or a folder of brat's .ann files" },
  },
  options = options.merge(own, options.common { "where", "format", "output", "color", "quiet",
    "trust", "timeout", "max_memory", "max_output" }),
  example = "parlance score quotes oewg.db gold/quotes.jsonl",
  run = run,
  writes_report = true,
}
