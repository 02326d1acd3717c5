--- formula.lua: boolean formulas over terminals: a condition on one token.
--
-- A formula is { op = "all" }, { op = "none" }, { op = "term", index }, { op = "not", f },
-- { op = "and", f, g } or { op = "or", f, g }. Formulas are immutable and may be shared.
-- They are evaluated twice, in the same way: over sets of class bytes, and over one token.

local bytes = require "parlance.cql.bytes"

local M = {}

---@class parlance.cql.Formula
---@field op "all"|"none"|"term"|"not"|"and"|"or"

M.all = { op = "all" }
M.none = { op = "none" }

--- The formula that terminal `index` holds.
---
---     formula.term(1)
---@param index integer
---@return parlance.cql.Formula
function M.term(index)
  return { op = "term", index }
end

--- The formula that `f` does not hold.
---
---     formula.negate(formula.all) == formula.none
---@param f parlance.cql.Formula
---@return parlance.cql.Formula
function M.negate(f)
  if f.op == "all" then return M.none end
  if f.op == "none" then return M.all end
  if f.op == "not" then return f[1] end
  return { op = "not", f }
end

--- The formula that both hold. A nil stands for "all".
---
---     formula.both(formula.all, formula.term(1))[1]  --> 1
---@param f? parlance.cql.Formula
---@param g? parlance.cql.Formula
---@return parlance.cql.Formula
function M.both(f, g)
  f, g = f or M.all, g or M.all
  if f.op == "all" or g.op == "none" or f == g then return g end
  if g.op == "all" or f.op == "none" then return f end
  return { op = "and", f, g }
end

--- The formula that one of the two holds.
---
---     formula.either(formula.none, formula.term(1))[1]  --> 1
---@param f parlance.cql.Formula
---@param g parlance.cql.Formula
---@return parlance.cql.Formula
function M.either(f, g)
  if f.op == "none" or g.op == "all" or f == g then return g end
  if g.op == "none" or f.op == "all" then return f end
  return { op = "or", f, g }
end

--- Whether a formula holds, given which terminals hold.
---
---     formula.holds(formula.negate(formula.term(1)), function() return false end)  --> true
---@param f parlance.cql.Formula
---@param satisfied fun(index: integer): boolean
---@return boolean
function M.holds(f, satisfied)
  local op = f.op
  if op == "all" then return true end
  if op == "none" then return false end
  if op == "term" then return satisfied(f[1]) and true or false end
  if op == "not" then return not M.holds(f[1], satisfied) end
  if op == "and" then return M.holds(f[1], satisfied) and M.holds(f[2], satisfied) end
  return M.holds(f[1], satisfied) or M.holds(f[2], satisfied)
end

--- The class bytes for which a formula holds.
---
---     formula.set(formula.term(1), { bytes.of "\1\2" }, bytes.of "\1\2\3")
---@param f parlance.cql.Formula
---@param terms parlance.cql.Set[] the set of each terminal
---@param all parlance.cql.Set every class byte in use
---@return parlance.cql.Set
function M.set(f, terms, all)
  local op = f.op
  if op == "all" then return all end
  if op == "none" then return bytes.none end
  if op == "term" then return terms[f[1]] end
  if op == "not" then return bytes.without(all, M.set(f[1], terms, all)) end
  local left, right = M.set(f[1], terms, all), M.set(f[2], terms, all)
  return op == "and" and bytes.both(left, right) or bytes.either(left, right)
end

return M
