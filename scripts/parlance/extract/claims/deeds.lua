--- deeds.lua: what somebody is said to do, by whoever speaks: "X violated Y", "X could harm Y".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local negations = require "parlance.extract.claims.negations"
local objects = require "parlance.extract.claims.objects"
local readings = require "parlance.extract.claims.readings"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local extent = readings.extent
local FIRST = readings.FIRST

local READY = { prepared = true, ready = true, willing = true, eager = true, content = true }

-- "X is prepared to violate Y": no offer, but blame.
local function read_willing(piece, trigger, acts)
  local letters, at = piece.letters, trigger.k - 2
  if trigger.entry.frame ~= "deed" or not READY[piece:fold(at)] or not letters:find("^T", at + 1)
    or negations.of_verb(piece, at) then
    return nil
  end
  local start = clauses.group_start(letters, at)
  local subject, how = groups.subject(letters, start)
  if not subject or how == "joined" or FIRST[piece:fold(subject.first)]
    or not letters:find("^r*e", start) then
    return nil
  end
  local one = base(trigger, extent(piece, trigger, acts), "deed")
  one.by_voice, one.willing, one.target = true, true, subject
  one.topic = range(start, one.last)
  return finish(one, subject, how, start, piece)
end

-- "X's attempt to annex Y": blame in a noun phrase.
local function read_intent(piece, trigger, acts)
  local willing = read_willing(piece, trigger, acts)
  if willing then return willing end
  local letters, k = piece.letters, trigger.k
  local from = letters:find("^nT", k - 2) and clauses.phrase_start(letters, k - 2)
  if not from then return nil end
  local stop = extent(piece, trigger, acts)
  local one = base(trigger, stop, "noun")
  one.by_voice, one.weak, one.needs_target = true, true, true
  one.topic = range(from, k - 2)
  one.first = clauses.clause_start(letters, from)
  return one
end

local MAY = { could = true, may = true, might = true }

--- "Y could destabilise X": who speaks warns of it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.risk(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = groups.start(piece, k)
  local subject, how = groups.subject(letters, start or k)
  if not start or not subject or how == "relative" or FIRST[piece:fold(subject.first)] then
    return nil
  end
  local may = false
  for at = start, k - 1 do may = may or MAY[piece:fold(at)] end
  if not may or negations.of_verb(piece, k) then return nil end
  local stop = extent(piece, trigger, acts)
  local one = base(trigger, stop, "risk")
  one.act, one.by_voice = "warn", true
  one.topic = range(how == "joined" and start or subject.first, stop)
  return finish(one, subject, how, start, piece)
end

--- "X violated Y": whoever speaks says so of X.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.deed(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local plain = trigger.entry.words and not trigger.entry.verbal
  local start = plain and k or groups.start(piece, k)
  if not start then return read_intent(piece, trigger, acts) end
  local stop = extent(piece, trigger, acts)
  local one = base(trigger, stop, "deed")
  one.by_voice = true
  one.negated = trigger.entry.act == "deny" or
    not groups.says_not(trigger) and negations.of_verb(piece, trigger.k)
  local subject, how
  if letters:find("^y", k) and not letters:sub(start, k - 1):find "e" then
    subject, how = range(clauses.main_subject(letters, k)), "joined"
    if letters:find("^[oib]", k - 1) then -- "by distorting X": what the clause says
      one.weak, start = true, clauses.clause_start(letters, k)
    end
  elseif groups.is_passive(piece, start, k) or groups.is_reduced(piece, trigger) then
    subject, how = groups.subject(letters, start)
    one.target = objects.agent(letters, trigger.last + 1, stop)
    one.topic = range(subject and subject.first or start, stop)
    one.suffered = not one.target
    return finish(one, subject, how, start, piece)
  else
    subject, how = groups.subject(letters, start)
    if not subject then return nil end
    if groups.has_modal(piece, start, k) then return M.risk(piece, trigger, acts) end
    if how == "joined" and groups.is_infinitive(piece, subject, start, k) then return nil end
    if groups.is_nobody(piece, subject) then one.negated = true end
  end
  one.target, one.topic = subject, range(start, stop)
  return finish(one, subject, how, start, piece)
end

--- "X blocked Y": the same, where X is an actor.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.doing(piece, trigger, acts)
  if piece.letters:find("^y", trigger.k) and not piece.letters:find("^e", trigger.k - 1) then
    return nil
  end
  local one = M.deed(piece, trigger, acts)
  if one then one.only_actors, one.doing = true, true end
  return one
end

local ONUS = { responsibility = true, blame = true, fault = true, guilt = true, onus = true }

--- "The responsibility rests with X": who speaks blames X.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.onus(piece, trigger, acts)
  local start = groups.start(piece, trigger.k)
  local subject, how = groups.subject(piece.letters, start or trigger.k)
  local known = false
  for k = subject and subject.first or 1, subject and subject.last or 0 do
    known = known or ONUS[piece:fold(k)]
  end
  local last = known and clauses.phrase_end(piece.letters, trigger.last + 1)
  if not start or not last then return nil end
  local one = base(trigger, extent(piece, trigger, acts), "deed")
  one.by_voice, one.onus, one.topic = true, true, subject
  one.negated = negations.of_verb(piece, trigger.k)
  one.target = range(trigger.last + 1, last)
  return finish(one, subject, how, start, piece)
end

return M
