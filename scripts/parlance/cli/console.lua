--- console.lua: what the program says to the person at it.

local line = require("parlance.core").line

local M = {}

local WIDTH_OF_PIPES = 100

---Whether text for standard output may have colour.
---@return boolean
function M.color()
  local refused = os.getenv "NO_COLOR"
  if refused and refused ~= "" or os.getenv "TERM" == "dumb" then return false end
  return line.is_terminal "output"
end

---The columns that output has.
---@return integer
function M.width()
  return line.is_terminal "output" and line.width() or WIDTH_OF_PIPES
end

---One line about a failure, on standard error; a query has its place below it. What files and
---documents are called stands in it, and cannot move the cursor.
---@param message string
function M.complain(message)
  local utf8_text = require "parlance.report.utf8_text"
  local shown = utf8_text.without_bidi(utf8_text.without_controls(utf8_text.valid(message)))
  io.stderr:write("parlance: ", shown, "\n")
end

-- Raise what hinders standard output; a signal that ends the program has no words for it.
local function hindered(problem)
  require("parlance.fail").raise("standard output: " .. (problem or "interrupted"), "EIO")
end

---Text on standard output; raises what hinders it.
---@param text string
function M.say(text)
  local ok, problem = io.stdout:write(text)
  if not ok then hindered(problem) end
end

---Hand on what has been said; raises what hinders it.
function M.flush()
  local ok, problem = io.stdout:flush()
  if not ok then hindered(problem) end
end

---A whole number for readers: 7,936.
---@param n integer
---@return string
function M.number(n)
  local s = ("%d"):format(n)
  return (s:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^(-?),", "%1"))
end

---"1 document", "1,200 documents".
---@param n integer
---@param noun string
---@return string
function M.count(n, noun)
  return ("%s %s%s"):format(M.number(n), noun, n == 1 and "" or "s")
end

-- Seconds since some fixed moment; of the processor where the system tells none.
local function now()
  local file = io.open "/proc/uptime"
  local seconds = file and file:read "n"
  if file then file:close() end
  return seconds or os.clock()
end

---A function that tells the seconds since this was called.
---@return fun(): number
function M.stopwatch()
  local start = now()
  return function() return math.max(0, now() - start) end
end

return M
