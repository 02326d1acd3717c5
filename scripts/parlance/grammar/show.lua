--- show.lua: a token pattern as Lua source.
--
-- `tostring(p)` is an expression that builds p again, given `g`; functions and
-- LPeg patterns print as `f` unless `names` knows what to call them.

local M = {}

--- What to call functions, tables and LPeg patterns in printed patterns.
M.names = setmetatable({}, { __mode = "k" })

-- Binding strength of what was printed.
local SUM, PRODUCT, UNARY, POWER, ATOM = 1, 2, 3, 4, 5

-- The keys of a table but those of its list.
local function sorted_keys(t)
  local keys, n = {}, #t
  for k in pairs(t) do
    if math.type(k) ~= "integer" or k < 1 or k > n then keys[#keys + 1] = k end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

--- A constant as Lua source: strings, numbers, booleans, nil, plain tables.
---@param value any
---@return string
function M.value(value)
  if M.names[value] then return M.names[value] end
  local kind = type(value)
  if kind == "string" then return (("%q"):format(value):gsub("\\\n", "\\n")) end
  if kind == "number" or kind == "boolean" or kind == "nil" then return tostring(value) end
  if kind ~= "table" then return "f" end
  local parts = {}
  for i, item in ipairs(value) do parts[i] = M.value(item) end
  for _, key in ipairs(sorted_keys(value)) do
    local name = type(key) == "string" and key:match "^[%a_][%w_]*$" or "[" .. M.value(key) .. "]"
    parts[#parts + 1] = name .. " = " .. M.value(value[key])
  end
  return #parts == 0 and "{}" or "{ " .. table.concat(parts, ", ") .. " }"
end

-- `name(a, b)`, without the nils at its end; `name "a"` for one string.
local function call(name, ...)
  local n = select("#", ...)
  while n > 0 and select(n, ...) == nil do n = n - 1 end
  local parts = {}
  for i = 1, n do parts[i] = M.value((select(i, ...))) end
  if n == 1 and type(...) == "string" then return "g." .. name .. " " .. parts[1] end
  return "g." .. name .. "(" .. table.concat(parts, ", ") .. ")"
end

local function words(spec)
  for _, word in ipairs(spec.words) do
    if word:find "%s" or word == "" then return call(spec.kind, spec.words) end
  end
  return call(spec.kind, table.concat(spec.words, " "))
end

local spec_by = {
  form = words, fold = words, stem = words, shape = words, class = words,
  re = function(spec)
    local options = { caseless = spec.caseless or nil }
    if spec.attribute ~= "form" then options.attribute = spec.attribute end
    return call("re", spec.pattern, next(options) and options or nil)
  end,
  predicate = function(spec) return call("lpeg", spec.key) end,
  layer = function(spec)
    return call("layer", spec.layer, spec.values
      or { pattern = spec.pattern, caseless = spec.caseless or nil })
  end,
  starts = function(spec) return call("starts", spec.layer, spec.attributes) end,
  ends = function(spec) return call("ends", spec.layer, spec.attributes) end,
  inside = function(spec) return call("continues", spec.layer, spec.attributes) end,
  phrase_starts = function(spec) return call("phrases", spec.entries) end,
  phrase_inside = function(spec) return call("phrases", spec.entries) end,
}

--- A terminal's spec as the call that makes it.
---@param spec table
---@return string
function M.spec(spec)
  return spec_by[spec.kind](spec)
end

local text

-- `g.name(p, ...)`: the sub-patterns, then constants.
local function around(name)
  return function(node, ...)
    local parts = {}
    for i, child in ipairs(node) do parts[i] = text(child, SUM) end
    for i = 1, select("#", ...) do parts[#parts + 1] = M.value((select(i, ...))) end
    return "g." .. name .. "(" .. table.concat(parts, ", ") .. ")", ATOM
  end
end

local function infix(sign, strength)
  return function(node)
    return text(node[1], strength) .. sign .. text(node[2], strength + 1), strength
  end
end

local function grammar(node)
  local parts = {}
  for i, name in ipairs(node.names) do
    local body = text(node[i], SUM)
    if type(name) == "string" and name:find "^[%a_][%w_]*$" then
      parts[i] = name .. " = " .. body
    else
      parts[i] = "[" .. M.value(name) .. "] = " .. body
    end
  end
  local start = node.names[1]
  if start ~= 1 then table.insert(parts, 1, M.value(start)) end
  return "g.P{ " .. table.concat(parts, ", ") .. " }", ATOM
end

local function group(node)
  if node.name == nil then return around "Cg"(node) end
  return around "Cg"(node, node.name)
end

local text_by = {
  any = function() return "g.any", ATOM end,
  ["true"] = function() return "g.P(true)", ATOM end,
  ["false"] = function() return "g.P(false)", ATOM end,
  tokens = function(node) return call("P", node.n), ATOM end,
  terminal = function(node) return M.spec(node.spec), ATOM end,
  starts = function(node) return M.spec(node.condition.spec), ATOM end,
  ends = function(node) return M.spec(node.condition.spec), ATOM end,
  inside = function(node) return call("inside", node.layer, node.attributes), ATOM end,
  span = function(node) return call("span", node.layer, node.attributes), ATOM end,
  phrases = function(node) return call("phrases", node.entries), ATOM end,
  all = around "all", some = around "any_of", none = around "none",
  seq = infix(" * ", PRODUCT), choice = infix(" + ", SUM), diff = infix(" - ", SUM),
  ["and"] = function(node) return "#" .. text(node[1], POWER), UNARY end,
  ["not"] = function(node) return "-" .. text(node[1], POWER), UNARY end,
  behind = around "B",
  ["repeat"] = function(node) return text(node[1], ATOM) .. "^" .. node.n, POWER end,
  atmost = function(node) return text(node[1], ATOM) .. "^-" .. node.n, POWER end,
  upto = function(node) return ("g.upto(%d, %s)"):format(node.n, text(node[1], SUM)), ATOM end,
  V = function(node) return call("V", node.name), ATOM end,
  rule = function(node)
    return ("g.rule(%s, %s)"):format(M.value(node.name), text(node[1], SUM)), ATOM
  end,
  grammar = grammar,
  C = around "C", Ct = around "Ct", Cg = group,
  Cp = function() return "g.Cp()", ATOM end,
  Cb = function(node) return call("Cb", node.name), ATOM end,
  Cc = function(node)
    local parts = {}
    for i = 1, node.values.n do parts[i] = M.value(node.values[i]) end
    return "g.Cc(" .. table.concat(parts, ", ") .. ")", ATOM
  end,
  Cmt = function(node)
    if node.bare then return call("P", node.f), ATOM end
    return around "Cmt"(node, node.f)
  end,
  apply = function(node)
    return text(node[1], PRODUCT) .. " / " .. M.value(node.by), PRODUCT
  end,
}

-- The source of a node, in parentheses if it binds less than `strength`.
function text(node, strength)
  local source, own = text_by[node.tag](node)
  return own < strength and "(" .. source .. ")" or source
end

--- A pattern as a Lua expression.
---@param node parlance.grammar.Pattern
---@return string
function M.text(node)
  return text(node, SUM)
end

--- The same, cut to about `width` characters for a message.
---@param source string
---@param width? integer
---@return string
function M.brief(source, width)
  width = width or 72
  if #source <= width then return source end
  local cut = utf8.offset(source, 0, width - 2) or width - 2
  return source:sub(1, cut - 1) .. "..."
end

return M
