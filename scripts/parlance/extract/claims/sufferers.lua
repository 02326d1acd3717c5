--- sufferers.lua: states that a document speaks of as those that something is done to: "the
--- attack on X", "X's territorial integrity", "against X", "stands with X".
--
-- Who suffers is not blamed by words that only may mean him: "it", "people inside X".

local lists = require "parlance.extract.claims.lists"
local set = require "parlance.word_set"

local M = {}

-- Words before a name that make it the one that something is done to or for.
local TOWARDS = set "against"
local SIDES_WITH = set "support solidarity stand stands standing sympathy assistance friends"
local BETWEEN = set "with to for by of behind the"

-- What one has that others are asked to leave alone; not what one may be blamed for.
local OWN = set [[sovereignty integrity independence territory territories unity inviolability
  borders soil airspace statehood]]

local PREPOSITIONS = set "in inside upon over within into near to with for across throughout on"

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
    return OWN[head] or lists.suffered[head] ~= nil or lists.belongings[head]
      or word == "on" and lists.deeds[head] ~= nil or false
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

-- Whether a name only says whose the noun behind it is: "X's move", "the Xian move".
local function is_attribute(folds, row)
  return row.alias == "demonym" or (folds[row.last + 1] or ""):find "^['’]s?$" ~= nil
end

-- Heads that act for the state that they are in.
local RULERS = set "authorities government regime leaders leadership administration rulers"

-- The token before a name and the adjectives that it has: "in eastern X".
local function before(self, token)
  while self.folds[token] and (self.folds[token] == "the" or self.tags[token] == "ADJ") do
    token = token - 1
  end
  return token
end

-- Whether "between" stands before "X and" at a token.
local function is_between(folds, token)
  for at = token, math.max(1, token - 6), -1 do
    if folds[at] == "between" then return true end
    if folds[at] == "," or folds[at] == "." then return false end
  end
  return false
end

-- Whether a name is only where, to or about which something is: "people inside X".
local function is_aside(self, row)
  if is_attribute(self.folds, row) then return false end
  local at = before(self, row.first - 1)
  local word = self.folds[at] or ""
  if word == "between" or word == "and" and is_between(self.folds, at) then return true end
  return PREPOSITIONS[word] and not RULERS[self.folds[at - 1]] or false
end

--- Whether a name stands for one that something is done to, or for a place, and not for who
--- does it.
---@param reader table that of claims
---@param row table of `names`
---@return boolean
function M.is_sufferer(reader, row)
  return is_aside(reader, row) or is_done_to(reader, before(reader, row.first - 1))
    or is_owned(reader, row)
end

--- Whether words name a state, but nowhere as one that does something.
---@param reader table that of claims
---@param first integer token
---@param last integer token
---@param state string
---@return boolean
function M.only_suffers(reader, first, last, state)
  local found = false
  for _, row in ipairs(reader.actors:within(first, last)) do
    if reader.actors:state_of_row(row) == state then
      if not M.is_sufferer(reader, row) then return false end
      found = true
    end
  end
  return found
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
    if actors:state_of_row(row) == state then return false end
  end
  return true
end

return M
