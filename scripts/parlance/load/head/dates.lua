--- dates.lua: the dates, places and datelines that the head of a document is written with.
--
-- A date is read only when it can be read in one way: 03/04/2021 gives none,
-- 13/04/2021 does. Everything here looks at one line at a time.

local calendar = require "parlance.calendar"
local lpeg = require "lpeg"
local set = require "parlance.word_set"

local C, Cmt, Cp, P, R, S, V = lpeg.C, lpeg.Cmt, lpeg.Cp, lpeg.P, lpeg.R, lpeg.S, lpeg.V

local M = {}

local MONTHS = {}
for number, names in ipairs {
  "january jan janvier enero januar jänner", "february feb février fevrier febrero februar",
  "march mar mars marzo märz", "april apr avril abril", "may mai mayo",
  "june jun juin junio juni",
  "july jul juillet julio juli", "august aug août aout agosto",
  "september sept sep septembre septiembre", "october oct octobre octubre oktober",
  "november nov novembre noviembre", "december dec décembre decembre diciembre dezember",
} do
  for name in names:gmatch "%S+" do MONTHS[name] = number end
end

local WEEKDAYS = set [[monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed thu thur thurs fri sat sun]]

-- What may stand before a date and names no place.
local LABELS = set [[date dated published posted updated issued released release delivered
  on the le den of made given recorded modified extract extracts]]

-- Words of headings; a line with one of them is not "PLACE, date".
local NO_PLACE = set [[speech address statement remarks budget press media news release
  conference meeting session council committee assembly report letter memorandum day week
  month year quarter minister president ministerial office resolution document draft volume
  issue number no vol edition version agreement treaty convention summit election elections
  debate interview transcript note minutes protocol act law decree order question questions
  embargo embargoed for until from by with about summer winter spring autumn fall late early
  mid since between and to in at adopted signed agenda item annex appendix chapter section
  part article updates review journal bulletin newsletter copyright checked retrieved
  accessed today]]

-- Small words within the name of a place.
local PARTICLES = set "of de del da do dos la le les el al upon sur am an der den the and i y"

local PREPOSITIONS = set "to for in at on"

local CABLES = {
  cablegram = "cablegram", telegram = "telegram", letter = "letter", memorandum = "memorandum",
  minute = "minute", dispatch = "dispatch", despatch = "dispatch", savingram = "savingram",
  submission = "submission", message = "message", cable = "cablegram",
}

-- Letterhead before a date: "FOR PRESS", "PRIME MINISTER".
local LETTERHEAD = set [[for press media release news office of the prime minister president
  embargo embargoed until statement no number]]

local iso = calendar.iso

-- 13/12/2021 and 12/13/2021, unless both readings are dates.
local function iso_of_numbers(a, b, year)
  if a == b or a > 12 then return iso(year, b, a) end
  return b > 12 and iso(year, a, b)
end

local digit = R "09"
local letter = R("az", "AZ") + R "\128\255"
local space = S " \t" ^ 0
local two = C(digit * digit ^ -1) / tonumber * -digit
local year = C((P "1" * R "59" + P "20" + P "21") * digit * digit) / tonumber * -digit
local month = Cmt(C(letter ^ 1), function(_, at, word)
  local number = MONTHS[word:lower()]
  return number and at, number
end) * P "." ^ -1
local ordinal = (P "st" + "nd" + "rd" + "th" + "er" + "." + "º") ^ -1
local day = two * ordinal * -(R "09")
local gap = S " \t,." ^ 0

local written = P(false)
local function form(pattern, read)
  written = written + Cmt(pattern, function(_, at, a, b, c) return at, read(a, b, c) end)
end
form(day * space * (P "of" + "de") ^ -1 * space * month * gap * (P "de ") ^ -1 * year,
  function(d, m, y) return iso(y, m, d) end)
form(month * space * day * gap * year, function(m, d, y) return iso(y, m, d) end)
form(month * gap * year, function(m, y) return iso(y, m) end)
form(year * "-" * two * "-" * two, iso)
form(year * "/" * two * "/" * two, iso)
form(two * "." * space * two * "." * space * year, iso_of_numbers)
form(two * "/" * two * "/" * year, iso_of_numbers)
form(two * "-" * two * "-" * year, iso_of_numbers)

local alnum = letter + digit
local long_dash = P "–" + "—"
local in_word = alnum - long_dash
local between = long_dash + (1 - in_word)
local search = P {
  Cp() * written * Cp() + (in_word ^ 1 * between ^ 0 + between ^ 1) * V(1),
}

--- Finds the first date in a line.
---@param s string
---@return integer? first, string|false? iso, integer? after  -- false: it has two readings
function M.find(s)
  return search:match(s)
end

local dash = P "–" + "—" + "―" + "--" + "-"
local clock = space * (dash + S ",;|" + "at" + "à") ^ -1 * space
  * digit * digit ^ -1 * S ":.h" * space * digit * digit
  * (S ":." * digit * digit) ^ -1
  * (space * S "aApP" * P "." ^ -1 * S "mM" * P "." ^ -1) ^ -1
  + space * S ",;[(" ^ -1 * space * digit * digit ^ -1 * space * S "aApP" * P "." ^ -1
  * S "mM" * P "." ^ -1
local zone = space * P "(" ^ -1 * (R "AZ" * R "AZ" * R "AZ" ^ -2 * (S "+-" * digit ^ 1) ^ -1
  + "hours" + "hrs" + "noon") * P ")" ^ -1
local footnote = space * "[" * digit ^ 1 * "]"
local capitals = S " ,&" ^ 1 * R "AZ" ^ 2
local received = space * S "([" ^ -1 * S "Rr" * S "Ee" * S "Cc" * P(1) ^ 0
local tail = footnote ^ -1 * (S " ,[(])" ^ 0 * clock * zone ^ -1) ^ -1
  * P "]" ^ -1 * footnote ^ -1
  * (capitals ^ 1 + received) ^ -1 * (space * S ".)],;*") ^ 0 * space * -1

-- Whether a line can hold a date, all of which have a year.
local year_like = ((1 - digit) ^ 1 + digit * digit ^ -2 * -digit) ^ 0
  * digit * digit * digit * digit

local LATIN_CAPITALS = "\195[\128-\150\152-\158]"

--- Capitals as they are written in running text: "NEW YORK" as "New York". A
--- word that is not all in capitals stays as it is.
---@param s string
---@return string
function M.uncapital(s)
  return (s:gsub("[%a\128-\255.']+", function(word)
    if word:find "%l" or word:find "%..*%." or #word < 2 then return nil end
    local lower = word:lower():gsub(LATIN_CAPITALS, function(c)
      return "\195" .. string.char(c:byte(2) + 32)
    end)
    if (PARTICLES[lower] or PREPOSITIONS[lower]) and s:sub(1, #word) ~= word then
      return lower
    end
    local first = word:match "^[\1-\127]" or word:match "^[\194-\244][\128-\191]*"
    return first and first .. lower:sub(#first + 1)
  end))
end

-- Takes what separates words off both ends.
local function trim(s)
  s = s:match "^[%s,;:|(%[%-]*(.*)$"
  while true do
    if s:find("[%s,;:|(%[%-]", -1) then
      s = s:match "^(.*[^%s,;:|(%[%-])" or ""
    elseif s:find("\226\128[\147\148\149]", -3) then
      s = s:sub(1, -4)
    else
      return s
    end
  end
end

--- Whether words can be the name of a place: one to five of them, capitalised.
---@param s string
---@return boolean
function M.is_place(s)
  local n = 0
  if #s < 2 or #s > 60 then return false end
  for word in s:gmatch "[^%s,]+" do
    n = n + 1
    local lower = word:lower():gsub("%.$", "")
    local capital = word:find "^[%u\195\196\197\206\208]" or word:find "^['’]"
    if NO_PLACE[lower] and not PARTICLES[lower] or MONTHS[lower] then return false end
    if not capital and not (n > 1 and PARTICLES[lower]) then return false end
  end
  return n >= 1 and n <= 5 and not s:find "[%d:;!?\"/_=<>@#&]"
end

-- Takes weekdays off the end and labels off the start.
local function strip_labels(s)
  s = trim(s)
  local rest, last = s:match "^(.-)[%s,(]*(%a+)%.?$"
  if last and WEEKDAYS[last:lower()] then s = trim(rest) end
  local first, label_rest = s:match "^(%a+)%s*:?%s*(.*)$"
  while first and LABELS[first:lower()] do
    s = trim(label_rest)
    first, label_rest = s:match "^(%a+)%s*:?%s*(.*)$"
  end
  return s
end

-- "Cablegram 82 [1] LONDON": the kind, and the place in capitals behind it.
local function split_cable(s)
  local word, rest = s:gsub("^[Cc]ircular%s+", ""):match "^(%a+)%s*(.*)$"
  local kind = word and CABLES[word:lower():gsub("s$", "")]
  if not kind then return nil, s end
  local place = rest:match "(%u%u[%u%s.,'’-]*)$" or ""
  local reference = rest:sub(1, #rest - #place)
  if #reference > 40 or reference:find "%l%l.*%s.*%l%l.*%s.*%l%l" then return nil, s end
  return kind, trim(place)
end

---@class parlance.head.dateline
---@field date string?     ISO 8601
---@field place string?    in running-text capitals
---@field dateline string? the words as written, when there is a place
---@field kind string?     "cablegram", ... when the line begins with it

local function is_letterhead(s)
  for word in s:gmatch "[^%s:]+" do
    if not LETTERHEAD[word:lower()] then return false end
  end
  return true
end

local function without_region(place)
  return M.uncapital(place:match "^[^,]+")
end

--- Reads a line that holds a date and, at most, a place, a weekday, a time.
---@param s string
---@return parlance.head.dateline?
function M.line(s)
  if #s > 110 or not year_like:match(s) or s:find "^on%s" then return nil end
  local first, date, after = search:match(s)
  if not first or not tail:match(s, after) then return nil end
  local before = s:sub(1, first - 1)
  local range = before:find "%f[%d]%d%d?%s*%-%s*$"
    or before:find "%f[%d]%d%d?%s*\226\128[\147\148]%s*$"
  if range then before = before:sub(1, range - 1) end -- of several days the last one counts
  local kind, place = split_cable(strip_labels(before))
  local found = { date = date or nil, kind = kind }
  place = place:gsub("%]$", "")
  if place == "" or is_letterhead(place) then return found end
  if not M.is_place(place) then return nil end
  found.place = without_region(place)
  found.dateline = s:sub(s:find(place, 1, true), after - 1):gsub("[%[%]]", "")
  return found
end

-- Words that stand in capitals before a dash and are no place.
local NO_DATELINE = set [[PRIME MINISTER PRESIDENT QUESTION ANSWER JOURNALIST REPORTER
  CHAIRMAN MR MRS MS DR SENATOR SPEAKER UPDATE BREAKING EXCLUSIVE ANALYSIS OPINION VIDEO
  WATCH NOTE EDITORIAL TREASURER HOST INTERVIEWER CALLER PM Q A FACT CHECK LIVE PHOTO PHOTOS
  READ WARNING COMMENT LETTER UN US EU UK NATO USA AND FOR THE ON OR NOT ABSTRACT SECRET
  CONFIDENTIAL]]

local capital = R "AZ" + P "\195" * R "\128\158"
local caps_word = capital * (capital + S ".'-") ^ 1
local other_word = R "AZ" * (R("az", "AZ") + S ".'" + R "\128\255") ^ 0
local agency = P "(" * (R("az", "AZ", "09") + S " ./&-") ^ 1 * P ")"
local year_less = month * space * two + two * space * month
local blank = S " \t" ^ 1
local region = (P "," * space * -year_less * other_word * (blank * other_word) ^ -2) ^ -1
local day_part = (P "," * space * Cmt(year_less * (gap * year) ^ -1,
  function(_, at) return at end)) ^ -1
local tie = blank ^ -1 * (P "–" + "—" + "―" + "--") * space + blank * P "-" * blank
local caps_place = caps_word * (blank * caps_word) ^ -3
local mixed_place = other_word * (blank * other_word) ^ -2
local press = C(C(caps_place) * region * day_part) * (space * agency) ^ -1 * tie * Cp()
  + C(C(mixed_place) * region * day_part) * space * agency * tie * Cp()

--- Reads the dateline that the first paragraph of a press article begins with.
---@param s string
---@return parlance.head.dateline?
function M.press(s)
  if not s:find "^[%u\195]" then return nil end
  local words, place, body = press:match(s)
  if not words or not s:find("^[%a\"'(\226\195]", body) then return nil end
  for word in place:gmatch "[%a]+" do
    if NO_DATELINE[word:upper()] then return nil end
  end
  local _, date = search:match(words)
  return { date = date or nil, place = without_region(place), dateline = words }
end

--- The date that a file's name tells, or nil.
---@param name string
---@return string?
function M.in_name(name)
  for y, m, d in name:gmatch "%f[%d](%d%d%d%d)[-_.]?(%d%d)[-_.]?(%d%d)%f[%D]" do
    y, m, d = tonumber(y), tonumber(m), tonumber(d)
    if y >= 1500 and y < 2200 and iso(y, m, d) then return iso(y, m, d) end
  end
  return nil
end

--- Whether a word is the name of a weekday.
---@param word string?  in lower case
---@return boolean
function M.is_weekday(word)
  return word ~= nil and WEEKDAYS[word] == true
end

M.trim = trim
return M
