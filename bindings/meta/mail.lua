---@meta parlance.core

--- mail.lua: what lua_mail.c gives to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.Mail
local mail = {}

---@class parlance.core.MailFile something attached, or a message within a message
---@field name string "" when it has none
---@field type string "application/pdf"
---@field bytes string

---@class parlance.core.Message
---@field headers table<string, string> title, author, from, to, cc, date, message_id, in_reply_to
---@field text? string
---@field html? string instead of the text, when there is none
---@field files parlance.core.MailFile[]

--- The messages of a file: a mailbox when "From " begins it.
---@param bytes string
---@return parlance.core.Mail|nil
---@return string? message
---@return string? code
function core.mail(bytes) end

--- The next message; false after the last one. After a failure the next one can be asked for.
---@return parlance.core.Message|false|nil
---@return string? message
---@return string? code
function mail:next() end

function mail:close() end
