--- chunk.lua: running what a user's file holds.

local failure = require "parlance.cli.failure"

local M = {}

-- No tail call, so that this is the place of what a tail call of the chunk is blamed for.
local function run(chunk, ...)
  local results = table.pack(chunk(...))
  return results
end

---Call a file's chunk. Of `return g.form(5)`, a tail call, Lua does not know the place in the
---file any more: then its path is what an error begins with.
---@param path string
---@param chunk function
---@param ... any
---@return any ...
function M.call(path, chunk, ...)
  local ok, results = xpcall(run, failure.trace, chunk, ...)
  if ok then return table.unpack(results, 1, results.n) end
  if type(results) == "string" then
    results = results:gsub("^[^\n]-parlance/cli/chunk%.lua:%d+: ", function()
      return path .. ": "
    end)
  end
  error(results, 0)
end

return M
