--- head_spec.lua: what the heads of invented documents tell, and what they do not.

local head = require "parlance.load.head"

local BODY = "\n\nThe harbour of Velmont was closed for a third day as talks between the two "
  .. "ministries went on behind closed doors, and no one could say when the first ships "
  .. "would be allowed to leave for the islands again.\n"

local function read(text, name)
  local values, origins = {}, {}
  for _, m in ipairs(head.read(text, name or "x.txt")) do
    assert.is_nil(values[m.key], "twice: " .. m.key)
    values[m.key], origins[m.key] = m.value, m.origin
  end
  return values, origins
end

-- What the head must tell; `false`: nothing (or only the name does).
local function check(text, wanted, name)
  local values, origins = read(text, name)
  for key, value in pairs(wanted) do
    local got = origins[key] == "head" and values[key] or false
    assert.equal(value, got, key)
  end
end

local function describe_heads(title, cases)
  describe(title, function()
    for _, case in ipairs(cases) do
      it(case[1], function() check(case[2] .. BODY, case[3]) end)
    end
  end)
end

describe_heads("a date line", {
  { "month, day, year and a time", "Freedonia opens its ports\n\nSeptember 14, 2022 - 21:23",
    { date = "2022-09-14", dateline = false, title = "Freedonia opens its ports" } },
  { "day, month, year", "13 December 2021", { date = "2021-12-13", title = false } },
  { "numbers with full stops", "13.12.2021", { date = "2021-12-13" } },
  { "ISO 8601", "2021-12-13", { date = "2021-12-13" } },
  { "a short month", "13 Dec. 2021", { date = "2021-12-13" } },
  { "a short month first", "Dec 13, 2021", { date = "2021-12-13" } },
  { "a place before it", "Port Velmont, 13 December 2021",
    { date = "2021-12-13", place = "Port Velmont", dateline = "Port Velmont, 13 December 2021" } },
  { "a weekday before it", "Monday, 13 December 2021", { date = "2021-12-13", place = false } },
  { "brackets around it", "(13 December 2021)", { date = "2021-12-13" } },
  { "a label before it", "Date: 13 December 2021", { date = "2021-12-13" } },
  { "an ordinal day", "26th July, 1928", { date = "1928-07-26" } },
  { "a month alone", "Published: March 2019", { date = "2019-03" } },
  { "a month first in numbers, by evidence", "03/28/2021", { date = "2021-03-28" } },
  { "two readings", "03/04/2021", { date = false, title = false } },
  { "the same in both readings", "05/05/2021", { date = "2021-05-05" } },
  { "no such day", "31 April 2021", { date = false } },
  { "another language", "Lac-Bleu, le 3 février 2020", { date = "2020-02-03" } },
  { "capitals and a time", "VELMONT, 11 May 1941, 2.35 a.m.",
    { date = "1941-05-11", place = "Velmont" } },
  { "a cable's number", "Cablegram 82 VELMONT, 23 April 1947, 9.20 p.m.",
    { date = "1947-04-23", place = "Velmont", kind = "cablegram" } },
  { "a date in brackets", "Cablegram 17 PORT VELMONT, [9 January 1949], 2.05 p.m.",
    { date = "1949-01-09", place = "Port Velmont", title = false } },
  { "letterhead", "FOR PRESS 25 SEPTEMBER 1977", { date = "1977-09-25", place = false } },
  { "emphasis", "**Velmont, 2 March 2020**", { date = "2020-03-02", place = "Velmont" } },
})

describe_heads("no date of the document", {
  { "in a sentence", "On 3 May 2020 the council met in Velmont for the last time.",
    { date = false, place = false } },
  { "at the end of a wrapped sentence", "The games will be held in the new hall of the town and\n\n"
    .. "on Sunday 1 October 2000.", { date = false } },
  { "in a headline", "What the treaty of 3 May 2020 left open", { date = false } },
  { "behind words that name no place", "Budget Speech, 12 May 2015", { place = false } },
})

describe("a dateline", function()
  local function press(start) return "Ports open again\n\n" .. start .. BODY:sub(3) end

  it("in capitals before a dash", function()
    check(press "VELMONT – ", { place = "Velmont", dateline = "VELMONT", kind = "article",
      title = "Ports open again", speaker = false })
  end)
  it("with an agency", function()
    check(press "VELMONT (Harbour News) - ", { place = "Velmont", dateline = "VELMONT" })
  end)
  it("with a day and no year", function()
    check(press "PORT VELMONT, Dec. 13 (HN) — ",
      { place = "Port Velmont", dateline = "PORT VELMONT, Dec. 13", date = false })
  end)
  it("with a whole date", function()
    check(press "VELMONT, 13 December 2021 (HN) — ", { date = "2021-12-13", place = "Velmont" })
  end)
  it("with a region", function()
    check(press "VELMONT, Freedonia (HN) — ",
      { place = "Velmont", dateline = "VELMONT, Freedonia" })
  end)
  it("is not a speaker in capitals", function()
    check(press "PRIME MINISTER – ", { place = false, dateline = false })
  end)
  it("is not a hyphen in a word", function()
    check(press "VELMONT-based ", { place = false })
  end)
end)

local STATEMENT = [[
Please check against delivery

Statement by
H. E. Mr. Ivo Maren Tal,
Ambassador and Permanent Representative
of the Insular Republic of Sylvania to the United Nations
At the Second Substantive Session of
the Working Group on
Harbours and Lighthouses

New York, 13 December 2021

Mr. Chair,]]

describe("a statement's head", function()
  it("tells who, for whom, where and when", function()
    check(STATEMENT .. BODY, {
      speaker = "Ivo Maren Tal", speaker_text = "H. E. Mr. Ivo Maren Tal",
      office = "Ambassador and Permanent Representative of the Insular Republic of Sylvania"
        .. " to the United Nations",
      country = "Insular Republic of Sylvania", kind = "statement",
      venue = "At the Second Substantive Session of the Working Group on Harbours and Lighthouses",
      place = "New York", date = "2021-12-13", dateline = "New York, 13 December 2021",
      title = "Statement by H. E. Mr. Ivo Maren Tal, Ambassador and Permanent Representative of"
        .. " the Insular Republic of Sylvania to the United Nations at the Second Substantive"
        .. " Session of the Working Group on Harbours and Lighthouses",
    })
  end)
  it("reads the same with other line ends and emphasis", function()
    local marked = STATEMENT:gsub("Statement by", "**Statement by**"):gsub(",\n", ",  \n")
    check(marked:gsub("\n", "\r\n") .. BODY, { speaker = "Ivo Maren Tal", date = "2021-12-13",
      country = "Insular Republic of Sylvania" })
  end)
end)

describe_heads("an introduction", {
  { "the office first", "Speech by the Prime Minister, Mr. Anselm Gray\n\n3 May 1971",
    { speaker = "Anselm Gray", speaker_text = "Mr. Anselm Gray", office = "Prime Minister",
      kind = "speech", date = "1971-05-03", country = false } },
  { "a headline above it", "A NEW LIGHTHOUSE FOR THE CAPE\nStatement by the Minister for Harbours,"
    .. " the Hon. Vera Stahl, MP\n\nVELMONT, 12 March 1967",
    { title = "A NEW LIGHTHOUSE FOR THE CAPE", speaker = "Vera Stahl", kind = "statement",
      office = "Minister for Harbours", place = "Velmont", country = false } },
  { "a minister of a state", "Address by H.E. Dr. Nils Arvo, Minister for Foreign Affairs of"
    .. " Freedonia, at the General Debate",
    { speaker = "Nils Arvo", country = "Freedonia", venue = "at the General Debate",
      office = "Minister for Foreign Affairs of Freedonia", kind = "address" } },
  { "a minister of a field", "Address by Dr. Nils Arvo, Minister of Public Works",
    { speaker = "Nils Arvo", country = false, office = "Minister of Public Works" } },
  { "a president of a council", "Remarks by Ms. Ada Quill, President of the Security Council",
    { speaker = "Ada Quill", country = false } },
  { "an office in capitals", "STATEMENT BY\nMS. ADA QUILL\nPERMANENT REPRESENTATIVE OF FREEDONIA",
    { speaker = "Ada Quill", country = "Freedonia" } },
  { "a bare name", "Remarks by Ada Quill", { speaker = "Ada Quill", kind = "remarks" } },
  { "a bare name and an office", "Statement by Ada Quill, Director of Ports",
    { speaker = "Ada Quill", office = "Director of Ports", country = false } },
  { "a bare name", "Statement by Oda Marn", { speaker = "Oda Marn", kind = "statement" } },
  { "a bare name, and about what", "Statement by Oda Marn on fishing rights",
    { speaker = "Oda Marn" } },
  { "a bare name behind another word", "Speech of Oda Marn at Cape Orm",
    { speaker = "Oda Marn", kind = "speech" } },
  { "an organisation", "Statement by Harbour Watch", { speaker = false } },
  { "a state of three words", "Statement by Papua New Guinea", { speaker = false } },
  { "what is no one's name", "Declaration of Joint Aims", { speaker = false } },
  { "a state, not a person", "Statement by South Korea", { speaker = false, kind = "statement" } },
  { "a state in one word", "Statement by Freedonia", { speaker = false, kind = "statement" } },
  { "a delegation", "Statement by the Delegation of Freedonia",
    { speaker = false, country = "Freedonia" } },
  { "an interview", "Interview with Prime Minister Oda Lund, Radio Velmont",
    { speaker = "Oda Lund", office = "Prime Minister", kind = "interview" } },
  { "a colon behind the name", "STATEMENT BY THE PRIME MINISTER, THE HON. ANSELM GRAY:\nTHE PORTS",
    { speaker = "Anselm Gray", speaker_text = "HON. ANSELM GRAY" } },
  { "an office of a state and no name", "Speech by the Prime Minister of Sylvania\n\n3 May 1971",
    { speaker = false, country = "Sylvania", office = "Prime Minister of Sylvania" } },
  { "a name broken behind an initial", "Statement by the Minister for Harbours, Mr. J. T.\nDahl",
    { speaker = "J. T. Dahl", office = "Minister for Harbours" } },
  { "a subject below it", "STATEMENT BY THE MINISTER FOR HARBOURS, MR. JON DAHL MP\nREPORT OF THE"
    .. " LIGHTHOUSE BOARD", { speaker = "Jon Dahl", office = "MINISTER FOR HARBOURS" } },
  { "someone beside the speaker", "Joint statement with the Hon. Anselm Gray",
    { speaker = false } },
  { "text right below it", "Statement by the Minister for Harbours, Mr. Jon Dahl\nFollowing the"
    .. " storm of the\nHon. Anselm Gray, ships are\nsafe again in port now.",
    { speaker = "Jon Dahl", office = "Minister for Harbours" } },
  { "a secretary of state", "Speech by Ms. Ada Quill, Secretary of State for Foreign Affairs of"
    .. " the Kingdom of Orm", { speaker = "Ada Quill", country = "Kingdom of Orm" } },
  { "a secretary of state alone", "Speech by Ms. Ada Quill, Secretary of State",
    { country = false } },
  { "a field", "Speaker: Oda Lund\nVenue: Town Hall, Velmont\nDate: 2 June 2011",
    { speaker = "Oda Lund", venue = "Town Hall, Velmont", date = "2011-06-02" } },
})

describe("a letter", function()
  it("tells its date and the office of its author", function()
    check("Letter dated 7 May 2020 from the Permanent Representative of Freedonia to the United\n"
      .. "Nations addressed to the President of the Security Council" .. BODY,
      { kind = "letter", date = "2020-05-07", country = "Freedonia", speaker = false,
        office = "Permanent Representative of Freedonia to the United Nations" })
  end)
  it("tells its subject and sender in fields", function()
    check("From: Dr. Vera Stahl\nTo: Mr. Anselm Gray\nSubject: The lights of Cape Orm\n\nDear Sir,"
      .. BODY, { speaker = "Vera Stahl", title = "The lights of Cape Orm" })
  end)
end)

describe("a verbatim record", function()
  it("tells speaker and country", function()
    check("Mr. De Ruyn (Freedonia) (spoke in French): I thank the President for this meeting.",
      { speaker = "De Ruyn", speaker_text = "Mr. De Ruyn", country = "Freedonia", title = false })
  end)
  it("takes a language for no country", function()
    check("Ms. Quill (spoke in Arabic): I thank the President.",
      { speaker = "Quill", country = false })
  end)
  it("names nobody in the chair", function()
    check("The President (spoke in French): I now give the floor.", { speaker = false })
  end)
  it("is wrapped", function()
    check("Mrs. Oda Lund (United Isles of\nSylvania): We meet at a time of need.",
      { speaker = "Oda Lund", country = "United Isles of Sylvania" })
  end)
end)

describe_heads("a title", {
  { "in Markdown", "# The ports of Freedonia", { title = "The ports of Freedonia" } },
  { "behind a stamp and a marking", "TOP SECRET & PERSONAL\n\nThe Ports of Freedonia",
    { title = "The Ports of Freedonia" } },
  { "with a full stop", "Freedonia opens its ports.", { title = "Freedonia opens its ports" } },
  { "with a footnote's mark", "The Ports of Freedonia[1](#f1)",
    { title = "The Ports of Freedonia" } },
  { "wrapped on two lines", "Freedonia opens its ports after\na long winter of storms",
    { title = "Freedonia opens its ports after a long winter of storms" } },
  { "not a marking that goes on", "MOST IMMEDIATE FOR THE MINISTER HIMSELF", { title = false } },
  { "not a reference", "Your No. 398 and your No. 412. [1]", { title = false } },
  { "in another script", "Порты снова открыты", { title = "Порты снова открыты" } },
  { "not a salutation", "Mr. President,", { title = false } },
  { "not a turn of a transcript", "QUESTION:\nWhen will the ports open?", { title = false } },
  { "not what someone says", "I thank you for this honour.", { title = false } },
  { "not a line that leads on", "Following is the text of the letter:", { title = false } },
  { "not the first half of a sentence", "It is a great honour for my country to\n\nspeak here.",
    { title = false } },
  { "not a stamp that is spaced", "E. & O. E. PROOF ONLY", { title = false } },
  { "not the venue of the text", "At the outset, on behalf of the people", { venue = false } },
})

-- Genres whose heads are laid out in their own way.

local CENTRED = [[
               PERMANENT MISSION OF THE REPUBLIC OF SYLVANIA
                         TO THE UNITED NATIONS

                  [ Check against delivery ]

                              STATEMENT

                                 by

                        H.E. Ms. Vera Stahl
              Ambassador Extraordinary and Plenipotentiary,
        Permanent Representative of Sylvania to the United Nations

                              before the

              Third session of the Open-ended Working Group on
                        Lighthouses (OEWGL)

                    Conference Room 3, New York
                       Monday, 3 May 2032


Mr. Chair,]]

describe("a centred head", function()
  it("tells all that it says", function()
    check(CENTRED .. BODY, {
      speaker = "Vera Stahl", speaker_text = "H.E. Ms. Vera Stahl", kind = "statement",
      office = "Ambassador Extraordinary and Plenipotentiary, Permanent Representative of"
        .. " Sylvania to the United Nations",
      country = "Republic of Sylvania", date = "2032-05-03", place = "New York",
      organisation = "Permanent Mission of the Republic of Sylvania to the United Nations",
      venue = "before the Third session of the Open-ended Working Group on Lighthouses (OEWGL)",
      title = "Statement by H.E. Ms. Vera Stahl, Ambassador Extraordinary and Plenipotentiary,"
        .. " Permanent Representative of Sylvania to the United Nations before the Third session"
        .. " of the Open-ended Working Group on Lighthouses (OEWGL)",
    })
  end)
end)

describe_heads("a centred head", {
  { "without by", "          ADDRESS\n\n     H.E. Dr. Nils Arvo\n  Minister for Foreign Affairs"
    .. " of Freedonia\n\n     3 May 2032",
    { speaker = "Nils Arvo", country = "Freedonia", kind = "address", date = "2032-05-03" } },
  { "with by and the name on one line", "     STATEMENT\n     delivered by Ms. Ada Quill,\n"
    .. "     First Secretary\n          at the\n     Seventh meeting of States Parties",
    { speaker = "Ada Quill", office = "First Secretary", kind = "statement",
      venue = "at the Seventh meeting of States Parties" } },
  { "with a subject", "     STATEMENT\n\n     by\n\n     Mr. Jon Dahl\n\n     on\n\n"
    .. "     The Lights of Cape Orm",
    { speaker = "Jon Dahl", venue = false,
      title = "Statement by Mr. Jon Dahl on The Lights of Cape Orm" } },
})

describe_heads("a letterhead", {
  { "of a ministry", "Republic of Sylvania\nMinistry of Foreign Affairs\nOffice of the"
    .. " Spokesperson\n\nNo. 7/2032\n3 May 2032\n\nComment by the Spokesperson of the Ministry of"
    .. " Foreign Affairs (MFA), Ada Quill, in connection with reports on the lights of Cape Orm",
    { country = "Republic of Sylvania", organisation = "Ministry of Foreign Affairs",
      symbol = "No. 7/2032", date = "2032-05-03", speaker = "Ada Quill", kind = "comment",
      office = "Spokesperson of the Ministry of Foreign Affairs",
      title = "Comment by the Spokesperson of the Ministry of Foreign Affairs (MFA), Ada Quill,"
        .. " in connection with reports on the lights of Cape Orm" } },
  { "of an embassy", "EMBASSY OF FREEDONIA\n\nThe lights of Cape Orm\n\n3 May 2032",
    { organisation = "Embassy of Freedonia", country = "Freedonia",
      title = "The lights of Cape Orm" } },
  { "is not the subject of a sentence", "The Republic of Sylvania\nwelcomes the report of the"
    .. " board\nand asks that it be read.", { country = false } },
  { "a headline that begins like one", "Ministry of Foreign Affairs rejects the charge",
    { organisation = false, title = "Ministry of Foreign Affairs rejects the charge" } },
  { "a statement of a ministry", "Statement by the Ministry of Foreign Affairs of Sylvania on"
    .. " the lights of Cape Orm\n\n3 May 2032",
    { organisation = "Ministry of Foreign Affairs of Sylvania", country = "Sylvania",
      speaker = false, office = false, kind = "statement" } },
  { "an office and a room", "Speech by the Prime Minister, Velmont Town Hall\n\n3 May 1971",
    { speaker = false } },
  { "of a press release", "Press Release\n\nMinistry of Foreign Affairs of Freedonia\n"
    .. "3 May 2032\n\nFreedonia regrets the storm at Cape Orm",
    { organisation = "Ministry of Foreign Affairs of Freedonia", country = "Freedonia",
      kind = "press release", title = "Freedonia regrets the storm at Cape Orm" } },
  { "and nothing that is a title", "Permanent Mission of Freedonia\nto the United Nations\n\n"
    .. "3 May 2032\n\nExcellency,", { title = false, country = "Freedonia",
      organisation = "Permanent Mission of Freedonia to the United Nations" } },
  { "a spokesperson's remarks", "Remarks by Spokesperson Ada Quill in response to questions",
    { speaker = "Ada Quill", office = "Spokesperson", kind = "remarks" } },
  { "a spokesperson's briefing", "Foreign Ministry Spokesperson Ada Quill's Regular Press"
    .. " Conference on 3 May 2032", { speaker = "Ada Quill", date = "2032-05-03",
      office = "Foreign Ministry Spokesperson", kind = "interview" } },
  { "two who speak as one", "Joint statement by the Prime Minister and the Premier of Orm, Ada"
    .. " Quill", { speaker = false } },
})

describe_heads("a document of an organisation", {
  { "a resolution with cells apart by tabs", "United Nations\tA/RES/88/6\n\n"
    .. "General Assembly\tDistr.: General\n\n31 October 2033\n\nEighty-eighth session\n"
    .. "Agenda item 30\n\nResolution adopted by the General Assembly on 26 October 2033",
    { symbol = "A/RES/88/6", organisation = "United Nations", date = "2033-10-31",
      title = "Resolution adopted by the General Assembly on 26 October 2033" } },
  { "a letter", "United Nations                                A/88/12–S/2033/14\n"
    .. "_______________________________________________\n\n"
    .. "General Assembly                    Distr.: General\n"
    .. "                                    3 May 2033\n\n"
    .. "                                    Original: English\n\n"
    .. "Eighty-eighth session\nAgenda item 34\nPrevention of storms\n\n\n"
    .. "     Letter dated 2 May 2033 from the Permanent Representative of\n"
    .. "     Sylvania to the United Nations addressed to the Secretary-General\n",
    { symbol = "A/88/12–S/2033/14", organisation = "United Nations", kind = "letter",
      date = "2033-05-03", country = "Sylvania", speaker = false,
      office = "Permanent Representative of Sylvania to the United Nations",
      title = "Letter dated 2 May 2033 from the Permanent Representative of Sylvania to the"
        .. " United Nations addressed to the Secretary-General" } },
  { "a letter on one long line", "Identical letters dated 2 May 2033 from the Chargé d'affaires"
    .. " a.i. of the Permanent Mission of Sylvania to the United Nations addressed to the"
    .. " Secretary-General and the President of the Security Council",
    { kind = "letter", date = "2033-05-02", country = "Sylvania", speaker = false } },
  { "a meeting", "Council of Ports\n7th meeting\nTuesday, 3 May 2033, 10 a.m.\nPort Velmont\n\n"
    .. "Agenda item 4", { organisation = "Council of Ports", title = "7th meeting",
      date = "2033-05-03", place = "Port Velmont" } },
  { "a right of reply by a state", "Right of reply by Sylvania\n\nFirst Committee, 3 May 2033",
    { country = "Sylvania", speaker = false, office = false, date = "2033-05-03",
      venue = "First Committee" } },
  { "a note verbale", "Note verbale dated 2 May 2033 from the Permanent Mission of Sylvania to"
    .. " the United Nations addressed to the Secretary-General",
    { kind = "letter", date = "2033-05-02", country = "Sylvania", office = false,
      organisation = "Permanent Mission of Sylvania to the United Nations" } },
  { "a letter that is spoken of", "I write further to the letter dated 2 May 2033 from the"
    .. " Governor of Orm addressed to me.", { kind = false, date = false } },
  { "a verbatim record", "UNION OF ISLES                        UI/C/PV.7\n"
    .. "COUNCIL OF PORTS                    3 May 2033\n7th meeting               PROVISIONAL\n\n"
    .. "Verbatim record\nHeld at Headquarters, Port Velmont, on Tuesday, 3 May 2033, at 10 a.m.\n\n"
    .. "President: Mr. Dahl (Freedonia)\n\nAGENDA ITEM 2: LIGHTS AND BUOYS\n\n"
    .. "Ms. Quill (Sylvania): I thank the President for this meeting.",
    { organisation = "Union of Isles", symbol = "UI/C/PV.7", kind = "verbatim record",
      venue = "Headquarters, Port Velmont", place = "Port Velmont", date = "2033-05-03",
      title = "7th meeting", speaker = false, country = false } },
  { "a press release", "PRESS RELEASE                    UI/PR/2033/8\nFor immediate release\n\n"
    .. "Port Velmont, 3 May 2033\n\nCAPE ORM: A LIGHT IN THE STORM",
    { kind = "press release", symbol = "UI/PR/2033/8", date = "2033-05-03",
      place = "Port Velmont", title = "CAPE ORM: A LIGHT IN THE STORM", organisation = false } },
  { "a communiqué", "JOINT COMMUNIQUÉ\non the visit to Sylvania of the\nPresident of Freedonia\n"
    .. "(Port Velmont, 2–4 May 2033)",
    { kind = "communique", date = "2033-05-04", place = "Port Velmont", speaker = false,
      dateline = "Port Velmont, 2–4 May 2033",
      title = "Joint communiqué on the visit to Sylvania of the President of Freedonia" } },
  { "a right of reply", "SYLVANIA\nRight of reply – First Committee, third session, 3 May 2033\n"
    .. "Delivered by Ms. Ada Quill, Second Secretary",
    { country = "Sylvania", date = "2033-05-03", speaker = "Ada Quill",
      office = "Second Secretary", venue = "First Committee, third session",
      title = "Right of reply – First Committee, third session, 3 May 2033" } },
})

describe_heads("a newspaper", {
  { "with all its lines", "THE VELMONT COURIER\nMonday, May 3, 2032\nPage 1\n\n"
    .. "MINISTRY CALLS THE CHARGE \"A STORY\"\nThe lights were on all night, the keeper says\n\n"
    .. "By Hugh Tarn\n\nVELMONT, May 2 -- The ministry said nothing new.",
    { publication = "The Velmont Courier", date = "2032-05-03", author = "Hugh Tarn",
      title = "MINISTRY CALLS THE CHARGE \"A STORY\"", speaker = false, kind = "article",
      place = "Velmont" } },
  { "with its name below the headline", "Lights go out at Cape Orm\n\nThe Orm Herald\n3 May 2032",
    { publication = "The Orm Herald", title = "Lights go out at Cape Orm" } },
  { "with an opinion", "The Velmont Courier\n3 May 2032\n\nOPINION\n\nA year without lights\n\n"
    .. "by Ada Quill", { author = "Ada Quill", speaker = "Ada Quill", kind = "opinion",
      title = "A year without lights" } },
  { "with an office of the author", "A year without lights\n\nBy Ada Quill, Minister for"
    .. " Harbours", { author = "Ada Quill", speaker = "Ada Quill",
      office = "Minister for Harbours" } },
  { "with a correspondent", "A year without lights\n\nBy Ada Quill, Harbours Correspondent",
    { author = "Ada Quill", speaker = false } },
  { "with two authors", "A year without lights\n\nBy Ada Quill and Jon Dahl in Velmont",
    { author = "Ada Quill and Jon Dahl", speaker = false } },
  { "with a wire's slug", "HN 0417 / 060931 MAR 31 / URGENT – LEAD / LIGHTS-OUT\n\n"
    .. "Cape Orm dark for a second night; keeper ‘not worried’\n\nBy Harbour News staff",
    { title = "Cape Orm dark for a second night; keeper ‘not worried’",
      author = "Harbour News staff", date = false } },
  { "with the author right below", "Lights go out at Cape Orm\nBy Ada Quill\nMay 3, 2032",
    { title = "Lights go out at Cape Orm", author = "Ada Quill", date = "2032-05-03" } },
  { "with its section before the headline", "Opinion | A year without lights\n\nBy Ada Quill",
    { title = "A year without lights", speaker = "Ada Quill", kind = "opinion" } },
  { "a headline that begins with by", "By the time the lights came on, the ships were gone",
    { author = false } },
  { "a title with a paper's word", "The Lighthouse Keeper\n\n3 May 2032",
    { publication = false, title = "The Lighthouse Keeper" } },
})

describe_heads("an interview", {
  { "with its interviewer", "RADIO VELMONT, SECOND PROGRAMME\n“Over the Harbour”\n3 May 2032\n\n"
    .. "Transcript of an interview with Vera Stahl, Minister for Harbours of Sylvania."
    .. " Interviewer: Jon Dahl. It has been shortened.",
    { publication = "Radio Velmont, Second Programme", speaker = "Vera Stahl",
      kind = "interview", office = "Minister for Harbours of Sylvania", country = "Sylvania",
      title = "Transcript of an interview with Vera Stahl, Minister for Harbours of Sylvania" } },
  { "on one long line", "Transcript of an interview with Vera Stahl, Minister for Harbours of"
    .. " Sylvania. Interviewer: Jon Dahl. The transcript has been shortened in some places, and"
    .. " neither the minister nor the station has read it again.",
    { speaker = "Vera Stahl", kind = "interview", country = "Sylvania",
      title = "Transcript of an interview with Vera Stahl, Minister for Harbours of Sylvania" } },
  { "with the one who asks", "TRANSCRIPT OF INTERVIEW WITH JON DAHL, RADIO VELMONT\n\n3 May 2032",
    { speaker = false, kind = "interview" } },
  { "and its day", "TRANSCRIPT OF PRESS CONFERENCE 3 MAY 2032",
    { date = "2032-05-03", kind = "interview" } },
})

describe_heads("a date line of a record", {
  { "an hour without minutes", "Cablegram 40 VELMONT, 10 April 1947, 11 p.m.",
    { date = "1947-04-10", place = "Velmont", title = false } },
  { "an hour in brackets", "Cablegram 41 VELMONT, 6 May 1941, [3.37 p.m.] [1]",
    { date = "1941-05-06", place = "Velmont", title = false } },
  { "an extract", "Extract [VELMONT], 1 June 1943", { place = "Velmont", title = false,
    date = "1943-06-01" } },
})

describe("the name", function()
  it("tells country, session and year", function()
    local values, origins = read(BODY, "debates/FRE_07_1952.txt")
    assert.same({ title = "FRE 07 1952", date = "1952", country = "FRE", session = "7",
      year = "1952" }, values)
    assert.equal("name", origins.date)
  end)
  it("tells a date in either way", function()
    assert.equal("2021-12-13", read(BODY, "2021-12-13-ports.txt").date)
    assert.equal("2021-12-13", read(BODY, "ports_20211213.txt").date)
    assert.is_nil(read(BODY, "ports_20211413.txt").date)
    assert.is_nil(read(BODY, "ports_1202112130.txt").date)
  end)
  it("is the last resort", function()
    local values, origins = read("Ports open again\n\n3 May 2020" .. BODY, "2019-01-01_x.txt")
    assert.equal("Ports open again", values.title)
    assert.equal("2020-05-03", values.date)
    assert.equal("head", origins.date)
  end)
  it("is the title when nothing else is", function()
    assert.equal("harbour notes", read(BODY, "a/harbour_notes.txt").title)
    assert.equal("harbour notes", read(BODY, "a/2021-12-13-harbour-notes.txt").title)
    assert.equal("2021 12 13", read(BODY, "2021-12-13.txt").title)
  end)
end)

-- The title that a whole file gets, and its origin.
local function title_of(bytes, name)
  local core = require "parlance.core"
  local source <close> = core.source(bytes)
  local loaded <close> = assert(source:load(name))
  head.set(loaded, name)
  for _, m in ipairs(loaded:metadata()) do
    if m.key == "title" then return m.value .. "|" .. m.origin end
  end
end

describe("the title", function()
  local text = "The ports of Velmont are open again."
  it("is the first heading, of one word too", function()
    assert.equal("Ports|head", title_of("# Ports\n\n" .. text .. "\n\n## Roads\n", "a.md"))
    assert.equal("Ports|head", title_of("Velmont, 2031.\n\n# Ports\n\n" .. text, "a.md"))
  end)
  it("is the first heading of a text document", function()
    assert.equal("Ports|head", title_of([[<?xml version="1.0"?><office:document
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
      <text:h text:outline-level="1">Ports</text:h><text:p>]] .. text
      .. "</text:p></office:text></office:body></office:document>", "a.fodt"))
  end)
  it("is no heading below the text, and no date", function()
    assert.equal("a|name", title_of((text .. " "):rep(9) .. "\n\n# Ports\n\nYes.", "a.md"))
    assert.equal("a|name", title_of("# 3 May 2031\n\n" .. text, "a.md"))
  end)
  it("is no table and no list", function()
    local below = "\n" .. text .. " " .. text .. "\n"
    assert.equal("a|name", title_of("| Port name | Its state |\n|---|---|\n"
      .. "| Orm harbour | open now |\n" .. below, "a.md"))
    assert.equal("a|name", title_of("- Ports and harbours\n- Roads and rails\n" .. below, "a.md"))
    assert.equal("a|name", title_of("<table><tr><th>Port name</th><th>Its state</th></tr><tr>"
      .. "<td>Orm harbour</td><td>open now</td></tr></table><p>" .. text .. "</p>", "a.html"))
  end)
end)

describe("any text", function()
  it("is read without an error", function()
    for _, text in ipairs { "", "\n", "---\n", "---\ntitle: x\n---\n", "(", "%", ("x"):rep(8192),
      ("\n"):rep(8192), ("Mr. "):rep(2000), ("a, "):rep(2700), "Statement by", "Statement by\n\n",
      "Letter dated from", "\194\160", ("Statement by the "):rep(400), ("A: "):rep(2000) } do
      assert.is_table(head.read(text, ""))
    end
  end)
  it("behind front matter is read from there", function()
    check("---\ntitle: other\n---\n\nPorts open again" .. BODY, { title = "Ports open again" })
  end)
  it("gives the same list each time", function()
    assert.same(head.read(STATEMENT, "a.txt"), head.read(STATEMENT, "a.txt"))
  end)
end)
