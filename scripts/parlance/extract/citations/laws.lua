--- laws.lua: laws of states, and what the European Union and the Council of Europe enact.

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local titles = require "parlance.extract.citations.titles"
local years = require "parlance.extract.citations.years"

local M = {}

local the, of = g.fold "the", g.fold "of"
local capital, modifiers = titles.capital, titles.modifiers
local label = abbreviated "no nos" + g.form "Number"
local number = g.re "[0-9][0-9A-Z./-]*|[0-9]+-[A-Z]{1,3}|[IVXLC]+"
local names = capital * (g.fold "of the and" ^ -3 * capital) ^ -6
local of_whom = of * the ^ -1 * names
local about = g.fold "on concerning regarding" * the ^ -1 * names

-- What stands before the head of a law that has a number; other words begin the sentence.
local sort = g.form [[Federal Public Private Basic Organic Constitutional Presidential Royal
  Imperial Government Governmental Emergency Supreme Legislative Ministerial Executive
  Cabinet Military Martial National State Municipal Provincial Regional Local Special General
  Electoral Criminal]]
  + g.re "\\p{Lu}\\p{L}+(ian|ean|ish|ese|ch|an)"

-- "Cables Act of 2003", "Cables Act, 2003", "Ports Bill 2003".
local act = g.form { "Act", "Acts", "Ordinance", "Bill", "Law" }
local behind = years.behind + g.P "," ^ -1 * g.Cg(years.year, "year")
-- "Freedom of Information Act", "Tenure of Office Act".
local linked = g.fold "of for in on from against to" * the ^ -1 + g.fold "and"
local long = modifiers * (linked * modifiers) ^ -4
local small = g.fold "of for and in on from against to"
local enacted = g.form { "Act", "Ordinance" }
local dated = years.before ^ -1 * g.Cg(long * (act + g.form "Regulations"), "title") * behind
  + years.before * g.Cg(long * act, "title")
local undated = (the * g.Cg(long * (enacted + g.form "Bill" * -capital), "title")
    + g.Cg(capital * (capital + small) * (capital + small) ^ -9 * enacted, "title"))
  * -(behind + titles.thing)

-- "Law No. 12/2003", "Decree 45", "Law on Citizenship".
local numbered = g.Cg(sort ^ -2 * g.form [[Law Decree Act Decree-Law Edict Ukase Proclamation
    Ordinance Order Resolution]] * label * number, "title") * (of * years.date) ^ -1
  + g.Cg(sort ^ -2 * (g.form "Law" * g.re "[0-9]{1,5}([/-][0-9A-Z]+)+"
    + g.form "Decree Decree-Law" * g.re "[0-9]{1,5}([/-][0-9A-Z]+)*"), "title")
    * (of * years.date) ^ -1
  + g.Cg(g.form "Executive" * g.form "Order" * label ^ -1 * g.re "[0-9]{3,6}", "title")
  + g.Cg(sort ^ -2 * g.form "Law" * (of_whom ^ -1 * about), "title") * years.behind ^ -1
-- "House Bill 1523", "HB 1523", "H.R. 40", "Bill C-51".
local bill = g.Cg((g.form "House" + g.form "Senate" + g.form "Assembly") * g.form "Bill"
    * label ^ -1 * g.re "[0-9]{1,5}"
  + (g.form { "HB", "SB", "HR" } + g.P "H.R." + g.P "S.B." + g.P "H.B.") * g.re "[0-9]{1,5}"
  + g.form "Bill" * g.re "[CSc]-[0-9]{1,4}", "title")
local quoted = g.Cg(sort ^ -2 * g.form "Law" * g.class "quote_open" * g.form "On"
  * g.upto(30, g.class "quote_close"), "title")
local federal = g.Cg(g.re "[0-9]{1,2}" * (g.P "U.S.C." + g.form "USC" + g.P "C.F.R." + g.form "CFR")
  * g.P "§" ^ -2 * g.re "[0-9]{1,5}[a-z]?", "title")

-- "Penal Code of Tolvia", "Code of Criminal Procedure".
local field = g.form [[Penal Criminal Civil Electoral Labour Labor Administrative Commercial
  Maritime Customs Tax Military Family Navigation Aviation]]
local code = g.Cg((capital - field) ^ -1 * field * g.form "Procedure" ^ -1 * g.form "Code"
    * of_whom ^ -1
  + g.form "Code" * of * (field * g.form "Procedure" + g.form "Conduct" * about
    + g.form "Civil" * g.form "Procedure"), "title") * years.behind ^ -1
local ordinal = g.form [[First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Thirteenth
  Fourteenth Fifteenth Nineteenth]] + g.re "[0-9]{1,2}th"
local constitution = g.Cg(modifiers ^ -1 * g.form "Constitution" * of_whom ^ -1,
    "title") * -titles.thing * years.behind ^ -1
  + g.Cg(ordinal * (g.fold "and" * ordinal) ^ -1 * g.form { "Amendment", "Amendments" },
    "amendment") * -g.fold "to"
  + ordinal * g.form "Amendment" * g.fold "to" * the * g.Cg(modifiers ^ -1 * g.form "Constitution",
    "title")
  + g.B(the) * g.Cg(modifiers * g.form "constitution", "title")

--- What "the First Amendment" is of.
M.AMENDED = "Constitution of the United States"

--- Laws of states.
M.law = dated + undated + numbered + bill + quoted + federal + code + constitution

-- "(EU)", and "/EC" behind a number.
local union = g.form { "EU", "EC", "EEC", "Euratom", "CFSP", "JHA", "ECSC" }
local pair = g.re "[0-9]{1,4}/[0-9]{1,4}"
local serial = (g.P "(" * union * (g.P "," * union) ^ -1 * ")") ^ -1 * label ^ -1 * pair
  * (g.P "/" * union) ^ -1
local maker = g.form "Council Commission Delegated Implementing Framework Association"

--- Regulations, directives and decisions by number: "Regulation (EU) 2016/679".
M.regulation = g.Cg(maker ^ -3 * g.fold "regulation regulations directive directives" * serial,
    "title")
  + g.Cg(g.form "Council" * g.fold "regulation" * g.re "[0-9]{1,3}", "title")
  + (the * g.Cg(modifiers * g.form "Directive", "title")
    + g.Cg(modifiers * g.form "Directive", "title") * #years.year) * behind ^ -1
  + g.Cg(g.form "Directive" * (g.fold "on" * g.re "\\p{L}+" ^ -1 * g.re "\\p{L}+"), "title")
  + g.Cg(g.fold "decision" * g.re "[3-9][0-9]/[0-9]{3}", "title")
  + g.Cg(maker ^ -3 * (g.form "Decision" + g.form "Joint" * g.form "Action"
    + g.form "Common" * g.form "Position") * serial, "title")
  + g.Cg(g.form "COM" * g.P "(" * years.year * g.P ")" * g.re "[0-9]{1,4}" * g.form "final" ^ -1,
    "title")

local recommended = g.form { "Recommendation", "Resolution" }
local assembly = g.form "Parliamentary" * g.form "Assembly"

--- Texts of the Council of Europe: "Recommendation CM/Rec(2010)5", "ETS No. 185".
M.european = g.Cg(recommended ^ -1 * g.form "CM" * g.P "/"
    * g.form { "Rec", "Res", "ResDH", "ResCSS", "Del", "Decl" } * g.P "(" * years.year * g.P ")"
    * g.re "[0-9]{1,4}", "title")
  + (g.Cg(g.form "PACE" + assembly, "assembly"))
    * g.Cg(recommended * label ^ -1 * g.re "[0-9]{3,4}" * g.P "(" * years.year * g.P ")", "title")
  + g.Cg(recommended * label ^ -1 * g.re "[0-9]{3,4}" * g.P "(" * years.year * g.P ")", "title")
    * g.Cg(g.fold "of" * g.fold "the" * assembly * (g.fold "of" * g.fold "the" * g.form "Council"
    * g.fold "of" * g.form "Europe") ^ -1, "assembly")
  + g.Cg(g.form { "CETS", "ETS" } * label * g.re "[0-9]{1,3}", "title")

return M
