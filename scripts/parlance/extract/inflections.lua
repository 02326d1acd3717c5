--- inflections.lua: word lists by the forms of their words: verbs with their inflections, nouns
--- with their plurals, phrases by the word that they begin with.

local set = require "parlance.word_set"

local M = {}

--- Put a value behind those that a key has.
---@param map table<any, any[]>
---@param key any
---@param value any
function M.push(map, key, value)
  map[key] = map[key] or {}
  table.insert(map[key], value)
end

--- The plural of a noun that has a regular one.
---@param noun string
---@return string
function M.plural(noun)
  if noun:find "[^aeiou]y$" then return noun:sub(1, -2) .. "ies" end
  if noun:find "[sxz]$" or noun:find "[cs]h$" then return noun .. "es" end
  return noun .. "s"
end

-- "ram", "stop": one syllable with a short vowel.
local DOUBLES = "^[^aeiou]+[aeiou][bdglmnprt]$"

local function regular(lemma, doubling)
  local stem = lemma:gsub("e$", "")
  if lemma:find "[^aeiou]y$" then
    local short = lemma:sub(1, -2)
    return { lemma, short .. "ies", short .. "ied", lemma .. "ing" }
  elseif lemma:find "ie$" then
    return { lemma, lemma .. "s", lemma .. "d", lemma:sub(1, -3) .. "ying" }
  elseif doubling[lemma] or lemma:find(DOUBLES) then
    local doubled = lemma .. lemma:sub(-1)
    return { lemma, lemma .. "s", doubled .. "ed", doubled .. "ing" }
  elseif lemma:find "[eo]e$" then
    return { lemma, lemma .. "s", lemma .. "d", lemma .. "ing" }
  end
  local s = (lemma:find "[sxz]$" or lemma:find "[cs]h$" or lemma:find "[^aeiou]o$") and "es" or "s"
  return { lemma, lemma .. s, stem .. "ed", stem .. "ing" }
end

--- What inflects verbs: the lemma first, then its other forms.
---@param irregular table<string, string> lemma -> its other forms
---@param doubling string lemmas of several syllables that double their last letter
---@return fun(lemma: string): string[]
function M.verbs(irregular, doubling)
  local doubles = set(doubling)
  return function(lemma)
    if not irregular[lemma] then return regular(lemma, doubles) end
    local list = { lemma }
    for form in irregular[lemma]:gmatch "%S+" do list[#list + 1] = form end
    return list
  end
end

-- A word of a phrase: the set of its forms; "@" and "..." stand for other words.
local function word_of(word, forms)
  if word == "@" or word == "..." then return word end
  local inflected, found = word:find "%+$" ~= nil, {}
  for one in word:gmatch "[^/+]+" do
    for _, form in ipairs(inflected and forms(one) or { one }) do found[form] = true end
  end
  return found
end

--- The words of a phrase: "take+ @ lives of" with "+" behind what is inflected; "/" parts words
--- of which any may stand: "voice/express+ ... doubt/doubts".
---@param text string
---@param forms fun(lemma: string): string[]
---@return (table<string, boolean>|string)[]
function M.words(text, forms)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word_of(word, forms) end
  return words
end

--- Phrases by the forms of their first word, the longest first. Each has `words` and `lemma`,
--- the text that it is written as.
---@generic T
---@param groups table[] each with `words`, a list of texts
---@param forms fun(lemma: string): string[]
---@param make fun(group: table, text: string): T
---@return table<string, T[]>
function M.phrases(groups, forms, make)
  local map = {}
  for _, group in ipairs(groups) do
    for _, text in ipairs(group.words) do
      local phrase = make(group, text)
      phrase.lemma, phrase.words = text, M.words(text, forms)
      for form in pairs(phrase.words[1]) do M.push(map, form, phrase) end
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

return M
