--- accusations.lua: accusations and what denies them, over all documents.

local pairs_of = require "parlance.extract.conflicts.pairs"

local M = {}

local ACCUSE = { accuse = true, condemn = true, protest = true }
local DENY = { deny = true, reject = true }

local function key_of(row) return row.doc.id end

-- The claims of each document in order of place.
local function by_document(rows)
  local map = {}
  for _, row in ipairs(rows) do
    local id = key_of(row)
    map[id] = map[id] or {}
    table.insert(map[id], row)
  end
  return map
end

-- How clear a claim is: a plain act with its source and target, at the length of a clause.
local function clarity(row, told)
  local points = (row.act == "accuse" or row.act == "deny") and 3 or 0
  if row.source then points = points + 2 end
  if row.target then points = points + 1 end
  if row.negated and row.act == "accuse" then points = points - 3 end
  if told and row.source and (row.source == told.attributed_by and ACCUSE[row.act]
    or row.source == told.attributed_to and DENY[row.act]) then
    points = points + 2
  end
  return points - (row.last - row.first) / 60
end

local function better(a, b, told)
  if not b then return true end
  local x, y = clarity(a, told), clarity(b, told)
  if x ~= y then return x > y end
  return a.first < b.first
end

-- Claims that overlap a mention: rows are in order, the longest of them `reach` long.
local function overlapping(claims, first, last)
  local list = {}
  for _, row in ipairs(claims or {}) do
    if row.first > last then break end
    if row.last >= first then list[#list + 1] = row end
  end
  return list
end

-- The clearest accusation and denial of an incident in one document.
local function sides_of(account, claims)
  local told, accusation, denial = account.row, nil, nil
  for _, mention in ipairs(account.rows) do
    for _, row in ipairs(overlapping(claims[account.doc.id], mention.first, mention.last)) do
      if ACCUSE[row.act] and row.source ~= told.attributed_to
        and (not row.target or row.target ~= told.victim) then
        if better(row, accusation, told) then accusation = row end
      elseif DENY[row.act] and row.source ~= told.victim and row.source ~= told.attributed_by then
        if better(row, denial, told) then denial = row end
      end
    end
  end
  return accusation, denial
end

local function side(row)
  return { doc = row.doc, first = row.first, last = row.last, value = row.act, source = row.source }
end

-- All denials that speak of charges as a whole: "Velmont has denied everything".
local GENERAL = { "accusation", "allegation", "charge", "everything", "claims" }

local function is_general(row)
  local words = row.text:lower()
  for _, word in ipairs(GENERAL) do
    if words:find(word, 1, true) then return true end
  end
  return false
end

local function general_denial(account, claims)
  local told, best = account.row, nil
  if not told.denied_by then return nil end
  for _, row in ipairs(claims[account.doc.id] or {}) do
    if DENY[row.act] and row.source == told.denied_by and is_general(row)
      and better(row, best, told) then
      best = row
    end
  end
  return best
end

local function about_of(group)
  local row = group.accounts[1].row
  local parts = { row.kind }
  if row.targets then parts[#parts + 1] = row.targets elseif row.victim then
    parts[#parts + 1] = "against " .. row.victim
  end
  return table.concat(parts, ": ")
end

M.about_of = about_of

local function pair_up(group, claims, rows)
  local accusations, denials = {}, {}
  for _, account in ipairs(group.accounts) do
    local accusation, denial = sides_of(account, claims)
    denial = denial or general_denial(account, claims)
    if accusation then accusations[#accusations + 1] = side(accusation) end
    if denial then denials[#denials + 1] = side(denial) end
  end
  for i = 1, math.min(#accusations, pairs_of.MOST) do
    for j = 1, math.min(#denials, pairs_of.MOST) do
      local a, d = accusations[i], denials[j]
      if a.source ~= d.source or not a.source then
        rows[#rows + 1] = pairs_of.row(a, d, { kind = "claim_and_denial", verdict = "conflict",
          rule = "incident", about = about_of(group) })
      end
    end
  end
end

--- Rows for accusations and denials of the same incidents.
---@param groups parlance.incidents.Group[]
---@param claims table[] rows of `claims`
---@param rows table[] where they are put
function M.find(groups, claims, rows)
  local map = by_document(claims)
  for _, group in ipairs(groups) do pair_up(group, map, rows) end
end

return M
