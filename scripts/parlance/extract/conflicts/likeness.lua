--- likeness.lua: how much two mentions have in common that may be of one fact.
--
-- Points; from ENOUGH on they are taken to be of one. Words that many documents have count for
-- little, since they tell the affair and not the fact.

local M = {}

M.ENOUGH = 2.4
-- Two that are certainly of two facts.
M.NEVER = -10

-- Documents that a word may stand in and be rare, and how many more halve its worth.
local SOME, HALVED = 3, 4

-- What a shared word is worth: 1 when few documents have it, less and less for others.
local function weight(count, n, least)
  if count <= SOME then return 1 end
  return math.max(least, 1 - math.sqrt(count / n), 1 / (1 + (count - SOME) / HALVED))
end

-- The least that a shared word is worth; claims have few words, and those of their affair.
local LEAST, LEAST_OF_CLAIMS = 0.15, 0.4

local MOST_NEAR, MOST_FAR, FAR = 3, 1, 0.35

local function shared(a, b, counts, n, least)
  least = least or LEAST
  local near, far = 0, 0
  for word in pairs(a.near) do
    if word ~= a.head and word ~= a.measure then
      if b.near[word] then near = near + weight(counts[word], n, least)
      elseif b.far[word] then far = far + FAR * weight(counts[word], n, least) end
    end
  end
  for word in pairs(a.far) do
    if (b.near[word] or b.far[word]) and word ~= a.head then
      far = far + FAR * weight(counts[word], n, least)
    end
  end
  return math.min(near, MOST_NEAR) + math.min(far, MOST_FAR)
end

M.shared = shared

local function overlap(a, b)
  local n = 0
  for word in pairs(a) do
    if b[word] then n = n + 1 end
  end
  return n
end

local ONE_NAMED = -0.2

-- Names before what is counted: the same, or other ones.
local function names(a, b)
  if not next(a.names) or not next(b.names) then
    return (next(a.names) or next(b.names)) and ONE_NAMED or 0
  end
  return overlap(a.names, b.names) > 0 and 0.8 or -2
end

local function digits(value)
  return #(value:gsub("%.", ""):gsub("^0+", ""):gsub("0+$", ""))
end

-- Equal figures are of one fact the more often the less round and small they are.
local function same_value(a, b)
  if a.base ~= b.base then return 0 end
  if a.measure == "duration" then return a.value:find "%d%a%d" and 1 or 0.3 end
  if a.doc == b.doc and a.head == b.head then return 1.5 end
  return (digits(a.value) >= 3 or a.base >= 10000) and 1.5 or a.base > 12 and 0.6 or 0.2
end

-- Figures near each other may well be of one fact, where they are no small ones.
local CLOSE, LEAST_CLOSE = 1.15, 20

local function far_apart(a, b)
  local x, y = math.abs(a.base), math.abs(b.base)
  local ratio = math.max(x, y) / math.max(math.min(x, y), 1e-9)
  if ratio > 1 and ratio <= CLOSE and math.min(x, y) >= LEAST_CLOSE then return 0.6 end
  return ratio > 10 and -2 or ratio > 4 and -0.8 or 0
end

local EFFECT, OTHER_ROLE, ONE_TELLS = 1, -4, -0.3

-- Those who came to harm are not those of whom nothing is told.
local MORTAL, UNLIKE = { dead = true, hurt = true, missing = true }, -1.6

-- What it is worth that only one of two tells a role, or an effect.
local function only_one(a, b)
  if not MORTAL[a.effect] and not MORTAL[b.effect] then return ONE_TELLS end
  return (a.role or b.role) and OTHER_ROLE or UNLIKE
end

local function effects(a, b)
  if a.measure ~= "persons" then return 0 end
  if a.role and b.role and a.role ~= b.role then return OTHER_ROLE end
  if a.role or b.role then return a.role == b.role and 0 or only_one(a, b) end
  if not a.effect or not b.effect then return a.effect == b.effect and 0 or only_one(a, b) end
  return a.effect == b.effect and EFFECT or -3
end

-- Measures of anything.
local UNITS = { duration = true, length = true, weight = true, volume = true, area = true,
  money = true, percent = true, speed = true, power = true, degree = true }

-- Two numbers of one sentence are of two things, unless one is set against the other.
local ONE_SENTENCE = 2 * M.NEVER
-- Those of which only figures of one unit are compared.
local OF_UNIT = { length = true, weight = true, volume = true, area = true, speed = true,
  power = true, degree = true }

local HEAD, THING, LARGE, BESIDE, APART = 1, 0.6, 0.6, 0.8, -0.4
-- What the names that two documents share are worth, up to BESIDE.
local RELATED = 10
-- The more documents there are, the less are two of them likely to be of one affair.
local FEW, GROWTH = 8, 0.2
-- Documents that share less than this are of two affairs.
local STRANGE = 0.03
local LEAST_LARGE = 1000

-- What is counted: the same noun, or one that stands for it; the fewer numbers a document gives
-- of it the more.
local ANYTHING, FEW_VALUES, INDIRECT = 0.2, 0.6, 0.7

local function heads(a, b, context)
  local points = ANYTHING
  local told = a.role or b.role or not a.vague and not b.vague
  if told and not UNITS[a.measure] then
    points = a.head == b.head and HEAD or THING
    if (context.numbers_of[a.role or a.measure] or 1) <= 1.5 then points = points + FEW_VALUES end
  end
  if a.how ~= "plain" or b.how ~= "plain" then points = points * INDIRECT end
  return points
end

local function beside(a, b, context)
  if a.doc == b.doc then
    local apart = a.kind ~= "claim" and a.sentence == b.sentence and not a.contrast
      and not b.contrast
    return apart and ONE_SENTENCE or 0
  end
  local related = context.related(a.doc, b.doc)
  if related < STRANGE then return 2 * M.NEVER end
  local apart = APART - GROWTH * math.max(0, math.log(context.n / FEW, 2))
  return math.min(BESIDE, apart + RELATED * related)
end

-- What two lengths of time must have in common beside being some: everything takes time.
local LEAST_SHARED = 0.15

-- Years between a number of the past and a document that gives none.
local PAST = 2

local function is_long_before(a, b)
  local year, now = tonumber(a.year), tonumber((b.doc.date or ""):match "^%d%d%d%d")
  return year and not b.year and now and year <= now - PAST
end

-- What was in one year is not what was in another.
local function years(a, b)
  if a.year and b.year then return a.year == b.year and 0 or M.NEVER end
  return (is_long_before(a, b) or is_long_before(b, a)) and UNLIKE or 0
end

--- How alike two quantities are.
---@param a table
---@param b table
---@param context table
---@return number
function M.numbers(a, b, context)
  if a.measure ~= b.measure or OF_UNIT[a.measure] and a.head ~= b.head then return 0 end
  local points = heads(a, b, context) + beside(a, b, context) + names(a, b) + effects(a, b)
    + same_value(a, b) + years(a, b) + far_apart(a, b)
    + 0.6 * math.min(overlap(a.plain, b.plain), 2)
  if a.base >= LEAST_LARGE and b.base >= LEAST_LARGE then points = points + LARGE end
  if a.measure == "duration" and a.value:sub(-1) == b.value:sub(-1) then points = points + 0.4 end
  if (a.how == "part") ~= (b.how == "part") then points = points - 0.6 end
  local beside_them = shared(a, b, context.counts, context.n)
  if a.measure == "duration" and beside_them < LEAST_SHARED then return 0 end
  return points + beside_them
end

-- Days between two ISO dates, about.
local function days_apart(a, b)
  local function number(value)
    local y, m, d = value:match "^(%d%d%d%d)%-(%d%d)%-?(%d*)"
    return y and tonumber(y) * 365.25 + tonumber(m) * 30.44 + (tonumber(d) or 15)
  end
  local x, z = number(a), number(b)
  return x and z and math.abs(x - z) or 0
end

local function clock(value) return value:match "T(%d.*)$" end

-- The day of a date that is told from another one is less sure, and months hold much.
local UNSURE, MONTH = -0.7, -0.3

local SAME_CLOCK, OTHER_CLOCK, SAME_DAY = 1.5, 0.4, 1.2

-- Of times whose day is not told with them: the clock, or the day of a date beside them.
local function clock_closeness(a, b)
  local same_day = a.value:sub(1, 10) == b.value:sub(1, 10)
  if a.doc == b.doc and same_day and #a.value ~= #b.value then return SAME_DAY end
  local x, y = clock(a.value), clock(b.value)
  return x and y and (x == y and SAME_CLOCK or OTHER_CLOCK) or -1
end

-- What days of difference are worth, up to how many.
local APART_DAYS = { { 3, 0.6 }, { 10, 0.2 }, { 31, -0.2 }, { 400, -0.6 }, { math.huge, -2 } }

local function day_closeness(days)
  for _, step in ipairs(APART_DAYS) do
    if days <= step[1] then return step[2] end
  end
end

-- The same date: an hour says more than a day, and a day more than a month.
local function same_date(value)
  return value:find "T%d" and 2 or #value >= 10 and 0.8 or 0.2
end

local function closeness(a, b)
  if a.how == "clock" or b.how == "clock" then return clock_closeness(a, b) end
  if a.value == b.value then return same_date(a.value) end
  local points = day_closeness(days_apart(a.value, b.value))
  if a.how == "near" or b.how == "near" then points = points + UNSURE end
  return #a.value < 10 and points + MONTH or points
end

-- One happening may be told by another: "the explosion of 28 October", "an explosion killed nine
-- on 27 October". That which documents give one date alone tells more.
local HAPPENING, NAMED, ONCE = 1, 0.8, 0.5

local function happenings(a, b, context)
  if a.head == "" or b.head == "" then return 0 end
  local head = a.head == b.head and a.head or b.near[a.head] and a.head
    or a.near[b.head] and b.head
  if not head or not head:find "^=" and a.head ~= b.head then
    return a.head:find "^=" and b.head:find "^=" and -0.4 or -0.2
  end
  local points = a.head == b.head and HAPPENING or NAMED
  return (context.numbers_of[head] or 1) <= 1.5 and points + ONCE or points
end

local function doers(a, b)
  if not a.who or not b.who then return 0 end
  return a.who == b.who and 0.5 or -1.2
end

-- The states that a clause names, and how many.
local function states_of(a)
  local set, n = {}, 0
  for word in pairs(a.near) do
    if word:find "^@" then set[word], n = true, n + 1 end
  end
  return set, n
end

-- Whether one names a state that the other does not; of two that name both sides each, in their
-- clauses, of others around them too.
local function has_other(states, b, both)
  for word in pairs(states) do
    if not b.near[word] and (both or not b.far[word]) then return true end
  end
  return false
end

-- What one state did to another is not what it did to a third.
local function parties(a, b)
  local of_a, n_a = states_of(a)
  local of_b, n_b = states_of(b)
  local both = n_a >= 2 and n_b >= 2
  return has_other(of_a, b, both) and has_other(of_b, a, both) and (both and -2 or -1.2) or 0
end

-- How much documents are of one affair that is about one mishap, and what that is worth.
local AFFAIR, MAIN = 0.06, 1.5

local function incidents(a, b)
  if not a.incident or not b.incident then return 0 end
  return a.incident == b.incident and 1.5 or -0.3
end

-- What the sides of two claims say of their being on one issue.
local function sides(a, b)
  if a.head == b.head then
    local x, y = a.who, b.who
    if a.head == "accusation" then x, y = a.against, b.against end
    return not (x and y) and 0 or x == y and 0.8 or -1.2
  end
  local accusation, denial = a, b
  if a.head == "denial" then accusation, denial = b, a end
  if accusation.who and accusation.who == denial.who then return -2 end
  local x, y = accusation.against, denial.who
  return not (x and y) and 0 or x == y and 1 or -1
end

-- Tokens from an accusation to a denial of it that does not repeat it: "Halmerin denies it".
local ANSWERED = 90

local function answer(a, b)
  local first, second = a, b
  if a.doc ~= b.doc then return 0 end
  if b.first < a.first then first, second = b, a end
  local is = first.head == "accusation" and second.head == "denial"
    and second.first > first.last and second.first - first.last <= ANSWERED
  return is and (second.how == "general" and 1.5 or second.how == "bare" and 0.8) or 0
end

-- A negation is a denial of something only where much else says so; two of them are of one issue
-- only by what is told against both.
local BARE, BOTH_BARE = -0.5, -1.5

local function bareness(a, b)
  if a.how ~= "bare" and b.how ~= "bare" then return 0 end
  return a.how == b.how and BOTH_BARE or BARE
end

--- How alike two claims are, accusations or denials: whether they are on one issue.
---@param a table
---@param b table
---@param context table
---@return number
function M.claims(a, b, context)
  return sides(a, b) + answer(a, b) + bareness(a, b) + incidents(a, b) + beside(a, b, context)
    + shared(a, b, context.counts, context.n, LEAST_OF_CLAIMS)
end

-- Tokens between two dates that are told one after the other: they are of two events, unless one
-- is set against the other.
local ONE_AFTER = 30

local function told_apart(a, b)
  return a.doc == b.doc and a.value:sub(1, 10) ~= b.value:sub(1, 10) and not a.contrast
    and not b.contrast and math.abs(a.first - b.first) <= ONE_AFTER
    and math.abs(a.sentence - b.sentence) < 2
end

-- Days between two dates of the mishap that two documents are about.
local SOON = 3

-- What an affair is about is told by many words: "came down", "was lost".
local function mishaps(a, b, context)
  if a.role ~= "main" or b.role ~= "main" or a.doc == b.doc then return 0 end
  local one = context.related(a.doc, b.doc) >= AFFAIR and days_apart(a.value, b.value) <= SOON
  return one and MAIN or 0
end

--- How alike two dated events are.
---@param a table
---@param b table
---@param context table
---@return number
function M.dates(a, b, context)
  if told_apart(a, b) then return 2 * M.NEVER end
  return happenings(a, b, context) + closeness(a, b) + doers(a, b) + parties(a, b)
    + incidents(a, b) + mishaps(a, b, context)
    + beside(a, b, context) + shared(a, b, context.counts, context.n)
end

-- Two events may be told by two words; the same thing or subject tells more.
local OTHER_EVENT, SUBJECT, OTHER_SUBJECT = -0.8, 0.8, -0.6

local function subjects(a, b)
  if not a.who or not b.who then return 0 end
  return (a.who == b.who or a.near[b.who] or b.near[a.who]) and SUBJECT or OTHER_SUBJECT
end

-- A cause is that of what an affair is about, whatever that is called, or of the same mishap.
local function causes(a, b, context)
  local main = a.how == "main" and b.how == "main"
    and (a.doc == b.doc or context.related(a.doc, b.doc) >= AFFAIR)
  return main and MAIN + HAPPENING or a.head == b.head and HAPPENING or M.NEVER
end

local function events(a, b)
  if a.head == "" or b.head == "" then return 0 end
  if a.head == b.head then return a.head:find "^=" and HAPPENING + ONCE or HAPPENING end
  return (a.near[b.head] or b.near[a.head]) and NAMED or OTHER_EVENT
end

-- Words that two places share.
local PLACE = 0.9

--- How alike two values of a slot are in what they are of.
---@param a table
---@param b table
---@param context table
---@return number
function M.facts(a, b, context)
  if a.measure ~= b.measure then return 2 * M.NEVER end
  local happened = a.measure == "cause" and causes(a, b, context) or events(a, b)
  if a.measure == "place" then
    happened = happened + PLACE * math.min(overlap(a.plain, b.plain), 2)
  end
  return happened + subjects(a, b) + parties(a, b) + beside(a, b, context)
    + shared(a, b, context.counts, context.n)
end

-- Words beside its head tell one thing from others of its kind: "the north gate".
local function told_from(a, b)
  local n, m, common = 0, 0, 0
  for word in pairs(a.plain) do
    if word ~= a.who then
      n = n + 1
      if b.plain[word] then common = common + 1 end
    end
  end
  for word in pairs(b.plain) do if word ~= b.who then m = m + 1 end end
  if n == 0 or m == 0 then return 0 end
  return common > 0 and SUBJECT or M.NEVER
end

-- What somebody did not do, somebody else may have done.
local function is_not(side) return side.value:find "^not " ~= nil end

--- How alike what two states are told of is.
---@param a table
---@param b table
---@param context table
---@return number
function M.states(a, b, context)
  if a.role ~= b.role and (a.role and b.role or is_not(a) and a.role or is_not(b) and b.role) then
    return M.NEVER
  end
  return told_from(a, b) + HAPPENING + ONCE + beside(a, b, context)
    + shared(a, b, context.counts, context.n)
end

return M
