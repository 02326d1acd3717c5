--- columns.lua: which columns of rows are compared, and when two values agree.

local keys = require "parlance.keys"

local M = {}

---@class parlance.score.Column
---@field name string
---@field words boolean copied from the document: half of the words is enough
---@field key boolean|"document" rows that belong together share it: what it is called does not
--- matter; "document": a name counts in its document only

-- What every row has; the two sides of a row are its place.
local PLACES = {
  doc = 1, start = 1, ["end"] = 1, text = 1, first = 1, last = 1, rule = 1,
  other_doc = 1, other_start = 1, other_end = 1, other_text = 1,
}

--- The columns that the gold has values for, in the order of the script's.
---@param gold parlance.score.Row[]
---@param declared table[] the columns of the script
---@return parlance.score.Column[] compared
---@return string[] unknown columns of the gold that the script does not have
function M.compared(gold, declared)
  local used, compared = {}, {}
  for _, row in ipairs(gold) do
    for name in pairs(row) do used[name] = not PLACES[name] or nil end
  end
  for _, column in ipairs(declared) do
    if used[column.name] then
      used[column.name] = nil
      compared[#compared + 1] = { name = column.name, words = column.words == true,
        key = column.key or false }
    end
  end
  return compared, keys.sorted(used)
end

-- Case and white space do not tell values apart.
local function plain(value)
  if type(value) == "number" then return ("%.14g"):format(value) end
  return (tostring(value):lower():gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

local function as_list(value)
  return type(value) == "table" and value or { value }
end

local function bag(values)
  local set = {}
  for _, value in ipairs(values) do set[plain(value)] = true end
  return set
end

local function words_of(value)
  local set, n = {}, 0
  for word in plain(table.concat(as_list(value), " ")):gmatch "[%w\128-\255]+" do
    if not set[word] then set[word], n = true, n + 1 end
  end
  return set, n
end

local function same_words(a, b)
  local set, n = words_of(a)
  local other, m = words_of(b)
  local common = 0
  for word in pairs(other) do if set[word] then common = common + 1 end end
  return n + m > 0 and 2 * common >= n + m - common
end

local function same_values(a, b)
  local x, y = bag(as_list(a)), bag(as_list(b))
  for value in pairs(x) do if not y[value] then return false end end
  for value in pairs(y) do if not x[value] then return false end end
  return true
end

--- What a row says in a column: false and an empty list are nothing.
---@param row table
---@param name string
---@return any
function M.value(row, name)
  local value = row[name]
  if value == false or value == "" or type(value) == "table" and #value == 0 then return nil end
  return value
end

--- Whether two rows agree in a column.
---@param column parlance.score.Column
---@param a table
---@param b table
---@return boolean
function M.agree(column, a, b)
  local x, y = M.value(a, column.name), M.value(b, column.name)
  if x == nil or y == nil or column.key then return x == nil and y == nil end
  return same_values(x, y) or column.words and same_words(x, y)
end

-- Values that are classes: short words, few of them.
local MOST_CLASSES, LONGEST = 40, 24

--- Whether the values of a column are classes: few, of one word each.
---@param name string
---@param ... parlance.score.Row[]
---@return boolean
function M.is_class(name, ...)
  local seen, distinct, n = {}, 0, 0
  for _, rows in ipairs { ... } do
    for _, row in ipairs(rows) do
      local value = M.value(row, name)
      if value == true then value = "true" end
      if value ~= nil then
        if type(value) ~= "string" or #value > LONGEST or not value:find "^%a[%w_%-]*$" then
          return false
        end
        n = n + 1
        if not seen[value] then seen[value], distinct = true, distinct + 1 end
      end
    end
  end
  return distinct > 1 and distinct <= MOST_CLASSES and n >= 2 * distinct
end

return M
