--- outputs_spec.lua: whole outputs of the bundled scripts on the sample corpus are what
--- they were.
--
-- The expected ones are SCRIPT.jsonl and SCRIPT.md beside this file. UPDATE=1 writes
-- them anew, UPDATE="quotes names" those of these scripts; read the difference then.
-- They hold no provenance: it changes with every edit of a script.

local catalog = require "parlance.catalog"
local parlance = require "parlance"
local report = require "parlance.report"
local workspace = require "support.workspace"

local FOLDER = "tests/golden/"
local FORMATS = { "jsonl", "md" }

-- What scripts must be told.
local GIVEN = {
  concordance = { query = '[stem="deni|reject|claim"] []{0,3} [class="word"]', sort = "right" },
}

local update = os.getenv "UPDATE" or ""

local function updates(script)
  return update == "1" or (" " .. update .. " "):find(" " .. script .. " ", 1, true) ~= nil
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

-- The first line in which two texts differ, for a person to find it.
local function difference(expected, found)
  local lines, n = found:gmatch "[^\n]*", 0
  for line in expected:gmatch "[^\n]*" do
    local other = lines()
    n = n + 1
    if line ~= other then
      return ("line %d was:\n%s\nand is:\n%s"):format(n, line:sub(1, 600),
        tostring(other):sub(1, 600))
    end
  end
  return ("there are lines behind line %d"):format(n)
end

describe("on the sample corpus", function()
  local space, corpus

  setup(function()
    space = workspace.new()
    corpus = space:corpus()
    corpus:add { "corpus/corrant" }
  end)
  teardown(function() space:clear() end)

  local function output(entry, format)
    local out = parlance.workflow.run(catalog.load_entry(entry), corpus, GIVEN[entry.name],
      { path = entry.path })
    return report.tostring(out, format)
  end

  local function check(entry, format)
    local path = ("%s%s.%s"):format(FOLDER, entry.name, format)
    local found = output(entry, format)
    if updates(entry.name) then write(path, found) end
    local expected = read(path)
    if not expected then return pending("no expected output yet: UPDATE=" .. entry.name) end
    assert.is_true(expected == found,
      ("%s: UPDATE=%s accepts it; %s"):format(path, entry.name, difference(expected, found)))
  end

  for _, entry in ipairs(catalog.list()) do
    for _, format in ipairs(entry.origin == "bundled" and FORMATS or {}) do
      it(("%s prints what it printed, as %s"):format(entry.name, format), function()
        check(entry, format)
      end)
    end
  end
end)
