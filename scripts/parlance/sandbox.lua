--- sandbox.lua: scripts of strangers, run where they can compute, and read one corpus.
--
-- A sandbox is an environment with the harmless part of Lua and the modules that
-- scripts are written with. What a script gets there is its own copy: changing it
-- changes nothing outside. There are no files, no programs, no bytecode, no debug
-- library, no metatables but the script's own, and the corpus is sealed
-- (sandbox/seal.lua). Memory, time and output are limited by who runs the script
-- (cli/script.lua).

local environment = require "parlance.sandbox.environment"
local fail = require "parlance.fail"
local modules = require "parlance.sandbox.modules"
local seal = require "parlance.sandbox.seal"

local M = {}

---@class parlance.Sandbox
---@field globals table the environment
---@field files string[] the modules that were loaded from beside the script
local Sandbox = {}
Sandbox.__index = Sandbox

local function folder_of(path)
  return path and (path:match "^(.*)/[^/]*$" or ".") or nil
end

-- The file of a module beside the script, if there is one. A name has no slashes
-- and no empty parts, so that it leads nowhere but down.
local function file_beside(folder, name)
  if not folder or not name:find "^[%w_-]+$" and not name:find "^[%w_-][%w_.-]*[%w_-]$"
    or name:find("..", 1, true) then
    return nil
  end
  local base = folder .. "/" .. name:gsub("%.", "/")
  return package.searchpath(base, "?.lua;?/init.lua", "", "")
end

local function requirer(sandbox)
  local loaded = {}
  return function(name)
    if type(name) ~= "string" then
      error(("bad argument #1 to 'require' (string expected, got %s)"):format(type(name)), 2)
    end
    if loaded[name] ~= nil then return loaded[name] end
    local value = modules.get(name)
    if value == nil then
      local path = file_beside(sandbox.folder, name)
      if not path then
        error(("module '%s' is not open to a script that is not trusted, and not beside it"
          .. " (--trust lifts this)"):format(name), 2)
      end
      sandbox.files[#sandbox.files + 1] = path
      value = sandbox:loadfile(path)(name, path)
    end
    if value == nil then value = true end
    loaded[name] = value
    return value
  end
end

---A new sandbox.
---
---    local box = sandbox.new { path = "mine.lua", write = io.write }
---    box.globals.corpus = corpus
---    box:loadfile("mine.lua")()
---@param options? { path?: string, write?: fun(s: string) } the script, whose folder has
---  its modules; where `print` goes, standard output by default
---@return parlance.Sandbox
function M.new(options)
  options = options or {}
  local sandbox = setmetatable({ files = {}, folder = folder_of(options.path) }, Sandbox)
  sandbox.globals = environment.new(options.write or function(s) io.stdout:write(s) end)
  sandbox.globals.require = requirer(sandbox)
  return sandbox
end

---Compile source text, never bytecode, to run in the sandbox.
---@param text string
---@param name? string what error messages call it, as in `load`
---@return function? chunk
---@return string? message
function Sandbox:load(text, name)
  return load(text, name, "t", self.globals)
end

---Compile a file to run in the sandbox; raises a failure if it cannot be.
---@param path string
---@return function chunk
function Sandbox:loadfile(path)
  local chunk, message = loadfile(path, "t", self.globals)
  if not chunk then fail.raise(message) end
  return chunk
end

---Keep a corpus from being changed by scripts that can reach it.
---@see parlance.sandbox.seal
M.seal = seal.seal

---What a script that is not trusted does without, as globals.
M.closed = environment.closed

return M
