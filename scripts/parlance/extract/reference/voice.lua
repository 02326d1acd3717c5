--- voice.lua: who says "I", "we" and "my country" at a token: of a turn its speaker, of a
--- letter inside a text its sender, else who speaks in the whole document.

local roles = require "parlance.extract.reference.roles"

local M = {}

---@class parlance.Voice
---@field first integer
---@field last integer
---@field person string|nil
---@field name string|nil the state or body spoken for, or else the person
---@field type string|nil

-- Who a voice is: somebody, and for whom that one speaks.
local function voice_of(self, first, last, who, state)
  local person, kind = self:canonical(who)
  if kind and kind ~= "person" then
    return { first = first, last = last, name = person, type = kind }
  end
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

local function of_document(self)
  local metadata, last = self.doc.metadata, self.doc.n_tokens
  local who = metadata.speaker or metadata.sender
  if not who and not OWN_WORDS[metadata.kind or ""] then return nil end
  return voice_of(self, 1, last, who or metadata.author,
    metadata.country or not who and not metadata.author and metadata.organisation or nil)
end

--- The voices of a document, in order of where they begin, the widest first.
---@param self table the reference
---@return parlance.Voice[]
function M.of(self)
  local list = { of_document(self) }
  for _, letter in ipairs(self.doc:spans "letter") do
    local who = letter.attributes.signature or announced(self, letter.first)
    list[#list + 1] = voice_of(self, letter.first, letter.last, who)
  end
  for _, turn in ipairs(self.doc:spans "turn") do
    local told = turn.attributes
    local who = told.speaker or told.office
    list[#list + 1] = voice_of(self, turn.first, turn.last, who, told.country)
  end
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
