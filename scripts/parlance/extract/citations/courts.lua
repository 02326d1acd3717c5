--- courts.lua: judgments, advisory opinions, orders and cases.
--
-- "the judgment of 9 April 1949 in the Corfu Channel case", "Case C-311/18", "Nicaragua v.
-- United States of America", "I.C.J. Reports 1986, p. 14".

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local years = require "parlance.extract.citations.years"

local M = {}

local the, of = g.fold "the", g.fold "of"
local capital = g.re "\\p{Lu}[\\p{L}'’.-]*"
local small = g.fold "of the and or in on for to"
local names = capital * (small ^ -3 * capital) ^ -8

-- Parties of a case: states, persons, companies.
local party = (capital - g.form { "In", "The", "See", "But" })
  * ((of * the ^ -1 + g.fold "and") ^ -1 * capital) ^ -6
local against = abbreviated("v vs", "form")
local parties = party * against * party

local bench = g.form { "Court", "Tribunal", "Chamber" }
local court = the ^ -1 * ((capital - bench) ^ -4 * bench
  * (of * the ^ -1 * names) ^ -1 + g.form { "ICJ", "ECHR", "ECtHR", "CJEU", "ICC", "ICTY", "ICTR",
    "ITLOS", "PCIJ" })
local decision = g.fold "advisory" * g.fold "opinion"
  + g.fold "judgment judgement judgments ruling award"
local dated = of * years.date
local subject = g.fold "in" * the ^ -1 * (names * g.fold "case")
  + g.fold "in" * the ^ -1 * g.fold "case" * (of + g.fold "concerning" * the ^ -1) * names
  + g.fold "in" * names * (g.P "(" * years.year * ")") + g.fold "on" * the ^ -1 * names
local number = g.re "[A-Z]{0,3}-?[0-9]{1,5}([/-][0-9A-Z]{1,6})+"

--- A decision of a court by its date or its case, with `title` where the case is named.
M.judgment = decision * (of * court) ^ -1
    * (dated * g.Cg(subject, "title") ^ -1 + g.Cg(subject, "title") * (of * years.date) ^ -1)
  + g.fold "order orders" * of * court * dated

--- A case by its name or number.
M.case = g.Cg(parties, "title") * (g.P "(" * g.Cg(years.year, "year") * ")") ^ -1
  + g.Cg((capital - g.form { "The", "In", "This", "That", "Our", "His", "Her" })
    * (small ^ -2 * capital) ^ -6, "title") * g.fold "case" * #(g.form { ",", ".", ";", "(" } + of)
  + g.Cg(g.form { "Case", "Cases" } * abbreviated "no nos" ^ -1 * number, "title")
  + g.Cg(g.form { "Application", "Applications" } * abbreviated "no nos" * number, "title")
  + g.Cg((g.form "ICJ" + g.P "I.C.J." + g.P "P.C.I.J.") * g.form "Reports" * years.year
    * (g.P "," * abbreviated "p pp" * g.re "[0-9]{1,4}") ^ -1, "title")

--- The canonical form of what a hit names: its case, or the date of the decision.
---@param hit table
---@return string|nil
function M.canonical(hit)
  if not hit.title then return nil end
  local name = hit.title.text:gsub("%s+", " "):gsub("^in the ", ""):gsub("^in case of ", "")
    :gsub("^in the case of ", ""):gsub("^on the ", ""):gsub("^on ", ""):gsub(" case$", "")
    :gsub("%f[%a]vs?%.? ", "v. ")
  local year = hit.year and hit.year.text
  return year and not name:find(year, 1, true) and ("%s (%s)"):format(name, year) or name
end

return M
