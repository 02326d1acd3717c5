--- unnamed.lua: words that bring in somebody without a name: "a fisherman", "one of the guards".
--
-- Whoever is told of so is meant by the pronouns behind, and not who was named before.

local set = require "parlance.word_set"
local sexes = require "parlance.extract.names.sexes"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

-- The last token of the words "for the Ministry", "of the ship" that a noun has behind it.
local function complement_end(self, stop, last)
  if not words.prepositions[fold_at(self.doc, stop + 1)] then return stop end
  local pos = stop + 1
  while pos < last and pos < stop + 12 do
    local word = fold_at(self.doc, pos + 1)
    local row = self.at[pos + 1]
    local part = row or words.prepositions[word] or words.articles[word] or word:find "^[()]$"
      or word:find "^['’]s?$" or word:find "^%a" and not v.stop[word] and not v.saying[word]
    if not part or row and row.type == "person" then break end
    pos = row and row.last or pos + 1
  end
  return pos
end

-- Words before what somebody is: "she is a sailor", "as an engineer".
local EQUATING = set "am is are was were be been being not as become becomes became n't like such"

--- "a fisherman": somebody without a name, where no name stands behind.
---@param self parlance.Reference
---@param pos integer the article
---@param last integer
---@return { first: integer, last: integer, type: string, unnamed: boolean, sex: string|nil }|nil
function M.at(self, pos, last)
  local stop
  if EQUATING[fold_at(self.doc, pos - 1)] then return nil end
  for at = pos + 1, math.min(last, pos + 5) do
    local word = fold_at(self.doc, at)
    if v.stop[word] or words.prepositions[word] or not word:find "^%l" then break end
    if v.persons[word] and not self.at[at] then stop = at end
  end
  if not stop then return nil end
  local whole = complement_end(self, stop, last)
  for _, one in ipairs { stop, whole } do
    local behind = fold_at(self.doc, one + 1) == "," and one + 2 or one + 1
    while v.titles[self.doc:form(math.min(behind, self.doc.n_tokens))] do behind = behind + 1 end
    if self.at[behind] and self.at[behind].type == "person" then return nil end
  end
  return { first = pos, last = whole, type = "person", unnamed = true,
    sex = sexes.of_title(fold_at(self.doc, stop)) }
end

return M
