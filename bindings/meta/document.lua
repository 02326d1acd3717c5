---@meta parlance.core

--- document.lua: what lua_document.c gives to Lua.

---@class parlance.core.Corpus
local corpus = {}

---@class parlance.core.Document
local document = {}

--- Text and tokens of a live document.
---@param id integer
---@return parlance.core.Document|nil
---@return string? message
---@return string? code
function corpus:document(id) end

---@return integer id
---@return integer n_tokens
---@return integer n_chars
---@return integer n_bytes
---@return string hash 32 bytes
function document:facts() end

--- The text between two code points, 0-based and half-open.
---@param start? integer
---@param finish? integer
---@return string
function document:text(start, finish) end

--- The text from one token to another.
---@param first integer
---@param last integer
---@return string
function document:slice(first, last) end

--- Where tokens stand, in code points.
---@param first integer
---@param last integer
---@return integer start
---@return integer finish
function document:offsets(first, last) end

--- Tokens as a JSON list: each is a list of start, end, form, fold, stem, shape, class.
---@param first integer
---@param last integer
---@return string|nil
---@return string? message
---@return string? code
function document:dump(first, last) end

--- The SHA-256 of its text, in hexadecimal digits.
---@return string
function document:text_hash() end

--- Tokens with what stands around them, each part on one line: white space is one
--- space. The context of `n` characters is the whole tokens that fit.
---@param first integer
---@param last integer
---@param kind? "characters"|"tokens"|"sentence"|"paragraph"|"document"
---@param n? integer on each side, of characters or tokens
---@return integer start
---@return integer finish
---@return string left
---@return string hit
---@return string right
---@return integer left_first the first token of the left context
---@return integer right_last the last one of the right context
function document:context(first, last, kind, n) end

--- The tokens that begin between two code points.
---@param start integer
---@param finish integer
---@return integer first
---@return integer last first - 1 for none
function document:tokens_in(start, finish) end

--- An attribute of a token.
---@param pos integer
---@param attribute? "form"|"fold"|"stem"|"shape"|"class"
---@return string
function document:get(pos, attribute) end

--- An attribute of all tokens.
---@param attribute? "form"|"fold"|"stem"|"shape"|"class"
---@return string[]
function document:column(attribute) end

--- The first token of each unit.
---@param kind "sentence"|"paragraph"
---@return integer[]
function document:units(kind) end

--- The unit around a token.
---@param kind "sentence"|"paragraph"
---@param pos integer
---@return integer first
---@return integer last
---@return integer ordinal
function document:unit(kind, pos) end

function document:close() end
