--- words.lua: what tokens tell about a fact: stems of nouns, verbs, adjectives and names.

local lexicon = require "parlance.lexicon"

local M = {}

local STOP = {}
for _, word in ipairs(lexicon "en/stopwords") do STOP[word] = true end

local source = lexicon "en/quantities"

local function set_of(words)
  local set = {}
  for word in words:gmatch "%S+" do set[word] = true end
  return set
end

M.set_of = set_of

-- Words of saying and the like, which stand with any fact.
local COMMON = set_of(source.common)

--- Whether a token carries a fact: a noun, verb, adjective or name of some weight.
---@param text parlance.incidents.Text
---@param token integer
---@return boolean
function M.is_content(text, token)
  local fold = text.folds[token]
  return text.letters:find("^[nNvzyj]", token) ~= nil and not STOP[fold] and not COMMON[fold]
    and #fold > 2 and not fold:find "^%d"
end

--- The stems of what first..last tells, in order and each once; dates left out.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return string[]
function M.of(text, first, last)
  local list, seen = {}, {}
  for token = first, last do
    if not text.dates_at[token] and M.is_content(text, token) then
      local stem = text.stems[token]
      if not seen[stem] then seen[stem], list[#list + 1] = true, stem end
    end
  end
  return list
end

return M
