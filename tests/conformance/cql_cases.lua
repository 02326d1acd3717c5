--- cql_cases.lua: queries with the hits they must have, and queries that must be refused.
--
-- `text` is read by tests/lua/cql_mock.lua: words separated by spaces, values of the layer
-- pos behind a slash, spans as tags. Hits are leftmost-longest unless `strategy` says
-- otherwise, as { first, last } in tokens, 1-based and closed. Any implementation of the
-- language can be held against these.

local M = {}

local nation = "<sentence> the/D minister/N denied/V the/D allegations/N ./P </sentence> "
  .. "<sentence> the/D allegations/N were/V false/A ./P </sentence>"

local phrases = "<np type=SG> the minister </np> met <np type=PL> the envoys </np> and left"

local furniture = "the/D old/A book/N on/P the/D table/N"

M.matches = {
  -- tokens
  { '"the"', nation, { { 1, 1 }, { 4, 4 }, { 7, 7 } } },
  { '[form="the"]', nation, { { 1, 1 }, { 4, 4 }, { 7, 7 } } },
  { '[word="the"]', nation, { { 1, 1 }, { 4, 4 }, { 7, 7 } } },
  { '"THE"%c', nation, { { 1, 1 }, { 4, 4 }, { 7, 7 } } },
  { '"THE"', nation, {} },
  { '"al.*"', nation, { { 5, 5 }, { 8, 8 } } },
  { '"lleg"', nation, {} },
  { '"."%l', nation, { { 6, 6 }, { 11, 11 } } },
  { '"\\."', nation, { { 6, 6 }, { 11, 11 } } },
  { '[pos="V" | pos="A"]', nation, { { 3, 3 }, { 9, 9 }, { 10, 10 } } },
  { '[pos="N" & form!="minister"]', nation, { { 5, 5 }, { 8, 8 } } },
  { '[pos="N" & !(form="minister" | form="x")]', nation, { { 5, 5 }, { 8, 8 } } },
  { '![pos="D" | pos="N"]', nation, { { 3, 3 }, { 6, 6 }, { 9, 9 }, { 10, 10 }, { 11, 11 } } },
  { '[pos="N" -> form="minister"]', "a/N minister/N b/V", { { 2, 2 }, { 3, 3 } } },
  { '""""', 'x " y', { { 2, 2 } } },
  { "'\"'", 'x " y', { { 2, 2 } } },
  -- regular operators
  { '"the" []', nation, { { 1, 2 }, { 4, 5 }, { 7, 8 } } },
  { '"the" [pos="A"]? [pos="N"]', nation, { { 1, 2 }, { 4, 5 }, { 7, 8 } } },
  { '"denied" []{0,8} "allegations"', nation, { { 3, 8 } } },
  { '"denied" []{0,8} "allegations"', nation, { { 3, 5 } }, strategy = "shortest" },
  { '"denied" []{0,8} "allegations"', nation, { { 3, 5 }, { 3, 8 } }, strategy = "all" },
  { '"a"+', "a a b a", { { 1, 2 }, { 4, 4 } } },
  { '"a"+', "a a b a", { { 1, 1 }, { 1, 2 }, { 2, 2 }, { 4, 4 } }, strategy = "all" },
  { '"a"*', "a a b a", { { 1, 2 }, { 4, 4 } } },
  { '"a"{2}', "a a a a a", { { 1, 2 }, { 3, 4 } } },
  { '"a"{,2}', "a a a b", { { 1, 2 }, { 3, 3 } } },
  { '"a"{2,}', "a b a a a", { { 3, 5 } } },
  { '"a" | "a" "b"', "a b a", { { 1, 2 }, { 3, 3 } } },
  { '("a" "b"?)+ "c"', "a a b c", { { 1, 4 } } },
  { '("a"* "b"*)* "c"', "c a b a c", { { 1, 1 }, { 2, 5 } } },
  { '[]', "", {} },
  -- regions
  { '<s> "the"', nation, { { 1, 1 }, { 7, 7 } } },
  { '"\\." </s>', nation, { { 6, 6 }, { 11, 11 } } },
  { '<s>', nation, { { 1, 1 }, { 7, 7 } } },
  { '<s/>', nation, { { 1, 6 }, { 7, 11 } } },
  { '<<s>>', nation, { { 1, 6 }, { 7, 11 } } },
  { '/region[s]', nation, { { 1, 6 }, { 7, 11 } } },
  { '<s> []* </s>', nation, { { 1, 6 }, { 7, 11 } } },
  { '<s> []* "false" []* </s>', nation, { { 7, 11 } } },
  { '<s/>{2}', nation, { { 1, 11 } } },
  { '<s/> containing "denied" "the"', nation, { { 1, 6 } } },
  { '[]{3} containing "false"', nation, { { 8, 10 } } },
  { '<s/> not containing "denied"', nation, { { 7, 11 } } },
  { '[]{2} not containing "the"', nation, { { 2, 3 }, { 5, 6 }, { 8, 9 }, { 10, 11 } } },
  { '("minister" []{1,2}) !containing "the"', nation, { { 2, 3 } } },
  { '[form="the" & lbound(s)]', nation, { { 1, 1 }, { 7, 7 } } },
  { '[rbound(s)]', nation, { { 6, 6 }, { 11, 11 } } },
  { '[np]', phrases, { { 1, 1 }, { 2, 2 }, { 4, 4 }, { 5, 5 } } },
  { '[!np]+', phrases, { { 3, 3 }, { 6, 7 } } },
  { '<np type="PL"/>', phrases, { { 4, 5 } } },
  { '<np_type="PL"> []', phrases, { { 4, 4 } } },
  { '<np type!="PL"/>', phrases, { { 1, 2 } } },
  { '<np !(type="PL" | type="X")/>', phrases, { { 1, 2 } } },
  { '<np/> []? <np/>', phrases, { { 1, 5 } } },
  { '"met" [: np :]', phrases, { { 3, 3 } } },
  { '"left" [::]', phrases, {} },
  { '</np> []', phrases, { { 3, 3 }, { 6, 6 } } },
  -- meet and union
  { 'MU(meet "the" "denied" -1 1)', nation, { { 4, 4 } } },
  { 'MU(meet "the" "denied" -2 2)', nation, { { 1, 1 }, { 4, 4 } } },
  { 'MU(meet "the" "false" s)', nation, { { 7, 7 } } },
  { 'MU(meet "false" "the" s)', nation, { { 10, 10 } } },
  { 'MU(meet (meet "the" "minister" 1 1) "denied" 2 2)', nation, { { 1, 1 } } },
  { 'MU(union "denied" (meet "the" "were" 2 2))', nation, { { 3, 3 }, { 7, 7 } } },
  -- constraints take part in the matching
  { 'a:[] "of" b:[] :: a.form = b.form', "end of war of war", { { 3, 5 } } },
  { 'a:[] []* b:[] :: a.form = b.form', "x y x z y", { { 1, 3 } } },
  { 'a:[] []* b:[] :: a.form = b.form', "x y x z y", { { 1, 3 }, { 2, 5 } }, strategy = "all" },
  { '"a"+ :: distance(match, matchend) < 2', "a a a a b a", { { 1, 2 }, { 3, 4 }, { 6, 6 } } },
  { '"a"+ within 2', "a a a a b a", { { 1, 2 }, { 3, 4 }, { 6, 6 } } },
  { 'a:("x" | "y") [] :: a.form = "y"', "x y z", { { 2, 3 } } },
  { '(a:"x" | b:"y") [] :: b', "x y z", { { 2, 3 } } },
  { '[]+ within 2 s', nation, { { 1, 11 } } },
  -- strategies, with the example of CQP's manual
  { '"the"? [pos="A"]* [pos="N"] ("on" "the"? [pos="A"]* [pos="N"])*', furniture,
    { { 1, 6 } } },
  { '"the"? [pos="A"]* [pos="N"] ("on" "the"? [pos="A"]* [pos="N"])*', furniture,
    { { 1, 3 }, { 5, 6 } }, strategy = "standard" },
  { '"the"? [pos="A"]* [pos="N"] ("on" "the"? [pos="A"]* [pos="N"])*', furniture,
    { { 3, 3 }, { 6, 6 } }, strategy = "shortest" },
  { '"the"? [pos="A"]* [pos="N"] ("on" "the"? [pos="A"]* [pos="N"])*', furniture,
    { { 1, 3 }, { 2, 3 }, { 3, 3 }, { 5, 6 }, { 6, 6 } }, strategy = "traditional" },
  -- labels, lists, macros
  { 'a:"the" @[pos="N"]', nation, { { 1, 2 }, { 4, 5 }, { 7, 8 } } },
  { '$verbs', nation, { { 3, 3 }, { 9, 9 } },
    options = { lists = { verbs = { "denied", "were" } } } },
  { '[form=$verbs%c]', "Denied DENIED x", { { 1, 1 }, { 2, 2 } },
    options = { lists = { verbs = { "denied" } } } },
  { '/np["minister"]', nation, { { 1, 2 } }, options = { macros = { np = '[pos="D"] $0' } } },
}

-- { query, column, construct }
M.refused = {
  { "", 1, "token" },
  { "denied", 1, "bare word" },
  { '[form="x"', 10, "the condition" },
  { '[form=x]', 7, "value" },
  { '[form "x"]', 7, "the attribute" },
  { '"x', 1, "string" },
  { '"x" "y', 5, "string" },
  { '"é" "y', 5, "string" },
  { '("a" "b"', 9, "the token" },
  { '"a")', 4, "')'" },
  { '"a" ]', 5, "']'" },
  { '"a"%x', 5, "flag" },
  { '"a"{3,2}', 4, "quantifier" },
  { '"a"{70000}', 5, "quantifier" },
  { '"a"{x}', 4, "'{'" },
  { '"a" ^ "b"', 5, "'^'" },
  { '!("a" "b")', 1, "negated group" },
  { '[form=a.form]', 7, "label reference" },
  { '[pos contains "N"]', 6, "feature set" },
  { '[strlen(form)="3"]', 2, "'strlen'" },
  { '"a" within 0', 5, "within" },
  { '"a" within 3 np', 5, "within" },
  { 'a:"a" :: a < 2', 10, "comparison" },
  { '"a" within <np type="X">', 13, "within" },
  { '"a" cut 10', 5, "cut" },
  { '"a" expand to s', 5, "expand" },
  { 'A = "a"', 1, "assignment" },
  { 'show cd', 1, "command" },
  { 'cat Last', 1, "command" },
  { '"a"; "b"', 6, "';'" },
  { '"a" not within "b"', 5, "not within" },
  { '"a" not containing "b" "c"', 20, "not containing" },
  { '"a" "b" containing "b" "c"', 20, "containing" },
  { 'match:"a"', 1, "label" },
  { '"a" :: b.form = "x"', 8, "label" },
  { 'a:"a" :: a.form < "x"', 10, "comparison" },
  { '<s> </s>', 1, "region" },
  { '</s>', 1, "query" },
  { '<np type="P.*"/>', 10, "value in a tag" },
  { '$nothing', 1, "word list" },
  { '/nothing[]', 1, "macro" },
  { '/loop[]', 1, "macro" },
  { 'MU(meet "a" "b" 2 1)', 4, "meet" },
  { 'MU(meet "a" "b")', 16, "what meets" },
  { '“a”', 1, "quotation mark" },
}

-- What the macros of M.refused need.
M.refused_options = { macros = { loop = '"a" /loop[]' } }

return M
