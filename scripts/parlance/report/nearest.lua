--- nearest.lua: the known word that a mistyped one was meant to be.

local M = {}

---Damerau-Levenshtein distance (adjacent letters may be swapped), over bytes.
---@param a string
---@param b string
---@return integer
function M.distance(a, b)
  local before, last = {}, {}
  for j = 0, #b do last[j] = j end
  for i = 1, #a do
    local this = { [0] = i }
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      this[j] = math.min(last[j] + 1, this[j - 1] + 1, last[j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:sub(i - 1, i) == b:sub(j - 1, j):reverse() then
        this[j] = math.min(this[j], before[j - 2] + 1)
      end
    end
    before, last = last, this
  end
  return last[#b]
end

---The nearest of some names; the earlier one where two are as near.
---@param word string
---@param names string[]
---@return string
function M.of(word, names)
  local best, best_distance = names[1], math.huge
  for _, name in ipairs(names) do
    local distance = M.distance(word:lower(), name)
    if distance < best_distance then best, best_distance = name, distance end
  end
  return best
end

return M
