---@meta parlance.core

--- head.lua: what lua_head.c gives to Lua.

---@class parlance.core
local core = {}

--- Reads the next line with something in it at the head of a text, which is its first 8 KiB;
--- nothing when there is none. Such a line has words with one space between, and none of
--- Markdown's marks, unless its signs say that it is RAW: then it is as it stands. Of a long
--- line the first 401 bytes are read.
---@param text string|parlance.core.Loaded
---@param at integer the byte, from 1, where a line begins
---@return integer? n_empty lines before it
---@return integer? next where the line behind it begins
---@return string? line
---@return integer? signs of core.signs
---@return string? first the letters that it begins with, in lower case
function core.head_line(text, at) end

--- The words of the first heading that the source calls one (a level tells it), when the text
--- begins with it, or nearly.
---@param loaded parlance.core.Loaded
---@return string|nil
function core.first_heading(loaded) end

--- Whether a table or a point of a list is in a stretch of bytes.
---@param text string|parlance.core.Loaded  of a string nothing is known
---@param from integer  from 1
---@param to integer  closed
---@return boolean
function core.is_listed(text, from, to) end

--- The signs of a clean line, and the letters that it begins with, in lower case.
---@param line string
---@return integer signs
---@return string first
function core.line_signs(line) end

--- How many words, with white space between them, there are.
---@param s string
---@return integer
function core.words_in(s) end

--- What a line may hold: where a sign is not given, what it names is not in the line.
---@type table<string, integer>
core.signs = {}
