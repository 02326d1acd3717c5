--- word_set.lua: the words of a string as a set.
---
---     local small = require "parlance.word_set" "of the for and"
---     print(small.of)

---@param words string with white space between
---@return table<string, boolean>
return function(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end
