--- opposites.lua: verbs and adjectives by what they tell and its opposite: "signed" and
--- "unsigned", "open" and "closed" are one key with two signs.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"
local lists = require "parlance.layers.pos.lists"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local stem = core.text.stem

local IRREGULAR = {}
for form, lemma in lexicon("en/pos/irregular").V:gmatch "(%S+)=(%S+)" do
  if form ~= lemma then IRREGULAR[form] = lemma end
end

-- Lemma of a verb -> its participle, where that is irregular.
local PARTICIPLES = {}
for form in lexicon("en/pos/verbs").participle:gmatch "%S+" do
  local lemma = IRREGULAR[form]
  if lemma then PARTICIPLES[lemma] = PARTICIPLES[lemma] or form end
end

local function lemma_of(fold) return IRREGULAR[fold] or fold end

-- Stem -> the key of its pair, and which of the two it is.
local KEYS, SIGNS = {}, {}

local function put(word, key, sign)
  local short = stem(lemma_of(word), "en")
  if not KEYS[short] then KEYS[short], SIGNS[short] = key, sign end
end

for _, group in ipairs(lexicon("en/happenings").opposed) do
  local key = group[1]:match "%S+"
  for word in group[1]:gmatch "%S+" do put(word, "±" .. key, 1) end
  for word in group[2]:gmatch "%S+" do put(word, "±" .. key, -1) end
end
local source = lexicon "en/opposites/opposites"
for _, part in ipairs { source.verbs, source.adjectives } do
  for a, b in part:gmatch "(%S+)/(%S+)" do
    local x, y = stem(a, "en"), stem(b, "en")
    if x ~= y and not KEYS[x] and not KEYS[y] then
      put(a, "±" .. x, 1)
      put(b, "±" .. x, -1)
    end
  end
end

local lemmas = lists.lemmas()

-- "unsigned", "non-lethal": what a prefix negates, if that is a word.
local function without_prefix(fold)
  local rest = fold:match "^un(%l%l%l+)$" or fold:match "^non%-?(%l%l%l+)$"
  return rest and (rest:find "ed$" or lemmas[rest]) and rest or nil
end

--- Whether a form is an irregular past or participle.
---@param fold string
---@return boolean
function M.is_past(fold) return IRREGULAR[fold] ~= nil end

--- Whether a word has an opposite that a list tells.
---@param fold string
---@return boolean
function M.has(fold) return KEYS[stem(lemma_of(fold), "en")] ~= nil end

-- Verbs that a particle says of whether something works: "switched off", "shut down".
local PARTICLES = set_of "switch switched turn turned shut close closed power powered"

--- What a predicate tells: a key that words of the same and of the opposite have, and 1 or -1.
---@param text parlance.incidents.Text
---@param token integer
---@param letter string
---@return string key
---@return integer sign
---@return integer|nil more tokens behind it that belong to it
function M.predicate(text, token, letter)
  local fold = lemma_of(text.folds[token])
  local particle = PARTICLES[fold] and text.folds[token + 1]
  if particle == "off" or particle == "down" or particle == "out" then return "±working", -1, 1 end
  if particle == "on" or particle == "up" then return "±working", 1, 1 end
  local short = stem(fold, "en")
  if KEYS[short] then return KEYS[short], SIGNS[short] end
  local rest = letter ~= "v" and without_prefix(fold)
  if rest then
    local inner = stem(lemma_of(rest), "en")
    if KEYS[inner] then return KEYS[inner], -SIGNS[inner] end
    return inner, -1
  end
  return words.event(text, token) or short, 1
end

-- The lemma of a regular form: "closed", "stopped", "carried"; nil for what is no verb.
local function regular(fold)
  local rest = fold:match "^(.+)ed$" or fold:match "^(.+)ing$" or fold:match "^(.+)s$"
  for _, lemma in ipairs { fold, rest and rest .. "e" or fold, rest or fold,
    rest and rest:gsub("i$", "y") or fold, rest and rest:sub(1, -2) or fold } do
    if (lemmas[lemma] or ""):find "V" then return lemma end
  end
end

local DOUBLING = set_of [[begin commit admit permit refer occur prefer transfer submit control
  patrol compel expel forget regret equip]]

--- The lemma of a verb in any form; nil for what is no verb.
---@param fold string
---@return string|nil
function M.lemma(fold) return IRREGULAR[fold] or regular(fold) end

--- The verbal noun of a verb in any form: "closing" of "closed"; nil for what is no verb.
---@param fold string
---@return string|nil
function M.gerund(fold)
  if fold:find "ing$" and #fold > 5 then return fold end
  local lemma = M.lemma(fold)
  if not lemma then return nil end
  if lemma:find "[^e]e$" then return lemma:sub(1, -2) .. "ing" end
  if lemma:find "^[^aeiou]*[aeiou][bdgmnprt]$" or DOUBLING[lemma] then
    return lemma .. lemma:sub(-1) .. "ing"
  end
  return lemma .. "ing"
end

--- The participle of a verb, an adjective as it stands.
---@param text parlance.incidents.Text
---@param token integer
---@return string
function M.participle(text, token)
  local fold = text.folds[token]
  local lemma = lemma_of(fold)
  if PARTICIPLES[lemma] then return PARTICIPLES[lemma] end
  if M.is_past(fold) or not text.letters:find("^v", token) then return fold end
  if lemma:find "e$" then return lemma .. "d" end
  if lemma:find "[^aeiou]y$" then return lemma:sub(1, -2) .. "ied" end
  return lemma .. "ed"
end

return M
