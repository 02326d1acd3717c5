--- lines.lua: the lines at the start of a document, and what kinds of line there are.

local lpeg = require "lpeg"

local C, Cs, P, S = lpeg.C, lpeg.Cs, lpeg.P, lpeg.S

local M = {}

local MAX_LINES = 40     -- looked at
local PROSE_BYTES = 180  -- a longer line is the text itself
local LINE_BYTES = 400   -- of a line that are read
local CELLS_BYTES = 140  -- a longer line has no columns

---@param s string
---@return integer
function M.words_in(s)
  local _, n = s:gsub("%S+", "")
  return n
end

local white = S " \t\v\f\r\n"

-- What most lines are, white space at their ends aside: words with a space between, and
-- nothing that wants cleaning.
local good = (1 - (white + S "*#_\\\194")) ^ 1
local simple = white ^ 0 * C(good * (P " " * good) ^ 0) * white ^ 0 * -1

-- The same with runs of spaces and tabs, each of which becomes a space.
local gap = S " \t" ^ 1
local spaced = Cs((gap / "") ^ -1 * good * (gap / " " * good) ^ 0 * (gap / "") ^ -1) * -1

-- Any line without Markdown's marks, odd spaces and space at its ends.
local function clean(s)
  if s:find("\194\160", 1, true) then s = s:gsub("\194\160", " ") end
  if s:find "[*#_\\]" then
    s = s:gsub("^%s*#+%s+", ""):gsub("%*+", ""):gsub("^%s*_+%s*", ""):gsub("%s*_+%s*$", "")
    s = s:gsub("\\([.%-])", "%1")
  end
  if s:find "[%s][%s]" or s:find("\t", 1, true) then s = s:gsub("%s+", " ") end
  return s:match "^%s*(.*%S)" or ""
end

-- The two cells of a line that is written as columns.
local function cells_of(raw)
  if #raw > CELLS_BYTES then return nil end
  if not raw:find("    ", 1, true) and not raw:find("\t", 1, true) then return nil end
  local left, right = raw:match "^%s*(%S.-)%s%s%s%s+(%S.*)$"
  if left then return clean(left), clean(right) end
end

---@class parlance.head.line
---@field text string    cleaned
---@field block integer  number of the stretch without empty lines that it is in
---@field hash boolean   whether it is a Markdown heading
---@field left string?    its two cells, when a wide gap is in it
---@field right string?
---@field above boolean?  whether a right cell was taken off it

-- Where the text behind YAML front matter begins; another reader reads that.
local function skip_front_matter(text)
  if not text:find "^%-%-%-[ \t]*\r?\n" then return 1 end
  local _, last = text:find("\n%-%-%-[ \t]*\r?\n", 4)
  return last and last + 1 or 1
end

-- Where the next `byte` stands; behind the text when there is none.
local function find_byte(text, byte, at)
  return text:find(byte, at, true) or #text + 1
end

-- The lines of a text, one a call: the line, cut, with its marks; nil behind the last.
local function raw_lines(text, at)
  local lf, cr, ff = 0, 0, 0
  return function()
    local first = at
    if first > #text then return nil end
    if lf < first then lf = find_byte(text, "\n", first) end
    if cr < first then cr = find_byte(text, "\r", first) end
    if ff < first then ff = find_byte(text, "\f", first) end
    local stop = math.min(lf, cr, ff)
    at = (stop == cr and lf == cr + 1) and stop + 2 or stop + 1
    return text:sub(first, math.min(stop - 1, first + LINE_BYTES))
  end
end

-- A line of a block as it is read; nil when it is empty.
local function line_of(raw, block)
  local text = simple:match(raw)
  if text then return { text = text, block = block, hash = false } end
  text = raw ~= "" and (spaced:match(raw) or clean(raw)) or ""
  if text == "" then return nil end
  local left, right = cells_of(raw)
  return { text = text, block = block, hash = raw:find "^%s*#+%s" ~= nil, left = left,
    right = right }
end

--- The first lines that are not empty; each is read when it is asked for.
---@param text string
---@return parlance.head.line[]
function M.lines_of(text)
  local block, blank, n_read = 0, true, 0
  local next_raw = raw_lines(text, skip_front_matter(text))
  return setmetatable({}, { __index = function(lines, i)
    while #lines < i and n_read < MAX_LINES do
      local raw = next_raw()
      if not raw then break end
      n_read = n_read + 1
      local line = line_of(raw, blank and block + 1 or block)
      if line then
        block = line.block
        lines[#lines + 1] = line
      end
      blank = line == nil
    end
    return rawget(lines, i)
  end })
end

--- A stamp on a statement: "check against delivery" and the like.
---@param lower string  the line in lower case
---@return boolean
function M.is_stamp(lower)
  if #lower >= 120 then return false end
  if lower:find("deliver", 1, true) and (lower:find("check against delivery", 1, true)
    or lower:find("as delivered", 1, true)
    or lower:find("as prepared for delivery", 1, true)) then
    return true
  end
  if lower:find("unofficial translation", 1, true)
    or lower:find("for immediate release", 1, true) then
    return true
  end
  return lower:find "^[eot]" ~= nil and (lower:find "^embargo" or lower:find "^original:"
    or lower:find "^e[%s.]*[&%s.]+[%s.]*[o0][%s.]*e%f[%A]" or lower:find "^translated from")
    ~= nil
end

local MARKINGS = {}
for word in ([[secret most top personal confidential immediate restricted unclassified
  priority draft proof copy and private urgent important strictly official use only for
  press media the prime minister print e&oe page embargoed release noforn
  commercial-in-confidence]]):gmatch "%S+" do
  MARKINGS[word] = true
end

--- "TOP SECRET & PERSONAL", "FOR PRESS": nothing but markings.
---@param lower string
---@return boolean
function M.is_marking(lower)
  if #lower > 60 then return false end
  local first = lower:match "[%a&-]+"
  if not first or first ~= "&" and not MARKINGS[first] then return false end
  for word in lower:gmatch "[%a&-]+" do
    if word ~= "&" and not MARKINGS[word] then return false end
  end
  return lower:find "%a" ~= nil
end

local SALUTATIONS = {}
for word in ([[mr mrs ms madam madame sir dear excellency excellencies distinguished ladies
  honourable honorable your my friends colleagues members fellow thank thanks
  gentlemen]]):gmatch "%S+" do
  SALUTATIONS[word] = true
end

local LETTERHEADS = {
  "for press", "for media", "press statement", "media statement", "not for release",
  "for release", "most secret", "top secret", "most immediate", "immediate ", "important ",
}

--- A line that begins like a marking and goes on: "FOR PRESS: No. 15", "MOST
--- IMMEDIATE FOR THE MINISTER".
---@param lower string
---@return boolean
function M.is_letterhead(lower)
  if not lower:find "^[fimnpt]" then return false end
  for _, start in ipairs(LETTERHEADS) do
    if lower:sub(1, #start) == start then return true end
  end
  return false
end

--- "Mr. Chair,": the text begins.
---@param s string
---@param lower string
---@return boolean
function M.is_salutation(s, lower)
  local first = lower:match "^%a+"
  if first == nil or not SALUTATIONS[first] then return false end
  return s:find "^[%a. ]+[,:!]$" ~= nil or s:find "^M[rsi]+%.?%s+%a+,%s%l" ~= nil
    or first == "thank" or first == "dear" or first == "ladies"
    or #s < 120 and s:find ",$" ~= nil
end

--- "QUESTION:", "A. NAME: words": the turns of a transcript begin. With nothing but
--- capitals behind the colon it is a headline.
---@param s string
---@return boolean
function M.is_turn(s)
  local rest = s:match "^%u[%u .'’-]*:()"
  if not rest or not s:find "^%u%u" then return false end
  return s:find("%l", rest) ~= nil or not s:find("%u%u", rest)
end

--- "[ As prepared. ]": a note on the text, all of it in brackets.
---@param s string
---@return boolean
function M.is_note(s)
  return s:find "^%[[^%[%]]*%]$" ~= nil
end

--- Whether a line is of the text itself.
---@param s string
---@return boolean
function M.is_prose(s)
  if #s > PROSE_BYTES then return true end
  return s:find "[.!?][\"”’')]*%s+%u%l+%s+%l+%s+%l" ~= nil and M.words_in(s) > 14
end

--- Whether a line begins as sentences do, "The ships that", and no name: a cheap
--- test that spares the others.
---@param s string
---@return boolean
function M.is_running(s)
  return s:find "^%u%l*%s+%l+%s+%l+%s+%l" ~= nil and not s:find "^Held%s"
end

local FIRST_PERSON = {
  i = true, we = true, you = true, your = true, my = true, our = true, me = true, us = true,
}

--- Whether someone speaks of themselves or to someone: "I", "our", "you".
---@param s string
---@return boolean
function M.is_spoken(s)
  for word in s:lower():gmatch "%a+" do
    if FIRST_PERSON[word] then return true end
  end
  return false
end

M.PROSE_BYTES = PROSE_BYTES

return M
