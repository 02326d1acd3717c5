--- script_rows_spec.lua: in every bundled script and format, each row's start, end and
--- text agree with the stored document.
--
-- On the sample corpus and on random documents; PARLANCE_SEED begins elsewhere.

local catalog = require "parlance.catalog"
local cjson = require "cjson"
local parlance = require "parlance"
local random_prose = require "support.random_prose"
local report = require "parlance.report"
local table_text = require "support.table_text"
local workspace = require "support.workspace"

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1

-- What scripts must be told.
local GIVEN = { concordance = { query = '"the|said|denied" []?' } }

local function each_line(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = cjson.decode(line) end
  return list
end

-- Objects with a document and a place, wherever they are in a JSON value.
local function collect(value, list)
  if type(value) ~= "table" then return list end
  local words = value.text or value.hit
  if value.doc and value.start and value["end"] and words then list[#list + 1] = value end
  for _, inner in pairs(value) do collect(inner, list) end
  return list
end

-- The rows that a rendered report shows with their places.
local READ = {
  csv = function(text) return collect(table_text.objects(table_text.parse_csv(text)), {}) end,
  tsv = function(text) return collect(table_text.objects(table_text.parse_tsv(text)), {}) end,
  json = function(text) return collect(cjson.decode(text), {}) end,
  jsonl = function(text) return collect(each_line(text), {}) end,
}

local function check_row(corpus, row, context)
  local doc = corpus:doc(row.doc)
  local start, finish = tonumber(row.start), tonumber(row["end"])
  assert.is_true(0 <= start and start <= finish and finish <= doc.n_chars, context)
  local text = doc:text(start, finish)
  if row.text then
    assert.are.equal(row.text, text, context)
  else
    assert.are.equal(row.hit, (text:gsub("%s+", " ")), context)
  end
  if row.first and row.first ~= cjson.null then
    local at, stop = doc:offsets(tonumber(row.first), tonumber(row.last))
    assert.are.same({ start, finish }, { at, stop }, context)
  end
end

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"' }

local function unescaped(html)
  return (html:gsub("<[^>]*>", ""):gsub("&#(%d+);", function(n) return utf8.char(tonumber(n)) end)
    :gsub("&#x(%x+);", function(n) return utf8.char(tonumber(n, 16)) end)
    :gsub("&(%a+);", ENTITIES))
end

-- Letters and digits: a page shows other characters, as those that turn the direction
-- of text, in a way of its own.
local function letters(s) return (s:gsub("[^%w]", "")) end

-- The text of each document that has rows is in the page.
local function check_page(html, corpus, rows, context)
  if not html:find('<details class="document"', 1, true) then return end
  local text, seen = letters(unescaped(html)), {}
  for _, row in ipairs(rows) do
    if not seen[row.doc] then
      seen[row.doc] = true
      assert.is_truthy(text:find(letters(corpus:doc(row.doc):text()), 1, true),
        context .. ": " .. row.doc)
    end
  end
end

local function check_script(corpus, entry, seed)
  local script = catalog.load_entry(entry)
  local out, result = parlance.workflow.run(script, corpus, GIVEN[entry.name],
    { path = entry.path })
  local n, context = 0, ("PARLANCE_SEED=%d %s "):format(seed, entry.name)
  assert.are.equal(0, #result.errors, context .. (result.errors[1] or { reason = "" }).reason)
  for _, format in ipairs(report.formats) do
    local text = report.tostring(out, format, { provenance = result.provenance })
    assert.is_true(#text > 0 or #(result.compared or result.rows) == 0, context .. format)
    local rows = READ[format] and READ[format](text) or {}
    for _, row in ipairs(rows) do check_row(corpus, row, context .. format) end
    n = n + #rows
    if format == "html" then
      check_page(text, corpus, collect(each_line(report.tostring(out, "jsonl")), {}), context)
    end
  end
  for _, row in ipairs(result.rows) do
    check_row(corpus, { doc = row.doc.name, start = row.start, ["end"] = row["end"],
      text = row.text, first = row.first, last = row.last }, context)
  end
  return n
end

describe("the rows of bundled scripts", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function corpus_of(path)
    local corpus = space:corpus()
    corpus:add { path }
    return corpus
  end

  for _, entry in ipairs(catalog.list()) do
    if entry.origin == "bundled" then
      it("agree with the sample corpus: " .. entry.name, function()
        local n = check_script(corpus_of "corpus/corrant", entry, 0)
        assert.is_true(entry.name == "overview" or n > 0, "no rows with places")
      end)

      it("agree with random documents: " .. entry.name, function()
        for seed = SEED, SEED + 2 do
          math.randomseed(seed)
          for i = 1, 12 do
            space:write(("r%d/%d.txt"):format(seed, i), random_prose.text(math.random(1, 120)))
          end
          check_script(corpus_of(space:path("r" .. seed)), entry, seed)
        end
      end)
    end
  end
end)
