--- introduced.lua: what the words around a name say of it.

local v = require "parlance.extract.names.vocabulary"

local M = {}

local OPENS = { the = true, a = true, an = true, its = true, his = true, her = true, their = true,
  who = true, head = true, whose = true }
local SMALL = { of = true, the = true, ["and"] = true, ["for"] = true, on = true, ["in"] = true,
  to = true, a = true, ["against"] = true }

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

-- ", the ministry's spokesman": a person in apposition behind a name.
local function apposition(doc, last)
  local second = fold_at(doc, last + 2)
  if second == "who" then return true end
  if not (OPENS[second] or v.persons[second] or second:find "^%d%d$") then return false end
  for pos = last + 2, math.min(last + 9, doc.n_tokens) do
    local word = doc:fold(pos)
    if word == "." or word == ";" or v.saying[word] then return false end
    if v.persons[word] then return not v.saying[fold_at(doc, pos + 1)] end
  end
  return false
end

-- Whether a name may begin behind a word as the subject of a clause.
local function before_subject(doc, first, before)
  if first == 1 or doc:sentence(first) == first then return true end
  return before ~= "the" and before ~= "a" and before ~= "an"
    and (v.stop[before] or not before:find "%w") or false
end

-- "a spokesman for its Ministry, Emeric Stane": the noun before the name in front.
local function behind_noun(doc, first, previous)
  if not previous or fold_at(doc, first - 1) ~= "," then return false end
  if previous.last < first - 5 then return false end
  if previous.type == "office" then return true end
  if previous.last ~= first - 2 then return false end
  for pos = previous.first - 1, math.max(1, previous.first - 5), -1 do
    local word = doc:fold(pos)
    if v.persons[word] then return true end
    if word:find "^[.,;:]$" then return false end
  end
  return false
end

--- Whether the words around two or three capitals make a person of them.
---@param doc parlance.Document
---@param first integer
---@param last integer
---@param previous table|nil the name before
---@return boolean
function M.is_person(doc, first, last, previous)
  local before = doc:sentence(first) < first and fold_at(doc, first - 1) or ""
  if before == "the" then return false end
  if before == "by" and doc:form(first - 1) == "By" then return true end
  if behind_noun(doc, first, previous) or v.saying[before] and before ~= "told" then return true end
  local behind = fold_at(doc, last + 1)
  if v.saying[behind] then return before_subject(doc, first, before) end
  if before == "," then before = fold_at(doc, first - 2) end
  if v.persons[before] and not v.heads[before] then return true end
  return behind == "," and apposition(doc, last)
end

-- Words before another name of the same: "a.k.a.", "also known as".
local ALIAS_CUES = { ["a.k.a."] = true, ["a.k.a"] = true, aka = true, alias = true }
local KNOWN = { known = true, tracked = true, called = true, named = true, referred = true }
local MOST_BETWEEN = 8

--- Whether the words before a name say that it is another name of one that ends before them:
--- "X, also known as Y", "X (a.k.a. Y)".
---@param doc parlance.Document
---@param first integer of the second name
---@param last integer of the first name
---@return boolean
function M.is_alias(doc, first, last)
  if first - last > MOST_BETWEEN or first - last < 2 then return false end
  local pos = first - 1
  local function skip(words)
    while pos > last and words[fold_at(doc, pos)] do pos = pos - 1 end
  end
  skip { ['"'] = true, ["“"] = true, ["'"] = true, ["‘"] = true, the = true }
  local cue = fold_at(doc, pos)
  if ALIAS_CUES[cue] then
    pos = pos - 1
  elseif (cue == "as" or cue == "to") and KNOWN[fold_at(doc, pos - 1)] then
    pos = pos - 2
    if not ({ also = true, better = true, widely = true })[fold_at(doc, pos)] then return false end
    pos = pos - 1
  else
    return false
  end
  skip { [","] = true, ["("] = true, ['"'] = true, ["”"] = true, ["'"] = true, ["’"] = true,
    ["and"] = true, is = true, was = true }
  return pos == last
end

--- Whether a form looks like an abbreviation, and its letters.
---@param form string
---@return string|nil letters
function M.letters(form)
  if not form:find "^%u[%w&.-]+$" or #form > 12 then return nil end
  local letters = form:gsub("[^%u]", "")
  return #letters >= 2 and #letters * 2 > #form - 1 and letters or nil
end

-- The letters that the words of a span begin with; hyphens begin a word.
local function initials(doc, first, last)
  local all = {}
  for pos = first, last do
    local word = doc:form(pos)
    if not SMALL[word] and word:find "^[%a\x80-\xff]" then
      for part in word:gmatch "[^%-]+" do all[#all + 1] = part:sub(1, 1):upper() end
    end
  end
  return table.concat(all)
end

--- The first token of the words, ending at `last`, that an abbreviation stands for.
---@param doc parlance.Document
---@param letters string
---@param last integer
---@return integer|nil
function M.expansion(doc, letters, last)
  local sentence = doc:sentence(last)
  for first = last, math.max(sentence, last - 2 * #letters - 4), -1 do
    local form = doc:form(first)
    if not SMALL[form] and initials(doc, first, last) == letters then return first end
  end
end

--- Whether some words' initials are these letters.
---@return boolean
function M.stands_for(doc, letters, first, last)
  return initials(doc, first, last):sub(1, #letters) == letters
end

return M
