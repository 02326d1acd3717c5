--- guide.lua: the programs that the guides in docs/ show.

local M = {}

--- The Lua blocks of a guide as one program, and what its `-->` lines say it prints.
---@param guide string
---@return string code
---@return string printed one line each
function M.program(guide)
  local code, expected = {}, {}
  for block in guide:gmatch "```lua\n(.-)```" do
    code[#code + 1] = block
    for line in block:gmatch "%-%-> ([^\n]*)" do expected[#expected + 1] = line end
  end
  return table.concat(code), table.concat(expected, "\n")
end

--- The text of a guide.
---@param path string
---@return string
function M.read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

--- Run the program of a guide.
---@param path string
---@param env table what the program finds beside Lua's own globals
---@return string expected what it should print, a tab being one space
---@return string printed
function M.run(path, env)
  local printed = {}
  env.print = function(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    printed[#printed + 1] = table.concat(parts, " ")
  end
  local code, expected = M.program(M.read(path))
  assert(load(code, "=" .. path, "t", setmetatable(env, { __index = _G })))()
  return expected, table.concat(printed, "\n")
end

return M
