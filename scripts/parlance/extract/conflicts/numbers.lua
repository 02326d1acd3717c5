--- numbers.lua: the quantities of a text: a number, what is counted, and what else its sentence
--- tells of it.

local lexicon = require "parlance.lexicon"
local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local numbers, source = lexicon "en/numbers", lexicon "en/quantities"
local VAGUE, PROVISIONAL = words.set_of(source.vague), words.set_of(source.provisional)

local ALIKE, EFFECTS = {}, {}
for name, nouns in pairs(source.alike) do
  for noun in nouns:gmatch "%S+" do ALIKE[noun], ALIKE[noun .. "s"] = name, name end
end
for effect, stems in pairs(source.effects) do
  for stem in stems:gmatch "%S+" do EFFECTS[stem] = effect end
end

-- The value of a number that begins at a token, and its last token; nil for none.
local function read_number(text, token, last)
  local value, at = nil, token
  while at <= last do
    local fold = text.folds[at]
    local digits = fold:match "^%d[%d,]*%.?%d*$"
    local one = digits and tonumber((digits:gsub(",", ""))) or numbers.cardinals[fold]
      or at > token and numbers.cardinals[fold]
    local scale = numbers.scales[fold] or value and numbers.groups[fold]
    if scale and value then
      value = value * scale
    elseif one and not value then
      value = one
    elseif one and value and value >= 20 and one < 10 and not digits then
      value = value + one
    else
      break
    end
    at = at + 1
  end
  return value, at - 1
end

-- What the words before a number say of it: "more", "less", "about", and their first token.
local function modified(text, token)
  for _, mod in ipairs { "more", "less", "about" } do
    for _, phrase in ipairs(source[mod]) do
      local n, at = 0, token - 1
      for word in phrase:reverse():gmatch "%S+" do
        if text.folds[at] ~= word:reverse() then n = -1 break end
        n, at = n + 1, at - 1
      end
      if n > 0 then return mod, at + 1 end
    end
  end
end

-- The noun that is counted behind a number, and the last token of its phrase.
local function counted(text, token, last)
  local stop = phrases.chunk(text, token, last)
  if not stop or stop - token > 8 then return nil end
  -- "households and businesses had", which a phrase leaves at its first noun
  if find(text.letters, "^cn[^nN]", stop + 1) and find(text.folds[stop + 2], "s$") then
    stop = stop + 2
  end
  for at = token, stop do
    if find(text.letters, "^[nN][^nN]", at) or at == stop and find(text.letters, "^[nN]", at) then
      return at, stop
    end
  end
end

-- Tokens on each side of a quantity that tell what it is of.
local WINDOW = 18

-- What a number without a noun counts: the last noun in the plural before it.
local function counted_before(text, token, from)
  for at = token - 1, math.max(from, token - WINDOW), -1 do
    local plural = find(text.letters, "^n", at) and find(text.folds[at], "[^s]s$")
    if plural and not text.dates_at[at] then return at end
  end
end

-- Numbers that count nothing: parts of citations, dates, symbols, enumerations, headings.
local BEFORE = words.set_of [[article articles resolution resolutions paragraph paragraphs point
  points section sections chapter no no. number page item items annex rule s/ a/ part principle
  title group phase version type class level form act mr case]]

local CLOCK = words.set_of "am pm a.m. p.m. noon o'clock hours"

local function is_counting(text, token, last)
  if CLOCK[text.folds[last + 1] or ""] then return false end
  if text.dates_at[token] and text.dates_at[token].type ~= "DURATION" then return false end
  if text.folds[token]:find "^0" or text.name_at[token] then return false end
  if BEFORE[text.folds[token - 1] or ""] then return false end
  if text.folds[token] == "one" or find(text.letters, "^[%(]", token - 1) and
    find(text.letters, "^[%)]", last + 1) then
    return false
  end
  return not find(text.folds[token], "^%d%d%d%d$") or find(text.letters, "^n", last + 1)
end

local function window(text, from, to, first, last)
  local low, high = first, last
  while low > from and first - low < WINDOW and not find(text.letters, '^[;"]', low - 1) do
    low = low - 1
  end
  while high < to and high - last < WINDOW and not find(text.letters, '^[;"]', high + 1) do
    high = high + 1
  end
  return low, high
end

local function has_any(text, set, first, last)
  for token = first, last do
    if set[text.folds[token]] then return true end
  end
  return false
end

-- What happened to those who are counted, where the words around tell one such thing.
local function effect_of(text, noun, low, high)
  if ALIKE[text.folds[noun]] ~= "persons" then return nil end
  local near, effect
  for token = low, high do
    local found = EFFECTS[text.stems[token]]
    local distance = math.abs(token - noun)
    if found and (not near or distance < near) then near, effect = distance, found end
  end
  return effect
end

-- The words between a number and its noun, names apart: "nautical" miles, "Velmontian" ships.
local function phrase_of(text, first, noun)
  local plain, names = {}, {}
  for at = first, noun - 1 do
    if text.name_at[at] then
      names[#names + 1] = text.stems[at]
    elseif find(text.letters, "^[jnN]", at) then
      plain[#plain + 1] = text.stems[at]
    end
  end
  return table.concat(plain, " ") .. "|" .. table.concat(names, " ")
end

local ANYBODY = words.set_of "people person man men woman women child children family life lives"

-- Nouns that are counted everywhere, and persons of whom nothing is told that happened to them.
local function is_vague(text, noun, effect)
  local fold = text.folds[noun]
  if effect or ALIKE[fold] == "connections" then return false end
  return ANYBODY[fold] or VAGUE[fold] or VAGUE[(fold:gsub("ies$", "y"))]
    or VAGUE[(fold:gsub("s$", ""))] or false
end

-- What is counted: what happened to persons, nouns that stand for one another, or the noun.
local function key_of(text, noun, effect)
  local alike = ALIKE[text.folds[noun]]
  return effect or alike == "connections" and alike or text.stems[noun]
end

local function fact(text, token, stop, value, from, to)
  local head, last = counted(text, stop + 1, to)
  local mod, first = modified(text, token)
  local noun = head or (value >= 1000 or mod) and counted_before(text, token, from)
  if not noun then return nil end
  last = last or stop
  local low, high = window(text, from, to, token, last)
  local effect = effect_of(text, noun, low, high)
  return { kind = "number", first = first or token, last = last, value = value, mod = mod,
    noun = key_of(text, noun, effect), phrase = phrase_of(text, stop + 1, noun),
    words = words.of(text, low, high),
    vague = is_vague(text, noun, effect) or text.dates_at[token] ~= nil or nil,
    provisional = has_any(text, PROVISIONAL, text:around(token)),
    about = text:words(math.min(stop + 1, last), last) }
end

--- The quantities of a text.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, token = {}, 1
  while token <= text.n do
    if find(text.letters, "^1", token) then
      local from, to = text:sentence(token)
      local value, stop = read_number(text, token, to)
      if value and is_counting(text, token, stop) then
        list[#list + 1] = fact(text, token, stop, value, from, to)
      end
      token = math.max(token, stop)
    end
    token = token + 1
  end
  return list
end

return M
