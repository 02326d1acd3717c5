--- idle.lua: whether what a word of stance stands with is anything that one may be for or
--- against: not when something was asked, what is told, or a courtesy.

local clauses = require "parlance.extract.claims.clauses"

local M = {}

local ASKS = { ask = true, request = true, order = true, invite = true, beg = true,
  want = true, propose = true, warn = true, recall = true }

local QUESTIONS = { who = true, what = true, how = true, why = true, when = true, whether = true,
  ["if"] = true, whom = true, which = true }

-- Verbs of which a pronoun behind them is not the thing: "want you to know".
local PERSONAL = { want = true, ["be+ open to"] = true }

local GOVERNED = { ["for"] = true, against = true }

-- "accept the assurances of my highest consideration".
local function is_courtesy(piece, topic)
  for k = topic.first, math.min(topic.last, topic.first + 4) do
    if piece:fold(k) == "assurances" then return true end
  end
  return false
end

-- Whether what stands behind a verb of asking is its time or place, a question, or not there.
local function asks_nothing(piece, one)
  local letters, first = piece.letters, one.topic.first
  if PERSONAL[one.trigger.entry.lemma] and letters:find("^p", first) then return true end
  if not ASKS[one.trigger.entry.lemma] then return false end
  if QUESTIONS[piece:fold(first)] or letters:find("^xTe", first)
    or letters:find("^[ip]*[1%.,]", first) or letters:find("^[ir]", first) then
    return true
  end
  local is_thing = letters:find("^[djnN1]", first) and one.cue.last == first - 1
  if one.trigger.entry.lemma == "ask" and is_thing then return true end
  return not one.target and letters:find("^[ir]", first - 1) ~= nil
    and not GOVERNED[piece:fold(first - 1)]
end

-- Participles that are adjectives behind an adverb: "internationally recognized borders".
local ADJECTIVAL = { recognized = true, recognised = true, accepted = true, agreed = true,
  approved = true, supported = true, endorsed = true, backed = true, proposed = true,
  noted = true, favoured = true, favored = true }

local POINTERS = { it = true, him = true, her = true, us = true, me = true, that = true,
  this = true, themselves = true, itself = true, you = true }

-- Whether what is held is only pointed to.
local function is_pointer(piece, topic)
  local n = topic.last - topic.first
  if n == 1 and piece:fold(topic.first) == "one" then return piece:fold(topic.last) == "another" end
  return n == 0 and POINTERS[piece:fold(topic.first)] or false
end

-- Whether the word of a stance is none: part of a name for something, or a heading.
local function is_label(piece, one)
  local letters, k = piece.letters, one.cue.first
  local fold = piece:fold(k)
  if ADJECTIVAL[fold] and k > 1 and piece:fold(k - 1):find "ly$" then
    return letters:find("^z[jnN]", k) ~= nil and not letters:find("^[hea]", k - 2)
  end
  return one.rule == "opening" and (fold == "note" or fold == "notes") and one.cue.last == k
    and not letters:find("^,?r*[tdw]", k + 1) and piece:fold(k + 1) ~= "with"
end

-- "accepted full responsibility for the raid": an admission.
local function is_blame(piece, one)
  for k = one.topic.first, math.min(one.topic.last, one.topic.first + 3) do
    if piece:fold(k) == "responsibility" then return true end
  end
  return false
end

-- Whether what stands behind a verb is only where, when or how: "pledged through X", "noted on
-- Monday".
local function is_place(piece, one)
  local letters, first = piece.letters, one.topic.first
  if one.by_voice or one.rule == "noun" or letters:find("^[tT]", first - 1) then return false end
  return letters:find("^r*[ib][^T]", first) ~= nil and not letters:find("^r*is*[tT]", first)
    and not letters:find("^i[djnN1]+,?[tT]", first)
end

--- Whether a reading has nothing that one may be for or against: "asked on Monday", "the date
--- proposed".
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.is(piece, one)
  if not one.topic then return true end
  if one.rule == "passive" and one.trigger.entry.lemma == "note" then return false end
  if one.rule == "reduced" then return true end
  if one.rule == "passive" then
    return not one.source and not piece.letters:find("^[Tt]", one.topic.first - 1)
  end
  if one.source and piece:fold(one.source.first - 1) == "as" then return true end
  local is_vague = is_place(piece, one) or is_pointer(piece, one.topic)
  if is_vague or is_label(piece, one) or is_blame(piece, one) then return true end
  local opening = piece.letters:sub(math.max(1, one.topic.first - 1), one.topic.first)
  if opening:find "[^T][ea]" or is_courtesy(piece, one.topic) then return true end
  return asks_nothing(piece, one)
end

local SUBJUNCTIVE = { be = true, should = true, must = true, shall = true }

--- Whether a that-clause says what shall be: "insists that it be returned".
---@param piece parlance.claims.Piece
---@param topic { first: integer, last: integer }
---@return boolean
function M.is_wished(piece, topic)
  for k = topic.first, topic.last do
    if SUBJUNCTIVE[piece:fold(k)] and not piece.letters:find("^[Ta]", k - 1) then return true end
    if piece.letters:find("^[ehaz]", k) then return SUBJUNCTIVE[piece:fold(k)] or false end
  end
  return false
end

-- "suggested that it was late": no suggestion of what is to be done.
local SUGGESTS = { suggest = true, propose = true, recommend = true }

--- Whether a verb of proposing tells what is so: a clause that says what is or was.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.tells(piece, one)
  if not one.topic or not SUGGESTS[one.trigger.entry.lemma] then return false end
  local topic, letters = one.topic, piece.letters
  local verb = letters:find("[aehvzwt]", topic.first)
  if not verb or verb > topic.last or letters:find("^[wt]", verb) or letters:find("^T", verb - 1)
    or not letters:find("^[pdnNj]", topic.first) then
    return false
  end
  return letters:find("^[ehz]", verb) ~= nil and not SUBJUNCTIVE[piece:fold(verb)]
    and clauses.subject_end(letters, topic.first) == verb - 1
end

-- Verbs that take a stance with an infinitive or an object, not with "that".
local TO_DO = { agree = true, pledge = true, vow = true, promise = true, undertake = true }

-- What one who will not answer will not do.
local COMMENT = { say = true, comment = true, discuss = true, answer = true, speculate = true }

-- Whether a participle takes no stance: "recalling the treaty, we call for X".
local function is_passing(one, clause)
  if one.rule ~= "participle" then return false end
  return one.act == "support" or one.act == "note" and not clause
end

local NOT_NEGATED = { ["rule+ out"] = true }

-- Verbs that ask only with an infinitive: "told them to leave".
local TELLING = { tell = true, order = true, instruct = true, direct = true, advise = true,
  counsel = true }

-- Whether a verb takes no stance with what stands behind it.
local function is_none(piece, one, clause)
  local lemma = one.trigger.entry.lemma
  if TELLING[lemma] and one.act == "urge" then
    return not piece.letters:find("^x?T", one.topic.first - 1)
      and not piece.letters:find("^x?T", one.topic.first)
  end
  if lemma == "insist" then return not (clause and M.is_wished(piece, one.topic)) end
  if TO_DO[lemma] then
    return clause or one.negated and not piece.letters:find("^x", one.topic.first)
  end
  if lemma == "commit" then return not piece.letters:find("^x?T", one.topic.first - 1) end
  return lemma == "affirm" and clause or NOT_NEGATED[lemma] and one.negated or M.tells(piece, one)
end

--- Whether what is refused is to speak: "declined to comment".
---@param piece parlance.claims.Piece
---@param topic { first: integer, last: integer }
---@return boolean
function M.is_silence(piece, topic)
  local first = piece.letters:find("^T", topic.first) and topic.first + 1 or topic.first
  return COMMENT[piece:fold(first)] or false
end

--- The stance of a reading, nil where its verb takes none so.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading with a topic
---@return string|nil
function M.stance(piece, one)
  local clause = piece.letters:find("^t", one.topic.first - 1) ~= nil
  if is_passing(one, clause) or is_none(piece, one, clause) then return nil end
  local refuses = one.act == "oppose" or one.negated
  return not (refuses and M.is_silence(piece, one.topic)) and one.act or nil
end
return M
