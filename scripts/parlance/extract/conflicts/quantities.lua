--- quantities.lua: the quantities of a text: a number, what is counted or measured, and what its
--- sentence tells of it.

local alone = require "parlance.extract.conflicts.alone"
local durations = require "parlance.extract.conflicts.durations"
local figures = require "parlance.extract.conflicts.figures"
local lexicon = require "parlance.lexicon"
local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/quantities"
local VAGUE, PROVISIONAL = words.set_of(source.vague), words.set_of(source.provisional)
local TOTALS, COPULAS = words.set_of(source.totals), words.set_of(source.copulas)

local ALIKE, EFFECTS, UNITS = {}, {}, {}
for name, nouns in pairs(source.alike) do
  for noun in nouns:gmatch "%S+" do ALIKE[noun], ALIKE[noun .. "s"] = name, name end
end
for effect, stems in pairs(source.effects) do
  for stem in stems:gmatch "%S+" do EFFECTS[stem] = effect end
end
for unit, measure in pairs(source.units) do UNITS[unit], UNITS[unit .. "s"] = measure, measure end

-- The noun that is counted in first..last, of a noun phrase that begins at a token, and the last
-- token of that phrase.
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

local PRONOUNS = words.set_of "them us you those these whom which it"

-- What a number counts that is followed by "of": "five of the ships", "two of them".
local function counted_of(text, figure, to)
  local at = figure.last + 1
  if text.folds[at] ~= "of" then return nil end
  if PRONOUNS[text.folds[at + 1]] then return nil, at + 1 end
  local head, stop = counted(text, at + 1, to)
  return head, stop
end

-- The subject of "were 286,000", "stood at 14", "rose to 17": "the number of lines that ...".
local function counted_before(text, figure, from)
  local at = figure.first - 1
  local word = text.folds[at] or ""
  if word == "at" or word == "to" or word == "as" then at = at - 1 end
  if at <= from or not COPULAS[text.folds[at] or ""] then return nil end
  local best
  for token = at - 1, from, -1 do
    if find(text.letters, '^[;:"]', token) then break end
    local noun = find(text.letters, "^n", token) and not text.dates_at[token]
    if noun and TOTALS[text.folds[token]] then return best or token end
    if noun then best = token end
  end
  return best
end

-- "the figure of 410,000": a number that stands beside a word for numbers.
local function is_named(text, figure)
  local at = figure.first - 1
  if text.folds[at] == "of" or text.folds[at] == "at" then at = at - 1 end
  return TOTALS[text.folds[at] or ""] or false
end

-- Tokens back to what a number without a noun is taken to count.
local BACK = 45

-- What a number without a noun counts: what the last number before it did, or a noun in the
-- plural in its own sentence.
local function carried(text, figure, from, last_fact)
  for at = figure.first - 1, from, -1 do
    local plural = find(text.letters, "^n", at) and find(text.folds[at], "[^s]s$")
    if last_fact and last_fact.noun == at then return at, true end
    if plural and not text.dates_at[at] and not TOTALS[text.folds[at]] then return at end
  end
  if last_fact and figure.first - last_fact.first <= BACK then return last_fact.noun, true end
end

-- Tokens on each side of a quantity that tell what it is of.
local WINDOW = 18

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

-- What happened to those who are counted, as the nearest word tells that tells one such thing.
local function effect_of(text, first, last, low, high)
  local near, effect
  for token = low, high do
    local found = EFFECTS[text.stems[token]]
    local distance = token < first and first - token or token > last and token - last or 0
    if found and (not near or distance < near) then near, effect = distance, found end
  end
  return effect, near
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
  if text.folds[at] == "of" then at = at + 1 elseif not PRONOUNS[text.folds[stop]] then return end
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
  local alike = ALIKE[fold]
  if alike then return alike, alike == "persons" end
  local vague = VAGUE[fold] or VAGUE[(fold:gsub("ies$", "y"))] or VAGUE[(fold:gsub("s$", ""))]
  return words.thing(text, noun), vague
end

-- Tokens from a number to what happened to those whom it counts, without a noun: "killed 14".
local ADJACENT = 3

local function find_noun(text, figure, from, to, last_fact)
  local head, stop = counted(text, figure.last + 1, to)
  if head and not TOTALS[text.folds[head]] then return head, stop, "plain" end
  head, stop = counted_of(text, figure, to)
  if head then return head, stop, "part" end
  local before = counted_before(text, figure, from)
  if before and not TOTALS[text.folds[before]] then return before, figure.last, "copula" end
  local _, distance = effect_of(text, figure.at, figure.last, figure.at - ADJACENT,
    math.min(figure.last + ADJACENT, to))
  if distance and not stop then return nil, figure.last, "effect" end
  if text.folds[figure.first - 1] == "the" then return nil end
  local same
  head, same = carried(text, figure, from, last_fact)
  return head, stop or figure.last, (same or is_named(text, figure)) and "carried" or "guessed"
end

local LEAST_ALONE = 2

local function is_of_interest(figure, how)
  if how == "guessed" then return figure.value >= 100 or figure.mod ~= nil end
  if how == "carried" then return figure.value >= LEAST_ALONE end
  return true
end

-- Words that set a number against another one of its sentence.
local CONTRAST = words.set_of "not rather instead but while whereas against compared versus"
local CONTRASTED = 6

local function context(text, fact, first, last, from, to)
  local low, high = window(text, from, to, first, last)
  local seen = {}
  fact.contrast = fact.contrast or has_any(text, CONTRAST, math.max(from, first - CONTRASTED), first)
  fact.words = words.of(text, low, high, seen)
  local before = text:sentence(math.max(1, from - 1))
  fact.far = words.of(text, math.max(before, from - BACK), math.min(to, last + BACK), seen)
  return low, high
end

-- A number without a noun tells what the number before it did.
local function inherit(fact, other)
  local seen = words.set_of(table.concat(fact.words, " "))
  for _, word in ipairs(other.words) do
    if not seen[word] then fact.words[#fact.words + 1] = word end
  end
  fact.plain, fact.effect = other.plain, fact.effect or other.effect
  fact.names = table.move(other.names, 1, #other.names, 1, {})
end

local function fact_of(text, figure, from, to, last_fact)
  local noun, stop, how = nil, figure.last, "plain"
  if not figure.unit then noun, stop, how = find_noun(text, figure, from, to, last_fact) end
  if not (noun or figure.unit or how == "effect") or not is_of_interest(figure, how) then
    return nil
  end
  local fact = { kind = "number", first = figure.first, last = stop, value = figure.value,
    base = figure.value, mod = figure.mod, noun = noun, how = how }
  if noun then fact.measure, fact.vague = measure_of(text, noun) else fact.measure = "persons" end
  if figure.unit then fact.measure = figure.unit == "percent" and "percent" or "money" end
  local low, high = context(text, fact, figure.first, stop, from, to)
  if fact.measure == "persons" then
    fact.effect = effect_of(text, figure.at, stop, low, high)
    fact.vague = not fact.effect and noun and source.anybody:find(" " .. text.folds[noun] .. " ",
      1, true) ~= nil
  end
  if how == "carried" and last_fact and noun == last_fact.noun then inherit(fact, last_fact) end
  fact.head = noun and text.stems[noun] or fact.measure
  if not fact.plain then
    fact.plain, fact.names = {}, {}
    if how == "plain" and noun then
      fact.plain, fact.names = qualities(text, figure.last + 1, noun)
    end
  end
  if #fact.names == 0 then names_behind(text, stop, to, fact.names) end
  fact.provisional = has_any(text, PROVISIONAL, text:around(figure.at))
  fact.about = noun and text:words(how == "plain" and math.min(figure.last + 1, noun) or noun,
    math.max(noun, how == "plain" and stop or noun)) or fact.effect or fact.measure
  return fact
end

local function in_order(a, b) return a.first < b.first end

--- The quantities of a text, in order.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, token, last_fact = {}, 1, nil
  while token <= text.n do
    local fold = text.folds[token]
    if find(text.letters, "^1", token) or fold == "a" or fold == "half" or fold:find "^%d" then
      local from, to = text:sentence(token)
      local figure = figures.at(text, token, to)
      if figure then
        local fact = fact_of(text, figure, from, to, last_fact)
        if fact then
          list[#list + 1] = fact
          if fact.noun and not figure.unit then last_fact = fact end
        end
        token = math.max(token, figure.last)
      end
    end
    token = token + 1
  end
  for _, others in ipairs { durations.of(text), alone.of(text) } do
    for _, fact in ipairs(others) do
      local from, to = text:sentence(fact.first)
      context(text, fact, fact.first, fact.last, from, to)
      list[#list + 1] = fact
    end
  end
  table.sort(list, in_order)
  return list
end

return M
