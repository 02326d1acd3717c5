--- documents.lua: letters and statements that are given in full inside another text: the
--- layer "letter", which is found when a text is loaded (core/load/letters.c).

local voice = require "parlance.extract.reference.voice"

local M = {}

-- Whether a text is one quotation in marks.
local function in_marks(quotes, first)
  for _, quote in ipairs(quotes) do
    if quote.open == first then return true end
    if quote.open > first then return false end
  end
  return false
end

-- The number of the paragraph before token `first`.
local function paragraph_before(paragraphs, first)
  local n = 1
  while paragraphs[n + 1] and paragraphs[n + 1] < first do n = n + 1 end
  return n
end

-- Whether a paragraph that begins at a token is set in from the margin.
local function is_indented(doc, first)
  if first == 1 then return false end
  local gap = doc:slice(first - 1, first):sub(#doc:form(first - 1) + 1, -#doc:form(first) - 1)
  return gap:find "\n[ \t]+$" ~= nil
end

-- Where a text ends that nothing closes: one that is set in, with the last paragraph that is.
local function end_of(doc, one, paragraphs)
  local is_open = (one.attributes["until"] or "end") == "end"
  if not is_open or not is_indented(doc, one.first) then return one.last end
  for _, first in ipairs(paragraphs) do
    if first > one.first and first <= one.last and not is_indented(doc, first) then
      return first - 1, "indent"
    end
  end
  return one.last
end

--- The texts given in full in a document.
---@param doc parlance.Document
---@param paragraphs integer[]
---@param quotes parlance.quotes.Quotation[] as they begin: a text in marks is a quotation
---@return { first: integer, last: integer, rule: string, paragraph: integer }[]
function M.find(doc, paragraphs, quotes)
  local found = {}
  for _, one in ipairs(doc:spans "letter") do
    if not in_marks(quotes, one.first) and not voice.is_own(doc, one.first) then
      local last, by = end_of(doc, one, paragraphs)
      found[#found + 1] = { first = one.first, last = last,
        rule = "document-to-" .. (by or one.attributes["until"] or "end"),
        paragraph = paragraph_before(paragraphs, one.first) }
    end
  end
  return found
end

return M
