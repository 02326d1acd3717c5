--- antecedents.lua: whom a pronoun stands for: who was named before it, subjects first.
--
-- Of the sentence that the pronoun stands in, and then of those before it up to MOST, the
-- first one counts that the pronoun may stand for: who a sentence begins with is mostly whom
-- it is about. What stands inside quotation marks counts only for pronouns inside them.

local set = require "parlance.word_set"
local words = require "parlance.extract.reference.words"

local M = {}

local MOST = 4

-- Tokens of a sentence that are looked at, at most: sentences without end are no sentences.
local LONGEST = 200

-- Where the sentence of a token begins, or the last of it that is looked at.
local function start_of(self, pos)
  return math.max(self.doc:sentence(pos), pos - LONGEST)
end

local function is_genitive(doc, pos)
  return pos <= doc.n_tokens and doc:fold(pos):find "^['’]s?$" ~= nil
end

-- Whether a pronoun may stand for what a mention names.
local function suits(self, mention, wanted)
  local kind = mention.type
  if wanted.person then
    if kind ~= "person" then return false end
    local sex = mention.sex or (self.roles[mention.name or ""] or {}).sex
    return not (wanted.sex and sex and sex ~= wanted.sex)
  end
  if wanted.state then return kind == "state" end
  if wanted.body then return kind == "organisation" or kind == "state" or kind == "group" end
  return kind == "group" or kind == "organisation" or mention.several
end

-- Whether a name is said of something else than its bearer: "Iranian", "Iran's".
local function is_attribute(self, row)
  if row.alias == "demonym" or row.alias == "compound" then
    return not (row.type == "group" or self.doc:fold(row.last):find "s$")
  end
  return is_genitive(self.doc, row.last + 1)
end

-- "Ennisk's foreign ministry", "the Varnethi government": the state acts.
local function is_side(self, row)
  if row.type ~= "state" then return false end
  for pos = row.last + 1, math.min(row.last + 4, self.doc.n_tokens) do
    local word = self.doc:fold(pos)
    if word == "ministry" or words.side[word] then return not self.at[pos] end
    if not word:find "^['’]?%l" or words.prepositions[word] then return false end
  end
  return false
end

-- Objects of prepositions are seldom meant; they count after the others.
local function is_object(self, row)
  local word = row.first > 1 and self.doc:fold(row.first - 1) or ""
  if words.articles[word] and row.first > 2 then word = self.doc:fold(row.first - 2) end
  return words.prepositions[word] or false
end

-- What is named in tokens first..last, in order: rows, and descriptions of persons.
local function mentions_in(self, first, last)
  local list = {}
  for _, row in ipairs(self:rows_in(first, last)) do
    if row.name and (not is_attribute(self, row) or is_side(self, row)) then
      list[#list + 1] = {
        first = row.first, name = row.name, type = row.type, object = is_object(self, row),
        several = row.alias == "demonym",
      }
    end
  end
  for _, found in ipairs(self:descriptions_in(first, last)) do
    found.object = is_object(self, found)
    list[#list + 1] = found
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

-- The best of the mentions in first..last, and whether one was considered. Behind a
-- preposition a person may be meant, of bodies there are too many.
local function best_in(self, first, last, wanted, inside)
  local second
  for _, mention in ipairs(mentions_in(self, first, last)) do
    local heard = inside or not self.is_quoted(mention.first)
    if heard and suits(self, mention, wanted) then
      if not mention.object then return mention, true end
      second = second or mention
    end
  end
  return not wanted.body and second or nil, second ~= nil
end

local BEING = set "is was be been seems appears becomes became remains would will may might has"
local JUDGED = set [[necessary important unfortunate clear possible impossible essential vital time
  crucial regrettable imperative hoped noted recalled high true worth difficult easy better best
  obvious likely unlikely natural evident known said believed understood thought reported fair
  impossible regretted emphasized emphasised stressed sad strange hard too also fitting urgent]]

-- "It is necessary to": stands for what follows.
local function is_empty(doc, pos)
  if doc:fold(pos) ~= "it" then return false end
  local last = math.min(pos + 6, doc.n_tokens)
  if pos < last and doc:fold(pos + 1) == "needs" then return doc:fold(pos + 2) == "to" end
  if pos >= last or not BEING[doc:fold(pos + 1)] then return false end
  for at = pos + 2, last do
    if JUDGED[doc:fold(at)] then return true end
  end
  return false
end

-- Pronouns that lead to one another.
local DEEPEST = 30

-- Whom the pronoun that a sentence begins with stands for, where it is of the same sort.
local function of_subject(self, first, wanted, inside)
  local other = words.pronouns[self.doc:fold(first)]
  if not other or not wanted.person or not other.person or other.sex ~= wanted.sex then
    return nil
  end
  if self.is_quoted(first) ~= inside or (self.depth or 0) >= DEEPEST then return nil end
  self.depth = (self.depth or 0) + 1
  local name, type = self:resolve(first, first)
  self.depth = self.depth - 1
  return name, type
end

--- Whom the pronoun at a token stands for.
---@param self table the reference
---@param pos integer
---@param wanted table see words.pronouns
---@return string|nil name
---@return string|nil type
---@return { first: integer, last: integer }|nil unnamed the words for somebody without a name
function M.of(self, pos, wanted)
  if is_empty(self.doc, pos) then return nil end
  local inside = self.is_quoted(pos)
  local first, last = start_of(self, pos), pos - 1
  for _ = 0, MOST do
    if first <= last then
      local found, doubtful = best_in(self, first, last, wanted, inside)
      if found and found.unnamed then return nil, nil, found end
      if found then return found.name, found.type end
      if doubtful then return nil end
    end
    if first <= 1 then return nil end
    last = first - 1
    first = start_of(self, last)
    local name, type = of_subject(self, first, wanted, inside)
    if name then return name, type end
  end
end

return M
