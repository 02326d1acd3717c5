--- capitals.lua: the states whose capitals a document lets act: "Ostry denies it".
--
-- A city that speaks, accuses or denies is a government's. Of which state is told by where the
-- text was written, by embassies in it, and by who was spoken of before. Cities of the registry
-- are not looked at.

local M = {}

-- Tokens from the beginning in which a dateline stands, and the state that it is about.
local HEAD, LEAD = 60, 14

-- How far back the state is looked for that a city's act goes on about.
local BACK = 60

local ACTS = {}
for word in ([[denies denied insists insisted rejects rejected accuses accused alleges alleged
  claims claimed wants demands demanded maintains swore saw believes threatens warned
  responded answered retaliated protests protested condemned announced said says told tells added
  adds noted notes argued argues wrote writes saying maintained replied recalled recalls stated
  states]]):gmatch "%S+" do
  ACTS[word] = true
end

-- Whether a city acts at a row of its name.
local function acts(self, row)
  local behind = self.folds[row.last + 1]
  if behind == "has" or behind == "had" then behind = self.folds[row.last + 2] end
  return ACTS[behind or ""] or false
end

local function vote(votes, city, state, n)
  if not state then return end
  votes[city] = votes[city] or {}
  votes[city][state] = (votes[city][state] or 0) + n
end

local MISSIONS = { embassy = true, ambassador = true, mission = true }

-- The state named last before a row, other than `but`, within some tokens.
local function state_before(self, i, but, far)
  local at = self.rows[i].first
  for k = i - 1, 1, -1 do
    local row = self.rows[k]
    if at - row.first > far then return nil end
    local agent = self.folds[row.first - 1] == "by"
    if row.type == "state" and row.name ~= but and not agent then return row.name end
  end
end

-- The state named first behind a row.
local function state_behind(self, i, far)
  for k = i + 1, #self.rows do
    local row = self.rows[k]
    if row.first - self.rows[i].last > far then return nil end
    if row.type == "state" then return row.name end
  end
end

-- What a mention of a city says of whose it is.
local function read(self, votes, i)
  local row = self.rows[i]
  local city, before = row.name, self.folds[row.first - 1]
  if row.first <= HEAD and before ~= "in" and not acts(self, row) then
    vote(votes, city, state_behind(self, i, LEAD), 2)
    if self.home then vote(votes, city, self.home, 3) end
  elseif before == "in" and MISSIONS[self.folds[row.first - 2] or ""] then
    local owner = state_before(self, i, nil, 12)
    vote(votes, city, owner and self:opponent(owner), 2)
  elseif before == "from" and self.folds[row.first - 2] == "received" then
    vote(votes, city, self.home, 3)
  elseif acts(self, row) then
    vote(votes, city, state_before(self, i, nil, BACK), 1)
  end
end

local function foremost(states)
  local best, most, equal = nil, 0, false
  for state, n in pairs(states) do
    if n > most then best, most, equal = state, n, false
    elseif n == most then equal = true end
  end
  return not equal and best or nil
end

-- Whether a row may be of a city: a place, or what acts like a person and has no other name.
local function may_be_city(row)
  return row.type == "place" and row.name
    or row.type == "person" and row.name and not row.title and not row.name:find " "
end

-- "in Ostry", but not "in Ostry's view".
local function is_in(self, row)
  local behind = self.folds[row.last + 1] or ""
  return self.folds[row.first - 1] == "in" and not behind:find "^['’]s?$"
end

-- Of two cities that act where one is of a state, the other is of the other one's.
local function settle_other(self, map, cities)
  local known, open
  for city in pairs(cities) do
    local state = map[city]
    if state and known and known ~= state or not state and open then return end
    if state then known = state else open = city end
  end
  local other = known and open and self:opponent(known)
  for _, state in pairs(map) do
    if state == other then return end
  end
  if open then map[open] = other end
end

--- The states of the cities that act in a document, by the cities' names.
---@param self { rows: table[], folds: string[], home: string|nil, opponent: function } the rows of
--- `names`, the folded tokens, the document's own state and the method for the other of two states
---@return table<string, string>
function M.of(self)
  local acting, votes, map = {}, {}, {}
  for _, row in ipairs(self.rows) do
    if may_be_city(row) and acts(self, row) then acting[row.name] = true end
  end
  if not next(acting) then return map end
  local places, persons = {}, {}
  for _, row in ipairs(self.rows) do
    if row.name and (row.type == "place" or is_in(self, row)) then places[row.name] = true end
    if row.type == "person" and row.title then persons[row.name or ""] = true end
  end
  for name in pairs(persons) do places[name] = nil end
  for i, row in ipairs(self.rows) do
    if may_be_city(row) and acting[row.name] and places[row.name] then read(self, votes, i) end
  end
  for city, states in pairs(votes) do map[city] = foremost(states) end
  for city in pairs(acting) do acting[city] = places[city] end
  settle_other(self, map, acting)
  return map
end

return M
