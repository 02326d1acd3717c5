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

--- The values of its tokens in a token layer, false for none.
---
---     table.concat(hit:values "lemma", " ")
---@param layer string
---@return (string|false)[]
function methods.values(span, layer)
  return table.move(span.doc:layer(layer), span.first, span.last, 1, {})
end

--- The span with what stands left and right of it, for a concordance.
---
---     hit:kwic{ width = 40 }           whole words in 40 characters on each side
---     hit:kwic{ tokens = 8 }           8 tokens on each side
---     hit:kwic{ unit = "sentence" }    the whole sentence
---@param options? { width?: integer, tokens?: integer, unit?: string }
---@return table line doc, first, last, start, end, and left, hit, right on one line each
function methods.kwic(span, options)
  options = options or {}
  local kind = options.unit or options.tokens and "tokens" or "characters"
  local start, finish, left, hit, right = span.doc:context(span.first, span.last, kind,
    options.tokens or options.width or 40)
  return {
    doc = span.doc, first = span.first, last = span.last, start = start, ["end"] = finish,
    left = left, hit = hit, right = right,
  }
end

return M
