--- en/answers.lua: words that set a statement against the one before it.
--
-- `but`        words before a clause that says otherwise
-- `insisting`  verbs of those who answer an accusation with what they say is so
-- `pointers`   words that stand for what was said before: "this is untrue"
-- `true_`      what "not" makes a denial: "that is not so"
-- `denying`    words of denials that say that they are
-- `withheld`   what is denied to somebody, and not said to be untrue
--
-- Source: own compilation from general knowledge.

return {
  but = "but yet however nevertheless nonetheless then",
  insisting = [[insist insists insisted counter counters countered retort retorted retorts reply
    replied respond responded rejoined]],
  true_ = "true so case correct accurate right apply valid founded",
  denying = [[deny denies denied denying denial disclaim disclaims disclaimed disclaiming reject
    rejects rejected rejecting refute refutes refuted refuting dispute disputes disputed disputing
    dismiss dismisses dismissed dismissing rebut rebuts rebutted repudiate repudiates
    repudiated contradict contradicts contradicted disavow disavowed]],
  withheld = [[access entry funding funds visa visas bail citizenship asylum permission right
    rights service services request requests application appeal motion use opportunity food
    water medicine treatment aid admission leave licence license parole passage]],
  pointers = "this that these it neither nothing such",
}
