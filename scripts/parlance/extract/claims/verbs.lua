--- verbs.lua: what a verb of an act says: its subject and objects, active or passive.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local objects = require "parlance.extract.claims.objects"
local readings = require "parlance.extract.claims.readings"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local extent = readings.extent
local FIRST = readings.FIRST

local ASKING = { demand = true, request = true, urge = true, call_for = true }

-- "denied ordering it": what an act is about, and no act.
local function is_object(piece, trigger, before, acts)
  return ASKING[trigger.entry.act] and acts[before - 1]
    and piece.letters:find("^[vz]", before - 1) ~= nil
end

-- A verb in -ing without "be": the subject is that of the clause around it.
local function read_participle(piece, trigger, acts)
  local letters, before = piece.letters, trigger.k
  if trigger.entry.lemma == "promise" and letters:find("^[nj]", before + 1) then return nil end
  while before > 1 and letters:find("^r", before - 1) do before = before - 1 end
  if is_object(piece, trigger, before, acts) then return nil end
  local led = letters:find("^b", before - 1) and lists.leading[piece:fold(before - 2)]
  if before > 1 and letters:find("^[oibT]", before - 1) and not led then return nil end
  local stop, at = extent(piece, trigger, acts, { aside = true, participle = true })
  local one = base(trigger, stop, "participle")
  one.negated = negations.of_verb(piece, trigger.k)
  if before > 1 and letters:find("^[nN)]", before - 1) then
    one.source = groups.subject(letters, before)
    one.around = range(clauses.main_subject(letters, trigger.k))
    one.needs_source = true
  else
    one.source = range(clauses.main_subject(letters, trigger.k))
    one.by_voice = not one.source and trigger.k <= 3
    if letters:sub(1, before - 1):find "^[1%-%.%(%)]*s$" then before = before - 1 end
  end
  objects.read(piece, one, trigger.entry, at, stop)
  one.first = before
  one.passing = one.act == "assert" and not letters:find("^r*t", at)
  return one
end

-- "Condemns the attack", "1. Urges all States": the body that resolves, or who speaks.
local function is_opening(piece, k)
  local before = piece.letters:sub(1, k - 1)
  if piece.letters:find("^z", k) then return false end
  return k <= 6 and before:find "^[%(1n%.,%-*%)rj]*$" ~= nil and not before:find "n[^%)%.]*$"
end

-- Whether a piece begins with a verb that has no subject, "Welcomes X and calls upon Y", before
-- what was found as the subject of another.
local function opening_verb(piece, subject)
  local k = piece.letters:match "^[%(1n%.,%-*%)r]*()v"
  return k and k <= 6 and lists.verbs[piece:fold(k)] and piece:fold(k):find "s$"
    and (not subject or subject.first > k) or false
end

-- Whether a verb that "should" or "may" stands before is no act of its subject.
local function is_mere(piece, start, k, subject)
  return groups.has_modal(piece, start, k) and
    not (subject and FIRST[piece:fold(subject.first)])
end

local ASKS = { ask = true, request = true }

-- Whether a subject does not do it: nobody, or somebody in a condition.
local function is_unreal(piece, subject, how)
  if not subject then return false end
  local nobody = groups.is_nobody(piece, subject) and piece:fold(subject.first) ~= "neither"
  return nobody or how ~= "joined" and piece:fold(subject.first - 1) == "if"
end

-- Whether what stands behind a verb is not what its act has: "asks in vain", "wants to".
local function lacks_object(piece, one, lemma, at)
  local letters = piece.letters
  if lemma == "like" then
    return not one.target or not letters:sub(1, at - 2):find "a[rx]*$"
  end
  if lemma == "charge" and not one.negated then
    return not one.target or piece:fold(one.target.last + 1) ~= "with"
  end
  if lemma == "need" then return letters:find("^[p,]", at) or not one.topic end
  if lemma == "want" then return one.negated or letters:find("^r*T", at) end
  if lemma == "promise" then return not letters:find("^[dpTtx]", at) end
  return ASKS[lemma] and not one.target and letters:find("^[oir]", at) and piece:fold(at) ~= "for"
end

local BIDDING = { must = true, should = true, ought = true }

-- Acts that may be done without a word for what they are about: "we agree".
local BARE = { agree = true, refuse = true, apologise = true, protest = true, deny = true,
  admit = true }

-- Whether a verb has nothing that it is about, behind it or before: "we condemn".
local function is_bare(piece, one, trigger, subject, stop)
  if one.topic or one.target or BARE[one.act] or trigger.kind ~= "verb" or not subject
    or trigger.last > trigger.k or piece.letters:find("^[,:]", stop + 1) and
    piece.letters:find("^[^%a]*:", stop + 1) then
    return false
  end
  return not piece.letters:sub(1, subject.first - 1):find "[wt]$"
    and piece:fold(subject.first - 1) ~= "what"
end

local BIDS = { should = true, must = true, ought = true, be = true, might = true, may = true,
  could = true, can = true }

-- "suggested that X did Y" proposes nothing; it is a claim where what is suggested blames.
local function surmise(piece, one, lemma, at, stop)
  if lemma ~= "suggest" or not piece.letters:find("^[tpdnN]", at) then return end
  local from = piece.letters:find("^t", at) and at + 1 or at
  local subject = clauses.subject_end(piece.letters, from)
  if not subject then return end
  for k = subject + 1, math.min(stop, subject + 4) do
    if BIDS[piece:fold(k)] then return end
  end
  if piece.letters:find("^r*[zeh]", subject + 1) or piece.letters:find("^r*v", subject + 1)
    and piece:fold(piece.letters:find("v", subject + 1, true)):find "s$" then
    one.act, one.only_blame = "assert", true
  end
end

-- Whether a verb shares the "must" of the one before: "X must reply and commit to it".
local function shares_modal(piece, subject, start, k)
  if not subject or start < k or not piece.letters:find("^v", k) or piece:fold(k):find "s$" then
    return false
  end
  for at = start - 1, subject.last + 1, -1 do
    if piece.letters:find("^[tw;]", at) then return false end
    if BIDDING[piece:fold(at)] then return true end
  end
  return false
end

local function read_active(piece, one, trigger, start, at, stop, acts)
  local subject, how = groups.subject(piece.letters, start)
  if how == "joined" and opening_verb(piece, subject) then
    subject, how = nil, nil
    one.by_voice, one.rule = true, "opening"
  end
  if how == "joined" and (shares_modal(piece, subject, start, trigger.k)
    or groups.is_infinitive(piece, subject, start, trigger.k)) then
    return nil
  end
  local mere = is_mere(piece, start, trigger.k, subject) and not groups.says_not(trigger)
  if mere or is_unreal(piece, subject, how) then return nil end
  if one.act == "welcome" and piece:fold(trigger.k - 1) == "would" then one.act = "request" end
  if not subject then
    if not one.by_voice and not is_opening(piece, start) then return nil end
    one.by_voice, one.rule = true, "opening"
  end
  one.source = subject
  objects.read(piece, one, trigger.entry, at, stop)
  if lacks_object(piece, one, trigger.entry.lemma, at) then return nil end
  if is_bare(piece, one, trigger, subject, stop) then return nil end
  surmise(piece, one, trigger.entry.lemma, at, stop)
  if how == "joined" and piece.letters:find("^cr*$", start - 1) then how = nil end
  if subject and groups.shares_object(piece, start, acts) then how = nil end
  return finish(one, subject, how, start)
end

-- Where "the figures alleged by X" ends that is the subject of a verb.
local function before_verb(piece, trigger, stop)
  local agent = objects.agent(piece.letters, trigger.last + 1, stop)
  return agent and piece.letters:find("^r*[aehx]", agent.last + 1) and agent.last or stop
end

-- "X was accused by Y"; not "X may be accused".
local function read_passive(piece, one, trigger, start, stop)
  local subject, how = groups.subject(piece.letters, start)
  one.rule, one.last = "passive", stop
  objects.read_passive(piece, one, trigger, subject, stop)
  local unreal = piece.letters:sub(start, trigger.k):find("a", 1, true)
    or subject and subject.first > 1 and piece.letters:find("^[si]p", subject.first - 1)
  if not one.source and unreal then return nil end
  if how == "relative" then return finish(one, nil, nil, start - 1) end
  return finish(one, subject, nil, start)
end

-- "Measures rejected by X".
local function read_reduced(piece, one, trigger, start, stop, acts)
  stop = before_verb(piece, trigger, stop)
  if piece.letters:find("^,", trigger.k - 1) then
    stop = extent(piece, trigger, acts, { aside = true })
  end
  local subject, how = groups.subject(piece.letters, trigger.k)
  one.rule, one.last = "reduced", stop
  objects.read_passive(piece, one, trigger, subject, stop)
  return finish(one, subject, how, start)
end

--- What a verb of an act says, or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.read(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = groups.start(piece, k)
  local given_up = trigger.entry.act == "assert" and piece:fold(k - 1) == "longer"
  if not start or given_up then return nil end -- "he no longer holds that view"
  if letters:find("^y", k) and not letters:sub(start, k - 1):find "e" then
    return read_participle(piece, trigger, acts)
  end
  local stop, at = extent(piece, trigger, acts)
  local one = base(trigger, stop, "verb")
  one.negated = not groups.says_not(trigger) and negations.of_verb(piece, trigger.k)
  local rule = groups.is_reduced(piece, trigger) and "reduced"
    or groups.is_passive(piece, start, k) and "passive"
  if rule == "passive" then return read_passive(piece, one, trigger, start, stop) end
  if rule == "reduced" then return read_reduced(piece, one, trigger, start, stop, acts) end
  return read_active(piece, one, trigger, start, at, stop, acts)
end

return M
