--- sides.lua: who stands against whom in a document, for claims that do not name the other side.
--
-- Who blames, denies, demands or threatens with a word for whom makes two sides. The other side
-- of somebody is the one that was named last before, of those that stand against him anywhere in
-- the document.

local M = {}

local Sides = {}
Sides.__index = Sides

-- Tokens before a claim in which the other side is looked for.
local REACH = 150

-- Tokens within which the one whom its last act was against is still meant.
local FAR = 400

-- Claims that make the one that they blame an adversary.
local OFTEN = 3

-- The states that the names of a document stand for, in order.
local function mentions_of(reader)
  local list = {}
  for _, row in ipairs(reader.actors.rows) do
    local state = reader.actors:state_of_row(row)
    if not state and row.name and (row.type == "person" or row.type == "organisation") then
      local side = reader:side_of(row.name)
      if reader.actors:is_state(side) then state = side end
    end
    if state then list[#list + 1] = { first = row.first, state = state } end
  end
  return list
end

local function link(self, from, to, token)
  local enemies = self.links[from]
  if not enemies then
    enemies = {}
    self.links[from], self.acts[from] = enemies, {}
  end
  enemies[to] = (enemies[to] or 0) + 1
  table.insert(self.acts[from], { first = token, state = to })
end

--- Remember that one stands against the other. Calls come in the order of the text.
---@param source string
---@param target string
---@param token integer
function Sides:note(source, target, token)
  local mine, theirs = self.reader:side_of(source), self.reader:side_of(target)
  if not mine or not theirs or mine == theirs then return end
  link(self, mine, theirs, token)
  link(self, theirs, mine, token)
  if source ~= mine then link(self, source, theirs, token) end
end

-- Number of the last mention before a token.
local function mention_before(list, token)
  local low, high = 1, #list + 1
  while low < high do
    local middle = (low + high) // 2
    if list[middle].first < token then low = middle + 1 else high = middle end
  end
  return low - 1
end

-- The one that is linked most often, nil where two are; and how often.
local function foremost(enemies, is_meant)
  local best, most, equal = nil, 0, false
  for name, n in pairs(enemies) do
    if not is_meant(name) then n = 0 end
    if n > most then best, most, equal = name, n, false
    elseif n == most and n > 0 then equal = true end
  end
  return not equal and best or nil, most
end

-- Whether one of those that somebody stands against is a state.
function Sides:has_state(enemies)
  for name in pairs(enemies) do
    if self.reader.actors:is_state(name) then return true end
  end
  return false
end

--- The other side of somebody, as a token sees it.
---@param name string
---@param token integer
---@param sole boolean|nil whether it must be the only one
---@return string|nil
function Sides:against(name, token, sole)
  local enemies = self.links[name] or self.links[self.reader:side_of(name)]
  if not enemies or sole and next(enemies, next(enemies)) then return nil end
  local acts = self.acts[name] or self.acts[self.reader:side_of(name)]
  local at = mention_before(acts, token)
  local actors, states = self.reader.actors, self:has_state(enemies)
  local function is_meant(other) return not states or actors:is_state(other) end
  while acts[at] and token - acts[at].first <= FAR do
    if is_meant(acts[at].state) then return acts[at].state end
    at = at - 1
  end
  self.mentions = self.mentions or mentions_of(self.reader)
  local list, best, most = self.mentions, foremost(enemies, is_meant)
  for i = mention_before(list, token), 1, -1 do
    local mention = list[i]
    if token - mention.first > REACH then break end
    if (enemies[mention.state] or 0) * 2 >= most and is_meant(mention.state) then
      return mention.state
    end
  end
  return best
end

--- The state that somebody blames all along: often, and twice as often as all others together.
---@param name string
---@return string|nil
function Sides:adversary(name)
  local blamed, sum, best = self.blamed[self.reader:side_of(name)], 0, nil
  for state, n in pairs(blamed or {}) do
    sum = sum + n
    if not best or n > blamed[best] or n == blamed[best] and state < best then best = state end
  end
  return best and blamed[best] >= OFTEN and 3 * blamed[best] > 2 * sum and best or nil
end

--- Remember that one is blamed by the other, in words that name him.
---@param source string
---@param target string
function Sides:blame(source, target)
  local mine, theirs = self.reader:side_of(source), self.reader:side_of(target)
  if not mine or not self.reader.actors:is_state(theirs) or mine == theirs then return end
  self.blamed[mine] = self.blamed[mine] or {}
  self.blamed[mine][theirs] = (self.blamed[mine][theirs] or 0) + 1
end

--- The two states that stand against each other most, joined; nil where that is not clear.
---@return string|nil
function Sides:pair()
  local best, most, equal = nil, 0, false
  for name, enemies in pairs(self.links) do
    for other, n in pairs(enemies) do
      local both = name < other and self.reader.actors:is_state(name)
        and self.reader.actors:is_state(other)
      if both and n > most then best, most, equal = name .. "; " .. other, n, false
      elseif both and n == most then equal = true end
    end
  end
  return not equal and best or nil
end

--- Whether anybody stands against anybody.
---@return boolean
function Sides:any() return next(self.links) ~= nil end

--- Whether two stand against each other; also whether somebody of whom no side is known speaks
--- of one that another stands against.
---@param name string
---@param other string|nil
---@return boolean
function Sides:are(name, other)
  local side, theirs = self.reader:side_of(name), other and self.reader:side_of(other)
  local enemies = self.links[name] or self.links[side]
  if enemies then return theirs and enemies[theirs] ~= nil or false end
  return false
end

--- Whether somebody stands against anybody.
---@param name string|nil
---@return boolean
function Sides:has_side(name)
  return name and (self.links[name] or self.links[self.reader:side_of(name)]) ~= nil or false
end

--- Whether one was blamed by the other more than once.
---@param name string
---@param other string
---@return boolean
function Sides:quarrel(name, other)
  local enemies = self.links[self.reader:side_of(name)]
  return enemies and (enemies[other] or 0) > 1 or false
end

--- The sides of a document; `reader` is that of claims.
---@param reader table
function M.new(reader)
  return setmetatable({ reader = reader, links = {}, acts = {}, blamed = {} }, Sides)
end

return M
