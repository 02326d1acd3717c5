--- conllu.lua: documents as CoNLL-U.
--
-- What load/conllu.lua read comes out as it was, byte by byte. Of other documents comments
-- are made (newdoc, newpar, sent_id, text), and MISC says what stands behind a token when it
-- is no space. Layers that have no column of their own go to MISC as Name=value.

local conllu = require "parlance.load.conllu"
local reading = require "parlance.export.reading"

local M = { name = "conllu", ending = ".conllu" }

local STANDARD = {}
for _, name in ipairs(conllu.LAYERS) do STANDARD[name] = true end

local function split_lines(s)
  local lines = {}
  for line in (s .. "\n"):gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  return lines
end

local ESCAPES = { [" "] = "\\s", ["\t"] = "\\t", ["\n"] = "\\n", ["\r"] = "\\r", ["|"] = "\\p",
  ["\\"] = "\\\\" }

local function escape(s) return (s:gsub("[ \t\n\r|\\]", ESCAPES)) end

-- What MISC says of the text behind a token; nil for a space.
local function space_after(gap)
  if gap == " " then return nil end
  return gap == "" and "SpaceAfter=No" or "SpacesAfter=" .. escape(gap)
end

local Writer = {}
Writer.__index = Writer

-- The spans of a layer of the import's own, by first token.
local function by_first(doc, layer)
  local map = {}
  for _, one in ipairs(doc:spans(layer)) do map[one.first] = one end
  return map
end

local function new_writer(doc, write)
  local forms, gaps = reading.tokens(doc)
  local layers, names = reading.layers(doc)
  local extra = {}
  for _, name in ipairs(names) do
    if not STANDARD[name] then extra[#extra + 1] = name end
  end
  local imported = by_first(doc, "conllu")
  return setmetatable({
    doc = doc, write = write, forms = forms, gaps = gaps, layers = layers, extra = extra,
    imported = imported, is_imported = next(imported) ~= nil, multiword = by_first(doc, "mwt"),
    paragraphs = reading.starts(doc, "paragraph"),
  }, Writer)
end

-- The column MISC of a token.
function Writer:misc(i)
  local parts = {}
  local stored = self.layers.misc and self.layers.misc[i]
  if stored then parts[1] = stored end
  for _, name in ipairs(self.extra) do
    local value = self.layers[name][i]
    if value then parts[#parts + 1] = ("%s=%s"):format(name, escape(value)) end
  end
  if not self.is_imported then
    if i == 1 and self.gaps[1] ~= "" then
      parts[#parts + 1] = "SpacesBefore=" .. escape(self.gaps[1])
    end
    local last = i == self.doc.n_tokens
    parts[#parts + 1] = not last and space_after(self.gaps[i + 1])
      or last and self.gaps[i + 1] ~= "" and space_after(self.gaps[i + 1]) or nil
  end
  return #parts > 0 and table.concat(parts, "|") or "_"
end

-- A form may have any white space but tabs and line breaks, which no column can hold.
local function field(s) return s and (s:gsub("[\t\n\r]+", " ")) or "_" end

function Writer:word(id, i)
  local fields = { tostring(id), field(self.forms[i]) }
  for _, layer in ipairs(conllu.LAYERS) do
    local values = self.layers[layer]
    fields[#fields + 1] = field(values and values[i])
  end
  fields[10] = field(self:misc(i))
  self.write(table.concat(fields, "\t") .. "\n")
end

-- The lines of empty nodes behind word `id`.
local function empty_after(empty, id)
  local lines = empty[id] or {}
  return #lines > 0 and table.concat(lines, "\n") .. "\n" or ""
end

local function empty_nodes(attributes)
  local nodes = {}
  for _, line in ipairs(attributes.empty and split_lines(attributes.empty) or {}) do
    local id = math.tointeger(tonumber(line:match "^(%d+)%."))
    nodes[id] = nodes[id] or {}
    table.insert(nodes[id], line)
  end
  return nodes
end

-- A multiword token whose words are one token here; the id of its last word.
function Writer:joined(one)
  self.write(one.attributes.line .. "\n" .. one.attributes.words .. "\n")
  return math.tointeger(tonumber(one.attributes.line:match "^%d+%-(%d+)"))
end

function Writer:words(first, last, empty)
  local id = 0
  self.write(empty_after(empty, 0))
  for i = first, last do
    local one = self.multiword[i]
    if one and one.attributes.words then
      id = self:joined(one)
    else
      if one and one.attributes.line then self.write(one.attributes.line .. "\n") end
      id = id + 1
      self:word(id, i)
    end
    self.write(empty_after(empty, id))
  end
  self.write "\n"
end

local function on_one_line(s) return (s:gsub("%s+", " ")) end

-- Comments of a sentence that was not imported.
function Writer:make_comments(number, unit)
  local lines = {}
  if number == 1 then
    lines[1] = "# newdoc id = " .. self.doc.name
    for _, key in ipairs(reading.keys(self.doc.metadata)) do
      lines[#lines + 1] =
        ("# meta::%s = %s"):format(key, on_one_line(self.doc.metadata[key]))
    end
  end
  if self.paragraphs[unit.first] then lines[#lines + 1] = "# newpar" end
  lines[#lines + 1] = ("# sent_id = %s-%d"):format(self.doc.name, number)
  lines[#lines + 1] = "# text = " .. on_one_line(unit.text)
  return table.concat(lines, "\n")
end

function Writer:sentence(number, unit)
  local one = self.imported[unit.first]
  local attributes = one and one.attributes or {}
  local comments = attributes.comments
  if not self.is_imported then comments = self:make_comments(number, unit) end
  if comments then self.write(comments .. "\n") end
  self:words(unit.first, unit.last, empty_nodes(attributes))
end

--- Write a document.
---@param doc parlance.Document
---@param write fun(s: string)
function M.document(doc, write)
  local writer = new_writer(doc, write)
  for number, unit in ipairs(doc:sentences()) do writer:sentence(number, unit) end
end

return M
