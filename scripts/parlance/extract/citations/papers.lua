--- papers.lua: letters and reports that are cited without a symbol.
--
-- "our letter of 13 March", "the letter dated 7 May 2031 from the Permanent Representative",
-- "the final report of the Working Group".

local g = require "parlance.grammar"
local years = require "parlance.extract.citations.years"

local M = {}

local the = g.fold "the"
local capital = g.re "\\p{Lu}[\\p{L}'’.-]*"
local mine = g.fold "my our your his her its their"
local owner = mine + capital * g.re "['’]s?" * g.re "s" ^ -1

local name = the ^ -1 * g.fold "previous former last said first second third" ^ -1
  * (capital * (g.fold "of and for the" ^ -2 * capital) ^ -6)

local written = g.fold "dated of" * (years.date + years.day_and_month)

-- A letter that has a symbol is cited by that.
local symbol = g.upto(14, g.P "(" * g.re "[SA]/.*")

--- A letter by its date, or by the one it was sent to.
M.letter = owner ^ -1 * g.form { "letter", "note" } * written * -symbol
  + mine * g.form "letter" * g.fold "to" * the ^ -1 * #capital * name

--- "its letter", "the Chair's summary": cited where a point of it is.
M.again = mine * g.Cg(g.form "letter note", "letter")
  + (g.fold "the" * capital * g.re "['’]s?" * g.re "s" ^ -1 + mine) * g.form "summary report"

local sort = g.fold [[final annual interim progress biennial summary sessional consensus
  consolidated comprehensive special inaugural preliminary]]
local author = g.form { "Secretary-General", "Commission", "Committee", "Group", "Panel",
  "Rapporteur", "Mission", "Council", "Inspectors" }

--- A report by what it is and whose it is.
M.report = sort * g.form "report" * g.fold "of by" * name
  + g.form "report" * g.fold "of by" * the * author

return M
