---@meta parlance.core

--- records.lua: what lua_records.c gives to Lua.

local core = {}

---@class parlance.core.Records
local records = {}

--- What turns rows into lines of text.
---@param format "csv"|"tsv"|"json"
---@param names string[] the columns
---@param between string[] what stands before each cell, and behind the last
---@param fallback fun(v: any): string writes values other than strings, integers and nil
---  as they are to stand
---@return parlance.core.Records
function core.records(format, names, between, fallback) end

--- Add a row; `between` and the cells are copied.
---@param row table
---@return string? text to be written, now and then
function records:add(row) end

--- The rest of the text.
---@return string
function records:finish() end

function records:close() end
