--- utterances.lua: whose word a statement is: "the judge's statement", "their letter", and "the
--- statement" of which the text has told who made it.

local set = require "parlance.word_set"
local words = require "parlance.extract.reference.words"

local M = {}

local MADE = set [[affidavit announcement answer article broadcast comment complaint decree
  e-mail edict email filing indictment interview judgement judgment lawsuit manifesto motion
  opinion petition plea post proclamation remarks reply response ruling suit summary telegram
  testimony tweet]]

local PART = set "part parts all most much rest end"
local GIVES = set "by from of"

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

local function is_utterance(word) return words.utterance[word] or MADE[word] or false end

local function is_genitive(word) return word:find "^['’]s?$" ~= nil end

-- Whose the words of first..last are by the genitive or the pronoun before the noun.
local function by_owner(self, first, last)
  local pronoun = words.pronouns[fold_at(self.doc, first)]
  if pronoun and last > first and fold_at(self.doc, first):find "[sr]$" then
    return self:resolve(first, first)
  end
  if PART[fold_at(self.doc, first)] and fold_at(self.doc, first + 1) == "of" then
    first = first + 2
  end
  for pos = first + 1, last do
    if is_genitive(fold_at(self.doc, pos)) then return self:resolve(first, pos - 1) end
    if words.prepositions[fold_at(self.doc, pos)] then return nil end
  end
end

-- The one who makes it, in a sentence that brings in "a statement".
local function maker(self, pos)
  local doc = self.doc
  local from, stop = doc:sentence(pos)
  for at = pos + 1, math.min(pos + 3, stop) do
    if GIVES[fold_at(doc, at)] then
      local row = self:rows_in(at + 1, math.min(at + 6, stop))[1]
      if row then return row.name, row.type end
    end
  end
  for _, row in ipairs(self:rows_in(from, pos - 1)) do
    local of = fold_at(doc, row.last + 1)
    local speaks = row.type == "person" or row.type == "organisation" or row.type == "group"
      or row.type == "state" and row.alias ~= "demonym"
    local modifies = words.is_role(of) or self.at[row.last + 1]
    if row.name and speaks and not modifies and not words.prepositions[fold_at(doc, row.first - 1)]
      and not (is_genitive(of) and row.last + 2 < pos) then
      return row.name, row.type
    end
  end
end

-- How far back the words that bring in a statement are looked for.
local BACK = 150

local function by_mention(self, first, noun)
  for pos = first - 1, math.max(1, first - BACK), -1 do
    if fold_at(self.doc, pos) == noun then
      local article = fold_at(self.doc, pos - 1)
      if article ~= "the" and article ~= "this" then return maker(self, pos) end
    end
  end
end

--- Whose word tokens first..last are, where they are somebody's word.
---@param self parlance.Reference
---@param first integer
---@param last integer
---@param noun string|nil what they are, folded
---@return string|nil name
---@return string|nil type
function M.of(self, first, last, noun)
  if PART[noun or ""] then noun = fold_at(self.doc, last) end
  if not noun or not is_utterance(noun) then return nil end
  local name, type = by_owner(self, first, last)
  if name then return name, type end
  local article = fold_at(self.doc, first)
  if (article == "the" or article == "this") and last == first + 1 then
    return by_mention(self, first, noun)
  end
end

return M
