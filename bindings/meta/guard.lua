---@meta parlance.core

--- guard.lua: what lua_guard.c gives to Lua.

---@class parlance.core
local core = {}

--- xpcall, at whose end what core.restrict has made inside is lifted. When one of the limits
--- has ended `f`: false, nil, the reason.
---@param f fun(): any
---@param handler fun(problem: any): any
---@return boolean ok
---@return any ... what f returned, or the error
function core.guard(f, handler) end

--- Limit what all that runs may take from now on, until the guard around it ends; outside of
--- one nothing happens. Memory is what Lua allocates. What goes on after its time is stopped
--- by errors that cannot be caught for long, and in the end with the program.
---@param limits { script: string, seconds?: number, bytes?: number } the name for messages;
---  0 or nil for no limit
---@return boolean restricted whether there is a guard
function core.restrict(limits) end

--- pcall, where `f` may take only so long; when it takes longer: false, and the reason. What
--- does not stop then ends the program after a moment of grace, with status 124, or with 1 when
--- there is something to be told on standard error. Such calls are not nested.
---@param seconds number 0 for any time
---@param script string for messages
---@param last_words string for standard error, or ""
---@param f fun(...): any
---@param ... any
---@return boolean ok
---@return any ... what f returned, or the error
function core.within(seconds, script, last_words, f, ...) end
