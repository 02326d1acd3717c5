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
local registry = require "parlance.extract.names.registry"
local v = require "parlance.extract.names.vocabulary"

local M = {}

-- A name on one line, as it is written but for that.
local function text_of(chunk, first, last)
  local words = table.concat(chunk.form, " ", first, last)
  return (words:gsub(" (['’]s?) ", "%1 "):gsub(" (['’]s?)$", "%1"))
end

local function listed(chunk, i)
  local last, entry = b.listed(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = entry.type, name = entry.name, alias = entry.alias,
    rule = entry.name and "list" or "list_ambiguous", listed = true, head = entry.head,
  }
end

local function polity(chunk, i)
  local last, short, known = b.polity(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = "state", name = short, short = not known and short or nil,
    alias = "official", rule = "polity",
  }
end

local function organisation(chunk, i)
  local last, parts, bare, head = b.organisation(chunk, i)
  if not last then return nil end
  if bare and v.weak_heads[chunk.fold[i]] then return nil end
  return {
    first = i, last = last, type = "organisation", parts = parts, head = head,
    name = not bare and text_of(chunk, i, last) or nil, bare = bare and head or nil,
    rule = bare and "head" or "organisation",
  }
end

local function office(chunk, i)
  local last = b.office(chunk, i)
  if not last or not b.is_capital(chunk, i) then return nil end
  if v.heads[chunk.fold[last + 1] or ""] then return nil end
  while chunk.fold[last + 1] == "and" and b.is_capital(chunk, last + 2) do
    local other = b.office(chunk, last + 2)
    if not other then break end
    last = other
  end
  local all, parts = b.continued(chunk, last)
  return {
    first = i, last = all, type = "office", name = text_of(chunk, i, all), rule = "office",
    parts = parts, plain_last = last,
  }
end

-- Whether a word is a given name, and not by chance.
local function is_given(chunk, first, words)
  local fold = chunk.fold[first]
  if chunk.form[first]:find "^%u%.$" then return words > 1 end
  return v.given[fold] and (not v.risky_given[fold] or words > 2) or false
end

-- What makes a person of words with capitals: a title, a given name before another word,
-- or an office in front. The rule that says so, or nil.
local function evidence(chunk, first, last, words, title)
  local given = is_given(chunk, first, words)
  if title.last >= title.first then
    return (title.certain or words > 1 or given) and "title" or nil
  end
  if given and words > 1 then return "given_name" end
  if words == 2 and v.risky_given[chunk.fold[first]] and v.given[chunk.fold[last]] then
    return "given_name"
  end
  return title.office and last - first < 4 and "after_office" or nil
end

-- The office that a title is, as a piece by itself.
local function office_of(chunk, title)
  if title.last < title.first or b.office(chunk, title.first) ~= title.last then return nil end
  return { {
    first = title.first, last = title.last, type = "office", rule = "office_of",
    name = text_of(chunk, title.first, title.last),
  } }
end

local function person(chunk, i, before)
  local title_last, certain = b.titles(chunk, i)
  local first = title_last + 1
  if first > chunk.n then return nil end
  local last, words = b.personal(chunk, first)
  if words == 0 then return nil end
  local in_office = before and before.type == "office" and before.last == i - 1
  local title = { first = i, last = title_last, certain = certain, office = in_office }
  local rule = evidence(chunk, first, last, words, title)
  if not rule then return nil end
  return {
    first = first, last = last, type = "person", name = text_of(chunk, first, last), rule = rule,
    title = title_last >= i and text_of(chunk, i, title_last) or in_office and before.name or nil,
    words = words, inner = office_of(chunk, title),
  }
end

local function place(chunk, i)
  local last = b.place(chunk, i)
  if not last then return nil end
  return {
    first = i, last = last, type = "place", name = text_of(chunk, i, last), rule = "place_head",
  }
end

local function instrument(chunk, i)
  local last = b.instrument(chunk, i)
  return last and { first = i, last = last, type = "instrument", rule = "instrument" }
end

-- "US-backed": a state of the lists before a hyphen.
local function compound(chunk, i)
  local form = chunk.form[i]:match "^(%u[%w.]*)%-%l"
  local entry = form and registry.find(form, form:lower())
  if not entry or entry.type ~= "state" then return nil end
  return {
    first = i, last = i, type = "state", name = entry.name, alias = "compound", rule = "compound",
  }
end

local function reach(piece) return piece and piece.last or 0 end

-- Of what may begin at a token the longest; of equals the earlier.
local function best(chunk, i, before)
  local found = listed(chunk, i)
  if found and found.type ~= "place" and found.last > i
    and not b.is_capital(chunk, found.last + 1) then
    local other = office(chunk, i)
    return reach(other) > found.last and other or found
  end
  for _, make in ipairs { compound, instrument, polity, office, organisation, person, place } do
    local other = make(chunk, i, before)
    if reach(other) > reach(found) then found = other end
  end
  return found
end

-- Words with a capital that nothing is known of, up to where something is.
local function unknown(chunk, i)
  local last = i
  while b.is_capital(chunk, last + 1) and not v.plain[chunk.fold[last + 1]]
    and not v.stop[chunk.fold[last + 1]] and not best(chunk, last + 1) do
    last = last + 1
  end
  return {
    first = i, last = last, name = text_of(chunk, i, last), rule = "capitalised",
    lone = last == i,
  }
end

-- A title with an office and no name: "Mr. Chair".
local function addressed(chunk, i)
  local title_last, certain = b.titles(chunk, i)
  if title_last < i or not certain then return nil end
  local last = b.office(chunk, title_last + 1)
  if not last or last < chunk.n and b.is_capital(chunk, last + 1) then return nil end
  return {
    first = title_last + 1, last = last, type = "office",
    name = text_of(chunk, title_last + 1, last),
    title = text_of(chunk, i, title_last), rule = "address", plain_last = last,
  }
end

local function is_passed_over(chunk, i)
  local fold = chunk.fold[i]
  if not b.is_capital(chunk, i) then return true end
  if fold:find "^['’]" or #fold == 1 then return true end
  return (v.stop[fold] or v.plain[fold]) and true or false
end

local function is_number(chunk, i) return chunk.form[i]:find "^[IVXLC]+$" ~= nil end

-- Names inside a name: what stands behind "of", and the state in front of a head.
local function inner(chunk, piece)
  local list = {}
  local front = listed(chunk, piece.first)
  if front and front.type == "state" and front.last < piece.last then list[1] = front end
  for _, part in ipairs(piece.parts) do
    local one = listed(chunk, part.first) or polity(chunk, part.first)
    local word = chunk.fold[part.first]
    if not one and part.first == part.last and not (v.lonely[word] or v.heads[word]) then
      one = { first = part.first, last = part.last, name = chunk.form[part.first], lone = true }
    end
    if one and one.last <= part.last then list[#list + 1] = one end
  end
  return list
end

--- Cut a chunk.
---@param chunk { n: integer, form: string[], fold: string[] }
---@return table[] pieces
function M.cut(chunk)
  local pieces, i, before = {}, 1, nil
  while i <= chunk.n do
    local piece = b.is_capital(chunk, i) and (addressed(chunk, i) or best(chunk, i, before)) or nil
    if not piece and not is_passed_over(chunk, i) and not is_number(chunk, i)
      and not v.titles[chunk.form[i]] then
      piece = unknown(chunk, i)
      if piece.lone and v.lonely[chunk.fold[i]] then piece.type = "nothing" end
    end
    if piece then
      piece.settled = piece.listed and not piece.head and piece.type ~= "instrument"
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
