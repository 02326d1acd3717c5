--- export.lua: parlance export: documents in the formats of other tools.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local export = require "parlance.export"
local lfs = require "lfs"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local usage = require "parlance.cli.usage"

local ENDINGS = { conllu = "conllu", vrt = "vrt", jsonl = "jsonl" }

-- What --format says, or the ending of the file.
local function format_of(values)
  local ending = values.output and values.output:match "%.(%a+)$"
  local format = values.format or ending and ENDINGS[ending:lower()]
  if not format then
    usage.raise("option '--format' is missing: one of %s", table.concat(export.formats, ", "))
  end
  return format
end

local function is_folder(path, format)
  if not path or path == "-" then return false end
  return format == "brat" or path:sub(-1) == "/" or lfs.attributes(path, "mode") == "directory"
end

local function run(values)
  local format = format_of(values)
  if format == "brat" and not (values.output and values.output ~= "-") then
    usage.raise("brat is two files for each document: name a folder with -o FOLDER")
  end
  local corpus <close> = corpora.open(values.corpus, "read", values)
  local docs = corpora.documents(corpus, values.where)
  if is_folder(values.output, format) then
    if lfs.attributes(values.output, "mode") == "file" then
      usage.raise("'%s' is a file, and brat needs a folder", values.output)
    end
    local n = export.write_folder(corpus, format, (values.output:gsub("(.)/+$", "%1")), docs)
    if not values.quiet then
      console.say(("%s written to %s\n"):format(console.count(n, "document"), values.output))
    end
    return
  end
  output.with(values.output, function(target)
    export.write(corpus, format, target.write, docs)
  end)
end

local own = {
  { name = "--format", key = "format", type = "choice", choices = export.formats,
    value = "FORMAT", about = "what to write (see docs/layers.md)" },
  { name = "--output", short = "-o", key = "output", value = "PATH",
    about = "a file, or a folder for one file a document; standard output by default" },
}

return {
  name = "export", about = "write documents in a format of other tools",
  usage = "parlance export CORPUS --format FORMAT",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.merge(own, options.common { "where", "quiet" }),
  example = "parlance export oewg.db --format conllu -o oewg.conllu",
  run = run,
}
