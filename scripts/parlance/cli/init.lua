--- init.lua: the command line: a word is a command, a script's name, or a corpus.

local catalog = require "parlance.catalog"
local commands = require "parlance.cli.commands"
local console = require "parlance.cli.console"
local core = require "parlance.core"
local corpora = require "parlance.cli.corpora"
local fail = require "parlance.fail"
local failure = require "parlance.cli.failure"
local lfs = require "lfs"
local options = require "parlance.cli.options"
local parser = require "parlance.cli.parser"
local usage = require "parlance.cli.usage"

local M = {}

local SESSION = {
  usage = "parlance [CORPUS] [options]",
  positionals = { { name = "CORPUS", key = "corpus" } },
  options = options.common { "quiet", "trust" },
}

local function has_word(words, ...)
  for _, word in ipairs(words) do
    if word == "--" then return false end
    for i = 1, select("#", ...) do
      if word == select(i, ...) then return true end
    end
  end
  return false
end

-- The first word that is no option or its value, taken out of the others.
local function take_subject(words)
  local i = 1
  while words[i] and words[i]:find "^%-." do
    if words[i] == "--" then return nil end
    i = i + (options.takes_value(words[i]) and 2 or 1)
  end
  return words[i] and table.remove(words, i)
end

local function run_command(name, words)
  local command = commands.get(name)
  if command.raw then return command.run(words) end
  local values = parser.parse(command, words)
  if command.check then command.check(values) end
  if command.writes_report then require("parlance.cli.output").check(values) end
  return command.run(values)
end

local function start_session(words)
  local values = parser.parse(SESSION, words)
  if values.trust then catalog.trust(true) end
  return require("parlance.repl").main(values.corpus, values)
end

-- Told of a word that nothing goes by.
local function refuse(word)
  if word:find "%.db$" or word:find "/" then
    corpora.refuse_missing(word)
  end
  local hint = usage.hint(word, require("parlance.cli.help").names())
  usage.raise("no command or script '%s'%s", word,
    hint ~= "" and hint or ": parlance help lists them")
end

local function start_with_file(word, words)
  if lfs.attributes(word, "mode") == "directory" then
    corpora.refuse_folder(word)
  elseif word:find "%.lua$" then
    usage.raise("'%s' is a Lua file: parlance run %s runs it", word, word)
  end
  table.insert(words, 1, word)
  return start_session(words)
end

local function show_help(subject, words)
  if subject == "run" and require("parlance.cli.script").help_file(words) then return end
  require("parlance.cli.help").show(subject)
end

local function dispatch(words)
  if words[1] == "--prepare" then return require("parlance.add.worker").main() end
  if words[1] == "--extract" then return require("parlance.workflow.worker").main() end
  if has_word(words, "--version") and #words == 1 then
    return console.say("parlance " .. require("parlance").version .. "\n")
  end
  local subject = take_subject(words)
  if has_word(words, "--help", "-h") then
    return show_help(subject, words)
  elseif not subject then
    return start_session(words)
  elseif commands.has(subject) then
    return run_command(subject, words)
  end
  local entry = catalog.find(subject)
  if entry then return require("parlance.cli.script").run_entry(entry, words) end
  if lfs.attributes(subject) then return start_with_file(subject, words) end
  refuse(subject)
end

---Run a command line.
---@param arg string[] the words that follow the program's name
---@return integer code 0 done, 1 failed, 2 wrong usage
function M.main(arg)
  local words = table.move(arg, 1, #arg, 1, {})
  local ok, code, reason = core.guard(function()
    local result = dispatch(words)
    console.flush()
    return result or 0
  end, failure.trace)
  if reason then code = fail.new(reason, "ELIMIT") end
  return ok and code or failure.report(code)
end

return M
