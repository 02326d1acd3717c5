--- builder.lua: a document put together token by token, for formats that list tokens.

local M = {}

---@class parlance.load.Builder
---@field n integer tokens so far
---@field gap string what stands before the next token
local Builder = {}
Builder.__index = Builder

--- An empty document.
---@return parlance.load.Builder
function M.new()
  return setmetatable({
    parts = {}, byte = 0, n = 0, gap = " ", tokens = {}, sentences = {}, paragraphs = {},
    layers = {}, spans = {}, metadata = {}, new_sentence = true, new_paragraph = true,
  }, Builder)
end

--- What stands between the last token and the next one: a space unless said otherwise.
---@param gap string
---@param exact? boolean also before a paragraph
function Builder:between(gap, exact) self.gap, self.exact = gap, exact end

--- What stands before the first token.
---@param gap string
function Builder:lead(gap)
  if self.n == 0 and self.byte == 0 then
    self.parts[1], self.byte = gap, #gap
  end
end

--- The next token begins a sentence.
function Builder:sentence() self.new_sentence = true end

--- The next token begins a paragraph, which begins on a line of its own.
function Builder:paragraph()
  self.new_paragraph, self.new_sentence = true, true
  if not self.exact then self.gap = "\n\n" end
end

local function put(builder, s)
  builder.parts[#builder.parts + 1] = s
  builder.byte = builder.byte + #s
end

--- The next token.
---@param form string
---@param values table<string, string> by layer; those that are missing are none
function Builder:token(form, values)
  if self.n > 0 then put(self, self.gap) end
  self.n, self.gap, self.exact = self.n + 1, " ", false
  local n, tokens = self.n, self.tokens
  if self.new_sentence then self.sentences[#self.sentences + 1] = n end
  if self.new_paragraph then self.paragraphs[#self.paragraphs + 1] = n end
  self.new_sentence, self.new_paragraph = false, false
  tokens[2 * n - 1] = self.byte
  put(self, form)
  tokens[2 * n] = self.byte
  for layer, value in pairs(values) do
    self.layers[layer] = self.layers[layer] or {}
    self.layers[layer][n] = value
  end
end

--- A span of tokens.
function Builder:span(layer, first, last, attributes)
  self.spans[#self.spans + 1] =
    { layer = layer, first = first, last = last, attributes = attributes }
end

-- Lists without holes.
local function fill(layers, n)
  for _, values in pairs(layers) do
    for i = 1, n do values[i] = values[i] or false end
  end
end

--- The document, as a loader gives it.
---@return parlance.LoadedDocument
function Builder:document()
  fill(self.layers, self.n)
  if self.exact then put(self, self.gap) end
  return {
    id = self.id, text = table.concat(self.parts), tokens = self.tokens,
    sentences = self.sentences, paragraphs = self.paragraphs, layers = self.layers,
    spans = self.spans, metadata = self.metadata,
  }
end

return M
