--- frames.lua: what a trigger says, by its kind and frame.

local bids = require "parlance.extract.claims.bids"
local clauses = require "parlance.extract.claims.clauses"
local deeds = require "parlance.extract.claims.deeds"
local denials = require "parlance.extract.claims.denials"
local groups = require "parlance.extract.claims.groups"
local imputed = require "parlance.extract.claims.imputed"
local judgments = require "parlance.extract.claims.judgments"
local labels = require "parlance.extract.claims.labels"
local nouns = require "parlance.extract.claims.nouns"
local told = require "parlance.extract.claims.told"
local verbs = require "parlance.extract.claims.verbs"

local M = {}

local range = groups.range

local BY_KIND = {
  question = bids.question, regret = bids.regret, modal = bids.modal, will = bids.will,
  let = bids.let, praise = judgments.praise, refutation = judgments.refutation,
  deed = judgments.noun, denial = denials.denial, nobody = denials.nobody,
  omission = denials.omission, told = told.read, act = nouns.act,
  purpose = imputed.purpose,
}

local READERS = {
  topic = verbs.read, target = verbs.read, clause = verbs.read, told = verbs.read,
  onus = deeds.onus, deed = deeds.deed, commanded = deeds.deed, doing = deeds.doing,
  risk = deeds.risk,
  drawn = nouns.drawn, judgment = judgments.judgment, suffering = judgments.suffering,
  refutation = judgments.refutation, voice = bids.voice, label = labels.read,
  verdict = labels.read, backing = imputed.backing, lapse = imputed.lapse, way = bids.way,
}

--- The further clauses of what is said: "denied that X, and that Y", "and that, as Z knows, Y", a
--- reading each.
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
    from = letters:match("^,[^,;:%.]+,()[^%.]", from) or from
    last = clauses.clause_end(letters, from, { acts = acts, that = true })
    if last < from then return list end
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
    return judgments.judgment(piece, trigger, acts) or judgments.noun(piece, trigger, acts)
  elseif BY_KIND[kind] then
    return BY_KIND[kind](piece, trigger, acts)
  end
  return READERS[trigger.entry.frame](piece, trigger, acts)
end

return M
