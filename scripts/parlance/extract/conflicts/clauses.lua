--- clauses.lua: the clause of a token, its verb, and what it tells to have happened.

local lexicon = require "parlance.lexicon"
local phrases = require "parlance.extract.incidents.phrases"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/quantities"

-- Nouns that anything may be said of: what is told of one is told of no other.
local VAGUE = set_of(source.vague)

-- Tokens on each side of one that its clause is looked for in.
local REACH = 26
-- Tokens around a clause that tell what it is about.
local BACK = 45

-- What a clause does not reach over: marks, and words that lead to another clause.
local function ends_at(text, token)
  return find(text.letters, '^[;:"(]', token) ~= nil
    or find(text.letters, "^[ctsw][dnNpj]", token) and find(text.letters, "^[,%.]", token - 1)
end

--- The clause of first..last.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return integer low
---@return integer high
function M.around(text, first, last)
  local from, to = text:sentence(first)
  local low, high = first, last
  while low > from and first - low < REACH and not ends_at(text, low - 1) do low = low - 1 end
  while high < to and high - last < REACH and not ends_at(text, high + 1) do high = high + 1 end
  return low, high
end

-- Verbs that tell nothing without their noun, and verbs of saying.
local LIGHT = set_of [[took take takes taken taking place occurred occur happened happen came come
  carried made make makes held had has have having been was were being be is are got went go goes
  did does do done set put giving given gave began begun begin started said say says told saying
  added stated reported believed thought understood known found caused cause blamed]]

--- The verb of a clause, the last before a token or the first behind it; nil without one.
---@param text parlance.incidents.Text
---@param token integer
---@param low integer
---@param high integer
---@return integer|nil
function M.verb(text, token, low, high)
  for at = token - 1, low, -1 do
    if find(text.letters, "^[vzy]", at) and not text.name_at[at]
      and not LIGHT[text.folds[at]] then
      return at
    end
  end
  for at = token + 1, high do
    if find(text.letters, "^[vz]", at) and not text.name_at[at]
      and not LIGHT[text.folds[at]] then
      return at
    end
  end
end

-- A noun of a happening outside of first..last.
local function noun_in(text, low, high, first, last)
  for token = low, high do
    if (token < first or token > last) and find(text.letters, "^[nvzy]", token)
      and words.event(text, token) then
      return words.event(text, token), token
    end
  end
end

--- What happened in a clause, of which first..last is a part that does not tell it: of its verb,
--- or a noun of a happening; nil where nothing tells.
---@param text parlance.incidents.Text
---@param verb integer|nil
---@param low integer
---@param high integer
---@param first integer
---@param last integer
---@return string|nil
---@return integer|nil token
function M.happening(text, verb, low, high, first, last)
  if verb and words.event(text, verb) then return words.event(text, verb), verb end
  local event, at = noun_in(text, low, high, first, last)
  if event then return event, at end
  if verb then return text.stems[verb], verb end
end

--- The head noun or name of a phrase that ends at a token, and what stands for it.
---@param text parlance.incidents.Text
---@param last integer
---@return string|nil
function M.thing(text, last)
  local fold = text.folds[last]
  if not find(text.letters, "^[nN]", last) or VAGUE[fold] or VAGUE[fold:gsub("s$", "")]
    or words.is_common(fold) then
    return nil
  end
  local row = text.name_at[last]
  return row and row.name and words.word(text, last) or words.thing(text, last)
end

--- The subject of a verb: what stands for its head, its first and last token.
---@param text parlance.incidents.Text
---@param verb integer
---@param from integer
---@return string|nil
---@return integer|nil
---@return integer|nil
function M.subject(text, verb, from)
  local first, last = phrases.subject(text, phrases.group_start(text, verb, from), from)
  if not first then return nil end
  return M.head(text, first, last), first, last
end

-- Whose it is, only the sentences before tell.
local THEIRS = set_of "his her their my our your"

--- What stands for the head of a noun phrase: its noun before what "of" joins to it.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return string|nil
function M.head(text, first, last)
  if THEIRS[text.folds[first]] then return nil end
  local at = last
  for token = first, last do
    if find(text.letters, "^[nN][oi]", token) then
      at = token
      break
    end
  end
  return M.thing(text, at)
end

local ARTICLES = set_of "the a an its their his her"

--- The words of a phrase without an article.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return string
function M.plain(text, first, last)
  if first < last and ARTICLES[text.folds[first]] then first = first + 1 end
  return text:words(first, last)
end

--- A fact of words first..last: what is beside it and around it is added to its fields; where they
--- give `low` and `high`, what is told between these alone.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@param fields table
---@return table
function M.fact(text, first, last, fields)
  local low, high = fields.low, fields.high
  local short = low ~= nil
  if not short then low, high = M.around(text, first, last) end
  local seen = {}
  for _, word in ipairs(fields.plain or {}) do seen[word] = true end
  fields.low, fields.high = nil, nil
  fields.kind, fields.first, fields.last, fields.base = "fact", first, last, 0
  fields.words = words.of(text, low, high, seen)
  if not short then
    local from, to = text:sentence(first)
    local before = text:sentence(math.max(1, from - 1))
    fields.far = words.of(text, math.max(before, low - BACK), math.min(to, high + BACK), seen)
  end
  fields.names = fields.names or {}
  return fields
end

return M
