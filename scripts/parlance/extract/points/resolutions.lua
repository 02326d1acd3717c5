--- resolutions.lua: the paragraphs of resolutions and decisions: preamble and operative part.
--
-- A preamble is two paragraphs or more, one after another, that open as such paragraphs do and
-- end in a comma. What opens with an operative verb behind it is operative, numbered or not.

local opening = require "parlance.extract.points.opening"

local M = {}

local function is_mark(class) return class:find "quote" ~= nil end

-- A paragraph's tokens without the marks that frame it, and its last letter.
local function body_of(doc, first, last)
  if is_mark(doc:class(first)) and first < last then first = first + 1 end
  if is_mark(doc:class(last)) and first < last then last = last - 1 end
  return first, last, doc:form(last)
end

local ENDS = { preambular = { [","] = true }, operative = { [";"] = true, ["."] = true,
  [":"] = true, [","] = true } }

local function capital(doc, first)
  return not doc:form(first):find "^%l"
end

-- Paragraphs that open as those of a resolution, in order: first, last, part, stop, number of
-- the paragraph.
local function candidates(doc)
  local list, starts = {}, doc:units "paragraph"
  for n, start in ipairs(starts) do
    local first, last, final = body_of(doc, start.first, start.last)
    local part, stop = opening.part(doc, first, last)
    if part and stop < last and capital(doc, first) and ENDS[part][final] then
      list[#list + 1] = { first = first, last = last, part = part, stop = stop, paragraph = n }
    end
  end
  return list
end

-- Those of a preamble, and the unnumbered operative ones that follow: a list.
local function of_resolutions(list)
  local kept, operative_from = {}, nil
  for i, one in ipairs(list) do
    local before, after = list[i - 1], list[i + 1]
    local beside = before and before.part == "preambular" and before.paragraph >= one.paragraph - 1
      or after and after.part == "preambular" and after.paragraph <= one.paragraph + 1
    if one.part == "preambular" and beside then
      kept[#kept + 1], operative_from = one, one.paragraph
    elseif one.part == "operative" and operative_from then
      kept[#kept + 1] = one
    end
  end
  return kept
end

local function inside(rows, one)
  for _, row in ipairs(rows) do
    if row.first <= one.last and row.last >= one.first then return row end
  end
end

-- Numbered points that open with an operative verb, and what is below them.
local function mark_operative(doc, rows)
  local operative, preamble_end = {}, nil
  for _, row in ipairs(rows) do
    if row.part == "preambular" then preamble_end = preamble_end or row.last end
  end
  for _, row in ipairs(rows) do
    local part = row.part == "point" and row.level == 1 and opening.part(doc, row.first, row.last)
    if part == "operative" and capital(doc, row.first) then operative[#operative + 1] = row end
  end
  if not preamble_end and #operative < 2 then return end
  for _, row in ipairs(operative) do row.part = "operative" end
  local above
  for _, row in ipairs(rows) do
    if row.level == 1 then above = row.part end
    if row.level > 1 and above == "operative" then row.part = "operative" end
  end
end

--- Add the paragraphs of resolutions to a document's points, and say which are operative.
---@param doc parlance.Document
---@param rows parlance.Point[] in order
---@return parlance.Point[]
function M.complete(doc, rows)
  for _, one in ipairs(of_resolutions(candidates(doc))) do
    local row = inside(rows, one)
    if row then
      row.part = one.part
    else
      rows[#rows + 1] = { first = one.first, last = one.last, rule = one.part, level = 1,
        part = one.part, opening = doc:slice(one.first, one.stop) }
    end
  end
  table.sort(rows, function(a, b) return a.first < b.first end)
  mark_operative(doc, rows)
  return rows
end

return M
