--- introduction.lua: "Statement by", and the speaker, office and venue that follow it.

local bare_names = require "parlance.load.head.bare_names"
local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local line_kinds = require "parlance.load.head.lines"
local people = require "parlance.load.head.people"

local M = {}

local KINDS = {
  { "statement" }, { "remarks" }, { "address" }, { "speech" }, { "intervention", "statement" },
  { "message" }, { "lecture" }, { "declaration" }, { "testimony" }, { "interview" },
  { "letter" },
  { "communiqué", "communique" }, { "communique" }, { "press conference", "interview" },
  { "press release" }, { "media release", "press release" },
  { "news release", "press release" },
  { "explanation of vote", "statement" }, { "right of reply", "statement" },
  { "note verbale", "letter" }, { "open letter", "letter" }, { "memorandum" }, { "cablegram" },
  { "telegram" }, { "transcript" }, { "talking points", "statement" }, { "op-ed", "article" },
  { "keynote", "speech" }, { "doorstop", "interview" }, { "eulogy", "speech" },
  { "comment" }, { "verbatim record" }, { "summary record" },
}
local KIND_OF = {}
for _, kind in ipairs(KINDS) do KIND_OF[kind[1]] = kind[2] or kind[1] end

-- What stands between the kind and the speaker.
local LINKS = {
  "delivered by", "made by", "given by", "presented by", "by", "of", "with", "from",
}

-- What states make too: behind "by" stands a person only when a title says so.
local OF_STATES = {
  statement = true, declaration = true, communique = true, ["press release"] = true,
}

-- What may stand before the word for the kind.
local QUALIFIER = {}
for word in ([[the full text of joint opening closing introductory welcome welcoming keynote
  general national oral written final official press draft special prepared concluding brief
  video recorded inaugural a an radio television televised public annual plenary delivered
  transcript doorstop key-note excerpts provisional from]]):gmatch "%S+" do
  QUALIFIER[word] = true
end

-- The first words that a line with a kind can begin with.
local FIRST_WORD = {}
for words in pairs(KIND_OF) do FIRST_WORD[words:match "^[%a-]+"] = true end
for word in pairs(QUALIFIER) do FIRST_WORD[word] = true end

-- "Transcript of an interview" is an interview.
local function kind_of_transcript(s, after)
  local at = s:lower():match("^%s+of%s+an?%s+()", after)
    or s:lower():match("^%s+of%s+the%s+()", after) or s:lower():match("^%s+of%s+()", after)
  if not at then return nil end
  local kind, inner = M.read_kind(s:sub(at))
  return kind, kind and at - 1 + inner
end

-- The letters that these begin with.
local FIRST_LETTERS = {}
for word in pairs(FIRST_WORD) do FIRST_LETTERS[word:match "^%a+"] = true end

--- Whether a kind may begin with this word: read_kind finds none behind others.
---@param first string  the letters that a line begins with, in lower case
---@return boolean
function M.may_be_kind(first)
  return FIRST_LETTERS[first] == true
end

--- Reads "Statement", "Joint press release": the kind and where the rest begins.
---@param s string
---@return string? kind, integer? after
function M.read_kind(s)
  local first = s:match "^[%a-]+"
  if not first or not FIRST_WORD[first:lower()] then return nil end
  local lower = s:lower():gsub("\195\137", "\195\169")
  local at = 1
  for _ = 1, 6 do
    local two = lower:match("^([%a\128-\255-]+%s+[%a\128-\255-]+)%f[^%a\128-\255-]", at)
    local one = lower:match("^[%a\128-\255-]+", at)
    local three = lower:match("^%a+ of %a+", at)
    for _, words in ipairs { three or "", two and two:gsub("%s+", " ") or "", one or "" } do
      if KIND_OF[words] then
        local kind, after = nil, at + #words
        if words == "transcript" then kind, after = kind_of_transcript(s, after) end
        return kind or KIND_OF[words], after or at + #words
      end
    end
    if not one or not QUALIFIER[one] then return nil end
    at = lower:find("%S", at + #one) or #s + 1
  end
end

--- The kind that a line says and nothing else, but for a note in brackets.
---@param s string
---@return string?
function M.read_kind_alone(s)
  local kind, after = M.read_kind(s)
  if kind and s:find("^%s*$", after) or kind and s:find("^%s+%b()$", after) then return kind end
  return nil
end

--- Reads "Statement by X": the kind, what stands behind "by" (which may end the
--- line), and the word "by" itself.
---@param s string
---@return string? kind, string? rest, string? by
function M.read_introduction(s)
  if #s > 250 then return nil end
  local kind, after = M.read_kind(s)
  if not kind then return nil end
  local rest = s:sub(after)
  rest = rest:gsub("^%s+to%s+the%s+[Pp]ress%f[%A]", "")
  rest = rest:gsub("^%s+on%s+behalf%s+of%s+[^,]-%s+by%s", " by ")
  for _, word in ipairs(LINKS) do
    local first, last = rest:lower():find("^%s*" .. word .. "%f[^%a]%s*:?%s*")
    if first and (word ~= "with" or kind == "interview") then
      return kind, rest:sub(last + 1), word
    end
  end
  return kind, nil
end

local VENUE = {
  "^at the ", "^before the ", "^to the %w+ session", "^on the occasion of", "^during the ",
  "^under agenda item", "^on agenda item", "^at a ", "^at an ", "^in the security council",
  "^in the general assembly", "^to the general assembly", "^to the %w+ meeting",
  "^on the margins of",
}

-- The first words of these.
local VENUE_WORDS = {
  at = true, before = true, to = true, on = true, during = true, under = true, ["in"] = true,
}

-- "At the outset": the text itself.
local NO_VENUE = {
  outset = true, same = true, beginning = true, start = true, request = true, heart = true,
  core = true, moment = true, time = true, past = true, last = true, present = true,
  risk = true,
}

--- Whether a line says where or when something was said: "At the ...".
---@param s string
---@return boolean
function M.begins_venue(s)
  local first = s:match "^%a+"
  if not first or #first > 6 or not VENUE_WORDS[first:lower()] then return false end
  local lower = s:lower()
  if NO_VENUE[lower:match "^%a+ the (%a+)" or ""] or s:find "[.!?:]$" then return false end
  for _, pattern in ipairs(VENUE) do
    if lower:find(pattern) then return true end
  end
  return s:find "^[Aa][Tt] %u" ~= nil
end

-- What stands alone on a line of a centred head, between who and where.
local CONNECTIVES = {}
for words in ([[at|at the|to|to the|before|before the|during|during the|in|in the|on|on the|
  on the occasion of|on the occasion of the|under|under agenda item|for the]]):gmatch "[^|]+" do
  CONNECTIVES[words:match "^%s*(.*)$"] = true
end

local function is_connective(lower)
  return #lower < 25 and CONNECTIVES[lower] == true
end

local function lower_first_of_venue(s)
  return (s:gsub("^(%u)(%l)", function(a, b) return a:lower() .. b end))
end

-- Joins the lines that name the speaker: where a line begins an office, a comma.
local function join_subject(parts)
  local joined = ""
  for _, part in ipairs(parts) do
    local open = joined == "" or joined:find "[,:]$" or joined:find "%s%l%l?%l?%l?$"
      or joined:find "^%l+$" or joined:find "[Tt]he$"
    local office = people.is_office(part) and not people.is_office(joined)
    local new = part:find "^%u" ~= nil and (office or people.person(part, false) ~= nil)
    local glue = joined == "" and "" or (not open and new and ", ") or " "
    joined = joined .. glue .. part
  end
  return joined
end

-- "... to the United Nations at the First Session": subject, venue.
local function split_venue(s)
  local at = 1
  while true do
    local first = s:find("[%s,]+[Aa]t the ", at) or s:find("[%s,]+[Bb]efore the ", at)
      or s:find("[%s,]+on the occasion of ", at)
    if not first then return s, nil end
    local before = s:sub(1, first - 1)
    if not before:find "[Rr]epresentative$" and not before:find "[Oo]bserver$"
      and not before:find "[Mm]inister$" and before:find "%S%s+%S" then
      return before, s:sub(first):match "^[%s,]*(.*)$"
    end
    at = first + 2
  end
end

-- Whether a line cannot belong to an introduction.
local function ends_head(s, lower)
  return line_kinds.is_stamp(lower) or line_kinds.is_salutation(s, lower:match "^%a*")
    or line_kinds.is_prose(s) or dates.line(s) ~= nil
end

-- Whether a line in a new block still belongs to the introduction.
local function continues(s, lower, parts, venue)
  if ends_head(s, lower) then return false end
  if M.begins_venue(s) or is_connective(lower) then return true end
  if #venue > 0 then return is_connective(venue[#venue]:lower()) end
  local subject = table.concat(parts, " ")
  if subject == "" then return true end
  if people.person(s, false) then return true end
  return people.is_office(s) and s:find "^%u" ~= nil and not s:find "[.?!]$"
    and not s:find "%d%d%d%d"
end

-- Whether the block of line `i` is a head of its own: short lines, then an empty
-- one. In it all lines belong together; elsewhere the text may begin at any.
local function is_head_block(lines, i)
  local last = i
  while lines[last + 1] and lines[last + 1].block == lines[i].block do
    last = last + 1
    if last - i > 12 or line_kinds.is_prose(lines[last].text) then return false end
  end
  return lines[last + 1] ~= nil and not lines[last].text:find "%l%l[.!?]$"
end

-- Whether a colon ends what is known of the speaker.
local function is_closed(parts)
  return #parts > 0 and parts[#parts]:find ":$" ~= nil
end

-- Whether a line leaves something open: a comma, a small word at its end.
local function is_open(s)
  return s == "" or s:find "[,&-]$" ~= nil or s:find "%f[%w]%u%.$" ~= nil
    or s:find "%f[%w]%l%l?%l?$" ~= nil
    or s:find "%f[%w][OFTBHEAND][OFTBHEAND][OFTBHEAND]?$" ~= nil
end

-- Whether a line of the same block goes on with an introduction, when the text
-- may begin without an empty line before it.
local function goes_on(s, lower, parts, venue)
  local before = venue[#venue] or parts[#parts] or ""
  return is_open(before) or M.begins_venue(s) or is_connective(lower)
    or s:find "^of%s" ~= nil
    or s:find "^to the%s" ~= nil
    or continues(s, lower, parts, venue) and people.person(s, false) ~= nil
    or #parts == 1 and #s < 60 and people.is_office(s)
      and people.read(parts[1], true).office == nil
end

-- Whether a line of a head block still adds to what came before it.
local function is_wanting(s, parts, venue)
  if #venue > 0 or s:find "^%l" ~= nil then return true end
  local person = people.read(join_subject(parts), true)
  return person.speaker == nil or person.office == nil and people.is_office(s)
end

-- "by" alone, or "by X" behind a kind that stands alone: the word, what follows it.
local function read_link(s)
  local lower = s:lower()
  for _, word in ipairs(LINKS) do
    if lower == word then return word, "" end
  end
  for _, word in ipairs { "delivered by", "made by", "given by", "presented by", "by" } do
    if lower:sub(1, #word + 1) == word .. " " then return word, s:sub(#word + 2) end
  end
end

---@class parlance.head.opening
---@field kind string
---@field rest string   of the line, behind "by"
---@field by string
---@field words string  the kind and "by", as written
---@field last integer  the number of the last of its lines

-- How an introduction opens on line `i`: "Statement by", on one line or on two.
local function read_opening(lines, i)
  local s, after = lines[i].text, lines[i + 1]
  local kind, rest, by = M.read_introduction(s)
  if rest then
    local words = s:sub(1, #s - #rest):match "^(.-)[%s:]*$"
    return { kind = kind, rest = rest, by = by, words = words, last = i }
  end
  if not kind or not after or not M.read_kind_alone(s) then return nil end
  local link, words = read_link(after.text)
  if link then
    return { kind = kind, rest = words, by = link, words = s .. " " .. link, last = i + 1 }
  end
  local person = people.person(after.text, false)
  if not person or person.office then return nil end
  return { kind = kind, rest = "", by = "by", words = s .. " by", last = i }
end

-- Only the first sentence introduces an interview: "Interviewer: X." may follow.
local function cut_sentence(opening)
  if opening.kind ~= "interview" then return end
  opening.rest = opening.rest:match "^(.-%l%l%l)%.%s+%u" or opening.rest
end

--- Whether a line, however long, begins as the introduction of an interview does.
---@param s string
---@return boolean
function M.is_interview(s)
  if not s:find("nterview", 1, true) then return false end
  local kind, _, by = M.read_introduction(s:sub(1, 240))
  return kind == "interview" and by == "with" and s:find "%l%l%l%.%s+%u" ~= nil
end

-- Reads an introduction whose first line is number `i`; the number of the line
-- behind it.
local function read_introduced(lines, i)
  local opening = read_opening(lines, i)
  if not opening then return nil end
  cut_sentence(opening)
  local parts, venue = {}, {}
  if opening.rest ~= "" then parts[1] = opening.rest end
  local next_line = opening.last + 1
  local block, head_block = lines[opening.last].block, is_head_block(lines, opening.last)
  while lines[next_line] do
    local line = lines[next_line]
    local s, lower = line.text, line.text:lower()
    local belongs = line.block == block
        and (goes_on(s, lower, parts, venue) or head_block and is_wanting(s, parts, venue))
      or line.block ~= block and continues(s, lower, parts, venue)
    if not belongs or is_closed(parts) or ends_head(s, lower) then break end
    local where = #venue > 0 or M.begins_venue(s) or is_connective(lower)
    table.insert(where and venue or parts, s)
    if line.block ~= block then
      block, head_block = line.block, is_head_block(lines, next_line)
    end
    next_line = next_line + 1
  end
  return next_line, opening, parts, venue
end

-- Takes a date line off the end of a subject: "..., Canberra, 12 May 2015".
local function take_date(subject, found)
  local head, last = subject:match "^(.-),%s*(%u[^,]+,?[^,]*%d%d%d%d)$"
  local line = last and dates.line(last)
  if not line and subject:find "%d%d%d%d$" then
    head, last = subject:match "^(.-)[,%s]+(%S+%s+%S+%s+%d%d%d%d)$"
    line = last and dates.line(last)
    if line and line.place then line = nil end
  end
  if not line or head == "" then return subject end
  facts.put_all(found, line)
  return head
end

--- "Letter dated", "Identical letters dated", "Note verbale dated": not in the
--- middle of a sentence.
---@param lower string
---@return boolean
function M.begins_letter(lower)
  if not lower:find("dated ", 1, true) then return false end
  local first = lower:find "letters? dated " or lower:find "notes? verbales? dated "
  return first ~= nil and first <= 20 and not lower:find "^i%s" and not lower:find "^in%s"
end

local LETTER_FROM = "^(.-)%s+from%s+(.-)%s+addressed%s+to%s"

--- Reads "Letter dated 7 May 2020 from X addressed to Y"; false when it is none.
---@param s string
---@param found parlance.head.found
---@return boolean
function M.read_letter(s, found)
  if not M.begins_letter(s:lower()) then return false end
  local _, date = dates.find(s)
  facts.put(found, "kind", "letter")
  facts.put(found, "date", date or nil)
  local _, from = (s .. " "):match(LETTER_FROM)
  from = from or s:match "%sfrom%s+(.+)$"
  if from and not M.put_issuer(found, from) then
    facts.put_person(found, people.read(from))
  end
  return true
end

--- A block of lines, from line `i` on, as one; and its last line, or one before.
---@param lines parlance.head.line[]
---@param i integer
---@return string joined, integer last
function M.join_block(lines, i)
  local joined, last = lines[i].text, i
  while lines[last + 1] and lines[last + 1].block == lines[i].block and last - i < 6 do
    last = last + 1
    joined = joined .. " " .. lines[last].text
  end
  return joined, last
end

--- Words of a head in capitals as they begin a sentence: "JOINT STATEMENT" as "Joint
--- statement"; other words as they are.
---@param s string
---@return string
function M.as_sentence(s)
  local capitals, rest = s:match "^([^%l]*%u)(%s+%l.*)$"
  if capitals then return M.as_sentence(capitals) .. rest end
  if s:find "%l" then return s end
  return (s:sub(1, 1) .. s:sub(2):lower():gsub("\195([\128-\158])", function(c)
    return "\195" .. string.char(c:byte() + 32)
  end))
end

local function compose_title(words, parts, venue)
  local subject = join_subject(parts)
  if (subject .. table.concat(venue)):sub(1, 24):find "%l%l" then words = M.as_sentence(words) end
  local title = words .. " " .. subject
  if #venue > 0 then
    title = title:gsub("[%s,]+$", "") .. " " .. lower_first_of_venue(table.concat(venue, " "))
  end
  return (title:gsub("[%s,:]+$", ""))
end

local ISSUERS = { "delegation of%s", "permanent mission of%s", "mission of%s", "embassy of%s",
  "government of%s", "ministry of%s", "foreign ministry of%s", "ministry for%s" }

--- Whether words name an organ and no person; then takes who it is.
---@param found parlance.head.found
---@param subject string
---@return boolean
function M.put_issuer(found, subject)
  local name = subject:gsub("^[Tt][Hh][Ee]%s+", "")
  local lower = name:lower()
  for _, start in ipairs(ISSUERS) do
    if lower:find("^" .. start) then
      for _, stop in ipairs { "%s+on%s", "%s+in%s+connection", "%s+regarding%s", "%s+at%s+the%s",
        ",", "%s+concerning%s", "%s+following%s" } do
        name = name:sub(1, (name:lower():find(stop) or 0) - 1)
      end
      name = dates.uncapital(name)
      facts.put(found, "organisation", name)
      facts.put(found, "country", people.country(name))
      return true
    end
  end
  return false
end

-- Takes off a subject what the statement is about.
local function without_topic(subject)
  for _, start in ipairs { "[Ii]n [Cc]onnection [Ww]ith", "[Rr]egarding", "[Cc]oncerning",
    "[Ii]n [Rr]esponse [Tt]o" } do
    subject = subject:gsub("[,%s]+" .. start .. "%s.*$", "")
  end
  return (subject:gsub("%s+[Oo]n%s+[Bb]ehalf%s+[Oo]f%s.*$", ""):gsub(",%s+on%s.*$", ""))
end

-- Whether words name what only a delegation makes: "Freedonia" is a country then.
local function of_delegation(words)
  local lower = words:lower()
  return lower:find("right of reply", 1, true) or lower:find("explanation of vote", 1, true)
end

-- Where it was said; nil when the lines tell about what.
local function venue_of(venue)
  local words = table.concat(venue, " ")
  local lower = words:lower()
  local topic = lower:find "^on%s" and not lower:find "^on the occasion"
    and not lower:find "^on the margins" and not lower:find "^on agenda item"
  return words ~= "" and not topic and words or nil
end

-- Whether a person may stand behind the word without any title: "Declaration of Port Orm" is
-- the port's, "Interview with Ada Quill" may name who asks.
local function names_person(kind, by)
  return kind ~= "interview" and not (OF_STATES[kind] and (by == "of" or by == "from"))
end

--- Takes what an introduction that begins on line `i` tells; the number of the
--- line behind it, or nil when none begins there.
---@param lines parlance.head.line[]
---@param i integer
---@param found parlance.head.found
---@return integer?
function M.use(lines, i, found)
  local next_line, opening, parts, venue = read_introduced(lines, i)
  if not next_line then return nil end
  local kind, by = opening.kind, opening.by
  facts.put(found, "kind", kind)
  facts.put(found, "title", compose_title(opening.words, parts, venue))
  local subject, inline_venue = split_venue(join_subject(parts))
  if M.put_issuer(found, subject) then return next_line end
  if of_delegation(opening.words) and dates.is_place(subject) then
    facts.put(found, "country", dates.uncapital(subject))
    return next_line
  end
  subject = take_date(without_topic(subject), found)
  local state = by == "by" and bare_names.state(subject)
  if state then facts.put(found, "country", dates.uncapital(state)) end
  facts.put(found, "venue", venue_of(venue) or inline_venue)
  local bare = by ~= "of" and by ~= "from" and by ~= "with" and not OF_STATES[kind]
  local person = people.read(subject, bare)
  if not person.speaker and not person.office and names_person(kind, by) then
    person = bare_names.read(subject) or person
  end
  if by ~= "of" or person.speaker then facts.put_person(found, person) end
  return next_line
end

return M
