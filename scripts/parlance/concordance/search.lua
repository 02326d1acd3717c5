--- search.lua: what a concordance is of: a CQL query or a token pattern, in some
--- documents of a corpus.

local document = require "parlance.document"
local documents = require "parlance.documents"
local fail = require "parlance.fail"
local grammar = require "parlance.grammar"
local hits = require "parlance.hits"
local limits = require "parlance.limits"
local query = require "parlance.query"

local M = {}

---@class parlance.Search
---@field corpus parlance.Corpus
---@field name string what it is called beside others
---@field captures string[] names of what a hit may have captured
---@field query? parlance.Query
---@field pattern? any a token pattern
---@field within? string
---@field docs? parlance.Document[]
---@field ids? integer[]
---@field limit? parlance.Limit of a token pattern; that of a query is its own
local Search = {}
Search.__index = Search

local function new(corpus, name, options)
  return setmetatable({
    corpus = corpus, name = name, captures = {}, docs = options.docs,
    ids = options.docs and documents.ids(options.docs),
  }, Search)
end

local REGIONS = { starts = true, ends = true, inside = true }

-- A tag of a layer that is not there would be a query without hits.
local function check_regions(corpus, terminals)
  for _, terminal in ipairs(terminals) do
    if REGIONS[terminal.kind] then corpus:check_unit(terminal.layer) end
  end
end

---A search for a CQL query; raises a failure with the place of an error in it.
---@param corpus parlance.Corpus
---@param text string
---@param options? { docs?: parlance.Document[], within?: string, strategy?: string,
---  lists?: table<string, string[]>, name?: string } and limits: see limits.lua
---@return parlance.Search
function M.query(corpus, text, options)
  options = options or {}
  local self = new(corpus, options.name or text, options)
  self.query = query.new(corpus, text, options)
  self.within = self.query.within
  corpus:check_unit(self.within)
  check_regions(corpus, self.query.compiled.terminals)
  for i, label in ipairs(self.query.compiled.labels) do self.captures[i] = label end
  return self
end

---A search for a token pattern.
---@param corpus parlance.Corpus
---@param pattern any
---@param options? table as for query
---@return parlance.Search
function M.pattern(corpus, pattern, options)
  options = options or {}
  local self = new(corpus, options.name or tostring(pattern), options)
  self.pattern, self.within = pattern, options.within
  corpus:check_unit(self.within)
  self.matcher = grammar.compile(pattern, corpus.source)
  self.limit = limits.new(options, self.name)
  self.captures = self.matcher:fields()
  return self
end

-- What a matcher takes.
local function options_of(search, ids)
  return { ids = ids or search.ids, limits = search.limit }
end

---How many hits there are.
---@return integer
function Search:count()
  if self.query then return self.query:count(self.ids) end
  return self.matcher:total(self.within, options_of(self))
end

---All hits as a list, to be sorted and sampled.
---@param ids? integer[] in these documents; default: in those of the search
---@return parlance.Hits
function Search:collect(ids)
  if self.query then return hits.of_query(self.corpus, self.query, ids or self.ids) end
  return hits.of_matcher(self.corpus, self.matcher, self.within, options_of(self, ids))
end

-- Tokens of documents that are searched at a time, so that memory does not grow with the
-- hits; fewer at first, which are seen at once.
local AT_FIRST, AT_A_TIME = 50 * 1000, 2 * 1000 * 1000

local SIZES = "SELECT id, n_tokens FROM _documents WHERE removed = 0 AND id >= ? ORDER BY id"

-- The ids of the documents in slices.
local function slices(search)
  local wanted = search.ids or documents.ids(search.corpus:docs())
  local i, most = 0, AT_FIRST
  return function()
    local ids, n = {}, 0
    if not wanted[i + 1] then return nil end
    for row in search.corpus:sql(SIZES, wanted[i + 1]) do
      while wanted[i + 1] and wanted[i + 1] < row.id do i = i + 1 end
      if row.id == wanted[i + 1] then
        i = i + 1
        ids[#ids + 1], n = row.id, n + row.n_tokens
        if n >= most or not wanted[i + 1] then break end
      end
    end
    most = AT_A_TIME
    return ids[1] and ids
  end
end

-- The places of hits that nothing more is known of.
local function bare_places(search)
  local corpus, next_ids = search.corpus, slices(search)
  local core, i, n, doc, id = nil, 0, 0, nil, nil
  return function()
    while i == n do
      local ids = next_ids()
      if core then core:close() end
      if not ids then return nil end
      core = search:collect(ids).core
      i, n = 0, #core
    end
    i = i + 1
    local found, first, last = core:at(i)
    if found ~= id then doc, id = document.of(corpus, found), found end
    return doc, first, last
  end
end

---The hits in the order of the corpus, one after the other: document, first and last
---token, and the hit with what it captured, where there is any such thing.
---@return fun(): parlance.Document?, integer?, integer?, parlance.Span?
function Search:places()
  if #self.captures == 0 then return bare_places(self) end
  local next_hit = self.query and self.query:hits(self.ids)
    or self.matcher:search(self.within, options_of(self))
  return function()
    local hit = next_hit()
    if hit then return hit.doc, hit.first, hit.last, hit end
  end
end

---A function that gives the hit at some tokens, with what it captured, or nil where
---nothing is captured.
---@param list parlance.Hits
---@return fun(doc: parlance.Document, first: integer, last: integer): parlance.Span?
function Search:recaller(list)
  return #self.captures == 0 and function() end or list.make
end

---The places of a list of hits.
---@param list parlance.Hits
---@return fun(): parlance.Document?, integer?, integer?, parlance.Span?
function Search:places_of(list)
  local recall, core, i, n = self:recaller(list), list.core, 0, #list
  return function()
    if i == n then return nil end
    i = i + 1
    local id, first, last = core:at(i)
    local doc = document.of(self.corpus, id)
    return doc, first, last, recall(doc, first, last)
  end
end

local function bad_line(path, number, problem)
  fail.raise(("%s:%d: %s"):format(path, number, problem))
end

---The queries of a file: one a line, `name = query` or a query that is its own name;
---empty lines and those that begin with # are left out.
---@param path string
---@return { name: string, text: string }[]
function M.read_queries(path)
  local file, problem = io.open(path)
  if not file then fail.raise(("cannot read %s"):format(problem), "EIO") end
  local text = file:read "a"
  file:close()
  if not text then fail.raise(("cannot read %s"):format(path), "EIO") end
  local list, seen, number = {}, {}, 0
  for line in (text:gsub("^\u{FEFF}", "") .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    line = line:match "^%s*(.-)%s*$"
    if line ~= "" and line:sub(1, 1) ~= "#" then
      local name, rest = line:match "^([%w_][%w_ .-]-)%s*=%s*(.+)$"
      name = name or line
      if seen[name] then bad_line(path, number, ("two queries are named '%s'"):format(name)) end
      seen[name] = true
      list[#list + 1] = { name = name, text = rest or line, place = path .. ":" .. number }
    end
  end
  if #list == 0 then fail.raise(("%s has no query: it takes one a line"):format(path)) end
  return list
end

return M
