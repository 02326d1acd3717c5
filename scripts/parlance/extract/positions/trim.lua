--- trim.lua: what is held without what is only said beside it: ", citing X", "because Y", "after
--- Z".

local clauses = require "parlance.extract.claims.clauses"
local set = require "parlance.word_set"

local M = {}

-- Words in -ing that belong to the noun before them.
local WITHIN = set [[including concerning regarding involving excluding consisting comprising
  containing relating pertaining ranging using leaving covering]]

-- Words that begin a reason or a circumstance.
local BESIDE = set "because although though whereas while"
local DESPITE = set "despite amid notwithstanding"
local SAID = set "said says reported reports added wrote told"

-- Words in -ing by which who holds it says more.
local SAYING = set [[saying adding noting citing quoting calling arguing warning describing
  insisting accusing claiming stating telling asking urging stressing pointing referring]]

-- Whether a word in -ing behind a comma is about who holds it.
local function is_doing(piece, participle, opens)
  local fold = piece:fold(participle)
  if opens == "T" or opens == "t" then return SAYING[fold] or false end
  return opens ~= "y" and not WITHIN[fold]
end

-- Whether the words behind a verb's object tell of something else from letter k on.
local function is_beside(piece, k, opens)
  local letters, fold = piece.letters, piece:fold(k)
  if BESIDE[fold] and letters:find("^s[^o]", k) then return true end
  if (fold == "after" or DESPITE[fold]) and opens ~= "t" then return true end
  local told = letters:match("^,[djnN]+()[vz]", k)
  if told and SAID[piece:fold(told)] then return true end
  if fold == "without" and letters:find("^.j?n$", k) then return true end
  if not letters:find("^,", k) then return false end
  if piece:fold(k + 1) == "according" or letters:find("^,i+w", k) then return true end
  local participle = letters:match("^,r*()y", k)
  return participle ~= nil and is_doing(piece, participle, opens)
end

--- The last letter of what letters first..last hold.
---@param piece parlance.claims.Piece
---@param first integer
---@param last integer
---@return integer
function M.last(piece, first, last)
  local letters = piece.letters
  local is_clause = letters:find("^t", first - 1) or clauses.subject_end(letters, first)
  local opens = is_clause and "t" or letters:sub(first, first)
  for k = first + 1, last do
    if is_beside(piece, k, opens) then
      local stop = k - 1
      while stop > first and letters:find("^[,r]", stop) do stop = stop - 1 end
      return stop
    end
  end
  return last
end

return M
