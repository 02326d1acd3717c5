--- commands.lua: inputs that begin with a colon.

local fail = require "parlance.fail"
local report = require "parlance.report"
local usage = require "parlance.cli.usage"

local M = {}

local COMMANDS

local function need_corpus(session)
  if not session.corpus then fail.raise "no corpus is open: start with parlance CORPUS" end
  return session.corpus
end

-- A piece of a word that begins at a quotation mark, and where it ends.
local function quoted_piece(text, at)
  local quote = text:sub(at, at)
  local close = at
  repeat
    close = text:find(quote, close + 1, true)
    if not close then fail.raise(("the quotation mark %s is not closed"):format(quote)) end
  until quote == "'" or text:sub(close - 1, close - 1) ~= "\\"
  local piece = text:sub(at + 1, close - 1)
  return quote == '"' and piece:gsub('\\"', '"') or piece, close + 1
end

---Words of a line, as in a shell: quotation marks keep spaces in a word.
---@param text string
---@return string[]
function M.words(text)
  local words, at = {}, text:find "%S"
  while at do
    local parts = {}
    while at <= #text and not text:find("^%s", at) do
      local piece
      if text:find("^[\"']", at) then
        piece, at = quoted_piece(text, at)
      else
        piece, at = text:match("^([^%s\"']+)()", at)
      end
      parts[#parts + 1] = piece
    end
    words[#words + 1] = table.concat(parts)
    at = text:find("%S", at)
  end
  return words
end

local function run_script(session, name, rest)
  local catalog = require "parlance.catalog"
  local script = require "parlance.cli.script"
  local entry = catalog.find(name)
  if not entry then catalog.load(name) end -- raises, with the nearest name
  local corpus = need_corpus(session)
  local workflow = catalog.load_entry(entry)
  local declaration = script.declaration(workflow, ":" .. name)
  table.remove(declaration.positionals, 1)
  declaration.usage = require("parlance.cli.options").usage_line(":" .. name,
    declaration.positionals)
  local values = require("parlance.cli.parser").parse(declaration, M.words(rest))
  script.apply(workflow, script.source_of(entry), corpus, values)
end

local function show_commands(session)
  local rows = {}
  for i, command in ipairs(COMMANDS) do
    rows[i] = { input = command.usage, meaning = command.about }
  end
  local out = report.new()
  out:table { columns = { "input", "meaning" }, rows = rows }
  session.printer:report(out)
end

local function show_document(session, rest)
  local doc = require("parlance.cli.corpora").document(need_corpus(session), rest)
  local out = report.new()
  out:heading(doc.title or doc.name)
  out:text(doc:text(), { lines = true })
  session.printer:report(out)
end

local function explain(session, rest)
  local corpus, query, place = need_corpus(session), rest:match "^(.-)%s+(%S+)$"
  if not query then fail.raise "DOC:TOKEN is missing: :explain QUERY DOC:TOKEN" end
  query = query:match "^'([^']*)'$" or query
  local describe = require("parlance.cli.command.explain").describe
  local values = { query = query, place = place, lists = session.lists }
  session.printer.write(describe(corpus, values))
end

local function show_lists(session)
  local rows = {}
  for name, entries in pairs(session.lists) do
    rows[#rows + 1] = { name = "$" .. name, entries = #entries,
      first = table.concat(entries, ", ", 1, math.min(#entries, 8)) }
  end
  table.sort(rows, function(a, b) return a.name < b.name end)
  if not rows[1] then return session.printer.write "(none: :list NAME=FILE reads one)\n" end
  local out = report.new()
  out:table { columns = { "name", "entries", "first" }, rows = rows }
  session.printer:report(out)
end

local function take_list(session, rest)
  if rest == "" then return show_lists(session) end
  local lists = require "parlance.cql.lists"
  for _, word in ipairs(M.words(rest)) do
    local name, path = lists.pair(word)
    session.lists[name] = lists.entries(path)
    session.printer.write(("$%s has %s\n"):format(name,
      require("parlance.cli.console").count(#session.lists[name], "word")))
  end
end

-- The comment above a function of the library, whose name is a chain such as corpus:query.
local function show_function(session, chain, fn)
  local comment = require("parlance.repl.comment").of(fn)
  if not comment then fail.raise(("nothing is written about %s"):format(chain)) end
  session.printer.write(chain .. comment .. "\n")
end

local function help(session, rest)
  if rest == "" then return show_commands(session) end
  local fn = require("parlance.repl.complete").value_of(session, (rest:gsub(":", ".")))
  if type(fn) == "function" then return show_function(session, rest, fn) end
  local command = M.find(rest)
  if command and not require("parlance.cli.commands").has(command.name) then
    return session.printer.write(("%s  %s\n"):format(command.usage, command.about))
  end
  require("parlance.cli.help").show((rest:gsub("^:", "")))
end

-- In the order in which :help shows them.
COMMANDS = {
  { usage = "1 + 1", about = "any Lua; `corpus`, `parlance`, `g` (grammars) and `_` (the last"
    .. " value) are there" },
  { usage = '[fold="deny"] []{0,3} "claim.*"', about = "a CQL query: its hits as lines" },
  { name = "more", usage = ":more", about = "the next lines of what was too long",
    run = function(session) session.printer:more() end },
  { name = "docs", usage = ":docs [SQL]",
    about = "the documents, or those a condition holds for",
    run = function(session, rest)
      local where = rest ~= "" and rest or nil
      local docs = need_corpus(session):docs { where = where }
      session.printer:report(require("parlance.repl.printer").documents(docs))
    end },
  { name = "doc", usage = ":doc N", about = "the text of a document, by number or name",
    needs = "a document's number or name", run = show_document },
  { name = "sql", usage = ":sql SELECT ...", about = "rows of an SQL query",
    needs = "a query", run = function(session, rest)
      local sql = require "parlance.cli.command.sql"
      session.printer:report(sql.report(need_corpus(session), rest))
    end },
  { name = "run", usage = ":run SCRIPT ...",
    about = "run a script on the corpus; :SCRIPT ... does too",
    needs = "a script's name", run = function(session, rest)
      local name, others = rest:match "^(%S+)%s*(.*)$"
      run_script(session, name, others)
    end },
  { name = "explain", usage = ":explain QUERY DOC:TOKEN",
    about = "how far a query gets at a token, and what stops it there",
    needs = "a query", run = explain },
  { name = "list", usage = ":list [NAME=FILE]",
    about = "read a word list, one entry a line, for $NAME in queries; or the lists there are",
    run = take_list },
  { name = "help", usage = ":help [NAME]",
    about = "this, or what is to be said of a script, a command, or a function (corpus:query)",
    run = help },
  { name = "quit", usage = ":quit", about = "leave, as do :q and Ctrl-D",
    run = function(session) session.over = true end },
  { usage = "Tab", about = "completes names, fields, commands, files, and words of the corpus" },
  { usage = "Ctrl-C", about = "stops what is running, or drops the line" },
}

local SHORT = { q = "quit", h = "help" }

---The command of a name, with or without its colon.
---@param name string
---@return table?
function M.find(name)
  name = name:gsub("^:", "")
  name = SHORT[name] or name
  for _, command in ipairs(COMMANDS) do
    if command.name == name then return command end
  end
end

---The names of all commands.
---@return string[]
function M.names()
  local names = {}
  for _, command in ipairs(COMMANDS) do names[#names + 1] = command.name end
  return names
end

local function raise_unknown(name)
  local names = require("parlance.catalog").names()
  table.move(M.names(), 1, #M.names(), #names + 1, names)
  local near = usage.nearest(name, names)
  fail.raise(("no command or script ':%s'%s"):format(name,
    near and (": did you mean ':%s'?"):format(near) or " (:help lists them)"))
end

---Run what follows the colon.
---@param session parlance.repl.Session
---@param text string
function M.run(session, text)
  local name, rest = text:match "^%s*(%S*)%s*(.-)%s*$"
  local command = M.find(name)
  if command then
    if command.needs and rest == "" then
      fail.raise(("%s is missing: %s"):format(command.needs, command.usage))
    end
    return command.run(session, rest)
  end
  if require("parlance.catalog").find(name) then return run_script(session, name, rest) end
  raise_unknown(name)
end

return M
