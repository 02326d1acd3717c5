--- years.lua: the years beside a treaty, before it and behind it, and the years of resolutions.

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local months = require "parlance.lexicon" "en/months"

local M = {}

local names, whole = {}, {}
for _, month in ipairs(months.months) do
  names[#names + 1] = month.name
  whole[#whole + 1] = month.name
  for _, short in ipairs(month.abbreviations or {}) do
    if not short:find "%." then names[#names + 1] = short end
  end
end

--- A year as a token.
M.year = g.re "1[6-9][0-9][0-9]|20[0-9][0-9]"

local month = abbreviated(table.concat(names, " "), "form")
local day = g.re "[0-9]{1,2}(st|nd|rd|th)?"
local comma = g.P ","

--- A date that ends with its year, or a year.
M.date = day * month * comma ^ -1 * g.Cg(M.year, "year")
  + month * day * comma ^ -1 * g.Cg(M.year, "year")
  + month * g.Cg(M.year, "year") + g.Cg(M.year, "year")

--- A day and its month, without the year: "13 March", "March 13".
M.day_and_month = day * g.form(whole) + g.form(whole) * day

--- A month and its year: "March 2031".
M.month_and_year = g.form(whole) * M.year

local signed = g.fold "signed adopted concluded done opened made ratified agreed dated"

--- What gives the year of a treaty behind it: "(1961)", "of 1961", ", signed at X on 3 May 1961".
M.behind = g.P "(" * g.fold "of" ^ -1 * M.date * ")"
  + comma ^ -1 * g.fold "of" * M.date
  + comma ^ -1 * signed * g.upto(7, g.fold "in on of" * M.date)

--- A year in front: "1961 Vienna Convention".
M.before = g.Cg(M.year, "year") * #g.re "[\\p{Lu}].*"

return M
