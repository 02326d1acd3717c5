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

-- Whether letters i to j have no clause of their own, or one that only says when and if.
local function is_adverbial(piece, i, j)
  local letters = piece.letters
  if not letters:find("^[isr1djnNpTob]", i) then return false end
  local subordinate = SUBORDINATES[piece:fold(i)]
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
  return at < k - 1 and is_adverbial(piece, at, k - 2) and at or k
end

return M
