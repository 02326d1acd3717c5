--- input.lua: where a session's lines come from: a terminal, with editing and
--- history, or a pipe.

local lfs = require "lfs"
local line = require("parlance.core").line

local M = {}

local PROMPT, CONTINUED = "parlance> ", "      >> "

---@class parlance.repl.Reader
---@field interactive boolean
---@field read fun(continued: boolean): string|false|nil a line; false when Ctrl-C dropped the
---  input; nil at the end

local function make_folders(path)
  local at = ""
  for part in path:gmatch "/[^/]+" do
    at = at .. part
    if not lfs.attributes(at, "mode") then lfs.mkdir(at) end
  end
end

---The file that keeps the history, in a folder that exists if it can be made.
---@return string?
function M.history_path()
  local state = os.getenv "XDG_STATE_HOME"
  if not state or state == "" then
    local home = os.getenv "HOME"
    state = home and home ~= "" and home .. "/.local/state" or nil
  end
  if not state then return nil end
  make_folders(state .. "/parlance")
  return state .. "/parlance/history"
end

local function piped()
  return {
    interactive = false,
    read = function() return io.read "l" end,
  }
end

-- Ctrl-C that came before has stopped what it was meant for.
local function read_afresh(prompt)
  line.interrupted()
  return line.read(prompt)
end

-- A line of the terminal; false when Ctrl-C came instead.
local function read_line(prompt)
  local ok, text = pcall(read_afresh, prompt)
  if not line.interrupted() and ok then return text end
  io.stdout:write "\n"
  return false
end

local function from_terminal(complete)
  local path, last = M.history_path(), nil
  line.complete(complete)
  if path then line.load(path) end
  local function remember(text)
    if text:find "^%s*$" or text == last then return end
    last = text
    line.remember(text)
    if path then line.save(path) end
  end
  return {
    interactive = true,
    read = function(continued)
      local text = read_line(continued and CONTINUED or PROMPT)
      if text then remember(text) end
      if text == nil then io.stdout:write "\n" end
      return text
    end,
  }
end

---@param complete fun(line: string, word: string): string[] what Tab asks
---@return parlance.repl.Reader
function M.open(complete)
  if line.is_terminal "input" and line.is_terminal "output" then return from_terminal(complete) end
  return piped()
end

return M
