--- accusations.lua: accusations and what denies them, over all documents.

local keys = require "parlance.keys"
local pairs_of = require "parlance.extract.conflicts.pairs"

local M = {}

local ACCUSE = { accuse = true, condemn = true, protest = true }
local DENY = { deny = true, reject = true }

-- The claims of each document in order of place.
local function by_document(rows)
  local map = {}
  for _, row in ipairs(rows) do
    local id = row.doc.id
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

-- The most that a mention's length counts: acts may be told in a word or in full.
local FULL = 6

-- Tokens between a mention and a claim that is still about it: "Velmont denies it".
local NEAR = 60

-- The mentions of each document in order, with their accounts.
local function mentions_of(groups)
  local map = {}
  for _, group in ipairs(groups) do
    for _, account in ipairs(group.accounts) do
      local id = account.doc.id
      map[id] = map[id] or {}
      for _, row in ipairs(account.rows) do
        table.insert(map[id], { first = row.first, last = row.last, account = account })
      end
    end
  end
  for _, list in pairs(map) do
    table.sort(list, function(x, y)
      if x.first ~= y.first then return x.first < y.first end
      return x.last < y.last
    end)
  end
  return map
end

-- The mentions that a claim holds, or else the last one before it.
local function attach(claim, mentions)
  local low, high = 1, #mentions + 1
  while low < high do
    local middle = (low + high) // 2
    if mentions[middle].first <= claim.last then low = middle + 1 else high = middle end
  end
  local held, i = {}, low - 1
  while mentions[i] and mentions[i].first >= claim.first - NEAR do
    if mentions[i].last >= claim.first then held[#held + 1] = mentions[i] end
    i = i - 1
  end
  if #held > 0 then return held, true end
  local last = mentions[low - 1]
  if last and claim.first - last.last <= NEAR then return { last }, false end
  return {}, false
end

local function is_accusation(row, told, held)
  local is = row.act == "accuse" or ACCUSE[row.act] and held and row.target
  return is and row.source ~= told.attributed_to
    and (not row.target or row.target ~= told.victim)
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

-- A denial is that of the accused, or of a person or body that may speak for the accused; what
-- other states reject is no denial.
local function is_denial(row, account, held, states)
  if not DENY[row.act] or row.source == account.row.victim
    or row.source == account.row.attributed_by then
    return false
  end
  if row.source and (states[row.source] or account.group.accused[row.source]) then
    if not account.group.accused[row.source] then return false end
  elseif not next(account.group.accused) then
    return false
  end
  return row.act == "deny" or held and row.source ~= nil or is_general(row)
end

-- Keep a claim as its account's accusation or denial when it is the clearest so far. What is said
-- right on an incident counts before what is said behind it.
local function consider(mention, row, held, states)
  local account = mention.account
  local told = account.row
  local name = is_accusation(row, told, held) and "accusation"
    or is_denial(row, account, held, states) and "denial"
  if not name then return end
  local points = clarity(row, told) + (held and 100 or 0)
  if held and mention.first >= row.first and mention.last <= row.last then
    points = points + math.min(mention.last - mention.first, FULL) / FULL
  end
  local best = account[name .. "_points"]
  if not best or points > best then account[name], account[name .. "_points"] = row, points end
end

-- The clearest accusation and denial of each incident in each document.
local function find_sides(groups, claims, states)
  for _, group in ipairs(groups) do
    group.accused = {}
    for _, account in ipairs(group.accounts) do
      if account.row.attributed_to then group.accused[account.row.attributed_to] = true end
    end
  end
  local mentions = mentions_of(groups)
  for id, rows in pairs(claims) do
    for _, row in ipairs(rows) do
      if ACCUSE[row.act] or DENY[row.act] then
        local near, held = attach(row, mentions[id] or {})
        for _, mention in ipairs(near) do consider(mention, row, held, states) end
      end
    end
  end
end

local function side(row)
  return { doc = row.doc, first = row.first, last = row.last, value = row.act, source = row.source }
end

-- What the accused says of all charges, where a document has no denial of this one.
local function general_denial(account, claims)
  local told, best, most = account.row, nil, nil
  for _, row in ipairs(told.denied_by and claims[account.doc.id] or {}) do
    if DENY[row.act] and row.source == told.denied_by and is_general(row) then
      local points = clarity(row, told)
      if not most or points > most then best, most = row, points end
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
  if best.rule == "verb" and doer and not text:find(doer, 1, true) then
    text = doer .. " " .. text
  end
  return text
end

M.about_of = about_of

local function pair_up(group, claims, rows)
  local accusations, denials = {}, {}
  for _, account in ipairs(group.accounts) do
    local accusation = account.accusation
    local denial = account.denial or general_denial(account, claims)
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
---@param states table<string, boolean> names of states
---@param rows table[] where they are put
function M.find(groups, claims, states, rows)
  local map = by_document(claims)
  find_sides(groups, map, states)
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
