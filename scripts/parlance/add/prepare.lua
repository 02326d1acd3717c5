--- prepare.lua: one source on its way into a corpus: read, hashed, loaded, its head
--- read. All of it without the corpus, so that other processes can do it.

local canonical = require "parlance.load.canonical"
local core = require "parlance.core"
local fail = require "parlance.fail"
local head = require "parlance.load.head"
local json = require "parlance.report.json_writer"
local keys_of = require "parlance.keys"
local load = require "parlance.load"
local sources = require "parlance.load.sources"

local M = {}

-- Loading again gives the same only while this stays the same.
local LOADING = "loading 3"

-- What stands for the name in the hash of a file of several documents.
local SEVERAL = "\0several"

---@class parlance.add.How all that decides, besides its bytes, what a source becomes
---@field set? table<string, string> metadata for every document
---@field encoding? string
---@field columns? string[] names of columns, for vertical text
---@field row_columns? parlance.load.RowColumns
---@field mapping? parlance.load.Mapping of XML
---@field whole? boolean
---@field sidecar? { path: string, key: string, hash: string } hash in hexadecimal
---@field pattern? string of names
---@field lang string of the corpus
---@field tailoring parlance.Settled of the corpus

---@class parlance.add.Job
---@field path string
---@field name string
---@field origin string
---@field known string the hash that the name was last read with, or ""
---@field known_whole string the hash that the file was last taken whole with, or ""
---@field row? table<string, string> what the sidecar says of the file

--- The same as a string: two that are equal load the same bytes to the same.
---@param how parlance.add.How
---@return string
function M.manner(how)
  local parts = { LOADING, core.version, how.encoding or "",
    table.concat(how.columns or {}, ",") }
  for _, part in ipairs { "set", "row_columns" } do
    for _, key in ipairs(keys_of.sorted(how[part])) do
      parts[#parts + 1] = key .. "=" .. how[part][key]
    end
    parts[#parts + 1] = ""
  end
  if how.whole then parts[#parts + 1] = "whole" end
  if how.pattern then parts[#parts + 1] = "name=" .. how.pattern end
  if how.mapping then parts[#parts + 1] = json.value(how.mapping) end
  return table.concat(parts, "\0")
end

local function set_all(loaded, metadata, origin)
  for _, key in ipairs(keys_of.sorted(metadata)) do
    loaded:set(key, metadata[key], origin)
  end
end

local pattern

--- What the name of a document tells; nil when it is not of the pattern, or there is none.
---@param name string
---@param how parlance.add.How
---@return table<string, string>|nil
function M.match_name(name, how)
  if not how.pattern then return nil end
  if not pattern or pattern.text ~= how.pattern then
    pattern = require("parlance.add.pattern").new(how.pattern)
    pattern.text = how.pattern
  end
  return pattern:match(name)
end

local function note(prepared, list, what)
  prepared[list] = prepared[list] or {}
  table.insert(prepared[list], what)
end

-- The path of a document inside a file.
local function path_of(job, name)
  return job.path .. (name:sub(1, #job.name) == job.name and name:sub(#job.name + 1) or "")
end

--- The row of a document in a sidecar, and its key.
---@param sidecar table
---@param job parlance.add.Job
---@param name string of the document
---@param how parlance.add.How
---@return table<string, string>|nil
---@return string|nil
function M.find_row(sidecar, job, name, how)
  local fields = M.match_name(name, how)
  return sidecar:find(name, path_of(job, name), fields and fields[how.sidecar.key])
end

-- What the sidecar says of a document: in a file of several it may have a row of its own.
local function find_row(found, job, how, is_several, prepared)
  local row, key
  if is_several then
    local sidecar = require("parlance.add.sidecar").again(how.sidecar.path, how.sidecar.key)
    row, key = M.find_row(sidecar, job, found.name, how)
    if key then note(prepared, "rows", key) end
  end
  if not row and not job.row then note(prepared, "rowless", found.name) end
  return row or job.row
end

-- The value of a key stays that has the strongest origin.
local function put_metadata(found, job, how, is_several, prepared)
  local loaded = found.loaded
  set_all(loaded, how.set and canonical.metadata(how.set), "option")
  if how.sidecar then
    set_all(loaded, find_row(found, job, how, is_several, prepared), "sidecar")
  end
  set_all(loaded, found.metadata and canonical.metadata(found.metadata),
    found.metadata_origin or "embedded")
  if how.pattern then
    local fields = M.match_name(found.name, how)
    if not fields then note(prepared, "unnamed", found.name) end
    set_all(loaded, fields and canonical.metadata(fields), "pattern")
  end
  if found.has_head then head.set(loaded, found.name, found.is_part) end
  loaded:detect_language()
  loaded:set("lang", how.lang, "corpus")
end

---@class parlance.add.Problem a document of a file that could not be loaded
---@field name string
---@field file? string the name of the file that it is in, if that is not its own
---@field reason string
---@field code? string

---@class parlance.add.Prepared
---@field n_bytes integer of the source
---@field unchanged? boolean it is known as it is
---@field whole? string the hash of a file of several documents that were all loaded
---@field n? integer how many these were
---@field formats? table<string, { files: integer, documents: integer, bytes: integer }> of
---  what was loaded
---@field empty? { name: string, file?: string, reason: string }[] documents without text
---@field problems? parlance.add.Problem[]
---@field rows? string[] keys of the sidecar's rows that documents in it have
---@field rowless? string[] documents that the sidecar has no row of
---@field unnamed? string[] documents whose names are not of the pattern

local function note_problem(prepared, found)
  prepared.problems = prepared.problems or {}
  table.insert(prepared.problems,
    { name = found.name, file = found.file, reason = found.problem, code = found.code })
end

-- A file that is inside another counts as one.
local function note_format(prepared, found)
  local formats = prepared.formats or {}
  local format = formats[found.format] or { files = 0, documents = 0, bytes = 0 }
  prepared.formats, formats[found.format] = formats, format
  format.documents = format.documents + 1
  if not found.n_bytes then return end
  format.files, format.bytes = format.files + 1, format.bytes + found.n_bytes
end

-- The manner of loading one file: changed rows load again what they are of.
local function manner_of(job, how, manner, is_several)
  if not how.sidecar then return manner end
  return table.concat({ manner, job.row and json.value(job.row) or "",
    is_several and how.sidecar.hash or "" }, "\0")
end

-- The source at a path; standard input is taken where it was read before.
local function open_source(path, input)
  if path == "-" and input and input[1] then return table.remove(input, 1) end
  if path == "-" and input and input[2] then return nil, input[2], input[3] end
  return core.read(path, load.takes_pieces(path))
end

--- Load the documents of a source, unless it is known as it is; raises failures of the
--- source as a whole.
---@param job parlance.add.Job
---@param how parlance.add.How
---@param manner string M.manner(how)
---@param use fun(name: string, hash: string, loaded: parlance.core.Loaded) what to do with
---  a document
---@param input? any[] what core.read gave of standard input
---@return parlance.add.Prepared
function M.prepare(job, how, manner, use, input)
  local source <close> = fail.check(open_source(job.path, input))
  local path = job.path == "-" and "standard input" or job.path
  local prepared = { n_bytes = source:len() }
  local kind = sources.kind(source, path)
  local is_several = kind ~= false
  manner = manner_of(job, how, manner, is_several)
  local hash = fail.check(source:hash(manner .. "\0" .. (is_several and SEVERAL or job.name)))
  if hash == (is_several and job.known_whole or job.known) then
    prepared.unchanged = true
    return prepared
  end
  local n = sources.each(source, path, job.name, manner, how, function(found)
    if found.problem then return note_problem(prepared, found) end
    if found.empty then
      return note(prepared, "empty", { name = found.name, file = found.file,
        reason = found.empty })
    end
    note_format(prepared, found)
    put_metadata(found, job, how, is_several, prepared)
    use(found.name, found.hash, found.loaded)
  end, kind)
  if is_several and n > 0 and not prepared.problems then prepared.whole, prepared.n = hash, n end
  return prepared
end

return M
