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

return M
