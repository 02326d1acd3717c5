--- facts.lua: mentions over all documents, put together to facts.
--
-- Mentions find each other by keys of what is measured and one word beside it, so that no two are
-- compared that share nothing. Those most alike are put together first, and two facts become one
-- while their mentions are alike on average.

local likeness = require "parlance.extract.conflicts.likeness"

local M = {}

-- Mentions behind one key that a new one is compared with.
local MOST = 40
-- Words of a mention that are keys, the rarest first.
local KEYS = 10
-- What is left of ENOUGH on average where facts become one.
local TOGETHER = 0.8
-- Mentions of each of two facts that the average is of.
local SAMPLE = 12

local function set_of(words)
  local set, list = {}, {}
  for word in (words or ""):gmatch "%S+" do
    if not set[word] then set[word], list[#list + 1] = true, word end
  end
  return set, list
end

local KEPT = { "kind", "doc", "first", "last", "value", "mod", "measure", "head", "how", "effect",
  "who", "against", "vague", "provisional", "sentence", "about", "incident", "contrast",
  "role", "voice", "year" }

local function mention_of(row)
  local mention = { base = row.base or 0, far = set_of(row.far), plain = set_of(row.plain),
    names = set_of(row.names) }
  for _, name in ipairs(KEPT) do mention[name] = row[name] end
  mention.near, mention.list = set_of(row.words)
  return mention
end

-- In how many documents a word stands with such facts.
local function count_documents(mentions)
  local counts, latest = {}, {}
  for _, mention in ipairs(mentions) do
    for _, set in ipairs { mention.near, mention.far } do
      for word in pairs(set) do
        if latest[word] ~= mention.doc.id then
          counts[word], latest[word] = (counts[word] or 0) + 1, mention.doc.id
        end
      end
    end
  end
  return counts
end

-- How many different values a document gives of a measure, on average of those that give one.
local function count_values(mentions)
  local values, docs, seen = {}, {}, {}
  for _, mention in ipairs(mentions) do
    local measure = mention.measure == "date" and mention.head
      or mention.role or mention.measure
    local doc = measure .. "\0" .. mention.doc.id
    local value = doc .. "\0" .. mention.value
    if not seen[value] and not mention.contrast and mention.how ~= "carried" then
      seen[value], values[measure] = true, (values[measure] or 0) + 1
      if not seen[doc] then seen[doc], docs[measure] = true, (docs[measure] or 0) + 1 end
    end
  end
  local mean = {}
  for measure, n in pairs(values) do mean[measure] = n / docs[measure] end
  return mean
end

local function keys_of(mention, counts)
  local list = table.move(mention.list, 1, #mention.list, 1, {})
  table.sort(list, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] < counts[b] end
    return a < b
  end)
  local keys = { mention.measure, mention.measure .. "\0=" .. mention.value }
  if mention.role then keys[#keys + 1] = mention.role end
  for i = 1, math.min(#list, KEYS) do keys[#keys + 1] = mention.measure .. "\0" .. list[i] end
  return keys
end

-- All pairs of mentions that are alike, the most alike first.
local function find_pairs(mentions, alike, context)
  local index, found = {}, {}
  for i, mention in ipairs(mentions) do
    local compared = {}
    for _, key in ipairs(keys_of(mention, context.counts)) do
      local list = index[key] or {}
      for k = math.max(1, #list - MOST + 1), #list do
        local j = list[k]
        if not compared[j] then
          compared[j] = true
          local points = alike(mentions[j], mention, context)
          if points >= likeness.ENOUGH then found[#found + 1] = { j, i, points } end
        end
      end
      index[key] = list
      list[#list + 1] = i
    end
  end
  table.sort(found, function(a, b)
    if a[3] ~= b[3] then return a[3] > b[3] end
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  return found
end

-- How alike the mentions of two facts are on average; nil where two of them are kept apart.
local function average(a, b, alike, context)
  local sum, n, most = 0, 0, 0
  for i = 1, math.min(#a, SAMPLE) do
    for j = 1, math.min(#b, SAMPLE) do
      local points = alike(a[i], b[j], context)
      if points <= likeness.NEVER then return nil end
      points = math.min(points, 2 * likeness.ENOUGH)
      sum, n, most = sum + points, n + 1, math.max(most, points)
    end
  end
  return (sum / n + most) / 2
end

local function join_all(mentions, found, alike, context)
  local of = {}
  for i, mention in ipairs(mentions) do of[i] = { mention, members = { i } } end
  for _, pair in ipairs(found) do
    local a, b = of[pair[1]], of[pair[2]]
    local mean = a ~= b and average(a, b, alike, context)
    if mean and mean >= TOGETHER * likeness.ENOUGH then
      for _, i in ipairs(b.members) do
        of[i], a.members[#a.members + 1] = a, i
        a[#a + 1] = mentions[i]
      end
    end
  end
  return of
end

--- The mentions of rows in groups, for their likeness.
---@param groups table[][]
---@param context table whose counts of words are set
---@return table[][]
function M.mentions(groups, context)
  local lists, all = {}, {}
  for i, group in ipairs(groups) do
    lists[i] = {}
    for j, row in ipairs(group) do
      lists[i][j] = mention_of(row)
      all[#all + 1] = lists[i][j]
    end
  end
  context.counts = count_documents(all)
  return lists
end

--- The facts of rows: lists of two mentions or more.
---@param rows table[] of one kind, in order
---@param alike fun(a: table, b: table, context: table): number see likeness.lua
---@param n integer documents
---@param related fun(a: parlance.Document, b: parlance.Document): boolean whether they tell of
---  one affair
---@return table[][]
---@return table context
function M.of(rows, alike, n, related)
  local mentions = {}
  for i, row in ipairs(rows) do mentions[i] = mention_of(row) end
  local context = { counts = count_documents(mentions), n = n, related = related,
    numbers_of = count_values(mentions) }
  local of = join_all(mentions, find_pairs(mentions, alike, context), alike, context)
  local lists, seen = {}, {}
  for i = 1, #mentions do
    local fact = of[i]
    if not seen[fact] and #fact > 1 then seen[fact], lists[#lists + 1] = true, fact end
  end
  return lists, context
end

return M
