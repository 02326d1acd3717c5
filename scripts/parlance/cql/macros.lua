--- macros.lua: `/name["x", "y"]`: a body with its arguments, put in as text.

local parse = require "parlance.cql.parse"

local M = {}

-- A macro may use macros, but not without end.
local MAX_DEPTH = 20

local function body_of(state, node)
  local body = state.macros[node.name]
  if not body then
    state.context:fail(node.at, "macro", "there is no macro '/%s'", node.name)
  elseif state.depth >= MAX_DEPTH then
    state.context:fail(node.at, "macro", "the macro '/%s' uses itself", node.name)
  end
  return (body:gsub("%$(%d)", function(digit)
    return node.args[tonumber(digit) + 1] or state.context:fail(node.at, "macro",
      "the macro '/%s' needs %d arguments", node.name, tonumber(digit) + 1)
  end))
end

local function relocate(node, at)
  node.at = at
  for _, part in pairs(node) do
    if type(part) == "table" then relocate(part, at) end
  end
end

--- What `build` makes of a macro's body; errors in it stand where the macro is used.
---@param state table macros, depth and context
---@param node table
---@param build fun(state: table, node: table): any
---@return any
function M.expand(state, node, build)
  local inner, err = parse.parse(body_of(state, node))
  if not inner then
    state.context:fail(node.at, "macro", "in the macro '/%s': %s", node.name, err.message)
  elseif inner.within or inner.constraint then
    state.context:fail(node.at, "macro", "the macro '/%s' has 'within' or '::' in it",
      node.name)
  end
  relocate(inner.body, node.at)
  state.depth = state.depth + 1
  local out = build(state, inner.body)
  state.depth = state.depth - 1
  return out
end

return M
