--- adverbials.lua: what stands before the subject of a claim and belongs to it: "From the
--- beginning, X", "If that is so, X", "Nevertheless X".

local lists = require "parlance.extract.claims.lists"

local M = {}

-- Letters at most.
local LONGEST = 45

local SUBORDINATES = { ["if"] = true, when = true, unless = true, after = true, before = true,
  as = true, since = true, ["until"] = true, once = true, given = true, although = true,
  though = true, because = true }

local DOES = { deed = true, doing = true }

-- Whether a verb at a letter is one of an act.
local function is_act(piece, k)
  for _, entry in ipairs(lists.verbs[piece:fold(k)] or {}) do
    if not DOES[entry.frame] then return true end
  end
  return false
end

-- Whether "while we did X" stands before "we do Y".
local function is_of_same(piece, i, first)
  return piece:fold(i) == "while" and piece.letters:find("^p", first) ~= nil
    and piece:fold(i + 1) == piece:fold(first)
end

-- Whether a participle begins letters i to j, which has the only clause in them: "Bearing in mind
-- what Y said", but not "Rising prices are".
local function is_participial(letters, i, j)
  if not letters:find("^y", i) or i > 1 and letters:find("^t", i - 1) then return false end
  local verb = letters:find("[aeh]", i)
  return not verb or verb > j or letters:sub(i, verb):find "[wts]" ~= nil
end

-- Whether letters i to j have no clause of their own, or one that only says when and if; the
-- subject begins at `first`.
local function is_adverbial(piece, i, j, first)
  local letters = piece.letters
  if not letters:find("^[isr1djnNpToby]", i) then return false end
  -- "If that is so, X", "Bearing in mind what Y said, X"
  local subordinate = SUBORDINATES[piece:fold(i)] or is_participial(letters, i, j)
    or is_of_same(piece, i, first)
  for k = i, j do
    if letters:find("^[vzyaehx]", k) then
      local infinitive = letters:find("^v", k) and letters:find("^T", k - 1)
      local modifier = letters:find("^[zy][nNj]", k) and k > i
      if not (subordinate or infinitive or modifier) or is_act(piece, k) then return false end
    elseif letters:find("^w", k) and not subordinate then
      return false
    end
  end
  return true
end

--- Where the clause begins whose subject begins at a letter, its adverbials included.
---@param piece parlance.claims.Piece
---@param first integer
---@return integer
function M.start(piece, first)
  local letters, k = piece.letters, first
  while k > 1 and letters:find("^r", k - 1) do k = k - 1 end
  if letters:sub(1, k - 1):find "[^,;:tcr%-]$" then return first end
  if not letters:find("^,", k - 1) then return k end
  local at = k - 2
  while at > 1 and first - at < LONGEST and not letters:find("^[;:%.t%(]", at - 1) do
    at = at - 1
  end
  if first - at >= LONGEST then return k end
  if letters:find("^c", at) then at = at + 1 end
  return at < k - 1 and is_adverbial(piece, at, k - 2, first) and at or k
end

return M
