--- opening.lua: the verb that a point opens with, and the parts of resolutions.
--
-- "Deeply concerned ..." opens a paragraph of a preamble, "Strongly condemns ..." an operative
-- one; "The Republic of X rejects ..." opens with its verb.

local core = require "parlance.core"
local cues = require "parlance.extract.quotes.cues"
local lexicon = require "parlance.lexicon"

local M = {}

-- Words by their first one: { { "taking", "note" }, ... }, the longest first.
local function by_first_word(list)
  local sets = {}
  for _, phrase in ipairs(list) do
    local words = {}
    for word in phrase:gmatch "%S+" do words[#words + 1] = word end
    sets[words[1]] = sets[words[1]] or {}
    table.insert(sets[words[1]], words)
  end
  for _, set in pairs(sets) do
    table.sort(set, function(a, b) return #a > #b end)
  end
  return sets
end

local lists = lexicon "en/resolutions"
local ADVERBS = by_first_word(lists.adverbs)
local PARTS = {
  { part = "preambular", sets = by_first_word(lists.preambular) },
  { part = "operative", sets = by_first_word(lists.operative) },
}

-- The last token of a phrase of `sets` that starts at token `at`, or nil.
local function match(doc, sets, at, last)
  for _, words in ipairs(sets[doc:fold(at)] or {}) do
    local n = 0
    while n < #words and at + n <= last and doc:fold(at + n) == words[n + 1] do n = n + 1 end
    if n == #words then return at + n - 1 end
  end
end

--- Whether tokens first..last open as a paragraph of a resolution does: the part, and the
--- last token of the words that say so.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@return "preambular"|"operative"|nil part
---@return integer? stop
function M.part(doc, first, last)
  local at = first
  for _ = 1, 3 do
    for _, one in ipairs(PARTS) do
      local stop = match(doc, one.sets, at, last)
      if stop then return one.part, stop end
    end
    local adverb = match(doc, ADVERBS, at, last)
    if not adverb or adverb >= last then return nil end
    at = adverb + 1
  end
end


-- Tokens that a subject may have, asides included.
local LONGEST = 40

local NOMINAL = { NOUN = true, PROPN = true, PRON = true, NUM = true }

-- The last token of an aside that begins with the comma at `at`: ", in good faith,".
local function aside_end(doc, tags, at, last)
  for i = at + 1, math.min(last, at + 12) do
    if doc:form(i) == "," then return i end
    if tags[i] == "VERB" or tags[i] == "AUX" then return nil end
  end
end

-- Whether a word is a verb of saying or of taking a position in one of its forms.
local function speaks(doc, at)
  local fold = doc:fold(at)
  return cues.verbs[fold] ~= nil or PARTS[2].sets[fold] ~= nil or fold == "reserves"
end

-- A verb; so is "demands" behind a name, which taggers take for a plural.
local function is_verb(doc, tags, at)
  if tags[at] == "VERB" or tags[at] == "AUX" then return true end
  return tags[at] == "NOUN" and tags[at - 1] == "PROPN" and doc:form(at):find "s$" ~= nil
    and speaks(doc, at)
end

-- "stands ready", "wishes to thank": what belongs to the verb at `at`.
local function whole_verb(doc, tags, at, last)
  local next_one = at < last and doc:fold(at + 1)
  if next_one == "to" and at + 2 <= last and tags[at + 2] == "VERB" then return at + 2 end
  if next_one == "ready" or next_one == "committed" or next_one == "opposed" then return at + 1 end
  return at
end

-- The verb that tokens from `at` on are, where it is one of saying or of taking a position.
local function verb_group(doc, tags, at, last)
  local main = at
  while main < last and (tags[main] == "AUX" or tags[main] == "ADV") do main = main + 1 end
  local stop = whole_verb(doc, tags, main, last)
  if stop == main and not speaks(doc, main) then return nil end
  return doc:slice(at, stop)
end

-- The verb of the clause that begins at `first`, its auxiliaries included, or nil.
local function verb_of_main(doc, tags, first, last)
  local at, stop, has_subject = first, math.min(last, first + LONGEST), false
  while at <= stop do
    local tag = tags[at]
    if tag == "PUNCT" then
      local behind = has_subject and doc:form(at) == "," and aside_end(doc, tags, at, last)
      if not behind then return nil end
      at = behind
    elseif tag == "SCONJ" or tag == "VERB" and doc:form(at):find "ing$" then
      return nil
    elseif is_verb(doc, tags, at) then
      return has_subject and verb_group(doc, tags, at, last) or nil
    end
    has_subject = has_subject or NOMINAL[tag] or false
    at = at + 1
  end
end

-- Commas that a main clause may begin behind.
local MOST_COMMAS = 6

-- The verb of the clause that a point begins with, or of the main clause behind "While ...,"
-- and "Despite ...,".
local function verb_of_clause(doc, first, last)
  local tags = doc:layer "pos"
  if doc:fold(first) == "to" and tags[first + 1] == "VERB" then return doc:form(first + 1) end
  local found = verb_of_main(doc, tags, first, last)
  local leading = tags[first] == "SCONJ" or tags[first] == "ADP" or tags[first] == "ADV"
    or tags[first] == "VERB"
  local n, at = 0, first
  while leading and not found and n < MOST_COMMAS and at < last do
    at = at + 1
    if doc:form(at):find "^[%.;]" then return nil end
    if doc:form(at) == "," then
      n = n + 1
      found = verb_of_main(doc, tags, at + 1, last)
    end
  end
  return found
end

--- The verb that tokens first..last open with, as it is written, or nil.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@return string?
function M.verb(doc, first, last)
  local part, stop = M.part(doc, first, last)
  if part and core.text.fold(doc:form(first)) ~= doc:form(first) then
    return doc:slice(first, stop)
  end
  return verb_of_clause(doc, first, last)
end

return M
