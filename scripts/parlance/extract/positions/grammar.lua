--- grammar.lua: what takes a stance by its own word, whether it is a claim or not: "is ready to",
--- "takes note of", "X's call for", imperatives.

local bidding = require "parlance.extract.positions.bidding"
local calling = require "parlance.extract.positions.calling"
local frames = require "parlance.extract.claims.frames"
local holders = require "parlance.extract.positions.holders"
local idle = require "parlance.extract.positions.idle"
local judged = require "parlance.extract.positions.judged"
local lists = require "parlance.extract.claims.lists"
local nouns = require "parlance.extract.positions.nouns"
local pieces = require "parlance.extract.claims.pieces"
local stances = require "parlance.lexicon" "en/stances"
local triggers = require "parlance.extract.claims.triggers"

local M = {}

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

local MODALS = {
  verbs = {},
  anchors = lists.anchors_of(lists.phrases_of(with_acts(stances.modals))),
}

-- Every sentence is looked at: any verb may be an imperative.
local LOOKED = setmetatable({}, { __index = function() return true end })

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

-- Whether a phrase begins with what is a noun: "one vote for each".
local function is_noun(piece, trigger)
  local letters, k = piece.letters, trigger.k
  if trigger.kind == "phrase" and trigger.last == k and not letters:find("^[vzy]", k) then
    return true
  end
  return trigger.entry.verbal and k > 1 and letters:find("^[dgj1]", k - 1) ~= nil
end

local function readings_of(piece)
  local list, verbs = triggers.among(piece, WORDS)
  local readings = {}
  for _, trigger in ipairs(list) do
    readings[#readings + 1] = not is_noun(piece, trigger) and read(piece, trigger, verbs) or nil
  end
  for _, trigger in ipairs(triggers.among(piece, MODALS)) do
    readings[#readings + 1] = bidding.modal(piece, trigger, verbs)
  end
  for k, fold in ipairs(piece.words) do
    if nouns.stance[fold] and piece.letters:find("^[nN]", k) then
      readings[#readings + 1] = nouns.read(piece, k, verbs)
    elseif fold == "let" then
      readings[#readings + 1] = bidding.let(piece, k, verbs)
    elseif calling.verbs[fold] then
      readings[#readings + 1] = calling.called(piece, k, verbs)
    else
      readings[#readings + 1] = calling.refuted(piece, k) or judged.read(piece, k, verbs)
    end
  end
  readings[#readings + 1] = bidding.imperative(piece, verbs)
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
      local stance = not idle.is(piece, one) and idle.stance(piece, one)
      local speaker = stance and holders.of(reader, piece, one)
      if stance and speaker ~= false and (speaker or not one.owned) then
        call { piece = piece, reading = one, stance = stance, speaker = speaker }
      end
    end
  end
end

return M
