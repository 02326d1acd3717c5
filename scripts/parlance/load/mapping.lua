--- mapping.lua: what an XML vocabulary's elements are, as a table.
--
--     {
--       documents = { "report" },              -- elements that are a document each
--       id = "@xml:id",                        -- what is told of one: XPaths from it on;
--       title = { "head/title", "head/name" }, -- of several the first that finds anything
--       metadata = { author = "head/by" },
--       headings = { "h", subhead = 2 },       -- elements by what they are
--       notes = { "note" }, skip = { "draft/comment" },
--     }
--
-- docs/formats.md lists all that may stand there.

local cjson = require "cjson"
local core = require "parlance.core"
local fail = require "parlance.fail"
local fault = require "parlance.grammar.fault"
local lfs = require "lfs"

local M = {}

local PATHS = { "id", "text", "speaker", "note_number", "item_number", "page_number",
  "verse_number" }
local METADATA = { "title", "date" }
local ELEMENTS = {
  "documents", "skip", "inline", "blocks", "sections", "titles", "headings", "paragraphs",
  "lines", "breaks", "lists", "items", "quotes", "notes", "turns", "pages", "tables", "rows",
  "cells", "html", "plain", "verses",
}
local OTHERS = { "about", "roots", "date_order", "metadata" }
local DATE_ORDERS = { iso = true, dmy = true, mdy = true, ymd = true }

-- The presets, in the order in which they are asked whether a root is theirs.
local PRESETS = { "tei", "transcripts", "gate" }

---@class parlance.load.Mapping: parlance.core.XmlMapping

local known, all_keys = {}, {}
for _, list in ipairs { PATHS, METADATA, ELEMENTS, OTHERS } do
  for _, key in ipairs(list) do
    known[key], all_keys[#all_keys + 1] = true, key
  end
end

local function wrong(name, ...) fail.raise(("mapping %s: %s"):format(name, (...))) end

-- A string or a list of strings, as a list.
local function strings(name, key, value)
  local list = type(value) == "string" and { value } or value
  if type(list) ~= "table" then wrong(name, ("'%s' must be a string or a list"):format(key)) end
  for _, one in ipairs(list) do
    if type(one) ~= "string" then wrong(name, ("'%s' has what is no string"):format(key)) end
  end
  return list
end

local function sorted(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

local function add_paths(list, name, key, value)
  for _, path in ipairs(strings(name, key, value)) do list[#list + 1] = { key, path } end
end

-- Elements of a role; of headings also { element = level }.
local function add_elements(list, name, role, value)
  for _, element in ipairs(strings(name, role, value)) do list[#list + 1] = { role, element } end
  if type(value) ~= "table" then return end
  for _, element in ipairs(sorted(value)) do
    local level = value[element]
    if type(element) == "string" then
      if role ~= "headings" or math.type(level) ~= "integer" or level < 1 or level > 9 then
        wrong(name, ("'%s' is a list of elements; only headings have levels, from 1 to 9")
          :format(role))
      end
      list[#list + 1] = { role, element, level }
    end
  end
end

local function check_keys(name, given)
  for _, key in ipairs(sorted(given)) do
    if not known[key] then
      wrong(name, ("there is no '%s'%s"):format(tostring(key),
        fault.nearest(tostring(key), all_keys)))
    end
  end
  if given.date_order and not DATE_ORDERS[given.date_order] then
    wrong(name, ("date_order is iso, dmy, mdy or ymd, not '%s'"):format(
      tostring(given.date_order)))
  end
end

--- A mapping as the core takes it, of plain data; raises a failure when it is none.
---@param given table
---@param name string for messages
---@return parlance.load.Mapping
function M.settle(given, name)
  if type(given) ~= "table" then wrong(name, "is no table") end
  check_keys(name, given)
  local mapping = { elements = {}, paths = {}, metadata = {},
    date_order = given.date_order or "iso" }
  for _, role in ipairs(ELEMENTS) do
    if given[role] then add_elements(mapping.elements, name, role, given[role]) end
  end
  for _, key in ipairs(PATHS) do
    if given[key] then add_paths(mapping.paths, name, key, given[key]) end
  end
  for _, key in ipairs(METADATA) do
    if given[key] then add_paths(mapping.metadata, name, key, given[key]) end
  end
  if given.metadata and type(given.metadata) ~= "table" then
    wrong(name, "'metadata' must be a table of keys and paths")
  end
  for _, key in ipairs(sorted(given.metadata or {})) do
    add_paths(mapping.metadata, name, tostring(key), given.metadata[key])
  end
  return mapping
end

local function preset(name) return require("parlance.load.mappings." .. name) end

-- What a file may take until it has returned its table: seconds, and bytes of Lua's memory.
local SECONDS, BYTES = 10, 256 * 1024 * 1024

-- What the file returns, in a sandbox that has not much memory.
local function run_file(name)
  local ok, given = core.guard(function()
    core.restrict { script = name, bytes = BYTES }
    return M.settle(require("parlance.sandbox").new({ path = name }):loadfile(name)(), name)
  end, function(problem) return fail.is(problem) and problem.message or tostring(problem) end)
  if ok then return given end
  if given and not given:find "not enough memory" then fail.raise(given) end
  wrong(name, ("needs more than %d MB of memory"):format(BYTES // 2 ^ 20))
end

-- The other side of read_file.
local function serve_file(channel, name)
  local ok, result = pcall(run_file, name)
  if ok then return channel:send("M", cjson.encode(result)) end
  channel:send("E", fail.is(result) and result.message or tostring(result))
end

-- A copy of this process runs the file: one that does not end is ended with it.
local function read_file(name, seconds)
  local copy <close> = fail.check(core.copy(function(channel) serve_file(channel, name) end))
  local kind, bytes, code = copy:receive({}, seconds)
  if kind == "M" then return cjson.decode(bytes) end
  if kind == "E" then fail.raise(bytes) end
  copy:stop()
  if code == "EIO" then wrong(name, "who read it ended with " .. copy:ended()) end
  if code == "ELIMIT" then wrong(name, bytes) end
  fail.raise(bytes, code)
end

--- The mapping of a preset's name, or in a file that returns the table.
---@param name string
---@param seconds? number that the file may take, 10 by default
---@return parlance.load.Mapping
function M.read(name, seconds)
  for _, one in ipairs(PRESETS) do
    if one == name then return M.settle(preset(one), one) end
  end
  if lfs.attributes(name, "mode") ~= "file" then
    fail.raise(("no mapping '%s': neither a file nor one of %s"):format(name,
      table.concat(PRESETS, ", ")), "ENOTFOUND")
  end
  return read_file(name, seconds or SECONDS)
end

local settled = {}

--- The preset whose root an element is; one that guesses all when there is none.
---@param root string without prefix
---@return parlance.load.Mapping
function M.of_root(root)
  for _, name in ipairs(PRESETS) do
    for _, own in ipairs(preset(name).roots) do
      if own == root then
        settled[name] = settled[name] or M.settle(preset(name), name)
        return settled[name]
      end
    end
  end
  return { date_order = "iso" }
end

return M
