--- speakers.lua: the name of a source, where its words hold one.
--
-- What a document tells of names is gathered once: persons in full ("Seld" is the
-- longest name that ends so) and abbreviations in brackets. Words that hold no name,
-- pronouns and descriptions, stay unresolved.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"

local M = {}

local Speakers = {}
Speakers.__index = Speakers

local fold = core.text.fold

local function add_all(set, list, value)
  for _, item in ipairs(list or {}) do set[fold(item)] = value or item end
end

-- Words of titles and offices: "prime", "minister", "dr.".
local function title_words()
  local list, words = lexicon "en/titles", {}
  for _, sort in pairs(list.honorifics) do
    for _, title in ipairs(sort) do
      for word in fold(title):gmatch "%S+" do words[word] = true end
    end
  end
  for _, office in ipairs(list.offices) do
    if not office:find " of " and not office:find " to " and not office:find " for " then
      for word in office:gmatch "%S+" do words[word] = true end
    end
  end
  words["of"], words["the"] = nil, nil
  return words
end

local function registry()
  local names, demonyms = {}, {}
  for _, state in ipairs(lexicon "states") do
    add_all(names, { state.name, state.official }, state.name)
    add_all(names, state.aliases, state.name)
    add_all(demonyms, state.demonyms, state.name)
  end
  for _, body in ipairs(lexicon "bodies") do
    add_all(names, { body.name }, body.name)
    add_all(names, body.aliases, body.name)
    for _, abbreviation in ipairs(body.abbreviations or {}) do
      names[abbreviation] = body.name
    end
  end
  return names, demonyms
end

local COLLECTIVE = {}
add_all(COLLECTIVE, lexicon "en/titles".collective, true)

local TITLE = title_words()
local NAMES, DEMONYMS = registry()

local PERSONS = {}
add_all(PERSONS, lexicon "en/titles".persons, true)
add_all(PERSONS, { "question", "answer", "q", "a", "journalist", "reporter" }, true)

-- "Republic of X" is X.
local STATE = {}
add_all(STATE, { "republic", "kingdom", "government", "state", "principality" }, true)

-- Nouns that stand for the one whose they are: "the NCA statement".
local UTTERANCE = {}
add_all(UTTERANCE, { "statement", "letter", "communique", "communiqué", "report", "government",
  "release", "note", "notice", "document", "administration", "spokesmen" }, true)

local function words_of(text)
  local words = {}
  for word in text:gmatch "[^%s,%(%)]+" do words[#words + 1] = word end
  return words
end

local function is_title(word) return TITLE[fold(word)] or false end

-- Without titles, demonyms and articles before it, and a genitive behind it.
local function strip(words)
  local from = 1
  if #words > 1 and COLLECTIVE[fold(words[#words])] then
    return table.concat(words, " "), #words
  end
  while words[from] and (is_title(words[from]) or DEMONYMS[fold(words[from])] or
    fold(words[from]):find "^former$" or fold(words[from]) == "the") do
    from = from + 1
  end
  return table.concat(words, " ", from), #words - from + 1
end

local function note_person(self, name, n)
  if n < 2 or n > 4 then return end
  local last = fold(name:match "(%S+)$")
  local known = self.persons[last]
  if not known or #name > #known then self.persons[last] = name end
end

-- Runs of capitalised words; those of two to four that are no body are persons.
local function gather_persons(self)
  local letters, doc, at = self.letters, self.doc, 1
  while true do
    local first, last = letters:find("NN+", at)
    if not first then return end
    local text = last - first < 6 and not letters:find("^o", last + 1) and doc:slice(first, last)
    if text and not self.runs[text] and not text:find("\n", 1, true) then
      self.runs[text] = true
      local words = words_of(text)
      local name, n = strip(words)
      if not COLLECTIVE[fold(words[#words])] and not NAMES[fold(name)] then
        note_person(self, name, n)
      end
    end
    at = last + 1
  end
end

-- Capitals that begin the words of a long name, small words skipped.
local function initials(words, from)
  local letters = {}
  for i = from, #words do
    local first = words[i]:match "^%u" or words[i]:match "^[\xC3-\xD0][\x80-\xBF]"
    if first then letters[#letters + 1] = first end
  end
  return table.concat(letters)
end

-- The long form that stands before an abbreviation in brackets at token `at`.
local function long_form(self, abbreviation, at)
  local text = self.doc:slice(math.max(1, at - 12), at - 1)
  local words = words_of(text)
  for from = #words, 1, -1 do
    if words[from]:find "^%u" and initials(words, from) == abbreviation then
      return table.concat(words, " ", from)
    end
  end
  -- Two letters more or less: "National Cable Authority (NCA)" has them all, others not.
  return nil
end

local function gather_abbreviations(self)
  local letters, at = self.letters, 1
  while true do
    local open = letters:find("%(N%)", at)
    if not open then break end
    local abbreviation = self.doc:form(open + 1)
    if abbreviation:find "^%u[%u%d&]+$" then
      self.abbreviations[abbreviation] = self.abbreviations[abbreviation] or
        long_form(self, abbreviation, open)
    end
    at = open + 1
  end
  at = 1
  while true do
    local first, last = letters:find("N%(N[Ncoidj]+%)", at)
    if not first then break end
    local abbreviation = self.doc:form(first)
    local long = self.doc:slice(first + 2, last - 1)
    if initials(words_of(long), 1) == abbreviation and #abbreviation > 1 then
      self.abbreviations[abbreviation] = long:gsub("%s+", " ")
    end
    at = first + 1
  end
end

local function gather(self)
  if self.persons then return end
  self.persons, self.abbreviations, self.runs = {}, {}, {}
  gather_persons(self)
  gather_abbreviations(self)
end

local function known_name(self, name, n)
  local registered = NAMES[name] or NAMES[fold(name)]
  if self.abbreviations[name] then return self.abbreviations[name] end
  if registered then return registered end
  local longest = self.persons[fold(name:match "(%S+)$")]
  if n == 1 and longest then return longest end
  if n == 1 and (PERSONS[fold(name)] or COLLECTIVE[fold(name)]) then return nil end
  if n == 2 and longest then
    if longest:sub(1, #name:match "^%S+") == name:match "^%S+" then return longest end
  end
  return name
end

-- A name out of the letters first..last, which are capitals: "Prime Minister Maren Seld".
local function name_of_run(self, first, last)
  local name, n = strip(words_of(self.doc:slice(first, last)))
  if n == 0 then return nil end
  return known_name(self, name, n)
end

-- "of X", "for X" behind a run of capitals, where it goes on in capitals.
local function tail_of(after)
  return after:match "^[oj]d?N[Nodcj]*N" or after:match "^[oj]d?N" or ""
end

-- A body or a state whose name goes on behind the run: "Ministry of External Affairs",
-- "Republic of X"; nil if it does not.
local function long_name(self, first, last, tail)
  local whole = NAMES[fold(self.doc:slice(first, last + #tail))]
  if whole then return whole end
  local head = fold(self.doc:form(last))
  if first == last and STATE[head] then
    return name_of_run(self, last + #tail:match "^[oj]d?" + 1, last + #tail)
  elseif COLLECTIVE[head] then
    return (self.doc:slice(first, last + #tail):gsub("%s+", " "))
  end
end

-- The name in "the NCA statement", "the Varnethi government"; none in "the NCA spokesman".
local function name_before_noun(self, first, last, stop, name)
  if not UTTERANCE[fold(self.doc:form(last + 1))] and not UTTERANCE[fold(self.doc:form(stop))] then
    return nil
  end
  return DEMONYMS[fold(self.doc:slice(first, last))] or name
end

-- The bearer's name in one piece of a phrase, cut at its commas.
local function name_of_piece(self, start, stop)
  local letters = self.letters:sub(start, stop)
  local genitive = letters:match "^d?[Nl1]-()gN"
  local from = genitive and genitive + 1 or 1
  local a, b = letters:find("N+", from)
  if not a then return nil end
  local first, last, after = start + a - 1, start + b - 1, letters:sub(b + 1)
  if after:find "^[1g]" then return nil end
  local before = letters:sub(from, a - 1)
  if before:find "[oij]" then return nil end
  local tail = tail_of(after)
  local long = #tail > 0 and long_name(self, first, last, tail)
  if long then return long end
  local name = name_of_run(self, first, last)
  if after:find "^l" then return name_before_noun(self, first, last, stop, name) end
  return name
end

-- The rows of `names` that lie in first..last.
local function names_in(self, first, last)
  local low, high = 1, #self.names + 1
  while low < high do
    local middle = (low + high) // 2
    if self.names[middle].first < first then low = middle + 1 else high = middle end
  end
  local list = {}
  while self.names[low] and self.names[low].first <= last do
    if self.names[low].last <= last then list[#list + 1] = self.names[low] end
    low = low + 1
  end
  return list
end

-- The names of states in the lists.
local IS_STATE = {}
for _, state in ipairs(lexicon "states") do IS_STATE[state.name] = true end

local NAMES_A_SPEAKER = { person = true, organisation = true, group = true, state = true }

-- A name found by the words around it, held against what `names` has made of the
-- document: a person there is the speaker; of others the longest that begins where the
-- name was found; and what `names` does not know as a name is none.
local function settle(self, first, last, found)
  local rows, best, known = names_in(self, first, last), nil, false
  for _, row in ipairs(rows) do
    known = known or row.type ~= "office"
    local follows = self.letters:sub(row.last + 1, row.last + 1)
    if row.type == "person" and not follows:find "[g1]" then return row.name end
    if found and NAMES_A_SPEAKER[row.type] and row.last - row.first > (best and
      best.last - best.first or 0) then
      best = row
    end
  end
  if not found or not known then return nil end
  return best and best.type == "state" and IS_STATE[found] and best.name or found
end

--- The canonical name of what tokens first..last name, or nil.
---@param first integer
---@param last integer
---@return string|nil
function Speakers:name(first, last)
  local found = self:name_by_words(first, last)
  return self.names and settle(self, first, last, found) or (not self.names and found or nil)
end

-- The name that the words of a phrase hold.
function Speakers:name_by_words(first, last)
  local letters = self.letters:sub(first, last)
  if not letters:find "N" then return nil end
  local key = first * 0x10000000 + last
  if self.cache[key] == nil then
    gather(self)
    local found, at = nil, 1
    while not found and at <= #letters do
      local stop = letters:find("[,%(%)]", at) or #letters + 1
      if stop > at and not letters:find("^%(", at - 1) then
        found = name_of_piece(self, first + at - 1, first + stop - 2)
      end
      at = stop + 1
    end
    self.cache[key] = found or false
  end
  return self.cache[key] or nil
end

--- What is known of a document's names.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param names? table[] the rows of `names`, in order
function M.new(doc, letters, names)
  return setmetatable({ doc = doc, letters = letters, cache = {}, names = names }, Speakers)
end

return M
