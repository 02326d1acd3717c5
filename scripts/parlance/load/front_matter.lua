--- front_matter.lua: texts that begin with metadata in YAML between two lines of dashes.
--
-- What follows is the document: Markdown, or what else the file's name says.

local fail = require "parlance.fail"
local lyaml = require "lyaml"
local values = require "parlance.load.values"
local yaml_events = require("yaml").parser

local M = { name = "front matter", mark = "---" }

--- Whether a text begins so.
---@param head string
---@return boolean
function M.sniff(head)
  return head:find "^\xEF?\xBB?\xBF?%-%-%-[ \t]*\r?\n[%s]*[%a_\"'#][^\n]*:" ~= nil
end

-- The two parts; nothing when no second line of dashes follows.
local function split(text)
  local start = text:match "^%-%-%-[ \t]*\r?\n()"
  local stop, after = text:match("()\n%-%-%-[ \t]*\r?\n()", start - 1)
  if not stop then stop, after = text:match("()\n%.%.%.[ \t]*\r?\n()", start - 1) end
  if not stop then stop, after = text:match("()\n%-%-%-[ \t]*()$", start - 1) end
  if not stop then return nil end
  return text:sub(start, stop), text:sub(after)
end

-- Collections in one another cost the parser the square of their depth, so that long metadata
-- are looked through before they are read.
local SHORT, MAX_DEPTH = 4096, 64

-- Longer ones are data, which take a second for each of so many bytes.
local MAX_BYTES = 256 * 1024

local function is_deep(yaml)
  local depth = 0
  if #yaml <= SHORT then return false end
  for event in yaml_events(yaml) do
    if event.type:find "_START$" then depth = depth + 1 end
    if event.type:find "_END$" then depth = depth - 1 end
    if depth > MAX_DEPTH then return true end
  end
end

local function read_yaml(yaml)
  if is_deep(yaml) then error "too deep" end
  return lyaml.load(yaml)
end

-- What people write as `title: Ports: a report`, which is no YAML: a key and what is behind its
-- colon in each line; nothing when there are other lines.
local function read_lines(yaml)
  local record, n = {}, 0
  for line in yaml:gmatch "[^\r\n]+" do
    local key, value = line:match "^([%a_][%w_ .-]-)%s*:%s+(.*%S)%s*$"
    key = key or line:match "^([%a_][%w_ .-]-)%s*:%s*$"
    local is_comment = line:find "^%s*#" or not line:find "%S"
    if not key and not is_comment then return nil end
    if value and value:find "^[%[{|>&*!]" then return nil end
    if value then
      record[key], n = value:match '^"(.*)"$' or value:match "^'(.*)'$" or value, n + 1
    end
  end
  return n > 0 and record or nil
end

--- The document; one whose metadata cannot be read is text from its first line on.
---@param text string
---@param options parlance.LoadOptions
---@return parlance.LoadedDocument
function M.load(text, options)
  local yaml, body = split(text)
  if yaml and #yaml > MAX_BYTES then
    fail.raise(("its front matter has %d bytes; at most %d are read"):format(#yaml, MAX_BYTES),
      "ELIMIT")
  end
  local ok, value = pcall(read_yaml, yaml or "")
  if not ok and #yaml <= SHORT then ok, value = true, read_lines(yaml) end
  if not yaml or not ok or type(value) ~= "table" then
    return { inner = { bytes = text, name = options.path } }
  end
  local document = { metadata = values.flatten(value), metadata_origin = "front matter" }
  if not body:find "%S" then document.text = "" return document end
  document.inner = { bytes = body, name = options.path }
  return document
end

return M
