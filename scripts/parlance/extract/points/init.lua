--- init.lua: the points of a document: marked items and openings, with level and parent.

local lexicon = require "parlance.lexicon"
local markers = require "parlance.extract.points.markers"
local opening = require "parlance.extract.points.opening"
local openings = require "parlance.extract.points.openings"
local resolutions = require "parlance.extract.points.resolutions"

local M = {}

---@class parlance.Point
---@field first integer of its body
---@field last integer
---@field number string|nil
---@field level integer
---@field parent string|nil
---@field part "point"|"preambular"|"operative"
---@field opening string|nil the verb that it opens with
---@field rule string

-- The tokens of an item behind its marker, and whether a quotation mark stands before that;
-- nil where nothing is behind it. A mark that closes such a quotation is left out.
local function body_of(doc, item, written)
  local before = item.text:find(written, 1, true) or 1
  local behind = utf8.len(item.text:sub(1, before - 1 + #written))
  local first, last = doc:tokens_in(item.start + behind, item["end"])
  local quoted = before > 1
  if quoted and first < last and doc:class(last):find "quote" then last = last - 1 end
  if first <= last then return first, last, quoted end
end

-- What the loader marked as items, with their markers read in order.
local function items_of(doc, read)
  local list, known = {}, {}
  for _, item in ipairs(doc:spans "item") do
    local written = item.attributes.number or ""
    local body, last, quoted = body_of(doc, item, written)
    known[item.first] = true
    if body then
      local marker = read(written)
      list[#list + 1] = {
        first = item.first, body = body, last = last, marker = marker,
        rule = quoted and "quoted" or marker.number and "item" or "bullet",
      }
    end
  end
  return list, known
end

-- First tokens of headings, in order.
local function headings_of(doc)
  local list = {}
  for i, heading in ipairs(doc:spans "heading") do list[i] = heading.first end
  return list
end

local function heading_between(headings, low, high)
  for _, first in ipairs(headings) do
    if first > low and first < high then return true end
  end
  return false
end

-- Whether a later point goes on with the list of `parent`.
local function goes_on(points, from, parent)
  for i = from + 1, #points do
    local marker = points[i].marker
    if marker.style == parent.marker.style then
      return marker.value ~= nil and marker.value == (parent.marker.value or -2) + 1
    end
  end
  return false
end

local function depth_of(stack, style)
  for depth = #stack, 1, -1 do
    if stack[depth].marker.style == style then return depth end
  end
end

-- Capitals are never below small letters: "I." behind "(c)" begins a list of its own, below
-- that of a point whose list goes on.
local function leave_small(stack, points, i)
  if not points[i].marker.style:find "[IA]$" then return stack end
  local was = #stack
  while #stack > 0 and stack[#stack].marker.style:find "[ia]$" do stack[#stack] = nil end
  if #stack < was and #stack > 0 and not goes_on(points, i, stack[#stack]) then return {} end
  return stack
end

-- Level and parent of each point, by a stack of the lists that are open.
local function nest(points, headings)
  local stack = {}
  for i, point in ipairs(points) do
    local previous = points[i - 1]
    if previous and heading_between(headings, previous.last, point.first) then stack = {} end
    local depth = depth_of(stack, point.marker.style)
    if not depth then stack = leave_small(stack, points, i) end
    if depth then
      for above = #stack, depth, -1 do stack[above] = nil end
    elseif #stack > 0 and point.first > previous.last + 1 and
      not goes_on(points, i, stack[#stack]) then
      stack = {}
    end
    point.parent = stack[#stack]
    stack[#stack + 1] = point
    point.level = #stack
  end
end

-- The next point that is not below this one.
local function following(points, at)
  for i = at + 1, #points do
    if points[i].level <= points[at].level then return points[i] end
  end
end

-- A point lasts to the first one below it, or over paragraphs without a marker to the next
-- point of its list.
local function stretch(points, headings)
  for i, point in ipairs(points) do
    local below = points[i + 1] and points[i + 1].level > point.level and points[i + 1]
    local next_point = below or following(points, i)
    local continues = next_point and (below or next_point.parent == point.parent
      and next_point.marker.value and next_point.marker.style == point.marker.style
      and next_point.marker.value == (point.marker.value or -2) + 1)
    if below and below.first <= point.last then
      point.last = below.first - 1
    elseif point.rule ~= "quoted" and continues
      and not heading_between(headings, point.last, next_point.first) then
      point.last = next_point.first - 1
    end
  end
end

-- "First" is 1.
local function number_of(point)
  local marker = point.marker
  return marker.style:find "first$" and marker.value and tostring(marker.value) or marker.number
end

-- The points as rows; one whose words all belong to a point below it has none of its own.
local function rows_of(doc, points)
  local rows = {}
  for _, point in ipairs(points) do
    if point.body <= point.last then
      rows[#rows + 1] = {
        first = point.body, last = point.last, rule = point.rule, number = number_of(point),
        level = point.level, parent = point.parent and number_of(point.parent), part = "point",
        opening = opening.verb(doc, point.body, point.last),
      }
    end
  end
  return rows
end

--- The points of a document, in order.
---@param doc parlance.Document
---@return parlance.Point[]
function M.of_document(doc)
  local previous = {}
  local function read(written)
    local marker = markers.read(written, previous)
    previous[marker.style] = marker.value
    return marker
  end
  local points, known = items_of(doc, read)
  for _, one in ipairs(openings.find(doc, read, known)) do points[#points + 1] = one end
  table.sort(points, function(a, b) return a.first < b.first end)
  local headings = headings_of(doc)
  nest(points, headings)
  stretch(points, headings)
  return resolutions.complete(doc, rows_of(doc, points))
end

return lexicon.bound(M, ...)
