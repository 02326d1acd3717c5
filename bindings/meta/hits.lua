---@meta parlance.core

--- hits.lua: what lua_hits.c gives to Lua. scripts/parlance/hits.lua is the face for scripts.

---@class parlance.core.Corpus
local corpus = {}

---@class parlance.core.Hits
---@operator len: integer
local hits = {}

--- An empty list of hits.
---@return parlance.core.Hits
function corpus:hits() end

--- Add all hits of a pattern in a segment. Segments come in the order of the corpus.
---@param pattern parlance.core.Regular
---@param stretch parlance.core.Segment
---@return true|nil
---@return string? message
---@return string? code
function hits:find(pattern, stretch) end

--- Add the hit at the indices first to last of a segment.
---@param stretch parlance.core.Segment
---@param first integer
---@param last integer
---@return true|nil
---@return string? message
---@return string? code
function hits:add(stretch, first, last) end

--- Add the tokens first to last of a document.
---@param doc integer
---@param first integer
---@param last integer
---@return true|nil
---@return string? message
---@return string? code
function hits:add_range(doc, first, last) end

--- Hit i, as the list is sorted.
---@param i integer
---@return integer doc
---@return integer first
---@return integer last
function hits:at(i) end

--- Sort by a part ("hit", "left", "right", "doc"), how many of its tokens are left out,
--- how many at most are compared, and so on. In place of the last, "doc" may have a
--- table: places from 1 by the ids of documents.
---@param reverse boolean
---@param ... string|integer|table<integer, integer>
---@return true|nil
---@return string? message
---@return string? code
function hits:sort(reverse, ...) end

--- n of the hits, in the order of the corpus; the same for the same seed.
---@param n integer
---@param seed integer
---@return parlance.core.Hits|nil
---@return string? message
---@return string? code
function hits:sample(n, seed) end

--- How many hits have the same words in a part, or are in the same document.
---@param part "hit"|"left"|"right"|"doc"
---@param skip integer
---@param depth integer
---@param attribute? string
---@return { value: string|integer, n: integer }[]|nil in the order of the values
---@return string? message
---@return string? code
function hits:group(part, skip, depth, attribute) end
