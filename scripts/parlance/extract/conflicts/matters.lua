--- matters.lua: facts that are neither dates nor numbers, over all documents: values of slots,
--- states of things, holders of offices.

local abouts = require "parlance.extract.conflicts.abouts"
local facts = require "parlance.extract.conflicts.facts"
local likeness = require "parlance.extract.conflicts.likeness"
local pairs_of = require "parlance.extract.conflicts.pairs"
local repeats = require "parlance.extract.conflicts.repeats"
local verdicts = require "parlance.extract.conflicts.verdicts"

local M = {}

-- Whether what is told twice in one document is told by two, or one set against the other.
local function may_differ(a, b)
  return a.doc ~= b.doc or a.contrast or b.contrast or a.voice ~= b.voice
end

local ABOUT = { cause = "cause of the %s", place = "place of the %s", means = "means of the %s" }

local function about_of(a, about)
  about = about or a.about
  local form = ABOUT[a.measure]
  return form and about and form:format(about) or about
end

local function push(map, order, key, value)
  if not map[key] then map[key], order[#order + 1] = {}, key end
  table.insert(map[key], value)
end

-- Rows by what they are of: an office, a thing with what is told of it.
local function by_key(rows, key_of)
  local map, order = {}, {}
  for _, row in ipairs(rows) do push(map, order, key_of(row), row) end
  local list = {}
  for _, key in ipairs(order) do
    if #map[key] > 1 then list[#list + 1] = map[key] end
  end
  return list
end

-- Causes are put together over all words for what they are of; what one document takes for one is
-- looked for in the others.
local function compare_causes(rows, context, into)
  for _, fact in ipairs(facts.of(rows, likeness.facts, context.n, context.related)) do
    repeats.add(fact)
    pairs_of.all(fact, function(a, b)
      return may_differ(a, b) and verdicts.facts(a, b) or nil
    end, { kind = "fact", rule = "cause", about = about_of(fact[1], abouts.best(fact)) }, into)
  end
end

-- What values of a slot are told of: the same event and thing, a place and its kind.
local function slot_key(row)
  local kind = row.measure == "place" and verdicts.kind_of_side(row)
  return row.measure .. "/" .. (kind or row.head .. "/" .. (row.who or ""))
end

-- What two sides of one kind of place must have in common: they set themselves against each other.
local SIDED = 1.6

local function compare_slots(rows, context, into)
  for _, group in ipairs(facts.mentions(by_key(rows, slot_key), context)) do
    pairs_of.all(group, function(a, b)
      local enough = verdicts.kind_of_side(a) and SIDED or likeness.ENOUGH
      local may = may_differ(a, b) and likeness.facts(a, b, context) >= enough
      return may and verdicts.facts(a, b) or nil
    end, { kind = "fact", rule = group[1].measure, about = about_of(group[1]), wide = true }, into)
  end
end

-- What two states of one thing must have in common.
local ENOUGH = 1.6

-- Groups of states of which some are the opposite of others.
local function with_both(groups)
  local list = {}
  for _, group in ipairs(groups) do
    local differ = false
    for _, row in ipairs(group) do differ = differ or row.effect ~= group[1].effect end
    if differ then list[#list + 1] = group end
  end
  return list
end

local function compare_states(rows, context, into)
  local groups = with_both(by_key(rows, function(row) return row.who .. "/" .. row.head end))
  local mentions = facts.mentions(groups, context)
  for _, group in ipairs(mentions) do
    pairs_of.all(group, function(a, b)
      local may = a.effect ~= b.effect and may_differ(a, b)
      return may and likeness.states(a, b, context) >= ENOUGH and verdicts.states(a, b) or nil
    end, { kind = "fact", rule = "state", wide = true }, into)
  end
end

-- How much documents are of one affair whose offices, names and flags are compared.
local AFFAIR = 0.1

local function compare_by(rows, context, into, key_of, judge)
  for _, group in ipairs(by_key(rows, key_of)) do
    pairs_of.all(group, function(a, b)
      return a.doc ~= b.doc and context.related(a.doc, b.doc) >= AFFAIR and judge(a, b) or nil
    end, { kind = "fact", rule = group[1].measure, wide = true }, into)
  end
end

-- Rows of names, once for each of their words: who is misspelt has one right.
local function by_word(rows)
  local list = {}
  for _, row in ipairs(rows) do
    for word in row.value:lower():gmatch "%S+" do
      list[#list + 1] = setmetatable({ word = row.head .. "/" .. word }, { __index = row })
    end
  end
  return list
end

local function head_of(row) return row.head end

--- Rows for facts that do not agree.
---@param rows table[] of kind "fact", in order
---@param context table see facts.lua
---@param into table[] where they are put
function M.find(rows, context, into)
  local of = { slots = {}, cause = {}, state = {}, office = {}, name = {}, flag = {} }
  for _, row in ipairs(rows) do table.insert(of[row.measure] or of.slots, row) end
  compare_causes(of.cause, context, into)
  compare_slots(of.slots, context, into)
  compare_states(of.state, context, into)
  compare_by(of.office, context, into, head_of, verdicts.holders)
  compare_by(of.flag, context, into, head_of, verdicts.flags)
  compare_by(by_word(of.name), context, into, function(row) return row.word end, verdicts.names)
end

return M
