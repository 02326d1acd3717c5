---@meta parlance.core

--- xml.lua: what lua_xml.c gives to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.XmlMapping
---@field elements? { [1]: string, [2]: string, [3]?: integer }[] a role in the plural, an
---  element or PARENT/ELEMENT, the level of a heading
---@field paths? { [1]: string, [2]: string }[] what the loader asks for, and an XPath
---@field metadata? { [1]: string, [2]: string }[] a key, and an XPath
---@field date_order? "iso"|"dmy"|"mdy"|"ymd"

--- The documents of an XML file. Raises what is wrong with the mapping.
---@param bytes string
---@param name string for messages
---@param mapping parlance.core.XmlMapping
---@param encoding? string where the file is not to tell it
---@return parlance.core.Xml|nil
---@return string? message
---@return string? code
function core.xml(bytes, name, mapping, encoding) end

---@class parlance.core.Xml
local xml = {}

--- The next document, its metadata, its id, if it has one, and whether the mapping knows where
--- its text is, which may be empty; false after the last one.
---@return parlance.core.Loaded|false|nil
---@return table<string, string>|string metadata or message
---@return string|nil id or code
---@return boolean|nil placed
function xml:next() end

function xml:close() end
