--- query.lua: a CQL query over a corpus.

local constraints = require "parlance.cql.constraints"
local core = require "parlance.core"
local cql = require "parlance.cql"
local document = require "parlance.document"
local fail = require "parlance.fail"
local limits = require "parlance.limits"
local near = require "parlance.cql.near"
local render = require "parlance.cql.render"
local span = require "parlance.span"
local strategy = require "parlance.cql.strategy"

local M = {}

---@class parlance.QueryOptions: parlance.LimitOptions
---@field within? string the unit that no hit crosses, in place of the query's
---@field docs? parlance.Document[] only these
---@field lists? table<string, string[]> word lists, for `$name`
---@field macros? table<string, string> for `/name[...]`
---@field strategy? "longest"|"standard"|"shortest"|"traditional"|"all"

---@class parlance.Query
---@field corpus parlance.Corpus
---@field compiled parlance.cql.Compiled
---@field base parlance.Classes the source's classes
---@field classes table the same, with what `meet` asks
---@field strategy string
local Query = {}
Query.__index = Query

-- A regular expression in the query may be one that PCRE2 refuses.
local function raise_query(err)
  fail.raise(tostring(err), "EQUERY")
end

-- Classes, or nil and why there are none; a layer that is not there is a reason, too.
local function try_classes(source, terminals)
  local ok, classes, reason = pcall(source.classes, source, terminals)
  if ok then return classes, reason end
  if fail.is(classes) and classes.code == "ENOTFOUND" then return nil, classes.message end
  error(classes, 0)
end

-- The terminal that is refused, by asking for them one by one; when each alone is fine, they
-- are too many together.
local function blame(compiled, source, message)
  for i, terminal in ipairs(compiled.terminals) do
    local classes, reason = try_classes(source, { terminal })
    if not classes then raise_query(compiled:blame(i, reason)) end
  end
  raise_query(("%s; the conditions are %s"):format(message, compiled:conditions()))
end

local function classes_of(compiled, source)
  local classes, message = try_classes(source, compiled.terminals)
  return classes or blame(compiled, source, message)
end

local function check_strategy(name)
  if strategy.is(name) then return name end
  local hint = require("parlance.report.nearest").of(tostring(name), strategy.names)
  fail.raise(("no strategy '%s'%s"):format(name, hint and (": did you mean '%s'?"):format(hint)
    or ": it is one of " .. table.concat(strategy.names, ", ")), "EINVALID")
end

--- Compile a query for a corpus; raises a failure with the place of an error.
---@param corpus parlance.Corpus
---@param text string
---@param options? parlance.QueryOptions
---@return parlance.Query
function M.new(corpus, text, options)
  options = options or {}
  local compiled, err = cql.compile(text, { lists = options.lists, macros = options.macros,
    lang = corpus.lang })
  if not compiled then raise_query(err) end
  local name = check_strategy(options.strategy or strategy.names[1])
  local classes = classes_of(compiled, corpus.source)
  local self = setmetatable({
    corpus = corpus, compiled = compiled, base = classes, strategy = name,
    classes = near.classes(classes, compiled), within = options.within or compiled.within,
    limit = limits.new(options, text),
  }, Query)
  if compiled.constraint and constraints.needs_types(compiled.constraint) then
    classes:keep_types()
  end
  return self
end

-- Whether leftmost-longest hits are all that is asked: the core has a short cut for them.
local function is_simple(self)
  return self.strategy == "longest" and not self.compiled.constraint
end

-- Whether the core may go through a segment alone: it knows of no time limit.
local function has_short_cut(self)
  return is_simple(self) and not self.limit.deadline
end

-- What was made of the alphabet; made anew when that has grown.
local function compiled_for(self)
  local version = self.classes:version()
  if self.version ~= version then
    self.version, self.regular, self.paths, self.sets = version, nil, nil, {}
    self.pattern = self.compiled:pattern(self.classes)
  end
  return self
end

-- The pattern for leftmost-longest hits.
local function regular_of(self)
  local made = compiled_for(self)
  made.regular = made.regular or fail.check(core.regular(made.pattern,
    self.compiled.fixed_length ~= nil))
  return made.regular
end

-- Whether the token at an index of the segment satisfies a formula.
local function satisfies(self, index, f)
  local set = self.sets[f]
  if not set then
    set = render.set(self.compiled, self.classes, f)
    self.sets[f] = set
  end
  self.bytes = self.bytes or self.segment.core:bytes()
  return set:find(self.bytes:sub(index, index), 1, true) ~= nil
end

-- The constraint as a function for the core, over indices of the segment.
local function decider(self)
  return function(first, last, labels)
    local doc, pos = self.segment:locate(first)
    return self.compiled:accepts {
      position = function(label)
        if label == "match" then return first end
        if label == "matchend" then return last end
        return labels[label]
      end,
      value = function(at, attribute) return doc:get(at - first + pos, attribute) end,
      satisfies = function(at, f) return satisfies(self, at, f) end,
    }
  end
end

-- All ways through the pattern, for labels, constraints and the other strategies.
local function paths_of(self)
  local made = compiled_for(self)
  if made.paths then return made.paths end
  local paths = fail.check(self.corpus.handle:paths(made.pattern, self.limit.steps))
  if self.compiled.constraint then
    local tests = self.compiled:tests(self.classes)
    self.ask = not tests and decider(self) or nil
    if tests then fail.check(paths:constrain(tests)) end
  end
  made.paths = paths
  return paths
end

-- What the core answers; when it has failed at a limit, that is told with the place: index
-- `at` of the segment, unless the core knows better.
local function answer(self, at, first, ...)
  if first == nil then
    local message, code, index = ...
    local found, doc, pos = pcall(self.segment.locate, self.segment, index or at)
    if not found then doc, pos = nil, nil end
    self.limit:check(doc, pos)
    if code == "ELIMIT" then self.limit:refuse(message, doc, pos) end
  end
  fail.check(first, ...)
  return first or nil, ...
end

-- What the strategy asks of the segment at hand.
local function finder_of(self)
  local segment, deadline = self.segment.core, self.limit.deadline
  if is_simple(self) then
    local regular = regular_of(self)
    return { next = function(at) return answer(self, at, regular:next(segment, at)) end }
  end
  local paths = paths_of(self)
  return {
    next = function(at, shortest)
      return answer(self, at, paths:next(segment, deadline, self.ask, at, shortest))
    end,
    ends = function(first)
      return answer(self, first, paths:ends(segment, deadline, self.ask, first))
    end,
  }
end

-- The fields that labels give to a hit.
local function put_labels(self, hit, doc, shift, first, last)
  local labels = answer(self, first, paths_of(self):labels(self.segment.core, self.limit.deadline,
    self.ask, first, last))
  for label, range in pairs(labels) do
    hit[label] = span.new(doc, range[1] + shift, range[2] + shift)
  end
end

-- Whether one of the spans holds the hit; nil for spans stands for one around all.
local function inside(spans, hit)
  for _, one in ipairs(spans or {}) do
    if one.first <= hit.first and hit.last <= one.last then return true end
  end
  return spans == nil
end

-- Make a segment the one at hand.
local function take(self, segment)
  self.segment, self.bytes = segment, nil
  if self.classes.apply then self.classes:apply(segment.core) end
end

-- The hits of a segment.
local function hits_of(self, segment)
  take(self, segment)
  local next_match = strategy.walk(self.strategy, finder_of(self))
  return function()
    while true do
      local first, last = next_match()
      if not first then return nil end
      local doc, pos = segment:locate(first)
      local hit = span.new(doc, pos, pos + last - first)
      if inside(segment.spans, hit) then
        self.limit:count(last - first, doc, pos)
        if #self.compiled.labels > 0 then
          put_labels(self, hit, doc, pos - first, first, last)
        end
        return hit
      end
    end
  end
end

-- The segment of a document at hand; it may be there already.
local function take_document(self, doc)
  if self.recent_doc ~= doc or self.segment ~= self.recent then
    self.recent = self.corpus.source:segment(doc, self.base, self.within)
    self.recent_doc = doc
    take(self, self.recent)
  end
end

--- A hit whose place is known, with its labels.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@return parlance.Span
function Query:hit_at(doc, first, last)
  local hit = span.new(doc, first, last)
  if #self.compiled.labels == 0 then return hit end
  take_document(self, doc)
  local i = self.segment.core:index(first)
  put_labels(self, hit, doc, first - i, i, i + last - first)
  return hit
end

-- Segments of one document, or of the corpus.
local function segments_of(self, ids, doc)
  if doc then
    local segment = self.corpus.source:segment(doc, self.base, self.within)
    return function()
      local one = segment
      segment = nil
      return one
    end
  end
  local needs = is_simple(self) and self.compiled:needs(self.base) or nil
  return self.corpus.source:segments(self.base, self.within, {
    ids = ids, needs = needs, required = not needs and self.compiled:required(self.base) or nil,
  })
end

--- All hits, in the order of the corpus; of one document or segment by the strategy.
---@param ids? integer[]
---@param doc? parlance.Document
---@return fun(): parlance.Span|nil
function Query:hits(ids, doc)
  local next_segment = segments_of(self, ids, doc)
  local next_hit = function() return nil end
  return function()
    while true do
      if self.limit:enough() then return nil end
      local hit = next_hit()
      if hit then return hit end
      self.limit:check()
      local segment = next_segment()
      if not segment then return nil end
      next_hit = hits_of(self, segment)
    end
  end
end

-- So many hits are in a list.
local function count_list(self, list)
  local n, most = #list, self.limit.most
  if not most or n <= most then return self.limit:count_to(n) end
  local id, first = list:at(most + 1)
  self.limit:count_to(n, document.of(self.corpus, id), first)
end

-- Put the hits of a segment into a list of the core's.
local function collect_segment(self, list, segment)
  take(self, segment)
  if has_short_cut(self) then
    fail.check(list:find(regular_of(self), segment.core))
    return count_list(self, list)
  end
  for first, last in strategy.walk(self.strategy, finder_of(self)) do
    fail.check(list:add(segment.core, first, last))
    count_list(self, list)
    self.limit:spend(last - first)
  end
end

--- All hits in lists of the core's, one for each stretch of the corpus.
---@param ids? integer[]
---@return fun(): parlance.core.Hits|nil
function Query:lists(ids)
  local next_segment = segments_of(self, ids)
  return function()
    self.limit:check()
    local segment = not self.limit:enough() and next_segment()
    if not segment then return nil end
    local list = self.corpus.handle:hits()
    collect_segment(self, list, segment)
    return list
  end
end

--- Put all hits into a list of the core's.
---@param list parlance.core.Hits
---@param ids? integer[]
function Query:collect(list, ids)
  for segment in segments_of(self, ids) do
    self.limit:check()
    collect_segment(self, list, segment)
  end
end

-- Hits of a segment, counted without making them.
local function count_of(self, segment)
  take(self, segment)
  if has_short_cut(self) then return fail.check(regular_of(self):count(segment.core)) end
  local n = 0
  for first, last in strategy.walk(self.strategy, finder_of(self)) do
    n = n + 1
    self.limit:spend(last - first)
  end
  return n
end

--- How many hits there are, without making them.
---@param ids? integer[]
---@return integer
function Query:count(ids)
  local n = 0
  for segment in segments_of(self, ids) do
    self.limit:check()
    n = n + count_of(self, segment)
    self.limit:count_to(n)
    if self.limit:enough() then return self.limit.first end
  end
  return n
end

return M
