--- query.lua: a CQL query over a corpus.

local core = require "parlance.core"
local cql = require "parlance.cql"
local fail = require "parlance.fail"
local span = require "parlance.span"

local M = {}

---@class parlance.Query
local Query = {}
Query.__index = Query

-- A regular expression in the query may be one that PCRE2 refuses.
local function raise_query(err)
  fail.raise(tostring(err), "EQUERY")
end

-- The terminal that the core has refused, by asking for them one by one.
local function blame(compiled, source, message)
  for i, terminal in ipairs(compiled.terminals) do
    local classes, reason = source:classes { terminal }
    if not classes then raise_query(compiled:blame(i, reason)) end
  end
  raise_query(message)
end

--- Compile a query for a corpus; raises a failure with the place of an error.
---@param corpus parlance.Corpus
---@param text string
---@param options? { lists?: table<string, string[]>, within?: string }
---@return parlance.Query
function M.new(corpus, text, options)
  options = options or {}
  local compiled, err = cql.compile(text, { lists = options.lists, lang = corpus.lang })
  if not compiled then raise_query(err) end
  local classes, message = corpus.source:classes(compiled.terminals)
  if not classes then blame(compiled, corpus.source, message) end
  return setmetatable({
    corpus = corpus, compiled = compiled, classes = classes,
    within = options.within or compiled.within, version = 0,
  }, Query)
end

-- The pattern over class bytes; made anew when the alphabet has grown.
function Query:regular()
  if self.version ~= self.classes:version() then
    self.version = self.classes:version()
    self.pattern = fail.check(core.regular(self.compiled:pattern(self.classes),
      self.compiled.fixed_length ~= nil))
  end
  return self.pattern
end

-- The fields that labels give to a hit.
local function put_labels(hit, doc, shift, groups)
  for label, range in pairs(groups) do
    hit[label] = span.new(doc, range[1] + shift, range[2] + shift)
  end
end

local function environment(hit)
  return {
    position = function(label)
      if label == "match" then return hit.first end
      if label == "matchend" then return hit.last end
      local one = rawget(hit, label)
      return one and one.first
    end,
    value = function(pos, attribute)
      if pos < 1 or pos > hit.doc.n_tokens then return nil end
      return hit.doc:get(pos, attribute)
    end,
    matches = function(value, pattern, caseless)
      local flags = caseless and "(?i)" or ""
      return core.matches(flags .. "(?:" .. pattern .. ")", value)
    end,
  }
end

-- Whether one of the spans holds the hit; nil for spans stands for one around all.
local function inside(spans, hit)
  for _, one in ipairs(spans or {}) do
    if one.first <= hit.first and hit.last <= one.last then return true end
  end
  return spans == nil
end

-- The next hit of a segment from index `at` on, and where to go on.
function Query:next_hit(segment, at)
  local regular = self:regular()
  while true do
    local first, last = fail.check(regular:next(segment.core, at))
    if not first then return nil end
    local doc, pos = segment:locate(first)
    local hit = span.new(doc, pos, pos + last - first)
    if #self.compiled.labels > 0 then
      put_labels(hit, doc, pos - first, fail.check(regular:groups(segment.core, first, last)))
    end
    at = last + 1
    local allowed = inside(segment.spans, hit)
      and (not self.compiled.constraints or self.compiled:accepts(environment(hit)))
    if allowed then return hit, at end
  end
end

-- The segment of a document; that of the one asked last is kept.
local function document_segment(self, doc)
  if self.recent_doc ~= doc then
    self.recent = self.corpus.source:segment(doc, self.classes, self.within)
    self.recent_doc = doc
  end
  return self.recent
end

--- A hit whose place is known, with its labels.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@return parlance.Span
function Query:hit_at(doc, first, last)
  local hit = span.new(doc, first, last)
  if #self.compiled.labels == 0 then return hit end
  local segment = document_segment(self, doc)
  local i = segment.core:index(first)
  put_labels(hit, doc, first - i,
    fail.check(self:regular():groups(segment.core, i, i + last - first)))
  return hit
end

-- Segments of one document, or of the corpus.
function Query:segments(ids, doc)
  if doc then
    local segment = self.corpus.source:segment(doc, self.classes, self.within)
    return function()
      local one = segment
      segment = nil
      return one
    end
  end
  local required = self.compiled:required(self.classes)
  return self.corpus.source:segments(self.classes, self.within,
    { ids = ids, required = required })
end

--- All hits, in the order of the corpus.
---@param ids? integer[]
---@param doc? parlance.Document
---@return fun(): parlance.Span|nil
function Query:hits(ids, doc)
  local next_segment = self:segments(ids, doc)
  local segment, at = nil, 1
  return function()
    while true do
      if not segment then
        segment, at = next_segment(), 1
        if not segment then return nil end
      end
      local hit
      hit, at = self:next_hit(segment, at)
      if hit then return hit end
      segment = nil
    end
  end
end

--- Put all hits into a list of the core's.
---@param list parlance.core.Hits
---@param ids? integer[]
function Query:collect(list, ids)
  if self.compiled.constraints then
    for hit in self:hits(ids) do
      fail.check(list:add_range(hit.doc.id, hit.first, hit.last))
    end
    return
  end
  for segment in self:segments(ids) do fail.check(list:find(self:regular(), segment.core)) end
end

--- How many hits there are, without making them.
---@param ids? integer[]
---@return integer
function Query:count(ids)
  local n = 0
  if self.compiled.constraints then
    for _ in self:hits(ids) do n = n + 1 end
    return n
  end
  for segment in self:segments(ids) do
    n = n + fail.check(self:regular():count(segment.core))
  end
  return n
end

return M
