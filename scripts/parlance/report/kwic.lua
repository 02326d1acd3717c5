--- kwic.lua: concordance lines on one line each, the hits below each other.

local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local width = require "parlance.report.width"

local M = {}

local GAP = 2
local WIDEST_DOC = 24

---@class parlance.report.KwicLine
---@field doc string padded
---@field left string padded on its left
---@field hit string cut, not padded
---@field right string cut, with the padding between the hit and it

local function one_line(v)
  return utf8_text.one_line(value.text(v))
end

local function longest(lines, field, limit)
  local most = 0
  for _, line in ipairs(lines) do most = math.max(most, width.of(line[field])) end
  return math.min(most, limit)
end

local function clean(line)
  return {
    doc = one_line(line.doc),
    left = one_line(line.left):gsub(" $", ""),
    hit = one_line(line.hit),
    right = one_line(line.right):gsub("^ ", ""),
  }
end

local function widths(lines, columns)
  local doc = longest(lines, "doc", math.min(WIDEST_DOC, columns // 4))
  local hit = longest(lines, "hit", columns // 3)
  local room = math.max(8, columns - doc - hit - (doc > 0 and GAP or 0) - 2)
  local left = longest(lines, "left", columns)
  local right = longest(lines, "right", columns)
  left = math.min(left, math.max(room // 2, room - right))
  return { doc = doc, hit = hit, left = left, right = math.min(right, room - left) }
end

---Lines cut and padded so that they fit `columns` and the hits are aligned.
---@param lines table[] with doc, left, hit, right
---@param columns integer
---@return parlance.report.KwicLine[]
function M.align(lines, columns)
  local cleaned, aligned = {}, {}
  for i, line in ipairs(lines) do cleaned[i] = clean(line) end
  local w = widths(cleaned, columns)
  for i, line in ipairs(cleaned) do
    local hit = width.cut(line.hit, w.hit)
    aligned[i] = {
      doc = w.doc > 0 and width.pad(width.cut(line.doc, w.doc), w.doc + GAP) or "",
      left = width.pad(width.cut_left(line.left, w.left), w.left, "right") .. " ",
      hit = hit,
      right = (" "):rep(w.hit - width.of(hit) + 1) .. width.cut(line.right, w.right),
    }
  end
  return aligned
end

return M
