--- report_roundtrip_spec.lua: what machines read back is what was described.

local cjson = require "cjson"
local report = require "parlance.report"
local table_text = require "support.table_text"
local value = require "parlance.report.value"

local PIECES = {
  "a", "Word", " ", "  ", ",", ";", '"', '""', "'", "\t", "\n", "\r", "\r\n", "\\", "\\n", "\\t",
  "|", "=1+1", "-", "@", "/", "é", "東京", "e\u{301}", "\u{202E}", "\u{2028}", "\u{85}", "\0", "\27",
  "😀", "<b>", "&amp;", "#", "null", "\u{FEFF}",
}

local function random_text()
  local parts = {}
  for i = 1, math.random(0, 6) do parts[i] = PIECES[math.random(#PIECES)] end
  return table.concat(parts)
end

local MAKERS = {
  random_text,
  function() return math.random(-10 ^ 9, 10 ^ 9) end,
  function() return (math.random() - 0.5) * 10 ^ math.random(-20, 20) end,
  function() return math.random() < 0.5 end,
  function() return cjson.null end,
  function() return nil end,
  function()
    local list = {}
    for i = 1, math.random(0, 3) do list[i] = random_text() end
    return list
  end,
}

local COLUMNS = { "doc", "start", "end", "text", "own" }

local function random_rows()
  local rows = {}
  for i = 1, math.random(0, 8) do
    rows[i] = {}
    for _, name in ipairs(COLUMNS) do rows[i][name] = MAKERS[math.random(#MAKERS)]() end
  end
  return rows
end

local function render(rows, format)
  local out = report.new():table { main = true, columns = COLUMNS, rows = rows }
  return report.tostring(out, format)
end

local function each_round(f)
  for seed = 1, 300 do
    math.randomseed(seed)
    local rows = random_rows()
    f(rows, "seed " .. seed)
  end
end

describe("what was written", function()
  it("comes back from CSV cell by cell, null apart from the empty string", function()
    each_round(function(rows, seed)
      local records = table_text.parse_csv(render(rows, "csv"))

      assert.are.equal(#rows + 1, #records, seed)
      for r, row in ipairs(rows) do
        assert.are.equal(#COLUMNS, records[r + 1].n, seed)
        for c, name in ipairs(COLUMNS) do
          local empty_list = type(row[name]) == "table" and value.text(row[name]) == ""
          local expected = not value.is_null(row[name]) and value.text(row[name]) or nil
          if empty_list then expected = nil end
          assert.are.equal(expected, records[r + 1][c], seed)
        end
      end
    end)
  end)

  it("comes back from TSV cell by cell", function()
    each_round(function(rows, seed)
      local records = table_text.parse_tsv(render(rows, "tsv"))

      assert.are.equal(#rows + 1, #records, seed)
      for r, row in ipairs(rows) do
        for c, name in ipairs(COLUMNS) do
          assert.are.equal(value.text(row[name]), records[r + 1][c], seed)
        end
      end
    end)
  end)

  it("comes back from JSON Lines as the values it was", function()
    each_round(function(rows, seed)
      local read = {}
      for line in render(rows, "jsonl"):gmatch("[^\n]+") do read[#read + 1] = cjson.decode(line) end

      assert.are.equal(#rows, #read, seed)
      for r, row in ipairs(rows) do
        for _, name in ipairs(COLUMNS) do
          local v = row[name]
          assert.are.same(v == nil and cjson.null or v, read[r][name], seed)
        end
      end
    end)
  end)

  it("stands in the one JSON object, its columns in order", function()
    each_round(function(rows, seed)
      local text = render(rows, "json")
      local item = cjson.decode(text).items[1]

      assert.are.equal(#rows, #item.rows, seed)
      for c, column in ipairs(item.columns) do assert.are.equal(COLUMNS[c], column.name) end
      for keys in text:gmatch('\n{("doc".-)}') do
        assert.matches('^"doc":.*"start":.*"end":.*"text":.*"own":', keys)
      end
    end)
  end)

  it("keeps numbers to the last digit", function()
    for seed = 1, 500 do
      math.randomseed(seed)
      local n = (math.random() - 0.5) * 10.0 ^ math.random(-300, 300)
      assert.are.equal(n, tonumber(value.number(n)))
    end
  end)
end)
