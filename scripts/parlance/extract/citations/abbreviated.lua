--- abbreviated.lua: words that may be cut short: the full stop is theirs or a token beside.

local g = require "parlance.grammar"

--- One of the words, with a full stop or without; folded, or letter by letter as "form".
---
---     abbreviated "no nos"       -- No. 5, no 5, Nos. 5
---@param words string
---@param attribute? "fold"|"form"
---@return parlance.grammar.Pattern
return function(words, attribute)
  local pattern = ("(%s)[.]?"):format((words:gsub("%s+", "|")))
  return g.re(pattern, { attribute = attribute or "fold" }) * g.P "." ^ -1
end
