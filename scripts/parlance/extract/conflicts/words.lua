--- words.lua: what tokens tell about a fact: stems of nouns, verbs, adjectives and names.
--
-- Words that tell the same happening have one stem for all of them (en/happenings), with "="
-- before it, and so have things that are counted alike, with "~". States have "@" before them.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"

local M = {}

local STOP = {}
for _, word in ipairs(lexicon "en/stopwords") do STOP[word] = true end

local source, happenings = lexicon "en/quantities", lexicon "en/happenings"

local function set_of(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end

M.set_of = set_of

-- Words of saying and the like, which stand with any fact.
local COMMON = set_of(source.common)

-- The forms of a word: of a lemma those that are regular.
local function forms_of(word)
  local list = { word, word .. "s" }
  if word:find "e?d$" or word:find "ing$" or #word < 3 then return list end
  local last = word:sub(-1)
  if last == "e" then
    list[3], list[4] = word .. "d", word:sub(1, -2) .. "ing"
  elseif last == "y" then
    local stem = word:sub(1, -2)
    list[3], list[4], list[5] = stem .. "ies", stem .. "ied", word .. "ing"
  else
    list[3], list[4], list[5] = word .. "es", word .. "ed", word .. "ing"
    if word:find "[^aeiou][aeiou][^aeiouwxy]$" then
      list[6], list[7] = word .. last .. "ed", word .. last .. "ing"
    end
  end
  return list
end

-- Forms of words -> what stands for their group.
local function groups_of(lists, mark)
  local map = {}
  for _, group in ipairs(lists) do
    local name
    for word in group:gmatch "%S+" do
      name = name or mark .. word
      for _, form in ipairs(forms_of(word)) do map[form] = map[form] or name end
    end
  end
  return map
end

local EVENTS, THINGS = groups_of(happenings.events, "="), groups_of(happenings.things, "~")

--- What stands for a verb or noun of a happening, as "=break"; nil for other words.
---@param text parlance.incidents.Text
---@param token integer
---@return string|nil
function M.event(text, token)
  return EVENTS[text.folds[token]]
end

--- What stands for a verb or noun of a happening, by its folded form.
---@param fold string
---@return string|nil
function M.event_of(fold) return EVENTS[fold] end

--- Whether a word stands with any fact.
---@param fold string
---@return boolean
function M.is_common(fold) return STOP[fold] or COMMON[fold] or false end

--- What stands for a counted noun: "~vessel", or its stem.
---@param text parlance.incidents.Text
---@param token integer
---@return string
function M.thing(text, token)
  return THINGS[text.folds[token]] or text.stems[token]
end

--- Whether a token carries a fact: a noun, verb, adjective or name of some weight.
---@param text parlance.incidents.Text
---@param token integer
---@return boolean
function M.is_content(text, token)
  local fold = text.folds[token]
  return text.letters:find("^[nNvzyj]", token) ~= nil and not STOP[fold] and not COMMON[fold]
    and #fold > 2 and not fold:find "^%d"
end

--- What stands for a token: its name, a happening or thing by its group.
---@param text parlance.incidents.Text
---@param token integer
---@return string
function M.word(text, token)
  local row = text.name_at[token]
  if row and row.name then
    return (row.type == "state" and "@" or "") .. core.text.fold(row.name):gsub("%s+", "_")
  end
  local fold = text.folds[token]
  return EVENTS[fold] or THINGS[fold] or text.stems[token]
end

--- The stems of what first..last tells, in order and each once; dates left out.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@param seen? table<string, boolean> words that are left out, to which those found are added
---@return string[]
function M.of(text, first, last, seen)
  local list = {}
  seen = seen or {}
  for token = first, last do
    if not text.dates_at[token] and M.is_content(text, token) then
      local word = M.word(text, token)
      if not seen[word] then seen[word], list[#list + 1] = true, word end
    end
  end
  return list
end

return M
