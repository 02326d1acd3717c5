--- bare_names.lua: whether words without any title are the name of a person, where states and
--- organisations may stand as well: "Statement by Tor Vale".

local lexicon = require "parlance.lexicon"
local people = require "parlance.load.head.people"
local set = require "parlance.word_set"

local M = {}

-- Words of places, of organisations and of what a text is about.
local NO_PERSON = set [[hall hotel park street avenue square airport room building theatre
  theater tower palace city town village province county district region north south east west
  northern southern eastern western central new port lake cape mount island islands isles bay
  sea ocean gulf river valley coast radio television tv news press times post gazette watch
  rights human amnesty greenpeace oxfam peace war network partners partnership coalition
  alliance initiative project centre center observatory trust fund foundation groups union
  unions team unit desk office agencies experts countries parties members friends civil
  public global world european african asian american arab nordic baltic pacific atlantic
  caribbean general joint common guiding principles facts intent purpose account support
  solidarity concern condolence hope thanks welcome acceptance independence good great
  red cross crescent saint church council anonymous staff editors]]

local states -- their names, aliases included, in lower case; bodies, false

local function read_states()
  local found = {}
  for _, kind in ipairs { "bodies", "states" } do
    for _, entry in ipairs(lexicon(kind)) do
      found[entry.name:lower()] = kind == "states"
      for _, alias in ipairs(entry.aliases or {}) do found[alias:lower()] = kind == "states" end
      if entry.official then found[entry.official:lower()] = kind == "states" end
    end
  end
  return found
end

--- The state that a subject names and nothing else: "Freedonia (extract)".
---@param subject string
---@return string|nil
function M.state(subject)
  local name = subject:gsub("%s*%b()%s*$", ""):gsub("^[Tt][Hh][Ee]%s+", "")
  states = states or read_states()
  return states[name:lower()] and name or nil
end

--- Whether a few words in capitals are a person's name, and no state's or organisation's.
---@param s string
---@return boolean
function M.is_person(s)
  if not people.person(s, true) then return false end
  local lower = s:lower()
  for word in lower:gmatch "[^%s-]+" do
    if NO_PERSON[word] then return false end
  end
  states = states or read_states()
  return states[lower] == nil
end

-- The name that a subject begins with: what follows it tells where, or about what.
local function cut(subject)
  local name = subject:match "^[^,]*"
  for _, word in ipairs { "on", "to", "at", "before", "in", "during", "following", "after" } do
    name = name:gsub("%s+" .. word .. "%s.*$", "")
  end
  return name
end

--- The person without a title that a subject begins with.
---@param subject string  "Tor Vale on the ports"
---@return parlance.head.person?
function M.read(subject)
  local name = cut(subject)
  return M.is_person(name) and people.person(name, true) or nil
end

return M
