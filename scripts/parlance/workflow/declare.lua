--- declare.lua: what a script says of itself, checked when it is loaded.

local fail = require "parlance.fail"
local nearest = require "parlance.report.nearest"

local M = {}

local Workflow = { __name = "parlance.Workflow" }
Workflow.__index = Workflow

---@class parlance.Option
---@field name string as on the command line, "min-confidence"
---@field key string as in `opt`, "min_confidence"
---@field type "string"|"number"|"integer"|"boolean"|"choice"
---@field choices? string[]
---@field default any
---@field about? string
---@field positional? boolean
---@field required? boolean
---@field list? boolean may be given several times
---@field min? number the least that a number may be
---@field max? number
---@field shared? boolean is handed to the scripts that are used, where they have it too
---@field value? string what stands for it in the help

local FIELDS = {
  name = "string", about = "string", category = "string", uses = "table", options = "table",
  columns = "table", extract = "function", compare = "function", report = "function",
  examples = "table", version = "number",
}

-- Views and tables that a corpus has: the rows of a script are a view of its name.
local RESERVED = {
  documents = true, document_names = true, metadata = true, name_metadata = true,
  spans = true, runs = true, tokens = true, sentences = true, paragraphs = true,
}

local TYPES = { string = 1, number = 1, integer = 1, boolean = 1, choice = 1 }

-- Names of a row that every script has.
local COMMON = {
  doc = 1, start = 1, ["end"] = 1, text = 1, first = 1, last = 1, rule = 1,
}

local function raise(definition, message, ...)
  local name = type(definition.name) == "string" and definition.name or "?"
  error(("workflow '%s': " .. message):format(name, ...), 4)
end

local function names_of(t)
  local names = {}
  for name in pairs(t) do names[#names + 1] = name end
  return names
end

local function check_fields(definition)
  for field, value in pairs(definition) do
    local wanted = FIELDS[field]
    if not wanted then
      raise(definition, "no field '%s': did you mean '%s'?", tostring(field),
        nearest.of(tostring(field), names_of(FIELDS)))
    elseif type(value) ~= wanted then
      raise(definition, "'%s' is a %s, got a %s", field, wanted, type(value))
    end
  end
  if not definition.name or not definition.name:find "^%l[%l%d_%-]*$" then
    raise(definition, "needs a name of small letters, digits, '-' and '_'")
  end
  if RESERVED[definition.name] or definition.name:find "^sqlite_" then
    raise(definition, "the name is one of SQL's views over a corpus: choose another")
  end
  if not definition.extract and not definition.report then
    raise(definition, "needs 'extract' or 'report'")
  end
end

local function option_of(definition, given)
  local name = type(given) == "table" and (given[1] or given.name)
  if type(name) ~= "string" or not name:find "^[%a][%w%-]*$" then
    raise(definition, "an option is { \"its-name\", type =, about = }")
  end
  local option = {}
  for key, value in pairs(given) do option[key] = value end
  option[1] = nil
  option.name, option.key = name, name:gsub("-", "_")
  option.type = option.type or (option.choices and "choice") or "string"
  if not TYPES[option.type] then
    raise(definition, "option '%s' has no type '%s'", name, tostring(option.type))
  end
  if option.type == "choice" and type(option.choices) ~= "table" then
    raise(definition, "option '%s' has no choices", name)
  end
  return option
end

local function column_of(definition, given)
  local column = type(given) == "string" and { name = given } or given
  if type(column) ~= "table" or type(column.name) ~= "string" then
    raise(definition, "a column is a name, or { name =, about = }")
  end
  if COMMON[column.name] then
    raise(definition, "every row has a column '%s'; choose another name", column.name)
  end
  return column
end

local function map(definition, list, make)
  local out = {}
  for i, given in ipairs(list or {}) do out[i] = make(definition, given) end
  return out
end

--- A workflow of its definition; raises what is wrong with it.
---@param definition table
---@return parlance.Workflow
function M.new(definition)
  if type(definition) ~= "table" then error("a workflow is a table", 3) end
  check_fields(definition)
  local self = {}
  for field, value in pairs(definition) do self[field] = value end
  self.about = self.about or ""
  self.category = self.category or "extraction"
  self.uses = self.uses or {}
  self.options = map(definition, definition.options, option_of)
  self.columns = map(definition, definition.columns, column_of)
  return setmetatable(self, Workflow)
end

--- Whether a value is a workflow.
---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == Workflow
end

local function near_of(word, names)
  local near = #names > 0 and nearest.of(tostring(word), names)
  return near and (": did you mean '%s'?"):format(near) or ""
end

local WANTED = {
  string = "a string", number = "a number", integer = "an integer", boolean = "true or false",
}

local CONVERT = {
  string = function(value)
    return (type(value) == "string" or type(value) == "number") and tostring(value) or nil
  end,
  number = function(value) return tonumber(value) end,
  integer = function(value) return math.tointeger(tonumber(value)) end,
  boolean = function(value)
    if type(value) == "boolean" then return value end
  end,
}

local function check_choice(option, value)
  for _, known in ipairs(option.choices) do
    if value == known then return value end
  end
  fail.raise(("option '%s' takes one of %s, not '%s'%s"):format(option.name,
    table.concat(option.choices, ", "), tostring(value), near_of(value, option.choices)))
end

local function check_range(option, number)
  if option.min and number < option.min then
    fail.raise(("option '%s' takes a number from %g on, not %g"):format(option.name, option.min,
      number))
  elseif option.max and number > option.max then
    fail.raise(("option '%s' takes a number up to %g, not %g"):format(option.name, option.max,
      number))
  end
end

local function convert(option, value)
  if option.type == "choice" then return check_choice(option, value) end
  local converted
  if type(value) ~= "table" then converted = CONVERT[option.type](value) end
  if type(converted) == "number" then check_range(option, converted) end
  if converted ~= nil then return converted end
  fail.raise(("option '%s' takes %s, not '%s'"):format(option.name, WANTED[option.type],
    tostring(value)))
end

local function convert_all(option, given)
  if not option.list then return convert(option, given) end
  local list = {}
  for i, value in ipairs(type(given) == "table" and given or { given }) do
    list[i] = convert(option, value)
  end
  return list
end

--- The options that a script hands to one that it uses: those that both share.
---@param other parlance.Workflow the one that is used
---@param workflow parlance.Workflow
---@param options table by key
---@return table
function M.shared(other, workflow, options)
  local wanted, given = {}, {}
  for _, option in ipairs(workflow.options) do
    if option.shared then wanted[option.key] = options[option.key] end
  end
  for _, option in ipairs(other.options) do given[option.key] = wanted[option.key] end
  return M.options(other, given)
end

--- The options for a run: what is given, else the defaults. Raises a failure for names
--- that the script does not have, values of another type, and what is missing.
---@param workflow parlance.Workflow
---@param given? table by key
---@return table
function M.options(workflow, given)
  local known, values = {}, {}
  for _, option in ipairs(workflow.options) do
    known[option.key] = option
    values[option.key] = option.default
  end
  for key, value in pairs(given or {}) do
    if not known[key] then
      fail.raise(("script '%s' has no option '%s'%s"):format(workflow.name, tostring(key),
        near_of(key, names_of(known))))
    end
    values[key] = convert_all(known[key], value)
  end
  for _, option in ipairs(workflow.options) do
    if option.required and values[option.key] == nil then
      fail.raise(("script '%s' needs '%s'"):format(workflow.name, option.name))
    end
  end
  return values
end

return M
