--- program.lua: the executable, called as a user does, in a folder of its own.

local M = {}

local PROGRAM = os.getenv "PARLANCE" or "build/parlance"

local function absolute(path)
  if path:find "^/" then return path end
  return require("lfs").currentdir() .. "/" .. path
end

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

---@class test.Program
---@field folder string
local Program = {}
Program.__index = Program

---A new empty folder to call the program in.
---@return test.Program
function M.new()
  local pipe = assert(io.popen "mktemp -d")
  local folder = pipe:read "l"
  pipe:close()
  return setmetatable({ folder = folder, path = absolute(PROGRAM) }, Program)
end

---Write a file of the folder.
---@param name string
---@param text string
function Program:write(name, text)
  local file = assert(io.open(self.folder .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end

---@param name string
---@return string
function Program:read(name)
  return read(self.folder .. "/" .. name)
end

---The names of the folder's files.
---@return string
function Program:names()
  local pipe = assert(io.popen("ls -A " .. quoted(self.folder)))
  local names = pipe:read "a":gsub("%s+", " "):gsub(" $", "")
  pipe:close()
  return names
end

---Call the program with words; `settings` are input text and environment variables.
---@param words string[]
---@param settings? { input?: string, env?: table<string, string> }
---@return integer code
---@return string output
---@return string errors
function Program:call(words, settings)
  settings = settings or {}
  local parts = { "cd " .. quoted(self.folder) .. " && env -u PARLANCE_DEBUG",
    "XDG_DATA_HOME=" .. quoted(self.folder .. "/data"),
    "XDG_STATE_HOME=" .. quoted(self.folder .. "/state") }
  for name, value in pairs(settings.env or {}) do
    parts[#parts + 1] = name .. "=" .. quoted(value)
  end
  parts[#parts + 1] = quoted(self.path)
  for _, word in ipairs(words) do parts[#parts + 1] = quoted(word) end
  local base = os.tmpname()
  local input = base .. ".in"
  local file = assert(io.open(input, "wb"))
  file:write(settings.input or "")
  file:close()
  local command = ("%s <%s >%s 2>%s"):format(table.concat(parts, " "), input, base, base .. ".err")
  local _, _, code = os.execute(command)
  local output, errors = read(base), read(base .. ".err")
  for _, path in ipairs { base, input, base .. ".err" } do os.remove(path) end
  return code, output, errors
end

---Remove the folder.
function Program:remove()
  os.execute("rm -rf " .. quoted(self.folder))
end

return M
