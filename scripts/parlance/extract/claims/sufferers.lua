--- sufferers.lua: states that a document speaks of as those that something is done to: "the
--- attack on X", "X's territorial integrity", "against X", "stands with X".
--
-- Who suffers is not blamed by words that only may mean him: "it", "people inside X".

local lists = require "parlance.extract.claims.lists"

local M = {}

local function set(words)
  local map = {}
  for word in words:gmatch "%S+" do map[word] = true end
  return map
end

-- Words before a name that make it the one that something is done to or for.
local TOWARDS = set "against"
local SIDES_WITH = set "support solidarity stand stands standing sympathy assistance friends"
local BETWEEN = set "with to for by of behind the"

-- What one has that others are asked to leave alone; not what one may be blamed for.
local OWN = set [[sovereignty integrity independence territory territories unity inviolability
  borders soil airspace statehood]]

local PREPOSITIONS = set "in inside within from into near to with for across throughout on"

local function over_article(folds, token)
  return folds[token] == "the" and token - 1 or token
end

-- Whether the words before token `token` make what follows suffer.
local function is_done_to(self, token)
  local folds = self.folds
  token = over_article(folds, token)
  local word = folds[token] or ""
  if TOWARDS[word] then return true end
  if word == "of" or word == "on" then
    local head = folds[token - 1] or ""
    return OWN[head] or lists.suffered[head] ~= nil or word == "on" and lists.deeds[head] ~= nil
  end
  for at = token, math.max(1, token - 2), -1 do
    if SIDES_WITH[folds[at]] then return at < token end
    if not BETWEEN[folds[at]] then return false end
  end
  return false
end

-- Whether the noun that a name belongs to is what one has: "X's territorial integrity".
local function is_owned(self, row)
  local folds, tags, token = self.folds, self.tags, row.last + 1
  local named = row.alias == "demonym"
  if (folds[token] or ""):find "^['’]s?$" then token, named = token + 1, true end
  if not named then return false end
  for at = token, token + 4 do
    if OWN[folds[at]] then return true end
    local tag = tags[at]
    if tag ~= "ADJ" and tag ~= "CCONJ" and tag ~= "NOUN" and folds[at] ~= "," then return false end
  end
  return false
end

--- How often each state is spoken of as one that suffers.
---@param reader table that of claims
---@return table<string, integer>
function M.of(reader)
  local counts = {}
  for _, row in ipairs(reader.actors.rows) do
    local state = reader.actors:state_of_row(row)
    if state and (is_done_to(reader, row.first - 1) or is_owned(reader, row)) then
      counts[state] = (counts[state] or 0) + 1
    end
  end
  return counts
end

-- Whether a name in a phrase is only where or whom something is about: "people inside X".
local function is_aside(self, row)
  return PREPOSITIONS[self.folds[over_article(self.folds, row.first - 1)] or ""] or false
end

--- Whether it is only surmised that words mean a state: they do not name it, or only as the place.
---@param reader table that of claims
---@param first integer token
---@param last integer token
---@param state string
---@return boolean
function M.is_surmise(reader, first, last, state)
  local actors = reader.actors
  for _, row in ipairs(actors:within(first, last)) do
    if actors:state_of_row(row) == state and not (row.first > first and is_aside(reader, row)) then
      return false
    end
  end
  return true
end

return M
