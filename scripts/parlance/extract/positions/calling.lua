--- calling.lua: what is called wrong: "calls the charge baseless", "the charge is absurd".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local set = require "parlance.word_set"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local range = groups.range

-- What is wrong when it is negated.
local RIGHT = { acceptable = true, justified = true, tenable = true, helpful = true }

local WRONG = { mistaken = true, wrong = true, unacceptable = true, nonsense = true }

local PROPOSALS = set(stances.proposals)

local CHARGES = { suggestion = true, idea = true, notion = true, view = true, claim = true }

-- The letter of "be" before an adjective at k, over adverbs and an aside.
local function be_before(letters, k)
  local at = k
  while at > 1 and letters:find("^[rxziTvp,jn]", at) do at = at - 1 end
  return letters:find("^e", at) and at or nil
end

-- Whether a noun is one of charges and proposals.
local function is_disputed(noun)
  return lists.accusations[noun] or CHARGES[noun] or PROPOSALS[noun] or false
end

--- "the charge that X is absurd", "the proposal is not acceptable".
---@param piece parlance.claims.Piece
---@param k integer
---@return parlance.claims.Reading|nil
function M.refuted(piece, k)
  local letters, fold = piece.letters, piece:fold(k)
  if not (lists.refutations[fold] or WRONG[fold] or RIGHT[fold])
    or not letters:find("^[jvzy]", k) then
    return nil
  end
  local at = be_before(letters, k)
  for from = 1, (at or 0) - 2 do
    if letters:find("^d", from) and (from == 1 or letters:find("^[;:,.c]", from - 1)) and
      is_disputed(piece:fold(from + 1)) then
      return { act = "oppose", rule = "calling", by_voice = true, first = from, last = k,
        cue = range(at, k), topic = range(from, at - 1), trigger = { entry = { lemma = "" } },
        negated = negations.of_verb(piece, k) ~= (RIGHT[fold] or false) }
    end
  end
end

--- Verbs that say what something is called.
---@type table<string, boolean>
M.verbs = {}
for _, lemma in ipairs { "call", "describe", "brand", "label", "term" } do
  for _, form in ipairs(lists.forms(lemma)) do M.verbs[form] = true end
end

-- Whether words find fault: one of them blames.
local function is_fault(piece, first, last)
  for k = first, last do
    local fold = piece:fold(k)
    if lists.judgments[fold] or lists.refutations[fold] or lists.deeds[fold] then return true end
  end
  return false
end

--- "calls the charge baseless", "described it as a farce".
---@param piece parlance.claims.Piece
---@param k integer
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.called(piece, k, acts)
  local letters = piece.letters
  if not letters:find("^[vzy]", k) or letters:find("^[oiT]", k + 1) then return nil end
  local last = clauses.phrase_end(letters, k + 1)
  local start = last and groups.start(piece, k)
  if not start then return nil end
  local at = piece:fold(last + 1) == "as" and last + 2 or last + 1
  local object = range(k + 1, last)
  if at == last + 1 and letters:find("j", k + 1, true) == last then object.last = last - 1 end
  local stop = clauses.clause_end(letters, last + 1, { acts = acts })
  if object.last < object.first or not letters:find("^[dpN]", object.first)
    or not is_fault(piece, object.last + 1, stop) then
    return nil
  end
  return { act = "oppose", rule = "calling", source = groups.subject(letters, start), first = k,
    last = stop, cue = range(k, k), topic = object, trigger = { entry = { lemma = "" } } }
end
return M
