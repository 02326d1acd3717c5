--- catalog.lua: the scripts that can be called by name, and where they lie.
--
-- Bundled scripts come first, then the folders of PARLANCE_PATH, then the user's
-- own folder; the first script of a name is the one. Bundled scripts are trusted,
-- all others run in the sandbox unless the user trusts them.

local fail = require "parlance.fail"
local lfs = require "lfs"
local nearest = require "parlance.report.nearest"

local M = {}

---@class parlance.CatalogEntry
---@field name string
---@field path string
---@field origin "bundled"|string the folder
---@field trusted boolean

local loaded, trusting = {}, false

-- The folder that holds the folder of this file.
local function bundled_folder()
  local here = package.searchpath("parlance.catalog", package.path)
  return (here:gsub("/?parlance/catalog%.lua$", ""))
end

local function user_folder()
  local data = os.getenv "XDG_DATA_HOME"
  local home = os.getenv "HOME"
  if not data or data == "" then data = home and home .. "/.local/share" end
  return data and data .. "/parlance/scripts"
end

---The folders that scripts are looked for in, in order.
---@return { path: string, bundled: boolean }[]
function M.folders()
  local folders = { { path = bundled_folder(), bundled = true } }
  for path in (os.getenv "PARLANCE_PATH" or ""):gmatch "[^:]+" do
    folders[#folders + 1] = { path = path, bundled = false }
  end
  local own = user_folder()
  if own then folders[#folders + 1] = { path = own, bundled = false } end
  return folders
end

local function entry_of(folder, name)
  return {
    name = name, path = folder.path .. "/" .. name .. ".lua", trusted = folder.bundled,
    origin = folder.bundled and "bundled" or folder.path,
  }
end

-- Calls `fn` with the name of every script in a folder.
local function each_name(folder, fn)
  if lfs.attributes(folder.path, "mode") ~= "directory" then return end
  local ok, next_file, state = pcall(lfs.dir, folder.path)
  if not ok then return end
  for file in next_file, state do
    local name = file:match "^([%w_][%w_-]*)%.lua$"
    if name then fn(name) end
  end
end

---All scripts, by name.
---@return parlance.CatalogEntry[]
function M.list()
  local entries, seen = {}, {}
  for _, folder in ipairs(M.folders()) do
    each_name(folder, function(name)
      if not seen[name] then entries[#entries + 1] = entry_of(folder, name) end
      seen[name] = true
    end)
  end
  table.sort(entries, function(a, b) return a.name < b.name end)
  return entries
end

---@return string[]
function M.names()
  local names = {}
  for i, entry in ipairs(M.list()) do names[i] = entry.name end
  return names
end

---The script of a name, or nil.
---@param name string
---@return parlance.CatalogEntry?
function M.find(name)
  if type(name) ~= "string" or not name:find "^[%w_][%w_-]*$" then return nil end
  for _, folder in ipairs(M.folders()) do
    local entry = entry_of(folder, name)
    if lfs.attributes(entry.path, "mode") == "file" then return entry end
  end
end

---Whether the user's own scripts are loaded without the sandbox.
---@param yes boolean
function M.trust(yes)
  trusting, loaded = yes, {}
end

---Whether a script is loaded without the sandbox.
---@param entry parlance.CatalogEntry
---@return boolean
function M.is_trusted(entry)
  return entry.trusted or trusting
end

local function chunk_of(entry)
  if not M.is_trusted(entry) then
    return require("parlance.sandbox").new({ path = entry.path }):loadfile(entry.path)
  end
  local chunk, message = loadfile(entry.path, "t")
  if not chunk then fail.raise(message) end
  return chunk
end

---The workflow that a script's file returns; loaded once.
---@param entry parlance.CatalogEntry
---@return table workflow
function M.load(entry)
  if loaded[entry.path] then return loaded[entry.path] end
  local value = chunk_of(entry)()
  if not require("parlance.workflow").is(value) then
    fail.raise(("%s returns no workflow: parlance run %s runs it"):format(entry.path, entry.path))
  end
  loaded[entry.path] = value
  return value
end

---The workflow of a name; raises a failure with the nearest name.
---
---    local quotes = catalog.workflow "quotes"
---@param name string
---@return table workflow
---@return parlance.CatalogEntry entry
function M.workflow(name)
  local entry = M.find(name)
  if entry then return M.load(entry), entry end
  local names = M.names()
  local hint = names[1] and (": did you mean '%s'?"):format(nearest.of(tostring(name), names)) or ""
  fail.raise(("no script '%s'%s"):format(tostring(name), hint), "ENOTFOUND")
end

return M
