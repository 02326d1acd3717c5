--- dates_spec.lua: when things were, in invented reports: words, types and values of TIMEX3.

local dates = require "parlance.extract.dates"
local workspace = require "support.workspace"

describe("dates", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- A document of a text, with a date of its own or none.
  local function document(text, date)
    local corpus = space:corpus()
    corpus:add({ space:write("a.txt", text .. "\n") }, { set = date and { date = date } or nil })
    return corpus:docs()[1]
  end

  -- The times of a text as "words = value mod", DURATION and SET told by their type.
  local function found(text, date)
    local doc, list = document(text, date), {}
    for i, row in ipairs(dates.of_document(doc)) do
      local kind = (row.type == "DATE" or row.type == "TIME") and "" or row.type .. " "
      list[i] = ("%s%s = %s%s%s"):format(kind, doc:slice(row.first, row.last), row.value or "?",
        row.mod and " " .. row.mod or "", row.ambiguous and " ambiguous" or "")
    end
    return list
  end

  -- 20 August 2031 is a Wednesday.
  local function check(text, ...) assert.same({ ... }, found(text, "2031-08-20")) end
  local function check_undated(text, ...) assert.same({ ... }, found(text)) end

  it("read dates in either order of day and month", function()
    check("They met on Friday, 3 May 2030, and on May 4th, 2030.",
      "Friday, 3 May 2030 = 2030-05-03", "May 4th, 2030 = 2030-05-04")
    check("The 5th of June 2029, Sept. 30, 2028 and November 1995 are known.",
      "The 5th of June 2029 = 2029-06-05", "Sept. 30, 2028 = 2028-09-30",
      "November 1995 = 1995-11")
    check("It came on 2031-05-06 at 2031-05-06T13:00Z.",
      "2031-05-06 = 2031-05-06", "2031-05-06T13:00Z = 2031-05-06T13:00Z")
  end)

  it("refuse days that no month has", function()
    check("Table 31 June 2031 shows April 31, 2030.")
    check("Table 29 February 2031 shows 2030-02-29, not 29 February 2028.",
      "29 February 2028 = 2028-02-29")
  end)

  it("find the year of a date by the tense and by what is near", function()
    check("The envoy left on 3 March.", "3 March = 2031-03-03")
    check("The envoy left in December.", "December = 2030-12")
    check("The talks will resume in January.", "January = 2032-01")
    check("The bridge is to be opened by May.", "May = 2032-05")
  end)

  it("count days of the week from the document's own date", function()
    check("The minister resigned on Monday.", "Monday = 2031-08-18")
    check("The minister will resign on Monday.", "Monday = 2031-08-25")
    check("She spoke last Wednesday and speaks next Friday.",
      "last Wednesday = 2031-08-13", "next Friday = 2031-08-22")
    check("It had been due to expire on Friday.", "Friday = 2031-08-15")
  end)

  it("resolve what points at the day of writing", function()
    check("Yesterday and today were calm; tomorrow is open.",
      "Yesterday = 2031-08-19", "today = 2031-08-20", "tomorrow = 2031-08-21")
    check("The day before yesterday the port was closed.",
      "The day before yesterday = 2031-08-18")
    check("It fell last year, last month and last week.",
      "last year = 2030", "last month = 2031-07", "last week = 2031-W33")
    check("It began three days ago, six weeks ago and five years ago.",
      "three days ago = 2031-08-17", "six weeks ago = 2031-W28", "five years ago = 2026")
  end)

  it("never count from today", function()
    check_undated("Yesterday the port of Ostmark was closed. It rained last week.",
      "Yesterday = ?")
    check_undated("Today the port is calm.", "Today = PRESENT_REF")
    check_undated("It was closed on 5 May.", "5 May = XXXX-05-05")
  end)

  it("count from the last date that was told where words point back to it", function()
    check("The siege began on 30 December 2028. The following day the bridge fell; two days "
      .. "later the town did. That month nobody left.",
      "30 December 2028 = 2028-12-30", "The following day = 2028-12-31",
      "two days later = 2029-01-02", "That month = 2029-01")
  end)

  it("take a text without a date for a narrative", function()
    check_undated("In 1911 the rising began in Belmark. In March the governor fled, and in the "
      .. "summer he died. The next year the crown fell.",
      "1911 = 1911", "March = 1911-03", "the summer = 1911-SU", "The next year = 1912")
  end)

  it("take a text that tells many years apart from its date for one", function()
    check("In 1911 the rising began. In 1912 it ended. In 1914 it began again, and in 1915 "
      .. "peace was made. In March the governor fled.",
      "1911 = 1911", "1912 = 1912", "1914 = 1914", "1915 = 1915", "March = 1915-03")
  end)

  it("tell the parts of a longer time", function()
    check("In early December 2030, mid-July 2030, the end of 2029 and late 2028.",
      "early December 2030 = 2030-12 START", "mid-July 2030 = 2030-07 MID",
      "the end of 2029 = 2029 END", "late 2028 = 2028 END")
    check("It rained earlier this month and in the first half of 2030.",
      "earlier this month = 2031-08 START", "the first half of 2030 = 2030-H1")
  end)

  it("know decades, centuries, seasons, quarters and fiscal years", function()
    check("In the 1990s, the '80s and the nineteenth century.",
      "the 1990s = 199", "the '80s = 198", "the nineteenth century = 18")
    check("In the summer of 2029, the third quarter of 2030 and fiscal 2028.",
      "the summer of 2029 = 2029-SU", "the third quarter of 2030 = 2030-Q3", "fiscal 2028 = 2028")
    check("In nineteen ninety-seven it froze.", "nineteen ninety-seven = 1997")
  end)

  it("know years before Christ", function()
    check_undated("The war lasted from 499 to 493 BC. The following year it began anew.",
      "499 = BC0499", "493 BC = BC0493", "The following year = BC0492")
  end)

  it("give the first of several dates what stands with the last", function()
    check("From 3 to 7 May 2030 and in May and June 2029.",
      "3 = 2030-05-03", "7 May 2030 = 2030-05-07", "May = 2029-05", "June 2029 = 2029-06")
    check("Between 3 and 7 June 2030 the port was shut.",
      "3 = 2030-06-03", "7 June 2030 = 2030-06-07")
    check("The visit of 2nd—5th June 2030 was short.",
      "2nd = 2030-06-02", "5th June 2030 = 2030-06-05")
    check("On 3-7 May 2030 and in 1939-45.",
      "3-7 May 2030 = 2030-05-03/2030-05-07", "1939-45 = 1939/1945")
  end)

  it("read the clock, with the day beside it", function()
    check("At 5 p.m. on Friday, noon Thursday and 17:30 GMT it rang.",
      "5 p.m. on Friday = 2031-08-15T17:00", "noon Thursday = 2031-08-14T12:00",
      "17:30 GMT = 2031-08-14T17:30")
    check("Last night, this morning and on the morning of 5 March it rang.",
      "Last night = 2031-08-19TNI", "this morning = 2031-08-20TMO",
      "the morning of 5 March = 2031-03-05TMO")
    check("It rang on Thursday evening and late Friday night.",
      "Thursday evening = 2031-08-14TEV", "late Friday night = 2031-08-15TNI END")
  end)

  it("keep the zone as it is written", function()
    local doc = document("It rang at 5 p.m. EST.", "2031-08-20")
    assert.equal("EST", dates.of_document(doc)[1].zone)
  end)

  it("measure durations", function()
    check("It took more than two years, at least 30 days and a week.",
      "DURATION more than two years = P2Y MORE_THAN",
      "DURATION at least 30 days = P30D EQUAL_OR_MORE", "DURATION a week = P1W")
    check("A 30-year plan, a minute and a half, several months, 2 1/2 years.",
      "DURATION A 30-year = P30Y", "DURATION a minute and a half = PT1M30S",
      "DURATION several months = PXM", "DURATION 2 1/2 years = P2Y6M")
    check("In the past two months it fell; in recent years it rose.",
      "DURATION the past two months = P2M", "recent years = PAST_REF")
  end)

  it("take no age and no sum for a time", function()
    check("The envoy, 52 years old, paid 14 billion last year.", "last year = 2030")
  end)

  it("tell what recurs", function()
    check("They meet every month, each Thursday, daily and twice a year.",
      "SET every month = P1M", "SET each Thursday = XXXX-WXX-4", "SET daily = XXXX-XX-XX",
      "SET twice a year = P1Y")
  end)

  it("count from now on, and to the next winter", function()
    check("Three weeks from now they vote; next winter they leave.",
      "Three weeks from now = 2031-W37", "next winter = 2031-WI")
    check("They meet every Monday morning.", "SET every Monday morning = XXXX-WXX-1TMO")
  end)

  it("know words for now, before and after", function()
    check("The port is now closed; it was recently sold and will soon open. The future is open.",
      "now = PRESENT_REF", "recently = PAST_REF", "soon = FUTURE_REF",
      "The future = FUTURE_REF")
    check("He soon left.")
  end)

  it("decide the order of day and month by the numeric dates of the document", function()
    check("Signed 03/04/2030, ratified 25/04/2030.",
      "03/04/2030 = 2030-04-03", "25/04/2030 = 2030-04-25")
    check("Signed 03/04/2030, ratified 04/25/2030.",
      "03/04/2030 = 2030-03-04", "04/25/2030 = 2030-04-25")
  end)

  it("mark a numeric date whose order nothing decides", function()
    check("Signed 03/04/2030.", "03/04/2030 = 2030-XX-XX ambiguous")
    check("Signed 03/04/2030, after 5 June 2029.",
      "03/04/2030 = 2030-04-03 ambiguous", "5 June 2029 = 2029-06-05")
    check("Signed 05/05/2030.", "05/05/2030 = 2030-05-05")
  end)

  it("know holidays, also those that move", function()
    check("On Christmas Day 2030, Easter Monday 2030 and Thanksgiving 2029.",
      "Christmas Day 2030 = 2030-12-25", "Easter Monday 2030 = 2030-04-22",
      "Thanksgiving 2029 = 2029-11-22")
  end)

  it("leave numbers, names and verbs alone", function()
    check("Resolution 1990 may march on; Article 1999, $2000, a second time.")
  end)

  it("know the days of a month by their number and by their name", function()
    check("The first Monday of June was free, and so was the last Sunday in May.",
      "The first Monday of June = 2031-06-02", "the last Sunday in May = 2031-05-25")
    check("On the 15th of last month and on the last day of February 2028 it was shut.",
      "the 15th of last month = 2031-07-15", "the last day of February 2028 = 2028-02-29")
    check("The fifth Monday of February 2031 never came.")
    check_undated("On the 15th of last month it was shut.")
  end)

  it("count two steps where words say so", function()
    check("The week before last it was shut; the month after next it opens.",
      "The week before last = 2031-W32", "the month after next = 2031-10")
    check("Two Fridays ago it burnt, and the Sunday before last it sank.",
      "Two Fridays ago = 2031-08-08", "the Sunday before last = 2031-08-10")
    check("Half a century ago it was built; a year and a half ago it was sold.",
      "Half a century ago = 1981", "a year and a half ago = 2030-02")
  end)

  it("tell several days that recur, one by one", function()
    check("It leaves every Tuesday, Thursday and Friday.", "SET every Tuesday = XXXX-WXX-2",
      "SET Thursday = XXXX-WXX-4", "SET Friday = XXXX-WXX-5")
    check("They sit on Mondays, and on the first Sunday of each month.",
      "SET Mondays = XXXX-WXX-1", "SET the first Sunday of each month = P1M")
    check("They meet quarterly, on alternate Sundays.", "SET quarterly = XXXX-QX",
      "SET alternate Sundays = XXXX-WXX-7")
  end)

  it("give days behind a month what stands with the first", function()
    check("They met on May 3, 5 and 7.",
      "May 3 = 2031-05-03", "5 = 2031-05-05", "7 = 2031-05-07")
    check("On May 3, 5 and 7 ships left.", "May 3 = 2031-05-03")
    check("On 1-3 and 7 June, and on 26/27 May.", "1-3 = 2031-06-01/2031-06-03",
      "7 June = 2031-06-07", "26/27 May = 2031-05-26/2031-05-27")
  end)

  it("read the clock in words, and zones with what is added to them", function()
    check("At half past six, at a quarter to nine and at ten past five it rang.",
      "half past six = 2031-08-20T06:30", "a quarter to nine = 2031-08-20T08:45",
      "ten past five = 2031-08-20T05:10")
    check("At 7 in the evening it rang, at 11 at night and at 15h30.",
      "7 in the evening = 2031-08-20T19:00", "11 at night = 2031-08-20T23:00",
      "15h30 = 2031-08-20T15:30")
    check("They took ten to five votes, and a quarter to a half of them left.",
      "DURATION a quarter = P1Q")
    local rows = dates.of_document(document("It rang at 9.30 a.m. (UTC+2), then at 1530Z.",
      "2031-08-20"))
    assert.same({ "UTC+2", "Z" }, { rows[1].zone, rows[2].zone })
  end)

  it("read years of two digits, ranges of years and months in words between hyphens", function()
    check("In June '29, in the summer of '28 and in the winter of 2026-27.",
      "June '29 = 2029-06", "the summer of '28 = 2028-SU", "the winter of 2026-27 = 2026-WI")
    check("On 05-Nov-2030 and 2030 November 6, in the financial year 2028-29.",
      "05-Nov-2030 = 2030-11-05", "2030 November 6 = 2030-11-06",
      "the financial year 2028-29 = 2028/2029")
    check("A two-and-a-half-hour delay, a months-long siege.",
      "DURATION A two-and-a-half-hour = PT2H30M", "DURATION a months-long = PXM")
  end)

  it("take no person for a month, and a month before a pronoun for one", function()
    check("Mr. May, Dr. June Orsol and President Summer met.")
    check("In May he left.", "May = 2031-05")
  end)

  it("have the words of the document's language, where there are lists of it", function()
    local text = "La ministre a déclaré hier que le navire était parti le lundi 18 août 2031. "
      .. "Début octobre, la commission avait demandé un rapport; la semaine dernière, le "
      .. "gouvernement a refusé pendant trois jours, et mi-juin il était absent. Le 1er juillet, "
      .. "la séance fut levée."
    assert.equal("fr", document(text, "2031-08-20").lang)
    space:clear()
    space = workspace.new()
    check(text, "hier = 2031-08-19", "lundi 18 août 2031 = 2031-08-18",
      "Début octobre = 2030-10 START", "la semaine dernière = 2031-W33",
      "DURATION trois jours = P3D", "mi-juin = 2031-06", "Le 1er juillet = 2031-07-01")
    check("The ship left yesterday.", "yesterday = 2031-08-19")
  end)
end)
