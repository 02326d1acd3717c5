--- reading.lua: what all exports ask of a document: tokens, gaps, layers, spans.

local fail = require "parlance.fail"

local M = {}

--- The token layers that a document has, by name: lists of values, false for none.
---@param doc parlance.Document
---@return table<string, (string|false)[]> layers
---@return string[] names sorted
function M.layers(doc)
  local layers, names = {}, {}
  for row in doc.corpus:sql([[SELECT l.name FROM _document_layers d
      JOIN _layers l ON l.number = d.layer WHERE d.doc = ? ORDER BY l.name]], doc.id) do
    names[#names + 1] = row.name
  end
  for _, name in ipairs(names) do layers[name] = doc:layer(name) end
  return layers, names
end

--- Forms and what stands before each: forms[i] is preceded by gaps[i]; gaps[n + 1] is
--- what follows the last.
---@param doc parlance.Document
---@return string[] forms
---@return string[] gaps
function M.tokens(doc)
  local forms, gaps, text, at = {}, {}, doc:text(), 1
  for i = 1, doc.n_tokens do
    local form = doc:form(i)
    local start = text:find(form, at, true)
    if not start then fail.raise(("%s: token %d is not in its text"):format(doc.name, i)) end
    gaps[i], forms[i] = text:sub(at, start - 1), form
    at = start + #form
  end
  gaps[#forms + 1] = text:sub(at)
  return forms, gaps
end

--- The spans of all layers of a document, by layer and place.
---@param doc parlance.Document
---@return parlance.Span[]
function M.spans(doc)
  local list = {}
  for _, layer in ipairs(doc:layers()) do
    for _, one in ipairs(doc:spans(layer)) do list[#list + 1] = one end
  end
  return list
end

--- The first tokens of sentences or paragraphs, as a set.
---@param doc parlance.Document
---@param kind "sentence"|"paragraph"
---@return table<integer, boolean>
function M.starts(doc, kind)
  local set = {}
  for _, unit in ipairs(doc:units(kind)) do set[unit.first] = true end
  return set
end

--- The keys of a table, sorted.
---@param t table
---@return string[]
function M.keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

return M
