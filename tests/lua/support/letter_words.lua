--- letter_words.lua: words that satisfy conditions on their letters in all combinations there are.

local M = {}

--- A word for each set of some letters: those that it has, and "o" in place of the others.
---@param letters string
---@return string[]
function M.of(letters)
  local list = {}
  for mask = 0, (1 << #letters) - 1 do
    local word = {}
    for i = 1, #letters do
      word[i] = (mask >> (i - 1)) & 1 == 1 and letters:sub(i, i) or "o"
    end
    list[#list + 1] = table.concat(word)
  end
  return list
end

return M
