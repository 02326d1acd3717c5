--- groups.lua: which mentions may be of one fact: those that share enough of what they tell.
--
-- Mentions find each other by keys of a noun or verb and one word beside it, so that no two
-- are compared that share nothing; words that many mentions have count for little.

local M = {}

-- Mentions behind one key that a new one is compared with.
local MOST = 16

local function words_of(row)
  local list = {}
  for word in (row.words or ""):gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function count_documents(facts)
  local counts, latest = {}, {}
  for _, fact in ipairs(facts) do
    for _, word in ipairs(fact.list) do
      if latest[word] ~= fact.doc.id then
        counts[word], latest[word] = (counts[word] or 0) + 1, fact.doc.id
      end
    end
  end
  return counts
end

-- What a shared word is worth: 1 when few documents have it, less and less for others.
local function weight(count, n)
  if count <= 3 then return 1 end
  return math.max(0.1, 1 - math.sqrt(count / n))
end

-- What it is worth that two documents tell of one incident and count the same there, and that
-- one document does.
local BESIDE, WITHIN = 2.3, 1
-- What documents must share beyond that which are not of one affair.
local APART = 1

-- The same names, and the same other words unless one leaves them out.
local function same_phrase(a, b)
  local plain, names = a:match "^(.*)|(.*)$"
  local other, other_names = b:match "^(.*)|(.*)$"
  return names == other_names and (plain == other or plain == "" or other == "")
end

local function likeness(a, b, counts, n, related)
  local points = 0
  if a.phrase and same_phrase(a.phrase, b.phrase) and related(a.doc, b.doc) then
    points = a.doc == b.doc and WITHIN or BESIDE
  end
  for _, word in ipairs(b.list) do
    if a.set[word] and word ~= a.noun then points = points + weight(counts[word], n) end
  end
  return points
end

local function prepare(rows, n)
  local facts = {}
  for _, row in ipairs(rows) do
    local fact = { row = row, doc = row.doc, first = row.first, last = row.last, noun = row.noun,
      list = words_of(row), set = {}, value = row.value, about = row.about, mod = row.mod,
      vague = row.vague, provisional = row.provisional, kind = row.kind,
      phrase = row.phrase, sentence = row.sentence }
    for _, word in ipairs(fact.list) do fact.set[word] = true end
    facts[#facts + 1] = fact
  end
  return facts, count_documents(facts), n
end

local function root(fact)
  while fact.parent do fact = fact.parent end
  return fact
end

local function join(a, b)
  a, b = root(a), root(b)
  if a ~= b then b.parent = a end
end

-- Compare a fact with those before it that share a key.
local function link(fact, index, enough, counts, n, related)
  local best, most
  local compared = {}
  local keys = { fact.noun .. " " }
  for _, word in ipairs(fact.list) do
    if word ~= fact.noun then keys[#keys + 1] = fact.noun .. " " .. word end
  end
  for _, key in ipairs(keys) do
    local list = index[key]
    if list then
      for i = math.max(1, #list - MOST + 1), #list do
        local other = list[i]
        if not compared[other] then
          compared[other] = true
          local points = likeness(other, fact, counts, n, related)
          if points >= enough and (not most or points > most) then best, most = other, points end
        end
      end
    end
    index[key] = list or {}
    table.insert(index[key], fact)
  end
  if best then join(best, fact) end
end

--- Groups of rows that may tell of one fact; single rows are left out.
---@param rows table[] of one kind
---@param enough number how many words must be shared
---@param n integer documents
---@param related fun(a: parlance.Document, b: parlance.Document): boolean whether they tell of
---  one incident
---@return table[][] groups
---@return fun(a: table, b: table): boolean like whether two of a group share enough themselves
function M.of(rows, enough, n, related)
  local facts, counts = prepare(rows, n)
  local index = {}
  for _, fact in ipairs(facts) do link(fact, index, enough, counts, n, related) end
  local lists, order = {}, {}
  for _, fact in ipairs(facts) do
    local top = root(fact)
    if not lists[top] then lists[top], order[#order + 1] = {}, top end
    table.insert(lists[top], fact)
  end
  local groups = {}
  for _, top in ipairs(order) do
    if #lists[top] > 1 then groups[#groups + 1] = lists[top] end
  end
  return groups, function(a, b)
    return (a.doc ~= b.doc or a.sentence ~= b.sentence)
      and likeness(a, b, counts, n, related) >= enough
      and (related(a.doc, b.doc) or likeness(a, b, counts, n, related) >= enough + APART)
  end
end

return M
