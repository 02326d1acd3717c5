--- head.lua: the metadata that a document's own head tells.
--
-- The head is what stands before the text begins: headline, date line, "Statement
-- by", letterhead, "From:". A value is given only when the head says it; what is
-- not clear is absent. The file's name is asked last.

local core = require "parlance.core"
local correspondence = require "parlance.load.head.correspondence"
local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local headline = require "parlance.load.head.headline"
local introduction = require "parlance.load.head.introduction"
local letterhead = require "parlance.load.head.letterhead"
local line_kinds = require "parlance.load.head.lines"
local newspaper = require "parlance.load.head.newspaper"
local occasion = require "parlance.load.head.occasion"
local people = require "parlance.load.head.people"

local M = {}

local SIGNS = line_kinds.SIGNS
local COLON, DATELINE, DATED = SIGNS.COLON, SIGNS.DATELINE, SIGNS.DATED
local INTERVIEW = SIGNS.INTERVIEW
local RUNNING, YEAR = SIGNS.RUNNING, SIGNS.YEAR

-- "Mr. X (Country) (spoke in Y): text", as verbatim records have it.
local function read_turn(s, found)
  local name, parenthesis, rest = s:match "^([^():]-)%s*(%b())%s*([^:]-):%f[%s\0]"
  local country
  if name then
    local inner = parenthesis:sub(2, -2)
    local spoken = inner:find "^spoke in" ~= nil
    if rest ~= "" and not rest:find "^%(%s*spoke in" or #name > 60 then return false end
    country = not spoken and not inner:find "%d" and inner:gsub("%s+", " ") or nil
  else
    name = s:match "^([^():]+):%f[%s]"
    if not name or #name > 50 or not s:find "%l" then return false end
  end
  local person = people.person(name, false)
  if not person then return parenthesis ~= nil or name:find "^The President" ~= nil end
  if found.kind == "verbatim record" then return true end -- one of many who speak
  found.first_turn = { speaker = person.speaker, speaker_text = person.speaker_text,
    office = person.office, country = country }
  return true
end

local FIELDS = {
  speaker = "speaker", ["delivered by"] = "speaker", spokesperson = "speaker", from = "from",
  date = "date", dated = "date", subject = "title", re = "title", title = "title",
  topic = "title", venue = "venue", event = "venue", place = "place", location = "place",
  to = "recipient", cc = "", ref = "",
  reference = "", through = "", via = "", author = "", interviewer = "", ["e&oe"] = "",
  subjects = "", document = "", source = "", url = "", file = "", attention = "recipient",
  attn = "recipient",
}

local READ_FIELD = {
  speaker = function(found, value) facts.put_person(found, people.read(value, true)) end,
  from = function(found, value)
    facts.put_person(found, people.read(value, true))
    correspondence.put_party("sender", value, found)
  end,
  recipient = function(found, value) correspondence.put_party("recipient", value, found) end,
  date = function(found, value)
    local line = dates.line(value)
    if line then facts.put_all(found, line) end
    if not line and value:find "^[12]%d%d%d$" then facts.put(found, "date", value) end
  end,
  title = function(found, value) facts.put(found, "title", value) end,
  venue = function(found, value) facts.put(found, "venue", value) end,
  place = function(found, value)
    if dates.is_place(value) then facts.put(found, "place", dates.uncapital(value)) end
  end,
  [""] = function() end,
}

-- "From: Jane Doe": whether the line is such a field.
local function read_field(s, found)
  local label, value = s:match "^(%a[%a& ]-)%s*:%s+(%S.*)$"
  local field = label and #label < 16 and FIELDS[label:lower()]
  if not field then return false end
  READ_FIELD[field](found, value)
  return true
end

-- What may hold "Mr. X (Country) (spoke in Y):", which may be wrapped; nil without a colon.
local function turn_head(lines, i)
  local line = lines[i]
  local s, signs = line.text, line.signs
  local after = #s < 120 and lines[i + 1]
  if after and after.block == line.block then signs = signs | after.signs end
  if signs & COLON == 0 then return nil end
  if after and after.block == line.block then s = s .. " " .. after.text end
  return s:sub(1, 160)
end

local function begins_with_turn(lines, i, found)
  local head = lines[i].text:find "^%u" and turn_head(lines, i)
  return head and read_turn(head, found)
end

local function put_title(found, title)
  title = title:gsub("%[%^?%d+%]%(?#?[%w]*%)?%s*$", ""):gsub("[%s,;]+$", "")
  if title:find "[^.%u]%.$" then title = title:sub(1, -2) end
  facts.put(found, "title", title)
end

-- Whether an unknown line is the first of the text: a sentence, or one that is
-- wrapped.
local function begins_text(lines, i, s)
  if line_kinds.is_prose(s, lines[i].signs) or s:find("[.!?]", -1) then return true end
  if s:find("%l", -1) and s:find "^.*%s%l+$" and line_kinds.words_in(s) > 7 then
    return true
  end
  local after = lines[i + 1]
  if after == nil or after.block ~= lines[i].block then return false end
  return after.text:find "^[%l%d]" ~= nil or s:find "%l" ~= nil and line_kinds.words_in(s) > 7
end

-- A line of words: a letter's head, an introduction, a kind alone, a headline.
local function read_words(lines, i, found, s, lower)
  local line = lines[i]
  if line.signs & DATED ~= 0 and introduction.begins_letter(lower) then
    local joined, last = introduction.join_block(lines, i)
    if #joined < 400 and introduction.read_letter(joined, found) then
      if found.symbol then found.title = nil end -- that was its agenda item
      facts.put(found, "title", joined)
      return last + 1
    end
  end
  local may_be_kind = introduction.may_be_kind(line.first)
  local next_line = may_be_kind and introduction.use(lines, i, found)
    or occasion.use(lines, i, found)
  if next_line then return next_line end
  local kind = may_be_kind and introduction.read_kind(s)
  if found.speaker and introduction.begins_venue(s) then
    facts.put(found, "venue", s)
    return i + 1
  end
  local title, last
  if not found.unknown_line then title, last = headline.read_headline(lines, i) end
  if title and line_kinds.is_listed(lines, i, last) then title = nil end
  if not title then
    found.unknown_line = "yes" -- what stands behind it may be anything
    return not begins_text(lines, i, s) and i + 1 or nil
  end
  if kind and not found.title then facts.put(found, "kind", kind) end
  put_title(found, title)
  return last + 1
end

-- Whether a line is a stamp, a marking or a note on the text; "PRESS RELEASE" is a
-- marking that tells the kind, if nothing else does.
local function read_marking(s, lower, signs, found)
  if not (line_kinds.is_stamp(lower, signs) or line_kinds.is_marking(lower)) then
    return line_kinds.is_note(s)
  end
  facts.put(found, "marked_kind", introduction.read_kind_alone(s))
  return true
end

-- Lines that stand around a title and are none; the number of the line behind.
local function read_label(lines, i, found)
  local line = lines[i]
  if line.signs & COLON ~= 0 and read_field(line.text, found) then return i + 1 end
  if line.signs & RUNNING ~= 0 then return nil end
  return letterhead.use(lines, i, found) or newspaper.use(lines, i, found)
end

-- What a line too long for a head may tell: an introduction in one breath.
local function read_long(lines, i, found)
  local s, signs = lines[i].text, lines[i].signs
  local start = signs & DATED ~= 0 and s:sub(1, 40):lower()
  if start and introduction.begins_letter(start) then
    return read_words(lines, i, found, s, start)
  end
  local interview = signs & INTERVIEW ~= 0 and introduction.is_interview(s)
  return interview and introduction.use(lines, i, found) or nil
end

-- A line that letters and cablegrams have above their text.
local function read_correspondence(lines, i, found)
  local s = lines[i].text
  local dated = i < 4 and not found.date
    and (lines[i].signs & YEAR ~= 0 or s:find("%d%]%d") ~= nil)
  if dated and correspondence.read_date_line(s, found) then return true end
  return (i == 1 or found.date or found.kind) and correspondence.has_links(s)
    and correspondence.read_parties(s, found)
end

-- The line behind number `i`, after taking from it what it tells; nil when the
-- text begins there.
local function read_line(lines, i, found)
  local line = lines[i]
  if line.right then letterhead.split(line, found) end
  local s, signs, first = line.text, line.signs, line.first
  local press = signs & DATELINE ~= 0 and dates.press(s)
  if press then
    facts.put_all(found, press)
    facts.put(found, "kind", "article")
    return nil
  end
  local is_long = #s > line_kinds.PROSE_BYTES
  local next_line = not is_long and read_label(lines, i, found)
  if next_line then return next_line end
  if signs & COLON ~= 0 and line_kinds.is_turn(s) then return nil end
  if begins_with_turn(lines, i, found) then return nil end
  if is_long then return read_long(lines, i, found) end
  local lower = s:lower()
  if read_marking(s, lower, signs, found) then return i + 1 end
  if line_kinds.is_salutation(s, first) then
    correspondence.read_salutation(s, found)
    return nil
  end
  local date_line = signs & YEAR ~= 0 and dates.line(s)
  if date_line then
    facts.put_all(found, date_line)
    return i + 1
  end
  if read_correspondence(lines, i, found) then return i + 1 end
  if line_kinds.is_letterhead(lower, first) and s:find "^%u%u" then return i + 1 end
  return read_words(lines, i, found, s, lower)
end

-- Whether more than one speaks: who begins is not the speaker of the whole then.
local function is_conversation(loaded)
  local first
  for _, span in ipairs(loaded:spans()) do
    local speaker = span.layer == "turn" and span.attributes:match '"speaker":"([^"]*)"'
    if speaker and first and speaker ~= first then return true end
    first = first or speaker
  end
  return false
end

local function read_head(source, found, is_loaded)
  local lines = line_kinds.head_of(source)
  if not lines then return end
  local i, n = 1, 0
  while i and lines[i] and n < 25 do
    i = read_line(lines, i, found)
    n = n + 1
  end
  facts.put(found, "title", found.meeting)
  facts.put(found, "kind", found.marked_kind)
  if not found.first_turn then return correspondence.read_signature(source, found) end
  if is_loaded and is_conversation(source) then return end
  facts.put_all(found, found.first_turn)
end

-- ABC_12_1999.txt is a country, a session and a year.
local function read_session(base)
  local country, zeros, session, year = base:match "^(%u%u%u)_(0*)(%d+)_(%d%d%d%d)$"
  if not country then return nil end
  return { country = country, session = session, year = year, date = year,
    title = country .. " " .. zeros .. session .. " " .. year }
end

-- What a file's name tells, when the head does not.
local function read_name(name, found)
  local base = name:find("/", 1, true) and name:match "([^/]+)$" or name
  local dot = base:find("%.%w+$", -6) or base:find "%.%w+$"
  if dot then base = base:sub(1, dot - 1) end
  local session = read_session(base)
  if session then return session end
  local undated = base:gsub("^%d%d%d%d[-_.]?%d%d[-_.]?%d%d[-_. ]+", "")
  local title = not found.title and undated:gsub("[_-]+", " "):match "^%s*(.-)%s*$"
  return { date = not found.date and dates.in_name(base) or nil,
    title = title and title ~= "" and title or nil }
end

local KEYS = { "title", "date", "place", "dateline", "speaker", "speaker_text", "office",
  "country", "organisation", "sender", "recipient", "venue", "kind", "author",
  "publication", "symbol", "session", "year" }

-- Those that a name can tell.
local KEYS_OF_NAME = { "title", "date", "country", "session", "year" }

-- Calls `put(into, key, value, origin)` with what is found of each key; `other_title(source)`
-- is asked for a title that the lines of the head do not tell; the name of a part is none.
local function read(source, name, put, into, other_title, is_part)
  local found = {}
  read_head(source, found, other_title ~= nil)
  if other_title and not found.title then found.title = other_title(source) end
  local named = read_name(name, found)
  if is_part then named.title = nil end
  local keys = next(found) and KEYS or KEYS_OF_NAME
  for i = 1, #keys do
    local key = keys[i]
    local value = found[key]
    if value then
      put(into, key, value, "head")
    elseif named[key] then
      put(into, key, named[key], "name")
    end
  end
end

---@class parlance.head.metadatum
---@field key string
---@field value string
---@field origin "head"|"name"

local function append(list, key, value, origin)
  list[#list + 1] = { key = key, value = value, origin = origin }
end

--- Reads the metadata at the head of a document.
--
--     for _, m in ipairs(head.read(text, "statements/opening.txt")) do
--       print(m.key, m.value, m.origin)
--     end
--
---@param text string  of which the first 8 KiB are read
---@param name string  the document's name
---@return parlance.head.metadatum[]  in a fixed order of keys, each key at most once
function M.read(text, name)
  local list = {}
  read(text, name, append, list)
  return list
end

-- The first heading as a title; nil when it is a date, a stamp or another mark.
local function heading_title(loaded)
  local heading = core.first_heading(loaded)
  local title = heading and heading:gsub("%s+", " "):match "^%s*(.*%S)"
  if not title or not title:find "[%a\128-\244]" then return nil end
  local lower = title:lower()
  if line_kinds.is_stamp(lower) or line_kinds.is_marking(lower) or dates.line(title) then
    return nil
  end
  return title
end

--- The same of a loaded document: sets its metadata.
---@param loaded parlance.core.Loaded
---@param name string  the document's name
---@param is_part boolean?  it is a row or another part of a file: its name is no title
function M.set(loaded, name, is_part)
  read(loaded, name, loaded.set, loaded, heading_title, is_part)
end

return M
