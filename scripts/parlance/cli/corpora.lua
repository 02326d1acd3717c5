--- corpora.lua: corpus files and documents, as the command line names them.

local fail = require "parlance.fail"
local lfs = require "lfs"
local usage = require "parlance.cli.usage"

local M = {}

---Raise the usage error for a folder where a corpus should be.
---@param path string
function M.refuse_folder(path)
  usage.raise("'%s' is a folder, not a corpus: make one with: parlance add NAME.db %s", path,
    path)
end

---Raise the usage error for a corpus that is not there.
---@param path string
function M.refuse_missing(path)
  usage.raise("no corpus at '%s': make one with: parlance add %s FOLDER", path, path)
end

-- What else is told of a failure to open.
local function explain(path, problem)
  local message = problem.message
  if not message:find(path, 1, true) then message = path .. ": " .. message end
  fail.raise(message, problem.code)
end

local function held(corpus)
  corpus:hold()
  return corpus
end

---How long a command waits for another program that writes, as options for opening.
---@param values? { wait?: number, quiet?: boolean }
---@param mode? string
---@return table
function M.patience(values, mode)
  values = values or {}
  return { mode = mode, wait = values.wait, announce = not values.quiet }
end

---Open the corpus at a path that has one; a usage error says how to make one. What only
---reads sees it as it is now.
---@param path string
---@param mode? "read"|"write"
---@param values? { wait?: number, quiet?: boolean }
---@return parlance.Corpus
function M.open(path, mode, values)
  local kind = lfs.attributes(path, "mode")
  if not kind then M.refuse_missing(path) end
  if kind == "directory" then M.refuse_folder(path) end
  local ok, corpus = pcall(require("parlance").open, path, M.patience(values, mode))
  if ok and mode == "read" then ok, corpus = pcall(held, corpus) end
  if ok then return corpus end
  if fail.is(corpus) then explain(path, corpus) end
  error(corpus, 0)
end

---A document by one of its names, or by its number.
---@param corpus parlance.Corpus
---@param word string
---@return parlance.Document
function M.document(corpus, word)
  local number = word:find "^%d+$" and math.tointeger(tonumber(word))
  local named = number and corpus:row("SELECT 1 AS found FROM _names WHERE name = ?", word)
  return corpus:doc(number and not named and number or word)
end

---The documents that a command is about: nil for all.
---@param corpus parlance.Corpus
---@param where string?
---@return parlance.Document[]?
function M.documents(corpus, where)
  return where and corpus:docs { where = where } or nil
end

return M
