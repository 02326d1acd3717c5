--- sexes.lua: whether a title, a noun or a given name is a man's or a woman's: "m", "f" or nil.

local lexicon = require "parlance.lexicon"
local set = require "parlance.word_set"
local text = require "parlance.text"
local v = require "parlance.extract.names.vocabulary"

local M = {}

local MALE = set [[mr mr. messrs sir lord king prince sheikh sultan emir herr monsieur señor don
  brother baron duke father shaikh imam]]
local FEMALE = set [[mrs mrs. ms ms. miss lady dame madam madame queen princess frau señora sister
  mme baroness duchess mother sheikha spokeswoman chairwoman congresswoman]]

--- Whether a title or a noun for persons is a man's or a woman's.
---@param words string|nil
---@return "m"|"f"|nil
function M.of_title(words)
  for word in text.fold(words or ""):gmatch "%S+" do
    if MALE[word] then return "m" elseif FEMALE[word] then return "f" end
    if v.persons[word] and word:find "woman$" then return "f" end
    if v.persons[word] and word:find "sman$" then return "m" end
  end
end

local GIVEN = {}

local lists = lexicon "en/given_sexes"
for _, name in ipairs(lists.women) do GIVEN[name] = "f" end
for _, name in ipairs(lists.men) do GIVEN[name] = "m" end
for _, name in ipairs(lists.either) do GIVEN[name] = "?" end

local known, n_known, MOST = {}, 0, 100000

local function of_given(word)
  if not v.given[word] then return nil end
  local sex = GIVEN[word] or (word:find "a$" and "f" or "m")
  return sex ~= "?" and sex or nil
end

--- Whether somebody's full name begins with a given name of men or of women.
---@param name string
---@return "m"|"f"|nil
function M.of_name(name)
  local sex = known[name]
  if sex == nil then
    sex = name:find " " and of_given(text.fold(name:match "^%S+")) or false
    if n_known >= MOST then known, n_known = {}, 0 end
    known[name], n_known = sex, n_known + 1
  end
  return sex or nil
end

return M
