--- add.lua: files into a corpus.
--
-- Walk, read, see whether it is new, load, read its head, add. A file that
-- cannot be read or loaded is noted, and the others go on.

local core = require "parlance.core"
local fail = require "parlance.fail"
local lfs = require "lfs"
local load = require "parlance.load"
local pool = require "parlance.add.pool"
local prepare = require "parlance.add.prepare"

local M = {}

-- So many files are worth another worker.
local FILES_PER_WORKER = 8

-- Seconds that a document may take a worker.
local TIMEOUT = 120

---@class parlance.AddOptions
---@field prefix? string put before every name, with a slash
---@field set? table<string, string> metadata for every document
---@field metadata? string a sidecar: a table of metadata, CSV, TSV or JSON Lines
---@field key? string its column that tells which document a row is of, default "id"
---@field pattern? string of names, "{country}_{session}_{year}": metadata in them
---@field encoding? string
---@field columns? string[] names of columns, for vertical text
---@field row_columns? parlance.load.RowColumns
---@field mapping? string of XML: a preset, or a file
---@field whole? boolean of pages all text, not their main content alone
---@field jobs? integer workers beside this process; 0: one reader, which has a file at a time; by
---  default as many as processors
---@field tailoring? parlance.Tailoring of a corpus without documents; else what it must have
---@field timeout? number seconds that a document may take, default 120
---@field strict? boolean the first file that fails ends the work
---@field on_event? fun(event: table)

local Adder = {}
Adder.__index = Adder

-- What there is to do for a file; raises when its name belongs to another.
function Adder:job(entry)
  local name = self.options.prefix and self.options.prefix .. "/" .. entry.name or entry.name
  local known, message, code = self.ingest:look(name, entry.origin)
  if known == nil then fail.raise(message, code) end
  local known_whole, n_known = self.ingest:source(entry.origin)
  self.n_jobs = self.n_jobs + 1
  local job = { path = entry.path, name = name, origin = entry.origin, known = known or "",
    known_whole = known_whole or "", n_known = n_known, entry = entry, number = self.n_jobs }
  if self.sidecar then
    local row, key = prepare.find_row(self.sidecar, job, name, self.how)
    job.row = row
    if key then self:use_row(key, job) end
  end
  return job
end

local function count(list, name, example)
  local told = list[name] or { n = 0, example = example }
  list[name], told.n = told, told.n + 1
end

-- A row is of one file; of several there told it is not clear which was meant.
function Adder:use_row(key, job)
  local before = self.used[key]
  self.used[key] = before and before ~= job.number and -1 or before or job.number
  if before and before ~= -1 and before ~= job.number then
    count(self.summary, "shared", key)
  end
end

local COUNTERS = {
  added = "added", updated = "updated", unchanged = "unchanged", alias = "aliases",
}

-- Failures of the file are its own; those of the corpus end the work.
local FATAL = {
  EBUSY = true, EREADONLY = true, ECORRUPT = true, ENOMEM = true, ECANCELLED = true,
}

-- What ends a strict addition; what came before is in the corpus.
local STRICT = "ESTRICT"

local function is_fatal(problem)
  return not fail.is(problem) or FATAL[problem.code]
end

-- A message of the loader begins with the path, which is told anyway.
local function reason_of(path, problem)
  local message = problem.message
  return message:sub(1, #path + 2) == path .. ": " and message:sub(#path + 3) or message
end

function Adder:note_failure(path, problem, file)
  local list, reason = self.summary.failed, reason_of(path, problem)
  list[#list + 1] = { path = path, file = file or path, reason = reason, code = problem.code }
  if self.options.strict then fail.raise(path .. ": " .. reason, STRICT) end
  self:tell { kind = "file", path = path, status = "failed", reason = reason }
end

-- What is left out of the corpus is no failure.
function Adder:leave_out(path, reason, file)
  local list = self.summary.left_out
  list[#list + 1] = { path = path, file = file or path, reason = reason }
  self.summary.skipped = self.summary.skipped + 1
  self:tell { kind = "file", path = path, status = "skipped", reason = reason }
end

function Adder:tell(event)
  event.n, event.total, event.bytes = self.n, self.total, self.summary.bytes
  event.total_bytes = self.total_bytes
  if self.options.on_event then self.options.on_event(event) end
end

-- The status of a file, of what became of its documents.
local function status_of(counts)
  for _, result in ipairs { "added", "updated", "alias" } do
    if (counts[result] or 0) > 0 then return result end
  end
  return "unchanged"
end

function Adder:count(job, report, counts)
  local summary = self.summary
  for result, counter in pairs(COUNTERS) do
    summary[counter] = summary[counter] + (counts[result] or 0)
  end
  if report.unchanged then summary.unchanged = summary.unchanged + (job.n_known or 1) end
  for name, read in pairs(report.formats or {}) do
    local format = summary.formats[name] or { files = 0, documents = 0, bytes = 0 }
    summary.formats[name] = format
    for what, n in pairs(read) do format[what] = format[what] + n end
  end
end

-- The path of a document inside a file.
local function path_of(job, name)
  if job.entry.origin == "-" then return job.path end
  return job.path .. (name:sub(1, #job.name) == job.name and name:sub(#job.name + 1) or "")
end

local NAMES_WITHIN = "SELECT name FROM _names WHERE name >= ?1 AND name < ?1 || '\xF4\x8F\xBF\xBF'"
  .. " AND origin = ?2"

-- The documents of a file that was not read again have their rows still.
function Adder:note_unchanged(job)
  if not job.n_known then
    return not job.row and self:note_metadata(job, { rowless = { job.name } })
  end
  local rows, rowless = {}, {}
  for row in self.corpus:sql(NAMES_WITHIN, job.name, job.origin) do
    local _, key = prepare.find_row(self.sidecar, job, row.name, self.how)
    rows[#rows + 1] = key
    if not key and not job.row then rowless[#rowless + 1] = row.name end
  end
  self:note_metadata(job, { rows = rows, rowless = rowless })
end

-- Which rows documents have, which have none, and which names are not of the pattern.
function Adder:note_metadata(job, report)
  local seen = {}
  for _, key in ipairs(report.rows or {}) do
    self:use_row(key, seen[key] and { number = -1 } or job)
    seen[key] = true
  end
  for _, list in ipairs { "rowless", "unnamed" } do
    for _, name in ipairs(report[list] or {}) do count(self.summary, list, name) end
  end
end

-- Note what became of a file and of the documents in it.
function Adder:note(job, report, counts, refusals)
  self.summary.bytes = self.summary.bytes + report.n_bytes
  self:count(job, report, counts)
  self:note_metadata(job, report)
  if report.unchanged and self.sidecar then self:note_unchanged(job) end
  for _, message in ipairs(refusals) do
    self:note_failure(job.path, fail.new(message, "EEXIST"))
  end
  for _, problem in ipairs(report.problems or {}) do
    self:note_failure(path_of(job, problem.name), fail.new(problem.reason, problem.code),
      problem.file and path_of(job, problem.file))
  end
  for _, one in ipairs(report.empty or {}) do
    self:leave_out(path_of(job, one.name), one.reason, one.file and path_of(job, one.file))
  end
  if report.whole and #refusals == 0 then
    fail.check(self.ingest:end_source(job.origin, report.whole, report.n))
  end
  if #refusals > 0 or report.problems or report.empty and not report.formats then return end
  self:tell { kind = "file", path = job.path, status = status_of(counts) }
end

-- Note what became of a file: the results of a protected call.
function Adder:settle(path, ok, result, ...)
  self.n = self.n + 1
  if ok then return self:note(result, ...) end
  if is_fatal(result) or self.ingest:has_failed() then error(result, 0) end
  self:note_failure(path, result)
end

function Adder:take_prepared(workers)
  local job, report, counts, refusals = workers:take()
  local failure = report.failure
  if failure then -- memory that a worker lacks, others may have
    local code = failure.code == "ENOMEM" and "ELIMIT" or failure.code
    self:count(job, {}, counts)
    return self:settle(job.path, false, fail.new(failure.message, code))
  end
  self:settle(job.path, true, job, report, counts, refusals)
end

-- Files are given to workers ahead, and taken in order.
function Adder:give(workers, entry)
  local ok, job = pcall(self.job, self, entry)
  while workers:is_busy() and not (ok and workers:has_room()) do
    self:take_prepared(workers)
  end
  if ok then workers:give(job) else self:settle(entry.path, false, job) end
end

-- A README found in a folder describes the folder: it is no document of it,
-- unless it is named itself.
local function describes_folder(entry, path)
  local base = entry.name
  if base:find("/", 1, true) then base = base:match "^.*/(.*)$" end
  return base:find "^[Rr][Ee][Aa][Dd][Mm][Ee]%.?%w*$" ~= nil and entry.path ~= path
end

-- The sidecar may lie in the folder that it describes.
local function is_file(path, other)
  if not other or path:match "[^/]*$" ~= other:match "[^/]*$" then return false end
  local a, b = lfs.attributes(path), lfs.attributes(other)
  return a ~= nil and b ~= nil and a.dev == b.dev and a.ino == b.ino
end

-- All that is found below the paths: for each `use(entry)`, or `refuse(path, reason)`.
local function walk_all(paths, sidecar, use, refuse)
  for _, path in ipairs(paths) do
    local walk <close> = fail.check(core.walk(path))
    while true do
      local found, name, origin, n_bytes = fail.check(walk:next())
      if not found then break end
      local entry = { path = found, name = name, origin = origin, n_bytes = n_bytes }
      if not name then
        refuse(found, fail.new(origin, "EIO"))
      elseif describes_folder(entry, path) or is_file(found, sidecar) then
        refuse(found)
      else
        use(entry)
      end
    end
  end
end

-- Count what there is to do; what is left out is told of.
function Adder:look(paths)
  walk_all(paths, self.options.metadata, function(entry)
    self.total, self.total_bytes = self.total + 1, self.total_bytes + entry.n_bytes
    self.has_input = self.has_input or entry.path == "-"
    self.has_formats = self.has_formats or not entry.path:find "%.te?xt$"
  end, function(path, problem)
    if problem then return self:note_failure(path, problem) end
    if is_file(path, self.options.metadata) then return end
    self:leave_out(path, "describes its folder; name the file itself to add it")
  end)
end

-- How many workers are worth it. With none, a copy of this process reads, one file at a time:
-- it starts sooner, and, unlike workers, knows the loaders that a script has registered.
function Adder:count_workers()
  if self.has_input or load.is_extended() then return 0 end
  local worth = math.max(self.total // FILES_PER_WORKER, self.has_formats and 1 or 0)
  return math.min(self.options.jobs or core.processors(), worth)
end

-- Walk again, which takes no memory for a million files, and add. Nobody waits for standard
-- input but us: it may be slow.
function Adder:take_paths(paths, n_workers)
  local input = self.has_input and { core.read "-" }
  local workers <close> = pool.new(self.ingest, self.how, n_workers,
    self.options.timeout or TIMEOUT, input)
  walk_all(paths, self.options.metadata, function(entry) self:give(workers, entry) end,
    function() end)
  while workers:is_busy() do self:take_prepared(workers) end
end

-- The sidecar that the options name, and what is sent of it to workers.
local function open_sidecar(options)
  if not options.metadata then return nil end
  local key = options.key or "id"
  local sidecar = require("parlance.add.sidecar").open(options.metadata, key)
  return sidecar, { path = options.metadata, key = key,
    hash = sidecar.hash:gsub(".", function(c) return ("%02x"):format(c:byte()) end) }
end

-- Rows that no document has: how many, and the key of one.
function Adder:count_unused()
  local unused = { n = 0 }
  for key in pairs(self.sidecar.starts) do
    if not self.used[key] then
      unused.n = unused.n + 1
      if not unused.example or key < unused.example then unused.example = key end
    end
  end
  if unused.n > 0 then self.summary.unused = unused end
  self.summary.is_unmatched = next(self.used) == nil and unused.n > 0
  self.summary.repeated = self.sidecar.repeated
  if self.sidecar.n_keyless > 0 then self.summary.keyless = { n = self.sidecar.n_keyless } end
end

--- Add the files at `paths`, and those below folders.
---@param corpus parlance.Corpus
---@param paths string[]
---@param options? parlance.AddOptions
---@return table summary { added, updated, unchanged, aliases, skipped, formats, bytes, tokens,
---  failed and left_out = lists of { path, file, reason }, a row's file being its table;
---  of the sidecar unused, repeated, keyless and
---  shared = rows, is_unmatched; rowless and unnamed = documents, each { n, example }, where
---  there are any }
function M.add(corpus, paths, options)
  options = options or {}
  if options.pattern then require("parlance.add.pattern").new(options.pattern) end
  local sidecar, sent = open_sidecar(options)
  corpus:tailor(options.tailoring)
  local how = {
    sidecar = sent, pattern = options.pattern, set = options.set,
    encoding = options.encoding, lang = corpus.lang,
    columns = options.columns, row_columns = options.row_columns, whole = options.whole,
    mapping = options.mapping
      and require("parlance.load.mapping").read(options.mapping, options.timeout),
    tailoring = corpus:tailoring(),
  }
  local adder = setmetatable({
    corpus = corpus, options = options, how = how, sidecar = sidecar, used = {},
    n = 0, n_jobs = 0, total = 0, total_bytes = 0,
    summary = { added = 0, updated = 0, unchanged = 0, aliases = 0, skipped = 0,
      failed = {}, bytes = 0, formats = {}, left_out = {} },
  }, Adder)
  adder:look(paths)
  adder.ingest = fail.check(corpus.handle:ingest(corpus:tokenizer()))
  local ok, problem = pcall(function()
    adder:take_paths(paths, adder:count_workers())
    fail.check(adder.ingest:finish())
  end)
  if not ok and fail.is(problem) and problem.code == STRICT then adder.ingest:finish() end
  if sidecar then adder:count_unused() end
  adder.summary.tokens = adder.ingest:n_tokens()
  adder.ingest:close()
  corpus:forget()
  if not ok then error(problem, 0) end
  return adder.summary
end

return M
