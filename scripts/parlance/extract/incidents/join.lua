--- join.lua: incidents over documents: those of one family whose names, days, victims and words
--- agree get one key.

local lexicon = require "parlance.lexicon"
local lists = require "parlance.extract.incidents.lists"

local M = {}

---@class parlance.incidents.Account
---@field doc parlance.Document
---@field rows table[] the mentions
---@field words table<string, integer>
---@field dates table<string, boolean>
---@field group table|nil

local function account_of(row)
  return { doc = row.doc, rows = {}, words = {}, dates = {}, kind = row.kind, row = row,
    date = not row.lent and row.date or nil, family = lists.family(row.kind) }
end

local function add_row(account, row)
  account.rows[#account.rows + 1] = row
  for word in (row.told_words or ""):gmatch "%S+" do account.words[word] = true end
  if row.told_date then account.dates[row.told_date:sub(1, 10)] = true end
end

-- What each document tells of each of its incidents, in order of place.
local function accounts_of(rows)
  local list, known = {}, {}
  for _, row in ipairs(rows) do
    local key = row.doc.id .. " " .. row.incident
    if not known[key] then
      known[key] = account_of(row)
      list[#list + 1] = known[key]
    end
    add_row(known[key], row)
  end
  return list
end

-- Words that many accounts have tell nothing.
local function rarity(accounts)
  local counts = {}
  for _, account in ipairs(accounts) do
    for word in pairs(account.words) do counts[word] = (counts[word] or 0) + 1 end
  end
  return counts
end

local function month(value) return value:match "^%d%d%d%d%-%d%d" end

-- Keys by which accounts that may be of one incident find each other.
local function keys_of(account, counts, most)
  local row, keys = account.row, {}
  if row.name then keys[#keys + 1] = "name " .. row.name:lower() end
  for word in pairs(account.words) do
    if counts[word] <= most then keys[#keys + 1] = account.family .. " word " .. word end
  end
  if row.victim then
    keys[#keys + 1] = account.family .. " victim " .. row.victim
    if account.date and month(account.date) then
      keys[#keys + 1] = account.family .. " " .. row.victim .. " " .. month(account.date)
    end
  end
  if account.date and #account.date >= 10 then
    keys[#keys + 1] = account.family .. " on " .. account.date:sub(1, 10)
  end
  if account.alone then keys[#keys + 1] = "only " .. account.kind end
  table.sort(keys)
  return keys
end

-- Which accounts are the only ones of their kind that their document has.
local function mark_alone(accounts)
  local counts = {}
  for _, account in ipairs(accounts) do
    local key = account.doc.id .. " " .. account.kind
    counts[key] = (counts[key] or 0) + 1
  end
  for _, account in ipairs(accounts) do
    account.alone = counts[account.doc.id .. " " .. account.kind] == 1
  end
end

local function agree(a, b)
  if not a or not b then return 0 end
  return a == b and 1 or -1
end

local function year(value) return tonumber(value:sub(1, 4)) or 0 end

-- Days of difference between two dates; nil where one is not a day.
local function days_apart(a, b)
  local function number(value)
    local y, m, d = value:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
    return y and tonumber(y) * 372 + tonumber(m) * 31 + tonumber(d)
  end
  local x, z = number(a), number(b)
  return x and z and math.abs(x - z)
end

local function dates_agree(a, b)
  local x, z = a.date, b.date
  if not x or not z then return 0 end
  local n = math.min(#x, #z, 10)
  if x:sub(1, n) == z:sub(1, n) then return n >= 10 and 3 or n >= 7 and 2 or 1 end
  local days = days_apart(x, z)
  if days and days <= 3 then return 1 end
  local years = math.abs(year(x) - year(z))
  return years == 0 and -1 or years == 1 and -3 or -9
end

-- Words in common; names weigh more, unless many accounts have them.
local function shared(a, b, counts, n)
  local points = 0
  for word in pairs(a.words) do
    if b.words[word] then
      local common = counts[word] > 12 and counts[word] * 5 > n
      points = points + (common and 0.5 or word:find "^%u" and 2.5 or 1)
    end
  end
  return math.min(points, 3.5)
end

-- How much two accounts agree.
local function likeness(a, b, counts, n, related)
  if a.family ~= b.family then return 0 end
  local points = a.kind == b.kind and 1 or 0
  if a.doc ~= b.doc then
    local close = math.min(4 * related(a.doc, b.doc), 2)
    points = points + close
    if a.alone and b.alone and a.kind == b.kind and close >= 1 then points = points + 1 end
  end
  local name = agree(a.row.name and a.row.name:lower(), b.row.name and b.row.name:lower())
  points = points + (name > 0 and 4 or name < 0 and -6 or 0)
  points = points + 2 * agree(a.row.victim, b.row.victim) + dates_agree(a, b)
  local doers = agree(a.row.attributed_to, b.row.attributed_to)
  return points + (doers > 0 and 1 or doers < 0 and -2 or 0) + shared(a, b, counts, n)
end

local ENOUGH = 4
-- The same for what one document tells of two: it has kept them apart.
local SURE = 6
-- Accounts behind one key that a new one is compared with.
local MOST = 60

local function candidates(index, keys)
  local list, seen = {}, {}
  for _, key in ipairs(keys) do
    local entry = index[key] or {}
    for i = math.max(1, #entry - MOST + 1), #entry do
      if not seen[entry[i]] then seen[entry[i]], list[#list + 1] = true, entry[i] end
    end
  end
  return list
end

-- The group of the account that is most like it.
local function find_group(account, list, counts, n, related)
  local best, most
  for _, other in ipairs(list) do
    local points = likeness(account, other, counts, n, related)
    local enough = other.group.docs[account.doc.id] and SURE or ENOUGH
    if points >= enough and (not most or points > most) then best, most = other.group, points end
  end
  return best
end

local function put(group, account)
  group.accounts[#group.accounts + 1] = account
  group.docs[account.doc.id] = true
  account.group = group
end

-- A readable key: the name, or kind, victim and date.
local function key_of(group, taken)
  local row = group.accounts[1].row
  for _, account in ipairs(group.accounts) do
    if account.row.name then row = account.row break end
  end
  local date
  for _, account in ipairs(group.accounts) do date = date or account.row.date end
  local parts = { row.name or row.kind, not row.name and (row.victim or row.attributed_to) or nil }
  local key = table.concat(parts, "-"):lower():gsub("[%s%p]+", "-")
  if not row.name and date then key = key .. "-" .. date end
  taken[key] = (taken[key] or 0) + 1
  return taken[key] > 1 and key .. "-" .. taken[key] or key
end

local function group_all(accounts, related)
  local groups, index, counts = {}, {}, rarity(accounts)
  local most = math.max(20, #accounts // 4)
  mark_alone(accounts)
  for _, account in ipairs(accounts) do
    local keys = keys_of(account, counts, most)
    local group = find_group(account, candidates(index, keys), counts, #accounts, related)
    if not group then
      group = { accounts = {}, docs = {} }
      groups[#groups + 1] = group
    end
    put(group, account)
    for _, key in ipairs(keys) do
      index[key] = index[key] or {}
      table.insert(index[key], account)
    end
  end
  return groups
end

---@class parlance.incidents.Group
---@field key string
---@field accounts parlance.incidents.Account[] one a document, in order of its name
---@field rows table[] all mentions

--- The incidents of rows; each row gets its incident's key.
---@param rows table[]
---@param related fun(a: parlance.Document, b: parlance.Document): number see related.lua
---@return parlance.incidents.Group[]
function M.of(rows, related)
  local ordered = table.move(rows, 1, #rows, 1, {})
  table.sort(ordered, function(a, b)
    if a.doc ~= b.doc then return a.doc.name < b.doc.name end
    if a.first ~= b.first then return a.first < b.first end
    return a.last < b.last
  end)
  local groups, taken = group_all(accounts_of(ordered), related), {}
  for _, group in ipairs(groups) do
    group.key, group.rows = key_of(group, taken), {}
    for _, account in ipairs(group.accounts) do
      for _, row in ipairs(account.rows) do
        row.incident = group.key
        group.rows[#group.rows + 1] = row
      end
    end
  end
  return groups
end

return lexicon.bound(M, ...)
