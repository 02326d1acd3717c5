--- cql_mock.lua: a text in memory as a source of class bytes, for the CQL specs.
--
-- Words are separated by spaces. `<np type=NP>` and `</np>` in the text mark spans of a
-- layer; `/` behind a word separates its values in the layer pos. Everything is one document.

local M = {}

local Text = {}
Text.__index = Text

local function open_span(text, mark)
  local layer = mark:match "^<([%w/]+)"
  local attributes = {}
  for key, value in mark:gmatch "(%w+)=(%w+)" do attributes[key] = value end
  text.spans[#text.spans + 1] = { layer = layer, first = text.n + 1, attributes = attributes }
end

local function close_span(text, layer)
  for i = #text.spans, 1, -1 do
    local span = text.spans[i]
    if span.layer == layer and not span.last then
      span.last = text.n
      return
    end
  end
  error("no open span of " .. layer)
end

--- Read a text with marks.
---@param marked string
---@return table
function M.text(marked)
  local text = setmetatable({ n = 0, forms = {}, pos = {}, spans = {} }, Text)
  for item in marked:gsub("<[^>]*>", function(tag) return " " .. tag:gsub(" ", "\1") .. " " end)
    :gmatch "%S+" do
    item = item:gsub("\1", " ")
    if item:match "^</" then
      close_span(text, item:match "^</([%w/]+)")
    elseif item:match "^<" then
      open_span(text, item)
    else
      text.n = text.n + 1
      text.forms[text.n], text.pos[text.n] = item:match "^([^/]+)/?(.*)$"
    end
  end
  return text
end

local function contains(values, value)
  for _, v in ipairs(values) do
    if v == value then return true end
  end
  return false
end

local function has_attributes(span, wanted)
  for key, value in pairs(wanted or {}) do
    if span.attributes[key] ~= value then return false end
  end
  return true
end

local edges = {}
function edges.starts(span, i) return i == span.first end
function edges.ends(span, i) return i == span.last end
function edges.inside(span, i) return i > span.first and i <= span.last end

-- Regexes of the specs are simple enough for Lua patterns.
local function matches(spec, value)
  local pattern = spec.pattern
  if spec.caseless then pattern, value = pattern:lower(), value:lower() end
  return value:find("^" .. pattern .. "$") ~= nil
end

--- Whether token i satisfies a terminal.
function Text:satisfies(spec, i)
  if edges[spec.kind] then
    for _, span in ipairs(self.spans) do
      if span.layer == spec.layer and edges[spec.kind](span, i)
        and has_attributes(span, spec.attributes) then
        return true
      end
    end
    return false
  end
  local value = spec.kind == "layer" and self.pos[i] or self.forms[i]
  if spec.attribute == "fold" or spec.kind == "fold" then value = value:lower() end
  if spec.values then return contains(spec.values, value) end
  return matches(spec, value)
end

--- What reference.hits takes, for a compiled query.
function Text:as_text(compiled)
  return {
    n = self.n,
    value = function(i, attribute)
      return attribute == "pos" and self.pos[i] or self.forms[i]
    end,
    satisfies = function(terminal, i) return self:satisfies(compiled.terminals[terminal], i) end,
  }
end

local function signature(text, terminals, i)
  local out = {}
  for t, spec in ipairs(terminals) do out[t] = text:satisfies(spec, i) and "1" or "0" end
  return table.concat(out)
end

--- The classes of a text under these terminals, and its string of class bytes.
function Text:classes(terminals)
  local byte_of, signatures, bytes = {}, {}, { "\0" }
  for i = 1, self.n do
    local s = signature(self, terminals, i)
    if not byte_of[s] then
      signatures[#signatures + 1] = s
      byte_of[s] = string.char(#signatures)
    end
    bytes[i + 1] = byte_of[s]
  end
  return M.classes(signatures), table.concat(bytes)
end

--- Classes given by their signatures: signature i, as in "101", is class byte i.
---@param signatures string[]
---@return table
function M.classes(signatures)
  local classes = {}
  function classes.bytes(_, t)
    local out = {}
    for i, s in ipairs(signatures) do
      if s:sub(t, t) == "1" then out[#out + 1] = string.char(i) end
    end
    return table.concat(out)
  end
  function classes.all()
    local out = {}
    for i = 1, #signatures do out[i] = string.char(i) end
    return table.concat(out)
  end
  return classes
end

return M
