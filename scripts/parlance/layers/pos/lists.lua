--- lists.lua: the word lists of the tagger, made ready for look-up.

local lexicon = require "parlance.lexicon"

local M = {}

-- word -> key, of a table key -> words.
local function by_word(sets)
  local found = {}
  for key, words in pairs(sets) do
    for word in words:gmatch "%S+" do found[word] = key end
  end
  return found
end

local function closed_classes()
  local found = {}
  for _, entry in ipairs(lexicon "en/pos/closed") do
    local tags = {}
    for tag in entry[1]:gmatch "%S+" do tags[#tags + 1] = tag end
    for word in entry[2]:gmatch "%S+" do found[word] = tags end
  end
  return found
end

-- letter -> form -> lemma.
local function irregular_forms()
  local found = {}
  for letter, forms in pairs(lexicon "en/pos/irregular") do
    found[letter] = {}
    for form, lemma in forms:gmatch "(%S+)=(%S+)" do found[letter][form] = lemma end
  end
  return found
end

-- form -> infl.
local function verb_forms()
  local verbs = lexicon "en/pos/verbs"
  return by_word { past = verbs.past, part = verbs.participle, any = verbs.invariant }
end

-- What is written with a capital, and the adjectives of states.
local function proper_words()
  local found = by_word(lexicon "en/pos/proper")
  for _, state in ipairs(lexicon "states") do
    for _, demonym in ipairs(state.demonyms or {}) do
      local word = demonym:lower()
      if not found[word] then found[word] = word:find "s$" and "P" or "AP" end
    end
  end
  return found
end

-- ending -> letters, and the length of the longest.
local function endings()
  local found, longest = {}, 0
  for _, ending in ipairs(lexicon "en/pos/endings") do
    found[ending[1]] = ending[2]
    longest = math.max(longest, #ending[1])
  end
  return found, longest
end

-- Given names that are little else.
local function first_names()
  local list, found = lexicon "en/first_names", {}
  for _, name in ipairs(list.names) do found[name] = true end
  for _, name in ipairs(list.risky) do found[name] = nil end
  return found
end

local lemmas

--- The words of every day: lemma -> letters of its classes. Read once; not to be changed.
---@return table<string, string>
function M.lemmas()
  lemmas = lemmas or by_word(lexicon "en/pos/lemmas")
  return lemmas
end

--- All lists: closed[word] = tags; common, lemmas, proper[word] = letters;
--- irregular[letter][form] = lemma; endings[ending] = letters; verb_forms[form] = infl;
--- first_names[word] = true.
---@return table
function M.load()
  local of_endings, longest = endings()
  return {
    endings = of_endings,
    longest_ending = longest,
    closed = closed_classes(),
    common = by_word(lexicon "en/pos/common"),
    lemmas = by_word(lexicon "en/pos/lemmas"),
    proper = proper_words(),
    irregular = irregular_forms(),
    verb_forms = verb_forms(),
    first_names = first_names(),
  }
end

return M
