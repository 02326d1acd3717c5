--- values.lua: what the reference matcher's captures yield.
--
-- Captures come as lists of records { kind, node, inner, first, last }, `inner`
-- being the list of those nested. A list knows the one around it (`outer`) and,
-- once complete, its own place there (`at`).

local answers = require "parlance.grammar.answers"

local M = {}

local value_by

-- The values of one capture, packed.
local function value(run, list, k)
  local capture = list[k]
  return value_by[capture.kind](run, capture, list, k)
end

-- The values of all captures of a list, packed.
local function all(run, list)
  local out, n = {}, 0
  for k = 1, #list do
    local some = value(run, list, k)
    for i = 1, some.n do out[n + i] = some[i] end
    n = n + some.n
  end
  out.n = n
  return out
end

--- The values of a list of captures, or the span around them if there are none.
---@param run parlance.grammar.Run
---@param list table
---@param first integer
---@param last integer
---@return table packed
function M.or_span(run, list, first, last)
  local some = all(run, list)
  if some.n > 0 then return some end
  return table.pack(run.source.span(run.doc, first, last))
end

local function or_span(run, capture)
  return M.or_span(run, capture.inner, capture.first, capture.last)
end

-- The latest complete group called `name` before the k-th capture, looking outwards.
local function group_before(list, k, name)
  while list do
    for i = k - 1, 1, -1 do
      local capture = list[i]
      if capture.kind == "Cg" and capture.node.name == name then return capture end
    end
    list, k = list.outer, list.at or (list.outer and #list.outer + 1)
  end
  error(("back reference '%s' not found"):format(name), 0)
end

--- The positional values of a list of captures, with its named groups as fields.
---@param run parlance.grammar.Run
---@param list table
---@return table
function M.fields(run, list)
  local out, n = {}, 0
  for k, capture in ipairs(list) do
    if capture.kind == "Cg" and capture.node.name ~= nil then
      out[capture.node.name] = or_span(run, capture)[1]
    else
      local some = value(run, list, k)
      for i = 1, some.n do out[n + i] = some[i] end
      n = n + some.n
    end
  end
  return out
end

local apply_by = {
  ["function"] = function(_, node, some)
    return table.pack(node.by(table.unpack(some, 1, some.n)))
  end,
  query = function(run, node, some)
    return table.pack(answers.query(node.by, some[1], run.source))
  end,
  select = function(_, node, some)
    if node.by > some.n then error(("no capture '%d'"):format(node.by), 0) end
    return table.pack(some[node.by])
  end,
}

value_by = {
  values = function(_, capture) return capture.values end,
  Cc = function(_, capture) return capture.node.values end,
  Cp = function(_, capture) return table.pack(capture.first) end,
  Ct = function(run, capture) return table.pack(M.fields(run, capture.inner)) end,
  Cg = function(run, capture)
    return capture.node.name == nil and or_span(run, capture) or table.pack()
  end,
  C = function(run, capture)
    local nested = all(run, capture.inner)
    return table.pack(run.source.span(run.doc, capture.first, capture.last),
      table.unpack(nested, 1, nested.n))
  end,
  Cb = function(run, capture, list, k)
    return or_span(run, group_before(list, k, capture.node.name))
  end,
  apply = function(run, capture)
    local node = capture.node
    if node.how == "select" and node.by == 0 then return table.pack() end
    return apply_by[node.how](run, node, or_span(run, capture))
  end,
}

return M
