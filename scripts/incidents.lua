--- incidents.lua: harmful acts that documents tell of: what was done to whom, who is said by
--- whom to have done it, who denies it.
--
-- The rules are in parlance/extract/incidents/: nouns, verbs, passives and pointers (mentions),
-- objects (what they must be said of), phrases (how far they reach), reality (what was, and is
-- not only feared), facts and when (what a mention says), clusters (mentions of one incident in
-- a document), told (what a document says of it), join (incidents over documents).

local incidents = require "parlance.extract.incidents"
local join = require "parlance.extract.incidents.join"
local related = require "parlance.extract.incidents.related"
local report = require "parlance.extract.incidents.report"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "incidents",
  about = "Harmful acts: to whom, when, who is said by whom to have done it, who denies it",
  category = "extraction",
  uses = { "names", "quotes", "claims", "dates" },
  options = { lexicon.option },
  columns = {
    { name = "kind", about = "cyberattack, attack, bombing, expulsion, severance, leak, ..." },
    { name = "name", about = "a proper name: of malware, of an operation" },
    { name = "date", about = "when it was, as the document tells" },
    { name = "victim", unresolved = true, about = "to whom it was done" },
    { name = "attributed_to", about = "who is said to have done it" },
    { name = "attributed_by", about = "who says so" },
    { name = "denied_by", about = "who denies it" },
    { name = "targets", words = true, about = "the words for what was hit" },
    { name = "status", about = "alleged, denied, admitted, or asserted by the document itself" },
    { name = "incident", key = true, about = "a key that all mentions of one incident share" },
    { name = "lent", hidden = true, about = "whether the date is that of a like incident" },
    { name = "told_date", hidden = true, about = "the date that this mention itself tells" },
    { name = "told_words", hidden = true, about = "what this mention names" },
    { name = "date_first", hidden = true, about = "the first token of that date" },
    { name = "date_last", hidden = true, about = "its last token" },
  },
  extract = function(doc, _, emit) incidents.of_document(doc, emit) end,
  compare = function(rows, _, result)
    return join.of(rows, related.of(result.rows_of.names or {}))
  end,
  report = report.write,
}
