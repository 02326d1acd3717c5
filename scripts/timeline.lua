--- timeline.lua: dated events in the order of their dates: what was when, and by whom.
--
-- An event is the clause around a date. The rules are in parlance/extract/timeline/: sentences
-- (clauses on letters), days (the date of an event), events (what it is, whose), report.

local events = require "parlance.extract.timeline"
local lexicon = require "parlance.lexicon"
local report = require "parlance.extract.timeline.report"
local workflow = require "parlance.workflow"

return workflow {
  name = "timeline",
  about = "Dated events in order: the clause around each date, what it tells, whose it is",
  category = "extraction",
  uses = { "names", "quotes", "claims", "dates", "incidents" },
  options = { lexicon.option },
  columns = {
    { name = "date", about = "ISO 8601, as exact as it is known; A/B from one date to another" },
    { name = "event", about = "claim, incident, quote, or event" },
    { name = "who", unresolved = true, about = "the source, or who takes part first" },
  },
  extract = function(doc, _, emit)
    for _, row in ipairs(events.of_document(doc)) do emit(row) end
  end,
  report = report.write,
}
