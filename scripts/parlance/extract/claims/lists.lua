--- lists.lua: the words of en/acts, by form: verbs with their frames, phrases, nouns and
--- adjectives.

local inflections = require "parlance.extract.inflections"
local lexicon = require "parlance.lexicon"
local set_of = require "parlance.word_set"

local M = {}

---@class parlance.claims.Entry
---@field act string
---@field frame string see en/acts
---@field particle string|nil the word that must follow
---@field lemma string

local source = lexicon "en/acts"

--- The PLOVER category of each act.
---@type table<string, string>
M.plover = source.plover

local push = inflections.push

--- The inflections of a verb, the lemma first.
M.forms = inflections.verbs(source.irregular, source.doubling)

--- Entries of verbs by folded form, of groups as en/acts has them.
---@param groups table[]
---@return table<string, parlance.claims.Entry[]>
function M.verbs_of(groups)
  local map = {}
  for _, group in ipairs(groups) do
    for lemma in group.words:gmatch "%S+" do
      local entry = { act = group.act, frame = group.frame, particle = group.particle,
        lemma = lemma }
      for _, form in ipairs(M.forms(lemma)) do push(map, form, entry) end
    end
  end
  return map
end

--- Entries of verbs by folded form.
---@type table<string, parlance.claims.Entry[]>
M.verbs = M.verbs_of(source.verbs)

local SMALL = { to = true, of = true, ["for"] = true, that = true, by = true, ["in"] = true,
  with = true, about = true, at = true, on = true, ["not"] = true, it = true, is = true,
  out = true, up = true, no = true, will = true, a = true, the = true, an = true, be = true,
  have = true, ["do"] = true, against = true }

-- The word of a phrase that is looked for first: the longest one.
local function anchor_of(text)
  local best, longest
  local n = 0
  for word in text:gmatch "%S+" do
    n = n + 1
    local plain = word:gsub("%+$", "")
    if plain ~= "@" and plain ~= "..." and (not best or not SMALL[plain] and
      (SMALL[longest] or #plain > #longest)) then
      best, longest = n, plain
    end
  end
  return best
end

---@class parlance.claims.Phrase
---@field anchor integer the number of the word that it is found by
---@field act string
---@field frame string
---@field words (table<string, boolean>|string)[]
---@field verbal boolean whether it begins with a verb that is inflected

local function phrase_of(group, text)
  return { act = group.act, frame = group.frame, verbal = text:find "^%S+%+" ~= nil,
    anchor = anchor_of(text) }
end

--- Phrases by the folded forms of their first word, the longest first.
---@param groups table[] as en/acts has them
---@return table<string, parlance.claims.Phrase[]>
function M.phrases_of(groups) return inflections.phrases(groups, M.forms, phrase_of) end

--- Phrases by the folded forms of their first word, the longest first.
---@type table<string, parlance.claims.Phrase[]>
M.phrases = M.phrases_of(source.phrases)

--- Phrases, as a set, by the folded forms of the word that they are found by.
---@param phrases table<string, parlance.claims.Phrase[]>
---@return table<string, table<parlance.claims.Phrase, boolean>>
function M.anchors_of(phrases)
  local map = {}
  for _, list in pairs(phrases) do
    for _, phrase in ipairs(list) do
      for form in pairs(phrase.words[phrase.anchor]) do
        map[form] = map[form] or {}
        map[form][phrase] = true
      end
    end
  end
  return map
end

--- Phrases, as a set, by the folded forms of the word that they are found by.
---@type table<string, table<parlance.claims.Phrase, boolean>>
M.anchors = M.anchors_of(M.phrases)

local function nouns(words)
  local set = {}
  for noun in words:gmatch "%S+" do
    set[noun], set[inflections.plural(noun)] = noun, noun
  end
  return set
end

--- Nouns of wrong acts, with their plurals -> the singular.
---@type table<string, string>
M.deeds = nouns(source.deeds)

--- Those of them that blame only with who does them.
---@type table<string, string>
M.events = nouns(source.events)

--- Those of them that are done to what stands behind "of".
---@type table<string, string>
M.suffered = nouns(source.suffered)

--- Nouns of further acts that one may be blamed for ordering.
---@type table<string, string>
M.commanded = nouns(source.commanded)

--- Nouns of what one has.
M.belongings = set_of(source.belongings)

local function judgments()
  local map = {}
  for act, words in pairs(source.judgments) do
    for word in words:gmatch "%S+" do map[word] = act end
  end
  return map
end

--- Adjectives that blame -> the act.
M.judgments = judgments()
--- Adjectives that praise.
M.praises = set_of(source.praises)
--- Adjectives that blame a subject only, not what stands behind them.
M.mild = set_of(source.mild)
local function act_nouns()
  local map = {}
  for act, words in pairs(source.nouns) do
    for form in pairs(nouns(words)) do map[form] = act end
  end
  return map
end

--- Nouns of acts, with their plurals -> the act.
M.nouns = act_nouns()

--- Adjectives that say of an accusation that it is not so.
M.refutations = set_of(source.refutations)
--- Lemmas that only note.
---@type table<string, boolean>
M.noting = {}
for _, lemma in ipairs(source.noting) do M.noting[lemma] = true end

--- What an accusation is said to be, or to do, for some purpose.
M.purposes = set_of(source.purposes)

--- Nouns for what is said of somebody.
M.accusations = set_of(source.accusations)
--- Verbs that lead to the verb of an act: "wishes to thank".
M.leading = set_of(source.leading)

for lemma in pairs(set_of(source.leading)) do
  for _, form in ipairs(M.forms(lemma)) do M.leading[form] = true end
end

--- Forms of verbs that give a name to something.
---@type table<string, boolean>
M.labels = {}
for form, entries in pairs(M.verbs) do
  for _, entry in ipairs(entries) do
    if entry.frame == "label" then M.labels[form] = true end
  end
end

return M
