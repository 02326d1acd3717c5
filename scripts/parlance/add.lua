--- add.lua: files into a corpus.
--
-- Walk, read, see whether it is new, load, read its head, add. A file that
-- cannot be read or loaded is noted, and the others go on.

local core = require "parlance.core"
local fail = require "parlance.fail"
local head = require "parlance.load.head"
local text = require "parlance.text"

local M = {}

-- How much of a text its head can be in, in bytes.
local HEAD_BYTES = 8192

-- Loading again gives the same only while this stays the same.
local LOADING = "loading 1"

---@class parlance.AddOptions
---@field prefix? string put before every name, with a slash
---@field set? table<string, string> metadata for every document
---@field encoding? string
---@field on_event? fun(event: table)

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t or {}) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- All that decides, besides its bytes, what a file is loaded to.
local function manner(options)
  local parts = { LOADING, core.version, options.encoding or "" }
  for _, key in ipairs(sorted_keys(options.set)) do
    parts[#parts + 1] = key .. "=" .. options.set[key]
  end
  return table.concat(parts, "\0")
end

local function put_metadata(loaded, entry, options, lang)
  for _, key in ipairs(sorted_keys(options.set)) do
    loaded:set(key, options.set[key], "option")
  end
  for _, found in ipairs(head.read(loaded:head(HEAD_BYTES), entry.name)) do
    loaded:set(found.key, found.value, found.origin)
  end
  loaded:set("lang", lang, "corpus")
end

-- Nothing tells whether standard input is another version or another text.
local function check_standard_input(corpus, entry, name)
  if entry.origin ~= "-" then return end
  if corpus:row("SELECT 1 AS found FROM document_names WHERE name = ?", name) then
    fail.raise(("the corpus has a document '%s' from standard input, with another text; "
      .. "give --prefix, or remove it"):format(name), "EEXIST")
  end
end

local Adder = {}
Adder.__index = Adder

-- The hash that the name was last read with, false for a new name.
local function known(ingest, name, origin)
  local hash, message, code = ingest:look(name, origin)
  if hash == nil then fail.raise(message, code) end
  return hash
end

-- What became of one file; raises a failure.
function Adder:add(entry)
  local name = self.options.prefix and self.options.prefix .. "/" .. entry.name or entry.name
  local source <close> = fail.check(core.read(entry.path))
  local hash = source:hash(self.manner .. "\0" .. name)
  self.summary.bytes = self.summary.bytes + source:len()
  if known(self.ingest, name, entry.origin) == hash then return "unchanged" end
  check_standard_input(self.corpus, entry, name)
  local loaded <close> = fail.check(source:load(entry.path == "-" and "standard input"
    or entry.path, { encoding = self.options.encoding }))
  put_metadata(loaded, entry, self.options, self.corpus.lang)
  return fail.check(self.ingest:add(name, entry.origin, hash, loaded))
end

local COUNTERS = {
  added = "added", updated = "updated", unchanged = "unchanged", alias = "aliases",
}

-- Failures of the file are its own; those of the corpus end the work.
local FATAL = {
  EBUSY = true, EREADONLY = true, ECORRUPT = true, ENOMEM = true, ECANCELLED = true,
}

local function is_fatal(problem, adder)
  return not fail.is(problem) or FATAL[problem.code] or adder.broken
end

-- A message of the loader begins with the path, which is told anyway.
local function reason_of(path, problem)
  local message = problem.message
  return message:sub(1, #path + 2) == path .. ": " and message:sub(#path + 3) or message
end

function Adder:note_failure(path, problem)
  local list, reason = self.summary.failed, reason_of(path, problem)
  list[#list + 1] = { path = path, reason = reason, code = problem.code }
  self:tell { kind = "file", path = path, status = "failed", reason = reason }
end

function Adder:tell(event)
  event.n, event.total = self.n, self.total
  if self.options.on_event then self.options.on_event(event) end
end

function Adder:take(entry)
  self.n = self.n + 1
  local ok, result = pcall(self.add, self, entry)
  if ok then
    local counter = COUNTERS[result]
    self.summary[counter] = self.summary[counter] + 1
    self:tell { kind = "file", path = entry.path, status = result }
  elseif is_fatal(result, self) then
    error(result, 0)
  else
    self:note_failure(entry.path, result)
  end
end

-- A README found in a folder describes the folder: it is no document of it,
-- unless it is named itself.
local function describes_folder(entry, path)
  return entry.path ~= path and entry.name:match "[^/]*$":upper():find "^README%.?%w*$" ~= nil
end

function Adder:take_walk(entries, found, path)
  for _, entry in ipairs(found) do
    if describes_folder(entry, path) then
      self.summary.skipped = self.summary.skipped + 1
      self:tell { kind = "file", path = entry.path, status = "skipped",
        reason = "describes the folder; name the file itself to add it" }
    else
      entries[#entries + 1] = entry
    end
  end
end

-- The files below the paths; what could not be followed is noted.
function Adder:walk(paths)
  local entries = {}
  for _, path in ipairs(paths) do
    local found, problems, code = core.walk(path)
    if not found then
      self:note_failure(path, fail.new(problems, code))
    else
      self:take_walk(entries, found, path)
      for _, problem in ipairs(problems) do
        self:note_failure(problem.path, fail.new(problem.reason, "EIO"))
      end
    end
  end
  return entries
end

--- Add the files at `paths`, and those below folders.
---@param corpus parlance.Corpus
---@param paths string[]
---@param options? parlance.AddOptions
---@return table summary { added, updated, unchanged, aliases, skipped, failed, bytes, tokens }
function M.add(corpus, paths, options)
  options = options or {}
  local adder = setmetatable({
    corpus = corpus, options = options, manner = manner(options), n = 0, total = 0,
    summary = { added = 0, updated = 0, unchanged = 0, aliases = 0, skipped = 0,
      failed = {}, bytes = 0 },
  }, Adder)
  local entries = adder:walk(paths)
  adder.total = #entries
  adder.ingest = fail.check(corpus.handle:ingest(text.tokenizer(corpus.lang)))
  local ok, problem = pcall(function()
    for _, entry in ipairs(entries) do adder:take(entry) end
    fail.check(adder.ingest:finish())
  end)
  adder.summary.tokens = adder.ingest:n_tokens()
  adder.ingest:close()
  corpus:forget()
  if not ok then error(problem, 0) end
  return adder.summary
end

return M
