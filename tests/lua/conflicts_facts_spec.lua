--- conflicts_facts_spec.lua: how numbers, lengths of time, dates and charges that are told in many
--- ways are known to be of one fact, in texts about states that do not exist.

local affairs = require "parlance.extract.conflicts.affairs"
local durations = require "parlance.extract.conflicts.durations"
local report = require "parlance.report"
local verdicts = require "parlance.extract.conflicts.verdicts"
local workspace = require "support.workspace"

-- What tells that documents are of one affair.
local PIT = "The Graywell mine lies near Tarn City in the Republic of Tarnland. Norrick Coal " ..
  "owns Graywell, and Ada Lorn inspects it for Tarnland.\n\n"

describe("conflicts of facts", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function found(texts)
    return space:extract("conflicts", texts).compared
  end

  -- The words of both sides and the verdicts of rows of a kind, in order.
  local function sides(texts, kind)
    local list = {}
    for _, row in ipairs(found(texts)) do
      if row.kind == kind then
        list[#list + 1] = row.text .. " / " .. row.other_text .. " / " .. row.verdict
      end
    end
    return list
  end

  local function in_pit(first, second, kind)
    return sides({ ["a.txt"] = PIT .. first, ["b.txt"] = PIT .. second }, kind or "number")
  end

  it("link the words of both sides to their places on a page", function()
    local _, out = space:extract("conflicts", {
      ["a.txt"] = PIT .. "Fourteen miners were killed at Graywell.",
      ["b.txt"] = PIT .. "Eleven miners were killed at Graywell." })
    local page = report.tostring(out, "html")
    assert.truthy(page:find('<a href="#d1-r1">Fourteen miners</a>', 1, true))
    assert.truthy(page:find('<a href="#d2-r1">Eleven miners</a>', 1, true))
    assert.truthy(page:find('<span id="d2-r1"></span>', 1, true))
  end)

  it("are found in time that grows with a line that never ends", function()
    local words = "the minister of France said on 3 May 2029 that ships of Spain attacked the port "
      .. "and the envoy denied the charge while 40 men died and towns waited , "
    local function seconds(n)
      local began = os.clock()
      found { [n .. ".txt"] = words:rep(n) }
      return os.clock() - began
    end
    seconds(10)
    local short, long = seconds(200), seconds(1600)
    assert.is_true(long < 14 * short + 0.5, ("%.3f s, %.3f s"):format(short, long))
  end)

  it("count the dead however they are told", function()
    assert.same({ "Fourteen miners / eleven lives / conflict" },
      in_pit("Fourteen miners were killed at Graywell.", "The collapse cost eleven lives."))
    assert.same({ "14 dead / Sixteen of our colleagues / conflict" },
      in_pit("The pit left 14 dead in Graywell.", "Sixteen of our colleagues died in Graywell."))
    assert.same({ "thirteen people / a fifteenth victim / conflict" },
      in_pit("The fire killed thirteen people at Graywell.",
        "At Graywell a fifteenth victim of the fire died."))
  end)

  it("take numbers of other nouns for what they stand for", function()
    assert.same({ "crew of 23 / 22 people / conflict" },
      in_pit("The crew of 23 was held at Tarn City.",
        "It was held with 22 people on board at Tarn City."))
    assert.same({ "crowd of about 3,000 / 4,500 people / conflict" },
      in_pit("A crowd of about 3,000 marched to the gates.",
        "The march to the gates drew 4,500 people."))
  end)

  it("know persons by what they are and in general", function()
    assert.same({ "54 fishermen / Fifty-eight men / conflict" },
      in_pit("The navy took 54 fishermen to Tarn City.",
        "Fifty-eight men were taken to Tarn City."))
    assert.same({}, in_pit("The navy took 54 fishermen to Tarn City.",
      "The navy took 58 diplomats to Tarn City."))
  end)

  it("read words of quantity", function()
    assert.same({ "480 million talers / Half a billion talers / precision" },
      in_pit("Tarnland froze 480 million talers of Norrick.",
        "Half a billion talers of Norrick were frozen."))
    assert.same({ "thirty-one / Dozens / precision" },
      in_pit("Graywell burned, and thirty-one were hurt.", "Dozens were hurt in Graywell."))
  end)

  it("count neither names nor the marks of notes", function()
    assert.same({}, in_pit("Telegram 181 TARN CITY. It rained.",
      "Telegram 197 TARN CITY. It rained."))
    assert.same({}, in_pit("1 Chifley of Tarnland was hurt.", "2 Chifley of Tarnland was hurt."))
  end)

  it("give numbers without a noun that of the number before", function()
    assert.same({ "17 faults / four / conflict" },
      in_pit("It rained.", "Lorn found 17 faults in the shaft, and not four."))
    assert.same({ "310 million talers / 290 million / conflict" },
      in_pit("It rained.",
        "It froze 310 million talers of Norrick, which puts the sum at 290 million."))
  end)

  it("keep two numbers of one sentence apart", function()
    assert.same({}, in_pit("Three lorries and two lorries with coal left the shaft.", "It rained."))
  end)

  it("know that a later document counts more", function()
    local rows = found {
      ["a.txt"] = "Tarn City, 3 February 2040\n\n" .. PIT ..
        "Nine miners were killed at Graywell.",
      ["b.txt"] = "Tarn City, 9 February 2040\n\n" .. PIT ..
        "Twelve miners were killed at Graywell.",
    }
    local verdict
    for _, row in ipairs(rows) do
      if row.kind == "number" then verdict = row.verdict end
    end
    assert.equal("change", verdict)
  end)

  it("compare how long things took, and not how long they may", function()
    assert.same({ "nine days / eleven days / conflict" },
      in_pit("The pumps of the shaft stood still for nine days.",
        "The pumps of the shaft stood still for eleven days."))
    assert.same({}, in_pit("The pumps of the shaft stood still for nine days.",
      "The pumps of the shaft may stand still for eleven days."))
  end)

  it("count one who was alone", function()
    assert.same({ "its ship was alone / three ships / conflict" },
      in_pit("Tarnland said that its ship was alone off Tarn City.",
        "Tarnland had three ships off Tarn City."))
  end)

  it("are dates of an event told by another verb, and the finest of each document", function()
    assert.same({ "the night of 4 March 2040 / 0317 hours on 5 March 2040 / conflict" },
      in_pit("The cable to Graywell parted on the night of 4 March 2040.",
        "The cable to Graywell failed at 0317 hours on 5 March 2040.", "date"))
  end)

  it("are no dates of two events told one after the other", function()
    assert.same({}, in_pit("Norrick closed its office on 4 March 2040, and Lorn closed hers on " ..
      "6 March 2040.", "It rained.", "date"))
  end)

  it("set a date against the one before", function()
    assert.same({ "4 March 2040 / 6 March 2040 / conflict" },
      in_pit("Norrick closed the shaft on 4 March 2040 and not, as Lorn said, on 6 March 2040.",
        "It rained.", "date"))
  end)

  it("find charges and denials that are told by nouns", function()
    local list = in_pit("Lorn accused Norrick of hiding the faults of the shaft.",
      "The accusation that Norrick hid the faults of the shaft is untrue.", "claim_and_denial")
    assert.equal(1, #list)
    assert.truthy(list[1]:find("is untrue", 1, true))
  end)

  it("set a denial against what stands beside it", function()
    assert.same({ "Norrick denied that it had closed the shaft / its lorries stood across the " ..
      "road / conflict" }, in_pit("It rained.", "Norrick denied that it had closed the shaft, " ..
      "but its lorries stood across the road.", "claim_and_denial"))
    assert.same({ "Lorn accused Norrick of hiding the faults of the shaft / This is untrue / " ..
      "conflict" }, in_pit("It rained.",
      "Lorn accused Norrick of hiding the faults of the shaft. This is untrue.",
      "claim_and_denial"))
  end)

  it("do not take what is denied to somebody for untrue", function()
    assert.same({}, in_pit("It rained.", "Lorn accused Norrick of hiding the faults of the " ..
      "shaft. Norrick denied her entry to the shaft, but the faults were seen.",
      "claim_and_denial"))
  end)

  it("keep the dead apart from all who were there, and from those of other years", function()
    assert.same({}, in_pit("Fourteen people were on board the Graywell lift.",
      "Eleven people were killed in the Graywell lift."))
    assert.same({}, in_pit("In 2019 fourteen miners were killed at Graywell.",
      "In 2027 eleven miners were killed at Graywell."))
  end)

  it("do not compare how far from now things are", function()
    assert.same({}, in_pit("For the past ten years the pumps of the shaft stood still.",
      "For the next five years the pumps of the shaft stand still."))
  end)

  it("are of documents of one affair only", function()
    local other = "The port of Ostry lies in the Kingdom of Halmerin. Ode Brill runs Ostry.\n\n"
    assert.same({}, sides({ ["a.txt"] = PIT .. "A fire killed nine people.",
      ["b.txt"] = other .. "A fire killed eleven people." }, "number"))
  end)
end)

describe("values", function()
  it("of time are seconds, and like those before them", function()
    assert.equal(24000, durations.seconds "PT6H40M")
    assert.is_nil(durations.seconds "PTXH")
    assert.same({ "P5D", 432000 }, { durations.like("P3D", 5) })
  end)

  it("are rounded in their zeros", function()
    local function number(a, b) return verdicts.numbers({ value = a }, { value = b }) end
    assert.equal("precision", number("12000000", "12400000"))
    assert.equal("conflict", number("12000000", "14000000"))
    assert.equal("conflict", number("20", "16"))
  end)

  it("of one document are the finest", function()
    local doc = {}
    local kept = verdicts.finest { { doc = doc, value = "2031-05-03" },
      { doc = doc, value = "2031-05-03T23:48" }, { doc = {}, value = "2031-05-03" } }
    assert.equal(2, #kept)
    assert.equal("2031-05-03T23:48", kept[1].value)
  end)

  it("of affairs go over a third document", function()
    local docs = {}
    for i = 1, 3 do docs[i] = { id = i } end
    local function subject(doc, words) return { kind = "subject", doc = doc, words = words } end
    local related = affairs.of({ subject(docs[1], "graywell*3 norrick*2"),
      subject(docs[2], "lorn*2 tarn*3"),
      subject(docs[3], "graywell*2 norrick*1 lorn*2 tarn*1") }, 3)
    assert.equal(1, related(docs[1], docs[1]))
    assert.is_true(related(docs[1], docs[2]) > 0.2)
    assert.is_true(related(docs[1], docs[3]) > related(docs[1], docs[2]))
  end)
end)
