--- conllu.lua: CoNLL-U, the format of Universal Dependencies.
--
-- A word is a token with the layers lemma, pos, xpos, feats, head, deprel, deps and misc;
-- "_" is no value. The text is what SpaceAfter=No leaves of it. What a token cannot hold
-- is kept in spans, so that an export has the same bytes (export/conllu.lua):
--
--     conllu   each sentence: `comments`, its comment lines; `sent_id`; `empty`, the lines
--              of its empty nodes
--     mwt      the words of a multiword token: `line`, its own line. Where the words put
--              together do not give its form, it is one token, whose lemma, pos and xpos
--              are those of the words joined by "+"; `words` has their lines

local builder = require "parlance.load.builder"
local fail = require "parlance.fail"

local M = { name = "conllu", extensions = { ".conllu", ".conll" }, mark = "\t" }

--- The layers of the columns behind ID and FORM.
M.LAYERS = { "lemma", "pos", "xpos", "feats", "head", "deprel", "deps", "misc" }

local FIELDS = ("([^\t]+)\t"):rep(9) .. "([^\t]+)"
local ROW = "^" .. FIELDS .. "$"

--- Whether a file begins as CoNLL-U does.
---@param head string
---@return boolean
function M.sniff(head)
  local from = 1
  while true do
    local stop = head:find("\n", from, true)
    if not stop then return false end
    local first = head:byte(from)
    if first ~= 35 and first ~= 10 and first ~= 13 then -- "#", an empty line
      local line = head:sub(from, stop - 1)
      return line:find "^%d+[-.]?%d*\t" ~= nil and line:find(ROW) ~= nil
    end
    from = stop + 1
  end
end

local function complain(number, what, ...)
  fail.raise(("line %d: %s"):format(number, what:format(...)))
end

-- { id =, fields... } of a line, with first and last for a multiword token.
local function parse_row(line, number)
  local row = { line:match(ROW) }
  if not row[1] then complain(number, "is no line of ten columns with tabs between") end
  local id = row[1]
  row.line = line
  row.first, row.last = id:match "^(%d+)%-(%d+)$"
  row.first, row.last = math.tointeger(row.first), math.tointeger(row.last)
  row.empty = id:find "^%d+%.%d+$" ~= nil
  row.number = id:find "^%d+$" and math.tointeger(id)
  if not (row.first or row.empty or row.number) then
    complain(number, "'%s' is no number of a word", id)
  end
  return row
end

-- Words count from 1; a multiword token says which it has.
local function check_row(sentence, row, number)
  if row.empty then return end
  local expected = sentence.n_words + 1
  if (row.number or row.first) ~= expected then
    complain(number, "word %s stands where %d should", row[1], expected)
  end
  if row.number then sentence.n_words = row.number end
  if row.last and row.last < row.first then
    complain(number, "'%s' is no range of words", row[1])
  end
end

-- The sentences of a text, one after the other: { comments =, rows = }.
local function sentences(text)
  local next_line, number, done = text:gmatch "([^\n]*)\n?", 0, false
  local function read()
    local sentence = { comments = {}, rows = {}, n_words = 0 }
    for line in next_line do
      number = number + 1
      line = line:gsub("\r$", "")
      if line == "" then
        if #sentence.rows > 0 then return sentence end
      elseif line:sub(1, 1) == "#" then
        if #sentence.rows > 0 then complain(number, "a comment inside a sentence") end
        table.insert(sentence.comments, line)
      else
        local row = parse_row(line, number)
        check_row(sentence, row, number)
        table.insert(sentence.rows, row)
      end
    end
    done = true
    return #sentence.rows > 0 and sentence or nil
  end
  return function() return not done and read() or nil end
end

local SPACES = { s = " ", t = "\t", n = "\n", r = "\r", p = "|", ["\\"] = "\\" }

-- White space as MISC has it, or nil.
local function spaces_of(misc, key)
  local spaces = ("|" .. misc .. "|"):match("|" .. key .. "=([^|]*)|")
  return spaces and spaces:gsub("\\(.)", SPACES)
end

-- Note what MISC says of the text behind a token, and before the first.
local function put_gap(doc, misc)
  if misc == "_" then return end
  if ("|" .. misc .. "|"):find("|SpaceAfter=No|", 1, true) then return doc:between "" end
  local spaces = spaces_of(misc, "SpacesAfter")
  if spaces then doc:between(spaces, true) end
end

-- The values of a word by layer. A lemma "_" of the form "_" is one.
local function values_of(row)
  local values = {}
  for i, layer in ipairs(M.LAYERS) do
    local value = row[i + 2]
    if value ~= "_" or (layer == "lemma" and row[2] == "_") then values[layer] = value end
  end
  return values
end

local JOINED = { "lemma", "pos", "xpos" }

-- The values of words that are one token.
local function joined_values(words)
  local values = {}
  for i, layer in ipairs(JOINED) do
    local parts = {}
    for j, word in ipairs(words) do parts[j] = word[i + 2] end
    local value = table.concat(parts, "+")
    if value:find "[^_+]" then values[layer] = value end
  end
  return values
end

local function lines_of(rows)
  local lines = {}
  for i, row in ipairs(rows) do lines[i] = row.line end
  return table.concat(lines, "\n")
end

-- The rows of a multiword token that begins at rows[i]: its words, and all with the empty
-- nodes between them; the index of the last.
local function multiword(rows, i)
  local range, words, inner = rows[i], {}, {}
  while true do
    local row = rows[i + 1]
    if not row or (row.number and row.number > range.last) or row.first then
      fail.raise(("the multiword token %s has lost its words"):format(range[1]))
    end
    i = i + 1
    inner[#inner + 1] = row
    if row.number then words[#words + 1] = row end
    if row.number == range.last then return words, inner, i end
  end
end

-- Put a multiword token; the index of its last row.
local function put_multiword(doc, rows, i, empty)
  local range = rows[i]
  local words, inner, last = multiword(rows, i)
  local forms, first = {}, doc.n + 1
  for j, word in ipairs(words) do forms[j] = word[2] end
  if table.concat(forms) == range[2] then
    for j, word in ipairs(words) do
      if j > 1 then doc:between "" end
      doc:token(word[2], values_of(word))
    end
    for _, row in ipairs(inner) do
      if row.empty then empty[#empty + 1] = row end
    end
    doc:span("mwt", first, doc.n, { line = range.line })
  else
    doc:token(range[2], joined_values(words))
    doc:span("mwt", first, first, { line = range.line, words = lines_of(inner) })
  end
  put_gap(doc, range[10])
  return last
end

local function put_sentence(doc, sentence)
  local rows, empty, first = sentence.rows, {}, doc.n + 1
  local i = 1
  doc:sentence()
  while rows[i] do
    local row = rows[i]
    if row.empty then
      empty[#empty + 1] = row
    elseif row.first then
      i = put_multiword(doc, rows, i, empty)
    else
      if doc.n == 0 then doc:lead(spaces_of(row[10], "SpacesBefore") or "") end
      doc:token(row[2], values_of(row))
      put_gap(doc, row[10])
    end
    i = i + 1
  end
  if doc.n < first then fail.raise "a sentence has only empty nodes" end
  doc:span("conllu", first, doc.n, {
    comments = #sentence.comments > 0 and table.concat(sentence.comments, "\n") or nil,
    sent_id = sentence.sent_id, empty = #empty > 0 and lines_of(empty) or nil,
  })
end

-- What the comments say of the document and the paragraph.
local function read_comments(sentence)
  local metadata = {}
  for _, comment in ipairs(sentence.comments) do
    local key, value = comment:match "^#%s*(.-)%s*=%s*(.-)%s*$"
    local word = comment:match "^#%s*(%S+)"
    if word == "newdoc" then sentence.newdoc = true end
    if key == "newdoc id" then sentence.doc_id = value end
    if word == "newpar" then sentence.newpar = true end
    if key == "sent_id" then sentence.sent_id = value end
    local meta = key and key:match "^meta::(.+)$"
    if meta and value ~= "" then metadata[meta] = value end
  end
  return metadata
end

--- The documents of a text: what begins with `# newdoc` is one.
---@param text string
---@return fun(): parlance.LoadedDocument|nil
function M.load(text)
  local next_sentence = sentences(text)
  local ahead, n = next_sentence(), 0
  return function()
    if not ahead then return nil end
    local doc = builder.new()
    n = n + 1
    repeat
      local metadata = read_comments(ahead)
      if ahead.newdoc and doc.n > 0 then break end
      if ahead.newdoc then doc.id = ahead.doc_id or tostring(n) end
      if ahead.newpar and doc.n > 0 then doc:paragraph() end
      for key, value in pairs(metadata) do doc.metadata[key] = doc.metadata[key] or value end
      put_sentence(doc, ahead)
      ahead = next_sentence()
    until not ahead
    return doc:document()
  end
end

return M
