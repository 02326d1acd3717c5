--- beside.lua: phrases that give what stands beside them to somebody: "according to X, A", "A, in
--- X's words", "as X's own words have it".

local cues = require "parlance.extract.quotes.cues"
local phrases = require "parlance.extract.quotes.phrases"
local reach = require "parlance.extract.quotes.reach"
local rules = require "parlance.extract.quotes.rules"
local sources = require "parlance.extract.quotes.sources"
local word_set = require "parlance.word_set"
local verbs = require "parlance.extract.quotes.verbs"

local M = {}

local POSSESSIVE = word_set "his her its their my our"

-- The possessor that ends at a letter: "his", "the minister's".
local function possessor(self, k)
  if k < 1 then return nil end
  if POSSESSIVE[verbs.fold(self, k)] then return { first = k, last = k, start = k } end
  if k > 1 and self.letters:find("^[g'>]", k) then
    local source = sources.before_noun(self.letters, k - 1)
    if source then source.last = k - 1 end
    return source
  end
end

-- Last letter of whom a phrase names behind it, up to a comma when it begins the sentence.
local function named_behind(self, first, k)
  local last = phrases.starting_at(self.letters, k, first > 1)
  if last and first == 1 then
    local comma = self.letters:find(",", last + 1, true)
    if comma and comma - last < 25 then last = comma - 1 end
  end
  return last and { first = k, last = last, start = first }
end

-- Whether the words of a phrase behind its pivot at letter k are there; the last of them.
local function last_of(self, phrase, k)
  for i = phrase.pivot + 1, #phrase.words do
    k = k + 1
    if k > #self.letters or verbs.fold(self, k) ~= phrase.words[i] then return nil end
  end
  return k
end

-- The same before it: the first of them, and whose it is.
local function first_of(self, phrase, k)
  local source
  for i = phrase.pivot - 1, 1, -1 do
    k = k - 1
    if phrase.words[i] == "*" then
      source = possessor(self, k)
      if not source then return nil end
      k = source.first
    elseif k < 1 or verbs.fold(self, k) ~= phrase.words[i] then
      return nil
    end
  end
  return k, source
end

-- A phrase at its pivot: first and last letter, whom it names.
local function match(self, phrase, k)
  local last = last_of(self, phrase, k)
  if not last then return nil end
  local first, source = first_of(self, phrase, k)
  if not first then return nil end
  source = source or named_behind(self, first, last + 1)
  if source then return first, last, source end
end

-- Give the clause before the phrase, or a quotation, to the one it names.
local function give_before(self, one, stop)
  local letters, last = self.letters, one.high
  if letters:find("^Q", stop) and stop <= self.done + 1 then
    rules.add_quote(one, stop, "according-after")
    return
  end
  if stop <= self.done then return end
  rules.add_content(self, one, self.done + 1, stop, "according-after")
  if letters:find("^,[^UwQ]", last + 1) and letters:find("^[^,]*[auve]", last + 2) then
    rules.add_content(self, one, last + 2, reach.clause_end(letters, last + 2), "according-amid")
  end
end

-- Give what a phrase has beside it to the one it names: behind it at the begin of a sentence,
-- before it elsewhere.
local function give(self, one)
  local letters, first, last = self.letters, one.low, one.high
  local stop = letters:find("^[,%-]", first - 1) and first - 2 or first - 1
  local quote = letters:match("^[,:]?()Q[%.!,;:]", last + 1)
    or letters:match("^[,:]?()Q$", last + 1)
  if first > 3 or letters:find("^Q", stop) then
    if quote and not letters:find("^Q", stop) then
      return rules.add_quote(one, quote, "direct-after")
    end
    return give_before(self, one, stop)
  end
  if quote then return rules.add_quote(one, quote, "direct-after") end
  rules.add_content(self, one, last + 1, reach.clause_end(letters, last + 1), "according-before")
end

-- The attribution of the phrase that is found by its word at a letter, without what it gives.
local function phrase_at(self, k)
  for _, phrase in ipairs(cues.phrases[verbs.fold(self, k)] or {}) do
    local first, last, source = match(self, phrase, k)
    if first then
      return {
        is_phrase = true, cue = first, cue_last = last, class = phrase.class, source = source,
        contents = {}, quotes = {}, low = first, high = math.max(last, source.last),
      }
    end
  end
end

--- What a phrase gives to somebody that is found by its word at a letter, or nil.
---@param self table a reader, see verbs.lua
---@param k integer
---@return parlance.quotes.Attribution|nil
function M.at(self, k)
  local one = phrase_at(self, k)
  if not one then return nil end
  give(self, one)
  return #one.contents + (next(one.quotes) and 1 or 0) > 0 and one or nil
end

-- Letters before a quotation among which the word of a phrase is looked for.
local NEAR = 12

--- The phrase that ends right before a quotation: "in the words of X, “...”".
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param k integer the quotation
---@return parlance.quotes.Attribution|nil
function M.before_quotation(doc, unit, k)
  local self = verbs.reader(doc, unit)
  local stop = unit.letters:find("^[,:]", k - 1) and k - 2 or k - 1
  for at = stop, math.max(1, stop - NEAR), -1 do
    local one = unit.letters:find("^[uvA]", at) and phrase_at(self, at)
    if one and one.high == stop then return one end
  end
end

return M
