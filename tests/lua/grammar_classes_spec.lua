--- grammar_classes_spec.lua: rules whose conditions tell more classes of tokens apart than an
--- alphabet has bytes for.

local fail = require "parlance.fail"
local g = require "parlance.grammar"
local letter_words = require "support.letter_words"
local reference = require "parlance.grammar.reference"
local workspace = require "support.workspace"

-- Each word is the first, the middle and the last of a sentence.
local LETTERS = "bcdfghj"

-- Sentences of three words, `shift` words apart.
local function text(list, shift)
  local sentences = {}
  for i = 1, #list do
    local second, third = list[(i + shift) % #list + 1], list[(i + 2 * shift) % #list + 1]
    sentences[i] = ("%s %s %s ?\n\n"):format(list[i], second, third)
  end
  return table.concat(sentences)
end

local function has(letter) return g.re(".*" .. letter .. ".*") end

-- A rule for each letter, with a condition on a place in every second one.
local function letter_rules()
  local list = {}
  for i = 1, #LETTERS do
    local letter = LETTERS:sub(i, i)
    local next_letter = LETTERS:sub(i % #LETTERS + 1, i % #LETTERS + 1)
    local first = i % 2 == 0 and g.all(has(letter), g.starts "paragraph") or has(letter)
    list[i] = g.rule("with " .. letter, g.Cg(first, "one") * g.Cg(has(next_letter), "other"))
  end
  list[#list + 1] = g.rule("near the end", has "b" * g.all("?", g.ends "paragraph"))
  return g.rules(list)
end

local function lines(hits)
  local list = {}
  for hit in hits do
    list[#list + 1] = ("%s %d-%d %s"):format(hit.doc.name, hit.first, hit.last, hit.rule)
  end
  return list
end

local function expected(rules, corpus)
  local list = {}
  for _, doc in ipairs(corpus:docs()) do
    for _, hit in ipairs(reference.match(rules, corpus.source, doc, "paragraph")) do
      list[#list + 1] = ("%s %d-%d %s"):format(doc.name, hit.first, hit.last, hit.rule)
    end
  end
  return list
end

describe("rules with too many classes of tokens", function()
  local work, corpus, whole
  lazy_setup(function()
    work = workspace.new()
    local list = letter_words.of(LETTERS)
    corpus = work:corpus {
      ["a.txt"] = "bo bo ?\n", ["b.txt"] = text(list, 1), ["c.txt"] = text(list, 37),
    }
    whole = expected(letter_rules(), corpus)
  end)
  lazy_teardown(function() work:clear() end)

  it("are divided when a corpus shows them", function()
    local rules = letter_rules()
    assert.is_true(#whole > 200)
    assert.equal(1, #g.compile(rules, corpus.source).parts)
    assert.same(whole, lines(corpus:match(rules, { within = "paragraph" })))
    assert.is_true(#g.compile(rules, corpus.source).parts > 1)
    assert.equal(#whole, corpus:count(rules, { within = "paragraph" }))
  end)

  it("are divided when a document shows them", function()
    local rules, found = letter_rules(), {}
    for _, doc in ipairs(corpus:docs()) do
      for _, line in ipairs(lines(doc:match(rules, { within = "paragraph" }))) do
        found[#found + 1] = line
      end
    end
    assert.same(whole, found)
  end)

  it("are counted and collected", function()
    assert.equal(#whole, corpus:count(letter_rules(), { within = "paragraph" }))
    local hits = corpus:collect(letter_rules(), { within = "paragraph" })
    assert.equal(#whole, #hits)
    assert.same(whole, lines(hits:each()))
  end)

  it("go on in one search when another one has divided them", function()
    local rules = letter_rules()
    local search = corpus:match(rules, { within = "paragraph", docs = { corpus:doc "a.txt" } })
    local doc = corpus:doc("a.txt"):match(rules, { within = "paragraph" })
    assert.truthy(corpus:doc("b.txt"):match(rules, { within = "paragraph" })())
    assert.same({ whole[1] }, lines(search))
    assert.same({ whole[1] }, lines(doc))
  end)

  it("are an error where one rule alone has too many, which names it", function()
    local any = has "k"
    for i = 1, #LETTERS do
      any = any + g.starts "paragraph" * g.any * has(LETTERS:sub(i, i))
        + g.all(has(LETTERS:sub(i, i)), g.ends "sentence")
    end
    local rules = g.rules { g.rule("small", has "b"), g.rule("large", any) }
    local ok, failure = pcall(corpus.count, corpus, rules)
    assert.is_false(ok)
    assert.is_true(fail.is(failure))
    assert.matches("^rule 'large': the pattern tells more than 250 classes of tokens apart",
      failure.message)
    assert.equal("ELIMIT", failure.code)
  end)
end)
