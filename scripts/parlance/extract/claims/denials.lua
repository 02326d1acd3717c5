--- denials.lua: what is not done: "X has not opened it", "we never closed it", "no X did it".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local readings = require "parlance.extract.claims.readings"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local FIRST = readings.FIRST

-- Verbs that "we do not" does not deny anything of.
local MENTAL = {}
for word in ([[want know knew think believe wish own need understand see mean have claim intend
  meant wanted expect like say suppose care mind hope doubt remember feel hear yet seek propose
  ask]])
  :gmatch "%S+" do
  MENTAL[word] = true
end

-- Auxiliaries of what one did or does, not of what one may or must.
local DONE = { have = true, has = true, had = true, did = true, were = true, was = true,
  ["do"] = true }

-- Whether what is negated is something done, and no thought or word.
local function is_deed(piece, trigger, start, acts)
  local verb = piece.letters:match("^[ahexr]+()[vz]", start)
  return verb and not acts[verb] and verb <= trigger.k + 3 and not MENTAL[piece:fold(verb)]
    and DONE[piece:fold(start)] or false
end

-- "We have never done Y", "we did not do Y": who speaks denies it.
local function read_own_denial(piece, trigger, subject, start, stop, acts)
  local aux, before = piece:fold(start), piece:fold(subject.first - 1)
  if not FIRST[piece:fold(subject.first)] or before == "if"
    or not is_deed(piece, trigger, start, acts) then
    return nil
  end
  local one = base(trigger, stop, "denial")
  one.by_voice, one.negated, one.topic = true, true, range(start, stop)
  one.habit = aux == "do"
  return finish(one, subject, nil, start)
end

--- "X has not done Y": blame, when another state is said to leave something undone.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.omission(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = clauses.group_start(letters, k)
  local subject, how = groups.subject(letters, start)
  if not subject or how then return nil end
  local stop = clauses.clause_end(letters, k + 1, { acts = acts, joins = true })
  if FIRST[piece:fold(subject.first)] then
    return read_own_denial(piece, trigger, subject, start, stop, acts)
  end
  local one = base(trigger, stop, "omission")
  one.by_voice, one.only_states = true, true
  one.own_deed = is_deed(piece, trigger, start, acts)
  one.target, one.topic = subject, range(start, stop)
  return finish(one, subject, how, start)
end

--- "X neither did A nor did B": who speaks denies it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.denial(piece, trigger, acts)
  local subject, how = groups.subject(piece.letters, trigger.k)
  if not subject then return nil end
  local stop = clauses.clause_end(piece.letters, trigger.verb, { acts = acts, joins = true })
  local nor = piece:nor_behind(trigger.k)
  if nor and nor < stop + 3 then
    stop = clauses.clause_end(piece.letters, nor + 1, { acts = acts, joins = true })
  end
  local one = base(trigger, stop, "denial")
  one.by_voice, one.negated, one.topic = true, true, range(trigger.k, stop)
  return finish(one, subject, how, trigger.k)
end

local OURS = { my = true, our = true, ours = true, us = true, me = true }

--- "No authority of ours did X": who speaks denies it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.nobody(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local last = clauses.phrase_end(letters, k)
  local verb = last and (letters:match("^r*()[aehvz]", last + 1)
    or letters:match("^i[dnNj]+r*,?()[aehvz]", last + 1)
    or letters:match("^i[dnNj]+,[^,;:]+,()[aehvz]", last + 1))
  if not verb or k > 1 and not letters:find("^[,;:tc]", k - 1) then return nil end
  local stop = clauses.clause_end(letters, verb, { acts = acts, joins = true })
  local one = base(trigger, stop, "denial")
  one.by_voice, one.negated, one.topic = true, true, range(k, stop)
  one.nobody = range(k, verb - 1)
  for at = k, math.min(stop, verb + 4) do one.ours = one.ours or OURS[piece:fold(at)] end
  return one
end

return M
