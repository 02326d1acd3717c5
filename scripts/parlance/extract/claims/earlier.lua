--- earlier.lua: whom a claim is about that only points back: who did what the claim before it
--- tells, "This is unacceptable", "the move was announced".

local set = require "parlance.word_set"

local M = {}

local THIS = set "this these that those"

-- Tokens between two claims, at most, of which one points back to the other.
local NEAR = 60

local function gap(claim, before) return claim.piece.from - before.piece.to end

-- Acts that answer to what somebody did before.
local ANSWERS = set "welcome agree support praise"

-- Whose act is meant by "this decision": that of the claim before.
local function answered(claim, before)
  local topic, piece = claim.reading.topic, claim.piece
  if not topic or not ANSWERS[claim.reading.act] or not THIS[piece:fold(topic.first)]
    or gap(claim, before) > NEAR or before.source == claim.source then
    return nil
  end
  return { before.source }
end

local BLAMES = set "accuse condemn criticise"

-- Whether the same one blames in the sentence before.
local function goes_on(claim, before)
  return BLAMES[before.reading.act] and BLAMES[claim.reading.act]
    and before.source == claim.source and #before.targets > 0 and gap(claim, before) <= 2
    and gap(claim, before) > 0
end

-- Whether a judgment is of what was just told, by a word or with a noun: "this", "such acts".
local function is_of_this(claim, bare)
  local one = claim.reading
  local subject = one.rule == "judgment" and not one.carries and one.target
  local word = subject and claim.piece:fold(subject.first)
  return word and (THIS[word] or word == "such")
    and (subject.first == subject.last) == bare or false
end

-- Whether it tells what several do of whom the sentence before told: "they can now do Y".
local function is_of_them(claim, before)
  local subject = claim.reading.rule == "noun" and claim.reading.first
    or claim.reading.rule == "deed" and claim.reading.target and claim.reading.target.first
  if not subject or claim.piece:fold(subject) ~= "they" or before.targets[2] then return false end
  local _, type = claim.reader.reference:canonical(before.targets[1])
  return type == "organisation" or type == "group"
end

--- Whom a claim is about that goes on with the one before it, by a bare "this" or "they".
---@param claim parlance.Claim
---@param before parlance.Claim|nil
---@return string[]
function M.doers(claim, before)
  local same = before and goes_on(claim, before)
    and (is_of_this(claim, true) or is_of_them(claim, before))
  return same and before.targets or {}
end

local MOVES = set "move decision step measure measures steps action actions decree order"

-- What a side did, that is announced as "the move": the claim of it.
local function announced(claim, list, i)
  local one, piece = claim.reading, claim.piece
  local topic = one.act == "announce" and one.topic
  if not topic or topic.last ~= topic.first + 1 or not MOVES[piece:fold(topic.last)] then
    return nil
  end
  local side = claim.reader:side_of(claim.source)
  for at = i - 1, 1, -1 do
    local before = list[at]
    if gap(claim, before) > NEAR then return nil end
    if before.targets[1] and claim.reader:side_of(before.source) == side then return before end
  end
end

--- Whom a claim is about that names nobody and points back to what others of a list tell.
---@param list parlance.Claim[]
---@param i integer the number of the claim
---@return string[]
function M.meant(list, i)
  local claim, before = list[i], list[i - 1]
  if not before then return {} end
  local move = announced(claim, list, i)
  if move then
    claim.said = move.piece
    return move.targets
  end
  return answered(claim, before)
    or goes_on(claim, before) and is_of_this(claim, false) and before.targets or {}
end

return M
