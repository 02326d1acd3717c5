--- when.lua: which date of a sentence is that of an act: the one in its own words or next to
--- them, not that of a verb of saying.

local M = {}

local find = string.find

local DATED = { DATE = true, TIME = true }

--- A value that tells a day, a month or a year on the calendar.
---@param value string|nil
---@return boolean
function M.is_calendar(value)
  return value ~= nil and value:find "^%d%d%d%d" ~= nil and not value:find("X", 1, true)
end

-- Words between an act and its date: "on", "of", "which began shortly before".
local BETWEEN = {
  on = true, ["in"] = true, at = true, of = true, early = true, late = true, shortly = true,
  before = true, after = true, around = true, about = true, the = true, during = true,
  since = true, that = true, which = true, began = true, started = true, occurred = true,
  happened = true, was = true, took = true, place = true, apparently = true, [","] = true,
  from = true, by = true, last = true, reportedly = true, dated = true,
}

-- Whether nothing but such words stands between two tokens.
local function is_near(text, first, last)
  if last - first > 8 then return false end
  for token = first, last do
    if not BETWEEN[text.folds[token]] then return false end
  end
  return true
end

-- Verbs and clause borders part a date from an act; first..last is what stands between the act
-- and a date that ends at a token.
local function same_clause(text, first, last, date_end)
  local part = text.letters:sub(first, last)
  -- "... and since 2011 has held"
  if find(part, "ci?$") and find(text.letters, "^r*[aehvz]", date_end + 1) then return false end
  return not find(part, '[;:.")wts]') and not find(part, "[vze]") and #part <= 14
end

-- Whether the subject of an act stands between a date that opens the clause and its verb.
local function opens(text, row, mention)
  local from = text:sentence(row.first)
  local before = row.first - 1
  while before > from and find(text.letters, "^[id1%-]", before) do before = before - 1 end
  local at_start = before <= from or find(text.letters, "^[,;:.c%-1)\"]", before) ~= nil
  local part = text.letters:sub(row.last + 1, mention.head - 1)
  if find(part, "[(%-]") then return false end
  if mention.rule == "noun" then part = text.letters:sub(row.last + 1, mention.first - 1) end
  return at_start and #part <= 24 and not find(part, "[;.]") and not find(part, "[^djrg]z")
    and not find(part, "v")
end

-- Words behind which a noun is only spoken of: the date is that of the speaking.
local ABOUT = { about = true, on = true, over = true, regarding = true, concerning = true }

local function takes_place(text, first, last)
  for token = first, last do
    if text.folds[token] == "place" or find(text.folds[token], "^occur")
      or find(text.folds[token], "^happen") or text.folds[token] == "began" then
      return true
    end
  end
end

-- Whether a date stands between the subject and the verb: "Velmont on Monday expelled".
local function stands_before_verb(text, row, mention)
  local part = text.letters:sub(row.last + 1, mention.first - 1)
  local from = text:sentence(row.first)
  return mention.rule ~= "noun" and mention.rule ~= "back" and find(part, "^[,rhexT]*$")
    and row.first > from + 1 and find(text.letters:sub(from, row.first - 1), "[nNp%)][io,d]*$")
end

-- "on Monday night, when a shell hit": whether a date is that of the clause with the act.
local function leads_to(text, row, mention)
  local at = row.last + 1
  if text.folds[at] == "," then at = at + 1 end
  return text.folds[at] == "when" and mention.first - at <= 6
    and not find(text.letters:sub(at + 1, mention.first - 1), "[,;:%.vz]")
end

local function weight(text, row, mention)
  if row.first >= mention.first and row.last <= mention.last then return 4 end
  if row.first > mention.last then
    if mention.rule == "noun" and ABOUT[text.folds[mention.first - 1]] then return nil end
    if is_near(text, mention.last + 1, row.first - 1) then
      return takes_place(text, mention.last + 1, row.first - 1) and 5 or 3
    end
    if mention.rule ~= "noun" and mention.rule ~= "back"
      and same_clause(text, mention.last + 1, row.first - 1, row.last) then
      return 2
    end
  elseif row.last < mention.first or row.last < mention.head then
    if stands_before_verb(text, row, mention) or leads_to(text, row, mention) then return 3 end
    if opens(text, row, mention) then return 1 end
  end
end

-- A time of day and a day that stand side by side are one: "at 3:17 on 5 March".
local function side_by_side(text, a, b)
  if b.first - a.last > 3 or b.first <= a.last then return nil end
  for token = a.last + 1, b.first - 1 do
    if not find(text.folds[token], "^o[nf]$") and text.folds[token] ~= ","
      and not find(text.folds[token], "^hours?$") then
      return nil
    end
  end
  local time, date = a, b
  if a.type == "DATE" then time, date = b, a end
  local clock = time.type == "TIME" and (time.value or ""):match "T.*$"
  local day = date.type == "DATE" and (date.value or ""):match "^%d%d%d%d%-%d%d%-%d%d$"
  return clock and day and { first = a.first, last = b.last, value = day .. clock, type = "TIME" }
end

--- A date together with the time of day beside it, or as it is.
---@param text parlance.incidents.Text
---@param row table of `dates`
---@return table
function M.with_time(text, row)
  local near = text.rows_in(text.dates, math.max(1, row.first - 12), row.last + 4)
  for _, other in ipairs(near) do
    if other ~= row then
      local both = other.first < row.first and side_by_side(text, other, row)
        or other.first > row.last and side_by_side(text, row, other)
      if both then return both end
    end
  end
  return row
end

-- Verbs of saying: their dates are not those of acts.
local function is_said(text, row)
  for _, quote in ipairs(text.rows_in(text.quotes, row.first - 40, row.last + 40)) do
    if quote.first > row.last + 1 or quote.last < row.first - 1 then
      local from, to = text:sentence(row.first)
      if quote.first >= from and quote.first <= to then return true end
    end
  end
  return false
end

-- Tokens that the head of a document has.
local HEAD = 60

-- Whether a date is the one that a document has itself, in a line of its own or with its year in
-- the head.
local function is_dateline(text, row)
  if not text.doc.date or row.value:sub(1, 10) ~= text.doc.date then return false end
  return text:is_heading(row.first)
    or row.first < HEAD and find(text.folds[row.last], "^%d%d%d%d$") ~= nil
end

-- Words behind which a day is told that was shortly before: "following the cut of 3 May, ...".
local FOLLOWING = { following = true, upon = true, wake = true, after = true }
local SOON = { immediately = true, shortly = true, soon = true, hours = true, days = true,
  directly = true, right = true, just = true }
-- Tokens between such a day and the act.
local BEHIND = 40

-- Whether words lead to what the clause came soon after, at the beginning of a sentence or behind
-- a comma.
local function leads_behind(text, token, from)
  local fold, first = text.folds[token], token
  if not FOLLOWING[fold] then return false end
  if fold == "wake" then return find(text.letters, "^id", token - 2) ~= nil end
  if fold == "after" then
    if not SOON[text.folds[token - 1]] then return false end
    first = token - 1
  end
  return first <= from + 1 or find(text.letters, "^[,c%-%)]", first - 1) ~= nil
end

--- The month of the day that a clause says its act came after, "following the fire of 3 May, they
--- seized the port"; nil where none is told.
---@param text parlance.incidents.Text
---@param first integer the first token of the act
---@param row table of `dates`
---@return string|nil
function M.aftermath(text, first, row)
  local from = text:sentence(row.first)
  local is_before = row.last < first and first - row.last <= BEHIND
  if not is_before or not find(text.letters, "^,", row.last + 1)
    or find(text.letters:sub(row.last + 2, first - 1), "[;:.ws]") then
    return nil
  end
  for token = row.first - 1, from, -1 do
    if leads_behind(text, token, from) then
      return (row.value:match "^%d%d%d%d%-%d%d" or row.value:match "^%d%d%d%d")
    end
    if find(text.letters, "^[;:.,]", token) then return nil end
  end
end

-- The same for a mention, of the days of its sentence.
local function after_of(text, mention, rows)
  for _, one in ipairs(rows) do
    if DATED[one.type] and M.is_calendar(one.value) then
      local value = M.aftermath(text, mention.first, one)
      if value then return value, nil, 1 end
    end
  end
end

--- The only date of the sentence of a mention that may be that of an act; nil where there are
--- several, or none.
---@param text parlance.incidents.Text
---@param mention parlance.incidents.Mention
---@return string|nil
function M.around(text, mention)
  local from, to = text:sentence(mention.head)
  local found
  for _, row in ipairs(text.rows_in(text.dates, from, to)) do
    if DATED[row.type] and M.is_calendar(row.value) and not is_dateline(text, row) then
      if found and found ~= row.value then return nil end
      found = not text.taken[row.first] and not is_said(text, row) and row.value or found
    end
  end
  return found
end

-- "the worst accident since 2021": not the day of the act.
local function is_record(text, row, mention)
  if text.folds[row.first - 1] ~= "since" then return false end
  for token = mention.first, mention.head do
    if find(text.folds[token], "est$") or text.folds[token] == "worst"
      or text.folds[token] == "first" then
      return true
    end
  end
  return false
end

--- The date of a mention, and the row of `dates` that has it.
---@param text parlance.incidents.Text
---@param mention parlance.incidents.Mention
---@return string|nil value
---@return table|nil row
---@return integer|nil weight how closely it stands with the act
function M.of(text, mention)
  local from, to = text:around(mention.head)
  local best, row
  local rows = text.rows_in(text.dates, from, to)
  for _, one in ipairs(rows) do
    if DATED[one.type] and M.is_calendar(one.value) and not is_dateline(text, one) then
      local found = weight(text, one, mention)
      if found and text:words(one.first, one.last):find "%d" then found = found + 0.5 end
      if found and (not best or found > best) then best, row = found, one end
    end
  end
  if not row then return after_of(text, mention, rows) end
  if is_record(text, row, mention) then return nil end
  row = M.with_time(text, row)
  local value = row.value
  local is_since = text.folds[row.first - 1] == "since" and #value == 4 -- "since 2011"
  if is_since and (text.doc.date or ""):find "^%d%d%d%d" then
    value = value .. "/" .. text.doc.date:sub(1, 4)
  end
  return value, row, best
end

return M
