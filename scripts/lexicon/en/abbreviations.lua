--- abbreviations.lua: English abbreviations with their full stops, by what follows them.
---
--- Own compilation, from general knowledge of English, diplomatic and press usage. A form
--- without small letters matches as it is, any other without regard to case. Forms that
--- are common words too (in, sat, miss, ill) are left out, unless the rule for their group
--- makes them harmless (no, art, add).
---
---   title:  a name follows; never the end of a sentence
---   number: a number follows, or the full stop is an ordinary one
---   plain:  the sentence goes on; never the end of one
---   final:  may end a sentence

return {
  title = {
    -- forms of address
    "Mr.", "Mrs.", "Ms.", "Mx.", "Messrs.", "Mme.", "Mmes.", "Mlle.", "Dr.", "Drs.", "Prof.",
    "Profs.", "Rev.", "Revd.", "Fr.", "Msgr.", "Hon.", "Rt.", "St.", "Ste.", "Sr.", "Sra.",
    "Srta.", "Pr.", "Esq.", "H.E.", "H. E.", "H.H.", "H. H.", "H.M.", "H. M.", "H.R.H.",
    "H.S.H.", "H.I.M.",
    -- offices
    "Amb.", "Ambs.", "Pres.", "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Govs.", "Secy.",
    "Supt.", "Insp.", "Atty.", "Chmn.", "Cllr.", "Ald.", "Asst.", "Dep.", "Dir.", "Treas.",
    "Assoc.",
    -- ranks
    "Gen.", "Gens.", "Lt.", "Lieut.", "Col.", "Cols.", "Maj.", "Capt.", "Capts.", "Cmdr.",
    "Cdr.", "Comdr.", "Cmdt.", "Adm.", "Brig.", "Sgt.", "Sgts.", "Cpl.", "Pvt.", "Pte.",
    "Ens.", "Det.", "Pfc.", "Flt.", "Sqn.",
    -- the first word of names of places
    "Mt.", "Mts.", "Ft.", "Pt.", "Gt.",
  },
  number = {
    -- parts of documents
    "No.", "Nos.", "Nr.", "Nrs.", "Art.", "Arts.", "para.", "paras.", "par.", "pars.", "p.",
    "pp.", "pg.", "pgs.", "vol.", "vols.", "ch.", "chs.", "chap.", "chaps.", "cl.", "cls.",
    "sect.", "sects.", "secs.", "subsec.", "subpara.", "subparas.", "fig.", "figs.", "tab.",
    "eq.", "eqs.", "ex.", "app.", "add.", "corr.", "res.", "resol.", "doc.", "docs.", "decl.",
    "supp.", "suppl.", "ser.", "iss.", "ed.", "eds.", "fn.", "fns.", "n.", "nn.", "l.", "ll.",
    "ln.", "pl.", "pls.", "reg.", "regs.", "prot.", "prop.", "sched.", "bk.", "bks.", "ann.",
    "op.", "mtg.", "mtgs.", "sess.",
    -- months
    "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.",
    "Dec.",
    -- before figures
    "ca.", "c.", "approx.", "tel.", "ext.", "b.", "d.", "fl.", "r.", "Rs.",
  },
  plain = {
    -- Latin and editorial
    "e.g.", "e. g.", "i.e.", "i. e.", "cf.", "viz.", "vs.", "v.", "resp.", "incl.", "excl.",
    "esp.", "usu.", "orig.", "transl.", "trans.", "repr.", "q.v.", "s.v.", "ibid.",
    "loc. cit.", "op. cit.", "et al.", "et seq.", "et seqq.", "a.k.a.", "f.k.a.", "d.b.a.",
    "w.r.t.", "scil.", "s.t.", "n.b.", "P.S.", "attn.", "eg.", "ie.",
    -- cut words of notes and tables
    "avg.", "est.", "freq.", "lang.", "max.", "med.", "misc.", "qty.", "ref.", "refs.", "temp.",
    -- in the names of institutions
    "Intl.", "Int'l.", "Nat'l.", "Natl.", "Univ.", "Dept.", "Depts.", "Mfg.", "Bros.", "Assn.",
    "Assocs.", "Ass'n.",
  },
  final = {
    -- ends of lists
    "etc.", "et cet.", "ff.", "seq.",
    -- also before names
    "Sec.", "Min.", "Govt.", "Gov't.",
    -- companies and people
    "Inc.", "Ltd.", "Corp.", "Co.", "Cos.", "Plc.", "LLC.", "L.L.C.", "L.P.", "L.L.P.", "S.A.",
    "S.p.A.", "N.V.", "A.G.", "Pty.", "Jr.", "Jnr.", "Snr.", "Ph.D.", "Ph. D.", "M.D.", "M.A.",
    "B.A.", "B.Sc.", "M.Sc.", "B.S.", "M.S.", "M.B.A.", "M.Phil.", "D.Phil.", "LL.B.", "LL.M.",
    "LL.D.", "J.D.", "Ed.D.", "D.Sc.", "D.D.S.", "R.N.", "M.P.", "Q.C.", "K.C.", "O.B.E.",
    "M.E.P.",
    -- states and organisations
    "U.S.", "U. S.", "U.S.A.", "U.S.S.R.", "U.K.", "U. K.", "U.N.", "U. N.", "E.U.", "E.C.",
    "E.E.C.", "N.A.T.O.", "O.A.S.", "O.A.U.", "A.U.", "U.A.E.", "U.A.R.", "P.R.C.", "R.O.C.",
    "R.O.K.", "D.P.R.K.", "D.R.C.", "G.D.R.", "F.R.G.", "P.L.O.", "I.A.E.A.", "I.M.F.",
    "I.L.O.", "W.H.O.", "W.T.O.", "F.A.O.", "U.N.E.S.C.O.", "U.N.I.C.E.F.", "U.N.H.C.R.",
    "C.I.A.", "F.B.I.", "K.G.B.", "N.G.O.", "N.Y.", "N.J.", "D.C.", "L.A.", "P.O.", "B.C.",
    "N.Z.",
    -- times and measures
    "a.m.", "p.m.", "a. m.", "p. m.", "A.D.", "B.C.E.", "C.E.", "G.M.T.", "E.S.T.", "hr.",
    "hrs.", "mins.", "mo.", "mos.", "yr.", "yrs.", "wk.", "wks.", "yd.", "yds.", "lb.", "lbs.",
    "oz.", "kg.", "km.", "cm.", "mm.", "sq.", "cu.", "mi.", "m.p.h.", "mn.", "bn.", "tn.",
    "pct.", "mph.",
    -- addresses
    "Ave.", "Blvd.", "Rd.", "Bldg.", "Hwy.", "Pkwy.", "Apt.",
    -- American states
    "Ala.", "Ariz.", "Calif.", "Colo.", "Conn.", "Fla.", "Ga.", "Ind.", "Kan.", "Ky.", "Md.",
    "Mich.", "Minn.", "Mont.", "Neb.", "Nev.", "Okla.", "Pa.", "Tenn.", "Tex.", "Va.", "Vt.",
    "Wis.", "Wyo.",
    -- days
    "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.",
  },
}
