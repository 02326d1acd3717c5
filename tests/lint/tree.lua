--- tree.lua: the files of a source tree, as the lint's rules read them.

local lfs = require "lfs"

local M = {}
M.__index = M

---@class lint.tree
---@field root string

--- A tree below the folder `root`.
---@param root string
---@return lint.tree
function M.open(root)
  return setmetatable({ root = root, cache = {} }, M)
end

local function collect(found, root, folder)
  for entry in lfs.dir(root .. "/" .. folder) do
    local path = folder .. "/" .. entry
    local mode = lfs.attributes(root .. "/" .. path, "mode")
    local hidden = entry:sub(1, 1) == "." -- "." and ".." too
    if mode == "directory" and not hidden then
      collect(found, root, path)
    elseif mode == "file" and not hidden then
      found[#found + 1] = path
    end
  end
end

--- The files below `folder` with one of the endings, in order of name.
---@param folder string relative to the tree
---@param ... string endings, "c"; none: every file
---@return string[]
function M:files(folder, ...)
  if lfs.attributes(self.root .. "/" .. folder, "mode") ~= "directory" then return {} end
  local all, found = {}, {}
  local wanted, any = {}, select("#", ...) == 0
  for _, ending in ipairs { ... } do
    wanted[ending] = true
  end
  collect(all, self.root, folder)
  for _, path in ipairs(all) do
    if any or wanted[path:match "%.(%w+)$"] then found[#found + 1] = path end
  end
  table.sort(found)
  return found
end

--- The lines of a file; none when there is no such file.
---@param path string relative to the tree
---@return string[]
function M:lines(path)
  if not self.cache[path] then
    local lines = {}
    local file = io.open(self.root .. "/" .. path, "rb")
    if file then
      for line in file:lines() do
        lines[#lines + 1] = line
      end
      file:close()
    end
    self.cache[path] = lines
  end
  return self.cache[path]
end

--- Whether a file is there.
---@param path string relative to the tree
---@return boolean
function M:has(path)
  return lfs.attributes(self.root .. "/" .. path, "mode") == "file"
end

return M
