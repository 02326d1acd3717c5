--- json_rows.lua: the records of JSON, piece by piece: a line each, or one after the other,
--- alone or in a list.

local cjson = require "cjson"
local fail = require "parlance.fail"
local lpeg = require "lpeg"

local M = {}

-- What may be read on, beside what is left of a text.
local function read_on(reader)
  local rest = reader.text:sub(reader.at)
  local piece = reader.more(#rest)
  if piece then reader.text, reader.at = rest .. piece, 1 end
  return piece ~= nil
end

local function next_line(reader)
  while true do
    local stop = reader.text:find("\n", reader.at, true)
    if not stop and not read_on(reader) then stop = #reader.text + 1 end
    if stop then
      if reader.at > #reader.text then return nil end
      local line = reader.text:sub(reader.at, stop - 1)
      reader.at, reader.n = stop + 1, reader.n + 1
      return line
    end
  end
end

local quoted = '"' * ((1 - lpeg.S '"\\') ^ 1 + "\\" * lpeg.P(1)) ^ 0 * '"'
local nested = lpeg.P { lpeg.S "{["
  * (quoted + (1 - lpeg.S '"{}[]') ^ 1 + lpeg.V(1)) ^ 0 * lpeg.S "}]" }
local bare = (1 - lpeg.S ',{}[]" \t\r\n') ^ 1
local element_end = (nested + quoted + bare) * lpeg.Cp()

-- Where the value at hand ends; nil when that is behind what is read.
local function find_end(reader)
  local ok, stop = pcall(lpeg.match, element_end, reader.text, reader.at)
  if not ok then
    fail.raise(("record %d: too many lists and objects are in one another"):format(reader.n + 1))
  end
  local closed = stop and reader.text:find('^["{[]', reader.at)
  return (closed or stop and stop <= #reader.text) and stop
end

-- The next value; lists of values are opened, those in them are not.
local function next_element(reader)
  while true do
    reader.at = reader.text:match("^[%s,]*()", reader.at)
    local first = reader.text:sub(reader.at, reader.at)
    if first == "" then
      if not read_on(reader) then break end
    elseif first == (reader.in_list and "]" or "[") then
      reader.in_list, reader.at = not reader.in_list, reader.at + 1
    elseif first:find "[%]}]" or reader.n == 0 and first ~= "{" then
      fail.raise "is neither a JSON object nor a list of them"
    else
      local stop = find_end(reader)
      if stop or not read_on(reader) then
        local value = reader.text:sub(reader.at, (stop or #reader.text + 1) - 1)
        reader.at, reader.n = stop or #reader.text + 1, reader.n + 1
        return value
      end
    end
  end
  reader.unclosed, reader.in_list = reader.in_list, false
end

local hex = lpeg.R("09", "af", "AF")
local first_half = "\\u" * lpeg.S "dD" * lpeg.S "89abAB" * hex * hex
local second_half = "\\u" * lpeg.S "dD" * lpeg.S "cdefCDEF" * hex * hex
local whole_pairs = lpeg.Cs((first_half * second_half
  + (first_half + second_half) / "\\ufffd" + "\\" * lpeg.P(1) + (1 - lpeg.P "\\") ^ 1) ^ 0)

-- Halves of pairs alone, which programs write that cut texts, are no characters: U+FFFD stands
-- for them.
local function decode(bytes)
  local ok, value = pcall(cjson.decode, bytes)
  if ok or not bytes:find("\\u", 1, true) then return ok, value end
  return pcall(cjson.decode, whole_pairs:match(bytes))
end

--- The records of a text, each a table as cjson gives it, with where it stands; what cannot
--- be read is false and why; nil behind the last.
---@param more fun(n?: integer): string|nil the next n bytes or more
---@param is_lines boolean a record is a line, else what stands between brackets
---@return fun(): table|false|nil, string|nil
function M.records(more, is_lines)
  local reader = { text = more() or "", at = 1, n = 0, more = more, in_list = false }
  local next_value, what = is_lines and next_line or next_element, is_lines and "line" or "record"
  return function()
    for bytes in next_value, reader do
      if bytes:find "%S" then
        local ok, value = decode(bytes)
        local where = ("%s %d"):format(what, reader.n)
        if ok and type(value) == "table" then return value, where end
        return false, where .. ": is no JSON object"
      end
    end
    if not reader.unclosed then return nil end
    reader.unclosed = false
    return false, "the list of records is not closed"
  end
end

return M
