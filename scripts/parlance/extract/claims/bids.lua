--- bids.lua: what whoever speaks asks for, will do, doubts or regrets: "X must", "let X".

local lpeg = require "lpeg"

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"
local readings = require "parlance.extract.claims.readings"
local told = require "parlance.extract.claims.told"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local extent = readings.extent
local FIRST = readings.FIRST

--- "it is necessary to X": whoever speaks says so.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.voice(piece, trigger, acts)
  local stop = extent(piece, trigger, acts)
  local one = base(trigger, stop, "voice")
  one.by_voice, one.carries = true, true
  one.topic = range(trigger.last + 1, stop)
  if not one.topic then one.first = clauses.clause_start(piece.letters, trigger.k) end
  return one
end

local NOMINAL = lpeg.S "dnNj1pgoic" ^ 0
local BODY = (lpeg.P "T" * lpeg.P "r" ^ 0 * "v" + lpeg.S "ois") * NOMINAL
-- Behind "a way": "for X to do Y is to".
local WAY = BODY ^ -2 * (lpeg.P "a" * lpeg.S "rx" ^ 0) ^ -1 * lpeg.Cp() * "e" * lpeg.S "rx" ^ 0
  * "T" * lpeg.Cp()

local THEIRS = { their = true, his = true, her = true, its = true }

--- "A way to do Y is to do Z": whoever speaks proposes it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.way(piece, trigger, acts)
  local letters = piece.letters
  local verb, from = WAY:match(letters, trigger.last + 1)
  local first = verb and clauses.phrase_start(letters, trigger.k)
  if not first or piece:fold(verb) ~= "is" and piece:fold(verb) ~= "be" or THEIRS[piece:fold(first)]
    or letters:sub(first, trigger.k):find("g", 1, true) then
    return nil
  end
  local stop = clauses.clause_end(letters, from, { acts = acts, joins = true })
  local one = base(trigger, stop, "voice")
  one.by_voice, one.first = true, first
  one.cue, one.topic = range(first, verb), range(from, stop)
  return one
end

-- Whether "X must" bids: not "I must say", "we must note".
local function may_bid(piece, trigger, subject)
  local fold = piece:fold(subject.first)
  if not FIRST[fold] then return true end
  local verb = piece.letters:match("^[arx]*()[vzeh]", trigger.last + 1)
  if fold == "i" or trigger.entry.act ~= "demand" or not verb then return false end
  for _, entry in ipairs(lists.verbs[piece:fold(verb)] or {}) do
    if entry.frame ~= "deed" and entry.frame ~= "doing" then return false end
  end
  return not told.verbs[piece:fold(verb) .. "s"]
end

--- "X must do Y": whoever speaks asks for it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@return parlance.claims.Reading|nil
function M.modal(piece, trigger)
  local letters, k = piece.letters, trigger.k
  local start = clauses.group_start(letters, k)
  local subject, how = groups.subject(letters, start)
  if not subject or how == "relative" or how and not letters:find("^c", start - 1)
    or not may_bid(piece, trigger, subject) then return nil end
  local aside = letters:match("^,[^,;:]+,()", trigger.last + 1)
  if not letters:find("^[arehx]*[vzaeh]", aside or trigger.last + 1)
    or letters:find("^w", subject.first - 1) then
    return nil
  end
  local stop = clauses.clause_end(letters, trigger.last + 1, { acts = {}, joins = true })
  local one = base(trigger, stop, "modal")
  one.by_voice, one.modal = true, true
  one.target, one.topic = subject, range(subject.first, stop)
  return finish(one, subject, how, start)
end

--- "we will do Y", "X will not do Y": what somebody says of himself, or is said to.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.will(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local subject, how = groups.subject(letters, clauses.group_start(letters, k))
  if not subject or letters:find("^[ax]+r*h", k) or letters:find("^[ax]+r*e[^y]", k) then
    return nil
  end
  local stop = clauses.clause_end(letters, trigger.last + 1,
    { acts = acts, joins = true, relative = true })
  local one = base(trigger, stop, "will")
  one.backshift = piece:fold(k) == "would"
  one.source, one.topic, one.own_only = subject, range(trigger.last + 1, stop), true
  return finish(one, subject, how, k)
end

-- What one only says, behind "let us".
local IDLE = {}
for word in ([[look see say recall remember consider begin start turn move go get take talk hope
  face think imagine suppose assume note be examine return]]):gmatch "%S+" do
  IDLE[word] = true
end

--- "Let X do Y".
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.let(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local fold = piece:fold(k + 1)
  local last = letters:find("^d[va]", k + 1) and k + 1 or clauses.phrase_end(letters, k + 1, true)
  if not last or fold == "me" or not letters:find("^r*[va]", last + 1)
    or fold == "us" and IDLE[piece:fold(letters:find("[va]", last + 1))] then
    return nil
  end
  local stop = clauses.clause_end(letters, last + 1, { acts = acts, joins = true })
  local one = base(trigger, stop, "let")
  one.by_voice, one.target, one.topic = true, range(k + 1, last), range(last + 1, stop)
  return one
end

--- "Will X now abide by it?": a doubt, where nothing else is made of it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@return parlance.claims.Reading|nil
function M.question(piece, trigger)
  local from = piece.letters:match "^[%(1%.%)%-]*c?,?()" or 1
  local one = base(trigger, trigger.k - 1, "question")
  one.by_voice, one.weak, one.needs_target = true, true, true
  one.topic, one.first = range(from, trigger.k - 1), from
  local first = piece.letters:match("^[arehx]+()[dnNj1]", from)
  local last = first and clauses.phrase_end(piece.letters, first, true)
  one.target = last and range(first, last) or nil
  one.cue = range(from, from)
  return one
end

--- "Unfortunately, X": who speaks regrets it.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.regret(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = letters:find("^,", k + 1) and k + 2 or k + 1
  if from > #letters then return nil end
  local stop = clauses.clause_end(letters, from, { acts = acts, joins = true })
  local one = base(trigger, stop, "regret")
  one.by_voice, one.topic = true, range(from, stop)
  local last = clauses.phrase_end(letters, from)
  one.target = last and range(from, math.min(last, stop)) or nil
  return one
end

return M
