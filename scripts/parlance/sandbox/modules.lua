--- modules.lua: what a script that is not trusted may require.
--
-- It gets copies, so that nothing it puts into a module is met by the program.

local M = {}

-- A copy that complains about names that are not there as the module does.
local function shallow(module)
  local copy = {}
  for key, value in pairs(module) do copy[key] = value end
  local meta = debug.getmetatable(module)
  if meta and type(meta.__index) == "function" then
    setmetatable(copy, { __index = meta.__index, __metatable = false })
  end
  return copy
end

local function deep(value, seen)
  if type(value) ~= "table" then return value end
  if not seen[value] then
    local copy = {}
    seen[value] = copy
    for key, v in pairs(value) do copy[deep(key, seen)] = deep(v, seen) end
  end
  return seen[value]
end

local function pick(module, names)
  local picked = {}
  for _, name in ipairs(names) do picked[name] = module[name] end
  return picked
end

-- A table that is called as the module is.
local function callable(members, call)
  return setmetatable(members, { __call = function(_, ...) return call(...) end,
    __metatable = false })
end

-- Word lists, each copied once.
local function word_lists()
  local copies = {}
  return function(name)
    if type(name) ~= "string" or not name:find "^[%w_]+[%w_/]*$" then
      error(("no word list '%s'"):format(tostring(name)), 2)
    end
    copies[name] = copies[name] or deep(require("parlance.lexicon").get(name), {})
    return copies[name]
  end
end

local MAKE = {}

MAKE["parlance.grammar"] = function() return shallow(require "parlance.grammar") end

MAKE["parlance.cql"] = function()
  return pick(require "parlance.cql", { "parse", "compile" })
end

MAKE["parlance.report"] = function()
  local report = require "parlance.report"
  local copy = pick(report, { "new", "render", "tostring", "check_format" })
  copy.formats = deep(report.formats, {})
  return copy
end

MAKE["parlance.text"] = function()
  return pick(require "parlance.text",
    { "words", "sentences", "fold", "stem", "shape", "class" })
end

MAKE["parlance.layers.pos"] = function()
  return pick(require "parlance.layers.pos", { "name", "about", "lang", "tag_words", "tag_text" })
end

MAKE["parlance.lexicon"] = function()
  local get = word_lists()
  return callable({ get = get }, get)
end

MAKE["parlance.workflow"] = function()
  local workflow = require "parlance.workflow"
  return callable({ is = workflow.is }, function(declared) return workflow(declared) end)
end

MAKE["lpeg"] = function()
  local copy = shallow(require "lpeg")
  copy.setmaxstack = nil -- one limit for the whole program
  return copy
end

MAKE["re"] = function() return shallow(require "re") end

-- An instance of its own: its settings are shared by all who have it.
MAKE["cjson"] = function() return require("cjson").new() end

-- Statistics compute and nothing else.
local function is_pure(name)
  return name:find "^parlance%.stats%.[%w_]+$" ~= nil
end

-- The module "parlance": its parts, not the opening of files.
MAKE["parlance"] = function()
  local parts = { version = require("parlance").version }
  function parts.open()
    error("parlance.open is not open to a script that is not trusted (--trust opens it)", 2)
  end
  return setmetatable(parts, {
    __metatable = false,
    __index = function(t, name)
      local make = type(name) == "string" and MAKE["parlance." .. name]
      if not make then return nil end
      rawset(t, name, make())
      return rawget(t, name)
    end,
  })
end

---A script's own copy of a module, or nil if the module is not open to it.
---@param name string
---@return any
function M.get(name)
  if MAKE[name] then return MAKE[name]() end
  if is_pure(name) and package.searchpath(name, package.path) then
    return shallow(require(name))
  end
end

return M
