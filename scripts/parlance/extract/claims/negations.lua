--- negations.lua: whether a verb of a piece is negated, by the scopes of modality/negation.

local lists = require "parlance.extract.claims.lists"
local negation = require "parlance.extract.modality.negation"
local negators = require "parlance.lexicon" "en/negators"

local M = {}

-- Letters behind a verb at most, within which what negates it may stand: "told nobody".
local BEHIND = 4

-- The negations of a piece with the letters where they begin; made once.
local function of_piece(piece)
  if piece.negations then return piece.negations end
  local list, letter_of = {}, {}
  piece.negations = list
  if not negation.may_negate(piece.words) then return list end
  local folds, tags = {}, {}
  for token = piece.from, piece.to do
    folds[#folds + 1], tags[#tags + 1] = piece.doc.folds[token], piece.doc.tags[token] or "X"
  end
  for k, token in ipairs(piece.at) do letter_of[token - piece.from + 1] = k end
  for _, one in ipairs(negation.of(folds, tags, true)) do
    if letter_of[one.first] then
      list[#list + 1] = { k = letter_of[one.first], scope = one.scope, nor = one.nor
        and letter_of[one.nor] }
    end
  end
  return list
end

-- Whether a negation at letter c is about the verb at letter k, and not about one between.
local function reaches(piece, c, k, scope)
  if not scope[piece.at[k] - piece.from + 1] then return false end
  if c < k then return not piece.letters:sub(c, k - 1):find "[tw;:]" end
  return c - k <= BEHIND and not piece.letters:sub(k, c):find "[tTw,;:]"
end

-- Words that say of the verb behind them that it is not done, by the last of them.
local CEASING = {}
for _, words in ipairs(negators.ceasing) do
  local before = table.concat(words, " ", 1, #words - 1)
  for _, form in ipairs(lists.forms(words[#words])) do CEASING[form] = before end
end

local WEAK = {}
for _, word in ipairs(negators.weak) do WEAK[word] = true end

-- Whether what stands right before a verb ends it, or all but denies it: "stopped supporting",
-- "ceased to support", "hardly supports".
local function is_ceased(piece, k)
  local at = k - 1
  while piece.letters:find("^r", at) do
    if WEAK[piece:fold(at)] then return true end
    at = at - 1
  end
  if piece.letters:find("^T", at) and not piece.letters:find("^y", k) then at = at - 1
  elseif not piece.letters:find("^y", k) then return false end
  local before = CEASING[piece:fold(at) or ""]
  return before ~= nil and (before == "" or piece:fold(at - 1) == before)
end

--- Whether the verb at a letter is negated; twice is not.
---@param piece parlance.claims.Piece
---@param k integer
---@return boolean
function M.of_verb(piece, k)
  local ceased = is_ceased(piece, k)
  for _, one in ipairs(of_piece(piece)) do
    if one.k ~= k and reaches(piece, one.k, k, one.scope) then return not ceased end
  end
  return ceased
end

-- The verb of the clause that begins at a letter.
local function main_verb(letters, from, to)
  local at = letters:find("[aehvz]", from)
  while at and at < to and letters:find("^[aehrx]+[aehvzy]", at) do at = at + 1 end
  return at and at <= to and at or nil
end

--- Whether what a clause says is negated: its own verb is.
---@param piece parlance.claims.Piece
---@param range { first: integer, last: integer }
---@return boolean
function M.of_clause(piece, range)
  local verb = main_verb(piece.letters, range.first, range.last)
  return verb ~= nil and M.of_verb(piece, verb)
end

--- Whether words from letter i to letter j have a negation in themselves: "do not recognise".
---@param piece parlance.claims.Piece
---@param i integer
---@param j integer
---@return boolean
function M.within(piece, i, j)
  for _, one in ipairs(of_piece(piece)) do
    if one.k >= i and one.k <= j then return true end
  end
  return false
end

return M
