--- lexicon_own_spec.lua: entries of the user's own in the lists that ship.

local citations = require "parlance.extract.citations"
local guides = require "support.guide"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

describe("a list of the user's own", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function()
    lexicon.add {}
    space:clear()
  end)

  local function add(csv) lexicon.add { space:write("mine.csv", csv) } end

  local function first_doc(text) return space:corpus { ["a.txt"] = text }:docs()[1] end

  local function canonical_in(doc)
    local row = citations.of_document(doc)[1]
    return row and row.canonical
  end

  it("adds a treaty, which scripts know until the list is taken away", function()
    local doc = first_doc "He cited article 3 of the Harbour Compact.\n"
    local before = canonical_in(doc)
    add("list,canonical,kind,year,aliases\n"
      .. "treaties,Ports Treaty (2029),treaty,2029,Harbour Compact\n")
    assert.equal("Ports Treaty (2029)", canonical_in(doc))
    lexicon.add {}
    assert.equal(before, canonical_in(doc))
    assert.not_equal("Ports Treaty (2029)", before)
  end)

  it("adds treaties in time that grows with their number", function()
    local doc = first_doc "He cited article 3 of the Varn7 Compact.\n"
    local function seconds(n)
      local lines = { "list,canonical,kind,year,aliases" }
      for i = 1, n do
        lines[i + 1] = ("treaties,Convention on the Waters of Varn%d (2029),convention,2029,"
          .. "Varn%d Compact"):format(i, i)
      end
      local began = os.clock()
      add(table.concat(lines, "\n") .. "\n")
      assert.equal("Convention on the Waters of Varn7 (2029)", canonical_in(doc))
      return os.clock() - began
    end
    seconds(10)
    local short, long = seconds(500), seconds(4000)
    assert.is_true(long < 16 * short + 0.5, ("%.3f s, %.3f s"):format(short, long))
  end)

  it("adds a verb that reports speech", function()
    local corpus = space:corpus { ["a.txt"] = "Ode Brill flombed that the gate was shut.\n" }
    local function cues(...)
      local found = {}
      local _, result = workflow.run(dofile "scripts/quotes.lua", corpus, { lexicon = { ... } },
        { path = "scripts/quotes.lua" })
      for _, row in ipairs(result.rows) do found[#found + 1] = row.cue_class end
      return found
    end
    assert.same({}, cues())
    local mine = space:write("mine.lua", [[return { { list = "cues", part = "verbs",
      lemma = "flomb", class = "deny", frame = { "that" },
      forms = { "flomb", "flombs", "flombed", "flombing" } } }]])
    assert.same({ "deny" }, cues(mine))
    assert.same({}, cues())
  end)

  it("adds hedges and negators, which claims know", function()
    local path = space:write("mine.csv", "list,part,form,word,kind,class,value\n"
      .. "hedges,words,zarbled,,adjective,hearsay,\nnegators,words,,nix,,,clause\n")
    local corpus = space:corpus {
      ["a.txt"] = "A harbour agency rejected the zarbled attack.\n",
      ["b.txt"] = "A harbour agency has nix rejected the charge.\n",
    }
    local _, result = workflow.run(dofile "scripts/claims.lua", corpus, { lexicon = { path } },
      { path = "scripts/claims.lua" })
    assert.equal("zarbled", result.rows[1].hedged)
    assert.is_true(result.rows[2].negated)
  end)

  it("adds negators, which quotations know", function()
    local path = space:write("nix.csv", "list,part,word,value\nnegators,words,nix,clause\n")
    local corpus = space:corpus { ["a.txt"] = "The minister has nix said that it was shut.\n" }
    local function row(given)
      local script = { path = "scripts/quotes.lua", store = false }
      local _, result = workflow.run(dofile "scripts/quotes.lua", corpus, given, script)
      return result.rows[1]
    end
    assert.is_true(row { lexicon = { path } }.negated)
  end)

  it("adds words, phrases and words with a value", function()
    add [[
list,part,word,phrase,value,kind
negators,words,nowise,,clause,
negators,phrases,,at no price,,clause
acts,deeds,gate-closing,,,
en/weasels,amounts,oodles,,,
]]
    local negators = lexicon "en/negators"
    assert.equal("clause", negators.words.nowise)
    local phrase = negators.phrases[#negators.phrases]
    assert.same({ "at", "no", "price", kind = "clause" }, phrase)
    assert.truthy(lexicon "en/acts".deeds:find " gate%-closing$")
    local amounts = lexicon "en/weasels".amounts
    assert.equal("oodles", amounts[#amounts])
  end)

  it("is told where it does not fit", function()
    local cases = {
      ["list,part,lemma,class,frame,forms\ncues,vers,flomb,say,that,flombed\n"] =
        "line 2: there is no part 'vers'; did you mean 'verbs'?",
      ["list,lemma,class,frame,forms\ncues,flomb,say,that,flombed\n"] =
        "line 2: 'part' is missing: one of classes, coarse, risky, verbs",
      ["list,part,lemma,class,frame,forms\ncues,verbs,flomb,sya,that,flombed\n"] =
        "line 2: no 'class' is 'sya'; did you mean 'say'?",
      ["list,part,lema,class,frame,forms\ncues,verbs,flomb,say,that,flombed\n"] =
        "line 2: entries have no 'lema'; did you mean 'lemma'?",
      ["list,part,lemma,class,frame\ncues,verbs,flomb,say,that\n"] = "line 2: has no 'forms'",
      ["list,part,word\nnegators,words,nowise\n"] = "line 2: has no 'value'",
      ["list,part,word,value\nnegators,words,nowise,clauze\n"] =
        "line 2: no 'value' is 'clauze'; did you mean 'clause'?",
      ["list,canonical,kind,year\ntreaties,Ports Treaty,treaty,then\n"] =
        "line 2: 'year' is not a number: then",
      ["list,canonical\ntreatys,Ports Treaty\n"] =
        "line 2: there is no list 'treatys'; did you mean 'treaties'?",
      ['list,word\nharbours,"Ostry\n'] = "mine.csv: line 2: a quotation mark is not closed",
      ["list,word\nharbours,Ostry,,Tarn\n"] =
        "mine.csv: line 2: 'Tarn' stands behind the last of the 2 columns that the first row names",
    }
    for csv, expected in pairs(cases) do
      local ok, problem = pcall(add, csv)
      assert.is_false(ok, csv)
      assert.truthy(tostring(problem):find(expected, 1, true), tostring(problem))
    end
  end)

  it("is for a script alone where the list is none that ships", function()
    add "list,word\nharbours,Ostry,, \n"
    assert.equal("Ostry", lexicon.added "harbours"[1].word)
  end)

  it("is made as the guide says", function()
    local text = guides.read "docs/lexicon.md":match "```text\n(.-)```"
    local path = space:write("mine.csv", text)
    assert.are.equal(guides.run("docs/lexicon.md", { path = path }))
  end)
end)
