--- html_document.lua: whole texts with their spans marked.
---
--- Each segment of a text is one <mark> that carries a class for every layer that
--- covers it: `a<n>` for the innermost, `b<n>`, `c<n>` and `d<n>` outwards, n
--- being the layer's colour. A segment links back to the row of its innermost span.
--- A span that is said to be an `anchor` can be pointed at, and has no colour.

local escape = require "parlance.report.html_escape"
local segments = require "parlance.report.segments"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"

local M = {}

---How many colours there are for layers.
M.colours = 8

-- Documents that are shown unfolded.
local OPEN = 3
-- Spans that a tooltip names.
local NAMED = 6
local RANKS = { "a", "b", "c" }

local function layer_of(span)
  local layer = value.text(span.layer)
  return layer ~= "" and layer or "span"
end

local function slot_of(name)
  local hash = 0
  for i = 1, #name do hash = (hash * 31 + name:byte(i)) % 65521 end
  return hash % M.colours
end

---The layers of all documents by name, and a colour for each. A layer keeps its
---colour from report to report as long as no other layer wants the same.
---@param documents parlance.report.PlacedDocument[]
---@return { name: string, colour: integer, count: integer }[] layers
---@return table<string, integer> colours
function M.layers(documents)
  local counts, layers, colours, taken = {}, {}, {}, {}
  for _, document in ipairs(documents) do
    for _, place in ipairs(document.places) do
      for _, span in ipairs(place.spans) do
        local name = not span.anchor and layer_of(span)
        if name then counts[name] = (counts[name] or 0) + 1 end
      end
    end
  end
  for i, name in ipairs(value.sorted_keys(counts)) do
    local slot = slot_of(name)
    while taken[slot] and i <= M.colours do slot = (slot + 1) % M.colours end
    taken[slot], colours[name] = true, slot + 1
    layers[i] = { name = name, colour = slot + 1, count = counts[name] }
  end
  return layers, colours
end

local function span_title(span)
  local layer, label = layer_of(span), value.text(span.label)
  return escape.attribute(label == "" and layer or layer .. ": " .. label)
end

-- One covering span for each span of a place, titles ready.
local function covers_of(document, colours)
  local covers = {}
  for _, place in ipairs(document.places) do
    for i, span in ipairs(place.spans) do
      covers[#covers + 1] = {
        start = place.start, ["end"] = span.anchor and place.start or place["end"],
        place = place, anchors = i == 1,
        colour = colours[layer_of(span)], title = span_title(span),
      }
    end
  end
  return covers
end

local function classes_of(active)
  local classes, seen = {}, {}
  for _, cover in ipairs(active) do
    if not seen[cover.colour] then
      seen[cover.colour] = true
      classes[#classes + 1] = (RANKS[#classes + 1] or "d") .. cover.colour
    end
  end
  return table.concat(classes, " ")
end

local function titles_of(active)
  local titles = {}
  for i = 1, math.min(#active, NAMED) do titles[i] = active[i].title end
  if #active > NAMED then titles[#titles + 1] = "…" end
  return table.concat(titles, "&#10;")
end

local function row_of(active)
  for _, cover in ipairs(active) do
    if cover.place.row then return cover.place.row end
  end
end

local function put_anchors(starting, put)
  for _, cover in ipairs(starting) do
    if cover.anchors then put('<span id="', cover.place.id, '"></span>') end
  end
end

local function put_segment(piece, active, put)
  if #active == 0 or piece == "" then return put(escape.text(piece)) end
  put('<mark class="', classes_of(active), '" title="', titles_of(active), '">')
  local row = row_of(active)
  if row then
    put('<a href="#', row, '">', escape.text(piece), "</a></mark>")
  else
    put(escape.text(piece), "</mark>")
  end
end

---Write one document.
---@param document parlance.report.PlacedDocument
---@param colours table<string, integer>
---@param put fun(...: string)
function M.put(document, colours, put)
  local item = document.item
  local title = value.text(item.title)
  put('<details class="document" id="d', document.number, '"',
    document.number <= OPEN and " open" or "", "><summary><h3>",
    escape.text(title ~= "" and title or item.name), "</h3>")
  if title ~= "" and title ~= item.name then
    put(' <span class="name">', escape.text(item.name), "</span>")
  end
  put("</summary>\n<div class=\"body\"", escape.lang(item.lang), ">")
  local text = utf8_text.valid(item.text)
  -- A browser drops a line end right after the tag only in <pre>, so none is lost here.
  segments.each(text, covers_of(document, colours), function(piece, active, starting)
    put_anchors(starting, put)
    put_segment(piece, active, put)
  end)
  put "</div></details>\n"
end

---Write the legend of the layers.
---@param layers { name: string, colour: integer, count: integer }[]
---@param put fun(...: string)
function M.put_legend(layers, put)
  if #layers == 0 then return end
  put '<ul class="legend" aria-label="Layers">'
  for _, layer in ipairs(layers) do
    put('<li data-layer="', tostring(layer.colour), '"><span class="swatch a',
      tostring(layer.colour), '">', escape.text(layer.name), '</span> <span class="count">',
      tostring(layer.count), "</span></li>")
  end
  put "</ul>\n"
end

return M
