--- papers.lua: letters and reports that are cited by their words.
--
-- "our letter of 13 March", "the letter dated 7 May 2031 from the Permanent Representative",
-- "the final report of the Working Group (A/85/12)".

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local years = require "parlance.extract.citations.years"

local M = {}

local the = g.fold "the"
local capital = g.re "\\p{Lu}[\\p{L}'’.-]*"
local mine = g.fold "my our your his her its their"
local owner = mine + capital * g.re "['’]s?" * g.re "s" ^ -1

local name = the ^ -1 * g.fold "previous former last said first second third" ^ -1
  * (capital * (g.fold "of and for the" ^ -2 * capital) ^ -6)

local month_year = years.day_and_month * g.P "," ^ -1 * years.year + years.day_and_month
  + years.month_and_year
local written = g.fold "dated of" * month_year

-- The symbol of a paper, in brackets behind it.
local bracket = g.P "(" * g.Cg(g.re "[A-Z]+/.*[0-9].*", "symbol") * g.P ")"

local sent = (g.fold "from" + g.fold "addressed" ^ -1 * g.fold "to") * name
  * (g.fold "to" * name) ^ -1
local verbale = g.fold "verbale verbales"
local paper = g.fold "identical" ^ -1 * g.form { "letter", "letters", "note", "notes", "telegram" }
  * verbale ^ -1

--- A letter by its date, or by the one it was sent to; one that has a symbol is cited by that.
M.letter = (owner ^ -1 * paper + (mine + the) * g.form "Letter Note Telegram" * verbale ^ -1)
    * written * -g.upto(20, bracket) * sent ^ -1
  + mine * g.form "letter" * g.fold "to" * the ^ -1 * #capital * name

--- "its letter", "the Chair's summary": cited where a point of it is.
M.again = mine * g.Cg(g.form "letter note", "letter")
  + (g.fold "the" * capital * g.re "['’]s?" * g.re "s" ^ -1 + mine) * g.form "summary report"

local sort = g.fold [[final annual interim progress biennial summary sessional consensus
  consolidated comprehensive special inaugural preliminary]]
local author = g.form { "Secretary-General", "Commission", "Committee", "Group", "Panel",
  "Rapporteur", "Mission", "Council", "Inspectors" }

--- A report by what it is and whose it is, or by its number.
M.report = (sort * g.form "report" * g.fold "of by" * name
    + g.form "report" * g.fold "of by" * the * author)
    * (g.fold "of dated" * years.date) ^ -1 * bracket ^ -1
  + g.form "Report" * abbreviated "no nos" * g.re "[0-9][0-9A-Z/.-]*"

return M
