---@meta parlance.core

--- paths.lua: what lua_paths.c and lua_near.c give to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.Corpus
local corpus = {}

---@class parlance.core.Paths
local paths = {}

--- Decides whether a match with these labels, by their first indices, is one.
---@alias parlance.core.Ask fun(first: integer, last: integer, labels: table<string, integer>): boolean

--- All ways in which a PCRE2 pattern over class bytes matches.
---@param pattern string
---@param max_steps? number steps of PCRE2's from one start; at most, and by default, 50 million
---@return parlance.core.Paths|nil
---@return string? message
---@return string? code
function corpus:paths(pattern, max_steps) end

--- Seconds since some fixed moment; never set back.
---@return number
function core.clock() end

--- A constraint: tests, as constraint.h has them, with labels by name and tests by index.
---@param tests table[]
---@return true|nil
---@return string? message
---@return string? code
function paths:constrain(tests) end

--- The first match at or after an index: the longest there, or the shortest.
---@param stretch parlance.core.Segment
---@param deadline number|nil by core.clock
---@param ask parlance.core.Ask|nil
---@param from integer
---@param shortest? boolean
---@return integer|false|nil first
---@return integer|string|nil last or message
---@return string? code
function paths:next(stretch, deadline, ask, from, shortest) end

--- The last indices of all matches from an index, ascending.
---@param stretch parlance.core.Segment
---@param deadline number|nil
---@param ask parlance.core.Ask|nil
---@param first integer
---@return integer[]|nil
---@return string? message
---@return string? code
function paths:ends(stretch, deadline, ask, first) end

--- What the labels took in a match.
---@param stretch parlance.core.Segment
---@param deadline number|nil
---@param ask parlance.core.Ask|nil
---@param first integer
---@param last integer
---@return table<string, { [1]: integer, [2]: integer }>|nil
---@return string? message
---@return string? code
function paths:labels(stretch, deadline, ask, first, last) end

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
