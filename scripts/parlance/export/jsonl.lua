--- jsonl.lua: documents as JSON Lines: one a line, with text, tokens, layers and spans.
--
-- Offsets are code points, 0-based and half-open; token numbers from 1, closed.

local json = require "parlance.report.json_writer"
local reading = require "parlance.export.reading"

local M = { name = "jsonl", ending = ".jsonl" }

local function token_text(doc, i, form, layers, names)
  local start, finish = doc:offsets(i, i)
  local parts = {}
  for _, name in ipairs(names) do
    local value = layers[name][i]
    if value then parts[#parts + 1] = json.string(name) .. ":" .. json.string(value) end
  end
  local values = #names > 0 and ',"layers":{' .. table.concat(parts, ",") .. "}" or ""
  return ('{"start":%d,"end":%d,"form":%s%s}'):format(start, finish, json.string(form), values)
end

local function tokens_text(doc)
  local layers, names = reading.layers(doc)
  local parts = {}
  for i = 1, doc.n_tokens do
    parts[i] = token_text(doc, i, doc:form(i), layers, names)
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

local function span_text(layer, one)
  local attributes = one.attributes and next(one.attributes) and one.attributes
  return ('{"layer":%s,"first":%d,"last":%d,"start":%d,"end":%d,"attributes":%s}'):format(
    json.string(layer), one.first, one.last, one.start, one["end"],
    attributes and json.value(attributes) or "{}")
end

local function spans_text(doc)
  local parts = {}
  for _, kind in ipairs { "paragraph", "sentence" } do
    for _, one in ipairs(doc:units(kind)) do parts[#parts + 1] = span_text(kind, one) end
  end
  for _, one in ipairs(reading.spans(doc)) do parts[#parts + 1] = span_text(one.layer, one) end
  return "[" .. table.concat(parts, ",") .. "]"
end

--- Write a document.
---@param doc parlance.Document
---@param write fun(s: string)
function M.document(doc, write)
  local metadata = next(doc.metadata) and json.value(doc.metadata) or "{}"
  write(('{"name":%s,"metadata":%s,"text":%s,"tokens":%s,"spans":%s}\n'):format(
    json.string(doc.name), metadata, json.string(doc:text()), tokens_text(doc),
    spans_text(doc)))
end

return M
