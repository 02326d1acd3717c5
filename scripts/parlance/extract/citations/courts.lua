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
  * ((of * the ^ -1 + g.fold "and" * the ^ -1) ^ -1 * capital) ^ -6 * (g.P "&" * capital) ^ -1
local against = abbreviated("v", "form")
local parties = party * against * (the ^ -1 * party)
  + party * abbreviated("vs", "form") * (the ^ -1 * party)
    * #(g.P "(" + g.P "," * (g.re "[0-9].*" + g.form "Judgment Case No"))
  + party * abbreviated("vs", "form") * capital ^ -6 * g.B(g.form [[Limited Ltd Inc Corporation
    Corp Company LLC GmbH plc State Board Commission Government Ministry]])

local bench = g.form { "Court", "Tribunal", "Chamber" }
local court = the ^ -1 * ((capital - bench) ^ -4 * bench
  * (of * the ^ -1 * names) ^ -1 + g.form { "ICJ", "ECHR", "ECtHR", "CJEU", "ICC", "ICTY", "ICTR",
    "ITLOS", "PCIJ" })
local decision = g.fold "advisory" * g.fold "opinion"
  + g.fold "arbitral" ^ -1 * g.fold "award" + g.fold "judgment judgement judgments ruling"
local dated = of * years.date
local subject = g.fold "in" * the ^ -1 * (names * g.fold "case")
  + g.fold "in" * the ^ -1 * g.fold "case" * (of + g.fold "concerning" * the ^ -1) * names
  + g.fold "in" * names * (g.P "(" * years.year * ")") + g.fold "on" * the ^ -1 * names
local number = g.re "[A-Z]{0,3}-?[0-9]{1,5}([/-][0-9A-Z]{1,6})+"

--- A decision of a court by its date or its case, with `title` where the case is named.
M.judgment = decision * (of * court) ^ -1
    * (dated * g.Cg(subject, "title") ^ -1 + g.Cg(subject, "title") * (of * years.date) ^ -1)
  + g.fold "order orders" * of * court * dated + g.form "Order" * dated
  + g.fold "order" * g.fold "on" * g.fold "provisional" * g.fold "measures" * dated

-- What stands behind the parties: ", Merits, Judgment of 27 June 1986", ", I.C.J. Reports 1986,
-- p. 14", ", no. 55721/07".
local comma = g.P ","
local page = comma ^ -1 * abbreviated "p pp para paras at" * g.re "[0-9]{1,4}([-–][0-9]{1,4})?"
local reports = (g.form "ICJ" + g.P "I.C.J." + g.form "PCIJ" + g.P "P.C.I.J." + g.form "ECHR"
  + g.form "ITLOS") * g.form { "Reports", "Rep" } * g.P "." ^ -1 * years.year
local stage = g.form [[Merits Jurisdiction Admissibility Preliminary Objections Provisional Measures
  Compensation Judgment Judgement Order Award Advisory Opinion Interpretation Revision]]
local cited = comma ^ -1 * (abbreviated "no nos" * number + reports)
local tail = (comma * (stage * (g.fold "and" ^ -1 * stage) ^ -3) * dated ^ -1) ^ -3
  * cited ^ -2 * page ^ -3
local application = g.form { "Application", "Applications" } * abbreviated "no nos" * number
  + g.fold "application" * abbreviated "no nos" * g.re "[0-9]{1,6}/[0-9]{2}"

local named = capital - g.form [[The In This That Our His Her See Cf Case Cases Arbitration]]

--- A case by its name or number.
M.case = g.Cg(g.form "Joined" ^ -1 * g.form { "Case", "Cases" } * abbreviated "no nos" ^ -1 * number
    * g.form "P" ^ -1 * ((comma + g.fold "and" + g.fold "to") * number * g.form "P" ^ -1) ^ -4,
    "title")
  + g.Cg(parties, "title") * (g.P "(" * g.Cg(years.year, "year") * ")") ^ -1 * tail
  + g.Cg(named * (small ^ -2 * named) ^ -6, "title") * g.form "Case"
    * (g.P "(" * parties * ")") ^ -1
  + g.Cg(named * small ^ -2 * named * (small ^ -2 * named) ^ -6, "title") * g.form "case"
    * #(g.form { ",", ".", ";", "(" } + of)
  + g.Cg((named - stage - g.form "International Commercial Permanent Court") * named ^ -5
    * g.form "Arbitration", "title") * -capital * (g.P "(" * parties * ")") ^ -1
  + g.Cg(application, "title")
  + g.Cg(reports * page ^ -1, "title")

--- The canonical form of what a hit names: its case, or else its words.
---@param hit table
---@return string|nil
function M.canonical(hit)
  if not hit.title then
    local words = hit.doc:slice(hit.first, hit.last):gsub("%s+", " "):gsub("^%l", string.upper)
    return words
  end
  local name = hit.title.text:gsub("%s+", " "):gsub("^in the ", ""):gsub("^in case of ", "")
    :gsub("^in the case of ", ""):gsub("^on the ", ""):gsub("^on ", ""):gsub(" case$", "")
    :gsub("%f[%a]vs?%.? ", "v. ")
  local year = hit.year and hit.year.text
  return year and not name:find(year, 1, true) and ("%s (%s)"):format(name, year) or name
end

return M
