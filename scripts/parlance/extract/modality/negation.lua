--- negation.lua: words that negate, and the words that they are about.
--
-- A cue is a word ("not", "never", "nobody", "without"), several ("by no means"), or an affix
-- ("un-happy", "use-less"). Its scope are the words of its clause, or of its phrase, without the
-- cue, as in R. Morante and W. Daelemans, ConanDoyle-neg (LREC 2012).

local lexicon = require "parlance.lexicon"
local put_scope = require "parlance.extract.modality.scopes"
local pos_lists = require "parlance.layers.pos.lists"

local M = {}

---@class parlance.Negation
---@field first integer token of the cue
---@field last integer
---@field nor? integer the token of "nor", of "neither ... nor"
---@field affix? string the part of the token that negates; the rest of it is in the scope
---@field kind "clause"|"phrase"|"behind"|"affix"
---@field scope boolean[] set of tokens

local lists = lexicon "en/negators"

local function phrases_by_word(list, at)
  local map = {}
  for _, phrase in ipairs(list) do
    local key = phrase[at or 1]
    map[key] = map[key] or {}
    table.insert(map[key], phrase)
  end
  return map
end

local PHRASES, EXEMPT = phrases_by_word(lists.phrases), phrases_by_word(lists.exempt)

local function exceptions(entry)
  local set = {}
  for word in entry.not_for:gmatch "%S+" do set[word] = true end
  return set
end

local PREFIXES, SUFFIXES = {}, {}
for i, entry in ipairs(lists.prefixes) do
  PREFIXES[i] = { affix = entry.affix, pattern = "^" .. entry.affix .. "(%l%l%l+)$",
    except = exceptions(entry) }
end
for i, entry in ipairs(lists.suffixes) do
  SUFFIXES[i] = { affix = entry.affix, pattern = "^(%l%l%l+)" .. entry.affix .. "$",
    except = exceptions(entry) }
end

local lemmas

local function is_lemma(word, sorts)
  lemmas = lemmas or pos_lists.lemmas()
  local tags = lemmas[word]
  return tags ~= nil and tags:find(sorts) ~= nil
end

-- Whether a word is the participle of a verb: "expected", "broken" is not told.
local function is_participle(word)
  local stem = word:match "^(.*)ed$" or word:match "^(.*)ing$"
  if not stem then return false end
  return is_lemma(stem, "V") or is_lemma(stem .. "e", "V") or is_lemma(stem:sub(1, -2), "V")
    or is_lemma((stem:gsub("i$", "y")), "V")
end

-- Whether a word is an adjective by itself, or an adverb or a noun made of one.
local function qualifies(base)
  if is_lemma(base, "A") then return true end
  local stem = base:match "^(.*)ly$" or base:match "^(.*)ness$" or base:match "^(.*)ity$"
  if not stem then return base:find "[ai]ble$" ~= nil or base:find "[ai]bly$" ~= nil end
  return is_lemma((stem:gsub("i$", "y")), "A") or is_lemma(stem .. "le", "A")
end

local OPEN = { ADJ = true, ADV = true, VERB = true, NOUN = true }

-- The affix by which a word negates, or nil.
local function affix_of(fold, tag)
  if not OPEN[tag] or #fold < 6 then return nil end
  for _, one in ipairs(PREFIXES) do
    local base = fold:match(one.pattern)
    local made = base and (qualifies(base) and not base:find "ed$" or is_participle(base))
    if made and not one.except[fold] and (one.affix == "un" or not is_participle(base)) then
      return one.affix
    end
  end
  if tag == "VERB" then return nil end
  local plain = fold:gsub("ly$", ""):gsub("ness$", "")
  for _, one in ipairs(SUFFIXES) do
    if plain:match(one.pattern) and not one.except[fold] then return one.affix end
  end
end

---@class parlance.NegationReader
---@field folds string[] of a sentence's tokens
---@field tags string[] parts of speech
---@field last integer how many tokens

local function matches(self, phrase, at)
  for i, word in ipairs(phrase) do
    if self.folds[at + i - 1] ~= word then return false end
  end
  return true
end

local function phrase_at(self, phrases, at)
  for _, phrase in ipairs(phrases[self.folds[at]] or {}) do
    if matches(self, phrase, at) then return phrase end
  end
end

-- "No, ..." answers; nothing is in its scope.
local function is_answer(self, at)
  return self.folds[at] == "no" and (self.tags[at] == "INTJ" or
    self.tags[at + 1] == "PUNCT" or at == self.last)
end

-- "is he not?", "or not": what is asked is not denied.
local function is_question(self, at)
  local fold = self.folds[at]
  if fold ~= "not" and not fold:find "n['’]t$" then return false end
  local next_fold = self.folds[at + 1]
  if next_fold == "?" or self.folds[at - 1] == "or" then return true end
  local final = self.folds[self.last]
  local asked = final == "?" or self.folds[self.last - 1] == "?"
  local inverted = at > 1 and self.tags[at - 1] == "AUX"
  if asked and inverted and (at == 2 or self.tags[at - 2] == "PUNCT") then return true end
  return asked and at > 2 and self.tags[at - 2] == "AUX" and self.tags[at - 1] == "PRON"
    and (at == 3 or self.tags[at - 3] == "PUNCT")
end

local HAVING = { have = true, has = true, had = true, is = true, was = true, be = true,
  ["'s"] = true, ["’s"] = true, been = true }

-- "I have no doubt" negates, "no doubt" by itself does not.
local function is_exempt(self, at)
  local phrase = phrase_at(self, EXEMPT, at)
  local verbal = at > 1 and HAVING[self.folds[at - 1]]
  if phrase and phrase[2] == "doubt" and verbal then return nil end
  return phrase
end

-- The "nor" that belongs to the "neither" at a token.
local function nor_of(self, at)
  for i = at + 1, math.min(self.last, at + 15) do
    if self.folds[i] == "nor" then return i end
    if self.folds[i] == ";" or self.folds[i] == "." then return nil end
  end
end

-- The cues of a sentence, in order.
local function cues_of(self)
  local list, at = {}, 1
  while at <= self.last do
    local fold = self.folds[at]
    local exempt, phrase = is_exempt(self, at), phrase_at(self, PHRASES, at)
    local kind = lists.words[fold] or fold:find "n['’]t$" and "clause"
    if exempt then
      at = at + #exempt - 1
    elseif phrase then
      list[#list + 1] = { first = at, last = at + #phrase - 1, kind = phrase.kind }
      at = at + #phrase - 1
    elseif kind and self.paired == at or is_question(self, at) then
      self.paired = nil
    elseif kind then
      self.paired = fold == "neither" and nor_of(self, at) or self.paired
      list[#list + 1] = { first = at, last = at, nor = fold == "neither" and self.paired
        or nil, kind = is_answer(self, at) and "none" or kind }
    elseif not self.without_affixes then
      local affix = affix_of(fold, self.tags[at])
      if affix then list[#list + 1] = { first = at, last = at, kind = "affix", affix = affix } end
    end
    at = at + 1
  end
  return list
end


--- Whether some folded words can hold a negation other than by an affix.
---@param folds string[]
---@return boolean
function M.may_negate(folds)
  for _, fold in ipairs(folds) do
    if lists.words[fold] or fold:find "n['’]t$" then return true end
  end
  return false
end

--- The negations of a sentence.
---@param folds string[] the folded forms of its tokens
---@param tags string[] their parts of speech (see layers/pos.lua)
---@param without_affixes? boolean whether affixes ("un-happy") are left out
---@return parlance.Negation[] in order
function M.of(folds, tags, without_affixes)
  local self = { folds = folds, tags = tags, last = #folds, without_affixes = without_affixes }
  local list = cues_of(self)
  for _, one in ipairs(list) do
    one.scope = {}
    put_scope(self, one, one.scope)
  end
  return list
end

return M
