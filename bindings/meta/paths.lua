---@meta parlance.core

--- paths.lua: what lua_paths.c and lua_near.c give to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.Paths
local paths = {}

--- All ways in which a PCRE2 pattern over class bytes matches.
---@param pattern string
---@return parlance.core.Paths|nil
---@return string? message
---@return string? code
function core.paths(pattern) end

--- Seconds since some fixed moment; never set back.
---@return number
function core.clock() end

--- A constraint: tests, as constraint.h has them, with labels by name and tests by index;
--- or a function that is given a match and the first index of each label.
---@param tests table[]|fun(first: integer, last: integer, labels: table<string, integer>): boolean
---@return true|nil
---@return string? message
---@return string? code
function paths:constrain(tests) end

--- The first match at or after an index: the longest there, or the shortest.
---@param stretch parlance.core.Segment
---@param corpus parlance.core.Corpus
---@param from integer
---@param shortest? boolean
---@param deadline? number by core.clock
---@return integer|false|nil first
---@return integer|string|nil last or message
---@return string? code
function paths:next(stretch, corpus, from, shortest, deadline) end

--- The last indices of all matches from an index, ascending.
---@param stretch parlance.core.Segment
---@param corpus parlance.core.Corpus
---@param first integer
---@param deadline? number
---@return integer[]|nil
---@return string? message
---@return string? code
function paths:ends(stretch, corpus, first, deadline) end

--- What the labels took in a match.
---@param stretch parlance.core.Segment
---@param corpus parlance.core.Corpus
---@param first integer
---@param last integer
---@param deadline? number
---@return table<string, { [1]: integer, [2]: integer }>|nil
---@return string? message
---@return string? code
function paths:labels(stretch, corpus, first, last, deadline) end

---@class parlance.core.Near
local near = {}

--- An alphabet of class bytes with a mark.
---@return parlance.core.Near
function core.near() end

--- Mark tokens that have one of `item` from..to tokens behind them; the segment's bytes
--- become those of this alphabet.
---@param stretch parlance.core.Segment
---@param item string class bytes
---@param from integer
---@param to integer
---@return true|nil
---@return string? message
---@return string? code
function near:window(stretch, item, from, to) end

--- The same for tokens with one of `item` in the same region.
---@param stretch parlance.core.Segment
---@param item string
---@param first string class bytes with which a region begins
---@param inside string those with which it goes on
---@return true|nil
---@return string? message
---@return string? code
function near:region(stretch, item, first, inside) end

--- How many bytes there are by now: 1 to n.
---@return integer
function near:n() end

--- The class byte that a byte was, and whether it is marked.
---@param byte integer
---@return integer
---@return boolean
function near:pair(byte) end
