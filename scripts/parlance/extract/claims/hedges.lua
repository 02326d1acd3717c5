--- hedges.lua: the words by which a claim is kept at a distance: "alleged", "reportedly",
--- "what he called".

local lexicon = require "parlance.lexicon"

local M = {}

local WORDS, PHRASES = {}, {}
for _, word in ipairs(lexicon "en/hedges".words) do
  if word.class == "hearsay" or word.form:find "^apparent" then WORDS[word.form] = true end
end
for _, phrase in ipairs(lexicon "en/hedges".phrases) do
  if phrase.class == "hearsay" then
    local first = phrase[1]
    PHRASES[first] = PHRASES[first] or {}
    table.insert(PHRASES[first], phrase)
  end
end

local BEFORE = { DET = true, ADP = true, ADJ = true, PRON = true, PART = true }

-- Whether a word like "alleged" and "claimed" describes what follows, and is no verb.
local function describes(self, token)
  return self.tags[token] ~= "VERB" or BEFORE[self.tags[token - 1]] or false
end

local function phrase_at(folds, token, last)
  for _, phrase in ipairs(PHRASES[folds[token]] or {}) do
    local n = #phrase
    local same = token + n - 1 <= last
    for i = 2, n do same = same and folds[token + i - 1] == phrase[i] end
    if same then return token + n - 1 end
  end
end

local CALLED = { called = true, calls = true, termed = true, described = true, terms = true }

--- The first hedge among tokens first..last, in its words, or nil; not the act's own words.
---@param self table folds, tags, doc
---@param first integer
---@param last integer
---@param cue integer first token of the act's own words
---@param cue_last integer
---@return string|nil
function M.of(self, first, last, cue, cue_last)
  local folds = self.folds
  for token = first, last do
    if token < cue or token > cue_last then
      if WORDS[folds[token]] and describes(self, token) then return self.doc:slice(token, token) end
      local stop = phrase_at(folds, token, last)
      if folds[token] == "what" and CALLED[folds[token + 2] or ""] then stop = token + 2 end
      if stop then return (self.doc:slice(token, stop):gsub("%s+", " ")) end
    end
  end
end

return M
