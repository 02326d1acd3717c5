--- frames.lua: what a trigger says: who does it, to whom, about what, from where to where.
--
-- A reading has letters of the piece: `source`, `target`, `topic` as { first, last }, `first`
-- and `last` of the whole, `cue`; `by_voice` where whoever speaks is the source.

local clauses = require "parlance.extract.claims.clauses"
local lists = require "parlance.extract.claims.lists"

local M = {}

---@class parlance.claims.Reading
---@field act string
---@field rule string
---@field source { first: integer, last: integer }|nil
---@field target { first: integer, last: integer }|nil
---@field topic { first: integer, last: integer }|nil
---@field by_voice boolean|nil
---@field first integer
---@field last integer
---@field cue { first: integer, last: integer }
---@field negated boolean

local function range(first, last)
  return first and last and last >= first and { first = first, last = last } or nil
end

local MODALS = {
  should = true, could = true, may = true, might = true, can = true, would = true, must = true,
}

local NEGATIONS = { ["not"] = true, never = true, neither = true, ["n't"] = true, nor = true }

-- Whether the words from letter i to letter j deny what follows.
local function negated(piece, i, j)
  for k = i, j do
    local fold = piece:fold(k)
    if NEGATIONS[fold] or fold and fold:find "n't$" or fold == "cannot" then return true end
  end
  return piece:fold(i - 1) == "nobody" or false
end

-- Where the group of the verb at k begins, over "wishes to", "would like to"; nil where the act
-- is not performed: "to reject", "should condemn".
local function group_of(piece, k)
  local letters, start = piece.letters, clauses.group_start(piece.letters, k)
  while letters:find("^T", start - 1) and start > 1 do
    local at = start - 2
    while letters:find("^[rjp]", at) and at > 1 do at = at - 1 end
    if not lists.leading[piece:fold(at)] then return nil end
    start = clauses.group_start(letters, at)
  end
  return start
end

local function has_modal(piece, i, j)
  for k = i, j do
    if MODALS[piece:fold(k)] and not (piece:fold(k) == "would" and piece:fold(k + 1) == "like") then
      return true
    end
  end
  return false
end

local FIRST = { i = true, we = true }

-- Whether a form of "be" stands right before the verb.
local function is_passive(piece, start, k)
  if not piece.letters:find("^[zv]", k) then return false end
  for at = k - 1, start, -1 do
    if piece.letters:find("^e", at) then return true end
    if not piece.letters:find("^[rx]", at) then return false end
  end
  return false
end

-- "by X" behind a verb: the letters of X.
local function agent(letters, from, to)
  local at = letters:find("b", from, true)
  if not at or at > to then return nil end
  local last = clauses.phrase_end(letters, at + 1)
  return last and range(at + 1, math.min(last, to))
end

-- Where the object of a verb that others are joined to begins: "rejects and denounces X".
local function behind_joined(piece, at, acts)
  local letters = piece.letters
  while true do
    local _, stop = letters:find("^,?cr*[vzy]", at)
    if not stop or not acts[stop] then return at end
    at = stop + 1
  end
end

-- Reading of an object as target and topic: "accuses X of Y", "warns against Y".
local function read_target(piece, one, at, stop)
  local letters = piece.letters
  if letters:find("^r*[oit]", at) then
    local _, preposition = letters:find("^r*[oit]", at)
    one.topic = range(preposition + 1, stop)
    return
  end
  local last = clauses.phrase_end(letters, at)
  if not last then
    one.topic = range(at, stop)
    return
  end
  last = math.min(last, stop)
  one.target = range(at, last)
  local _, preposition = letters:find("^[r,]*[oitsT]", last + 1)
  one.topic = range(preposition and (letters:find("^T", preposition) and preposition or
    preposition + 1), stop) or range(last + 1, stop)
end

local function read_object(piece, one, entry, at, stop)
  local letters = piece.letters
  while letters:find("^r", at) and at < stop do at = at + 1 end
  if at > stop then return end
  if entry.frame == "target" then
    read_target(piece, one, at, stop)
  else
    one.topic = range(letters:find("^t", at) and at < stop and at + 1 or at, stop)
  end
end

-- "X was accused by Y of Z", "accusations rejected by Y".
local function read_passive(piece, one, trigger, subject, stop)
  local entry, letters = trigger.entry, piece.letters
  one.source = agent(letters, trigger.last + 1, stop)
  if entry.frame == "target" then
    one.target = subject
    local _, preposition = letters:find("^[^b]*[oit]", trigger.last + 1)
    if letters:find("^[oitT]", trigger.last + 1) then preposition = trigger.last + 1 end
    one.topic = preposition and preposition < stop and range(preposition + 1, stop) or nil
  else
    one.topic = subject
  end
  one.by_voice = not one.source and piece.letters:find("^r", trigger.k - 1) ~= nil and
    piece:fold(trigger.k - 1) == "hereby"
end

-- A participle behind a noun, without an auxiliary: "measures rejected by X".
local function is_reduced(piece, trigger)
  local letters, k = piece.letters, trigger.k
  if not letters:find("^z", k) or not letters:find("^[nN)]", k - 1) then return false end
  if letters:find("^r*b", trigger.last + 1) then return true end
  return trigger.entry.frame == "target" and letters:find("^o", trigger.last + 1) ~= nil
end

local function finish(one, subject, joined, start)
  one.first = subject and not joined and subject.first or start
  return one
end

local function base(trigger, stop, rule)
  return { act = trigger.entry.act, rule = rule, first = trigger.k, last = stop,
    cue = { first = trigger.k, last = trigger.last }, negated = false, trigger = trigger }
end

local function subject_of(letters, k)
  local first, last, how = clauses.subject(letters, k)
  return range(first, last), how
end

-- A verb in -ing without "be": the subject is that of the clause around it.
local function read_participle(piece, trigger, stop, acts)
  local letters, k = piece.letters, trigger.k
  local before = k
  while before > 1 and letters:find("^r", before - 1) do before = before - 1 end
  if before > 1 and letters:find("^[oibT]", before - 1) then return nil end
  local one = base(trigger, stop, "participle")
  if letters:find("^[nN)]", before - 1) and before > 1 then
    one.source = subject_of(letters, before)
    one.needs_source = true
  else
    one.source = range(clauses.main_subject(letters, k))
    one.by_voice = not one.source and k <= 3
    if letters:find("^s", before - 1) then before = before - 1 end
  end
  read_object(piece, one, trigger.entry, behind_joined(piece, trigger.last + 1, acts), stop)
  one.first = before
  return one
end

local function clause_end(piece, trigger, acts)
  local verb = piece.letters:sub(trigger.verb, trigger.verb)
  local at = behind_joined(piece, trigger.last + 1, acts)
  return clauses.clause_end(piece.letters, at, verb, acts), at
end

-- "Condemns the attack", "1. Urges all States": the body that resolves, or who speaks.
local function is_opening(piece, k)
  return k <= 5 and piece.letters:sub(1, k - 1):find "^[%(1n%.,%-*%)rj]*$" ~= nil and
    not piece.letters:sub(1, k - 1):find "n[^%)%.]*$"
end

local function read_verb(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local stop, at = clause_end(piece, trigger, acts)
  local start = group_of(piece, k)
  if not start then return nil end
  if letters:find("^y", k) and not letters:sub(start, k - 1):find "e" then
    return read_participle(piece, trigger, stop, acts)
  end
  local one = base(trigger, stop, "verb")
  one.negated = negated(piece, start, k - 1)
  local subject, how
  if is_reduced(piece, trigger) then
    subject, how = subject_of(letters, k)
    one.rule = "reduced"
    read_passive(piece, one, trigger, subject, stop)
  elseif is_passive(piece, start, k) then
    subject, how = subject_of(letters, start)
    one.rule = "passive"
    read_passive(piece, one, trigger, subject, stop)
  else
    subject, how = subject_of(letters, start)
    if has_modal(piece, start, k) and not (subject and FIRST[piece:fold(subject.first)]) then
      return nil
    end
    if not subject and is_opening(piece, start) then
      one.by_voice, one.rule = true, "opening"
    elseif not subject then
      return nil
    end
    one.source = subject
    read_object(piece, one, trigger.entry, at, stop)
    if how == "joined" and letters:find("^cr*$", subject.last) then how = nil end
  end
  return finish(one, subject, how == "joined", start), subject, how
end

-- "X violated Y": whoever speaks says so of X.
local function read_deed(piece, trigger, acts)
  local letters = piece.letters
  local stop = clause_end(piece, trigger, acts)
  local start = trigger.entry.words and not trigger.entry.verbal and trigger.k or group_of(piece, trigger.k)
  if not start then return nil end
  local one = base(trigger, stop, "deed")
  one.by_voice = true
  one.negated = negated(piece, start, trigger.k - 1)
  local subject, how
  if letters:find("^y", trigger.k) and not letters:sub(start, trigger.k - 1):find "e" then
    subject = range(clauses.main_subject(letters, trigger.k))
    how = "joined"
  elseif is_passive(piece, start, trigger.k) or is_reduced(piece, trigger) then
    subject, how = subject_of(letters, start)
    one.target = agent(letters, trigger.last + 1, stop)
    one.topic = range(subject and subject.first or start, stop)
    return finish(one, subject, how == "joined", start)
  else
    subject, how = subject_of(letters, start)
    if has_modal(piece, start, trigger.k) then return nil end
  end
  one.target = subject
  one.topic = range(trigger.k, stop)
  return finish(one, subject, how == "joined", start)
end

-- "Y is unacceptable", "it is regrettable that Y".
local function read_judgment(piece, trigger, acts)
  local letters = piece.letters
  local stop = clause_end(piece, trigger, acts)
  local start = clauses.group_start(letters, trigger.k)
  if not letters:sub(start, trigger.k):find "e" then return nil end
  local one = base(trigger, stop, "judgment")
  one.by_voice = true
  one.negated = negated(piece, start, trigger.k - 1)
  local subject, how = subject_of(letters, start)
  one.target = subject
  local said = letters:find("^[tT]", trigger.last + 1) and trigger.last + 2
  one.topic = said and range(said, stop) or subject
  return finish(one, subject, how == "joined", start)
end

-- "the illegal X", "the aggression of X": blame in a noun phrase.
local function read_noun(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = clauses.phrase_start(letters, k) or k
  if trigger.kind == "judgment" then
    if trigger.entry.mild or not letters:find("^[jc,]*[nN]", k + 1) then return nil end
  end
  local last = clauses.phrase_end(letters, k) or k
  local one = base(trigger, last, "noun")
  one.by_voice, one.weak = true, true
  one.target = agent(letters, k + 1, clauses.clause_end(letters, k, "n", acts))
  one.possessor = range(from, k - 1)
  one.of = letters:find("^o", k + 1) and range(k + 2, last) or nil
  one.first, one.topic = from, range(from, last)
  return one
end

local function read_refutation(piece, trigger, acts)
  local one = read_judgment(piece, trigger, acts)
  if not one or not one.topic then return nil end
  for k = one.topic.first, one.topic.last do
    if lists.accusations[piece:fold(k)] then
      one.rule, one.target = "refutation", nil
      return one
    end
  end
end

-- "X has been the victim of attacks by Y".
local function read_suffering(piece, trigger, acts)
  local letters = piece.letters
  local stop = clause_end(piece, trigger, acts)
  local start = group_of(piece, trigger.k)
  if not start then return nil end
  local subject = subject_of(letters, start)
  local one = base(trigger, stop, "suffering")
  one.by_voice = true
  one.negated = negated(piece, start, trigger.k)
  local by
  for at in letters:gmatch "()b" do
    if at > trigger.last and at <= stop then by = at end
  end
  one.target = by and range(by + 1, math.min(clauses.phrase_end(letters, by + 1) or stop, stop))
  one.topic = range(trigger.last + 1, stop)
  return finish(one, subject, false, start)
end

local READERS = {
  topic = read_verb, target = read_verb, clause = read_verb, deed = read_deed,
  judgment = read_judgment, suffering = read_suffering, refutation = read_judgment,
}

--- What a trigger says, or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.read(piece, trigger, acts)
  if trigger.kind == "refutation" then return read_refutation(piece, trigger, acts) end
  if trigger.kind == "judgment" then
    return read_judgment(piece, trigger, acts) or read_noun(piece, trigger, acts)
  elseif trigger.kind == "deed" then
    return read_noun(piece, trigger, acts)
  end
  return (READERS[trigger.entry.frame](piece, trigger, acts))
end

return M
