--- bidding.lua: what whoever speaks bids: "X must do Y", "let X do Y", imperatives.

local clauses = require "parlance.extract.claims.clauses"
local groups = require "parlance.extract.claims.groups"

local M = {}

local range = groups.range

-- A reading of one's own voice.
local function own(act, rule, cue, topic, stop)
  return { act = act, rule = rule, by_voice = true, first = cue.first, last = stop, cue = cue,
    topic = topic, trigger = { entry = { lemma = "" } } }
end

-- Subjects of what is asked, or is no demand.
local ASKING = { what = true, who = true, how = true, why = true, which = true, where = true,
  when = true, whether = true, i = true, ["if"] = true }

local SAID = { said = true, noted = true, stressed = true, remembered = true, admitted = true,
  recalled = true, emphasized = true, emphasised = true, underlined = true }

-- "it must be said", and "all we need to do is X".
local function is_aside(piece, subject, trigger)
  local first, behind = piece:fold(subject.first), trigger.last + 1
  if first == "it" then return SAID[piece:fold(behind + 1)] or false end
  local is_done = piece:fold(behind) == "do" and piece.letters:find("^e", behind + 1) ~= nil
  return first == "we" and is_done
end

local function modal_subject(piece, trigger)
  local letters, k = piece.letters, trigger.k
  local subject, how = groups.subject(letters, clauses.group_start(letters, k))
  if not subject or how then return nil end
  local first = subject.first
  local asks = ASKING[piece:fold(first)] or ASKING[piece:fold(first - 1)]
  local unreal = letters:find("^x?r*hr*[ze]", trigger.last + 1) -- "should have done"
    or is_aside(piece, subject, trigger)
  local goes_on = letters:find("^[arehx]*[vzaehyn]", trigger.last + 1)
  if asks or unreal or not goes_on or letters:find("^[wt]", first - 1) then return nil end
  return subject
end

--- "X must do Y", "it is time to do Y": what whoever speaks asks for.
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.modal(piece, trigger, acts)
  if piece.words[#piece.words] == "?" then return nil end
  local impersonal = #trigger.entry.words > 2
  local subject = not impersonal and modal_subject(piece, trigger)
  if not impersonal and not subject then return nil end
  local stop = clauses.clause_end(piece.letters, trigger.last + 1, { acts = acts, joins = true })
  return own(trigger.entry.act, "modal", range(trigger.k, trigger.last),
    range(subject and subject.first or trigger.last + 1, stop), stop)
end

-- Words before an imperative that are no part of it.
local LED = { ["and"] = true, please = true, so = true, ["then"] = true, ["but"] = true, no = true }

-- Words that open a sentence in this form and bid nothing.
local COURTESY = { done = true, given = true, signed = true, thank = true, accept = true,
  dear = true, welcome = true, see = true, imagine = true, excuse = true, forgive = true,
  mind = true, suppose = true, remember = true, consider = true, call = true, ask = true,
  let = true, said = true, allow = true, permit = true, wrote = true, told = true }

local ARTICLE = { the = true, a = true, an = true, your = true, their = true, its = true,
  this = true, these = true, those = true, all = true, no = true, every = true, it = true,
  him = true, them = true, her = true, us = true, me = true }

-- Where an imperative may begin: behind the label of who speaks, "please" and "do not"; whether
-- it is forbidden.
local function imperative_start(piece)
  local letters = piece.letters
  local k = letters:match "^[nN%.%(%)%-]*:()" or 1
  local from = k
  while LED[piece:fold(k)] and k < from + 2 do k = k + 1 end
  if piece:fold(k) == "," then k = k + 1 end
  if piece:fold(k) == "do" and letters:find("^x", k + 1) then return k + 2, true end
  if piece:fold(k) == "don't" then return k + 1, true end
  return k, false
end

-- Whether the word at a letter may be an imperative by its form and what follows.
local function is_base(piece, k)
  local letters, fold = piece.letters, piece:fold(k)
  if not fold or COURTESY[fold] or fold:find "[^s]s$" or fold:find "ing$" or fold:find "ed$" then
    return false
  end
  return (letters:find("^v[TjnN1]", k) or letters:find("^vi[djnN1p]", k)
    or letters:find("^[vnj][^N]", k) and ARTICLE[piece:fold(k + 1)]) and true or false
end

--- "Publish the log tomorrow": what whoever speaks bids others do.
---@param piece parlance.claims.Piece
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.imperative(piece, acts)
  local k, forbidden = imperative_start(piece)
  if not is_base(piece, k) or not piece.words[#piece.words]:find "^[%.!,;:]$" then return nil end
  local stop = clauses.clause_end(piece.letters, k + 1, { acts = acts, joins = true })
  if piece.letters:sub(k + 1, stop):find "^[^,;:ws]*[eh]" then return nil end
  return own(forbidden and "oppose" or "urge", "imperative", range(k, k), range(k, stop), stop)
end

--- The same as a claim: a request where "please" stands before it.
---@param piece parlance.claims.Piece
---@param acts table<integer, boolean>
---@return parlance.claims.Reading|nil
function M.claim(piece, acts)
  local one = M.imperative(piece, acts)
  if not one or acts[one.cue.first] or piece.letters:find("^vN", one.cue.first) then return nil end
  local please = piece:fold(one.cue.first - 1) == "please"
  one.act = please and "request" or "call_for"
  if please then one.first = one.cue.first - 1 end
  one.negated, one.trigger.kind, one.trigger.k = false, "imperative", one.cue.first
  return one
end

local NOBODY = { no = true, nobody = true, none = true }

--- "let X do Y"; "let no one do Y" is against it.
---@param piece parlance.claims.Piece
---@param k integer the letter of "let"
---@param acts table<integer, boolean> letters where verbs of stance stand
---@return parlance.claims.Reading|nil
function M.let(piece, k, acts)
  local letters = piece.letters
  if k > 3 and not letters:find("^[,;:cr%-]", k - 1) or letters:find("^[aTdg]", k - 1) then
    return nil
  end
  local last = clauses.phrase_end(letters, k + 1, true)
  if piece:fold(k + 1) == "no" and piece:fold(k + 2) == "one" then last = k + 2
  elseif letters:find("^[d1p]", k + 1) and letters:find("^r*v", k + 2) then last = k + 1 end
  local fold = piece:fold(k + 1)
  if not last or fold == "me" or not letters:find("^r*[vaehn]", last + 1) then return nil end
  local nobody = NOBODY[fold]
  local stop = clauses.clause_end(letters, last + 1, { acts = acts, joins = true })
  return own(nobody and "oppose" or "urge", "let", range(k, nobody and last or k),
    range(nobody and last + 1 or k + 1, stop), stop)
end
return M
