--- own.lua: an author's own acts in the author's own text: "I wish to state that ...", "we
--- believe that ...", and in a state's letter "Tolvia demands that ...". They are claims and no
--- quotations; what somebody, also the author, said at another time is one.

local cues = require "parlance.extract.quotes.cues"
local words = require "parlance.extract.reference.words"

local M = {}

local FIRST = { i = true, we = true, ["i'm"] = true, ["i’m"] = true, ["we're"] = true,
  ["we’re"] = true, ["i've"] = true, ["i’ve"] = true }
local OWN = { my = true, our = true }

-- Classes of thought: an author's own are told as they are in the text.
local THOUGHT = { believe = true, think = true, hope = true, fear = true, want = true,
  plan = true, expect = true }

-- Forms that tell of another time: "said", "asked", but not "say", "says", "saying".
local function is_past(form, also_ing)
  local list = cues.verbs[form]
  local cue = list and list[1]
  if also_ing and cue and cue.ing then return true end
  return cue ~= nil and not cue.plain and not cue.ing and not form:find "s$"
end

-- "I", "we", "my country", "His Majesty's Government".
local function is_first_person(self, unit, source)
  local first, last = unit:first_of(source.first), unit:last_of(source.last)
  local word = self.doc:fold(first)
  if FIRST[word] then return true end
  if OWN[word] then return words.side[self.doc:fold(last)] or false end
  return self.doc:slice(first, last):find "^H[ie][sr] Majesty['’]s Government$" ~= nil
end

-- Whether the source is the state or body in whose voice the cue stands.
local function is_voice(self, unit, one, name)
  local joint = name and self.speakers:joint()
  if joint and ("; " .. joint .. "; "):find("; " .. name .. "; ", 1, true) then
    return not is_past(self.doc:fold(unit:first_of(one.cue)), true)
  end
  local voice = name and self.speakers:voice(unit:first_of(one.cue))
  return voice and not voice.told and voice.name == name and voice.type ~= "person" or false
end

local MODAL = { should = true, must = true, may = true, can = true, might = true, ought = true }

local NEED = { needs = true, need = true, has = true, have = true, ought = true }

-- "It should be emphasised that", "it needs to be said that": the author does so.
local function is_duty(self, unit, one)
  if one.source or one.cue < 3 or self.doc:fold(unit:first_of(one.cue - 1)) ~= "be" then
    return false
  end
  local before = self.doc:fold(unit:first_of(one.cue - 2))
  if before ~= "to" or one.cue < 4 then return MODAL[before] or false end
  return NEED[self.doc:fold(unit:first_of(one.cue - 3))] or false
end

local PAST_BE = { was = true, were = true, been = true }

-- Whether a cue tells of another time; of an adjective its "be" does: "we were happy to".
local function is_told(self, unit, one)
  local form = self.doc:fold(unit:first_of(one.cue))
  local cue = (cues.verbs[form] or {})[1]
  if not cue or not cue.adjective then return is_past(form) end
  return one.cue > 1 and PAST_BE[self.doc:fold(unit:first_of(one.cue - 1))] or false
end

--- Whether an attribution is an act of the author's own in the first person, or in nobody's name.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param one parlance.quotes.Attribution
---@return boolean
function M.is_first_person(self, unit, one)
  if one.is_passive then return is_duty(self, unit, one) end
  if not one.source or not is_first_person(self, unit, one.source) then return false end
  return THOUGHT[one.class] or not is_told(self, unit, one)
end

--- Whether an attribution is an act of the state or body in whose voice it stands.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param one parlance.quotes.Attribution
---@param name string|nil the speaker, where it is resolved
---@return boolean
function M.is_voice(self, unit, one, name)
  if not one.source or one.is_passive or not is_voice(self, unit, one, name) then return false end
  return not is_past(self.doc:fold(unit:first_of(one.cue)))
end

return M
