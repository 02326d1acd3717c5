--- vrt.lua: vertical text, as CWB and Sketch Engine write it.
--
-- A token is a line of columns with tabs between, the word first; tags stand on lines of
-- their own. The names of the columns are given (`columns`), or named by the file
-- (`<!-- #vrt positional-attributes: word pos lemma -->`), or word, pos, lemma, col4, ...
-- <text>, or <doc>, is a document whose attributes are metadata; <p> and <s> are its
-- paragraphs and sentences, <g/> says that there is no space; every other tag is a layer
-- of spans, and so are <p> and <s> where they have attributes. "" and "__UNDEF__" are no
-- value.

local builder = require "parlance.load.builder"
local fail = require "parlance.fail"

local MARK = "<!-- #vrt "

local M = { name = "vrt", extensions = { ".vrt", ".vert" }, mark = MARK, may_begin_as = "xml" }

--- Whether a file says that it is vertical text.
---@param head string
---@return boolean
function M.sniff(head)
  return head:find "^%s*<!%-%- #vrt " ~= nil or head:find "\n<!%-%- #vrt " ~= nil
end

local ENTITIES = { lt = "<", gt = ">", amp = "&", quot = '"', apos = "'" }

local function decode_entity(name)
  if ENTITIES[name] then return ENTITIES[name] end
  local code = tonumber(name:match "^#(%d+)$") or tonumber(name:match "^#x(%x+)$" or "", 16)
  if not code or code == 0 or code > 0x10FFFF or (code >= 0xD800 and code < 0xE000) then
    return nil
  end
  return utf8.char(code)
end

local function decode(s)
  return s:find("&", 1, true) and s:gsub("&(#?%w+);", decode_entity) or s
end

local Reader = {}
Reader.__index = Reader

function Reader:complain(what, ...)
  fail.raise(("line %d: %s"):format(self.number, what:format(...)))
end

local DEFAULT = { "word", "pos", "lemma" }

-- Names of layers out of names of columns.
local function set_columns(reader, names)
  reader.columns = {}
  for i, name in ipairs(names) do reader.columns[i] = name:gsub("[^%w_]", "_") end
end

local function guess_columns(reader, n)
  local names = {}
  for i = 1, n do names[i] = DEFAULT[i] or "col" .. i end
  set_columns(reader, names)
end

local function fields_of(line)
  local fields = {}
  for field in (line .. "\t"):gmatch "([^\t]*)\t" do fields[#fields + 1] = decode(field) end
  return fields
end

local function token(reader, line)
  local fields = fields_of(line)
  if not reader.columns then guess_columns(reader, #fields) end
  if #fields > #reader.columns then
    reader:complain("%d columns, where %d have names (%s)", #fields, #reader.columns,
      table.concat(reader.columns, ", "))
  end
  if fields[1] == "" then reader:complain "a token without a word" end
  local values = {}
  for i = 2, #fields do
    if fields[i] ~= "" and fields[i] ~= "__UNDEF__" then
      values[reader.columns[i]] = fields[i]
    end
  end
  reader.doc = reader.doc or builder.new()
  reader.doc:token(fields[1], values)
end

local function attributes_of(reader, s)
  local attributes, rest = {}, s
  rest = rest:gsub("%s*([^%s=]+)%s*=%s*\"([^\"]*)\"", function(key, value)
    attributes[key] = decode(value)
    return ""
  end)
  rest = rest:gsub("%s*([^%s=]+)%s*=%s*'([^']*)'", function(key, value)
    attributes[key] = decode(value)
    return ""
  end)
  if rest:find "%S" then reader:complain("'%s' is no attribute of a tag", rest:match "%S.*") end
  return attributes
end

local function finish_document(reader)
  local doc = reader.doc
  reader.doc = nil
  for name, stack in pairs(reader.open) do
    for _, one in ipairs(stack) do
      if doc and one.doc == doc and (doc.n > 0 or doc.id) then
        reader:complain("<%s> of line %d is not closed in its document", name, one.line)
      end
    end
  end
  if doc and (doc.n > 0 or doc.id) then table.insert(reader.ready, doc:document()) end
end

local function begin_document(reader, attributes)
  finish_document(reader)
  local doc = builder.new()
  reader.n_documents = reader.n_documents + 1
  doc.id = attributes.id or tostring(reader.n_documents)
  for key, value in pairs(attributes) do
    if value ~= "" then doc.metadata[key] = value end
  end
  reader.doc = doc
end

local function is_document(reader, name)
  if not reader.document and (name == "text" or name == "doc") then reader.document = name end
  return name == reader.document
end

local function open(reader, name, attributes)
  if is_document(reader, name) then return begin_document(reader, attributes) end
  reader.doc = reader.doc or builder.new()
  local doc = reader.doc
  if name == "p" and doc.n > 0 then doc:paragraph() end
  if name == "s" then doc:sentence() end
  local stack = reader.open[name] or {}
  reader.open[name] = stack
  stack[#stack + 1] =
    { doc = doc, first = doc.n + 1, attributes = attributes, line = reader.number }
end

-- Units are layers only with attributes.
local function close(reader, name)
  if name == reader.document then return finish_document(reader) end
  local one = table.remove(reader.open[name] or {})
  if not one then reader:complain("</%s> closes nothing", name) end
  local doc = reader.doc
  if one.doc ~= doc then return end -- around documents
  if name == "s" then doc:sentence() end
  local is_unit = name == "s" or name == "p"
  if doc.n >= one.first and (not is_unit or next(one.attributes)) then
    doc:span(name, one.first, doc.n, one.attributes)
  end
end

local function read_comment(reader, line)
  local names = line:match "#vrt positional%-attributes:%s*(.-)%s*%-%->"
  if not names or reader.given then return end
  local list = {}
  for name in names:gmatch "[^%s,]+" do list[#list + 1] = name:gsub("/$", "") end
  if #list > 0 then set_columns(reader, list) end
end

local function read_line(reader, line)
  if line == "" then return end
  if line:sub(1, 1) ~= "<" then return token(reader, line) end
  if line:find "^<!%-%-" then return read_comment(reader, line) end
  if line:find "^<%?" or line:find "^<!" then return end
  local closed = line:match "^</%s*([%a_][%w_.:-]*)%s*>%s*$"
  if closed then return close(reader, closed) end
  local name, rest = line:match "^<([%a_][%w_.:-]*)(.-)>%s*$"
  if not name or (rest ~= "" and not rest:find "^[%s/]") then return token(reader, line) end
  local single = rest:sub(-1) == "/"
  if name == "g" then
    if reader.doc then reader.doc:between "" end
    return
  end
  open(reader, name, attributes_of(reader, single and rest:sub(1, -2) or rest))
  if single then close(reader, name) end
end

--- The documents of a text.
---@param text string
---@param options? parlance.LoadOptions
---@return fun(): parlance.LoadedDocument|nil
function M.load(text, options)
  local reader = setmetatable({ number = 0, open = {}, ready = {}, n_documents = 0 }, Reader)
  if options and options.columns then
    set_columns(reader, options.columns)
    reader.given = true
  end
  local next_line = text:gmatch "([^\n]*)\n?"
  return function()
    while #reader.ready == 0 do
      local line = next_line()
      if not line then
        finish_document(reader)
        return table.remove(reader.ready, 1)
      end
      reader.number = reader.number + 1
      read_line(reader, (line:gsub("\r$", "")))
    end
    return table.remove(reader.ready, 1)
  end
end

return M
