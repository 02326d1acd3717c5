--- lists.lua: the words of en/acts, by form: verbs with their frames, phrases, nouns and
--- adjectives.

local lexicon = require "parlance.lexicon"

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

local function set_of(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end

local doubling = set_of(source.doubling)

local function regular(lemma)
  local stem = lemma:gsub("e$", "")
  if lemma:find "[^aeiou]y$" then
    local short = lemma:sub(1, -2)
    return { lemma, short .. "ies", short .. "ied", lemma .. "ing" }
  elseif lemma:find "ie$" then
    return { lemma, lemma .. "s", lemma .. "d", lemma:sub(1, -3) .. "ying" }
  elseif doubling[lemma] then
    local doubled = lemma .. lemma:sub(-1)
    return { lemma, lemma .. "s", doubled .. "ed", doubled .. "ing" }
  end
  local s = (lemma:find "[sxz]$" or lemma:find "[cs]h$" or lemma:find "[^aeiou]o$") and "es" or "s"
  return { lemma, lemma .. s, stem .. "ed", stem .. "ing" }
end

--- The inflections of a verb, the lemma first.
---@param lemma string
---@return string[]
function M.forms(lemma)
  local irregular = source.irregular[lemma]
  if not irregular then return regular(lemma) end
  local list = { lemma }
  for form in irregular:gmatch "%S+" do list[#list + 1] = form end
  return list
end

local function push(map, key, value)
  map[key] = map[key] or {}
  table.insert(map[key], value)
end

local function verbs_by_form()
  local map = {}
  for _, group in ipairs(source.verbs) do
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
M.verbs = verbs_by_form()

-- A word of a phrase: the set of its forms, "@" or "...".
local function word_of(word)
  if word == "@" or word == "..." then return word end
  local lemma = word:match "^(.+)%+$"
  if not lemma then return { [word] = true } end
  local set = {}
  for _, form in ipairs(M.forms(lemma)) do set[form] = true end
  return set
end

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

local function phrases_by_form()
  local map = {}
  for _, group in ipairs(source.phrases) do
    for _, text in ipairs(group.words) do
      local phrase = { act = group.act, frame = group.frame, words = {}, lemma = text,
        verbal = text:find "^%S+%+" ~= nil }
      for word in text:gmatch "%S+" do table.insert(phrase.words, word_of(word)) end
      phrase.anchor = anchor_of(text)
      for form in pairs(phrase.words[1]) do push(map, form, phrase) end
    end
  end
  for _, list in pairs(map) do
    table.sort(list, function(a, b)
      if #a.lemma ~= #b.lemma then return #a.lemma > #b.lemma end
      return a.lemma < b.lemma
    end)
  end
  return map
end

--- Phrases by the folded forms of their first word, the longest first.
---@type table<string, parlance.claims.Phrase[]>
M.phrases = phrases_by_form()

local function anchors()
  local map = {}
  for _, list in pairs(M.phrases) do
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
M.anchors = anchors()

local function nouns(words)
  local set = {}
  for noun in words:gmatch "%S+" do
    set[noun] = noun
    local plural = noun:find "[^aeiou]y$" and noun:sub(1, -2) .. "ies"
      or (noun:find "[sxz]$" or noun:find "[cs]h$") and noun .. "es" or noun .. "s"
    set[plural] = noun
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

--- Nouns for what is said of somebody.
M.accusations = set_of(source.accusations)
--- Verbs that lead to the verb of an act: "wishes to thank".
M.leading = set_of(source.leading)

for lemma in pairs(set_of(source.leading)) do
  for _, form in ipairs(M.forms(lemma)) do M.leading[form] = true end
end

return M
