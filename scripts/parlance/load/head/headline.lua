--- headline.lua: which of the first lines is the headline of a document.

local dates = require "parlance.load.head.dates"
local introduction = require "parlance.load.head.introduction"
local letterhead = require "parlance.load.head.letterhead"
local line_kinds = require "parlance.load.head.lines"
local newspaper = require "parlance.load.head.newspaper"
local people = require "parlance.load.head.people"

local M = {}

local YEAR = line_kinds.SIGNS.YEAR

local TITLE_WORDS = 28
local TITLE_BYTES = 240

-- How no headline looks: it is a point, a reference, an address ...
local NO_HEADLINE = {
  "^%d+[.)%-]%s", "^%[.*%]$", "^https?:", "^www%.", "^[Bb][Yy]%s", "^[Pp]age %d",
}

-- ... or it leads on, or has a footnote.
local function has_no_end(s)
  return s:find("[,:;]", -1) ~= nil
    or s:find("]", -1, true) ~= nil and s:find "%.%s*%[%d+%]$" ~= nil
end

-- The last words of a line that is wrapped, and not the end of a headline.
local DANGLING = {}
for word in ("the of and to a an in for by with that or at on from as"):gmatch "%S+" do
  DANGLING[word] = true
end

-- How each headline looks: a capital, a number or a quotation first, and a word.
local HEADLINE_START = "^[%u%d\"'“‘«(\195-\244]"
local WORD = ("[%a\128-\244]"):rep(4)

-- Whether a line can be the headline by its looks alone.
local function is_headline(s, lower)
  local n = line_kinds.words_in(s)
  if #s > TITLE_BYTES or n > TITLE_WORDS or n < 2 then return false end
  if not s:find(HEADLINE_START) or not s:find(WORD) then return false end
  if has_no_end(s) then return false end
  for _, pattern in ipairs(NO_HEADLINE) do
    if s:find(pattern) then return false end
  end
  if line_kinds.is_stamp(lower) or line_kinds.is_marking(lower) then return false end
  if dates.is_weekday(lower:match "^%a+") or n < 4 and s:find "%d" then return false end
  return not (n < 8 and people.person(s, false))
end

local function is_caps(s)
  return not s:find "%l" and s:find "%u%u" ~= nil
end

-- Whether a line with a full stop is a headline: one short sentence in which
-- nobody speaks, with much longer text behind an empty line.
local function is_closed_headline(lines, i)
  local s, after = lines[i].text, lines[i + 1]
  local n = line_kinds.words_in(s)
  if i > 1 or after == nil or after.block == lines[i].block then return false end
  if n < 3 or n > 16 then return false end
  if line_kinds.is_spoken(s) then return false end
  if s:find "^Thank" or s:find "^Good%s" or s:find "%l[.!?]%s+%u" then return false end
  for k = 2, 4 do
    if lines[k] and #lines[k].text > 1.3 * #s then return true end
  end
  return false
end

-- Whether line `last + 1` is the rest of a headline that is wrapped.
local function continues_headline(lines, i, last)
  local after = lines[last + 1]
  if not after or after.block ~= lines[i].block or last - i > 2 then return false end
  local s = after.text
  if #s > line_kinds.PROSE_BYTES or is_caps(s) ~= is_caps(lines[i].text) then return false end
  if dates.is_place(s) then return false end
  return not (after.signs & YEAR ~= 0 and dates.line(s)
    or introduction.may_be_kind(after.first) and introduction.read_introduction(s)
    or people.person(s, false)
    or s:find "^%d+[.)%-]%s" or line_kinds.is_salutation(s, after.first)
    or newspaper.is_byline(s) or letterhead.is_meeting(s) or s:find "^[Dd]elivered by%s")
end

-- Whether nothing but a headline can stand in the block before its text: in
-- capitals, or with a long line behind it.
local function stands_out(lines, i, last)
  local after = lines[last + 1]
  return after.block ~= lines[i].block or is_caps(lines[i].text)
    or #after.text > line_kinds.PROSE_BYTES
    or introduction.may_be_kind(after.first)
      and introduction.read_introduction(after.text) ~= nil
    or after.signs & YEAR ~= 0 and dates.line(after.text) ~= nil
    or newspaper.is_byline(after.text)
end

-- Whether a line is plainly wrapped text: the next goes on in lower case, and
-- more follow without an empty one.
local function runs_on(lines, i)
  local after = lines[i + 1]
  if not after or after.block ~= lines[i].block or not after.text:find "^%l" then
    return false
  end
  local later = lines[i + 5]
  return later ~= nil and later.block == lines[i].block
end

-- Whether a title has the looks of a line that was cut: it leads on, or it was
-- joined of lines in a way that no headline is.
local function is_cut(title, joined)
  if DANGLING[title:match "(%a+)$"] or title:find "^O[Ff]%s" then return true end
  return joined and (title:find "[.,:]$" ~= nil or line_kinds.words_in(title) > TITLE_WORDS
    or line_kinds.is_spoken(title))
end

--- The headline that begins on line `i`, and the number of its last line; nil
--- when there is none.
---@param lines parlance.head.line[]
---@param i integer
---@return string? title, integer? last
function M.read_headline(lines, i)
  local line = lines[i]
  if line.hash then return line.text, i end
  if runs_on(lines, i) then return nil end
  local two_parts = i == 1 and line.text:find(";", -1, true) and line.text:sub(1, -2)
  local title, last = two_parts or line.text, i
  if not lines[i + 1] or not is_headline(title, title:lower()) then return nil end
  while not two_parts and continues_headline(lines, i, last) do
    last = last + 1
    title = title .. " " .. lines[last].text
  end
  if not lines[last + 1] or not (two_parts or stands_out(lines, i, last)) then return nil end
  if is_cut(title, last > i) then return nil end
  if title:find "[.!]$" and not title:find "%.%.$" and not is_closed_headline(lines, i) then
    return nil
  end
  return title, last
end

return M
