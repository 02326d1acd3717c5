--- measures.lua: precision, recall and F1 of rows, of their columns, and which classes are
--- taken for which.
--
-- Precision is the share of what was found that is right, recall the share of the gold that
-- was found, F1 = 2PR / (P + R) (C. J. van Rijsbergen, Information Retrieval, 1979).

local columns = require "parlance.score.columns"
local keys = require "parlance.keys"

local M = {}

---@class parlance.score.Measure
---@field measure string
---@field right number
---@field gold number
---@field found number
---@field precision? number nil where nothing was found
---@field recall? number nil where there is nothing to be found
---@field f1? number

---@param name string
---@param right number
---@param gold number
---@param found number
---@return parlance.score.Measure
function M.measure(name, right, gold, found)
  return {
    measure = name, right = right, gold = gold, found = found,
    precision = found > 0 and right / found or nil, recall = gold > 0 and right / gold or nil,
    f1 = gold + found > 0 and 2 * right / (gold + found) or nil,
  }
end

local function place_key(row)
  return table.concat({ row.doc, row.start, row["end"], row.other_doc or "",
    row.other_start or "", row.other_end or "" }, "\0")
end

-- Places that both have, each as often as both have it.
local function exact(gold, found)
  local counts, n = {}, 0
  for _, row in ipairs(gold) do
    local key = place_key(row)
    counts[key] = (counts[key] or 0) + 1
  end
  for _, row in ipairs(found) do
    local key = place_key(row)
    if (counts[key] or 0) > 0 then counts[key], n = counts[key] - 1, n + 1 end
  end
  return n
end

local function count(list, test)
  local n = 0
  for _, one in ipairs(list) do if test(one) then n = n + 1 end end
  return n
end

local function share(paired)
  local sum = 0
  for _, pair in ipairs(paired) do sum = sum + pair.shared end
  return sum
end

--- How well places were found.
---@param gold parlance.score.Row[]
---@param found parlance.score.Row[]
---@param paired parlance.score.Pair[]
---@return parlance.score.Measure[]
function M.places(gold, found, paired)
  local half = count(paired, function(pair) return pair.shared >= 0.5 end)
  return {
    M.measure("place, exact", exact(gold, found), #gold, #found),
    M.measure("place, half of the union", half, #gold, #found),
    M.measure("place, any overlap", #paired, #gold, #found),
    M.measure("place, share of the union", share(paired), #gold, #found),
  }
end

-- Two rows in a group of a key: of all pairs of rows that both sides hold (Rand's pairs); of a
-- key that counts in each document anew, pairs in one document.
local function grouped(column, paired)
  local name, apart = column.name, column.key == "document"
  local right, gold, found = 0, 0, 0
  for i = 1, #paired do
    for j = i + 1, #paired do
      local a, b = paired[i], paired[j]
      local near = not apart or a.gold.doc == b.gold.doc
      local in_gold = near and a.gold[name] ~= nil and a.gold[name] == b.gold[name]
      local in_found = near and a.found[name] ~= nil and a.found[name] == b.found[name]
      gold, found = gold + (in_gold and 1 or 0), found + (in_found and 1 or 0)
      if in_gold and in_found then right = right + 1 end
    end
  end
  return M.measure(name .. ", pairs of rows", right, gold, found)
end

local function of_column(column, gold, found, paired)
  if column.key then return grouped(column, paired) end
  local function has(row) return columns.value(row, column.name) ~= nil end
  local right = count(paired, function(pair)
    return has(pair.gold) and has(pair.found) and columns.agree(column, pair.gold, pair.found)
  end)
  return M.measure(column.name, right, count(gold, has), count(found, has))
end

--- How well the columns were found: right is a value at an overlapping place that agrees.
---@param gold parlance.score.Row[]
---@param found parlance.score.Row[]
---@param paired parlance.score.Pair[]
---@param compared parlance.score.Column[]
---@return parlance.score.Measure[]
function M.columns(gold, found, paired, compared)
  local list = {}
  for i, column in ipairs(compared) do list[i] = of_column(column, gold, found, paired) end
  return list
end

local NOTHING = "—"

local function add(counts, gold, found)
  counts[gold] = counts[gold] or {}
  counts[gold][found] = (counts[gold][found] or 0) + 1
end

--- How often a class of the gold was found as which, as rows of gold, found and rows; "—" is
--- nothing.
---@param name string the column
---@param paired parlance.score.Pair[]
---@param missed parlance.score.Row[]
---@param extra parlance.score.Row[]
---@return { gold: string, found: string, rows: integer }[]
function M.confusion(name, paired, missed, extra)
  local counts, list = {}, {}
  local function class(row) return tostring(columns.value(row, name) or NOTHING) end
  for _, pair in ipairs(paired) do add(counts, class(pair.gold), class(pair.found)) end
  for _, row in ipairs(missed) do add(counts, class(row), NOTHING) end
  for _, row in ipairs(extra) do add(counts, NOTHING, class(row)) end
  for _, gold in ipairs(keys.sorted(counts)) do
    for _, found in ipairs(keys.sorted(counts[gold])) do
      list[#list + 1] = { gold = gold, found = found, rows = counts[gold][found] }
    end
  end
  return list
end

return M
