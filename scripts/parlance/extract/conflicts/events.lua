--- events.lua: the dated events of a text: a verb with those who take part in it, and its date.

local phrases = require "parlance.extract.incidents.phrases"
local when = require "parlance.extract.incidents.when"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local DATED = { DATE = true, TIME = true }

-- Verbs of saying have the date of the saying.
local REPORTS = words.set_of [[said say says told tell announced announce wrote write added
  reported report issued issue dated asked ask warned warn stated state claimed claim alleged
  noted note welcomed recalled adopted met]]

-- The verb that a date belongs to: the last one before it in its clause, or the first behind
-- it where the date opens the clause.
local function verb_of(text, row, from, to)
  for token = row.first - 1, math.max(from, row.first - 16), -1 do
    if find(text.letters, '^[;:."tws]', token) then break end
    if find(text.letters, "^[vzy]", token) and not text.name_at[token] then return token end
  end
  if row.first - from > 3 then return nil end
  for token = row.last + 1, math.min(to, row.last + 16) do
    if find(text.letters, '^[;:."tws]', token) then return nil end
    if find(text.letters, "^[vz]", token) then return token end
  end
end

local function event(text, row)
  row = when.with_time(text, row)
  local from, to = text:sentence(row.first)
  local verb = verb_of(text, row, from, to)
  if not verb or REPORTS[text.folds[verb]] then return nil end
  local group = phrases.group_start(text, verb, from)
  local first, last = phrases.subject(text, group, from)
  if not first then return nil end
  local stop = phrases.chunk(text, verb + 1, to)
  local about = text:words(first, math.max(stop or verb, verb))
  local list = words.of(text, first, last)
  if stop then
    for _, word in ipairs(words.of(text, verb + 1, stop)) do list[#list + 1] = word end
  end
  return { kind = "date", first = row.first, last = row.last, value = row.value, mod = row.mod,
    noun = text.stems[verb], words = list, about = about }
end

-- Whether a date is one of several: "14 to 30 July", "on 3 and 5 October".
local function in_range(text, row)
  for token = row.first - 3, row.last + 3 do
    local other = text.dates_at[token]
    if other and other ~= row and other.type == row.type then return true end
  end
  return false
end

--- The dated events of a text.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list = {}
  for _, row in ipairs(text.dates) do
    local is_day = (row.value or ""):find "^%d%d%d%d%-%d%d%-%d%d"
    if DATED[row.type] and is_day and not in_range(text, row) then
      list[#list + 1] = event(text, row)
    end
  end
  return list
end

return M
