--- holders.lua: whose a stance is: the subject of its verb, whoever speaks there, whom the line
--- above a list names, or the house whose paper it is.

local M = {}

local INDEFINITE = { anyone = true, anybody = true, nobody = true, who = true, what = true,
  which = true, those = true, everyone = true, everybody = true, there = true }

-- Whether a paragraph is a part of a list.
local function is_item(doc, first)
  return doc:class(first) ~= "word" or doc:form(first):find "^%l" ~= nil
end

-- Whom the words before a list name: "In its Order the Tribunal", above "- rejects X".
local function lead_of(reader, token)
  local doc, found = reader.doc, nil
  local first = doc:paragraph(token)
  if not first or not is_item(doc, first) or doc:form(token):find "^%u" then return nil end
  local last
  while first > 1 and is_item(doc, first) do
    last = first - 1
    first = doc:paragraph(last)
  end
  if not last then return nil end
  for _, row in ipairs(reader.actors.rows) do
    if row.first >= first and row.last <= last and row.name then found = row.name end
  end
  return found
end

local FIRST = { we = true, our = true, us = true, i = true, my = true, ours = true }

-- Whether a token is among an author's own words whose name is not known: outside of what is
-- quoted, in a text that says "we" or "I" there.
local function is_own(reader, token)
  if reader.voices.owner[token] then return false end
  if reader.is_own == nil then
    local n = 0
    for at, fold in ipairs(reader.folds) do
      if FIRST[fold] and not reader.voices.owner[at] then n = n + 1 end
    end
    reader.is_own = n >= 3
  end
  return reader.is_own
end

local HOUSES = { ministry = true, mission = true, embassy = true, government = true,
  republic = true, kingdom = true, delegation = true }

-- The state whose house a text is headed with: "Ministry of Foreign Affairs of X".
local function house_of(reader)
  if reader.house == nil then
    reader.house = false
    local _, last = reader.doc:paragraph(1)
    local found = false
    for at = 1, last or 0 do found = found or HOUSES[reader.folds[at]] end
    for _, row in ipairs(found and reader.actors.rows or {}) do
      if row.type == "state" and row.last <= last then
        reader.house = row.name
        break
      end
    end
  end
  return reader.house or nil
end

local OURS = { we = true, our = true }

-- Who is meant by a subject.
local function resolved(reader, piece, one, voice, token)
  local first = piece:fold(one.source.first)
  if INDEFINITE[first] then return false end
  local name = reader:resolve(piece, one.source, voice)
  if not name and one.owned then
    local rows = reader.actors:within(reader:tokens(piece, one.source))
    return rows[1] and rows[1].name
  end
  if not name and OURS[first] and is_own(reader, token) then return house_of(reader) end
  return name
end

--- Who takes the stance of a reading; false where it is nobody that is meant, nil where it is
--- somebody whom the document does not name.
---@param reader table of claims
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return string|false|nil
function M.of(reader, piece, one)
  local token = piece.at[one.rule == "calling" and one.first or one.cue.first]
  local voice = reader.voices:at(token)
  if one.by_voice then
    local name = one.rule == "opening" and lead_of(reader, token) or voice.name
    if name then return name end
    if one.rule ~= "imperative" and not reader.voices.owner[token] then
      return house_of(reader)
    end
    return is_own(reader, token) and house_of(reader)
  end
  if not one.source then
    if one.unowned then return nil end
    local told = one.rule == "passive" and voice.name
    local asked = one.act == "urge" and one.trigger.entry.lemma ~= "tell"
      and piece.letters:find("^x?T", one.topic.first - 1)
    if not told and asked then return nil end
    return told or false
  end
  return resolved(reader, piece, one, voice, token)
end

return M
