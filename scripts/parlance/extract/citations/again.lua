--- again.lua: what was cited before, by a short form: "the said resolution", "the 1961 Convention",
--- "article 3 of that treaty", "the Minsk agreements", "ibid.".

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"
local resolutions = require "parlance.extract.citations.resolutions"
local titles = require "parlance.extract.citations.titles"
local years = require "parlance.extract.citations.years"

local M = {}

local the = g.fold "the"
local same = g.fold "said same above-mentioned aforementioned aforesaid"
local longer = g.fold "of on for between against concerning relating to" * the ^ -1
  * g.re "\\p{Lu}.*"

-- "the Convention", "the 1961 Convention", "the said Accord".
local head = g.form [[Convention Conventions Treaty Agreement Agreements Protocol Covenant Statute
  Declaration Accord Accords Pact Compact Memorandum Arrangement Understanding Act Regulation
  Regulations Directive Constitution Code Law Decree Ordinance]]
local repeated = (the ^ -1 * g.Cg(same, "same") + g.Cg(g.fold "that this", "same") + the)
  * g.Cg(years.year, "year") ^ -1 * g.Cg(head, "head") * -titles.thing
  * (-longer + #(g.fold "of" * years.year))

-- "paragraph 4 of the resolution", "article 3 of that treaty", "the said agreement".
local small_head = g.form [[resolution convention treaty agreement protocol pact accord covenant
  statute charter constitution law act regulation directive decree code]]
  + g.form "provisional" ^ -1 * g.form "Rules rules" * g.fold "of" * g.form "Procedure procedure"
local small = (the ^ -1 * g.Cg(same, "same") + g.B(g.fold "of to") * g.fold "the that this")
  * g.Cg(small_head, "head") * -(longer + g.fold "of" * years.year)

-- "the treaty of 1998", "the 1884 convention", "the law of 1884".
local dated_head = g.form { "convention", "treaty", "agreement", "protocol", "pact", "accord",
  "accords", "law" }
local by_year = g.Cg(dated_head, "head") * g.fold "of" * g.Cg(years.year, "year")
  + g.Cg(years.day_and_month, "day") * g.Cg(dated_head, "head") * -longer
  + g.Cg(years.year, "year") * g.Cg(dated_head, "head") * -longer

-- "the Paris convention", of which the place has been told.
local by_place = g.B(g.fold "the of" + years.year) * g.Cg(titles.capital, "place")
  * g.fold "peace ceasefire climate nuclear" ^ -1
  * g.Cg(g.form { "convention", "treaty", "agreement", "agreements", "protocol", "pact", "accord",
    "accords", "declaration" }, "head") * -longer

local charter = g.fold "the our its" * g.form { "Charter", "CHARTER" } * -(longer + titles.thing)

M.rules = {
  g.rule("resolution_repeated", resolutions.again),
  g.rule("instrument_repeated", repeated),
  g.rule("instrument_by_year", by_year),
  g.rule("instrument_by_place", by_place),
  g.rule("instrument_small", small),
  g.rule("charter_repeated", charter),
  g.rule("ibid", abbreviated "ibid ibidem"),
}

--- Of what a pattern hit, the citations.
M.of = {}

local of = M.of

-- What was cited before, cited again.
local function again(meant, rule)
  if not meant then return nil end
  return { kind = meant.kind, canonical = meant.canonical, rule = rule }
end

-- The same without its article.
local function bare(cited, hit)
  local fold = hit.doc:fold(hit.first)
  local has_article = (fold == "the" or fold == "its" or fold == "our") and not hit.same
  if cited and has_article then cited.first = hit.first + 1 end
  return { cited }
end

function of.resolution_repeated(_, known)
  return { again(known.resolution, "resolution_repeated") }
end

function of.instrument_repeated(hit, known, has_article)
  local meant = known:instrument(hit.head.text, {
    year = hit.year and tonumber(hit.year.text), same = hit.same ~= nil, first = hit.first,
  })
  if not meant and (hit.year or has_article) then
    meant = { kind = titles.kind(hit.head.text) }
  end
  return bare(again(meant, "instrument_repeated"), hit)
end

function of.instrument_small(hit, known, has_article)
  if not has_article and not hit.same then return {} end
  local word = hit.head.text
  if word == "resolution" then
    return bare(again(known.resolution or { kind = word }, "resolution_repeated"), hit)
  end
  local meant = word == "charter" and known:charter()
    or known:instrument(word, { same = true, first = hit.first })
  return bare(again(meant or has_article and { kind = titles.kind(word) }, "instrument_repeated"),
    hit)
end

function of.instrument_by_year(hit, known)
  if hit.day then
    return { { kind = titles.kind(hit.head.text), rule = "instrument_by_year",
      canonical = titles.canonical(hit.doc:slice(hit.first, hit.last)) } }
  end
  local meant = known:of_year(tonumber(hit.year.text))
  if not meant then meant = { kind = titles.kind(hit.head.text) } end
  return bare(again(meant, "instrument_by_year"), hit)
end

local NAMED = { convention = true, treaty = true, protocol = true, pact = true, accord = true,
  accords = true, agreement = true, agreements = true }

function of.instrument_by_place(hit, known)
  local meant = known:placed(hit.place.text, hit.head.text)
  if not meant and NAMED[hit.head.text] then
    local written = hit.doc:slice(hit.first, hit.last)
    meant = { kind = titles.kind(hit.head.text), canonical = titles.canonical(written) }
  end
  return { again(meant, "instrument_by_place") }
end

function of.charter_repeated(hit, known)
  return bare(again(known:charter(), "charter_repeated"), hit)
end

function of.ibid(hit, known)
  return { again(known:same_place(hit.first), "ibid") }
end

function of.article_again(_, known)
  local meant = known.article
  local cited = again(meant, "article_again")
  if cited then cited.article = meant.article end
  return { cited }
end

--- Rules whose hits are parts of what a built title says.
---@type table<string, boolean>
M.parts = { instrument_repeated = true, charter_repeated = true, instrument_by_year = true,
  instrument_by_place = true, instrument_small = true }

return M
