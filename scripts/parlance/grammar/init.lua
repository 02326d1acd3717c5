--- grammar/init.lua: token grammars, LPeg over tokens instead of characters.
--
-- A pattern is built with LPeg's operators and names from conditions on tokens,
-- and compiled to a plain LPeg pattern over strings that hold one class byte
-- per token. The guide is docs/grammar.md.
--
-- What runs a pattern is a *source*:
--
--   source:classes(terminals)    -> classes; or nil and a message if a byte is too small
--     classes:bytes(i)           -> the class bytes that satisfy terminal i
--     classes:all()              -> every class byte in use, never "\0"
--     classes:version()          -> optional: a number that changes when segments that
--                                   were made since have brought new bytes
--   source:segments(classes, within) -> iterator over segments, the same stretches of
--                                   text in the same order for every `classes`; raises a
--                                   failure with the code ELIMIT at text that has more
--                                   classes than there are bytes
--     segment.bytes              one byte per token, "\0" before the first of each unit
--     segment:locate(i)          -> document, position in it of the token at index i
--   source.span(doc, first, last) -> span object, a new table
--   source:fold(s)  source:stem(word)  source:words(s) -> list of tokens
--   source:phrases(entries)      -> the entries of a g.phrases, as the source wants them in
--                                   terminals: `terminal.phrases`
--
-- and, for the reference matcher and `explain` alone,
--
--   source:satisfies(terminal, doc, pos) -> boolean
--   source:units(doc, within)    -> list of { first, last }

local captures = require "parlance.grammar.captures"
local explain = require "parlance.grammar.explain"
local fault = require "parlance.grammar.fault"
local matcher = require "parlance.grammar.matcher"
local terminals = require "parlance.grammar.terminals"
local tree = require "parlance.grammar.tree"

---@class parlance.grammar
local M = {}

--- Any one token.
---@type parlance.grammar.Pattern
M.any = tree.ANY

M.form, M.fold, M.stem, M.set = terminals.form, terminals.fold, terminals.stem, terminals.set
M.re, M.shape, M.class, M.layer = terminals.re, terminals.shape, terminals.class, terminals.layer
M.lpeg, M.token, M.phrases = terminals.lpeg, terminals.token, terminals.phrases
M.starts, M.ends, M.span = terminals.starts, terminals.ends, terminals.span
M.inside, M.continues = terminals.inside, terminals.continues
M.all, M.any_of, M.none = terminals.all, terminals.any_of, terminals.none

M.P, M.V, M.B, M.upto, M.rule = captures.P, captures.V, captures.B, captures.upto, captures.rule
M.C, M.Cg, M.Ct, M.Cp, M.Cc = captures.C, captures.Cg, captures.Ct, captures.Cp, captures.Cc
M.Cb, M.Cmt, M.type = captures.Cb, captures.Cmt, captures.type

M.rules = matcher.rules

local compiled = setmetatable({}, { __mode = "k" })

-- A pattern or a rule set; raises for anything else.
local function searchable(value, name)
  if matcher.is_rules(value) then return value end
  return tree.argument(value, 1, name, 3)
end

--- Make a pattern ready for a source; the same pair is compiled once.
---
---     local matcher = g.compile(g.stem "deny", source)
---     for segment in source:segments(matcher.alphabets[1], "sentence") do
---       for hit in matcher:each(segment) do print(hit.text) end
---     end
---@param pattern any a pattern, what stands for one, or a rule set
---@param source table
---@return parlance.grammar.Matcher
function M.compile(pattern, source)
  pattern = searchable(pattern, "compile")
  local by_source = compiled[pattern]
  if not by_source then
    by_source = setmetatable({}, { __mode = "k" })
    compiled[pattern] = by_source
  end
  if not by_source[source] then by_source[source] = matcher.new(pattern, source) end
  return by_source[source]
end

--- All hits of a pattern in a source: leftmost first, none overlapping.
---
---     for hit in g.matches(denial, source, "sentence") do print(hit.cue.text) end
---@param pattern any
---@param source table
---@param within? string the unit that no hit crosses; "document" by default
---@return fun(): table|nil
function M.matches(pattern, source, within)
  return M.compile(searchable(pattern, "matches"), source):search(within)
end

--- The number of hits of a pattern in a source, without making them.
---
---     print(g.count(g.stem "deny", source))
---@param pattern any
---@param source table
---@param within? string
---@return integer
function M.count(pattern, source, within)
  return M.compile(searchable(pattern, "count"), source):total(within)
end

--- How far a pattern gets at a token of a document, and what stops it there.
---
--- Printed, the answer is a few lines of text and the tree of the pattern's parts. Any other
--- source than a corpus's stands before the document.
---
---     print(g.explain(denial, corpus:doc "a.txt", 17, "sentence"))
---@param pattern any
---@param doc any
---@param position integer
---@param within? string
---@return parlance.grammar.Explanation
function M.explain(pattern, doc, position, within, ...)
  local source = doc
  if math.type(position) == "integer" then
    source = doc.corpus and doc.corpus.source
  else
    doc, position, within = position, within, (...)
  end
  return explain.explain(tree.argument(pattern, 1, "explain"), source, doc, position, within)
end

-- A misspelt name is told at once, not as a call of nil.
return setmetatable(M, {
  __index = function(_, name)
    if type(name) ~= "string" or name:find "^_" then return nil end
    local names = {}
    for known in pairs(M) do names[#names + 1] = known end
    error(("parlance.grammar has no '%s'%s"):format(name, fault.nearest(name, names)), 2)
  end,
})
