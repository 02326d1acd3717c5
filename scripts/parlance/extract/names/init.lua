--- init.lua: the names of a document: chunks cut into pieces, learned from, resolved.

local analysis = require "parlance.extract.names.analysis"
local chunks = require "parlance.extract.names.chunks"
local hosts = require "parlance.extract.reference.hosts"
local learn = require "parlance.extract.names.learn"
local lexicon = require "parlance.lexicon"
local memory = require "parlance.extract.names.memory"
local registry = require "parlance.extract.names.registry"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.names.words"

local M = {}

---@class parlance.Name
---@field first integer
---@field last integer
---@field name string|nil
---@field type string|nil
---@field alias string|nil
---@field title string|nil
---@field rule string

-- Chunks that were cut, by their text; so many are kept.
local cut, n_cut, MOST_CUT = {}, 0, 30000

-- The forms of tokens, and of those behind them as many as a name with commas may have.
local function forms_of(handle, first, last)
  local forms = {}
  for pos = first, last do forms[#forms + 1] = handle:get(pos, "form") end
  return forms
end

local MOST_BEHIND_COMMA = 12
local COMMA, CAPITAL = (",N"):byte(1, 2)

-- The last token of a name of the lists with a comma in it, that begins at `first`.
local function with_comma(handle, letters, first, last)
  local most = math.min(letters.n, last + MOST_BEHIND_COMMA)
  return first - 1 + (registry.longest(words.chunk(forms_of(handle, first, most)), 1) or 0)
end

local function pieces_of(handle, letters, first, last)
  local key = first == last and handle:get(first, "form") or handle:slice(first, last)
  local pieces = cut[key]
  if not pieces then
    pieces = analysis.cut(words.chunk(forms_of(handle, first, last)))
    if n_cut >= MOST_CUT then cut, n_cut = {}, 0 end
    cut[key], n_cut = pieces, n_cut + 1
  end
  local comma = pieces.comma and letters:at(last + 1) == COMMA
    and letters:at(last + 2) == CAPITAL
  local longer = comma and with_comma(handle, letters, first, last) or 0
  if longer <= last then return pieces end
  return analysis.cut(words.chunk(forms_of(handle, first, longer)))
end

-- First and last tokens of headings; there capitals say less.
local function headings_of(doc)
  local inside = {}
  for _, heading in ipairs(doc:spans "heading") do
    for pos = heading.first, heading.last do inside[pos] = true end
  end
  return inside
end

-- A piece where it stands: what the document says otherwise is put over the piece's own.
local function mention_of(piece, offset)
  piece.here = piece.here or { __index = piece }
  return setmetatable({
    piece = piece, first = piece.first + offset, last = piece.last + offset,
  }, piece.here)
end

-- Letters before a capital that may only be that of a sentence, a quotation or an item: the
-- marks, and a closing bracket.
local OPENING = { [46] = true, [41] = true }
local BRACKET = 40

-- What may be said of the first name of a chunk by what stands before it.
local function mark_first(mention, letters, sentence_starts)
  local before = letters:at(mention.first - 1)
  if before == BRACKET then mention.bracket = true end
  if OPENING[before] or sentence_starts[mention.first] then mention.opens = true end
end

local function set_of(list)
  local set = {}
  for _, value in ipairs(list) do set[value] = true end
  return set
end

local function mentions_of(doc, letters)
  local list, n, headings, unclear = {}, 0, headings_of(doc), {}
  list.unclear = unclear
  local handle = doc:handle()
  local sentences = handle:units "sentence"
  local starts, found = set_of(sentences), chunks.find(letters, sentences)
  for i = 1, #found, 2 do
    local first, last = found[i], found[i + 1]
    local pieces = pieces_of(handle, letters, first, last)
    for k = 1, #pieces do
      local piece = pieces[k]
      local mention = mention_of(piece, first - 1)
      if piece.first == 1 then mark_first(mention, letters, starts) end
      if headings[mention.first] then mention.opens = true end
      n = n + 1
      list[n] = mention
      if not piece.settled or mention.bracket then unclear[#unclear + 1] = n end
    end
  end
  return list
end

local IN = ("i"):byte()
-- Letters of what a demonym may be said of.
local NOUNS = {}
for letter in ("xNmzhrsvYVW1"):gmatch "." do NOUNS[letter:byte()] = true end

local function is_loud(name) return not name:find "%l" and name:find " " ~= nil end

local Resolver = {}
Resolver.__index = Resolver

function Resolver:put(mention, fields)
  if not fields.type then return end
  fields.first, fields.last = fields.first or mention.first, fields.last or mention.last
  fields.rule = fields.rule or mention.rule
  self.rows[#self.rows + 1] = fields
end

-- "Union of X", where X is a state of the document's: that state.
function Resolver:put_union(mention)
  local piece = mention.piece
  local part = v.loose_polities[piece.head or ""] and piece.inner and piece.inner[1]
  local state = part and part.lone and self.known:state(part.name)
  if not state then return false end
  self:put(mention, { name = state, type = "state", alias = "official", rule = "polity" })
  return true
end

local MISSIONS = { mission = true, delegation = true, embassy = true, consulate = true }

-- The whole name of a mission, whose state follows as a name of its own.
function Resolver:of_state(mention)
  local following = self.following
  if not MISSIONS[mention.piece.head or ""] or not following then return nil end
  if following.first > mention.last + 3 then return nil end
  local state = following.type == "state" and following.name
    or self.known:state(following.name or "")
  if not state then return nil end
  local behind = math.min(self.doc.n_tokens, following.last + 4)
  local words_behind = self.doc:slice(following.last + 1, behind):gsub("%s+", " "):lower()
  local seat = words_behind:find "^ ?to the united nations" and " to the United Nations" or ""
  return ("%s of %s%s"):format(self.known:spelling(mention.piece.name), state, seat)
end

-- What a document says that a name is another name of.
local function alias_of(known, name)
  local alias = known.aliases[name]
  if not alias then return nil end
  local type = alias.type or known.sorts[alias.name] or known:state(alias.name) and "state"
  if not type then return nil end
  local full = type == "person" and known:person(alias.name) or alias.name
  return { name = full, type = type, alias = "alias", rule = "alias" }
end

local resolve = {}

function resolve.person(self, mention)
  local name = memory.usual_case(mention.name, mention.piece.title ~= nil)
  local other = alias_of(self.known, mention.name)
  if other then return self:put(mention, other) end
  local full, alias = self.known:person(name, mention.piece.title)
  self:put(mention, {
    name = full or not alias and name or nil, type = "person", alias = alias or mention.piece.alias,
    title = mention.piece.title,
  })
end

function resolve.organisation(self, mention)
  local piece = mention.piece
  if self:put_union(mention) then return true end
  if not piece.bare or piece.name then
    local name = piece.name
    if is_loud(name) and not piece.listed then
      local known = self.known.spelt[name:lower()] or #piece.parts > 0
      if mention.opens and not known then return end
      name = self.known:spelling(name)
    end
    local full = piece.of_state and self:of_state(mention)
    return self:put(mention, {
      name = full or name, type = piece.type, alias = full and "short" or piece.alias,
    })
  end
  if mention.opens and mention.first == mention.last and piece.first == 1 then return end
  local name = self.known:of_head(piece.bare)
  self:put(mention, { name = name or nil, type = "organisation", alias = name and "short" or nil })
end

function resolve.office(self, mention)
  if mention.opens and mention.first == mention.last then return end
  self:put(mention, { name = mention.name, type = "office", title = mention.piece.title })
end

-- "in French": a language, which has the name of a people.
local function is_language(self, mention)
  local letters = self.letters
  return letters:at(mention.first - 1) == IN and not (NOUNS[letters:at(mention.last + 1)])
    and not (mention.name or ""):find "s$"
end

local function plain(self, mention)
  local piece = mention.piece
  if piece.alias == "demonym" and is_language(self, mention) then return end
  self:put(mention, { name = piece.name, type = piece.type, alias = piece.alias })
end

-- Citations tell of treaties; their titles are no names.
function resolve.instrument() end

-- "the Republic", where the document has one.
function resolve.nothing(self, mention)
  local name = mention.piece.lone and self.known.polities[mention.name:lower()]
  if not name then return end
  self:put(mention, { name = name, type = "state", alias = "short", rule = "polity_short" })
end

resolve.state, resolve.place, resolve.group, resolve.operation = plain, plain, plain, plain

-- One word that is in no list: what the document makes of it, or nothing.
local function known_word(self, mention)
  local known, name = self.known, mention.name
  local other = alias_of(known, name)
  if other then return other end
  local short = known.abbreviations[name]
  if short then
    return { name = short.name, type = short.type, alias = "abbreviation", rule = "abbreviation" }
  end
  local person, surname = known:person(name)
  if person and surname == "surname" then
    return { name = person, type = "person", alias = surname, rule = "person_repeated" }
  end
  local state, alias = known:state(name)
  if state then return { name = state, type = "state", alias = alias, rule = "polity_repeated" } end
  local place = known:place(name)
  if place then return { name = place, type = "place", rule = "dateline" } end
  if person then
    return { name = person, type = "person", alias = surname, rule = "person_repeated" }
  end
  local sort = known.sorts[name]
  if sort then return { name = name, type = sort, rule = "context" } end
end

-- A state of the document's before other words: "Varnethi Embassy".
local function split_state(self, mention)
  local word = mention.name:match "^%S+"
  local state, alias = self.known:state(word)
  if not state or word == mention.name then return mention end
  self:put(mention, {
    name = state, type = "state", alias = alias, rule = "polity_repeated", last = mention.first,
  })
  return setmetatable({
    first = mention.first + 1, name = mention.name:sub(#word + 2),
    piece = { lone = mention.last == mention.first + 1 },
  }, { __index = mention })
end

-- Whether the document has a word in small letters too: then it is no name.
local function is_common(self, word)
  local common = self.common[word]
  if common ~= nil then return common end
  self.body = self.body or self.doc:text()
  local lower, at = word:lower(), 1
  common = false
  while not common do
    local first, last = self.body:find(lower, at, true)
    if not first then break end
    common = not self.body:find("^[%w\x80-\xff]", last + 1)
      and not self.body:sub(first - 1, first - 1):find "[%w\x80-\xff/@.-]"
    at = last + 1
  end
  self.common[word] = common
  return common
end

local function resolve_unknown(self, mention)
  local lone = mention.piece.lone
  local fields = known_word(self, mention)
  if fields then
    local common = lone and fields.rule == "context" and mention.piece.familiar
      and is_common(self, mention.name)
    return not common and self:put(mention, fields)
  end
  if lone then return end
  local rest = split_state(self, mention)
  fields = rest ~= mention and known_word(self, rest)
  if fields then self:put(rest, fields) end
end

-- Names inside the one that was put: listed ones, and states of the document.
local function put_inner(self, mention)
  local list = mention.piece.inner
  if not list then return end
  local offset = mention.first - mention.piece.first
  for _, one in ipairs(list) do
    local inner = {
      piece = one, first = one.first + offset, last = one.last + offset, name = one.name,
      rule = one.rule,
    }
    if one.lone then
      local fields = known_word(self, inner)
      if fields and fields.type == "state" then self:put(inner, fields) end
    else
      plain(self, inner)
    end
  end
end

-- "Captain Rochester": a person of the document's behind a title, who has a place's name.
local function titled(self, mention)
  local before = mention.first > 1 and self.doc:form(mention.first - 1) or ""
  local place = mention.piece.type == "place" and mention.first == mention.last
  if not place or not v.titles[before] then return nil end
  local name, alias = self.known:person(mention.name)
  return name and alias == "surname" and { name = name, type = "person", alias = alias,
    title = before, rule = "person_repeated" } or nil
end

local function resolve_one(self, mention)
  local person = titled(self, mention)
  if person then return self:put(mention, person) end
  local given = self.known.introduced[mention.first]
  local is_state = mention.type == "place" and self.known.states[mention.name]
  if is_state then
    return self:put(mention, { name = mention.name, type = "state", rule = "polity_repeated" })
  end
  if mention.piece.settled and not given and not self.known.abbreviations[mention.name] then
    return plain(self, mention)
  end
  if given and given.last >= mention.last then
    self.done = given.last
    return self:put(mention, {
      name = given.name, type = given.type, rule = "abbreviated", last = given.last,
    })
  end
  local piece = mention.piece
  local short = mention.first == mention.last and not piece.listed and piece.alias ~= "abbreviation"
    and self.known.abbreviations[mention.name or ""]
  local whole
  if mention.type and not short then
    whole = resolve[mention.type](self, mention)
  else
    resolve_unknown(self, mention)
  end
  if not whole then put_inner(self, mention) end
end

-- Capitalised words for the state that is host to a body.
local HOST = { ["Host Country"] = true, ["Host State"] = true, ["Host Government"] = true }

-- Put the host of the bodies that a document names, where it speaks of "the Host Country".
local function put_hosts(self, mentions)
  local host = mentions[1] and hosts.among(self.rows)
  if not host then return end
  for _, mention in ipairs(mentions) do
    self:put(mention, { name = host, type = "state", alias = "other", rule = "host" })
  end
  table.sort(self.rows, function(a, b) return a.first < b.first end)
end

--- The names of a document, in order.
---@param doc parlance.Document
---@return parlance.Name[]
function M.of_document(doc)
  local letters = chunks.letters(doc)
  local mentions = mentions_of(doc, letters)
  local known = learn.read(doc, letters, mentions)
  local self = setmetatable({
    doc = doc, letters = letters, rows = {}, common = {}, known = known, done = 0,
  }, Resolver)
  local hosted = {}
  for i = 1, #mentions do
    self.following = mentions[i + 1]
    if HOST[mentions[i].name] then
      hosted[#hosted + 1] = mentions[i]
    elseif mentions[i].first > self.done then
      resolve_one(self, mentions[i])
    end
    if mentions[i].reaches then self.done = math.max(self.done, mentions[i].last) end
  end
  put_hosts(self, hosted)
  return self.rows
end

return lexicon.bound(M, ...)
