--- claims_blamed_spec.lua: whom a statement to many blames, told of states that do not exist.

local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/claims.lua"

-- Names of the states, so that `names` knows them as such.
local HEAD = [[
The Republic of Arvenia and the Republic of Belmark signed the treaty with the Republic of
Corlund. The Government of Arvenia, the Government of Belmark and the Government of Corlund were
there.

]]

describe("whom a statement blames", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Each claim of a statement by Arvenia as "act target: cue".
  local function blamed(text)
    space:write("a.txt", HEAD .. text)
    local corpus = space:corpus()
    corpus:add({ space:path "a.txt" }, { set = { country = "Arvenia", kind = "statement" } })
    local _, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    assert.same({}, result.errors)
    local list = {}
    for i, row in ipairs(result.rows) do
      list[i] = ("%s %s: %s"):format(row.act, row.target or "-", row.cue)
    end
    return list
  end

  it("is not who is attacked, nor whose buildings are", function()
    assert.same({ "accuse -: illegal" },
      blamed "The illegal seizure of Belmarkian buildings goes on.\n")
    assert.same({ "condemn -: is unacceptable" },
      blamed "The destabilization of Belmark is unacceptable.\n")
    assert.same({ "condemn -: is outrageous" },
      blamed "The propaganda against Belmark is outrageous.\n")
    assert.same({ "condemn -: is unacceptable" },
      blamed "The violence against Belmark's citizens is unacceptable.\n")
    assert.same({ "accuse Corlund: aggression" },
      blamed "Corlund's aggression against Belmark is clear.\n")
  end)

  it("is not the place where something happens, but those who rule there", function()
    assert.same({ "accuse -: seized" },
      blamed "The separatists in eastern Belmark seized buildings by force.\n")
    assert.same({ "accuse Belmark: violated" },
      blamed "The authorities in Belmark violated the treaty.\n")
    assert.same({ "accuse Belmark: violated" }, blamed "Belmark's forces violated the treaty.\n")
  end)

  it("is not whom the object of a deed speaks of", function()
    assert.same({ "accuse -: ignored", "propose -: proposed" },
      blamed "The sponsors ignored the amendments that were proposed by Belmark.\n")
  end)

  it("is not somebody who is only named beside a bad word", function()
    for _, row in ipairs(blamed "Belmark has shown restraint in the face of aggression.\n") do
      assert.not_matches("Belmark", row)
    end
  end)

  it("is the envoy without a name that a pronoun means", function()
    assert.same({ "accuse Belmark: falsified", "accuse Belmark: negated" }, blamed [[
The representative of Belmark spoke of our position. She falsified the record.

But why has she negated the right of our people?
]])
    assert.same({ "criticise Belmark: went far beyond" },
      blamed "My colleague from Belmark went far beyond anything permissible.\n")
  end)

  local LITANY = [[
Belmark violated the treaty. Belmark invaded our valley. Belmark annexed the island.
Corlund violated the border once.

The decision is regrettable.
]]

  it("is who is blamed all along, where nobody is named", function()
    local list = blamed((LITANY:gsub("Corlund[^\n]+\n", "")))
    assert.equal("criticise Belmark: is regrettable", list[4])
  end)

  it("is nobody where others are blamed as well", function()
    local list = blamed((LITANY:gsub("Corlund", "Corlund ignored us. Corlund")))
    assert.equal("criticise -: is regrettable", list[#list])
  end)

  it("is told by mild adjectives where it is somebody's act", function()
    assert.same({ "criticise Belmark: dangerous" },
      blamed "We face the dangerous stance of Belmark.\n")
    assert.same({}, blamed "We face a dangerous storm.\n")
  end)

  it("is told by what another state does not have", function()
    assert.same({ "criticise Belmark: not" }, blamed "Belmark does not have the courage to come.\n")
    assert.same({}, blamed "The envoys do not have the time to come.\n")
  end)

  it("is not told by what a phrase is only about", function()
    assert.same({}, blamed "This is the chapter on the third case of an allegation of abuse.\n")
    assert.same({ "accuse -: aggression" }, blamed "This is an act of aggression.\n")
  end)

  it("is told by phrases that judge", function()
    assert.same({ "criticise Belmark: is a clear failure" },
      blamed "The decision of Belmark is a clear failure.\n")
    assert.same({ "criticise Belmark: has no validity" },
      blamed "The decision of Belmark has no validity.\n")
    assert.same({ "accuse Belmark: is not in line with" },
      blamed "The decision of Belmark is not in line with the treaty.\n")
    assert.same({ "reject -: in no way recognize" },
      blamed "Arvenia can in no way recognize the outcome.\n")
  end)
end)
