--- prepare.lua: one source on its way into a corpus: read, hashed, loaded, its head
--- read. All of it without the corpus, so that other processes can do it.

local core = require "parlance.core"
local fail = require "parlance.fail"
local head = require "parlance.load.head"

local M = {}

-- How much of a text its head can be in, in bytes.
local HEAD_BYTES = 8192

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
  local parts = { LOADING, core.version, how.encoding or "" }
  for _, key in ipairs(sorted_keys(how.set)) do
    parts[#parts + 1] = key .. "=" .. how.set[key]
  end
  return table.concat(parts, "\0")
end

local function put_metadata(loaded, name, how)
  for _, key in ipairs(sorted_keys(how.set)) do loaded:set(key, how.set[key], "option") end
  for _, found in ipairs(head.read(loaded:head(HEAD_BYTES), name)) do
    loaded:set(found.key, found.value, found.origin)
  end
  loaded:set("lang", how.lang, "corpus")
end

--- Load a source, unless it is known as it is; raises failures.
---@param job parlance.add.Job
---@param how parlance.add.How
---@param manner string M.manner(how)
---@param use fun(hash: string, loaded: parlance.core.Loaded): any what to do with it
---@return integer n_bytes of the source
---@return any result of `use`, or nothing for a source that is known
function M.prepare(job, how, manner, use)
  local source <close> = fail.check(core.read(job.path))
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
