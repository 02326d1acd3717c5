--- told.lua: what somebody says of another: "X said that Y did Z" blames where X and Y stand
--- against each other, and denies where it is X's own doing that is negated.
--
-- Whether the two stand against each other is known at the end of the text (sides.lua); until
-- then a reading of this rule is only one that may be.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"
local set = require "parlance.word_set"

local M = {}

local range = groups.range

--- Verbs of saying, in the forms that report.
M.verbs = set [[said says told tells added adds noted notes argued argues wrote writes saying
  maintained maintains insisted insists replied recalled recalls stated states]]

local MODALS = set "will would shall should may might can could must cannot"

-- Letters between "told" and "that": who is told, and when.
local BETWEEN = "^[dnNj1pgioc]*()t[^oi]"

-- Where what is said begins behind the verb at k.
local function content_start(piece, k)
  local letters = piece.letters
  local that = letters:match(BETWEEN, k + 1)
  if that and that - k <= 12 then return that + 1 end
  local from = letters:find("^,", k + 1) and k + 2 or k + 1
  return letters:find("^[dnNj1p]", from) and from or nil
end

-- The subject of the clause at a letter, and the letter of its verb; "it was X that did".
local function subject_of(piece, from)
  local letters = piece.letters
  local cleft = letters:match("^pe()[dN]", from)
  local last = clauses.subject_end(letters, cleft or from)
    or clauses.phrase_end(letters, cleft or from)
  if not last then return nil end
  local verb = letters:match(cleft and "^,?[tw]r*()[aehvz]" or "^[rx]*()[aehvz]", last + 1)
    or letters:match("^,[dnNj1cgio]+,[rx]*()[aehvz]", last + 1)
  if not verb or MODALS[piece:fold(verb)] then return nil end
  return range(cleft or from, last), verb
end

-- Who says it: the subject, also where it stands behind the verb.
local function teller_of(piece, k)
  return groups.subject(piece.letters, clauses.group_start(piece.letters, k))
end

local function reading(trigger, source, from, stop, subject)
  return {
    act = "accuse", rule = "told", first = source.first, last = stop, negated = false,
    cue = range(trigger.k, trigger.last), trigger = trigger, source = source, target = subject,
    topic = range(from, stop), may_be = true,
  }
end

-- "According to X, Y did Z".
local function read_according(piece, trigger, acts)
  local letters, at = piece.letters, trigger.last + 1
  local last = clauses.phrase_end(letters, at)
  if not last then return nil end
  local source, from = range(at, last), last + 2
  if not letters:find("^,", last + 1) then return nil end
  local subject = subject_of(piece, from)
  if not subject then return nil end
  local stop = clauses.clause_end(letters, subject.last + 1, { acts = acts, joins = true })
  local one = reading(trigger, source, from, stop, subject)
  one.first = trigger.k
  return one
end

--- What a verb of saying says of whom, or nil.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean>
---@return parlance.claims.Reading|nil
function M.read(piece, trigger, acts)
  if trigger.last > trigger.k then return read_according(piece, trigger, acts) end
  local source, how = teller_of(piece, trigger.k)
  local from = source and content_start(piece, trigger.k)
  local subject = from and subject_of(piece, from)
  if not subject then return nil end
  local stop = clauses.clause_end(piece.letters, subject.last + 1,
    { acts = acts, joins = true, that = true })
  local one = reading(trigger, source, from, stop, subject)
  if how == "joined" then one.first = trigger.k end
  return one
end

return M
