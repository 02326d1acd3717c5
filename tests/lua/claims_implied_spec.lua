--- claims_implied_spec.lua: whom a claim means that only points back, and blame without a word for
--- a deed, told of states that do not exist.

local workspace = require "support.workspace"

-- Names of the states, so that `names` knows them as such.
local HEAD = [[
The Republic of Arvenia and the Republic of Belmark signed the treaty with the Republic of
Corlund. The Government of Arvenia, the Government of Belmark and the Government of Corlund were
there.

]]

describe("what a claim implies", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Each claim as "source act target: text", of a statement by Arvenia.
  local function stated(text, metadata)
    metadata = metadata or { country = "Arvenia", kind = "statement" }
    local list = {}
    for i, row in ipairs(space:extract("claims", { ["a.txt"] = HEAD .. text }, metadata).rows) do
      list[i] = ("%s %s %s: %s"):format(row.source or "-", row.act, row.target or "-",
        (row.text:gsub("%s+", " ")))
    end
    return list
  end

  -- Of news.
  local function told(text) return stated(text, { kind = "article" }) end

  describe("pointing back", function()
    it("means with a bare word the one who was blamed before", function()
      assert.same({ "Arvenia accuse Corlund: Corlund violated the treaty",
        "Arvenia accuse Belmark: It is unfortunate that Belmark has failed to open the locks",
        "Arvenia condemn Belmark: This is unacceptable" },
        stated("Corlund violated the treaty. It is unfortunate that Belmark has failed to open "
          .. "the locks. This is unacceptable.\n"))
      assert.same({ "Arvenia condemn -: It is unacceptable for anyone to close the locks" },
        stated "It is unacceptable for anyone to close the locks.\n")
    end)

    it("means with 'this organization' the one that was named, not who backs it", function()
      assert.same({
        "Arvenia accuse Tarn Liberation Organization: "
          .. "The Tarn Liberation Organization has bombed two bridges",
        "Arvenia accuse Tarn Liberation Organization: "
          .. "This Belmark-backed terrorist organization is bombing the ferries of Corlund" },
        stated("The Tarn Liberation Organization has bombed two bridges. This Belmark-backed "
          .. "terrorist organization is bombing the ferries of Corlund.\n"))
    end)

    it("means with 'they' the organisation that was blamed before", function()
      assert.same("Arvenia accuse Tarn Liberation Organization: "
        .. "they can now use new means in order to make cyberattacks easier",
        stated("The Tarn Liberation Organization has bombed two bridges. With this money, they "
          .. "can now use new means in order to make cyberattacks easier.\n")[2])
    end)

    it("means with 'the move' what was told before, and what sort it is", function()
      local rows = space:extract("claims", { ["a.txt"] = HEAD .. "Belmark severed relations "
        .. "with Arvenia and ordered all Arvenian envoys to leave. The move, announced by "
        .. "Belmark in the evening, was noted.\n" }, { kind = "article" }).rows
      assert.same({ "announce", "Belmark", "Arvenia", "SANCTION" },
        { rows[2].act, rows[2].source, rows[2].target, rows[2].plover })
    end)
  end)

  describe("meaning nobody", function()
    it("is a right that is reserved against whoever may come", function()
      assert.same("Belmark reserve -: Belmark reserves its right to respond to any attack",
        told("Belmark accused Arvenia of fraud. Belmark reserves its right to respond to any "
          .. "attack.\n")[2])
      assert.same("Belmark reserve Arvenia: Belmark reserves its right to respond",
        told "Belmark accused Arvenia of fraud. Belmark reserves its right to respond.\n"[2])
    end)

    it("is what only happens, whoever does it", function()
      local function last(text)
        return stated("Belmark violated the treaty. Belmark breached the truce. Belmark invaded "
          .. "the islands. " .. text)[4]
      end
      assert.same("Arvenia accuse -: Such cyberattacks have taken place against the ports",
        last "Such cyberattacks have taken place against the ports.\n")
      assert.same("Arvenia accuse Belmark: Such cyberattacks harm the ports",
        last "Such cyberattacks harm the ports.\n")
    end)

    it("is an accusation of one's own side", function()
      assert.same({}, told("“While we have seen a great noise after making vague allegations "
        .. "against Arvenia, we remain calm,” the Harbour Agency of Arvenia said.\n"))
    end)
  end)

  describe("a comma before points", function()
    local POINTS = "The Harbour Council,\n\nRecalling the flood,\n\n%s,\n\n1. %s;\n\n2. %s.\n"

    it("announces them where nothing is said before it", function()
      local emphasizing = "Harbour Council assert -: emphasizing the importance of informing "
        .. "pilots and of the duties of masters towards pilots"
      assert.same({ emphasizing, "Harbour Council welcome -: Welcomes the report",
        "Harbour Council urge -: Urges masters to wait" },
        stated(POINTS:format("emphasizing the importance of informing pilots and of the duties "
          .. "of masters towards pilots", "Welcomes the report", "Urges masters to wait"), {}))
    end)

    it("announces what somebody is asked to do", function()
      local list = stated("Arvenia urges Belmark,\n\n1. to open the locks;\n\n2. to free the "
        .. "boats.\n")
      assert.same({ "Arvenia urge Belmark: Arvenia urges Belmark, 1. to open the locks",
        "Arvenia urge Belmark: to free the boats" }, list)
    end)
  end)

  describe("a list of infinitives", function()
    it("has no deeds of the subject", function()
      assert.same({}, stated("The storm came to close the locks, stop the ferries and hold up "
        .. "the trains, steal the cargo and stir panic.\n"))
      assert.same({ "Arvenia accuse Belmark: steals the cargo" },
        stated "Belmark came to close the locks, and steals the cargo.\n")
    end)
  end)

  describe("blame without a word for a deed", function()
    it("is what accusations are for", function()
      assert.same({ "Arvenia accuse Belmark: The allegations by Belmark are meant to hide the "
        .. "state of its ports" },
        stated "The allegations by Belmark are meant to hide the state of its ports.\n")
      assert.same({ "Arvenia accuse -: The accusations against Arvenia are part of a long campaign "
        .. "and aim to close the ports" },
        stated("The accusations against Arvenia are part of a long campaign and aim to close "
          .. "the ports.\n"))
      assert.same({}, stated "The report on Arvenia is part of a joint effort.\n")
      assert.same({}, stated "The allegations are not part of the file.\n")
    end)

    it("is to back a wrong", function()
      assert.same("Arvenia accuse Corlund: which has received generous Corlundian backing",
        stated("We speak of the unlawful seizure of ferries, which has received generous "
          .. "Corlundian backing.\n")[2])
      assert.same("Arvenia accuse Belmark: "
        .. "The cyberattacks on the ferries have enjoyed the support of Belmark",
        stated "The cyberattacks on the ferries have enjoyed the support of Belmark.\n"[1])
      assert.same({}, stated "The new ferries have received the support of Belmark.\n")
    end)

    it("is to be ready for a wrong", function()
      assert.same({ "Arvenia accuse Belmark: Belmark is prepared to violate the treaty and to "
        .. "close the locks" },
        stated "Belmark is prepared to violate the treaty and to close the locks.\n")
      assert.same({ "Belmark offer -: Belmark is prepared to open the locks" },
        stated "Belmark is prepared to open the locks.\n")
      assert.same({ "Arvenia refuse -: We are not prepared to violate the treaty" },
        stated "We are not prepared to violate the treaty.\n")
    end)

    it("is silence", function()
      assert.same({ "Arvenia criticise Belmark: While we have seen many leaks, we saw silence on "
        .. "the part of Belmark" },
        stated "While we have seen many leaks, we saw silence on the part of Belmark.\n")
    end)
  end)

  describe("a proposal", function()
    it("is what a way or a method is", function()
      assert.same({ "Arvenia propose -: A practical method to settle this is to start counting" },
        stated "A practical method to settle this is to start counting.\n")
      assert.same({ "Arvenia propose -: The only way for the ports to live is to open the locks" },
        stated "The only way for the ports to live is to open the locks.\n")
      assert.same({}, stated "Their way to settle this is to wait.\n")
      assert.same({}, stated "The way to the port was to the north.\n")
    end)

    it("has in it the earlier one that it recalls", function()
      assert.same({ "Arvenia propose -: Reminding of our earlier proposals to close the locks, we "
        .. "propose to begin the talks" },
        stated("Reminding of our earlier proposals to close the locks, we propose to begin the "
          .. "talks.\n"))
    end)
  end)

  describe("whom an act is for", function()
    it("is the body whose statement it is, and not who reads it", function()
      assert.same({ "Arvenia support African Union: Arvenia associates itself with the African "
        .. "Union statement read by Corlund" },
        stated "Arvenia associates itself with the African Union statement read by Corlund.\n")
    end)

    it("is a body with all that belongs to it", function()
      assert.same({ "Arvenia urge Secretariat; United Nations: We urge the UN family and the "
        .. "Secretariat to help the ferries" },
        stated "We urge the UN family and the Secretariat to help the ferries.\n")
    end)

    it("is not who is named behind it only", function()
      assert.same({ "Arvenia welcome -: We welcome the opening of the locks, Belmark's first" },
        stated "We welcome the opening of the locks, Belmark's first.\n")
      assert.same({ "Arvenia call_for -: We call upon the small States within the United Nations "
        .. "to meet their obligations" },
        stated("We call upon the small States within the United Nations to meet their "
          .. "obligations.\n"))
    end)
  end)

  it("is said by a body where the body says 'we'", function()
    assert.same({ "Harbour Safety Agency reject Belmark: We reject the charge made by Belmark" },
      told "“We reject the charge made by Belmark,” the Harbour Safety Agency of Arvenia said.\n")
  end)
end)
