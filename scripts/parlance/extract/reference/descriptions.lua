--- descriptions.lua: whom a description means that names nobody: the person whom its words fit, the
--- body of its sort.

local antecedents = require "parlance.extract.reference.antecedents"
local pos_lists = require "parlance.layers.pos.lists"
local registry = require "parlance.extract.names.registry"
local sexes = require "parlance.extract.names.sexes"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

-- The words of a description that say something of its bearer, and its states.
local function content_of(self, first, last)
  local said, states, noun = {}, {}, nil
  local pos = first
  while pos <= last do
    local row, word = self.at[pos], words.of_both(fold_at(self.doc, pos))
    if row and row.last <= last and (row.type == "state" or row.type == "place") then
      if row.type == "state" then states[#states + 1] = row.name end
      pos = row.last
    elseif not words.vague[word] and word:find "^[%w\x80-\xff]" then
      said[#said + 1] = word
      if words.is_role(word) or word == "head" then noun = word end
    end
    pos = pos + 1
  end
  return said, states, noun
end

local function fits(role, said, states)
  for _, word in ipairs(said) do
    if not role.words[word] then return false end
  end
  for _, state in ipairs(states) do
    if not role.states[state] then return false end
  end
  return true
end

-- "officials", "people": several, and no one's description.
local function is_plural(noun)
  return noun == "people" or noun:find "s$" and words.is_role(noun:sub(1, -2)) or false
end

--- Of the persons that a description fits, the last one named before it, or the only one.
---@param self parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
---@return string|nil type
function M.person(self, first, last)
  local said, states, noun = content_of(self, first, last)
  if not noun or is_plural(noun) then return nil end
  local best, other, n = nil, nil, 0
  for _, row in ipairs(self.persons) do
    local role = row.name and self.roles[row.name]
    if role and fits(role, said, states) then
      if row.first < first then best = row.name end
      if row.name ~= other then n, other = n + 1, row.name end
    end
  end
  if best then return best, "person" end
  if n == 1 then return other, "person" end
end

--- Whether a token is a name that no list has: "the Velmontese envoy" is of Velmont, whoever
--- that is.
---@param self parlance.Reference
---@param pos integer
---@return boolean
function M.is_unknown_name(self, pos)
  return self.doc:form(pos):find "^%u%l" ~= nil
    and not pos_lists.lemmas()[fold_at(self.doc, pos)]
end

-- Descriptions that lead to one another.
local DEEPEST = 30

-- Whether a document tells an office or calling of a person, other than a noun.
local function has_calling(role, noun)
  if role.words[noun] then return false end
  for word in pairs(role.words) do
    if words.office_words[word] and not words.vague[word] then return true end
  end
  return #role.states > 0
end

-- Whether a description names a state that is not of a role, or one that nobody knows.
local function names_another(self, role, first, last)
  for _, row in ipairs(self:rows_in(first, last)) do
    if row.type == "state" and not role.states[row.name or ""] then return true end
  end
  for pos = first + 1, last do
    if not self.at[pos] and M.is_unknown_name(self, pos) then return true end
  end
  return false
end

--- "the senator", of whom the document has not said that he is one: who was spoken of last, if
--- nothing else is told of him.
---@param self parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
---@return string|nil type
function M.topic(self, first, last)
  local noun = fold_at(self.doc, first) == "the" and M.noun_of(self, first, last)
  if not noun or words.speaks[noun] or v.heads[noun] or self.doc:form(last):find "^%u" then
    return nil
  end
  if not (v.persons[noun] and words.office_words[noun] or words.callings[noun]) then return nil end
  if (self.depth or 0) >= DEEPEST then return nil end
  self.depth = (self.depth or 0) + 1
  local name, type = antecedents.of(self, first, { person = true, sex = sexes.of_title(noun) })
  self.depth = self.depth - 1
  local role = name and self.roles[name]
  if not role or words.office_words[noun] and has_calling(role, noun) then return nil end
  if names_another(self, role, first, last) then return nil end
  return name, type
end

--- The word that tells of what sort a body is, by its name.
---@param name string
---@return string|nil
function M.head_word(name)
  local head
  for word in v.key(name):gmatch "%S+" do
    if head and (word == "of" or word == "for" or word == "on") then break end
    if v.heads[word] then head = word end
  end
  return head
end

-- Whether a body's name has this head, or ends in a word of this sort.
local function is_of_sort(name, noun, sort)
  return M.head_word(name) == noun or sort and sort[name:lower():match "%S+$"] or false
end

-- Whether a row is of a body that a noun for bodies of any sort may stand for: one whose name
-- says nothing of its sort.
local function is_of_any_sort(row)
  if row.type ~= "organisation" or M.head_word(row.name) then return false end
  local word = row.name:lower()
  local lemmas = pos_lists.lemmas()
  if lemmas[word] or lemmas[word:gsub("s$", "")] then return false end
  local entry = registry.find(row.name, v.key(row.name))
  return not entry or entry.bare or false
end

-- "the company": the last body before a token of whose sort nothing is known.
local function described_opaque(self, first)
  local best
  for _, row in ipairs(self.rows) do
    if row.first >= first then break end
    if row.name and is_of_any_sort(row) then best = row.name end
  end
  if best then return best, "organisation" end
end

--- The last body before a token whose name has this head, "the ministry", or the only one
--- behind it.
---@param self parlance.Reference
---@param first integer
---@param noun string folded
---@return string|nil name
---@return string|nil type
function M.body(self, first, noun)
  local best, later, n = nil, nil, 0
  local sort = words.sorts_of_body[noun]
  for _, row in ipairs(self.rows) do
    if row.first >= first and best then break end
    if (row.type == "organisation" or row.type == "group") and row.name
      and is_of_sort(row.name, noun, sort) then
      if row.first < first then best = row end
      if not later or row.name ~= later.name then later, n = row, n + 1 end
    end
  end
  best = best or n == 1 and later
  if best then return best.name, best.type end
  if words.any_body[noun] then return described_opaque(self, first) end
end

--- The noun of a description: the last word before a preposition or a comma.
---@param self parlance.Reference
---@param first integer
---@param last integer
---@return string|nil
function M.noun_of(self, first, last)
  local noun
  for pos = first, last do
    local word = fold_at(self.doc, pos)
    if words.prepositions[word] or word:find "^[,(]" or word == "who" or word == "which" then
      break
    end
    noun = word
  end
  return noun
end

return M
