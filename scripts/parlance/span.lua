--- span.lua: a stretch of tokens of a document, and what it says.
--
-- A span knows its tokens; offsets and text are asked of the document when they
-- are first needed. A hit is a span with the captures of the pattern.

local M = {}

---@class parlance.Span
---@field doc parlance.Document
---@field first integer the first token, from 1
---@field last integer the last token; first - 1 for an empty span
---@field start integer code points before it
---@field text string exactly the document's words, first to last
local methods = {}

local lazy = {
  start = function(span)
    local start, finish = span.doc:offsets(span.first, span.last)
    span["end"] = finish
    return start
  end,
  ["end"] = function(span)
    local start, finish = span.doc:offsets(span.first, span.last)
    span.start = start
    return finish
  end,
  text = function(span) return span.doc:slice(span.first, span.last) end,
}

local Span = { __name = "parlance.Span" }

function Span.__index(span, key)
  local make = lazy[key]
  if not make then return methods[key] end
  local value = make(span)
  span[key] = value
  return value
end

function Span.__len(span) return span.last - span.first + 1 end

function Span.__tostring(span)
  return ("%s[%d..%d] %s"):format(span.doc.name, span.first, span.last, span.text)
end

--- A span of a document.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@return parlance.Span
function M.new(doc, first, last)
  return setmetatable({ doc = doc, first = first, last = last }, Span)
end

local OWN = { doc = true, first = true, last = true, start = true, ["end"] = true, text = true,
  layer = true, attributes = true }

--- Whether a field is one that every span has, and no capture.
---@param key string
---@return boolean
function M.is_own(key)
  return OWN[key] ~= nil
end

--- Whether a value is a span.
---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == Span
end

-- One line: a run of white space is one space.
local function on_one_line(s)
  return (s:gsub("%s+", " "))
end

-- The last `width` characters of a string.
local function right_part(s, width)
  local at = utf8.offset(s, -width)
  return at and s:sub(at) or s
end

local function left_part(s, width)
  local at = utf8.offset(s, width + 1)
  return at and s:sub(1, at - 1) or s
end

-- The code points between which the context is taken.
local function limits(span, options)
  local doc = span.doc
  if options.unit == nil then return 0, doc.n_chars end
  if span.last < span.first or doc.n_tokens == 0 then return span.start, span["end"] end
  local first = doc:unit(options.unit, span.first)
  local _, last = doc:unit(options.unit, span.last)
  return doc:offsets(first, last)
end

--- The span with what stands left and right of it, for a concordance.
---
---     hit:kwic{ width = 40 }           40 characters on each side
---     hit:kwic{ unit = "sentence" }    the whole sentence
---@param options? { width?: integer, unit?: string }
---@return table line doc, first, last, start, end, and left, hit, right on one line each
function methods.kwic(span, options)
  options = options or {}
  local width = options.width or (options.unit and math.huge or 40)
  local low, high = limits(span, options)
  local near = width == math.huge and span.doc.n_chars or width * 2 + 20
  local left = on_one_line(span.doc:text(math.max(low, span.start - near), span.start))
  local right = on_one_line(span.doc:text(span["end"], math.min(high, span["end"] + near)))
  if width ~= math.huge then
    left, right = right_part(left, width), left_part(right, width)
  end
  return {
    doc = span.doc, first = span.first, last = span.last, start = span.start,
    ["end"] = span["end"], left = left, hit = on_one_line(span.text), right = right,
  }
end

return M
