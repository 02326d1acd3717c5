--- objects.lua: what a noun phrase is: a ship, a person, a place, as far as an act asks for it.

local lists = require "parlance.extract.incidents.lists"
local phrases = require "parlance.extract.incidents.phrases"

local M = {}

local find = string.find

--- Words for nobody: of them nothing is told.
M.NOBODY = { nobody = true, none = true, nothing = true, no = true }

local NO_SHIP = { state = true, organisation = true, person = true, group = true, office = true }

-- Whether a phrase may be the name of a ship: "the Halden Star".
local function may_be_ship(text, first, last)
  if text.folds[first] ~= "the" or not find(text.letters, "^N", last) then return false end
  for _, row in ipairs(text:names_in(first, last)) do
    if NO_SHIP[row.type] or row.type == "place" and row.rule == "list" then return false end
  end
  return true
end

-- Whether a token is a noun that others behind it do not make into something else: "cable" of
-- "the cable Halden", and not of "the cable office".
local function is_core(text, token, last)
  return token == last or not find(text.letters, '^[ng%-"]', token + 1)
end

local PARTY = { state = true, organisation = true, person = true, group = true, place = true }

local LAND = { state = true, place = true }

local function is_named(text, set, token)
  local row = text.name_at[token]
  if not row or row.alias == "demonym" then return false end
  return set.name and PARTY[row.type] or set.land and LAND[row.type] or false
end

local PERSONAL = { him = true, her = true, us = true, me = true, them = true, he = true,
  she = true, they = true, we = true, i = true, ours = true }

PERSONAL.himself, PERSONAL.herself, PERSONAL.themselves = true, true, true

local MANY = { hundreds = true, thousands = true, dozens = true, scores = true, many = true,
  others = true, several = true, both = true }

-- A pronoun for persons, or a number alone, which counts persons: "killed three".
local function is_somebody(text, token, last)
  local fold = text.folds[token]
  return token == last and (PERSONAL[fold] or MANY[fold] or find(text.letters, "^1", token) ~= nil)
end

--- Whether a noun of a phrase is in one of the lists wanted.
---@param text parlance.incidents.Text
---@param set table<string, boolean> names of lists
---@param first integer
---@param last integer
---@return boolean
function M.among(text, set, first, last)
  for token = first, last do
    if is_core(text, token, last) then
      if lists.among(set, text.folds[token]) then return true end
      if is_named(text, set, token) then return true end
      if set.person and is_somebody(text, token, last) then return true end
    end
  end
  return set.vessel ~= nil and may_be_ship(text, first, last)
end

--- Whether a phrase is, or counts or holds, what an entry wants: "barrels of waste".
---@param text parlance.incidents.Text
---@param entry parlance.incidents.Entry
---@param first integer
---@param last integer
---@param to integer where its sentence ends
---@return boolean
function M.is_wanted(text, entry, first, last, to)
  if not entry.objects or M.among(text, entry.objects, first, last) then return true end
  if not find(text.letters, "^o", last + 1) then return false end
  local stop = phrases.chunk(text, last + 2, to)
  local is_measure = lists.measures[text.folds[last]] or find(text.letters, "^1", last)
  return stop ~= nil and is_measure ~= nil and M.among(text, entry.objects, last + 2, stop)
end

return M
