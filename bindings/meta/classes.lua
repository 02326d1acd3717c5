---@meta parlance.core

--- classes.lua: what lua_classes.c, lua_terminals.c and lua_regular.c give to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.Corpus
local corpus = {}

---@class parlance.core.Classes
local classes = {}

--- An alphabet: what terminals and sources are, lua_terminals.h tells.
---@param terminals table[]
---@param sources table[]
---@param first? boolean whether only the first terminal that a token satisfies counts
---@return parlance.core.Classes|nil
---@return string? message
---@return string? code
function corpus:classes(terminals, sources, first) end

--- The class bytes that satisfy a terminal.
---@param i integer
---@return string
function classes:bytes(i) end

--- How many classes there are by now: bytes 1 to n.
---@return integer
function classes:n() end

--- Let segments have the types of their tokens, which constraints compare.
function classes:keep_types() end

--- One document as a segment.
---@param document parlance.core.Document
---@param cuts? "document"|"sentence"|"paragraph"|integer[]
---@param given? table<integer, { starts: integer[], ends: integer[] }> spans by source
---@param values? table<string, (string|false)[]> of token layers that the corpus does not store for it
---@return parlance.core.Segment|nil
---@return string? message
---@return string? code
function classes:document(document, cuts, given, values) end

---@class parlance.core.Scan
local scan = {}

--- Walk the corpus.
---@param alphabet parlance.core.Classes
---@param unit? string "document", "sentence", "paragraph", or a layer
---@param ids? integer[] documents to be seen, ascending
---@return parlance.core.Scan|nil
---@return string? message
---@return string? code
function corpus:scan(alphabet, unit, ids) end

--- Every hit has a token of one of these classes. With distances: from such a token a
--- hit, with all that decides on it, goes so many tokens to the left and to the right in
--- its unit (math.huge: to its edges), so that segments may be windows around them. With an
--- offset, it is always the token behind so many of the hit.
---@param bytes string
---@param before? number
---@param after? number
---@param offset? integer
function scan:require(bytes, before, after, offset) end

--- The next stretch; false past the last one.
---@return parlance.core.Segment|false|nil
---@return string? message
---@return string? code
function scan:next() end

---@class parlance.core.Segment
local segment = {}

--- One class byte a token, "\0" before each unit.
---@return string
function segment:bytes() end

--- What `map` has for each class byte behind the first one: a class's letter stands behind as
--- many others as its byte says.
---@param map string
---@return string
function segment:letters(map) end

---@return integer
function segment:n_tokens() end

--- Document and position of the token at an index.
---@param i integer
---@return integer doc
---@return integer pos
function segment:locate(i) end

--- The index of a token, in a segment of one document.
---@param pos integer
---@return integer i
function segment:index(pos) end

---@class parlance.core.Regular
local regular = {}

--- A PCRE2 pattern over class bytes.
---@param pattern string
---@param fixed_length? boolean all matches from one start are equally long
---@return parlance.core.Regular|nil
---@return string? message
---@return string? code
function core.regular(pattern, fixed_length) end

--- The first hit at or after an index: leftmost, then longest.
---@param stretch parlance.core.Segment
---@param from integer
---@return integer|false|nil first
---@return integer|string|nil last or message
---@return string? code
function regular:next(stretch, from) end

---@param stretch parlance.core.Segment
---@return integer|nil
---@return string? message
---@return string? code
function regular:count(stretch) end

--- Whether a PCRE2 pattern over characters matches the whole value.
---@param pattern string
---@param value string
---@return boolean|nil
---@return string? message
---@return string? code
function core.matches(pattern, value) end
