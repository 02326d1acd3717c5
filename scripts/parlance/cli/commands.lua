--- commands.lua: the commands, each a module that is loaded when it is called.

local M = {}

---@class parlance.cli.Command: parlance.cli.Declaration
---@field name string
---@field about string
---@field example string
---@field notes? string
---@field writes_report? boolean in the format that --format says, or the ending of --output
---@field run fun(values: table): integer? an exit code, 0 if none

---Names in the order in which help shows them.
---@type string[]
M.names = {
  "add", "list", "show", "annotate", "export", "remove", "check", "compact", "dump", "sql",
  "explain", "scripts", "run", "score", "help",
}

---@param name string
---@return boolean
function M.has(name)
  for _, known in ipairs(M.names) do
    if known == name then return true end
  end
  return false
end

---A command's declaration.
---@param name string
---@return parlance.cli.Command
function M.get(name)
  return require("parlance.cli.command." .. name)
end

return M
