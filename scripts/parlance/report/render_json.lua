--- render_json.lua: a report as one JSON object, or its rows as JSON Lines.
---
--- JSON holds every item in order: `{"title":, "items":[{"type":"table", ...}],
--- "provenance":{...}}`. JSON Lines holds one row a line, keys in column order;
--- where several tables are printed, each row begins with "table" ("_table" if
--- the table has a column of that name), the title of its table or its number.

local core = require "parlance.core"
local exports = require "parlance.report.exports"
local json = require "parlance.report.json_writer"
local provenance = require "parlance.report.provenance"
local rows = require "parlance.report.rows"

local M = {}

local function column_names(columns)
  local names = {}
  for i, column in ipairs(columns) do names[i] = column.name end
  return names
end

-- Each row as an object, with what stands before and behind it.
local function write_objects(names, list, put, before, behind)
  local between = {}
  for i, name in ipairs(names) do
    between[i] = (i > 1 and "," or before) .. json.string(name) .. ":"
  end
  between[#between + 1] = (#names > 0 and "" or before) .. behind
  local records <close> = core.records("json", names, between, json.value)
  for row in rows.each(list) do
    local text = records:add(row)
    if text then put(text) end
  end
  put(records:finish())
end

local function write_rows(key, names, list, put)
  local first = true
  put(json.string(key), ":[")
  -- All objects but the first follow a comma.
  write_objects(names, list, function(text)
    put(first and text:sub(2) or text)
    first = first and text == ""
  end, ",\n{", "}")
  put(first and "]" or "\n]")
end

local function write_columns(columns, put)
  put '"columns":['
  for i, column in ipairs(columns) do
    put(i > 1 and "," or "", json.object({ "name", "title" }, column))
  end
  put "],"
end

local function simple(...)
  local keys = { ... }
  return function(item, put)
    for i, key in ipairs(keys) do
      put(i > 1 and "," or "", json.string(key), ":", json.value(item[key]))
    end
  end
end

local function span_keys(spans)
  local keys, known = { "start", "end", "layer", "label", "id" }, {}
  for _, key in ipairs(keys) do known[key] = false end
  for _, span in ipairs(spans) do
    for key in pairs(span) do
      if known[key] ~= false and type(key) == "string" then known[key] = true end
    end
  end
  local further = {}
  for key, new in pairs(known) do further[#further + 1] = new and key or nil end
  table.sort(further)
  table.move(further, 1, #further, #keys + 1, keys)
  return keys
end

local function write_table(t, key, put)
  put('"title":', json.value(t.title), ",")
  write_columns(t.columns, put)
  write_rows(key, column_names(t.columns), t.rows, put)
end

local WRITERS = {
  heading = simple("level", "text"),
  text = simple "text",
  note = simple "text",
  list = simple("title", "items"),
  table = function(item, put)
    put('"main":', json.value(item.main or false), ",")
    write_table(item, "rows", put)
  end,
  concordance = function(item, put)
    write_table(exports.of_concordance(item), "lines", put)
  end,
  chart = function(item, put)
    put('"kind":', json.string(item.kind), ",")
    write_table(exports.of_chart(item), "data", put)
  end,
  document = function(item, put)
    simple("name", "title", "text")(item, put)
    put ","
    write_rows("spans", span_keys(item.spans), item.spans, put)
  end,
}

local function write_provenance(options, put)
  put ',\n"provenance":{'
  for i, fact in ipairs(provenance.facts(options.provenance)) do
    put(i > 1 and "," or "", json.string(fact.key), ":", json.value(fact.value))
  end
  put "}"
end

---@param out parlance.report.Out
---@param put fun(...: string)
---@param options table
function M.json(out, put, options)
  put('{"title":', json.value(options.title), ',\n"items":[')
  for i, item in ipairs(out.items) do
    put(i > 1 and ",\n" or "\n", '{"type":', json.string(item.type), ",")
    WRITERS[item.type](item, put)
    put "}"
  end
  put "\n]"
  if options.provenance then write_provenance(options, put) end
  put "\n}\n"
end

local function write_lines(t, marker, put)
  write_objects(column_names(t.columns), t.rows, put, marker or "{", "}\n")
end

local function marker_of(t, number)
  local key = "table"
  for _, column in ipairs(t.columns) do
    if column.name == "table" then key = "_table" end
  end
  return "{" .. json.string(key) .. ":" .. json.string(t.title or "table " .. number) .. ","
end

---@param out parlance.report.Out
---@param put fun(...: string)
function M.jsonl(out, put)
  local tables = exports.tables(out)
  for i, t in ipairs(tables) do
    write_lines(t, #tables > 1 and marker_of(t, i) or nil, put)
  end
end

return M
