--- html_escape.lua: hostile text made into harmless HTML.
---
--- Controls become U+FFFD, markup becomes characters, and text with directional
--- formatting is balanced and stands in a <bdi> of its own, so that it cannot
--- turn around what is beside it.

local utf8_text = require "parlance.report.utf8_text"

local M = {}

local ENTITIES = {
  ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;",
}

local function entities(s)
  if not s:find("[&<>\"']") then return s end
  return (s:gsub("[&<>\"']", ENTITIES))
end

---Text between tags.
---@param s string any bytes
---@return string
function M.text(s)
  s = entities(utf8_text.without_controls(utf8_text.valid(s)))
  if not utf8_text.has_bidi(s) then return s end
  return "<bdi>" .. utf8_text.balance_bidi(s) .. "</bdi>"
end

---The value of an attribute, for double quotes.
---@param s string any bytes
---@return string
function M.attribute(s)
  s = entities(utf8_text.without_controls(utf8_text.valid(s)))
  return utf8_text.without_bidi(s)
end

---A string inside CSS quotes.
---@param s string any bytes
---@return string
function M.css(s)
  s = utf8_text.without_bidi(utf8_text.without_controls(utf8_text.valid(s)))
  return (s:gsub('[%c"\\<>&\']', function(c) return ("\\%x "):format(c:byte()) end))
end

---A language tag, or nothing if it is not one.
---@param lang any
---@return string attribute  with a space before it, or empty
function M.lang(lang)
  if type(lang) ~= "string" or not lang:find("^%a[%w-]*$") then return "" end
  return ' lang="' .. lang .. '"'
end

return M
