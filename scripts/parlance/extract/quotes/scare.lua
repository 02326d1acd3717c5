--- scare.lua: quotations that no cue governs: names, terms, distance, echo.

local M = {}

local function set(words)
  local list = {}
  for word in words:gmatch "%S+" do list[word] = true end
  return list
end

local DISTANCE = set [[so-called alleged supposed purported self-styled self-proclaimed
  self-described ostensible]]
local TERM = set [[hereinafter hereafter term terms word words phrase phrases expression named
  called known dubbed nicknamed referred label acronym abbreviation]]
local TITLE = set [[entitled titled headlined book film novel song article essay report paper
  documentary series episode album magazine newspaper programme program show]]

-- Tokens before a quotation that are looked at.
local REACH = 3

local function near(doc, quote, words)
  for i = quote.open - 1, math.max(1, quote.open - REACH), -1 do
    if words[doc:fold(i)] then return true end
  end
  return false
end

-- Whether all words of a quotation but small ones are capitalised.
local function is_title(letters, quote)
  local words = letters:sub(quote.first, quote.last):gsub("[%.,!;:oicdTtjfb1%-g]", "")
  return #words > 0 and not words:find "[^N]"
end

--- Whether quoted words are less than a sentence: they begin in lower case, or are few
--- and have no stop.
---@param doc parlance.Document
---@param quote parlance.quotes.Quotation
---@return boolean
function M.is_fragment(doc, quote)
  local form = doc:form(quote.first)
  if form == doc:fold(quote.first) and form:find "^[%l\128-\255]" then return true end
  return quote.last - quote.first < 4 and not doc:form(quote.last):find "^[%.,!?]"
end

--- The rule for a quotation without a cue, and its kind.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param quote parlance.quotes.Quotation
---@param alone boolean it is all that its unit has
---@param is_fragment boolean
---@return string kind
---@return string rule
function M.classify(doc, letters, quote, alone, is_fragment)
  if near(doc, quote, DISTANCE) then return "scare", "so-called" end
  if near(doc, quote, TITLE) and is_title(letters, quote) then return "scare", "title" end
  if letters:sub(quote.open - 1, quote.open - 1) == "(" or near(doc, quote, TERM) then
    return "scare", "term"
  end
  local words = letters:sub(quote.first, quote.last)
  local first, last = doc:paragraph(quote.open)
  local whole_paragraph = alone and first == quote.open and last == quote.close
  if whole_paragraph and not words:find "[%.!]$" and #words < 15 then return "scare", "heading" end
  local verbal = words:find "[aPuve]" ~= nil
  if not is_fragment and verbal and (alone or words:find "[%.,!]$") then
    return "direct", quote.unclosed and "uncued-unclosed" or "uncued"
  end
  if is_title(letters, quote) then return "scare", "name" end
  return "scare", quote.unclosed and "unclosed" or "fragment"
end

return M
