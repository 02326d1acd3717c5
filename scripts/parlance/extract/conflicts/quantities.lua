--- quantities.lua: the quantities of a text: a number, what is counted or measured, and what its
--- sentence tells of it.

local abouts = require "parlance.extract.conflicts.abouts"
local alone = require "parlance.extract.conflicts.alone"
local durations = require "parlance.extract.conflicts.durations"
local effects = require "parlance.extract.conflicts.effects"
local figures = require "parlance.extract.conflicts.figures"
local lexicon = require "parlance.lexicon"
local nouns = require "parlance.extract.conflicts.nouns"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/quantities"
local VAGUE, PROVISIONAL = words.set_of(source.vague), words.set_of(source.provisional)
local ANYBODY = words.set_of(source.anybody)

local ALIKE, UNITS = {}, {}
for name, list in pairs(source.alike) do
  for noun in list:gmatch "%S+" do ALIKE[noun], ALIKE[noun .. "s"] = name, name end
end
for unit, measure in pairs(source.units) do UNITS[unit], UNITS[unit .. "s"] = measure, measure end

-- Tokens on each side of a quantity that tell what it is of, and back to what was told before.
local WINDOW, BACK = 18, 45

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

local CHANGED = words.set_of "up down rose risen rise increased raised fell fallen dropped revised"

-- "up from six"
local function is_former(text, first)
  return text.folds[first - 1] == "from" and CHANGED[text.folds[first - 2] or ""] or false
end

local TOLD = words.set_of(source.told)

-- "the 41,000 tonnes alleged by them"
local function is_told(text, first, last)
  return (text.folds[first] == "the" or text.folds[first - 1] == "the")
    and TOLD[text.folds[last + 1] or ""] or false
end

local function has_any(text, set, first, last)
  for token = first, last do
    if set[text.folds[token]] then return true end
  end
  return false
end

-- The words between a number and its noun, names apart: "nautical" miles, "Velmontian" ships.
local function qualities(text, first, noun)
  local plain, names = {}, {}
  for at = first, noun - 1 do
    local row = text.name_at[at]
    if row then
      names[#names + 1] = (row.name or text.stems[at]):gsub("%s", "_")
    elseif find(text.letters, "^[jnN]", at) then
      plain[#plain + 1] = text.stems[at]
    end
  end
  return plain, names
end

-- Names behind what is counted: "members of the Dravish embassy", "two of them Halmerine".
local function names_behind(text, stop, to, names)
  local at = stop + 1
  if text.folds[at] == "of" then
    at = at + 1
  elseif not find(text.letters, "^p", stop) then
    return
  end
  local last = math.min(to, at + 4)
  while at <= last and find(text.letters, "^[djnNg]", at) do
    local row = text.name_at[at]
    if row and row.name then
      names[#names + 1] = row.name:gsub("%s", "_")
      return
    end
    at = at + 1
  end
end

-- How a noun is counted: what stands for it, and whether it is counted everywhere.
local function measure_of(text, noun)
  local fold = text.folds[noun]
  if source.money[fold] or source.money[(fold:gsub("s$", ""))] then return "money" end
  if UNITS[fold] then return UNITS[fold] end
  if ALIKE[fold] == "persons" then return "persons", true end
  if ALIKE[fold] then return ALIKE[fold] end
  local vague = VAGUE[fold] or VAGUE[(fold:gsub("ies$", "y"))] or VAGUE[(fold:gsub("s$", ""))]
  return words.thing(text, noun), vague
end

-- Words that set a number against another one of its sentence.
local CONTRAST = words.set_of [[not rather instead but while whereas against compared versus
  neither nor]]
local CONTRASTED = 8

local function context(text, fact, first, last, from, to)
  local low, high = window(text, from, to, first, last)
  local seen = fact.noun and { [words.word(text, fact.noun)] = true } or {}
  fact.contrast = fact.contrast or is_former(text, first) or is_told(text, first, last)
    or has_any(text, CONTRAST, math.max(from, first - CONTRASTED), first)
  fact.words = words.of(text, low, high, seen)
  local before = text:sentence(math.max(1, from - 1))
  fact.far = words.of(text, math.max(before, from - BACK), math.min(to, last + BACK), seen)
  return low, high
end

-- A number without a noun tells what the number before it did.
local OURS = words.set_of "ours theirs yours"

local function inherit(text, fact, other)
  local seen = words.set_of(table.concat(fact.words, " "))
  for _, word in ipairs(other.words) do
    if not seen[word] then fact.words[#fact.words + 1] = word end
  end
  fact.plain, fact.effect = other.plain, fact.effect or other.effect
  local ours = OURS[text.folds[fact.last]]
  fact.names = ours and {} or table.move(other.names, 1, #other.names, 1, {})
  fact.measure, fact.head, fact.vague = other.measure, other.head, other.vague
  fact.unit, fact.role = other.unit, other.role
  if other.measure == "duration" then
    fact.value, fact.base = durations.like(other.value, fact.value)
  end
end

-- Tokens from a number to what happened to those whom it counts: "killed 14", "14 were hurt", and
-- from the noun: "eleven of our colleagues died".
local ADJACENT = 3

local MORTAL = { dead = true, hurt = true, missing = true }
local ABOARD = words.set_of "board aboard"

-- "22 people on board" are a crew.
local function is_aboard(text, last)
  local from = find(text.letters, "^e", last + 1) and last + 1 or last
  return ABOARD[text.folds[from + 1] or ""] or ABOARD[text.folds[from + 2] or ""]
end

-- Whether a noun may be of persons: one in the plural that is neither a thing of which much is
-- counted nor a unit.
local function may_be_persons(text, noun)
  local fold = text.folds[noun]
  return find(text.letters, "^n", noun) and find(fold, "s$") and not UNITS[fold]
    and not source.money[fold:gsub("s$", "")]
end

-- What persons are: a fisherman is one of a crew, and a man too.
local ROLES = words.set_of(source.roles)

-- Persons are told by their noun, or by what happened to them.
local function read_persons(text, fact, figure, found, low, high)
  local stop, noun = math.max(found.last, figure.last), found.noun
  local effect, distance = effects.near(text, figure.at, stop, low, high, noun)
  if noun and effects.of_noun(text, noun) then effect, distance = effects.of_noun(text, noun), 0 end
  local known = not noun or ALIKE[text.folds[noun]] == "persons"
  if known and noun and is_aboard(text, stop) then
    fact.measure, fact.role, fact.vague = "persons", "~crew", false
  elseif known or MORTAL[effect] and distance <= ADJACENT and may_be_persons(text, noun) then
    fact.measure, fact.effect = "persons", effect
    fact.vague = not effect and noun and ANYBODY[text.folds[noun]] ~= nil
  elseif ROLES[fact.measure] then
    fact.measure, fact.role = "persons", fact.measure
  end
end

-- Words that count what comes on top of others, or is left of them.
local BESIDES = words.set_of "other others more additional further another remaining extra new"

local function is_besides(text, figure, last)
  for token = figure.last + 1, math.min(last, figure.last + 2) do
    if BESIDES[text.folds[token]] and (text.folds[token + 1] ~= "than") then return true end
  end
  return BESIDES[text.folds[figure.first - 1]] or false
end

local function is_of_interest(figure, how)
  if how == "guessed" then return figure.value >= 100 or figure.mod ~= nil end
  return how ~= "carried" or figure.value >= 2
end

local POSSESSIVES = words.set_of "my your his her"

local function find_noun(text, figure, from, to, before)
  if POSSESSIVES[text.folds[figure.first - 1] or ""] then return nil end
  if figure.unit then return { last = figure.last, how = "plain" } end
  return nouns.of(text, figure, from, to, before, function()
    local _, distance, at = effects.near(text, figure.at, figure.last, figure.at - ADJACENT,
      math.min(figure.last + ADJACENT, to))
    return distance and (at == figure.last + 1 and at or figure.last)
  end)
end

local function about_of(text, fact, figure, found)
  local noun = found.noun
  if not noun then return fact.effect or fact.measure end
  if found.how ~= "plain" or noun < figure.first then return text:words(noun, noun) end
  return text:words(math.min(figure.last + 1, noun), math.max(noun, found.last))
end

local function read_measure(text, fact, figure, found)
  if figure.unit then
    fact.measure = figure.unit == "percent" and "percent" or "money"
  elseif found.noun then
    fact.measure, fact.vague = measure_of(text, found.noun)
  else
    fact.measure = "persons"
  end
  fact.head = found.noun and text.stems[found.noun] or fact.measure
  fact.plain, fact.names = {}, {}
  if found.how == "plain" and found.noun then
    fact.plain, fact.names = qualities(text, figure.last + 1, found.noun)
  end
end

local function fact_of(text, figure, from, to, before)
  local found = find_noun(text, figure, from, to, before)
  if not found or not is_of_interest(figure, found.how)
    or is_besides(text, figure, found.last) then
    return nil
  end
  local fact = { kind = "number", first = math.min(found.first or figure.first, figure.first),
    last = found.last, value = figure.word or figure.value, base = figure.value,
    mod = figure.mod, noun = found.noun, how = found.how, unit = figure.unit,
    contrast = found.bare or nouns.is_named(text, figure) }
  read_measure(text, fact, figure, found)
  local low, high = context(text, fact, fact.first, fact.last, from, to)
  if not figure.unit then read_persons(text, fact, figure, found, low, high) end
  if found.before then inherit(text, fact, found.before) end
  if #fact.names == 0 then
    names_behind(text, found.last, to, fact.names)
    if #fact.names > 0 then fact.vague = false end
  end
  fact.provisional = has_any(text, PROVISIONAL, text:around(figure.at))
  fact.about = about_of(text, fact, figure, found)
  fact.about = found.before and found.before.about or abouts.quantity(text, fact)
  return fact
end

local function in_order(a, b) return a.first < b.first end

-- Durations and the like, by their first tokens.
local function others_of(text)
  local map = {}
  for _, list in ipairs { durations.of(text), alone.of(text) } do
    for _, fact in ipairs(list) do
      local from, to = text:sentence(fact.first)
      context(text, fact, fact.first, fact.last, from, to)
      map[fact.first] = fact
      if fact.measure == "duration" then fact.about = abouts.duration(text, fact) end
    end
  end
  return map
end

-- The quantities that a number without a noun may go on with.
local Told = {}
Told.__index = Told

local function new_told() return setmetatable({}, Told) end

function Told:put(fact)
  if fact.how == "alone" then return end
  self.last = fact
  if fact.measure == "money" then self.money = fact end
  if not fact.unit and fact.measure ~= "money" then self.count = fact end
end

-- The last one; of a sum the last money, of "their number" the last that was counted.
function Told:of(text, figure)
  if nouns.is_sum(text, figure) then return self.money or self.last end
  return nouns.is_named(text, figure) and self.count or self.last
end

--- The quantities of a text, in order.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, others, told, token = {}, others_of(text), new_told(), 1
  while token <= text.n do
    local fact = others[token]
    if not fact and figures.may_be(text, token) then
      local from, to = text:sentence(token)
      local figure = figures.at(text, token, to)
      fact = figure and fact_of(text, figure, from, to, told:of(text, figure))
      token = figure and math.max(token, figure.last) or token
    end
    if fact then
      list[#list + 1] = fact
      told:put(fact)
    end
    token = token + 1
  end
  table.sort(list, in_order)
  return list
end

return M
