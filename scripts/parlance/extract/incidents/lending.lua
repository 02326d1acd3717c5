--- lending.lua: dates that incidents of a document have from others that it tells of.

local lists = require "parlance.extract.incidents.lists"

local M = {}

-- Incidents of one family in a text that is about one affair.
local FEW = 4

local VAGUE = { a = true, several = true, many = true, numerous = true, various = true,
  multiple = true, countless = true, some = true, repeated = true, innumerable = true }

-- "a number of attacks": so many are not of one day.
local function is_many(text, cluster)
  local mention = cluster.mentions[1]
  return mention.several and VAGUE[text.folds[mention.first]] or false
end

-- The date of the incident of a family that a document tells of most, for those without one: an
-- attack, its explosion, its dead.
local function of_family(text, found, columns)
  local most, counts = {}, {}
  for i, cluster in ipairs(found) do
    local family = lists.family(cluster.kind)
    local best = most[family]
    counts[family] = (counts[family] or 0) + 1
    if columns[i].date and (not best or #cluster.mentions > #found[best].mentions) then
      most[family] = i
    end
  end
  for i, cluster in ipairs(found) do
    local family = lists.family(cluster.kind)
    local lender = counts[family] <= FEW and most[family]
    if not columns[i].date and lender and not is_many(text, cluster) then
      columns[i].date, columns[i].lent = columns[lender].date, true
    end
  end
end

-- The mention whose verb another one is joined to: "cut its ties on 3 May and ordered ... out".
local function joined_to(text, mention, before)
  if mention.rule ~= "verb" and mention.rule ~= "phrase" or mention.date or not before then
    return nil
  end
  local is_joined = text.letters:find("^cr?", mention.first - 1) and before.by == mention.by
    and before.rule == "verb" and text:sentence(before.head) == text:sentence(mention.head)
  return is_joined and before or nil
end

-- The date of an act for one that is told in one breath with it: the day where it stands there,
-- the month where it is told elsewhere.
local function lent_by(before, date)
  if before.date == date then return date end
  return date:match "^%d%d%d%d%-%d%d" or date:match "^%d%d%d%d"
end

local function of_joined(text, list, columns, index)
  for i, mention in ipairs(list) do
    local before = joined_to(text, mention, list[i - 1])
    local own, lender = columns[index[mention]], before and columns[index[before]]
    if own and lender and not own.date and lender.date then
      own.date, own.lent = lent_by(before, lender.date), true
    end
  end
end

--- Give dates to incidents that have none.
---@param text parlance.incidents.Text
---@param list parlance.incidents.Mention[] in order of place
---@param found parlance.incidents.Cluster[]
---@param columns table[] what is told of each of them
function M.lend(text, list, found, columns)
  local index = {}
  for i, cluster in ipairs(found) do
    for _, mention in ipairs(cluster.mentions) do index[mention] = i end
  end
  of_joined(text, list, columns, index)
  of_family(text, found, columns)
end

return M
