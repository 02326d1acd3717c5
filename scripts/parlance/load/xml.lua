--- xml.lua: XML, by a mapping (mapping.lua) or by guessing.
--
-- The core reads the documents one by one; here it is decided which files are XML, and by
-- which mapping: the one that is given, or the preset that knows the root, or none.

local core = require "parlance.core"
local fail = require "parlance.fail"
local mapping = require "parlance.load.mapping"

local M = { name = "xml", extensions = { ".xml", ".tei" }, mark = "<?xml", raw = true }

local HEAD_BYTES = 4096

-- The first bytes behind a byte order mark, in one byte a character.
local function plain_head(head)
  if head:find "^\xFF\xFE" or head:find "^\xFE\xFF" then return (head:gsub("%z", "")) end
  return (head:gsub("^\xEF\xBB\xBF", ""))
end

-- The name of the first element, without its prefix; nil when there is none.
local function root_of(head)
  local text, at = plain_head(head), 1
  while true do
    at = text:match("^%s*()", at)
    local name = text:match("^<([^%s<>/!?][^%s<>/]*)", at)
    if name then return (name:gsub("^.*:", "")) end
    if text:find("^<!%-%-", at) then
      at = text:match("%-%->()", at)
    elseif text:find("^<!", at) then
      at = text:match("^<![^%[>]*>()", at) or text:match("^<![^%[>]*%b[]%s*>()", at)
    elseif text:find("^<%?", at) then
      at = text:match("%?>()", at)
    else
      return nil
    end
    if not at then return nil end
  end
end

-- What the core loads, although it is XML: the ending of such files.
local function foreign(head)
  local root = root_of(head) or ""
  if root:lower() == "html" then return ".html" end
  if root == "document" and head:find("opendocument.text", 1, true) then return ".fodt" end
end

--- Whether a file says that it is XML, and is not of a format of its own.
---@param head string
---@return boolean
function M.sniff(head)
  return plain_head(head):find "^%s*<%?xml%s" ~= nil and not foreign(head)
end

-- Messages of the core begin with the path, which is told anyway.
local function raise(path, message, code)
  if message:sub(1, #path + 2) == path .. ": " then message = message:sub(#path + 3) end
  fail.raise(message, code)
end

--- The documents, as an iterator.
---@param bytes string
---@param options parlance.LoadOptions
---@return any
function M.load(bytes, options)
  local head = bytes:sub(1, HEAD_BYTES)
  local other = foreign(head)
  if other then return { inner = { bytes = bytes, name = options.path .. other } } end
  local by = options.mapping or mapping.of_root(root_of(head) or "")
  local documents, problem, reason = core.xml(bytes, options.path, by, options.encoding)
  if not documents then raise(options.path, problem, reason) end
  local any, misplaced = false, false
  return function()
    local loaded, metadata, id, placed = documents:next()
    if loaded then
      any, misplaced = any or placed, misplaced or not placed
      return { loaded = loaded, metadata = metadata, id = id }
    end
    documents:close()
    if loaded == nil then raise(options.path, metadata, id) end
    if any then return nil end
    fail.raise(misplaced and "has no element where the mapping looks for the text"
      or "has no element that is a document by the mapping", "EINVALID")
  end
end

return M
