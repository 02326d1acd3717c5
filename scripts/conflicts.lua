--- conflicts.lua: facts that do not agree, within a document and between documents: dates and
--- numbers, causes, places and states of things, accusations and denials, quotations.
--
-- The rules are in parlance/extract/conflicts/: quantities, events, charges, slots, states and
-- holders (the mentions of a document), likeness and facts (which mentions are of one fact),
-- affairs (which documents of one affair), verdicts (whether both can be so), matters, issues,
-- quotations, compare. Incidents and claims are those of their scripts.

local compare = require "parlance.extract.conflicts.compare"
local conflicts = require "parlance.extract.conflicts"
local report = require "parlance.extract.conflicts.report"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "conflicts",
  about = "Facts that do not agree: dates, numbers, causes, states, denials, quotations",
  category = "comparison",
  uses = { "names", "quotes", "claims", "dates", "incidents" },
  options = { lexicon.option },
  columns = {
    { name = "kind", about = "date, number, fact, claim_and_denial, altered_quotation" },
    { name = "verdict", about = "conflict, change (a later count), precision (one is rounder)" },
    { name = "value", about = "what this side says, normalised" },
    { name = "other_value", about = "what the other side says" },
    { name = "about", words = true, about = "the event or quantity" },
    { name = "mod", hidden = true, about = "of a number: more, less, about" },
    { name = "measure", hidden = true, about = "what is counted or measured" },
    { name = "head", hidden = true, about = "the stem of its noun, of the event's verb" },
    { name = "base", hidden = true, about = "the value in figures" },
    { name = "how", hidden = true, about = "how a number is tied to its noun" },
    { name = "effect", hidden = true, about = "what happened to persons who are counted" },
    { name = "role", hidden = true, about = "what persons are who are counted" },
    { name = "who", hidden = true, about = "the subject of an event" },
    { name = "against", hidden = true, about = "whom an accusation is against" },
    { name = "plain", hidden = true, about = "stems of the words before what is counted" },
    { name = "names", hidden = true, about = "names before what is counted" },
    { name = "words", hidden = true, about = "what else its clause tells" },
    { name = "far", hidden = true, about = "what the words around that tell" },
    { name = "vague", hidden = true, about = "a number of what is counted everywhere" },
    { name = "sentence", hidden = true, about = "the number of its sentence" },
    { name = "provisional", hidden = true, about = "a first count" },
    { name = "voice", hidden = true, about = "who says it" },
    { name = "year", hidden = true, about = "of a number: the year of a date beside it" },
    { name = "contrast", hidden = true, about = "a number that is set against another" },
    { name = "date_last", hidden = true, about = "the last token of the date" },
  },
  extract = function(doc, _, emit) conflicts.of_document(doc, emit) end,
  compare = function(rows, _, result) return compare.of(rows, result.rows_of, #result.docs) end,
  report = report.write,
}
