--- lexicon.lua: word lists and registries, read from the files of scripts/lexicon.
--
--     local lexicon = require "parlance.lexicon"
--     for _, state in ipairs(lexicon "states") do print(state.name) end
--
-- A file is Lua that returns a table, run without any globals. What the user has of his own is
-- added to those by an option that every script may have; modules that are made of lists are
-- made anew then (`bound`):
--
--     options = { lexicon.option },
--     for _, row in ipairs(lexicon.added "names") do print(row.name, row.type) end

local fail = require "parlance.fail"

local M = {}

local loaded, extended = {}, {}
local added = { rows = {}, version = 0, hash = "" }

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

local function shipped(name)
  if not loaded[name] then
    local path = find(name)
    if not path then fail.raise(("no word list '%s'"):format(name), "ENOTFOUND") end
    loaded[name] = read(path)
  end
  return loaded[name]
end

--- A list by name, with what the user has added: "states", "en/cues". Not to be changed by who
--- gets it.
---@param name string
---@return table
function M.get(name) return extended[name] or shipped(name) end

--- A list of a language, or nil when there is none: M.of("en", "abbreviations").
---@param lang string
---@param name string
---@return table|nil
function M.of(lang, name)
  name = lang .. "/" .. name
  return find(name) and M.get(name) or nil
end

--- The language whose lists `own` gives: that of the modules that are being made.
M.language = "en"

--- A list of the language that modules are being made for: lexicon.own "months".
---@param name string
---@return table
function M.own(name) return M.get(M.language .. "/" .. name) end

--- The option of a workflow that takes lists of the user's own.
M.option = {
  "lexicon", list = true, value = "FILE", shared = true,
  about = "a list of your own, CSV or Lua (docs/lexicon.md)",
}

--- The rows that the user's lists have for one of ours, in order: of CSV a string for each
--- column that is not empty, with `file` and `line`.
---@param list string "names" where a row says nothing else in its column `list`
---@return table[] rows
---@return integer version changes with them
function M.added(list) return added.rows[list] or {}, added.version end

--- What the user's lists say, for keys of what was found with them.
---@return string empty without any
function M.added_hash() return added.hash end

-- The list that ships which a row means: "cues" is "en/cues"; nil for one of a script's own.
local function meant(name)
  return find(name) and name or find("en/" .. name) and "en/" .. name or nil
end

-- The lists that ship with the user's rows in them. Rows of another list are for the script that
-- asks for them.
local function extend(rows)
  local lists, extending = {}, require "parlance.lexicon.extend"
  for name, of_list in pairs(rows) do
    local path = name ~= "names" and meant(name)
    if path then
      lists[path] = extending.extend(lists[path] or shipped(path), of_list)
    elseif name ~= "names" then
      extending.check_name(name, of_list[1], find "states":match "^(.*)states%.lua$")
    end
  end
  return lists
end

--- Take the user's lists from files, instead of those before.
---@param paths string[]|nil
function M.add(paths)
  if #(paths or {}) == 0 and added.hash == "" then return end
  local rows, hash = require("parlance.lexicon.files").read(paths or {})
  if hash == added.hash then return end
  extended = extend(rows)
  added = { rows = rows, version = added.version + 1, hash = hash }
end

-- The modules that are made of lists, and the version of the lists that they are made of.
local modules, made_of = {}, 0

local function forget_modules()
  for name in pairs(package.loaded) do
    if name:find "^parlance%.extract%." then package.loaded[name] = nil end
  end
  modules, made_of = {}, added.version
end

local function module_now(name)
  if made_of ~= added.version then forget_modules() end
  if not modules[name] then
    package.loaded[name] = nil
    require(name)
  end
  return modules[name]
end

local bound = {}

--- A module below parlance.extract as others are to see it: made anew, with all that it is made
--- of, when the user's lists are others than those it was made of.
---
---     return lexicon.bound(M, ...)
---@generic T: table
---@param module T
---@param name string what it is required as
---@return T
function M.bound(module, name)
  if next(modules) == nil then made_of = added.version end
  modules[name] = module
  bound[name] = bound[name] or setmetatable({}, {
    __index = function(_, key) return module_now(name)[key] end,
  })
  return bound[name]
end

-- Modules of other languages by language and name, and the version of the lists.
local foreign = { version = 0 }

-- The loaded modules below a name, taken out of the way.
local function take_out(prefix)
  local taken = {}
  for name, module in pairs(package.loaded) do
    if name:sub(1, #prefix) == prefix then taken[name] = module end
  end
  for name in pairs(taken) do package.loaded[name] = nil end
  return taken
end

local function made_for(language, name)
  local prefix, before = name:match "^(.*%.)", M.language
  local own = take_out(prefix)
  M.language = language
  local ok, module = pcall(require, name)
  M.language = before
  take_out(prefix)
  for known, one in pairs(own) do package.loaded[known] = one end
  if not ok then error(module, 0) end
  return module
end

--- A module made of the lists of a language, with all others of its folder; of English where
--- the language has no such list.
---@param language string|nil "fr"
---@param list string what the language must have: "times"
---@param name string what the module is required as
---@return table
function M.speaking(language, list, name)
  if not language or language == M.language or not find(language .. "/" .. list) then
    return require(name)
  end
  if foreign.version ~= added.version then foreign = { version = added.version } end
  local key = language .. " " .. name
  foreign[key] = foreign[key] or made_for(language, name)
  return foreign[key]
end

return setmetatable(M, { __call = function(_, name) return M.get(name) end })
