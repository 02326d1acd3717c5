--- claims.lua: speech acts: who accuses, denies, demands, offers, against whom, about what.
--
-- The rules are in parlance/extract/claims/: pieces (stretches of sentences), letters (parts of
-- speech), triggers (words of en/acts), frames and clauses (subjects, objects, reach), voices
-- (whose words they are), actors, sides and targets (names); negations and hedges are those of
-- parlance/extract/modality/.

local claims = require "parlance.extract.claims"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "claims",
  about = "Speech acts: who accuses, denies, demands, offers; against whom, about what",
  category = "extraction",
  uses = { "names", "quotes" },
  options = { lexicon.option },
  columns = {
    { name = "source", unresolved = true, about = "who performs the act" },
    { name = "act", about = "accuse, deny, reject, demand, offer, ..." },
    { name = "plover", about = "the PLOVER category, where one fits" },
    { name = "target", about = "whom it is against or about" },
    { name = "topic", words = true, about = "the words of what is accused, denied, demanded" },
    { name = "hedged", words = true,
      about = "the words that keep a distance: alleged, reportedly, ..." },
    { name = "negated", about = "whether the act or what it says is negated" },
    { name = "reported_by", about = "who passes it on, where it is not the document itself" },
    { name = "cue", words = true, about = "the words of the act" },
  },
  extract = function(doc, _, emit) claims.of_document(doc, emit) end,
}
