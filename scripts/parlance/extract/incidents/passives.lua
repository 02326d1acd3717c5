--- passives.lua: verbs in the passive, and the words that a verb needs behind it.

local objects = require "parlance.extract.incidents.objects"
local phrases = require "parlance.extract.incidents.phrases"

local M = {}

local find = string.find

--- The particle that an entry needs, behind the verb: its token, or nil.
---@param text parlance.incidents.Text
---@param entry parlance.incidents.Entry
---@param k integer
---@param to integer
---@return integer|nil
function M.particle(text, entry, k, to)
  for token = k + 1, math.min(to, k + 9) do
    if text.folds[token] == entry.particle then return token end
    if find(text.letters, "^[,;:%.]", token) then return nil end
  end
end

--- "to leave the country" behind an object: its last token, or nil.
---@param text parlance.incidents.Text
---@param entry parlance.incidents.Entry
---@param stop integer where the object ends
---@param to integer
---@return integer|nil
function M.infinitive(text, entry, stop, to)
  stop = phrases.links(text, stop, to, 2)
  for token = stop + 1, math.min(to, stop + 3) do
    if find(text.letters, "^T", token) and entry.infinitive[text.folds[token + 1]] then
      return phrases.chunk(text, token + 2, to) or token + 1
    end
  end
end

-- "ordered its embassy closed", with the object and the participle at k.
local function ordered(text, object, k, from)
  local verb = object.first - 1
  if text.folds[verb] ~= "ordered" then return nil end
  local first, last = phrases.subject(text, phrases.group_start(text, verb, from), from)
  return { first = verb, last = k, rule = "verb", object = object, links = {},
    doer = first and { first = first, last = last } }
end

-- Particles that are prepositions of something else further off: "was shot on Friday at Ostry".
local CLOSE = { at = true, on = true, ["in"] = true, from = true }

-- Where the group ends of a verb in the passive, with the particle or infinitive that it needs.
local function passive_end(text, entry, k, to)
  if entry.particle then
    local token = M.particle(text, entry, k, to)
    return token and (token == k + 1 or not CLOSE[entry.particle]) and token or nil
  end
  if entry.infinitive then return M.infinitive(text, entry, k, to) end
  return k
end

-- Whether a participle without "be" says what was done to the noun before it: "bags held at".
local function is_reduced(text, entry, group, k)
  if find(text.letters:sub(group, k - 1), "[ha]") then return false end -- "has held out"
  return entry.objects ~= nil and find(text.letters, "^[nN]", group - 1)
    and (find(text.letters, "^[ib1]", k + 1) or text.folds[k + 1] == "since"
      or text:is_heading(k) and select(2, text:sentence(k)) == k)
end

local PLACES = { at = true, off = true, ["in"] = true, from = true, near = true }

-- How far a passive goes on: to the place, where it has a name.
local function place_end(text, finish, links)
  local link = links[1]
  if not link or not PLACES[link.word] or link.first ~= finish + 2 then return finish end
  return #text:names_in(link.first, link.last) > 0 and link.last or finish
end

-- Tokens of an aside between a subject and its verb that are too many for a mention.
local FAR = 9

-- The phrase with the doer: "by men of the coast guard", and where it ends.
local function agent(links)
  for i, link in ipairs(links) do
    local of = link.word == "by" and links[i + 1]
    if link.word == "by" then return link, of and of.word == "of" and of.last or link.last end
  end
end

-- What a verb in the passive is said of, where that is what its entry asks for.
local function object_of(text, entry, group, from)
  local first, last = phrases.subject(text, group, from)
  if not first or objects.NOBODY[text.folds[first]] then return nil end
  if not entry.objects or objects.among(text, entry.objects, first, last) then
    return { first = first, last = last }
  end
  if text.folds[first] == "it" then return { first = first, last = last, bare = true } end
end

local LASTING = { sanction = true, closure = true, occupation = true }

-- "the party is banned in Tolvia": what lasts, and was not done then.
local function is_state(text, entry, k)
  local be = text.folds[k - 1]
  return LASTING[entry.kind] and (be == "is" or be == "are")
end

--- A verb in the passive with its object before it: "the cable was severed", "bags held at
--- Ulderby"; nil where none is told.
---@param text parlance.incidents.Text
---@param entry parlance.incidents.Entry
---@param group integer where the verb group begins
---@param k integer the verb
---@param from integer the sentence
---@param to integer
---@return table|nil
function M.read(text, entry, group, k, from, to)
  local reduced = not find(text.letters, "^[aehxr]*e", group)
  if reduced and not is_reduced(text, entry, group, k) then return nil end
  local object = not is_state(text, entry, k) and object_of(text, entry, group, from)
  local order = object and reduced and ordered(text, object, k, from)
  if not object or order then return order end
  local finish = passive_end(text, entry, k, to)
  if not finish or entry.alone and find(text.letters, "^[jzy]", finish + 1) then return nil end
  local _, links = phrases.links(text, finish, to, 4)
  local by, stop = agent(links)
  local reached = reduced and phrases.adverbial(text, finish, to) or place_end(text, finish, links)
  return { first = group - object.last > FAR and group or object.first,
    last = math.max(reached, stop or finish), rule = reduced and "reduced" or "passive",
    object = object, links = links, doer = by, bare = object.bare, definite = object.bare }
end

return M
