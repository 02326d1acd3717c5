--- lexicon.lua: word lists and registries, read from the files of scripts/lexicon.
--
--     local lexicon = require "parlance.lexicon"
--     for _, state in ipairs(lexicon "states") do print(state.name) end
--
-- A file is Lua that returns a table, run without any globals. Lists of the user's own are
-- added to those by an option that every script may have (lexicon/added.lua):
--
--     options = { lexicon.option },
--     for _, row in ipairs(lexicon.added "names") do print(row.name, row.type) end

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

--- The option of a workflow that takes lists of the user's own.
M.option = {
  "lexicon", list = true, value = "FILE", shared = true,
  about = "a list of your own, CSV or Lua (docs/names.md)",
}

local added = { rows = {}, version = 0, hash = "" }

--- The rows that the user's lists have for one of ours, in order: of CSV a string for each
--- column that is not empty, with `file` and `line`.
---@param list string "names" where a row says nothing else in its column `list`
---@return table[] rows
---@return integer version changes with them
function M.added(list) return added.rows[list] or {}, added.version end

--- What the user's lists say, for keys of what was found with them.
---@return string empty without any
function M.added_hash() return added.hash end

--- Take the user's lists from files, instead of those before.
---@param paths string[]|nil
function M.add(paths)
  if #(paths or {}) == 0 and added.hash == "" then return end
  local rows, hash = require("parlance.lexicon_files").read(paths or {})
  if hash ~= added.hash then
    added = { rows = rows, version = added.version + 1, hash = hash }
  end
end

return setmetatable(M, { __call = function(_, name) return M.get(name) end })
