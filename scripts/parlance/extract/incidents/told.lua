--- told.lua: what a document as a whole tells of an incident: who is said by whom to have done
--- it, who denies it.

local when = require "parlance.extract.incidents.when"

local M = {}

-- The value that was told most often, the first of equals.
local function most(counts, order)
  local best
  for _, value in ipairs(order) do
    if not best or counts[value] > counts[best] then best = value end
  end
  return best
end

local function vote(votes, value, n)
  if not value then return end
  if not votes.counts[value] then
    votes.counts[value] = 0
    votes.order[#votes.order + 1] = value
  end
  votes.counts[value] = votes.counts[value] + (n or 1)
end

-- Whom an act blames: several that the same words blame are one party, "Karst; Velmont".
local function blamed_by(text, row)
  local list, seen = {}, {}
  for _, other in ipairs(text.rows_in(text.claims, row.first, row.first)) do
    local is_same = other.last == row.last and other.act == row.act and other.source == row.source
    local name = is_same and text:actor(other.target)
    if name and not seen[name] then seen[name], list[#list + 1] = true, name end
  end
  table.sort(list)
  return table.concat(list, "; ")
end

-- Count an accusation: whom it blames, and who makes it; who backs a deed has not done it.
local function blame(text, row, votes)
  if row.act ~= "accuse" or not row.target or row.rule == "backing" then return end
  vote(votes.to, blamed_by(text, row))
  vote(votes.by, row.source)
  votes.blamed = true
end

local function new_votes() return { counts = {}, order = {} } end

local function winner(votes) return most(votes.counts, votes.order) end

-- Measures of one state against another one.
local BILATERAL = { severance = true, expulsion = true }

local BLAME = { accuse = true, condemn = true, criticise = true, protest = true }
local DENIAL = { deny = true, reject = true }

-- The one for whom a person or body of a state speaks, when that is the one meant.
local function side_of(text, name, wanted)
  if not name or name == wanted then return name end
  return text:side(name)
end

local function read_claims(text, cluster, votes)
  for _, mention in ipairs(cluster.mentions) do
    for _, row in ipairs(text:claims_on(mention)) do
      if BLAME[row.act] and row.target then
        vote(votes.to, blamed_by(text, row))
        vote(votes.by, row.source, 2)
        votes.blamed = true
      elseif row.act == "accuse" then
        vote(votes.by, row.source)
      elseif DENIAL[row.act] then
        vote(votes.denied, row.source)
        if row.target ~= row.source then vote(votes.charged, row.target) end
      elseif row.act == "admit" and not row.negated then
        vote(votes.admitted, row.source)
      end
    end
  end
end

-- What a document charges and whom, where it tells of one incident more than of any other.
local function all_claims(text, votes)
  local only
  for _, row in ipairs(text.claims) do
    local target = row.act == "accuse" and text:actor(row.target)
    if target and only and target ~= only then return end
    only = target or only
  end
  if not text.states[only] then return end
  for _, row in ipairs(text.claims) do
    blame(text, row, votes)
  end
end

-- Accusations in the sentence of a mention or the next one, where none holds the mention.
local function nearby_claims(text, cluster, votes)
  for _, mention in ipairs(cluster.mentions) do
    local from, to = text:sentence(mention.head)
    local _, reach = text:sentence(math.min(to + 1, text.n))
    for _, row in ipairs(text.rows_in(text.claims, from, reach)) do
      blame(text, row, votes)
    end
  end
end

-- Who says the words of a mention: a quotation's speaker, or the document's voice.
local function sayer(text, mention)
  local name
  for _, row in ipairs(text.rows_in(text.quotes, math.max(1, mention.first - text.quote_reach),
    mention.first)) do
    if row.last >= mention.last and row.speaker then name = row.speaker end
  end
  local voice = text.ref:voice(mention.first)
  if name then return name end
  name = voice and voice.name or text.author or text.voices:at(mention.first).state
  -- a paper tells what it tells in its own voice
  return name and (text.states[text:side(name)] or text.persons[name]) and name or nil
end

local function first_targets(cluster)
  local best
  for _, mention in ipairs(cluster.mentions) do
    local targets = mention.targets
    if targets and (not best or #targets > #best) and #targets < 120 then best = targets end
  end
  return best
end

-- How exact a date is: days count more than months, months more than weeks and years.
local function exactness(value)
  return value:find "^%d%d%d%d%-%d%d%-%d%d" and 15 or value:find "^%d%d%d%d%-%d%d$" and 5 or 0
end

-- The only date of a sentence that mentions the act, the first of them.
local function nearest_date(text, cluster)
  for _, mention in ipairs(cluster.mentions) do
    local value = when.around(text, mention)
    if value then return value:match "^%d%d%d%d%-%d%d%-%d%d" or value end
  end
end

-- The date that stands closest to the act, by all its mentions.
local function date_of(text, cluster)
  local sums, order = {}, {}
  for _, mention in ipairs(cluster.mentions) do
    local value = mention.date
    if value then
      value = value:match "^%d%d%d%d%-%d%d%-%d%d" or value
      if not sums[value] then sums[value], order[#order + 1] = exactness(value), value end
      sums[value] = sums[value] + 10 * mention.date_weight
    end
  end
  return most(sums, order) or nearest_date(text, cluster)
end

-- Kinds that other kinds are of: one that says more is told with fewer mentions.
local GENERAL = { attack = true, damage = true, accident = true }

local function kind_of(cluster)
  local best, most_points
  for kind, n in pairs(cluster.kinds) do
    local points = GENERAL[kind] and 0.6 * n or n
    if not best or points > most_points or points == most_points and kind < best then
      best, most_points = kind, points
    end
  end
  local cyber = cluster.kinds.cyberattack
  if best == "attack" and cyber and 3 * cyber >= cluster.kinds.attack then return "cyberattack" end
  return best
end

local function from_mentions(text, cluster, votes)
  for _, mention in ipairs(cluster.mentions) do
    vote(votes.victim, text:actor(mention.victim))
    vote(votes.name, mention.name)
    local name = side_of(text, sayer(text, mention))
    if mention.by and (name ~= mention.by or mention.own ~= false) then
      vote(votes.to, text:actor(mention.by), 2)
      votes.own = votes.own or not name
    end
    if mention.by or text:is_main(name) then vote(votes.sayer, name) end
    if mention.admitted then
      vote(votes.to, text:actor(mention.admitted))
      vote(votes.admitted, mention.admitted)
    end
    votes.hedged = votes.hedged or mention.hedged
  end
end

local function status_of(told, votes, text)
  if told.denied_by then return "denied" end
  for _, name in ipairs(votes.admitted.order) do
    if side_of(text, name, told.attributed_to) == told.attributed_to then return "admitted" end
  end
  if told.attributed_by and told.attributed_by == told.attributed_to then return "admitted" end
  if told.attributed_by or votes.hedged then return "alleged" end
  return "asserted"
end

-- Who lays it to its doer: who accuses, or whose words they are, where it is not the document
-- itself that tells so.
local function accuser_of(text, votes, doer)
  if not doer then return nil end
  local by = side_of(text, winner(votes.by))
  if by and by ~= doer then return text:side(by) end
  by = side_of(text, winner(votes.charged))
  if by and by ~= doer then return by end
  local name = not votes.own and winner(votes.sayer)
  if name and name ~= doer then return text:side(name) end
  return not votes.blamed and name or nil
end

-- Who is said to have done it, other than whom it was done to.
local function doer_of(votes, victim)
  local order = {}
  for _, name in ipairs(votes.to.order) do
    if name ~= victim then order[#order + 1] = name end
  end
  return most(votes.to.counts, order)
end

local function denier_of(text, votes, doer, victim)
  for _, name in ipairs(votes.denied.order) do
    local side = side_of(text, name, doer)
    if side and side ~= victim then
      if not doer or side == doer then return side end
      if not text.states[side] and text.states[doer] then return doer end
    end
  end
end

-- Whether the one who is said to have done it denies something right behind a mention.
local function answered(text, cluster, doer)
  for _, mention in ipairs(cluster.mentions) do
    local _, to = text:sentence(mention.head)
    local _, reach = text:sentence(math.min(to + 1, text.n))
    for _, row in ipairs(text.rows_in(text.claims, mention.last, reach)) do
      if DENIAL[row.act] and row.source and side_of(text, row.source, doer) == doer then
        return true
      end
    end
  end
  return false
end

-- Who denies all that is laid to it: "Velmont has denied everything".
local function general_denial(text, doer)
  return doer and text.denials[doer] and doer or nil
end

-- Where nothing else is said, the one who complains has suffered it; a measure between two
-- states is against the other one.
local function victim_of(text, told)
  local by = told.attributed_by
  if by and by ~= told.attributed_to and text:is_main(by) then return by end
  if BILATERAL[told.kind] and told.attributed_to then
    return text:other_state(told.attributed_to)
  end
end

--- What a document tells of an incident, as columns.
---@param text parlance.incidents.Text
---@param cluster parlance.incidents.Cluster
---@return table
function M.of(text, cluster)
  local votes = { to = new_votes(), by = new_votes(), denied = new_votes(), name = new_votes(),
    charged = new_votes(), admitted = new_votes(), victim = new_votes(), sayer = new_votes() }
  from_mentions(text, cluster, votes)
  read_claims(text, cluster, votes)
  local told = { kind = kind_of(cluster), name = winner(votes.name), date = date_of(text, cluster),
    victim = winner(votes.victim), targets = first_targets(cluster) }
  told.attributed_to = doer_of(votes, told.victim)
  if not told.attributed_to then nearby_claims(text, cluster, votes) end
  if cluster.main and #votes.to.order == 0 then all_claims(text, votes) end
  told.attributed_to = told.attributed_to or doer_of(votes, told.victim)
    or BILATERAL[told.kind] and told.victim and text:other_state(told.victim) or nil
  told.denied_by = denier_of(text, votes, told.attributed_to, told.victim)
  if not told.attributed_to and told.denied_by then told.attributed_to = told.denied_by end
  if votes.blamed then
    told.denied_by = told.denied_by or general_denial(text, told.attributed_to)
  end
  if not told.denied_by and told.attributed_to and votes.blamed
    and answered(text, cluster, told.attributed_to) then
    told.denied_by = told.attributed_to
  end
  told.attributed_by = accuser_of(text, votes, told.attributed_to)
  told.victim = told.victim or victim_of(text, told)
  told.status = status_of(told, votes, text)
  return told
end

local function longest(rows)
  local reach = 0
  for _, row in ipairs(rows) do reach = math.max(reach, row.last - row.first) end
  return reach
end

local ALL = { everything = true, allegation = true, allegations = true, accusation = true,
  accusations = true, charge = true, charges = true, involvement = true, responsibility = true }

-- Papers that are somebody's, and the words that lead to whose they are.
local PAPERS = { statement = true, address = true, letter = true, note = true, speech = true,
  reply = true, remarks = true, communication = true, intervention = true }
local OF = { by = true, of = true, from = true, the = true }
-- Tokens that the head of a document has.
local HEAD = 60

-- The state whose paper a document is, by its head: "Statement by Tolvia".
local function state_in_head(text)
  for token = 1, math.min(HEAD, text.n) do
    if PAPERS[text.folds[token]] then
      local at = token + 1
      while OF[text.folds[at]] do at = at + 1 end
      local row = text.name_at[at]
      if at > token + 1 and row and row.type == "state" and row.first == at
        and text.folds[row.last + 1] ~= "'s" then
        return row.name
      end
    end
  end
end

--- Prepare a text: how long claims and quotations are, and who denies what is laid to it.
---@param text parlance.incidents.Text
function M.prepare(text)
  text.claim_reach, text.quote_reach = longest(text.claims), longest(text.quotes)
  text.denials = {}
  local country = text.doc.metadata.country
  text.author = country and (text.ref:country() or country) or state_in_head(text)
  for _, row in ipairs(text.claims) do
    if DENIAL[row.act] and row.source then
      for token = row.first, row.last do
        if ALL[text.folds[token]] then
          text.denials[side_of(text, row.source)] = true
          break
        end
      end
    end
  end
end

return M
