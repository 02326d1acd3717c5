--- voice.lua: who says "I", "we" and "my country" at a token: of a turn its speaker, of a
--- letter inside a text its sender, else who speaks in the whole document.

local pos_lists = require "parlance.layers.pos.lists"
local roles = require "parlance.extract.reference.roles"
local words = require "parlance.extract.reference.words"

local M = {}

---@class parlance.Voice
---@field first integer
---@field last integer
---@field person string|nil
---@field name string|nil the state or body spoken for, or else the person
---@field type string|nil
---@field asks boolean|nil whether it is an interviewer's
---@field told boolean|nil whether the text tells of who made it as of somebody else
---@field envoy boolean|nil whether the record names the state that the person speaks for

local HEAD = 20

-- The state that a document comes from: that of its head, or by its first words, "Ministry of X
-- of the Republic of Y", "Diet of Y".
local function home_of(self)
  if self.doc.metadata.kind == "article" then return nil end
  if self.known_home == nil then
    self.known_home = false
    local name, type = self:country()
    for pos = 2, math.min(HEAD, self.doc.n_tokens) do
      if type == "state" then break end
      local row = self.at[pos]
      if self.doc:fold(pos - 1) == "of" or self.doc:fold(pos - 1) == "the" then
        name, type = self:canonical(row and row.type == "state" and row.name or self.doc:form(pos))
        if type ~= "state" or row and row.type == "state" and row.first < pos then type = nil end
      end
    end
    self.known_home = type == "state" and name or false
  end
  return self.known_home or nil
end

--- The state that a document comes from, where its head or its first words tell.
---@param self table the reference
---@return string|nil
function M.home(self) return home_of(self) end

local function is_personal(name) return name and name:find "^%u%l[^ ]* .*%u%l" ~= nil end

-- Organs of states that write to others.
local LEGATIONS = { "Legation", "Embassy", "Mission", "Government", "Delegation", "High Commission",
  "Consulate" }

-- The state whose organ a name is: "Tolvian Legation in Sarn".
local function state_of_organ(self, who)
  for _, organ in ipairs(who and LEGATIONS or {}) do
    local at = who:find(organ, 1, true)
    for _, row in ipairs(at and self.rows or {}) do
      if row.first > HEAD then break end
      local found = row.type == "state" and who:find(self.doc:slice(row.first, row.last), 1, true)
      if found and (found < at or who:find("^%a+ of ", at)) then return row.name end
    end
  end
end

-- Who a voice is: somebody, and for whom that one speaks. `told` are words that only name who
-- speaks.
local function voice_of(self, first, last, who, state, told)
  local organ = state_of_organ(self, who)
  if organ then return { first = first, last = last, name = organ, type = "state" } end
  local person, kind = self:canonical(who)
  if kind == "place" and not state then person, kind = nil, nil end
  if kind and kind ~= "person" then
    return { first = first, last = last, name = person, type = kind }
  end
  if not person and who and (is_personal(who) or told and who:find "^%u") then person = who end
  local name, type = self:canonical(state)
  if not name and person then name, type = roles.speaks_for(self.roles[person]) end
  if not name and person then name, type = person, "person" end
  return { first = first, last = last, person = person, name = name, type = type }
end

local SENT = { sent = true, wrote = true, issued = true, addressed = true, submitted = true,
  delivered = true, released = true, published = true, signed = true, read = true, made = true,
  gave = true, from = true, by = true, circulated = true, sends = true, writes = true }

-- The sender of a letter inside a text, where the lines before it name one: the subject of
-- a verb of sending, or what stands behind "from". The last such words count.
local function announced(self, first)
  local doc, found = self.doc, nil
  local from = first - 1
  for _ = 1, 3 do
    if from < 1 then break end
    from = doc:sentence(from)
    local stop = from
    local sentence_last = first - 1
    for pos = stop, sentence_last do
      if SENT[doc:fold(pos)] then
        local behind = doc:fold(pos) == "from" or doc:fold(pos) == "by"
        local name = behind and self:resolve(pos + 1, math.min(pos + 14, sentence_last))
          or not behind and self:resolve(stop, pos - 1)
        if name then found = name end
        break
      end
    end
    if found then return found end
    from = from - 1
  end
end

-- Documents whose first person is who made them, and not who is asked or reported.
local OWN_WORDS = { statement = true, letter = true, opinion = true, speech = true, address = true,
  declaration = true, note = true, message = true, memorandum = true, remarks = true,
  comment = true, communique = true }

-- Documents of a body that tells in them what it found, without saying "we".
local TOLD_BY = { ["press release"] = true, report = true }

local OF_ONE, OF_SEVERAL = 1, 2
local FIRST_PERSON = { i = OF_ONE, my = OF_ONE, we = OF_SEVERAL, our = OF_SEVERAL }

-- Words of the first person outside quotation marks: of one, and of several.
local function count_own(self)
  local folds, counts = self.doc:folds(), { 0, 0 }
  for pos = 1, #folds do
    local who = FIRST_PERSON[folds[pos]]
    if who and not self.is_quoted(pos) then counts[who] = counts[who] + 1 end
  end
  return counts[OF_ONE], counts[OF_SEVERAL]
end

local SMALL = { OF = "of", THE = "the", AND = "and", FOR = "for" }

--- The first words of a text that head it, where they are a name: "MERIDANE LINES". Words of
--- every day alone are none.
---@param title string|nil
---@return string|nil
function M.heading_name(title)
  if not title or title:find "%l" or title:find "[%d,:;]" then return nil end
  local n, own, lemmas = 0, false, pos_lists.lemmas()
  for word in title:lower():gmatch "%S+" do
    n, own = n + 1, own or not lemmas[word]
  end
  return own and n <= 4 and (title:gsub("(%a)(%a+)", function(first, rest)
    return SMALL[first .. rest] or first .. rest:lower()
  end)) or nil
end

local NEAR, NEAR_IN_RELEASE = 60, 120

-- The body that stands by itself in the first lines, as publishers do.
local function first_body(self)
  local most = TOLD_BY[self.doc.metadata.kind or ""] and NEAR_IN_RELEASE or NEAR
  for _, row in ipairs(self.rows) do
    if row.first > most then return nil end
    local before = row.first > 1 and self.doc:fold(row.first - 1) or ""
    if row.type == "organisation" and row.name and not before:find "^%a" then return row.name end
  end
end

local SEVERAL = 3

-- Who speaks in a text whose head does not say so: its author, where it says "I", a body, where
-- it says "we" or tells what it found.
local function by_own_words(self, metadata)
  if #self.doc:spans "turn" > 0 then return nil end
  local one, several = count_own(self)
  if metadata.kind == "article" then return one >= SEVERAL and metadata.author or nil end
  if several < SEVERAL and not TOLD_BY[metadata.kind or ""] then return nil end
  return M.heading_name(metadata.title) or first_body(self)
end

-- Documents that a state puts out about itself.
local PUT_OUT = { ["press release"] = true, statement = true, declaration = true }

-- The state whose release a text is: its head names it, and it says "we".
local function state_of_release(self, metadata)
  if not PUT_OUT[metadata.kind or ""] or #self.doc:spans "turn" > 0 then return nil end
  local _, several = count_own(self)
  return several > 0 and home_of(self) or nil
end

local function of_body(self, name, last)
  local known, type = self:canonical(name)
  return { first = 1, last = last, name = known or name, type = type or "organisation" }
end

local function of_document(self)
  local metadata, last = self.doc.metadata, self.doc.n_tokens
  local who = metadata.speaker or metadata.sender
  local of_state = metadata.country and not metadata.author and metadata.kind ~= "article"
  if not who and not of_state and not OWN_WORDS[metadata.kind or ""] then
    local state = state_of_release(self, metadata)
    if state then return { first = 1, last = last, name = state, type = "state" } end
    local found = by_own_words(self, metadata)
    if found and found ~= metadata.author then
      local voice = of_body(self, found, last)
      voice.told = TOLD_BY[metadata.kind or ""]
      return voice
    elseif not found then
      return nil
    end
    return voice_of(self, 1, last, found)
  end
  return voice_of(self, 1, last, who or metadata.author,
    metadata.country and (self:country() or metadata.country)
      or not who and not metadata.author and metadata.organisation or nil, true)
end

-- What brackets in a label hold is a state, the holder of an office, or a party.
local function of_turn(self, turn)
  local told = turn.attributes
  local name, type = self:canonical(told.country)
  if type == "state" then
    local voice = voice_of(self, turn.first, turn.last, told.speaker or told.office, told.country)
    voice.envoy = true
    return voice
  elseif told.office and not told.speaker and is_personal(told.country) then
    return voice_of(self, turn.first, turn.last, told.country, home_of(self))
  end
  local voice = voice_of(self, turn.first, turn.last, told.speaker or told.office)
  if not voice.name and words.questions[self.doc:fold(turn.first)] then
    voice.person = self:resolve(turn.first, turn.first)
    voice.name, voice.type, voice.asks = voice.person, "person", true
    return voice
  end
  if voice.person and told.country then
    voice.name, voice.type = name or told.country, type or "organisation"
  elseif voice.person and voice.type == "person" and home_of(self) then
    voice.name, voice.type = home_of(self), "state"
  end
  return voice
end

local PASSES_ON = { transmit = true, transmitting = true, forward = true, attach = true,
  enclose = true, enclosed = true, attached = true, annexed = true, convey = true, bring = true,
  circulate = true, reproduce = true, quote = true }

--- Whether what follows is said by who announces it: "I have the honour to state the following:".
---@param doc parlance.Document
---@param first integer first token of what follows
---@return boolean
function M.is_own(doc, first)
  if first < 2 then return false end
  local own = false
  for pos = math.max(doc:sentence(first - 1), first - 80), first - 1 do
    local word = doc:fold(pos)
    if PASSES_ON[word] or doc:class(pos) == "quote_open" then return false end
    own = own or word == "i" or word == "we" or word == "my"
  end
  return own
end

--- The voices of a document, in order of where they begin, the widest first.
---@param self table the reference
---@return parlance.Voice[]
function M.of(self)
  local list = { of_document(self) }
  for _, letter in ipairs(self.doc:spans "letter") do
    if not M.is_own(self.doc, letter.first) then
      local who = letter.attributes.signature or announced(self, letter.first)
      list[#list + 1] = voice_of(self, letter.first, letter.last, who)
    end
  end
  for _, turn in ipairs(self.doc:spans "turn") do list[#list + 1] = of_turn(self, turn) end
  return list
end

--- The voice at a token: the narrowest that holds it.
---@param list parlance.Voice[]
---@param pos integer
---@return parlance.Voice|nil
function M.at(list, pos)
  local best
  for _, voice in ipairs(list) do
    if voice.first <= pos and pos <= voice.last
      and (not best or voice.last - voice.first <= best.last - best.first) then
      best = voice
    end
  end
  return best
end

--- What a word of the first person stands for: the state or body, or who speaks himself.
---@param voice parlance.Voice|nil
---@return string|nil name
---@return string|nil type
function M.referent(voice)
  if not voice or not voice.name then return nil end
  return voice.name, voice.type
end

return M
