--- trace.lua: what became of each part of a pattern, as a tree for a reader.
--
-- A part is a table:
--
--     source     how it is written
--     ok         true, false, or nil where it was not reached
--     note       what it took, or what stood there
--     farthest   true where the pattern got farthest before it failed
--     [1..n]     its parts

local width = require "parlance.report.width"

local M = {}

local WIDEST = 56

local MARKS = {
  utf8 = { yes = "✓", no = "✗", none = "·", farthest = "◀ farthest" },
  ascii = { yes = "+", no = "x", none = ".", farthest = "<- farthest" },
}

-- Whether what is printed is read as UTF-8.
local function is_utf8()
  for _, name in ipairs { "LC_ALL", "LC_CTYPE", "LANG" } do
    local value = os.getenv(name)
    if value and value ~= "" then return value:lower():find "utf%-?8" ~= nil end
  end
  return false
end

local function mark_of(part, marks)
  if part.ok == nil then return marks.none end
  return part.ok and marks.yes or marks.no
end

local function collect(part, depth, marks, rows)
  local label = ("  "):rep(depth) .. mark_of(part, marks) .. " " .. part.source
  local note = part.note or ""
  if part.farthest then note = note .. (note == "" and "" or "  ") .. marks.farthest end
  rows[#rows + 1] = { width.cut(label, WIDEST), note }
  for _, inner in ipairs(part) do collect(inner, depth + 1, marks, rows) end
  return rows
end

--- The lines of a tree.
---
---     print(table.concat(trace.lines(part), "\n"))
---@param part table
---@param ascii? boolean marks in ASCII; by default where the locale is not UTF-8
---@return string[]
function M.lines(part, ascii)
  if ascii == nil then ascii = not is_utf8() end
  local rows, widest, lines = collect(part, 0, ascii and MARKS.ascii or MARKS.utf8, {}), 0, {}
  for _, row in ipairs(rows) do
    if row[2] ~= "" then widest = math.max(widest, width.of(row[1])) end
  end
  for i, row in ipairs(rows) do
    local line = row[2] == "" and row[1] or width.pad(row[1], widest) .. "  " .. row[2]
    lines[i] = ascii and line:gsub("…", "..") or line
  end
  return lines
end

--- The words of some tokens, on one line and not too long.
---@param words string
---@return string
function M.quoted(words)
  words = words:gsub("%s+", " ")
  return "'" .. width.cut(words, 40) .. "'"
end

return M
