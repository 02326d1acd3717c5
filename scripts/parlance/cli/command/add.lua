--- add.lua: parlance add: files and folders into a corpus.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local fail = require "parlance.fail"
local failure = require "parlance.cli.failure"
local keys_of = require "parlance.keys"
local lfs = require "lfs"
local options = require "parlance.cli.options"
local progress = require "parlance.cli.progress"
local terminal = require("parlance.core").line
local usage = require "parlance.cli.usage"
local utf8_text = require "parlance.report.utf8_text"

local function metadata(pairs_given)
  local set = {}
  for _, pair in ipairs(pairs_given or {}) do set[pair.key] = pair.value end
  return set
end

local function read_abbreviations(path)
  local file, problem = io.open(path, "rb")
  if not file then fail.raise(problem) end
  local forms = require("parlance.tailoring").read_forms(file:read "a", path)
  file:close()
  return forms
end

-- What --tailoring and --abbreviations ask for; nil for nothing.
local function tailoring_of(values)
  local wanted = {}
  for _, pair in ipairs(values.tailoring or {}) do wanted[pair.key] = pair.value end
  if values.abbreviations then
    wanted.abbreviations = read_abbreviations(values.abbreviations)
  end
  return next(wanted) and wanted
end

local function check_tailoring(values)
  local tailoring = require "parlance.tailoring"
  for _, pair in ipairs(values.tailoring or {}) do
    local ok, problem = pcall(tailoring.settle, { [pair.key] = pair.value })
    if not ok then usage.raise("option '--tailoring': %s", problem.message) end
    if pair.key == "abbreviations" and values.abbreviations then
      usage.raise "options '--abbreviations' and '--tailoring abbreviations' exclude each other"
    end
  end
end

local function check_metadata(values)
  if values.key and not values.metadata then
    usage.raise "option '--key' names a column of the table that '--metadata' names"
  end
  if not values.name then return end
  local ok, problem = pcall(require("parlance.add.pattern").new, values.name)
  if not ok then usage.raise("option '--name': %s", problem.message) end
end

-- "word,pos,lemma"
local function columns(text)
  if not text then return nil end
  local names = {}
  for name in text:gmatch "[^,%s]+" do names[#names + 1] = name end
  return names
end

-- Told of every file: how far it is, and a line for each failure.
local function listener(bar)
  return function(event)
    if event.kind ~= "file" then return end
    if event.status == "failed" then
      bar:wipe()
      console.complain(utf8_text.one_line(("%s: %s"):format(event.path, event.reason)))
    end
    bar:show(event)
  end
end

local function summary_line(summary, seconds)
  local parts = { console.count(summary.added, "document") .. " added" }
  local function also(n, word)
    if n > 0 then parts[#parts + 1] = console.number(n) .. " " .. word end
  end
  also(summary.updated, "updated")
  also(summary.aliases, "under another name")
  parts[#parts + 1] = console.number(summary.unchanged) .. " unchanged"
  parts[#parts + 1] = console.number(#summary.failed) .. " failed"
  also(summary.skipped, "left out")
  parts[#parts + 1] = console.count(summary.tokens, "token")
  return ("%s (%.2f s)\n"):format(table.concat(parts, ", "), seconds)
end

local function put_formats(out, formats)
  local rows = {}
  for i, name in ipairs(keys_of.sorted(formats)) do
    local format = formats[name]
    rows[i] = { format = name, files = format.files, documents = format.documents,
      mb = ("%.2f"):format(format.bytes / 1e6) }
  end
  out:table { title = "What was read", rows = rows, columns = { "format",
    { name = "files", align = "right" }, { name = "documents", align = "right" },
    { name = "mb", title = "MB", align = "right" } } }
end

-- Reasons without what differs from file to file.
local function kind_of(reason)
  return (reason:gsub("%f[%w]%d[%d,.]*%f[%W]", "N"):gsub("0x%x+", "N"):gsub("'[^']*'", "'…'"))
end

-- For each reason why something is not in the corpus: in how many files, how often, and one.
local function group_left_out(summary)
  local by_kind, rows = {}, {}
  local function note(one)
    local kind = kind_of(one.reason)
    local row = by_kind[kind]
    if not row then
      row = { files = 0, times = 0, reason = one.reason, example = one.path, seen = {} }
      by_kind[kind], rows[#rows + 1] = row, row
    end
    row.times = row.times + 1
    if not row.seen[one.file] then row.seen[one.file], row.files = true, row.files + 1 end
  end
  for _, one in ipairs(summary.failed) do note(one) end
  for _, one in ipairs(summary.left_out) do note(one) end
  return rows
end

-- What is not in the corpus. Of rows of tables many may be of one file.
local function put_left_out(out, summary)
  local rows, is_parted = group_left_out(summary), false
  if #rows == 0 then return end
  for _, row in ipairs(rows) do
    row.seen, is_parted = nil, is_parted or row.times > row.files
  end
  table.sort(rows, function(a, b)
    if a.times ~= b.times then return a.times > b.times end
    return a.example < b.example
  end)
  local shown = { { name = "files", align = "right" }, "reason",
    { name = "example", title = "for example" } }
  if is_parted then table.insert(shown, 2, { name = "times", align = "right" }) end
  out:table { title = "What was left out", rows = rows, columns = shown }
end

local function tell(what, one, format, ...)
  if not what then return end
  local example = what.example and (", for example %s"):format(what.example) or ""
  console.complain((format .. "%s"):format(console.count(what.n, one), ..., example))
end

-- A table of which no row found its document was meant otherwise.
local function tell_unmatched(summary, values)
  console.complain(("no row of %s is of a document: its column '%s' has, for example, '%s', a "
    .. "document is called, for example, '%s'; name another column with --key, or where names "
    .. "have its value with --name '...{%s}...'"):format(values.metadata, values.key or "id",
    summary.unused.example, summary.rowless.example, values.key or "id"))
end

-- What of the sidecar, and of the pattern of names, found no place.
local function tell_metadata(summary, values)
  local path = values.metadata
  if summary.is_unmatched and summary.rowless then
    tell_unmatched(summary, values)
  else
    tell(summary.unused, "row", "%s of %s match no document", path)
    tell(summary.rowless, "document", "%s without a row in %s", path)
  end
  tell(summary.keyless, "row", "%s of %s without a key", path)
  tell(summary.repeated, "row", "%s of %s with the key of an earlier one, which is taken", path)
  tell(summary.shared, "row", "%s of %s taken for more than one document", path)
  tell(summary.unnamed, "name", "%s not of the pattern %s", values.name)
end

-- Tables, where there is more to tell than the line does.
local function tell_more(summary)
  local formats = keys_of.sorted(summary.formats)
  local is_plain = #formats == 0 or #formats == 1 and formats[1] == "plain text"
  if is_plain and #summary.failed < 2 and #summary.left_out == 0 then return end
  local out = require("parlance.report").new()
  if not is_plain then put_formats(out, summary.formats) end
  put_left_out(out, summary)
  require("parlance.cli.output").report(out, { format = "table" })
end

local function opening(values)
  local given = corpora.patience(values, "create")
  given.lang = values.lang
  return given
end

-- Whether its user ended an addition. Ctrl-C is heeded by then: what follows goes on.
local function is_ended(problem)
  if failure.is_interruption(problem) then
    terminal.interrupted()
    return true
  end
  return fail.is(problem) and problem.code == "ESTRICT"
end

-- An addition that its user ended: what is there stays.
local function tell_end(n_documents, is_wanted)
  if n_documents <= 0 or not is_wanted then return end
  console.complain(("it ends early; %s came in, and the same command goes on behind"):format(
    console.count(n_documents, "document")))
end

local function run(values)
  local elapsed = console.stopwatch()
  local parlance = require "parlance"
  local tailoring = tailoring_of(values)
  local is_new = lfs.attributes(values.corpus) == nil
  local corpus = parlance.open(values.corpus, opening(values))
  local n_before = corpus:row("SELECT count(*) AS n FROM documents").n
  local bar = progress.new(values.quiet)
  local ok, summary = pcall(corpus.add, corpus, values.paths, {
    prefix = values.prefix, set = metadata(values.set), metadata = values.metadata,
    key = values.key, pattern = values.name, encoding = values.encoding,
    columns = columns(values.columns),
    row_columns = { text = values.text_column, id = values.id_column,
      title = values.title_column, date = values.date_column },
    mapping = values.mapping, whole = values.whole, strict = values.strict,
    timeout = values.timeout,
    tailoring = tailoring, jobs = values.jobs, on_event = listener(bar),
  })
  bar:wipe()
  local is_wanted = not ok and is_ended(summary)
  local n_documents = corpus:row("SELECT count(*) AS n FROM documents").n
  corpus:close()
  if is_new and n_documents == 0 then os.remove(values.corpus) end
  if not ok then
    tell_end(n_documents - n_before, is_wanted)
    error(summary, 0)
  end
  if not values.quiet then
    console.say(summary_line(summary, elapsed()))
    tell_metadata(summary, values)
    tell_more(summary)
  end
  return #summary.failed > 0 and 1 or 0
end

local own = {
  { name = "--jobs", short = "-j", key = "jobs", type = "integer", value = "N",
    about = "how many workers prepare documents, beside the program itself; 0: one reader, which "
      .. "has a file at a time; by default as many as there are processors" },
  { name = "--prefix", key = "prefix", value = "P", about = "put P/ before every name" },
  { name = "--set", key = "set", type = "pair", value = "KEY=VALUE", list = true,
    about = "metadata for every document; may be repeated" },
  { name = "--metadata", key = "metadata", value = "TABLE",
    about = "metadata for each document: CSV, TSV or JSON Lines, a row for each" },
  { name = "--key", key = "key", value = "COLUMN",
    about = "of that table: the column with documents' names or paths, with or without "
      .. "extension, or what --name finds in names; `id` by default" },
  { name = "--name", key = "name", value = "PATTERN",
    about = "metadata in the names of files: '{country}_{session}_{year}'" },
  { name = "--lang", key = "lang", value = "L",
    about = "the corpus' language, when it is made; en by default" },
  { name = "--tailoring", key = "tailoring", type = "pair", value = "NAME=VALUE", list = true,
    about = "how tokens and sentences are cut, when the corpus is made: see docs/tokens.md" },
  { name = "--abbreviations", key = "abbreviations", value = "FILE",
    about = "more abbreviations, when the corpus is made: on each line a kind and a form" },
  { name = "--columns", key = "columns", value = "NAMES",
    about = "the columns of vertical text, with commas between: word,pos,lemma" },
  { name = "--text-column", key = "text_column", value = "NAME",
    about = "of tables: the column that has the text; `text` by default" },
  { name = "--id-column", key = "id_column", value = "NAME",
    about = "of tables: the column that names the documents; `id` or `name` by default" },
  { name = "--title-column", key = "title_column", value = "NAME",
    about = "of tables: the column that has the title" },
  { name = "--date-column", key = "date_column", value = "NAME",
    about = "of tables: the column that has the date" },
  { name = "--whole", key = "whole", type = "boolean",
    about = "of web pages all text, not their main content alone" },
  { name = "--timeout", key = "timeout", type = "number", value = "SECONDS", min = 0.1,
    max = 1e6, about = "what a document may take; 120 by default" },
  { name = "--strict", key = "strict", type = "boolean",
    about = "stop at the first file that cannot be read" },
  { name = "--mapping", key = "mapping", value = "FILE",
    about = "what the elements of XML are: tei, gate, transcripts, or a Lua file that returns a "
      .. "table: see docs/formats.md" },
  { name = "--encoding", key = "encoding", value = "E", about = "the encoding of the files" },
}

return {
  name = "add", about = "add files and folders to a corpus, which is made if need be",
  usage = "parlance add CORPUS PATH...",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "PATH", key = "paths", required = true, list = true,
      about = "a file, a folder with all below it, or - for standard input" },
  },
  options = options.merge(own, options.common { "wait", "quiet" }),
  example = "parlance add oewg.db statements/ --set session=5",
  check = function(values)
    if values.jobs and (values.jobs < 0 or values.jobs > 64) then
      usage.raise("option '--jobs' takes 0 to 64 workers, not %d", values.jobs)
    end
    if values.lang and not values.lang:find "^%a%a%a?$" then
      usage.raise("option '--lang' takes a language such as en, not '%s'", values.lang)
    end
    check_metadata(values)
    check_tailoring(values)
  end,
  run = run,
}
