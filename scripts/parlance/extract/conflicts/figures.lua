--- figures.lua: the numbers of a text: figures and words, bounded or rounded, of money or of a
--- hundred parts.

local lexicon = require "parlance.lexicon"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local numbers, source = lexicon "en/numbers", lexicon "en/quantities"
local CURRENCY = source.currencies

---@class parlance.conflicts.Figure
---@field first integer with the words that bound it
---@field at integer the first token of the number itself
---@field last integer
---@field value number
---@field mod string|nil "more", "less", "about"
---@field unit string|nil a currency, "percent"
---@field word string|nil a value that is told in a word without a number: "dozens"

-- A token's number: "2,300", "5m", "fourteen", "forty-eight"; and the scale that is in it.
local LETTERS = { m = 1e6, bn = 1e9, k = 1e3, million = 1e6, billion = 1e9 }

local function number_of(fold)
  local digits, letters = fold:match "^(%d[%d,]*%.?%d*)(%a*)$"
  if digits and digits:find ",%d%d?$" then digits = nil end
  if digits and (letters == "" or LETTERS[letters]) then
    return tonumber((digits:gsub(",", ""))) * (LETTERS[letters] or 1), true
  end
  return numbers.cardinals[fold], false
end

-- "a dozen", "half a dozen", "half a billion", "a hundred": the value, and the last token.
local function article_number(text, token)
  if text.folds[token] == "half" and text.folds[token + 1] == "a" then
    local fold = text.folds[token + 2]
    local group = numbers.groups[fold] or numbers.scales[fold]
    if group then return group / 2, token + 2 end
  end
  if text.folds[token] ~= "a" then return nil end
  local fold = text.folds[token + 1]
  local value = fold == "dozen" and 12 or not (fold or ""):find "s$" and numbers.scales[fold]
  if value then return value, token + 1 end
end

-- Go on with a number of several words: scales, units behind tens, "one hundred and twenty".
local function go_on(text, value, at, last, digits)
  local total = 0
  while at < last do
    local fold = text.folds[at + 1]
    local scale = numbers.scales[fold] or fold == "dozen" and 12
    local step = 1
    if fold == "and" and not digits and value >= 100 then fold, step = text.folds[at + 2], 2 end
    local one = not digits and numbers.cardinals[fold]
    if scale then
      if scale >= 1000 then total, value = total + value * scale, 0 else value = value * scale end
    elseif one and (value % 100 == 0 or value % 10 == 0 and one < 10 and value % 100 >= 20) then
      value = value + one
    else
      break
    end
    at = at + step
  end
  return total + value, at
end

-- "dozens", "hundreds of", which are more than twice what they name.
local MANY = words.set_of "dozens scores hundreds thousands"

local function many(text, token)
  local fold = text.folds[token]
  if not MANY[fold] then return nil end
  return 2 * (numbers.groups[fold] or numbers.scales[fold])
end

-- "a twelfth victim": one more than those before.
local VICTIMS = words.set_of(source.victims)

local function ordinal(text, token)
  if not find(text.folds[token], "^an?$") then return nil end
  local value = numbers.ordinals[text.folds[token + 1]]
  return value and VICTIMS[text.folds[token + 2] or ""] and value
end

local function read(text, token, last)
  local value, at = article_number(text, token)
  if value then return value, at end
  local digits
  value, digits = number_of(text.folds[token])
  if not value then return nil end
  return go_on(text, value, token, last, digits)
end

-- What the words before a number say of it: "more", "less", "about", and their first token.
local function bounded(text, token)
  for _, mod in ipairs { "more", "less", "about" } do
    for _, phrase in ipairs(source[mod]) do
      local n = 0
      for _ in phrase:gmatch "%S+" do n = n + 1 end
      local at, same = token - n, true
      for word in phrase:gmatch "%S+" do
        same = same and text.folds[at] == word
        at = at + 1
      end
      if same then return mod, token - n end
    end
  end
  return nil, token
end

-- The unit beside a number: a sign of money before it, a percentage behind it.
local function unit_of(text, token, stop)
  local sign = CURRENCY[text.folds[token - 1] or ""]
  if sign then
    local first = token - 1
    if find(text.folds[first - 1] or "", "^us?$") and text.folds[first] == "$" then
      first = first - 1
    end
    return sign, first, stop
  end
  local fold = text.folds[stop + 1]
  if fold == "%" or fold == "percent" then return "percent", token, stop + 1 end
  if fold == "per" and text.folds[stop + 2] == "cent" then return "percent", token, stop + 2 end
  return nil, token, stop
end

-- Words before a number that is a name: "article 5".
local BEFORE = words.set_of(source.labels)
-- Words behind one that is a time of day.
local CLOCK = words.set_of "am pm a.m. p.m. noon o'clock"

-- The word before a list of numbers: "articles" of "articles 79, 80 and 113".
local function word_before(text, token)
  local at = token - 1
  while text.folds[at] == "and" or text.folds[at] == "," or text.folds[at] == "or" do
    if not find(text.folds[at - 1] or "", "^%d") then break end
    at = at - 2
  end
  return text.folds[at] or ""
end

-- The number of a note: figures at the head of a sentence, before a capital.
local function is_note(text, token, last)
  return token == last and find(text.folds[token], "^%d%d?%d?$") and text:sentence(token) == token
    and last < text.n and find(text:words(last + 1, last + 1), "^%u") ~= nil
end

-- The number of a point: at the head of a sentence or quotation, with a mark behind it.
local function is_point(text, token, last)
  if is_note(text, token, last) then return true end
  if not find(text.letters, "^[.):*-]", last + 1) then return false end
  return text:sentence(token) == token or find(text.letters, '^["(*-]', token - 1) ~= nil
end

local GAUGES = words.set_of(source.totals .. " put puts putting stood stands standing estimated")
-- Tokens back to what tells that "at" leads to a number: "put the number of missing at eight".
local GAUGED = 8

-- "past three", "at ten"; "died at 78"
local function is_hour(text, token, value)
  local before = text.folds[token - 1]
  if before ~= "past" and before ~= "at" or value > (before == "at" and 120 or 24)
    or find(text.letters, "^[njNc]", token + 1) then
    return false
  end
  for at = math.max(1, token - GAUGED), token - 2 do
    if GAUGES[text.folds[at]] then return false end
  end
  return true
end

local function is_year(text, token, last)
  if not text.folds[token]:find "^[12]%d%d%d$" or token ~= last then return false end
  return not find(text.letters, "^j?n", last + 1) or not find(text.folds[last + 1], "s$")
end

local function is_label(text, token, last, value)
  local fold = text.folds[token]
  return CLOCK[text.folds[last + 1] or ""] or BEFORE[word_before(text, token)]
    or fold:find "^0%d" ~= nil or text.name_at[token] ~= nil
    or find(text.letters, "^%(", token - 1) and find(text.letters, "^%)", last + 1)
    or is_point(text, token, last) or is_hour(text, token, value) or is_year(text, token, last)
end

--- Whether a number may begin at a token.
---@param text parlance.incidents.Text
---@param token integer
---@return boolean
function M.may_be(text, token)
  local fold = text.folds[token]
  return numbers.cardinals[fold] ~= nil or find(fold, "^%d") ~= nil or fold == "a"
    or fold == "an" or fold == "half" or MANY[fold] or false
end

--- The number that begins at a token, or nil.
---@param text parlance.incidents.Text
---@param token integer
---@param last integer the end of its sentence
---@return parlance.conflicts.Figure|nil
function M.at(text, token, last)
  if text.dates_at[token] then return nil end
  local value = many(text, token)
  if value then
    return { first = token, at = token, last = token, value = value, mod = "more",
      word = text.folds[token] }
  end
  value = ordinal(text, token)
  if value then return { first = token, at = token, last = token + 1, value = value } end
  local stop
  value, stop = read(text, token, last)
  if not value or is_label(text, token, stop, value) then return nil end
  local unit, mod, first
  unit, first, stop = unit_of(text, token, stop)
  mod, first = bounded(text, first)
  return { first = first, at = token, last = stop, value = value, mod = mod, unit = unit }
end

return M
