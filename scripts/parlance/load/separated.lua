--- separated.lua: rows of CSV and TSV (RFC 4180, with any separator).

local fail = require "parlance.fail"

local M = {}

--- The separator that the first line has most of.
---@param text string
---@return string
function M.separator(text)
  local line = text:match "^[^\n]*"
  local best, most = ",", 0
  for _, separator in ipairs { ",", ";", "\t", "|" } do
    local _, n = line:gsub(separator == "|" and "%|" or separator, "")
    if n > most then best, most = separator, n end
  end
  return best
end

--- The start of a table as rows are read of it: with line feeds where lines end in carriage
--- returns alone, as the Macintosh wrote them; its separator, which Excel may name in a line of
--- its own, `sep=;`; the byte where the first row begins; and what reads on.
---@param text string all of it, or its beginning
---@param more? fun(n: integer): string|nil
---@return string text
---@return string separator
---@return integer at
---@return (fun(n: integer): string|nil)|nil more
function M.prepare(text, more)
  local read = more
  if text:find "\r[^\n]" and not text:find("\n", 1, true) then
    text = text:gsub("\r", "\n")
    more = read and function(n)
      local piece = read(n)
      return piece and (piece:gsub("\r", "\n"))
    end
  end
  local named, at = text:match "^sep=([^\r\n])\r?\n()"
  return text, named or M.separator(text), at or 1, more
end

-- A field in quotation marks, which are doubled inside it; `at` is behind the first.
-- Nothing, where tabs separate and the mark has no other: there it is only a character.
local function read_quoted(reader, at)
  local parts, start = {}, at
  while true do
    local mark = reader.text:find('"', at, true)
    if not mark and reader.more then return "", #reader.text + 1 end
    if not mark and reader.separator == "\t" then return nil, start - 1 end
    if not mark then
      fail.raise(("line %d: a quotation mark is not closed"):format(reader.line))
    end
    parts[#parts + 1] = reader.text:sub(at, mark - 1)
    at = mark + 1
    if reader.text:sub(at, at) ~= '"' then break end
    parts[#parts + 1], at = '"', at + 1
  end
  if reader.separator == "\t" and not reader.text:find("^[\t\r\n]", at) and at <= #reader.text then
    return nil, start - 1
  end
  local _, n = reader.text:sub(start, at):gsub("\n", "")
  reader.n_lines = reader.n_lines + n
  return table.concat(parts), at
end

-- A field, where its end is, and what ends it.
local function read_field(reader)
  local at, text = reader.at, reader.text
  local value
  if text:sub(at, at) == '"' then
    value, at = read_quoted(reader, at + 1)
  end
  local stop = text:find(reader.stops, at) or #text + 1
  local rest = text:sub(at, stop - 1)
  value = (value or "") .. rest
  local ending = text:sub(stop, stop)
  if ending ~= reader.separator and value:sub(-1) == "\r" then value = value:sub(1, -2) end
  reader.at = stop + 1
  return value, ending
end

-- A row; nil when it may go on behind what is read.
local function read_row(reader)
  local row, ending = {}, reader.separator
  while ending == reader.separator do
    row[#row + 1], ending = read_field(reader)
  end
  reader.n_lines = reader.n_lines + 1
  if ending ~= "" or not reader.more then return row end
end

-- Read on behind what is left from `start`; as much again, so that a long row is read in
-- time that grows with it.
local function read_on(reader, start)
  local rest = reader.text:sub(start)
  local piece = reader.more(#rest)
  reader.text, reader.at = rest .. (piece or ""), 1
  if not piece then reader.more = nil end
end

local function next_row(reader)
  while reader.more or reader.at <= #reader.text do
    reader.line = reader.n_lines
    local start = reader.at
    local row = start <= #reader.text and read_row(reader)
    if not row then
      reader.n_lines = reader.line
      read_on(reader, start)
    elseif #row > 1 or row[1] ~= "" then
      return row, reader.line, start
    end
  end
end

--- The rows of a text, each a list of strings with the number of its first line; empty
--- lines are left out. Raises for a quotation mark that nothing closes.
---@param text string all of it, or its beginning
---@param separator string one byte
---@param at? integer the byte where the first row begins
---@param more? fun(n: integer): string|nil what follows, n bytes or more at a time
---@param line? integer the number of the line that `at` is in
---@return fun(): string[]|nil, integer|nil, integer|nil row, line, the byte where it begins,
---  which is known of a whole text alone
function M.rows(text, separator, at, more, line)
  local reader = { text = text, separator = separator, at = at or 1, n_lines = line or 1,
    stops = "[\n" .. (separator == "\t" and "\t" or "%" .. separator) .. "]", more = more }
  return function() return next_row(reader) end
end

return M
