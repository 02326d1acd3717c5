--- cues.lua: the words that report speech, by form, with what may follow them.
--
-- Out of the word lists en/cues and en/cue_phrases. A form may be of several verbs
-- ("point out", "point to"): the one without a particle comes first.

local lexicon = require "parlance.lexicon"

local M = {}

---@class parlance.quotes.Cue
---@field lemma string
---@field class string
---@field frames table<string, boolean> "that", "direct", "object", "to", "wh"
---@field risky boolean as often no cue
---@field ing boolean a present participle
---@field plain boolean the infinitive
---@field participle boolean a past participle that is no past tense: "known"
---@field particle string|nil the word that must follow

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

local function add(forms, form, verb, risky)
  local list = forms[form] or {}
  local inflected = form ~= verb.forms[1]
  list[#list + 1] = {
    lemma = verb.lemma, class = verb.class, frames = frames_of(verb),
    risky = risky[form] or false, particle = verb.particle, plain = not inflected,
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

--- Cues by folded form.
---@type table<string, parlance.quotes.Cue[]>
M.verbs = by_form()

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

local function phrase_cues()
  local phrases = {}
  for _, phrase in ipairs(lexicon "en/cue_phrases".phrases) do
    phrases[table.concat(phrase, " ")] = phrase.class
  end
  return phrases
end

--- Classes of cues of several words, by the words with single spaces.
---@type table<string, string>
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
  firm[#firm + 1] = "Asked"
  table.sort(firm)
  table.sort(risky)
  table.sort(participles)
  return firm, risky, participles
end

return M
