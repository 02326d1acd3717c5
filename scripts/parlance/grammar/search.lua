--- search.lua: one pattern over segments, leftmost hits that do not overlap.
--
-- A segment is searched in slices of at most 1,024 hits, each one call of
-- LPeg, so memory does not grow with the number of hits. (A hit costs 145 ns in
-- slices of 1,024 or more, 160 in slices of 256, 200 in a call of its own.) In a slice
--
--   seek  = skip * (hit + 1 * seek)      to the next hit; fails where none is left
--   next  = seek + 1^1                   so the last turn ends at the segment's end
--   block = next * next^-15
--   large = block * block^-15
--   slice = large^-4
--
-- where skip is a run of bytes with which no hit begins (a slice of a pattern that
-- may match no token has 16 hits). Hits take at least one
-- token; where the pattern matches none, there is no hit.

local lpeg = require "lpeg"

local analysis = require "parlance.grammar.analysis"
local compile = require "parlance.grammar.compile"
local fail = require "parlance.fail"
local fault = require "parlance.grammar.fault"
local place = require "parlance.grammar.place"
local show = require "parlance.grammar.show"

local M = {}

local function is_match_time(node) return node.tag == "Cmt" end

-- LPeg's backtrack entries, 24 bytes each and made as needed: a right-recursive
-- rule may go through a document of some 100,000 tokens.
lpeg.setmaxstack(400000)

local TURNS = 16
local AT = lpeg.Cp()

---@class parlance.grammar.Program
---@field name string|nil the rule that its hits record
---@field node parlance.grammar.Pattern
---@field alphabet parlance.grammar.Alphabet
---@field source table
---@field first string class bytes that can begin a hit
---@field captures boolean
---@field asks boolean whether it asks functions while matching; only where there is a token
---@field limit parlance.Limit|nil what watches over the matching
local Program = {}
Program.__index = Program

-- Fields that every hit has; a group of such a name would hide one.
local RESERVED = {
  doc = true, first = true, last = true, start = true, ["end"] = true, text = true, kwic = true,
}

local VISIBLE = analysis.by_tag { ["seq choice repeat atmost upto grammar"] = true }

-- Raise if a group that becomes a field of the hit has a reserved name.
local function check_names(node)
  node = analysis.core(node)
  if node.tag == "Cg" and RESERVED[node.name] then
    error(("group '%s': every hit has a field of that name; choose another"):format(node.name), 0)
  end
  if not VISIBLE[node.tag] or analysis.is_condition(node) then return end
  for _, child in ipairs(node) do check_names(child) end
end

-- The first rule named inside that no grammar defines.
local function check_bound(node)
  analysis.some_open(node, function(inner)
    if inner.tag == "V" then
      error(("rule '%s' is used outside a grammar; put the pattern in g.P{ ... }")
        :format(inner.name), 0)
    end
  end)
end

--- Raise, as the author's mistake, if a pattern cannot be searched for.
---@param node parlance.grammar.Pattern
function M.check(node)
  check_bound(node)
  check_names(node)
end

--- A program that searches for `node` over one alphabet.
---@param node parlance.grammar.Pattern
---@param alphabet parlance.grammar.Alphabet
---@param source table
---@param name? string what its hits record as their rule
---@param limit? parlance.Limit what watches over the matching
---@return parlance.grammar.Program
function M.new(node, alphabet, source, name, limit)
  while node.tag == "rule" do
    name = name or node.name
    node = node[1]
  end
  return setmetatable({
    name = name, node = node, alphabet = alphabet, source = source, limit = limit,
    first = alphabet:first(node), captures = analysis.has_captures(node),
    asks = limit ~= nil or analysis.some(node, is_match_time),
  }, Program)
end

-- p where it takes at least one token.
local function taking(p)
  local mark = {}
  return lpeg.Cg(AT, mark) * p * lpeg.Cmt(lpeg.Cb(mark), function(_, i, from) return i > from end)
end

-- The pattern between `before` and `after`, with captures or without, as a hit.
local function hit(self, rules, captures, before, after)
  local p = compile.pattern(self.node, {
    alphabet = self.alphabet, source = self.source, captures = captures, rules = rules,
    limit = self.limit,
  })
  if captures then
    p = lpeg.Ct(p)
  elseif self.captures then
    p = p / 0
  end
  p = before * p * after
  if analysis.nullable(self.node) then p = taking(p) end
  return self.asks and #lpeg.P(1) * p or p
end

-- The rule "seek" over a hit.
local function seek(self, rules, p)
  local skip = (lpeg.P(1) - lpeg.S(self.first)) ^ 0
  rules.seek = skip * (p + 1 * lpeg.V "seek")
end

-- An LPeg pattern that yields the hits of a slice by `collect`, then where to go on.
local function slice(self, captures, before, after, collect)
  local rules = { "slice" }
  seek(self, rules, hit(self, rules, captures, before, after))
  rules.next = lpeg.V "seek" + lpeg.P(1) ^ 1
  rules.block = lpeg.V "next" * lpeg.V "next" ^ (1 - TURNS)
  rules.large = lpeg.V "block" * lpeg.V "block" ^ (1 - TURNS)
  -- LPeg's own analysis of nested optional turns is slow where each may be empty
  local turns = analysis.nullable(self.node) and lpeg.V "next" ^ -TURNS or lpeg.V "large" ^ -4
  rules.slice = collect(turns) * AT
  return lpeg.P(rules)
end

-- An LPeg pattern that yields how many hits it has passed, as numbers to be added, then
-- where to go on. A capture costs as much as a hit: where there are many, one stands for
-- sixteen.
--
--   slice = next^-16 * (sixteen * 16)^-64
local function counting(self)
  local rules = { "slice" }
  seek(self, rules, hit(self, rules, false, true, true))
  rules.next = lpeg.V "seek" * lpeg.Cc(1) + lpeg.P(1) ^ 1
  rules.slice = lpeg.V "next" ^ -TURNS * AT
  if not analysis.nullable(self.node) then
    rules.sixteen = lpeg.V "seek"
    for _ = 2, TURNS do rules.sixteen = rules.sixteen * lpeg.V "seek" end
    rules.slice = lpeg.V "next" ^ -TURNS * (lpeg.V "sixteen" * lpeg.Cc(TURNS)) ^ -64 * AT
  end
  return lpeg.P(rules)
end

-- LPeg patterns, made when first used.
local make = {
  -- { i, j, i, j, ... } or, with captures, { i, table, j, ... }
  hits = function(self) return slice(self, self.captures, AT, AT, lpeg.Ct) end,
  -- { i, j, i, j, ... }
  places = function(self) return slice(self, false, AT, AT, lpeg.Ct) end,
  -- numbers to be added
  counts = counting,
  -- i, j of the next hit
  finds = function(self)
    local rules = { "seek" }
    seek(self, rules, hit(self, rules, false, AT, AT))
    return lpeg.P(rules)
  end,
  -- captures of the hit that begins here
  takes = function(self)
    local rules = { "hit" }
    rules.hit = hit(self, rules, true, true, true)
    return lpeg.P(rules)
  end,
}

local function run(self, which, bytes, at, where)
  local pattern = self[which]
  if not pattern then
    pattern = make[which](self)
    self[which] = pattern
  end
  return lpeg.match(pattern, bytes, at, where)
end

-- Results of a protected run; an error of LPeg is raised in our words, with the pattern.
local function checked(self, ok, ...)
  if ok then return ... end
  local message = (...)
  local ours = fault.translate(message)
  if ours ~= message then
    local name = self.name and ("rule '%s'"):format(self.name) or show.brief(show.text(self.node))
    fail.raise(name .. ": " .. ours, "ELIMIT")
  end
  error(message, 0)
end

local function match(self, which, bytes, at, where)
  return checked(self, pcall(run, self, which, bytes, at, where))
end

-- The hit object of the tokens at [i, j), with the fields of `captures` if there are any.
local function hit_object(self, where, i, captures, j)
  local object = where:span(i, j)
  if captures then
    for key, value in next, captures do object[key] = value end
  end
  if self.name then object.rule = self.name end
  return object
end

--- The hits of a segment, one after the other.
---@param segment table
---@return fun(): table|nil
function Program:each(segment)
  local bytes, at, where = segment.bytes, 1, place.new(segment, self.source)
  if self.first == "" then at = #bytes + 1 end
  local list, k, n = {}, 1, 0
  local width = self.captures and 3 or 2
  return function()
    while k > n do
      if at > #bytes then return nil end
      list, at = match(self, "hits", bytes, at, where)
      k, n = 1, #list
    end
    local i, captures, j = list[k], width == 3 and list[k + 1], list[k + width - 1]
    k = k + width
    return hit_object(self, where, i, captures, j)
  end
end

--- The indices [i, j) of the hits of a segment; calls no capture functions.
---@param segment table
---@return fun(): integer|nil, integer|nil
function Program:ranges(segment)
  local bytes, at, where = segment.bytes, 1, place.new(segment, self.source)
  if self.first == "" then at = #bytes + 1 end
  local list, k, n = {}, 1, 0
  return function()
    while k > n do
      if at > #bytes then return nil end
      list, at = match(self, "places", bytes, at, where)
      k, n = 1, #list
    end
    k = k + 2
    return list[k - 2], list[k - 1]
  end
end

--- Whether hits have more to tell than their places.
---@return boolean
function Program:tells() return self.captures or self.name ~= nil end

--- The hit at [i, j), which is known to be one.
---@param i integer
---@param j integer
---@param segment table
---@return table
function Program:hit_at(i, j, segment)
  return self:take(segment.bytes, i, j, place.new(segment, self.source))
end

--- The number of hits in a segment; makes no spans and calls no capture functions.
---@param segment table
---@return integer
function Program:count(segment)
  local bytes, at, where = segment.bytes, 1, place.new(segment, self.source)
  if self.first == "" then return 0 end
  local total = 0
  local function add(...)
    local numbers = { ... }
    local n = #numbers
    for i = 1, n - 1 do total = total + numbers[i] end
    return numbers[n]
  end
  while at <= #bytes do at = add(match(self, "counts", bytes, at, where)) end
  return total
end

--- The indices [i, j) of the first hit from index `at` on, or nil.
---@param bytes string
---@param at integer
---@param where parlance.grammar.Place
---@return integer|nil i
---@return integer|nil j
function Program:find(bytes, at, where)
  if self.first == "" then return nil end
  return match(self, "finds", bytes, at, where)
end

--- The hit object for a hit that `find` has found.
---@param bytes string
---@param i integer
---@param j integer
---@param where parlance.grammar.Place
---@return table
function Program:take(bytes, i, j, where)
  local captures = self.captures and match(self, "takes", bytes, i, where) or nil
  return hit_object(self, where, i, captures, j)
end

return M
