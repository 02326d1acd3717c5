--- documents.lua: letters and statements that are given in full inside another text.
--
-- A paragraph that ends in a colon and says that a text of some kind follows, and all
-- that comes after it, up to a clear return.

local M = {}

local function set(words)
  local list = {}
  for word in words:gmatch "%S+" do list[word] = true end
  return list
end

local KINDS = set [[letter letters statement declaration text communique communiqué resolution
  address speech message memorandum note decree announcement transcript document report
  verdict judgment judgement agreement treaty oath testimony appeal petition telegram cable
  remarks]]

local FOLLOWS = set [[text follows following follow reads read below full verbatim transcript
  reproduced reproduce]]

local CLOSERS = {
  "^%(?end of ", "^%*%*%*", "^#+$", "^%-%-%-+", "^%(ends?%)", "^– ends –", "^ends$",
  "^%(?reporting by ", "^%(?edited by ", "^%(?editing by ", "^%(?writing by ", "^related news",
  "^read more",
}

-- Signatures and dates under a letter, after which the article may resume.
local SIGNED = { "^%(signed%)", "^signed[,:]? ", "^yours sincerely", "^yours faithfully",
  "^sincerely" }

local function starts_with(text, patterns)
  for _, pattern in ipairs(patterns) do
    if text:find(pattern) then return true end
  end
  return false
end

-- Whether a paragraph's last words announce a text.
local function announces(doc, first, last)
  local kind, follows = false, false
  for i = math.max(first, last - 24), last - 1 do
    local word = doc:fold(i)
    kind = kind or KINDS[word]
    follows = follows or FOLLOWS[word]
  end
  return kind and follows
end

local function paragraph_last(paragraphs, n, letters)
  return (paragraphs[n + 1] or #letters + 1) - 1
end

local function lowered(doc, first, last)
  return doc:slice(first, math.min(last, first + 8)):lower()
end

-- The number of the last paragraph of a text that begins with paragraph `from`, and the
-- rule that ended it.
local function last_paragraph(doc, letters, paragraphs, from, headings)
  local n = from
  while n <= #paragraphs do
    local first, last = paragraphs[n], paragraph_last(paragraphs, n, letters)
    local text = lowered(doc, first, last)
    if n > from and (starts_with(text, CLOSERS) or headings[first]) then
      return n - 1, "to-return"
    end
    if n > from and starts_with(text, SIGNED) then return n, "to-signature" end
    n = n + 1
  end
  return #paragraphs, "to-end"
end

-- Where a quotation that the text opens with ends, if it is one quotation in marks.
local function in_marks(quotes, first)
  for _, quote in ipairs(quotes) do
    if quote.open == first then return true end
    if quote.open > first then return false end
  end
  return false
end

local function headings_of(doc)
  local starts = {}
  for _, one in ipairs(doc:spans "heading") do starts[one.first] = true end
  return starts
end

--- The texts given in full in a document.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param paragraphs integer[]
---@param quotes parlance.quotes.Quotation[] as they begin: a text in marks is a quotation
---@return { first: integer, last: integer, rule: string, paragraph: integer }[]
function M.find(doc, letters, paragraphs, quotes)
  local found, n, headings = {}, 1, nil
  while n < #paragraphs do
    local first, last = paragraphs[n], paragraph_last(paragraphs, n, letters)
    if letters:sub(last, last) == ":" and announces(doc, first, last) and
      not in_marks(quotes, last + 1) then
      headings = headings or headings_of(doc)
      local stop, rule = last_paragraph(doc, letters, paragraphs, n + 1, headings)
      found[#found + 1] = {
        first = last + 1, last = paragraph_last(paragraphs, stop, letters),
        rule = "document-" .. rule, paragraph = n,
      }
      n = stop
    end
    n = n + 1
  end
  return found
end

return M
