--- random_cql.lua: random CQL queries over the words of random_corpus, the same for
--- the same seed.

local M = {}

local random = math.random

local function pick(list) return list[random(#list)] end

local WORDS = { "a", "b", "c", "A", "B", "Ab", "7", "é" }
local REGEXES = { "a|b", "A.*", "[abA]", ".b", "\\d", "\\.", ".", "x", "[^a]" }
local LAYERS = { "s", "p", "text", "x", "sentence", "paragraph" }

local function value()
  local flag = random(8) == 1 and pick { "%c", "%c", "%d", "%cd" } or ""
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

-- A part under a label, when queries have labels.
local labelled = false

local function named(part)
  if not labelled or random(3) > 1 then return part end
  return pick { "a:", "b:", "@" } .. part
end

function body(depth)
  if depth <= 0 or random(4) == 1 then return named(M.token()) end
  if labelled and random(6) == 1 then return named("(" .. body(depth - 1) .. ")") end
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

local function quantity(labels)
  return pick {
    function() return tostring(random(-2, 4)) end,
    function()
      return ("%s(%s, %s)"):format(pick { "distance", "distabs" }, pick(labels), pick(labels))
    end,
  }()
end

local comparison = {
  function(labels)
    local name = pick { "form", "fold", "fold", "stem", "shape", "class", "word" }
    return ("%s.%s %s %s.%s"):format(pick(labels), name, pick { "=", "=", "!=" },
      pick(labels), name)
  end,
  function(labels)
    return ("%s.%s %s %s"):format(pick(labels), pick { "form", "fold" }, pick { "=", "!=" },
      value())
  end,
  function(labels)
    return ("%s %s %s"):format(quantity(labels), pick { "=", "!=", "<", ">", "<=", ">=" },
      quantity(labels))
  end,
  function(labels)
    return ("%s %s %s"):format(pick(labels), pick { "=", "!=", "<", ">=" }, pick(labels))
  end,
  function(labels)
    return ("%s.form %s %s.%s"):format(pick(labels), pick { "=", "!=", "<", ">=" },
      pick(labels), pick { "fold", "stem" })
  end,
  function(labels) return pick(labels) end,
}

local function constraint(labels, depth)
  if depth <= 0 or random(2) == 1 then return pick(comparison)(labels) end
  local left, right = constraint(labels, depth - 1), constraint(labels, depth - 1)
  return pick {
    ("%s & %s"):format(left, right), ("(%s | %s)"):format(left, right),
    ("!(%s)"):format(left), ("(%s) -> %s"):format(left, right),
  }
end

-- The labels of a query, and those that every query has.
local function labels_of(query)
  local labels = { "match", "matchend" }
  for _, name in ipairs { "a", "b" } do
    if query:find(name .. ":[%[(\"$]") then table.insert(labels, name) end
  end
  if query:find "@" then labels[#labels + 1] = "target" end
  return labels
end

local UNITS = { "", "", " within s", " within p", " within text", " within x", " within 3",
  " within 2 tokens", " within 2 s", " within 2 p" }

--- A query; `with_labels`: perhaps with labels and constraints.
function M.query(depth, with_labels)
  labelled = with_labels or false
  local kind = random(10)
  local query = kind == 1 and meet() or body(depth)
  if kind == 2 then query = query .. " containing " .. M.token() end
  if kind == 3 then query = ("<%s/> containing %s"):format(pick(LAYERS), body(1)) end
  if kind == 4 then query = query .. " not containing " .. M.token() end
  if kind == 5 then query = ("<%s/> !containing %s"):format(pick(LAYERS), M.token()) end
  local constrained = labelled and random(3) > 1
  labelled = false
  if constrained then query = query .. " :: " .. constraint(labels_of(query), 2) end
  return query .. pick(UNITS)
end

return M
