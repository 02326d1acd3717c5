--- compare.lua: facts over all documents: which of them do not agree.

local accusations = require "parlance.extract.conflicts.accusations"
local groups = require "parlance.extract.conflicts.groups"
local join = require "parlance.extract.incidents.join"
local lexicon = require "parlance.lexicon"
local names_shared = require "parlance.extract.incidents.related"
local pairs_of = require "parlance.extract.conflicts.pairs"
local quotations = require "parlance.extract.conflicts.quotations"
local verdicts = require "parlance.extract.conflicts.verdicts"

local M = {}

-- Words that two mentions must share, by kind.
local ENOUGH = { number = 2.3, date = 2.3 }

local function incident_dates(found, rows)
  for _, group in ipairs(found) do
    local sides = {}
    for _, row in ipairs(group.rows) do
      if row.date_first then
        sides[#sides + 1] = { doc = row.doc, first = row.date_first, last = row.date_last,
          value = row.told_date }
      end
    end
    pairs_of.all(sides, verdicts.dates, { kind = "date", rule = "incident",
      about = accusations.about_of(group) }, rows)
  end
end

local function of_kind(rows, kind)
  local list = {}
  for _, row in ipairs(rows) do
    if row.kind == kind and not row.vague then list[#list + 1] = row end
  end
  return list
end

-- Dates of incidents are compared as such.
local function without_incidents(rows, incidents)
  local taken, list = {}, {}
  for _, row in ipairs(incidents) do
    if row.date_first then taken[row.doc.id .. " " .. row.date_last] = true end
  end
  for _, row in ipairs(rows) do
    if row.kind ~= "date" or not taken[row.doc.id .. " " .. row.last] then list[#list + 1] = row end
  end
  return list
end

local function place_of(row)
  return row.doc.id .. " " .. row.first .. " " .. row.other_doc .. " " .. row.other_start
end

local function known_places(rows)
  local seen = {}
  for _, row in ipairs(rows) do seen[place_of(row)] = true end
  return seen
end

-- The share of their rare names that two documents of one affair have in common.
local SAME_AFFAIR = 0.25

local function facts(found, kind, judge, n, related, rows)
  local seen, more = known_places(rows), {}
  local list, like = groups.of(of_kind(found, kind), ENOUGH[kind], n, related)
  for _, group in ipairs(list) do
    pairs_of.all(group, function(a, b)
      return like(a, b) and judge(a, b) or nil
    end, { kind = kind, rule = kind }, more)
  end
  for _, row in ipairs(more) do
    if not seen[place_of(row)] then rows[#rows + 1] = row end
  end
end

local function in_order(a, b)
  if a.doc ~= b.doc then return a.doc.name < b.doc.name end
  if a.start ~= b.start then return a.start < b.start end
  if a.other_doc ~= b.other_doc then return a.other_doc < b.other_doc end
  if a.other_start ~= b.other_start then return a.other_start < b.other_start end
  return a.kind < b.kind
end

local function states_of(rows)
  local states = {}
  for _, row in ipairs(rows) do
    if row.type == "state" and row.name then states[row.name] = true end
  end
  return states
end

--- The rows of two sides of all documents.
---@param found table[] facts
---@param rows_of table<string, table[]> rows of the scripts that are used
---@param n integer documents
---@return table[]
function M.of(found, rows_of, n)
  local shared = names_shared.of(rows_of.names or {})
  local rows, incidents = {}, join.of(rows_of.incidents or {}, shared)
  local function related(a, b) return a == b or shared(a, b) >= SAME_AFFAIR end
  incident_dates(incidents, rows)
  found = without_incidents(found, rows_of.incidents or {})
  facts(found, "date", verdicts.dates, n, related, rows)
  facts(found, "number", verdicts.numbers, n, related, rows)
  accusations.find(incidents, rows_of.claims or {}, states_of(rows_of.names or {}), rows)
  quotations.find(rows_of.quotes or {}, rows)
  table.sort(rows, in_order)
  return rows
end

return lexicon.bound(M, ...)
