--- occasion.lua: titles that say on what occasion, where and when, but not "by" whom.

local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local introduction = require "parlance.load.head.introduction"
local line_kinds = require "parlance.load.head.lines"
local people = require "parlance.load.head.people"

local M = {}

local SPOKES = line_kinds.SIGNS.SPOKES

-- Kinds that a delegation makes; the line above says which one.
local OF_DELEGATIONS = { right = "^right of reply", explanation = "^explanation of vote",
  exercise = "^exercise of the right" }

-- How the rest of a title begins below its kind: "on the visit", "between the".
local JOINS = {}
for word in ("on of regarding concerning following in between at issued adopted for to"):gmatch
  "%S+" do JOINS[word] = true end

local GATHERINGS = {
  "session", "meeting", "committee", "conference", "council", "assembly", "debate", "group",
}

local BUILDINGS = {}
for word in ("house club hall hotel centre center room building chamber palace"):gmatch "%S+" do
  BUILDINGS[word] = true
end

local function is_gathering(words)
  local lower = words:lower()
  for _, word in ipairs(GATHERINGS) do
    if lower:find(word, 1, true) then return true end
  end
  return false
end

-- "HALMERIN", when the next line is a right of reply.
local function read_delegation(lines, i, found)
  local s = lines[i].text
  local after = i <= 3 and #s <= 50 and lines[i + 1]
  local start = after and OF_DELEGATIONS[after.first]
  if not start or not s:find "^%u[%a\128-\255%s'’-]+$" then return nil end
  if not after.text:lower():find(start) then return nil end
  facts.put(found, "country", dates.uncapital(s))
  return i + 1
end

-- "Right of reply – First Committee, third session, 2 May 2031, morning meeting".
local function read_dated(lines, i, found)
  local s = lines[i].text
  local kind, after = introduction.read_kind(s)
  if not kind then return nil end
  local first, date = dates.find(s)
  local dash = date and (s:match("^%s*\226\128[\147\148]%s*()", after)
    or s:match("^%s*[-:,]*%s*()", after))
  local dashed = dash and s:find("^%s*[-:,\226]", after)
  if not dash or first < dash or not dashed and first > dash then return nil end
  facts.put(found, "kind", kind)
  facts.put(found, "title", s)
  facts.put(found, "date", date)
  local where = dates.trim(s:sub(dash, first - 1))
  if is_gathering(where) then facts.put(found, "venue", where) end
  return i + 1
end

-- "JOINT COMMUNIQUÉ", and below it "on the visit to ...", which may be wrapped.
local function read_kind_and_topic(lines, i, found)
  local s, last = lines[i].text, i
  local kind = introduction.read_kind_alone(s)
  if not kind then return nil end
  facts.put(found, "kind", kind)
  local word = lines[i + 1] and lines[i + 1].text:match "^(%l+)%s"
  if not word or not JOINS[word] then return i + 1 end
  local title, block = introduction.as_sentence(s), lines[i + 1].block
  while lines[last + 1] and lines[last + 1].block == block and last - i < 6 do
    local more = lines[last + 1].text
    if #more > 180 or more:find "^[(%[]" or dates.line(more) then break end
    title, last = title .. " " .. more, last + 1
  end
  facts.put(found, "title", title)
  return last + 1
end

-- "Ministry Spokesperson Ada Quill's Regular Press Conference on 3 May 2032".
local function read_spokesperson(s, found)
  local office, name, what =
    s:match "^(%u.-[Ss]pokes%l+)%s+(%u[^'\226]-)['\226\128\153]+s%s+(.+)$"
  if not office or #office > 80 or not people.is_name(name) then return false end
  local lower = what:lower()
  local kind = lower:find("press conference", 1, true) and "interview"
    or lower:find("remarks", 1, true) and "remarks"
  if not kind then return false end
  local _, date = dates.find(what)
  facts.put_all(found, { kind = kind, office = office, speaker = name, date = date or nil,
    speaker_text = name })
  facts.put(found, "title", s)
  return true
end

local BEFORE_SPEAKER = { delivered = true, read = true }

-- "Delivered by Mr. Jon Dahl, First Secretary".
local function read_delivered(s, found)
  local words = s:match "^[Dd]elivered%s+by:?%s+(.+)$" or s:match "^DELIVERED%s+BY:?%s+(.+)$"
    or s:match "^[Rr]ead%s+by:?%s+(.+)$"
  local person = words and people.read(words, true)
  if not person or not person.speaker then return false end
  facts.put_person(found, person)
  return true
end

-- Whether what stands behind the comma is still a building.
local function is_building(words)
  local last = words:match("(%a+)%s*$")
  return last ~= nil and BUILDINGS[last:lower()] ~= nil
end

-- "Assembly Hall, New York", right above a date.
local function read_place(lines, i, found)
  local s, after = lines[i].text, found.kind and lines[i + 1]
  if not after or #after.text > 60 then return nil end
  local room, place = s:match "^(%u[^,]+),%s*([^,]+)$"
  if not room or not dates.is_place(place) then return nil end
  if place:find "[.]" or is_building(place) then return nil end
  local date = dates.line(after.text)
  if not date or date.place or room:find "[.:;!?\"]" then return nil end
  for word in room:gmatch "%S+" do
    if word:find "^%l%l%l%l" then return nil end
  end
  facts.put(found, "place", dates.uncapital(place))
  return i + 1
end

-- "First Committee, 3 May 2032", below a title; "New York" below the date of a meeting.
local function read_place_alone(lines, i, found)
  local s = lines[i].text
  if found.meeting and i > 1 and dates.is_place(s) and dates.line(lines[i - 1].text) then
    facts.put(found, "place", dates.uncapital(s))
    return i + 1
  end
  if not found.kind or #s > 100 or not is_gathering(s) then return nil end
  local first = dates.find(s)
  local line = first and first > 1 and dates.line(s:sub(first))
  local where = line and dates.trim(s:sub(1, first - 1)):match "^%u.*"
  if not where or where:find "," or where:find "%s%l%l%l%l" then return nil end
  facts.put_all(found, line)
  facts.put(found, "venue", where)
  return i + 1
end

--- Takes what such a line tells; the number of the line behind it, or nil.
---@param lines parlance.head.line[]
---@param i integer
---@param found parlance.head.found
---@return integer?
function M.use(lines, i, found)
  local line = lines[i]
  local s = line.text
  if BEFORE_SPEAKER[line.first] and read_delivered(s, found) then return i + 1 end
  if line.signs & SPOKES ~= 0 and read_spokesperson(s, found) then return i + 1 end
  local next_line = read_delegation(lines, i, found)
  if not next_line and introduction.may_be_kind(line.first) then
    next_line = read_dated(lines, i, found) or read_kind_and_topic(lines, i, found)
  end
  return next_line or read_place(lines, i, found) or read_place_alone(lines, i, found)
end

return M
