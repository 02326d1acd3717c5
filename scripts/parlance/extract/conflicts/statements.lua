--- statements.lua: what accuses and denies without a verb of it: "the charge that ...", "Torvane's
--- denial", "nobody from this country was there".

local lexicon = require "parlance.lexicon"
local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/quantities"
local NOUNS, FALSE = words.set_of(source.charge_nouns), words.set_of(source.falsehoods)
local DENIALS = words.set_of "denial denials"
local NEGATIONS = words.set_of "no nobody none never neither nor not nothing"

---@class parlance.conflicts.Statement
---@field first integer
---@field last integer
---@field kind "accusation"|"denial"
---@field general boolean what it denies is told elsewhere
---@field who string|nil
---@field against string|nil

local function name_in(text, first, last, other)
  for _, row in ipairs(text:names_in(first, last)) do
    local named = row.type == "state" or row.type == "organisation" or row.type == "person"
    if named and row.name and row.name ~= other then return row.name end
  end
end

local function has_negation(text, first, last)
  for token = first, last do
    if NEGATIONS[text.folds[token]] then return true end
  end
  return false
end

-- Tokens behind a noun to its "that", and of a clause before a comma may end it.
local REACH, SHORT = 14, 4
-- Tokens from "is" to the word that says that it is false.
local PREDICATE = 7

-- Whether a clause goes on with "is untrue", and where that ends.
local function falsehood(text, token, last)
  if not find(text.letters, "^[eh]", token) then return nil end
  for at = token + 1, math.min(token + PREDICATE, last) do
    if FALSE[text.folds[at]] then return at end
    if find(text.letters, '^[;:."]', at) then return nil end
  end
end

-- The end of the clause behind "that", and of the predicate that calls it false.
local function clause_end(text, that, last)
  for token = that + 1, last do
    local stop = token > that + 2 and falsehood(text, token, last)
    if stop then return token - 1, stop end
    if find(text.letters, '^[;:.")]', token) then return token - 1 end
    if find(text.letters, "^,", token) and token > that + SHORT
      and not find(text.letters, "^,[jz]", token) then
      return token - 1
    end
  end
  return last
end

local function that_behind(text, k, last)
  for token = k + 1, math.min(k + REACH, last) do
    if find(text.letters, "^t", token) then return token end
    if find(text.letters, '^[veha;:.")]', token) then return nil end
  end
end

local function speaker_at(text, token)
  for _, row in ipairs(text.quotes) do
    if row.kind == "direct" and row.first <= token and row.last >= token then return row.speaker end
  end
  local voice = text.ref:voice(token)
  return voice and voice.name or nil
end

-- "the accusation that Torvane had a part in it is false": the charge, and its denial.
local function noun_at(text, k, list)
  local from, to = text:sentence(k)
  local first = phrases.start(text, k, from)
  local who = name_in(text, first, k)
  if DENIALS[text.folds[k]] then
    if not who then return end
    list[#list + 1] = { first = first, last = phrases.links(text, k, to), kind = "denial",
      general = true, who = who }
    return
  end
  local that = that_behind(text, k, to)
  if not that then return end
  local last, predicate = clause_end(text, that, to)
  who = who or name_in(text, k, that)
  local negated = has_negation(text, that + 1, last)
  list[#list + 1] = { first = first, last = last, kind = negated and "denial" or "accusation",
    who = who, against = not negated and name_in(text, that + 1, last, who) or nil }
  if predicate and not negated then
    list[#list + 1] = { first = first, last = predicate, kind = "denial",
      who = speaker_at(text, k) }
  end
end

-- Tokens of a clause that denies something of itself.
local LEAST, MOST = 5, 30

local function clause_of(text, token, from, to)
  local first, last = token, token
  while first > from and not find(text.letters, '^[;:."(tw]', first - 1)
    and not find(text.letters, "^,", first - 1) do
    first = first - 1
  end
  while last < to and not find(text.letters, '^[;:."()]', last + 1) do last = last + 1 end
  return first, last
end

local OPENS = words.set_of "no nobody none never neither nor"

-- "Nobody from this country was there", "we have never paid an official".
local function negative_at(text, token)
  local from, to = text:sentence(token)
  if text.folds[to] == "?" then return nil end
  local first, last = clause_of(text, token, from, to)
  if text.folds[token] ~= "never" and token > first + 1 then return nil end
  local n = last - first + 1
  if n < LEAST or n > MOST or not text.letters:sub(first, last):find "[veha]" then return nil end
  return { first = first, last = last, kind = "denial", bare = true,
    who = name_in(text, first, math.min(first + 3, last)) or speaker_at(text, token) }
end

--- The statements of a text that accuse or deny, in order of place.
---@param text parlance.incidents.Text
---@return parlance.conflicts.Statement[]
function M.of(text)
  local list, reached = {}, 0
  for token = 1, text.n do
    local fold = text.folds[token]
    if (NOUNS[fold] or DENIALS[fold]) and find(text.letters, "^n", token) then
      noun_at(text, token, list)
    elseif OPENS[fold] and token > reached then
      local one = negative_at(text, token)
      if one then list[#list + 1], reached = one, one.last end
    end
  end
  return list
end

return M
