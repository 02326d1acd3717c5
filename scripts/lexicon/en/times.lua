--- en/times.lua: the words that times are told with in English, months and numbers apart.
--
-- `units`       unit of time -> `one`, `many` (folded), `code` as in ISO 8601 durations; `time`
--               where a T stands before it
-- `kinds`       what a word does in a time expression -> words, folded. A word that does two
--               things is in a kind of its own
-- `parts`       part of the day -> its code in TIMEX3
-- `adverbs`     words that tell how often -> value in TIMEX3
-- `references`  value in TIMEX3 -> words for now, some time before, some time after
-- `modifiers`   words before a quantity -> `mod` in TIMEX3
-- `edges`       words for a part of a longer time -> `mod` in TIMEX3
-- `holidays`    name -> "MM-DD", "easter" and a number of days, or "N WEEKDAY MONTH" (-1: last)
-- `decades`     word -> tens of years
-- `zones`       abbreviations of time zones
-- `words`       single words that rules must tell from others: units that are other words too,
--               seasons that are, what holidays begin with
-- `patterns`    what is one token, by kind: regular expressions on folds, in which %{month},
--               %{weekday}, %{cardinal}, %{ordinal}, %{decade}, %{unit} stand for any such word
-- `same`        of another language: word -> the English one that rules know it by
-- `instruments` heads of titles of treaties and laws, whose years are part of the name; `links`
--               the small words of such titles
-- `tense`       words that tell whether a sentence is about what was or what will be:
--               verbs; `towards` before a time that is still to come; `infinitive` before "to"
--
-- Source: general knowledge; TimeML 1.2.1 annotation guidelines for the values.

return {
  units = {
    second = { one = "second sec", many = "seconds secs", code = "S", time = true },
    minute = { one = "minute min", many = "minutes mins", code = "M", time = true },
    hour = { one = "hour", many = "hours hrs", code = "H", time = true },
    day = { one = "day", many = "days", code = "D" },
    night = { one = "nightlong", many = "nights", code = "NI", time = true },
    week = { one = "week", many = "weeks wks", code = "W" },
    weekend = { one = "weekend", many = "weekends", code = "WE" },
    fortnight = { one = "fortnight", many = "fortnights", code = "W", factor = 2 },
    month = { one = "month", many = "months mos", code = "M" },
    quarter = { one = "quarter", many = "quarters", code = "Q" },
    year = { one = "year", many = "years yrs", code = "Y" },
    decade = { one = "decade", many = "decades", code = "DE" },
    century = { one = "century", many = "centuries", code = "CE" },
    millennium = { one = "millennium", many = "millennia millenniums", code = "ML" },
  },
  kinds = {
    the = "the", a = "a an", of = "of", to = "to", ["and"] = "and", ["or"] = "or",
    per = "per", right = "right", possessive = "its his her their our my your", this = "this",
    that = "that", these = "these those", last = "last", past = "past", next = "next",
    previous = "previous preceding prior", following = "following ensuing subsequent",
    coming = "coming upcoming", current = "current", at_present = "present", same = "same very",
    latest = "latest", each = "each every", ago = "ago", earlier = "earlier previously",
    later = "later",
    before = "before", after = "after", early = "early", late = "late", mid = "mid",
    edge = "beginning start middle outset onset", close = "end close", as = "as", old = "old",
    other = "other", alternate = "alternate", local_time = "local", eve = "eve", pronoun = "i we you he she they it god who that's",
    stop = ". ; : ! ? ) ] ” \" ... …", ended = "ended ending", ["for"] = "for",
    half = "half halves", part = "part",
    latter = "latter", rest = "rest remainder", between = "between",
    approx = "about around approximately roughly circa", nearly = "nearly almost",
    over = "over under", more = "more", less = "less fewer", than = "than", least = "least",
    most = "most", up = "up", no = "no", at = "at", few = "few several many couple dozen",
    plain = [[additional full whole entire consecutive straight long short extra crucial trading
      working business calendar critical difficult final]],
    today = "today", yesterday = "yesterday", tomorrow = "tomorrow", tonight = "tonight",
    overnight = "overnight", noon = "noon midday midnight",
    part_of_day = "morning afternoon evening dawn dusk sunrise sunset daybreak nightfall",
    parts_of_day = "mornings afternoons evenings", nights = "nights",
    night = "night", fiscal = "fiscal financial academic", period = "period",
    oclock = "o'clock o’clock hours", ad = "ad ce a.d. c.e.", bc = "bc bce b.c. b.c.e.",
    am_pm = "a.m. p.m. am pm a.m p.m", times = "times", twice = "once twice",
    within = "in within during since until till through throughout by from on",
    recent = "recent", future = "future", term = "term", near = "near foreseeable distant",
    honorific = "mr mr. mrs mrs. ms ms. miss dr dr. prof. sir lord lady dame president senator",
    moment = "moment", time = "time", ahead = "ahead", weekdays = "weekdays", odd = "so",
    currency = "$ £ € ¥ usd eur rs.",
    numbered = [[resolution resolutions no no. nos nos. page pages paragraph paragraphs article
      room section law directive regulation number flight route highway]],
    counted = "percent cent % people troops men soldiers miles kilometers metres meters feet",
    now = "now", plus = "+",
  },
  words = {
    season_risky = "fall spring", second = "second", seconds = "seconds", quarter = "quarter",
    quarters = "quarters", year = "year", one = "one", century = "century centuries",
    millennium = "millennium", other_weekdays = "sat. sun.",
    holiday_front = "New Good All Human", common_holiday_front = "may good new all human",
  },
  patterns = {
    ordinal_number = "[0-9]*(?:1st|2nd|3rd|[0-9]th)",
    decade = "(?:1[0-9]|20)[0-9]0['’]?s|['’][0-9]0s",
    clock_am_pm = "(?:0?[1-9]|1[0-2])(?:[:.][0-5][0-9])?(?:am|pm|a\\.m\\.?|p\\.m\\.?)",
    mid_compound = "(?:mid|early|late)-(?:%{month}|summer|winter|autumn|spring|fall"
      .. "|[12][0-9]{3}s?|['’]?[0-9]0s|week|day|morning|afternoon|evening|night|month|year"
      .. "|(?:[0-9]+th|[a-z]+th)-century|%{decade})",
    quarter_compound = "(?:first|second|third|fourth|1st|2nd|3rd|4th)-(?:quarter|half)",
    quarter_code = "q[1-4]|[1-4]q", half_code = "h[12]|[12]h",
    fiscal_year = "fy-?['’]?(?:[12][0-9]{3}|[0-9]{2})(?:[-/–][0-9]{2})?",
    year_ago = "(?:year|month|week|day)-(?:earlier|ago)",
    year_end = "(?:year|month|quarter|week)-end",
    century_compound = "(?:[0-9]+(?:st|nd|rd|th)|%{ordinal})-century",
    span = {
      "(?:[0-9]+(?:[.,][0-9]+)?|several|multi|half|%{cardinal}|%{cardinal}-and-a-half"
        .. "|(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty)-(?:hundred|thousand)"
        .. ")-%{unit}(?:-long)?",
      "(?:day|week|month|year|decade|century|hour|night)s?-?long",
    },
    plural = "[a-z]{3,}s",
  },
  parts = {
    morning = "MO", afternoon = "AF", evening = "EV", night = "NI", dawn = "MO", sunrise = "MO",
    daybreak = "MO", dusk = "EV", sunset = "EV", nightfall = "NI", noon = "12:00",
    midday = "12:00", midnight = "24:00", tonight = "NI", overnight = "NI",
  },
  adverbs = {
    hourly = "XXXX-XX-XXTXX", daily = "XXXX-XX-XX", weekly = "XXXX-WXX", monthly = "XXXX-XX",
    quarterly = "XXXX-QX",
    yearly = "XXXX", annually = "XXXX", nightly = "XXXX-XX-XXTNI",
    biweekly = "P2W", fortnightly = "P2W", biannual = "P6M",
    biannually = "P6M", biennial = "P2Y", biennially = "P2Y",
  },
  references = {
    PRESENT_REF = "currently nowadays presently",
    PAST_REF = "recently lately",
    FUTURE_REF = "soon shortly someday",
  },
  modifiers = {
    about = "APPROX", around = "APPROX", approximately = "APPROX", roughly = "APPROX",
    circa = "APPROX", some = "APPROX", nearly = "LESS_THAN", almost = "LESS_THAN",
    over = "MORE_THAN", under = "LESS_THAN", more = "MORE_THAN",
    less = "LESS_THAN", fewer = "LESS_THAN", least = "EQUAL_OR_MORE", most = "EQUAL_OR_LESS",
    up = "EQUAL_OR_LESS",
  },
  edges = {
    early = "START", late = "END", mid = "MID", beginning = "START", start = "START",
    ["end"] = "END", middle = "MID", close = "END", outset = "START", onset = "START",
    earlier = "START", later = "END",
  },
  holidays = {
    ["christmas"] = "12-25", ["christmas day"] = "12-25", ["christmas eve"] = "12-24",
    ["boxing day"] = "12-26", ["new year 's day"] = "01-01", ["new year 's eve"] = "12-31",
    ["new year 's"] = "01-01", ["halloween"] = "10-31", ["valentine 's day"] = "02-14",
    ["thanksgiving"] = "4 4 11", ["thanksgiving day"] = "4 4 11", ["labor day"] = "1 1 9",
    ["memorial day"] = "-1 1 5", ["independence day"] = "07-04", ["columbus day"] = "2 1 10",
    ["veterans day"] = "11-11", ["armistice day"] = "11-11", ["may day"] = "05-01",
    ["martin luther king day"] = "3 1 1", ["presidents day"] = "3 1 2",
    ["bastille day"] = "07-14", ["easter"] = "easter 0", ["easter sunday"] = "easter 0",
    ["easter monday"] = "easter 1", ["good friday"] = "easter -2", ["palm sunday"] = "easter -7",
    ["ash wednesday"] = "easter -46", ["pentecost"] = "easter 49",
    ["all saints day"] = "11-01", ["st. patrick 's day"] = "03-17",
    ["united nations day"] = "10-24", ["human rights day"] = "12-10",
    ["mother 's day"] = "2 7 5", ["father 's day"] = "3 7 6",
  },
  decades = {
    twenties = 20, thirties = 30, forties = 40, fifties = 50, sixties = 60, seventies = 70,
    eighties = 80, nineties = 90,
  },
  zones = [[EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST EET EEST MSK IST JST KST HKT AEST
    ET PT CT MT Z]],
  instruments = [[convention conventions treaty treaties agreement agreements protocol protocols
    covenant covenants charter act acts law statute declaration accord accords pact memorandum
    resolution resolutions directive regulation ordinance compact agenda]],
  links = "of on for the and to in between against its with from concerning relating ( )",
  tense = {
    future = [[will shall 'll ’ll wo won't expected expects expect scheduled planned due going
      upcoming intends hopes slated begins would effective]],
    towards = "by until till through",
    infinitive = "is are set due scheduled expected plans hopes ready",
    past = [[was were had did said went came took began made told met held won lost rose fell got
      gave left became found saw ran kept brought sent died wrote spoke grew led stood been
      since last ago thought heard knew felt paid fought sank flew hit shot cut broke drew
      drove ate bought caught chose sold struck taken sought spent taught threw wore did']],
    present = "is are says am",
    perfect = "has have",
  },
}
