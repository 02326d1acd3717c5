--- words.lua: the tags that a form of English may have, the likeliest first.
--
-- Asked in this order: the closed classes, the lists of common words, the lemmas of WordNet
-- by way of the form's inflection, the ending. A capital adds the proper noun. What is found
-- is a record, made once for each form and place and kept:
--
--     tag     the likeliest tag
--     word    the folded form
--     kind    what rules ask besides the word, shared by all records alike:
--               tags  the candidates in order; has[tag] their rank
--               infl  "base", "s", "ed", "past", "part", "any", "ing", "er", "est", "plural", ""
--               case  "lower", "cap", "upper", "mixed", "" (no letters)
--     weight  of a word with a capital: 2 when it is a common word too, or else 1;
--             -1 for a small word of an open class, else 0

local core = require "parlance.core"
local lists = require "parlance.layers.pos.lists"
local morphology = require "parlance.layers.pos.morphology"

local M = {}

local TAG = {
  N = "NOUN", V = "VERB", A = "ADJ", R = "ADV", P = "PROPN", M = "NUM", I = "INTJ", O = "ADP",
  S = "SCONJ", D = "DET",
}

-- The parts of speech whose lemmas an inflection belongs to.
local INFLECTED = { s = "[^NV]", ed = "[^V]", ing = "[^V]", er = "[^AR]", est = "[^AR]" }

-- What an unknown inflected form may be.
local UNKNOWN = { s = "N", ed = "VA", ing = "VN" }

local Words = {}
Words.__index = Words

--- `list` with a tag at place `at`, or at its end, and nowhere else.
local function with(list, tag, at)
  local out = {}
  for _, other in ipairs(list) do
    if other ~= tag then out[#out + 1] = other end
  end
  table.insert(out, math.min(at or #out + 1, #out + 1), tag)
  return out
end

-- letters -> tags; nobody changes these.
local tags_of = setmetatable({}, { __index = function(known, letters)
  local tags, seen = {}, {}
  for letter in letters:gmatch "." do
    if not seen[letter] then tags[#tags + 1] = TAG[letter] end
    seen[letter] = true
  end
  known[letters] = tags
  return tags
end })

-- What the longest listed ending of a word says, or nil.
function Words:by_ending(word)
  for length = math.min(self.longest_ending, #word - 2), 2, -1 do
    local letters = self.endings[word:sub(-length)]
    if letters then return letters end
  end
  return nil
end

-- The letters of a lemma; verbs that their ending tells are in no list.
function Words:lemma(word)
  local letters = self.lemmas[word]
  if not letters and self:by_ending(word) == "V" then return "V" end
  return letters
end

-- The letters that a form has by a lemma with this inflection, or nil.
function Words:inflected(word, inflection)
  return morphology.lemma(word, inflection, function(lemma)
    local letters = self:lemma(lemma)
    if not letters or inflection == "ed" and self.irregular.V[lemma] then return nil end
    letters = letters:gsub(INFLECTED[inflection], "")
    return letters ~= "" and letters or nil
  end)
end

-- Letters and infl of an irregular form, or nil.
function Words:irregular_form(word)
  local irregular = self.irregular
  if irregular.V[word] then
    return "V", self.verb_forms[word] or "ed"
  elseif irregular.N[word] then
    return "N", "plural"
  elseif irregular.A[word] then
    return "A", word:find "st$" and "est" or "er"
  end
  return nil
end

-- Letters and infl of a word that the lemmas know, or nil.
function Words:known(word)
  local letters, infl = self:irregular_form(word)
  local own = self.lemmas[word]
  if letters then return letters .. (own or ""), infl end
  local inflection = morphology.inflection(word)
  letters = inflection and self:inflected(word, inflection)
  if letters then
    if not own then return letters, inflection end
    local own_first = inflection == "s" or inflection == "er"
    return own_first and own .. letters or letters .. own, inflection
  end
  return own, self.verb_forms[word] or "base"
end

-- Letters, infl, and whether more than a guess, of a word of an open class.
function Words:open_class(word)
  local letters, infl = self:known(word)
  local common = self.common[word]
  if letters or common then return common or letters, infl, true end
  infl = morphology.inflection(word)
  letters = self:by_ending(word)
  if UNKNOWN[infl] and not letters then return UNKNOWN[infl], infl, false end
  return letters or "N", "base", letters ~= nil and (#word > 8 or letters == "R")
end

local function is_numeral(self, word)
  local tags = self.closed[word]
  return tags ~= nil and tags[1] == "NUM"
end

-- A compound with a hyphen has the tags of its last part, and may be an adjective.
function Words:compound(word)
  local first, last = word:match "^(.-)%-([^%-]*%a)$"
  if not first or self.lemmas[word] or self.common[word] then return nil end
  if is_numeral(self, first) and is_numeral(self, last) then return { "NUM" }, "base" end
  local letters, infl = self:open_class(last)
  if infl == "ed" or infl == "part" then return { "VERB", "ADJ" }, infl, true end
  local tags = tags_of[letters]
  if tags[1] == "VERB" then tags = with(tags, "NOUN", 1) end
  return with(tags, "ADJ", tags[1] == "ADJ" and 1 or nil), infl, true
end

-- Tags, infl, and whether more than a guess, of a word in small letters.
function Words:small(word)
  local closed = self.closed[word]
  if closed then return closed, self.verb_forms[word] or "base", true end
  local tags, infl, sure = self:compound(word)
  if tags then return tags, infl, sure end
  local letters
  letters, infl, sure = self:open_class(word)
  return tags_of[letters], infl, sure
end

--- "lower", "cap", "upper", "mixed" ("wikiHow"), or "" without letters.
local function case_of(form)
  local letters = core.text.shape(form):gsub("[^Xx]", "")
  if letters == "" then return "" end
  if letters:find "^Xx" then return "cap" end
  if letters:find "^x+$" then return "lower" end
  if letters:find "^x" then return "mixed" end
  return utf8.len(form) > 1 and "upper" or "cap"
end

-- The tags of a form with a capital. Where any word has one, a word that is known without
-- it comes first, unless it is better known as a name.
local function capital_tags(self, word, tags, sure, inside)
  if self.closed[word] then return tags[1] == "PROPN" and tags or with(tags, "PROPN") end
  if not sure then tags = { "NOUN" } end
  local proper = self.proper[word]
  if proper then
    local out = tags_of[proper]
    if self.lemmas[word] then
      for _, tag in ipairs(tags) do out = with(out, tag) end
    end
    return with(out, "PROPN", out[1] ~= "ADJ" and 1 or nil)
  end
  if inside or self.first_names[word] then return with(tags, "PROPN", 1) end
  return with(tags, "PROPN", not sure and 1 or nil)
end

local CLASS_TAGS = {
  punctuation = { "PUNCT" }, quote = { "PUNCT" }, quote_open = { "PUNCT" },
  quote_close = { "PUNCT" }, symbol = { "PUNCT", "SYM" }, document_symbol = { "PROPN" },
  url = { "PROPN" }, email = { "PROPN" },
}

local function number_tags(form)
  if form:find "%d[snrtSNRT][tdhTDH]$" then return { "ADJ", "NOUN" } end
  if form:find "^['’]?%d+['’]?s$" then return { "NOUN" } end
  if not form:find "%a" or form:find "^[%d.,]+[kKmMbB]n?$"
    or form:find "^%d[%d:.]*[AaPp]%.?[Mm]%.?$" then
    return { "NUM" }
  end
  return { "NOUN", "PROPN", "NUM", "ADJ" }
end

-- What records share, one for each combination.
function Words:kind(tags, infl, case)
  local key = table.concat(tags, " ") .. "/" .. infl .. "/" .. case
  local kind = self.kinds[key]
  if not kind then
    kind = { tags = tags, has = {}, infl = infl, case = case }
    for rank, tag in ipairs(tags) do kind.has[tag] = rank end
    self.kinds[key] = kind
  end
  return kind
end

local function make(self, form, inside)
  local word, class = core.text.fold(form), core.text.class(form)
  local tags, infl, case, sure = CLASS_TAGS[class], "", case_of(form), true
  if class == "number" then
    tags = number_tags(form)
  elseif not tags or self.closed[word] then
    tags, infl, sure = self:small(word)
  end
  local weight = 0
  if case == "lower" then
    weight = self.closed[word] and 0 or -1
    if not sure and self.proper[word] then tags = with(tags, "PROPN", 1) end
  elseif case ~= "" then
    weight = (self.closed[word] or self.proper[word] or not sure) and 1 or 2
    inside = inside and not (case == "upper" and #form > 4) or case == "mixed"
    tags = capital_tags(self, word, tags, sure, inside)
  end
  return { tag = tags[1], word = word, kind = self:kind(tags, infl, case), weight = weight }
end

-- A table that makes the record of a form when it is first asked for it.
local function records(self, inside)
  return setmetatable({}, { __index = function(known, form)
    local record = make(self, form, inside)
    known[form] = record
    return record
  end })
end

--- The words of English: `inside[form]` is the record of a form inside of a sentence,
--- `anywhere[form]` the one where any word may have a capital.
---@return table
function M.new()
  local self = setmetatable(lists.load(), Words)
  self.kinds = {}
  self.inside, self.anywhere = records(self, true), records(self, false)
  return self
end

return M
