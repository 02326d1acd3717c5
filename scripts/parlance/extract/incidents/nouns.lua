--- nouns.lua: noun phrases that tell of an act: "the alleged cyberattack against Velmont".

local lists = require "parlance.extract.incidents.lists"
local objects = require "parlance.extract.incidents.objects"
local phrases = require "parlance.extract.incidents.phrases"
local reality = require "parlance.extract.incidents.reality"

local M = {}

---@class parlance.incidents.Mention
---@field first integer
---@field last integer
---@field head integer the token of the noun or verb
---@field kind string|nil nil for a noun that points back: "the incident"
---@field rule "noun"|"verb"|"passive"|"reduced"|"subject"|"phrase"|"back"|"name"
---@field doer { first: integer, last: integer }|nil
---@field object { first: integer, last: integer }|nil
---@field links parlance.incidents.Link[]
---@field definite boolean whether it may point back at what was told
---@field several boolean|nil
---@field lemma string|nil of its noun or verb
---@field silent boolean|nil "these acts": what is said of them is said of all that was told
---@field bare boolean|nil told only where it points back at an act of its kind
---@field faint boolean|nil told only in a text that tells of another act of its family
---@field hit { first: integer, last: integer }|nil what the verb was done to whose means it is
---@field weak boolean|nil told only behind a verb of an act: "killed by bombings"
---@field predicate boolean|nil what somebody calls an act that was told: "piracy"
---@field others string[]|nil kinds that it may tell of, too
---@field opens boolean|nil of a noun that points back: it may tell of an act of its own, too
---@field negated boolean|nil

local find = string.find

local DEFINITE = {
  the = true, this = true, that = true, these = true, those = true, such = true, its = true,
  their = true, his = true, her = true, our = true, my = true, said = true,
}

-- Words before a plural that means a class, or such as were told: "these attacks".
local CLASS = { such = true, these = true, those = true }

local POINTING = { this = true, that = true, such = true, these = true, those = true, the = true }

-- Whether a noun of first..last is in one of the lists wanted, or a place behind a preposition.
local function is_object(text, entry, first, last)
  for token = first, last do
    local row = text.name_at[token]
    if lists.among(entry.objects, text.folds[token]) then return true end
    if row and entry.objects.name and row.alias ~= "demonym" then return true end
    if row and row.type == "place" and entry.links then return true end
  end
  if objects.among(text, entry.objects, first, last) then return true end
  return entry.links and find(text.letters, "^N", first) ~= nil and first == last
end

local function stands_before(text, entry, first, head)
  for token = first, head - 1 do
    if entry.before[text.folds[token]] then return true end
  end
  return false
end

-- Whether a text has a word of the entry's kind with one of those before it: in a text about
-- nuclear tests "those tests" are such.
local function has_compound(text, entry)
  local known = text.compounds[entry.before]
  if known ~= nil then return known end
  text.compounds[entry.before] = false
  for token = 1, text.n - 1 do
    for _, other in ipairs(entry.before[text.folds[token]] and lists.nouns[text.folds[token + 1]]
      or {}) do
      if other.before == entry.before then text.compounds[entry.before] = true end
    end
  end
  return text.compounds[entry.before]
end

local PAST_BE = { was = true, were = true, are = true, is = true, have = true, has = true }

local OWNED = { its = true, their = true, his = true, her = true, our = true, my = true }

-- Prepositions that lead to no object: "the disappearance of sharks from the harbour".
local ASIDE = { from = true, by = true, with = true, near = true, off = true }

local BETWEEN = { of = true, by = true }

local function is_owned(text, first, head)
  return OWNED[text.folds[first]] or find(text.letters:sub(first, head), "g") ~= nil
end

-- Whether a noun has one of the words before it that it needs, or is definite in a text that has
-- told of it so.
local function is_compound(text, entry, first, head)
  return stands_before(text, entry, first, head)
    or DEFINITE[text.folds[first]] and has_compound(text, entry)
end

-- Whether the phrases around the noun say what was hit, as the entry demands.
local function has_object(text, entry, links, first, head)
  if entry.owned and not is_owned(text, first, head) then return false end
  if entry.before then
    if is_compound(text, entry, first, head) then return true end
    if not entry.objects then return false end
  end
  for _, link in ipairs(links) do
    if entry.links and entry.links[link.word] or not entry.links and not ASIDE[link.word] then
      if not entry.objects or is_object(text, entry, link.first, link.last) then return true end
    end
    if entry.links and not BETWEEN[link.word] then break end -- "the strike of the pilots at Ostry"
  end
  return entry.objects ~= nil and not entry.links and is_object(text, entry, first, head - 1)
end

-- "the break", "the publication": only where that was told before.
local function is_bare(text, links, first, head)
  return #links == 0 and head - first == 1 and POINTING[text.folds[first]]
end

local function entry_of(text, head, links, first)
  for _, entry in ipairs(lists.nouns[text.folds[head]] or {}) do
    if entry.wide and has_object(text, entry, links, first, head) then return entry end
  end
  for _, entry in ipairs(lists.nouns[text.folds[head]] or {}) do
    if not entry.wide then return entry end
  end
  for _, entry in ipairs(lists.nouns[text.folds[head]] or {}) do
    if is_bare(text, links, first, head) then return entry, true end
  end
end

local function lately(text, first, head)
  for token = first, head - 1 do
    if lists.lately[text.folds[token]] then return true end
  end
  return false
end

-- "done to", "carried out by": the last token of such words behind a noun, or nil.
local function participle_end(text, at)
  local is_done = find(text.letters, "^z[b]", at) or lists.committed[text.folds[at]]
  if not is_done then return nil end
  if text.folds[at + 1] == "out" then at = at + 1 end
  return find(text.letters, "^[iTbo]", at + 1) and not text.dates_at[at + 2] and at or nil
end

-- "a flood of complaints": what does not tell of an act.
local function is_figure(text, entry, links)
  local link = links[1]
  if not link or link.word ~= "of" or entry.kind ~= "release" then return false end
  for token = link.first, link.last do
    if text.name_at[token] or text.dates_at[token] or lists.object(text.folds[token]) then
      return false
    end
  end
  return true
end

-- What else a noun may tell of: "the release" of water, of letters.
local function other_kinds(text, head, entry)
  local kinds
  for _, other in ipairs(lists.nouns[text.folds[head]]) do
    if other.kind ~= entry.kind then
      kinds = kinds or {}
      kinds[#kinds + 1] = other.kind
    end
  end
  return kinds
end

-- The phrases behind a noun without those that "to" leads on to: "ascribed the blast to rebels".
local function own_links(text, k, to)
  local stop, links = phrases.links(text, k, to)
  for i, link in ipairs(links) do
    local is_loose = link.word == "to" and not lists.harmed[text.folds[k]]
      or link.word == "from" and #text:names_in(link.first, link.last) == 0
    if is_loose then
      return phrases.links(text, k, to, i - 1)
    end
  end
  return stop, links
end

local PARTICLES = { down = true, up = true, off = true, out = true }

-- Where phrases begin that do not stand right behind the noun: "the damage done to", "the
-- publication, on 9 January, of"; nil where there are none.
local function links_start(text, k)
  if PARTICLES[text.folds[k + 1]] and find(text.letters, "^[yn].o", k) then return k + 1 end
  local at = participle_end(text, k + 1)
  if at or not find(text.letters, "^,[i]", k + 1) or not text.dates_at[k + 3] then return at end
  at = text.dates_at[k + 3].last + 1
  return find(text.letters, "^,", at) and at or nil
end

-- How far a noun goes on, and the phrases behind it: "the theft and publication of letters".
local function links_of(text, k, to)
  local is_pair = find(text.letters, "^c[nN][oi]", k + 1) and lists.nouns[text.folds[k + 2]]
  if is_pair then k = k + 2 end
  local stop, links = own_links(text, k, to)
  local start = #links == 0 and links_start(text, k)
  if start then stop, links = phrases.links(text, start, to) end
  local at = #links > 0 and participle_end(text, stop + 1)
  if not at then return stop, links end
  local finish, more = phrases.links(text, at, to, 2)
  return #more > 0 and finish or stop, links
end

-- Whether a participant or what was hit is named in a phrase.
local function is_named(text, mention)
  if #text:names_in(mention.first, mention.head) > 0 then return true end
  for _, link in ipairs(mention.links) do
    if link.word ~= "to" and #text:names_in(link.first, link.last) > 0 then return true end
  end
  return false
end

-- Whether the phrase is what a verb in the past is said of: "riots broke out", "hostilities began".
local function is_subject(text, mention)
  if find(text.letters, "^[iobvzy]", mention.first - 1) and mention.first > 1 then return false end
  local at = mention.last + 1
  while find(text.letters, "^[rh]", at) or text.dates_at[at] do at = at + 1 end
  if find(text.letters, "^e", at) then return PAST_BE[text.folds[at]] or false end
  return find(text.letters, "^z", at) ~= nil and not find(text.letters, "^zb", at)
    or find(text.letters, "^v", at) ~= nil and not find(text.folds[at], "s$")
end

-- Whether the phrase says more than the class of the act: an article, a name, a participant,
-- whose it is; a headline leaves out articles.
local function is_told(text, mention, entry)
  local det = text.folds[mention.first]
  local named = is_named(text, mention)
  if entry.several and CLASS[det] then return named end
  if DEFINITE[det] or named or find(text.letters:sub(mention.first, mention.head), "g") then
    return true
  end
  if entry.several and det == "the" then return true end
  if is_subject(text, mention) or reality.is_charged(text, mention.first) then return true end
  if entry.several then
    return find(text.letters, "^1", mention.first) ~= nil or det == "a" -- "a number of"
      or lately(text, mention.first, mention.head) and (#mention.links > 0 or entry.before)
  end
  if lists.unsure[det] then return true end
  local is_governed = find(text.letters, "^[iob]", mention.first - 1) -- "set himself on fire"
  if text:is_heading(mention.head) and (mention.first == 1 or not is_governed) then return true end
  return #mention.links > 0 and find(text.letters, "^d", mention.links[1].first) ~= nil
end

-- Prepositions that lead on from an act, and not from a verb that has no object.
local OF_NOUNS = { against = true, by = true, of = true, on = true }

-- Whether a form in -s behind a noun is a noun: the head of a phrase that a preposition governs,
-- where no verb can stand, "by multiple drone strikes", or one that leads on as a noun does.
local function is_governed_plural(text, k)
  if not find(text.letters, "^v", k) or not find(text.folds[k], "s$") then return false end
  if find(text.letters, "^[eha]", k + 1) then return true end
  if not find(text.letters, "^[nNj1]", k - 1) or k < 3 then return false end
  if text.dates_at[k - 1] or OF_NOUNS[text.folds[k + 1]] then return true end
  local first = phrases.start(text, k - 1, (text:sentence(k)))
  return first > 1 and find(text.letters, "^[iob]", first - 1) ~= nil
end

-- Whether a form in -ing is a noun: "the bombing", "a mass shooting", and not "a man shooting at".
local function is_gerund_noun(text, k)
  if find(text.letters, "^[djgo]", k - 1) then return true end
  if not find(text.letters, "^[nN]", k - 1) then return false end
  local what = lists.object(text.folds[k - 1])
  return find(text.letters, "^dj?[nN]", phrases.start(text, k - 1, (text:sentence(k)))) ~= nil
    and not (what and (what.person or what.animal))
end

-- "the Halden massacre": no verb in its base form stands behind a noun with an article.
local function is_compound_noun(text, k)
  if k < 3 or not find(text.letters, "^[nN]v[^dpnN1zjy]", k - 1) then return false end
  local first = phrases.start(text, k - 1, (text:sentence(k)))
  return not find(text.folds[k], "s$") and not find(text.folds[k - 1], "s$")
    and (text.folds[first] == "the" or text.folds[first] == "this")
end

local function is_head(text, k)
  local letters = text.letters
  if is_governed_plural(text, k) then return true end
  if find(letters, "^[nN]", k + 1) and not text.dates_at[k + 1] then return false end
  if find(letters, "^v", k) and is_compound_noun(text, k) then return true end
  if find(letters, "^[vz]", k) then return find(letters, "^[dg]", k - 1) and k > 1 end
  if find(letters, "^j", k) then return k > 1 and find(letters, "^[dj]", k - 1) end
  if not find(letters, "^[nNy]", k) then return false end
  if find(letters, "^y", k) then return k > 1 and is_gerund_noun(text, k) end
  return not find(letters, "^%-", k + 1) or text.folds[k + 1] ~= "-"
end

-- Words in marks are not so many.
local IN_MARKS = 8

-- How far a phrase goes on that opens words in marks: to their end, "piracy in office hours".
local function marks_end(text, mention, to)
  if mention.first < 2 or not find(text.letters, '^"', mention.first - 1) then
    return mention.last
  end
  for token = mention.last + 1, math.min(to, mention.first + IN_MARKS) do
    if find(text.letters, '^"', token) then return token - 1 end
    if find(text.letters, "^[;:%.,vzaeh]", token) then return mention.last end
  end
  return mention.last
end

-- The first token of a phrase without the "no" or "any" that somebody denies it with; nil where
-- the phrase tells of nothing that was.
local function real_start(text, first, k, stop, denied)
  if denied then return first + 1 end
  for token = first, k - 1 do
    if lists.unreal[text.folds[token]] then return nil end
  end
  local definite = DEFINITE[text.folds[first]] or find(text.letters:sub(first, k), "g")
  local is_kind = text.folds[first - 1] == "of" and lists.general[text.folds[first - 2]]
  if is_kind and (not definite or CLASS[text.folds[first]]) then return nil end
  return (definite or not reality.is_feared(text, first, stop)) and first or nil
end

-- "it was a raid": what was told is called so.
local function is_called(text, first)
  local word = text.folds[first - 2]
  return find(text.letters, "^e", first - 1) ~= nil and first > 2
    and (word == "it" or word == "this" or word == "that" or word == "these")
end

-- What says no more than the class of the act: told only where something else was told.
local function vague(text, mention, entry, to)
  local first, k = mention.first, mention.head
  if entry.several and CLASS[text.folds[first]] and text.folds[first] ~= "such" then
    mention.bare = true
    return mention
  end
  if entry.several and first == k and #mention.links == 0 then
    mention.weak = true
    return mention
  elseif lists.mass[text.folds[k]] then -- "piracy in office hours"
    mention.predicate, mention.last = true, marks_end(text, { first = first, last = k }, to)
    return mention
  end
end

-- Whether nothing but the clause behind it tells which act is meant: "the attack that stopped its
-- trains".
local function is_told_apart(text, mention)
  return mention.last == mention.head and mention.head - mention.first == 1
    and DEFINITE[text.folds[mention.first]] ~= nil
end

--- The mention with its head at a token, if there is one.
---@param text parlance.incidents.Text
---@param k integer
---@param told? boolean whether its clause says that it was: "hit by drone attacks"
---@return parlance.incidents.Mention|nil
function M.at(text, k, told)
  if not lists.nouns[text.folds[k]] or not is_head(text, k) then return nil end
  local from, to = text:sentence(k)
  local first = phrases.start(text, k, from)
  local stop, links = links_of(text, k, to)
  local entry, bare = entry_of(text, k, links, first)
  if entry and is_figure(text, entry, links) then return nil end
  local denied = entry and reality.is_denied(text, first, #links)
  first = entry and real_start(text, first, k, stop, denied)
  if not first then return nil end
  local relative = phrases.relative(text, stop, to)
  local mention = {
    first = first, last = phrases.examples(text, stop, to), head = k,
    kind = entry.kind, rule = "noun", links = links, relative = relative,
    several = entry.several, wide = entry.wide, lemma = entry.lemma,
    definite = DEFINITE[text.folds[first]] or is_called(text, first), bare = bare,
    others = (bare or #links == 0) and other_kinds(text, k, entry) or nil,
  }
  if relative and is_told_apart(text, mention) then mention.last = relative end
  mention.last = marks_end(text, mention, to)
  if denied or told or is_told(text, mention, entry) then return mention end
  return vague(text, mention, entry, to)
end

return M
