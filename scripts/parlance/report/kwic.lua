--- kwic.lua: concordance lines on one line each, the hits below each other.
---
--- The widths are those that the first lines ask for, so that lines can come one by
--- one. `captures` of a line are places in its hit, { from, to, name }: the bytes from
--- `from` to `to`, which stand for what was captured under that name.

local rows = require "parlance.report.rows"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local width = require "parlance.report.width"

local M = {}

local GAP = 2
local WIDEST_DOC, WIDEST_COLUMN = 24, 16
-- Lines that the widths are judged by.
M.JUDGED = 1000

---@class parlance.report.KwicLine
---@field doc string padded, with the further columns
---@field left string padded on its left
---@field hit { text: string, name: string? }[] pieces, cut, not padded
---@field right string cut, with the padding between the hit and it

local function one_line(v)
  local s = value.text(v)
  if not s:find "[^ -~]" and not s:find("  ", 1, true) then return s end
  return utf8_text.one_line(s)
end

local function longest(lines, field, limit)
  local most = 0
  for _, line in ipairs(lines) do
    most = math.max(most, width.of(line[field]))
    if most >= limit then return limit end
  end
  return most
end

-- What stands beside a word without a space between.
local OPENS = { '[%(%[{"\'/-]$', "\u{201C}$", "\u{2018}$", "\u{AB}$", "\u{2014}$" }
local CLOSES = { '^[%.,;:!%?%)%]}"\'/-]', "^\u{201D}", "^\u{2019}", "^\u{BB}", "^\u{2014}" }

-- A context with a space on the side of the hit, if it wants one.
local function spaced(s, patterns, before, behind)
  if s == "" then return s end
  for _, pattern in ipairs(patterns) do
    if s:find(pattern) then return s end
  end
  return before .. s .. behind
end

local function clean(line, columns)
  local left, right = one_line(line.left), one_line(line.right)
  local cleaned = {
    doc = one_line(line.doc), hit = one_line(line.hit),
    left = left:find " $" and left or spaced(left, OPENS, "", " "),
    right = right:find "^ " and right or spaced(right, CLOSES, " ", ""),
  }
  for i, column in ipairs(columns) do cleaned[i] = one_line(line[column.name]) end
  return cleaned
end

---What of a document's name fits into some columns: of a path the file, of `file#id` the end,
---of a file that is too long its beginning and its end.
---@param name string
---@param columns integer
---@return string
function M.cut_doc(name, columns)
  if width.of(name) <= columns then return name end
  local file = name:match "[^/]*$"
  if file:find("#", 1, true) then return width.cut_left(file, columns) end
  return width.cut_middle(file, columns)
end

local function doc_width(lines, limit)
  local most = 0
  for _, line in ipairs(lines) do most = math.max(most, width.of(M.cut_doc(line.doc, limit))) end
  return most
end

local function judge(lines, columns, terminal)
  local w = { doc = doc_width(lines, math.min(WIDEST_DOC, terminal // 4)) }
  local taken = w.doc > 0 and w.doc + GAP or 0
  for i in ipairs(columns) do
    w[i] = longest(lines, i, math.min(WIDEST_COLUMN, terminal // 6))
    taken = taken + (w[i] > 0 and w[i] + GAP or 0)
  end
  w.hit = longest(lines, "hit", terminal // 3)
  local room = math.max(8, terminal - taken - w.hit)
  local left, right = longest(lines, "left", terminal), longest(lines, "right", terminal)
  w.left = math.min(left, math.max(room // 2, room - right))
  w.right = math.min(right, room - w.left)
  return w
end

-- The innermost capture that covers a byte of the hit.
local function capture_at(captures, at)
  local found
  for _, capture in ipairs(captures) do
    local covers = capture.from <= at and at <= capture.to
    if covers and (not found or capture.to - capture.from <= found.to - found.from) then
      found = capture
    end
  end
  return found and found.name
end

---A hit in pieces, each all of one capture or of none.
---@param line table
---@return { text: string, name: string? }[]
function M.pieces(line)
  local captures = line.captures
  if not captures or #captures == 0 then return { { text = one_line(line.hit) } } end
  local cuts, seen = { 1 }, { [1] = true, [#line.hit + 1] = true }
  for _, capture in ipairs(captures) do
    for _, at in ipairs { capture.from, capture.to + 1 } do
      if not seen[at] then cuts[#cuts + 1] = at end
      seen[at] = true
    end
  end
  table.sort(cuts)
  local pieces = {}
  for i, at in ipairs(cuts) do
    local text = line.hit:sub(at, (cuts[i + 1] or #line.hit + 1) - 1)
    pieces[i] = { text = one_line(text), name = capture_at(captures, at) }
  end
  return pieces
end

-- Columns of a hit's pieces.
local function size_of(pieces)
  local size = 0
  for _, piece in ipairs(pieces) do size = size + width.of(piece.text) end
  return size
end

-- Pieces of at most `columns` in all, the last one "…" where something is missing.
local function cut_pieces(pieces, columns)
  if size_of(pieces) <= columns then return pieces end
  local kept, room = {}, columns - 1
  for i, piece in ipairs(pieces) do
    kept[i] = { text = width.split(piece.text, room), name = piece.name }
    room = room - width.of(kept[i].text)
    if room <= 0 then break end
  end
  kept[#kept + 1] = { text = "…" }
  return kept
end

local function head(cleaned, w)
  local parts = { w.doc > 0 and width.pad(M.cut_doc(cleaned.doc, w.doc), w.doc + GAP) or "" }
  for i, cell in ipairs(cleaned) do
    parts[i + 1] = w[i] > 0 and width.pad(width.cut(cell, w[i]), w[i] + GAP) or ""
  end
  return table.concat(parts)
end

local function align(line, cleaned, w)
  local hit = cut_pieces(M.pieces(line), w.hit)
  return {
    doc = head(cleaned, w), hit = hit,
    left = width.pad(width.cut_left(cleaned.left, w.left), w.left, "right"),
    right = (" "):rep(w.hit - size_of(hit)) .. width.cut(cleaned.right, w.right),
  }
end

---Lines cut and padded so that they fit a terminal and the hits are aligned.
---@param lines parlance.report.Rows with doc, left, hit, right
---@param terminal integer its columns
---@param columns? { name: string }[] further columns, to the left of the context
---@return fun(): parlance.report.KwicLine? each
function M.align(lines, terminal, columns)
  columns = columns or {}
  local first, each = rows.peek(lines, M.JUDGED)
  local cleaned = {}
  for i, line in ipairs(first) do cleaned[i] = clean(line, columns) end
  local w, n = judge(cleaned, columns, terminal), 0
  return function()
    local line = each()
    n = n + 1
    return line and align(line, cleaned[n] or clean(line, columns), w)
  end
end

return M
