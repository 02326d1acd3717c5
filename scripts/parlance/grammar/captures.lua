--- captures.lua: what a match tells, under LPeg's names.
--
-- Captures deliver span objects of the document (and positions in it), never
-- class bytes. Otherwise they nest, group and look back as LPeg's do.

local analysis = require "parlance.grammar.analysis"
local fault = require "parlance.grammar.fault"
local tree = require "parlance.grammar.tree"

local M = {}

local node = tree.node

--- The span that p takes, then p's own captures.
---
---     g.C(g.shape "Xx"^1)
---@param p any
---@return parlance.grammar.Pattern
function M.C(p)
  return (node("C", { tree.argument(p, 1, "C") }))
end

--- A group: the captures of p, or its span if it makes none.
---
--- Under a name it yields nothing by itself; the hit, or the g.Ct around it, has
--- the group's first value in a field of that name. The last group of a name
--- wins.
---
---     g.Cg(g.stem "deny", "cue") * g.upto(8, g.Cg(claim, "what"))   -- hit.cue, hit.what
---@param p any
---@param name? string
---@return parlance.grammar.Pattern
function M.Cg(p, name)
  p = tree.argument(p, 1, "Cg")
  if name ~= nil and type(name) ~= "string" and type(name) ~= "number" then
    fault.argument(2, "Cg", "name", name)
  end
  return (node("Cg", { p, name = name }))
end

--- A table of p's captures, with its named groups as fields.
---
---     g.Ct(g.C(name) * ("," * g.C(name))^0)
---@param p any
---@return parlance.grammar.Pattern
function M.Ct(p)
  return (node("Ct", { tree.argument(p, 1, "Ct") }))
end

--- The position in the document of the next token.
---@return parlance.grammar.Pattern
function M.Cp()
  return (node("Cp", {}))
end

--- These values, and no token.
---
---     g.fold "no" * g.Cg(g.Cc(true), "negated")
---@param ... any
---@return parlance.grammar.Pattern
function M.Cc(...)
  return (node("Cc", { values = table.pack(...) }))
end

--- The values of the latest complete group of this name, as in LPeg.
---
---     g.Cg(g.C(name), "who") * g.fold "said" * g.Cb "who"
---@param name string
---@return parlance.grammar.Pattern
function M.Cb(name)
  if type(name) ~= "string" and type(name) ~= "number" then
    fault.argument(1, "Cb", "name", name)
  end
  return (node("Cb", { name = name }))
end

--- Ask a function while matching.
---
--- After p has matched, f gets the document, the position in it of the next
--- token, and p's captures (its span if it makes none); `g.P(f)` is the same
--- without p and without captures. It returns false or nil to fail, true to go
--- on, or the position to go on from, no further back and in the same unit;
--- further results are the captures. It may be asked several times for one
--- match and must always answer alike.
---
---     local function same_name(_, _, a, b) return a.text == b.text end
---     g.Cmt(g.C(name) * g.fold "and" * g.C(name), same_name)
---@param p any
---@param f fun(doc: any, pos: integer, ...: any): any, ...
---@return parlance.grammar.Pattern
function M.Cmt(p, f)
  p = tree.argument(p, 1, "Cmt")
  if type(f) ~= "function" then fault.argument(2, "Cmt", "function", f) end
  return (node("Cmt", { p, f = f }))
end

--- Reference to a rule of the grammar around it.
---@param name string|integer
---@return parlance.grammar.Pattern
function M.V(name)
  if name == nil then fault.argument(1, "V", "rule name", name) end
  return (node("V", { name = name, open = true }))
end

--- The tokens before satisfy p; takes nothing.
---
--- As in LPeg, p has a fixed length and makes no captures. It never looks back
--- past the start of the unit.
---
---     g.B(g.fold "not") * g.stem "deny"
---@param p any
---@return parlance.grammar.Pattern
function M.B(p)
  p = tree.argument(p, 1, "B")
  if p.open then fault.because(1, "B", "pattern refers to a rule") end
  if analysis.has_captures(p) then fault.because(1, "B", "pattern has captures") end
  local length = analysis.length(p)
  if not length then fault.because(1, "B", "pattern may not have fixed length") end
  if length > 255 then fault.because(1, "B", "pattern looks back more than 255 tokens") end
  return (node("behind", { p }))
end

--- At most n tokens, then p; the fewest that do.
---
---     deny * g.upto(8, claim)       -- deny, within eight tokens a claim
---@param n integer
---@param p any
---@return parlance.grammar.Pattern
function M.upto(n, p)
  local count = math.type(n) == "integer" and n or nil
  if not count then fault.argument(1, "upto", "number of tokens", n) end
  if count < 0 or count > 1000 then
    fault.because(1, "upto", ("%d is not between 0 and 1000 tokens"):format(count))
  end
  return (node("upto", { tree.argument(p, 2, "upto"), n = count }))
end

--- A pattern under the name that its hits record: `hit.rule`.
---
--- Of nested rules the outermost names the hit.
---
---     g.rule("denial", g.stem "deny" * g.upto(8, claim))
---@param name string
---@param p any
---@return parlance.grammar.Pattern
function M.rule(name, p)
  if type(name) ~= "string" then fault.argument(1, "rule", "name", name) end
  p = tree.argument(p, 2, "rule")
  local label = node("Cg", { node("Cc", { values = { name, n = 1 } }), name = "rule" })
  return (node("rule", { p, name = name, core = node("seq", { p, label }) }))
end

--- The pattern that a plain value stands for, as in LPeg.
---
--- A string is one token of that form; a number n any n tokens, a negative one
--- that fewer than -n are left in the unit; true and false succeed and fail; a
--- table is a grammar, a function a match-time capture (see g.Cmt).
---
---     g.P "the"      g.P(3)      g.P{ "list", list = item * ("," * g.V "list")^-1 }
---@param value any
---@return parlance.grammar.Pattern
function M.P(value)
  return (tree.argument(value, 1, "P"))
end

--- "pattern" for a token pattern, nil for anything else.
---@param value any
---@return string|nil
function M.type(value)
  return tree.is(value) and "pattern" or nil
end

return M
