--- pairs.lua: rows of two sides.

local M = {}

---@class parlance.conflicts.Side
---@field doc parlance.Document
---@field first integer
---@field last integer
---@field value string

-- Mentions of one fact in one place of a group are compared up to this many.
M.MOST = 40

local function before(a, b)
  if a.doc ~= b.doc then return a.doc.name < b.doc.name end
  if a.first ~= b.first then return a.first < b.first end
  return a.last < b.last
end

M.before = before

--- Sides in order of document and place.
---@generic T
---@param list T[]
---@return T[]
function M.sort(list)
  table.sort(list, before)
  return list
end

local function place(side)
  local start, finish = side.doc:offsets(side.first, side.last)
  return start, finish, side.doc:text(start, finish)
end

--- A row of two sides, the earlier one first.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@param columns { kind: string, verdict: string, rule: string, about: string }
---@return table
function M.row(a, b, columns)
  if before(b, a) then a, b = b, a end
  local start, finish, text = place(a)
  local other_start, other_end, other_text = place(b)
  return {
    doc = a.doc, first = a.first, last = a.last, start = start, ["end"] = finish, text = text,
    rule = columns.rule, kind = columns.kind, verdict = columns.verdict, value = a.value,
    other_doc = b.doc.name, other_start = other_start, other_end = other_end,
    other_text = other_text, other_value = b.value, about = columns.about,
  }
end

--- Of the mentions of one fact those that count: the first of each value in each document.
---@param list parlance.conflicts.Side[]
---@param most? integer how many, MOST if nil
---@return parlance.conflicts.Side[]
function M.first_of_each(list, most)
  local kept, seen = {}, {}
  for _, side in ipairs(M.sort(list)) do
    local key = side.doc.id .. " " .. tostring(side.value)
    if not seen[key] then
      seen[key] = true
      if #kept < (most or M.MOST) then kept[#kept + 1] = side end
    end
  end
  return kept
end

--- Rows for all pairs of mentions of one fact that do not agree.
---@param list parlance.conflicts.Side[]
---@param judge fun(a: parlance.conflicts.Side, b: parlance.conflicts.Side): string|nil verdict
---@param columns { kind: string, rule: string, about?: string, disputed?: boolean, wide?: boolean }
---  `disputed`: no rows unless there is a conflict among them; `wide`: of many mentions each is
---  compared with the MOST behind it
---@param rows table[] where they are put
function M.all(list, judge, columns, rows)
  list = M.first_of_each(list, columns.wide and math.huge or nil)
  local n = #rows
  local disputed = false
  for i = 1, #list do
    for j = i + 1, math.min(#list, i + M.MOST) do
      local verdict = judge(list[i], list[j])
      disputed = disputed or verdict == "conflict"
      if verdict then
        rows[#rows + 1] = M.row(list[i], list[j], { kind = columns.kind, rule = columns.rule,
          about = columns.about or list[i].about, verdict = verdict })
      end
    end
  end
  if columns.disputed and not disputed then
    for i = #rows, n + 1, -1 do rows[i] = nil end
  end
end

return M
