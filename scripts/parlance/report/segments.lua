--- segments.lua: a text cut wherever a span begins or ends.
---
--- Spans may overlap and nest in any way; of each segment it is known which spans
--- cover it. The text is walked once, from each boundary to the next.

local M = {}

---@class parlance.report.Span
---@field start integer code points, 0-based
---@field ["end"] integer code points, half-open

-- Shorter spans first; of spans of one length the one that began later.
local function is_inside(a, b)
  local length_a, length_b = a["end"] - a.start, b["end"] - b.start
  if length_a ~= length_b then return length_a < length_b end
  return a.start > b.start
end

local function insert(active, span)
  local low, high = 1, #active + 1
  while low < high do
    local middle = (low + high) // 2
    if is_inside(active[middle], span) then low = middle + 1 else high = middle end
  end
  table.insert(active, low, span)
end

local function drop_ended(active, point)
  local kept = 0
  for i = 1, #active do
    local span = active[i]
    active[i] = nil
    if span["end"] > point then
      kept = kept + 1
      active[kept] = span
    end
  end
end

local function boundaries(spans, n)
  local points, seen = {}, {}
  for _, span in ipairs(spans) do
    for _, point in ipairs { span.start, span["end"] } do
      point = math.min(math.tointeger(point), n)
      if not seen[point] then points[#points + 1] = point end
      seen[point] = true
    end
  end
  table.sort(points)
  return points
end

local function by_start(spans)
  local order = {}
  for i, span in ipairs(spans) do order[i] = { span = span, index = i } end
  table.sort(order, function(a, b)
    if a.span.start ~= b.span.start then return a.span.start < b.span.start end
    if a.span["end"] ~= b.span["end"] then return a.span["end"] > b.span["end"] end
    return a.index < b.index
  end)
  return order
end

---Visit the segments of a text in order. `active` holds the spans that cover the
---segment, the innermost first; `starting` those that begin at its start, the
---empty ones among them. Both are valid only during the call. A last, empty
---segment is visited if spans start at the end of the text.
---@param text string valid UTF-8
---@param spans parlance.report.Span[]
---@param visit fun(piece: string, active: table[], starting: table[])
function M.each(text, spans, visit)
  local n = utf8.len(text)
  local order, points = by_start(spans), boundaries(spans, n)
  local active, starting, next_span = {}, {}, 1
  local byte, cp = 1, 0
  for _, point in ipairs(points) do
    local stop = utf8.offset(text, point - cp + 1, byte)
    if stop > byte or #starting > 0 then visit(text:sub(byte, stop - 1), active, starting) end
    byte, cp, starting = stop, point, {}
    drop_ended(active, point)
    while order[next_span] and math.min(order[next_span].span.start, n) <= point do
      local span = order[next_span].span
      starting[#starting + 1] = span
      if span["end"] > point then insert(active, span) end
      next_span = next_span + 1
    end
  end
  if byte <= #text or #starting > 0 then visit(text:sub(byte), active, starting) end
end

return M
