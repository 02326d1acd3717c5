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
  return not one.target and letters:find("^[ir]", first - 1) ~= nil
    and not GOVERNED[piece:fold(first - 1)]
end

--- Whether a reading has nothing that one may be for or against: "asked on Monday", "the date
--- proposed".
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.is(piece, one)
  if not one.topic then return true end
  if one.rule == "passive" and one.trigger.entry.lemma == "note" then return false end
  if one.rule == "reduced" or one.rule == "passive" then
    return not one.source and not piece.letters:find("^[Tt]", one.topic.first - 1)
  end
  if one.source and piece:fold(one.source.first - 1) == "as" then return true end
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

-- Whether a verb takes no stance with what stands behind it.
local function is_none(piece, one, clause)
  local lemma = one.trigger.entry.lemma
  if lemma == "insist" then return not (clause and M.is_wished(piece, one.topic)) end
  if TO_DO[lemma] then
    return clause or one.negated and not piece.letters:find("^x", one.topic.first)
  end
  return lemma == "affirm" and clause or NOT_NEGATED[lemma] and one.negated or M.tells(piece, one)
end

--- The stance of a reading, nil where its verb takes none so.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading with a topic
---@return string|nil
function M.stance(piece, one)
  local clause = piece.letters:find("^t", one.topic.first - 1) ~= nil
  if is_passing(one, clause) or is_none(piece, one, clause) then return nil end
  local refuses = one.act == "oppose" or one.negated
  return not (refuses and COMMENT[piece:fold(one.topic.first)]) and one.act or nil
end
return M
