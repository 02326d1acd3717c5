--- compare.lua: facts over all documents: which of them do not agree.

local abouts = require "parlance.extract.conflicts.abouts"
local affairs = require "parlance.extract.conflicts.affairs"
local facts = require "parlance.extract.conflicts.facts"
local issues = require "parlance.extract.conflicts.issues"
local join = require "parlance.extract.incidents.join"
local lexicon = require "parlance.lexicon"
local likeness = require "parlance.extract.conflicts.likeness"
local matters = require "parlance.extract.conflicts.matters"
local names_shared = require "parlance.extract.incidents.related"
local pairs_of = require "parlance.extract.conflicts.pairs"
local quotations = require "parlance.extract.conflicts.quotations"
local verdicts = require "parlance.extract.conflicts.verdicts"

local M = {}

-- The incident that a claim mentions first.
local function incident_in(row, mentions)
  local first, key
  for _, one in ipairs(mentions or {}) do
    if one[1] <= row.last and one[2] >= row.first and (not first or one[1] < first) then
      first, key = one[1], one[3]
    end
  end
  return key
end

-- Rows of a kind in order of document and place, with the incident whose date they are.
local function of_kind(rows, kind, incident_at)
  local list = {}
  for _, row in ipairs(rows) do
    if row.kind == kind then
      row.incident = kind == "claim" and incident_in(row, incident_at[row.doc.id])
        or row.date_last and incident_at[row.doc.id .. " " .. row.date_last] or nil
      list[#list + 1] = row
    end
  end
  return pairs_of.sort(list)
end

local function incidents_at(groups)
  local map = {}
  for _, group in ipairs(groups) do
    for _, row in ipairs(group.rows) do
      if row.date_last then map[row.doc.id .. " " .. row.date_last] = group.key end
      local list = map[row.doc.id] or {}
      map[row.doc.id] = list
      list[#list + 1] = { row.first, row.last, group.key }
    end
  end
  return map
end

-- Figures from which on two in one document are of one fact where they look like it.
local LARGE = 1000

-- Whether a document tells two values of one fact on purpose: it sets one against the other, or
-- gives the second without saying again of what.
local function is_set_against(a, b)
  if a.contrast or b.contrast then return true end
  if a.voice == b.voice then
    return a.kind == "date" and a.how == "day" and b.how == "day" and a.head == b.head
      and a.head:find "^=" ~= nil
  end
  if a.how == "carried" or b.how == "carried" then return true end
  return a.kind == "date" and a.how ~= "near" and b.how ~= "near"
    or a.base >= LARGE and b.base >= LARGE and a.measure ~= "money" and a.measure ~= "duration"
end

local function compare(rows, kind, context, into)
  local alike, judge = likeness[kind .. "s"], verdicts[kind .. "s"]
  for _, fact in ipairs(facts.of(rows, alike, context.n, context.related)) do
    if kind == "date" then fact = verdicts.finest(fact) end
    pairs_of.all(fact, function(a, b)
      return (a.doc ~= b.doc or is_set_against(a, b)) and judge(a, b) or nil
    end, { kind = kind, rule = kind, about = abouts.best(fact), disputed = kind == "date" }, into)
  end
end

local function in_order(a, b)
  if a.doc ~= b.doc then return a.doc.name < b.doc.name end
  if a.start ~= b.start then return a.start < b.start end
  if a.other_doc ~= b.other_doc then return a.other_doc < b.other_doc end
  if a.other_start ~= b.other_start then return a.other_start < b.other_start end
  return a.kind < b.kind
end

--- The rows of two sides of all documents.
---@param found table[] facts
---@param rows_of table<string, table[]> rows of the scripts that are used
---@param n integer documents
---@return table[]
function M.of(found, rows_of, n)
  local shared = names_shared.of(rows_of.names or {})
  local rows, incidents = {}, join.of(rows_of.incidents or {}, shared)
  local context = { n = n, related = affairs.of(found, n) }
  local at = incidents_at(incidents)
  compare(of_kind(found, "date", at), "date", context, rows)
  compare(of_kind(found, "number", at), "number", context, rows)
  matters.find(of_kind(found, "fact", at), context, rows)
  issues.find(of_kind(found, "claim", at), of_kind(found, "answer", at), context, rows)
  quotations.find(rows_of.quotes or {}, rows)
  table.sort(rows, in_order)
  return rows
end

return lexicon.bound(M, ...)
