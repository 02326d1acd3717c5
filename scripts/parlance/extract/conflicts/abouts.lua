--- abouts.lua: what a fact is of, in a few words: "closing of the embassy", "dead at Fennick".

local clauses = require "parlance.extract.conflicts.clauses"
local opposites = require "parlance.extract.conflicts.opposites"
local phrases = require "parlance.extract.incidents.phrases"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local ARTICLES = set_of "a an its their his her our my your these those this that some"

-- A phrase in the words of its text, without an article that points to something before.
local function plain(text, first, last)
  while first < last and (ARTICLES[text.folds[first]] or find(text.letters, '^["*]', first)) do
    first = first + 1
  end
  return (text:words(first, last):gsub("^The ", "the "))
end

--- A thing in the words of its text: "the radar".
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return string
function M.named(text, first, last)
  local named = text:words(first, last)
  if ARTICLES[text.folds[first]] or text.folds[first] == "the" then
    named = named:gsub("^%u", string.lower)
  end
  return named
end

-- Tokens of a phrase that is told with a fact.
local LONGEST = 6

local PLACES = set_of "at of in on off near from aboard against to"

-- What a preposition joins to a noun or verb at a token, in first..last: "at Fennick".
local function joined(text, first, last)
  for token = first, math.min(last, first + 2 * LONGEST) do
    if find(text.letters, "^[;:%.\"]", token) then return nil end
    if PLACES[text.folds[token]] and not text.dates_at[token + 1]
      and find(text.letters, "^[io]", token) then
      local stop = phrases.chunk(text, token + 1, last)
      if stop and stop - token <= LONGEST and find(text.letters, "^[nN]", stop) then
        return text.folds[token] .. " " .. plain(text, token + 1, stop)
      end
    end
  end
end

-- The noun of a happening in low..high with what belongs to it: "the explosion at Fennick".
local function noun_of(text, low, high)
  for token = low, high do
    if find(text.letters, "^n", token) and words.event(text, token)
      and not text.dates_at[token] then
      local more = joined(text, token + 1, math.min(high, token + 3 + LONGEST))
      local near = more and PLACES[text.folds[token + 1]]
      return text:words(token, token) .. (near and " " .. more or ""), near
    end
  end
end

-- What the verb of an event is said of: the subject of a passive, an object, else the subject.
local function thing_of(text, verb, low, high)
  local start = phrases.group_start(text, verb, low)
  local passive = find(text.letters:sub(start, verb), "e")
  local stop = not passive and phrases.chunk(text, verb + 1, high)
  if stop and not text.dates_at[verb + 1] and find(text.letters, "^[nN]", stop) then
    return verb + 1, stop
  end
  local first, last = phrases.subject(text, start, low)
  if first and find(text.letters, "^[nN]", last) and not text.dates_at[last] then
    return first, last
  end
end

--- The event of a date: "closing of the embassy in Oskmere".
---@param text parlance.incidents.Text with `stems`
---@param verb integer|nil
---@param low integer its clause
---@param high integer
---@return string|nil
function M.event(text, verb, low, high)
  local noun, full = noun_of(text, low, high)
  if full then return noun end
  local gerund = verb and opposites.gerund(text.folds[verb])
  local first, last
  if gerund then first, last = thing_of(text, verb, low, high) end
  if first and last - first < 2 * LONGEST then
    return gerund .. " of " .. plain(text, first, last)
  end
  return noun or gerund
end

local EFFECTS = { dead = "dead", hurt = "injured", missing = "missing", held = "held",
  gathered = "gathered", moved = "evacuated" }

-- Tokens behind a quantity that tell where it was, or of what.
local REACH = 14

--- What a number counts: "dead at Fennick", "crew of the Grey Linnet".
---@param text parlance.incidents.Text with `stems`
---@param fact table a quantity, with `about` for the words of its noun
---@return string|nil
function M.quantity(text, fact)
  local _, to = text:sentence(fact.first)
  local more = joined(text, fact.last + 1, math.min(to, fact.last + REACH))
  local effect = EFFECTS[fact.effect]
  local noun = fact.about
  if effect == "dead" or effect == "injured" then noun = effect
  elseif effect then noun = noun .. " " .. effect end
  return more and noun .. " " .. more or noun
end

-- Who says how long something took did not take that long.
local SAYING = set_of [[said says say swore swears told tells alleges alleged claims claimed wrote
  reported reports insists insisted maintained maintains added adds admitted denied believes
  thought announced promised argued argues recalled put puts]]

--- What a length of time is of: "how long the crew was held".
---@param text parlance.incidents.Text with `stems`
---@param fact table
---@return string
function M.duration(text, fact)
  local low, high = clauses.around(text, fact.first, fact.last)
  local verb = clauses.verb(text, fact.first, low, high)
  local start = verb and phrases.group_start(text, verb, low)
  local first, last
  if start then first, last = phrases.subject(text, start, low) end
  if not first or last - first > LONGEST then return fact.about end
  if not find(text.letters, "^[nN]", last) or SAYING[text.folds[verb]] then return fact.about end
  return "how long " .. M.named(text, first, verb)
end

local SMALL = set_of "of the at in on a an to from off near and by for with"

local function content(about)
  local list = {}
  for word in about:lower():gmatch "[%w\128-\255'-]+" do
    if not SMALL[word] then list[#list + 1] = word end
  end
  return list
end

-- Words of an about from which on it is long.
local ENOUGH = 4

--- Of what the mentions of a fact are told to be of, that which has most of what others have.
---@param list table[] with `about`
---@return string|nil
function M.best(list)
  local counts, first = {}, nil
  for i = 1, math.min(#list, 40) do
    local about, seen = list[i].about, {}
    first = first or about
    for _, word in ipairs(about and content(about) or {}) do
      if not seen[word] then seen[word], counts[word] = true, (counts[word] or 0) + 1 end
    end
  end
  local best, most = first, 0
  for i = 1, math.min(#list, 40) do
    local about = list[i].about
    local own, points = about and content(about) or {}, 0
    for _, word in ipairs(own) do points = points + counts[word] - 0.6 end
    points = points / math.max(1, #own / ENOUGH)
    if points > most then best, most = about, points end
  end
  return best
end

return M
