--- pairing.lua: which found row is which gold row.
--
-- Rows may be paired when their places overlap; each has one partner at most. Of all that
-- could be paired, those come first whose places share most of their characters, and whose
-- columns agree most. A row of two sides (`other_doc` beside `doc`) is paired on both,
-- either way round.

local columns = require "parlance.score.columns"

local M = {}

---@class parlance.score.Pair
---@field gold parlance.score.Row
---@field found parlance.score.Row
---@field shared number characters that both places have, of those that one has: 0 to 1

-- What agreeing in all columns weighs, beside 1 for the same place.
local AGREEMENT = 0.25

-- The share of characters of two places that both have (Jaccard).
local function shared(a_start, a_end, b_start, b_end)
  local common = math.min(a_end, b_end) - math.max(a_start, b_start)
  if common <= 0 then return 0 end
  return common / (math.max(a_end, b_end) - math.min(a_start, b_start))
end

local function one_side(a, b)
  return a.doc == b.doc and shared(a.start, a["end"], b.start, b["end"]) or 0
end

local function other_side(a, b)
  if a.other_doc ~= b.other_doc then return 0 end
  return shared(a.other_start, a.other_end, b.other_start, b.other_end)
end

local function crossed(a, b)
  if a.doc ~= b.other_doc or a.other_doc ~= b.doc then return 0 end
  return math.min(shared(a.start, a["end"], b.other_start, b.other_end),
    shared(a.other_start, a.other_end, b.start, b["end"]))
end

--- How much of their places two rows share.
---@param a parlance.score.Row
---@param b parlance.score.Row
---@return number from 0 to 1
function M.shared(a, b)
  if not (a.other_start and b.other_start) then return one_side(a, b) end
  return math.max(math.min(one_side(a, b), other_side(a, b)), crossed(a, b))
end

local function agreement(gold, found, compared)
  if #compared == 0 then return 0 end
  local n = 0
  for _, column in ipairs(compared) do
    if columns.agree(column, gold, found) then n = n + 1 end
  end
  return n / #compared
end

-- Rows by the documents in which they can overlap with others.
local function by_document(rows)
  local lists = {}
  for i, row in ipairs(rows) do
    local names = { [row.doc] = true }
    if row.other_start then names[row.other_doc] = true end
    for name in pairs(names) do
      lists[name] = lists[name] or {}
      table.insert(lists[name], i)
    end
  end
  return lists
end

local function candidates(gold, found, compared)
  local list, seen, places = {}, {}, by_document(found)
  for g, row in ipairs(gold) do
    for _, f in ipairs(places[row.doc] or {}) do
      local share = M.shared(row, found[f])
      local key = g * (#found + 1) + f
      if share > 0 and not seen[key] then
        seen[key] = true
        list[#list + 1] = { gold = g, found = f, shared = share,
          weight = share + AGREEMENT * agreement(row, found[f], compared) }
      end
    end
  end
  return list
end

local function best_first(a, b)
  if a.weight ~= b.weight then return a.weight > b.weight end
  if a.gold ~= b.gold then return a.gold < b.gold end
  return a.found < b.found
end

--- Pair rows.
---@param gold parlance.score.Row[]
---@param found parlance.score.Row[]
---@param compared parlance.score.Column[]
---@return parlance.score.Pair[] pairs_
---@return parlance.score.Row[] missed gold rows without a partner
---@return parlance.score.Row[] extra found rows without a partner
function M.pair(gold, found, compared)
  local list = candidates(gold, found, compared)
  table.sort(list, best_first)
  local gold_taken, found_taken, paired = {}, {}, {}
  for _, one in ipairs(list) do
    if not gold_taken[one.gold] and not found_taken[one.found] then
      gold_taken[one.gold], found_taken[one.found] = true, true
      paired[#paired + 1] = { gold = gold[one.gold], found = found[one.found],
        shared = one.shared }
    end
  end
  local missed, extra = {}, {}
  for i, row in ipairs(gold) do if not gold_taken[i] then missed[#missed + 1] = row end end
  for i, row in ipairs(found) do if not found_taken[i] then extra[#extra + 1] = row end end
  return paired, missed, extra
end

return M
