--- rows.lua: claims as rows: where they begin and end, what they are about, what keeps a distance
--- and what is negated.

local adverbials = require "parlance.extract.claims.adverbials"
local clauses = require "parlance.extract.claims.clauses"
local enumerations = require "parlance.extract.claims.enumerations"
local hedges = require "parlance.extract.modality.hedges"
local lists = require "parlance.extract.claims.lists"

local M = {}

local DENIED = { accuse = true, criticise = true, condemn = true }

--- The act of a reading: blame that is negated is a denial.
---@param one parlance.claims.Reading
---@return string
function M.act_of(one)
  if one.by_voice and one.negated and DENIED[one.act] and one.rule ~= "noun" then return "deny" end
  return one.act
end

local ENDS = { "terminat", "sever", "sanction", "expel", "expuls", "embargo", "suspen", "cut off" }

-- What an announcement announces: the end of relations is a sanction.
local function plover_of(act, topic)
  if act == "announce" and topic then
    local words = topic:lower()
    for _, part in ipairs(ENDS) do
      if words:find(part, 1, true) then return "SANCTION" end
    end
    if words:find "end.*relations" then return "SANCTION" end
  end
  return lists.plover[act]
end

-- Whether a clause is one of several that are reported: "said that X, and that Y".
local function is_further(piece, one, from)
  local k = one.first - 1
  if not piece.letters:find("^t", k) then return false end
  while k > 1 and piece.at[k - 1] >= from do
    k = k - 1
    if piece.letters:find("^t", k) then return true end
  end
  return false
end

-- Where a claim begins: with the words that report it, where its source is who is reported.
local function first_of(piece, one, voice)
  local first = piece.at[one.first]
  if one.by_voice and voice.row and voice.row.kind == "indirect" and voice.first
    and voice.first >= piece.from and voice.first < first
    and not is_further(piece, one, voice.first) then
    return voice.first
  end
  local subject = one.source or one.target
  if subject and subject.first == one.first then
    return piece.at[adverbials.start(piece, one.first)]
  end
  return first
end

-- Where a claim ends: with the list that is in its sentence behind a colon.
local function last_of(piece, one)
  local letters = piece.letters
  if letters:find("^:[^%.]*;", one.last + 1) then
    local stop = #letters
    while stop > one.last and letters:find("^[%.:;]", stop) do stop = stop - 1 end
    return piece.at[stop]
  end
  return piece.at[one.last]
end

-- The words of what a claim is about, without a relative clause that only adds to it.
local function topic_of(self, piece, one)
  local topic = (one.blame or one).topic
  local aside = topic and piece.letters:find(",[iob]?w", topic.first)
  if aside and aside > topic.first and aside < topic.last
    and not piece.letters:find(",", aside + 1, true) then
    topic = { first = topic.first, last = aside - 1 }
  end
  return self:words(piece, topic)
end

-- The words among tokens first..last, other than the act's own, that keep a distance.
local function hedge_of(self, piece, one, first, last)
  local cue, cue_last = self:tokens(piece, one.cue)
  local from, to = hedges.hearsay(self, first, last, cue, cue_last)
  return from and (self.doc:slice(from, to):gsub("%s+", " ")) or nil
end

-- Whether the act itself is not done: "did not ask for". What makes the act ("cannot accept"),
-- and what stands in what is charged, does not count.
local function is_negated(one)
  return one.negated and not one.by_voice
end

-- Who passes an act on that is not his own; also a speaker whose "we" is a state.
local function reporter_of(self, claim)
  local one, voice = claim.reading, claim.voice
  if one.rule == "opening" or voice.joint or not voice.name then return nil end
  if voice.name == claim.source or voice.name == self:side_of(claim.source) then return nil end
  return (not one.by_voice or claim.source == voice.state) and voice.name or nil
end

-- The words that tell of what sort an act is: of "the move", what was told of it before.
local function plover_words(claim, topic)
  return claim.said and table.concat(claim.said.words, " ") or topic
end

local SHOWN = { judgment = true, deed = true, suffering = true, refutation = true }

-- The words of an act; of what is said of somebody, with the auxiliaries and adverbs of its verb:
-- "is wholly unacceptable".
local function shown_cue(piece, one)
  if not SHOWN[one.rule] then return one.cue end
  local start = clauses.group_start(piece.letters, one.cue.first)
  return start < one.cue.first and { first = start, last = one.cue.last } or one.cue
end

local function row_of(claim, target)
  local self, piece, one, voice = claim.reader, claim.piece, claim.reading, claim.voice
  local act, topic = M.act_of(one), topic_of(self, piece, one)
  local first, last = first_of(piece, one, voice), last_of(piece, one)
  return {
    first = first, last = last, rule = one.rule, source = claim.source, act = act,
    plover = plover_of(act, plover_words(claim, topic)), target = target, topic = topic,
    hedged = hedge_of(self, piece, one, first, last), negated = is_negated(one),
    reported_by = reporter_of(self, claim), cue = self:words(piece, shown_cue(piece, one)),
  }
end

-- Whom an item of a list asks: "- X to do Y".
local function asked_in(found, item)
  local self = found.reader
  for _, row in ipairs(self.actors:within(item.first, math.min(item.last, item.first + 6))) do
    if row.first <= item.first + 1 and self.folds[row.last + 1] == "to" then return row.name end
  end
end

-- Rows of a claim whose topic is a list: a row each, the first from its source on.
local function emit_list(found, list, row, emit_row)
  local doc = found.reader.doc
  for i, item in ipairs(list) do
    local copy = {}
    for name, value in pairs(row) do copy[name] = value end
    copy.first, copy.last = i == 1 and row.first or item.first, item.last
    copy.topic = (doc:slice(item.first, item.last):gsub("%s+", " "))
    copy.target = row.target or asked_in(found, item)
    copy.hedged = hedge_of(found.reader, found.piece, found.reading, copy.first, copy.last)
    emit_row(copy)
  end
end

--- Call a function with each row of a claim.
---@param found parlance.Claim
---@param emit_row fun(row: table)
function M.each(found, emit_row)
  local one, list = found.reading, {}
  if one.act == "assert" and lists.noting[one.trigger.entry.lemma or ""] then return end
  for i = 1, math.max(1, #found.targets) do list[i] = row_of(found, found.targets[i]) end
  local whole = not one.topic or one.topic == one.target or one.topic.last >= one.last
  local items = whole and enumerations.of(found)
  for _, row in ipairs(list) do
    if items then emit_list(found, items, row, emit_row) else emit_row(row) end
  end
end

return M
