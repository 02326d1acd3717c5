--- nouns.lua: stances by the noun of an act: "X's call for", "their opposition to", "stated
--- support for".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local inflections = require "parlance.extract.inflections"
local lists = require "parlance.extract.claims.lists"
local set = require "parlance.word_set"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local range = groups.range

--- The stance of a noun, by its folded form.
---@type table<string, string>
M.stance = {}
for stance, words in pairs(stances.nouns) do
  for noun in words:gmatch "%S+" do
    M.stance[noun], M.stance[inflections.plural(noun)] = stance, stance
  end
end

-- What stands between a noun and what it is for or against.
local GOVERNS = {
  urge = set "for to on", support = set "for to of", oppose = set "to of against",
}

-- Verbs that tell of one's own stance by its noun: "stated opposition to X".
local TELLING = {}
for lemma in stances.telling:gmatch "%S+" do
  for _, form in ipairs(lists.forms(lemma)) do TELLING[form] = true end
end

-- Nouns of what many ask: "calls for X".
local CALLS = set "calls demands appeals"

-- Where a thing ends that a noun is for or against: before a verb, a comma or a further infinitive.
local function phrase_stop(letters, from, stop)
  local ends = letters:find("[;aehw]", from) or stop + 1
  ends = math.min(ends, letters:find(",[^jn]", from) or ends)
  local joined = letters:find("cr*[Tvz]", from) or stop + 1
  return math.max(from, math.min(stop, ends - 1, joined - 1))
end

-- Who tells of the noun whose phrase begins at a letter.
local function teller_of(piece, from)
  local letters = piece.letters
  if not TELLING[piece:fold(from - 1)] or not letters:find("^[vz]", from - 1) then return nil end
  local subject, how = groups.subject(letters, clauses.group_start(letters, from - 1))
  return how ~= "relative" and subject or nil
end

-- First letter of the phrase whose head is a noun.
local function phrase_start(piece, k)
  local letters, from = piece.letters, k
  while from > 1 and letters:find("^[djnNgzy]", from - 1) and not letters:find("^d", from)
    and (not TELLING[piece:fold(from - 1)] or letters:find("^[dgj]", from - 2)) do
    from = from - 1
  end
  return from
end

-- Whose a noun is, and the letter behind that.
local function owner_of(piece, k, from)
  local letters = piece.letters
  if letters:find("^o", k + 1) and M.stance[piece:fold(k)] ~= "oppose" then
    local last = clauses.phrase_end(letters, k + 2, true)
    return range(k + 2, last), (last or k + 1) + 1
  end
  if from == k then return nil, k + 1 end
  local last = k - 1
  while last > from and not letters:find("^[gd]", last) do last = last - 1 end
  return letters:find("^[gd]", last) and range(from, last) or nil, k + 1
end

-- Whether a thing is a wrong: "support for terrorism" is somebody's charge.
local function is_deed(piece, k)
  while piece.letters:find("^[dj]", k) do k = k + 1 end
  return lists.deeds[piece:fold(k)] or false
end

--- What the noun at a letter is for or against.
---@param piece parlance.claims.Piece
---@param k integer
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.read(piece, k, acts)
  local letters, stance = piece.letters, M.stance[piece:fold(k)]
  local from = phrase_start(piece, k)
  local owner, at = owner_of(piece, k, from)
  local teller = not owner and teller_of(piece, from) or nil
  local unowned = not owner and not teller and CALLS[piece:fold(k)] or false
  if not owner and not teller and not unowned or not letters:find("^[tTio]", at) then return nil end
  local governed = letters:find("^[io]", at) ~= nil
  if governed and not GOVERNS[stance][piece:fold(at)] then return nil end
  if governed and stance == "support" and is_deed(piece, at + 1) then return nil end
  local stop = clauses.clause_end(letters, at + 1, { acts = acts, that = letters:find("^t", at) })
  if governed then stop = phrase_stop(letters, at + 1, stop) end
  return { act = stance, rule = "noun", source = owner or teller, first = from, last = stop,
    cue = { first = k, last = k }, topic = range(at + 1, stop), owned = owner ~= nil,
    unowned = unowned, trigger = { entry = { lemma = "" } } }
end

return M
