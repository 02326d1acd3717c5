--- script.lua: running a script: a workflow by its name, or a file.

local catalog = require "parlance.catalog"
local console = require "parlance.cli.console"
local core = require "parlance.core"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local parser = require "parlance.cli.parser"
local plain = require "parlance.cli.plain"
local progress = require "parlance.cli.progress"
local usage = require "parlance.cli.usage"

local M = {}

-- What a script that is not trusted may take, unless the command line says otherwise.
local SECONDS, MEGABYTES, OUTPUT_MEGABYTES = 600, 2048, 1024

---Limit what a script may take: one that is not trusted always, any other where its command
---line says so.
---@param path string for messages
---@param trusted boolean
---@param values { timeout?: number, max_memory?: number, max_output?: number }
---@return number bytes of memory, 0 for any
function M.restrict(path, trusted, values)
  local function limit(key, otherwise)
    local value = values[key]
    if value and (value < 0 or value ~= value) then
      usage.raise("option '--%s' takes a number from 0 on, not %g", (key:gsub("_", "-")), value)
    end
    return value or not trusted and otherwise or 0
  end
  local most, bytes = limit("max_output", OUTPUT_MEGABYTES), limit("max_memory", MEGABYTES) * 2^20
  local guarded = core.restrict { script = path, seconds = limit("timeout", SECONDS),
    bytes = bytes }
  if guarded and most > 0 then output.limit(most * 2^20, path) end
  return bytes
end

-- The limits among the words of a command line, which cannot be parsed before the script
-- has run; less those that are options of the script's own.
local function limits_among(words, own)
  local values = {}
  for i, word in ipairs(words) do
    if word == "--" then break end
    for _, key in ipairs { "timeout", "max_memory", "max_output" } do
      local name = "--" .. key:gsub("_", "-")
      local value = word == name and words[i + 1] or word:sub(1, #name + 1) == name .. "="
        and word:sub(#name + 2)
      values[key] = tonumber(value or nil) or values[key]
    end
  end
  for _, option in ipairs(own or {}) do values[option.key] = nil end
  return values
end

local CORPUS = { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" }

---What the command line of a workflow looks like.
---@param workflow table
---@param words string how it is called: "parlance quotes"
---@return parlance.cli.Declaration
function M.declaration(workflow, words)
  local positionals, own = options.of_workflow(workflow)
  table.insert(positionals, 1, CORPUS)
  return {
    positionals = positionals, options = options.merge(own, options.of_scripts()),
    usage = options.usage_line(words, positionals), own = own,
  }
end

-- The values that the workflow itself has declared.
local function own_values(workflow, values)
  local own = {}
  local positionals, declared = options.of_workflow(workflow)
  table.move(positionals, 1, #positionals, #declared + 1, declared)
  for _, parameter in ipairs(declared) do own[parameter.key] = values[parameter.key] end
  return own
end

-- One line for each document that the script failed on.
local function complain(result)
  local errors = result.errors or {}
  for _, one in ipairs(errors) do
    local name = type(one.doc) == "table" and one.doc.name or tostring(one.doc)
    console.complain(("%s: %s"):format(name, one.reason))
  end
  return #errors > 0 and 1 or 0
end

-- What is told of a run below its report: on a terminal only what a person reads.
local function provenance(result, values)
  if result.bare then return nil end
  local facts = result.provenance or {}
  if output.format(values.format, values.output) ~= "table" then return facts end
  if values.quiet then return nil end
  local short = {}
  for key, value in pairs(facts) do short[key] = value end
  short.script_hash = nil
  if type(short.corpus) == "string" then short.corpus = short.corpus:sub(1, 12) end
  return short
end

---Run a workflow on an open corpus and write its report.
---@param workflow table
---@param source parlance.ScriptSource where it comes from
---@param corpus parlance.Corpus
---@param values table the values of its command line
---@return integer code
function M.apply(workflow, source, corpus, values)
  local docs = corpora.documents(corpus, values.where)
  local unseal = source.trusted and function() end or require("parlance.sandbox").seal(corpus)
  local bar = progress.new(values.quiet)
  local ok, out, result = xpcall(require("parlance.workflow").run,
    require("parlance.cli.failure").trace, workflow, corpus, own_values(workflow, values),
    { docs = docs, seed = values.seed, jobs = values.jobs, path = source.path, source = source,
      doc_timeout = values.doc_timeout, write = output.open().write,
      on_event = bar.active and function(event) bar:show(event) end or nil })
  bar:wipe()
  if ok then
    collectgarbage("incremental", 150, 200)
    -- Rows that come one by one are made by the script while they are written.
    ok, out = xpcall(output.report, require("parlance.cli.failure").trace, out, values,
      { provenance = provenance(result, values) })
  end
  unseal()
  if not ok then error(out, 0) end
  return complain(result)
end

local function run_words(workflow, source, words, command)
  local values = parser.parse(M.declaration(workflow, command), words)
  output.check(values)
  local corpus = corpora.open(values.corpus, nil, values)
  corpus:hold()
  return M.apply(workflow, source, corpus, values)
end

-- Whether --trust is among the words that options can be.
local function wants_trust(words)
  for _, word in ipairs(words) do
    if word == "--" then return false end
    if word == "--trust" then return true end
  end
  return false
end

---Where a script of the catalog comes from.
---@param entry parlance.CatalogEntry
---@return parlance.ScriptSource
function M.source_of(entry)
  return { path = entry.path, name = entry.name, is_bundled = entry.trusted,
    trusted = catalog.is_trusted(entry) }
end

---Run a script of the catalog.
---@param entry parlance.CatalogEntry
---@param words string[] what follows its name
---@return integer code
function M.run_entry(entry, words)
  if wants_trust(words) then catalog.trust(true) end
  local source = M.source_of(entry)
  if not source.trusted then
    source.max_memory = M.restrict(entry.path, false, limits_among(words))
  end
  local workflow = catalog.load_entry(entry)
  if source.trusted then
    local _, own = options.of_workflow(workflow)
    source.max_memory = M.restrict(entry.name, true, limits_among(words, own))
  end
  return run_words(workflow, source, words, "parlance " .. entry.name)
end

-- The words before `--`, and those behind it.
local function split(words)
  for i, word in ipairs(words) do
    if word == "--" then
      return table.move(words, 1, i - 1, 1, {}), table.move(words, i + 1, #words, 1, {})
    end
  end
  return words, {}
end

-- The first word that is no option or its value, or nil, and the others.
local function take_file(words)
  local i = 1
  while words[i] and words[i]:find "^%-." do
    i = i + (options.takes_value(words[i]) and 2 or 1)
  end
  local others = table.move(words, 1, #words, 1, {})
  return others[i] and table.remove(others, i), others
end

---Show the page of a file that returns a workflow.
---@param words string[] what follows `run`
---@return boolean shown
function M.help_file(words)
  local path, others = take_file((split(words)))
  if not path then return false end
  local trusted = wants_trust(others)
  M.restrict(path, trusted, limits_among(others))
  local script = plain.open(path, trusted)
  if not script:may_be_workflow() then return false end
  local workflow = catalog.workflow_of(script:start {}, trusted)
  if workflow then
    require("parlance.cli.help").show_workflow(workflow, "parlance run " .. path)
  end
  return workflow ~= nil
end

---Run a file: `parlance run`.
---@param words string[] what follows `run`
---@return integer code
function M.run_file(words)
  local before, args = split(words)
  local path, others = take_file(before)
  if not path then
    usage.raise("FILE is missing: parlance run FILE.lua [CORPUS] [options] [-- ARGS...]")
  end
  local trusted = wants_trust(others)
  if trusted then catalog.trust(true) end
  local max_memory = M.restrict(path, trusted, limits_among(others))
  local script = plain.open(path, trusted)
  local command = "parlance run " .. path
  if not script:may_be_workflow() then return script:run(others, args, command) end
  local value = script:start(args)
  local workflow = catalog.workflow_of(value, trusted)
  if not workflow then return 0 end
  return run_words(workflow, { path = path, trusted = trusted, args = args,
    max_memory = max_memory }, others, command)
end

return M
