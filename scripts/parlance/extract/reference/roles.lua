--- roles.lua: what a document says of its persons: their offices, and for whom they speak.
--
-- The words around a name that describe its bearer, "Albanian Prime Minister" before it or
-- "Iran's envoy to the UN" behind a comma, are gathered by name. A description that is made
-- of no other words than these is of that person.

local sexes = require "parlance.extract.names.sexes"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local MOST_BEFORE, MOST_BEHIND = 20, 18

local SMALL = { of = true, to = true, ["for"] = true, the = true, a = true, an = true, at = true,
  ["and"] = true, ["in"] = true, its = true, ["'s"] = true, ["’s"] = true, former = true,
  new = true, ["then"] = true, acting = true, deputy = true, senior = true, chief = true,
  ["&"] = true, ["'"] = true, ["’"] = true, their = true, his = true, her = true, mission = true,
  country = true, ["country's"] = true, on = true }

local function is_noun(word)
  return v.persons[word] or v.offices[word] or words.office_words[word]
    or v.heads[word] or false
end

-- Put the words of first..last into a role.
local function gather(self, role, first, last)
  local doc, pos = self.doc, first
  while pos <= last do
    local row = self.at[pos]
    if row and row.name and row.type ~= "office" and row.type ~= "person" and row.last <= last then
      local list = row.type == "state" and role.states or role.bodies
      if row.type ~= "place" then list[#list + 1] = row.name end
      list[row.name] = true
      if row.type ~= "organisation" then pos = row.last end
    end
    local word = words.of_both(doc:fold(pos))
    role.words[word] = true
    for part in word:gmatch "[^%-]+" do role.words[part] = true end
    pos = pos + 1
  end
end

local function new_role() return { words = {}, states = {}, bodies = {} } end

-- Where a description that reaches back to `pos` begins with whose it is, over the words of an
-- office that no list has: "Tolvia's harbour minister".
local function owner_before(self, pos, least)
  if self.doc:fold(pos + 1) == "the" then return nil end
  for at = pos, math.max(least + 1, pos - 3), -1 do
    local word = self.doc:fold(at)
    if word == "'s" or word == "’s" then
      local row = self.at[at - 1]
      return row and row.type == "state" and row.first >= least and row.first or nil
    elseif not word:find "^%a+$" or self.at[at] then
      return nil
    end
  end
end

-- The token before a name, a comma left out, and titles behind it where no other words tell
-- who that is.
local function before_comma(self, row, sentence, described)
  local doc, pos = self.doc, row.first - 1
  while not described and pos > sentence and v.titles[doc:form(pos)] do pos = pos - 1 end
  return pos > sentence and doc:fold(pos) == "," and pos - 1 or row.first - 1
end

-- From where the words before a name describe its bearer; nil if they do not.
local function start_before(self, row, described)
  local doc, first, found = self.doc, row.first, false
  local sentence = doc:sentence(row.first)
  local pos = before_comma(self, row, sentence, described)
  local least = math.max(sentence, row.first - MOST_BEFORE)
  while pos >= least do
    local word, inside = doc:fold(pos), self.at[pos]
    local is_title = v.titles[doc:form(pos)]
    if inside and inside.type == "person" then break end
    if not (inside or SMALL[word] or is_noun(word) or is_title) then
      return found and (owner_before(self, pos, least) or first) or nil
    end
    if is_noun(word) and not v.heads[word] or inside and inside.type == "office" then
      found, first = true, pos
    elseif inside or v.heads[word] then
      first = pos
    end
    pos = pos - 1
  end
  return found and first or nil
end

-- How far the words behind a comma describe the bearer of a name; nil if they do not.
local function last_behind(self, row)
  local doc = self.doc
  local from = row.last + 2
  if from > doc.n_tokens or doc:fold(row.last + 1) ~= "," then return nil end
  local found
  local _, stop = doc:paragraph(row.last)
  for pos = from, math.min(row.last + MOST_BEHIND, stop) do
    local word, inside = doc:fold(pos), self.at[pos]
    if inside and inside.type == "person" or word:find "^[,.;:()]" or v.saying[word] then
      return found and pos - 1
    end
    local is_office = v.offices[word] or inside and inside.type == "office"
    if v.persons[word] or is_office then found = true end
    if pos == from and not (inside or words.articles[word] or v.persons[word]
      or v.offices[word] or words.office_words[word]) then return nil end
  end
  return nil
end

-- Where whose office it is ends behind a name: "Foreign Minister Ilda Marr of Tolvia".
local function owner_behind(self, row)
  local at = row.last + 2
  if at > self.doc.n_tokens or self.doc:fold(at - 1) ~= "of" then return nil end
  if self.doc:fold(at) == "the" then at = at + 1 end
  local inside = self.at[at]
  local is_owner = inside and (inside.type == "state" or inside.type == "organisation")
  return is_owner and inside.last or nil
end

-- "Mr. Orsol (Teskora):" speaks for what the brackets hold.
local function in_brackets(self, role, row)
  local doc = self.doc
  if row.last + 3 > doc.n_tokens or doc:fold(row.last + 1) ~= "(" then return end
  local inside = self.at[row.last + 2]
  if inside and inside.type == "state" and doc:fold(inside.last + 1) == ")" then
    gather(self, role, inside.first, inside.last)
    role.words.delegate, role.words.representative = true, true
  end
end

-- What stands before a name in a list of who is there, or behind what brings a person in:
-- "Chairperson: X", "interviewed by X".
local function introduced(self, role, row)
  local doc, pos = self.doc, row.first - 1
  while pos > 1 and v.titles[doc:form(pos)] do pos = pos - 1 end
  if pos < 2 or doc:paragraph(pos) ~= doc:paragraph(row.first) then return end
  local mark, before = doc:fold(pos), doc:fold(pos - 1)
  local noun = words.is_role(words.of_both(before)) or before == "interviewer"
  if mark == ":" and noun then
    role.words[words.of_both(before)] = true
  elseif mark == "by" and before == "interviewed" then
    role.words.interviewer = true
  end
end

-- What holders of an office are called besides: "the head of state", "the premier".
local HEADS = { president = "head state", king = "head state monarch", queen = "head state monarch",
  emir = "head state", minister = "head government premier" }

local function add_heads(said)
  for office, others in pairs(HEADS) do
    if said[office] and (office ~= "minister" or said.prime) then
      for word in others:gmatch "%S+" do said[word] = true end
    end
  end
end

local function read(self, row)
  local role = self.roles[row.name] or new_role()
  self.roles[row.name] = role
  role.sex = role.sex or sexes.of_title(row.title) or sexes.of_name(row.name)
  for word in (row.title or ""):lower():gmatch "%S+" do
    role.words[words.whole[word] or word] = true
  end
  introduced(self, role, row)
  local last = last_behind(self, row)
  local first = start_before(self, row, last ~= nil)
  if first then gather(self, role, first, row.first - 1) end
  if last then gather(self, role, row.last + 2, last) end
  local owned = (first or row.title) and owner_behind(self, row)
  if owned then gather(self, role, row.last + 2, owned) end
  in_brackets(self, role, row)
  if not role.sex and role.words.spokeswoman then role.sex = "f" end
  add_heads(role.words)
end

-- Titles say an office that no other words do: the speaker of the whole document.
local function read_metadata(self, reference)
  local metadata = self.doc.metadata
  local name = reference:canonical(metadata.speaker)
  if not name then return end
  local role = self.roles[name] or new_role()
  self.roles[name] = role
  for word in (metadata.office or ""):lower():gmatch "[%w'’-]+" do
    role.words[words.of_both(word)] = true
  end
  local state = reference:country()
  if state and not role.states[state] then
    table.insert(role.states, 1, state)
    role.states[state] = true
  end
  role.sex = role.sex or sexes.of_title(metadata.speaker_text)
end

--- The roles of the persons of a document, by name.
---@param reference parlance.Reference
---@return table<string, table>
function M.of(reference)
  local self = { doc = reference.doc, at = reference.at, roles = {} }
  for _, row in ipairs(reference.rows) do
    if row.type == "person" and row.name then read(self, row) end
  end
  read_metadata(self, reference)
  return self.roles
end

--- For whom a person of this role speaks: a state, or else a body.
---@param role table|nil
---@return string|nil name
---@return string|nil type
function M.speaks_for(role)
  if not role then return nil end
  if role.states[1] then return role.states[1], "state" end
  if role.bodies[1] then return role.bodies[1], "organisation" end
end

return M
