--- environment.lua: the globals of a script that is not trusted.
--
-- Each sandbox has its own tables, so that a script that puts something into
-- `string` or `table` finds it there and nobody else does.

local M = {}

local FUNCTIONS = {
  "assert", "error", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawlen",
  "rawset", "select", "tonumber", "tostring", "type", "xpcall", "_VERSION",
}

local LIBRARIES = { "coroutine", "math", "string", "table", "utf8" }

local TIME = { "clock", "date", "difftime", "time" }

---Names that plain Lua has, as globals and in `os`, and a sandbox has not.
---@type table<string, boolean>
M.closed = {
  io = true, debug = true, package = true, dofile = true, loadfile = true, execute = true,
  exit = true, getenv = true, remove = true, rename = true, setlocale = true, tmpname = true,
  dump = true,
}

local function copy(t)
  local new = {}
  for key, value in pairs(t) do new[key] = value end
  return new
end

local function pick(t, names)
  local new = {}
  for _, name in ipairs(names) do new[name] = t[name] end
  return new
end

-- `print`, to where output goes.
local function printer(write)
  return function(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    write(table.concat(parts, "\t", 1, parts.n) .. "\n")
  end
end

-- Metatables: those that the script itself has set, and no others. Those of
-- strings, patterns and the corpus are shared with the program.
local function metatables()
  local own = setmetatable({}, { __mode = "k" })
  local function set(t, metatable)
    if type(t) ~= "table" then
      error("bad argument #1 to 'setmetatable' (table expected, got " .. type(t) .. ")", 2)
    end
    local before = debug.getmetatable(t)
    if before ~= nil and not own[before] then
      error("cannot change a protected metatable", 2)
    end
    if type(metatable) == "table" and rawget(metatable, "__gc") ~= nil then
      error("a script that is not trusted has no finalizers", 2)
    end
    if metatable ~= nil and type(metatable) == "table" then own[metatable] = true end
    return setmetatable(t, metatable)
  end
  local function get(value)
    local metatable = debug.getmetatable(value)
    if metatable == nil then return nil end
    if not own[metatable] then return false end
    return getmetatable(value)
  end
  return set, get
end

-- A name that cannot be taken for a file's: faults and rights go by files.
local function chunk_name(name)
  if type(name) ~= "string" then return "=(load)" end
  return (name:gsub("^@", "="))
end

local function loader(globals)
  return function(chunk, name, mode, ...)
    if mode ~= nil and mode ~= "t" and mode ~= "bt" then
      return nil, "attempt to load bytecode, which is not open to a script that is not trusted"
    end
    local env = globals
    if select("#", ...) > 0 then env = (...) end
    if name == nil and type(chunk) == "string" then name = chunk end
    return load(chunk, chunk_name(name), "t", env)
  end
end

local function memory_in_use(what)
  if what == nil or what == "count" then return collectgarbage "count" end
  return 0
end

---A new set of globals, without `require`.
---@param write fun(s: string) where `print` goes
---@return table
function M.new(write)
  -- A string's methods reach the shared table whatever the globals are.
  rawset(string, "dump", nil)
  local globals = pick(_G, FUNCTIONS)
  for _, name in ipairs(LIBRARIES) do globals[name] = copy(_G[name]) end
  globals.os = pick(os, TIME)
  globals._G = globals
  globals.print = printer(write)
  globals.setmetatable, globals.getmetatable = metatables()
  globals.load = loader(globals)
  globals.collectgarbage = memory_in_use
  return globals
end

return M
