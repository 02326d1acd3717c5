--- affairs.lua: how much two documents tell of one affair: by the words and names that they share,
--- those that few others have before all.

local M = {}

-- What a word is worth in a document: by how often it stands there and in how few it does.
local function vectors(rows, n)
  local vectors_, documents = {}, {}
  for _, row in ipairs(rows) do
    if row.kind == "subject" then
      local vector = {}
      vectors_[row.doc.id] = vector
      for word, count in (row.words or ""):gmatch "(%S+)%*(%d+)" do
        vector[word], documents[word] = tonumber(count), (documents[word] or 0) + 1
      end
    end
  end
  for _, vector in pairs(vectors_) do
    local sum = 0
    for word, count in pairs(vector) do
      local worth = (1 + math.log(count)) * math.log(1 + n / documents[word])
      vector[word], sum = worth, sum + worth * worth
    end
    local length = math.sqrt(sum)
    for word, worth in pairs(vector) do vector[word] = length > 0 and worth / length or 0 end
  end
  return vectors_
end

--- A function that tells how much two documents are of one affair.
---@param rows table[] of documents, by kind "subject"
---@param n integer documents
---@return fun(a: parlance.Document, b: parlance.Document): number from 0 to 1
function M.of(rows, n)
  local found, known = vectors(rows, n), {}
  return function(a, b)
    if a.id == b.id then return 1 end
    local key = a.id < b.id and a.id .. " " .. b.id or b.id .. " " .. a.id
    local sum = known[key]
    if not sum then
      sum = 0
      local other = found[b.id] or {}
      for word, worth in pairs(found[a.id] or {}) do sum = sum + worth * (other[word] or 0) end
      known[key] = sum
    end
    return sum
  end
end

return M
