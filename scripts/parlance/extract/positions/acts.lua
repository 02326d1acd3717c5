--- acts.lua: the stance that a claim takes by its act, or by its own verb.

local idle = require "parlance.extract.positions.idle"
local inflections = require "parlance.extract.inflections"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local SHOULD = { must = true, should = true, shall = true }

-- Whether what an assertion says is a demand: "that X should".
local function asks(piece, range)
  for k = range.first, range.last do
    if SHOULD[piece:fold(k)] then return true end
  end
  return false
end

local ASSERTED = { reiterate = true, reaffirm = true }

-- The stance of an assertion: "stresses that X should" urges, "underlines the points" supports.
local function of_assertion(piece, one)
  local lemma = one.trigger.entry.lemma or ""
  local own = stances.lemmas[lemma:match "^[%w-]+"]
  if lemma:find "position" then return "support" end
  local clause = piece.letters:find("^r*t", one.cue.last + 1) or lemma:find "that$" or
    piece.letters:find("^t", (one.topic or one.cue).first - 1)
  if not clause then return own ~= "none" and own or nil end
  if own == "note" then return "note" end
  if not one.topic or not asks(piece, one.topic) then return nil end
  return ASSERTED[lemma] and "support" or "urge"
end

-- Rules of claims that take no stance.
local NO_STANCE = {
  deed = true, suffering = true, omission = true, will = true, denial = true, let = true,
  imperative = true, risk = true, question = true,
}

-- Whether a refutation names what it is of: "the charge that X is absurd".
local function refuted(one)
  return one.topic and one.topic.last > one.topic.first
end

local ASKING = { what = true, who = true, how = true, why = true, which = true, where = true,
  when = true, whether = true }

-- Whether what should be is a question, or said of saying: "it must be said".
local function is_asked(piece, one)
  local fold = one.topic and piece:fold(one.topic.first)
  if fold == "it" then return piece.words[one.trigger.k + 1] == "be" end
  return ASKING[fold] or piece.words[#piece.words] == "?" or false
end

-- Whether a modal demands nothing: a question, "has to wait", "should have done".
local function is_no_demand(piece, one)
  local having = piece:fold(one.cue.first)
  return is_asked(piece, one) or having == "have" or having == "has"
    or piece.letters:find("^x?r*hr*[ze]", one.cue.last + 1) ~= nil
end

local PROPOSALS = {}
for noun in stances.proposals:gmatch "%S+" do
  PROPOSALS[noun], PROPOSALS[inflections.plural(noun)] = true, true
end

-- Whether a subject is one that can be refused: "any recommendation on X".
local function is_proposal(piece, range)
  for k = range and range.first or 1, range and range.last or 0 do
    if PROPOSALS[piece:fold(k)] then return true end
    if piece.letters:find("^[oib]", k) then return false end
  end
  return false
end

local OURS = { we = true, i = true }

-- "we need X": who speaks asks for it; "they need X" asks for nothing.
local function is_ours(piece, one)
  return one.trigger.entry.lemma == "need" and one.source and OURS[piece:fold(one.source.first)]
end

-- The stance of what blames its subject: that of a proposal, or of what follows with "that".
local function of_judgment(piece, one)
  local judged = one.trigger.kind == "judgment" and one.trigger.entry.act ~= "accuse"
  return judged and not one.negated and (one.carries or is_proposal(piece, one.target))
    and "oppose" or nil
end

-- Whether a verb takes no stance with what stands behind it: "should like to thank", "warns him".
local function is_none(piece, one, own)
  if own == "none" and not is_ours(piece, one) or idle.tells(piece, one) then return true end
  local lemma = one.trigger.entry.lemma
  if lemma == "insist" and one.topic and piece.letters:find("^t", one.topic.first - 1) then
    return not idle.is_wished(piece, one.topic)
  end
  if lemma == "should like" then
    return one.topic ~= nil and piece.letters:find("^T", one.topic.first - 1) ~= nil
  end
  return one.act == "warn" and not piece.letters:find("^i", one.cue.last + 1)
end

-- Acts that with "that" tell what is or will be: "swore that X", "complained that X".
local NOT_WITH_THAT = { commit = true, protest = true }

-- Whether an act with "that", or one of not speaking, tells and holds nothing.
local function tells(piece, one)
  if not one.topic then return false end
  if one.act == "refuse" then return idle.is_silence(piece, one.topic) end
  return NOT_WITH_THAT[one.act] and piece.letters:find("^t", one.topic.first - 1) ~= nil
end

--- The stance that a claim takes, nil for none.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return string|nil
function M.stance(piece, one)
  if one.weak or NO_STANCE[one.rule] then return nil end
  if one.rule == "refutation" then return refuted(one) and "oppose" or nil end
  if one.rule == "modal" and is_no_demand(piece, one) then return nil end
  if one.act == "assert" or one.asserted then
    return one.rule ~= "participle" and of_assertion(piece, one) or nil
  end
  if one.rule == "judgment" then return of_judgment(piece, one) end
  local own = stances.lemmas[one.trigger.entry.lemma or ""]
  if tells(piece, one) or is_none(piece, one, own) then return nil end
  return own ~= "none" and own or stances.acts[one.act]
end

return M
