--- turns.lua: who speaks in records of interviews and meetings: "NAME:" before what is
--- said, at the start of a paragraph.

local M = {}

-- Labels are worth believing when a document has this many.
local FEWEST = 3

-- More letters than this are no label.
local LONGEST = 14

-- Words that begin notes, not speech.
local NO_SPEAKER = {
  chairperson = true, chairman = true, chair = true, president = true, date = true,
  subject = true, to = true, from = true, re = true, note = true, background = true,
  interviewer = true, source = true, contact = true, place = true, venue = true,
}

local function is_label(doc, letters, first, colon)
  local label = letters:sub(first, colon - 1)
  if not label:find "N" or colon - first > LONGEST then return false end
  if not letters:find("^d?N+", first) or colon >= #letters then return false end
  local rest = label:gsub("%b()", "")
  return not rest:find "[^Nodg%-cil]" and not (rest:find "l" and #rest > 3) and
    not doc:slice(first, colon):find "\n"
end

-- A label whose text is a mere entry of the head: "Chairperson: Ms. Audrac (Sauvelle)".
local function is_entry(doc, letters, first, colon, last)
  return NO_SPEAKER[doc:fold(first)] and colon == first + 1 and
    not letters:sub(colon + 1, last):find "[%.!]" or last <= colon
end

local function labels(doc, letters, paragraphs)
  local list = {}
  for n, first in ipairs(paragraphs) do
    if letters:find("^d?N", first) then
      local colon = letters:find(":", first, true)
      local last = (paragraphs[n + 1] or #letters + 1) - 1
      if colon and colon <= last and is_label(doc, letters, first, colon) and
        not is_entry(doc, letters, first, colon, last) then
        list[#list + 1] = { first = first, colon = colon, paragraph = n }
      end
    end
  end
  return list
end

-- A paragraph that is nobody's: in brackets, or a heading.
local function ends_turn(letters, first, last)
  return letters:find("^%(", first) ~= nil and letters:sub(last, last) == ")"
end

-- Where what a label introduces ends.
local function last_of(letters, paragraphs, from, to)
  for n = from + 1, to do
    local first = paragraphs[n]
    local last = (paragraphs[n + 1] or #letters + 1) - 1
    if ends_turn(letters, first, last) then return first - 1 end
  end
  return (paragraphs[to + 1] or #letters + 1) - 1
end

--- The turns of a document.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param paragraphs integer[]
---@return { first: integer, last: integer, label: { first: integer, last: integer } }[]
function M.find(doc, letters, paragraphs)
  local found, turns = labels(doc, letters, paragraphs), {}
  if #found < FEWEST then return turns end
  for i, label in ipairs(found) do
    local to = found[i + 1] and found[i + 1].paragraph - 1 or #paragraphs
    local last = last_of(letters, paragraphs, label.paragraph, to)
    turns[i] = {
      first = label.colon + 1, last = last,
      label = { first = label.first, last = label.colon - 1 },
    }
  end
  return turns
end

return M
