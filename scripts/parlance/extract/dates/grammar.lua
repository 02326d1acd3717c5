--- grammar.lua: how English puts times into words, as LPeg patterns over letters of tokens.
--
-- A match is a table of fields: `rule`, and positions of the tokens that matter; of several
-- tokens { from, behind }. What they mean is told in resolve.lua; here is only the order of
-- words, and how far an expression goes by TimeML's rules: articles and modifiers belong to
-- it, prepositions do not.

local lpeg = require "lpeg"
local words = require "parlance.extract.dates.words"

local B, Cc, Cg, Cp, Ct = lpeg.B, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct
local P, S, V = lpeg.P, lpeg.S, lpeg.V

local named = words.letters.named

-- One token of one of these kinds.
local function k(kinds)
  local set = {}
  for kind in kinds:gmatch "%S+" do
    set[#set + 1] = assert(named[kind], "no kind '" .. kind .. "'")
  end
  return S(table.concat(set))
end

-- The position of p as a field; the stretch of it.
local function at(name, p) return Cg(Cp() * p, name) end
local function range(name, p) return Cg(Ct(Cp() * p * Cp()), name) end
local function rule(name, p) return Cg(Cc(name), "rule") * p end
local function says(name) return Cg(Cc(true), name) end

local the, of, comma = k "the", k "of", k "comma"
local any_ordinal = k "ordinal ordinal_number second"
local one_unit = k "unit quarter year_unit second century millennium"
local unit = one_unit + k "units"
local any_year = k "year year_old"
local card = k "cardinal one"

-- Years, with an era perhaps; "nineteen ninety-seven".
local behind_year = -(k "counted scale")
local spoken = k "cardinal" * k "cardinal" * k "cardinal" ^ -1
  + k "cardinal" * k "scale" * (k "and" ^ -1 * k "cardinal") ^ -1
local era = at("era", k "bc") + k "ad"
local year = at("year", any_year + k "number day_number") * era
  + k "ad" * at("year", any_year + k "number day_number") + at("year", any_year) * behind_year
local which = k "this last next previous following coming current same that past"
local other_year = of ^ -1 * the ^ -1 * at("which_year", which) * k "fiscal" ^ -1 * k "year_unit"
local year_behind = comma ^ -1 * of ^ -1 * year
  + of ^ -1 * k "apostrophe" * at("short_year", k "day_number number")
  + range("spoken_year", spoken) + other_year

-- Days and months.
local lone_risky = at("month", k "month_risky")
local firm_month = at("month", k "month")
local month = at("month", k "month month_risky month_short")
local weekday = at("weekday", k "weekday")
local any_weekday = at("weekday", k "weekday weekday_short")
local front_day = (any_weekday * comma ^ -1) ^ -1
local day = at("day", k "day_number ordinal_number")
local day_of = at("day", any_ordinal) * of + day * of ^ -1
local not_day = -(unit + k "counted scale clock_full plural" - k "year_unit")
local dmy = front_day * the ^ -1 * (day_of + the * at("day", any_ordinal)) * month
  * year_behind ^ -1
local day_behind = the ^ -1 * at("day", k "day_number ordinal_number ordinal" * not_day)
local mdy = front_day * month * day_behind * year_behind ^ -1
local range_my = at("day_range", k "day_range") * of ^ -1 * month * year_behind ^ -1
  + month * at("day_range", k "day_range") * year_behind ^ -1
local months = at("month_range", k "month_range") * year_behind ^ -1
local my = month * year_behind
local numeric = front_day * at("numeric", k "numeric numeric_solid")
local ordinal_day = weekday * the * at("ordinal_day", any_ordinal)
  + B(k "within") * the * at("ordinal_day", any_ordinal) * #k "stop comma"
local range_days = at("day_from", k "day_number") * k "dash" * at("day", k "day_number") * month
  * year_behind ^ -1
  + month * at("day_from", k "day_number") * k "dash" * at("day", k "day_number")
  * year_behind ^ -1
local full_date = numeric + year * month * day * not_day + range_days + dmy + mdy + range_my

-- The first Monday of June, the last Sunday in May; of each month it comes again. The 15th of
-- last month.
local nth_weekday = the * at("nth", any_ordinal + k "last") * weekday * (of + k "within")
local weekday_of_month = nth_weekday * month * year_behind ^ -1
local unit_of_month = the * at("nth_unit", any_ordinal + k "last") * at("unit", k "unit")
  * of * month * year_behind ^ -1
local monthly = nth_weekday * k "each" * at("unit", k "unit")
local day_of_unit = the * at("unit_day", any_ordinal) * of * the ^ -1
  * at("which", k "this last next that same current previous following") * at("unit", k "unit")

-- 3 to 7 May, 3 and 4 May: the first, whose month stands with the second.
local to = k "to and or dash" + k "comma" * -k "comma"
local first_days = the ^ -1 * (day + at("day_range", k "day_range"))
  * #(to * the ^ -1 * k "day_number ordinal_number"
    * ((to * k "day_number ordinal_number") ^ -6) * of ^ -1 * month)
local first_days_us = month * day_behind * #(to * k "day_number")

-- Seasons, quarters, halves, decades, centuries.
local season = at("season", k "season")
local risky_season = at("season", k "season_risky")
local season_year = of * the ^ -1 * year
  + of ^ -1 * (k "apostrophe" * at("short_year", k "day_number number")
    + at("year_range", k "year_range")) + comma ^ -1 * year + of * range("spoken_year", spoken)
  + other_year
local a_season = (the * k "plain" ^ -1) ^ -1 * (season + risky_season) * season_year
  + (the + B(k "early late mid within")) * (season + risky_season) * -of
  + -B(k "honorific month") * season * -k "genitive"
local quarter_word = at("quarter", any_ordinal) * k "dash" ^ -1 * k "quarter"
  + at("quarter", k "quarter_compound quarter_code half_code")
local the_year = at("which_year", k "year_ago") + year * k "genitive" ^ -1
  + at("which_year", which) * k "fiscal" ^ -1 * k "year_unit" * k "genitive"
local quarter = (the + k "possessive a") ^ -1 * (the_year + k "plain current") ^ -2
  * k "fiscal" ^ -1 * k "dash" ^ -1 * k "plain" ^ -1 * quarter_word
  * (of * k "fiscal" ^ -1 * the ^ -1 * year + comma ^ -1 * k "fiscal" ^ -1 * year
    + other_year + of * the * at("same_year", k "year_unit")) ^ -1
  + (the + k "possessive") ^ -1 * at("half", any_ordinal + k "last latter") * k "half"
  * (of * k "fiscal" ^ -1 * the ^ -1 * year + other_year
    + of * the * at("same_year", k "year_unit"))
  + the * k "fiscal" ^ -1 * year * at("same_quarter", k "quarter period")
  + the * at("which", k "latest same") * at("same_quarter", k "period")
local decade = the ^ -1 * at("decade", k "decade decade_word")
  + the * at("decade_of", any_year) * k "genitive" * -k "plural"
local century = the ^ -1 * at("century", any_ordinal) * k "century" * era ^ -1
  + the ^ -1 * at("century", k "century_compound")
local fiscal = the ^ -1 * k "fiscal" * k "year_unit" ^ -1
    * (year + at("year_range", k "year_range"))
  + the ^ -1 * at("year_range", k "year_range") * k "fiscal" * k "year_unit"
  + at("fiscal_year", k "fiscal_year")
  + the * k "year_unit" * year + the * k "year_unit" * range("spoken_year", spoken)

-- Years by themselves are told from other numbers by what stands around them.
local year_before = k [[within of early late mid and to between comma open dash after before
  approx edge or fiscal season season_risky nearly]]
local spoken_year = range("spoken_year", k "cardinal" * k "cardinal") * -unit
local bare_year = -B(k "numbered currency") * at("year", k "year") * behind_year
  * -(k "units" + k "clock_zone")
  + B(year_before) * at("year", k "year_old") * behind_year * -(unit + k "plural")
  + at("year", any_year) * -unit * #(to * any_year) * behind_year
local year_era = at("year", any_year + k "number day_number") * era
  + k "ad" * at("year", any_year + k "number day_number")
local years = at("year_range", k "year_range") + year_era + bare_year

-- A year before another that has the era: 499 to 493 BC.
local first_year_bc = at("year", k "number") * Cg(#((to + k "dash") * k "number" * k "bc")
  * Cc(true), "is_bc")

-- Holidays, by name: which word sequences are one is told by the list.
local day_word = k "unit name"
local new_year = k "year_unit" * k "genitive" * (k "unit" + k "eve") ^ -1
local named_day = (k "holiday_front" + k "name" * #(k "genitive" * k "unit"))
  * k "name" ^ -2 * k "genitive" ^ -1 * k "unit"
local holiday = range("holiday", k "holiday" * (k "unit" + k "weekday" + k "eve") ^ -1
  + k "new" * (new_year + k "weekday" + k "plain name plural" * day_word) + named_day
  + k "month_risky" * k "unit") * year_behind ^ -1
  + at("which", k "last this next") * range("holiday", k "holiday")

-- Deictic words and what is counted from a day that is known.
local deictic = at("deictic", k "today yesterday tomorrow")
local day_after = the * k "unit" * at("beyond", k "before after") * at("deictic",
  k "yesterday tomorrow")
local adjective = k "this last next previous following coming current same that past latest"
local relative = (the + k "possessive") ^ -1 * (k "same" * #adjective) ^ -1 * at("which", adjective)
  * k "same past coming plain" ^ -1 * k "fiscal" ^ -1
  * (at("unit", one_unit) * -(k "ago" + k "time")
    + month * (of ^ -1 * year) ^ -1 + weekday + season + risky_season)
local two_steps = (k "before" * at("which", k "last") + k "after" * at("which", k "next"))
  * says "beyond_which"
local which_behind = the * (at("unit", one_unit) + weekday) * two_steps
  + the * at("unit", one_unit) * at("which", k "before after following previous later")
local whole_unit = the * (k "plain" + k "fiscal") ^ -1 * at("unit", k "unit year_unit")
  * says "single" * #k "ended"
local definite = the * (k "plain" + k "fiscal") ^ -1 * at("definite", k "unit quarter year_unit")
  * -(k "ago earlier later before after ahead of genitive time the that pronoun a possessive")
local weekday_week = weekday * at("which_week", k "this last next") * k "unit"

-- Early December, the end of 2031, later this week.
local edge = the ^ -1 * at("edge", k "early late mid") * k "dash" ^ -1
  + the ^ -1 * (at("edge", k "edge close") + k "approx") * of
  + the ^ -1 * k "early late" ^ -1 * k "part" * of
  + the * at("edge_part", k "last latter early late") * (k "half part") * of
  + (the * k "rest" * of)
  + at("edge", k "earlier later") * k "within" ^ -1
local year_rest = the * (k "plain") ^ -1 * at("definite", k "unit quarter year_unit")
  * -(k "ago" + k "earlier" + k "genitive")
local mid_word = the ^ -1 * at("compound", k "mid_compound") * year_behind ^ -1
local whole_date = full_date + months + my
local is_named = B(k "honorific")
local lone_month = -is_named * (firm_month + B(k "within") * lone_risky * #k "pronoun"
  + -B(k "name") * lone_risky * -(k "name pronoun" + k "to" * the))
local any_date = mid_word + whole_date + quarter + century + decade + fiscal + a_season
  + weekday_week + relative + which_behind + deictic + lone_month + weekday + years
local edged = edge * (any_date + year_rest)
local around = at("approx", k "approx") * (whole_date + quarter + years + month)

-- Times of the day.
local zone = k "open comma" ^ -1 * at("zone", k "zone zone_offset local_time")
  * (k "time" + at("zone_shift", k "plus" * k "day_number clock_full")) ^ -1
local hour = at("clock", k "day_number cardinal one")
local spoken_clock = (at("minutes", k "half") * k "past" + (k "a" ^ -1 * at("minutes", k "quarter")
    + B(k "at approx nearly") * at("minutes", k "cardinal")) * at("side", k "past to"))
  * hour * -(unit + k "counted scale plural")
local clock = at("clock", k "clock_full") * at("half_day", k "am_pm") ^ -1
  + at("clock", k "clock_dotted") * at("half_day", k "am_pm")
  + at("clock", k "clock_dotted") * #zone
  + at("clock", k "day_number") * at("half_day", k "am_pm")
  + B(k "at and within between") * at("clock", k "clock_dotted") * -(unit + k "counted scale")
  + at("clock", k "clock_am_pm clock_zone")
  + at("clock", k "hour_minute year_old year") * #zone
  + at("clock", k "day_number cardinal one") * k "oclock"
  + at("clock", k "hour_minute year_old year") * k "oclock units" * -k "ago earlier later"
  + at("clock", k "noon") + spoken_clock
  + B(k "at approx") * hour * #(k "within" * the * k "part_of_day" + k "at" * k "night")
local part = at("part", k "part_of_day night")
local on = (k "within" + comma) ^ -1
local time_date = full_date + my + deictic + relative + weekday + month
local in_the = ((k "at" + k "within" ^ -1 * the ^ -1) * at("part", k "part_of_day night")
  * of ^ -1) ^ -1
local clocked = at("approx", k "approx") ^ -1 * clock * zone ^ -1
  * in_the * ((on * time_date) + on * the * at("ordinal_day", any_ordinal)) ^ -1
  + (clock + at("clock", k "clock_dotted")) * on * full_date
local dated_clock = (full_date + weekday + deictic) * k "comma dash" ^ -1 * k "at" ^ -1
  * (clock * zone ^ -1 + at("clock", k "clock_dotted") + B(k "at") * at("clock", k "cardinal one")
    * #k "stop comma")
local part_edge = at("edge", k "early late mid") * k "dash" ^ -1
local in_part = the ^ -1 * part_edge ^ -1 * part * k "units" ^ -1
  * (of + k "within" + comma) * the ^ -1 * time_date
  + (part_edge + at("edge", k "later earlier")) ^ -1
    * at("which", k "this last next that same") * part
  + the * at("which", k "previous following next same") * part
  + the * part * at("which", k "before after following")
  + part_edge ^ -1 * (full_date + at("which", k "this last next") * weekday + weekday + deictic)
    * comma ^ -1 * part_edge ^ -1 * part
  + at("part", k "tonight overnight")
  + (the + B(k "early")) * part_edge ^ -1 * part * -of
  + B(k "within at before after") * at("part", k "part_of_day")
  + part_edge * part
  + part_edge * the ^ -1 * at("compound_part", k "mid_compound")
  + at("compound_part", k "mid_compound") * deictic

-- Durations.
local half_more = k "and" * k "a" * k "half"
local digits = (k "day_number number clock_dotted" + any_year * #(k "scale units plain"))
  * k "fraction" ^ -1 * k "scale" ^ -3 + k "fraction"
local counted = card * (k "and" ^ -1 * (card + k "scale")) ^ -8
local amount = (k "a" ^ -1 * k "few" * of ^ -1
  + k "a" ^ -1 * k "scale" * (k "and" ^ -1 * counted) ^ -1 + counted + digits) * half_more ^ -1
local determiner = the + k "possessive" + k "these that"
local quantity = at("quantity", k "more less") * k "than" ^ -1
  + at("quantity", k "over") * -determiner
  + k "no" * says "negated" * at("quantity", k "more less") * k "than"
  + k "at" * at("quantity", k "least most") + at("quantity", k "up") * k "to"
  + at("quantity", k "nearly approx")
local unknown = P(words.letters.other)
local extra = (k "more plain" ^ -2 + unknown ^ -2 * #k "units")
  * (k "past last next coming previous following" * k "plain" ^ -1 * #k "units") ^ -1
local up_to = (k "to or dash") * amount
local suffix = (k "or" * k "odd" * says "or_so" + k "and" * k "a" * k "half" * says "and_half") ^ -1
local age = k "dash" ^ -1 * k "old"
local measured = quantity ^ -1 * (determiner * k "plain" ^ -1) ^ -1
  * (at("frame", k "last past next previous following coming latest") + k "ordinal second") ^ -1
  * range("amount", amount) * (k "dash" * k "or" ^ -1) ^ -1 * up_to ^ -1 * extra
  * at("unit", unit) * -age * suffix
  * (k "and" * range("more_amount", amount) * at("more_unit", unit)) ^ -1
  + quantity ^ -1 * k "a" * k "plain" ^ -3 * says "single"
    * at("unit", one_unit - k "second quarter" + k "quarter" * -of) * suffix
  + quantity ^ -1 * k "half" * k "a" * says "half_unit" * at("unit", one_unit)
  + quantity ^ -1 * k "a" * k "half" * says "half_unit" * at("unit", one_unit)
local vague = (determiner ^ -1 * at("frame", k "last past next previous following coming recent"))
  * k "plain" ^ -3 * at("unit", k "units")
  + B(k "within for over") * at("unit", k "units") * -(of + k "ago earlier later")
local compound = quantity ^ -1 * (determiner + k "a") ^ -1 * at("span", k "span")
  * k "period" ^ -1
local duration = measured + compound
local ago = ((measured + at("unit", k "units"))
    * (k "ago" * says "ago" + at("shift", k "earlier later")
      + k "within" * k "now" * says "from_now")
  + range("amount", amount) * at("weekdays_ago", k "weekdays") * k "ago" * says "ago"
  + (the + k "plain") ^ -1 * at("year_ago", k "year_ago") * k "period" ^ -1
    * -(quarter_word + card + k "day_number"))

-- What comes again.
local weekdays = at("every_weekday", k "weekdays") * (at("part", k "parts_of_day nights")) ^ -1
local set = monthly
  + B(k "day_number number scale") * k "a" * says "rate" * at("unit", one_unit - k "second")
    * -(k "ago earlier later before after")
  + k "each" * (k "other" * says "other") ^ -1 * range("amount", amount) ^ -1
    * k "plain" ^ -1
  * (at("unit", unit) + weekday * at("part", k "part_of_day night") ^ -1
      + month + season + at("part", k "part_of_day night")
    + at("quarter", any_ordinal) * k "quarter")
  + k "alternate" * says "other" * weekdays
  + at("adverb", k "adverb") * #k "stop comma and or to within at"
  + weekdays
  + (k "twice" + amount * k "times units") * (k "a per each") * at("unit", one_unit)
  + k "per" * at("unit", one_unit - k "second")

-- Now, recently, the future.
local present = k "right" ^ -1 * k "now" * says "present"
  + k "at" * says "skip_first" * k "at_present" * says "present"
  + k "these" * k "units" * says "present"
  + k "this" * k "plain" ^ -1 * k "moment" * says "present"

local past = the * (k "recent near") ^ -1 * k "past" * -(unit + digits + card + k "few plain")
  * says "past"
local future = the * k "near" ^ -1 * k "future" * says "future"
  + B(k "within") * k "future" * says "future" * -k "plural name"
  + the * k "near" * k "term" * says "future"
local reference = at("reference", k "reference") * -k "after before as" + present + past + future

local year_end = the ^ -1 * k "plain" ^ -1 * at("year_end", k "year_end")
  + at("year_end", k "year_unit") * k "genitive" ^ -1 * k "close"

-- Words that are in many expressions, and by themselves in none: an expression that begins
-- with one has a word of another kind behind the run of them, perhaps behind two that are not
-- known ("forty very busy minutes").
local SMALL = [[the a and to or per right possessive this that these last past next previous
  following coming current same latest each earlier later before after early late mid edge close
  half part latter rest between approx nearly over more less than least most up no at few plain
  near of ordinal second cardinal one scale comma dash within other]]

-- What no expression begins with.
local INNER = [[comma of dash open plural to and or genitive currency numbered counted within
  times name as for eve old other local_time close stop pronoun plural moment time term ahead
  period ended than least most odd near]]

local function letters_of(kinds)
  local list = {}
  for kind in kinds:gmatch "%S+" do list[#list + 1] = named[kind] or "" end
  return table.concat(list)
end

local function all_but(kinds)
  local list, without = {}, letters_of(kinds)
  for _, letters in pairs(named) do
    if not without:find(letters, 1, true) then list[#list + 1] = letters end
  end
  table.sort(list)
  return S(table.concat(list))
end

local small = S(letters_of(SMALL))
local telling = all_but(SMALL .. " plural name stop pronoun for as open currency numbered counted")
local begins = all_but(INNER)
-- No run is followed for long, or a text of nothing but small words would be gone over from each.
local may_begin = #telling + #(small ^ -12 * (telling + unknown ^ -2 * unit)) + #spoken
  + #past + #spoken_clock

local expression = rule("iso", at("iso", k "iso_time"))
  + rule("set", set)
  + rule("holiday", holiday)
  + rule("clock", dated_clock + clocked)
  + rule("part", in_part)
  + rule("ago", ago)
  + rule("day_beyond", day_after)
  + rule("date", weekday_of_month + unit_of_month + day_of_unit + range_days + range_my
    + ordinal_day + first_days + first_days_us)
  + rule("quarter", quarter)
  + rule("edge", edged)
  + rule("around", around)
  + rule("year_end", year_end)
  + rule("date", whole_date)
  + rule("compound", mid_word)
  + rule("century", century)
  + rule("decade", decade)
  + rule("fiscal", fiscal)
  + rule("duration", duration)
  + rule("season", a_season)
  + rule("weekday_week", weekday_week)
  + rule("relative", relative + which_behind)
  + rule("duration_vague", vague)
  + rule("duration", whole_unit)
  + rule("definite", definite)
  + rule("date", lone_month + weekday + deictic + years + first_year_bc)
  + rule("year_spoken", spoken_year)
  + rule("reference", reference)

local hit = Ct(Cg(Cp(), "first") * expression * Cg(Cp(), "behind"))

return P { (1 - begins) ^ 0 * (may_begin * hit + 1 * V(1)) }
