--- frames.lua: what a trigger says: who does it, to whom, about what, from where to where.
--
-- A reading has letters of the piece: `source`, `target`, `topic` as { first, last }, `first`
-- and `last` of the whole, `cue`; `by_voice` where whoever speaks is the source.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local labels = require "parlance.extract.claims.labels"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local told = require "parlance.extract.claims.told"
local objects = require "parlance.extract.claims.objects"

local M = {}

---@class parlance.claims.Reading
---@field act string
---@field rule string
---@field source { first: integer, last: integer }|nil
---@field target { first: integer, last: integer }|nil
---@field topic { first: integer, last: integer }|nil
---@field by_voice boolean|nil
---@field weak boolean|nil whether it counts only where nothing else is said
---@field passing boolean|nil whether it leads to what the clause around it says
---@field joined boolean|nil whether its subject is that of the verb before
---@field first integer
---@field last integer
---@field cue { first: integer, last: integer }
---@field negated boolean

local range = groups.range

local FIRST = { i = true, we = true }

local function base(trigger, stop, rule)
  return { act = trigger.entry.act, rule = rule, first = trigger.k, last = stop,
    cue = { first = trigger.k, last = trigger.last }, negated = false, trigger = trigger }
end

-- The whole begins with its subject, or with its verb where the subject is another's.
local function finish(one, subject, how, start, piece)
  one.joined = how == "joined"
  if how == "relative" and one.by_voice and piece then
    one.first = piece.letters:sub(1, start - 1):match ".*()[wt]" or subject.first
    return one
  end
  one.first = subject and not one.joined and subject.first or start
  return one
end

local WHEN = { after = true, when = true, as = true }

local WHETHER = { why = true, whether = true, how = true, ["if"] = true, what = true }

-- Where what is said ends before a clause that tells when, or whose word it is: "called for the
-- ban after X did Y", "was glad, according to Z".
local function before_time(piece, at, stop, that)
  if WHETHER[piece:fold(at)] then return stop end
  for k = at + 1, stop - 2 do
    local fold = piece:fold(k)
    local cut = fold == "according" and piece.letters:find("^,", k - 1)
      or WHEN[fold] and not that and clauses.new_clause(piece.letters, k + 1)
    if cut then
      return piece.letters:find("^,", k - 1) and k - 2 or k - 1
    end
  end
  return stop
end

-- Where what a trigger says begins and ends.
local function extent(piece, trigger, acts, how)
  how = how or {}
  how.acts = acts
  local at = objects.behind_joined(piece, trigger.last + 1, acts)
  how.that = piece.letters:find("^r*t", at) ~= nil or piece:fold(trigger.last) == "that"
  local stop = clauses.clause_end(piece.letters, at, how)
  return before_time(piece, at, stop, how.that), at
end

-- A verb in -ing without "be": the subject is that of the clause around it.
local function read_participle(piece, trigger, acts)
  local letters, before = piece.letters, trigger.k
  if trigger.entry.lemma == "promise" and letters:find("^[nj]", before + 1) then return nil end
  while before > 1 and letters:find("^r", before - 1) do before = before - 1 end
  local led = letters:find("^b", before - 1) and lists.leading[piece:fold(before - 2)]
  if before > 1 and letters:find("^[oibT]", before - 1) and not led then return nil end
  local stop, at = extent(piece, trigger, acts, { aside = true, participle = true })
  local one = base(trigger, stop, "participle")
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

local function read_verb(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = groups.start(piece, k)
  if not start then return nil end
  if letters:find("^y", k) and not letters:sub(start, k - 1):find "e" then
    return read_participle(piece, trigger, acts)
  end
  local stop, at = extent(piece, trigger, acts)
  local one = base(trigger, stop, "verb")
  one.negated = not groups.says_not(trigger) and negations.of_verb(piece, trigger.k)
  local rule = groups.is_reduced(piece, trigger) and "reduced"
    or groups.is_passive(piece, start, k) and "passive"
  if not rule then return read_active(piece, one, trigger, start, at, stop, acts) end
  one.rule = rule
  if rule == "reduced" then stop = before_verb(piece, trigger, stop) end
  one.last = stop
  if rule == "reduced" and letters:find("^,", k - 1) then
    stop = extent(piece, trigger, acts, { aside = true })
    one.last = stop
  end
  local subject, how = groups.subject(letters, rule == "passive" and start or k)
  objects.read_passive(piece, one, trigger, subject, stop)
  if rule == "passive" and not one.source and groups.has_modal(piece, start, k) then return nil end
  if rule == "passive" and how == "relative" then return finish(one, nil, nil, start - 1) end
  return finish(one, subject, rule == "reduced" and how or nil, start)
end

-- "X's attempt to annex Y": blame in a noun phrase.
local function read_intent(piece, trigger, acts)
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

-- "Y could destabilise X": who speaks warns of it.
local function read_risk(piece, trigger, acts)
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

-- "X violated Y": whoever speaks says so of X.
local function read_deed(piece, trigger, acts)
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
    if groups.has_modal(piece, start, k) then return read_risk(piece, trigger, acts) end
    if how == "joined" and groups.is_infinitive(piece, subject, start, k) then return nil end
    if groups.is_nobody(piece, subject) then one.negated = true end
  end
  one.target, one.topic = subject, range(start, stop)
  return finish(one, subject, how, start, piece)
end

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

local function read_judgment(piece, trigger, acts)
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

-- "X was heroic", "it is a great honour".
local function read_praise(piece, trigger, acts)
  if piece.letters:find("^[jc,]*[nN]", trigger.k + 1) then return nil end
  local one = read_predicate(piece, trigger, acts, trigger.k)
  return one and not one.negated and one.target and one or nil
end

-- "the illegal X", "the aggression of X": blame in a noun phrase, which counts for its clause.
local function read_noun(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = clauses.phrase_start(letters, k) or k
  local linked = not letters:sub(from, k):find("T", 1, true) and
    letters:sub(1, from - 1):match "e()r*[zj]?i?$"
  if linked and letters:find("^z", from - 2) and not GROUNDED[piece:fold(from - 2)] then
    linked = nil
  end
  if LINKS[piece:fold(from - 1)] then linked = from - 1 end
  if linked and not is_predicative(piece, from, k) then linked = nil end
  if linked then
    local predicate = read_predicate(piece, trigger, acts, linked)
    if predicate and trigger.kind == "deed" then predicate.noun = true end
    if predicate then return predicate end
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

local function read_refutation(piece, trigger, acts)
  local one = read_judgment(piece, trigger, acts)
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

-- "X has been the victim of attacks by Y".
local function read_suffering(piece, trigger, acts)
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

-- "it is necessary to X": whoever speaks says so.
local function read_voice(piece, trigger, acts)
  local stop = extent(piece, trigger, acts)
  local one = base(trigger, stop, "voice")
  one.by_voice, one.carries = true, true
  one.topic = range(trigger.last + 1, stop)
  if not one.topic then one.first = clauses.clause_start(piece.letters, trigger.k) end
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

-- "X must do Y": whoever speaks asks for it.
local function read_modal(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = clauses.group_start(letters, k)
  local subject, how = groups.subject(letters, start)
  if not subject or how == "relative" or how and not letters:find("^c", start - 1)
    or not may_bid(piece, trigger, subject) then return nil end
  local aside = letters:match("^,[^,;:]+,()", trigger.last + 1)
  if not letters:find("^[arehx]*[vzaeh]", aside or trigger.last + 1) then return nil end
  local stop = clauses.clause_end(letters, trigger.last + 1, { acts = {}, joins = true })
  local one = base(trigger, stop, "modal")
  one.by_voice, one.modal = true, true
  one.target, one.topic = subject, range(subject.first, stop)
  return finish(one, subject, how, start)
end

-- Verbs that "we do not" does not deny anything of.
local MENTAL = {}
for word in ([[want know knew think believe wish own need understand see mean have claim intend
  meant wanted expect like say suppose care mind hope doubt remember feel hear yet seek propose ask]])
  :gmatch "%S+" do
  MENTAL[word] = true
end

-- Auxiliaries of what one did or does, not of what one may or must.
local DONE = { have = true, has = true, had = true, did = true, were = true, was = true, ["do"] = true }

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

-- "X has not done Y": blame, when another state is said to leave something undone.
local function read_omission(piece, trigger, acts)
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

-- "X blocked Y": the same, where X is an actor.
local function read_doing(piece, trigger, acts)
  if piece.letters:find("^y", trigger.k) and not piece.letters:find("^e", trigger.k - 1) then
    return nil
  end
  local one = read_deed(piece, trigger, acts)
  if one then one.only_actors, one.doing = true, true end
  return one
end

-- Where the clause ends that a noun has, before the verb that the noun is the subject of: "the
-- charge that X did Y is false".
local function before_predicate(letters, from, stop)
  local verb = letters:find("[aehvz]", from)
  local at = verb and letters:find("[nN1%)]r*[eh]", verb + 1)
  return at and at < stop and not letters:find("^[wts]", at) and at or stop
end

local ARTICLES = { the = true, a = true, an = true, any = true, this = true, such = true }

local POSSESSIVES = { his = true, her = true, its = true, their = true, our = true, my = true,
  your = true }

-- Acts whose noun with a clause tells of the act, also where nobody is named who does it.
local UNOWNED = { accuse = true, deny = true }

-- Whose a noun's act is, and the letter behind that: "X's offer", "the charge by X, that".
local function owner_of_noun(piece, k, from)
  local letters = piece.letters
  if letters:find("^o", k + 1) then
    local last = clauses.phrase_end(letters, k + 2, true)
    return range(k + 2, last), (last or k + 1) + 1
  end
  if POSSESSIVES[piece:fold(from)] then return range(from, from), k + 1 end
  local bare = ARTICLES[piece:fold(from)] and letters:find("^dj*n", from)
  local mark = letters:sub(from, k - 1):find "g[^g]*$"
  local owner = not bare and range(from, mark and from + mark - 2 or k - 1) or nil
  if piece:fold(k + 1) == "from" then
    local last = clauses.phrase_end(letters, k + 2, true)
    return range(k + 2, last), (last or k + 1) + 1
  end
  local said = letters:match("^,?b[^,]+,()t", k + 1) or letters:match("^b[dnNj]+()t", k + 1)
  if said then return objects.agent(letters, k + 1, said) or owner, said end
  return owner, k + 1
end

-- "X's offer to do Y", "the proposal of X for Y": an act by its noun.
local function read_act_noun(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = clauses.phrase_start(letters, k) or k
  local owner, at = owner_of_noun(piece, k, from)
  if owner and letters:find("^er*t[^oi]", at) then at = letters:find("t", at, true) end
  local clausal = letters:find("^t", at) ~= nil
  local nobodys = UNOWNED[trigger.entry.act] and clausal
  if not owner and not nobodys or not letters:find("^[tTi]", at) or piece:fold(at) == "in" then
    return nil
  end
  local stop = clauses.clause_end(letters, at + 1, { acts = acts, that = clausal })
  if clausal then stop = before_predicate(letters, at + 1, stop) end
  local one = base(trigger, stop, "act-noun")
  one.source, one.owned, one.nobodys = owner, owner ~= nil, nobodys
  one.topic = range(at + 1, stop)
  one.first = from
  if clausal then
    local last = clauses.subject_end(letters, at + 1)
    one.target = last and range(at + 1, math.min(last, stop)) or nil
  end
  return one
end

-- "we will do Y", "X will not do Y": what somebody says of himself, or is said to.
local function read_will(piece, trigger, acts)
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

-- "Let X do Y".
local function read_let(piece, trigger, acts)
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

-- "X neither did A nor did B": who speaks denies it.
local function read_denial(piece, trigger, acts)
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

-- "No authority of ours did X": who speaks denies it.
local function read_nobody(piece, trigger, acts)
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

-- "Will X now abide by it?": a doubt, where nothing else is made of it.
local function read_question(piece, trigger)
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

-- "Unfortunately, X": who speaks regrets it.
local function read_regret(piece, trigger, acts)
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

local ONUS = { responsibility = true, blame = true, fault = true, guilt = true, onus = true }

-- "The responsibility rests with X": who speaks blames X.
local function read_onus(piece, trigger, acts)
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

-- "X drew criticism for Y": somebody criticises X.
local function read_drawn(piece, trigger, acts)
  local start = groups.start(piece, trigger.k)
  local subject, how = groups.subject(piece.letters, start or trigger.k)
  if not start or not subject or groups.has_modal(piece, start, trigger.k) then return nil end
  local stop, at = extent(piece, trigger, acts)
  local one = base(trigger, stop, "passive")
  one.target, one.nobodys = subject, true
  local from = piece.letters:find("^i", at) and piece:fold(at) == "from"
  local last = from and clauses.phrase_end(piece.letters, at + 1)
  one.source = last and range(at + 1, math.min(last, stop)) or nil
  one.topic = range((last or trigger.last) + 1, stop)
  return finish(one, subject, how, start)
end

local BY_KIND = {
  question = read_question, regret = read_regret, praise = read_praise,
  denial = read_denial, nobody = read_nobody,
  refutation = read_refutation, omission = read_omission, modal = read_modal, deed = read_noun,
  told = told.read, act = read_act_noun, will = read_will, let = read_let,
}

local READERS = {
  topic = read_verb, target = read_verb, clause = read_verb, told = read_verb, onus = read_onus, drawn = read_drawn, deed = read_deed, doing = read_doing,
  judgment = read_judgment, suffering = read_suffering, refutation = read_refutation,
  voice = read_voice, label = labels.read, verdict = labels.read,
  risk = read_risk,
}

--- The further clauses of what is said: "denied that X, and that Y", a reading each.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param acts table<integer, boolean>
---@return parlance.claims.Reading[]
function M.further(piece, one, acts)
  local letters, list = piece.letters, {}
  if not one.topic or one.weak or not letters:find("^t", one.topic.first - 1) then return list end
  local last = one.last
  while true do
    local from = letters:match("^[,;]c?t()[^oiaehvz]", last + 1)
    if not from then return list end
    last = clauses.clause_end(letters, from, { acts = acts, that = true })
    local copy = {}
    for key, value in pairs(one) do copy[key] = value end
    copy.first, copy.last, copy.topic = from, last, range(from, last)
    list[#list + 1] = copy
  end
end

--- What a trigger says, or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.read(piece, trigger, acts)
  local kind = trigger.kind
  if kind == "judgment" then
    return read_judgment(piece, trigger, acts) or read_noun(piece, trigger, acts)
  elseif BY_KIND[kind] then
    return BY_KIND[kind](piece, trigger, acts)
  end
  return READERS[trigger.entry.frame](piece, trigger, acts)
end

return M
