--- random_grammar.lua: random token patterns and corpora, the same for the same seed.

local lpeg = require "lpeg"

local g = require "parlance.grammar"
local show = require "parlance.grammar.show"

local M = {}

--- Functions, tables and LPeg patterns that random patterns use; printed as F.name.
M.F = {
  count = function(...) return select("#", ...) end,
  nothing = function() end,
  swap = function(a, b) return b, a end,
  span = function(a) return type(a) == "table" and a.first or a end,
  none_or_nil = function(a) return nil, a end,
  even = function(_, pos) return pos % 2 == 0 end,
  keep = function(_, pos, ...) return pos, ... end,
  few = function(_, _, ...) return select("#", ...) < 3, "few" end,
  map = { a = 1, b = "two", ["a b"] = true, c = false, [3] = "three" },
  lower = lpeg.R "az" ^ 1,
  upper = lpeg.R "AZ" * lpeg.R "az" ^ 0,
}

--- The units of a document; a spec over other documents puts its own here.
function M.units(doc, within) return doc.spans[within] or {} end

-- One token on, where the unit surely goes on so far: a unit's first token may
-- be just behind the unit that is being matched.
function M.F.jump(doc, pos)
  for _, unit in ipairs(M.units(doc, M.within)) do
    if unit.first < pos and pos <= unit.last then return pos + 1 end
  end
  return true
end

for name, value in pairs(M.F) do show.names[value] = "F." .. name end

local random

local function pick(list)
  return list[random(#list)]
end

local WORDS = { "a", "b", "c", "A", "B", "Ab", "7", ".", "||" }
local LAYERS = { "x", "sentence", "paragraph", "document" }
local NAMES = { "n", "m", "k" }

local function attributes()
  return random(3) == 1 and { type = pick { "p", "q" } } or nil
end

-- Whether patterns are for a corpus file, where tokens have no layers and regular
-- expressions are those of PCRE2.
local stored = false

local simple = {
  function() return g.fold(pick(WORDS)) end,
  function() return g.fold { pick(WORDS), pick(WORDS) } end,
  function() return g.form(pick(WORDS)) end,
  function() return g.stem(pick { "a", "Ab" }) end,
  function() return g.any end,
  function() return g.shape(pick { "X", "x", "9", "Xx" }) end,
  function() return g.class(pick { "word", "number", "punctuation" }) end,
  function()
    local digit = stored and "\\d" or "%d"
    return g.re(pick { "[abA]", ".b", digit }, { caseless = random(2) == 1 })
  end,
  function() return g.lpeg(pick { M.F.lower, M.F.upper }) end,
  function()
    local value = pick { "N", "V", "none" }
    return stored and g.form(value == "N" and "a" or "b") or g.layer("pos", value)
  end,
  function() return g.inside("x", attributes()) end,
  function() return g.continues(pick(LAYERS), attributes()) end,
  function() return g.set({ pick(WORDS), pick(WORDS) }, "form") end,
}

local function flag()
  return pick { g.starts, g.ends }(pick(LAYERS), attributes())
end

local function condition(depth)
  if depth <= 0 or random(3) > 1 then return pick(simple)() end
  local function one() return random(4) == 1 and flag() or condition(depth - 1) end
  local kind = random(5)
  if kind == 1 then return g.all(one(), one()) end
  if kind == 2 then return g.any_of(one(), one()) end
  if kind == 3 then return g.none(one()) end
  if kind == 4 then return condition(depth - 1) + condition(depth - 1) end
  return condition(depth - 1) - condition(depth - 1)
end

local pattern

-- A pattern that g.B accepts.
local function behind()
  local p = condition(1)
  if random(3) == 1 then p = condition(1) * p end
  if random(4) == 1 then p = p + -g.any * g.P(2) end
  local ok, b = pcall(g.B, p)
  return ok and b or g.B(condition(0))
end

local function grammar(depth)
  local names, rules = { "s", "t", "u" }, { "s" }
  for i = 1, 3 do rules[names[i]] = pattern(depth - 1, names) end
  return g.P(rules)
end

local compound = {
  function(d, v) return pattern(d, v) * pattern(d, v) end,
  function(d, v) return pattern(d, v) * pattern(d, v) end,
  function(d, v) return condition(1) * pattern(d, v) end,
  function(d, v) return pattern(d, v) + pattern(d, v) end,
  function(d, v) return pattern(d, v) + pattern(d, v) end,
  function(d, v) return pattern(d, v) - pattern(d, v) end,
  function(d, v) return pattern(d, v) ^ pick { 0, 0, 1, 2 } end,
  function(d, v) return pattern(d, v) ^ -random(3) end,
  function(d, v) return #pattern(d, v) end,
  function(d, v) return -pattern(d, v) end,
  function(d, v) return g.upto(random(0, 4), pattern(d, v)) end,
  function(d, v) return g.C(pattern(d, v)) end,
  function(d, v) return g.Cg(pattern(d, v), pick(NAMES)) end,
  function(d, v) return g.Cg(pattern(d, v), pick(NAMES)) end,
  function(d, v) return g.Cg(pattern(d, v)) end,
  function(d, v) return g.Ct(pattern(d, v)) end,
  function(d, v) return g.rule(pick { "r1", "r2" }, pattern(d, v)) end,
  function(d, v) return pattern(d, v) / pick { M.F.count, M.F.nothing, M.F.swap, M.F.span } end,
  function(d, v) return pattern(d, v) / pick { 0, 1, 2, M.F.map, M.F.none_or_nil } end,
  function(d, v)
    return g.Cmt(pattern(d, v), pick { M.F.even, M.F.keep, M.F.few, M.F.jump })
  end,
  function(d, v)
    local name = pick(NAMES)
    return g.Cg(pattern(d, v), name) * pattern(d, v) * g.Cb(name)
  end,
  function(d, v) return v and g.V(pick(v)) or grammar(d) end,
  function(d, v) return v and condition(0) * g.V(pick(v)) or grammar(d) end,
}

local leaf = {
  flag, behind,
  function() return g.Cp() end,
  function() return g.Cc(random(9), "c") end,
  function() return g.P(random(4) > 1) end,
  function() return g.P(random(-2, 3)) end,
  function() return g.P(pick { M.F.even, M.F.jump }) end,
  function() return g.span("x", attributes()) end,
  function() return g.phrases { "a b", "b", "A b c" } end,
}

function pattern(depth, names)
  if depth <= 0 or random(4) == 1 then
    if random(3) == 1 then return pick(leaf)() end
    return condition(1)
  end
  return pick(compound)(depth - 1, names)
end

--- Spans over n tokens that do not overlap.
function M.spans(n)
  local list, at = {}, 1
  while at <= n do
    local last = math.min(n, at + random(0, 3))
    if random(2) == 1 then list[#list + 1] = { at, last, type = pick { "p", "q" } } end
    at = last + 1
  end
  return list
end

local function document()
  local words, pos, n = {}, {}, random(0, 14)
  for i = 1, n do words[i], pos[i] = pick(WORDS), pick { "N", "V" } end
  return { text = table.concat(words, " "), spans = { x = M.spans(n) }, layers = { pos = pos } }
end

--- A random corpus, as mock_source.new takes it.
function M.documents()
  local list = {}
  for i = 1, random(1, 4) do list[i] = document() end
  return list
end

--- A random pattern that may be built, of about this depth.
function M.pattern(depth)
  while true do
    local ok, p = pcall(pattern, depth, nil)
    if ok then return p end
    local expected = p:find "empty loop" or p:find "left recursive" or p:find "has captures"
      or p:find "refers to a rule"
    if not expected then error(p, 0) end
  end
end

--- Begin a sequence of choices; all of this module's follow from `seed`.
---@param seed integer
---@param for_store? boolean patterns for a corpus file
function M.seed(seed, for_store)
  stored = for_store or false
  math.randomseed(seed)
  random = math.random
end

return M
