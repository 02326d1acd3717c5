--- parser.lua: the words of a command line, by what a command declares.
--
-- A declaration is a table with `usage` (the line that shows how to call it),
-- `positionals` and `options`, lists of parameters. Parsing is argparse's; its
-- complaints become one line in our own words.

local argparse = require "argparse"
local usage = require "parlance.cli.usage"
local types = require "parlance.cli.types"

local M = {}

---@class parlance.cli.Parameter
---@field name string "CORPUS", "--format"
---@field key string where its value is put
---@field short? string "-o"
---@field type? parlance.cli.Type default "string"
---@field value? string what the help calls its value: "FILE"
---@field choices? string[] of the type "choice"
---@field min? number of numbers
---@field max? number
---@field default? any
---@field about? string
---@field list? boolean given any number of times
---@field required? boolean

---@class parlance.cli.Declaration
---@field usage string
---@field positionals? parlance.cli.Parameter[]
---@field options? parlance.cli.Parameter[]

---Whether an option stands alone.
---@param parameter parlance.cli.Parameter
---@return boolean
function M.is_flag(parameter)
  return parameter.type == "boolean"
end

-- How an option is written: a flag that is on by default is switched off.
local function flag_name(parameter)
  return parameter.default == true and "--no-" .. parameter.name:sub(3) or parameter.name
end

---All names that options of a declaration have.
---@param options parlance.cli.Parameter[]
---@return string[]
function M.names(options)
  local names = { "--help" }
  for _, option in ipairs(options or {}) do
    names[#names + 1] = M.is_flag(option) and flag_name(option) or option.name
    if option.short then names[#names + 1] = option.short end
  end
  return names
end

local function converter(parameter, what)
  return function(word)
    local value, problem = types.convert(word, parameter)
    if problem then return nil, what .. " " .. problem end
    return value
  end
end

local function add_option(parser, option)
  local name = M.is_flag(option) and flag_name(option) or option.name
  local names = option.short and option.short .. " " .. name or name
  if M.is_flag(option) then
    parser:flag(names):target(option.key)
      :action(function(result, key) result[key] = option.default ~= true end)
    return
  end
  local added = parser:option(names):target(option.key)
    :convert(converter(option, ("option '%s'"):format(option.name)))
  if option.list then added:count "*" end
end

local function add_positional(parser, positional)
  local args = positional.required and "1" or "?"
  if positional.list then args = positional.required and "+" or "*" end
  parser:argument(positional.name):target(positional.key):args(args)
    :convert(converter(positional, positional.name))
end

-- Words that no positional takes are gathered, to be named.
local EXTRA = "\0extra"

local function build(declaration)
  local parser = argparse "parlance":add_help(false)
  parser:flag "-h --help"
  for _, option in ipairs(declaration.options or {}) do add_option(parser, option) end
  for _, positional in ipairs(declaration.positionals or {}) do
    add_positional(parser, positional)
  end
  parser:argument(EXTRA):args "*"
  return parser
end

-- argparse's complaints and what we say; each is given the matched words.
local COMPLAINTS = {
  { "^unknown option '(.-)'", function(declaration, name)
    local hint = #name > 2 and usage.hint(name, M.names(declaration.options)) or ""
    return ("unknown option '%s'%s"):format(name, hint)
  end },
  { "^(option '.-') requires an argument", function(_, option)
    return option .. " takes a value"
  end },
  { "^(option '.-') does not take arguments", function(_, option)
    return option .. " takes no value"
  end },
  { "^missing argument '(.-)'", function(declaration, name)
    return ("%s is missing: %s"):format(name, declaration.usage)
  end },
  { "^argument '(.-)' requires at least", function(declaration, name)
    return ("%s is missing: %s"):format(name, declaration.usage)
  end },
}

local function own_words(declaration, complaint)
  for _, entry in ipairs(COMPLAINTS) do
    local matched = complaint:match(entry[1])
    if matched then return entry[2](declaration, matched) end
  end
  return (complaint:match "^[^\n]*")
end

-- Names of options that take a value.
local function takers(declaration)
  local set = {}
  for _, option in ipairs(declaration.options or {}) do
    if not M.is_flag(option) then
      set[option.name] = "="
      if option.short then set[option.short] = "" end
    end
  end
  return set
end

-- A negative number behind an option is its value, not another option.
local function join_negative_numbers(declaration, words)
  local glue_of, joined, i = takers(declaration), {}, 1
  while i <= #words do
    local glue, following = glue_of[words[i]], words[i + 1]
    if words[i] == "--" then
      return table.move(words, i, #words, #joined + 1, joined)
    elseif glue and following and following:find "^%-%.?%d" then
      joined[#joined + 1] = words[i] .. glue .. following
      i = i + 1
    else
      joined[#joined + 1] = words[i]
    end
    i = i + 1
  end
  return joined
end

local function is_empty_list(value)
  return type(value) == "table" and next(value) == nil
end

local function put_defaults(values, parameters)
  for _, parameter in ipairs(parameters or {}) do
    local value = values[parameter.key]
    if value == nil or is_empty_list(value) then value = parameter.default end
    values[parameter.key] = value
  end
end

local function check_required(declaration, values)
  for _, option in ipairs(declaration.options or {}) do
    if option.required and values[option.key] == nil then
      usage.raise("option '%s' is missing: %s", option.name, declaration.usage)
    end
  end
end

---The values of a command line, by key; raises a usage error for a wrong one.
---@param declaration parlance.cli.Declaration
---@param words string[]
---@return table<string, any>
function M.parse(declaration, words)
  words = join_negative_numbers(declaration, words)
  local ok, values = build(declaration):pparse(words)
  if not ok then usage.raise("%s", own_words(declaration, values)) end
  local extra = values[EXTRA]
  if extra and extra[1] then
    usage.raise("'%s' is one word too many: %s", extra[1], declaration.usage)
  end
  values[EXTRA] = nil
  put_defaults(values, declaration.options)
  put_defaults(values, declaration.positionals)
  check_required(declaration, values)
  return values
end

return M
