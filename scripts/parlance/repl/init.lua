--- init.lua: the interactive session: read, evaluate, print, until :quit or Ctrl-D.

local console = require "parlance.cli.console"
local failure = require "parlance.cli.failure"
local evaluate = require "parlance.repl.evaluate"
local input = require "parlance.repl.input"
local line = require("parlance.core").line
local printer = require "parlance.repl.printer"

local M = {}

---@class parlance.repl.Session
---@field corpus parlance.Corpus?
---@field globals table what the user's lines see and set
---@field printer parlance.repl.Printer
---@field lists table<string, string[]> word lists, for `$name` in queries
---@field over boolean
local Session = {}
Session.__index = Session

-- What is at hand without a `require`, besides Lua's own globals.
local function globals_of(corpus)
  local at_hand = {
    parlance = function() return require "parlance" end,
    g = function() return require "parlance.grammar" end,
  }
  return setmetatable({ corpus = corpus }, {
    __index = function(t, name)
      if not at_hand[name] then return _G[name] end
      t[name] = at_hand[name]()
      return t[name]
    end,
  })
end

---A session without a terminal.
---@param corpus parlance.Corpus?
---@param write? fun(s: string)
---@return parlance.repl.Session
function M.new(corpus, write)
  return setmetatable({
    corpus = corpus, globals = globals_of(corpus), over = false, lists = {},
    printer = printer.new(write or console.say), told = {},
  }, Session)
end

---Say something once in a session.
---@param text string
function Session:remark(text)
  if self.told[text] then return end
  self.told[text] = true
  io.stderr:write(text, "\n")
end

local function complain(problem)
  local message = failure.message(problem)
  local seen = line.is_terminal "error"
  if seen and failure.is_interruption(problem) then io.stderr:write "\n" end
  local red = seen and console.color()
  io.stderr:write(red and "\27[31m" or "", message, red and "\27[0m\n" or "\n")
end

---Take one line; errors are told, and the session goes on.
---@param text string all lines of an input so far
---@return boolean incomplete more lines are needed
function Session:take(text)
  line.interrupted()
  local ok, incomplete = xpcall(evaluate.run, failure.trace, self, text)
  line.interrupted()
  if not ok then complain(incomplete) end
  console.flush()
  return ok and incomplete or false
end

local function greet(corpus)
  local words = "parlance " .. require("parlance").version
  if corpus then
    local facts = corpus:facts()
    words = ("%s  %s: %s, %s"):format(words, corpus.path,
      console.count(facts.documents, "document"), console.count(facts.tokens, "token"))
  end
  console.say(words .. "\n(:help tells more, :quit leaves)\n")
  console.flush()
end

-- Read lines until they make a whole input, and take it.
local function take_input(session, reader)
  local text = reader.read(false)
  while text and session:take(text) do
    local more = reader.read(true)
    if more == nil then complain("the input ends within: " .. text:match "^[^\n]*") end
    text = more and text .. "\n" .. more
  end
  if text == nil then session.over = true end
end

---The session on the terminal, or over lines that are piped in.
---@param path string? the corpus
---@param values { quiet?: boolean }
---@return integer code
function M.main(path, values)
  local corpus = path and require("parlance.cli.corpora").open(path)
  local session = M.new(corpus)
  local reader = input.open(function(text, word)
    return require("parlance.repl.complete").words(session, text, word)
  end)
  if reader.interactive and not values.quiet then greet(corpus) end
  repeat
    local ok, problem = pcall(take_input, session, reader)
    if not ok and not failure.is_interruption(problem) then error(problem, 0) end
  until session.over
  if corpus then corpus:close() end
  return 0
end

return M
