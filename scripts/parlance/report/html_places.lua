--- html_places.lua: which words of which document a row of the report points at.
---
--- A place is a pair of offsets in a document of the report; all rows and spans
--- with the same offsets share it. Its anchor is `d<document>-r<place>`, places
--- numbered as they begin in the text.

local value = require "parlance.report.value"
local view = require "parlance.report.view"

local M = {}

---@class parlance.report.Place
---@field start integer
---@field ["end"] integer
---@field id string
---@field spans table[] the spans of the document that lie exactly here
---@field row? string anchor of the first row that points here

---@class parlance.report.PlacedDocument
---@field item table
---@field number integer
---@field places parlance.report.Place[] in order of their start, longer ones first

local function key_of(start, stop)
  return math.tointeger(start) .. ":" .. math.tointeger(stop)
end

local function place_at(document, start, stop)
  local key = key_of(start, stop)
  local place = document.by_key[key]
  if not place then
    place = { start = math.tointeger(start), ["end"] = math.tointeger(stop), spans = {} }
    document.by_key[key] = place
    document.places[#document.places + 1] = place
  end
  return place
end

local function add_document(places, item)
  local document = { item = item, number = #places.documents + 1, places = {}, by_key = {} }
  places.documents[document.number] = document
  places.by_name[item.name] = places.by_name[item.name] or document
  for _, span in ipairs(item.spans) do
    local place = place_at(document, span.start, span["end"])
    place.spans[#place.spans + 1] = span
  end
end

local function points_somewhere(row)
  local start, stop = math.tointeger(row.start), math.tointeger(row["end"])
  return start and stop and start >= 0 and stop >= start
end

local function add_rows(places, rows, table_number, layer)
  for r, row in ipairs(rows) do
    local document = places.by_name[value.text(row.doc)]
    if document and points_somewhere(row) then
      local place = place_at(document, row.start, row["end"])
      if #place.spans == 0 then place.spans[1] = { layer = layer, label = row.rule } end
      place.row = place.row or ("t%d-%d"):format(table_number, r)
    end
  end
end

local function number_places(document)
  table.sort(document.places, function(a, b)
    if a.start ~= b.start then return a.start < b.start end
    return a["end"] > b["end"]
  end)
  for i, place in ipairs(document.places) do
    place.id = ("d%d-r%d"):format(document.number, i)
  end
end

local Places = {}
Places.__index = Places

---The anchor of the words that a row points at, if the report holds its document.
---@param row table
---@return string? id
function Places:anchor(row)
  local document = self.by_name[value.text(row.doc)]
  if not document or not points_somewhere(row) then return nil end
  local place = document.by_key[key_of(row.start, row["end"])]
  return place and place.id
end

---The anchor of a row, if some place points back to it.
---@param row table
---@param id string
---@return boolean
function Places:points_back(row, id)
  local document = self.by_name[value.text(row.doc)]
  if not document or not points_somewhere(row) then return false end
  local place = document.by_key[key_of(row.start, row["end"])]
  return place ~= nil and place.row == id
end

---Collect the places of a report. Tables and concordances are numbered together,
---in the order of `items`.
---@param items table[]
---@return table places with `documents`, `anchor` and `points_back`
function M.of(items)
  local places = setmetatable({ documents = {}, by_name = {} }, Places)
  for _, item in ipairs(items) do
    if item.type == "document" then add_document(places, item) end
  end
  local number = 0
  for _, item in ipairs(items) do
    local rows = item.type == "table" and item.rows
      or item.type == "concordance" and item.lines
    if rows and not item.unseen then
      number = number + 1
      local points = item.type == "concordance" or view.has_places(item.columns)
      if points then add_rows(places, rows, number, value.text(item.title) or "") end
    end
  end
  for _, document in ipairs(places.documents) do number_places(document) end
  return places
end

return M
