--- labels.lua: what somebody calls something: "called the charge a farce" rejects it, "branded
-- the blast an act of sabotage" accuses, "called her remarks unhelpful" criticises.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local lists = require "parlance.extract.claims.lists"

local M = {}

local range = groups.range

local QUOTES = { ["“"] = true, ['"'] = true, ["‘"] = true, ["«"] = true, ["'"] = true }

-- What others say or want: to give it a bad name is to reject it.
local PROPOSED = { suggestion = true, suggestions = true, evidence = true, proposal = true,
  proposals = true, explanation = true, offer = true, demand = true, demands = true }

-- Whether a quotation begins among letters first..last.
local function quoted_within(piece, first, last)
  for k = first + 1, last do
    if QUOTES[piece.doc.folds[piece.at[k] - 1]] then return true end
    if piece.letters:find("^[,;:vzaeh]", k) then return false end
  end
  return false
end

-- Whether letters first..last blame, or stand in quotation marks, by which things, and not
-- persons, are seldom praised.
local function judges(piece, first, last, object)
  local deed = false
  for k = first, last do
    local fold = piece:fold(k)
    if lists.deeds[fold] then deed = true end
    if lists.judgments[fold] or lists.refutations[fold] or lists.deeds[fold] then
      return true, deed
    end
  end
  local named = piece.letters:find("^N", object) ~= nil or piece.letters:find("^p", object)
    and piece:fold(object) ~= "it" and piece:fold(object) ~= "them"
  local quoted = quoted_within(piece, first, last) or QUOTES[piece.doc.folds[piece.at[first] - 1]]
  return not named and quoted or false, deed
end

local function act_of(piece, object, deed)
  for k = object.first, object.last do
    local fold = piece:fold(k)
    if lists.accusations[fold] or PROPOSED[fold] then return "reject" end
  end
  return deed and "accuse" or "criticise"
end

-- Where the object ends that begins at a letter: "it", "her remarks", "X's conduct", "X".
local function object_end(letters, k)
  if letters:find("^p", k) then return k end
  for _, pattern in ipairs { "^dj*[nN]+", "^N+gj*n+", "^N+" } do
    local _, last = letters:find(pattern, k)
    if last then return last end
  end
end

-- Where the object ends of "found the suspension of X to be unlawful".
local function verdict_object(piece, k)
  for at = k + 2, math.min(k + 12, #piece.words) do
    if lists.judgments[piece:fold(at)] and piece.letters:find("^j", at) then
      return piece.letters:find("^Te", at - 2) and at - 3 or at - 1
    end
  end
end

--- What a verb of calling says, or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean>
---@return parlance.claims.Reading|nil
function M.read(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local start = groups.start(piece, k)
  if not start or groups.is_passive(piece, start, k) then return nil end
  local subject, how = groups.subject(letters, start)
  local last = object_end(letters, k + 1)
  if trigger.entry.frame == "verdict" then last = verdict_object(piece, k) end
  if not subject or not last then return nil end
  local from = letters:find("^[is]", last + 1) and last + 2 or last + 1
  if letters:find("^Te", from) then from = from + 2 end
  if from > #letters then return nil end
  local good, deed = judges(piece, from, math.min(from + 6, #letters), last)
  if not good then return nil end
  local object = range(k + 1, last)
  local stop = clauses.clause_end(letters, from, { acts = acts, joins = true })
  return {
    act = trigger.entry.frame == "verdict" and lists.judgments[piece:fold(from)]
      or act_of(piece, object, deed), rule = "label", negated = false, trigger = trigger,
    first = how == "joined" and start or subject.first, last = stop,
    cue = range(trigger.k, trigger.k), source = subject,
    topic = trigger.entry.frame == "verdict" and range(k + 1, stop) or object, labels = true,
  }
end

return M
