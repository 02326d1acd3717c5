--- doings.lua: what the other side is said to have done, by a speaker or author of one side:
--- "X moved the line" in a letter of Y is blame, though no word of it blames.
--
-- Read last, when it is known who stands against whom, and only in sentences in which no other
-- claim was found.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local negations = require "parlance.extract.claims.negations"
local told = require "parlance.extract.claims.told"

local M = {}

-- Verbs by which the other side says, asks or joins in something: no blame.
local HARMLESS = {}
for word in ([[ask asks asked request requests requested propose proposes proposed suggest
  suggested agree agrees agreed sign signed welcome welcomed join joined accept accepted support
  supported vote voted show showed offer offers offered know knows knew understand understands
  meet met remain remains remained like want wants wanted believe believes hope hopes need needs
  share shares reply replied answer answered announce announced give gave given thank thanked
  stand stands come comes came speak speaks spoke call calls called]]):gmatch "%S+" do
  HARMLESS[word] = true
end

-- The verb of the clause whose subject holds letter k, and the subject.
local function clause_of(piece, k)
  local letters = piece.letters
  local first = clauses.phrase_start(letters, clauses.phrase_end(letters, k, true) or k)
  if not first or first > 1 and not letters:find("^[,;:tcsnN1)]", first - 1) then return nil end
  local last = clauses.phrase_end(letters, first)
  if not last or last < k then return nil end
  local aside = letters:match("^,w[^,;:]+,()", last + 1)
  local verb = letters:match("^[rxh]*()[vz]", aside or last + 1)
  return verb, groups.range(first, last)
end

local function is_blame(piece, verb)
  local fold = piece:fold(verb)
  return negations.of_verb(piece, verb) or not HARMLESS[fold] and not told.verbs[fold]
end

--- What the name at letter k is said to have done, or nil.
---@param piece parlance.claims.Piece
---@param k integer
---@return parlance.claims.Reading|nil
function M.read(piece, k)
  local verb, subject = clause_of(piece, k)
  if not verb or not is_blame(piece, verb) then return nil end
  local start = clauses.group_start(piece.letters, verb)
  local stop = clauses.clause_end(piece.letters, verb + 1, { acts = {}, joins = true })
  return {
    act = "accuse", rule = "doing", by_voice = true, negated = false, first = subject.first,
    last = stop, cue = groups.range(start, verb), target = subject,
    topic = groups.range(start, stop), trigger = { k = verb, last = verb, verb = verb,
      kind = "doing", entry = { act = "accuse" } },
  }
end

return M
