--- imputed.lua: blame without a word for a deed: what an accusation is said to be for, who is said
--- to back a wrong, who is silent.

local adverbials = require "parlance.extract.claims.adverbials"
local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local judgments = require "parlance.extract.claims.judgments"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local readings = require "parlance.extract.claims.readings"
local set = require "parlance.word_set"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish

-- The letter of the word behind the subject that holds letter k which tells what it is for, and
-- that subject.
local function purpose_of(piece, k)
  local letters = piece.letters
  local first = clauses.phrase_start(letters, k)
  local last = first and clauses.subject_end(letters, first)
  local at = last and last >= k and letters:match("^[aehrx]*()[vzjn]", last + 1)
  if not at or not lists.purposes[piece:fold(at)] or letters:find("^n[^o]", at) then return nil end
  return at, range(first, last)
end

--- "The accusations against X are part of a campaign", "aim to harm X": whoever speaks blames those
--- who accuse.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.purpose(piece, trigger, acts)
  local at, subject = purpose_of(piece, trigger.k)
  if not at or negations.of_verb(piece, at) then return nil end
  local stop = clauses.clause_end(piece.letters, at + 1, { acts = acts, joins = true })
  local one = base(trigger, stop, "judgment")
  one.by_voice, one.cue = true, range(subject.last + 1, at)
  one.topic = range(subject.first, stop)
  return finish(one, subject, nil, at)
end

local EVIL = set "terrorist terrorists terrorism"

-- Whether a wrong is among letters i to j.
local function has_wrong(piece, i, j)
  for k = i, j do
    local fold = piece:fold(k)
    local judged = piece.letters:find("^j", k) and lists.judgments[fold]
    if lists.deeds[fold] and not lists.events[fold] or EVIL[fold]
      or judged == "accuse" or judged == "condemn" then
      return true
    end
  end
  return false
end

-- Letters before a relative clause in which what it is about is looked for.
local REACH = 14

-- The letters of what is backed: a subject, or all that a relative clause may be about.
local function backed(piece, start)
  local letters = piece.letters
  local subject, how = groups.subject(letters, start)
  local relative = letters:sub(1, start - 1):match "(),?[wt]$"
  if not relative then return subject, how end
  local from = math.max(1, relative - REACH)
  for k = relative - 1, from, -1 do
    if letters:find("^[;:%.]", k) then
      from = k + 1
      break
    end
  end
  return range(from, relative - 1), "relative"
end

--- "attacks that have enjoyed the support of X": whoever speaks blames X.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@return parlance.claims.Reading|nil
function M.backing(piece, trigger)
  local letters = piece.letters
  local start = groups.start(piece, trigger.k)
  local wrong, how = backed(piece, start or trigger.k)
  if not start or not wrong or not has_wrong(piece, wrong.first, wrong.last)
    or groups.has_modal(piece, start, trigger.k) or negations.of_verb(piece, trigger.k) then
    return nil
  end
  local last = letters:find("^[oib]", trigger.last + 1)
    and clauses.phrase_end(letters, trigger.last + 2) or trigger.last
  local one = base(trigger, last, "backing")
  one.by_voice, one.only_actors, one.onus = true, true, true
  one.target = range(trigger.k + 1, last)
  one.topic = range(trigger.k + 1, one.last)
  one.first = how == "relative" and start - 1 or wrong.first
  return one
end

--- "the silence on the part of X": whoever speaks finds fault with X, or with those who are meant.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.lapse(piece, trigger, acts)
  local one = judgments.noun(piece, trigger, acts)
  if not one then return nil end
  local last = clauses.phrase_end(piece.letters, trigger.last + 1)
  one.target = last and range(trigger.last + 1, last) or nil
  one.topic.last = last or one.topic.last
  one.first, one.weak, one.of_others = adverbials.start(piece, one.first), nil, true
  return one
end

return M
