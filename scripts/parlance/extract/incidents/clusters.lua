--- clusters.lua: which mentions of a document are of one incident.
--
-- Mentions are taken from left to right; each joins the incident that it shares most with, or
-- begins one. What two mentions say otherwise keeps them apart.

local lists = require "parlance.extract.incidents.lists"

local M = {}

---@class parlance.incidents.Cluster
---@field mentions parlance.incidents.Mention[]
---@field kind string
---@field latest integer the sentence that it was last mentioned in
---@field said table<string, table<string, integer>> how often each value was told, by column
---@field words table<string, boolean>

-- What it takes to join, in points of `likeness`.
local ENOUGH = 3
-- Sentences over which a bare "the attack" points back.
local NEAR, FAR = 3, 8

-- Incidents that a mention far behind them is no longer compared with, so that long documents
-- take time as they are long.
local MOST = 200

local FIELDS = { "victim", "by", "name", "date", "owner" }

local function day(value) return value:sub(1, 10) end

--- Whether two dates may be the same: one begins like the other.
---@param a string
---@param b string
---@return boolean
function M.same_date(a, b)
  if a:find "W" or b:find "W" then return a:sub(1, 4) == b:sub(1, 4) end
  a, b = day(a), day(b)
  local n = math.min(#a, #b)
  return a:sub(1, n) == b:sub(1, n)
end

local function known(cluster, field, value)
  local said = cluster.said[field]
  if not next(said) then return nil end
  if field ~= "date" then return said[value] ~= nil end
  for other in pairs(said) do
    if M.same_date(other, value) then return true end
  end
  return false
end

-- Whether a date is more than a year from all that were told.
local function is_far(cluster, value)
  local year = tonumber(value:sub(1, 4)) or 0
  for told in pairs(cluster.said.date) do
    if math.abs((tonumber(told:sub(1, 4)) or 0) - year) <= 1 then return false end
  end
  return true
end

-- Points for a value that both have: nil where it keeps them apart.
local function compare(cluster, mention, field, same, other)
  local value = mention[field]
  local agree = value and known(cluster, field, value)
  if agree == nil or not value then return 0 end
  if not agree and field == "date" and is_far(cluster, value) then return 3 * other end
  return agree and same or other
end

local function shared_words(cluster, mention)
  local has, shared = next(mention.words) and next(cluster.words), 0
  for word in pairs(mention.words) do
    if cluster.words[word] then shared = shared + 1 end
  end
  if not has then return 0 end
  if shared > 0 then return math.min(3, shared + 1) end
  return mention.definite and (#mention.links > 0 and -2 or 0) or -1
end

local function kinds(cluster, mention)
  if cluster.kinds[mention.kind] then return 2 end
  return lists.family(cluster.kind) == lists.family(mention.kind) and 1 or nil
end

local function by_name(cluster, mention)
  if mention.name and not next(cluster.said.name) and cluster.several then return -1 end
  if next(cluster.said.name) and not mention.name and not mention.definite then return -3 end
  return compare(cluster, mention, "name", 4, -9)
end

-- Whether a mention says nothing but that it was told: "the attack", "these blasts".
local function only_points(mention)
  return mention.definite and mention.rule == "noun" and #mention.links == 0
    and not next(mention.words) and not mention.owner and not mention.by
end

-- How much a mention that only points back shares with an incident: what was told by the same
-- word, lately, often.
local function pointing_likeness(cluster, mention, sentence)
  local points = kinds(cluster, mention)
  if not points then return nil end
  local date = compare(cluster, mention, "date", 2, -2)
  if cluster.nouns[mention.lemma] then points = points + 2 end
  local far = sentence - cluster.latest
  return points + date + ENOUGH - 1 + (far <= NEAR and 1 or far <= FAR and 0.5 or 0)
    + math.min(#cluster.mentions, 5) / 10
end

-- How much a mention shares with an incident; nil when it cannot be of it.
local function likeness(cluster, mention, sentence, alone)
  if only_points(mention) then return pointing_likeness(cluster, mention, sentence) end
  local points = kinds(cluster, mention)
  if not points then return nil end
  points = points + by_name(cluster, mention) + compare(cluster, mention, "victim", 2, -4)
    + compare(cluster, mention, "by", 1, -3) + compare(cluster, mention, "date", 2, -2)
    + shared_words(cluster, mention)
  if mention.owner and (cluster.said.victim[mention.owner] or cluster.said.by[mention.owner]) then
    points = points + 1
  end
  local may_point = points >= 2 or mention.rule == "noun"
  if mention.definite and may_point and not mention.several == not cluster.several then
    points = points + (sentence - cluster.latest <= FAR and 2 or 1)
  end
  if not mention.several ~= not cluster.several and mention.rule == "noun" then
    points = points - 2
  end
  if alone and not mention.several then points = points + 1 end
  return points
end

local function take(cluster, mention, sentence)
  cluster.mentions[#cluster.mentions + 1] = mention
  cluster.latest, cluster.last = sentence, mention.first
  if not mention.kind then return end
  if mention.lemma and mention.rule == "noun" then cluster.nouns[mention.lemma] = true end
  for _, field in ipairs(FIELDS) do
    local value = mention[field]
    if value then cluster.said[field][value] = (cluster.said[field][value] or 0) + 1 end
  end
  for word in pairs(mention.words) do cluster.words[word] = true end
  if mention.predicate then return end
  cluster.kinds[mention.kind] = (cluster.kinds[mention.kind] or 0) + 1
end

local function new(mention)
  local cluster = { mentions = {}, kind = mention.kind, several = mention.several,
    kinds = {}, words = {}, nouns = {}, said = {} }
  for _, field in ipairs(FIELDS) do cluster.said[field] = {} end
  return cluster
end

local function best_of(clusters, mention, sentence)
  local best, most
  local same = 0
  for _, cluster in ipairs(clusters) do
    if lists.family(cluster.kind) == lists.family(mention.kind) then same = same + 1 end
  end
  for _, cluster in ipairs(clusters) do
    local points = likeness(cluster, mention, sentence, same == 1)
    if points and points >= ENOUGH and (not most or points >= most) then
      best, most = cluster, points
    end
  end
  return best
end

-- What a noun that points back may be: "the move" of a state's measure, "this act" of any.
local MEASURES = lists.measure_kinds
local MEASURE_NOUNS = { move = true, measure = true, step = true, decision = true,
  response = true, reaction = true }
local PLAIN = { incident = true, affair = true, episode = true, aggression = true, move = true,
  event = true,
  obstruction = true, atrocity = true, outrage = true, disaster = true, tragedy = true,
  catastrophe = true, calamity = true, accident = true }

-- The same for each kind that a mention may be of: it becomes what fits best.
local function best_of_kinds(clusters, mention, sentence)
  local best = best_of(clusters, mention, sentence)
  local kind = mention.kind
  for _, other in ipairs(not best and mention.others or {}) do
    mention.kind = other
    best = best_of(clusters, mention, sentence)
    if best then return best end
  end
  mention.kind = kind
  return best
end

-- Sentences over which a noun points back at an incident.
local function reach_of(mention, cluster, is_measures)
  if is_measures then return MOST end
  if lists.mishaps[mention.noun] then return FAR end
  local is_measure = MEASURE_NOUNS[mention.noun] and MEASURES[cluster.kind]
  if is_measure and not mention.pointing then return FAR end
  return (is_measure or PLAIN[mention.noun]) and NEAR or 2
end

local function pointed_at(clusters, mention, sentence)
  local is_measures = mention.several and lists.plural_heads[mention.noun .. "s"]
  if not mention.pointing and not is_measures and not PLAIN[mention.noun] then return nil end
  local best
  for _, cluster in ipairs(clusters) do
    local fits = not MEASURE_NOUNS[mention.noun] or MEASURES[cluster.kind]
    if fits and sentence - cluster.latest <= reach_of(mention, cluster, is_measures) then
      local later = not best or cluster.last > best.last
      if MEASURE_NOUNS[mention.noun] and best then later = cluster.latest > best.latest end
      if later then best = cluster end
    end
  end
  return best
end

-- The incident that was mentioned last, where that was near.
local function latest(clusters, sentence)
  local best
  for _, cluster in ipairs(clusters) do
    if sentence - cluster.latest <= FAR and (not best or cluster.last > best.last) then
      best = cluster
    end
  end
  return best
end

local function recent(clusters)
  if #clusters <= MOST then return clusters end
  return table.move(clusters, #clusters - MOST + 1, #clusters, 1, {})
end

--- The incidents of a document, in the order of their first mentions.
---@param text parlance.incidents.Text
---@param mentions parlance.incidents.Mention[] with what facts.lua reads
---@return parlance.incidents.Cluster[]
function M.of(text, mentions)
  local clusters = {}
  for _, mention in ipairs(mentions) do
    local _, _, sentence = text:sentence(mention.head)
    local cluster
    if mention.silent then
      for _, one in ipairs(recent(clusters)) do
        if sentence - one.latest == 1 then
          one.mentions[#one.mentions + 1] = mention
          if mention.by then one.said.by[mention.by] = (one.said.by[mention.by] or 0) + 1 end
        end
      end
    elseif mention.predicate then
      cluster = latest(recent(clusters), sentence)
    elseif mention.rule == "back" then
      cluster = pointed_at(recent(clusters), mention, sentence)
      if not cluster and mention.opens then
        mention.kind = "accident"
        cluster = new(mention)
        clusters[#clusters + 1] = cluster
      end
    else
      cluster = best_of_kinds(recent(clusters), mention, sentence)
      if not cluster and not mention.bare then
        cluster = new(mention)
        clusters[#clusters + 1] = cluster
      end
    end
    if cluster then take(cluster, mention, sentence) end
  end
  return clusters
end

return M
