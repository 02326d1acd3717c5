--- plain.lua: a Lua file of the user's, run as it stands.
--
-- A trusted file runs in the program's own globals, as under `lua`; any other in
-- a sandbox. Both find `corpus`, `parlance` and `arg`.

local chunks = require "parlance.cli.chunk"
local corpora = require "parlance.cli.corpora"
local fail = require "parlance.fail"
local lfs = require "lfs"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local parser = require "parlance.cli.parser"
local usage = require "parlance.cli.usage"

local M = {}

---@class parlance.cli.PlainScript
---@field path string
---@field trusted boolean
---@field text string
local Script = {}
Script.__index = Script

local POSITIONALS = { { name = "CORPUS", key = "corpus" } }

local function read(path)
  local mode = lfs.attributes(path, "mode")
  if not mode then usage.raise("no file '%s'", path) end
  if mode == "directory" then usage.raise("'%s' is a folder, not a Lua file", path) end
  local file, problem = io.open(path)
  local text = file and file:read "a"
  if file then file:close() end
  if not text then fail.raise("cannot read " .. (problem or path), "EIO") end
  return text
end

---Read a file that is to be run.
---@param path string
---@param trusted boolean
---@return parlance.cli.PlainScript
function M.open(path, trusted)
  return setmetatable({ path = path, trusted = trusted, text = read(path) }, Script)
end

---Whether the file may return a workflow: its options are known only then.
---@return boolean
function Script:may_be_workflow()
  return self.text:find("workflow", 1, true) ~= nil
    and (self.text:find "workflow%s*[{(]" or self.text:find "parlance%.workflow") ~= nil
end

-- The program's own globals, with modules from beside the file.
local function trusted_globals(script)
  local folder = script.path:match "^(.*)/[^/]*$" or "."
  package.path = ("%s/?.lua;%s/?/init.lua;%s"):format(folder, folder, package.path)
  return _G
end

-- Output to a file reaches it also through print and io.write, and the file
-- appears whole also when the script calls os.exit.
local function divert(target)
  if not target.file then return end
  io.output(target.file)
  _G.print = function(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    io.write(table.concat(parts, "\t", 1, parts.n), "\n")
  end
  local exit = os.exit
  os.exit = function(...) -- luacheck: ignore 122
    target.finish()
    exit(...)
  end
end

function Script:globals(target)
  if self.trusted then
    divert(target)
    return trusted_globals(self)
  end
  local box = require("parlance.sandbox").new { path = self.path, write = target.write }
  return box.globals
end

function Script:compile(globals)
  local text = self.text:gsub("^#[^\n]*", "", 1)
  local chunk, message = load(text, "@" .. self.path, "t", globals)
  if not chunk then fail.raise(message) end
  return chunk
end

-- Run the file; what it returns.
function Script:execute(target, corpus, args)
  local globals = self:globals(target)
  globals.corpus = corpus
  globals.parlance = self.trusted and require "parlance" or globals.require "parlance"
  globals.arg = table.move(args, 1, #args, 1, { [0] = self.path })
  return (chunks.call(self.path, self:compile(globals), table.unpack(args)))
end

---Run the file for the workflow that it may return.
---@param args string[]
---@return any
function Script:start(args)
  return self:execute(output.open(), nil, args)
end

function Script:open_corpus(path)
  if self.trusted then return corpora.open(path) end
  local corpus = corpora.open(path, "read")
  require("parlance.sandbox").seal(corpus)
  return corpus
end

local function check_values(values)
  for _, key in ipairs { "format", "where" } do
    if values[key] then
      usage.raise("a plain script takes no option '--%s', only one that returns a workflow",
        key)
    end
  end
end

---Run the file as a plain script.
---@param words string[] the command line without FILE and without what follows --
---@param args string[] what follows --
---@param command string
---@return integer code
function Script:run(words, args, command)
  local values = parser.parse({
    usage = options.usage_line(command, POSITIONALS), positionals = POSITIONALS,
    options = options.of_scripts(),
  }, words)
  check_values(values)
  local corpus = values.corpus and self:open_corpus(values.corpus)
  if values.seed then math.randomseed(values.seed) end
  output.with(values.output, function(target) self:execute(target, corpus, args) end)
  return 0
end

return M
