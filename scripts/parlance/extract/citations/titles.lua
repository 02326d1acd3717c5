--- titles.lua: treaties by the build of their titles, for those that no list has.

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local lexicon = require "parlance.lexicon"
local text = require "parlance.text"
local years = require "parlance.extract.citations.years"

local M = {}

-- Head of the title -> kind.
local KINDS = {
  convention = "convention", conventions = "convention", treaty = "treaty", treaties = "treaty",
  agreement = "agreement", agreements = "agreement", accord = "agreement", accords = "agreement",
  pact = "agreement", compact = "agreement", memorandum = "agreement", notes = "agreement",
  protocol = "protocol", protocols = "protocol", charter = "charter", covenant = "covenant",
  covenants = "covenant", statute = "statute", declaration = "declaration",
  declarations = "declaration", mandate = "mandate", act = "law", acts = "law", law = "law",
  regulation = "regulation", com = "symbol", directive = "directive", decision = "decision",
  decree = "law",
  ordinance = "law", exchange = "agreement",
  constitution = "law", code = "law", order = "law", bill = "law", regulations = "regulation",
  understanding = "agreement", understandings = "agreement", arrangement = "agreement",
  arrangements = "agreement", concordat = "agreement", armistice = "agreement",
  ["communiqué"] = "declaration", communique = "declaration", rules = "rules",
}

--- The kind of instrument that the first head in a title names.
---@param title string
---@return string|nil
function M.kind(title)
  local folded = text.fold(title)
  if folded:find "final act" then return "agreement" end
  for word in folded:gmatch "[^%s%p]+" do
    if KINDS[word] then return KINDS[word] end
  end
end

local HEADS = { "Convention", "Treaty", "Agreement", "Accord", "Accords", "Pact", "Compact",
  "Protocol", "Charter", "Covenant", "Statute", "Declaration" }
local upper = {}
for i, head in ipairs(HEADS) do upper[i] = head:upper() end

local head = g.form(HEADS) + g.form(upper)
local compound = g.form { "Memorandum", "Memoranda" } * g.form "of"
    * g.form { "Understanding", "Agreement" }
  + g.form "Exchange" * g.form "of" * g.form { "Notes", "Letters" }
local heads = head + compound
-- Heads of a title only behind its name and an article.
local weak = g.form { "Memorandum", "Understanding", "Understandings", "Arrangement",
  "Arrangements", "Communiqué", "Communique", "Concordat" } + g.form "Final" * g.form "Act"

-- Words with a capital that begin no title.
local function capitalised(name)
  local list = {}
  for _, word in ipairs(lexicon(name)) do
    if word:find "^%l+$" then list[#list + 1] = (word:gsub("^%l", string.upper)) end
  end
  return list
end

local function in_capitals(list)
  local copies = {}
  for i, word in ipairs(list) do copies[i] = word:upper() end
  return copies
end

local stopwords = capitalised "en/stopwords"
local stop = g.form(stopwords) + g.form(in_capitals(stopwords))
local starters = g.form(capitalised "en/sentence_starters")
local calendar, times = lexicon "en/months", {}
for _, list in ipairs { calendar.months, calendar.weekdays } do
  for _, entry in ipairs(list) do times[#times + 1] = entry.name end
end

local capital = g.all(g.re "\\p{Lu}[\\p{L}'’.-]*", g.none(stop, starters),
  g.none(g.form(HEADS), g.form(upper), g.fold [[article articles chapter paragraph section
    annex part act acts ordinance exchange memorandum law decree bill regulations understanding
    understandings arrangement arrangements communiqué communique concordat constitution directive
    directives]]))
local title_word = g.all(g.re "\\p{Lu}[\\p{L}'’.-]*",
  g.none(g.fold "article chapter paragraph", g.form(times), stop))
local possessive = g.re "['’]s?"
local the = g.fold "the"
local modifiers = capital * (capital + possessive) ^ -5

--- A word that may begin a title, and the words before its head.
M.capital, M.modifiers = capital, modifiers

-- Conventions where people meet.
local parties = g.form { "National", "Constitutional", "Party", "Democratic", "Republican" }
local meeting = (capital - parties) ^ -12 * parties ^ 1 * g.form "Convention"

local preposition = g.fold [[on for between relating concerning against establishing to regarding
  with respecting governing among]]
local of = g.fold "of"
local linker = g.fold "of on for in to between from or with against its the a an at and"
local another = g.fold "and" * the ^ -1 * modifiers ^ -1 * head
local more = (linker - another) ^ -3 * title_word
-- "on Friendship, Co-operation and Partnership between A and B"
local listed = (g.P "," * title_word) ^ 1 * g.P "," ^ -1 * g.fold "and" * title_word
local subject = (linker - another) ^ -3 * title_word * listed ^ -1 * more ^ 0

M.tail = preposition * subject

local annexed = g.form "Protocol" * abbreviated "no nos" ^ -1 * g.re "[0-9]+|[IVX]+" * M.tail ^ -1

local title = modifiers ^ -1 * annexed + modifiers ^ -1 * heads * M.tail
  + modifiers * heads * (of * subject) ^ -1
  + heads * of * subject + compound

-- What a head is the name of something else with: "the Convention Centre".
local thing = g.form [[Party Organization Organisation School Board Office Section Centre Center
  Hotel Avenue Street Square Secretariat Committee Group House Society Council Commission
  Department Hall Bank Company Corporation Airlines Museum Theatre]]

--- What does not stand behind the head of a title.
M.thing = thing

--- A title in capitals: "Anvary Protocol on Cable Faults of 2031", with `title` and `year`.
M.titled = (years.before ^ -1 * g.Cg(title, "title") * -thing * years.behind ^ -1)
  - g.form(HEADS) * of * the ^ -1 * g.fold "parties signatories war intent" - meeting
  + the * years.before ^ -1 * g.Cg(modifiers * weak * M.tail ^ -1, "title") * -thing
    * years.behind ^ -1

-- In small letters a title needs a year in front to be one.
local small = g.fold [[convention treaty agreement protocol pact accord memorandum]]
local plain = g.re "[\\p{Ll}\\p{Lu}][\\p{L}'’-]*"
local ends = g.fold [[has have had is are was were will would shall should may can which that who
  when where while as it he she they we and or but must does did do in by until after before]]
local subject_small = (plain - ends) * ((plain - ends)
  + g.fold "and" * the ^ -1 * title_word) ^ -8

--- A title in small letters: "2024 agreement on the exchange of customs information".
M.small = g.Cg(years.year, "year")
  * g.Cg(small * (g.fold "between with" * subject + g.fold "on for concerning" * subject_small),
    "title")
  + g.Cg(g.fold "exchange" * of * g.fold "notes letters", "title") * of * years.date

local ARTICLES = { the = true, a = true, an = true }

local SMALL = { of = true, the = true, on = true, ["and"] = true, ["for"] = true, to = true,
  ["in"] = true, between = true, with = true, against = true, by = true, at = true }

-- A title in capitals as it would be written otherwise: "Treaty on the Sea".
local function in_small(written)
  local words = text.fold(written):gsub("[^%s%-]+", function(word)
    return not SMALL[word] and word:gsub("^%a", string.upper) or nil
  end)
  return (words:gsub("^%l", string.upper))
end

--- A title as it is known: one space, no article in front, the year in brackets behind.
---@param written string
---@param year integer|nil
---@return string
function M.canonical(written, year)
  local title_text = written:gsub("%s+", " ")
  local first, rest = title_text:match "^(%S+) (.*)$"
  if first and ARTICLES[first:lower()] then title_text = rest end
  title_text = title_text:gsub("^%l", string.upper)
  local loud = not title_text:find "[%l%d]" and title_text:find "%u%u%u"
  if loud and title_text:find " " then title_text = in_small(title_text) end
  return year and ("%s (%d)"):format(title_text, year) or title_text
end

return M
