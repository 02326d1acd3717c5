--- learn.lua: the first reading of a document's names: what later mentions are resolved by.

local analysis = require "parlance.extract.names.analysis"
local codes = require "parlance.extract.names.codes"
local introduced = require "parlance.extract.names.introduced"
local memory = require "parlance.extract.names.memory"
local pos_lists = require "parlance.layers.pos.lists"
local registry = require "parlance.extract.names.registry"
local text = require "parlance.text"
local v = require "parlance.extract.names.vocabulary"
local votes = require "parlance.extract.names.votes"
local words = require "parlance.extract.names.words"

local M = {}

local function form_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:form(pos) or ""
end

local NO_NAMES = { instrument = true, nothing = true }

local learn = {}

learn.group = function(known, mention) learn.organisation(known, mention) end

function learn.person(known, mention)
  local is_full = mention.reaches or mention.piece.words > 1
  if is_full then known:add_person(memory.usual_case(mention.name)) end
end

function learn.organisation(known, mention)
  local piece = mention.piece
  if piece.listed and piece.head and not piece.name:find " " then return end
  if not piece.name or not piece.head then return end
  if not v.loose_heads[piece.head] then
    known:add_organisation(piece.head, piece.name)
  end
  known:add_spelling(piece.name)
end

function learn.state(known, mention)
  local piece = mention.piece
  if piece.short then known:add_state(piece.short) end
  if piece.form then known:add_polity(piece.form, mention.name) end
end

-- "Permanent Representative of X": X is a state, whatever it is.
local function learn_of_state(known, mention, before)
  if before and before.piece.of_state and mention.piece.lone and not mention.type
    and mention.first <= before.last + 3 then
    known:add_state(mention.name)
  end
end

local BEFORE_STATES = { states = true, governments = true, countries = true, nations = true,
  delegations = true, representatives = true, ministers = true, presidents = true,
  leaders = true, ambassadors = true, territories = true, peoples = true }

local function is_unknown_word(mention)
  return mention.piece.lone and not mention.type and not mention.piece.familiar
end

-- "the governments of X, Y and Z": all that is listed is a state.
local function learn_listed(known, doc, mentions, i)
  local mention = mentions[i]
  local before = form_at(doc, mention.first - 2)
  if form_at(doc, mention.first - 1) ~= "of" or not BEFORE_STATES[before] then return end
  local list = {}
  while mention and (mention.type == "state" or is_unknown_word(mention)) do
    list[#list + 1] = mention
    local pos, following = mention.last + 1, mentions[i + #list]
    while form_at(doc, pos) == "," or form_at(doc, pos) == "and" do pos = pos + 1 end
    if pos == mention.last + 1 or not following or following.first ~= pos then break end
    mention = following
  end
  for _, one in ipairs(#list > 1 and list or {}) do
    if one.type ~= "state" then known:add_state(one.name) end
  end
end

-- "X, also known as Y"
local function learn_alias(known, doc, mention, before)
  local is_named = before and before.name and (before.type or before.piece.lone)
  if not is_named or not mention.name or NO_NAMES[mention.type or ""] then return end
  if NO_NAMES[before.type or ""] or not introduced.is_alias(doc, mention.first, before.last) then
    return
  end
  known:add_alias(mention.name, memory.usual_case(before.name), before.type)
end

local DUBBED = { dubbed = true, named = true, called = true, nicknamed = true, codenamed = true,
  ["code-named"] = true }
local BEFORE_NAME = { ['"'] = true, ["“"] = true, ["'"] = true, ["‘"] = true, the = true }
local AS = { known = true, tracked = true }
local MOST_BEFORE = 6

-- "malware, dubbed X", "a gang known as X": what the noun before says it is.
local function learn_dubbed(known, doc, mention)
  if mention.type or not mention.name then return end
  local pos = mention.first - 1
  while BEFORE_NAME[form_at(doc, pos)] do pos = pos - 1 end
  local is_known = form_at(doc, pos) == "as" and AS[form_at(doc, pos - 1)]
  if not DUBBED[form_at(doc, pos)] and not is_known then return end
  for at = pos - 1, math.max(1, pos - MOST_BEFORE), -1 do
    local word = doc:fold(at)
    if word == "." or word == ";" then return end
    if v.malware[word] then known.sorts[mention.name] = "malware" return end
    if v.gangs[word] then known.sorts[mention.name] = "group" return end
  end
end

local PEOPLE = { people = true, proposal = true, statement = true, delegation = true }

-- "the people of X", "the proposal of X": who speaks elsewhere and has a people is a state.
local function learn_people(known, doc, mention)
  if mention.piece.lone and not mention.type and form_at(doc, mention.first - 1) == "of"
    and PEOPLE[form_at(doc, mention.first - 2)] then
    known.peopled[mention.name] = true
  end
end

-- Whether a word is a noun or an adjective of every day, or the plural of one: "Greens".
local function is_common(name)
  local word = name:lower()
  local lemmas = pos_lists.lemmas()
  return lemmas[word] ~= nil or lemmas[word:gsub("s$", "")] ~= nil
end

-- "Mr. Orsol (Teskora):" names the speaker's state. Without the colon it does where another
-- person has a state in brackets.
local function learn_speaker(known, doc, mention, before)
  if before.type ~= "person" or not mention.name or form_at(doc, mention.last + 1) ~= ")" then
    return
  end
  local colon = form_at(doc, mention.last + 2) == ":"
  if mention.type == "state" then
    known.delegations.known = true
  elseif mention.piece.lone and not mention.type then
    if not mention.piece.familiar and not is_common(mention.name) then
      if colon then known:add_state(mention.name) end
      table.insert(known.delegations, mention.name)
    end
  end
end

-- What stands in brackets behind persons, where one of it is a state.
local function learn_delegations(known)
  local list, any = known.delegations, known.delegations.known
  for _, name in ipairs(list) do any = any or known:state(name) end
  for _, name in ipairs(any and list or {}) do known:add_state(name) end
end

local GENITIVE = { ["'s"] = true, ["’s"] = true }
local MINISTERS = { minister = true, ministry = true, ministers = true, ministries = true }

-- "Teskora's finance minister": what has ministers is a state.
local function learn_minister(known, doc, mention)
  if not mention.piece.lone or mention.type or mention.piece.hint
    or not GENITIVE[form_at(doc, mention.last + 1)] then
    return
  end
  for pos = mention.last + 2, mention.last + 4 do
    if MINISTERS[form_at(doc, pos):lower()] then known:add_state(mention.name) end
    if not form_at(doc, pos):find "^%a+$" then return end
  end
end

local HOLDERS = { minister = true, president = true, premier = true, chancellor = true,
  king = true, queen = true, ambassador = true }

-- "Foreign Minister Ada Brill of Teskora": so is what one is a minister of.
local function learn_of_minister(known, doc, mention, before)
  if not mention.piece.lone or mention.type or mention.piece.hint or not before
    or before.type ~= "person" or before.last ~= mention.first - 2 then
    return
  end
  local office = (before.piece.title or ""):lower():match "%a+$"
  if HOLDERS[office] and form_at(doc, mention.first - 1) == "of" then
    known:add_state(mention.name)
  end
end

local function type_of_words(doc, first, last)
  for pos = first, last do
    local word = doc:fold(pos)
    if v.heads[word] and doc:form(pos):find "^%u" then return "organisation" end
  end
end

-- What "(NCA)" or "NCA (" stands for, under its form; plural forms stand for the same.
local function put_abbreviation(known, form, meaning)
  if known.abbreviations[form] then return end
  known.abbreviations[form] = meaning
  if not form:find "s$" then known.abbreviations[form .. "s"] = meaning end
end

local function on_one_line(words_of) return (words_of:gsub("%s+", " ")) end

-- The first of the words that end at `last` and that an abbreviation stands for: as many as
-- its letters, or else the name there, when it begins with the first of them.
local function first_of(doc, letters, last, before)
  local first = introduced.expansion(doc, letters, last)
  if first or not before then return first end
  if introduced.stands_for(doc, letters:sub(1, 1), before.first, last) then return before.first end
end

-- What the words from `first` to `last` are, `before` being the name that ends there.
local function meaning_of(doc, first, last, before)
  if before and before.first == first then
    return { name = before.name, type = before.type, head = before.piece.head }
  end
  return { name = on_one_line(doc:slice(first, last)), type = type_of_words(doc, first, last) }
end

-- The name that an abbreviation behind `last` stands for: that which ends there, or with a
-- state behind it ("Ministry of Ports of Varneth (MOP)") the one before.
local function expanded(doc, letters, last, before, earlier)
  local first = first_of(doc, letters, last, before)
  if first or not before or not earlier then return first, last, before end
  if earlier.last ~= before.first - 2 or form_at(doc, before.first - 1) ~= "of" then return nil end
  return first_of(doc, letters, earlier.last, earlier), earlier.last, earlier
end

-- "National Cable Authority (NCA)", "National Cable Authority, or NCA,"
local function learn_bracket(known, doc, mention, before, earlier)
  local form = doc:form(mention.first)
  local letters = mention.first == mention.last and introduced.letters(form)
  if not letters or not form_at(doc, mention.last + 1):find "^[),;]" then return end
  local last = mention.first - (mention.bracket and 2 or 3)
  if last > 1 and doc:class(last) == "quote_close" then last = last - 1 end
  if before and before.last ~= last then before = nil end
  if before and before.piece.listed and before.name == mention.name then return end
  local first
  first, last, before = expanded(doc, letters, last, before, earlier)
  local meaning = first and meaning_of(doc, first, last, before)
  if not meaning or NO_NAMES[meaning.type] then return end
  put_abbreviation(known, form, meaning)
  known.introduced[first] = { first = first, last = last, name = meaning.name, type = meaning.type }
  if meaning.type == "organisation" and meaning.head and meaning.name then
    known:add_organisation(meaning.head, meaning.name)
  end
end

-- "the NCA (National Cable Authority)"
local function learn_reverse(known, doc, mention, before)
  if before.first ~= before.last then return end
  local form = doc:form(before.first)
  local letters = introduced.letters(form)
  if letters and mention.name and mention.type ~= "instrument" and mention.last > mention.first
    and introduced.stands_for(doc, letters, mention.first, mention.last) then
    put_abbreviation(known, form, { name = mention.name, type = mention.type })
  end
end

-- What brackets say: an abbreviation, what one stands for, a speaker's state.
local function learn_inside(known, doc, mention, before, earlier)
  if before and before.last == mention.first - 2 then
    learn_speaker(known, doc, mention, before)
    learn_reverse(known, doc, mention, before)
  end
  learn_bracket(known, doc, mention, before, earlier)
end

-- A comma that slipped into a name: "the envoy to the OCSS Ilse, Maren Seld, also wrote".
local function mend_comma(doc, mention, before)
  local at = mention.first - 2
  if mention.rule ~= "given_name" or form_at(doc, at + 1) ~= "," then return end
  if form_at(doc, mention.last + 1) ~= "," or before and before.last >= at then return end
  local form = form_at(doc, at)
  if not form:find "^%u%l+$" or not v.given[doc:fold(at)] then return end
  if before and before.type == "person" and before.last >= at - 2 then return end
  mention.first, mention.name, mention.rule = at, form .. " " .. mention.name, "misplaced_comma"
end

local VERBS = { [("s"):byte()] = true, [("v"):byte()] = true, [("y"):byte()] = true }

-- "Mr. Joao, Pereira da Silva was there": a title, a given name, a comma, and the rest of the
-- name before its verb.
local function mend_comma_behind(doc, letters, mention, following)
  if mention.rule ~= "title" or mention.first ~= mention.last or not following then return end
  local given = doc:fold(mention.first)
  if not v.given[given] or v.risky_given[given] or following.first ~= mention.last + 2
    or form_at(doc, mention.last + 1) ~= "," or not VERBS[letters:at(following.last + 1)] then
    return
  end
  if following.type or not following.name or following.piece.familiar then return end
  mention.last, mention.name = following.last, mention.name .. " " .. following.name
  mention.rule, mention.reaches = "misplaced_comma", true
end

-- Capitals that the words around make a person of.
local function introduce(doc, mention, mentions, i)
  local length = mention.last - mention.first
  if mention.type or mention.rule ~= "capitalised" or length < 1 or length > 2 then return end
  local before, earlier = mentions[i - 1], mentions[i - 2]
  local in_brackets = before and earlier and before.bracket
  if introduced.is_person(doc, mention.first, mention.last, in_brackets and earlier or before) then
    mention.type, mention.rule = "person", "introduced"
    mention.words = length + 1
  end
end

-- What one mention teaches.
local function learn_from(known, doc, letters, mentions, i)
  local mention, before = mentions[i], mentions[i - 1]
  if mention.type == "person" then
    mend_comma(doc, mention, before)
    mend_comma_behind(doc, letters, mention, mentions[i + 1])
  end
  learn_of_state(known, mention, before)
  learn_listed(known, doc, mentions, i)
  learn_dubbed(known, doc, mention)
  learn_alias(known, doc, mention, before)
  learn_minister(known, doc, mention)
  learn_of_minister(known, doc, mention, before)
  learn_people(known, doc, mention)
  introduce(doc, mention, mentions, i)
  if mention.rule == "introduced" then
    known:add_person(memory.usual_case(mention.name))
  elseif learn[mention.type] then
    learn[mention.type](known, mention)
  end
  if mention.name and not mention.opens then known.seen[mention.name] = true end
end

-- A demonym of this document's own: "Varnethi" of "Varneth", where both stand in it.
local function learn_demonyms(known, cast, unclear)
  local by_start = {}
  for _, mention in ipairs(unclear) do
    local name = mention.name
    if mention.piece.lone and not by_start[name] and #name > 4 then
      by_start[name] = true
      local start = name:sub(1, 4)
      by_start[start] = by_start[start] or {}
      table.insert(by_start[start], name)
    end
  end
  for _, mention in ipairs(unclear) do
    local name = mention.name
    for _, other in ipairs(mention.piece.lone and by_start[name:sub(1, 4)] or {}) do
      if other ~= name and memory.is_demonym(other, name)
        and (votes.winner(cast, name) ~= "person" or votes.is_unnamed(cast, name)) then
        known:add_state(name)
      end
    end
  end
end

-- Whether a name that votes make nothing or a person of is a state by what it has.
local function has_people(known, cast, mention, sort)
  return known.peopled[mention.name] and mention.piece.lone
    and (sort == "person" or not sort and not mention.piece.familiar)
    and votes.is_unnamed(cast, mention.name)
end

-- The sort that the votes give to the name of a mention, or false.
local function sort_of(known, cast, mention)
  local sort, city = votes.winner(cast, mention.name)
  if city and #known.state_list > 1 then sort = "place" end
  if has_people(known, cast, mention, sort) then sort = "state" end
  return sort or false
end

-- Names that no list has and no word explains: each mention votes, and the winners are known.
-- Beside two states that their peoples' names tell, what speaks and is somewhere is a capital.
local function decide(known, letters, mentions)
  local unclear, cast = {}, votes.new()
  for _, i in ipairs(mentions.unclear) do
    local mention = mentions[i]
    if not mention.type and mention.rule == "capitalised" then
      votes.count(cast, letters, mention, mentions[i - 1], mentions[i + 1])
      unclear[#unclear + 1] = mention
    end
  end
  learn_demonyms(known, cast, unclear)
  for _, mention in ipairs(unclear) do
    local name, sort = mention.name, known.sorts[mention.name]
    if sort == nil and not (mention.piece.lone and known:state(name)) then
      sort = sort_of(known, cast, mention)
      if name:find "%d" and sort ~= "malware" and sort ~= "group" then sort = false end
      known.sorts[name] = sort
      if sort == "state" and mention.piece.lone then known:add_state(name) end
      if sort == "person" and mention.last > mention.first then known:add_person(name) end
    end
  end
end

-- The body that a document was made for: there "the Group" is that one.
local function learn_venue(known, venue)
  if not venue then return end
  for _, piece in ipairs(analysis.cut(words.chunk(text.words(venue)))) do
    if piece.listed and piece.head and piece.name then known:prefer(piece.head, piece.name) end
  end
end

-- "Varneth, X and Teskora", where both others are states by now.
local function is_listed(known, letters, mentions, i)
  local before, following = mentions[i - 1], mentions[i + 1]
  if not before or not following then return false end
  local function is_state(other)
    return other.type == "state" or other.piece.lone and known:state(other.name)
  end
  return before.last == mentions[i].first - 2 and is_state(before) and is_state(following)
    and votes.is_beside(letters, mentions[i], following) and not mentions[i].piece.familiar
end

-- "X and Varneth", where Varneth is a state by now.
local function learn_neighbours(known, letters, mentions)
  for _, i in ipairs(mentions.unclear) do
    local mention = mentions[i]
    local name = mention.name
    if mention.piece.lone and not mention.type and known.sorts[name] == "person"
      and not mention.piece.hint and is_listed(known, letters, mentions, i) then
      known.sorts[name] = "state"
      known:add_state(name)
    end
    if mention.piece.lone and not mention.type and known.sorts[name] == false then
      for _, other in ipairs { mentions[i - 1] or mention, mentions[i + 1] or mention } do
        if other ~= mention and votes.is_beside(letters, mention, other)
          and (other.type == "state" or other.piece.lone and known:state(other.name)) then
          known:add_state(name)
        end
      end
    end
  end
end

local PARLIAMENTS = { parliament = true, diet = true, senate = true, congress = true,
  assembly = true, government = true }

-- What the head of the document says of names.
local function learn_metadata(known, metadata)
  if metadata.place then known:add_place(metadata.place) end
  learn_venue(known, metadata.venue or metadata.organisation)
  local parliament = (metadata.title or ""):lower():match "^%a+ of (%a+)$"
  if parliament and PARLIAMENTS[metadata.title:lower():match "^%a+"] then
    known:add_state((parliament:gsub("^%l", string.upper)))
  end
  local country = codes.name_of(metadata.country, metadata.date) or metadata.country
  local key = country and v.key(country)
  local entry = country and registry.find(country, key)
  if not country or entry and entry.name then return end
  local form, short = country:match "(%a+) of t?h?e?%s*(%u%S+)$"
  if form and v.polities[form:lower()] then
    known:add_state(short)
    known:add_polity(form:lower(), short)
  elseif country:find "^%u[^%s,;]+$" then
    known:add_state(country)
  end
end

--- Read the mentions of a document, changing those that the words around explain.
---@param doc parlance.Document
---@param letters parlance.names.Letters
---@param mentions table[] with `unclear`, the numbers of those that are not all of the lists
---@return table memory
function M.read(doc, letters, mentions)
  local known = memory.new()
  known.introduced, known.sorts, known.delegations, known.peopled = {}, {}, {}, {}
  learn_metadata(known, doc.metadata)
  for _, i in ipairs(mentions.unclear) do
    local mention = mentions[i]
    if not mention.piece.settled then learn_from(known, doc, letters, mentions, i) end
    if mention.bracket then
      learn_inside(known, doc, mention, mentions[i - 1], mentions[i - 2])
    elseif form_at(doc, mention.first - 1) == "or" and form_at(doc, mention.first - 2) == "," then
      learn_bracket(known, doc, mention, mentions[i - 1])
    end
  end
  learn_delegations(known)
  decide(known, letters, mentions)
  learn_neighbours(known, letters, mentions)
  return known
end

return M
