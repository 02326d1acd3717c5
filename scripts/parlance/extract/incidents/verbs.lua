--- verbs.lua: verb groups that tell of an act: "severed its relations with Velmont", "the cable
--- was cut", "ordered four diplomats to leave".

local lists = require "parlance.extract.incidents.lists"
local objects = require "parlance.extract.incidents.objects"
local passives = require "parlance.extract.incidents.passives"
local phrases = require "parlance.extract.incidents.phrases"
local reality = require "parlance.extract.incidents.reality"

local M = {}

local find = string.find

-- Where the object's phrase may begin: behind adverbs and the particle.
local function object_start(text, entry, k, to)
  local at = k + 1
  while at <= to and find(text.letters, "^r", at) do at = at + 1 end
  if entry.particle and text.folds[at] == entry.particle then at = at + 1 end
  local is_bound = text.folds[at] == "at" and find(text.folds[at + 1] or "", "^[lm][eo]a?st$")
  return is_bound and at + 2 or at
end

-- Links behind an object that belong to it: "relations with Iran", "its embassy in Oskmere".
local function reach(text, object, to)
  local stop, links = phrases.links(text, object.last, to, 3)
  while #links > 0 do
    local link = links[#links]
    if link.word == "of" or link.word == "with" or link.word == "on" or link.word == "from"
      or link.word == "to" or #text:names_in(link.first, link.last) > 0
      or find(text.letters, "^d?N", link.first) then
      break
    end
    links[#links] = nil
    stop = link.first - 2
  end
  return stop, links
end

-- Nouns of how something is granted: "in a timely manner", "without delay".
local MANNERS = { manner = true, way = true, fashion = true, time = true, delay = true,
  haste = true }

-- Whom a permit, a visa or access is for, behind how it is granted: "a visa in time for the envoy
-- from Oskmere"; where that phrase ends, and the link.
local function beneficiary(text, last, to)
  local at = last + 1
  local manner = find(text.letters, "^i", at) and phrases.chunk(text, at + 1, to)
  if manner and MANNERS[text.folds[manner]] then at = manner + 1 end
  if text.folds[at] ~= "for" then return nil end
  local stop = phrases.chunk(text, at + 1, to)
  if not stop then return nil end
  return phrases.links(text, stop, to), { word = "for", first = at + 1, last = stop }
end

local function is_granted(wanted)
  return wanted and not wanted.any and (wanted.visa or wanted.permit or wanted.access)
end

-- The reach of an object, and further of what somebody is refused.
local function reach_of(text, wanted, object, to)
  local stop, links = reach(text, object, to)
  if not is_granted(wanted) then return stop, links end
  local further, link = beneficiary(text, stop, to)
  links[#links + 1] = link
  return further or stop, links
end

-- Pronouns for what was told before: "cut it", "closed ours".
local THINGS = { it = true, them = true, ours = true, theirs = true, its = true, hers = true }

local function of_pronoun(text, entry, k, at)
  if not THINGS[text.folds[at]] or entry.particle or entry.infinitive or entry.objects.visa
    or entry.objects.access or entry.objects.permit
    or find(text.letters, "^[nNj]", at + 1) then
    return nil
  end
  return { first = k, last = at, object = { first = at, last = at }, links = {}, rule = "verb",
    bare = true, definite = true }
end

-- Particles that lead on to what was hit.
local AT = { against = true, at = true, on = true, into = true }

local function active(text, entry, k, to)
  if entry.passive then return nil end
  local at = object_start(text, entry, k, to)
  local stop = phrases.chunk(text, at, to)
  if not stop or objects.NOBODY[text.folds[at]] then return nil end
  if not objects.is_wanted(text, entry, at, stop, to) then return of_pronoun(text, entry, k, at) end
  local object = { first = at, last = stop }
  local last, links = reach_of(text, entry.objects, object, to)
  if entry.particle then
    local token = passives.particle(text, entry, k, to)
    if not token then return nil end
    if token > last then
      last = token
      local out, more = phrases.links(text, token, to, 1)
      local word = #more > 0 and more[1].word
      local is_place = word and find(text.letters, "^p", at)
        and find(text.letters, "^d?N", more[1].first)
      local object_end = AT[entry.particle] and phrases.chunk(text, token + 1, to)
      if object_end then last = object_end end
      if word == "of" or word == "to" or is_place then last = out end
    end
  elseif entry.infinitive then
    last = passives.infinitive(text, entry, stop, to)
    if not last then return nil end
  end
  return { first = k, last = last, object = object, links = links, rule = "verb" }
end

-- What happens in general: "a cable that parts".
local function is_general(text, k)
  return find(text.folds[k], "s$") ~= nil and not lists.past[text.folds[k]]
    and not text:is_heading(k)
end

-- What somebody does without an object: "you interfere", "discriminates against them".
local function of_anybody(text, group, k, first, last, to)
  if is_general(text, k) and not find(text.letters, "^[Np]", last) then return nil end
  local stop, links = phrases.links(text, k, to, 2)
  return { first = group, last = stop, rule = "verb", links = links,
    object = links[1] and links[1].word ~= "by" and links[1] or nil,
    doer = { first = first, last = last } }
end

-- What is said of the subject alone: "the cable failed".
local function intransitive(text, entry, group, k, from, to)
  if not entry.subjects or phrases.chunk(text, k + 1, to) then return nil end
  local first, last = phrases.subject(text, group, from)
  if not first then return nil end
  if entry.subjects.anybody then return of_anybody(text, group, k, first, last, to) end
  if not objects.among(text, entry.subjects, first, last) then return nil end
  if not find(text.letters, "^[d1]", first) and #text:names_in(first, last) == 0 then return nil end
  if is_general(text, k) then return nil end
  local is_far = group - last > 4
  return { first = is_far and k or first, last = is_far and phrases.adverbial(text, k, to) or k,
    rule = "subject", object = { first = first, last = last }, links = {} }
end

-- "his seized boats", "from occupied territory".
local function is_attribute(letters, k)
  return find(letters, "^[zy]", k) and find(letters, "^[nNj]", k + 1)
    and k > 1 and (find(letters, '^[djgiob"]', k - 1) or find(letters, "^[yvz]z", k - 1))
end

local function read(text, entry, group, k, from, to)
  local letters = text.letters
  local is_past = find(letters, "^z", k) or lists.past[text.folds[k]]
  local is_passive = is_past and find(letters:sub(group, k - 1), "e")
  if entry.subjects then return intransitive(text, entry, group, k, from, to) end
  if is_passive then return passives.read(text, entry, group, k, from, to) end
  local found = active(text, entry, k, to)
  local is_done = reality.is_charged(text, k) or lists.reasons[text.folds[k - 1]]
  if found and find(letters, "^y", k) and not found.bare and not is_done
    and not find(letters, "^[d1N]", found.object.first)
    and #text:names_in(found.object.first, found.last) == 0 then
    return nil -- "killing civilians"
  end
  if found then
    local first, last = phrases.subject(text, group, from)
    if first then found.doer = { first = first, last = last } end
    return found
  end
  if is_past then return passives.read(text, entry, group, k, from, to) end
end

-- The subject of the nearest verb before a token.
local function subject_before(text, k, from)
  for token = k - 1, math.max(from, k - 30), -1 do
    if find(text.letters, "^[vz]", token) then
      local first, last = phrases.subject(text, phrases.group_start(text, token, from), from)
      if first then return { first = first, last = last } end
    end
  end
end

-- Whose decision it was: "Velmont's decision of 3 May to freeze", "Velmont decided to freeze".
local function decider(text, group, from)
  local at = group - 2
  local date = text.dates_at[at]
  if date then at = date.first - 1 end
  if find(text.letters, "^[io]", at) then at = at - 1 end
  if find(text.letters, "^n", at) and lists.reasons[text.folds[at]] then
    return { first = phrases.start(text, at, from), last = at }
  end
  return subject_before(text, group - 1, from)
end

-- The subject of a verb that has none before it: of one that is joined to another, "severed ...
-- and ordered", of what was decided, of a gerund, "retaliated by expelling".
local function other_doer(text, group, from)
  if group == 1 then return nil end
  if find(text.letters, "^c", group - 1) then return subject_before(text, group - 1, from) end
  if find(text.letters, "^T", group - 1) then return decider(text, group, from) end
  if find(text.letters, "^by", group - 1) then return subject_before(text, group - 1, from) end
end

-- "he shot at them": a past form that could be a noun, with a subject or another verb before it.
local function is_past_noun(text, k)
  return lists.past[text.folds[k]] and k > 1 and find(text.letters, "^n", k)
    and (find(text.letters, "^[pcrN]n[idp1N]", k - 1) or find(text.letters, "^nn[dp]", k - 1))
end

-- Participles behind "be" are verbs, also where they could be nouns: "was shot".
local function is_verb(text, k)
  if find(text.letters, "^[vzy]", k) or is_past_noun(text, k) then return true end
  return find(text.letters, "^[eh]", k - 1) ~= nil and k > 1 and lists.past[text.folds[k]] or false
end

-- Whether a particle stands near that one of the entries needs, or one needs none: most uses of
-- "take" and "go" are seen to be no acts by that alone.
local function may_be_one(text, entries, k)
  for _, entry in ipairs(entries) do
    if not entry.particle then return true end
    for token = k + 1, k + 9 do
      if text.folds[token] == entry.particle then return true end
    end
  end
  return false
end

-- Where the noun begins whose infinitive a measure is: "its hasty decision to cut its ties".
local function decision_start(text, found, group, from)
  local at = group - 2
  if found.rule ~= "verb" or not lists.measure_kinds[found.kind] then return nil end
  local is_noun = at > from and find(text.letters, "^nT", at) and lists.reasons[text.folds[at]]
  return is_noun and phrases.start(text, at, from) or nil
end

-- What is said of "the cable" may be told of a cable before.
local POINTS_BACK = { passive = true, subject = true }

--- The mention with its verb at a token, if there is one.
---@param text parlance.incidents.Text
---@param k integer
---@return parlance.incidents.Mention|nil
function M.at(text, k)
  local entries = lists.verbs[text.folds[k]]
  if not entries or not is_verb(text, k) or is_attribute(text.letters, k) then return nil end
  if not may_be_one(text, entries, k) then return nil end
  local from, to = text:sentence(k)
  local group = phrases.group_start(text, k, from)
  local real, negated = reality.of_group(text, group, k, from)
  if not real then return nil end
  for _, entry in ipairs(entries) do
    local found = read(text, entry, group, k, from, to)
    if found then
      found.head, found.kind, found.negated = k, entry.kind, negated
      found.faint, found.lemma = entry.faint, entry.lemma
      found.definite = found.definite or POINTS_BACK[found.rule] ~= nil
        and text.folds[found.object.first] == "the"
      found.doer = found.doer or found.rule == "verb" and other_doer(text, group, from) or nil
      found.first = decision_start(text, found, group, from) or found.first
      return found
    end
  end
end

-- Where the words of a phrase end that begin at k, or nil.
local function phrase_end(text, words, k)
  local at = k
  for _, word in ipairs(words) do
    if word == "@" then
      if find(text.letters, "^[d]", at) or find(text.letters, "^[nN]g", at) then
        at = at + (find(text.letters, "^d", at) and 1 or 2)
      end
    elseif word[text.folds[at] or ""] then
      at = at + 1
    else
      return nil
    end
  end
  return at - 1
end

local function doer_of(text, group, from)
  local first, last = phrases.subject(text, group, from)
  return first and { first = first, last = last } or other_doer(text, group, from)
end

-- "caught fire", "ran aground": of the subject alone.
local function of_subject(text, phrase, group, k, stop, from)
  local first, last = phrases.subject(text, group, from)
  if is_general(text, k) then return nil end
  if not first and phrase.subjects.anybody and text.folds[k - 1] ~= "to" then first, last = k, k end
  if not first then return nil end
  if not phrase.subjects.anybody and not objects.among(text, phrase.subjects, first, last) then
    return nil
  end
  return { first = first, last = stop, head = k, kind = phrase.kind, rule = "subject",
    object = first < k and { first = first, last = last } or nil, links = {}, definite = false }
end

local function read_phrase(text, phrase, group, k, stop, from, to)
  if phrase.subjects then return of_subject(text, phrase, group, k, stop, from) end
  local finish = phrases.chunk(text, stop + 1, to)
  if not finish or phrase.objects and not objects.among(text, phrase.objects, stop + 1, finish) then
    return nil
  end
  local object = { first = stop + 1, last = finish }
  local last, links = reach_of(text, phrase.objects, object, to)
  return { first = k, last = last, head = k, kind = phrase.kind, rule = "phrase",
    object = object, links = links, definite = false, doer = doer_of(text, group, from) }
end

local function phrase_at(text, phrase, k, stop)
  local from, to = text:sentence(k)
  local group = phrases.group_start(text, k, from)
  local real, negated = reality.of_group(text, group, k, from)
  local found = real and read_phrase(text, phrase, group, k, stop, from, to) or nil
  if found then found.negated = negated end
  return found
end

--- The mention of several words that begins at a token: "used force to enter".
---@param text parlance.incidents.Text
---@param k integer
---@return parlance.incidents.Mention|nil
function M.phrase(text, k)
  local list = lists.phrases[text.folds[k]]
  if not list or not is_verb(text, k) then return nil end
  for _, phrase in ipairs(list) do
    local stop = phrase_end(text, phrase.words, k)
    local found = stop and phrase_at(text, phrase, k, stop)
    if found then return found end
  end
end

return M
