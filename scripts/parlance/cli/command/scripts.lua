--- scripts.lua: parlance scripts: what can be run on a corpus.

local catalog = require "parlance.catalog"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local report = require "parlance.report"

-- What is told of a script; of one that does not load, why.
local function row_of(entry)
  local ok, workflow = pcall(catalog.load_entry, entry)
  local row = { script = entry.name, origin = entry.origin }
  row.about = ok and workflow.about or "does not load: " .. tostring(workflow)
  row.category = ok and workflow.category or not ok and "broken" or "other"
  return row
end

local function run(values)
  if values.trust then catalog.trust(true) end
  local rows = {}
  for i, entry in ipairs(catalog.list()) do rows[i] = row_of(entry) end
  table.sort(rows, function(a, b)
    if a.category ~= b.category then return a.category < b.category end
    return a.script < b.script
  end)
  local out = report.new()
  out:table { columns = { "script", "category", "about", "origin" }, rows = rows, main = true }
  output.report(out, values)
end

return {
  name = "scripts", about = "the scripts that can be run, bundled and your own",
  usage = "parlance scripts",
  positionals = {},
  options = options.common { "format", "output", "quiet", "trust" },
  example = "parlance scripts",
  run = run,
}
