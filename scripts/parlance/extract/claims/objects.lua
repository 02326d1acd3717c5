--- objects.lua: what stands behind a verb: whom it is done to, and what it is about.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"

local M = {}

local range = groups.range

--- "by X" behind a verb: the letters of X.
---@param letters string
---@param from integer
---@param to integer
---@return { first: integer, last: integer }|nil
function M.agent(letters, from, to)
  local at = letters:find("b", from, true)
  if not at or at > to or letters:find("^y", at + 1) then return nil end
  local last = clauses.phrase_end(letters, at + 1, letters:find("^N+o", at + 1) ~= nil)
  return last and range(at + 1, math.min(last, to))
end

--- The last "by X".
---@param letters string
---@param from integer
---@param to integer
---@return { first: integer, last: integer }|nil
function M.last_agent(letters, from, to)
  for at = to, from, -1 do
    if letters:find("^b[^y]", at) then return M.agent(letters, at, to) end
  end
end

--- Where the object of verbs that are joined begins: "rejects and denounces X".
---@param piece parlance.claims.Piece
---@param at integer the letter behind the first
---@param acts table<integer, boolean>
---@return integer
function M.behind_joined(piece, at, acts)
  while true do
    local _, stop = piece.letters:find("^,?cr*[vzy]", at)
    if not stop or not acts[stop] then break end
    at = stop + 1
  end
  return M.behind_aside(piece.letters, at)
end

--- The letter behind an aside between a verb and what it is about: "rejects, as it did before, X".
---@param letters string
---@param at integer
---@return integer
function M.behind_aside(letters, at)
  if not letters:find("^,[sirdb]", at) then return at end
  local close = letters:find(",", at + 1, true)
  if not close or close - at > 20 or not letters:find("^[dtTnNjp]", close + 1) then return at end
  return close + 1
end

-- Verbs behind whose object "of" tells what it is about.
local OF = { accuse = true, warn = true, remind = true, suspect = true, convict = true }

-- "accuses X of Y", "warns against Y", "calls on X to do Y".
local function read_target(piece, one, entry, at, stop)
  local letters = piece.letters
  local preposition = letters:find("^[oit][^T]", at) and at
  if preposition then
    one.topic = range(preposition + 1, stop)
    return
  end
  local last = clauses.phrase_end(letters, at, OF[entry.lemma])
  if not last then
    one.topic = range(at, stop)
    return
  end
  last = math.min(last, stop)
  one.target = range(at, last)
  local _, behind = letters:find("^[r,]*[oitsTb]", last + 1)
  one.topic = range(behind and behind + 1 or last + 1, stop)
  if not one.topic and not letters:find("^[pN]+$", at) then one.topic = one.target end
  if entry.lemma == "encourage" and not letters:find("^[r,]*x?T", last + 1) then
    one.act, one.target, one.topic = "support", nil, range(at, stop)
  end
end

--- Read what stands from letter `at` to letter `stop` as target and topic.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param entry table
---@param at integer
---@param stop integer
function M.read(piece, one, entry, at, stop)
  local letters = piece.letters
  while letters:find("^r+[diotTpb]", at) and at < stop do at = at + 1 end
  if at > stop then return end
  if entry.frame == "target" or entry.frame == "told" then
    return read_target(piece, one, entry, at, stop)
  end
  one.topic = range(letters:find("^[tT]", at) and at < stop and at + 1 or at, stop)
end

--- "X was accused by Y of Z", "accusations rejected by Y".
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param trigger parlance.claims.Trigger
---@param subject { first: integer, last: integer }|nil
---@param stop integer
function M.read_passive(piece, one, trigger, subject, stop)
  local entry, letters = trigger.entry, piece.letters
  one.source = M.agent(letters, trigger.last + 1, stop)
  if entry.frame == "target" or entry.frame == "told" then
    one.target = subject
    local _, preposition = letters:find("^[^,;]-[oiT]", (one.source and one.source.last
      or trigger.last) + 1)
    one.topic = preposition and preposition < stop and range(preposition + 1, stop) or nil
  else
    one.topic = subject
    if letters:find("^t", trigger.last + 1) then one.topic = range(trigger.last + 2, stop) end
  end
  one.by_voice = not one.source and piece.letters:sub(1, trigger.k - 1):find "[re][zv]?c?$" ~= nil
    and M.hereby(piece, trigger.k)
end

--- Whether "hereby" stands in the group before a verb.
---@param piece parlance.claims.Piece
---@param k integer
---@return boolean
function M.hereby(piece, k)
  for at = k - 1, math.max(1, k - 5), -1 do
    if piece:fold(at) == "hereby" then return true end
  end
  return false
end

return M
