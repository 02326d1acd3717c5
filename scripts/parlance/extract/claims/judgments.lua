--- judgments.lua: what something is called by whoever speaks: "Y is unacceptable", "the illegal X".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local objects = require "parlance.extract.claims.objects"
local readings = require "parlance.extract.claims.readings"
local set = require "parlance.word_set"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local extent = readings.extent

local LINKS = { constitute = true, constitutes = true, constituted = true, represent = true,
  represents = true, represented = true, remain = true, remains = true }

-- "Y is unacceptable", "it is regrettable that Y", "Y is a flagrant violation".
local function read_predicate(piece, trigger, acts, from)
  local letters = piece.letters
  local start = clauses.group_start(letters, from)
  if not letters:sub(start, from - 1):find "e" and not LINKS[piece:fold(from)]
    and not trigger.entry.verbal then
    return nil
  end
  local stop = extent(piece, trigger, acts, { relative = true })
  local one = base(trigger, stop, "judgment")
  one.by_voice = true
  one.negated = not groups.says_not(trigger) and negations.of_verb(piece, trigger.k)
  local subject, how = groups.subject(letters, start)
  if subject and piece:fold(subject.first) == "there" then return nil end
  local said = letters:match("^T[vzy]t()", trigger.last + 1) or
    letters:match("^[tT]()", trigger.last + 1)
  one.target, one.carries = subject, said ~= nil
  one.topic = said and range(said, stop) or range(start, stop)
  if subject and not said then one.topic.first = subject.first end
  if not subject then start = clauses.clause_start(letters, start) end
  return finish(one, subject, how, start)
end

--- "Y is unacceptable", or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.judgment(piece, trigger, acts)
  local one = read_predicate(piece, trigger, acts, trigger.k)
  if one and one.negated and one.act == "criticise" then return nil end
  return one
end

local HYPOTHETICAL = { any = true, every = true, no = true, possible = true, prevent = true,
  preventing = true, combat = true, combating = true, avoid = true, avoiding = true,
  against = true, ["end"] = true, stop = true, stopping = true, ["from"] = true, future = true,
  further = true, without = true, potential = true, fight = true, oppose = true }

-- Whether a noun phrase is of what may be done, or is to be prevented.
local function is_hypothetical(piece, from)
  return HYPOTHETICAL[piece:fold(from)] or HYPOTHETICAL[piece:fold(from - 1)] or false
end

-- Heads that are what stands behind "of": "it is an act of war".
local SORTS = {}
for word in ([[act acts form forms kind instance example case campaign policy pattern display
  expression matter product result source symbol sign war]]):gmatch "%S+" do
  SORTS[word] = true
end

-- Whether a noun at letter k is what its phrase says that the subject is: not in "it is the
-- paragraph on allegations of X".
local function is_predicative(piece, from, k)
  for at = k - 1, from + 1, -1 do
    if piece.letters:find("^[oi]", at) and not SORTS[piece:fold(at - 1)] then return false end
  end
  return true
end

-- "based on fabrications".
local GROUNDED = { based = true, founded = true, built = true, rooted = true, grounded = true,
  meant = true, aimed = true, designed = true, intended = true }

--- "X was heroic", "it is a great honour".
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.praise(piece, trigger, acts)
  if piece.letters:find("^[jc,]*[nN]", trigger.k + 1) then return nil end
  local one = read_predicate(piece, trigger, acts, trigger.k)
  return one and not one.negated and one.target and one or nil
end

-- The letter of the verb that says that a subject is what a noun phrase says, or nil.
local function link_before(piece, from, k)
  local letters = piece.letters
  local linked = not letters:sub(from, k):find("T", 1, true) and
    letters:sub(1, from - 1):match "e()r*[zj]?i?$"
  if linked and letters:find("^z", from - 2) and not GROUNDED[piece:fold(from - 2)] then
    linked = nil
  end
  if LINKS[piece:fold(from - 1)] then linked = from - 1 end
  return linked and is_predicative(piece, from, k) and linked or nil
end

local HAPPENS = set [[happen occur continue intensify increase multiply recur persist grow abound
  escalate proliferate resume spread happened occurred continued intensified increased multiplied
  recurred persisted grown grew escalated proliferated resumed happens occurs continues
  intensifies increases persists grows escalates]]
local PLACE = set "take takes took taken"

-- Whether letter k is followed by a verb that only says that something goes on, whoever does it.
local function only_happens(piece, k)
  local verb = piece.letters:match("^[haerx]*()[vz]", k + 1)
  local fold = verb and piece:fold(verb)
  return fold and (HAPPENS[fold] or PLACE[fold] and piece:fold(verb + 1) == "place") or false
end

--- "the illegal X", "the aggression of X": blame in a noun phrase, which counts for its clause.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.noun(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = clauses.phrase_start(letters, k) or k
  local linked = link_before(piece, from, k)
  local predicate = linked and read_predicate(piece, trigger, acts, linked)
  if predicate then
    predicate.noun = trigger.kind == "deed" or nil
    return predicate
  end
  local judged = trigger.kind == "judgment"
  if judged and not letters:find("^[jc,]*[nN]", k + 1) then return nil end
  if piece:fold(from) == "no" then return nil end
  local last = clauses.phrase_end(letters, k) or k
  local one = base(trigger, last, "noun")
  one.by_voice, one.weak = true, true
  one.needs_target = judged and trigger.entry.mild or trigger.kind == "deed"
    and (lists.events[piece:fold(k)] ~= nil or is_hypothetical(piece, from))
  one.target = objects.agent(letters, k + 1, clauses.clause_end(letters, k, { acts = acts }))
  one.possessor = range(from, k - 1)
  one.of = letters:find("^o", k + 1) and range(k + 2, last) or nil
  one.topic = range(from, last)
  one.only_happens = only_happens(piece, last)
  one.first = clauses.clause_start(letters, from)
  one.last = clauses.clause_end(letters, k, { acts = acts, joins = true })
  return one
end

-- "the accusation that X did Y" before letter `start`.
local function accusation_before(piece, start)
  for k = start - 1, math.max(1, start - 40), -1 do
    if piece.letters:find("^[;:%.]", k) then return nil end
    if lists.accusations[piece:fold(k)] and piece.letters:find("^[^;:%.]-t", k + 1)
      and piece.letters:find("^,?[bo]?[^,]*,?t", k + 1) then
      return clauses.phrase_start(piece.letters, k) or k
    end
  end
end

--- "The charge that Y is unfounded", or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.refutation(piece, trigger, acts)
  local one = M.judgment(piece, trigger, acts)
  if not one then return nil end
  local last = one.target and one.target.last
    or clauses.group_start(piece.letters, trigger.k - 1) - 1
  local accusation = accusation_before(piece, last + 1)
  if accusation and (not one.target or accusation < one.target.first) then
    one.rule, one.topic, one.target = "refutation", range(accusation, last), nil
    one.first, one.negated = accusation, false
    return one
  elseif not one.target then
    return nil
  end
  if piece.letters:sub(one.target.first, one.target.last):find "^[pdt]$" then
    one.rule, one.topic, one.target = "refutation", one.target, nil
    return one
  end
  for k = one.target.first, one.target.last do
    if lists.accusations[piece:fold(k)] then
      one.rule, one.topic, one.target = "refutation", one.target, nil
      one.negated = false
      return one
    end
  end
end

--- "X has been the victim of attacks by Y".
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.suffering(piece, trigger, acts)
  local letters = piece.letters
  local stop = extent(piece, trigger, acts)
  local start = groups.start(piece, trigger.k)
  if not start then return nil end
  local subject = groups.subject(letters, start)
  local one = base(trigger, stop, "suffering")
  one.by_voice = true
  one.negated = negations.of_verb(piece, trigger.k)
  one.target = objects.last_agent(letters, trigger.last + 1, stop)
  one.topic = range(trigger.last + 1, stop)
  return finish(one, subject, nil, start)
end

return M
