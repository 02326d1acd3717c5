--- numbers.lua: numbers as words and digits, inside time expressions.

local words = require "parlance.extract.dates.words"

local M = {}

local HALVES = { ["½"] = 0.5, ["¼"] = 0.25, half = 0.5 }

--- The value of one word, nil when it has none that is certain ("several").
---@param word string folded
---@return number|nil
function M.word(word)
  local digits = word:match "^[%d,]+%.?%d*$" and word:gsub(",", "")
  if digits then return tonumber(digits) end
  local whole, half = word:match "^(%d+)(½)$"
  if half then return tonumber(whole) + 0.5 end
  local above, below = word:match "^([13])/([24])$"
  if above then return tonumber(above) / tonumber(below) end
  return words.cardinals[word] or HALVES[word]
end

local FUZZY = { few = true, several = true, many = true, multi = true }

-- The value of a word that counts things or multiplies, nil for others.
local function factor_of(word)
  if word == "couple" then return nil end
  return words.scales[word] or words.groups[word]
end

local function unit_of(word)
  if word == "couple" then return 2 end
  return M.word(word)
end

--- The value of words that make one number: "two hundred and five", "a dozen", "2 1/2". Nil
--- for "a few" and the like.
---@param list string[] folded
---@return number|nil
function M.value(list)
  local total, current = 0, nil
  for _, word in ipairs(list) do
    if FUZZY[word] then return nil end
    local value, factor = unit_of(word), factor_of(word)
    if factor then
      current = (current or 1) * factor
      if factor >= 1000 then total, current = total + current, nil end
    elseif value then
      current = (current or 0) + value
    end
  end
  return (total > 0 or current) and total + (current or 0) or nil
end

--- The day of a month that "3" or "3rd" is; nil for other words.
---@param word string folded
---@return integer|nil
function M.day(word)
  local digits = word:match "^(%d%d?)$" or word:match "^(%d%d?)%l%l$"
  local day = digits and math.tointeger(tonumber(digits))
  return day and day >= 1 and day <= 31 and day or nil
end

--- The value of an ordinal: "3rd", "third"; nil for other words.
---@param word string folded
---@return integer|nil
function M.ordinal(word)
  local digits = word:match "^(%d+)%a%a$"
  return digits and math.tointeger(tonumber(digits)) or words.ordinals[word]
end

--- A year that is spoken in parts: "nineteen ninety-seven", "two thousand and four".
---@param list string[] folded
---@return integer|nil
function M.spoken_year(list)
  if words.scales[list[2]] then return math.tointeger(M.value(list)) end
  local first, rest = M.word(list[1]), 0
  for i = 2, #list do rest = rest + (M.word(list[i]) or 0) end
  if not first or first < 10 or first > 20 or rest < 10 or rest > 99 then return nil end
  return math.tointeger(first * 100 + rest)
end

return M
