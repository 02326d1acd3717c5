--- types.lua: what a word of the command line may mean.

local report = require "parlance.report"
local usage = require "parlance.cli.usage"

local M = {}

---@alias parlance.cli.Type
---| "string" | "number" | "integer" | "count" | "boolean" | "choice" | "format" | "pair"

local function number(word)
  local value = tonumber(word)
  if value and not word:find "^%s*0[xX]" and value == value then return value end
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

---The value that a word stands for; nil and what is wrong else.
---@param word string
---@param parameter parlance.cli.Parameter
---@return any value
---@return string? problem "takes a number, not 'abc'"
function M.convert(word, parameter)
  local kind = parameter.type or "string"
  local value, problem = CONVERT[kind](word, parameter)
  if value ~= nil then return value end
  return nil, problem or ("takes %s, not '%s'"):format(WANTED[kind], word)
end

return M
