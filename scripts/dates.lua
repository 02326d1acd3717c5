--- dates.lua: temporal expressions: when, how long, how often, with their TIMEX3 values.
--
-- The rules are in parlance/extract/dates/: words (kinds of tokens), grammar (the order of
-- words), anchor (what relative times are counted from), resolve and rows (values).

local dates = require "parlance.extract.dates"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "dates",
  about = "Dates, times, durations and what recurs, resolved against the document's own date",
  category = "extraction",
  options = { lexicon.option },
  columns = {
    { name = "type", about = "DATE, TIME, DURATION or SET" },
    { name = "value", about = "the value as in TIMEX3", unresolved = true },
    { name = "mod", about = "START, MID, END, APPROX, MORE_THAN, ..." },
    { name = "quant", about = "of what recurs: EACH, EVERY", hidden = true },
    { name = "zone", about = "the time zone as written", hidden = true },
    { name = "ambiguous", about = "day and month could be the other way" },
  },
  extract = function(doc, _, emit)
    if doc.n_tokens == 0 then return end
    for _, row in ipairs(dates.of_document(doc)) do emit(row) end
  end,
}
