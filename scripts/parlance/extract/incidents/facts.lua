--- facts.lua: what a mention itself says of its act: who did it to whom, what was hit, when.

local lexicon = require "parlance.lexicon"
local lists = require "parlance.extract.incidents.lists"
local phrases = require "parlance.extract.incidents.phrases"
local when = require "parlance.extract.incidents.when"

local M = {}

local find = string.find

local CAPITALS = {}
for _, state in ipairs(lexicon "states") do
  if not state.ended and state.capital then CAPITALS[state.capital] = state.name end
end

local ACTORS = { state = true, organisation = true, group = true, person = true }
local POSSESSIVE = { its = true, their = true, our = true, his = true, her = true, my = true }

-- Whom a row of `names` stands for as one who acts or suffers.
local function actor_of(row)
  if row.type == "place" then return CAPITALS[row.name] end
  return ACTORS[row.type] and row.name or nil
end

-- Several actors in one phrase: "by Velmont and Karst".
local function parties(text, first, last)
  local list, seen = {}, {}
  for _, row in ipairs(text:names_in(first, last)) do
    local name = row.type ~= "person" and row.alias ~= "demonym" and actor_of(row)
    local before = find(text.letters, "^d", row.first - 1) and row.first - 2 or row.first - 1
    if before < first then before = row.last + 1 end
    if name and not seen[name] and find(text.letters, "^[c,]", before) then
      seen[name], list[#list + 1] = true, name
    end
  end
  if #list < 2 then return nil end
  table.sort(list)
  return table.concat(list, "; ")
end

--- The state that a phrase names or belongs to, else the body or person that it is.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return string|nil
function M.party(text, first, last)
  local other
  for _, row in ipairs(text:names_in(first, last)) do
    local name = row.last <= last and actor_of(row)
    if name and (row.type == "state" or row.type == "place") then return name end
    if row.type ~= "person" then other = other or name end
  end
  if POSSESSIVE[text.folds[first]] then
    local name = text.ref:resolve(first, first)
    if name then return text.ref:speaks_for(name) or name end
  end
  local name, type = text.ref:resolve(first, last)
  if name and ACTORS[type] then
    return type == "person" and text.ref:speaks_for(name) or name
  end
  return other
end

-- Who stands before a noun: "Iran's attack", "the Iranian attack", "its attack".
local function before_noun(text, mention)
  local doer, owner
  for _, row in ipairs(text:names_in(mention.first, mention.head - 1)) do
    local name = actor_of(row)
    if name and row.alias == "demonym" then
      doer = name
    elseif name and find(text.letters, "^g", row.last + 1) then
      owner = name
    elseif name and row.type == "state" then
      owner = owner or name
    end
  end
  if POSSESSIVE[text.folds[mention.first]] then
    owner = owner or M.party(text, mention.first, mention.first)
  end
  return doer, owner
end

-- Acts of which "of" leads to what suffers them.
local SUFFERED = {
  expulsion = true, seizure = true, damage = true, arrest = true, killing = true, leak = true,
  assassination = true, abduction = true, theft = true, closure = true, breach = true,
  severance = true, bombing = true, violation = true, release = true, obstruction = true,
  attack = true, sanction = true, spill = true,
}

-- What a phrase that a preposition joins to the noun says of the act.
local LINKED = {
  by = function(text, mention, link)
    mention.by = parties(text, link.first, link.last) or M.party(text, link.first, link.last)
      or mention.by
  end,
  against = function(text, mention, link)
    mention.victim = mention.victim or M.party(text, link.first, link.last)
    if link.word ~= "with" then mention.object = mention.object or link end
  end,
  of = function(text, mention, link)
    if not SUFFERED[mention.kind] then return end
    mention.victim = mention.victim or M.party(text, link.first, link.last)
    mention.object = mention.object or link
  end,
  to = function(_, mention, link)
    if mention.kind == "damage" then mention.object = mention.object or link end
  end,
}
LINKED["in"] = LINKED.to
for _, word in ipairs { "on", "upon", "at", "with", "over" } do LINKED[word] = LINKED.against end

-- Tokens between a verb and the act that it is about.
local REACH = 6

-- Who does an act that a verb before it is about: "carried out the attack", "claimed
-- responsibility for it".
local function of_light_verb(text, mention)
  local from = text:sentence(mention.head)
  for token = mention.first - 1, math.max(from, mention.first - REACH), -1 do
    local is_own = lists.responsible[text.folds[token]]
    if lists.doing[text.folds[token]] or is_own then
      local at = token
      while at > from and not find(text.letters, "^[vzy]", at) do at = at - 1 end
      local group = phrases.group_start(text, at, from)
      if find(text.letters:sub(group, at), "[ex]") and not is_own then return end
      local first, last = phrases.subject(text, group, from)
      mention.by = first and M.party(text, first, last) or mention.by
      mention.admitted = is_own and mention.by or nil
      return
    end
    if find(text.letters, "^[;:%.,N\"p]", token) then return end
  end
end

-- Who admits that an act is his: "Velmont admitted its part in the raids".
local function of_admission(text, mention)
  if mention.by then return end
  for _, row in ipairs(text:claims_on(mention)) do
    local admits = row.act == "admit" and row.source and not row.negated
    for token = row.first, admits and mention.first - 1 or 0 do
      if lists.involved[text.folds[token]] then
        mention.by = text:actor(row.source)
        mention.admitted = mention.by
        return
      end
    end
  end
end

local function of_noun(text, mention)
  local doer, owner = before_noun(text, mention)
  mention.by, mention.owner = doer, owner
  of_light_verb(text, mention)
  of_admission(text, mention)
  for _, link in ipairs(mention.links) do
    local read = LINKED[link.word]
    if read then read(text, mention, link) end
  end
  if owner and not mention.by and mention.victim and owner ~= mention.victim then
    mention.by = owner
  end
end

-- What a clause says that restricts the noun: "the attack which stopped its trains".
local function of_relative(text, mention)
  if not mention.relative or mention.victim then return end
  local _, to = text:sentence(mention.head)
  for token = mention.head + 2, mention.relative do
    if find(text.letters, "^[vz]", token) then
      local stop = phrases.chunk(text, token + 1, to)
      if stop then
        mention.object = mention.object or { first = token + 1, last = stop }
        mention.victim = M.party(text, token + 1, stop)
      end
      return
    end
  end
end

local FIRST = { we = true, i = true, our = true, my = true }

-- Whether a subject is the first person or the very name, and not somebody of theirs.
local function is_own(text, range, name)
  if FIRST[text.folds[range.first]] then return true end
  for _, row in ipairs(text:names_in(range.first, range.last)) do
    if row.name == name and row.alias ~= "demonym" then return true end
  end
  return false
end

local function of_verb(text, mention)
  local doer, object = mention.doer, mention.object
  mention.by = doer and M.party(text, doer.first, doer.last) or nil
  mention.own = doer and is_own(text, doer, mention.by)
  for _, link in ipairs(mention.links) do
    if link.word == "with" or link.word == "on" or link.word == "against" then
      mention.victim = M.party(text, link.first, link.last)
    end
  end
  if object and not find(text.letters, "^p", object.first) then
    mention.victim = mention.victim or M.party(text, object.first, object.last)
  end
  if mention.victim == mention.by then mention.victim = nil end
  if mention.kind == "severance" and mention.victim == nil then
    for _, link in ipairs(mention.links) do
      local name = M.party(text, link.first, link.last)
      if name ~= mention.by then mention.victim = name end
    end
  end
end

local function trim(text, first, last)
  while first < last and (find(text.letters, '^[d"]', first) or text.folds[first] == "own") do
    first = first + 1
  end
  while first < last and find(text.letters, '^["]', last) do last = last - 1 end
  return first, last
end

-- A noun without its plural; of a name that is no state's, its first letter large.
local function word_at(text, token)
  local row, fold = text.name_at[token], text.folds[token]
  local is_name = find(text.letters, "^N", token) and text.doc:form(token):find "^%u"
  if not is_name or row and row.type == "state" then return (fold:gsub("s$", "")) end
  return fold:sub(1, 1):upper() .. fold:sub(2)
end

-- Words that tell one act from another: nouns and names of what was hit and where.
local function words_of(text, mention)
  local set = {}
  local function add(first, last)
    for token = first, last do
      if find(text.letters, "^[nN]", token) then set[word_at(text, token)] = true end
    end
  end
  if mention.object then add(mention.object.first, mention.object.last) end
  for _, link in ipairs(mention.links) do
    if link.word ~= "by" then add(link.first, link.last) end
  end
  if mention.rule == "noun" then add(mention.first, mention.head - 1) end
  return set
end

local NO_TARGET = { severance = true, expulsion = true }

-- The words of what was hit: of a mission with its place, of relations, envoys and visas none.
local function targets_of(text, mention)
  local object, place = mention.object or mention.hit, mention.links[1]
  if not object or find(text.letters, "^p", object.first) then return nil end
  local is = lists.object(text.folds[object.last])
  local mission = is and is.mission
  if NO_TARGET[mention.kind] and not (mission and mention.kind == "severance") then return nil end
  if is and is.visa then return nil end
  local goes_on = mission and place and place.word == "in" and place.first == object.last + 2
  return text:words(trim(text, object.first, goes_on and place.last or object.last))
end

local function own_name(text, mention)
  for _, row in ipairs(text:names_in(mention.first, mention.last)) do
    if row.type == "malware" or row.type == "operation" then return row.name, row.type end
  end
end

-- Whether the sentence speaks of malware or of cyber means.
local function in_cyberspace(text, mention)
  local from, to = text:around(mention.head)
  for token = from, to do
    local row = text.name_at[token]
    if find(text.folds[token], "^cyber") or row and row.type == "malware" then return true end
  end
  return false
end

--- Put into a mention what it says: victim, by, owner, targets, date, name, words.
---@param text parlance.incidents.Text
---@param mention parlance.incidents.Mention
function M.read(text, mention)
  if mention.rule == "noun" then
    of_noun(text, mention)
    of_relative(text, mention)
  elseif mention.rule == "back" then
    of_light_verb(text, mention)
    of_admission(text, mention)
  elseif mention.rule ~= "name" then
    of_verb(text, mention)
  end
  mention.targets = targets_of(text, mention)
  local name, type = own_name(text, mention)
  mention.name = mention.name or name
  if mention.kind == "attack" and (type == "malware" or in_cyberspace(text, mention)) then
    mention.kind = "cyberattack"
  end
  mention.words = words_of(text, mention)
  mention.date, mention.dated, mention.date_weight = when.of(text, mention)
  -- "since May these acts have grown": not when they were
  if mention.silent and mention.dated and text.folds[mention.dated.first - 1] == "since" then
    mention.date = nil
  end
  for token = mention.first, mention.last do
    local fold = text.folds[token]
    if fold == "alleged" or fold == "so-called" then mention.hedged = true end
  end
end

return M
