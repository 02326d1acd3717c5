--- envoys.lua: who speaks for a state without a name: "the representative of X", "our Xian
--- colleague"; behind that, "he" and "she" mean the state.

local set = require "parlance.word_set"

local M = {}

local ENVOYS = set [[representative colleague ambassador delegate envoy counterpart spokesman
  spokeswoman spokesperson]]

local PERSONAL = set "he she him"

-- Tokens between the word for an envoy and the name of the state, at most.
local NEAR = 4

-- Tokens behind an envoy within which a pronoun may mean him.
local REACH = 120

local BETWEEN = set "permanent deputy distinguished the of from for to honourable acting"

-- The word for an envoy next to a name in tokens first..last, towards `step`.
local function beside(folds, from, step)
  for at = from, from + step * NEAR, step do
    local word = folds[at]
    if ENVOYS[word] then return at end
    if not BETWEEN[word or ""] then return nil end
  end
end

-- The envoys of a document in order, each with the token that it begins with and its state.
local function envoys_of(actors)
  local list = {}
  for _, row in ipairs(actors.rows) do
    local state = actors:state_of_row(row)
    local at = state and (beside(actors.folds, row.first - 1, -1)
      or beside(actors.folds, row.last + 1, 1))
    if at then list[#list + 1] = { first = math.min(at, row.first), state = state } end
  end
  return list
end

--- The state of the envoy that a pronoun means, or nil.
---@param actors table
---@param token integer of the pronoun
---@return string|nil
function M.meant(actors, token)
  if not PERSONAL[actors.folds[token]] then return nil end
  actors.envoys = actors.envoys or envoys_of(actors)
  for i = #actors.envoys, 1, -1 do
    local one = actors.envoys[i]
    if one.first < token then return token - one.first <= REACH and one.state or nil end
  end
end

return M
