--- commands.lua: whether a verb of ordering or planning says that a wrong was not ordered: a
--- denial, where "did not order new aircraft" and "will not order an attack" are none.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"

local M = {}

local FUTURE = { will = true, shall = true, ["wo"] = true, ["won't"] = true }

local WRONG = { deed = true, doing = true }

-- Whether a verb does wrong: "to attack", "to invade".
local function does_wrong(fold)
  for _, entry in ipairs(lists.verbs[fold] or {}) do
    if WRONG[entry.frame] then return true end
  end
  return lists.deeds[fold] ~= nil or lists.commanded[fold] ~= nil
end

-- Whether what stands behind a letter is a wrong: "the attack", "its crew to attack".
local function is_wrong(piece, k)
  local at = k + 1
  while piece.letters:find("^[dnNj1gpcz]", at) do
    local fold = piece:fold(at)
    if lists.deeds[fold] or lists.commanded[fold] then return true end
    at = at + 1
  end
  local verb = piece.letters:match("^T()[vn]", at)
  return verb ~= nil and does_wrong(piece:fold(verb))
end

--- Whether the verb at a letter denies that a wrong was ordered.
---@param piece parlance.claims.Piece
---@param k integer
---@return boolean
function M.denies(piece, k)
  if not piece.letters:find("^[vz]", k) or not is_wrong(piece, k)
    or not negations.of_verb(piece, k) then
    return false
  end
  local start = clauses.group_start(piece.letters, k)
  return not groups.has_modal(piece, start, k) and not FUTURE[piece:fold(start)]
end

return M
