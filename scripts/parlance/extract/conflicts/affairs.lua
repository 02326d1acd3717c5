--- affairs.lua: how much two documents tell of one affair: by the words and names that they share,
--- those that few others have before all.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"

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

local stem = core.text.stem

-- Words with a capital that tell no affair: days, months, titles.
local COMMON = {}
for word in (lexicon "en/slots").many:gmatch "%S+" do COMMON[stem(word, "en")] = true end
for _, list in ipairs { lexicon("en/months").months, lexicon("en/months").weekdays } do
  for _, entry in ipairs(list) do COMMON[stem(core.text.fold(entry.name), "en")] = true end
end

-- How alike two documents are in their names; nothing where they share but a state.
local function cosine(a, b)
  local sum, states, others = 0, 0, 0
  for word, worth in pairs(a or {}) do
    local other = b and b[word]
    if other then
      sum = sum + worth * other
      if word:find "^@" then states = states + 1
      elseif not COMMON[word] then others = others + 1 end
    end
  end
  return (others > 0 or states > 1) and sum or 0
end

-- Up to so many documents a third one may tell that two are of one affair, and how much of what
-- it shares with each counts.
local FEW, THIRD = 200, 0.6

local function direct(found)
  local known = {}
  return function(a, b)
    local key = a < b and a .. " " .. b or b .. " " .. a
    known[key] = known[key] or cosine(found[a], found[b])
    return known[key]
  end
end

--- A function that tells how much two documents are of one affair.
---@param rows table[] of documents, by kind "subject"
---@param n integer documents
---@return fun(a: parlance.Document, b: parlance.Document): number from 0 to 1
function M.of(rows, n)
  local found = vectors(rows, n)
  local shared, ids, known = direct(found), {}, {}
  for id in pairs(found) do ids[#ids + 1] = id end
  local function through_third(a, b)
    local most = shared(a, b)
    for _, id in ipairs(n <= FEW and ids or {}) do
      if id ~= a and id ~= b then
        most = math.max(most, THIRD * math.min(shared(a, id), shared(id, b)))
      end
    end
    return most
  end
  return function(a, b)
    if a.id == b.id then return 1 end
    local key = a.id < b.id and a.id .. " " .. b.id or b.id .. " " .. a.id
    known[key] = known[key] or through_third(a.id, b.id)
    return known[key]
  end
end

return M
