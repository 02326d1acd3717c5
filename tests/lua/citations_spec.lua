--- citations_spec.lua: what invented documents cite, in one form each.

local citations = require "parlance.extract.citations"
local workspace = require "support.workspace"

describe("citations", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Citations of a text as "words -> canonical [article] (kind)".
  local function cited(text)
    local corpus = space:corpus { ["a.txt"] = "The assembly met again.\n\n" .. text .. "\n" }
    local doc, list = corpus:docs()[1], {}
    for i, row in ipairs(citations.of_document(doc)) do
      list[i] = ("%s -> %s%s (%s)"):format(doc:slice(row.first, row.last), row.canonical or "?",
        row.article and " [" .. row.article .. "]" or "", row.kind or "?")
    end
    return list
  end

  local function check(text, ...) assert.same({ ... }, cited(text)) end

  it("keep symbols and mend those with a space inside", function()
    check("See S/2014/ 189 and A/C.6/85/L.7.",
      "S/2014/ 189 -> S/2014/189 (symbol)", "A/C.6/85/L.7 -> A/C.6/85/L.7 (symbol)")
  end)

  it("know symbols of other bodies by their build", function()
    check("It took note of decision CM/DEC/41/3.", "decision CM/DEC/41/3 -> CM/DEC/41/3 (symbol)")
  end)

  it("know decisions by session, and resolutions and disputes of two other bodies", function()
    check("By decision 78/557 it waited. Not so by decision 7.",
      "decision 78/557 -> Decision 78/557 (decision)")
    check("It cited WHA73.1, WT/DS512/R and WT/DS512/AB/R, not WHAT.1.",
      "WHA73.1 -> WHA73.1 (symbol)", "WT/DS512/R -> WT/DS512/R (symbol)",
      "WT/DS512/AB/R -> WT/DS512/AB/R (symbol)")
  end)

  it("keep an article with the abbreviation behind it", function()
    check("Article 4 TEU, Article 21 TFEU and Article 3 UNCLOS apply.",
      "Article 4 TEU -> Treaty on European Union (1992) [4] (treaty)",
      "Article 21 TFEU -> Treaty on the Functioning of the European Union (2007) [21] (treaty)",
      "Article 3 UNCLOS -> United Nations Convention on the Law of the Sea (1982) [3] (convention)")
  end)

  it("spell laws with figures as they are written", function()
    check("Under 18 U.S.C. § 2332 it is a crime.", "18 U.S.C. § 2332 -> 18 U.S.C. § 2332 (law)")
    check("Congress passed H.R. 1234.", "H.R. 1234 -> H.R. 1234 (law)")
  end)

  it("refuse what only looks like a symbol", function()
    check("Neither S/2914/677 nor Q/RES/75/240 nor S//2014/189 nor HIV/AIDS is one.")
  end)

  it("give resolutions the symbol of their body", function()
    check("Recalling resolution 75/240 and Human Rights Council resolution 53/1.",
      "resolution 75/240 -> A/RES/75/240 (resolution)",
      "Human Rights Council resolution 53/1 -> A/HRC/RES/53/1 (resolution)")
    check("It cited A/RES/75/240 and S/RES/2231 (2015).",
      "A/RES/75/240 -> A/RES/75/240 (resolution)",
      "S/RES/2231 (2015) -> S/RES/2231 (2015) (resolution)")
  end)

  it("split lists of resolutions and tell a session from a year", function()
    check("Under resolutions 1267 (1999), 1373 (2001) and 1514 (XV) they must.",
      "resolutions 1267 (1999) -> S/RES/1267 (1999) (resolution)",
      "1373 (2001) -> S/RES/1373 (2001) (resolution)",
      "1514 (XV) -> A/RES/1514 (XV) (resolution)")
  end)

  it("give a resolution the year that the document has given it before", function()
    check("Security Council resolution 2231 (2015) stands. Resolution 2231 is clear. "
      .. "The said resolution binds.",
      "Security Council resolution 2231 (2015) -> S/RES/2231 (2015) (resolution)",
      "Resolution 2231 -> S/RES/2231 (2015) (resolution)",
      "The said resolution -> S/RES/2231 (2015) (resolution)")
    check("Security Council resolution 9231 stands.",
      "Security Council resolution 9231 -> S/RES/9231 (resolution)")
  end)

  it("find treaties with the year before, behind and far behind", function()
    check("the 1961 Vienna Convention on Diplomatic Relations",
      "1961 Vienna Convention on Diplomatic Relations -> "
        .. "Vienna Convention on Diplomatic Relations (1961) (convention)")
    check("the Vienna Convention, signed at Vienna in 1963",
      "Vienna Convention, signed at Vienna in 1963 -> "
        .. "Vienna Convention on Consular Relations (1963) (convention)")
  end)

  it("leave a shared short name unresolved where nothing decides", function()
    check("the Vienna Convention forbids it.", "Vienna Convention -> ? (convention)")
  end)

  it("take abbreviations as they are written only", function()
    check("UNCLOS binds them; unclos is no word.",
      "UNCLOS -> United Nations Convention on the Law of the Sea (1982) (convention)")
  end)

  it("split one head with several subjects", function()
    check("the Vienna Conventions on Diplomatic Relations (1961) and on Consular Relations (1963)",
      "Vienna Conventions on Diplomatic Relations (1961) -> "
        .. "Vienna Convention on Diplomatic Relations (1961) (convention)",
      "on Consular Relations (1963) -> Vienna Convention on Consular Relations (1963) (convention)")
  end)

  it("know unlisted treaties by the build of their titles", function()
    check("the Treaty between Ostrava Minor and Belmark of 3 May 1987",
      "Treaty between Ostrava Minor and Belmark of 3 May 1987 -> "
        .. "Treaty between Ostrava Minor and Belmark (1987) (treaty)")
    check("The 2024 agreement on the sharing of tide tables has lapsed.",
      "2024 agreement on the sharing of tide tables -> "
        .. "Agreement on the sharing of tide tables (2024) (agreement)")
  end)

  it("take another year for another treaty of that name", function()
    check("the Headquarters Agreement of 12 June 2019",
      "Headquarters Agreement of 12 June 2019 -> Headquarters Agreement (2019) (agreement)")
  end)

  it("join an article with its instrument on either side", function()
    local unclos = "United Nations Convention on the Law of the Sea (1982)"
    check("Article 51 of the Charter of the United Nations",
      "Article 51 of the Charter of the United Nations -> "
        .. "Charter of the United Nations [51] (charter)")
    check("article 58, paragraph 3, of UNCLOS",
      "article 58, paragraph 3, of UNCLOS -> " .. unclos .. " [58 (3)] (convention)")
    check("UNCLOS, whose article 113 is clear",
      "UNCLOS, whose article 113 -> " .. unclos .. " [113] (convention)")
    check("paragraphs 3 (b) and 4 of resolution 75/240",
      "paragraphs 3 (b) and 4 of resolution 75/240 -> A/RES/75/240 [3 (b), 4] (resolution)")
  end)

  it("read chains of articles from the inside out", function()
    check("The 2024 treaty between Ostmark and Belmark binds. See paragraph 2 of article 9 of the "
      .. "Treaty.",
      "2024 treaty between Ostmark and Belmark -> "
        .. "Treaty between Ostmark and Belmark (2024) (treaty)",
      "paragraph 2 of article 9 of the Treaty -> "
        .. "Treaty between Ostmark and Belmark (2024) [9 (2)] (treaty)")
  end)

  it("leave an article alone where nothing tells what it is of", function()
    check("They spoke of Article 17 again.", "Article 17 -> ? [17] (?)")
    check("They left article 51 of it alone.")
  end)

  it("know articles by their number where no other instrument has any", function()
    check("They spoke of Article 51 again.",
      "Article 51 -> Charter of the United Nations [51] (charter)")
    check("Article 3 of the Antarctic Treaty and Article 51 differ. Here Article 51 is quoted.",
      "Article 3 of the Antarctic Treaty -> Antarctic Treaty (1959) [3] (treaty)",
      "Article 51 -> Antarctic Treaty (1959) [51] (treaty)",
      "Article 51 -> Antarctic Treaty (1959) [51] (treaty)")
  end)

  it("give a paragraph alone to the resolution that is spoken of", function()
    check("Resolution 75/240 is old. Its paragraph 4 is not, nor is operative paragraph 5.",
      "Resolution 75/240 -> A/RES/75/240 (resolution)",
      "paragraph 4 -> A/RES/75/240 [4] (resolution)",
      "operative paragraph 5 -> A/RES/75/240 [5] (resolution)")
    check "See paragraph 4 of this page."
  end)

  it("find judgments, opinions and cases", function()
    check("the judgment of 9 April 1949 in the Ostmark Strait case",
      "judgment of 9 April 1949 in the Ostmark Strait case -> Ostmark Strait (1949) (judgment)")
    check("In Ostmark v. Kingdom of Belmark the Court held that.",
      "Ostmark v. Kingdom of Belmark -> Ostmark v. Kingdom of Belmark (judgment)")
    check("See Case C-311/18.", "Case C-311/18 -> Case C-311/18 (judgment)")
    check "In that case, the Ostmark delegation left."
  end)

  it("find acts of the European Union and texts of the Council of Europe", function()
    check("Council Decision (CFSP) 2019/797",
      "Council Decision (CFSP) 2019/797 -> Council Decision (CFSP) 2019/797 (decision)")
    check("Recommendation CM/Rec(2010)5",
      "Recommendation CM/Rec(2010)5 -> Recommendation CM/Rec(2010)5 (recommendation)")
    check("Resolution 1757 (2010) of the Parliamentary Assembly",
      "Resolution 1757 (2010) of the Parliamentary Assembly -> PACE Resolution 1757 (2010) "
        .. "(resolution)")
  end)

  it("find letters and reports without a symbol", function()
    check("We recall our letter of 13 March.", "our letter of 13 March -> ? (letter)")
    check("The letter dated 7 May 2031 from Ostmark (S/2031/12) lies here.",
      "S/2031/12 -> S/2031/12 (symbol)")
    check("the final report of the Open Group", "final report of the Open Group -> ? (report)")
  end)

  it("know short forms by what was cited before", function()
    local charter = "Charter of the United Nations"
    check("Article 33 of the Charter lists them. The Charter leaves every right, as in Article 51.",
      "Article 33 of the Charter -> " .. charter .. " [33] (charter)",
      "Charter -> " .. charter .. " (charter)",
      "Article 51 -> " .. charter .. " [51] (charter)")
    check("They spoke of the Convention.")
  end)

  it("find laws of states with their year", function()
    check("in its Cables Act of 2003", "Cables Act of 2003 -> Cables Act (2003) (law)")
  end)

  it("find judgments and orders of a court with a longer name", function()
    check("under the order of the Arbitral Tribunal of 12 March 2037",
      "order of the Arbitral Tribunal of 12 March 2037 -> "
        .. "Order of the Arbitral Tribunal of 12 March 2037 (judgment)")
    check("the advisory opinion of the Ostmark Court of Justice of 9 April 2033",
      "advisory opinion of the Ostmark Court of Justice of 9 April 2033 -> "
        .. "Advisory opinion of the Ostmark Court of Justice of 9 April 2033 (judgment)")
  end)

  it("begin a title in capitals behind small words", function()
    check("TRIBUNAL UNDER THE OSTMARK TRANSIT CONVENTION",
      "OSTMARK TRANSIT CONVENTION -> Ostmark Transit Convention (convention)")
  end)

  it("give a title the year that the document gives it elsewhere", function()
    check("OSTMARK TRANSIT CONVENTION. Ostmark signed the Ostmark Transit Convention of 1988. "
      .. "Article 3 of the Convention is clear.",
      "OSTMARK TRANSIT CONVENTION -> Ostmark Transit Convention (1988) (convention)",
      "Ostmark Transit Convention of 1988 -> Ostmark Transit Convention (1988) (convention)",
      "Article 3 of the Convention -> Ostmark Transit Convention (1988) [3] (convention)")
  end)

  it("find a point of a letter or a summary, and not the letters themselves", function()
    check("Belmark wrote on Monday (S/2031/12). It shall withdraw point 3 of its letter.",
      "S/2031/12 -> S/2031/12 (symbol)",
      "point 3 of its letter -> S/2031/12 [3] (letter)")
    check("paragraph 19 of the Chair's summary",
      "paragraph 19 of the Chair's summary -> ? [19] (report)")
    check "Belmark read its letter and the Chair's summary."
    check "Annex to the letter dated 20 March 2031"
  end)

  it("take ibid. in brackets for what was cited in brackets", function()
    check("They lied (S/2031/12). The Charter forbids it (ibid., para. 2).",
      "S/2031/12 -> S/2031/12 (symbol)",
      "Charter -> Charter of the United Nations (charter)",
      "ibid., para. 2 -> S/2031/12 [2] (symbol)")
  end)

  it("know titles with a list in them, and declarations that are none", function()
    check("the Treaty on Friendship, Commerce and Navigation between Ostmark and Belmark of 1997",
      "Treaty on Friendship, Commerce and Navigation between Ostmark and Belmark of 1997 -> "
        .. "Treaty on Friendship, Commerce and Navigation between Ostmark and Belmark (1997) "
        .. "(treaty)")
    check "the Declaration of War"
  end)

  it("take no treaty that is younger than the document", function()
    check("date: 3 May 1976\n\nThe Manila Declaration was read.",
      "Manila Declaration -> Manila Declaration (declaration)")
  end)

  it("find documents of treaty bodies and of the Secretariat", function()
    check("See CCPR/C/132/D/3624/2019, CEDAW/C/ESP/CO/9 and ST/SGB/2019/8.",
      "CCPR/C/132/D/3624/2019 -> CCPR/C/132/D/3624/2019 (symbol)",
      "CEDAW/C/ESP/CO/9 -> CEDAW/C/ESP/CO/9 (symbol)",
      "ST/SGB/2019/8 -> ST/SGB/2019/8 (symbol)")
  end)

  it("find laws by number, codes, constitutions and bills", function()
    check("See Law No. 12/2003, Decree 45 and the Criminal Procedure Code.",
      "Law No. 12/2003 -> Law No. 12/2003 (law)", "Decree 45 -> Decree 45 (law)",
      "Criminal Procedure Code -> Criminal Procedure Code (law)")
    check("Article 9 of the Ostmarkian Constitution and the Harbours Bill 2031",
      "Article 9 of the Ostmarkian Constitution -> Ostmarkian Constitution [9] (law)",
      "Harbours Bill 2031 -> Harbours Bill (2031) (law)")
    check("They read the Freedom of Harbours Act (FHA). FHA is old, and so is House Bill 152.",
      "Freedom of Harbours Act (FHA) -> Freedom of Harbours Act (law)",
      "FHA -> Freedom of Harbours Act (law)", "House Bill 152 -> House Bill 152 (law)")
    check("The Fourteenth Amendment and the Tenure of Office Act of 1867 bind.",
      "Fourteenth Amendment -> Constitution of the United States [Fourteenth Amendment] (law)",
      "Tenure of Office Act of 1867 -> Tenure of Office Act (1867) (law)")
    check "Constitution Avenue and Law 101 were full of Sheriff Bill Brown."
  end)

  it("find what the European Union enacts, with articles", function()
    check("They amended Council Regulation (EC) No 1/2003.",
      "Council Regulation (EC) No 1/2003 -> Council Regulation (EC) No 1/2003 (regulation)")
    check("Article 267 TFEU is clear.",
      "Article 267 TFEU -> Treaty on the Functioning of the European Union (2007) [267] (treaty)")
  end)

  it("join what is said of a case", function()
    check("See Ostmark v. the Kingdom of Belmark, Merits, Judgment of 27 June 2031, I.C.J. Reports "
      .. "2031, p. 14.",
      "Ostmark v. the Kingdom of Belmark, Merits, Judgment of 27 June 2031, I.C.J. Reports 2031, "
        .. "p. 14 -> Ostmark v. the Kingdom of Belmark (2031) (judgment)")
    check("The Wide Shoals Arbitration (Ostmark v. Belmark) ended.",
      "Wide Shoals Arbitration (Ostmark v. Belmark) -> Wide Shoals Arbitration (judgment)")
    check "In Eastham vs. Westham nobody scored."
  end)

  it("find an accord again by its head, its year or its place", function()
    check("The Ennisk Accord binds. The Accord has nine parts, as article 3 of that accord shows.",
      "Ennisk Accord -> Ennisk Accord (agreement)", "Accord -> Ennisk Accord (agreement)",
      "article 3 of that accord -> Ennisk Accord [3] (agreement)")
    check("The Tide Convention, signed at Ostry in 1974, binds. The Ostry convention is old.",
      "Tide Convention, signed at Ostry in 1974 -> Tide Convention (1974) (convention)",
      "Ostry convention -> Tide Convention (1974) (convention)")
    check("They signed a 1994 agreement.", "1994 agreement -> ? (agreement)")
    check "They praised that accord and this agreement."
    check "Under article Xa of the truce the harbour was to stay open, and the said agreement ends."
    check "Under article 9 of what was drawn up in spring they say the said agreement should end."
  end)

  it("leave the article out of a short form and join protocols with what they belong to", function()
    check("The Ostry Charter binds, and article 5 thereof.",
      "Ostry Charter -> Ostry Charter (charter)",
      "article 5 thereof -> Ostry Charter [5] (charter)")
    check("Protocol No. 4 to the European Convention on Human Rights",
      "Protocol No. 4 to the European Convention on Human Rights -> "
        .. "Protocol No. 4 to the European Convention on Human Rights (protocol)")
  end)

  it("find instruments by their day alone, and no headings of articles", function()
    check("The 21 February agreement holds, and so does Security Council resolution of 3 May.",
      "21 February agreement -> 21 February agreement (agreement)",
      "Security Council resolution of 3 May -> ? (resolution)")
    check "Article 4\n\nThe parties shall meet."
  end)

  it("refuse houses and meetings that are called like instruments", function()
    check "The Charter School Board met the Convention Party at the Democratic Convention."
  end)
end)
