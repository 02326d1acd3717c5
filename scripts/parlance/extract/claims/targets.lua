--- targets.lua: whom a claim is against or about: the words in its target's place, or who is
--- named as the doer of what it speaks of.

local actors = require "parlance.extract.claims.actors"
local clauses = require "parlance.extract.claims.clauses"

local M = {}

local is_state = actors.is_state

-- The parts of "the US and Israel", each resolved.
local function parts(self, piece, range, voice)
  local letters, list, seen = piece.letters, {}, {}
  local first = range.first
  for k = range.first, range.last + 1 do
    if k > range.last or letters:find("^[c,]", k) then
      if k > first then
        local name = self:resolve(piece, { first = first, last = k - 1 }, voice)
        if name and not seen[name] then
          seen[name] = true
          list[#list + 1] = name
        end
      end
      first = k + 1
    end
  end
  return list
end

local function state_in(self, piece, range, but)
  if not range then return nil end
  local first, last = self:tokens(piece, range)
  return self.actors:any_state(first, last, but)
end

-- Letters behind which a name is a doer's: "by X".
local function doers(self, piece, range, voice)
  local letters = piece.letters
  for k = range.first, range.last - 1 do
    if letters:find("^b", k) then
      local stop = clauses.phrase_end(letters, k + 1)
      if stop then
        local list = parts(self, piece, { first = k + 1, last = math.min(stop, range.last) }, voice)
        if #list > 0 then return list end
      end
    end
  end
end

-- "X's attack", "Xian aggression", "the aggression of X", in a topic.
local function owner_of(self, piece, range, source)
  local first, last = self:tokens(piece, range)
  for _, row in ipairs(self.actors:within(first, last)) do
    local state = actors.actor_of(row)
    if state and state ~= source and is_state(state) then
      local behind, before = self.folds[row.last + 1], self.folds[row.first - 1]
      if before == "the" then before = self.folds[row.first - 2] end
      local genitive = behind == "'s" or behind == "’s" or behind == "'"
      if genitive or row.alias == "demonym" or before == "of" and row.first > first then
        return state
      end
    end
  end
end

-- The subject of what is demanded: "that X withdraw".
local function asked(self, piece, one, voice)
  local letters, first = piece.letters, one.topic.first
  local last = clauses.phrase_end(letters, first)
  return last and self:resolve(piece, { first = first, last = math.min(last, one.topic.last) }, voice)
end

local BLAMES = {
  accuse = true, condemn = true, criticise = true, reject = true, protest = true, question = true,
  deny = true,
}
local ASKS = { demand = true, call_for = true, urge = true, request = true }

local function in_topic(self, piece, one, voice, source)
  if not one.topic then return {} end
  if BLAMES[one.act] then
    local by = doers(self, piece, one.topic, voice)
    if by then return by end
    local owner = owner_of(self, piece, one.topic, source)
    return owner and { owner } or {}
  elseif ASKS[one.act] then
    local name = asked(self, piece, one, voice)
    return name and { name } or {}
  end
  return {}
end

-- Blame in a noun phrase: its doer, its owner, or whose it is.
local function of_noun(self, piece, one, voice)
  if one.target then
    local list = parts(self, piece, one.target, voice)
    if #list > 0 then return list end
  end
  local state = state_in(self, piece, one.possessor, nil)
  if state then return { state } end
  local owner = one.of and owner_of(self, piece, one.topic, nil)
  return owner and { owner } or {}
end

--- Names of whom a reading is against or about, in order.
---@return string[]
function M.of(self, piece, one, voice)
  if one.rule == "noun" then return of_noun(self, piece, one, voice) end
  local source = one.source and self:resolve(piece, one.source, voice)
    or one.by_voice and (voice.state or voice.name)
  if one.target then
    local list = parts(self, piece, one.target, voice)
    if #list > 0 then return list end
    if one.by_voice then
      local state = state_in(self, piece, one.target, source)
      if state then return { state } end
    end
  end
  return in_topic(self, piece, one, voice, source)
end

return M
