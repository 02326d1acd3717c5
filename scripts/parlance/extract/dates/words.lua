--- words.lua: the words of time expressions: their kinds, as letters, and what they mean.
--
-- They are those of one language's folder of lists. Rules speak of a word by its English one
-- where they need to tell it from others of its kind: `same`.

local letters = require "parlance.extract.letters"
local lexicon = require "parlance.lexicon"

local M = {}

local calendar, numbers = lexicon.own "months", lexicon.own "numbers"
local times = lexicon.own "times"

local function split(words)
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function set_of(list)
  local set = {}
  for _, value in ipairs(list) do set[value] = true end
  return set
end

-- Months or days of the week: `values` by folded name, abbreviations too; `firm` folds; `risky`
-- forms, which are other words in small letters; `short`, abbreviations without a full stop.
local function read_names(entries)
  local read = { values = {}, firm = {}, risky = {}, short = {} }
  local is_risky = set_of(calendar.risky)
  local function put(form, is_short)
    local fold = form:lower()
    read.values[fold] = read.values[fold] or read.current
    if is_short and not form:find "%.$" then
      table.insert(read.short, form)
    elseif is_risky[form] then
      table.move({ form, form:upper() }, 1, 2, #read.risky + 1, read.risky)
    else
      table.insert(read.firm, fold)
    end
  end
  for _, entry in ipairs(entries) do
    read.current = entry.number
    put(entry.name, false)
    for _, form in ipairs(entry.abbreviations or {}) do put(form, true) end
  end
  return read
end

-- Plurals of names, abbreviations apart.
local function plurals_of(values)
  local plurals = {}
  for name, number in pairs(values) do
    if #name > 5 then plurals[name .. "s"] = number end
  end
  return plurals
end

local month_names, day_names = read_names(calendar.months), read_names(calendar.weekdays)
M.months, M.weekdays = month_names.values, day_names.values

--- Day of the week by its folded plural.
M.plural_weekdays = plurals_of(day_names.values)

--- Season by folded name -> its code.
M.seasons = {}
for _, season in ipairs(calendar.seasons) do M.seasons[season.name] = season.code end

--- Unit of time by folded word -> { code, time, factor, name, many }.
M.units = {}
local unit_words = { one = {}, many = {} }
for name, unit in pairs(times.units) do
  for _, number in ipairs { "one", "many" } do
    for _, word in ipairs(split(unit[number])) do
      M.units[word] = {
        name = name, code = unit.code, time = unit.time, factor = unit.factor or 1,
        many = number == "many",
      }
      if name ~= "night" then table.insert(unit_words[number], word) end
    end
  end
end
table.sort(unit_words.one)
table.sort(unit_words.many)

M.parts, M.adverbs, M.modifiers = times.parts, times.adverbs, times.modifiers
M.edges, M.holidays, M.decades = times.edges, times.holidays, times.decades

--- Folded word -> what it refers to: PRESENT_REF, PAST_REF, FUTURE_REF.
M.references = {}
for value, words in pairs(times.references) do
  for _, word in ipairs(split(words)) do M.references[word] = value end
end

--- Number words -> value.
M.cardinals, M.ordinals, M.scales = numbers.cardinals, numbers.ordinals, numbers.scales
M.groups = numbers.groups

local function keys(map)
  local list = {}
  for key in pairs(map) do list[#list + 1] = key end
  table.sort(list)
  return list
end

local function without(list, ...)
  local out, drop = {}, {}
  for _, words in ipairs { ... } do
    for _, word in ipairs(words) do drop[word] = true end
  end
  for _, word in ipairs(list) do
    if not drop[word] then out[#out + 1] = word end
  end
  return out
end

--- Folded word -> the English one that rules know it by; of English none.
M.same = times.same or {}

-- The words of `words` in a language's times.
local function own(name) return split(times.words[name] or "") end

local function form(list) return { kind = "form", values = list } end
local function fold(list) return { kind = "fold", values = list } end
local function re(pattern) return { kind = "re", attribute = "fold", pattern = pattern } end

local function alternatives(list)
  local escaped = {}
  for i, word in ipairs(list) do escaped[i] = word:gsub("[.]", "\\.") end
  table.sort(escaped, function(a, b) return #a > #b or #a == #b and a < b end)
  return "(?:" .. table.concat(escaped, "|") .. ")"
end

local zones = split(times.zones)

--- Abbreviations of time zones, as a set.
M.zones = set_of(zones)
for i = 1, #zones do zones[#zones + 1] = zones[i] .. "." end

local ENTRIES = {
  { "month_risky", form(month_names.risky) }, { "month_short", form(month_names.short) },
  { "weekday_short", form(day_names.short) },
  { "zone", form(zones) },
  { "month", fold(month_names.firm) },
  { "weekday", fold(without(day_names.firm, own "other_weekdays")) },
  { "season_risky", fold(own "season_risky") },
  { "season", fold(without(keys(M.seasons), own "season_risky")) },
  { "second", fold(own "second") }, { "quarter", fold(own "quarter") },
  { "year_unit", fold(own "year") }, { "one", fold(own "one") },
  { "century", fold(own "century") }, { "millennium", fold(own "millennium") },
  { "unit", fold(without(unit_words.one, own "quarter", own "year", own "second", own "century",
    own "millennium")) },
  { "units", fold(without(unit_words.many, own "century")) },
  { "comma", form { "," } }, { "dash", form { "-", "–", "—" } }, { "open", form { "(", "[" } },
  { "genitive", form { "'s", "’s" } }, { "apostrophe", form { "'", "’", "‘" } },
  { "adverb", fold(keys(M.adverbs)) }, { "reference", fold(keys(M.references)) },
  { "weekdays", fold(keys(M.plural_weekdays)) },
  { "decade_word", fold(keys(M.decades)) },
}

local function add(name, terminal) ENTRIES[#ENTRIES + 1] = { name, terminal } end

-- The kinds are those of English; a language without words of a kind never has it.
for _, name in ipairs(keys(lexicon "en/times".kinds)) do
  add(name, fold(split(times.kinds[name] or "")))
end

-- Words that a holiday's name begins with, those that are one alone, and those that end it.
local holiday_first, holiday_whole = {}, {}
for name in pairs(M.holidays) do
  local first, rest = name:match "^(%S+) ?(.*)$"
  if rest == "" then holiday_whole[first] = true else holiday_first[first] = true end
end
for word in pairs(holiday_whole) do holiday_first[word] = nil end
for _, word in ipairs(own "common_holiday_front") do holiday_first[word] = nil end
add("holiday", fold(keys(holiday_whole)))
add("holiday_front", fold(keys(holiday_first)))
add("new", form(own "holiday_front"))

local one_word = own "one"
local zero = {}
for word, value in pairs(M.cardinals) do
  if value == 0 then zero[#zero + 1] = word end
end

-- What stands for %{name} in the patterns of a language.
local PARTS = {
  month = alternatives(keys(M.months)), weekday = alternatives(keys(M.weekdays)),
  cardinal = alternatives(without(keys(M.cardinals), zero)),
  ordinal = alternatives(keys(M.ordinals)), decade = alternatives(keys(M.decades)),
  unit = alternatives(without(keys(M.units), own "quarter", own "quarters", own "second",
    own "seconds")),
}

-- The patterns of a kind in this language; one that matches nothing where it has none.
local function add_own(name)
  local list = times.patterns[name] or {}
  for _, pattern in ipairs(type(list) == "table" and list or { list }) do
    add(name, re((pattern:gsub("%%{(%a+)}", PARTS))))
  end
  if #list == 0 then add(name, fold {}) end
end

add("ordinal", fold(keys(M.ordinals)))
add("cardinal", fold(without(keys(M.cardinals), zero, one_word)))
add("scale", fold(keys(M.scales)))
add("day_number", re "0?[1-9]|[12][0-9]|3[01]")
add("year", re "19[0-9]{2}|20[0-4][0-9]")
add("year_old", re "1[0-8][0-9]{2}|20[5-9][0-9]|21[0-9]{2}")
add("clock_dotted", re "(?:[01]?[0-9]|2[0-4])\\.[0-5][0-9]")
add("number", re "[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?|½|¼|[0-9]+½")
add("fraction", re "[13]/[24]")
add_own "ordinal_number"
add_own "decade"
add("clock_full", re("(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?"
  .. "|(?:[01]?[0-9]|2[0-3])h[0-5][0-9]"))
add_own "clock_am_pm"
add("hour_minute", re "(?:[01][0-9]|2[0-3])[0-5][0-9]")
add("clock_zone", re "(?:[01][0-9]|2[0-4])[0-5][0-9](?:[a-z]{3}|z|h|hrs)")
add("zone_offset", re "(?:gmt|utc)[+-][0-9:]{1,5}")
add("iso_time", re "[12][0-9]{3}-[01][0-9]-[0-3][0-9]t[0-9:.]+(?:z|[+-][0-9:]+)?")
add("numeric", re("[0-3]?[0-9]-" .. PARTS.month .. "-[12][0-9]{3}"
  .. "|[12][0-9]{3}([-/.])[0-9]{1,2}\\1[0-9]{1,2}"
  .. "|[0-9]{1,2}([-/.])[0-9]{1,2}\\2(?:[12][0-9]{3}|[0-9]{2})"))
add("numeric_solid", re "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
add("year_range", re "[12][0-9]{3}[-/–][0-9]{2}(?:[0-9]{2})?")
add("day_range", re "[0-3]?[0-9][-–/][0-3]?[0-9]")
add("month_range", re(PARTS.month .. "[-–/]" .. PARTS.month))
add("month_day_range", re(PARTS.month .. "[-–][0-9]{1,2}"))
add("weekday_range", re(PARTS.weekday .. "[-–/]" .. PARTS.weekday))
add_own "mid_compound"
add_own "quarter_compound"
add_own "quarter_code"
add_own "half_code"
add_own "fiscal_year"
add_own "year_ago"
add_own "year_end"
add_own "century_compound"
add_own "span"
add("name", { kind = "re", attribute = "form", pattern = "\\p{Lu}\\p{Ll}+" })
add_own "plural"

M.letters = letters.named(ENTRIES)

return M
