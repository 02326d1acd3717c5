--- en/pos/verbs.lua: English verb forms whose place is not told by their ending.
--
-- `past`        pasts that are no participles
-- `participle`  participles that are no pasts
-- `invariant`   base, past and participle alike
-- An irregular form (irregular.lua) that is in none of them is past and participle.
--
-- Source: own compilation from general knowledge.

return {
  past = [[
    arose ate awoke bade became began bit blew bore broke came chose did drank drew drove fell
    flew forbade forgave forgot forsook froze gave got grew hid knew lay mistook overcame
    overran overtook overthrew outgrew partook proved ran rang rode rose sang sank saw shook
    showed shrank slew spoke sprang stank stole strode strove swam swore took threw tore
    trod underwent undertook withdrew woke wore wove went was were wrote
    rewrote foresaw oversaw foreswore
  ]],
  participle = [[
    arisen eaten awoken bidden begun bitten blown borne born broken chosen done drunk drawn
    driven fallen flown forbidden forgiven forgotten forsaken frozen given gotten grown hidden
    known lain mistaken overtaken overthrown outgrown proven rung ridden risen sung sunk seen
    shaken shown shrunk slain spoken sprung stolen stricken striven swum sworn taken thrown torn
    trodden undergone undertaken withdrawn woken worn woven gone been written rewritten foreseen
    overseen swollen sewn sown mown hewn laden
  ]],
  invariant = [[
    beat become bet bid broadcast burst cast come cost cut forecast hit hurt knit let offset
    overcome outbid put quit read recast reset rid run set shed shut slit spit split spread
    sublet thrust undercut upset wed
  ]],
}
