--- render.lua: a lowered tree and the sets of its terminals -> a PCRE2 pattern.
--
-- The pattern is for PCRE2's 8-bit library without UTF and without options. It never matches
-- \x00, which stands before each unit, and nothing possessive, atomic or lazy is in it: its
-- matches as a regular expression are those of the tree. `nil` stands for a part that cannot
-- match over these classes; such parts vanish from the pattern.

local bytes = require "parlance.cql.bytes"
local formula = require "parlance.cql.formula"

local M = {}

-- How tightly a piece of pattern binds.
local CHOICE, SEQUENCE, ATOM = 1, 2, 3

-- Steps back that a lookbehind takes at once; longer ways repeat it by recursion.
local STRIDE = 64

local render = {}

---@class parlance.cql.Rendering
---@field terms parlance.cql.Set[]
---@field all parlance.cql.Set
local Rendering = {}
Rendering.__index = Rendering

function Rendering:set(f)
  return formula.set(f, self.terms, self.all)
end

function Rendering:class(f)
  local set = self:set(f)
  return not bytes.empty(set) and bytes.class(set, self.all) or nil
end

-- The class of a lookahead. A single byte is written twice: PCRE2 10.42 takes one byte for
-- the first and for another required byte at once, and misses the matches of (?=a)(?:.b|a).
function Rendering:asserted(f)
  local class = self:class(f)
  return class and #class == 4 and "[" .. class .. class .. "]" or class
end

function Rendering:node(node)
  return render[node.kind](self, node)
end

-- The node's pattern for a place that binds as tightly as `tightness`.
function Rendering:bound(node, tightness)
  local text, own = self:node(node)
  if text and own < tightness then return "(?:" .. text .. ")" end
  return text
end

function render.empty() return "", SEQUENCE end
function render.never() return nil end
function render.token(r, node) return r:class(node.formula), ATOM end

function render.ahead(r, node)
  local class = r:asserted(node.formula)
  return class and "(?=" .. class .. ")", ATOM
end

function render.behind(r, node)
  local class = r:class(node.formula)
  return class and "(?<=" .. class .. ")", ATOM
end

function render.label(r, node)
  local text = r:node(node[1])
  if not text then return nil end
  r.names[node.name] = (r.names[node.name] or 0) + 1
  return ("(?<%s>%s)"):format(node.name, text), ATOM
end

function render.sequence(r, node)
  local out = {}
  for i = 1, #node do
    out[i] = r:bound(node[i], SEQUENCE)
    if not out[i] then return nil end
  end
  return table.concat(out), SEQUENCE
end

function render.choice(r, node)
  local out, tightness = {}, CHOICE
  for i = 1, #node do
    local text, own = r:node(node[i])
    if text then
      out[#out + 1] = text
      tightness = own
    end
  end
  if #out == 0 then return nil end
  return table.concat(out, "|"), #out == 1 and tightness or CHOICE
end

local function quantifier(min, max)
  if min == max then return min == 1 and "" or ("{%d}"):format(min) end
  if not max then return min == 0 and "*" or min == 1 and "+" or ("{%d,}"):format(min) end
  return min == 0 and max == 1 and "?" or ("{%d,%d}"):format(min, max)
end

render["repeat"] = function(r, node)
  local text = r:bound(node[1], ATOM)
  if text and text ~= "" then return text .. quantifier(node.min, node.max), SEQUENCE end
  if text == "" or node.min == 0 then return "", SEQUENCE end
  return nil
end

-- Near ----------------------------------------------------------------------------------

local function any_between(min, max)
  if max == 0 then return "" end
  return "[^\\x00]" .. quantifier(min, max)
end

local function after_window(item, min, max)
  return "(?=" .. any_between(min, max) .. item .. ")"
end

-- One alternative per distance: each has a fixed length, as PCRE2 demands behind. A token
-- is consumed where it stands, anything longer is looked at from there.
local function before_window(item, single, min, max)
  local out = {}
  for distance = min, max do
    local gap = single and distance - 1 or distance
    out[#out + 1] = (single and item or "(?=" .. item .. ")") .. any_between(gap, gap)
  end
  return "(?<=" .. table.concat(out, "|") .. ")"
end

local function near_window(node, item, single)
  local out = {}
  if node.to >= 0 then out[1] = after_window(item, math.max(node.from, 0), node.to) end
  if node.from < 0 then
    out[#out + 1] = before_window(item, single, math.max(1, -node.to), -node.from)
  end
  return #out == 1 and out[1] or "(?:" .. table.concat(out, "|") .. ")"
end

-- A group of that text, defined behind the pattern; returns the call of it.
local function define(r, text)
  local name = ("_near%d"):format(#r.definitions + 1)
  r.definitions[#r.definitions + 1] = ("(?<%s>%s)"):format(name, text:gsub("\1", name))
  return ("(?&%s)"):format(name)
end

-- The item stands earlier in the same region: every token after it up to this one is
-- `inside`. The group (it stands for \1 here) looks back up to STRIDE tokens, and calls
-- itself from there.
local function before_in_region(r, item, single, inside)
  local out = {}
  for distance = 1, STRIDE do
    local start = single and item or "(?=" .. item .. ")[^\\x00]"
    local gap = distance - 1
    out[distance] = start .. (gap > 0 and inside .. quantifier(gap, gap) or "")
  end
  return define(r, ("(?=%s)(?:(?<=%s)|(?<=(?=(?&\1))%s{%d}))"):format(
    inside, table.concat(out, "|"), inside, STRIDE))
end

local function near_in_region(r, node, item, single)
  local here = r:asserted(formula.either(node.first, node.inside))
  if not here then return nil end
  local inside = r:class(node.inside)
  local out = { ("(?=%s)(?=%s)"):format(here, item) }
  if inside then
    out[2] = ("(?=[^\\x00]%s*(?=%s)%s)"):format(inside, inside, item)
    out[3] = before_in_region(r, item, single, inside)
  end
  return "(?:" .. table.concat(out, "|") .. ")"
end

function render.near(r, node)
  local single = node[1].kind == "token"
  local item = single and r:asserted(node[1].formula) or r:bound(node[1], SEQUENCE)
  if not item then return nil end
  if not single then item = define(r, item) end
  if node.first then return near_in_region(r, node, item, single), ATOM end
  return near_window(node, item, single), ATOM
end

-- Whole patterns ------------------------------------------------------------------------

local function new_rendering(terminals, classes)
  local terms = {}
  for i = 1, #terminals do terms[i] = bytes.of(classes:bytes(i)) end
  return setmetatable({ terms = terms, all = bytes.of(classes:all()), names = {},
    definitions = {} }, Rendering)
end

--- The pattern of a lowered tree over `classes`; `(?!)` if nothing can match.
---
---     render.pattern(lowered, compiled.terminals, source:classes(compiled.terminals))
---@param node parlance.cql.Node
---@param terminals table[]
---@param classes table with bytes(i) and all(), see the source's contract
---@return string
function M.pattern(node, terminals, classes)
  local r = new_rendering(terminals, classes)
  local text, tightness = r:node(node)
  if not text then return "(?!)" end
  if #r.definitions > 0 then
    if tightness == CHOICE then text = "(?:" .. text .. ")" end
    text = text .. "(?(DEFINE)" .. table.concat(r.definitions) .. ")"
  end
  for _, n in pairs(r.names) do
    if n > 1 then return "(?J)" .. text end
  end
  return text
end

-- What every match needs ----------------------------------------------------------------

local needs = {}

local function needs_of(r, node)
  local how = needs[node.kind]
  return how and how(r, node) or {}
end

function needs.never() return { bytes.none } end
function needs.token(r, node) return { r:set(node.formula) } end
needs.ahead, needs.behind = needs.token, needs.token
function needs.label(r, node) return needs_of(r, node[1]) end
needs.near = needs.label

function needs.sequence(r, node)
  local out = {}
  for i = 1, #node do
    for _, set in ipairs(needs_of(r, node[i])) do out[#out + 1] = set end
  end
  return out
end

needs["repeat"] = function(r, node)
  return node.min > 0 and needs_of(r, node[1]) or {}
end

local function smallest(sets)
  local best
  for _, set in ipairs(sets) do
    if not best or bytes.count(set) < bytes.count(best) then best = set end
  end
  return best
end

-- Of each alternative its rarest condition: every match needs one of them.
function needs.choice(r, node)
  local union = bytes.none
  for i = 1, #node do
    local set = smallest(needs_of(r, node[i]))
    if not set then return {} end
    union = bytes.either(union, set)
  end
  return { union }
end

--- The conditions that every match must contain, as strings of class bytes.
---
--- Text that holds no byte of one of them has no match. An empty string among them says that
--- nothing can match at all. Conditions that every token satisfies are left out.
---
---     render.required(lowered, compiled.terminals, classes)  --> { "\3", "\5\6" }
---@param node parlance.cql.Node
---@param terminals table[]
---@param classes table
---@return string[]
function M.required(node, terminals, classes)
  local r = new_rendering(terminals, classes)
  local seen, out = {}, {}
  for _, set in ipairs(needs_of(r, node)) do
    local s = bytes.string(set)
    if not seen[s] and not bytes.same(set, r.all) then out[#out + 1] = s end
    seen[s] = true
  end
  table.sort(out, function(a, b) return #a < #b or #a == #b and a < b end)
  return out
end

return M
