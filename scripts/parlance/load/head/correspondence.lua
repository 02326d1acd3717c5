--- correspondence.lua: letters, cablegrams and minutes: their date line, who writes to whom.

local dates = require "parlance.load.head.dates"
local facts = require "parlance.load.head.found"
local line_kinds = require "parlance.load.head.lines"
local people = require "parlance.load.head.people"
local set = require "parlance.word_set"

local M = {}

local LINE_BYTES = 160       -- a longer line tells neither
local REFERENCE_BYTES = 70   -- what stands before place and date
local TEXT_BYTES = 1 << 16   -- of a text whose signature is looked for
local SIGNATURE_LINE = 3     -- a line before this one is of the head
local ALONE_BYTES = 50       -- "From Ivo Maren" alone is not longer
local LAST_LINES = 4         -- that a signature may be in, notes aside

-- What messages are called, and how the heads of others begin.
local KINDS = { cablegram = "cablegram", telegram = "telegram", cable = "cablegram",
  letter = "letter", memorandum = "memorandum", minute = "minute", dispatch = "dispatch",
  despatch = "dispatch", savingram = "savingram", submission = "submission",
  message = "message", note = "note", agendum = "submission", teleprinter = "message",
  telex = "message", minutes = "minutes", ["aide-memoire"] = "note", fax = "message" }

--- Kinds of documents that somebody signs.
local SIGNED = set [[cablegram telegram letter memorandum minute dispatch savingram submission
  message note]]

-- What stands before "from" and "for", besides markings.
local BEFORE = set [[following is message text letter cablegram telegram memorandum minute
  dispatch despatch telex fax submission note extract draft personal my your attention addressed
  handed strictly begins telephone radio teleprinter]]

-- Words behind a name that do not belong to it.
local BEHIND = set [[alone only himself herself personally personal urgent please begins
  eyes]]

local ORGANS = set [[department government embassy legation delegation mission ministry
  consulate commission office secretariat council cabinet bureau committee]]

-- Marks of notes off a line: "[3]", the figure behind a word.
local function without_notes(s)
  return (s:gsub("%s*%[%d+%]", ""):gsub("([%a.])%d%d?$", "%1")
    :gsub("(%a)%d%d?%f[%A]", "%1"):gsub("[%s.:,]+$", ""))
end

-- Words that can name somebody: a person, an office, an organ.
local function is_party(s)
  local n = 0
  for _ in s:gmatch "%S+" do n = n + 1 end
  if n == 0 or n > 9 or #s > 80 or s:find "[;!?\"“”]" then return false end
  if people.person(s, false) or people.is_office(s) or people.is_name(s) then return true end
  for word in s:lower():gmatch "%a+" do
    if ORGANS[word] then return s:find "^%u" ~= nil end
  end
  return false
end

-- Takes words that belong to no name, and markings, off the end.
local function strip_behind(s)
  while true do
    local rest, last = s:match "^(.-)%s*(%a+)$"
    local lower = last and last:lower()
    if not last or not (BEHIND[lower] or line_kinds.is_marking(lower)) or lower == "minister" then
      return s
    end
    s = rest:gsub("[%s,.:-]+$", "")
  end
end

local function clean_party(s)
  s = s:gsub("%s*%b()%s*$", ""):gsub("^[Tt][Hh][Ee]%s+", ""):gsub("%s*[:-]%-.*$", "")
    :gsub("[-:–]%s.*$", ""):gsub("(%l%l%l)%.%s+.*$", "%1"):gsub("[%s,.:]+$", "")
  s = strip_behind(s)
  if s:find "^[Hh][Ii][Ss]%f[%A]" or s:find "^[Yy][Oo][Uu]" then return nil end
  return is_party(s) and dates.uncapital(s) or nil
end

-- Whether words are a surname or a place and no more, which alone tell little.
local function is_bare(s)
  return not s:find "%s" and not people.is_office(s) and not people.person(s, false)
end

-- The word that says whose words follow, or for whom, at or behind byte `at`.
local LINKS = { from = "sender", ["for"] = "recipient", to = "recipient" }

-- One that was there before belongs to a name: "for the Minister for Ports".
local function next_link(s, at, taken)
  for first, word, after in s:gmatch("()(%a+)()", at) do
    local key = LINKS[word:lower()]
    if key and not (taken and taken[key]) then return first, key, after end
  end
end

-- Whether only markings and words for messages stand before the first link.
local function opens(s)
  local n = 0
  for word in s:lower():gmatch "[%a&-]+" do
    if not BEFORE[word] and not line_kinds.is_marking(word) then return false end
    n = n + 1
  end
  return n > 0
end

-- Whether one of these words is no mere marking.
local function tells_message(s)
  for word in s:lower():gmatch "%a+" do
    if BEFORE[word] then return true end
  end
  return line_kinds.is_marking(s:lower()) and s:lower():find "personal" ~= nil
end

-- "Personal for Dr. Audrac from Ivo Maren", "FROM QUILL TO DAHL": parts of a line.
local function read_links(s, first, key, after)
  local found, taken = {}, {}
  while first do
    taken[key] = true
    local stop, next_key, next_after = next_link(s, after, taken)
    local part = s:sub(after, (stop or #s + 1) - 1)
    local party = clean_party(part:match "^:?%s*(.-)%s*$")
    if not party then return nil end
    found[key] = party
    first, key, after = stop, next_key, next_after
  end
  return found
end

-- "To: the Secretary", "Attention: Jon Dahl": an entry.
local ENTRIES = { to = "recipient", attention = "recipient", attn = "recipient",
  from = "sender", addressee = "recipient", sender = "sender", recipient = "recipient" }

--- Takes the value of an entry "From" or "To".
---@param key "sender"|"recipient"
---@param value string
---@param found parlance.head.found
function M.put_party(key, value, found)
  if #value < LINE_BYTES then facts.put(found, key, clean_party(value) or without_notes(value)) end
end

--- Whether a line may tell who writes to whom.
---@param s string
---@return boolean
function M.has_links(s)
  if #s > LINE_BYTES then return false end
  return s:find "%f[%a][Ff][OoRr][RrOo]" ~= nil or s:find "%f[%a][Tt][Oo]%f[%A]" ~= nil
    or s:find "^[Aa][Tt][Tt]" ~= nil
end

--- Takes who writes to whom off a line; false when it tells neither.
---@param s string
---@param found parlance.head.found
---@return boolean
function M.read_parties(s, found)
  if #s > LINE_BYTES or s:find "[!?;]" then return false end
  s = without_notes(s)
  local label, value = s:match "^(%a+)%s*:%s*(%S.*)$"
  local key = label and ENTRIES[label:lower()]
  if key then
    M.put_party(key, value, found)
    return true
  end
  s = s:gsub("^%d+%s+", ""):gsub("%s*%b()$", "")
  local first, link, after = next_link(s, 1)
  if not first then return false end
  local before = s:sub(1, first - 1):gsub("[Aa][Dd][Dd][Rr][Ee][Ss][Ss][Ee][Dd]%s*$", "message")
  local alone = before == "" and (next_link(s, after) ~= nil or #s < ALONE_BYTES and found.date)
  if not alone and not opens(before) then return false end
  local parties = read_links(s, first, link, after)
  if not parties then return false end
  local both = parties.sender and parties.recipient
  if parties.sender and not both and before ~= "" and not tells_message(before) and
    is_bare(parties.sender) then return false end
  facts.put(found, "sender", parties.sender)
  facts.put(found, "recipient", parties.recipient)
  return true
end

--- "Dear Mr. Dahl,": to whom a letter is written.
---@param s string
---@param found parlance.head.found
function M.read_salutation(s, found)
  local name = without_notes(s):match "^[Mm]?y?%s*[Dd]ear%s+(.-)$"
  local person = name and #name < 60 and people.person(name, false)
  if not person then return end
  facts.put(found, "recipient", person.speaker_text)
  facts.put(found, "kind", "letter")
end

-- Whether words are the number of a document and what it is: "Agendum 240",
-- "Draft Cablegram E104", "E (PD) (37) 1 (extract)".
local function reference_of(words)
  if #words > REFERENCE_BYTES or words:find "[;!?\"“”]" then return nil end
  local kind, number = nil, words:find "%d" ~= nil
  for word in words:lower():gmatch "[%a-]+" do kind = kind or KINDS[word] end
  local start = words:lower():find "^extracts?%f[%A]" or words:lower():find "^draft%f[%A]"
  if not kind and not start and not (number and words:find "^%u") then return nil end
  local _, small = words:gsub("%f[%a]%l%l%l+%f[%A]", "")
  return small < 4 and (kind or ""), kind
end

-- Editorial brackets round what somebody supplied: "[1940]", "1[9]46", "[p.m.]".
local function without_brackets(s)
  return (s:gsub("%[(%d%d%d%d)%]", "%1"):gsub("(%d)%[(%d+)%]", "%1%2")
    :gsub("%[(%d+)%](%d)", "%1%2"):gsub("%[([ap]%.?m%.?)%]", "%1"):gsub("%s*%[%d+%]", "")
    :gsub("^(.-)%[(%u[^%]]*)%]", "%1%2"):gsub("%[(%d+ %a+ %d%d%d%d)%]", "%1"))
end

-- What may stand behind a date: a time of day, when it came, a note in brackets.
local function is_behind(s)
  if s == "" then return true end
  local rest = s:lower():gsub("^[%s,.;]*", ""):gsub("^%d[%d%s.:,-]*", "")
    :gsub("^[ap]%s*%.?%s*m%f[%A]%.?", ""):gsub("^%s*[%a.]*hours?%f[%A]", "")
    :gsub("^%s*noon%f[%A]", ""):gsub("^%s*midnight%f[%A]", ""):gsub("^%s*g%.?m%.?t%f[%A]%.?", "")
    :gsub("^%s*hrs?%f[%A]", "")
    :gsub("^[%s,;.]+", ""):gsub("^%b()", "")
  return rest:find "^[%s.,;]*$" ~= nil or rest:find "^rece?i?ve?d?" ~= nil
end

--- Takes the line that such a document begins with: "Agendum 240 15 May 2031",
--- "Cablegram 82 [1] VELMONT, 3 May 2031, 12 noon"; false when it is none.
---@param s string
---@param found parlance.head.found
---@return boolean
function M.read_date_line(s, found)
  if #s > LINE_BYTES then return false end
  s = without_brackets(s)
  local first, date, after = dates.find(s)
  if not first or not date or not is_behind(s:sub(after)) then return false end
  local before = dates.trim(s:sub(1, first - 1)):gsub("%s+[Oo]n$", "")
  local place = before:match "%f[%S](%u%u[%u%s.'’-]*)$" or before:match "^(%u%l[%a%s]*)$"
  if place and place ~= before and place:find "^[%u.]+ %u" and not dates.is_place(place) then
    place = place:match "(%u%u+)$"
  end
  place = place and dates.is_place(place) and place or nil
  local words = before:sub(1, #before - #(place or ""))
  words = words:gsub("[%s,]+$", "")
  local reference, kind = reference_of(words)
  if words ~= "" and not reference then return false end
  facts.put_all(found, { date = date, kind = kind or nil,
    place = place and dates.uncapital(place) })
  if M.has_links(words) then M.read_parties(words:gsub("%s+%d+$", ""), found) end
  return true
end

-- The last lines of a text, the last one first, without the notes behind it.
local function last_lines(text)
  local lines, list = {}, {}
  for line in text:gmatch "[^\r\n\f]+" do
    line = line:match "^%s*(.-)%s*$"
    if line ~= "" then lines[#lines + 1] = line end
  end
  local n = #lines
  for i = n, 2, -1 do
    if lines[i]:find "^[_%[%^*•%s]*1[%]:]*%s+%S" then n = i - 1 break end -- the first note
  end
  while n > 1 and (lines[n]:find "^%[?%d+%]?%.?%s" or lines[n]:find "^%[[%u]+%s*:[^%]]*%]$"
    or lines[n]:find "^[%W_]+$" or lines[n]:find "^%[%d+%]$") do
    n = n - 1
  end
  for i = n, math.max(SIGNATURE_LINE, n - LAST_LINES + 1), -1 do list[#list + 1] = lines[i] end
  return list
end

-- A name in capitals, alone on its line; perhaps an office behind it.
local function capital_name(s)
  s = without_notes(s):gsub("^[_*%s%[]+", ""):gsub("[_*%s%]]+$", "")
  local name = s:match "^([%u][%u%s.'’-]*)$" or s:match "^([%u][%u%s.'’-]*%u%u)%s+[%a(]%l"
    or s:match "^([%u][%u%s.'’-]*%u%u),%s"
  name = name and name:match "^(.-)%s*$"
  if not name or #name > 40 or not name:find "%u%u%u" then return nil end
  if line_kinds.is_marking(name:lower()) then return nil end
  return people.is_name((name:gsub("%.(%u)", ". %1"))) and name or nil
end

local CLOSINGS = { "^yours%s", "^sincerely", "^with kind", "^%(?signed", "^[%a%s]*faithfully",
  "^[%a%s]*sincerely", "^sgd" }

local function is_closing(s)
  local lower = s:lower()
  for _, pattern in ipairs(CLOSINGS) do
    if lower:find(pattern) then return #s < 60 end
  end
  return false
end

local function signature_in(list)
  for i, line in ipairs(list) do
    local signed = line:match "^%(?[Ss][Ii][Gg][Nn][Ee][Dd]%)?:?%s+(.+)$"
      or line:match "^%(?[Ss]gd%.?%)?:?%s+(.+)$"
    local after_closing = list[i + 1] and is_closing(list[i + 1]) and line
    local name = signed and (capital_name(signed) or signed) or after_closing
      or (i == 1 or i == 2 and people.is_office(list[1]))
        and not line:find "%u%u%.$" and capital_name(line)
    if name then
      name = without_notes(name):match "^([^,(]+)"
      return name and people.is_name((name:gsub("%.(%u)", ". %1"))) and name:match "^(.-)%s*$"
    end
    if #line > LINE_BYTES then return nil end
  end
end

-- Who writes to whom, where that is the title: "Dahl to Brill".
local function read_title(found)
  local from, to = (found.title or ""):match "^(%u.-)%s+to%s+(%u.*)$"
  local sender, recipient = from and clean_party(from), to and clean_party(to)
  if not sender or not recipient then return false end
  facts.put(found, "sender", sender)
  facts.put(found, "recipient", recipient)
  return true
end

--- Takes who signed a letter, a cablegram and the like, from the end of its text.
---@param source string|parlance.core.Loaded
---@param found parlance.head.found
function M.read_signature(source, found)
  if found.sender or found.speaker or found.author then return end
  if not (found.kind and SIGNED[found.kind] or not found.kind and found.dateline) then return end
  if read_title(found) then return end
  local text = type(source) == "string" and source or source:head(TEXT_BYTES)
  if #text >= TEXT_BYTES then return end
  local name = signature_in(last_lines(text))
  if name then facts.put(found, "sender", dates.uncapital(name)) end
end

return M
