--- alone.lua: one that is told without a number: "its ship was alone".

local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

-- Tokens from "alone" to the noun of what was alone, where its subject is a pronoun.
local REACH = 20

-- The noun nearest to a token that is counted alike with others: "~vessel".
local function nearest_thing(text, token, from, to)
  for distance = 1, REACH do
    for _, at in ipairs { token + distance, token - distance } do
      if at >= from and at <= to and find(text.letters, "^n", at)
        and words.thing(text, at):find "^~" then
        return at
      end
    end
  end
end

local function alone_at(text, token)
  local from, to = text:sentence(token)
  if not find(text.letters, "^[eh]", token - 1) then return nil end
  local first, last = phrases.subject(text, phrases.group_start(text, token - 1, from), from)
  if not first then return nil end
  if find(text.letters, "^p", first) and first == last then
    local noun = nearest_thing(text, token, from, to)
    return noun and { first = token, last = token, noun = noun }
  end
  if not find(text.letters, "^n", last) then return nil end
  return { first = first, last = token, noun = last }
end

--- What a text tells to have been alone, without the words around it.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list = {}
  for token = 2, text.n do
    if text.folds[token] == "alone" then
      local one = alone_at(text, token)
      local thing = one and words.thing(text, one.noun)
      if thing then
        list[#list + 1] = { kind = "number", first = one.first, last = one.last, value = 1,
          base = 1, measure = thing, head = text.stems[one.noun], how = "alone", plain = {},
          names = {}, contrast = true, about = text:words(one.noun, one.noun) }
      end
    end
  end
  return list
end

return M
