--- mishaps.lua: the mishap that a document is about, and where it tells of it: a crash, a fire, a
--- sinking, by whatever words.

local clauses = require "parlance.extract.conflicts.clauses"
local core = require "parlance.core"
local lexicon = require "parlance.lexicon"
local opposites = require "parlance.extract.conflicts.opposites"
local set_of = require "parlance.word_set"

local M = {}

local find = string.find

local source = lexicon "en/slots"

local function stems_of(list)
  local set = {}
  for word in list:gmatch "%S+" do set[core.text.stem(word, "en")] = true end
  return set
end

local MISHAPS, MISHAP_VERBS = stems_of(source.mishaps), stems_of(source.mishap_verbs)
-- Words for any mishap are the document's main one.
local ANY, VICTIMS = stems_of(source.any_mishap), set_of(source.victims)

--- What a token tells of a mishap: its stem, "any" for a word that any mishap may be told by.
---@param text parlance.incidents.Text with `stems`
---@param token integer|nil
---@return string|nil
function M.of(text, token)
  local stem = text.stems[token or 0]
  if VICTIMS[text.folds[token or 0]] then return "any" end
  local is = MISHAPS[stem] and find(text.letters, "^n", token)
    or MISHAP_VERBS[stem] and find(text.letters, "^[vz]", token)
  return is and (ANY[stem] and "any" or stem) or nil
end

-- Tokens that a document names early in what it is about.
local HEAD = 100

-- Of the mishaps that a document begins with the most frequent.
local function find_main(text)
  local counts, best = {}, nil
  for token = 1, text.n do
    local word = M.of(text, token)
    local one = counts[word or ""]
    if one then
      one.n = one.n + 1
    elseif word and token <= HEAD then
      one = { n = word == "any" and -1000 or 0, at = token, word = word }
      counts[word] = one
    end
    if one and (not best or one.n > best.n) then best = one end
  end
  if best then best.name = opposites.lemma(text.folds[best.at]) or text.folds[best.at] end
  return best or false
end

--- The mishap that a document is about; false without one.
---@param text parlance.incidents.Text with `stems`
---@return { word: string, at: integer }|false
function M.main(text)
  if text.mishap == nil then text.mishap = find_main(text) end
  return text.mishap
end

--- The mishap whose cause is told at first..last: that of the clause, or else the document's, where
--- that is asked for.
---@param text parlance.incidents.Text with `stems`
---@param first integer
---@param last integer
---@param or_main? boolean
---@return string|nil word
---@return integer|nil token
---@return "main"|nil how
function M.at(text, first, last, or_main)
  local low, high = clauses.around(text, first, last)
  local main = M.main(text)
  for token = low, high do
    local word = (token < first or token > last) and M.of(text, token)
    if word and word ~= "any" then
      return word, token, main and main.word == word and "main" or nil
    end
  end
  if or_main and main then return main.word, main.at, "main" end
end

local LATER = { die = true, death = true, dead = true, failur = true, delay = true }
local LOST = set_of(source.struck)

--- Whether words tell of the mishap that a document is about, and not of who died of it later.
---@param text parlance.incidents.Text with `stems`
---@param first integer
---@param last integer
---@return boolean
function M.is_main(text, first, last)
  local main = M.main(text)
  if not main then return false end
  for token = first, last do
    local word = M.of(text, token)
    local told = word == "any" and not LATER[text.stems[token]] or word == main.word
    if told then return true end
    if LOST[text.folds[token]] and find(text.letters, "^[vzi]", token) then return true end
  end
  return false
end

return M
