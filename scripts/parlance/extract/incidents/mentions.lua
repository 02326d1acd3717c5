--- mentions.lua: what a text says of acts, from left to right.

local lists = require "parlance.extract.incidents.lists"
local nouns = require "parlance.extract.incidents.nouns"
local phrases = require "parlance.extract.incidents.phrases"
local pointers = require "parlance.extract.incidents.pointers"
local verbs = require "parlance.extract.incidents.verbs"

local M = {}

local NAMING = { as = true, called = true, named = true, dubbed = true }

-- Whether a name is only that of a thing: "a program known as Nightjar", "the virus Nightjar".
local function is_tool(text, first)
  local before = first - 1
  if text.letters:sub(before, before) == '"' then before = before - 1 end
  return NAMING[text.folds[before]] or text.letters:find("^n", before) ~= nil and before > 0
end

local CYBER = { "^cyber", "^malware", "^hack", "^computer", "^software", "^network", "^worm" }

-- Whether a sentence speaks of computers: the names of malware are also those of other things.
local function is_cyber(text, token)
  local from, to = text:around(token)
  for at = from, to do
    for _, pattern in ipairs(CYBER) do
      if text.folds[at]:find(pattern) then return true end
    end
  end
  return false
end

-- Names of malware and operations that stand for what was done with them.
local function by_name(text, covered)
  local list = {}
  for _, row in ipairs(text.names) do
    local is_act = row.type == "malware" and is_cyber(text, row.first)
      or row.type == "operation" and not text.letters:find("^N", row.first - 1)
    if is_act and not covered[row.first] and not is_tool(text, row.first) then
      list[#list + 1] = { first = row.first, last = row.last, head = row.last, rule = "name",
        kind = row.type == "malware" and "cyberattack" or "attack", links = {}, definite = false,
        name = row.name }
    end
  end
  return list
end

-- A verb of an act that stands right before: "killed many through bombings and assassinations".
local function is_means(text, mention, last)
  if not last or last.rule == "back" or mention.first - last.last > 2 then return false end
  if text:sentence(last.head) ~= text:sentence(mention.head) then return false end
  return text.letters:sub(last.last + 1, mention.first - 1):find "^[ibc]?$" ~= nil
end

-- The same as a mention that hit what the verb's object is; nil for others.
local function as_means(text, mention, last)
  if not is_means(text, mention, last) then return nil end
  mention.hit = last.object or last.hit
  return mention
end

-- Whether a mention is the subject of a verb, or in its subject.
local function is_doer(text, mention, verb)
  local doer = verb.doer
  if doer and mention.head >= doer.first and mention.head <= doer.last then return true end
  local at = mention.last + 1
  while text.dates_at[at] or text.dates_at[at + 1] and text.letters:find("^i", at) do
    at = at + 1
  end
  return text.letters:sub(at, verb.first - 1):find "^[rhxeaj]*$" ~= nil
end

-- Harm to persons that another act did: "the blast killed nine".
local TOLL = { killing = true, attack = true }

-- What came of an act that the sentence has told: "the blast killed nine and wounded two", "set
-- fire to the yard, killing a signalman". `outcome` is the last of them.
local function is_outcome(text, mention, last, outcome)
  local sentence = text:sentence(mention.head)
  local joined = outcome and text.letters:find("^c", mention.first - 1)
  if joined and TOLL[mention.kind] and text:sentence(outcome.head) == sentence then return true end
  if not last or text:sentence(last.head) ~= sentence then return false end
  if mention.rule ~= "verb" then return false end
  local is_act = last.rule == "noun" or last.rule == "back"
  if is_act and is_doer(text, last, mention) then return true end
  return TOLL[mention.kind] and text.letters:find("^,y", mention.head - 1) ~= nil
end

local HURT = { passive = true, reduced = true }

-- The act that did what a verb in the passive tells of, which is told by its noun: "was hit by a
-- drone strike".
local function act_behind(text, mention)
  if not HURT[mention.rule] then return nil end
  local doer = mention.doer
  if doer then return nouns.at(text, doer.last, true) or nouns.at(text, doer.last + 1, true) end
  local word, _, to = text.folds[mention.head + 1], text:sentence(mention.head)
  if word ~= "by" and not (TOLL[mention.kind] and (word == "in" or word == "during")) then
    return nil
  end
  local stop = phrases.chunk(text, mention.head + 2, to)
  return stop and (nouns.at(text, stop, true) or nouns.at(text, stop + 1, true))
end

-- "they were killed when the ferry sank": the toll of what is told behind "when".
local function is_toll_when(text, one, two)
  return TOLL[one.kind] and HURT[one.rule] and text.folds[two.first - 1] == "when"
    and two.first - one.last <= 3
end

local CASUALTY = { kill = true, wound = true, injure = true, hurt = true }

-- "nine people were killed": how many, where the act is told too.
local function is_count(text, one)
  local object = HURT[one.rule] and CASUALTY[one.lemma] and not one.doer and one.object
  return object and text.letters:find("^[1rji]*1", object.first) ~= nil
end

-- Whether an act is told by a noun that may have such a toll.
local function has_cause(list)
  for _, one in ipairs(list) do
    local is_noun = one.rule == "noun" or one.rule == "back"
    if is_noun and one.kind and lists.family(one.kind) == "force" then return true end
  end
  return false
end

-- The families of acts that are told of for sure.
local function families(list)
  local set = {}
  for _, one in ipairs(list) do
    if one.kind and not one.faint then set[lists.family(one.kind)] = true end
  end
  return set
end

-- The mentions that tell of acts in the light of the others.
local function sifted(text, list)
  local kept, sure, caused = {}, families(list), has_cause(list)
  for i, one in ipairs(list) do
    local is_toll = list[i + 1] and is_toll_when(text, one, list[i + 1])
      or caused and is_count(text, one)
    local is_lone = one.faint and not sure[lists.family(one.kind)]
    if not is_toll and not is_lone then kept[#kept + 1] = one end
  end
  return kept
end

local function cover(covered, mention)
  for token = mention.first, mention.last do covered[token] = true end
end

--- The mentions of a text, in order of place. They do not overlap.
---@param text parlance.incidents.Text
---@return parlance.incidents.Mention[]
function M.of(text)
  local list, covered, k, outcome = {}, {}, 1, nil
  while k <= text.n do
    local one = verbs.phrase(text, k) or verbs.at(text, k) or nouns.at(text, k)
      or pointers.at(text, k)
    if one and one.weak then one = as_means(text, one, list[#list]) end
    one = one and act_behind(text, one) or one
    if one and is_outcome(text, one, list[#list], outcome) then outcome, one = one, nil end
    if one and not covered[one.first] then
      list[#list + 1] = one
      cover(covered, one)
      k = math.max(k, one.last)
    end
    k = k + 1
  end
  for _, one in ipairs(by_name(text, covered)) do list[#list + 1] = one end
  table.sort(list, function(a, b) return a.first < b.first end)
  return sifted(text, list)
end

return M
