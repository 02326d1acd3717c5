--- files.lua: files of the data folder, for the measures beside this one.

local lfs = require "lfs"

local M = {}

--- The bytes of a file.
---@param path string
---@return string
function M.read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

--- The names in a folder, in order, hidden ones left out.
---@param folder string
---@return string[]
function M.names(folder)
  local names = {}
  for name in lfs.dir(folder) do
    if not name:find "^%." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function collect(folder, pattern, found)
  for _, name in ipairs(M.names(folder)) do
    local path = folder .. "/" .. name
    if lfs.attributes(path, "mode") == "directory" then
      collect(path, pattern, found)
    elseif name:find(pattern) then
      found[#found + 1] = path
    end
  end
  return found
end

--- The paths of all files below a folder whose names match.
---@param folder string
---@param pattern string
---@return string[]
function M.below(folder, pattern) return collect(folder, pattern, {}) end

return M
