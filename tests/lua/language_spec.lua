--- language_spec.lua: the language of documents is seen in their text.

local core = require "parlance.core"
local parlance = require "parlance"
local workspace = require "support.workspace"

local ENGLISH = "The delegation of Varneth regrets that the talks on the northern ferry were "
  .. "broken off, and asks the council to name a mediator before the end of the month. "
local FRENCH = "La délégation du Varneth regrette que les pourparlers sur le bac du nord aient "
  .. "été rompus, et prie le conseil de nommer un médiateur avant la fin du mois. "
local GERMAN = "Die Abordnung von Varneth bedauert, dass die Gespräche über die nördliche Fähre "
  .. "abgebrochen wurden, und bittet den Rat, noch in diesem Monat einen Vermittler zu benennen. "

local function language(text, lang)
  local loaded <close> = core.loaded { text = text }
  if lang then loaded:set("lang", lang, "embedded") end
  loaded:detect_language()
  for _, one in ipairs(loaded:metadata()) do
    if one.key == "lang" then return one.value .. "|" .. one.origin end
  end
end

describe("the language of a text", function()
  it("is detected, whatever its length", function()
    assert.equal("en|detected", language(ENGLISH))
    assert.equal("fr|detected", language(FRENCH))
    assert.equal("de|detected", language(GERMAN:rep(2000)))
  end)

  it("is not guessed of few words, of numbers, of nothing", function()
    assert.is_nil(language "")
    assert.is_nil(language "Varneth, 12 May 2031")
    assert.is_nil(language(("12.5 47 1,018\n"):rep(400)))
  end)

  it("is not guessed where two share the text", function()
    assert.is_nil(language(ENGLISH:rep(20) .. "\n\n" .. FRENCH:rep(20)))
  end)

  it("is that of most of the text, whatever is quoted", function()
    assert.equal("fr|detected", language(FRENCH:rep(30) .. ENGLISH:rep(3) .. FRENCH:rep(30)))
  end)

  it("is what the source says, where it says so", function()
    assert.equal("nl|embedded", language(FRENCH, "nl"))
  end)

  it("is seen in characters of several bytes, wherever samples are cut", function()
    local greek = "Η αντιπροσωπεία λυπάται που οι συνομιλίες για το πορθμείο διακόπηκαν. "
    for n = 0, 7 do
      assert.equal("el|detected", language(("x"):rep(n) .. " " .. greek:rep(40)))
    end
    assert.equal("zh|detected", language(("理事会对北方渡轮谈判中断表示遗憾并要求任命调解人"):rep(60)))
  end)
end)

describe("a document", function()
  it("has its own language, else that of the corpus", function()
    local space = workspace.new()
    space:write("in/a.txt", FRENCH)
    space:write("in/b.txt", "Varneth, 12 May 2031\n")
    space:write("in/c.html", '<html lang="nl"><body><p>' .. FRENCH .. "</p></body></html>")
    local corpus <close> = parlance.open(space:path "c.db", { mode = "create" })
    corpus:add { space:path "in" }
    local found = {}
    for row in corpus:sql "SELECT value, origin FROM metadata WHERE key = 'lang' ORDER BY doc" do
      found[#found + 1] = row.value .. "|" .. row.origin
    end
    assert.same({ "fr|detected", "en|corpus", "nl|embedded" }, found)
    space:clear()
  end)
end)
