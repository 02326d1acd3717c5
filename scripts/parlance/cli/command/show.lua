--- show.lua: parlance show: one document with its metadata, structure and text.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local report = require "parlance.report"

local M = {}

local function metadata_rows(corpus, doc)
  local rows = {}
  local query = "SELECT key, value, origin FROM metadata WHERE doc = ? ORDER BY key"
  for row in corpus:sql(query, doc.id) do rows[#rows + 1] = row end
  return rows
end

-- What is said of the same text under its further names.
local function further_rows(corpus, doc)
  local rows = {}
  local query = [[SELECT m.name, m.key, m.value, m.origin FROM document_names n
    JOIN name_metadata m ON m.name = n.name WHERE n.doc = ? AND NOT n.is_primary
    ORDER BY m.name, m.key]]
  for row in corpus:sql(query, doc.id) do rows[#rows + 1] = row end
  return rows
end

-- Who speaks, as far as the label tells: "Orsol, Minister for Ports (Teskora)".
local function who(turn)
  local named = turn.speaker and turn.office and turn.speaker .. ", " .. turn.office
    or turn.speaker or turn.office
  return turn.country and ("%s (%s)"):format(named or turn.label, turn.country)
    or named or turn.label
end

local function label(span)
  local attributes = span.attributes or {}
  if span.layer == "turn" then return who(attributes) end
  if span.layer == "letter" then return attributes.kind end
  local level = attributes.level
  return attributes.label or attributes.number or attributes.title
    or level and ("level %s"):format(level)
end

-- Of spans with the same words the outer one comes first.
local INNER = { row = 1, cell = 2 }

local function comes_before(a, b)
  if a.start ~= b.start then return a.start < b.start end
  if a["end"] ~= b["end"] then return a["end"] > b["end"] end
  local inner_a, inner_b = INNER[a.layer] or 0, INNER[b.layer] or 0
  if inner_a ~= inner_b then return inner_a < inner_b end
  return a.layer < b.layer
end

-- Whether the spans of a layer, which are in order, cover more than half of a text: pages and
-- turns do, and would tint all of it.
local function covers_most(spans, n_chars)
  local covered, reach = 0, 0
  for _, span in ipairs(spans) do
    local start = math.max(span.start, reach)
    if span["end"] > start then covered, reach = covered + span["end"] - start, span["end"] end
  end
  return covered * 2 > n_chars
end

-- The spans of the structure as the document holds them: headings, points, ...
local function structure(doc, with_anchors)
  local rows, marks = {}, {}
  for _, layer in ipairs(doc:layers()) do
    local spans = doc:spans(layer)
    local anchor = with_anchors and covers_most(spans, doc.n_chars) or nil
    for _, span in ipairs(spans) do
      rows[#rows + 1] = {
        layer = layer, label = label(span), doc = doc.name, start = span.start,
        ["end"] = span["end"], first = span.first, last = span.last, text = span.text,
      }
      marks[#marks + 1] = {
        start = span.start, ["end"] = span["end"], layer = layer, label = label(span),
        anchor = anchor,
      }
    end
  end
  table.sort(rows, comes_before)
  return rows, marks
end

local STRUCTURE_COLUMNS = { "layer", "label", { name = "doc", hidden = true }, "start", "end",
  "first", "last", { name = "text", short = true } }

local LAYERS = [[SELECT l.name FROM _document_layers d JOIN _layers l ON l.number = d.layer
  WHERE d.doc = ? ORDER BY l.name]]

local function token_layers(doc)
  local names = {}
  for row in doc.corpus:sql(LAYERS, doc.id) do names[#names + 1] = row.name end
  return names
end

-- A line for readers: what its layer is, how long it is.
local function counts(doc)
  local parts = {
    console.count(doc.n_tokens, "token"), console.count(#doc:sentences(), "sentence"),
    console.count(#doc:paragraphs(), "paragraph"),
  }
  for _, layer in ipairs(doc:layers()) do
    parts[#parts + 1] = ("%d × %s"):format(#doc:spans(layer), layer)
  end
  local names = token_layers(doc)
  if names[1] then parts[#parts + 1] = "token layers: " .. table.concat(names, " ") end
  return table.concat(parts, ", ")
end

---Describe a document.
---@param out parlance.report.Out
---@param doc parlance.Document
---@param format string the text is written where `document` items are not
function M.describe(out, doc, format)
  out:heading(doc.title or doc.name)
  local names = doc:names()
  out:text(table.concat(names, ", "))
  out:table { title = "Metadata", columns = { "key", "value", "origin" }, main = true,
    rows = metadata_rows(doc.corpus, doc) }
  local further = further_rows(doc.corpus, doc)
  if further[1] then
    out:table { title = "Metadata of further names", columns = { "name", "key", "value", "origin" },
      rows = further, export = false }
  end
  local rows, marks = structure(doc, format == "html")
  out:note(counts(doc))
  if #rows > 0 then
    out:table { title = "Structure", columns = STRUCTURE_COLUMNS, rows = rows, export = false }
  end
  if format == "html" or format == "json" then
    out:document { name = doc.name, title = doc.title, text = doc:text(), spans = marks }
  else
    out:heading("Text", 2)
    out:text(doc:text(), { lines = true })
  end
end

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  local out = report.new()
  M.describe(out, corpora.document(corpus, values.doc),
    output.format(values.format, values.output))
  output.report(out, values)
end

return {
  name = "show", about = "a document with its metadata, structure and text",
  usage = "parlance show CORPUS DOC",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "DOC", key = "doc", required = true, about = "a document's name, or its number" },
  },
  options = options.common { "format", "output", "quiet" },
  example = "parlance show oewg.db 3",
  run = run,
  writes_report = true,
  describe = M.describe,
}
