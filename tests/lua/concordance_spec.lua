--- concordance_spec.lua: contexts, sorting, samples, counts, columns, and rows one by one.
--
-- PARLANCE_SEED begins the random documents elsewhere.

local cjson = require "cjson"
local core = require "parlance.core"
local json_writer = require "parlance.report.json_writer"
local lines = require "parlance.concordance.lines"
local program = require "support.program"
local random_prose = require "support.random_prose"
local report = require "parlance.report"
local search = require "parlance.concordance.search"
local table_text = require "support.table_text"
local workspace = require "support.workspace"

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1

local function collapsed(s) return (s:gsub("%s+", " ")) end

local function random_corpus(space, seed, n)
  math.randomseed(seed)
  local texts = {}
  for i = 1, n do
    texts[("%02d_%d.txt"):format(i, 1990 + i)] = random_prose.text(math.random(90))
  end
  return space:corpus(texts)
end

-- The first and last token around a hit, found token by token.
local function plain_range(doc, first, last, kind, n)
  if kind == "tokens" then return math.max(1, first - n), math.min(doc.n_tokens, last + n) end
  if kind ~= "characters" then
    local from = doc:unit(kind, first)
    local _, to = doc:unit(kind, last)
    return from, to
  end
  local from, to = first, last
  local start, finish = doc:offsets(first, last)
  while from > 1 and start - doc:offsets(from - 1, from - 1) <= n do from = from - 1 end
  while to < doc.n_tokens and select(2, doc:offsets(to + 1, to + 1)) - finish <= n do
    to = to + 1
  end
  return from, to
end

describe("the context of tokens", function()
  local space
  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  it("is what a walk token by token finds", function()
    local corpus = random_corpus(space, SEED, 12)
    for _, doc in ipairs(corpus:docs()) do
      for _ = 1, doc.n_tokens > 0 and 40 or 0 do
        local first = math.random(doc.n_tokens)
        local last = math.min(doc.n_tokens, first + math.random(0, 3))
        for kind, n in pairs { characters = math.random(0, 60), tokens = math.random(0, 9),
          sentence = 0, paragraph = 0, document = 0 } do
          local from, to = plain_range(doc, first, last, kind, n)
          local start, finish = doc:offsets(first, last)
          local low, high = doc:offsets(from, from), select(2, doc:offsets(to, to))
          assert.are.same({ start, finish, collapsed(doc:text(low, start)),
            collapsed(doc:slice(first, last)), collapsed(doc:text(finish, high)), from, to },
            { doc:context(first, last, kind, n) }, ("seed %d, %s %s"):format(SEED, doc, kind))
        end
      end
    end
  end)

  it("is empty on both sides of a document of one token", function()
    local corpus = space:corpus { ["a.txt"] = "Halmerin" }
    local doc = corpus:doc(1)
    assert.are.same({ 0, 8, "", "Halmerin", "", 1, 1 }, { doc:context(1, 1, "tokens", 5) })
    assert.are.same({ 0, 0, "", "", "Halmerin", 1, 1 }, { doc:context(1, 0, "tokens", 3) })
    assert.has_error(function() doc:context(2, 2) end)
  end)
end)

describe("a query in some documents", function()
  it("finds what it finds there in all of them", function()
    local space = workspace.new()
    local corpus = random_corpus(space, SEED, 25)
    local function places(hits, wanted)
      local list = {}
      for hit in hits do
        if wanted[hit.doc.id] then list[#list + 1] = tostring(hit) end
      end
      return list
    end
    for _, query in ipairs { "[]", '"said"', "<s> [] []?", "[]{2} within s" } do
      for _ = 1, 8 do
        local wanted, docs = {}, {}
        for _, doc in ipairs(corpus:docs()) do
          if math.random(4) == 1 then wanted[doc.id], docs[#docs + 1] = true, doc end
        end
        assert.are.same(places(corpus:query(query), wanted),
          places(corpus:query(query, { docs = docs }), wanted))
      end
    end
    space:clear()
  end)
end)

describe("lines", function()
  local space
  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function all(of)
    local list = {}
    for line in of:each() do
      list[#list + 1] = ("%s %d-%d %s|%s|%s %s %s"):format(line.doc, line.start, line["end"],
        line.left, line.hit, line.right, tostring(line.year), tostring(line.x))
    end
    return list
  end

  it("are the same one by one, from a list, and from a list in another order", function()
    local corpus = random_corpus(space, SEED, 20)
    for _, query in ipairs { "[]", 'x:[class="word"] []{0,2}', '"said" "that"' } do
      local one, show = search.query(corpus, query), { { name = "year" } }
      local streamed = all(lines.new(one, { show = show }))
      local listed = all(lines.new(one, { show = show, hits = one:collect() }))
      local sorted = all(lines.new(one, { show = show, sorted = true,
        hits = one:collect():sort { by = { "doc" } } }))
      assert.is_true(query ~= "[]" or #streamed > 600, "more than one batch")
      assert.are.same(streamed, listed)
      assert.are.same(streamed, sorted)
      table.sort(streamed)
      local by_words = all(lines.new(one, { show = show, sorted = true,
        hits = one:collect():sort { by = { "right", "L1" } } }))
      table.sort(by_words)
      assert.are.same(streamed, by_words)
    end
  end)

  it("go on from their first again each time, and end at their limit", function()
    local corpus = space:corpus { ["a.txt"] = "Varneth denied it. Oskmere denied it too." }
    local one = lines.new(search.query(corpus, '"denied"'), { limit = 1 })
    assert.are.same(all(one), all(one))
    assert.are.equal(1, #all(one))
  end)

  it("know where captures stand in the hit, over ends of lines too", function()
    local corpus = space:corpus { ["a.txt"] = "Oskmere has\n  denied the\nclaim." }
    local found = lines.new(search.query(corpus, '"has" a:"denied" b:("the" "claim")'), {})
    local line = found:each()()
    assert.are.equal("has denied the claim", line.hit)
    local parts = {}
    for i, capture in ipairs(line.captures) do
      parts[i] = capture.name .. "=" .. line.hit:sub(capture.from, capture.to)
    end
    assert.are.same({ "a=denied", "b=the claim" }, parts)
    assert.are.equal("denied", line.a)
    assert.are.equal("the claim", line.b)
  end)

  it("keep captures apart from what every line has", function()
    local corpus = space:corpus { ["a.txt"] = "Oskmere denied it." }
    local found = lines.new(search.query(corpus, 'left:"denied" date:"it"'),
      { show = { { name = "date" } } })
    local names = {}
    for i, column in ipairs(found.columns) do names[i] = column.name end
    assert.are.same({ "capture_left", "date", "doc_date" }, names)
    local line = found:each()()
    assert.are.equal("Oskmere ", line.left)
    assert.are.equal("denied", line.capture_left)
  end)
end)

describe("cells that the core writes", function()
  local PIECES = { "a", ",", '"', "\n", "\r", "\t", "\\", " ", "\0", "\127", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{2027}", "京", "😀", "\xFF", "\xE2\x80", "\xC2", "\xED\xA0\x80", "\8", "\12" }

  local function one(format, v)
    local records <close> = core.records(format, { "v" }, { "", "" }, function(other)
      return "<" .. type(other) .. ">"
    end)
    records:add { v = v }
    return records:finish()
  end

  it("are JSON as Lua writes it, for any bytes", function()
    math.randomseed(SEED)
    for _ = 1, 2000 do
      local parts = {}
      for i = 1, math.random(0, 12) do parts[i] = PIECES[math.random(#PIECES)] end
      local s = table.concat(parts)
      assert.are.equal(json_writer.string(s), one("json", s))
    end
  end)

  it("are whole numbers, nothing, or what the caller makes of them", function()
    for _, n in ipairs { 0, -1, 42, math.maxinteger, math.mininteger } do
      assert.are.equal(("%d"):format(n), one("csv", n))
    end
    assert.are.equal("", one("csv", nil))
    assert.are.equal("null", one("json", nil))
    assert.are.equal('""', one("csv", ""))
    assert.are.equal("<number>", one("json", 0.5))
    assert.are.equal("<boolean>", one("tsv", true))
    assert.are.equal("<table>", one("csv", {}))
    assert.has_error(function()
      local records = core.records("csv", { "v" }, { "", "" }, function() return nil end)
      records:add { v = true }
    end)
  end)
end)

describe("rows that come one by one", function()
  local function described(rows_of)
    local out = report.new()
    local rows = {}
    for i = 1, 30 do rows[i] = { doc = "d", n = i, left = "l ", hit = "h" .. i, right = " r" } end
    out:table { title = "T", columns = { "n", "hit" }, rows = rows_of(rows) }
    out:concordance { title = "C", columns = { "n" }, lines = rows_of(rows) }
    return out
  end

  local function again(rows)
    return {
      each = function()
        local i, one = 0, {}
        return function()
          i = i + 1
          for key, v in pairs(rows[i] or {}) do one[key] = v end
          return rows[i] and one
        end
      end,
    }
  end

  it("are written as a list of them is, in every format, again and again", function()
    local listed, streamed = described(function(rows) return rows end), described(again)
    for _, format in ipairs(report.formats) do
      for _ = 1, 2 do
        assert.are.equal(report.tostring(listed, format), report.tostring(streamed, format), format)
      end
    end
  end)

  it("may be an iterator, for once", function()
    local out = report.new():table { columns = { "n" }, rows = coroutine.wrap(function()
      for i = 1, 3 do coroutine.yield { n = i } end
    end) }
    assert.are.equal("n\n1\n2\n3\n", report.tostring(out, "csv"))
  end)

  it("are refused when they are neither", function()
    assert.error_matches(function() report.new():table { columns = { "n" }, rows = 3 } end,
      "table needs a list `rows`, or an iterator")
  end)
end)

local TEXTS = {
  ["north/VAR_70_2015.txt"] = "Varneth denied the false claim. The port of Varneth denied nothing.",
  ["north/OSK_70_2015.txt"] = "Oskmere rejected the claim and denied the charge.",
  ["south/TES_74_2019.txt"] = "Teskora denies any part in it. Nobody asked Teskora, it says.",
  ["south/HAL_75_2020.txt"] = "Halmerin has said nothing at all of the matter, and will not.",
}

local GRAMMAR = [[
local g = require "parlance.grammar"
return g.Cg(g.stem "deny reject", "cue") * g.upto(3, g.Cg(g.stem "claim charge", "what"))
]]

describe("the script concordance", function()
  local p

  setup(function()
    p = program.new()
    os.execute(("cd %s && mkdir north south"):format(p.folder))
    for name, text in pairs(TEXTS) do p:write(name, text) end
    p:write("deny.lua", GRAMMAR)
    assert.equal(0, (p:call { "add", "-q", "c.db", "north", "--set", "region=north" }))
    assert.equal(0, (p:call { "add", "-q", "c.db", "south", "--set", "region=south" }))
  end)
  teardown(function() p:remove() end)

  local function say(...)
    local code, output, errors = p:call { "concordance", "c.db", ... }
    assert.equal("", errors)
    assert.equal(0, code)
    return output
  end

  local function rows(...)
    return table_text.objects(table_text.parse_csv(say("--format", "csv", ...)))
  end

  local function cells(name, words)
    local list = {}
    for i, row in ipairs(rows(table.unpack(words))) do list[i] = row[name] end
    return list
  end

  local function wrong(line, ...)
    local code, _, errors = p:call { "concordance", "c.db", ... }
    assert.truthy(errors:find(line, 1, true), errors)
    assert.truthy(code == 1 or code == 2)
  end

  it("has context, captures and metadata in one file", function()
    local csv = say('cue:[stem="deny"] []{0,2} what:"claim"', "--show", "country,region",
      "--context", "2", "--format", "csv")
    assert.equal("doc,start,end,first,last,left,hit,right,cue,what,country,region\n"
      .. 'VAR_70_2015.txt,8,30,2,5,"Varneth ",denied the false claim,. The,denied,claim,'
      .. "VAR,north\n", csv)
  end)

  it("takes tokens, sentences or paragraphs around a hit", function()
    assert.same({ "of Varneth " }, cells("left", { '"denied" "nothing"', "--context", "2" }))
    assert.same({ "The port of Varneth " }, cells("left", { '"denied" "nothing"',
      "--context", "sentence" }))
    assert.same({ "Varneth denied the false claim. The port of Varneth " },
      cells("left", { '"denied" "nothing"', "--context", "paragraph" }))
    assert.same({ "of Varneth " }, cells("left", { '"denied" "nothing"', "--width", "13" }))
    wrong("option '--context' takes a number of tokens, sentence, paragraph or document, not"
      .. " 'sentense': did you mean 'sentence'?", '"a"', "--context", "sentense")
  end)

  it("sorts by words beside the hit and by what documents have", function()
    local query = '[stem="deny"]'
    assert.same({ "any", "nothing", "the", "the" },
      (function(list)
        for i, right in ipairs(list) do list[i] = right:match "%a+" end
        return list
      end)(cells("right", { query, "--sort", "right" })))
    assert.same({ "OSK_70_2015.txt", "TES_74_2019.txt", "VAR_70_2015.txt", "VAR_70_2015.txt" },
      cells("doc", { query, "--sort", "L1" }))
    assert.same({ "VAR_70_2015.txt", "VAR_70_2015.txt", "TES_74_2019.txt", "OSK_70_2015.txt" },
      cells("doc", { query, "--sort", "L1", "--reverse" }))
    assert.same({ "TES_74_2019.txt", "VAR_70_2015.txt", "VAR_70_2015.txt", "OSK_70_2015.txt" },
      cells("doc", { query, "--sort", "year,country", "--reverse" }))
    assert.same({ "OSK_70_2015.txt", "VAR_70_2015.txt", "VAR_70_2015.txt", "TES_74_2019.txt" },
      cells("doc", { query, "--sort", "year,country" }))
    wrong("option '--sort' takes left, right, hit, doc, L1, R2, left3 (1 to 1000 words), or what"
      .. " documents have, not 'rihgt': did you mean 'right'?", '"a"', "--sort", "rihgt")
  end)

  it("takes samples that a seed repeats", function()
    local function sample(seed)
      return say("[]", "--sample", "5", "--seed", seed, "--format", "csv")
    end
    assert.equal(sample "7", sample "7")
    assert.not_equal(sample "7", sample "8")
    assert.equal(5, #cells("doc", { "[]", "--sample", "5" }))
    assert.truthy(say("[]", "--sample", "5", "--limit", "2", "-q"):find(
      "50 hits, 5 by chance, the first 2 shown", 1, true))
  end)

  it("counts", function()
    assert.equal("4\n", say('[stem="deny"]', "--count"))
    assert.equal("count\n4\n", say('[stem="deny"]', "--count", "--format", "csv"))
    assert.equal("3\n", say('[stem="deny"]', "--count", "--where", "year < 2018"))
    assert.equal("2\n", say("--grammar", "deny.lua", "--within", "sentence", "--count", "--where",
      "country = 'OSK'"))
  end)

  it("counts by what documents have, with rates, also where there is nothing", function()
    local list = rows('[stem="deny"]', "--by", "doc.year", "--sort", "value")
    local found = {}
    for i, row in ipairs(list) do
      found[i] = ("%s %s %s %s %g"):format(row["doc.year"], row.count, row.share, row.tokens,
        row.per_million)
    end
    assert.same({ "2015 3 0.75 22 136364", "2019 1 0.25 14 71428.6", "2020 0 0 14 0" }, found)
  end)

  it("counts by words, beside the hit too, by captures, and by several things", function()
    assert.same({ "denied", "denies" }, cells("hit", { '[stem="deny"]', "--by", "hit" }))
    assert.same({ "deni" }, cells("hit.stem", { '[stem="deny"]', "--by", "hit.stem" }))
    assert.same({ "2", "1", "1" }, cells("count", { '[stem="deny"]', "--by", "R1" }))
    assert.same({ "claim", "charge" }, cells("what", { "--grammar", "deny.lua", "--by", "what" }))
    local list = rows('[stem="deny"]', "--by", "hit.form,doc.region")
    assert.same({ "denied", "north", "3" }, { list[1]["hit.form"], list[1]["doc.region"],
      list[1].count })
    assert.same({ "denies", "south", "1" }, { list[2]["hit.form"], list[2]["doc.region"],
      list[2].count })
    wrong("cannot count by 'doc.regoin'", '"a"', "--by", "doc.regoin")
    wrong("option '--by': 'hit' is there twice", '"a"', "--by", "hit,hit")
    wrong("option '--sort' takes count or value", '"a"', "--by", "hit", "--sort", "left")
  end)

  it("counts by the values of token layers", function()
    p:write("said.conllu", table.concat({
      "1\tVarneth\tVarneth\tPROPN\t_\t_\t0\troot\t_\t_", "2\tdenied\tdeny\tVERB\t_\t_\t1\tx\t_\t_",
      "3\tit\t_\t_\t_\t_\t2\tobj\t_\t_", "\n" }, "\n"))
    assert.equal(0, (p:call { "add", "said.db", "said.conllu" }))
    local function counted(...)
      return select(2, p:call { "concordance", "said.db", "--format", "csv", "-q", ... })
    end
    assert.equal("hit.pos,count,share\nPROPN VERB _,1,1\n", counted("[] [] []", "--by", "hit.pos"))
    assert.equal("L1.lemma,R1.pos,count,share\nVarneth,,1,1\n",
      counted('a:[lemma="deny"]', "--by", "L1.lemma,R1.pos"))
    assert.equal("a.lemma,count,share\ndeny,1,1\n", counted('a:"denied"', "--by", "a.lemma"))
    wrong("cannot count by 'hit.pos'", '"a"', "--by", "hit.pos")
  end)

  it("takes a token grammar, which is not trusted unless it is", function()
    local list = rows("--grammar", "deny.lua", "--sort", "hit")
    assert.same({ "denied", "charge" }, { list[1].cue, list[1].what })
    p:write("bad.lua", "return io.open 'x'")
    wrong("attempt to index a nil value (global 'io')", "--grammar", "bad.lua")
    p:write("none.lua", "local x = 1")
    wrong("none.lua returns no token pattern", "--grammar", "none.lua")
    p:write("left.lua", "return require('parlance.grammar').form(5)")
    wrong("left.lua: bad argument #1 to 'form'", "--grammar", "left.lua")
    p:write("trusted.lua", "assert(io) " .. GRAMMAR)
    assert.equal(3, #rows("--grammar", "trusted.lua", "--trust"))
    wrong("No such file", "--grammar", "missing.lua")
  end)

  it("is kept to limits, whatever is searched for", function()
    p:write("way.lua", [[
      local g = require "parlance.grammar"
      return g.fold "the" * -(g.any^0 * "x")]])
    for _, what in ipairs { { "--grammar", "way.lua" }, { '"the"' } } do
      local function told(part, ...)
        local words = table.move(what, 1, #what, 1, {})
        wrong(part, table.unpack(table.move({ ... }, 1, select("#", ...), #words + 1, words)))
      end
      told("more than 1 hits, at token ", "--max-hits", "1")
      told("more than 1 hits", "--max-hits", "1", "--count")
      told("stopped after 1e-09 seconds", "--timeout", "0.000000001")
    end
    wrong("more than 2 steps for one hit", "--grammar", "way.lua", "--max-steps", "2")
    wrong("the query tries too much", 'a:"the" []* b:[] :: a.fold = b.fold', "--max-steps", "2")
  end)

  it("takes queries from a file, with names", function()
    p:write("queries.txt", '\u{FEFF}# two of them\r\ndenials = a:[stem="deny"]\n\n"claim"\n')
    local list = rows("--queries", "queries.txt")
    assert.equal(6, #list)
    assert.same({ "denials", "denied" }, { list[1].query, list[1].a })
    assert.same({ query = '"claim"' }, { query = list[6].query, a = list[6].a })
    assert.equal('query,count\ndenials,4\n"""claim""",2\n', say("--queries", "queries.txt",
      "--count", "--format", "csv"))
    p:write("bad.txt", '"a"\n"b" [')
    wrong("bad.txt:2: 1:6: ", "--queries", "bad.txt")
    p:write("twice.txt", 'x = "a"\nx = "b"')
    wrong("twice.txt:2: two queries are named 'x'", "--queries", "twice.txt")
    p:write("empty.txt", "# none\n")
    wrong("empty.txt has no query", "--queries", "empty.txt")
  end)

  it("needs one thing to look for", function()
    wrong("QUERY is missing")
    wrong("only one of QUERY, --queries FILE and --grammar", '"a"', "--grammar", "deny.lua")
  end)

  it("names what documents do not have", function()
    wrong("no document has 'regin': did you mean 'region'?", '"a"', "--show", "regin")
    wrong("no layer 'sentense'", '"a"', "--within", "sentense")
    wrong("no layer 'actr'", '<actr> "a"')
    wrong("no layer 'actr'", '"a" within <actr/>')
    wrong("option '--timeout' takes a number greater than 0, not 0", '"a"', "--timeout", "0")
    wrong("option '--width' takes a whole number from 1 to 1000000, not '0'", '"a"', "--width", "0")
    wrong("option '--context' takes at most 1000000 tokens", '"a"', "--context", "4294967297")
    wrong("(1 to 1000 words)", '"a"', "--sort", "left4294967295")
    wrong("cannot count by 'left1001'", '"a"', "--by", "left1001")
    for _, number in ipairs { "-1", "0", "", "x", "1e3", "0x10", "99999999999999999999" } do
      wrong("option '--limit' takes a whole number", '"a"', "--limit", number)
    end
    wrong("option '--timeout' takes a number, not '1e999'", '"a"', "--timeout", "1e999")
    wrong("option '--timeout' takes a number, not 'nan'", '"a"', "--timeout", "nan")
  end)

  it("names options that do not go together", function()
    wrong("options '--count' and '--sort' do not go together", '"a"', "--count", "--sort", "left")
    wrong("options '--count' and '--by' do not", '"a"', "--count", "--by", "hit")
    wrong("options '--by' and '--show' do not", '"a"', "--by", "hit", "--show", "date")
    wrong("options '--context' and '--width' do", '"a"', "--context", "3", "--width", "80")
    wrong("options '--grammar' and '--strategy'", "--grammar", "deny.lua", "--strategy", "all")
    wrong("options '--grammar' and '--list'", "--grammar", "deny.lua", "--list", "v=deny.lua")
    wrong("option '--reverse' turns around", '"a"', "--reverse")
  end)

  it("takes word lists", function()
    p:write("verbs.txt", "# verbs of speech\n\ndenied\r\n")
    p:write("the.txt", "the")
    p:write("empty.txt", "# none\n")
    p:write("bytes.txt", "a\n\xFF\n")
    assert.equal(say("[form=$verbs]", "--count", "--list", "verbs=verbs.txt"),
      say('"denied"', "--count"))
    assert.same(cells("hit", { '"denied" "the"' }),
      cells("hit", { "$v $t", "--list", "v=verbs.txt", "--list", "t=the.txt" }))
    wrong("there is no word list '$verbs'", "[form=$verbs]")
    wrong("no.txt: No such file", "[form=$verbs]", "--list", "verbs=no.txt")
    wrong("a word list is NAME=FILE", "[form=$verbs]", "--list", "verbs.txt")
    wrong("bytes.txt:2: this is not UTF-8", "[form=$b]", "--list", "b=bytes.txt")
    wrong("empty.txt has no entry", "[form=$b]", "--list", "b=empty.txt")
    wrong("two word lists are named 'v'", "$v", "--list", "v=verbs.txt", "--list", "v=the.txt")
  end)

  it("refuses to write what no ending tells", function()
    wrong("no format has the ending .pdf: it is one of .csv", '"a"', "-o", "hits.pdf")
    say('"denied"', "--format", "csv", "-o", "hits.dat")
    assert.equal(say('"denied"', "--format", "csv"), p:read "hits.dat")
  end)

  it("makes a page whose lines carry what stands around them, and link to the texts", function()
    local page = say('cue:"rejected" "the"', "--context", "1", "--format", "html")
    assert.truthy(page:find('data-before="" data-after=" and denied the charge."', 1, true))
    assert.truthy(page:find('<mark><b class="k k1" title="cue">rejected</b> the</mark>', 1, true))
    assert.truthy(page:find('<a href="#d1-r1">', 1, true))
    assert.truthy(page:find('<span id="d1-r1">', 1, true))
  end)

  it("colours where it is told to", function()
    local words = { '"rejected"', "--color", "always" }
    assert.truthy(say(table.unpack(words)):find("\27[1;31mrejected\27[0m", 1, true))
    words[3] = "never"
    assert.falsy(say(table.unpack(words)):find("\27", 1, true))
  end)

  it("prints the same bytes each time, in every format", function()
    for _, format in ipairs(report.formats) do
      local function once()
        return say("[]", "--sort", "right,left2", "--show", "region", "--format", format)
      end
      assert.equal(once(), once())
    end
    assert.equal(50, #cells("doc", { "[]" }))
    assert.equal("table", type(cjson.decode(say('"it"', "--format", "json"))))
  end)
end)

describe("the guide to concordances", function()
  it("has a Lua program that prints what it says", function()
    local space = workspace.new()
    local corpus = space:corpus()
    corpus:add { "corpus/corrant" }
    local file <close> = assert(io.open "docs/concordance.md")
    local code = file:read "a":match "```lua\n(.-)```"
    local printed, expected = {}, {}
    for line in code:gmatch "%-%-> ([^\n]*)" do expected[#expected + 1] = line end
    local globals = setmetatable({ corpus = corpus, print = function(...)
      printed[#printed + 1] = table.concat({ ... }, " ")
    end }, { __index = _G })
    assert(load(code, "=guide", "t", globals))()
    space:clear()
    assert.are.equal(3, #expected)
    assert.are.same(expected, printed)
  end)
end)

describe("a script that is not trusted", function()
  it("cannot change the corpus while its rows are written", function()
    local p = program.new()
    p:write("a.txt", "Varneth denied it.")
    p:call { "add", "-q", "c.db", "a.txt" }
    p:write("late.lua", [[
      return require "parlance.workflow" { name = "late", report = function(out, result)
        local n = 0
        out:table { columns = { "ok" }, rows = function()
          n = n + 1
          local ok = pcall(result.corpus.remove, result.corpus, "a.txt")
          return n == 1 and { ok = ok } or nil
        end }
      end }]])
    local code, output = p:call { "run", "late.lua", "c.db", "--format", "csv" }
    assert.equal(0, code)
    assert.equal("ok\nfalse\n", output)
    p:remove()
  end)
end)
