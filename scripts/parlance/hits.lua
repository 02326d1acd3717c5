--- hits.lua: many hits in few bytes: sorted, sampled, counted.
--
-- A hit is 12 bytes here, and 4 more once the list is sorted; sorting takes 12 more
-- for each while it lasts. Spans are made one at a time, when they are asked for.
--
--     local hits = corpus:collect('"the" [form="[A-Z].*"] "of"')
--     hits:sort{ by = { "hit", "right" } }
--     for hit in hits:each() do print(hit:kwic().hit) end
--     for _, group in ipairs(hits:count_by "left.fold") do print(group.n, group.value) end

local document = require "parlance.document"
local fail = require "parlance.fail"
local nearest = require "parlance.report.nearest"
local span = require "parlance.span"
local years = require "parlance.years"

local M = {}

---@class parlance.Hits
---@field corpus parlance.Corpus
---@field core parlance.core.Hits
---@operator len: integer
local Hits = { __name = "parlance.Hits" }
Hits.__index = Hits

function Hits:__len() return #self.core end

function Hits:__tostring() return ("%d hits in %s"):format(#self.core, self.corpus.path) end

-- A list of the corpus, `make` turning a document, first and last into a hit.
local function new(corpus, core, make)
  return setmetatable({ corpus = corpus, core = core, make = make }, Hits)
end

--- Whether a value is such a list.
---@param value any
---@return boolean
function M.are(value) return rawequal(getmetatable(value), Hits) end

--- The hits of a CQL query.
---@param corpus parlance.Corpus
---@param query parlance.Query
---@param ids? integer[] documents to be seen, ascending
---@return parlance.Hits
function M.of_query(corpus, query, ids)
  local core = corpus.handle:hits()
  query:collect(core, ids)
  return new(corpus, core, function(doc, first, last) return query:hit_at(doc, first, last) end)
end

--- The hits of a token pattern.
---@param corpus parlance.Corpus
---@param matcher parlance.grammar.Matcher
---@param within? string
---@param options? table `ids` and limits, as for matcher:collect
---@return parlance.Hits
function M.of_matcher(corpus, matcher, within, options)
  local core = corpus.handle:hits()
  matcher:collect(core, within, options)
  if not matcher:tells() then return new(corpus, core, span.new) end
  return new(corpus, core, function(doc, first, last)
    return matcher:hit_at(doc, first, last, within)
  end)
end

--- Hit i, in the order of the list, with the fields that corpus:match or corpus:query
--- gives it: captures and labels are made again, of the document.
---@param i integer
---@return parlance.Span
function Hits:at(i)
  local id, first, last = self.core:at(i)
  return self.make(document.of(self.corpus, id), first, last)
end

--- The hits one after the other, in the order of the list, or those from number
--- `from` to number `to`.
---@param from? integer
---@param to? integer
---@return fun(): parlance.Span|nil
function Hits:each(from, to)
  local i, last = (from or 1) - 1, math.min(to or math.huge, #self)
  return function()
    i = i + 1
    if i <= last then return self:at(i) end
  end
end

-- Tokens of the context that are compared, unless said otherwise.
local DEPTH = 5
local MOST_DEPTH = 1000

local PARTS = { hit = true, left = true, right = true, doc = true }
local SIDES = { L = "left", R = "right" }

local function unknown(what, name, known)
  local names = {}
  for one in pairs(known) do names[#names + 1] = one end
  table.sort(names)
  error(("%s '%s': did you mean '%s'?"):format(what, tostring(name),
    nearest.of(tostring(name), names)), 3)
end

-- The part, what is left out of it and what is taken: "right", "right2" (its first two
-- tokens), "R2" (its second alone). Nil for what is no such name, or more tokens than 1000.
local function part_of(name, depth)
  name = tostring(name)
  local side, place = name:match "^([LR])([1-9]%d?%d?)$"
  if side then return SIDES[side], math.tointeger(place) - 1, 1 end
  local part, given = name:match "^(%l+)(%d*)$"
  if not PARTS[part] or part == "doc" and given ~= "" then return nil end
  if given ~= "" then
    local taken = math.tointeger(tonumber(given))
    if not taken or taken < 1 or taken > MOST_DEPTH then return nil end
    return part, 0, taken
  end
  return part, 0, part == "hit" and math.maxinteger or depth
end

M.part_of = part_of

--- Sort the list: by folded forms, by their code points.
---
--- `by` names what is compared, the most important first: the hit's own words, those
--- right of it, those left of it (the nearest first), or the document's place in the
--- corpus. "left2" is the two words left of it, "L2" the second of them alone. A table
--- gives documents other places: numbers from 1 by their ids, none being first. Hits that
--- are alike keep the order of the corpus, also when `reverse` turns the rest around. At
--- the edge of a document there is nothing, which comes first.
---
---     hits:sort{ by = { "L2", "L1", "right3" } }
---@param options? { by?: (string|table<integer, integer>)[], reverse?: boolean,
---  depth?: integer } by: default { "hit", "right" }; depth: tokens of the context that
---  are compared where no number says so, default 5
---@return parlance.Hits self
function Hits:sort(options)
  options = options or {}
  local depth = options.depth or DEPTH
  if math.type(depth) ~= "integer" or depth < 0 or depth > MOST_DEPTH then
    error(("depth %s is not between 0 and %d tokens"):format(tostring(depth), MOST_DEPTH), 2)
  end
  local keys = {}
  for i, by in ipairs(options.by or { "hit", "right" }) do
    local part, skip, taken = "doc", 0, by
    if type(by) ~= "table" then part, skip, taken = part_of(by, depth) end
    if not part then unknown("sort by", by, PARTS) end
    keys[3 * i - 2], keys[3 * i - 1], keys[3 * i] = part, skip, taken
  end
  fail.check(self.core:sort(options.reverse == true, table.unpack(keys)))
  return self
end

--- A list of n of the hits, or of all when there are fewer, in the order of the
--- corpus. Any n are as likely as any others, and the same for the same seed.
---@param n integer
---@param seed? integer default 1
---@return parlance.Hits
function Hits:sample(n, seed)
  return new(self.corpus, fail.check(self.core:sample(n, seed or 1)), self.make)
end

local function by_number(a, b)
  if a.n ~= b.n then return a.n > b.n end
  return a.value < b.value
end

-- The value of each document: of a column of the view, or of its metadata.
local COLUMN = {
  id = "id", name = "name", title = "title", date = "date", lang = "lang",
  year = years.SQL,
}

local function document_values(corpus, key)
  local values = {}
  local rows = COLUMN[key]
    and corpus:sql(("SELECT d.id AS doc, %s AS value FROM documents d"):format(COLUMN[key]))
    or corpus:sql("SELECT doc, value FROM metadata WHERE key = ?", key)
  for row in rows do values[row.doc] = row.value and tostring(row.value) end
  return values
end

local function count_by_document(self, key)
  local values = document_values(self.corpus, key)
  local list, known = {}, {}
  for _, group in ipairs(fail.check(self.core:group("doc", 0, 1))) do
    local value = values[group.value] or ""
    if not known[value] then
      known[value] = { value = value, n = 0 }
      list[#list + 1] = known[value]
    end
    known[value].n = known[value].n + group.n
  end
  return list
end

local ATTRIBUTES = { form = true, fold = true, stem = true, shape = true, class = true }

--- How many hits there are of each kind, the most frequent first.
---
--- An attribute is "hit.fold" (all words of the hit, with single spaces), "left.fold",
--- "right.fold" (the word before, or behind), "R2.fold" (the second behind it), the same
--- with form, stem, shape and class, "doc.name", "doc.year", or another key of metadata.
--- The value is "" where there is none.
---
---     hits:count_by "hit.stem"      --> { { value = "deni", n = 12 }, ... }
---@param attribute string
---@return { value: string, n: integer }[]
function Hits:count_by(attribute)
  local place, name = attribute:match "^(%w+)%.(.+)$"
  local part, skip, depth = part_of(place, 1)
  if not part then unknown("count by", attribute, PARTS) end
  local list
  if part == "doc" then
    list = count_by_document(self, name)
  else
    if not ATTRIBUTES[name] then unknown("attribute", name, ATTRIBUTES) end
    list = fail.check(self.core:group(part, skip, depth, name))
  end
  table.sort(list, by_number)
  return list
end

return M
