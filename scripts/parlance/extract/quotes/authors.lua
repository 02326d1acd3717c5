--- authors.lua: the words that name whose an embedded text is: "a letter from X",
--- "X also sent a letter", in the line that announces it or in the paragraph before.

local phrases = require "parlance.extract.quotes.phrases"
local set = require "parlance.word_set"
local sources = require "parlance.extract.quotes.sources"

local M = {}

local TEXTS = set [[letter statement declaration communique communiqué resolution address speech
  message memorandum note remarks telegram petition appeal]]

local SENT = set [[sent wrote issued addressed submitted delivered released published signed
  forwarded penned read made gave circulated said]]

local BY = set "from by of"

-- "letter from X" behind a text word at letter k.
local function named_after(doc, letters, from, k)
  if not BY[doc:fold(from + k)] then return nil end
  local last = phrases.starting_at(letters, k + 2, true)
  return last and { first = from + k + 1, last = from + last - 1 }
end

-- "X sent a letter": the subject of a verb of sending.
local function named_before(letters, from, k)
  local source = sources.before(letters, k)
  if not source or source.inherited or not letters:find("N", source.first) then return nil end
  if letters:find("^[wd]", source.last) then return nil end
  return { first = from + source.first - 1, last = from + source.last - 1 }
end

-- In tokens from..to, the last words that name an author.
local function in_sentence(doc, letters, from, to)
  local piece, verb, found = letters:sub(from, to), nil, nil
  for k = 1, #piece - 1 do
    local word = doc:fold(from + k - 1)
    if SENT[word] then verb = k end
    if TEXTS[word] then
      found = named_after(doc, piece, from, k) or verb and named_before(piece, from, verb) or found
    end
  end
  return found
end

--- The tokens that name the author of a text announced in paragraph n, or nil.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param paragraphs integer[]
---@param n integer
---@return { first: integer, last: integer }|nil
function M.of(doc, letters, paragraphs, n)
  for at = n, math.max(1, n - 1), -1 do
    local first, last = paragraphs[at], (paragraphs[at + 1] or #letters + 1) - 1
    while last >= first do
      local from = doc:sentence(last)
      local found = in_sentence(doc, letters, math.max(from, first), last)
      if found then return found end
      last = from - 1
    end
  end
end

return M
