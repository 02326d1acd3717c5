--- init.lua: the claims of a document: what triggers say, with names for who is meant.

local bidding = require "parlance.extract.positions.bidding"
local actors = require "parlance.extract.claims.actors"
local clauses = require "parlance.extract.claims.clauses"
local doings = require "parlance.extract.claims.doings"
local earlier = require "parlance.extract.claims.earlier"
local frames = require "parlance.extract.claims.frames"
local lexicon = require "parlance.lexicon"
local making = require "parlance.extract.claims.making"
local negations = require "parlance.extract.claims.negations"
local pieces = require "parlance.extract.claims.pieces"
local reference = require "parlance.extract.reference"
local relations = require "parlance.extract.claims.relations"
local rows = require "parlance.extract.claims.rows"
local sides = require "parlance.extract.claims.sides"
local sufferers = require "parlance.extract.claims.sufferers"
local targets = require "parlance.extract.claims.targets"
local triggers = require "parlance.extract.claims.triggers"
local voices = require "parlance.extract.claims.voices"

local M = {}

local Reader = {}
Reader.__index = Reader

--- The tokens of a range of letters.
function Reader:tokens(piece, range) -- luacheck: ignore self
  return piece.at[range.first], piece.at[range.last]
end

--- The words of a range of letters, on one line.
function Reader:words(piece, range)
  if not range then return nil end
  local first, last = self:tokens(piece, range)
  return (self.doc:slice(first, last):gsub("%s+", " "))
end

--- Whom a range of letters means.
function Reader:resolve(piece, range, voice)
  if not range then return nil end
  local first, last = self:tokens(piece, range)
  return self.actors:resolve(first, last, voice)
end

--- The state that somebody speaks for, or the name itself.
function Reader:side_of(name)
  if not name or self.actors:is_state(name) then return name end
  return self.voices.sides[name] or self.reference:speaks_for(name) or name
end

local BLAMES = making.blames

local AGAINST = { accuse = true, condemn = true, criticise = true, reject = true, deny = true,
  demand = true, protest = true, threaten = true }

-- Those of them that are about what somebody does, and not only about a proposal of his.
local BLAMED = { accuse = true, condemn = true, criticise = true, demand = true, deny = true }

-- Whether a claim makes two sides: not of a state and a person without one, nor by a "must".
local function stands_against(self, source, target, one)
  local function is_state(name) return self.actors:is_state(self:side_of(name)) end
  if not is_state(source) or is_state(target) then return true end
  local _, type = self.reference:canonical(target)
  return type ~= "person" and not one.modal
end

-- Remember who stands against whom.
local function note_sides(self, claim)
  local source, one = claim.source, claim.reading
  if not source or not AGAINST[one.act] or one.weak or one.may_be then return end
  local token = claim.piece.at[one.cue.first]
  for _, target in ipairs(claim.targets) do
    if stands_against(self, source, target, one) then self.sides:note(source, target, token) end
    if BLAMED[one.act] then self.sides:blame(source, target) end
  end
end

local function readings_of(piece)
  local list, verbs = triggers.of(piece)
  local readings = { bidding.claim(piece, verbs) }
  for _, trigger in ipairs(list) do
    local one = frames.read(piece, trigger, verbs)
    readings[#readings + 1] = one
    for _, other in ipairs(one and frames.further(piece, one, verbs) or {}) do
      readings[#readings + 1] = other
    end
  end
  return readings
end

-- The claims of a piece. What turns out to be none does not stand in the way of others.
local function claims_of(self, piece)
  local readings, list = readings_of(piece), nil
  local function is_actor(range)
    local voice = self.voices:at(piece.at[range.first])
    return self.actors:is_state(self:resolve(piece, range, voice))
  end
  for _ = 1, 2 do
    local none = {}
    list = {}
    for _, one in ipairs(relations.of(readings, piece, is_actor)) do
      local found = making.claim(self, piece, one)
      list[#list + 1] = found
      if not found then none[one] = true end
    end
    if not next(none) then break end
    local others = {}
    for _, one in ipairs(readings) do
      if not none[one] then
        one.dropped = nil
        others[#others + 1] = one
      end
    end
    readings = others
  end
  return list
end

--- What reads the pieces of a document: who is meant, and whose words they are.
---@param doc parlance.Document which has the rows of `names` and `quotes`
---@return table
function M.reader(doc)
  local names = doc:rows "names"
  local self = setmetatable({ doc = doc, folds = doc:folds(),
    tags = doc:layer "pos" }, Reader)
  self.reference = reference.new(doc, names)
  self.actors = actors.new(self.folds, names, self.reference, self.tags,
    doc.metadata)
  self.voices = voices.of(doc, self.folds, doc:rows "quotes", self.reference)
  self.sides = sides.new(self)
  return self
end

-- Sentences by their first token that hold a claim.
local function sentences_of(self, list)
  local set = {}
  for _, found in ipairs(list) do
    set[self.doc:sentence(found.piece.at[found.reading.first])] = true
  end
  return set
end

-- Whether whoever speaks stands against a state; to many, only against the one he blames all along.
local function is_against(self, voice, state)
  local name = voice.state or voice.name
  if self.actors.to_many then return self.sides:adversary(name) == state end
  return self.sides:quarrel(name, state)
end

-- What a name is blamed for in the voice of one that it stands against.
local function doing_of(self, row)
  local state = self.actors:state_of_row(row)
  local voice = state and self.voices:at(row.first)
  if not voice or not voice.name or not is_against(self, voice, state) then return nil end
  local from, to = self.doc:sentence(row.first)
  local piece = pieces.of(self, from, math.min(to, from + 120))
  for k, token in ipairs(piece.at) do
    if token == row.last then
      local one = doings.read(piece, k)
      if not one then return nil end
      one.denied = negations.of_verb(piece, one.trigger.verb)
      return { reader = self, piece = piece, reading = one, voice = voice, source = voice.name,
        targets = { state } }
    end
  end
end

-- Add what the other side is said to have done where no other claim is.
local function add_doings(self, list)
  if not self.sides:any() then return list end
  local known, n = sentences_of(self, list), #list
  for _, row in ipairs(self.actors.rows) do
    local found = not known[self.doc:sentence(row.first)] and doing_of(self, row)
    if found then
      known[found.piece.from] = true
      list[#list + 1] = found
    end
  end
  if #list > n then
    table.sort(list, function(a, b)
      return a.piece.at[a.reading.first] < b.piece.at[b.reading.first]
    end)
  end
  return list
end

-- Verbs by which a side holds to what the other side denies.
local PAST = { was = true, were = true }
local CONTENDS = { contend = true, maintain = true, insist = true, submit = true, claim = true }

local HELD = { assert = true, accuse = true }

local function contends(found)
  local one = found.reading
  return CONTENDS[one.trigger.entry.lemma or ""] and HELD[one.act] and not one.blame and one.topic
    and not one.by_voice and #found.targets == 0
end

-- Whether a subject is what contends: by its name, or "its ships".
local function is_own(self, found, subject)
  local topic = found.reading.topic
  if not subject then return false end
  if found.piece:fold(topic.first) == "its" then return true end
  local whose = self:resolve(found.piece, { first = topic.first, last = subject }, found.voice)
  return whose and self:side_of(whose) == self:side_of(found.source)
end

-- What is claimed of nobody that could be blamed is only asserted.
local function weaken(self, found)
  local one, piece = found.reading, found.piece
  if one.trigger.entry.lemma ~= "claim" or one.act ~= "accuse" or one.blame or not one.topic
    or one.rule == "act-noun" or #found.targets > 0
    or not piece.letters:find("^[dnNj1pgt]+r*[vzaehx]", one.topic.first) then
    return
  end
  local subject = clauses.subject_end(piece.letters, one.topic.first)
  local name = subject and self:resolve(piece, { first = one.topic.first, last = subject },
    found.voice)
  if not name or name == found.source or is_own(self, found, subject) then one.act = "assert" end
end

-- What a side contends of something else than itself blames the other side; of itself, where
-- that is negated, it denies.
local function contend(self, found)
  local one, piece = found.reading, found.piece
  if not contends(found) then return end
  local verb = piece.letters:match("^[^aehvz]*()[ehvz]", one.topic.first)
  local subject = verb and clauses.subject_end(piece.letters, one.topic.first)
  local against = found.source and self.sides:against(found.source, piece.at[one.cue.first])
  if not verb or not against or negations.of_verb(piece, one.cue.first) then return end
  if is_own(self, found, subject) then
    if negations.of_clause(piece, one.topic) then one.act = "deny" end
  elseif piece.letters:find("^[hz]", verb) or PAST[piece:fold(verb)] then
    one.act = "accuse"
  end
end

-- Whether it is only surmised whom a claim blames.
local function is_surmised(self, found, name)
  local one = found.reading.blame or found.reading
  if not one.target or one.negated then return false end
  local first, last = self:tokens(found.piece, one.target)
  return sufferers.is_surmise(self, first, last, name)
end

-- Take those from the blamed that only may be meant, where the document has them suffer more
-- often than it names them in blame.
local function spare_sufferers(self, list)
  local suffered, blamed, doubtful = sufferers.of(self), {}, {}
  if not next(suffered) then return end
  for _, found in ipairs(list) do
    local one = found.reading
    local name = BLAMES[one.act] and (one.blame or one).by_voice and found.targets[1]
    if name and suffered[name] and is_surmised(self, found, name) then
      doubtful[#doubtful + 1] = found
    elseif name then
      blamed[name] = (blamed[name] or 0) + 1
    end
  end
  for _, found in ipairs(doubtful) do
    local name = found.targets[1]
    if suffered[name] > (blamed[name] or 0) then found.targets = {} end
  end
end

---@class parlance.Claim
---@field reader table
---@field piece parlance.claims.Piece
---@field reading parlance.claims.Reading
---@field voice parlance.claims.Voice
---@field source string|nil
---@field targets string[]
---@field surmised boolean|nil whether nothing in it names its targets
---@field said parlance.claims.Piece|nil what is announced as "the move"

-- Whether it is said by one who stands against nobody that is meant: then "the attacks" of a
-- quotation, and what X said that Y did, blame nobody, and what X has not done denies nothing.
local function is_idle(self, found)
  local one, target = found.reading, found.targets[1]
  if one.may_be then return not self.sides:are(found.source, target) end
  if one.own_denial then return not target end
  if one.rule ~= "noun" or not found.voice.row then return false end
  return not target and not self.sides:has_side(found.source)
    or found.surmised and not one.of_others and targets.is_governed(found.piece, one.cue.first)
end

-- Whom a claim of a list is about that names nobody.
local function unnamed_targets(list, i)
  local known = earlier.doers(list[i], list[i - 1])
  if #known == 0 then known = targets.other_side(list[i]) end
  return #known > 0 and known or earlier.meant(list, i)
end

--- Call a function with each claim of a document, in order.
---@param doc parlance.Document which has the rows of `names` and `quotes`
---@param call fun(claim: parlance.Claim)
---@param reader? table of `reader`
function M.each(doc, call, reader)
  if doc.n_tokens == 0 then return end
  local self, list = reader or M.reader(doc), {}
  for piece in pieces.each { folds = self.folds, tags = self.tags, n = doc.n_tokens,
    sentences = doc:handle():units "sentence", cuts = self.voices.cuts } do
    for _, found in ipairs(claims_of(self, piece)) do
      list[#list + 1] = found
    end
  end
  spare_sufferers(self, list)
  for _, found in ipairs(list) do note_sides(self, found) end
  for i, found in ipairs(add_doings(self, list)) do
    contend(self, found)
    weaken(self, found)
    if #found.targets == 0 and not making.at_nobody[found.reading.act] then
      found.targets = unnamed_targets(list, i)
      found.surmised = #found.targets > 0
    end
    if not is_idle(self, found) then call(found) end
  end
end

--- Emit the claims of a document as rows.
---@param doc parlance.Document
---@param emit_row fun(row: table)
function M.of_document(doc, emit_row)
  M.each(doc, function(found) rows.each(found, emit_row) end)
end

return lexicon.bound(M, ...)
