--- states.lua: what a text tells to be so or not so: "the gates were open", "no order was signed".

local abouts = require "parlance.extract.conflicts.abouts"
local clauses = require "parlance.extract.conflicts.clauses"
local lexicon = require "parlance.lexicon"
local opposites = require "parlance.extract.conflicts.opposites"
local phrases = require "parlance.extract.incidents.phrases"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find, sub = string.find, string.sub

-- What may be is not so, and neither what is asked for.
local MODALS = set_of [[will would shall should may might must could can cannot ca wo ought if
  whether unless to let]]
local FAILING = {}
for _, verb in ipairs(lexicon "en/negators".failing) do
  for _, form in ipairs { verb, verb .. "s", verb .. "d", verb .. "ed" } do FAILING[form] = true end
end
FAILING.omitted = true
local NONE = set_of "no none nobody neither nothing"

-- Verbs that tell no state of anything by themselves.
local EMPTY = set_of [[said say says told tell tells asked ask added wrote stated called thought
  believed reported alleged claimed accused denied rejected noted seen known made make done did
  do used got get taken took given gave put set had have went go came come become became been
  found find based expected asked given held seemed seem appeared appear needed wanted want like
  liked able due likely sure clear possible necessary important ready aware according good bad
  great many much more most other same such different new old own first last next few little
  large small several certain true responsible]]

-- The words of a group of verbs, from its first auxiliary to its verb.
local function is_modal(text, first, last)
  for token = math.max(1, first - 1), last do
    if MODALS[text.folds[token]] then return true end
  end
  return false
end

-- A predicate at a token: a past or passive verb, or an adjective behind "be".
local function predicate_at(text, token, from)
  local letter = sub(text.letters, token, token)
  if EMPTY[text.folds[token]] or text.name_at[token] then return nil end
  local start = phrases.group_start(text, token, from)
  local group = sub(text.letters, start, token - 1)
  if letter == "z" or letter == "v" and opposites.is_past(text.folds[token]) then
    return start, group
  end
  if letter == "v" then return find(group, "x") and start or nil, group end
  if find(group, "e") and (letter == "j" or opposites.has(text.folds[token])) then
    return start, group
  end
end

-- "failed to sign": what is not done.
local function failing_before(text, token)
  local at = token - 1
  return find(text.letters, "^T", at) and FAILING[text.folds[at - 1]] and at - 1 or nil
end

local function object_of(text, token, to)
  local last = phrases.chunk(text, token + 1, to)
  if not last or text.dates_at[token + 1] then return nil end
  return clauses.head(text, token + 1, last), token + 1, last
end

-- By whom a passive is done: "was led by Captain Askild".
local function agent_of(text, token, to)
  if not find(text.letters, "^b", token + 1) then return false end
  local last = phrases.chunk(text, token + 2, to)
  return last and clauses.head(text, token + 2, last) or false
end

-- Whom or what a predicate is said of: of a passive and of an adjective its subject, of a verb
-- with an object the object.
local function said_of(text, token, start, group, from, to)
  local subject, first, last = clauses.subject(text, start, from)
  if find(group, "e") then return subject, first, last, agent_of(text, token, to) end
  local object, o_first, o_last = object_of(text, token, to)
  if object then return object, o_first, o_last, subject end
  return subject, first, last, false
end

local function has_none(text, first, last)
  for token = first, last do
    if NONE[text.folds[token]] then return true end
  end
  return false
end

local function is_question(text, to) return text.folds[to] == "?" end

-- What is told of something indefinite is told of no other: "a gate was open", "ships sank".
local INDEFINITE = set_of "a an some any every each another many several few most all"

local function is_definite(text, first)
  local fold = text.folds[first]
  return not INDEFINITE[fold] and find(text.letters, "^[dN1]", first) ~= nil or NONE[fold]
end

-- Whether a group of verbs with what stands before it is negated.
local function is_negated(text, group, first, last, failing)
  local none = has_none(text, first, math.min(last, first + 1))
  local negated = (find(group, "x") ~= nil) ~= none
  return negated ~= (failing ~= nil), none
end

-- Where the verb group of a predicate begins, the letters before the verb, and "failed to".
local function group_at(text, token, from, to)
  local start, group = predicate_at(text, token, from)
  if not start or text.folds[start] == "be" or is_modal(text, start, token)
    or is_question(text, to) then
    return nil
  end
  local failing = failing_before(text, token)
  if not failing and find(text.letters, "^T", token - 1) then return nil end
  return failing and phrases.group_start(text, failing, from) or start, group, failing
end

-- Tokens from a thing to a pronoun that stands for it, and to a predicate that is joined to that
-- of the thing.
local PRONOUN, JOINED = 45, 24

local function is_plural(text, token) return find(text.folds[token], "[^s]s$") ~= nil end

-- What a predicate without a noun of its own is said of: "but it had not", "but was never".
local function carried(text, start, last)
  local before = text.folds[start - 1]
  if not last then return nil end
  if before == "it" or before == "they" then
    local fits = (before == "they") == is_plural(text, last.head)
    return fits and start - last.token <= PRONOUN and last or nil
  end
  local joined = find(text.letters, "^c", start - 1) and start - last.token <= JOINED
  return joined and last.token >= text:sentence(start) and last or nil
end

-- Whom or what a predicate is said of, and whether that is definite.
local function subject_at(text, token, start, group, from, to, last)
  local of, first, stop, doer = said_of(text, token, start, group, from, to)
  if of then
    return { of = of, first = first, stop = stop, doer = doer, token = token, head = stop,
      definite = is_definite(text, first) or stop > first + 2 and is_plural(text, first + 1) }
  end
  local other = carried(text, start, last)
  if not other then return nil end
  return { of = other.of, first = other.first, stop = other.stop, token = token, head = other.head,
    definite = true, away = true }
end

-- The words of a state, with its thing where that is negated ("no order was signed"), and those
-- that tell what it is about.
local function extent(one, thing, none)
  one.low, one.high = one.first, one.last
  if not thing.away then
    one.low, one.high = math.min(thing.first, one.first), math.max(thing.stop, one.last)
    if none and thing.first < one.first then one.first = thing.first end
  end
  return one
end

local function state_at(text, token, last)
  local from, to = text:around(token)
  local start, group, failing = group_at(text, token, from, to)
  if not start then return nil end
  local thing = subject_at(text, token, start, group, from, to, last)
  if not thing then return nil end
  local negated, none = is_negated(text, group, thing.first, thing.stop, failing)
  local key, sign, more = opposites.predicate(text, token, sub(text.letters, token, token))
  local stop = token + (more or 0)
  local value = opposites.participle(text, token) .. (more and " " .. text.folds[stop] or "")
  local one = { measure = "state", head = key, value = (negated and "not " or "") .. value,
    effect = tostring(negated and -sign or sign), who = thing.of, role = thing.doer or nil,
    how = thing.doer and "done" or "is", first = start, last = stop }
  return extent(one, thing, none), thing
end

--- The states of things that a text tells.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, seen, latest = {}, {}, nil
  for token in text.letters:gmatch "()[zvjy]" do
    local one, thing = state_at(text, token, latest)
    local key = one and one.who .. "/" .. one.head .. one.effect .. (one.role or "")
    latest = thing or latest
    if one and thing.definite and not seen[key] then
      seen[key] = true
      local first, last = thing.first, thing.stop
      one.plain, one.about = words.of(text, first, last), abouts.named(text, first, last)
      list[#list + 1] = clauses.fact(text, one.first, one.last, one)
    end
  end
  return list
end

return M
