--- voices.lua: whose words a token is among: a quotation's speaker, a turn's, a letter's or a
--- statement's author, or nobody's that is known.

local lexicon = require "parlance.lexicon"

local M = {}

---@class parlance.claims.Voice
---@field name string|nil who speaks
---@field state string|nil the state or body for which a first person stands
---@field kind string the kind of quotation, "turn", "document" or "own"
---@field row table|nil the row of `quotes`

local STATES = {}
for _, state in ipairs(lexicon "states") do
  for _, form in ipairs { state.name, state.official or state.name } do
    STATES[form:lower()] = state.name
  end
  for _, alias in ipairs(state.aliases or {}) do STATES[alias:lower()] = state.name end
end

--- The registered name of a state, by any name.
---@param name string|nil
---@return string|nil
function M.state(name)
  if not name then return nil end
  name = name:lower():gsub("%s+", " ")
  return STATES[name] or STATES[name:gsub("^the ", "")] or STATES[(name:gsub("%s*%(.*", ""))]
end

-- A country as the metadata has it: the registered name, or the words themselves.
local function country_of(text)
  if not text or text == "" then return nil end
  return M.state(text) or (text:gsub("^[Tt]he ", "")
    :gsub("^Republic of ", ""):gsub("^Kingdom of ", ""))
end

local function own_voice(doc)
  local data = doc.metadata
  local country = country_of(data.country)
  return { name = country or data.speaker, state = country, person = data.speaker, kind = "own" }
end

local SAID = { direct = true, mixed = true, indirect = true }

-- Rows of `quotes` that somebody says, the longest first.
local function said(rows)
  local list = {}
  for _, row in ipairs(rows) do
    if SAID[row.kind] or row.kind == "document" then list[#list + 1] = row end
  end
  table.sort(list, function(a, b)
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    if a.first ~= b.first then return a.first < b.first end
    return a.kind < b.kind
  end)
  return list
end

local function paint(owner, first, last, voice)
  for token = first, last do owner[token] = voice end
end

local function turn_voices(doc, owner)
  for _, turn in ipairs(doc:spans "turn") do
    local attributes = turn.attributes
    local state = country_of(attributes.country)
    paint(owner, turn.first, turn.last, { kind = "turn", state = state,
      name = state or attributes.speaker, person = attributes.speaker, row = turn })
  end
end

--- The voice of each token of a document, and where pieces are to be cut.
---@param doc parlance.Document
---@param rows table[] of `quotes`
---@param state_of fun(name: string): string|nil the state of a person or body
---@return table<integer, parlance.claims.Voice> owner
---@return parlance.claims.Voice own the document's own voice
---@return table<integer, boolean> cuts
function M.of(doc, rows, state_of)
  local owner, cuts, own = {}, {}, own_voice(doc)
  turn_voices(doc, owner)
  for _, row in ipairs(said(rows)) do
    local outer = owner[row.first] or own
    local voice = { kind = row.kind, row = row, name = row.speaker, person = row.speaker,
      outer = outer, first = row.first, last = row.last }
    voice.state = row.speaker and (state_of(row.speaker) or nil) or nil
    if not row.speaker and row.speaker_text and row.speaker_text:lower():find "^[iw]e?$" then
      voice.name, voice.state, voice.person = outer.name, outer.state, outer.person
    end
    paint(owner, row.first, row.last, voice)
    if row.kind == "direct" then cuts[row.first], cuts[row.last + 1] = true, true end
  end
  return owner, own, cuts
end

return M
