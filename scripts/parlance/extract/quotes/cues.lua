--- cues.lua: the words that report speech, by form, with what may follow them.
--
-- Out of the word lists en/cues and en/cue_phrases. A form may be of several verbs
-- ("point out", "point to"): the one without a particle comes first.

local lexicon = require "parlance.lexicon"
local word_set = require "parlance.word_set"

local M = {}

---@class parlance.quotes.Cue
---@field lemma string
---@field class string
---@field frames table<string, boolean> "that", "direct", "object", "to", "wh"
---@field risky boolean as often no cue
---@field ing boolean a present participle
---@field plain boolean the infinitive
---@field participle boolean a past participle that is no past tense: "known"
---@field particle string[]|nil the words that must follow
---@field adjective boolean|nil no verb: it must have a form of "be" before it

local function frames_of(verb)
  local frames = {}
  for _, frame in ipairs(verb.frame) do frames[frame] = true end
  return frames
end

local function set_of(list)
  local set = {}
  for _, item in ipairs(list or {}) do set[item] = true end
  return set
end

-- The words of a string; nil of none.
local function words_of(text)
  if not text then return nil end
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function add(forms, form, verb, risky)
  local list = forms[form] or {}
  local inflected = form ~= verb.forms[1]
  list[#list + 1] = {
    lemma = verb.lemma, class = verb.class, frames = frames_of(verb),
    risky = risky[form] or false, particle = words_of(verb.particle), adjective = verb.adjective,
    plain = not inflected and not verb.adjective,
    ing = inflected and form:find "ing$" ~= nil,
    participle = inflected and form:find "[wetv]n$" ~= nil,
  }
  forms[form] = list
end

local function by_form()
  local list, forms = lexicon "en/cues", {}
  local risky = set_of(list.risky)
  for _, verb in ipairs(list.verbs) do
    for _, form in ipairs(verb.forms) do
      if not form:find " " then add(forms, form, verb, risky) end
    end
  end
  return forms
end

---@class parlance.quotes.Form: parlance.quotes.Cue[]
---@field alone parlance.quotes.Cue|nil the one that is meant where no other fits
---@field by_next table<string, parlance.quotes.Cue[]>|nil those to choose from, in order, by the
---  folded form behind

-- Those of a form's cues that may be meant before a word.
local function before_word(list, word)
  local chosen = {}
  for _, cue in ipairs(list) do
    local words = not cue.adjective and cue.particle
    if not words or words[1] == word then chosen[#chosen + 1] = cue end
  end
  return chosen
end

-- An adjective may be meant before any word.
local function index(list)
  local by_next, adjective = {}, false
  for _, cue in ipairs(list) do
    if cue.adjective then
      adjective = true
    elseif cue.particle then
      by_next[cue.particle[1]] = true
    else
      list.alone = list.alone or cue
    end
  end
  for word in pairs(by_next) do by_next[word] = before_word(list, word) end
  if adjective then
    local others = before_word(list, nil)
    setmetatable(by_next, { __index = function() return others end })
  end
  list.by_next = (adjective or next(by_next)) and by_next or nil
end

local function indexed(forms)
  for _, list in pairs(forms) do index(list) end
  return forms
end

--- Cues by folded form.
---@type table<string, parlance.quotes.Form>
M.verbs = indexed(by_form())

local function noun_cues()
  local nouns = {}
  for _, noun in ipairs(lexicon "en/cue_phrases".noun_cues) do
    for _, form in ipairs(noun.forms) do nouns[form] = noun.class end
  end
  return nouns
end

--- Classes of nouns whose that-clause tells what was said: "claim", "warning".
---@type table<string, string>
M.nouns = noun_cues()

-- Small words of phrases, by which no phrase is found.
local SMALL = word_set "as by from in of on the to with * own"

-- The number of the word by which a phrase is found: the last that is not small.
local function pivot_of(phrase)
  for i = #phrase, 1, -1 do
    if not SMALL[phrase[i]] then return i end
  end
  return 1
end

local function phrase_cues()
  local phrases = {}
  for _, phrase in ipairs(lexicon "en/cue_phrases".phrases) do
    local pivot = pivot_of(phrase)
    local word = phrase[pivot]
    phrases[word] = phrases[word] or {}
    table.insert(phrases[word], { words = phrase, pivot = pivot, class = phrase.class })
  end
  for _, list in pairs(phrases) do
    table.sort(list, function(a, b) return #a.words > #b.words end)
  end
  return phrases
end

--- Cues of several words that stand beside what they give to somebody, by one of their words,
--- the longest first.
---@type table<string, { words: string[], pivot: integer, class: string }[]>
M.phrases = phrase_cues()

-- Classes whose present tense is a cue with a capital too.
local IN_HEADLINES = { say = true, tell = true, deny = true, warn = true, insist = true }

--- Lower-case forms that are cues, and those of them that are as often something else.
---@return string[] firm
---@return string[] risky
---@return string[] participles of both, in -ing
function M.forms()
  local firm, risky, participles = {}, {}, {}
  for form, cues in pairs(M.verbs) do
    local list = cues[1].ing and participles or cues[1].risky and risky or firm
    list[#list + 1] = form
    if list == firm and IN_HEADLINES[cues[1].class] and form:find "s$" then
      list[#list + 1] = form:gsub("^%l", string.upper)
      list[#list + 1] = form:upper()
    end
  end
  for word in pairs(M.phrases) do
    if not M.verbs[word] then risky[#risky + 1] = word end
  end
  firm[#firm + 1] = "Asked"
  table.sort(firm)
  table.sort(risky)
  table.sort(participles)
  return firm, risky, participles
end

return M
