--- groups.lua: hits counted by what they are and where they stand.

local attributes = require "parlance.concordance.attributes"

local M = {}

-- Stands for no value in a key; no value holds it.
local NOTHING = "\0"

local WITHOUT, WITH_RATES = { "count", "share" }, { "count", "share", "tokens", "per_million" }

local function key_of(values, n)
  local parts = {}
  for i = 1, n do
    local v = values[i]
    parts[i] = v == nil and NOTHING or tostring(v)
  end
  return table.concat(parts, "\1")
end

local Groups = {}
Groups.__index = Groups

-- Count n hits with these values.
function Groups:add(values, n)
  local key = key_of(values, #self.attributes)
  local group = self.by_key[key]
  if not group then
    group = { values = table.move(values, 1, #self.attributes, 1, {}), count = 0 }
    self.by_key[key], self.list[#self.list + 1] = group, group
  end
  group.count = group.count + n
end

local function of_documents(self, doc)
  local values = {}
  for i, attribute in ipairs(self.attributes) do
    values[i] = attribute.document and attribute.document(doc)
  end
  return values
end

-- Hits by attributes of documents alone, in one pass over these.
local function count_documents(self, search, list)
  local hits, core, tokens = {}, list.core, {}
  for i = 1, #core do
    local id = core:at(i)
    hits[id] = (hits[id] or 0) + 1
  end
  for _, doc in ipairs(search.docs or search.corpus:docs()) do
    local values = of_documents(self, doc)
    local key = key_of(values, #self.attributes)
    tokens[key] = (tokens[key] or 0) + doc.n_tokens
    self:add(values, hits[doc.id] or 0)
  end
  self.tokens = tokens
end

local function count_listed(self, list)
  for _, group in ipairs(list:count_by(self.attributes[1].listed)) do
    self:add({ group.value ~= "" and group.value or nil }, group.n)
  end
end

-- Hit by hit.
local function count_each(self, next_place)
  local values, known = {}, nil
  for doc, first, last, hit in next_place do
    if doc ~= known then known, values = doc, of_documents(self, doc) end
    for i, attribute in ipairs(self.attributes) do
      if attribute.get then values[i] = attribute.get(doc, first, last, hit) end
    end
    self:add(values, 1)
  end
end

-- Tokens of the documents that have the same values in the attributes of documents.
local function tokens_by_values(self, search)
  local tokens, n = self.tokens or {}, #self.attributes
  for _, doc in ipairs(self.tokens and {} or search.docs or search.corpus:docs()) do
    local key = key_of(of_documents(self, doc), n)
    tokens[key] = (tokens[key] or 0) + doc.n_tokens
  end
  return function(values)
    local only = {}
    for i, attribute in ipairs(self.attributes) do
      only[i] = attribute.document and values[i] or nil
    end
    return tokens[key_of(only, n)]
  end
end

-- Numbers before text, nothing last.
local function before(a, b)
  if type(a) == type(b) then return a < b end
  return type(a) == "number" or b == nil
end

local function by_values(a, b)
  for i = 1, math.max(#a.values, #b.values, a.n) do
    local x, y = a.values[i], b.values[i]
    if x ~= y then return before(x, y) end
  end
  return false
end

local function by_count(a, b)
  if a.count ~= b.count then return a.count > b.count end
  return by_values(a, b)
end

local function rows_of(self, search)
  local total, any_document = 0, false
  for _, group in ipairs(self.list) do total = total + group.count end
  for _, attribute in ipairs(self.attributes) do
    any_document = any_document or attribute.document ~= nil
  end
  local tokens_of = any_document and tokens_by_values(self, search)
  for i, group in ipairs(self.list) do
    local row = { count = group.count, share = total > 0 and group.count / total or nil }
    for k, attribute in ipairs(self.attributes) do row[attribute.name] = group.values[k] end
    row.tokens = tokens_of and tokens_of(group.values)
    row.per_million = row.tokens and row.tokens > 0 and group.count * 1e6 / row.tokens or nil
    self.list[i] = row
  end
  return self.list, any_document
end

---Count hits by attributes: rows with a field for each, `count`, `share` (of all hits)
---and, when one is of documents, `tokens` (of the documents with these values) and
---`per_million` (hits for a million of them). When all are of documents, documents
---without hits have their groups, too.
---@param search parlance.Search
---@param names string[] see attributes.lua
---@param options? { hits?: parlance.Hits, sort?: "count"|"value" } default: count
---@return table[] rows
---@return string[] columns
function M.count(search, names, options)
  options = options or {}
  local self = setmetatable({ attributes = {}, by_key = {}, list = {} }, Groups)
  local n_documents = 0
  for i, name in ipairs(names) do
    self.attributes[i] = attributes.of_hit(search.corpus, name, search.captures)
    if self.attributes[i].document then n_documents = n_documents + 1 end
  end
  if n_documents == #names then
    count_documents(self, search, options.hits or search:collect())
  elseif #names == 1 and self.attributes[1].listed then
    count_listed(self, options.hits or search:collect())
  else
    count_each(self, options.hits and search:places_of(options.hits) or search:places())
  end
  for _, group in ipairs(self.list) do group.n = #names end
  table.sort(self.list, options.sort == "value" and by_values or by_count)
  local rows, with_rates = rows_of(self, search)
  local columns = table.move(names, 1, #names, 1, {})
  for _, column in ipairs(with_rates and WITH_RATES or WITHOUT) do
    columns[#columns + 1] = column
  end
  return rows, columns
end

return M
