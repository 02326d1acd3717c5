--- lexicon.lua: word lists and registries, read from the files of scripts/lexicon.
--
--     local lexicon = require "parlance.lexicon"
--     for _, state in ipairs(lexicon "states") do print(state.name) end
--
-- A file is Lua that returns a table, run without any globals.

local fail = require "parlance.fail"

local M = {}

local loaded = {}

-- Where the file of a list lies; nil and the places looked at if nowhere.
local function find(name)
  return package.searchpath("lexicon." .. name:gsub("/", "."), package.path)
end

local function read(path)
  local chunk, message = loadfile(path, "t", {})
  if not chunk then fail.raise(message) end
  local ok, list = pcall(chunk)
  if not ok or type(list) ~= "table" then
    fail.raise(("%s: a word list returns a table%s"):format(path, ok and "" or ": " .. list))
  end
  return list
end

--- A list by name: "states", "en/cues". Not to be changed by who gets it.
---@param name string
---@return table
function M.get(name)
  if not loaded[name] then
    local path = find(name)
    if not path then fail.raise(("no word list '%s'"):format(name), "ENOTFOUND") end
    loaded[name] = read(path)
  end
  return loaded[name]
end

--- A list of a language, or nil when there is none: M.of("en", "abbreviations").
---@param lang string
---@param name string
---@return table|nil
function M.of(lang, name)
  name = lang .. "/" .. name
  return find(name) and M.get(name) or nil
end

return setmetatable(M, { __call = function(_, name) return M.get(name) end })
