--- answers.lua: denials and what they answer, or what answers them, where one stands beside the
--- other: "X denied that it had fired, but its guns were hot", "X claimed so. This is untrue."

local clauses = require "parlance.extract.conflicts.clauses"
local lexicon = require "parlance.lexicon"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/answers"
local TRUE, DENYING = set_of(source.true_), set_of(source.denying)
local BUT, INSISTING = set_of(source.but), set_of(source.insisting)
local CHARGES = set_of(lexicon("en/quantities").charge_nouns)
local FALSE, POINTERS = set_of(lexicon("en/quantities").falsehoods), set_of(source.pointers)

-- Tokens that a clause has at least, and at most where it is a side of a row.
local LEAST, MOST = 4, 40

-- The clause that begins at a token, up to a mark.
local function clause_from(text, first, to)
  while first < to and text.folds[first] == "," do first = first + 1 end
  local last = first
  while last < to and last - first < MOST and not find(text.letters, "^[;:%.]", last + 1) do
    last = last + 1
  end
  local has_verb = find(text.letters:sub(first, last), "[vzeha]")
  if last - first + 1 < LEAST or not has_verb then return nil end
  return first, last
end

-- Tokens of a denial before "but" may follow.
local OWN = 5

-- Where the words go on with "but" in the sentence of a denial, and where they end before it; or
-- where the next one begins so.
local function but_behind(text, one)
  local _, to = text:sentence(one.first)
  for at = one.first + OWN, math.min(to - LEAST, one.last + OWN) do
    if BUT[text.folds[at]] and find(text.letters, "^[,;]", at - 1) then
      local first, last = clause_from(text, at + 1, to)
      return first, last, math.min(one.last, at - 2)
    end
  end
  local next_from, next_to = text:sentence(math.min(to + 1, text.n))
  if next_from <= to or not BUT[text.folds[next_from]] then return nil end
  local first = find(text.letters, "^,", next_from + 1) and next_from + 2 or next_from + 1
  return clause_from(text, first, next_to)
end

-- Tokens from "this" to the word that calls what was claimed false.
local PREDICATE = 8

-- "This is untrue", "that is not so", "but that claim is false".
local function false_at(text, first, to)
  if not POINTERS[text.folds[first]] then return nil end
  for at = first + 1, math.min(first + PREDICATE, to) do
    local untrue = TRUE[text.folds[at]] and find(text.letters:sub(first, at), "x")
    local named = at == first + 1 and CHARGES[text.folds[at]] and BUT[text.folds[first - 1]]
    local said = FALSE[text.folds[at]] and find(text.letters:sub(first + 1, at), "e")
    if said or untrue or named then
      local last = at
      while last < to and last - at < MOST and not find(text.letters, "^[,;:%.]", last + 1) do
        last = last + 1
      end
      return first, last
    end
    if find(text.letters, "^[,;:%.]", at) then return nil end
  end
end

-- The clause in the sentence before a denial that tells what it denies: it shares a word with it.
local function told_before(text, one)
  local own = set_of(table.concat(one.words, " "))
  local from = text:sentence(one.first)
  if from == 1 or text.doc.n_tokens == 0 then return nil end
  local first, last = text:sentence(from - 1)
  if text.folds[last] == "?" then return nil end
  for token = last, math.max(first, last - 2 * MOST), -1 do
    local shared = words.is_content(text, token) and find(text.letters, "^[nvzy]", token)
      and own[words.word(text, token)]
    if shared then
      local low, high = clauses.around(text, token, token)
      if high - low + 1 >= LEAST then return low, high end
    end
  end
end

local function pair(first, last, value, other_first, other_last, about)
  return { kind = "answer", first = first, last = last, value = value, base = other_first,
    date_last = other_last, head = "answer", measure = "claim", about = about }
end

-- Tokens from an accusation to what answers it.
local NEAR = 45

-- "Y insists that they were sealed", behind an accusation by somebody else.
local function insists(text, one, before)
  if one.value ~= "accuse" or not before or before.head ~= "accusation" then return false end
  if one.first - before.last > NEAR or one.who == before.who then return false end
  for token = one.first, math.min(one.first + 2 * PREDICATE, one.last) do
    if INSISTING[text.folds[token]] then return true end
  end
  return false
end

-- The accusation that stands before a denial, with nothing but other denials between.
local function accused_before(list, i)
  local one = list[i]
  for k = i - 1, math.max(1, i - 3), -1 do
    local other = list[k]
    if one.first - other.last > 2 * NEAR then return nil end
    if other.head == "accusation" and other.last < one.first then return other end
  end
end

local function denies(text, one)
  for token = one.first, one.last do
    if DENYING[text.folds[token]] then return true end
  end
  return false
end

local function answer_of(text, list, i)
  local one = list[i]
  if one.head == "accusation" then
    if insists(text, one, list[i - 1]) then
      local other = list[i - 1]
      return pair(other.first, other.last, "accuse", one.first, one.last, other.about), "deny"
    end
    return nil
  end
  if not denies(text, one) then return nil end
  local first, last, stop = but_behind(text, one)
  if first then
    return pair(one.first, stop or one.last, one.value, first, last, one.about), "accuse"
  end
  if one.value ~= "deny" or accused_before(list, i) then return nil end
  first, last = told_before(text, one)
  if first then return pair(first, last, "accuse", one.first, one.last, one.about), one.value end
end

-- Tokens from what is said to what calls it false, from its end and from its beginning.
local CALLED, FAR = 12, 80

-- What was said last before a token, from its source on: a claim, or words that are reported.
local function said_before(text, list, token)
  local best
  for _, rows in ipairs { list, text.quotes } do
    for _, row in ipairs(text.rows_in(rows, token - FAR, token - 1)) do
      local near = row.last < token and token - row.last <= CALLED
      if near and (not best or row.last > best.last) then best = row end
    end
  end
  return best
end

-- "X claimed that it was so. This is untrue."
local function falsehoods(text, list, found)
  for _, from in ipairs(text.sentences) do
    local _, to = text:sentence(from)
    for at = from, math.min(to, from + MOST) do
      local opens = at == from or find(text.letters, "^[,;]", at - 1)
      local start = opens and (BUT[text.folds[at]] and at + 1 or at)
      local first, last = false_at(text, start or text.n + 1, to)
      local row = first and said_before(text, list, first)
      if row then
        local low = row.head and row.first or math.max(text:sentence(row.first), row.first - OWN)
        local one = pair(low, row.last, "accuse", first, last, row.about
          or text:words(row.first, row.last))
        one.effect = "deny"
        found[#found + 1] = one
        break
      end
    end
  end
end

--- The pairs of a claim and what answers it beside it, of the accusations and denials of a text.
---@param text parlance.incidents.Text with `stems`
---@param list table[] of charges.lua, in order
---@return table[]
function M.of(text, list)
  local found = {}
  for i = 1, #list do
    local one, value = answer_of(text, list, i)
    if one then
      one.effect = value
      found[#found + 1] = one
    end
  end
  falsehoods(text, list, found)
  return found
end

return M
