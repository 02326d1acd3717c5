--- matcher.lua: a pattern, or a set of rules, made ready for a source.
--
-- What a source is, and what its classes and segments are, is said at the top
-- of init.lua.

local analysis = require "parlance.grammar.analysis"
local contest = require "parlance.grammar.contest"
local fail = require "parlance.fail"
local fault = require "parlance.grammar.fault"
local limits = require "parlance.limits"
local needs = require "parlance.grammar.needs"
local parts_of = require "parlance.grammar.parts"
local search = require "parlance.grammar.search"
local show = require "parlance.grammar.show"
local tree = require "parlance.grammar.tree"

local M = {}

---@class parlance.grammar.Matcher
---@field parts parlance.grammar.Part[] usually one; more when text brings too many classes
---@field alphabets table[] what source:classes returned, for each part
---@field source table
---@field name parlance.grammar.Pattern|parlance.grammar.RuleSet the pattern, for messages
local Matcher = {}
Matcher.__index = Matcher

---@class parlance.grammar.RuleSet
---@field [integer] { name: string, pattern: parlance.grammar.Pattern }
local RuleSet = { __name = "rule set" }

function RuleSet:__tostring()
  local parts = {}
  for i, rule in ipairs(self) do
    parts[i] = ("{ name = %q, pattern = %s }"):format(rule.name, show.text(rule.pattern))
  end
  return "g.rules{ " .. table.concat(parts, ", ") .. " }"
end

--- Whether `value` is a rule set.
---@param value any
---@return boolean
function M.is_rules(value)
  return getmetatable(value) == RuleSet
end

local function rule_of(entry, i)
  if tree.is(entry) and entry.tag == "rule" then
    return { name = entry.name, pattern = entry[1] }
  end
  local name = type(entry) == "table" and not tree.is(entry) and entry.name
  if type(name) ~= "string" then
    fault.because(1, "rules", ("entry %d is neither { name =, pattern = } nor a g.rule"):format(i),
      3)
  end
  local pattern = tree.from(entry.pattern, 3)
  if not pattern then
    fault.because(1, "rules", ("rule '%s' has no pattern"):format(name), 3)
  end
  return { name = name, pattern = pattern }
end

--- Rules to be run together: between them the leftmost hit wins, then the
--- longest, then the earlier rule; inside a rule choice is ordered.
---
---     g.rules{
---       { name = "denial", pattern = deny * g.upto(8, claim) },
---       g.rule("bare", deny),
---     }
---@param list table[] { name =, pattern = } or g.rule(name, pattern)
---@return parlance.grammar.RuleSet
function M.rules(list)
  if type(list) ~= "table" or tree.is(list) then
    fault.argument(1, "rules", "list of rules", list)
  end
  local set, seen = {}, {}
  for i, entry in ipairs(list) do
    set[i] = rule_of(entry, i)
    local name = set[i].name
    if seen[name] then fault.because(1, "rules", ("two rules are named '%s'"):format(name)) end
    seen[name] = true
  end
  if #set == 0 then fault.because(1, "rules", "no rules") end
  return setmetatable(set, RuleSet)
end

-- The parts that the matcher's rules are in from now on.
local function set_parts(self, parts)
  self.parts, self.alphabets, self.recent = parts, {}, nil
  for k, part in ipairs(parts) do self.alphabets[k] = part.alphabet.classes end
  self.engine, self.watched = nil, setmetatable({}, { __mode = "k" })
end

-- Divide part k, whose alphabet does not hold a text.
local function divide(self, k, failure)
  set_parts(self, parts_of.split(self.parts, k, self.rules, self.source, failure))
end

-- What runs the rules, over the alphabets as they are now.
local function new_engine(self, limit)
  local programs, alphabet_of = {}, {}
  for k, part in ipairs(self.parts) do
    for i = part.first, part.last do
      local rule = self.rules[i]
      programs[i] = search.new(rule.pattern, part.alphabet, self.source, rule.name, limit)
      alphabet_of[i] = k
    end
  end
  return #programs == 1 and programs[1] or contest.new(programs, alphabet_of, self.source)
end

-- The engine; made anew when text has brought new classes to an alphabet. A limit that
-- watches has one of its own.
local function engine_of(self, limit)
  for _, part in ipairs(self.parts) do
    local grown = part.alphabet:renewed()
    if grown then
      part.alphabet, self.engine, self.watched = grown, nil, setmetatable({}, { __mode = "k" })
    end
  end
  if limit and limit:watches() then
    self.watched[limit] = self.watched[limit] or new_engine(self, limit)
    return self.watched[limit]
  end
  self.engine = self.engine or new_engine(self)
  return self.engine
end

--- A matcher for a pattern or a rule set.
---@param what parlance.grammar.Pattern|parlance.grammar.RuleSet
---@param source table
---@return parlance.grammar.Matcher
function M.new(what, source)
  local rules = M.is_rules(what) and what or { { pattern = what } }
  for _, rule in ipairs(rules) do search.check(rule.pattern) end
  local self = { source = source, rules = rules, name = what }
  set_parts(self, parts_of.of(rules, source))
  engine_of(self)
  return setmetatable(self, Matcher)
end

--- The hits in one stretch of text, lazily.
---@param ... table its segment; of a matcher with several alphabets, one for each in order
---@return fun(): table|nil
function Matcher:each(...)
  return engine_of(self):each(...)
end

--- The same, kept to limits.
---@param options? parlance.LimitOptions
---@param ... table its segment, as for `each`
---@return fun(): table|nil
function Matcher:each_limited(options, ...)
  local limit = limits.new(options, self.name)
  return limits.guard(engine_of(self, limit):each(...), limit)
end

--- The hits in one stretch of text.
---@param ... table its segment, as for `each`
---@return table[]
function Matcher:hits(...)
  local list = {}
  for hit in engine_of(self):each(...) do list[#list + 1] = hit end
  return list
end

--- The number of hits in one stretch of text.
---
--- Makes no spans and calls no functions but match-time ones.
---@param ... table its segment, as for `each`
---@return integer
function Matcher:count(...)
  return engine_of(self):count(...)
end

-- The source's options, and, for a single rule, what each of its hits has: the segments of
-- several alphabets must be the same text.
local function with_needs(self, options)
  if #self.rules > 1 then return options end
  local copy = { needs = needs.of(self.rules[1].pattern, self.parts[1].alphabet) }
  for key, value in pairs(options or {}) do copy[key] = value end
  return copy
end

-- A function that gives the source's stretches in a part's alphabet, one a call, behind the
-- first n; false where the alphabet is too small.
local function stepper(self, part, within, options, n)
  local f, s, control = self.source:segments(part.alphabet.classes, within, options)
  local function step()
    control = f(s, control)
    return control
  end
  for _ = 1, n do
    local segment, failure = parts_of.try(step)
    if segment == false then return function() error(failure, 0) end end
  end
  return step
end

-- Iterate over the source's stretches of text: a list of segments, one for each alphabet. The
-- parts may be others from one to the next.
local function stretches(self, within, options)
  local steps, n = setmetatable({}, { __mode = "k" }), 0
  options = with_needs(self, options)

  local function segment_of(part, taken)
    if taken[part] then return taken[part] end
    steps[part] = steps[part] or stepper(self, part, within, options, n)
    local segment, failure = parts_of.try(steps[part])
    taken[part] = segment
    return segment, failure
  end

  return function()
    local segments, taken, k = {}, {}, 1
    while self.parts[k] do
      local segment, failure = segment_of(self.parts[k], taken)
      if segment == nil then return nil end
      if segment then
        segments[k], k = segment, k + 1
      else
        divide(self, k, failure)
      end
    end
    n = n + 1
    return segments
  end
end

-- What a search is kept to.
local function limit_of(self, options)
  return options and options.limits or limits.new(options, self.name)
end

--- All hits in the source, in the order of its segments.
---@param within? string the unit that no hit crosses; "document" by default
---@param options? table handed to source:segments; limits: see limits.lua, or `limits`, a
---  parlance.Limit of the caller's
---@return fun(): table|nil
function Matcher:search(within, options)
  local next_stretch = stretches(self, within, options)
  local next_hit, limit = function() return nil end, limit_of(self, options)
  return function()
    while not limit:enough() do
      local hit = next_hit()
      if hit then
        limit:count(1, hit.doc, hit.first)
        return hit
      end
      limit:check()
      local segments = next_stretch()
      if not segments then return nil end
      next_hit = engine_of(self, limit):each(table.unpack(segments))
    end
  end
end

--- A document as segments, one for each alphabet: what `each` and its kin take.
---@param doc any
---@param within? string
---@return table ...
function Matcher:segments(doc, within)
  local segments, k = {}, 1
  while self.parts[k] do
    local segment, failure = parts_of.try(self.source.segment, self.source, doc,
      self.alphabets[k], within)
    if segment then
      segments[k], k = segment, k + 1
    else
      divide(self, k, failure)
    end
  end
  return table.unpack(segments)
end

-- The segments of a document; those of the one asked last are kept.
local function document_segments(self, doc, within)
  local recent = self.recent
  if not recent or recent.doc ~= doc or recent.within ~= within then
    recent = { self:segments(doc, within) }
    recent.doc, recent.within = doc, within
    self.recent = recent
  end
  return recent
end

--- Whether hits have more to tell than their places: captures, the names of rules.
---@return boolean
function Matcher:tells() return engine_of(self):tells() end

--- The hit at the tokens first to last of a document, where one is known to be.
---@param doc any
---@param first integer
---@param last integer
---@param within? string
---@return table
function Matcher:hit_at(doc, first, last, within)
  local segments = document_segments(self, doc, within)
  local i = segments[1].core:index(first)
  local hit = engine_of(self):hit_at(i, i + last - first + 1, table.unpack(segments))
  return hit or self.source.span(doc, first, last)
end

--- Put the places of all hits in the source into a list; calls no capture functions.
---@param list table list:add(segment.core, first, last), indices in the segment
---@param within? string
---@param options? table
function Matcher:collect(list, within, options)
  local limit = limit_of(self, options)
  for segments in stretches(self, within, options) do
    local core = segments[1].core
    limit:check()
    for i, j in engine_of(self, limit):ranges(table.unpack(segments)) do
      fail.check(list:add(core, i, j - 1))
      if limit:is_full() then limit:count(1, segments[1]:locate(i)) else limit:count() end
      if limit:enough() then return end
    end
  end
end

--- The names of the fields that hits may have, as they stand in the pattern: "rule" where
--- hits say which rule found them, then those of groups.
---@return string[]
function Matcher:fields()
  local names = {}
  for _, rule in ipairs(self.rules) do
    if rule.name or rule.pattern.tag == "rule" then names[1] = "rule" end
  end
  for _, rule in ipairs(self.rules) do analysis.fields(rule.pattern, names) end
  return names
end

--- The number of hits in the source.
---@param within? string
---@param options? table
---@return integer
function Matcher:total(within, options)
  local total, limit = 0, limit_of(self, options)
  for segments in stretches(self, within, options) do
    total = total + engine_of(self, limit):count(table.unpack(segments))
    limit:count_to(total)
    limit:check()
    if limit:enough() then return limit.first end
  end
  return total
end

return M
