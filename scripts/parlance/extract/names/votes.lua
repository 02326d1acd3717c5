--- votes.lua: of what sort a name is that no list has, by all that stands around it.
--
-- Every mention of a name in a document votes: "in Ulderby" for a place, "Velm said" for a
-- person. The name's own words vote once. What has enough votes, and more than the others, is
-- of that sort everywhere in the document.

local M = {}

local ENOUGH = 2
local SORTS = { "person", "place", "organisation" }

-- What the words of a name say by themselves (analysis.lua).
local HINTS = {
  person = { person = 2, named = true }, surname = { person = 1.5, named = true },
  place = { place = 1 }, organisation = { organisation = 1, loud = true },
}

local function by_byte(map)
  local bytes = {}
  for letter, says in pairs(map) do bytes[letter:byte()] = says end
  return bytes
end

-- What the letter before a name says of it, and the one behind it; see chunks.lua.
local BEFORE = by_byte {
  i = { place = 2 }, j = { place = 1 }, b = { person = 1 }, m = { person = 2 },
  s = { person = 2 }, V = { malware = 3 }, Y = { group = 3 },
  t = { person = -3, place = -1 }, a = { person = -2 },
}
local BEHIND = by_byte {
  s = { person = 2, spoke = 2 }, v = { person = 2 }, w = { person = 2 }, z = { place = 2 },
  g = { person = 0.75, place = 0.25 }, h = { organisation = 1 }, r = { state = 1.5 },
  V = { malware = 3 }, Y = { group = 3 },
}
-- What stands before a name in quotation marks: 'the program "Nightjar"'.
local QUOTED = by_byte {
  V = { malware = 3 }, W = { malware = 3 }, Y = { group = 3 }, z = { place = 3 },
  h = { organisation = 3 },
}

local GENITIVE, COMMA, WHO, OF, PLACE = ("g,woz"):byte(1, -1)
local OPEN, NUMBER, GOVERNMENT, AND, THE, MARK, ADVERB = ("(1rut.y"):byte(1, -1)

local function add(vote, says)
  if not says then return end
  for sort, n in pairs(says) do vote[sort] = n == true or vote[sort] + n end
end

--- The votes for the names of a document.
---@return table
function M.new() return {} end

local function vote_of(votes, mention)
  local name = mention.name
  local vote = votes[name]
  if not vote then
    vote = {
      person = 0, place = 0, organisation = 0, state = 0, group = 0, malware = 0, spoke = 0,
      familiar = mention.piece.familiar,
    }
    votes[name] = vote
    add(vote, HINTS[mention.piece.hint])
  end
  return vote
end

-- "Livorno, Italy": a place before one that is known.
local function before_place(letters, mention, following)
  if not following or following.first ~= mention.last + 2 then return false end
  if letters:at(mention.last + 1) ~= COMMA then return false end
  return following.type == "place" or following.type == "state" and not following.piece.alias
end

local KINDS = { person = true, place = true, state = true, organisation = true }

-- "Iran and X", "X, Albania": of one sort, mostly.
local function beside(vote, letters, other, between)
  if not other or not KINDS[other.type or ""] then return end
  local letter = letters:at(between)
  if letter == AND or letter == COMMA and other.type ~= "place" then
    vote[other.type] = vote[other.type] + (letter == AND and 1 or 0.5)
  end
end

-- "X's government", "the ambassador of X".
local function of_state(letters, mention)
  local last, pos = mention.last, mention.first - 1
  if letters:at(last + 1) == GENITIVE and letters:at(last + 2) == GOVERNMENT then return true end
  if letters:at(pos) == THE then pos = pos - 1 end
  return letters:at(pos) == OF and letters:at(pos - 1) == GOVERNMENT
end

--- Whether "and" joins two mentions.
---@param letters parlance.names.Letters
---@param mention table
---@param other table
---@return boolean
function M.is_beside(letters, mention, other)
  if other.first > mention.last then mention, other = other, mention end
  return other.last == mention.first - 2 and letters:at(mention.first - 1) == AND
end

-- The letter behind a mention, adverbs and auxiliaries left out: "Velm has firmly denied".
local function letter_behind(letters, last)
  local pos = last + 1
  while letters:at(pos) == ADVERB and pos < last + 4 do pos = pos + 1 end
  return letters:at(pos)
end

-- What the tokens right beside a mention say.
local function count_around(vote, letters, mention)
  local before, behind = letters:at(mention.first - 1), letter_behind(letters, mention.last)
  local after, says = letters:at(mention.last + 2), BEFORE[before]
  if before == MARK then says = QUOTED[letters:at(mention.first - 2)] end
  -- "in Velm's words" is no place.
  if not (behind == GENITIVE and says and says.place) then add(vote, says) end
  add(vote, BEHIND[behind])
  if behind == COMMA and after == WHO then vote.person = vote.person + 2 end
  local is_cited = before == OPEN and (behind == COMMA or behind == NUMBER)
  if is_cited then vote.person = vote.person + 1.5 end
  if behind == OPEN and after == NUMBER then vote.person = vote.person + 1 end
  local is_place = before == OF and letters:at(mention.first - 2) == PLACE
  if is_place then vote.place = vote.place + 3 end
end

--- Count what stands around a mention.
---@param votes table
---@param letters parlance.names.Letters
---@param mention table
---@param previous table|nil the mention before
---@param following table|nil the next mention
function M.count(votes, letters, mention, previous, following)
  local vote = vote_of(votes, mention)
  if previous and previous.last == mention.first - 2 then
    beside(vote, letters, previous, mention.first - 1)
  end
  if following and following.first == mention.last + 2 then
    beside(vote, letters, following, mention.last + 1)
  end
  if of_state(letters, mention) then vote.state = vote.state + 2 end
  if before_place(letters, mention, following) then vote.place = vote.place + 3 end
  count_around(vote, letters, mention)
end

--- Whether nothing in a name itself says that it is a person's.
---@param votes table
---@param name string
---@return boolean
function M.is_unnamed(votes, name) return not (votes[name] and votes[name].named) end

-- What abbreviations do organisations do, and not persons.
local function share_of(vote, sort)
  if not vote.loud or sort == "place" then return vote[sort] end
  return sort == "organisation" and vote.organisation + vote.person or 0
end

--- The sort of a name, if it is clear.
---@param votes table
---@param name string
---@return string|nil sort
---@return boolean|nil may_be_city of a state, whether nothing but that it speaks says so
function M.winner(votes, name)
  local vote = votes[name]
  if not vote then return nil end
  if vote.malware >= 3 then return "malware" end
  if vote.group >= 3 then return "group" end
  -- What speaks and is somewhere, too, is a state.
  if vote.spoke > 0 and vote.place >= 2 and not vote.named then return "state", true end
  if vote.state >= ENOUGH and vote.state + 1 > vote.person then return "state" end
  local best, second, sort = 0, 0, nil
  for _, one in ipairs(SORTS) do
    local n = share_of(vote, one)
    if n > best then best, second, sort = n, best, one
    elseif n > second then second = n end
  end
  local enough = vote.familiar and ENOUGH + 0.5 or ENOUGH
  return best >= enough and best > second + 0.5 and sort or nil
end

return M
