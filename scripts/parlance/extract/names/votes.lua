--- votes.lua: of what sort a name is that no list has, by all that stands around it.
--
-- Every mention of a name in a document votes: "in Ulderby" for a place, "Velm said" for a
-- person. The name's own words vote once. What has enough votes, and more than the others, is
-- of that sort everywhere in the document.

local M = {}

local ENOUGH = 2

-- What the words of a name say by themselves (analysis.lua).
local HINTS = {
  person = { person = 2 }, surname = { person = 1.5 }, place = { place = 1 },
  organisation = { organisation = 1, loud = true },
}

-- What the letter before a name says of it, and the one behind it; see chunks.lua.
local BEFORE = {
  i = { place = 2 }, j = { place = 1 }, b = { person = 1 }, m = { person = 2 },
  s = { person = 2 }, t = { person = -3, place = -1 }, a = { person = -2 },
}
local BEHIND = {
  s = { person = 2 }, v = { person = 2 }, w = { person = 2 }, z = { place = 2 },
  g = { person = 0.75, place = 0.25 }, h = { organisation = 1 },
}

local function by_byte(map)
  local bytes = {}
  for letter, says in pairs(map) do bytes[letter:byte()] = says end
  return bytes
end

local BEFORE_BYTE, BEHIND_BYTE = by_byte(BEFORE), by_byte(BEHIND)

local G, COMMA, W, O, Z, OPEN, NUMBER = ("g,woz(1"):byte(1, -1)

local function add(vote, says)
  if not says then return end
  for sort, n in pairs(says) do vote[sort] = n == true or vote[sort] + n end
end

-- The votes for the names of a document.
function M.new() return {} end

local function vote_of(votes, mention)
  local name = mention.name
  local vote = votes[name]
  if not vote then
    vote = { person = 0, place = 0, organisation = 0 }
    votes[name] = vote
    add(vote, HINTS[mention.piece.hint])
    if mention.piece.familiar then vote.familiar = true end
  end
  return vote
end

-- "Livorno, Italy": a place before one that is known.
local function before_place(letters, mention, following)
  return following and following.first == mention.last + 2 and letters:byte(mention.last + 1) == COMMA
    and (following.type == "place" or following.type == "state" and not following.piece.alias)
end

--- Count what stands around a mention.
---@param votes table
---@param letters string see chunks.lua
---@param mention table
---@param following table|nil the next mention
function M.count(votes, letters, mention, following)
  local vote = vote_of(votes, mention)
  local before, behind = letters:byte(mention.first - 1), letters:byte(mention.last + 1)
  if not (behind == G and (BEFORE_BYTE[before] or vote).place) then
    add(vote, BEFORE_BYTE[before])
  end
  add(vote, BEHIND_BYTE[behind])
  if behind == COMMA and letters:byte(mention.last + 2) == W then vote.person = vote.person + 2 end
  if before == OPEN and (behind == COMMA or behind == NUMBER) then vote.person = vote.person + 1.5 end
  if behind == OPEN and letters:byte(mention.last + 2) == NUMBER then vote.person = vote.person + 1 end
  if before == O and letters:byte(mention.first - 2) == Z then vote.place = vote.place + 3 end
  if before_place(letters, mention, following) then vote.place = vote.place + 3 end
end

--- The sort of a name, if it is clear.
---@param votes table
---@param name string
---@return string|nil
function M.winner(votes, name)
  local vote = votes[name]
  if not vote then return nil end
  local best, second, sort = 0, 0, nil
  if vote.loud then vote.organisation, vote.person = vote.organisation + vote.person, 0 end
  for _, one in ipairs { "person", "place", "organisation" } do
    local n = vote[one]
    if n > best then best, second, sort = n, best, one
    elseif n > second then second = n end
  end
  if best >= (vote.familiar and ENOUGH + 0.5 or ENOUGH) and best > second + 0.5 then return sort end
end

return M
