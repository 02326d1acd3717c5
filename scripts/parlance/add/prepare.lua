--- prepare.lua: one source on its way into a corpus: read, hashed, loaded, its head
--- read. All of it without the corpus, so that other processes can do it.

local core = require "parlance.core"
local fail = require "parlance.fail"
local head = require "parlance.load.head"
local load = require "parlance.load"

local M = {}

-- Loading again gives the same only while this stays the same.
local LOADING = "loading 1"

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t or {}) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

---@class parlance.add.How all that decides, besides its bytes, what a source becomes
---@field set? table<string, string> metadata for every document
---@field encoding? string
---@field columns? string[] names of columns, for vertical text
---@field lang string of the corpus
---@field tailoring parlance.Settled of the corpus

---@class parlance.add.Job
---@field path string
---@field name string
---@field origin string
---@field known string the hash that the name was last read with, or ""

--- The same as a string: two that are equal load the same bytes to the same.
---@param how parlance.add.How
---@return string
function M.manner(how)
  local parts = { LOADING, core.version, how.encoding or "",
    table.concat(how.columns or {}, ",") }
  for _, key in ipairs(sorted_keys(how.set)) do
    parts[#parts + 1] = key .. "=" .. how.set[key]
  end
  return table.concat(parts, "\0")
end

local function put_metadata(loaded, name, how)
  for _, key in ipairs(sorted_keys(how.set)) do loaded:set(key, how.set[key], "option") end
  head.set(loaded, name)
  loaded:set("lang", how.lang, "corpus")
end

-- A loader in Lua knows more of a document than its first lines tell.
local function put_known_metadata(loaded, metadata, how)
  for _, key in ipairs(sorted_keys(how.set)) do loaded:set(key, how.set[key], "option") end
  for _, key in ipairs(sorted_keys(metadata)) do
    loaded:set(key, tostring(metadata[key]), "embedded")
  end
  loaded:set("lang", how.lang, "corpus")
end

-- A name that no other document of the file has.
local function unique_name(name, id, seen)
  local full, n = id and name .. "#" .. id or name, 1
  while seen[full] do
    n = n + 1
    full = ("%s#%s-%d"):format(name, id or "", n)
  end
  seen[full] = true
  return full
end

--- The documents of a source that has a loader in Lua; raises failures.
---@param job parlance.add.Job
---@param how parlance.add.How
---@param manner string M.manner(how)
---@param source parlance.core.Source
---@param loader parlance.Loader
---@return fun(): string|nil, string|nil, parlance.core.Loaded|nil name, hash, loaded
function M.documents(job, how, manner, source, loader)
  local path = job.path == "-" and "standard input" or job.path
  local seen, any = {}, false
  local of_file = source:hash(manner .. "\0" .. loader.name)
  local next_document = load.documents(loader, source, path, how)
  return function()
    local document = next_document()
    if not document then
      if not any then fail.raise(path .. ": has no documents") end
      return nil
    end
    any = true
    local name = unique_name(job.name, document.id, seen)
    put_known_metadata(document.loaded, document.metadata, how)
    local known <close> = core.source(of_file .. name)
    return name, known:hash(), document.loaded
  end
end

--- The code of the failure of a source that `several` is needed for.
M.SEVERAL = "ESEVERAL"

--- Load a source, unless it is known as it is; raises failures.
---@param job parlance.add.Job
---@param how parlance.add.How
---@param manner string M.manner(how)
---@param use fun(hash: string, loaded: parlance.core.Loaded): any what to do with it
---@param several? fun(source: parlance.core.Source, loader: parlance.Loader): any what to do
---  with a source that a loader in Lua claims, and which may hold several documents
---@return integer n_bytes of the source
---@return any result of `use` or `several`, or nothing for a source that is known
function M.prepare(job, how, manner, use, several)
  local source <close> = fail.check(core.read(job.path))
  local loader = load.of_source(source, job.path)
  if loader then
    if not several then fail.raise("may hold several documents", M.SEVERAL) end
    return source:len(), several(source, loader)
  end
  local hash = source:hash(manner .. "\0" .. job.name)
  if hash == job.known then return source:len() end
  local loaded <close> = fail.check(source:load(job.path == "-" and "standard input"
    or job.path, { encoding = how.encoding }))
  local n_bytes = source:len()
  source:close() -- the text is a copy of it
  put_metadata(loaded, job.name, how)
  return n_bytes, use(hash, loaded)
end

return M
