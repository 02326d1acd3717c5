--- further.lua: incidents without a date of their own that a dated clause leads on to: those that
--- are joined to it, "cut its ties in May and ordered the envoys out", and those that came soon
--- after, "following the fire of 3 May, they seized the port".

local M = {}

local VERBAL = { verb = true, phrase = true, passive = true, subject = true }

-- The first of rows that begins at a token or behind it.
local function index_from(rows, token)
  local low, high = 1, #rows + 1
  while low < high do
    local middle = (low + high) // 2
    if rows[middle].first < token then low = middle + 1 else high = middle end
  end
  return low
end

-- Rows of incidents in first..last that are verbs and have no date.
local function undated(self, first, last)
  local list, rows = {}, self.incidents
  for i = index_from(rows, first), #rows do
    if rows[i].first > last then break end
    if VERBAL[rows[i].rule] and not rows[i].date_first then list[#list + 1] = rows[i] end
  end
  return list
end

local function row_of(mention, first, last, date)
  return { first = first, last = last, date = date, event = "incident",
    who = mention.attributed_to, rule = "joined" }
end

-- Where the clause of a mention ends.
local function clause_of(self, mention)
  local clause = self:sentence(mention.first):clause(mention.first, mention.last)
  return clause and clause.first or mention.first, clause and clause.last or mention.last
end

--- Add the incidents that the sentence of a dated one tells behind it.
---@param self parlance.timeline.Reader
---@param day { first: integer, last: integer, value: string }
---@param row table of the date
---@param list table[] of the document
function M.add(self, day, row, list)
  if row.event ~= "incident" then return end
  local _, _, stop = self:sentence(day.first)
  for _, mention in ipairs(undated(self, row.last + 1, stop)) do
    local first, last = clause_of(self, mention)
    if mention.told_date and mention.told_date == day.value:sub(1, #mention.told_date) then
      list[#list + 1] = row_of(mention, first, last, mention.told_date)
    elseif mention.first == row.last + 2 and self.folds[mention.first - 1] == "and" then
      list[#list + 1] = row_of(mention, mention.first, last, row.date)
    end
  end
end

return M
