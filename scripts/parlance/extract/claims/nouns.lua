--- nouns.lua: acts told by their nouns: "X's offer to do Y", "X drew criticism".

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local objects = require "parlance.extract.claims.objects"
local readings = require "parlance.extract.claims.readings"

local M = {}

local range = groups.range
local base = readings.base
local finish = readings.finish
local extent = readings.extent

-- Where the clause ends that a noun has, before the verb that the noun is the subject of: "the
-- charge that X did Y is false".
local function before_predicate(letters, from, stop)
  local verb = letters:find("[aehvz]", from)
  local at = verb and letters:find("[nN1%)]r*[eh]", verb + 1)
  return at and at < stop and not letters:find("^[wts]", at) and at or stop
end

local ARTICLES = { the = true, a = true, an = true, any = true, this = true, such = true }

local POSSESSIVES = { his = true, her = true, its = true, their = true, our = true, my = true,
  your = true }

-- Acts whose noun with a clause tells of the act, also where nobody is named who does it.
local UNOWNED = { accuse = true, deny = true }

-- Whose a noun's act is, and the letter behind that: "X's offer", "the charge by X, that".
local function owner_of_noun(piece, k, from)
  local letters = piece.letters
  if letters:find("^o", k + 1) then
    local last = clauses.phrase_end(letters, k + 2, true)
    return range(k + 2, last), (last or k + 1) + 1
  end
  if POSSESSIVES[piece:fold(from)] then return range(from, from), k + 1 end
  local bare = ARTICLES[piece:fold(from)] and letters:find("^dj*n", from)
  local mark = letters:sub(from, k - 1):find "g[^g]*$"
  local owner = not bare and range(from, mark and from + mark - 2 or k - 1) or nil
  if piece:fold(k + 1) == "from" then
    local last = clauses.phrase_end(letters, k + 2, true)
    return range(k + 2, last), (last or k + 1) + 1
  end
  local said = letters:match("^,?b[^,]+,()t", k + 1) or letters:match("^b[dnNj]+()t", k + 1)
  if said then return objects.agent(letters, k + 1, said) or owner, said end
  return owner, k + 1
end

--- "X's offer to do Y", "the proposal of X for Y": an act by its noun.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.act(piece, trigger, acts)
  local letters, k = piece.letters, trigger.k
  local from = clauses.phrase_start(letters, k) or k
  local owner, at = owner_of_noun(piece, k, from)
  if owner and letters:find("^er*t[^oi]", at) then at = letters:find("t", at, true) end
  local clausal = letters:find("^t", at) ~= nil
  local nobodys = UNOWNED[trigger.entry.act] and clausal
  if not owner and not nobodys or not letters:find("^[tTi]", at) or piece:fold(at) == "in" then
    return nil
  end
  local stop = clauses.clause_end(letters, at + 1, { acts = acts, that = clausal })
  if clausal then stop = before_predicate(letters, at + 1, stop) end
  local one = base(trigger, stop, "act-noun")
  one.source, one.owned, one.nobodys = owner, owner ~= nil, nobodys
  one.topic = range(at + 1, stop)
  one.first = from
  if clausal then
    local last = clauses.subject_end(letters, at + 1)
    one.target = last and range(at + 1, math.min(last, stop)) or nil
  end
  return one
end

--- "X drew criticism for Y": somebody criticises X.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return parlance.claims.Reading|nil
function M.drawn(piece, trigger, acts)
  local start = groups.start(piece, trigger.k)
  local subject, how = groups.subject(piece.letters, start or trigger.k)
  if not start or not subject or groups.has_modal(piece, start, trigger.k) then return nil end
  local stop, at = extent(piece, trigger, acts)
  local one = base(trigger, stop, "passive")
  one.target, one.nobodys = subject, true
  local from = piece.letters:find("^i", at) and piece:fold(at) == "from"
  local last = from and clauses.phrase_end(piece.letters, at + 1)
  one.source = last and range(at + 1, math.min(last, stop)) or nil
  one.topic = range((last or trigger.last) + 1, stop)
  return finish(one, subject, how, start)
end

return M
