--- conllu_words.lua: Universal Dependencies beside parlance's tokens.
--
-- The text of a document is its sentences joined by a space, by an empty line where a
-- paragraph begins; parlance cuts it into sentences and tokens. A token stands beside the
-- gold words that cover the same characters, white space not counted.

local parlance = require "parlance"

local M = {}

local function solid_length(s) return utf8.len((s:gsub("%s", ""))) end

local function new_sentence(breaks) return { paragraph = breaks, items = {}, until_id = 0 } end

-- A line of a token: a surface item of its own, or one more word of the last one.
local function take(sentence, fields)
  local first, last = fields[1]:match "^(%d+)%-(%d+)$"
  local id = math.tointeger(tonumber(fields[1]))
  if first then
    sentence.until_id = tonumber(last)
  elseif not id then
    return
  end
  if first or id > sentence.until_id then
    sentence.items[#sentence.items + 1] =
      { form = fields[2], glued = fields[10]:find "SpaceAfter=No" ~= nil, words = {} }
  end
  if id then
    local words = sentence.items[#sentence.items].words
    words[#words + 1] = {
      id = id, form = fields[2], tag = fields[4], head = tonumber(fields[7]), misc = fields[10],
    }
  end
end

local function fields_of(line)
  local fields = {}
  for field in line:gmatch "[^\t]+" do fields[#fields + 1] = field end
  return fields
end

--- The documents of a CoNLL-U file, each a list of sentences with their words.
---@param path string
---@return table[] documents with `id`
function M.read(path)
  local documents, current, breaks = {}, nil, true
  for line in io.lines(path) do
    local id = line:match "^# newdoc id = (.*)"
    if id or #documents == 0 then documents[#documents + 1] = { id = id } end
    if line:find "^# newdoc" or line:find "^# newpar" then
      breaks = true
    elseif line == "" then
      current = nil
    elseif line:find "^%d" then
      if not current then
        current, breaks = new_sentence(breaks), false
        table.insert(documents[#documents], current)
      end
      take(current, fields_of(line))
    end
  end
  return documents
end

--- The text that the sentences stand for.
---@param sentences table[]
---@return string
function M.text(sentences)
  local parts = {}
  for i, sentence in ipairs(sentences) do
    if i > 1 then parts[#parts + 1] = sentence.paragraph and "\n\n" or " " end
    for k, item in ipairs(sentence.items) do
      parts[#parts + 1] = item.form
      if k < #sentence.items and not item.glued then parts[#parts + 1] = " " end
    end
  end
  return table.concat(parts)
end

-- The words of an item apart ("state" and "'s") where they spell it, else the item itself.
local function apart(item)
  local forms, list = {}, {}
  for i, word in ipairs(item.words) do
    forms[i], list[i] = word.form, { form = word.form, words = { word } }
  end
  return table.concat(forms) == item.form and list or { item }
end

--- All items in order, each with where it starts and ends among the solid characters.
---@param sentences table[]
---@return table[] items with `start`, `finish`, `sentence` and `words`
function M.laid_out(sentences)
  local items, at = {}, 0
  for number, sentence in ipairs(sentences) do
    for _, item in ipairs(sentence.items) do
      for _, part in ipairs(apart(item)) do
        part.start, part.finish, part.sentence = at, at + solid_length(part.form), number
        at = part.finish
        items[#items + 1] = part
      end
    end
  end
  return items
end

-- The word on which the others of a token hang: the first whose head is none of them.
local function host(words)
  local inside = {}
  for _, word in ipairs(words) do inside[word.id] = true end
  for _, word in ipairs(words) do
    if not inside[word.head] then return word end
  end
  return words[1]
end

-- The words of the items that fill start..finish exactly, or nil; and the item to go on from.
local function covered(items, k, start, finish)
  while items[k] and items[k].finish <= start do k = k + 1 end
  local words, first, last = {}, items[k], items[k]
  if not first or first.start ~= start then return nil, k end
  while items[k] and items[k].finish <= finish do
    last = items[k]
    table.move(last.words, 1, #last.words, #words + 1, words)
    k = k + 1
  end
  if last.finish ~= finish or first.sentence ~= last.sentence then return nil, k end
  return words, k
end

--- parlance's sentences, each a list of { form, gold, n_words }: the tag of the word that the
--- token is, or of the one that the other words of the token depend on ("don't": of "do").
--- `gold` is nil for a token that cuts a gold word.
---@param sentences table[] one of the documents that `read` gives
---@return table[] sentences
---@return integer n_words how many words there are in gold
function M.tokens(sentences)
  local items, at, k, out, n_words = M.laid_out(sentences), 0, 1, {}, 0
  for _, item in ipairs(items) do n_words = n_words + #item.words end
  for _, text in ipairs(parlance.text.sentences(M.text(sentences))) do
    local list = {}
    for i, form in ipairs(parlance.text.words(text)) do
      local finish = at + solid_length(form)
      local words
      words, k = covered(items, k, at, finish)
      list[i] = { form = form, gold = words and host(words).tag, n_words = words and #words or 0 }
      at = finish
    end
    out[#out + 1] = list
  end
  return out, n_words
end

return M
