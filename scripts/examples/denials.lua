--- denials.lua: who denies what, with the words that do it.
--
--     parlance run scripts/examples/denials.lua CORPUS

local g = require "parlance.grammar"
local workflow = require "parlance.workflow"

local deny = g.stem "deny reject refute dismiss dispute"
local charge = g.stem "allegation accusation claim charge"
local denial = g.Cg(deny, "cue") * g.upto(8, g.Cg(charge, "what"))

return workflow {
  name = "denials",
  about = "Who denies what, with the words that do it",
  uses = { "names" },
  columns = { "source", "cue", "what" },
  extract = function(doc, _, emit)
    for hit in doc:match(denial, { within = "sentence" }) do
      local source
      for _, name in ipairs(doc:rows "names") do
        if name.last < hit.first and name.first >= doc:sentence(hit.first) then
          source = name.name
        end
      end
      emit {
        first = hit.first, last = hit.last, rule = "denial", source = source, cue = hit.cue,
        what = hit.what,
      }
    end
  end,
}
