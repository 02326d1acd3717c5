--- doers.lua: who did what to a thing: "the guard was led by Captain Askild", "Lorn led the guard".

local clauses = require "parlance.extract.conflicts.clauses"
local lexicon = require "parlance.lexicon"
local opposites = require "parlance.extract.conflicts.opposites"
local phrases = require "parlance.extract.incidents.phrases"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find, sub = string.find, string.sub

local source = lexicon "en/slots"

-- What many may do, each for himself, and what is said and not done.
local COMMON = set_of(source.repeated)
-- What may be, is asked for or is not so is done by nobody.
local UNREAL = set_of [[will would shall should may might must could can cannot if whether unless
  not never no nobody none to]]

local function is_real(text, first, last)
  for token = math.max(1, first - 1), last do
    if UNREAL[text.folds[token]] then return false end
  end
  return true
end

local NAMED = { person = true, state = true, organisation = true, group = true }

-- Who a phrase is: the name in it, or its noun where that is one for persons.
local function who_is(text, first, last)
  for _, row in ipairs(text:names_in(first, last)) do
    if NAMED[row.type] and row.name and row.last == last then return row.name, row end
  end
  if find(text.letters, "^n", last) and text.ref:is_role(last) then
    return clauses.plain(text, first, last)
  end
end

local OTHERS = set_of "a an its their his her our my your some any no"

local function is_definite(text, first)
  return find(text.letters, "^[dN]", first) and not OTHERS[text.folds[first]]
end

-- Behind a passive: "by Captain Askild".
local function agent(text, token, to)
  if not find(text.letters, "^b", token + 1) then return nil end
  local last = phrases.chunk(text, token + 2, to)
  return last and token + 2, last
end

-- The doer and the thing done to, of a verb at a token.
local function parts(text, token, start, from, to)
  local first, last = phrases.subject(text, start, from)
  if find(sub(text.letters, start, token), "e") then
    local doer, stop = agent(text, token, to)
    return doer, stop, first, last
  end
  local object = phrases.chunk(text, token + 1, to)
  return first, last, object and token + 1, object
end

local function doer_at(text, token)
  local fold = text.folds[token]
  if COMMON[opposites.lemma(fold) or fold] or text.name_at[token] then return nil end
  local from, to = text:around(token)
  local start = phrases.group_start(text, token, from)
  if not is_real(text, start, token) or text.folds[to] == "?" then return nil end
  local first, last, thing, stop = parts(text, token, start, from, to)
  if not first or not thing or text.dates_at[thing] then return nil end
  local name, row = who_is(text, first, last)
  local who = name and is_definite(text, thing) and clauses.head(text, thing, stop)
  if not who then return nil end
  local value = words.of(text, first, last)
  return clauses.fact(text, first, last, { measure = "doer", who = who, value = name,
    head = words.event(text, token) or text.stems[token], plain = value,
    names = row and { words.word(text, row.first) } or {}, against = text:side(name),
    about = "who " .. fold .. " " .. clauses.plain(text, thing, stop),
    low = math.min(first, thing), high = math.max(last, stop) })
end

--- Who did what, as a text tells it.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list = {}
  for token in text.letters:gmatch "()[zv]" do
    local past = find(text.letters, "^z", token) or opposites.is_past(text.folds[token])
    list[#list + 1] = past and doer_at(text, token) or nil
  end
  return list
end

return M
