--- comment.lua: what is written above a function of Lua.

local M = {}

local function lines_of(path)
  local file = io.open(path)
  if not file then return nil end
  local lines = {}
  for line in file:lines() do lines[#lines + 1] = line end
  file:close()
  return lines
end

-- "(options?)" of the line that a function begins in.
local function parameters(fn)
  local info, names = debug.getinfo(fn, "u"), {}
  for i = 1, info.nparams do
    local name = debug.getlocal(fn, i)
    if name ~= "self" then names[#names + 1] = name end
  end
  if info.isvararg then names[#names + 1] = "..." end
  return "(" .. table.concat(names, ", ") .. ")"
end

---The parameters of a function, and below them the comment that stands above it; nil where
---there is none.
---@param fn function
---@return string?
function M.of(fn)
  local info = debug.getinfo(fn, "S")
  local lines = info.source:sub(1, 1) == "@" and lines_of(info.source:sub(2))
  local at, comment = info.linedefined - 1, {}
  while lines and lines[at] and lines[at]:find "^%s*%-%-" do
    table.insert(comment, 1, (lines[at]:gsub("^%s*%-%-%-? ?", "  ")))
    at = at - 1
  end
  if #comment == 0 then return nil end
  return parameters(fn) .. "\n" .. table.concat(comment, "\n")
end

return M
