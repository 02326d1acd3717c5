--- native.lua: documents as pandoc shows its own data ("native"), read into text, list
--- marks and headings.
--
-- A term is an atom (a string, a number), a constructor with its arguments, or a list;
-- tuples and records are lists.

local M = {}

local ESCAPES = { n = "\n", t = "\t", r = "\r", a = "\a", b = "\b", f = "\f", v = "\v" }

-- A Haskell string literal from `at`, which is behind its opening quote.
local function read_string(s, at)
  local parts = {}
  while true do
    local plain, byte
    plain, byte, at = s:match('^([^"\\]*)(["\\])()', at)
    parts[#parts + 1] = plain
    if byte == '"' then return table.concat(parts), at end
    local code, after = s:match("^(%d+)()", at)
    local blank = s:match("^%s+\\()", at)
    if code then
      parts[#parts + 1] = utf8.char(math.tointeger(code))
      at = after
    elseif blank then
      at = blank
    else
      local escaped = s:sub(at, at)
      parts[#parts + 1] = escaped == "&" and "" or ESCAPES[escaped] or escaped
      at = at + 1
    end
  end
end

local CLOSING = { ["("] = ")", ["["] = "]", ["{"] = "}" }
local read_term

-- What stands between brackets, apart by commas; each is a list of the terms beside one
-- another, or the only one.
local function read_list(s, at, closing)
  local list, item = { list = true }, {}
  while true do
    at = s:match("^%s*()", at)
    local byte = s:sub(at, at)
    if byte == closing or byte == "," then
      if #item > 0 then list[#list + 1] = M.apply(item) end
      item = {}
      at = at + 1
      if byte == closing then return list, at end
    else
      item[#item + 1], at = read_term(s, at)
    end
  end
end

--- Terms beside one another: the first one applied to the others.
function M.apply(terms)
  local first = terms[1]
  if #terms == 1 or not (type(first) == "table" and first.name) then
    return #terms == 1 and first or { list = true, table.unpack(terms) }
  end
  local term = { name = first.name }
  table.move(terms, 2, #terms, 1, term)
  return term
end

function read_term(s, at)
  local byte = s:sub(at, at)
  if byte == '"' then return read_string(s, at + 1) end
  if CLOSING[byte] then
    local list, after = read_list(s, at + 1, CLOSING[byte])
    return byte == "(" and #list == 1 and list[1] or list, after
  end
  local word, after = s:match("^([%w_.'%-]+)()", at)
  if word then return tonumber(word) or { name = word }, after end
  assert(byte == "=", "unexpected " .. s:sub(at, at + 20))
  return { name = "=" }, at + 1
end

--- The term of a whole file.
---@param s string
---@return table
function M.parse(s)
  local terms, at = {}, s:match "^%s*()"
  while at <= #s do
    terms[#terms + 1], at = read_term(s, at)
    at = s:match("^%s*()", at)
  end
  return M.apply(terms)
end

local Reader = {}
Reader.__index = Reader

function Reader:say(s) self.words[#self.words + 1] = s end

-- The signs of TeX's commands, as far as the cases have them.
local COMMANDS = { cdot = "⋅", times = "×", sum = "∑", sqrt = "√", alpha = "α", beta = "β" }

--- Mathematics in TeX as one word, without the braces, which are not seen.
---@param s string
---@return string
function M.formula(s)
  return (s:gsub("\\(%a+)", COMMANDS):gsub("[{}%s]", ""))
end

local text_of

function Reader:all(terms)
  for _, term in ipairs(terms) do self:walk(term) end
end

local function roman(n)
  local text = ""
  for _, sign in ipairs { { 10, "x" }, { 9, "ix" }, { 5, "v" }, { 4, "iv" }, { 1, "i" } } do
    while n >= sign[1] do text, n = text .. sign[2], n - sign[1] end
  end
  return text
end

local function numeral(style, n)
  if style == "LowerRoman" then return roman(n) end
  if style == "UpperRoman" then return roman(n):upper() end
  if style == "LowerAlpha" then return string.char(96 + (n - 1) % 26 + 1) end
  if style == "UpperAlpha" then return string.char(64 + (n - 1) % 26 + 1) end
  return tostring(n)
end

local DELIMITERS = { OneParen = "%s)", TwoParens = "(%s)" }

local TAKE = {
  Str = function(self, t) self:say(t[1]) end,
  Space = function(self) self:say " " end,
  Code = function(self, t) self:say(t[2]) end,
  Math = function(self, t) self:say(M.formula(t[2])) end,
  RawInline = function() end,
  RawBlock = function() end,
  Image = function(self, t)
    if self.described then self:walk(t[2]) end
  end,
  CodeBlock = function(self, t) self:say(t[2] .. "\n") end,
  Note = function(self, t) self.notes[#self.notes + 1] = t[1] end,
  Link = function(self, t) self:walk(t[2]) end,
  Span = function(self, t)
    local class = t[1][2][1]
    if class ~= "comment-start" and class ~= "diagram" then self:walk(t[2]) end
  end,
  Div = function(self, t) self:walk(t[2]) end,
  -- Pandoc takes the label off the caption ("Figure 1:"), and keeps both as the picture's
  -- description.
  Figure = function(self, t)
    local caption, whole = text_of(t[2]), text_of(t[3], true)
    if #whole > #caption and whole:sub(-#caption) == caption then return self:say(whole) end
    self:walk(t[3])
    self:walk(t[2])
  end,
  -- Where a caption stands, before its table or behind it, pandoc does not keep.
  Table = function(self, t)
    if not self.captions_behind then return self:all(t) end
    for i, part in ipairs(t) do
      if i ~= 2 then self:walk(part) end
    end
    self:walk(t[2])
  end,
  DefinitionList = function(self, t)
    for _, entry in ipairs(t[1]) do
      self:walk(entry[1])
      self:say "\n"
      self:walk(entry[2])
    end
  end,
  -- The name of an abstract stands above it in the DOCX that pandoc writes, and is no text here.
  Meta = function(self, t)
    local values, record = {}, t[1] and t[1][1] or {}
    for _, pair in ipairs(record[#record] or {}) do values[pair[1]] = pair[2] end
    for _, key in ipairs { "title", "subtitle", "author", "date", "abstract" } do
      if key == "abstract" and values[key] then self:say "Abstract\n" end
      self:walk(values[key])
      self:say "\n"
    end
  end,
  Header = function(self, t)
    self.headings[#self.headings + 1] = tostring(t[1])
    self:walk(t[3])
    self:say "\n"
  end,
  OrderedList = function(self, t)
    local start, style, delimiter = t[1][1], t[1][2].name, t[1][3].name
    for i, item in ipairs(t[2]) do
      self.marks[#self.marks + 1] =
        (DELIMITERS[delimiter] or "%s."):format(numeral(style, start + i - 1))
      self:walk(item)
    end
  end,
  BulletList = function(self, t)
    for _, item in ipairs(t[1]) do
      self.marks[#self.marks + 1] = "•"
      self:walk(item)
    end
  end,
  Quoted = function(self, t)
    local single = t[1].name == "SingleQuote"
    self:say(single and "‘" or "“")
    self:walk(t[2])
    self:say(single and "’" or "”")
  end,
}
TAKE.SoftBreak, TAKE.LineBreak = TAKE.Space, TAKE.Space

local ENDS = { Para = true, Plain = true, Cell = true }

function Reader:walk(term)
  if type(term) ~= "table" then return end
  local take = TAKE[term.name]
  if take then return take(self, term) end
  self:all(term)
  if ENDS[term.name] then self:say "\n" end
end

-- The text of a term by itself, with the descriptions of pictures or without.
function text_of(term, described)
  local reader = setmetatable({ words = {}, notes = {}, marks = {}, headings = {},
    described = described }, Reader)
  reader:walk(term)
  return (table.concat(reader.words):match "^%s*(.-)%s*$") .. "\n"
end

--- What a document says: its text, notes behind it; the marks of its list items; the
--- levels of its headings. Captions of tables stand before these or behind them.
---@param s string
---@param captions_behind? boolean
---@return { text: string, marks: string[], headings: string[] }
function M.read(s, captions_behind)
  local reader = setmetatable({ words = {}, notes = {}, marks = {}, headings = {},
    captions_behind = captions_behind }, Reader)
  reader:walk(M.parse(s))
  for _, note in ipairs(reader.notes) do reader:walk(note) end
  return { text = table.concat(reader.words), marks = reader.marks, headings = reader.headings }
end

return M
