--- lines.lua: the lines at the start of a document, and what kinds of line there are.

local core = require "parlance.core"

local M = {}

local MAX_LINES = 40     -- looked at
local PROSE_BYTES = 180  -- a longer line is the text itself
local HEAD_BYTES = 8192  -- of a text that its head can be in
local CELLS_BYTES = 140  -- a longer line has no columns

--- What a line may hold; a rule for what its signs deny need not be asked.
---@type table<string, integer>
local SIGNS = core.signs
local RAW, STAMP, STOP = SIGNS.RAW, SIGNS.STAMP, SIGNS.STOP

-- A long line with none of these is text, whatever rule is asked.
local ANY_RULE = RAW | SIGNS.COLON | SIGNS.DATELINE | SIGNS.DATED | SIGNS.INTERVIEW

M.SIGNS = SIGNS

--- How many words there are.
M.words_in = core.words_in

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
  if not left then left, right = raw:match "^%s*(%S[^\t]*[^:%s])%s*\t%s*(%S[^\t]*)$" end
  if left then return clean(left), clean(right) end
end

---@class parlance.head.line
---@field text string    cleaned
---@field block integer  number of the stretch without empty lines that it is in
---@field hash boolean?   whether it is a Markdown heading
---@field signs integer  of SIGNS
---@field first string   the letters that it begins with, in lower case
---@field left string?    its two cells, when a wide gap is in it
---@field right string?
---@field from integer    the bytes of it, with empty lines before it, from 1
---@field behind integer  the first byte behind it
---@field above boolean?  whether a right cell was taken off it

-- Where the text behind YAML front matter begins; another reader reads that.
local function skip_front_matter(source)
  local text = type(source) == "string" and source or source:head(HEAD_BYTES)
  if not text:find "^%-%-%-[ \t]*\r?\n" then return 1 end
  local _, last = text:find("\n%-%-%-[ \t]*\r?\n", 4)
  return last and last + 1 or 1
end

-- A line that the core has left as it stands.
local function line_of(raw, block)
  local text, left, right = clean(raw), cells_of(raw)
  local signs, first = core.line_signs(text)
  return { text = text, block = block, hash = raw:find "^%s*#+%s" ~= nil, signs = signs,
    first = first, left = left, right = right }
end

--- Gives a line another text.
---@param line parlance.head.line
---@param text string
function M.set_text(line, text)
  line.text = text
  line.signs, line.first = core.line_signs(text)
end

-- What core.head_line says of the first line.
local function read_first(source)
  local n_empty, after, text, signs, first = core.head_line(source, 1)
  if n_empty ~= 0 or first ~= "" or text:sub(1, 3) ~= "---" then
    return n_empty, after, text, signs, first
  end
  return core.head_line(source, skip_front_matter(source))
end

-- Puts what core.head_line said behind the lines: whether it is a line.
local function put(lines, n_empty, after, text, signs, first)
  local block = (n_empty > 0 or lines.blank) and lines.block + 1 or lines.block
  local line = signs & RAW ~= 0 and line_of(text, block)
    or { text = text, block = block, signs = signs, first = first }
  line.from, line.behind = lines.at, after
  lines.at, lines.n_read, lines.blank = after, lines.n_read + n_empty + 1, line.text == ""
  if lines.blank or lines.n_read > MAX_LINES then return end
  lines.block, lines.n = block, lines.n + 1
  lines[lines.n] = line
end

-- Reads on until line `i` is there; nil when there are fewer.
local function read_on(lines, i)
  while lines.n < i and lines.n_read < MAX_LINES do
    local n_empty, after, text, signs, first = core.head_line(lines.source, lines.at)
    if not n_empty then return nil end
    put(lines, n_empty, after, text, signs, first)
  end
  return rawget(lines, i)
end

local LINES = { __index = read_on }

local function begin(source, n_empty, ...)
  local lines = setmetatable({ nil, nil, nil, nil, -- room for the first lines
    source = source, at = 1, n_read = 0, n = 0, block = 0, blank = true }, LINES)
  if n_empty then put(lines, n_empty, ...) else lines.n_read = MAX_LINES end
  return lines
end

--- The first lines that are not empty; each is read when it is asked for.
---@param source string|parlance.core.Loaded  a text, of which the first 8 KiB are read
---@return parlance.head.line[]
function M.lines_of(source) return begin(source, read_first(source)) end

--- The same; nil when the first of them is text at first glance.
---@param source string|parlance.core.Loaded
---@return parlance.head.line[]?
function M.head_of(source)
  local n_empty, after, text, signs, first = read_first(source)
  if not n_empty or #text > PROSE_BYTES and signs & ANY_RULE == 0 then return nil end
  return begin(source, n_empty, after, text, signs, first)
end

--- Whether some of the lines from `i` to `last` are of a table or a list.
---@param lines parlance.head.line[]
---@param i integer
---@param last integer
---@return boolean
function M.is_listed(lines, i, last)
  return core.is_listed(lines.source, lines[i].from, lines[last].behind - 1)
end

local STAMPS = { "check against delivery", "as delivered", "as prepared for delivery",
  "unofficial translation", "for immediate release" }

--- A stamp on a statement: "check against delivery" and the like.
---@param lower string  the line in lower case
---@param signs integer?  of the line, where they are known
---@return boolean
function M.is_stamp(lower, signs)
  if #lower >= 120 then return false end
  if not signs or signs & STAMP ~= 0 then
    for _, stamp in ipairs(STAMPS) do
      if lower:find(stamp, 1, true) then return true end
    end
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

-- The same by their first words.
local LETTERHEADS_OF = {}
for _, start in ipairs(LETTERHEADS) do
  local word = start:match "^%a+"
  LETTERHEADS_OF[word] = LETTERHEADS_OF[word] or {}
  table.insert(LETTERHEADS_OF[word], start)
end

--- A line that begins like a marking and goes on: "FOR PRESS: No. 15", "MOST
--- IMMEDIATE FOR THE MINISTER".
---@param lower string
---@param first string  the letters that it begins with
---@return boolean
function M.is_letterhead(lower, first)
  local starts = LETTERHEADS_OF[first]
  if not starts then return false end
  for _, start in ipairs(starts) do
    if lower:sub(1, #start) == start then return true end
  end
  return false
end

--- "Mr. Chair,": the text begins.
---@param s string
---@param first string  the letters that it begins with, in lower case
---@return boolean
function M.is_salutation(s, first)
  if not SALUTATIONS[first] then return false end
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
---@param signs integer?  of the line, where they are known
---@return boolean
function M.is_prose(s, signs)
  if #s > PROSE_BYTES then return true end
  if signs and signs & STOP == 0 then return false end
  return s:find "[.!?][\"”’')]*%s+%u%l+%s+%l+%s+%l" ~= nil and M.words_in(s) > 14
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
