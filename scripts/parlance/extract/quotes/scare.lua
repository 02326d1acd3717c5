--- scare.lua: quotations that no cue governs: names, terms, distance, echo.

local set = require "parlance.word_set"

local M = {}

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
    if words[doc:fold(i)] then return i end
  end
  return nil
end

-- Whether all words of a quotation but small ones are capitalised.
local function is_title(letters, quote)
  local words = letters:sub(quote.first, quote.last):gsub("[%.,!;:oicdTtjfb1%-g]", "")
  return #words > 0 and not words:find "[^N]"
end

--- What the words before a quotation make of it: a distance kept, a title, a term; or nil.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param quote parlance.quotes.Quotation
---@return "so-called"|"title"|"term"|nil
---@return string|nil cue the word that keeps the distance
function M.label_of(doc, letters, quote)
  local distance = near(doc, quote, DISTANCE)
  if distance then return "so-called", doc:form(distance) end
  if near(doc, quote, TITLE) and is_title(letters, quote) then return "title" end
  local bracketed = letters:sub(quote.open - 1, quote.open - 1) == "("
  return (bracketed or near(doc, quote, TERM)) and "term" or nil
end

local function is_paragraph(doc, quote, place)
  local first, last = doc:paragraph(quote.open)
  return place.alone and first == quote.open and last == quote.close
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

-- Stops that an utterance ends with, or is broken off by.
local ENDS = { ["."] = true, ["!"] = true, ["?"] = true, ["…"] = true, ["..."] = true,
  ["--"] = true, ["—"] = true, ["–"] = true, ["?!"] = true, ["!?"] = true, ["...."] = true }

--- Whether quoted words are somebody's utterance by themselves: they begin as a sentence
--- does and have its stop inside the marks.
---@param doc parlance.Document
---@param quote parlance.quotes.Quotation
---@param goes_on boolean words of its sentence follow
---@return boolean
function M.is_utterance(doc, quote, goes_on)
  local form = doc:form(quote.first)
  return M.has_stop(doc, quote, goes_on) and not form:find "^%l" and not ENDS[form]
end

-- The last form of a quotation, marks of emphasis aside, and whether words are before it.
local function last_form(doc, quote)
  local last = quote.last
  while last > quote.first and doc:form(last):find "^[_*]+$" do last = last - 1 end
  local form = doc:form(last)
  if #form > 1 then form = form:gsub("_+$", "") end
  return form, last > quote.first
end

--- Whether a stop stands inside the marks, before the closing one.
---@param doc parlance.Document
---@param quote parlance.quotes.Quotation
---@param goes_on boolean words of its sentence follow, so that a comma is a stop
---@return boolean
function M.has_stop(doc, quote, goes_on)
  local form, behind = last_form(doc, quote)
  return behind and (ENDS[form] or goes_on and form == ",") or false
end

-- Whether quoted words stand for a sentence: alone, or apart with a capital, or with a stop.
local function is_sentence(doc, quote, place, words)
  return place.alone or place.apart and not doc:form(quote.first):find "^%l"
    or words:find "[%.,!]$" ~= nil
end

--- The rule for a quotation without a cue, and its kind.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param quote parlance.quotes.Quotation
---@param place { alone: boolean, apart: boolean, goes_on: boolean } whether it is all that its
---  unit has; whether no words of its sentence stand before it; whether some follow
---@param is_fragment boolean
---@return string kind
---@return string rule
---@return string|nil cue
function M.classify(doc, letters, quote, place, is_fragment)
  local label, cue = M.label_of(doc, letters, quote)
  if label == "so-called" then return "scare", label, cue end
  if place.apart and M.is_utterance(doc, quote, place.goes_on) then return "direct", "utterance" end
  if label then return "scare", label end
  local words = letters:sub(quote.first, quote.last)
  local verbal = words:find "[aPuve]" ~= nil
  local broken = ENDS[doc:form(quote.first)] or words:find "[pm,]"
  if not (verbal or broken) and #words < 15 and is_paragraph(doc, quote, place) then
    return "scare", "heading"
  end
  local said = not is_fragment and verbal or broken and place.alone
  if said and is_sentence(doc, quote, place, words) then
    return "direct", quote.unclosed and "uncued-unclosed" or "uncued"
  end
  if is_title(letters, quote) then return "scare", "name" end
  return "scare", quote.unclosed and "unclosed" or "fragment"
end

return M
