---@meta parlance.core

--- layers.lua: what lua_layers.c and lua_loaded.c give to Lua.

---@class parlance.core
local core = {}

--- What a loader written in Lua says of a source. Offsets are bytes, 0-based and half-open;
--- raises for what cannot be.
---@param given { text: string, tokens?: integer[], sentences?: integer[], breaks?: integer[], spans?: table[], layers?: { name: string, values: (string|false)[] }[] } tokens: starts and ends in turn; sentences: their first tokens, from 1; breaks: where paragraphs begin; spans: layer, start, end, attributes (JSON)
---@return parlance.core.Loaded
function core.loaded(given) end

---@class parlance.core.Corpus
local corpus = {}

---@class parlance.core.LayerWriter
local writer = {}

--- Begin to give documents a token layer.
---@param name string
---@param origin string what makes the values
---@return parlance.core.LayerWriter|nil
---@return string? message
---@return string? code
function corpus:layer_writer(name, origin) end

--- Take a token layer away, in the open transaction.
---@param name string
---@return boolean|nil found
---@return string? message
---@return string? code
function corpus:drop_layer(name) end

--- Give a document its values, one a token.
---@param doc integer best in ascending order: a transaction is a block
---@param values (string|false)[]
---@return true|nil
---@return string? message
---@return string? code
function writer:put(doc, values) end

--- Commit what is pending.
---@return true|nil
---@return string? message
---@return string? code
function writer:finish() end

--- Undo what was not committed.
function writer:close() end

--- How often each value of a token layer occurs.
---@param name string
---@param ids? integer[] documents, ascending; default all
---@return table<string, integer>|nil
---@return string? message
---@return string? code
function corpus:layer_frequencies(name, ids) end

---@class parlance.core.Document
local document = {}

--- The values of the tokens in a token layer; false when the document does not have it.
---@param name string
---@return (string|false)[]|false|nil
---@return string? message
---@return string? code
function document:layer(name) end
