--- nouns.lua: noun phrases that tell of an act: "the alleged cyberattack against Velmont".

local lists = require "parlance.extract.incidents.lists"
local phrases = require "parlance.extract.incidents.phrases"

local M = {}

---@class parlance.incidents.Mention
---@field first integer
---@field last integer
---@field head integer the token of the noun or verb
---@field kind string|nil nil for a noun that points back: "the incident"
---@field rule "noun"|"verb"|"passive"|"subject"|"phrase"|"back"|"name"
---@field doer { first: integer, last: integer }|nil
---@field object { first: integer, last: integer }|nil
---@field links parlance.incidents.Link[]
---@field definite boolean whether it may point back at what was told
---@field several boolean|nil
---@field silent boolean|nil "these acts": what is said of them is said of all that was told
---@field bare boolean|nil told only where it points back at an act of its kind
---@field weak boolean|nil told only behind a verb of an act: "killed by bombings"
---@field negated boolean|nil

local find = string.find

local DEFINITE = {
  the = true, this = true, that = true, these = true, those = true, such = true, its = true,
  their = true, his = true, her = true, our = true, my = true, said = true,
}

-- "any damage to the cable", where somebody denies it, is the damage that was told.
local DENIED = { any = true, no = true }

local function is_denied(text, token)
  local from = text:sentence(token)
  for at = token - 1, math.max(from, token - 12), -1 do
    if text.folds[at]:find "^den[yi]" then return true end
  end
end

local POINTING = { this = true, that = true, such = true, these = true, those = true, the = true }

-- Whether a word between two tokens says that the act is not told as one that was.
local function is_unreal(text, first, head)
  for token = first, head - 1 do
    if lists.unreal[text.folds[token]] then return true end
  end
  return text.folds[first - 1] == "of" and lists.general[text.folds[first - 2]] and
    not DEFINITE[text.folds[first]]
end

local function is_object(text, entry, first, last)
  for token = first, last do
    if entry.objects[text.folds[token]] then return true end
    local row = text.name_at[token]
    if row and row.type == "place" and entry.links then return true end
  end
  return entry.links and find(text.letters, "^N", first) ~= nil and first == last
end

-- Whether the phrases around the noun say what was hit, as the entry demands.
local function has_object(text, entry, links, first, head)
  for _, link in ipairs(links) do
    if not entry.links or entry.links[link.word] then
      if not entry.objects or is_object(text, entry, link.first, link.last) then return true end
    end
  end
  return entry.objects ~= nil and not entry.links and is_object(text, entry, first, head - 1)
end

-- "the break", "the publication": only where that was told before.
local function is_bare(text, entry, links, first, head)
  return #links == 0 and head - first == 1 and POINTING[text.folds[first]]
    and not entry.several
end

local function entry_of(text, head, links, first)
  for _, entry in ipairs(lists.nouns[text.folds[head]] or {}) do
    if not entry.wide or has_object(text, entry, links, first, head) then return entry end
  end
  for _, entry in ipairs(lists.nouns[text.folds[head]] or {}) do
    if is_bare(text, entry, links, first, head) then return entry, true end
  end
end

local function lately(text, first, head)
  for token = first, head - 1 do
    if lists.lately[text.folds[token]] then return true end
  end
  return find(text.letters, "^1", first) ~= nil
end

-- Behind the noun: "the damage done to", "the publication, on 9 January, of".
local function links_of(text, k, to)
  local stop, links = phrases.links(text, k, to)
  if #links > 0 then return stop, links end
  local at = k + 1
  if find(text.letters, "^z[iT]", at) then
    at = at + 1
  elseif find(text.letters, "^,[i]", at) and text.dates_at[at + 2] then
    at = text.dates_at[at + 2].last + 1
    if not find(text.letters, "^,", at) then return stop, links end
    at = at + 1
  end
  if at == k + 1 then return stop, links end
  return phrases.links(text, at - 1, to)
end

-- Whether a participant or what was hit is named in a phrase.
local function is_named(text, mention)
  if #text:names_in(mention.first, mention.head) > 0 then return true end
  for _, link in ipairs(mention.links) do
    if link.word ~= "to" and #text:names_in(link.first, link.last) > 0 then return true end
  end
  return false
end

-- Whether the phrase says more than the class of the act: an article, a name, a participant.
local function is_told(text, mention, entry)
  local det = text.folds[mention.first]
  local named = is_named(text, mention)
  if entry.several and (det == "such" or det == "these" or det == "those") then return named end
  if DEFINITE[det] or named then return true end
  if entry.several and det == "the" then return true end
  if entry.several then return lately(text, mention.first, mention.head) and #mention.links > 0 end
  if det == "a" or det == "an" then return true end
  return #mention.links > 0 and find(text.letters, "^d", mention.links[1].first) ~= nil
end

local function is_head(text, k)
  local letters = text.letters
  if find(letters, "^[nN]", k + 1) then return false end
  if find(letters, "^[vz]", k) then return find(letters, "^[dg]", k - 1) and k > 1 end
  if not find(letters, "^[nNy]", k) then return false end
  if find(letters, "^y", k) then return find(letters, "^[djgo]", k - 1) and k > 1 end
  return not find(letters, "^%-", k + 1) or text.folds[k + 1] ~= "-"
end

--- The mention with its head at a token, if there is one.
---@param text parlance.incidents.Text
---@param k integer
---@return parlance.incidents.Mention|nil
function M.at(text, k)
  if not lists.nouns[text.folds[k]] or not is_head(text, k) then return nil end
  local from, to = text:sentence(k)
  local first = phrases.start(text, k, from)
  local stop, links = links_of(text, k, to)
  local entry, bare = entry_of(text, k, links, first)
  if not entry then return nil end
  if DENIED[text.folds[first]] and #links > 0 and is_denied(text, first) then
    first = first + 1
  elseif is_unreal(text, first, k) then
    return nil
  end
  local relative = phrases.relative(text, stop, to)
  local mention = {
    first = first, last = relative or phrases.examples(text, stop, to), head = k,
    kind = entry.kind, rule = "noun", links = links, relative = relative,
    several = entry.several, wide = entry.wide,
    definite = DEFINITE[text.folds[first]] or false, bare = bare,
  }
  if is_told(text, mention, entry) then return mention end
  if entry.several and first == k and #links == 0 then
    mention.weak = true
    return mention
  end
end

--- A noun that points back at an act that was told before, if one is there.
---@param text parlance.incidents.Text
---@param k integer
---@return parlance.incidents.Mention|nil
function M.back(text, k)
  local noun = lists.heads[text.folds[k]]
  if not noun or not find(text.letters, "^[nN]", k) or find(text.letters, "^[nN]", k + 1) then
    return nil
  end
  local first = phrases.start(text, k, (text:sentence(k)))
  local det = text.folds[first]
  local several = text.folds[k] ~= noun
  if not POINTING[det] or k - first > 3 then return nil end
  if several and det == "the" or det == "such" and not several then return nil end
  for token = first + 1, k - 1 do
    if not lists.blaming[text.folds[token]] and not find(text.letters, "^r", token) then
      return nil
    end
  end
  return { first = first, last = k, head = k, rule = "back", links = {}, definite = true,
    noun = noun, pointing = det ~= "the", several = several, silent = several and det ~= "such" }
end

return M
