--- pointers.lua: nouns that point back at an act, "the incident", "this move", and those that
--- call it something, "an act of sabotage".

local lists = require "parlance.extract.incidents.lists"
local phrases = require "parlance.extract.incidents.phrases"
local reality = require "parlance.extract.incidents.reality"

local M = {}

local find = string.find

local POINTING = { this = true, that = true, such = true, these = true, those = true, the = true }

-- "an act of sabotage": what somebody calls an act, and the token of its noun.
local function act_of(text, k)
  local noun = k + 2
  if text.folds[k] ~= "act" or not find(text.letters, "^o", k + 1) then return nil end
  while find(text.letters, "^j", noun) do noun = noun + 1 end
  local entries = lists.nouns[text.folds[noun]]
  local is_deed = lists.mass[text.folds[noun]] or lists.deeds[text.folds[noun]]
  if not entries and not is_deed then return nil end
  return noun, entries and entries[1].kind or "attack"
end

local PLACED = { to = true, with = true, at = true, ["in"] = true, on = true, off = true,
  near = true, over = true, aboard = true, involving = true, between = true }

-- How far a mishap goes on with its place or day: "the accident of 3 May at Ruun"; nil where
-- neither is told.
local function placed_end(text, k, to)
  local stop, links = phrases.links(text, k, to, 2)
  if stop > k and #links == 0 then return stop, links end
  for _, link in ipairs(links) do
    local is_placed = PLACED[link.word] and (#text:names_in(link.first, link.last) > 0
      or find(text.letters, "^d", link.first))
    if is_placed then return stop, links end
  end
end

-- "an incident had occurred".
local function has_happened(text, k)
  for token = k + 1, k + 4 do
    if find(text.folds[token] or "", "^occur") or find(text.folds[token] or "", "^happen") then
      return true
    end
  end
  return false
end

local function is_pointing(text, first, k, several)
  local det = text.folds[first]
  if not POINTING[det] or k - first > 3 then return false end
  if det == "such" and lists.plural_heads[text.folds[k]] then return false end
  local is_class = several and det == "the" and not lists.plural_heads[text.folds[k]]
  if is_class or det == "such" and not several then return false end
  for token = first + 1, k - 1 do
    local fits = lists.blaming[text.folds[token]] or find(text.letters, "^r", token)
      or (det == "this" or det == "that") and find(text.letters, "^j", token)
    if not fits then
      return false
    end
  end
  return true
end

-- Where a mishap ends that tells of an act of its own, and the phrases behind it; nil for others.
local function opening(text, noun, first, k, to)
  if not lists.mishaps[text.folds[k]] then return nil end
  local stop, links = placed_end(text, k, to)
  local det = text.folds[first]
  local is_told = has_happened(text, k) or det == "the" and noun ~= "incident"
  if not stop and is_told then stop, links = k, {} end
  if not stop or reality.is_feared(text, first, stop) then return nil end
  if POINTING[det] or lists.unsure[det] then return stop, links end
end

-- "a cowardly act", behind "as" or "is".
local function is_blamed(text, first, k)
  if lists.mishaps[text.folds[k]] then return false end
  if not find(text.letters, '^[ie"s]', first - 1) then return false end
  for token = first, k - 1 do
    if lists.blaming[text.folds[token]] then return true end
  end
  return false
end

-- What somebody calls an act: "an act of sabotage".
local function predicate(text, first, k, to)
  local named, kind = act_of(text, k)
  if not named and is_blamed(text, first, k) then named, kind = k, "attack" end
  if not named or not find(text.folds[first], "^an?$") then return nil end
  return { first = first, last = phrases.links(text, named, to, 1), head = k, rule = "noun",
    links = {}, definite = false, kind = kind, predicate = true }
end

--- A noun that points back at an act that was told before, or a mishap with its place or day,
--- if one is there.
---@param text parlance.incidents.Text
---@param k integer
---@return parlance.incidents.Mention|nil
function M.at(text, k)
  local noun = lists.heads[text.folds[k]]
  if not noun or not find(text.letters, "^[nN][^nN]", k) then return nil end
  local from, to = text:sentence(k)
  local first, several = phrases.start(text, k, from), text.folds[k] ~= noun
  local called = predicate(text, first, k, to)
  if called then return called end
  local stop, links = opening(text, noun, first, k, to)
  local date = find(text.letters, "^o", k + 1) and text.dates_at[k + 2]
  -- "the affair of the ladder" is another one
  local is_of = find(text.letters, "^o", k + 1) and not date
  if not stop and (is_of or not is_pointing(text, first, k, several)) then return nil end
  local det = text.folds[first]
  return { first = first, last = stop or date and date.last or k, head = k, rule = "back",
    links = links or {},
    definite = POINTING[det] or false, opens = stop and true or nil, noun = noun,
    pointing = det ~= "the", several = several,
    silent = several and det ~= "such" and not lists.plural_heads[text.folds[k]] }
end

return M
