--- hedges.lua: the words by which a claim is kept at a distance: "alleged", "reportedly",
--- "what he called".

local lexicon = require "parlance.lexicon"

local M = {}

local WORDS, PHRASES = {}, {}
for _, word in ipairs(lexicon "en/hedges".words) do
  if word.class == "hearsay" or word.form == "apparently" or word.form == "apparent" then
    WORDS[word.form] = true
  end
end
for _, phrase in ipairs(lexicon "en/hedges".phrases) do
  if phrase.class == "hearsay" then
    local first = phrase[1]
    PHRASES[first] = PHRASES[first] or {}
    table.insert(PHRASES[first], phrase)
  end
end

local function phrase_at(folds, token, last)
  for _, phrase in ipairs(PHRASES[folds[token]] or {}) do
    local n = #phrase
    if token + n - 1 <= last then
      local same = true
      for i = 2, n do same = same and folds[token + i - 1] == phrase[i] end
      if same then return token + n - 1 end
    end
  end
end

--- The first hedge among tokens first..last, in its words, or nil.
---@param doc parlance.Document
---@param folds string[]
---@param first integer
---@param last integer
---@return string|nil
function M.of(doc, folds, first, last)
  for token = first, last do
    if WORDS[folds[token]] then return doc:slice(token, token) end
    local stop = phrase_at(folds, token, last)
    if stop then return (doc:slice(token, stop):gsub("%s+", " ")) end
    if folds[token] == "what" and folds[token + 2] and folds[token + 2]:find "^called$" then
      return (doc:slice(token, token + 2):gsub("%s+", " "))
    end
  end
end

return M
