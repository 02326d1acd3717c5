--- grammar.lua: what takes a stance by its own word, whether it is a claim or not: "is ready to",
--- "takes note of", "X's call for", imperatives.

local clauses = require "parlance.extract.claims.clauses"
local frames = require "parlance.extract.claims.frames"
local groups = require "parlance.extract.claims.groups"
local inflections = require "parlance.extract.inflections"
local lists = require "parlance.extract.claims.lists"
local pieces = require "parlance.extract.claims.pieces"
local stances = require "parlance.lexicon" "en/stances"
local triggers = require "parlance.extract.claims.triggers"

local M = {}

local range = groups.range

-- Entries have the act that the frames of claims expect, and the stance as well.
local function with_acts(list)
  local copies = {}
  for i, group in ipairs(list) do
    copies[i] = { act = group.stance, frame = group.frame, particle = group.particle,
      words = group.words }
  end
  return copies
end

local WORDS = {
  verbs = lists.verbs_of(with_acts(stances.verbs)),
  anchors = lists.anchors_of(lists.phrases_of(with_acts(stances.phrases))),
}

local NOUNS = {}
for stance, words in pairs(stances.nouns) do
  for noun in words:gmatch "%S+" do
    NOUNS[noun], NOUNS[inflections.plural(noun)] = stance, stance
  end
end

-- Folded forms that a sentence is looked at for.
local LOOKED = {}
for _, map in ipairs { WORDS.verbs, WORDS.anchors, NOUNS } do
  for form in pairs(map) do LOOKED[form] = true end
end

local INDEFINITE = { anyone = true, anybody = true, nobody = true, who = true, what = true,
  which = true, those = true, everyone = true, everybody = true, there = true }

-- What a trigger says; behind a semicolon its subject is that of the verb before.
local function read(piece, trigger, verbs)
  local one = frames.read(piece, trigger, verbs)
  if one or not piece.letters:sub(1, trigger.k - 1):find ";,?c?r*$" then return one end
  local letters = piece.letters
  piece.letters = letters:gsub(";", ",")
  one = frames.read(piece, trigger, verbs)
  piece.letters = letters
  return one
end

-- Who takes a stance; false where it is nobody that is meant.
local function speaker_of(reader, piece, one)
  local voice = reader.voices:at(piece.at[one.cue.first])
  if one.by_voice then return voice.name or false end
  if not one.source then
    local told = one.rule == "passive" and voice.name
    return told or false
  end
  if INDEFINITE[piece:fold(one.source.first)] then return false end
  return reader:resolve(piece, one.source, voice)
end

local ASKS = { ask = true, request = true, order = true, invite = true, beg = true,
  want = true, propose = true, warn = true, recall = true }

local QUESTIONS = { who = true, what = true, how = true, why = true, when = true, whether = true,
  ["if"] = true, whom = true, which = true }

-- Whether what stands behind a verb of asking is its time or place, a question, or not there.
local function asks_nothing(piece, one)
  local letters, first = piece.letters, one.topic.first
  if not ASKS[one.trigger.entry.lemma] then return false end
  if QUESTIONS[piece:fold(first)] or letters:find("^[ip]*[1%.,]", first)
    or letters:find("^[ir]", first) then
    return true
  end
  return not one.target and letters:find("^[ir]", first - 1) ~= nil
    and piece:fold(first - 1) ~= "for"
end

--- Whether a reading has nothing that one may be for or against: "asked on Monday", "the date
--- proposed".
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.is_idle(piece, one)
  if not one.topic then return true end
  if one.rule == "reduced" or one.rule == "passive" then
    return not one.source and not piece.letters:find("^[Tt]", one.topic.first - 1)
  end
  if one.source and piece:fold(one.source.first - 1) == "as" then return true end
  return asks_nothing(piece, one)
end

local SUBJUNCTIVE = { be = true, should = true, must = true, shall = true }

-- Whether a that-clause says what shall be: "insists that it be returned".
local function is_wished(piece, range)
  for k = range.first, range.last do
    if SUBJUNCTIVE[piece:fold(k)] and not piece.letters:find("^[Ta]", k - 1) then return true end
    if piece.letters:find("^[ehaz]", k) then return SUBJUNCTIVE[piece:fold(k)] or false end
  end
  return false
end

-- Verbs that take a stance with an infinitive or an object, not with "that".
local TO_DO = { agree = true, pledge = true, vow = true, promise = true, undertake = true }

-- The stance of a reading, nil where its verb takes none so.
local function stance_of(piece, one)
  local lemma, clause = one.trigger.entry.lemma, piece.letters:find("^t", one.topic.first - 1)
  if lemma == "insist" then return clause and is_wished(piece, one.topic) and "urge" or nil end
  if one.rule == "participle" and (one.act == "support" or one.act == "note") then
    return clause and one.act == "note" and "note" or nil
  end
  if TO_DO[lemma] and (clause or one.negated) then return nil end
  return one.act
end

-- "X's call for", "the proposal of X that".
local function read_noun(piece, k, acts)
  local letters = piece.letters
  local from = clauses.phrase_start(letters, k) or k
  local at, owner = k + 1, nil
  if letters:find("^o", at) then
    local last = clauses.phrase_end(letters, at + 1, true)
    owner = range(at + 1, last)
    at = (last or at) + 1
  elseif from < k then
    owner = range(from, k - 1)
  end
  if not owner or not letters:find("^[tTi]", at) then return nil end
  local fold = piece:fold(at)
  if letters:find("^i", at) and fold ~= "for" and fold ~= "to" then return nil end
  local stop = clauses.clause_end(letters, at + 1, { acts = acts, that = letters:find("^t", at) })
  return { act = NOUNS[piece:fold(k)], rule = "noun", source = owner, first = from, last = stop,
    cue = { first = k, last = k }, topic = range(at + 1, stop), owned = true,
    trigger = { entry = { lemma = "" } } }
end

-- Whether a phrase begins with what is a noun: "one vote for each".
local function is_noun(piece, trigger)
  return trigger.entry.verbal and trigger.k > 1
    and piece.letters:find("^[dgj1]", trigger.k - 1) ~= nil
end

local function readings_of(piece)
  local list, verbs = triggers.among(piece, WORDS)
  local readings = {}
  for _, trigger in ipairs(list) do
    readings[#readings + 1] = not is_noun(piece, trigger) and read(piece, trigger, verbs) or nil
  end
  for k, fold in ipairs(piece.words) do
    if NOUNS[fold] and piece.letters:find("^[nN]", k) then
      readings[#readings + 1] = read_noun(piece, k, verbs)
    end
  end
  return readings
end

---@class parlance.Stance
---@field piece parlance.claims.Piece
---@field reading parlance.claims.Reading
---@field stance string
---@field speaker string|nil

--- Call a function with each stance of a document, in order.
---@param reader table of claims
---@param call fun(stance: parlance.Stance)
function M.each(reader, call)
  local doc = reader.doc
  for piece in pieces.each({ folds = reader.folds, tags = reader.tags, n = doc.n_tokens,
    sentences = doc:handle():units "sentence", cuts = reader.voices.cuts }, LOOKED) do
    for _, one in ipairs(readings_of(piece)) do
      local stance = not M.is_idle(piece, one) and stance_of(piece, one)
      local speaker = stance and speaker_of(reader, piece, one)
      if stance and speaker ~= false and (speaker or not one.owned) then
        call { piece = piece, reading = one, stance = stance, speaker = speaker }
      end
    end
  end
end

return M
