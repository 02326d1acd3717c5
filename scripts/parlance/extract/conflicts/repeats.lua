--- repeats.lua: where a document tells again, or denies, what another takes for a cause: its words
--- without those that lead to a cause.

local core = require "parlance.core"
local letters = require "parlance.extract.claims.letters"
local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

-- Documents that are read again, and values that are looked for.
local MOST_DOCS, MOST_VALUES = 12, 8
-- Tokens that the words of a value lie in, beside their own.
local BETWEEN = 2

-- A document as far as phrases need it.
local function text_of(doc)
  local handle = doc:handle()
  local text = { doc = doc, n = doc.n_tokens, folds = handle:column "fold",
    stems = handle:column "stem", name_at = {}, dates_at = {} }
  local tags, list = doc:layer "pos", {}
  for token = 1, text.n do list[token] = letters.of(text.folds[token], tags[token]) end
  text.letters = table.concat(list)
  return text
end

-- What the words of a value are known by: stems, and groups of happenings.
local function marks_of(value)
  local list = {}
  for word in value:gmatch "[%w\128-\255'-]+" do
    local fold = core.text.fold(word)
    local event = words.event_of(fold)
    if #fold > 2 and not words.is_common(fold) then
      list[#list + 1] = { stem = core.text.stem(fold, "en"), event = event }
    end
  end
  return list
end

local function has_mark(text, token, mark)
  return text.stems[token] == mark.stem
    or mark.event and words.event(text, token) == mark.event
      and find(text.letters, "^[nvz]", token) ~= nil
end

-- First and last token of the words of a value near a token that is one of them.
local function cover(text, token, marks)
  local first, last = token, token
  local width = #marks + BETWEEN
  for _, mark in ipairs(marks) do
    local found
    for at = math.max(1, token - width), math.min(text.n, token + width) do
      if has_mark(text, at, mark) then
        found = at
        break
      end
    end
    if not found then return nil end
    first, last = math.min(first, found), math.max(last, found)
  end
  return last - first < width and first or nil, last
end

-- Index of tokens by stem, made once for a document.
local function tokens_by_stem(text)
  if not text.by_stem then
    text.by_stem = {}
    for token = 1, text.n do
      local list = text.by_stem[text.stems[token]] or {}
      text.by_stem[text.stems[token]] = list
      if #list < MOST_DOCS then list[#list + 1] = token end
    end
  end
  return text.by_stem
end

-- Tokens behind a value to the mark of a question that it stands in.
local ASKED = 12

local function is_asked(text, last)
  for token = last + 1, math.min(last + ASKED, text.n) do
    if text.folds[token] == "?" then return true end
    if find(text.letters, "^%.", token) then return false end
  end
  return false
end

local function find_value(text, marks)
  for _, token in ipairs(tokens_by_stem(text)[marks[1].stem] or {}) do
    local first, last = cover(text, token, marks)
    if first and find(text.letters, "^[njNzy]", first) then
      first = phrases.start(text, first, math.max(1, first - 6))
      if text.folds[first - 1] ~= "about" and not is_asked(text, last) then return first, last end
    end
  end
end

-- The values of a fact, each by its first mention, and the documents that it is told in.
local function values_and_docs(list)
  local values, docs, known = {}, {}, {}
  for _, side in ipairs(list) do
    if not known[side.value] and #values < MOST_VALUES then
      known[side.value], values[#values + 1] = true, side
    end
    if not known[side.doc] and #docs < MOST_DOCS then
      known[side.doc], docs[#docs + 1] = true, side.doc
    end
  end
  return values, docs
end

local function is_told(list, doc, value)
  for _, side in ipairs(list) do
    if side.doc == doc then
      local within = true
      for word in pairs(value.plain) do within = within and side.plain[word] end
      if within then return true end
    end
  end
  return false
end

--- Put the mentions that a fact's other values have in its documents behind those that it has.
---@param list table[] mentions of one fact
function M.add(list)
  local values, docs = values_and_docs(list)
  if #values < 2 or #docs < 2 then return end
  local n = #list
  local told = table.move(list, 1, n, 1, {})
  for _, doc in ipairs(docs) do
    local text
    for _, value in ipairs(values) do
      local marks = not is_told(told, doc, value) and marks_of(value.value) or {}
      if #marks > 0 then
        text = text or text_of(doc)
        local first, last = find_value(text, marks)
        if first then
          local one = { doc = doc, first = first, last = last, voice = "?" .. n }
          list[#list + 1] = setmetatable(one, { __index = value })
        end
      end
    end
  end
end

return M
