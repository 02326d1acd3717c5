--- builders.lua: how far a name of each sort reaches from a token of a chunk.
--
-- A chunk is a list of words (words.lua). A builder gets the chunk and a token, and gives the
-- last token of the name with what it is, or nil.

local registry = require "parlance.extract.names.registry"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.names.words"

local M = {}

-- Words before the head of a name at most, so that a text of nothing but capitals is
-- read in time that grows with it.
local MOST_WORDS = 30

local join = words.join

--- The longest entry of the lists that begins at a token.
---@return integer|nil last
---@return parlance.NameEntry|nil
function M.listed(chunk, i)
  if not chunk[i].known then return nil end
  local last, entry = chunk.listed_last[i], chunk.listed_entry[i]
  if last == nil then
    last, entry = registry.longest(chunk, i)
    chunk.listed_last[i], chunk.listed_entry[i] = last or false, entry
  end
  return last or nil, entry
end

--- The longest office that begins at a token, without what it is an office of.
---@return integer|nil last
function M.office(chunk, i)
  local node = v.office_tree[chunk[i].fold]
  local found
  while node do
    if node[""] then found = i end
    i = i + 1
    node = i <= chunk.n and node[chunk[i].fold] or nil
  end
  return found
end

--- Titles from a token on: "H. E.", "Mr.".
---@return integer last i - 1 where there is none
---@return boolean certain whether one of them is nothing but a title
function M.titles(chunk, i)
  local last, certain = i - 1, false
  while last < chunk.n do
    local word = chunk[last + 1]
    local long = word.title_start and last + 2 <= chunk.n
      and v.long_titles[join(chunk, last + 1, last + 2, "fold")]
    if not word.title and not long then break end
    certain = certain or long or not word.risky_title
    last = last + (long and 2 or 1)
  end
  return last, certain
end

-- Whether a token may be a word of a person's name.
local function is_personal(word)
  if not word.capital or word.digit then return false end
  if word.initial then return true end
  if word.head or word.plain or word.is_office or word.place_tail then
    return word.given and not word.risky_given or false
  end
  return not (word.stop and not word.given) and word.fold ~= "'s" and word.fold ~= "’s"
end

-- A state's name or demonym ends a person's name, but may be the second of two words.
local function ends_before(chunk, i, first)
  local last, entry = M.listed(chunk, i)
  if not last then return false end
  if entry.surname and i > first then return false end
  if last > i then return true end
  if entry.type == "place" or entry.alias == "demonym" then return i ~= first + 1 end
  return not (i == first + 1 and chunk[first].given)
end

-- "Prime Minister of Israel Ada Brun": whether a state stands where a given name might.
local function is_state_of(chunk, i)
  if i < 2 or chunk[i - 1].fold ~= "of" then return false end
  local _, entry = M.listed(chunk, i)
  return entry ~= nil and entry.type == "state"
end

--- How far the words of a person's name go.
---@return integer last i - 1 where there is none
---@return integer words how many of them have a capital
function M.personal(chunk, i)
  local last, n, at = i - 1, 0, i
  if is_state_of(chunk, i) then return last, n end
  while at <= chunk.n and n < 6 do
    local word = chunk[at]
    if word.particle and not word.capital and n > 0 then
      at = at + 1
    elseif is_personal(word) and not (at > i and ends_before(chunk, at, i)) then
      last, n, at = at, n + 1, at + 1
    else
      break
    end
  end
  return last, n
end

local JOINERS = { of = true, ["for"] = true, on = true, against = true, to = true }

-- Heads whose subject may follow as "on X"; behind others "on" begins something else.
local ON = { group = true, committee = true, commission = true, panel = true, conference = true,
  council = true, office = true, forum = true, subcommittee = true, board = true, team = true }
-- Those of somebody who is sent somewhere: "to the United Nations".
local TO = { mission = true, delegation = true, embassy = true, representative = true,
  ambassador = true, observer = true, envoy = true, adviser = true, advisor = true }

local function joins(chunk, at, head)
  local word = chunk[at].fold
  if word == "on" then return ON[head] or false end
  if word == "to" then return TO[head] or false end
  return JOINERS[word] or false
end

local function is_object(chunk, i)
  local word = chunk[i]
  return word.capital and not word.stop and not word.plain
end

local function starts_name(chunk, i)
  if chunk[i].office and M.office(chunk, i) then return true end
  if select(1, M.titles(chunk, i)) >= i then return true end
  return chunk[i].head and JOINERS[chunk[i + 1].fold] or false
end

-- Whether a person's given name and another word stand here.
local function starts_person(chunk, i)
  local word, following = chunk[i], chunk[i + 1]
  return word.given and not word.risky_given and following.capital
    and not (following.head or following.office or following.stop or following.plain)
end

-- Whether "and" goes on with an object at a token.
local function goes_on(chunk, i)
  return is_object(chunk, i) and not M.listed(chunk, i) and not starts_name(chunk, i)
    and not starts_person(chunk, i) and not (chunk[i + 1].office and M.office(chunk, i + 1))
end

-- The object of "of": capitals, joined by "and" where no other name begins behind it.
local function object(chunk, i)
  local listed = M.listed(chunk, i)
  local last = listed or i
  while last < chunk.n do
    local at = last + 1
    local word = chunk[at]
    if word.capital and not word.stop and not listed and not starts_name(chunk, at)
      and not starts_person(chunk, at) then
      last = at
    elseif word.fold == "and" and not listed and goes_on(chunk, at + 1) then
      last = at + 1
    else
      break
    end
  end
  return last
end

-- Heads whose "of X" belongs to the name whatever X is: "Bank of Ulderby".
local OF_ANY = { bank = true, university = true, college = true, church = true, museum = true,
  party = true, front = true, movement = true, league = true, institute = true, army = true,
  federation = true, union = true, academy = true, school = true, bishop = true, archbishop = true,
  duke = true, earl = true, prince = true, princess = true, duchess = true, order = true }

-- Whether what begins at a token is a name by itself: a state, a body, a word of no list.
local function is_own_name(chunk, i, last)
  local _, entry = M.listed(chunk, i)
  if entry then
    return (entry.type == "state" or entry.type == "organisation" or entry.type == "group")
      and entry.alias ~= "demonym"
  end
  if M.polity(chunk, i) then return true end
  local word = chunk[i]
  if last == i and word.head then return JOINERS[chunk[i + 1].fold] or false end
  if last == i then return not (word.common or word.lonely) end
  for at = i, last do
    if chunk[at].head and not chunk[at].weak then return true end
  end
  return false
end

--- What follows the head of a name: "of the X", "for Y", "to the Z". What is a name by
--- itself, "of Iran", does not belong to it.
---@param chunk table
---@param last integer the last token so far
---@return integer last
---@return { first: integer, last: integer }[] parts the objects
---@return integer|nil own the first token of a name by itself that follows
function M.continued(chunk, last)
  local parts = {}
  local head = chunk[last].fold
  for _ = 1, 3 do
    local at = last + 1
    if at >= chunk.n or not joins(chunk, at, head) then break end
    local joiner = chunk[at].fold
    at = at + 1
    if chunk[at].fold == "the" then at = at + 1 end
    local office = chunk[at].office and M.office(chunk, at)
    if not is_object(chunk, at) or office and head ~= "office" then break end
    local stop = office or object(chunk, at)
    if not OF_ANY[head] and not office and is_own_name(chunk, at, stop)
      and (joiner == "of" or joiner == "to" or M.listed(chunk, at)) then
      return last, parts, at
    end
    last = stop
    parts[#parts + 1] = { first = at, last = last }
  end
  return last, parts
end

-- Whether a capital may stand before the head of an organisation.
local function is_modifier(chunk, i)
  local word, following = chunk[i], chunk[i + 1]
  if word.fold == "and" then return following.capital and not M.listed(chunk, i + 1) end
  if word.genitive then return following.capital and following.head and i > 2 end
  local is_title = word.title and not (word.risky_title and following.capital)
  return word.capital and not word.plain and not is_title and not word.roman
end

--- An organisation by its head: "National Centre for Hydrography".
---@return integer|nil last
---@return { first: integer, last: integer }[]|nil parts
---@return boolean|nil bare whether it is the head alone
---@return string|nil head folded
---@return integer|nil own the first token of a name by itself that follows
function M.organisation(chunk, i)
  local word = chunk[i]
  if not word.capital or word.office and not word.head and M.office(chunk, i) == i then
    return nil
  end
  local head
  local at = i
  while at <= math.min(chunk.n, i + MOST_WORDS) and is_modifier(chunk, at) do
    if chunk[at].head and not (at > i and chunk[at - 1].fold == "and" and head == at - 2
      and chunk[at - 2].head) then
      head = at
    end
    at = at + 1
  end
  local following = chunk[i + 1]
  if word.front and (not head or head == i) and following.capital and not following.stop then
    return i + 1, {}, false, word.fold
  end
  if not head then return nil end
  local last, parts, own = M.continued(chunk, head)
  return last, parts, last == i, chunk[head].fold, own
end

local MOST_OF_OPERATION = 3

--- An operation by its head: "Operation Silent Anchor".
---@return integer|nil last
function M.operation(chunk, i)
  if chunk[i].fold ~= "operation" then return nil end
  local last = i
  for at = i + 1, math.min(chunk.n, i + MOST_OF_OPERATION) do
    local word = chunk[at]
    if not is_object(chunk, at) or word.office and M.office(chunk, at) or word.head then break end
    last = at
  end
  return last > i and last or nil
end

--- A treaty or a law, which is no name here: "Vienna Convention on Consular Relations".
---@return integer|nil last
function M.instrument(chunk, i)
  local at, head = i, nil
  while at <= chunk.n and at <= i + MOST_WORDS
    and (chunk[at].capital or head == nil and chunk[at].apostrophe) do
    if chunk[at].instrument then head = at end
    at = at + 1
  end
  if not head then return nil end
  local last = head
  for _ = 1, 4 do
    local to = last + 1
    if to >= chunk.n or not JOINERS[chunk[to].fold] and chunk[to].fold ~= "and" then break end
    if chunk[to + 1].fold == "the" then to = to + 1 end
    local another = chunk[to].fold == "and" and starts_name(chunk, to + 1)
    if another or not is_object(chunk, to + 1) then break end
    last = to + 1
    while is_object(chunk, last + 1) do last = last + 1 end
  end
  return last
end

--- A place by its head: "Skerrow Sea", "Cape Dunnoch".
---@return integer|nil last
function M.place(chunk, i)
  local following = chunk[i + 1]
  if chunk[i].place_front and following.capital and not following.head
    and not following.plain then
    return i + 1
  end
  if chunk[i].place_of and following.fold == "of" then
    local from = chunk[i + 2].fold == "the" and i + 3 or i + 2
    return is_object(chunk, from) and object(chunk, from) or nil
  end
  local last
  for at = i + 1, math.min(i + 4, chunk.n) do
    if not chunk[at].capital then break end
    if chunk[at].place_tail then last = at end
  end
  return last
end

-- A name in capitals with one at the beginning of each word.
local function usual_case(name)
  if name:find "%l" then return name end
  return (name:gsub("(%a)(%a+)", function(first, rest) return first .. rest:lower() end))
end

--- "Republic of X": a state that no list has under this name.
---@return integer|nil last
---@return string|nil short X, or the state of the lists that X is
---@return boolean|nil listed whether X is one
---@return string|nil form of government, folded
function M.polity(chunk, i)
  local at = i
  while chunk[at].capital and not chunk[at].stop and not chunk[at].polity and at < i + 3 do
    at = at + 1
  end
  if not chunk[at].polity or chunk[at + 1].fold ~= "of" then return nil end
  local from = chunk[at + 2].fold == "the" and at + 3 or at + 2
  local last, entry = M.listed(chunk, from)
  if last and entry.type == "state" and entry.alias ~= "demonym" then
    return last, entry.name, true, chunk[at].fold
  end
  if last and entry.type ~= "place" or v.loose_polities[chunk[at].fold] then return nil end
  if not is_object(chunk, from) or chunk[from].head then return nil end
  last = last or from
  if chunk[from].lonely then
    if not is_object(chunk, from + 1) then return nil end
    last = from + 1
  end
  return last, usual_case(join(chunk, from, last, "form")), false, chunk[at].fold
end

return M
