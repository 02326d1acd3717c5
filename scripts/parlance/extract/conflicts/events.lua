--- events.lua: the dated events of a text: a date, and the words of its clause that tell what
--- was then.

local abouts = require "parlance.extract.conflicts.abouts"
local core = require "parlance.core"
local lexicon = require "parlance.lexicon"
local mishaps = require "parlance.extract.conflicts.mishaps"
local phrases = require "parlance.extract.incidents.phrases"
local when = require "parlance.extract.incidents.when"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local DATED = { DATE = true, TIME = true }

-- Verbs of saying have the date of the saying.
local REPORTS = words.set_of [[
  said say says told tell announced announce wrote write added reported report issued issue
  dated asked ask warned warn stated state claimed claim alleged noted note welcomed
  recalled adopted insisted denied denies deny rejected rejects accused accuses demanded
  demands replied announces says condemned condemns]]

-- Tokens on each side of a date that tell what was then.
local WINDOW = 16

-- Words that lead to something at another time.
local OTHER_TIME = words.set_of "after before since following until when"

local DASH = words.set_of "– — --"

local function is_inside(text, token)
  return not find(text.letters, '^[;:"s)t]', token) and not text.dates_at[token]
    and not DASH[text.folds[token]]
    and not OTHER_TIME[text.folds[token]]
end

-- Where the clause of a date begins and ends: at marks, and at other dates.
local function clause(text, row, from, to)
  local low, high = row.first, row.last
  while low > from and row.first - low < WINDOW and not find(text.letters, '^[;:"(]', low - 1)
    and not text.dates_at[low - 1] and not DASH[text.folds[low - 1]] do
    low = low - 1
  end
  while high < to and high - row.last < WINDOW and is_inside(text, high + 1)
    and not find(text.letters, "^,[cdnNpiswtvzy]", high + 1) do
    high = high + 1
  end
  return low, high
end

-- Where a date opens its clause, what follows a comma belongs to it too.
local function widen(text, row, low, high, to)
  if row.first - low > 3 or high - row.last > 2 or not find(text.letters, "^,", high + 1) then
    return high
  end
  high = high + 1
  while high < to and high - row.last < WINDOW and is_inside(text, high + 1) do
    high = high + 1
  end
  return high
end

-- The verb of the clause: the last one before the date, or else the first behind it.
local function verb_of(text, row, low, high)
  for token = row.first - 1, low, -1 do
    if find(text.letters, "^[vzy]", token) and not text.name_at[token] then return token end
  end
  for token = row.last + 1, high do
    if find(text.letters, "^[vz]", token) and not text.name_at[token] then return token end
  end
end

-- The verb right before the date tells its saying: "said on Friday that ...".
local function is_report(text, row, verb)
  return verb and REPORTS[text.folds[verb]] and math.abs(row.first - verb) <= 8
end

local function who_of(text, verb, from)
  local first, last = phrases.subject(text, phrases.group_start(text, verb, from), from)
  return first and text.ref:resolve(first, last) or nil
end

-- Verbs that tell nothing without their noun.
local LIGHT = words.set_of [[took take takes taken taking place occurred occur happened happen came
  come carried made make makes held had has have got went go goes gone did done set put giving
  given gave began begun begin started continued dated following including deploring deplored
  deplores regretting regretted regrets mourning mourned mourns expressing expressed expresses
  noting recalling remembering marked marks marking described describes remembered]]

-- What happened: the verb, or of light ones and without one a noun of a happening.
local function happening(text, verb, low, high)
  if verb and not LIGHT[text.folds[verb]] and not REPORTS[text.folds[verb]] then
    return words.event(text, verb) or text.stems[verb]
  end
  for token = low, high do
    if find(text.letters, "^[nvzy]", token) and words.event(text, token) then
      return words.event(text, token)
    end
  end
  return verb and text.stems[verb] or ""
end

local MONTHS = {}
for _, month in ipairs(lexicon "en/months".months) do
  MONTHS[core.text.fold(month.name)] = true
  for _, short in ipairs(month.abbreviations or {}) do MONTHS[core.text.fold(short)] = true end
end
local WEEKDAYS = {}
for _, day in ipairs(lexicon("en/months").weekdays) do
  WEEKDAYS[core.text.fold(day.name)] = true
end
local ORDINALS = lexicon "en/numbers".ordinals

-- Whether the words of a date tell its day or month: not "Thursday", "today", "at 23.05".
local function is_calendar(text, row)
  for token = row.first, row.last do
    local fold = text.folds[token]
    if MONTHS[fold] or ORDINALS[fold] or fold:find "^%d+[-/.]%d+[-/.]%d" or fold:find "^%d+%a" then
      return true
    end
  end
  return false
end

-- The same day told twice: "one day later, on March 11".
local function is_repeated(text, row)
  for token = row.last + 1, row.last + 3 do
    local other = text.dates_at[token]
    if other and other ~= row and other.value == row.value then return true end
  end
  return false
end

-- A date that is told from the one before it: "the next day", "two days later".
local FROM_BEFORE = words.set_of "later next same earlier before after following previous"

-- How a date is told: "day" by the calendar or from another date, "clock" without its day,
-- "near" from the day of writing.
local function how_told(text, row)
  if is_calendar(text, row) then return "day" end
  for token = row.first, row.last do
    if FROM_BEFORE[text.folds[token]] then return "day" end
  end
  for token = row.first, row.last do
    if WEEKDAYS[text.folds[token]] then return "near" end
  end
  return row.type == "TIME" and row.value:find "T%d" and "clock" or "near"
end

-- Tokens of a document's head, where its own date stands.
local HEAD = 40

local function is_dateline(text, row)
  return row.first <= HEAD and row.value:sub(1, 10) == (text.doc.date or ""):sub(1, 10)
end

local BACK = 45

local function event(text, row)
  local at = row
  row = when.with_time(text, row)
  local from, to = text:sentence(row.first)
  local low, high = clause(text, row, from, to)
  high = widen(text, row, low, high, to)
  local verb = verb_of(text, row, low, high)
  if is_dateline(text, row) or is_report(text, row, verb) or is_repeated(text, at) then
    return nil
  end
  local seen = {}
  local near = words.of(text, low, high, seen)
  if #near == 0 then return nil end
  local before = text:sentence(math.max(1, from - 1))
  local head = happening(text, verb, low, high)
  if head == "" then return nil end
  return { kind = "date", first = row.first, last = row.last, value = row.value,
    measure = "date", head = head, words = near,
    far = words.of(text, math.max(before, low - BACK), math.min(to, high + BACK), seen),
    who = verb and who_of(text, verb, from), date_last = at.last,
    how = how_told(text, row), role = mishaps.is_main(text, low, high) and "main" or nil,
    about = abouts.event(text, verb, low, high) }
end

-- Whether a date is one of several: "14 to 30 July", "on 3 and 5 October".
local function in_range(text, row)
  for token = row.first - 2, row.last + 2 do
    local other = text.dates_at[token]
    if other and other ~= row and other.type == row.type then return true end
  end
  return false
end

-- Tokens from a date to one that is set against it: "at 23.05 and not, as was said, at 22.15".
local CONTRASTED = 12
local CONTRAST = words.set_of "not rather instead"

-- The event of the date before, where this one is set against it.
local function contrasted(text, row, last)
  if not last or row.first - last.last > CONTRASTED then return nil end
  local from = text:sentence(row.first)
  if last.first < from then return nil end
  for token = last.last + 1, row.first - 1 do
    if CONTRAST[text.folds[token]] then
      local one = {}
      for name, value in pairs(last) do one[name] = value end
      row = when.with_time(text, row)
      one.first, one.last, one.value, one.date_last = row.first, row.last, row.value, row.last
      one.how, one.contrast = how_told(text, row), true
      return one
    end
  end
end

--- The dated events of a text.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, taken = {}, {}
  for _, row in ipairs(text.dates) do
    local calendar = (row.value or ""):find "^%d%d%d%d%-%d%d" and not row.value:find("/", 1, true)
    if DATED[row.type] and calendar and not in_range(text, row) then
      local one = contrasted(text, row, list[#list]) or event(text, row)
      if one and not taken[one.first] then
        taken[one.first], list[#list + 1] = true, one
      end
    end
  end
  return list
end

return M
