--- labels.lua: who speaks under the label of a turn: "Ms. Velm (Tolvia)", "PRIME MINISTER", "VELM".

local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

-- Who leads a meeting, in the name of the body that meets.
local PRESIDES = { president = true, chair = true, chairman = true, chairwoman = true,
  chairperson = true, speaker = true, moderator = true }
-- Who leads the staff of the organisation that a record is of.
local SERVES = { ["secretary-general"] = true, secretary = true, secretariat = true,
  registrar = true }

-- The body that a record's head names besides the organisation that it is of.
local function body_that_meets(self)
  local known, found = self.doc.metadata.organisation, nil
  local turn = self.doc:spans("turn")[1]
  for _, row in ipairs(self.reference.rows) do
    if not turn or row.first >= turn.first then break end
    if row.type == "organisation" and row.name and row.name ~= known then return row.name end
    found = found or row.type == "organisation" and row.name
  end
  return found or known or self.reference:heading()
end

local COURTESY = { mr = true, mrs = true, ms = true, miss = true, dr = true, sir = true }

-- "Ms. Power (United States)": a label whose words up to the bracket are a title and a name.
local function titled_person(self, first, last)
  local doc, bare = self.doc, first
  while bare < last and v.titles[doc:form(bare)] do bare = bare + 1 end
  if bare == first or not COURTESY[doc:fold(first):gsub("%.$", "")] then return nil end
  local stop = bare
  while stop < last and doc:form(stop + 1):find "^%u" do stop = stop + 1 end
  if stop < last and doc:fold(stop + 1) ~= "(" then return nil end
  local name, type = self.reference:resolve(bare, stop)
  if type == "person" then return name end
  return not name and (doc:slice(bare, stop):gsub("%s+", " ")) or nil
end

-- "SINGH", "PRIME MINISTER SINGH": the person whose last name stands in capitals.
local function loud_person(self, first, last)
  local doc = self.doc
  local form = doc:form(last)
  if not form:find "^%u%u%u+$" or words.is_role(doc:fold(last))
    or words.questions[doc:fold(last)] then
    return nil
  end
  local plain, only = form:sub(1, 1) .. form:sub(2):lower(), first == last
  for _, row in ipairs(self.reference.persons) do
    local name = row.name or ""
    local upto = name:find "%l" and name:match("^%S+ .-%f[%w]" .. plain .. "%f[%W]")
    if upto then return upto end
  end
  if only and self.reference:resolve(first, last) then return nil end
  for pos = first, last - 1 do
    if not doc:form(pos):find "^%u%u+$" or words.is_role(doc:fold(pos)) then return nil end
  end
  return (doc:slice(first, last):gsub("(%a)(%a+)", function(one, rest)
    return one .. rest:lower()
  end))
end

-- "JH": the only person with these initials. "PM": the head of a government.
local function by_initials(self, first, last)
  local ref, form = self.reference, self.doc:form(first)
  if first ~= last or not form:find "^%u%u%u?$" then return nil end
  local found
  local author = ref:canonical(self.doc.metadata.speaker)
  for _, row in ipairs(ref.persons) do
    local name = row.name or ""
    local role = form == "PM" and ref.roles[name]
    local initials = name:gsub("(%S)%S*%s*", "%1")
    if role and role.words.prime and role.words.minister then return name end
    local surname = not name:find " " and initials == form:sub(-1)
    if (initials == form or surname) and name ~= found then
      if found then return nil end
      found = name
    end
  end
  return found or form == "PM" and author or nil
end

-- "PRIME MINISTER", where several are: who speaks in the whole document, or who came first.
local function holder(self, first, last)
  local doc, ref = self.doc, self.reference
  if words.questions[doc:fold(first)] then return nil end
  for pos = first, last do
    if not words.is_role(doc:fold(pos)) then return nil end
  end
  local function holds(name)
    local role = name and ref.roles[name]
    for pos = first, last do
      if not role or not role.words[words.of_both(doc:fold(pos))] then return false end
    end
    return true
  end
  local author = ref:canonical(doc.metadata.speaker)
  if holds(author) then return author end
  for _, row in ipairs(ref.persons) do
    if holds(row.name) then return row.name end
  end
end

--- Who speaks under a label: an office without a name is the body that meets, or its staff's; who
--- only asks is nobody, whatever paper sent him.
---@param self table see speakers.lua
---@param first integer
---@param last integer
---@return string|nil
function M.speaker(self, first, last)
  local doc = self.doc
  if words.questions[doc:fold(first)] and doc:fold(first) ~= "reporter" and first < last then
    local row = self.reference:rows_in(first, last)[1]
    return row and row.type == "person" and row.name or nil
  end
  local person = titled_person(self, first, last) or loud_person(self, first, last)
    or by_initials(self, first, last) or holder(self, first, last)
  if person then return person end
  local office = doc:fold(first) == "the" and first + 1 or first
  local _, _, how = self.reference:resolve(first, last)
  if office == last and (how == "office" or not how) then
    local word = doc:fold(office)
    if PRESIDES[word] then return body_that_meets(self) end
    if SERVES[word] then return doc.metadata.organisation or body_that_meets(self) end
  end
  return self:name(first, last)
end

return M
