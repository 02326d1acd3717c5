--- echoes.lua: headings in marks that echo words which the text below gives to somebody.

local M = {}

local Echoes = {}
Echoes.__index = Echoes

--- Keeps headings back until all quotations have their speakers.
---@param text { doc: parlance.Document, quotes: parlance.quotes.Quotation[] }
---@param emit fun(row: table)
---@return table
function M.new(text, emit)
  return setmetatable({ text = text, emit = emit, held = {} }, Echoes)
end

--- Emit a row, or keep it.
---@param row table
function Echoes:take(row)
  if row.rule == "heading" and not row.speaker then
    self.held[#self.held + 1] = row
  else
    self.emit(row)
  end
end

-- Whether a quotation has the words of a row, in letters of any size.
local function is_same(doc, row, quote)
  if quote.last - quote.first ~= row.last - row.first then return false end
  for i = 0, row.last - row.first do
    if doc:fold(quote.first + i) ~= doc:fold(row.first + i) then return false end
  end
  return true
end

--- Emit what was kept, with the speaker of the first words below that are the same.
function Echoes:finish()
  for _, row in ipairs(self.held) do
    for _, quote in ipairs(self.text.quotes) do
      if quote.first > row.last and quote.speaker and is_same(self.text.doc, row, quote) then
        row.speaker = quote.speaker
        break
      end
    end
    self.emit(row)
  end
end

return M
