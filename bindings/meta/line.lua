---@meta parlance.core

--- line.lua: what lua_line.c gives to Lua.

---@class parlance.core
local core = {}

core.line = {}

--- A line from the terminal, with editing; nil at the end of input.
---@param prompt? string
---@return string|nil
function core.line.read(prompt) end

--- What Tab asks: a function of the line up to the cursor and of the word that ends there, which
--- gives the words that can stand in its place. Before a word are white space, quotation marks,
--- brackets or operators; dots, colons, dashes and slashes are part of it. When the function raises there are none.
---@param fn fun(line: string, word: string): string[]
function core.line.complete(fn) end

--- Add a line to the history.
---@param line string
function core.line.remember(line) end

---@param path string
---@return boolean
function core.line.load(path) end

---@param path string
---@return boolean
function core.line.save(path) end

---@param which? "input"|"output"|"error"
---@return boolean
function core.line.is_terminal(which) end

--- Columns of the terminal, or nil.
---@param which? "input"|"output"|"error"
---@return integer|nil
function core.line.width(which) end

--- Whether Ctrl-C came since this was last asked.
---@return boolean
function core.line.interrupted() end
