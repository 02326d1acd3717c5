--- seal.lua: a corpus that scripts may read and not change.
--
-- While a corpus is sealed, its methods that change it or read files raise, and
-- its handle passes on only what reads. The workflow engine, which records what
-- an untrusted script found, still writes through the same handle: its calls are
-- known by the file that they come from. A call that does not show where it comes
-- from (a tail call, one through pcall, one with another self) is refused.

local fail = require "parlance.fail"

local M = {}

-- Methods of a corpus that only read.
local OPEN = {
  "writable", "keep_open", "sql", "row", "docs", "doc", "facts", "match", "count", "match_document",
  "query", "query_count", "frequencies", "count_types", "layers", "layer_names", "check_unit",
  "tailoring", "tokenizer",
  "__tostring", "__name",
}

-- Methods of its handle that only read.
local READING = {
  "lang", "setting", "writable", "frequencies", "type", "n_types", "document", "classes", "scan",
  "last_id", "paths", "layer_frequencies", "document_ids",
}

-- Methods of its handle that the engine alone may use.
local WRITING = { "begin", "commit", "rollback", "hold", "execute", "remove", "ingest",
  "layer_writer",
  "check", "compact", "close" }

local engine_folder

-- Where the functions of the workflow engine come from.
local function find_engine()
  local source = debug.getinfo(require("parlance.workflow.run").run, "S").source
  engine_folder = source:match "^@.*/"
end

local function refuse(what)
  fail.raise(what .. " is not open to a script that is not trusted (--trust opens it)")
end

-- Whether the function `level` levels above this one's caller was called, not
-- tail-called, by a function of the workflow engine.
local function called_by_engine(level)
  if debug.getinfo(level + 1, "t").istailcall then return false end
  local caller = debug.getinfo(level + 2, "S")
  return caller ~= nil and caller.source:sub(1, #engine_folder) == engine_folder
end

-- SQL that attaches files or holds transactions changes no row of the corpus and
-- counts as reading; here it does not.
local function is_selection(sql)
  if type(sql) ~= "string" then return true end
  local text = sql
  local before
  repeat
    before = text
    text = text:gsub("^%s+", ""):gsub("^%-%-[^\n]*", ""):gsub("^/%*.-%*/", "")
  until text == before
  local word = (text:match "^%a+" or ""):upper()
  return word == "SELECT" or word == "WITH" or word == "VALUES" or word == "EXPLAIN"
end

local function guarded(handle)
  local proxy = {}
  for _, name in ipairs(READING) do
    proxy[name] = function(_, ...) return handle[name](handle, ...) end
  end
  for _, name in ipairs(WRITING) do
    proxy[name] = function(self, ...)
      if not (rawequal(self, proxy) and called_by_engine(1)) then refuse("handle:" .. name) end
      return handle[name](handle, ...)
    end
  end
  function proxy.prepare(self, sql, read_only)
    if not (rawequal(self, proxy) and called_by_engine(1)) then
      if not is_selection(sql) then refuse("SQL other than SELECT") end
      read_only = true
    end
    return handle:prepare(sql, read_only)
  end
  return proxy
end

-- The class of a sealed corpus: not itself a field of what it is the class of.
local function sealed_class(class)
  local methods = {}
  for name, value in pairs(class) do
    if type(value) == "function" and not name:find "^__" then
      methods[name] = function() refuse("corpus:" .. name) end
    end
  end
  for _, name in ipairs(OPEN) do methods[name] = class[name] end
  methods.__tostring, methods.__name = nil, nil
  return {
    __index = methods, __tostring = class.__tostring, __name = class.__name,
    __metatable = false,
  }
end

-- A class whose objects find its methods, and not the class itself.
local function harden(class)
  if rawget(class, "__index") ~= class then return end
  local methods = {}
  for name, value in pairs(class) do
    if type(name) ~= "string" or not name:find "^__" then methods[name] = value end
  end
  class.__index = methods
end

-- The classes of what a script can reach from a corpus; documents find their methods
-- through a function.
local function harden_classes(corpus)
  harden(debug.getmetatable(corpus.source))
  for name, value in pairs(debug.getregistry()) do
    if type(name) == "string" and name:find "^parlance%." then harden(value) end
  end
end

---Seal a corpus.
---@param corpus parlance.Corpus
---@return fun() unseal makes it as it was
function M.seal(corpus)
  find_engine()
  harden_classes(corpus)
  local handle, class = corpus.handle, debug.getmetatable(corpus)
  rawset(corpus, "handle", guarded(handle))
  debug.setmetatable(corpus, sealed_class(class))
  return function()
    rawset(corpus, "handle", handle)
    debug.setmetatable(corpus, class)
  end
end

return M
