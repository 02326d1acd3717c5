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
  regulation = "regulation", directive = "directive", decision = "decision", decree = "law",
  ordinance = "law", exchange = "agreement",
  constitution = "law", code = "law", order = "law",
}

--- The kind of instrument that the first head in a title names.
---@param title string
---@return string|nil
function M.kind(title)
  for word in text.fold(title):gmatch "%a+" do
    if KINDS[word] then return KINDS[word] end
  end
end

local HEADS = { "Convention", "Treaty", "Agreement", "Accord", "Accords", "Pact", "Compact",
  "Protocol", "Charter", "Covenant", "Statute", "Declaration" }
local upper = {}
for i, head in ipairs(HEADS) do upper[i] = head:upper() end

local head = g.form(HEADS) + g.form(upper)
local compound = g.form "Memorandum" * g.form "of" * g.form "Understanding"
  + g.form "Exchange" * g.form "of" * g.form { "Notes", "Letters" }
local heads = head + compound

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
    annex part act acts ordinance exchange memorandum law decree]]))
local title_word = g.all(g.re "\\p{Lu}[\\p{L}'’.-]*",
  g.none(g.fold "article chapter paragraph", g.form(times), stop))
local possessive = g.re "['’]s?"
local the = g.fold "the"
local modifiers = capital * (capital + possessive) ^ -5
-- Conventions where people meet.
local meeting = (capital - g.form "National") ^ -12
  * g.form { "National", "Constitutional", "Party", "Democratic", "Republican" } ^ 1
  * g.form "Convention"

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

local title = modifiers ^ -1 * heads * M.tail + modifiers * heads * (of * subject) ^ -1
  + heads * of * subject + compound

--- A title in capitals: "Anvary Protocol on Cable Faults of 2031", with `title` and `year`.
M.titled = (years.before ^ -1 * g.Cg(title, "title") * years.behind ^ -1)
  - g.form(HEADS) * of * the ^ -1 * g.fold "parties signatories war intent" - meeting

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

-- "Cables Act of 2003", "Cables Act, 2003", "Law No. 12/2003".
local act = g.form { "Act", "Acts", "Ordinance" }
local label = abbreviated "no nos"

--- Laws of states.
M.law = g.fold "the" * g.Cg(modifiers * g.form "Act", "title") * -(years.behind + g.P "," ^ -1
    * years.year)
  + g.Cg(modifiers * act, "title")
  * (years.behind + g.P "," ^ -1 * g.Cg(years.year, "year"))
  + g.Cg(capital ^ -1 * g.form { "Law", "Decree", "Act" } * label * g.re "[0-9][0-9A-Z./-]*",
    "title") * (g.fold "of" * years.date) ^ -1
  + g.Cg(g.form "Executive" * g.form "Order" * label ^ -1 * g.re "[0-9]{3,6}", "title")
  + g.Cg(g.form { "Penal", "Criminal", "Civil", "Electoral", "Labour", "Labor", "Administrative" }
    * (g.form { "Procedure" }) ^ -1 * g.form "Code" * (g.fold "of" * the ^ -1 * capital ^ 1) ^ -1,
    "title")
  + g.Cg(g.form "Constitution" * (g.fold "of" * the ^ -1 * (capital
    * (g.fold "of the" ^ -2 * capital) ^ -4)) ^ -1, "title")

--- Regulations, directives and decisions by number: "Regulation (EU) 2016/679".
M.regulation = g.Cg(g.form "Council Commission Delegated Implementing" ^ -2
  * g.fold "regulation directive"
  * ((g.P "(" * g.form { "EU", "EC", "EEC", "Euratom" } * ")") ^ -1 * label ^ -1
    * g.re "[0-9]{2,4}/[0-9]{1,4}" * (g.P "/" * g.form { "EU", "EC", "EEC", "CFSP" }) ^ -1
    ), "title")
  + g.Cg(g.form "Council" * g.fold "regulation" * g.re "[0-9]{1,3}", "title")
  + g.Cg(g.form { "Council", "Commission" } * g.form { "Decision", "Joint" } ^ 1
    * g.form "Action" ^ -1 * (g.P "(" * g.form { "CFSP", "EU", "EC" } * ")") ^ -1 * label ^ -1
    * g.re "[0-9]{2,4}/[0-9]{1,4}" * (g.P "/" * g.form { "EU", "EC", "CFSP" }) ^ -1, "title")

--- Texts of the Council of Europe: "Recommendation CM/Rec(2010)5", "ETS No. 185".
M.european = g.Cg(g.form { "Recommendation", "Resolution" } ^ -1 * g.form "CM" * g.P "/"
    * g.form { "Rec", "Res", "ResDH", "ResCSS", "Del", "Decl" } * g.P "(" * years.year * g.P ")"
    * g.re "[0-9]{1,4}", "title")
  + g.Cg(g.form { "Resolution", "Recommendation" } * label ^ -1 * g.re "[0-9]{3,4}"
    * g.P "(" * years.year * ")", "title") * g.fold "of" * g.fold "the"
    * g.form "Parliamentary" * g.form "Assembly" * (g.fold "of" * g.fold "the" * g.form "Council"
    * g.fold "of" * g.form "Europe") ^ -1
  + g.Cg(g.form { "CETS", "ETS" } * label * g.re "[0-9]{1,3}", "title")

local ARTICLES = { the = true, a = true, an = true }

--- A title as it is known: one space, no article in front, the year in brackets behind.
---@param written string
---@param year integer|nil
---@return string
function M.canonical(written, year)
  local title_text = written:gsub("%s+", " ")
  local first, rest = title_text:match "^(%S+) (.*)$"
  if first and ARTICLES[first:lower()] then title_text = rest end
  title_text = title_text:gsub("^%l", string.upper)
  return year and ("%s (%d)"):format(title_text, year) or title_text
end

return M
