--- sources.lua: who a cue belongs to: the words before it or after it.
--
-- Letters are those of tags.lua; positions are letters of a unit.

local phrases = require "parlance.extract.quotes.phrases"

local M = {}

---@class parlance.quotes.Source
---@field first integer the words that name the source
---@field last integer
---@field name_last integer|nil the last of them without what stands in apposition
---@field start integer where the source's part of the sentence starts, its appositions included
---@field inherited boolean|nil nobody is named: the source of the cue before

local byte = string.byte

-- Letters that may lead to a verb, by byte.
local BEFORE_VERB = {}
for letter in ("adgrDTf"):gmatch "." do BEFORE_VERB[byte(letter)] = true end

-- Back over auxiliaries, adverbs and verbs that lead to the cue: "has also", "declined to".
local function verb_start(letters, k)
  while BEFORE_VERB[byte(letters, k - 1)] do
    local letter = letters:sub(k - 1, k - 1)
    local all = letter == "d" and letters:find("^a", k - 2)
    local aside = letter == "a" or letter == "r" or all
    if aside or letter == "g" and letters:find("^p", k - 2) then
      k = k - 1
    elseif letter == "D" and letters:find("^[ij]D", k - 2) and k > 3 then
      k = k - 2
    elseif letter == "T" and k > 3 and letters:find("^[uve]", k - 2) or
      letter == "T" and k > 3 and letters:find("^[pN]l", k - 3) then
      k = k - 2
    elseif letter == "f" and letters:find("^[uv]", k - 2) and k > 3 then
      k = k - 2
    else
      return k
    end
  end
  return k
end

-- Where the comma stands that an aside, ended by the comma at k, began with.
local function aside_start(letters, k)
  for at = k - 1, math.max(2, k - 40), -1 do
    local letter = letters:sub(at, at)
    if letter == "," then return at end
    if letter:find "[%.;Q!:]" then return nil end
  end
end

local function bracket_start(letters, k)
  for at = k - 1, math.max(1, k - 12), -1 do
    if letters:sub(at, at) == "(" then return at end
  end
end

local function simple(letters, k)
  if letters:find("^om", k - 1) and k > 2 then
    local first = phrases.ending_at(letters, k - 2)
    return first and { first = first, last = k, start = first }
  end
  local first = phrases.ending_at(letters, k)
  if not first or not letters:sub(first, k):find "[Nlpvydwe*]" then return nil end
  return { first = first, last = k, start = first }
end

-- "Their leader, Torvald Imsen, said": the aside is of the source if it names somebody.
local function before_aside(letters, k)
  local comma = aside_start(letters, k)
  while comma and letters:find("^,1,", comma - 2) do comma = comma - 2 end
  if not comma or comma < 2 then return nil end
  local source = M.before_noun(letters, comma - 1)
  if not source then return nil end
  if letters:find("^[dNlG1]", comma + 1) then
    source.name_last, source.last = source.last, k - 1
  end
  return source
end

-- "Brill -- who had come late -- said": the one before the aside.
local function before_dashes(letters, k)
  for at = k - 1, math.max(2, k - 40), -1 do
    if letters:find("^%-", at) and not letters:find("^%-", at + 1) then
      while at > 2 and letters:find("^%-", at - 1) do at = at - 1 end
      return M.before_noun(letters, at - 1)
    end
    if letters:find("^[%.;Q!:]", at) then return nil end
  end
end

--- The noun phrase that ends at letter k, with brackets and asides behind it.
---@return parlance.quotes.Source|nil
function M.before_noun(letters, k)
  local letter = letters:sub(k, k)
  if letter == ")" then
    local open = bracket_start(letters, k)
    local source = open and open > 1 and simple(letters, open - 1)
    if source then source.last = k end
    return source
  end
  return simple(letters, k)
end

-- "Iskari, who said": the one that the clause is about.
local function before_relative(letters, k)
  local at = k - 1
  if letters:sub(at, at) == "," then at = at - 1 end
  if at < 1 or not letters:find("^[NGlvg1)]", at) then return simple(letters, k) end
  return M.before_noun(letters, at) or simple(letters, k)
end

-- "Reuters quoted Brill as saying": the one who is quoted.
local function quoted(letters, k)
  if not letters:find("^fU", k - 1) or k < 4 then return nil end
  local source = M.before_noun(letters, k - 2)
  local verb = source and source.first - 1 or 0
  if verb < 2 or not letters:find("^[uv]", verb) then return nil end
  local who = M.before(letters, verb)
  source.start = who and who.start or verb
  return source
end

--- The source named before the cue at k; or { inherited = true } where the cue is
--- joined to one before it; or nil.
---@param letters string
---@param k integer
---@return parlance.quotes.Source|nil
function M.before(letters, k)
  local another = quoted(letters, k)
  if another then return another end
  local start = verb_start(letters, k)
  local at = start - 1
  if at < 1 then return nil end
  local letter = letters:sub(at, at)
  if letter == "c" then return { inherited = true, start = at } end
  if letter == "-" then return before_dashes(letters, at) end
  if letter == "," and letters:find("^%)", at - 1) then
    return M.before_noun(letters, at - 1)
  elseif letter == "," then
    if letters:sub(k, k) == "U" then return { inherited = true, start = at } end
    return before_aside(letters, at)
  end
  if letters:sub(k, k) == "U" and letter:find "[ibsS]" then
    return { inherited = true, start = at }
  end
  if letter == "w" then return before_relative(letters, at) end
  if letters:sub(k, k) == "U" and not letters:sub(start, k - 1):find "a" then
    return { inherited = true, start = at + 1 }
  end
  return M.before_noun(letters, at)
end

--- The source named after the cue: "said X, the minister".
---@param letters string
---@param k integer the letter after the cue
---@return parlance.quotes.Source|nil
function M.after(letters, k)
  local last = phrases.starting_at(letters, k, true)
  return last and { first = k, last = last, start = k, name_last = phrases.starting_at(letters, k) }
end

return M
