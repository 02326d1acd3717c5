--- vrt.lua: documents as vertical text: see load/vrt.lua.
--
-- All spans are tags, sentences and paragraphs <s> and <p>, metadata the attributes of
-- <text>. White space is told apart from none, and not kept otherwise. Of spans of one
-- layer that cross, the later one is left out: a tag could not say where it ends.

local fail = require "parlance.fail"
local reading = require "parlance.export.reading"

local M = { name = "vrt", ending = ".vrt" }

local NONE = "__UNDEF__"

local ESCAPES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local function escape(s)
  return (s:gsub('[&<>"%c]', function(c) return ESCAPES[c] or ("&#%d;"):format(c:byte()) end))
end

-- A name that a tag or an attribute may have.
local function tag_name(name)
  name = name:gsub("[^%w_.-]", "_")
  return name:find "^[%a_]" and name or "_" .. name
end

local function attributes_text(attributes)
  local parts = {}
  for i, key in ipairs(reading.keys(attributes)) do
    parts[i] = (' %s="%s"'):format(tag_name(key), escape(tostring(attributes[key])))
  end
  return table.concat(parts)
end

local UNITS = { paragraph = "p", sentence = "s" }

-- A unit has the attributes of a span that is the same and is called like its tag.
local function add_units(doc, kind, regions)
  local tag, known, rank = UNITS[kind], {}, kind == "sentence" and 2 or 1
  for _, one in ipairs(doc:spans(tag)) do known[one.first .. "-" .. one.last] = one.attributes end
  for _, unit in ipairs(doc:units(kind)) do
    regions[#regions + 1] = { tag = tag, first = unit.first, last = unit.last, rank = rank,
      attributes = known[unit.first .. "-" .. unit.last] or {} }
  end
end

-- Whether a span crosses one of its own layer that is open.
local function crosses(open, one)
  for i = #open, 1, -1 do
    if open[i].last < one.first then
      table.remove(open, i)
    elseif open[i].last < one.last then
      return true
    end
  end
  open[#open + 1] = one
  return false
end

local function outer_first(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last > b.last end
  if a.rank ~= b.rank then return a.rank < b.rank end
  return a.tag < b.tag
end

-- Everything that gets tags, outer ones first.
local function regions_of(doc)
  local regions, open = {}, {}
  add_units(doc, "paragraph", regions)
  add_units(doc, "sentence", regions)
  for _, one in ipairs(reading.spans(doc)) do
    if one.layer ~= "p" and one.layer ~= "s" then
      regions[#regions + 1] = { tag = tag_name(one.layer), first = one.first, last = one.last,
        attributes = one.attributes or {}, rank = 3 }
    end
  end
  for i, region in ipairs(regions) do region.number = i end
  table.sort(regions, function(a, b)
    if outer_first(a, b) ~= outer_first(b, a) then return outer_first(a, b) end
    return a.number < b.number
  end)
  local kept = {}
  for _, region in ipairs(regions) do
    open[region.tag] = open[region.tag] or {}
    if not crosses(open[region.tag], region) then kept[#kept + 1] = region end
  end
  return kept
end

-- Tags by token: those before it, and those behind it, the inner ones first.
local function tags_of(doc)
  local before, behind = {}, {}
  for _, region in ipairs(regions_of(doc)) do
    local tags = before[region.first] or {}
    before[region.first] = tags
    tags[#tags + 1] = ("<%s%s>\n"):format(region.tag, attributes_text(region.attributes))
    behind[region.last] = ("</%s>\n"):format(region.tag) .. (behind[region.last] or "")
  end
  return before, behind
end

local function text_tag(doc)
  local attributes = {}
  for key, value in pairs(doc.metadata) do attributes[key] = value end
  attributes.id = attributes.id or doc.name
  return ("<text%s>\n"):format(attributes_text(attributes))
end

-- The layers of all documents: a column has the same meaning everywhere in a file.
local function columns_of(corpus, docs)
  local wanted, names, seen = {}, {}, {}
  for _, doc in ipairs(docs) do wanted[doc.id] = true end
  for row in corpus:sql [[SELECT d.doc, l.name FROM _document_layers d
      JOIN _layers l ON l.number = d.layer ORDER BY l.number]] do
    if wanted[row.doc] and not seen[row.name] then names[#names + 1] = row.name end
    seen[row.name] = seen[row.name] or wanted[row.doc]
  end
  return names
end

-- The order in which corpus users expect columns.
local FIRST = { pos = 1, lemma = 2 }

--- The head of a file.
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
---@param write fun(s: string)
---@return string[] columns the layers behind the word
function M.begin(corpus, docs, write)
  local columns = columns_of(corpus, docs)
  table.sort(columns, function(a, b)
    local x, y = FIRST[a] or 3, FIRST[b] or 3
    if x ~= y then return x < y end
    return a < b
  end)
  write(("<!-- #vrt positional-attributes: %s -->\n"):format(
    table.concat({ "word", table.unpack(columns) }, " ")))
  return columns
end

local function token_line(form, i, layers, columns)
  local fields = { escape(form) }
  for _, name in ipairs(columns) do
    local value = layers[name] and layers[name][i]
    fields[#fields + 1] = value and escape(value) or NONE
  end
  return table.concat(fields, "\t") .. "\n"
end

--- Write a document.
---@param doc parlance.Document
---@param write fun(s: string)
---@param columns string[]
function M.document(doc, write, columns)
  local forms, gaps = reading.tokens(doc)
  local layers = reading.layers(doc)
  local before, behind = tags_of(doc)
  write(text_tag(doc))
  for i, form in ipairs(forms) do
    if i > 1 and gaps[i] == "" then write "<g/>\n" end
    if before[i] then write(table.concat(before[i])) end
    write(token_line(form, i, layers, columns))
    if behind[i] then write(behind[i]) end
  end
  write "</text>\n"
end

--- Raise when a name of a layer would not come back.
function M.check(corpus)
  for _, layer in ipairs(corpus:layers()) do
    if layer.name == "g" then fail.raise "a token layer 'g' cannot be told from <g/>" end
  end
end

return M
