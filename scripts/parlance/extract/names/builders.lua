--- builders.lua: how far a name of each sort reaches from a token of a chunk.
--
-- A chunk is `{ n =, form = { ... }, fold = { ... } }`, its tokens from 1. A builder gets
-- the chunk and a token, and gives the last token of the name with what it is, or nil.

local registry = require "parlance.extract.names.registry"
local v = require "parlance.extract.names.vocabulary"

local M = {}

local ROMAN = "^[IVXLC]+$"

-- Words before the head of a name at most, so that a text of nothing but capitals is
-- read in time that grows with it.
local MOST_WORDS = 30

--- Whether a token has a capital and may be part of a name.
---@param chunk table
---@param i integer
---@return boolean
function M.is_capital(chunk, i)
  local form = chunk.form[i]
  return form ~= nil and (form:find "^%u" ~= nil or form:find "^[\xC3-\xC7]" ~= nil
    or form:find "^%l+[-'’]%u" ~= nil)
end

local function join(list, first, last) return table.concat(list, " ", first, last) end

--- The longest entry of the lists that begins at a token.
---@return integer|nil last
---@return parlance.NameEntry|nil
function M.listed(chunk, i)
  local most = registry.longest[chunk.fold[i]]
  if not most then return nil end
  for last = math.min(chunk.n, i + most - 1), i, -1 do
    local entry = registry.find(join(chunk.form, i, last), join(chunk.fold, i, last))
    if entry then return last, entry end
  end
end

--- The longest office that begins at a token, without what it is an office of.
---@return integer|nil last
function M.office(chunk, i)
  local most = v.longest_office[chunk.fold[i]]
  if not most then return nil end
  for last = math.min(chunk.n, i + most - 1), i, -1 do
    if v.offices[join(chunk.fold, i, last)] then return last end
  end
end

--- Titles from a token on: "H. E.", "Mr.".
---@return integer last i - 1 where there is none
---@return boolean certain whether one of them is nothing but a title
function M.titles(chunk, i)
  local last, certain = i - 1, false
  while chunk.form[last + 1] do
    local form = chunk.form[last + 1]
    local long = last + 2 <= chunk.n and v.long_titles[join(chunk.fold, last + 1, last + 2)]
    if not v.titles[form] and not long then break end
    certain = certain or long or not v.risky_titles[form]
    last = last + (long and 2 or 1)
  end
  return last, certain
end

-- Whether a token may be a word of a person's name.
local function is_personal(chunk, i)
  local fold = chunk.fold[i]
  if not M.is_capital(chunk, i) or chunk.form[i]:find "%d" then return false end
  if fold:find "^%a%.?$" then return true end
  if v.heads[fold] or v.plain[fold] or v.offices[fold] or v.place_tails[fold] then
    return v.given[fold] and not v.risky_given[fold] or false
  end
  return not (v.stop[fold] and not v.given[fold]) and fold ~= "'s" and fold ~= "’s"
end

-- A state's name or demonym ends a person's name, but may be the second of two words.
local function ends_before(chunk, i, first)
  local last, entry = M.listed(chunk, i)
  if not last then return false end
  if last > i then return true end
  if entry.type == "place" or entry.alias == "demonym" then return i ~= first + 1 end
  return not (i == first + 1 and v.given[chunk.fold[first]])
end

--- How far the words of a person's name go.
---@return integer last i - 1 where there is none
---@return integer words how many of them have a capital
function M.personal(chunk, i)
  local last, words, at = i - 1, 0, i
  while at <= chunk.n and words < 6 do
    if v.particles[chunk.fold[at]] and not M.is_capital(chunk, at) and words > 0 then
      at = at + 1
    elseif is_personal(chunk, at) and not (at > i and ends_before(chunk, at, i)) then
      last, words, at = at, words + 1, at + 1
    else
      break
    end
  end
  return last, words
end

local JOINERS = { of = true, ["for"] = true, on = true, against = true, to = true }

-- Heads whose subject may follow as "on X"; behind others "on" begins something else.
local ON = { group = true, committee = true, commission = true, panel = true, conference = true,
  council = true, office = true, forum = true, subcommittee = true, board = true, team = true }
-- Those of somebody who is sent somewhere: "to the United Nations".
local TO = { mission = true, delegation = true, embassy = true, representative = true,
  ambassador = true, observer = true, envoy = true, adviser = true, advisor = true }

local function joins(chunk, at, head)
  local word = chunk.fold[at] or ""
  if word == "on" then return ON[head] or false end
  if word == "to" then return TO[head] or false end
  return JOINERS[word] or false
end

local function is_object(chunk, i)
  local fold = chunk.fold[i]
  return M.is_capital(chunk, i) and not v.stop[fold] and not v.plain[fold]
end

local function continues(chunk, i)
  return M.is_capital(chunk, i) and not v.stop[chunk.fold[i]]
end

local function starts_name(chunk, i)
  if M.office(chunk, i) then return true end
  if select(1, M.titles(chunk, i)) >= i then return true end
  return v.heads[chunk.fold[i]] and JOINERS[chunk.fold[i + 1] or ""] or false
end

-- The object of "of": capitals, joined by "and" where no other name begins behind it.
local function object(chunk, i)
  local listed = M.listed(chunk, i)
  local last = listed or i
  while last < chunk.n do
    local at = last + 1
    local word = chunk.fold[at]
    if continues(chunk, at) and not listed and not starts_name(chunk, at) then
      last = at
    elseif word == "and" and not listed and is_object(chunk, at + 1)
      and not M.listed(chunk, at + 1) and not starts_name(chunk, at + 1) then
      last = at + 1
    else
      break
    end
  end
  return last
end

--- What follows the head of a name: "of the X", "for Y", "to the Z".
---@param chunk table
---@param last integer the last token so far
---@param most? integer how many such parts there may be
---@return integer last
---@return { first: integer, last: integer }[] parts the objects
function M.continued(chunk, last, most)
  local parts = {}
  local head = chunk.fold[last]
  for _ = 1, most or 3 do
    local at = last + 1
    if not joins(chunk, at, head) then break end
    at = at + 1
    if chunk.fold[at] == "the" then at = at + 1 end
    local office = M.office(chunk, at)
    if not is_object(chunk, at) or office and head ~= "office" then break end
    last = office or object(chunk, at)
    parts[#parts + 1] = { first = at, last = last }
  end
  return last, parts
end

-- Whether a capital may stand before the head of an organisation.
local function is_modifier(chunk, i)
  local fold = chunk.fold[i]
  if fold == "and" then return M.is_capital(chunk, i + 1) and not M.listed(chunk, i + 1) end
  if fold == "'s" or fold == "’s" or fold == "'" or fold == "’" then
    return M.is_capital(chunk, i + 1) and v.heads[chunk.fold[i + 1]] ~= nil and i > 2
  end
  local form = chunk.form[i]
  local is_title = v.titles[form] and not (v.risky_titles[form] and M.is_capital(chunk, i + 1))
  return M.is_capital(chunk, i) and not v.plain[fold] and not is_title and not form:find(ROMAN)
end

--- An organisation by its head: "National Centre for Hydrography".
---@return integer|nil last
---@return { first: integer, last: integer }[]|nil parts
---@return boolean|nil bare whether it is the head alone
---@return string|nil head folded
function M.organisation(chunk, i)
  if not M.is_capital(chunk, i) or M.office(chunk, i) == i and not v.heads[chunk.fold[i]] then
    return nil
  end
  local head
  local at = i
  while at <= math.min(chunk.n, i + MOST_WORDS) and is_modifier(chunk, at) do
    if v.heads[chunk.fold[at]] and not (at > i and chunk.fold[at - 1] == "and" and head == at - 2
      and v.heads[chunk.fold[at - 2]]) then
      head = at
    end
    at = at + 1
  end
  if not head then return nil end
  local last, parts = M.continued(chunk, head)
  return last, parts, last == i, chunk.fold[head]
end

--- A treaty or a law, which is no name here: "Vienna Convention on Consular Relations".
---@return integer|nil last
function M.instrument(chunk, i)
  local at, head = i, nil
  while at <= i + MOST_WORDS
    and (M.is_capital(chunk, at) or head == nil and (chunk.fold[at] or ""):find "^['’]") do
    if v.instruments[chunk.fold[at]] then head = at end
    at = at + 1
  end
  if not head then return nil end
  local last = head
  for _ = 1, 4 do
    local to = last + 1
    if not JOINERS[chunk.fold[to] or ""] and chunk.fold[to] ~= "and" then break end
    if chunk.fold[to + 1] == "the" then to = to + 1 end
    local another = chunk.fold[to] == "and" and starts_name(chunk, to + 1)
    if another or not is_object(chunk, to + 1) then break end
    last = to + 1
    while is_object(chunk, last + 1) do last = last + 1 end
  end
  return last
end

--- A place by its head: "Skerrow Sea", "Cape Dunnoch".
---@return integer|nil last
function M.place(chunk, i)
  if not M.is_capital(chunk, i) then return nil end
  local following = chunk.fold[i + 1]
  if v.place_fronts[chunk.fold[i]] and M.is_capital(chunk, i + 1) and not v.heads[following]
    and not v.plain[following] then
    return i + 1
  end
  for at = i + 1, math.min(i + 3, chunk.n) do
    if not M.is_capital(chunk, at) then return nil end
    if v.place_tails[chunk.fold[at]] then return at end
  end
end

--- "Republic of X": a state that no list has under this name.
---@return integer|nil last
---@return string|nil short X, or the state of the lists that X is
---@return boolean|nil listed whether X is one
function M.polity(chunk, i)
  local at = i
  while M.is_capital(chunk, at) and not v.polities[chunk.fold[at]] and at < i + 3 do at = at + 1 end
  if not v.polities[chunk.fold[at] or ""] or chunk.fold[at + 1] ~= "of" then return nil end
  local from = chunk.fold[at + 2] == "the" and at + 3 or at + 2
  local last, entry = M.listed(chunk, from)
  if last and entry.type == "state" and entry.alias ~= "demonym" then
    return last, entry.name, true
  end
  if last or v.loose_polities[chunk.fold[at]] then return nil end
  if not is_object(chunk, from) or v.heads[chunk.fold[from]] then return nil end
  last = from
  if v.lonely[chunk.fold[from]] then
    if not is_object(chunk, from + 1) then return nil end
    last = from + 1
  end
  return last, join(chunk.form, from, last), false
end

return M
