--- newspaper.lua: what stands round a headline: the paper, the section, the author.

local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local line_kinds = require "parlance.load.head.lines"
local people = require "parlance.load.head.people"
local set = require "parlance.word_set"

local M = {}

local LINE_BYTES = 90 -- nothing here is longer

-- What a paper is called, behind "The".
local PAPERS = set [[times herald courier post news gazette tribune journal observer star mail
  telegraph guardian chronicle standard globe press daily sun mirror express independent echo
  argus mercury examiner sentinel dispatch reporter bulletin register monitor weekly age
  advertiser inquirer messenger record leader wire economist australian spectator]]

-- Those that are a paper without "The", when a date stands beside.
local SURE_PAPERS = set [[times herald courier gazette tribune telegraph chronicle observer
  guardian examiner sentinel mercury]]

local BROADCASTERS = set "radio television tv"

-- Sections in which the author speaks for himself, and those in which not.
local SECTIONS = {
  opinion = "opinion", comment = "opinion", commentary = "opinion", ["op-ed"] = "opinion",
  ["opinion/editorial"] = "opinion", column = "opinion", viewpoint = "opinion",
  perspective = "opinion", ["guest column"] = "opinion", ["guest essay"] = "opinion",
  editorial = "article", analysis = "article", ["news analysis"] = "article",
  news = "article", world = "article", politics = "article", national = "article",
  international = "article", business = "article",
}

-- Words that make "by ..." a byline without a name.
local STAFF = set [[staff correspondent correspondents reporter reporters editor agencies
  writer writers]]

-- Whether the words of a line are capitalised as those of a name are; their number
-- and the last one in lower case.
local function name_words(s)
  local n, last = 0, nil
  if s:find "^%S+%s+%l%l%l%l" then return nil end
  if s:find "[%d:;!?\"“”(/]" or s:find "[.,]$" then return nil end
  for word in s:gmatch "%S+" do
    n, last = n + 1, word:lower()
    if not word:find "^%u" and last ~= "of" and last ~= "and" then return nil end
  end
  return n, last
end

local function is_date(line)
  return line ~= nil and dates.line(line.text) ~= nil
end

-- "THE SENDRIGAL COURIER": what holds a date beside it, or is the first line.
local function read_masthead(lines, i, found)
  local s = lines[i].text
  local paper = s:match "^.*%s(%S+)$"
  if not paper or not PAPERS[paper:lower()] then return false end
  local n, last = name_words(s)
  if not n or n < 2 or n > 5 then return false end
  local dated = is_date(lines[i + 1]) or i > 1 and is_date(lines[i - 1])
  local the = s:find "^[Tt][Hh][Ee]%s" ~= nil and PAPERS[last] and (dated or i == 1)
  if not the and not (dated and SURE_PAPERS[last]) then return false end
  if not lines[i + 1] or #lines[i + 1].text > 180 then return false end
  facts.put(found, "publication", dates.uncapital(s))
  return true
end

-- A few words, all of them in one pair of quotation marks.
local function is_programme(s)
  local _, spaces = s:gsub("%s+", "")
  return spaces < 6 and (s:find '^"[^"]*"$' or s:find "^“.*”$" or s:find "^«.*»$") ~= nil
end

-- "RADIO OSKMERE, FIRST PROGRAMME", and the name of the programme in quotation marks.
local function read_broadcaster(lines, i, found)
  local s = lines[i].text
  if found.publication and not found.title and is_programme(s) then return true end
  local after = i <= 2 and BROADCASTERS[lines[i].first] and lines[i + 1]
  if not after or #after.text > 180 or not name_words(s) then return false end
  facts.put(found, "publication", dates.uncapital(s))
  return true
end

-- "CW 0417 / 060931 MAR 31 / URGENT": parts between slashes, one of them a number.
local function is_slug(s)
  if not s:find(" / ", 1, true) then return false end
  local _, n = s:gsub("%s/%s", "")
  return n >= 2 and s:find "%d%d%d" ~= nil and s:find "^%u%u+%s" ~= nil
    and s:find "%l%l%l%l" == nil
end

local function is_staff(words)
  for word in words:lower():gmatch "%a+" do
    if STAFF[word] then return true end
  end
  return false
end

-- "By Hugh Tarrant", "by Ada Quill and Jon Dahl in Velmont", "By Our Correspondent".
local function read_byline(s, found)
  local words = s:match "^[Bb][Yy]%s+(.+)$"
  if not words or s:find "[.!?:;]$" then return false end
  local name, rest = words:match "^([^,]+),%s*(.+)$"
  name = (name or words):gsub("%s+in%s+%u[%a\128-\255%s-]+$", "")
  local first = name:match "^(.-)%s+and%s+%u" or name
  local person = people.person(first, true)
  if not person and not is_staff(words) then return false end
  facts.put(found, "author", dates.uncapital(name))
  local in_office = rest and not is_staff(rest) and people.is_office(rest)
  if person and (found.kind == "opinion" or in_office) then
    facts.put_person(found, people.read(words, true))
  end
  facts.put(found, "kind", "article")
  return true
end

--- Whether a line is a byline.
---@param s string
---@return boolean
function M.is_byline(s)
  return s:find "^[Bb][Yy]%s" ~= nil and #s <= LINE_BYTES and read_byline(s, {})
end

--- Takes what a line round a headline tells; the number of the line behind it, or
--- nil when it is no such line.
---@param lines parlance.head.line[]
---@param i integer
---@param found parlance.head.found
---@return integer?
function M.use(lines, i, found)
  local line = lines[i]
  local s, first = line.text, line.first
  if #s > LINE_BYTES then return nil end
  if is_slug(s) or first == "by" and read_byline(s, found) then return i + 1 end
  local headline = first == "opinion" and s:match "^[Oo][Pp][Ii][Nn][Ii][Oo][Nn]%s*|%s*(%S.*)$"
  if headline then
    facts.put(found, "kind", "opinion")
    line_kinds.set_text(line, headline)
    return nil
  end
  local section = #s < 20 and lines[i + 1] and SECTIONS[s:lower()]
  if section and (found.publication or section == "opinion" or not s:find "%l") then
    facts.put(found, "kind", section)
    return i + 1
  end
  local known = read_masthead(lines, i, found) or read_broadcaster(lines, i, found)
  return known and i + 1 or nil
end

return M
