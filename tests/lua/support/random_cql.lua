--- random_cql.lua: random CQL queries over the words of random_corpus, the same for
--- the same seed.

local M = {}

local random = math.random

local function pick(list) return list[random(#list)] end

local WORDS = { "a", "b", "c", "A", "B", "Ab", "7" }
local REGEXES = { "a|b", "A.*", "[abA]", ".b", "\\d", "\\.", ".", "x", "[^a]" }
local LAYERS = { "s", "p", "text", "x", "sentence", "paragraph" }

local function value()
  local flag = random(8) == 1 and "%c" or ""
  return ('"%s"%s'):format(random(3) == 1 and pick(REGEXES) or pick(WORDS), flag)
end

local attribute = {
  function() return ("form%s%s"):format(pick { "=", "=", "!=" }, value()) end,
  function() return ("word=%s"):format(value()) end,
  function() return ("fold=%s"):format(value()) end,
  function() return ('stem="%s"'):format(pick { "a", "ab" }) end,
  function() return ('shape="%s"'):format(pick { "X", "x", "9", "Xx" }) end,
  function() return ('class="%s"'):format(pick { "word", "number", "punctuation" }) end,
  function() return "x" end,
  function() return ("%s(%s)"):format(pick { "lbound", "rbound" }, pick(LAYERS)) end,
}

local function condition(depth)
  if depth <= 0 or random(2) == 1 then return pick(attribute)() end
  local kind = random(5)
  if kind == 1 then return condition(depth - 1) .. " & " .. condition(depth - 1) end
  if kind == 2 then return ("(%s | %s)"):format(condition(depth - 1), condition(depth - 1)) end
  if kind == 3 then return "!" .. pick { "x", "(" .. condition(depth - 1) .. ")" } end
  if kind == 4 then return condition(depth - 1) .. " | " .. condition(depth - 1) end
  return ("(%s) -> (%s)"):format(condition(depth - 1), condition(depth - 1))
end

--- A query of one token.
function M.token()
  local kind = random(5)
  if kind == 1 then return "[]" end
  if kind == 2 then return value() end
  return ("[%s]"):format(condition(2))
end

local function quantifier()
  return pick { "?", "*", "+", "{2}", "{0,2}", "{,3}", "{1,}", "{2,3}" }
end

local function layer_tag()
  return random(4) == 1 and ('x type="%s"'):format(pick { "p", "q" }) or pick(LAYERS)
end

local function boundary()
  if random(3) > 1 then return ("<%s>"):format(layer_tag()) end
  return ("</%s>"):format(pick(LAYERS))
end

local function region() return ("<%s/>"):format(layer_tag()) end

local body

local compound = {
  function(d) return body(d) .. " " .. body(d) end,
  function(d) return body(d) .. " " .. body(d) end,
  function(d) return body(d) .. " " .. body(d) .. " " .. body(d) end,
  function(d) return ("(%s)%s"):format(body(d), quantifier()) end,
  function(d) return ("(%s | %s)"):format(body(d), body(d)) end,
  function() return M.token() .. quantifier() end,
  function() return region() .. pick { "", "?", "+" } end,
  function(d) return boundary() .. " " .. body(d) end,
  function(d) return body(d) .. " " .. boundary() end,
  function(d) return ("%s [:%s:]"):format(body(d), condition(1)) end,
  function(d) return ("[:%s:] %s"):format(condition(1), body(d)) end,
}

function body(depth)
  if depth <= 0 or random(4) == 1 then return M.token() end
  return pick(compound)(depth - 1)
end

--- What a query matches, without clauses.
M.body = function(depth) return body(depth) end

local function meet()
  local low = random(-3, 2)
  local range = random(3) == 1 and pick { "s", "p" } or ("%d %d"):format(low, low + random(0, 3))
  return ("MU(%s)"):format(pick {
    ("meet %s %s %s"):format(M.token(), M.token(), range),
    ("union (meet %s %s %s) %s"):format(M.token(), M.token(), range, M.token()),
    ("meet (meet %s %s -1 1) %s %s"):format(M.token(), M.token(), M.token(), range),
  })
end

--- A query.
function M.query(depth)
  local kind = random(10)
  local query = kind == 1 and meet() or body(depth)
  if kind == 2 then query = query .. " containing " .. M.token() end
  local unit = pick { "", "", " within s", " within p", " within text", " within x" }
  return query .. unit
end

return M
