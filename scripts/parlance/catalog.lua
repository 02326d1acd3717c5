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

-- Whether a file may return a workflow: others in a folder are modules or plain
-- scripts, which nobody wants to run to be told that they exist.
local function speaks_of_workflow(path)
  local file = io.open(path)
  local text = file and file:read "a" or ""
  if file then file:close() end
  return text:find("workflow", 1, true) ~= nil
end

-- Calls `fn` with the name of every script in a folder.
local function each_name(folder, fn)
  if lfs.attributes(folder.path, "mode") ~= "directory" then return end
  local ok, next_file, state = pcall(lfs.dir, folder.path)
  if not ok then return end
  for file in next_file, state do
    local name = file:match "^([%w_][%w_-]*)%.lua$"
    if name and speaks_of_workflow(folder.path .. "/" .. file) then fn(name) end
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

---Whether they are.
---@return boolean
function M.trusting() return trusting end

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

-- A workflow of its own for the program: what a stranger's script still holds of
-- it, and could change while it runs, is not what the engine goes by.
local function detached(workflow)
  local function copy(value)
    if type(value) ~= "table" then return value end
    local new = {}
    for key, v in pairs(value) do new[key] = copy(v) end
    return new
  end
  return require "parlance.workflow"(copy(workflow))
end

---The workflow among what a script's file returned, or nil.
---@param value any
---@param trusted boolean
---@return table?
function M.workflow_of(value, trusted)
  if not require("parlance.workflow").is(value) then return nil end
  return trusted and value or detached(value)
end

---The workflow of an entry; one that is trusted is loaded once.
---@param entry parlance.CatalogEntry
---@return table workflow
function M.load_entry(entry)
  if loaded[entry.path] then return loaded[entry.path] end
  local trusted = M.is_trusted(entry)
  local workflow = M.workflow_of(chunk_of(entry)(), trusted)
  if not workflow then
    fail.raise(("%s returns no workflow: parlance run %s runs it"):format(entry.path,
      entry.path))
  end
  if trusted then loaded[entry.path] = workflow end
  return workflow
end

---The workflow of a name, and its file; raises a failure with the nearest name.
---
---    local quotes, path = catalog.load "quotes"
---@param name string
---@return table workflow
---@return string path
function M.load(name)
  local entry = M.find(name)
  if entry then return M.load_entry(entry), entry.path end
  local names = M.names()
  local near = names[1] and nearest.of(tostring(name), names)
  local hint = near and (": did you mean '%s'?"):format(near) or ""
  fail.raise(("no script '%s'%s"):format(tostring(name), hint), "ENOTFOUND")
end

return M
