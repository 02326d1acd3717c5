--- resolutions.lua: resolutions by number, with or without year and body.

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local symbols = require "parlance.extract.citations.symbols"
local years = require "parlance.extract.citations.years"

local M = {}

local united = (g.form { "UN", "U.N." } + g.form "United" * g.form "Nations") ^ -1
local council, of = g.form { "Council", "COUNCIL" }, g.fold "of"

-- Bodies as groups of that name; "Council" alone is told by the number.
local body = g.Cg(united * g.fold "security" * g.fold "council" + g.form { "UNSC", "SC" }, "S")
  + g.Cg(united * g.fold "general" * g.fold "assembly" + g.form { "UNGA", "GA" }, "A")
  + g.Cg(united * g.fold "human" * g.fold "rights" * g.fold "council" + g.form { "HRC", "UNHRC" },
    "HRC")
  + g.Cg(g.fold "economic" * g.fold "and" * g.fold "social" * g.fold "council" + g.form "ECOSOC",
    "E")
  + g.Cg(g.form { "Assembly" }, "A") + council

local word = g.fold "resolution resolutions" + abbreviated "res"
local short = g.Cg(g.form { "UNSCR", "SCR", "UNSCRs", "SCRs" }, "S")
local label = abbreviated "no nos number"

local letter = g.re "[A-Z]"
local brackets = g.P "(" * g.Cg(years.year + g.re "[IVXL]+" + g.re "S-[IVX0-9]+|ES-[IVX0-9]+",
  "session") * ")"
local dated = of * years.date
local slashed = g.Cg(g.re "[1-9][0-9]{0,3}/[0-9]{1,3}[A-Z]?|(ES|S)-[0-9]{1,2}/[0-9]{1,3}", "number")
  * (g.Cg(letter, "letter") - letter * g.class "word") ^ -1
local plain = g.Cg(g.re "[1-9][0-9]{0,3}[A-Z]?", "number")
  * (g.Cg(letter, "letter") * #g.P "(") ^ -1 * (brackets * dated ^ -1 + dated) ^ -1
local one = g.Ct(slashed * dated ^ -1 + plain)
local join = g.P "," ^ -1 * g.form { "and", "or" } * word ^ -1 * label ^ -1 + g.P ","
local list = one * (join * one) ^ 0

local from = of * g.fold "the" ^ -1 * body

M.pattern = body ^ -1 * word * label ^ -1 * g.Cg(g.Ct(list), "list") * from ^ -1
  + short * label ^ -1 * g.Cg(g.Ct(list), "list")

local PREFIX = { S = "S/RES/", A = "A/RES/", HRC = "A/HRC/RES/", E = "E/RES/" }

local function body_of(hit)
  for key in pairs(PREFIX) do
    if hit[key] then return key end
  end
end

-- The body that numbers its resolutions like this.
local function body_by_number(number, session)
  local first = tonumber(number:match "^(%d+)/")
  if first and first >= 1970 and first < 2100 then return "E" end
  if first or number:find "^E?S%-" then return "A" end
  if session and session:find "%a" then return "A" end
  return "S"
end

-- "1373/2001" is resolution 1373 of 2001.
local function split_year(number)
  local first, second = number:match "^(%d+)/(%d%d%d%d)$"
  if first and tonumber(second) >= 1946 and tonumber(second) < 2100 then return first, second end
  return number
end

--- The symbol of a resolution, and its number without a year where it may have one.
---@param hit table a hit of `pattern`
---@param given table one of its `list`
---@return string canonical
---@return string|nil base for one of the Security Council, "S/RES/2231"
function M.canonical(hit, given)
  local number, session = split_year(given.number.text)
  if given.letter then number = number .. " " .. given.letter.text end
  session = given.session and given.session.text or given.year and given.year.text or session
  local key = body_of(hit) or body_by_number(number, session)
  if key ~= "S" and number:find "/" then session = nil end
  local base = PREFIX[key] .. number
  local canonical = session and ("%s (%s)"):format(base, session) or base
  return canonical, key == "S" and base or nil
end

local broken = g.re "[A-Z][A-Z0-9-]*(/[A-Za-z0-9.()-]+)*" * g.P "/" * g.re "[0-9A-Za-z./()-]+"
  + g.re "[A-Z][A-Z0-9-]*(/[A-Za-z0-9.()-]+)*/(Rev|Add|Corr|L|PV)[.]?" * g.P "." ^ -1
    * g.re "[0-9]+"
local numeral = g.re "[0-9IVX]+"
local part = g.re "(Resumption|resumption|Part)([0-9]|[IVX])*" * g.P "." ^ -1 * numeral ^ -1
local behind = g.P "(" * (part + years.year + numeral + g.form "PRST") * g.P ")"

--- A symbol, also one that a space has got into, with the year or session behind it.
M.symbol = g.Cg((broken + g.lpeg(symbols.united_nations)) * behind ^ -1, "symbol")

--- A symbol after its body and the word: "General Assembly resolution A/RES/75/240".
M.named_symbol = body ^ -1 * word * M.symbol + g.fold "decision" * M.symbol

--- A resolution of a body by its day: "Security Council resolution of 3 May".
M.of_day = body * word * of * (years.date + years.day_and_month)

--- A symbol that is not one of the United Nations.
M.other_symbol = g.fold "decision" ^ -1 * g.Cg(g.lpeg(symbols.other), "symbol")

--- "the said resolution".
M.again = g.fold "the" ^ -1 * g.fold "said same above-mentioned aforementioned aforesaid"
  * word * -one + g.fold "that this" * word * -one

return M
