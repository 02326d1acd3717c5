--- charges.lua: the accusations and denials of a text, with the words that tell what they are of.

local lexicon = require "parlance.lexicon"
local statements = require "parlance.extract.conflicts.statements"
local words = require "parlance.extract.conflicts.words"

local M = {}

local source = lexicon "en/quantities"

local find = string.find

local WITHHELD, DENY = words.set_of(lexicon("en/answers").withheld), { deni = true }

local KINDS = { accuse = "accusation", deny = "denial", reject = "denial" }

-- Nouns for what somebody is charged with: "the allegation", "it denied everything".
local CHARGES = words.set_of(source.charges)

local function has_charge(text, first, last)
  for token = first, last do
    if CHARGES[text.folds[token]] then return true end
  end
  return false
end

-- The state or body for which somebody speaks.
local function side_of(text, name)
  if not name or text.states[name] then return name end
  return text.ref:speaks_for(name) or name
end

-- Denials with fewer words of their own speak of what was told before them.
local FEW = 3
local BACK = 60

-- Tokens of a claim before words that go on with something else.
local OWN = 5

-- Where the charge of a claim ends: before "and publishing ...", ", calling it ...".
local function own_end(text, row)
  for token = row.first + OWN, row.last - 2 do
    if text.letters:find("^[c,]y", token) or text.letters:find("^,cy", token) then
      local last = token - 1
      if text.letters:find('^["]', last) then last = last - 1 end
      return last
    end
  end
  return row.last
end

local SAYING = words.set_of "said says say stated states told added adds noted"
-- Tokens from a verb of saying to the clause that it leads to.
local LED = 8

-- Where what is said begins behind plain words of saying: "The Centre said on Tuesday that ...".
local function own_start(text, row)
  for token = row.first, math.min(row.first + 2 * LED, row.last - OWN) do
    if SAYING[text.folds[token]] then
      for at = token + 1, math.min(token + LED, row.last - OWN) do
        if text.letters:find("^t", at) then return at + 1 end
      end
      return row.first
    end
  end
  return row.first
end

-- The state that a denial begins with denies it, whoever passes that on.
local function denied_by(text, row, first)
  local name = text.name_at[first] or text.name_at[first + 1]
  if first > row.first and name and name.type == "state" then return name.name end
  return side_of(text, row.source)
end

local ACCUSING = words.set_of(source.accusing)

-- Whether an accusation says that it is one.
local function is_explicit(text, first, last)
  for token = first, last do
    if ACCUSING[text.folds[token]] then return true end
  end
  return false
end

local function fact_of(text, first, last, seen, fields)
  local from, to = text:sentence(first)
  local before = text:sentence(math.max(1, from - 1))
  fields.kind, fields.first, fields.last, fields.base = "claim", first, last, 0
  fields.mod = is_explicit(text, first, last) and "explicit" or nil
  fields.measure, fields.plain, fields.names = "claim", {}, {}
  fields.far = words.of(text, math.max(before, first - BACK), math.min(to, last + BACK), seen)
  return fields
end

-- Whether what is charged is negated and not the charge: "alleges that they gave no warning".
local function is_charged(text, row)
  for token = row.first, row.last do
    if ACCUSING[text.folds[token]] then return not text.letters:find("^x", token - 1) end
  end
  return false
end

-- What is denied to somebody is not called untrue: "denied them entry".
local function is_withheld(text, row)
  for token = row.first, row.last do
    if DENY[text.stems[token]] then
      for at = token + 1, math.min(token + 4, row.last) do
        if find(text.letters, "^[tyo,;]", at) then return false end
        if WITHHELD[text.folds[at]] then return true end
      end
      return false
    end
  end
  return false
end

local function charge(text, row)
  local kind = KINDS[row.act]
  if kind == "denial" and is_withheld(text, row) then return nil end
  if not kind or row.negated and kind == "accusation" and not is_charged(text, row) then
    return nil
  end
  local general = has_charge(text, row.first, row.last)
  local seen = {}
  local near = words.of(text, row.first, row.last, seen)
  if row.act == "reject" and not general then return nil end
  local first, last = own_start(text, row), own_end(text, row)
  return fact_of(text, first, last, seen, { value = row.act, head = kind, words = near,
    how = (general or #near <= FEW) and "general" or "plain", against = side_of(text, row.target),
    who = kind == "denial" and denied_by(text, row, first) or side_of(text, row.source),
    about = row.topic or row.text })
end

local function stated(text, one)
  local seen = {}
  local near = words.of(text, one.first, one.last, seen)
  return fact_of(text, one.first, one.last, seen, {
    value = one.kind == "denial" and "deny" or "accuse", head = one.kind, words = near,
    how = one.bare and "bare" or (one.general or #near <= FEW) and "general" or "plain",
    who = side_of(text, one.who), against = side_of(text, one.against),
    about = text:words(one.first, one.last) })
end

local function in_order(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.last < b.last
end

--- The accusations and denials of a text, in order of place.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, taken = {}, {}
  for _, row in ipairs(text.claims) do
    local one = charge(text, row)
    if one then list[#list + 1] = one end
    if one and one.head == "denial" then
      for token = one.first, one.last do taken[token] = true end
    end
  end
  for _, one in ipairs(statements.of(text)) do
    if not (one.bare and taken[one.first]) then list[#list + 1] = stated(text, one) end
  end
  table.sort(list, in_order)
  return list
end

return M
