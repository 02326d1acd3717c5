--- accusations.lua: accusations and what denies them, over all documents.

local keys = require "parlance.keys"
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

-- An accusation as the accused tells it: "was falsely accused".
local DOUBTS = { "falsely", "wrongly", "unfounded", "baseless", "fictitious", "false " }

local function is_doubted(row)
  if not ACCUSE[row.act] then return false end
  for _, word in ipairs(DOUBTS) do
    if row.text:find(word, 1, true) then return true end
  end
  return false
end

-- How clear a claim is: a plain act with its source and target, at the length of a clause.
local function clarity(row, told)
  local points = (row.act == "accuse" or row.act == "deny") and 3 or 0
  if row.source then points = points + 2 end
  if row.target then points = points + 1 end
  if row.negated and row.act == "accuse" or is_doubted(row) then points = points - 3 end
  if told and row.source and (row.source == told.attributed_by and ACCUSE[row.act]
    or row.source == told.attributed_to and DENY[row.act]) then
    points = points + 2
  end
  return points - (row.last - row.first) / 60
end

-- Acts of an incident may be told in a word or in full.
local function fullness(row, mentions)
  local most = 0
  for _, mention in ipairs(mentions) do
    if mention.first >= row.first and mention.last <= row.last then
      most = math.max(most, mention.last - mention.first)
    end
  end
  return math.min(most, 6) / 6
end

local function better(a, b, told, mentions)
  if not b then return true end
  local x = clarity(a, told) + fullness(a, mentions)
  local y = clarity(b, told) + fullness(b, mentions)
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
        if better(row, accusation, told, account.rows) then accusation = row end
      elseif DENY[row.act] and row.source ~= told.victim and row.source ~= told.attributed_by then
        if better(row, denial, told, account.rows) then denial = row end
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
      and better(row, best, told, account.rows) then
      best = row
    end
  end
  return best
end

-- What an incident is, in the words of the mention that says most in a few.
local function about_of(group)
  local best, points
  for _, row in ipairs(group.rows) do
    local n = row.last - row.first
    local own = (row.rule == "verb" or row.rule == "passive" or row.rule == "phrase") and 3 or 0
    own = own + (n <= 12 and n or 0) - (row.rule == "back" and 20 or 0)
    if not points or own > points then best, points = row, own end
  end
  local text = best.text:gsub("%s+", " ")
  local doer = best.attributed_to
  if best.rule == "verb" and doer and not text:find(doer, 1, true) then text = doer .. " " .. text end
  return text
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

-- Tokens between an accusation and the words that answer it.
local ANSWERED = 90

-- Denials of "the accusations" answer the accusation that was told just before.
local function answers(claims, seen, rows)
  for i, row in ipairs(claims) do
    if row.act == "deny" and is_general(row) then
      for j = i - 1, math.max(1, i - 12), -1 do
        local other = claims[j]
        if row.first - other.last > ANSWERED then break end
        local fits = other.act == "accuse" and other.last < row.first and other.source ~= row.source
          and (not other.target or other.target == row.source)
        if fits then
          local found = pairs_of.row(side(other), side(row), { kind = "claim_and_denial",
            verdict = "conflict", rule = "answer", about = other.topic or other.text })
          local key = found.doc.id .. " " .. found.first .. " " .. found.other_start
          if not seen[key] then seen[key], rows[#rows + 1] = true, found end
          break
        end
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
  local seen = {}
  for _, row in ipairs(rows) do
    if row.doc.name == row.other_doc then
      seen[row.doc.id .. " " .. row.first .. " " .. row.other_start] = true
    end
  end
  for _, id in ipairs(keys.sorted(map)) do answers(map[id], seen, rows) end
end

return M
