--- common.lua: English words that are written with a small letter, and so need be no name.

local lexicon = require "parlance.lexicon"
local v = require "parlance.extract.names.vocabulary"

local M = {}

-- Words that are written with a small letter, too: one string for all that begin with the
-- same two bytes, each word between spaces. So many tables would be much to keep.
local common

local function add_common(lists, is_name)
  for _, list in pairs(lists) do
    for word in list:gmatch "%S+" do
      if not (is_name and is_name(word)) then
        local start = word:sub(1, 2)
        common[start] = common[start] or {}
        table.insert(common[start], word)
      end
    end
  end
end

local function read_common()
  common = {}
  add_common(lexicon "en/pos/lemmas")
  add_common(lexicon "en/pos/proper", function(word) return v.given[word] or v.surnames[word] end)
  add_common(lexicon "en/pos/common")
  for start, list in pairs(common) do common[start] = " " .. table.concat(list, " ") .. " " end
end

local function is_listed(word)
  local list = common[word:sub(1, 2)]
  return list and list:find(" " .. word .. " ", 1, true) ~= nil
end

local ENDINGS = { "s$", "", "es$", "", "ies$", "y", "ed$", "", "ed$", "e", "ing$", "", "ing$", "e",
  "d$", "", "ly$", "", "er$", "", "er$", "e", "est$", "", "ors$", "or" }

--- Whether a folded word is one of English that is no name, or a form of one.
---@param word string
---@return boolean|nil
function M.is_word(word)
  if not common then read_common() end
  if is_listed(word) then return true end
  for i = 1, #ENDINGS, 2 do
    local stem, n = word:gsub(ENDINGS[i], ENDINGS[i + 1])
    if n > 0 and #stem > 2 and is_listed(stem) then return true end
  end
end

return M
