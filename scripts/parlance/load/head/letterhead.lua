--- letterhead.lua: what stands above the title of an official document.
--
-- Who issues it, its symbol, its meeting, and stamps. None of these is a title. Two
-- cells of a line, far apart, are read one by one: the left one is the line.

local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local introduction = require "parlance.load.head.introduction"
local line_kinds = require "parlance.load.head.lines"
local people = require "parlance.load.head.people"
local set = require "parlance.word_set"

local M = {}

local LINE_BYTES = 120     -- nothing here is longer ...
local REFERENCE_BYTES = 90 -- ... and these are shorter
local STAMP_BYTES = 40

-- Organs that issue documents: what a letterhead begins with, perhaps behind a
-- word or two ("Royal", "Federal", "Permanent Observer").
local ORGANS = set [[mission embassy ministry department office government delegation
  secretariat organization organisation presidency consulate commission]]

-- Behind which of them a country is named.
local OF_STATES = set "mission embassy ministry government delegation consulate presidency"

local POLITIES = set [[republic kingdom sultanate principality commonwealth federation union
  emirate duchy state states]]

local PARTICLES = set "of for the and to in at on de du la des"

-- Behind these stands who leads a meeting, not who speaks.
local CHAIRS = set [[chair chairperson chairman chairwoman president presiding rapporteur
  secretary members present]]

local STAMPS = set "general limited restricted provisional english french spanish"

-- S/2031/214, A/C.6/85/L.7, OCSS/CM/PV.41: what numbers a document among its like.
local function is_symbol(s)
  return #s < 40 and s:find "^%u[%u%d]*/[%w./()–-]+$" ~= nil and s:find "%d" ~= nil
end

local function is_stamp(s)
  local lower = s:lower()
  return STAMPS[lower] or lower:find "^distr%.?%s*:?%s*%a*$" ~= nil
    or lower:find "^original:%s*%a+$" ~= nil or lower:find "^page %d+$" ~= nil
end

-- "Forty-first meeting", "7138th meeting", "Seventy-seventh session".
local function ordinal_of(s)
  local ordinal, noun = s:lower():match "^(%S+)%s+(%a+)$"
  if not ordinal then ordinal, noun = s:lower():match "^(%S+)%s+%a+%s+(%a+)$" end
  if noun ~= "meeting" and noun ~= "session" and noun ~= "year" then return nil end
  local number = ordinal:find "^%d+[snrt][tdh]$" or ordinal:find "%a%a[tdr][hdst]+$"
  return number and noun or nil
end

--- Whether a line is the number of a meeting.
---@param s string
---@return boolean
function M.is_meeting(s)
  return #s < STAMP_BYTES and ordinal_of(s) == "meeting"
end

local function is_right_cell(s)
  return is_symbol(s) or is_stamp(s) or dates.line(s) ~= nil or ordinal_of(s) ~= nil
end

-- The words of a line, when they are capitalised as those of a name are.
local function words_of_name(s)
  if s:find "^%S+%s+%l%l%l%l" then return nil end
  local words = {}
  if s:find("[.,]", -1) then return nil end
  for word in s:gmatch "%S+" do
    local lower = word:lower():gsub(",$", "")
    if not PARTICLES[lower] and not word:find "^[%u\195(]" then return nil end
    words[#words + 1] = lower
  end
  return #words >= 2 and #words <= 12 and not s:find "[:;!?\"“”%d]" and words or nil
end

-- "Republic of Varneth", "Islamic Republic of X": a line that is a state's name.
local function is_state(words)
  for i = 1, 3 do
    if words[i] and POLITIES[words[i]] then
      return words[i + 1] == "of" and words[i + 2] ~= nil and #words < 9
    end
  end
  return false
end

-- The organ that a line begins with.
local function organ_of(words)
  for i = 1, 4 do
    local next_word = words[i + 1]
    if ORGANS[words[i]] and (next_word == "of" or next_word == "for") and words[i + 2] then
      return words[i]
    end
    if words[i] and PARTICLES[words[i]] and words[i] ~= "the" then return nil end
  end
  return nil
end

-- Whether a line only goes on with the name of an organ: "to the United Nations".
local function goes_on(after, block)
  local first = after and after.block == block and after.text:lower():match "^(%a+)%s"
  return first and (first == "to" or first == "of" or first == "for" or first == "and")
    and words_of_name(after.text) ~= nil
end

local function put_organ(found, organ, name)
  name = dates.uncapital(name):gsub("^The%s+", ""):gsub("^the%s+", "")
  facts.put(found, "organisation", name)
  if OF_STATES[organ] then facts.put(found, "country", people.country(name)) end
end

-- Whether what stands right below such a name is of a letterhead too, so that the
-- name is not the subject of a sentence that is wrapped.
local function belongs_to_head(s)
  return words_of_name(s) ~= nil or is_right_cell(s) or introduction.read_kind(s) ~= nil
    or s:find "^No%.?%s*%d" ~= nil or s:find "^%u+$" ~= nil
end

-- The name of a state or an organ; the number of the line behind it.
local function read_issuer(lines, i, found)
  local line, after = lines[i], lines[i + 1]
  local words = after and #after.text <= LINE_BYTES and words_of_name(line.text)
  if not words then return nil end
  if after.block == line.block and not belongs_to_head(after.text) then return nil end
  if is_state(words) then
    facts.put(found, "country", (dates.uncapital(line.text):gsub("^The%s+", "")))
    return i + 1
  end
  local organ = organ_of(words)
  if not organ then return nil end
  local name, last = line.text, i
  while goes_on(lines[last + 1], line.block) do
    last = last + 1
    name = name .. " " .. lines[last].text
  end
  put_organ(found, organ, name)
  return last + 1
end

-- "Held at Headquarters, Port-Lazare, on Wednesday, 14 May 2031, at 10.05 a.m."
local function read_held(s, found)
  local words = s:match "^[Hh][Ee][Ll][Dd]%s+[AaIi][TtNn]%s+(.+)$"
  if not words then return false end
  local first, date = dates.find(words)
  if not first then return false end
  local where = dates.trim(words:sub(1, first - 1)):gsub("%s+on%s+%a+$", "")
    :gsub("%s+on$", "")
  where = dates.trim(where)
  local place = where:match "([^,]+)$"
  place = place and place:match "^%s*(.*)$"
  facts.put(found, "date", date or nil)
  facts.put(found, "venue", where)
  if place and dates.is_place(place) then facts.put(found, "place", dates.uncapital(place)) end
  return true
end

-- A line that is a number or a meeting, or says who led it.
local function read_reference(line, found)
  local s, first = line.text, line.first
  if #s > REFERENCE_BYTES or s:find "^%l" then return false end
  if is_symbol(s) or s:find "^No%.?%s*%d+[/-]%d%d%d%d$" then
    facts.put(found, "symbol", s)
    return true
  end
  if #s < STAMP_BYTES and is_stamp(s) then return true end
  local noun = #s < STAMP_BYTES and ordinal_of(s)
  if noun then
    if noun == "meeting" then facts.put(found, "meeting", s) end
    return true
  end
  if CHAIRS[first] and s:find "^%a+:%s" and people.person(s:match ":%s+([^(]+)", false) then
    return true
  end
  return first == "agenda" and s:find "^[Aa][Gg][Ee][Nn][Dd][Aa] [Ii][Tt][Ee][Mm] %d" ~= nil
    or first == "held" and read_held(s, found)
end

--- Takes the right one of two cells off a line, which keeps the left one.
---@param line parlance.head.line
---@param found parlance.head.found
function M.split(line, found)
  local right = line.right
  line.right = nil
  if not is_right_cell(right) then return end
  line_kinds.set_text(line, line.left)
  line.above = true
  if is_symbol(right) then facts.put(found, "symbol", right) end
  local date = dates.line(right)
  if date then facts.put(found, "date", date.date) end
end

--- Takes what a line above the title tells; the number of the line behind it, or
--- nil when it is no such line.
---@param lines parlance.head.line[]
---@param i integer
---@param found parlance.head.found
---@return integer?
function M.use(lines, i, found)
  local line = lines[i]
  if #line.text > LINE_BYTES then return nil end
  if read_reference(line, found) then return i + 1 end
  if found.title or found.unknown_line then return nil end
  if line.text:find "^%l" then return nil end
  local next_line, after = read_issuer(lines, i, found), lines[i + 1]
  local above = line.above or after and after.block == line.block and M.is_meeting(after.text)
  if not next_line and above and words_of_name(line.text)
    and not introduction.read_kind(line.text) then
    facts.put(found, "organisation", dates.uncapital(line.text))
    return i + 1
  end
  return next_line
end

return M
