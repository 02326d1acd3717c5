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

-- The words of a row or quotation, in letters of any size.
local function words_of(doc, one)
  return table.concat(doc:folds(), " ", one.first, one.last)
end

-- The headings that were kept by their words, each list in order of place.
local function by_words(self)
  local waiting = {}
  for _, row in ipairs(self.held) do
    local words = words_of(self.text.doc, row)
    waiting[words] = waiting[words] or { next = 1 }
    table.insert(waiting[words], row)
  end
  for _, rows in pairs(waiting) do
    table.sort(rows, function(a, b) return a.last < b.last end)
  end
  return waiting
end

-- Give the headings above a quotation that have its words, and no speaker yet, to its speaker.
local function give(rows, quote)
  while rows[rows.next] and rows[rows.next].last < quote.first do
    rows[rows.next].speaker = quote.speaker
    rows.next = rows.next + 1
  end
end

--- Emit what was kept, with the speaker of the first words below that are the same.
function Echoes:finish()
  if not self.held[1] then return end
  local waiting = by_words(self)
  for _, quote in ipairs(self.text.quotes) do
    local rows = quote.speaker and quote.last >= quote.first
      and waiting[words_of(self.text.doc, quote)]
    if rows then give(rows, quote) end
  end
  for _, row in ipairs(self.held) do self.emit(row) end
end

return M
