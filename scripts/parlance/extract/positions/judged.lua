--- judged.lua: what whoever speaks finds needed or not to be borne: "it is essential that X", "X is
--- unacceptable", "X cannot be tolerated".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local set = require "parlance.word_set"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local range = groups.range

local NEEDED, WRONG = set(stances.needed), set(stances.wrong)
local BORNE, RIGHT = set(stances.borne), set(stances.right)
local NOTING = set "note recall remember recognise recognize"

-- What an adjective or participle at letter k says, behind its auxiliaries; nil for nothing.
local function verdict(piece, k, negated)
  local fold = piece:fold(k)
  if NEEDED[fold] then return not negated and "urge" or nil end
  if WRONG[fold] then return not negated and "oppose" or nil end
  if RIGHT[fold] or BORNE[fold] then return negated and "oppose" or nil end
end

-- The letter of "be" before letter k, and whether the group is negated.
local function group_before(piece, k)
  local letters, at = piece.letters, k - 1
  while at > 1 and (letters:find("^[rx]", at) or letters:find("^[jc]", at) and k - at < 4) do
    at = at - 1
  end
  if not letters:find("^e", at) then return nil end
  local start = clauses.group_start(letters, at)
  local negated = piece.words[start] == "cannot" or letters:sub(start, k - 1):find("x", 1, true)
  return start, at, negated ~= nil and negated ~= false
end

local function reading(act, cue, topic, stop)
  return { act = act, rule = "judged", by_voice = true, first = math.min(cue.first, topic.first),
    last = stop, cue = cue, topic = topic, trigger = { entry = { lemma = "" } } }
end

-- "it is essential that X", "it is important to note that X".
local function impersonal(piece, k, start, act, acts)
  local letters = piece.letters
  local opens = letters:match("^r*[Tt]()", k + 1)
  if not opens then return nil end
  local that = letters:find("^t", opens - 1) ~= nil
  local from = that and opens or opens - 1
  local noted = NOTING[piece:fold(opens)] and letters:match("^.r*t()", opens)
  if noted then
    act, from, that = act == "urge" and "note" or act, noted, true
  end
  local stop = clauses.clause_end(letters, from + 1, { acts = acts, that = that, joins = true })
  local topic = range(from, stop)
  return topic and reading(act, range(start - 1, noted and noted - 1 or k), topic, stop)
end

-- First letter of a subject that is a phrase in -ing: "not holding anybody to account is wrong".
local function gerund_start(letters, start)
  local from = letters:sub(1, start - 1):match ".*[,;:%.cst]()x?y[^,;:aehw]*$"
    or letters:sub(1, start - 1):match "^()x?y[^,;:aehw]*$"
  return from
end

--- What is judged by the adjective or participle at a letter.
---@param piece parlance.claims.Piece
---@param k integer
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.read(piece, k, acts)
  local start, be, negated = group_before(piece, k)
  local act = start and verdict(piece, k, negated)
  if not act or piece.words[#piece.words] == "?" then return nil end
  local fold = piece:fold(k)
  if BORNE[fold] and not RIGHT[fold] and not piece.letters:find("^a", start) then return nil end
  if piece:fold(start - 1) == "it" then return impersonal(piece, k, start, act, acts) end
  local subject, how = groups.subject(piece.letters, start)
  local from = gerund_start(piece.letters, start)
  if from then subject, how = range(from, start - 1), nil end
  local is_pointer = subject and subject.first == subject.last
    and piece.letters:find("^[pdt*]", subject.first)
  if not subject or how or is_pointer or piece.letters:find("^[oiT]", k + 1) then return nil end
  while subject.first > 1 and piece.letters:find("^r", subject.first - 1) do
    subject.first = subject.first - 1
  end
  if subject.first > 1 and not piece.letters:find("^[,;:tcsw%.%(%-]", subject.first - 1) then
    return nil
  end
  return reading(act, range(start, k), subject, math.max(k, be))
end

return M
