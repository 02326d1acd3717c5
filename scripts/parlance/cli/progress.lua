--- progress.lua: how far an addition is, on a line of the terminal that is written over.
--
-- Nothing is written where standard error is no terminal.

local console = require "parlance.cli.console"
local terminal = require("parlance.core").line
local utf8_text = require "parlance.report.utf8_text"
local width = require "parlance.report.width"

local M = {}

-- Seconds between two looks of the line; before the first it cannot tell how fast it is.
local PAUSE, ENOUGH = 0.1, 1

-- Seconds that tell how fast it is of late, and between two moments that are kept of them.
local WINDOW, STEP = 15, 0.5

-- Columns of the bar, fewest and most; fewest of the path.
local BAR, LONGEST_BAR, PATH = 10, 30, 16

---Seconds as people say them: 9 s, 1:05, 2:03:00.
---@param seconds number
---@return string
function M.duration(seconds)
  local s = math.ceil(seconds)
  if s < 60 then return ("%d s"):format(s) end
  if s < 3600 then return ("%d:%02d"):format(s // 60, s % 60) end
  return ("%d:%02d:%02d"):format(s // 3600, s // 60 % 60, s % 60)
end

-- The part that is done, from 0 to 1: of the bytes, or where they are not known of the
-- files.
local function part_done(event)
  local done, total = event.bytes or 0, event.total_bytes or 0
  if total == 0 then done, total = event.n, event.total end
  return total > 0 and math.min(1, done / total) or 0
end

---@class parlance.cli.Moment how far it was at some time
---@field seconds number
---@field part number
---@field bytes integer

local BEGINNING = { seconds = 0, part = 0, bytes = 0 }

-- What is left goes by what was done since a moment not long ago: some formats take a hundred
-- times as long as others.
local function speed(event, part, seconds, since)
  local spent = seconds - since.seconds
  if spent < ENOUGH or part == 0 then return "" end
  local rate = (part - since.part) / spent
  local left = part == 1 and "0 s" or rate > 0 and M.duration((1 - part) / rate) or "?"
  return ("  %.1f MB/s  %s left"):format(((event.bytes or 0) - since.bytes) / 1e6 / spent, left)
end

local function bar_of(part, columns)
  local n = math.floor(part * columns)
  return "[" .. ("#"):rep(n) .. ("."):rep(columns - n) .. "]  "
end

-- A path without what moves the cursor; of one that is too long the end.
local function shown_path(path, columns)
  path = utf8_text.valid(path):gsub("%c", "?")
  if width.of(path) <= columns then return path end
  return width.cut_left(path, columns)
end

---The line, at most so many columns wide.
---@param event { n: integer, total: integer, bytes: integer, total_bytes: integer, path: string }
---@param seconds number since the beginning
---@param columns integer
---@param since? parlance.cli.Moment that the speed is measured from; the beginning by default
---@return string
function M.line(event, seconds, columns, since)
  local part = part_done(event)
  local text = ("%s/%s"):format(console.number(event.n), console.number(event.total))
  local faster = text .. speed(event, part, seconds, since or BEGINNING)
  if #faster <= columns then text = faster end
  local room = columns - #text
  if room >= BAR + PATH + 6 then
    local length = math.min(LONGEST_BAR, room - PATH - 6)
    text = bar_of(part, length) .. text
    room = columns - #text
  end
  if room >= PATH + 2 then text = text .. "  " .. shown_path(event.path, room - 2) end
  return width.cut(text, columns)
end

---@class parlance.cli.Window the moments of the last seconds
local Window = {}
Window.__index = Window

---@return parlance.cli.Window
function M.window() return setmetatable({ first = 1, last = 1, BEGINNING }, Window) end

---The moment that speed is measured from, now that it is so far: WINDOW seconds before the
---last one at which something was done.
---@param event table
---@param seconds number since the beginning
---@return parlance.cli.Moment
function Window:since(event, seconds)
  local now = { seconds = seconds, part = part_done(event), bytes = event.bytes or 0 }
  local newest = self[self.last]
  if now.part > newest.part and seconds - newest.seconds >= STEP then
    self.last = self.last + 1
    self[self.last] = now
  end
  local before = self[self.last].seconds - WINDOW
  while self.first < self.last and self[self.first + 1].seconds <= before do
    self[self.first] = nil
    self.first = self.first + 1
  end
  return self[self.first]
end

---@class parlance.cli.Progress
local Progress = {}
Progress.__index = Progress

---@param quiet? boolean
---@return parlance.cli.Progress
function M.new(quiet)
  return setmetatable({ active = not quiet and terminal.is_terminal "error", last = -PAUSE,
    elapsed = console.stopwatch(), window = M.window() }, Progress)
end

---Show how far it is, if the line was not just written.
---@param event table of parlance.add
function Progress:show(event)
  if not self.active then return end
  local seconds = self.elapsed()
  if seconds - self.last < PAUSE then return end
  self.last = seconds
  local columns = (terminal.width "error" or 80) - 1
  io.stderr:write("\r\27[K", M.line(event, seconds, columns,
    self.window:since(event, seconds)))
  io.stderr:flush()
end

---Leave nothing of the line.
function Progress:wipe()
  if self.active and self.last >= 0 then io.stderr:write "\r\27[K" end
end

return M
