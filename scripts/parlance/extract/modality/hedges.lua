--- hedges.lua: the words by which a sentence keeps its distance, or does not say who, how many
--- and how much.
--
-- Classes: hearsay, doubt, possibility, appearance (en/hedges.lua); amount, source, praise,
-- verb, passive, adverb, modal, phrase (en/weasels.lua).

local lexicon = require "parlance.lexicon"

local M = {}

---@class parlance.Hedge
---@field first integer
---@field last integer
---@field class string

local weasels = lexicon "en/weasels"

local CLASSES = { amounts = "amount", sources = "source", praise = "praise", verbs = "verb",
  adverbs = "adverb", modals = "modal" }

local WORDS, PHRASES, PASSIVES = {}, {}, {}

for list, class in pairs(CLASSES) do
  for _, word in ipairs(weasels[list]) do WORDS[word] = class end
end
for _, word in ipairs(weasels.passives) do PASSIVES[word] = true end

local function add_phrase(words, class)
  PHRASES[words[1]] = PHRASES[words[1]] or {}
  table.insert(PHRASES[words[1]], { words = words, class = class })
end

for _, phrase in ipairs(weasels.phrases) do
  local words = {}
  for word in phrase:gmatch "%S+" do words[#words + 1] = word end
  add_phrase(words, "phrase")
end
for _, phrase in ipairs(lexicon "en/hedges".phrases) do
  if phrase.class ~= "degree" then add_phrase(phrase, phrase.class) end
end

local BE = { is = true, are = true, was = true, were = true, be = true, been = true,
  ["'s"] = true, ["’s"] = true }

-- Words between "is" and "considered".
local REACH = 3

-- Whether a participle has a form of "be" before it and no "by" with somebody behind it.
local function is_passive(folds, at)
  local auxiliary = false
  for i = at - 1, math.max(1, at - REACH), -1 do
    if BE[folds[i]] then auxiliary = true end
    if not folds[i]:find "^%l" then break end
  end
  return auxiliary and folds[at + 1] ~= "by"
end

local function phrase_at(phrases, folds, at, last)
  for _, phrase in ipairs(phrases[folds[at]] or {}) do
    local n = #phrase.words
    local same = at + n - 1 <= last
    for i = 2, n do same = same and folds[at + i - 1] == phrase.words[i] end
    if same then return phrase, at + n - 1 end
  end
end

-- Words and phrases by which a claim keeps its distance: of hearsay, and those by which what is
-- said may be otherwise. Bad names ("so-called") say that it is not so, and keep none.
local NAMES = { ["so-called"] = true, ["self-styled"] = true, ["self-proclaimed"] = true,
  ["self-described"] = true, ["soi-disant"] = true, ["would-be"] = true, so = true }
local DOUBTS = { doubt = true, possibility = true }
local NOUNS = { suspicion = true, suspicions = true, rumour = true, rumours = true, rumor = true,
  rumors = true, speculation = true }

local ADJECTIVES = { apparent = true, suspected = true, presumed = true }

-- Whether a word keeps a distance; "likely" is also said of what is to come.
local function keeps_distance(word)
  if word.class == "hearsay" then return not NAMES[word.form] end
  return DOUBTS[word.class] and word.kind == "adverb" and word.form ~= "likely"
    or ADJECTIVES[word.form] or false
end

local HEARSAY, HEARSAY_PHRASES = {}, {}
for _, word in ipairs(lexicon "en/hedges".words) do
  if keeps_distance(word) then HEARSAY[word.form] = true end
end
for first, list in pairs(PHRASES) do
  for _, phrase in ipairs(list) do
    if phrase.class == "hearsay" and not NAMES[first] or DOUBTS[phrase.class] then
      HEARSAY_PHRASES[first] = HEARSAY_PHRASES[first] or {}
      table.insert(HEARSAY_PHRASES[first], phrase)
    end
  end
end
for _, list in pairs(HEARSAY_PHRASES) do
  table.sort(list, function(a, b) return #a.words > #b.words end)
end

local BEFORE = { DET = true, ADP = true, ADJ = true, PRON = true, PART = true }

-- Whether a word like "alleged" and "claimed" describes what follows, and is no verb.
local function describes(tags, at)
  return tags[at] ~= "VERB" or BEFORE[tags[at - 1]] or false
end

local CALLED = { called = true, calls = true, termed = true, described = true, terms = true }

-- Where the words of hearsay end that begin at a token, or nil.
local function hearsay_end(folds, tags, at, last)
  if HEARSAY[folds[at]] and describes(tags, at) or NOUNS[folds[at]] then return at end
  if folds[at] == "what" and CALLED[folds[at + 2] or ""] then return at + 2 end
  local _, stop = phrase_at(HEARSAY_PHRASES, folds, at, last)
  return stop
end

--- The first words among tokens first..last by which something is another's word or may be
--- otherwise: "alleged", "perhaps", "what she called"; not those in tokens but..but_last.
---@param text { folds: string[], tags: string[] }
---@param first integer
---@param last integer
---@param but integer
---@param but_last integer
---@return integer|nil first
---@return integer|nil last
function M.hearsay(text, first, last, but, but_last)
  for at = first, last do
    local stop = (at < but or at > but_last) and hearsay_end(text.folds, text.tags, at, last)
    if stop and (stop < but or at > but_last) then return at, stop end
  end
end

--- The hedges among tokens first..last, in order.
---@param folds string[] folded forms
---@param first integer
---@param last integer
---@return parlance.Hedge[]
function M.of(folds, first, last)
  local list, at = {}, first
  while at <= last do
    local phrase, stop = phrase_at(PHRASES, folds, at, last)
    local class = phrase and phrase.class or WORDS[folds[at]]
      or PASSIVES[folds[at]] and is_passive(folds, at) and "passive"
    if class then list[#list + 1] = { first = at, last = stop or at, class = class } end
    at = (stop or at) + 1
  end
  return list
end

return M
