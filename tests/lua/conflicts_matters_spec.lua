--- conflicts_matters_spec.lua: facts that are neither dates nor numbers and do not agree: causes,
--- places, states, owners, offices, names, in texts about states that do not exist.

local verdicts = require "parlance.extract.conflicts.verdicts"
local workspace = require "support.workspace"

-- What tells that documents are of one affair.
local PIT = "The Graywell mine lies near Tarn City in the Republic of Tarnland. Norrick Coal " ..
  "owns Graywell, and Ada Lorn inspects it for Tarnland.\n\n"

describe("facts that are neither dates nor numbers", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function facts(texts)
    local list = {}
    for _, row in ipairs(space:extract("conflicts", texts).compared) do
      if row.kind == "fact" then list[#list + 1] = row end
    end
    return list
  end

  local function sides(texts)
    local list = {}
    for _, row in ipairs(facts(texts)) do
      list[#list + 1] = row.rule .. ": " .. row.text .. " / " .. row.other_text
    end
    return list
  end

  local function in_pit(first, second)
    return sides { ["a.txt"] = PIT .. first, ["b.txt"] = PIT .. second }
  end

  it("are causes of one mishap", function()
    assert.same({ "cause: a gas explosion / a crack in the main pillar" },
      in_pit("The collapse was caused by a gas explosion.",
        "The cause of the collapse was a crack in the main pillar."))
  end)

  it("are no causes where one holds the other, but precision", function()
    local rows = facts { ["a.txt"] = PIT .. "The collapse was due to a failure of the winch.",
      ["b.txt"] = PIT .. "The collapse was caused by a failure." }
    assert.equal(1, #rows)
    assert.equal("precision", rows[1].verdict)
  end)

  it("are causes of two mishaps not at all", function()
    assert.same({}, in_pit("The collapse was caused by a gas explosion.",
      "The delay was caused by a strike of the pilots."))
  end)

  it("are places on two sides", function()
    assert.same({ "place: the north gate / the south gate" },
      in_pit("The guards entered the pit at the north gate.",
        "Guards entered the pit at the south gate."))
    assert.same({ "place: the east bank of the Ell / the west bank" },
      in_pit("The lorry came down on the east bank of the Ell, and not on the west bank.",
        "It rained."))
  end)

  it("are no places of two events", function()
    assert.same({}, in_pit("Norrick Coal met its workers in Ostry.",
      "Ada Lorn met the mayor in Vintry."))
  end)

  it("are states of one thing: opposites and negations", function()
    assert.same({ "state: was open / was locked" },
      in_pit("The emergency exit was open when the roof fell.",
        "The emergency exit was locked when the roof fell."))
    assert.same({ "state: had been signed / was never signed" },
      in_pit("The safety order had been signed.", "The safety order was never signed."))
    assert.same({ "state: was delivered / No warning was delivered" },
      in_pit("The warning was delivered to the mine.", "No warning was delivered to the mine."))
    assert.same({ "state: was working / had been switched off" },
      in_pit("The main pump was working.", "The main pump had been switched off."))
  end)

  it("are states that pronouns and joined verbs tell", function()
    assert.same({ "state: had not been signed / was signed" },
      in_pit("A safety order had been drawn up, but it had not been signed.",
        "The safety order was signed at noon."))
    assert.same({ "state: was never signed / was signed" },
      in_pit("The safety order was printed by Norrick Coal but was never signed.",
        "The safety order was signed at noon."))
  end)

  it("are no states of things told apart, of what may be or is asked for", function()
    assert.same({}, in_pit("The upper exit was open.", "The lower exit was locked."))
    assert.same({}, in_pit("The emergency exit was open.",
      "The emergency exit must not be open. Was the emergency exit closed?"))
    assert.same({}, in_pit("Norrick Coal signed the lease.", "Ada Lorn did not sign the lease."))
  end)

  it("are owners", function()
    assert.same({ "owner: Norrick Coal / Harl Leasing" },
      in_pit("The winch belongs to Norrick Coal.", "The winch is the property of Harl Leasing."))
  end)

  it("are who did something", function()
    assert.same({ "doer: Captain Ruben Askild / Ada Lorn" },
      in_pit("The rescue team was led by Captain Ruben Askild.", "Ada Lorn led the rescue team."))
    assert.same({}, in_pit("The rescue team was led by Captain Ruben Askild.",
      "Ada Lorn will lead the rescue team. Ada Lorn did not lead the rescue team."))
  end)

  it("are holders of one office", function()
    assert.same({ "office: Ode Brill / Tam Oss" },
      in_pit("Harbour Minister Ode Brill came to Graywell.",
        "Harbour Minister Tam Oss came to Graywell."))
    assert.same({}, in_pit("Harbour Minister Ode Brill came to Graywell.",
      "Former Harbour Minister Tam Oss came to Graywell."))
    assert.same({}, in_pit("Captain Ode Brill came to Graywell.",
      "Captain Tam Oss came to Graywell."))
  end)

  it("are names that are spelled alike, and flags", function()
    assert.same({ "name: Ruben Askild / Reuben Askild" },
      in_pit("Captain Ruben Askild came to Graywell.", "Captain Reuben Askild came to Graywell."))
  end)

  it("are of documents of one affair only", function()
    assert.same({}, sides {
      ["a.txt"] = PIT .. "The emergency exit was open.",
      ["b.txt"] = "The port of Ostry lies in the Kingdom of Halmerin. Ode Brill runs Ostry.\n\n" ..
        "The emergency exit was locked." })
  end)
end)

describe("what facts are of", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function about(first, second, kind)
    local texts = { ["a.txt"] = PIT .. first, ["b.txt"] = PIT .. second }
    for _, row in ipairs(space:extract("conflicts", texts).compared) do
      if row.kind == kind then return row.about end
    end
  end

  it("is told in a few words", function()
    assert.equal("dead at Graywell", about("Fourteen miners were killed at Graywell.",
      "Eleven miners were killed at Graywell.", "number"))
    assert.equal("closing of the embassy", about("Tarnland closed the embassy on 4 March 2040.",
      "Tarnland closed the embassy on 6 March 2040.", "date"))
    assert.equal("how long the main pump stood", about("The main pump stood still for nine days.",
      "The main pump stood still for eleven days.", "number"))
    assert.equal("cause of the collapse", about("The collapse was caused by a gas explosion.",
      "The cause of the collapse was a crack in the main pillar.", "fact"))
    assert.equal("the emergency exit", about("The emergency exit was open.",
      "The emergency exit was locked.", "fact"))
  end)
end)

describe("names of persons", function()
  it("are spelled alike where one word of them nearly is", function()
    local function names(a, b) return verdicts.names({ value = a }, { value = b }) end
    assert.equal("conflict", names("Ruben Askild", "Reuben Askild"))
    assert.equal("conflict", names("Grey Linnet", "Gray Linnet"))
    assert.is_nil(names("Ruben Askild", "Marta Askild"))
    assert.is_nil(names("Ruben Askild", "Ruben Askild"))
    assert.is_nil(names("Ada Askild", "Ida Askold"))
  end)
end)
