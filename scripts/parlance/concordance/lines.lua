--- lines.lua: hits with what stands around them, one after the other.
--
-- A line is one table that is filled anew for each hit: who keeps lines copies them.
-- Besides its columns it knows where its captures stand in the hit (`captures`, see
-- report/kwic.lua) and what stands around the context (`before`, `after`), made when
-- they are asked for.

local attributes = require "parlance.concordance.attributes"
local document_of = require("parlance.document").of
local span = require "parlance.span"
local value = require "parlance.report.value"

local M = {}

-- Hits in another order than that of the corpus whose contexts are cut in one pass over
-- their documents: so many lines are in memory at a time.
local AT_A_TIME = 256 * 1024
-- Those of the first pass: they are seen at once.
local AT_FIRST = 512

-- Characters on each side: unless said otherwise, and where a reader asks for more.
local WIDTH, MORE = 80, 600

---@class parlance.ConcordanceLines
---@field columns table[] those behind the contexts: captures, attributes of documents
---@field captures string[]
local Lines = {}
Lines.__index = Lines

-- The bytes of the hit, on one line, in which a part of it stands.
local function place_in(hit, part, name)
  local _, _, left, text = part.doc:context(part.first, part.last, "tokens",
    part.first - hit.first)
  return { from = #left + 1, to = #left + #text, name = name }
end

local function is_inside(hit, part)
  return span.is(part) and part.doc == hit.doc and hit.first <= part.first
    and part.first <= part.last and part.last <= hit.last
end

-- Where the spans of a captured value stand; those of a list, too.
local function add_places(places, hit, captured, name)
  if is_inside(hit, captured) then
    places[#places + 1] = place_in(hit, captured, name)
  elseif type(captured) == "table" and getmetatable(captured) == nil then
    for _, one in ipairs(captured) do add_places(places, hit, one, name) end
  end
end

local late = {
  captures = function(line)
    local places = {}
    for _, name in ipairs(line.hit_object and line.names or {}) do
      add_places(places, line.hit_object, line.hit_object[name], name)
    end
    return places
  end,
  before = function(line)
    local _, _, left = line.document:context(line.first, line.last, "characters", MORE)
    return left:sub(1, #left - #line.left)
  end,
  after = function(line)
    local _, _, _, _, right = line.document:context(line.first, line.last, "characters", MORE)
    return right:sub(#line.right + 1)
  end,
}

local Line = {}

function Line.__index(line, key)
  local make = late[key]
  return make and make(line)
end

-- A captured value as a cell: spans are their words on one line.
local function cell(captured)
  if type(captured) ~= "table" then return captured end
  if span.is(captured) then return (captured.text:gsub("%s+", " ")) end
  local list = {}
  for i, one in ipairs(captured) do list[i] = value.text(cell(one)) end
  return list
end

-- A function that fills a line with a hit.
local function filler(self)
  local kind, size = self.context.kind, self.context.n
  local line = setmetatable({ names = self.captures, query = self.search.name }, Line)
  local document
  local function put_document(doc)
    document, line.document, line.doc = doc, doc, doc.name
    for _, column in ipairs(self.shown) do line[column.name] = column.get(doc) end
  end
  return line, function(doc, first, last, hit)
    if doc ~= document then put_document(doc) end
    line.first, line.last, line.hit_object = first, last, hit
    for i, name in ipairs(self.captures) do
      line[self.columns[i].name] = hit and cell(hit[name])
    end
    return kind, size
  end
end

-- Lines in the order of the corpus.
local function in_order(self, next_place)
  local line, fill = filler(self)
  return function()
    local doc, first, last, hit = next_place()
    if not doc then return nil end
    local kind, size = fill(doc, first, last, hit)
    line.start, line["end"], line.left, line.hit, line.right =
      doc:context(first, last, kind, size)
    return line
  end
end

-- Which of the hits `from` to `to` of a list each document has, as numbers from 1; the
-- ids of the documents in order.
local function by_document(core, from, to)
  local by_id, ids = {}, {}
  for i = from, to do
    local id = core:at(i)
    local numbers = by_id[id]
    if not numbers then
      numbers = {}
      by_id[id], ids[#ids + 1] = numbers, id
    end
    numbers[#numbers + 1] = i - from + 1
  end
  table.sort(ids)
  return by_id, ids
end

-- The contexts of hits `from` to `to`, cut document by document. `place` is start and end
-- in one number: there are many of them.
local function cut_batch(self, from, to)
  local corpus, kind, size = self.search.corpus, self.context.kind, self.context.n
  local core, recall = self.hits.core, self.search:recaller(self.hits)
  local place, left, text, right, hit = {}, {}, {}, {}, {}
  local by_id, ids = by_document(core, from, to)
  for _, id in ipairs(ids) do
    local doc = document_of(corpus, id)
    for _, i in ipairs(by_id[id]) do
      local _, first, last = core:at(from + i - 1)
      local start, finish
      start, finish, left[i], text[i], right[i] = doc:context(first, last, kind, size)
      place[i], hit[i] = start << 32 | finish, recall(doc, first, last)
    end
  end
  return { from = from, n = to - from + 1, place = place, left = left, text = text,
    right = right, hit = hit }
end

-- Lines of a list in its own order.
local function reordered(self)
  local line, fill = filler(self)
  local corpus, core = self.search.corpus, self.hits.core
  local done, total = 0, math.min(#self.hits, self.limit or math.maxinteger)
  local batch, i = { n = 0 }, 0
  return function()
    if i == batch.n then
      if done == total then return nil end
      local most = done == 0 and AT_FIRST or AT_A_TIME
      batch = nil
      batch, i = cut_batch(self, done + 1, math.min(total, done + most)), 0
      done = done + batch.n
    end
    i = i + 1
    local id, first, last = core:at(batch.from + i - 1)
    fill(document_of(corpus, id), first, last, batch.hit[i])
    line.start, line["end"] = batch.place[i] >> 32, batch.place[i] & 0xFFFFFFFF
    line.left, line.hit, line.right = batch.left[i], batch.text[i], batch.right[i]
    return line
  end
end

local function limited(next_line, n)
  return function()
    if n == 0 then return nil end
    n = n - 1
    return next_line()
  end
end

---The lines one after the other, every time anew.
---@return fun(): table?
function Lines:each()
  local next_line
  if not self.hits then
    next_line = in_order(self, self.search:places())
  elseif self.sorted then
    next_line = reordered(self)
  else
    next_line = in_order(self, self.search:places_of(self.hits))
  end
  return self.limit and limited(next_line, self.limit) or next_line
end

local TAKEN = {
  doc = true, start = true, ["end"] = true, first = true, last = true, left = true, hit = true,
  right = true, document = true, names = true, hit_object = true, captures = true,
  before = true, after = true, query = true,
}

-- Names of captures and attributes beside those that every line has.
local function put_columns(self, show)
  local taken = setmetatable({}, { __index = TAKEN })
  local function add(name, prefix, column)
    while taken[name] do name = prefix .. name end
    taken[name] = true
    column.name = name
    self.columns[#self.columns + 1] = column
    return column
  end
  for _, name in ipairs(self.captures) do add(name, "capture_", {}) end
  for _, one in ipairs(show) do
    local column = add(one.name:gsub("^doc%.", ""), "doc_", { get = one.get, shown = one.shown })
    self.shown[#self.shown + 1] = column
  end
end

---Lines of several searches, one search after the other; `query` says which it is.
---@param list parlance.ConcordanceLines[]
---@return parlance.ConcordanceLines
function M.together(list)
  if #list == 1 then return list[1] end
  local all, seen = { columns = { { name = "query", shown = true } }, captures = {} }, {}
  for _, key in ipairs { "captures", "columns" } do
    for _, lines in ipairs(list) do
      for _, one in ipairs(lines[key]) do
        local name = key .. " " .. (one.name or one)
        if not seen[name] then table.insert(all[key], one) end
        seen[name] = true
      end
    end
  end
  function all.each()
    local i, next_line = 0, function() end
    return function()
      while true do
        local line = next_line()
        if line or i == #list then return line end
        i = i + 1
        next_line = list[i]:each()
      end
    end
  end
  return all
end

local OWN = { doc = true, first = true, last = true, start = true, ["end"] = true, text = true,
  layer = true, attributes = true }

-- The names of what hits have captured.
local function captured_names(list)
  local names, seen = {}, {}
  for _, hit in ipairs(list) do
    for name, captured in pairs(hit) do
      if type(name) == "string" and type(captured) == "table" and not (OWN[name] or seen[name]) then
        names[#names + 1], seen[name] = name, true
      end
    end
  end
  table.sort(names)
  return names
end

---Hits that are at hand, as out:concordance describes them.
---
---    out:concordance(lines.of_hits({ hit }, { kind = "tokens", n = 8 }))
---@param list parlance.Span[]
---@param context? { kind: string, n?: integer }
---@return table
function M.of_hits(list, context)
  local self = setmetatable({
    search = { name = "" }, captures = captured_names(list), columns = {}, shown = {},
    context = context or { kind = "characters", n = WIDTH },
  }, Lines)
  for i, name in ipairs(self.captures) do self.columns[i] = { name = "capture " .. name } end
  function self.each()
    local i = 0
    return in_order(self, function()
      i = i + 1
      local hit = list[i]
      if hit then return hit.doc, hit.first, hit.last, hit end
    end)
  end
  return { lines = self, captures = self.captures }
end

---The lines of a search.
---@param search parlance.Search
---@param options { context?: { kind: string, n?: integer }, show?: table[], hits?: parlance.Hits,
---  sorted?: boolean, limit?: integer } `hits`: these of the search, `sorted` when they are
---  not in the order of the corpus; `show`: { name =, shown = } of attributes of documents
---@return parlance.ConcordanceLines
function M.new(search, options)
  local show = {}
  for i, one in ipairs(options.show or {}) do
    show[i] = { name = one.name, shown = one.shown,
      get = attributes.check_document(search.corpus, one.name) }
  end
  local self = setmetatable({
    search = search, captures = search.captures, hits = options.hits, sorted = options.sorted,
    limit = options.limit, context = options.context or { kind = "characters", n = WIDTH },
    columns = {}, shown = {},
  }, Lines)
  put_columns(self, show)
  return self
end

return M
