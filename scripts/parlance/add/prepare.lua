--- prepare.lua: one source on its way into a corpus: read, hashed, loaded, its head
--- read. All of it without the corpus, so that other processes can do it.

local core = require "parlance.core"
local fail = require "parlance.fail"
local head = require "parlance.load.head"
local json = require "parlance.report.json_writer"
local sources = require "parlance.load.sources"

local M = {}

-- Loading again gives the same only while this stays the same.
local LOADING = "loading 2"

-- What stands for the name in the hash of a file of several documents.
local SEVERAL = "\0several"

local NONE = {}

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
---@field row_columns? parlance.load.RowColumns
---@field mapping? parlance.load.Mapping of XML
---@field whole? boolean
---@field lang string of the corpus
---@field tailoring parlance.Settled of the corpus

---@class parlance.add.Job
---@field path string
---@field name string
---@field origin string
---@field known string the hash that the name was last read with, or ""
---@field known_whole string the hash that the file was last taken whole with, or ""

--- The same as a string: two that are equal load the same bytes to the same.
---@param how parlance.add.How
---@return string
function M.manner(how)
  local parts = { LOADING, core.version, how.encoding or "",
    table.concat(how.columns or {}, ",") }
  for _, part in ipairs { "set", "row_columns" } do
    for _, key in ipairs(sorted_keys(how[part])) do
      parts[#parts + 1] = key .. "=" .. how[part][key]
    end
    parts[#parts + 1] = ""
  end
  if how.whole then parts[#parts + 1] = "whole" end
  if how.mapping then parts[#parts + 1] = json.value(how.mapping) end
  return table.concat(parts, "\0")
end

-- The first of two values of a key that has the stronger origin stays: what the user
-- says, what the source says, what its head says.
local function put_metadata(found, how)
  local loaded = found.loaded
  for _, key in ipairs(how.set and sorted_keys(how.set) or NONE) do
    loaded:set(key, how.set[key], "option")
  end
  for _, key in ipairs(found.metadata and sorted_keys(found.metadata) or NONE) do
    loaded:set(key, tostring(found.metadata[key]), found.metadata_origin or "embedded")
  end
  if found.has_head then head.set(loaded, found.name) end
  loaded:detect_language()
  loaded:set("lang", how.lang, "corpus")
end

---@class parlance.add.Problem a document of a file that could not be loaded
---@field name string
---@field reason string
---@field code? string

---@class parlance.add.Prepared
---@field n_bytes integer of the source
---@field unchanged? boolean it is known as it is
---@field whole? string the hash of a file of several documents that were all loaded
---@field n? integer how many these were
---@field format? string of what was loaded, of the last document
---@field problems? parlance.add.Problem[]

local function note_problem(prepared, found)
  prepared.problems = prepared.problems or {}
  table.insert(prepared.problems,
    { name = found.name, reason = found.problem, code = found.code })
end

--- Load the documents of a source, unless it is known as it is; raises failures of the
--- source as a whole.
---@param job parlance.add.Job
---@param how parlance.add.How
---@param manner string M.manner(how)
---@param use fun(name: string, hash: string, loaded: parlance.core.Loaded) what to do with
---  a document
---@return parlance.add.Prepared
function M.prepare(job, how, manner, use)
  local source <close> = fail.check(core.read(job.path))
  local path = job.path == "-" and "standard input" or job.path
  local prepared = { n_bytes = source:len() }
  local kind = sources.kind(source, path)
  local is_several = kind ~= false
  local hash = source:hash(manner .. "\0" .. (is_several and SEVERAL or job.name))
  if hash == (is_several and job.known_whole or job.known) then
    prepared.unchanged = true
    return prepared
  end
  local n = sources.each(source, path, job.name, manner, how, function(found)
    prepared.format = found.format
    if found.problem then return note_problem(prepared, found) end
    put_metadata(found, how)
    use(found.name, found.hash, found.loaded)
  end, kind)
  if is_several and not prepared.problems then prepared.whole, prepared.n = hash, n end
  return prepared
end

return M
