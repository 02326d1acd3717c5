--- attributes.lua: what a line of a concordance can show, and hits be counted by.

local fail = require "parlance.fail"
local hits = require "parlance.hits"
local nearest = require "parlance.report.nearest"
local text_of = require("parlance.report.value").text
local years = require "parlance.years"

local M = {}

local OF_DOCUMENT = {
  id = function(doc) return doc.id end,
  name = function(doc) return doc.name end,
  title = function(doc) return doc.title end,
  date = function(doc) return doc.date end,
  lang = function(doc) return doc.lang end,
  n_tokens = function(doc) return doc.n_tokens end,
  n_chars = function(doc) return doc.n_chars end,
  year = years.of,
  decade = function(doc)
    local y = years.of(doc)
    return y and y // 10 * 10
  end,
}

-- A value that is written as a number is one.
local function of_metadata(key)
  return function(doc)
    local value = doc.metadata[key]
    local number = value and math.tointeger(tonumber(value))
    return number and tostring(number) == value and number or value
  end
end

local function known_names(corpus)
  local names = {}
  for name in pairs(OF_DOCUMENT) do names[#names + 1] = name end
  for row in corpus:sql "SELECT DISTINCT key FROM metadata" do
    if not OF_DOCUMENT[row.key] then names[#names + 1] = row.key end
  end
  table.sort(names)
  return names
end

local function has(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end

---What gives an attribute of documents: a field such as "date", "year" and
---"decade", or a key of metadata; with or without "doc." before it. Nil if no document
---has such a key.
---@param corpus parlance.Corpus
---@param name string
---@return (fun(doc: parlance.Document): string|integer|nil)?
function M.of_document(corpus, name)
  local key = name:gsub("^doc%.", "")
  if OF_DOCUMENT[key] then return OF_DOCUMENT[key] end
  return has(known_names(corpus), key) and of_metadata(key) or nil
end

local function raise(what, name, names)
  local near = nearest.of(name, names)
  fail.raise(("%s '%s': did you mean '%s'? (%s)"):format(what, name, near,
    table.concat(names, ", ")), "EINVALID")
end

---The same; raises a failure with the names that there are.
---@param corpus parlance.Corpus
---@param name string
---@return fun(doc: parlance.Document): string|integer|nil
function M.check_document(corpus, name)
  local get = M.of_document(corpus, name)
  if not get then raise("no document has", (name:gsub("^doc%.", "")), known_names(corpus)) end
  return get
end

local OF_TOKEN = { form = true, fold = true, stem = true, shape = true, class = true }

-- The tokens of a part of a hit.
local function range_of(part, skip, depth)
  if part == "hit" then
    return function(_, first, last) return first + skip, last end
  elseif part == "left" then
    return function(_, first)
      return math.max(1, first - skip - depth), first - skip - 1
    end
  end
  return function(doc, _, last)
    return last + skip + 1, math.min(doc.n_tokens, last + skip + depth)
  end
end

-- What stands among others for a token that a layer gives no value.
local NO_VALUE = "_"

-- The values of tokens, with single spaces; nil for none.
local function joined(doc, first, last, attribute)
  if last < first then return nil end
  if first == last then return doc:get(first, attribute) end
  local words, any = {}, false
  for pos = first, last do
    local value = doc:get(pos, attribute)
    any = any or value ~= nil
    words[#words + 1] = value or NO_VALUE
  end
  return any and table.concat(words, " ") or nil
end

local function is_layer(corpus, name)
  for _, layer in ipairs(corpus:layers()) do
    if layer.name == name then return true end
  end
  return false
end

local function of_capture(name, attribute)
  return function(_, _, _, hit)
    local value = hit and hit[name]
    if type(value) ~= "table" then return value ~= nil and tostring(value) or nil end
    if not (value.first and value.doc) then return text_of(value) end
    return joined(value.doc, value.first, value.last, attribute)
  end
end

---@class parlance.HitAttribute
---@field name string as it was asked for
---@field document? fun(doc: parlance.Document): string|integer|nil of documents alone
---@field listed? string how parlance.Hits calls it
---@field get? fun(doc: parlance.Document, first: integer, last: integer, hit?: parlance.Span):
---  string?

---What hits are counted by: "doc.year"; "hit", "left2", "R1" or a capture, with ".fold"
---(which goes without saying), ".form", ".stem", ".shape", ".class" or a token layer of
---the corpus (".pos") behind it.
---@param corpus parlance.Corpus
---@param name string
---@param captures string[]
---@return parlance.HitAttribute
function M.of_hit(corpus, name, captures)
  local place, attribute = name:match "^(.-)%.([%w_]+)$"
  local in_layer = attribute and not OF_TOKEN[attribute] and is_layer(corpus, attribute)
  if not OF_TOKEN[attribute] and not in_layer then place, attribute = name, "fold" end
  if has(captures, place) then return { name = name, get = of_capture(place, attribute) } end
  local part, skip, depth = hits.part_of(place, 1)
  if part and part ~= "doc" then
    local range = range_of(part, skip, depth)
    local function get(doc, first, last)
      local from, to = range(doc, first, last)
      return joined(doc, from, to, attribute)
    end
    return { name = name, listed = not in_layer and place .. "." .. attribute or nil, get = get }
  end
  local document = M.of_document(corpus, name)
  if document then return { name = name, document = document } end
  local names = { "hit", "left", "right", "L1", "R1", table.unpack(captures) }
  for _, key in ipairs(known_names(corpus)) do names[#names + 1] = "doc." .. key end
  raise("cannot count by", name, names)
end

return M
