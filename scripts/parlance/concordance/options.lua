--- options.lua: what the words of a concordance's options mean.

local attributes = require "parlance.concordance.attributes"
local fail = require "parlance.fail"
local hits = require "parlance.hits"
local nearest = require "parlance.report.nearest"

local M = {}

local MOST_TOKENS = 1000000
local UNITS = { "sentence", "paragraph", "document" }

---The words of an option that takes several, with commas between them.
---@param text string?
---@param name string the option
---@return string[]
function M.list(text, name)
  local list, seen = {}, {}
  for word in (text or ""):gmatch "[^,]+" do
    word = word:match "^%s*(.-)%s*$"
    if word == "" or seen[word] then
      fail.raise(("option '--%s': '%s' is there twice, or empty"):format(name, word), "EINVALID")
    end
    seen[word], list[#list + 1] = true, word
  end
  if text and #list == 0 then fail.raise(("option '--%s' is empty"):format(name), "EINVALID") end
  return list
end

---How much stands around a hit: "8" tokens on each side, a unit, or else characters.
---@param text string?
---@param width integer characters on each side
---@return { kind: string, n?: integer }
function M.context(text, width)
  if not text then return { kind = "characters", n = width } end
  local n = text:find "^%d+$" and math.tointeger(tonumber(text))
  if n and n > MOST_TOKENS then
    fail.raise(("option '--context' takes at most %d tokens, not %d"):format(MOST_TOKENS, n),
      "EINVALID")
  elseif n then
    return { kind = "tokens", n = n }
  end
  for _, unit in ipairs(UNITS) do
    if text == unit then return { kind = unit } end
  end
  fail.raise(("option '--context' takes a number of tokens, sentence, paragraph or document, "
    .. "not '%s': did you mean '%s'?"):format(text, nearest.of(text, UNITS)), "EINVALID")
end

-- Places of documents in the order of an attribute, 0 where it is not known.
local function places_by(docs, get)
  local numbers, words, places = {}, {}, {}
  local seen, value_of = {}, {}
  for _, doc in ipairs(docs) do
    local v = get(doc)
    value_of[doc.id] = v ~= nil and v
    if v ~= nil and not seen[v] then
      local list = type(v) == "number" and numbers or words
      list[#list + 1], seen[v] = v, true
    end
  end
  table.sort(numbers)
  table.sort(words)
  for i, v in ipairs(numbers) do places[v] = i end
  for i, v in ipairs(words) do places[v] = #numbers + i end
  for id, v in pairs(value_of) do value_of[id] = v and places[v] or 0 end
  return value_of
end

local PARTS = { "left", "right", "hit", "doc", "L1", "R1" }

---What hits:sort is to sort by: "left", "right2", "L1", "hit", "doc", and attributes of
---documents. Nil for the order of the corpus.
---@param corpus parlance.Corpus
---@param text string?
---@param docs parlance.Document[]
---@return (string|table<integer, integer>)[]?
function M.sort(corpus, text, docs)
  if not text or text == "corpus" then return nil end
  local by = {}
  for i, name in ipairs(M.list(text, "sort")) do
    local get = not hits.part_of(name, 1) and attributes.of_document(corpus, name)
    if not get and not hits.part_of(name, 1) then
      fail.raise(("option '--sort' takes left, right, hit, doc, L1, R2, left3 (1 to 1000 words), "
        .. "or what documents have, not '%s': did you mean '%s'?"):format(name,
        nearest.of(name, PARTS)), "EINVALID")
    end
    by[i] = get and places_by(docs, get) or name
  end
  if #by > 8 then fail.raise("option '--sort' takes at most 8 keys", "EINVALID") end
  return by
end

return M
