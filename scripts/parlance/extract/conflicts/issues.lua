--- issues.lua: accusations and what denies them, over all documents: of each document the
--- clearest accusation on an issue, and the clearest denial.

local facts = require "parlance.extract.conflicts.facts"
local likeness = require "parlance.extract.conflicts.likeness"
local pairs_of = require "parlance.extract.conflicts.pairs"

local M = {}

-- An accusation as the accused tells it: "was falsely accused".
local DOUBTS = { "falsely", "wrongly", "unfounded", "baseless", "fictitious", "false " }

-- An accusation that speaks of its grounds and not of the act itself.
local GROUNDS = { "evidence", "suspect", "suspicion" }

local function has_any(side, list)
  local text = side.doc:slice(side.first, side.last)
  for _, word in ipairs(list) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

-- Words of its own, and tokens, from which a claim is no clearer or less clear.
local FULL, LONG = 8, 30

-- How clear a claim is: with its source and target, told in full at the length of a clause.
local function clarity(side)
  local points = math.min(#side.list, FULL) / FULL + (side.value == "reject" and -0.6 or 0)
  if side.who then points = points + 0.5 end
  if side.against then points = points + 0.3 end
  if side.how ~= "general" then points = points + (side.how == "bare" and 0.3 or 0.5) end
  if side.head == "accusation" then
    local grounds = has_any(side, GROUNDS)
    if side.mod and not grounds then points = points + 0.6 end
    points = points - (has_any(side, DOUBTS) and 1.5 or 0) - (grounds and 1.2 or 0)
  end
  return points - math.max(0, side.last - side.first - LONG) / 40
end

-- Claims of the other kind that tell how much one is on the issue.
local MOST = 12

-- How much a claim has in common with those on the other side of the issue.
local function closeness(side, issue, context)
  local sum, n = 0, 0
  for _, other in ipairs(issue) do
    if other.head ~= side.head and n < MOST then
      sum, n = sum + math.max(0, likeness.claims(side, other, context)), n + 1
    end
  end
  return n > 0 and sum / n or 0
end

-- What is told first counts for more than what is told again.
local LATER, LATEST = 0.25, 4

-- The clearest claim of a kind in each document, in order of documents.
local function clearest(issue, head, context)
  local best, order = {}, {}
  for _, side in ipairs(issue) do
    if side.head == head then
      local id = side.doc.id
      local known = best[id] or { points = -math.huge, n = 0 }
      if not best[id] then best[id], order[#order + 1] = known, id end
      local points = clarity(side) + closeness(side, issue, context)
        - LATER * math.min(known.n, LATEST)
      known.n = known.n + 1
      if points > known.points then known.side, known.points = side, points end
    end
  end
  local list = {}
  for _, id in ipairs(order) do list[#list + 1] = best[id].side end
  return list
end

local function overlap(a, b)
  return a.doc == b.doc and a.first <= b.last and b.first <= a.last
end

local function answers(accusation, denial)
  if overlap(accusation, denial) then return false end
  if accusation.who and accusation.who == denial.who then return false end
  return not (accusation.against and denial.who) or accusation.against == denial.who
end

-- What an accusation and a denial must have in common themselves, which others put together.
local DIRECT = 1.6

local function pair_up(issue, weights, used, rows)
  local denials = clearest(issue, "denial", weights)
  for i, accusation in ipairs(clearest(issue, "accusation", weights)) do
    for j = 1, i <= pairs_of.MOST and math.min(#denials, pairs_of.MOST) or 0 do
      local denial = denials[j]
      if answers(accusation, denial)
        and likeness.claims(accusation, denial, weights) >= DIRECT then
        used[denial.doc.id .. " " .. denial.first] = true
        used[accusation.doc.id .. " " .. accusation.first] = true
        rows[#rows + 1] = pairs_of.row(accusation, denial, { kind = "claim_and_denial",
          verdict = "conflict", rule = "issue", about = accusation.about })
      end
    end
  end
end

-- Tokens from an accusation to a denial that answers it and tells no words of it.
local ANSWERED = 90

-- A denial of "the accusations" in no issue answers the accusation that was told just before.
local function answer_before(claims, used, rows)
  for i, row in ipairs(claims) do
    local before = claims[i - 1]
    local fits = before and row.value == "deny" and row.how == "general"
      and before.head == "accusation" and before.doc == row.doc and before.last < row.first
      and row.first - before.last <= ANSWERED and answers(before, row)
      and not used[row.doc.id .. " " .. row.first] and not used[row.doc.id .. " " .. before.first]
    if fits then
      rows[#rows + 1] = pairs_of.row(before, row, { kind = "claim_and_denial",
        verdict = "conflict", rule = "answer", about = before.about })
    end
  end
end

local function sides_overlap(row, a, b)
  local one = row.doc == a.doc and row.other_doc == b.doc.name
  local first_a, last_a = a.doc:offsets(a.first, a.last)
  local first_b, last_b = b.doc:offsets(b.first, b.last)
  return one and row.start < last_a and row["end"] > first_a
    and row.other_start < last_b and row.other_end > first_b
end

-- A denial beside what it answers, where no row has both yet.
local function answer_beside(beside, rows)
  local n = #rows
  for _, row in ipairs(beside) do
    local other = { doc = row.doc, first = row.base, last = row.date_last, value = row.effect }
    local known = false
    for i = 1, n do known = known or sides_overlap(rows[i], row, other) end
    if not known then
      rows[#rows + 1] = pairs_of.row(row, other, { kind = "claim_and_denial",
        verdict = "conflict", rule = "beside", about = row.about })
    end
  end
end

--- Rows for accusations and denials on the same issues.
---@param claims table[] rows of accusations and denials, in order
---@param beside table[] rows of those that stand beside each other
---@param context table see facts.lua
---@param rows table[] where they are put
function M.find(claims, beside, context, rows)
  local used = {}
  local issues, weights = facts.of(claims, likeness.claims, context.n, context.related)
  for _, issue in ipairs(issues) do pair_up(pairs_of.sort(issue), weights, used, rows) end
  answer_before(claims, used, rows)
  answer_beside(beside, rows)
end

return M
