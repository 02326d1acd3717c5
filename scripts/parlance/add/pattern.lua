--- pattern.lua: metadata in the names of files: "{country}_{session}_{year}".
--
-- A pattern is literal text and fields. It is held against the end of a name, as many folders
-- as it has, without the file's extension and what stands behind it, as in FILE.xml#ID. A field
-- takes as little as it can, a character at least, and no slash; `{}` is a field that is not
-- kept.

local canonical = require "parlance.load.canonical"
local fail = require "parlance.fail"

local M = {}

local Pattern = {}
Pattern.__index = Pattern

local function escape(s) return (s:gsub("%p", "%%%0")) end

local function check(text, keys)
  if text:find "}{" then
    fail.raise(("the pattern '%s' has two fields with nothing between them"):format(text),
      "EINVALID")
  end
  if text:gsub("{[%w_%.%-]*}", ""):find "[{}]" then
    fail.raise(("the pattern '%s' has a brace that is no field such as {year}"):format(text),
      "EINVALID")
  end
  local seen = {}
  for _, key in ipairs(keys) do
    if key ~= "" and seen[key] then
      fail.raise(("the pattern '%s' has the field {%s} twice"):format(text, key), "EINVALID")
    end
    seen[key] = true
  end
  if not next(seen) then
    fail.raise(("the pattern '%s' has no field such as {year}"):format(text), "EINVALID")
  end
end

--- Read a pattern; raises what is wrong with it.
---@param text string
---@return table pattern with `match`
function M.new(text)
  local keys, parts, at = {}, {}, 1
  for before, key, after in text:gmatch "()%{([%w_%.%-]*)%}()" do
    parts[#parts + 1] = escape(text:sub(at, before - 1)) .. "([^/][^/]-)"
    keys[#keys + 1], at = key, after
  end
  check(text, keys)
  parts[#parts + 1] = escape(text:sub(at))
  local _, n_folders = text:gsub("/", "")
  return setmetatable({ keys = keys, lua = "^" .. table.concat(parts) .. "$",
    tail = ("[^/]*"):rep(n_folders + 1, "/") .. "$" }, Pattern)
end

-- Year, month and day, or the first of them, are a date.
local function date_of(fields)
  local year, month, day = fields.year, fields.month, fields.day
  if fields.date or not (year and year:find "^%d%d%d%d$") then return nil end
  if not (month and month:find "^%d%d?$") then return year end
  local iso = ("%s-%02d"):format(year, tonumber(month))
  if day and day:find "^%d%d?$" then iso = ("%s-%02d"):format(iso, tonumber(day)) end
  return canonical.iso_date(iso) or year
end

--- What a name tells; nil when it is not of the pattern.
---@param name string
---@return table<string, string>|nil
function Pattern:match(name)
  local tail = name:gsub("(%.%w+)#.*$", "%1"):gsub("%.%w+$", ""):match(self.tail)
  local found = tail and { tail:match(self.lua) }
  if not found or not found[1] then return nil end
  local fields = {}
  for i, key in ipairs(self.keys) do if key ~= "" then fields[key] = found[i] end end
  fields.date = fields.date or date_of(fields)
  return fields
end

return M
