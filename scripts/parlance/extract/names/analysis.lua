--- analysis.lua: a chunk cut into names, without what its document knows.
--
-- The same chunk is cut in the same way everywhere, so each is cut once. A piece:
--   first, last   tokens of the chunk
--   type, name    what it is, if that is clear
--   rule, alias, title
--   short         of a polity, the name without "Republic of"
--   bare          a head alone, "Council": means something only in its document
--   lone          one word with a capital that says nothing else of itself
--   settled       from the lists: nothing in the document changes it
--   inner         pieces inside, names by themselves: the state of its ministry

local b = require "parlance.extract.names.builders"
local chunks = require "parlance.extract.names.chunks"
local registry = require "parlance.extract.names.registry"
local words = require "parlance.extract.names.words"

local M = {}

-- A name on one line, as it is written but for that.
local function text_of(chunk, first, last)
  local name = words.join(chunk, first, last, "form")
  if not name:find "['’]" then return name end
  return (name:gsub(" (['’]s?) ", "%1 "):gsub(" (['’]s?)$", "%1"))
end

-- Whether a state's name is a person's given name here: "Jordan Orsol".
local function is_given_before_surname(chunk, i)
  local following = chunk[i + 1]
  if not chunk[i].given or not following.capital or following.loud then return false end
  if i > 1 and chunk[i - 1].fold == "of" then return false end -- "Prime Minister of Israel X"
  if following.given and chunk[i + 2].capital then return false end
  if following.common and not (following.surname or following.risky_surname) then return false end
  local says_other = following.stop or following.plain or following.head or following.office
    or following.place_tail or following.title or following.digit or following.thing
  return not says_other and not b.listed(chunk, i + 1)
end

local function listed(chunk, i)
  local last, entry = b.listed(chunk, i)
  if not last or not chunk[i].capital then return nil end
  if entry.type == "state" and last == i and is_given_before_surname(chunk, i) then return nil end
  if entry.risky then
    return {
      first = i, last = last, name = text_of(chunk, i, last), rule = "capitalised", hint = "place",
      lone = last == i, familiar = true,
    }
  end
  return {
    first = i, last = last, type = entry.type, name = entry.name, alias = entry.alias,
    rule = entry.name and "list" or "list_ambiguous", listed = true, head = entry.head,
    words = entry.type == "person" and last - i + 1 or nil,
  }
end

local function polity(chunk, i)
  local last, short, known, form = b.polity(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = "state", name = short, short = not known and short or nil,
    alias = "official", rule = "polity", form = form,
  }
end

-- Heads of those who speak for a state, behind which its name follows.
local OF_STATES = { government = true, embassy = true, mission = true, parliament = true,
  navy = true, delegation = true, consulate = true }

local function organisation(chunk, i)
  local last, parts, bare, head, own = b.organisation(chunk, i)
  if not last then return nil end
  if bare and chunk[i].weak and not own then return nil end
  local type = "organisation"
  if head == "government" or head == "governments" then type = "nothing" end
  if not bare and chunk[last].place_tail and chunk[last].head then type = "place" end
  return {
    first = i, last = last, type = type, parts = parts, head = head,
    name = (not bare or own) and text_of(chunk, i, last) or nil, bare = bare and head or nil,
    rule = bare and "head" or type == "place" and "place_head" or "organisation",
    of_state = own and OF_STATES[head],
  }
end

-- Offices that are a state's.
local STATE_OFFICES = { "minister", "ambassador", "representative", "president", "king", "queen",
  "premier", "consul", "emir", "sultan", "chancellor" }

local function is_state_office(name)
  name = name:lower()
  for _, word in ipairs(STATE_OFFICES) do
    if name:find(word, 1, true) then return true end
  end
end

local function office(chunk, i)
  local last = b.office(chunk, i)
  if not last or not chunk[i].capital then return nil end
  if chunk[last + 1].head then return nil end
  while chunk[last + 1].fold == "and" and chunk[last + 2].capital do
    local other = b.office(chunk, last + 2)
    if not other then break end
    last = other
  end
  local all, parts, own = b.continued(chunk, last)
  local name = text_of(chunk, i, all)
  return {
    first = i, last = all, type = "office", name = name, rule = "office", parts = parts,
    plain_last = last, of_state = own and is_state_office(name),
  }
end

-- Whether a word is a given name, and not by chance.
local function is_given(word, n)
  if word.dotted then return n > 1 end
  return word.given and (not word.risky_given or n > 2) or false
end

-- The last five letters of learned nouns, which no surname has: "-phobia", "-ology".
local NOTIONS = { hobia = true, hilia = true, mania = true, cracy = true, ology = true,
  onomy = true, raphy = true, ivism = true, alism = true, onism = true, arism = true }

local function is_notion(word) return #word.fold > 7 and NOTIONS[word.fold:sub(-5)] or false end

-- "Emmy Award", "Perry Chief", "Cold Phobia": words that end no person's name.
local function is_no_surname(word)
  if word.surname or word.risky_surname then return false end
  if is_notion(word) then return true end
  return word.thing or word.person_noun and not (word.given and not word.risky_given)
end

-- What makes a person of words with capitals: a title, a given name before another word,
-- or an office in front. The rule that says so, or nil.
local function evidence(chunk, first, last, n, title)
  local given = is_given(chunk[first], n)
  if title.last >= title.first then
    return (title.certain or n > 1 or given) and "title" or nil
  end
  if is_no_surname(chunk[last]) then return nil end
  if given and n > 1 then return "given_name" end
  if n == 2 and chunk[first].risky_given and chunk[last].given then return "given_name" end
  return title.office and last - first < 4 and "after_office" or nil
end

local function person(chunk, i, before)
  local title_last, certain = b.titles(chunk, i)
  local first = title_last + 1
  if first > chunk.n then return nil end
  local last, n = b.personal(chunk, first)
  if n == 0 then return nil end
  local in_office = before and before.type == "office" and before.last == i - 1
  local title = { first = i, last = title_last, certain = certain, office = in_office }
  local rule = evidence(chunk, first, last, n, title)
  if not rule then return nil end
  return {
    first = first, last = last, type = "person", name = text_of(chunk, first, last), rule = rule,
    title = title_last >= i and text_of(chunk, i, title_last) or in_office and before.name or nil,
    words = n,
  }
end

local function place(chunk, i)
  local last = b.place(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = "place", name = text_of(chunk, i, last), rule = "place_head",
  }
end

local function operation(chunk, i)
  local last = b.operation(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = "operation", name = text_of(chunk, i, last), rule = "operation",
  }
end

local function instrument(chunk, i)
  local last = b.instrument(chunk, i)
  return last and { first = i, last = last, type = "instrument", rule = "instrument" }
end

-- "US-backed", "anti-Teskoran": a state of the lists before a hyphen or behind one.
local function compound(chunk, i)
  local form = chunk[i].compound
    and (chunk[i].form:match "^(%u[%w.]*)%-%l" or chunk[i].form:match "^%l+%-(%u.*)$")
  local entry = form and registry.find(form, form:lower())
  if not entry or entry.type ~= "state" then return nil end
  return {
    first = i, last = i, type = "state", name = entry.name, alias = "compound", rule = "compound",
  }
end

local function reach(piece) return piece and piece.last or 0 end

-- What may begin at a token; nothing that the chunk has no word for.
local MAKERS = {
  { compound, function(_, word) return word.compound end },
  { instrument, function(chunk) return chunk.instrument end },
  { polity, function(chunk) return chunk.polity end },
  { office, function(_, word) return word.office end },
  { organisation, function(chunk) return chunk.head end },
  { person, function() return true end },
  { place, function(chunk) return chunk.place end },
  { operation, function(_, word) return word.fold == "operation" end },
}

-- Of what may begin at a token the longest; of equals the earlier.
local function longest(chunk, i, before)
  local found, word = listed(chunk, i), chunk[i]
  if found and found.type ~= "place" and found.last > i and not chunk[found.last + 1].capital then
    local other = word.office and office(chunk, i)
    return reach(other) > found.last and other or found
  end
  for _, maker in ipairs(MAKERS) do
    local other = maker[2](chunk, word) and maker[1](chunk, i, before)
    if reach(other) > reach(found) then found = other end
  end
  return found
end

-- The same, found once unless an office stands before.
local function best(chunk, i, before)
  if before and before.type == "office" then return longest(chunk, i, before) end
  local known = chunk.pieces[i]
  if known == nil then
    known = longest(chunk, i) or false
    chunk.pieces[i] = known
  end
  return known or nil
end

local PLACE_ENDINGS = { "ville$", "burg$", "shire$", "abad$", "grad$", "polis$", "borough$",
  "stan$", "pur$", "bury$", "stadt$", "sk$", "mouth$", "minster$", "haven$" }

-- Whether a word of some is one of English that need be no name.
local function is_familiar(chunk, first, last)
  for i = first, last do
    if chunk[i].common and not (chunk[i].given or chunk[i].surname) then return true end
  end
  return false
end

-- What one word by itself makes likely.
local function hint_of_word(word)
  if word.given and not word.risky_given then return "person" end
  if word.surname or word.given then return "surname" end
  if word.loud and #word.form > 2 and not word.digit then return "organisation" end
  for _, ending in ipairs(PLACE_ENDINGS) do
    if #word.fold > 5 and word.fold:find(ending) then return "place" end
  end
end

-- Letters of a family name that stands first.
local MOST_BEFORE_GIVEN = 4

-- What the words by themselves make likely: "person", "place" or "organisation".
local function hint_of(chunk, first, last)
  local word, final = chunk[first], chunk[last]
  if first == last then return hint_of_word(word) end
  if word.loud or final.loud or is_no_surname(final) or last - first > 2 then return nil end
  if word.saint then return "place" end
  if word.given or word.initial or final.surname then return "person" end
  -- "Xi Jinping": the given name behind a short one.
  local is_behind = last == first + 1 and #word.fold <= MOST_BEFORE_GIVEN
  if is_behind and final.given and not final.risky_given then return "person" end
  if not is_familiar(chunk, first, last) and not final.digit then return "person" end
end

-- Words with a capital that nothing is known of, up to where something is.
local function unknown(chunk, i)
  local last = i
  while chunk[last + 1].capital and not chunk[last + 1].plain and not chunk[last + 1].stop
    and not best(chunk, last + 1) do
    last = last + 1
  end
  return {
    first = i, last = last, name = text_of(chunk, i, last), rule = "capitalised",
    lone = last == i, hint = hint_of(chunk, i, last), familiar = is_familiar(chunk, i, last),
  }
end

-- A title with an office and no name: "Mr. Chair".
local function addressed(chunk, i)
  if not (chunk[i].title or chunk[i].title_start) then return nil end
  local title_last, certain = b.titles(chunk, i)
  if title_last < i or not certain then return nil end
  local last = b.office(chunk, title_last + 1)
  if not last or last < chunk.n and chunk[last + 1].capital then return nil end
  return {
    first = title_last + 1, last = last, type = "office",
    name = text_of(chunk, title_last + 1, last),
    title = text_of(chunk, i, title_last), rule = "address", plain_last = last,
  }
end

local function is_passed_over(word)
  return not word.capital or word.apostrophe or #word.fold == 1 or word.stop or word.plain
    or word.roman or word.title
end

-- Names inside a name: what stands behind "of", and the state in front of a head.
local function inner(chunk, piece)
  local list = {}
  local front = listed(chunk, piece.first)
  if front and front.type == "state" and front.last < piece.last then list[1] = front end
  for _, part in ipairs(piece.parts) do
    local one = listed(chunk, part.first) or polity(chunk, part.first)
    local word = chunk[part.first]
    if not one and part.first == part.last and not (word.lonely or word.head) then
      one = { first = part.first, last = part.last, name = word.form, lone = true }
    end
    if one and one.last <= part.last then list[#list + 1] = one end
  end
  return list
end

--- Cut a chunk.
---@param chunk table see words.lua
---@return table[] pieces
function M.cut(chunk)
  local pieces, i, before = { comma = chunks.may_have_comma(chunk[1].fold) }, 1, nil
  while i <= chunk.n do
    local word = chunk[i]
    local piece = word.capital and (addressed(chunk, i) or best(chunk, i, before)) or nil
    if not piece and not is_passed_over(word) then
      piece = unknown(chunk, i)
      if piece.lone and word.lonely then piece.type = "nothing" end
    end
    if piece then
      piece.settled = piece.listed and not piece.head and piece.type ~= "instrument"
        and piece.type ~= "person"
      if piece.parts then piece.inner = inner(chunk, piece) end
      pieces[#pieces + 1] = piece
      before, i = piece, piece.last + 1
    else
      i = i + 1
    end
  end
  return pieces
end

return M
