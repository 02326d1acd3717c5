--- relations.lua: of what the triggers of a piece say, what counts: an assertion of blame is
--- blame, deeds of one subject are one claim, and adjectives count where nothing else is said.

local adverbials = require "parlance.extract.claims.adverbials"

local M = {}

local function inside(inner, outer)
  return inner and outer and inner.first >= outer.first and inner.last <= outer.last
end

local function overlaps(a, b) return a.first <= b.last and b.first <= a.last end

-- Acts whose content may blame: then they do.
local CARRIES = { assert = true, announce = true, accuse = true, criticise = true, welcome = false }

local RANK = {
  deed = 5, backing = 5, suffering = 5, refutation = 5, judgment = 3, voice = 2, modal = 1,
  omission = 1, regret = 1, noun = 0,
}

-- What counts more, of two that whoever speaks says.
local function rank(one)
  return (RANK[one.rule] or 4) + (one.noun and 1 or 0) - (one.doing and 3 or 0)
end

-- Verbs by which it is found that something was not done.
local FINDS = { ["find+ that"] = true, ["conclude+ that"] = true, conclude = true, rule = true,
  ["hold+ that"] = true, argue = true, claim = true, allege = true }

-- What blames in the content of an assertion, and is not itself inside something else.
local function blame_in(list, carrier)
  local best
  for _, one in ipairs(list) do
    if one ~= carrier and one.by_voice and not one.weak and not one.modal and one.topic
      and (one.rule ~= "omission" or FINDS[carrier.trigger.entry.lemma or ""])
      and one.rule ~= "voice" and inside(one.cue, carrier.topic) then
      if not best or rank(one) > rank(best) then best = one end
    end
  end
  return best
end

local ASKED = { assert = true, announce = true }

-- "declared that X must do Y": a demand of X, where X is somebody.
local function carry_demands(list, is_actor)
  for _, one in ipairs(list) do
    if ASKED[one.act] and not one.by_voice and one.topic and not one.dropped and not one.blame then
      for _, other in ipairs(list) do
        if other.modal and other.target and other.target.first == one.topic.first
          and is_actor(other.target) then
          one.act, one.target, other.dropped = other.act, other.target, true
        end
      end
    end
  end
end

local OURS = { we = true, i = true }

-- "we underscore that we condemn X": one act.
local function drop_leading(list, piece)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one.act == "assert" and not one.by_voice and other ~= one and not other.by_voice
        and other.act ~= "assert" and other.source and OURS[piece:fold(other.source.first)]
        and inside(other.cue, one.topic) then
        one.dropped = true
      end
    end
  end
end

-- Make assertions of blame what they are.
local function carry(list)
  for _, one in ipairs(list) do
    local content = CARRIES[one.act] and one.topic and (not one.by_voice or one.carries)
      and not one.blame and blame_in(list, one)
    if one.blame then one.blame.dropped = true end
    if content and not one.dropped then
      one.asserted = true
      one.act = content.negated and "deny" or content.act
      one.blame = content
      content.dropped = true
    end
  end
end

-- Whether one of two is not counted because of the other.
local function gives_way(one, other)
  if other.rule == "refutation" and one.rule ~= "refutation"
    and one.cue.first == other.cue.first then
    return true
  end
  if one.weak then
    return overlaps(one, other) and (not other.weak or other.cue.first < one.cue.first)
  end
  if (one.rule == "omission" or one.modal) and overlaps(one.cue, other) and not other.weak then
    return rank(other) > rank(one) or not other.by_voice
  end
  if not other.topic or not inside(one.cue, other.topic) or other.weak then return false end
  if not other.by_voice then return true end
  local mine, theirs = rank(one), rank(other)
  return mine < theirs or mine == theirs and other.cue.first < one.cue.first
end

-- What the noun or the future of an act says counts where no verb says it.
local function is_minor(one) return one.rule == "act-noun" or one.rule == "will" end

-- Whether a noun stands in what somebody does who does the same: "Recalling our proposal for X, we
-- propose Y".
local function is_within(noun, other, piece)
  if inside(noun.cue, other) then return true end
  return noun.cue.last < other.first and adverbials.start(piece, other.first) <= noun.first
end

-- Drop what whoever speaks says inside what is said otherwise.
local function drop_inner(list, piece)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one.rule == "act-noun" and other ~= one and not other.dropped and not is_minor(other)
        and other.act == one.act and is_within(one, other, piece) then
        one.dropped = true
      end
      if one ~= other and is_minor(one) and not one.dropped and not other.dropped
        and not other.weak and not is_minor(other) and overlaps(one.cue, other.cue) then
        one.dropped = true
      end
      if one ~= other and one.by_voice and not one.dropped and not other.dropped then
        one.dropped = gives_way(one, other)
      end
    end
  end
end

-- "X is ready to violate Y" is no offer.
local function drop_offers(list)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one.act == "offer" and other.willing and inside(one.cue, { first = other.topic.first,
        last = other.cue.first }) then
        one.dropped = true
      end
    end
  end
end

-- What one will do is a promise: "we will support X".
local PROMISED = { support = true, offer = true, agree = true, praise = true, welcome = true,
  thank = true }

local function drop_promised(list)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one.rule == "will" and other.rule == "verb" and PROMISED[other.act] and not one.dropped
        and one.topic and other.cue.first >= one.topic.first
        and other.cue.first <= one.topic.first + 2 then
        other.dropped = true
      end
    end
  end
end

-- "agreed that they agree": one act.
local function drop_same(list)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one ~= other and one.rule == "verb" and other.rule == "verb" and one.act == other.act
        and not one.dropped and inside(other.cue, one.topic) and other.source and one.source
        and other.source.last == other.source.first then
        other.dropped = true
      end
    end
  end
end

-- "Recalling the mandate, we call for X": one act.
local function drop_passing(list)
  for _, one in ipairs(list) do
    for _, other in ipairs(list) do
      if one.passing and other ~= one and not other.dropped and not other.weak
        and other.first > one.last then
        one.dropped = true
      end
    end
  end
end

-- What is only said of somebody counts where nothing else is made of the words.
local function add_told(kept, told)
  for _, one in ipairs(told) do
    local free = true
    for _, other in ipairs(kept) do
      free = free and (not overlaps(one, other) or other.last < one.cue.first)
    end
    if free then kept[#kept + 1] = one end
  end
end

--- Of the readings of a piece, those that are claims.
---@param readings parlance.claims.Reading[]
---@param piece parlance.claims.Piece
---@param is_actor fun(range: { first: integer, last: integer }): boolean
---@return parlance.claims.Reading[]
function M.of(readings, piece, is_actor)
  local list, told = {}, {}
  for _, one in ipairs(readings) do
    local to = one.may_be and told or list
    to[#to + 1] = one
  end
  drop_leading(list, piece)
  carry(list)
  carry_demands(list, is_actor)
  drop_offers(list)
  drop_promised(list)
  drop_same(list)
  drop_inner(list, piece)
  drop_passing(list)
  local kept = {}
  for _, one in ipairs(list) do
    if not one.dropped then kept[#kept + 1] = one end
  end
  add_told(kept, told)
  return kept
end

return M
