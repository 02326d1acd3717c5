--- workspace.lua: a folder of its own for a spec, with files and corpora in it.
--
--     local space = workspace.new()
--     local corpus = space:corpus { ["a.txt"] = "He denied it.", ["b.txt"] = "She did not." }
--     space:clear()

local lfs = require "lfs"
local parlance = require "parlance"
local workflow = require "parlance.workflow"

local M = {}

---@class Workspace
---@field folder string
---@field opened parlance.Corpus[]
local Workspace = {}
Workspace.__index = Workspace

--- A new, empty folder.
---@return Workspace
function M.new()
  local unique = os.tmpname()
  os.remove(unique)
  local folder = ("%s/spec-%s"):format(os.getenv "TMPDIR" or "/tmp", unique:match "[^/]*$")
  assert(lfs.mkdir(folder))
  return setmetatable({ folder = folder, opened = {}, n = 0 }, Workspace)
end

--- The path of something in the folder.
---@param name string
---@return string
function Workspace:path(name) return self.folder .. "/" .. name end

local function make_folders(path)
  for at in path:gmatch "()/" do
    if at > 1 then lfs.mkdir(path:sub(1, at - 1)) end
  end
end

--- Write a file, in folders that are made where they are missing.
---@param name string
---@param bytes string
---@return string path
function Workspace:write(name, bytes)
  local path = self:path(name)
  make_folders(path)
  local file = assert(io.open(path, "wb"))
  file:write(bytes)
  file:close()
  return path
end

--- Read a file of the folder.
---@param name string
---@return string
function Workspace:read(name)
  local file = assert(io.open(self:path(name), "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

--- Open a corpus file of the folder; it is closed by `clear`.
---@param name string
---@param options? table as for parlance.open
---@return parlance.Corpus
function Workspace:open(name, options)
  local corpus = parlance.open(self:path(name), options)
  self.opened[#self.opened + 1] = corpus
  return corpus
end

--- A new corpus file with these texts, added in order of their names.
---@param texts? table<string, string> by name
---@param options? table as for corpus:add
---@return parlance.Corpus
---@return table|nil summary
function Workspace:corpus(texts, options)
  self.n = self.n + 1
  local corpus = self:open(self.n .. ".db", { mode = "create" })
  if not texts then return corpus end
  local folder = "texts" .. self.n
  for name, text in pairs(texts) do self:write(folder .. "/" .. name, text) end
  return corpus, corpus:add({ self:path(folder) }, options)
end

local function remove_tree(path)
  if lfs.symlinkattributes(path, "mode") ~= "directory" then
    os.remove(path)
    return
  end
  for name in lfs.dir(path) do
    if name ~= "." and name ~= ".." then remove_tree(path .. "/" .. name) end
  end
  lfs.rmdir(path)
end

--- Close what is open and remove the folder.
function Workspace:clear()
  for _, corpus in ipairs(self.opened) do corpus:close() end
  remove_tree(self.folder)
end

--- What a bundled script finds in a new corpus of these texts; errors fail the spec.
---@param script string
---@param texts table<string, string> by name
---@param metadata? table<string, string> of each
---@return table result rows and what was compared, see parlance.workflow
---@return parlance.report.Out out
function Workspace:extract(script, texts, metadata)
  local corpus, path = self:corpus(texts, { set = metadata }), "scripts/" .. script .. ".lua"
  local out, result = workflow.run(dofile(path), corpus, {}, { path = path, store = false })
  assert(not result.errors[1], result.errors[1] and tostring(result.errors[1].reason))
  return result, out
end

return M
