--- table_layout.lua: how wide the columns of a table for a terminal are.
---
--- Numbers are never cut. Text columns share what the narrow ones leave, so that
--- as few cells as possible need a broken word or more than three lines.

local width = require "parlance.report.width"

local M = {}

local GAP = 2
-- Longer words than this may be broken although there is room elsewhere.
local WHOLE_WORD = 20
-- Cells whose words are measured; all are measured as a whole.
local SAMPLE = 500
-- Below this a text column is no longer readable.
local NARROWEST = 10

---@class parlance.report.Measure what a column asks for
---@field natural integer its longest cell, or its title
---@field word integer its longest word
---@field part integer its longest part of a word, such as a folder in a path
---@field longest integer its longest cell
---@field n integer how many cells it knows
---@field most number what `natural` is at most
---@field fixed? boolean never narrower than its longest cell

local WORD, PART = "%S+", "[^%s/_.,;:?&=-]+[/_.,;:?&=-]*"

local function longest(s, pattern)
  local most = 0
  for piece in s:gmatch(pattern) do most = math.max(most, width.of(piece)) end
  return math.min(most, WHOLE_WORD)
end

---What a column without cells asks for.
---@param column parlance.report.ViewColumn
---@param title string
---@return parlance.report.Measure
function M.new_measure(column, title)
  local most = column.width and math.max(2, column.width) or math.huge
  return {
    natural = math.min(most, math.max(width.of(title), column.least or 0)), most = most,
    longest = 0, n = 0, word = longest(title, WORD), part = longest(title, PART),
    fixed = column.numeric or column.place,
  }
end

---Let a measure know a cell, which is one line.
---@param m parlance.report.Measure
---@param cell string
function M.measure(m, cell)
  local size = width.of(cell)
  m.n = m.n + 1
  if size > m.longest then m.longest = size end
  if size > m.natural then m.natural = math.min(m.most, size) end
  if m.n > SAMPLE then return end
  if m.word < WHOLE_WORD then m.word = math.max(m.word, longest(cell, WORD)) end
  if m.part < WHOLE_WORD then m.part = math.max(m.part, longest(cell, PART)) end
end

local function smallest(m)
  return m.fixed and m.natural or math.min(m.natural, NARROWEST)
end

local function sum(list)
  local total = 0
  for _, n in ipairs(list) do total = total + n end
  return total
end

-- Grow widths towards targets with what is left, the small wishes first.
local function grow(widths, targets, left)
  local order = {}
  for i in ipairs(widths) do order[i] = i end
  table.sort(order, function(a, b)
    local wish_a, wish_b = targets[a] - widths[a], targets[b] - widths[b]
    if wish_a ~= wish_b then return wish_a < wish_b end
    return a < b
  end)
  for rank, i in ipairs(order) do
    local share = left // (#order - rank + 1)
    local more = math.max(0, math.min(targets[i] - widths[i], share))
    widths[i], left = widths[i] + more, left - more
  end
  return left
end

-- What each column wants next: the parts of its words whole, its longest cell on
-- three lines, its words whole, its longest cell on one line.
local WISHES = {
  function(m) return m.part end,
  -- Whole words fill about nine tenths of the lines they are wrapped to.
  function(m) return m.natural * 11 // 30 + 2 end,
  function(m) return m.word end,
  function(m) return m.natural end,
}

---@param measures parlance.report.Measure[]
---@param columns integer the terminal's
---@return integer[]? widths  nil if the table cannot be read at this width
function M.widths(measures, columns)
  local widths = {}
  for i, m in ipairs(measures) do widths[i] = smallest(m) end
  local left = columns - GAP * (#measures - 1) - sum(widths)
  if left < 0 then return nil end
  for _, wish in ipairs(WISHES) do
    local targets = {}
    for i, m in ipairs(measures) do targets[i] = math.min(m.natural, wish(m)) end
    left = grow(widths, targets, left)
  end
  return widths
end

return M
