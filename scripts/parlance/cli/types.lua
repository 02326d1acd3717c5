--- types.lua: what a word of the command line may mean.

local report = require "parlance.report"
local usage = require "parlance.cli.usage"

local M = {}

---@alias parlance.cli.Type
---| "string" | "number" | "integer" | "count" | "boolean" | "choice" | "format" | "pair"

local function number(word)
  local value = tonumber(word)
  local finite = value and value == value and math.abs(value) ~= math.huge
  if finite and word:find "^[+-]?[%d.]" and not word:find "[xX]" then return value end
end

local function integer(word)
  return word:find "^[+-]?%d+$" and math.tointeger(tonumber(word)) or nil
end

local function choice(word, parameter)
  for _, known in ipairs(parameter.choices) do
    if word == known then return word end
  end
  local choices = parameter.choices
  return nil, ("takes one of %s, not '%s'%s"):format(table.concat(choices, ", "), word,
    usage.hint(word, choices))
end

local function format(word)
  return choice(word, { choices = report.formats })
end

local function pair(word)
  local key, value = word:match "^([^=]+)=(.*)$"
  if key then return { key = key, value = value } end
end

local CONVERT = {
  string = function(word) return word end,
  number = number,
  integer = integer,
  count = function(word)
    local value = integer(word)
    return value and value > 0 and value or nil
  end,
  choice = choice,
  format = format,
  pair = pair,
}

local WANTED = {
  number = "a number", integer = "a whole number", count = "a whole number from 1 on",
  pair = "key=value",
}

-- What is wrong with a number that is out of the parameter's range.
local function range_problem(value, word, parameter)
  local low, high = parameter.min, parameter.max
  if not (low and value < low or high and value > high) then return nil end
  local kind = parameter.type == "number" and "a number" or "a whole number"
  local range = low and high and ("from %g to %d"):format(low, high)
    or low and ("from %g on"):format(low) or ("up to %d"):format(high)
  return ("takes %s %s, not '%s'"):format(kind, range, word)
end

---The value that a word stands for; nil and what is wrong else.
---@param word string
---@param parameter parlance.cli.Parameter
---@return any value
---@return string? problem "takes a number, not 'abc'"
function M.convert(word, parameter)
  local kind = parameter.type or "string"
  local value, problem = CONVERT[kind](word, parameter)
  if type(value) == "number" then problem = range_problem(value, word, parameter) end
  if value ~= nil and not problem then return value end
  return nil, problem or ("takes %s, not '%s'"):format(WANTED[kind], word)
end

return M
