--- readings.lua: what a trigger says, as a table: who does it, to whom, about what, from where to
--- where.
--
-- A reading has letters of the piece: `source`, `target`, `topic` as { first, last }, `first`
-- and `last` of the whole, `cue`; `by_voice` where whoever speaks is the source.

local clauses = require "parlance.extract.claims.clauses"
local objects = require "parlance.extract.claims.objects"

local M = {}

---@class parlance.claims.Reading
---@field act string
---@field rule string
---@field source { first: integer, last: integer }|nil
---@field target { first: integer, last: integer }|nil
---@field topic { first: integer, last: integer }|nil
---@field by_voice boolean|nil
---@field weak boolean|nil whether it counts only where nothing else is said
---@field passing boolean|nil whether it leads to what the clause around it says
---@field joined boolean|nil whether its subject is that of the verb before
---@field first integer
---@field last integer
---@field cue { first: integer, last: integer }
---@field negated boolean

--- Words of the first person.
M.FIRST = { i = true, we = true }

--- A reading of a trigger that ends at a letter.
---@param trigger parlance.claims.Trigger
---@param stop integer
---@param rule string
---@return parlance.claims.Reading
function M.base(trigger, stop, rule)
  return { act = trigger.entry.act, rule = rule, first = trigger.k, last = stop,
    cue = { first = trigger.k, last = trigger.last }, negated = false, trigger = trigger }
end

--- The whole begins with its subject, or with its verb where the subject is another's.
---@param one parlance.claims.Reading
---@param subject { first: integer, last: integer }|nil
---@param how string|nil how the subject was found
---@param start integer|nil where the group of the verb begins
---@param piece parlance.claims.Piece|nil for what is said of a subject by a relative word
---@return parlance.claims.Reading
function M.finish(one, subject, how, start, piece)
  one.joined = how == "joined"
  if how == "relative" and one.by_voice and piece then
    one.first = piece.letters:sub(1, start - 1):match ".*()[wt]" or subject.first
    return one
  end
  one.first = subject and not one.joined and subject.first or start
  return one
end

local WHEN = { after = true, when = true, as = true }

local WHETHER = { why = true, whether = true, how = true, ["if"] = true, what = true }

-- Where what is said ends before a clause that tells when, or whose word it is: "called for the
-- ban after X did Y", "was glad, according to Z".
local function before_time(piece, at, stop, that)
  if WHETHER[piece:fold(at)] then return stop end
  for k = at + 1, stop - 2 do
    local fold = piece:fold(k)
    local cut = fold == "according" and piece.letters:find("^,", k - 1)
      or WHEN[fold] and not that and clauses.new_clause(piece.letters, k + 1)
    if cut then
      return piece.letters:find("^,", k - 1) and k - 2 or k - 1
    end
  end
  return stop
end

--- Where what a trigger says ends, and where it begins.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@param how table|nil see parlance.claims.Extent
---@return integer stop
---@return integer at
function M.extent(piece, trigger, acts, how)
  how = how or {}
  how.acts = acts
  local at = objects.behind_joined(piece, trigger.last + 1, acts)
  how.that = piece.letters:find("^r*t", at) ~= nil or piece:fold(trigger.last) == "that"
  local stop = clauses.clause_end(piece.letters, at, how)
  return before_time(piece, at, stop, how.that), at
end

return M
