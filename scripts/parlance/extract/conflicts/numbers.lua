--- numbers.lua: the quantities of a text: a number, what is counted, and what else its sentence
--- tells of it.

local lexicon = require "parlance.lexicon"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local numbers, source = lexicon "en/numbers", lexicon "en/quantities"
local VAGUE, PROVISIONAL = words.set_of(source.vague), words.set_of(source.provisional)

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

-- The noun that is counted and the last token of its phrase, behind a number.
local function counted(text, token, last)
  local at, head, of = token, nil, false
  while at <= last and at - token < 7 do
    local letter = text.letters:sub(at, at)
    if find(letter, "[nN]") then
      head = at
    elseif head and text.folds[at] == "of" and not of and words.set_of "tonnes tons metres kilometres litres head"[text.folds[head]] then
      of = true
    elseif head or not find(letter, "[jzyo]") then
      break
    elseif letter == "o" then
      if not find(text.letters, "^[dp]", at + 1) then break end
      at = at + 1
    end
    at = at + 1
  end
  return head
end

-- Numbers that count nothing: parts of citations, dates, symbols, enumerations, headings.
local BEFORE = words.set_of [[article articles resolution resolutions paragraph paragraphs point
  points section sections chapter no no. number page item items annex rule s/ a/ part principle
  title group phase version type class level form act mr case]]

local function is_counting(text, token, last)
  if text.dates_at[token] and text.dates_at[token].type ~= "DURATION" then return false end
  if text.name_at[token] or BEFORE[text.folds[token - 1] or ""] then return false end
  if text.folds[token] == "one" or find(text.letters, "^[%(]", token - 1) and
    find(text.letters, "^[%)]", last + 1) then
    return false
  end
  return not find(text.folds[token], "^%d%d%d%d$") or find(text.letters, "^n", last + 1)
end

local function window(text, from, to, first, last)
  local low, high = first, last
  while low > from and first - low < 18 and not find(text.letters, '^[;"]', low - 1) do low = low - 1 end
  while high < to and high - last < 18 and not find(text.letters, '^[;"]', high + 1) do high = high + 1 end
  return low, high
end

local function has_any(text, set, first, last)
  for token = first, last do
    if set[text.folds[token]] then return true end
  end
  return false
end

local function fact(text, token, stop, value, from, to)
  local head = counted(text, stop + 1, to)
  if not head then return nil end
  local mod, first = modified(text, token)
  local low, high = window(text, from, to, token, head)
  local noun = text.stems[head]
  local context = words.of(text, low, high)
  return { kind = "number", first = token, last = head, value = value, mod = mod, noun = noun,
    words = context, first_mod = first, vague = VAGUE[text.folds[head]] or VAGUE[noun]
      or VAGUE[text.folds[head]:gsub("s$", "")] or text.dates_at[token] ~= nil,
    provisional = has_any(text, PROVISIONAL, from, to), about = text:words(token, head) }
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
