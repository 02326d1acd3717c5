--- heads.lua: which of the names in a phrase the phrase is about.
--
-- Of "Iran's envoy to the UN, Amir Karvani" that is the person, of "the NCC statement" the
-- NCC, of "an adviser to Mr. Velm" nobody.

local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local function is_genitive(word)
  return word == "'s" or word == "’s" or word == "'" or word == "’"
end

-- The token before a name, titles and articles and words of offices left out.
local function before_name(self, row, first)
  local doc, pos = self.doc, row.first - 1
  while pos >= first do
    local word, inside = doc:fold(pos), self.at[pos]
    local is_office = row.type == "person" and inside and inside.type == "office"
    local part = is_office or v.titles[doc:form(pos)] or words.articles[word]
      or words.office_words[word] or v.persons[word] and row.type == "person" or word == "former"
    if not part then break end
    pos = (is_office and inside.first or pos) - 1
  end
  return pos
end

-- "Orsol spokesman Rob Hale", "the Orsol plan": whether a person's name is said of another noun.
local function is_before_noun(self, row, first, last)
  local doc, pos = self.doc, row.last + 1
  local article = row.first > first and words.articles[doc:fold(row.first - 1)]
  while pos <= last and not self.at[pos] and doc:form(pos):find "^%l" do
    local word = doc:fold(pos)
    if words.prepositions[word] or v.saying[word] or word == "and" or word == "who" then
      return false
    elseif article or words.is_role(word) or words.side[word] or v.heads[word] then
      return true
    end
    pos = pos + 1
  end
  return false
end

-- The last noun of what a name stands in front of: "statement" of "the NCC press statement".
local function noun_behind(doc, row, last, at)
  local noun
  for pos = row.last + 1, last do
    local word = doc:fold(pos)
    if not word:find "^[%w\x80-\xff]" or words.prepositions[word] or at[pos]
      or word == "and" or word == "who" or word == "which" then break end
    noun = word
  end
  return noun
end

-- "Velm of the army's Western Command": whether a preposition stands before a token in its part of
-- a phrase.
local function behind_preposition(self, first, pos)
  for at = pos, first, -1 do
    local word = self.doc:fold(at)
    if word == "," or word == "and" or word == "(" then return false end
    if words.prepositions[word] and not self.at[at] then return at > first end
  end
  return false
end

local function by_noun_behind(self, row, last)
  local noun = row.type ~= "person" and noun_behind(self.doc, row, last, self.at)
  if noun and not v.saying[noun] then return "modifier", noun end
  return "head"
end

-- How a name stands in the phrase first..last: "head", "modifier" with the noun that it
-- modifies, "object" with the token of its preposition, or "aside".
local function standing(self, row, first, last)
  local doc = self.doc
  local behind = row.last < last and doc:fold(row.last + 1) or ""
  if row.first > first and doc:fold(row.first - 1) == "(" and behind == ")" then return "aside" end
  if behind == "-" or row.alias == "compound" then return "modifier" end -- "the X-based group"
  local pos = before_name(self, row, first)
  local apart = self.at[pos] and self.at[pos].last == pos
  if pos >= first and not apart and words.prepositions[doc:fold(pos)] then
    return is_genitive(behind) and "modifier" or "object", pos
  end
  if is_genitive(behind) then
    return "modifier", noun_behind(doc, { last = row.last + 1 }, last, self.at)
  end
  if row.type ~= "person" and behind_preposition(self, first, pos) then return "object", pos end
  if row.type == "person" and is_before_noun(self, row, first, last) then return "modifier" end
  return by_noun_behind(self, row, last)
end

--- The outermost rows of `names` that lie in first..last.
---@param rows table[]
---@param first integer
---@param last integer
---@return table[]
function M.rows_in(rows, first, last)
  local low, high = 1, #rows + 1
  while low < high do
    local middle = (low + high) // 2
    if rows[middle].first < first then low = middle + 1 else high = middle end
  end
  local list, reached = {}, 0
  while rows[low] and rows[low].first <= last do
    local row = rows[low]
    if row.last <= last and row.first > reached then list[#list + 1], reached = row, row.last end
    low = low + 1
  end
  return list
end

-- Whether the words before a preposition are somebody's word: "a statement by the NCC".
local function is_utterance_before(doc, first, pos)
  for at = pos - 1, first, -1 do
    if words.utterance[doc:fold(at)] or words.side[doc:fold(at)] then return true end
    if words.prepositions[doc:fold(at)] and doc:fold(pos) ~= "by" then return false end
  end
  return false
end

-- What a body is with all that belongs to it: "the UN family".
local WHOLE = { family = true, system = true }

-- The name that a phrase's word or government is of: "the Varnethi government".
local function bearer(self, row, kind, how, first)
  if kind == "modifier" and row.type == "organisation" and WHOLE[how] then return true end
  if kind == "modifier" and how and (words.utterance[how]
    or row.type == "state" and words.side[how]) then
    return true
  end
  local word = kind == "object" and self.doc:fold(how) or ""
  return (word == "of" or word == "from" or word == "by")
    and is_utterance_before(self.doc, first, how)
end

-- Whether nothing but titles, articles and words of offices stands between two names, and how
-- they are joined: by "and", or by a comma alone.
local function link_between(self, one, other)
  local doc, link = self.doc, nil
  local last = before_name(self, other, one.last + 1)
  for pos = one.last + 1, last do
    local word = doc:fold(pos)
    if word == "and" or word == "&" then link = "and"
    elseif word == "," then link = link or ","
    else return nil end
  end
  return link
end

-- Of "an adviser to Velm and Tarkel" the second is as the first.
local function is_with_object(self, row, before, objects)
  return before and objects[before] and before.type == row.type
    and link_between(self, before, row) ~= nil
end

local RANK = { person = 3, organisation = 2, group = 2, state = 2, malware = 2, operation = 2,
  office = 1, place = 1 }

--- The row that a phrase is about, and the rows that modify it.
---@param self table the reference
---@param first integer
---@param last integer
---@return table|nil head
---@return table[] modifiers
function M.of(self, first, last)
  local best, rank, modifiers = nil, 0, {}
  local list, objects = M.rows_in(self.rows, first, last), {}
  for i, row in ipairs(list) do
    local kind, how = standing(self, row, first, last)
    if kind == "head" and is_with_object(self, row, list[i - 1], objects) then kind = "with" end
    objects[row] = kind == "object" or kind == "with"
    if kind == "head" or bearer(self, row, kind, how, first) then
      local one = RANK[row.type] or 1
      local joined = best and self.doc:fold(row.first - 1) == "and"
      if one > rank and not joined then best, rank = row, one end
    else
      modifiers[#modifiers + 1] = row
    end
  end
  return best, modifiers
end

local PERSON = { person = true }

-- The rows that a phrase puts side by side, from one that it is about on: "A, B and C".
local function row_of_names(self, head, rows)
  local list, at = { head }, nil
  for i, row in ipairs(rows) do
    local before = list[#list]
    local alike = PERSON[row.type] == PERSON[before.type] and row.type ~= "office"
    local link = at and alike and link_between(self, before, row)
    if link then
      list[#list + 1], at = row, link
    elseif at then
      break
    elseif row == head then
      at = i
    end
  end
  return at == "and" and #list > 1 and list or nil
end

--- The names that a phrase joins, in order of name, with "; " between them: of "A, B and C";
--- nil where it names but one.
---@param self table the reference
---@param head table the row that the phrase begins to be about
---@param first integer
---@param last integer
---@return string|nil
function M.joined(self, head, first, last)
  local rows = M.rows_in(self.rows, first, last)
  local list = #rows > 1 and row_of_names(self, head, rows)
  if not list then return nil end
  local names, seen = {}, {}
  for _, row in ipairs(list) do
    if not row.name then return nil end
    if not seen[row.name] then seen[row.name], names[#names + 1] = true, row.name end
  end
  table.sort(names)
  return table.concat(names, "; ")
end

return M
