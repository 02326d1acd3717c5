--- tags.lua: the boundaries of regions: `<s>`, `</s>`, `<np type="NP">`, `<np/>`, `<<np>>`.
--
-- A value may stand directly behind the layer's name (`<np="NP">`: the attribute `value`),
-- behind an underscore as in CQP (`<np_type="NP">`: the attribute `type`), or in conditions
-- separated by spaces or `&`. In front of a value stand `=` or `!=`.

local lpeg = require "lpeg"
local lexical = require "parlance.cql.lexical"

local P, S, C, Cc, Cp = lpeg.P, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cp
local sym, field, node, expected = lexical.sym, lexical.field, lexical.node, lexical.expected
local space, identifier = lexical.space, lexical.identifier

local M = {}

local bare = node("string", field("text", C((lexical.alnum + S ".-") ^ 1))
  * field("quote", Cc '"') * field("literal", Cc(true)) * space)
local value = lexical.string + bare + expected("a value", "the operator")

local compare = node("compare", field("attribute", C(identifier)) * space
  * (sym "!=" * field("negated", Cc(true)) + sym "=") * field("value", value))

local function span_value(layer, attribute, negated, of)
  return layer, { type = "compare", at = of.at, attribute = attribute or "value",
    negated = negated or nil, value = of }
end

local attribute_behind = P "_" * identifier * space * S "!="
local valued_name = C(lexical.alpha * (lexical.alnum - attribute_behind) ^ 0)
  * P "_" * C(identifier) * space
local operator = sym "!=" * Cc(true) + sym "=" * Cc(false)

local head = valued_name * operator * value / span_value
  + C(lexical.name) * space * Cc(nil) * operator * value / span_value
  + C(lexical.name) * space

local function joined(at, layer, first, ...)
  local condition = first
  for _, more in ipairs { ... } do
    condition = { type = "and", at = condition.at, condition, more }
  end
  return { at = at, layer = layer, condition = condition }
end

--- What stands between the angle brackets: { at, layer, condition }.
M.region = Cp() * head * (sym "&" ^ -1 * lexical.boolean(compare)) ^ 0 / joined

--- A region named as `s`, `<s>` or `<s/>`: { at, layer, condition }.
M.named = sym "<" * M.region * sym "/" ^ -1 * sym ">" + M.region

local function make_tag(at, region, edge)
  return { type = "tag", at = at, edge = edge, layer = region.layer,
    condition = region.condition }
end

local region = lexical.need(M.region, "the name of a layer, as in <s>", "'<'")
local closing = expected("'>' or a condition, as in <np type=\"NP\">", "the tag's name")

--- A tag node: edge "start", "end" or "whole", layer, condition.
M.tag =
  Cp() * sym "<<" * region * (sym ">>" + expected("'>>'", "the region's name")) * Cc "whole"
    / make_tag
  + Cp() * sym "</" * region * (sym ">" + closing) * Cc "end" / make_tag
  + Cp() * sym "<" * region * (sym "/>" * Cc "whole" + sym ">" * Cc "start" + closing)
    / make_tag

--- CQP's macro for a whole region, `/region[np]`: the same node as `<np/>`.
M.region_macro = Cp() * P "/region" * space * sym "[" * M.named * Cc "whole"
  * lexical.need(sym "]", "']'", "the region") / make_tag

return M
