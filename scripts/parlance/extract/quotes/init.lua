--- extract/quotes: quoted and reported speech: what was said, by whom, with which words.
--
-- tags (one letter a token), marks (which quotation marks belong together), units (the
-- sentences to look at), reported (cues, their sources and contents), assemble (rows),
-- speakers, turns, documents.

local assemble = require "parlance.extract.quotes.assemble"
local authors = require "parlance.extract.quotes.authors"
local documents = require "parlance.extract.quotes.documents"
local echoes = require "parlance.extract.quotes.echoes"
local lexicon = require "parlance.lexicon"
local marks = require "parlance.extract.quotes.marks"
local reported = require "parlance.extract.quotes.reported"
local rows = require "parlance.extract.quotes.rows"
local speakers = require "parlance.extract.quotes.speakers"
local tags = require "parlance.extract.quotes.tags"
local turns = require "parlance.extract.quotes.turns"
local units = require "parlance.extract.quotes.units"

local M = {}

local function emit_documents(text, emit)
  local found = documents.find(text.doc, text.paragraphs, text.quotes)
  for n, one in ipairs(found) do
    local author = authors.of(text.doc, text.letters, text.paragraphs, one.paragraph)
    emit {
      first = one.first, last = one.last, rule = one.rule, kind = "document",
      speaker_text = author and text.doc:slice(author.first, author.last),
      speaker = author and text.speakers:name(author.first, author.last),
      group = "document " .. n,
    }
  end
end

local function emit_turns(text, emit)
  for n, turn in ipairs(turns.find(text.doc, text.letters, text.paragraphs)) do
    emit {
      first = turn.first, last = turn.last, rule = "turn-label", kind = "turn",
      speaker_text = text.doc:slice(turn.label.first, turn.label.last),
      speaker = text.speakers:of_label(turn.label.first, turn.label.last),
      group = "turn " .. n,
    }
  end
end

-- What the sentence before a block says of it, where a colon ends it: "Brun wrote:".
local function introduction(text, first, group)
  if first < 2 or text.letters:sub(first - 1, first - 1) ~= ":" then return { group = group } end
  local unit = units.new(text.letters, text.doc:sentence(first - 1), first - 1, {}, 1, 0)
  for k = #unit.letters, 1, -1 do
    local one = unit.letters:find("^[uv]", k) and reported.loose(text.doc, unit, k)
    if one then return rows.frame(text, unit, one, group) end
  end
  return { group = group }
end

-- Quotations set off as paragraphs of their own, where the format marks them.
local function emit_blocks(text, emit)
  for n, block in ipairs(text.doc:spans "quote") do
    local row = introduction(text, block.first, "block " .. n)
    row.first, row.last, row.rule, row.kind = block.first, block.last, "block", "block"
    emit(row)
  end
end

--- Emit the rows of a document.
---@param doc parlance.Document
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local text = { doc = doc, letters = tags.of(doc) }
  text.paragraphs = doc:handle():units "paragraph"
  text.quotes = marks.pair(doc, text.letters, text.paragraphs)
  text.speakers = speakers.new(doc, doc:rows "names", text.quotes)
  emit_documents(text, emit)
  emit_turns(text, emit)
  emit_blocks(text, emit)
  local headings = echoes.new(text, emit)
  assemble.rows {
    doc = doc, letters = text.letters, sentences = doc:handle():units "sentence",
    quotes = text.quotes, speakers = text.speakers,
    emit = function(row) headings:take(row) end,
  }
  headings:finish()
end

return lexicon.bound(M, ...)
