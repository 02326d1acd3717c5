--- making.lua: claims of readings: whose words they are, who makes them and against whom, or why
--- they are none.

local clauses = require "parlance.extract.claims.clauses"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local rows = require "parlance.extract.claims.rows"
local set = require "parlance.word_set"
local sources = require "parlance.extract.claims.sources"
local targets = require "parlance.extract.claims.targets"

local M = {}

--- Acts by which somebody is blamed or contradicted.
M.blames = { accuse = true, condemn = true, criticise = true, reject = true, deny = true }

local BLAMES = M.blames

-- Targets without the source itself.
local function without(list, source, self)
  local kept = {}
  for _, name in ipairs(list) do
    if name ~= source and name ~= self:side_of(source) then kept[#kept + 1] = name end
  end
  return kept, #kept < #list
end

-- Whether it counts only as one's own word, "we will", and is another's.
local function is_of_another(self, one, voice, source)
  if one.backshift and (not voice.row or voice.row.kind ~= "indirect") then return true end
  if not one.own_only or source == voice.name or source == voice.state then return false end
  return not (voice.joint and self.actors:is_state(source:match "^[^;]+"))
    and not (one.act == "commit" and not voice.name and self.actors:is_state(source))
end

-- Whether somebody without a name, who is quoted, says so.
local function is_of_unnamed(one, voice)
  return one.by_voice and voice.row and voice.row.speaker_text and not one.weak
    and one.rule ~= "omission" and one.rule ~= "regret"
end

-- Whether nobody that the document could name does it.
local function is_nobodys(self, piece, one, voice, source)
  if source then return is_of_another(self, one, voice, source) end
  if is_of_unnamed(one, voice) then
    return false
  elseif one.by_voice or one.needs_source or one.owned and not one.nobodys or one.own_only then
    return true
  end
  if one.act == "threaten" and one.source and not sources.is_somebody(piece, one.source) then
    return true -- "the attack that threatened to", "it threatens to rain"
  end
  return not one.nobodys and one.rule ~= "passive" and sources.is_anybody(piece, one)
end

-- Whether "no X did it" is said of the speaker's own side.
local function is_of_others(self, piece, one, voice, source)
  if not one.nobody or one.ours then return false end
  local first, last = self:tokens(piece, one.nobody)
  local state = self.actors:any_state(first, last)
  return not state or state ~= (voice.state or self:side_of(source))
end

-- Whether a reading needs a target that it has not.
local function lacks_target(self, one, found)
  local name = found[1]
  return one.only_states and not self.actors:is_state(name) or one.only_actors and not name
    or one.weak and one.needs_target and not name
end

-- What is said of another state, or what one's own side did not do.
local function told_claim(self, piece, one)
  local voice = self.voices:at(piece.at[one.cue.first])
  local source = self:resolve(piece, one.source, voice)
  local mine = self:side_of(source)
  if not mine then return nil end
  local theirs = self:side_of(self:resolve(piece, one.target, voice))
  if not self.actors:is_state(theirs) then
    theirs = self.actors:any_state(self:tokens(piece, one.target))
  end
  if not theirs then return nil end
  local own, negated = theirs == mine, negations.of_clause(piece, one.topic)
  if own and not negated then return nil end
  one.act, one.denied = own and "deny" or "accuse", negated
  return { reader = self, piece = piece, reading = one, voice = voice, source = source,
    targets = { not own and theirs or nil } }
end

-- Whether what the first person says in general, or a question, makes no claim.
local function is_unsaid(one, voice)
  return one.by_voice and voice.asks or one.habit and not (voice.row or voice.person)
end

local EVIL = set "terrorist terrorists militias rebels extremists"

-- Acts that are told of whom they are done to, also where nobody is named who does them.
local AGENTLESS = { accuse = true, demand = true, request = true, urge = true }

-- Acts that only somebody does, and not a text.
local LIVING = { assert = true, demand = true }

--- Acts that have no target.
M.at_nobody = { assert = true, admit = true, commit = true }

-- Whether what is supported is a wrong: then who says so of another accuses him.
local function supports_wrong(piece, one)
  if one.act ~= "support" or not one.topic then return false end
  for k = one.topic.first, math.min(one.topic.last, one.topic.first + 8) do
    local fold = piece:fold(k)
    if lists.deeds[fold] or EVIL[fold] then return true end
  end
  return false
end

-- Whether the document tells of nobody who could make a claim of a reading.
local function is_unmade(self, piece, one, voice, source)
  if is_unsaid(one, voice) or is_nobodys(self, piece, one, voice, source)
    or is_of_others(self, piece, one, voice, source) then
    return true
  end
  local thing = not source and LIVING[one.act] and one.source
    and sources.is_thing(piece, one.source) -- "the resolution underscores"
  return thing or one.only_blame and not one.blame
end

-- What one's own side did not do is a denial; whether it was said of one's own side.
local function deny_own(self, piece, one, voice, source, own)
  if one.doing and one.negated and one.target
    and self:resolve(piece, one.target, voice) == source then
    one.only_actors, one.own_denial = nil, true
  end
  if own and one.rule == "omission" and one.own_deed then
    one.act, one.only_states, one.own_denial = "deny", nil, true -- "X never did Y", by X
    one.topic.first = math.min(one.topic.first, one.target.first)
    return false
  end
  return own
end

-- Whether a passive tells neither who does it nor of an act that is told without.
local function is_agentless(one)
  return not one.source and not one.nobodys
    and not (AGENTLESS[one.act] and one.trigger.kind == "verb")
end

-- Whether somebody would accuse his own side: "after levelling charges against X", told of X.
local function is_against_self(self, piece, one, voice, source)
  local topic = one.act == "accuse" and not one.by_voice and one.topic
  local at = topic and topic.first
  if at and piece.letters:find("^%(", at) then at = at + 1 end
  if not source or not at or piece:fold(at) ~= "against" then return false end
  local last = clauses.phrase_end(piece.letters, at + 1)
  local whom = last and self:resolve(piece, { first = at + 1, last = last }, voice)
  return whom ~= nil and self:side_of(whom) == self:side_of(source)
end

-- The targets of a claim as its rows have them: all whom one act is for, joined.
local function joined_targets(one, found)
  if #found < 2 or BLAMES[one.act] then return found end
  table.sort(found)
  return { table.concat(found, "; ") }
end

--- A claim of a piece: the reading with its voice, source and targets; nil where nobody is
--- known to make it.
---@param self table the reader
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return parlance.Claim|nil
function M.claim(self, piece, one)
  if one.may_be then return told_claim(self, piece, one) end
  -- what refutes "the charge that X" is no part of X
  local heard = one.rule == "refutation" and one.first or one.cue.first
  local voice = self.voices:at(piece.at[heard])
  local source = sources.of(self, piece, one, voice)
  if is_unmade(self, piece, one, voice, source)
    or is_against_self(self, piece, one, voice, source) then
    return nil
  end
  local found, own = without(targets.of(self, piece, one, voice, source), source, self)
  if M.at_nobody[one.act] then found = {} end
  own = deny_own(self, piece, one, voice, source, own)
  if one.by_voice and own and #found == 0 and rows.act_of(one) ~= "deny"
    or lacks_target(self, one, found) then
    return nil
  end
  if source and voice.name and source ~= voice.name and supports_wrong(piece, one) then
    one.act, one.by_voice, found, source = "accuse", true, { source }, voice.name
  end
  if one.rule == "passive" and not source then
    source = sources.author_before(self, piece, one, found[1])
    if not source and is_agentless(one) then return nil end
  end
  return { reader = self, piece = piece, reading = one, voice = voice, source = source,
    targets = joined_targets(one, found) }
end

return M
