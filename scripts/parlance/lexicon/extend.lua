--- extend.lua: entries of the user's own put into a list that ships, by the shape of the list.
--
-- A row names the part of the list (`part`, with dots for parts of parts) and has the fields
-- that the entries there have. What an entry may and must have is learnt from those that ship.

local fail = require "parlance.fail"
local lfs = require "lfs"
local nearest = require "parlance.report.nearest"

local M = {}

-- Columns of a row that are not of the entry.
local OWN = { list = true, part = true, file = true, line = true }

local function bad(row, message, ...)
  fail.raise(("%s: line %d: " .. message):format(row.file, row.line, ...))
end

local function sorted_keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  return keys
end

local function suggestion(word, names)
  return #names > 0 and ("; did you mean '%s'?"):format(nearest.of(word, names)) or ""
end

local function needed(row, field)
  if row[field] == nil then bad(row, "has no '%s'", field) end
  return row[field]
end

---@class parlance.lexicon.Field
---@field count integer entries that have it
---@field type string
---@field values table<string, boolean>

---@class parlance.lexicon.Fields what entries have
---@field count integer entries
---@field of table<string, parlance.lexicon.Field>

local function learn_value(field, value)
  for _, one in ipairs(type(value) == "table" and value or { value }) do
    field.values[tostring(one)] = true
  end
end

local function learn(entries)
  local fields = { count = #entries, of = {} }
  for _, entry in ipairs(entries) do
    for name, value in pairs(entry) do
      local field = fields.of[name] or { count = 0, type = type(value), values = {} }
      fields.of[name] = field
      field.count = field.count + 1
      learn_value(field, value)
    end
  end
  return fields
end

-- Fields whose values are a set that the rules know.
local CLOSED = { act = true, class = true, frame = true, kind = true, type = true }

local function check_closed(row, name, field, value)
  if not CLOSED[name] then return end
  for _, one in ipairs(type(value) == "table" and value or { value }) do
    if not field.values[tostring(one)] then
      bad(row, "no '%s' is '%s'%s", name, tostring(one),
        suggestion(tostring(one), sorted_keys(field.values)))
    end
  end
end

local function split(value)
  local list = {}
  for one in value:gmatch "[^|]+" do list[#list + 1] = one:match "^%s*(.-)%s*$" end
  return list
end

local CONVERT = {
  string = function(value) return tostring(value) end,
  number = function(value) return tonumber(value) end,
  boolean = function(value)
    if type(value) == "boolean" then return value end
    return value == "true" or value == "yes"
  end,
  table = function(value) return type(value) == "table" and value or split(value) end,
}

-- The value of a field of a row, of the type that the list's own have.
local function value_of(row, name, field)
  local value = CONVERT[field.type](row[name])
  if value == nil then bad(row, "'%s' is not a %s: %s", name, field.type, tostring(row[name])) end
  check_closed(row, name, field, value)
  return value
end

local function entry_of(row, fields)
  local entry = {}
  for name in pairs(row) do
    if not OWN[name] and not fields.of[name] then
      bad(row, "entries have no '%s'%s", name, suggestion(name, sorted_keys(fields.of)))
    end
  end
  for _, name in ipairs(sorted_keys(fields.of)) do
    local field = fields.of[name]
    if row[name] ~= nil then entry[name] = value_of(row, name, field)
    elseif field.count == fields.count then needed(row, name) end
  end
  return entry
end

-- How a row is put into a copy of a part, by what the part is.
local PUT = {}

function PUT.words(part, row)
  local separator = part:find "^%s*[^;\n]+;" and "; " or " "
  local word = needed(row, "word")
  return separator == "; " and part .. " " .. word .. ";" or part .. " " .. word
end

function PUT.strings(part, row)
  part[#part + 1] = tostring(needed(row, "word"))
  return part
end

-- More values than these are no kinds that rules tell apart.
local MOST_KINDS = 12

-- The values of the words of a part, where they are kinds; nil where any value will do.
local function kinds_of(part)
  local kinds, n = {}, 0
  for _, value in pairs(part) do
    if type(value) ~= "string" then return nil end
    if not kinds[value] then kinds[value], n = true, n + 1 end
  end
  return n <= MOST_KINDS and kinds or nil
end

function PUT.values(part, row, known)
  local _, example = next(part)
  if type(example) ~= "boolean" then needed(row, "value") end
  if known.kinds == nil then known.kinds = kinds_of(part) or false end
  local value = value_of(row, "value", { type = type(example), values = {} })
  if known.kinds and not known.kinds[value] then
    bad(row, "no 'value' is '%s'%s", value, suggestion(value, sorted_keys(known.kinds)))
  end
  part[needed(row, "word")] = value
  return part
end

-- Phrases are lists of words that have fields besides.
local function fields_of_phrases(part)
  local plain = {}
  for i, phrase in ipairs(part) do
    plain[i] = {}
    for name, value in pairs(phrase) do
      if type(name) == "string" then plain[i][name] = value end
    end
  end
  local fields = learn(plain)
  fields.of.phrase = { count = #part, type = "string", values = {} }
  return fields
end

function PUT.phrases(part, row, known)
  known.fields = known.fields or fields_of_phrases(part)
  local entry, words = entry_of(row, known.fields), {}
  for word in entry.phrase:gmatch "%S+" do words[#words + 1] = word end
  for name, value in pairs(entry) do
    if name ~= "phrase" then words[name] = value end
  end
  part[#part + 1] = words
  return part
end

function PUT.entries(part, row, known)
  known.fields = known.fields or learn(part)
  part[#part + 1] = entry_of(row, known.fields)
  return part
end

local function shape_of(part)
  if type(part) == "string" then return "words" end
  local first = part[1]
  if type(first) == "string" then return "strings" end
  if type(first) == "table" then return type(first[1]) == "string" and "phrases" or "entries" end
  local _, value = next(part)
  return type(value) ~= "table" and not (type(value) == "string" and value:find "%s")
    and "values" or nil
end

local function copied(list, copies)
  local copy = {}
  for key, value in pairs(list) do copy[key] = value end
  copies[copy] = {}
  return copy
end

local function part_of(list, name, row)
  local part = list[name]
  if part ~= nil then return part end
  local names = sorted_keys(list)
  if not name then bad(row, "'part' is missing: one of %s", table.concat(names, ", ")) end
  bad(row, "there is no part '%s'%s", name, suggestion(name, names))
end

-- Put a row into a list that is a copy already, or into the part that it names; a part on the
-- way is copied once.
local function put(list, row, path, copies)
  local shape = shape_of(list)
  if shape and path == "" then return PUT[shape](list, row, copies[list]) end
  local name, rest = path:match "^([^.]+)%.?(.*)$"
  local part = part_of(list, name, row)
  if type(part) == "table" and not copies[part] then part = copied(part, copies) end
  list[name] = put(part, row, rest, copies)
  return list
end

--- Refuse a row of a list that does not ship and is called nearly as one that does.
---@param name string
---@param row table with `file` and `line`
---@param folder string where the lists are
function M.check_name(name, row, folder)
  local names = { "names" }
  for _, below in ipairs { "", "en/" } do
    for file in lfs.dir(folder .. below) do names[#names + 1] = file:match "^(.*)%.lua$" end
  end
  table.sort(names)
  local near = nearest.of(name, names)
  if nearest.distance(name, near) <= 2 then
    bad(row, "there is no list '%s'; did you mean '%s'?", name, near)
  end
end

--- A list with the rows of the user's own in it; the list itself is left as it is.
---@param list table
---@param rows table[] with `file` and `line`, for what is wrong
---@return table
function M.extend(list, rows)
  local copies = {}
  list = copied(list, copies)
  for _, row in ipairs(rows) do put(list, row, row.part or "", copies) end
  return list
end

return M
