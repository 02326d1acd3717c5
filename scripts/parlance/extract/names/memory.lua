--- memory.lua: what a document says of its names: abbreviations, full names, states it invents.

local sexes = require "parlance.extract.names.sexes"
local v = require "parlance.extract.names.vocabulary"

local M = {}
M.__index = M

--- An empty memory.
---@return table
function M.new()
  return setmetatable({
    abbreviations = {}, full = {}, last_words = {}, first_words = {}, states = {}, heads = {},
    seen = {}, state_list = {}, spelt = {}, places = {}, polities = {}, preferred = {},
    bearers = {}, inner_words = {}, aliases = {},
  }, M)
end

local function fold_name(name) return v.key(name) end

-- Add a name under a word; two different names under it make it ambiguous.
local function put(map, word, name)
  if map[word] == nil then map[word] = name
  elseif map[word] ~= name then map[word] = false end
end

--- A person's name in capitals, "Maren SELD", "MAREN SELD", as others write it. One word may be
--- initials, unless it has a title; a numeral behind a name stays.
---@param name string
---@param titled? boolean
---@return string
function M.usual_case(name, titled)
  if not name:find "%u%u" or not (titled or name:find "[%l ]") then return name end
  return (name:gsub("()%f[%a%-](%u)(%u%u+)%f[^%a]", function(at, first, rest)
    local is_numeral = at > 1 and (first .. rest):find "^[IVX]+$"
    return not is_numeral and first .. rest:lower() or nil
  end))
end

-- What tells fathers from sons behind a name, folded.
local GENERATIONS = { jr = true, ["jr."] = true, sr = true, ["sr."] = true, ii = true, iii = true,
  iv = true, ["."] = true, [","] = true }

--- Remember a person of two words and more.
---@param name string
function M:add_person(name)
  local key = fold_name(name)
  if self.full[key] then return end
  self.full[key] = name
  local words = {}
  for word in key:gmatch "%S+" do
    if not GENERATIONS[word] then words[#words + 1] = word end
  end
  if #words < 2 then return end
  put(self.first_words, words[1], name)
  for i = 2, #words do
    local last = table.concat(words, " ", i)
    put(self.last_words, last, name)
    self.bearers[last] = self.bearers[last] or {}
    table.insert(self.bearers[last], name)
    if i < #words then put(self.inner_words, words[i], name) end
  end
end

-- Of several who share a surname, the one that a text names by it alone: who came first, of
-- those whom a title fits.
local function foremost(bearers, title)
  local sex = sexes.of_title(title)
  for _, name in ipairs(sex and bearers or {}) do
    if sexes.of_name(name) == sex then return name end
  end
  for _, name in ipairs(bearers) do
    if not sex or not sexes.of_name(name) then return name end
  end
end

--- The person whose last words these are, or first, with how the mention relates to it.
---@param name string
---@param title? string the titles before it
---@return string|nil full
---@return string|nil alias
function M:person(name, title)
  local key = fold_name(name)
  if self.full[key] then return self.full[key] end
  local full = self.last_words[key]
  if full then return full, "surname" end
  if full == false then return foremost(self.bearers[key], title), "surname" end
  full = self.first_words[key]
  if full then return full, "given name" end
  full = self.inner_words[key]
  if full and #key > 3 and not v.given[key] then return full, "surname" end
end

--- Remember a state that the lists do not have.
---@param short string
function M:add_state(short)
  if self.states[short] then return end
  self.states[short] = short
  self.state_list[#self.state_list + 1] = short
end

--- Remember a form of government: "the Republic" is a state's, if only one has it.
---@param form string folded
---@param name string
function M:add_polity(form, name) put(self.polities, form, name) end

local SUFFIXES = { i = true, ian = true, ians = true, an = true, ans = true, n = true, ns = true,
  ese = true, ine = true, ines = true, e = true, es = true, ish = true, ois = true, oise = true,
  is = true, ite = true, ites = true, ic = true, ari = true }
-- Those that may stand in the place of a name's own end: Dravik, Dravish.
local FIRM = { ish = true, an = true, ans = true, ian = true, ians = true, ese = true, ine = true }

--- Whether a word may be the adjective or the people of a state of this name.
---@param word string
---@param short string
---@return boolean
function M.is_demonym(word, short)
  if word:sub(1, 3) ~= short:sub(1, 3) then return false end
  if word:sub(1, #short) == short then return SUFFIXES[word:sub(#short + 1)] or false end
  local stem = #short > 4 and short:gsub("[aeiouy]+$", "") or short
  if word:sub(1, #stem) == stem and SUFFIXES[word:sub(#stem + 1)] then return true end
  for cut = 1, 2 do
    stem = short:sub(1, -1 - cut)
    if #stem > 3 and word:sub(1, #stem) == stem and FIRM[word:sub(#stem + 1)] then return true end
  end
  return false
end

--- The invented state that a word names, or whose people it names.
---@param word string
---@return string|nil state
---@return string|nil alias
function M:state(word)
  if self.states[word] then return self.states[word] end
  for _, short in ipairs(self.state_list) do
    if short:upper() == word then return short end
    if M.is_demonym(word, short) then return short, "demonym" end
  end
end

--- Remember another name that a text gives somebody.
---@param alias string
---@param name string
---@param type string|nil
function M:add_alias(alias, name, type)
  if alias == name or self.aliases[alias] then return end
  local first = self.aliases[name]
  self.aliases[alias] = first or { name = name, type = type }
end

--- Remember how a name is spelt where it is not all in capitals.
---@param name string
function M:add_spelling(name)
  if name:find "%l%l" then self.spelt[fold_name(name)] = name end
end

local SMALL = { of = true, the = true, ["and"] = true, ["for"] = true, on = true, to = true,
  ["in"] = true }

--- A name in capitals as it is spelt elsewhere, or with capitals where names have them.
---@param name string
---@return string
function M:spelling(name)
  if name:find "%l" then return name end
  local known = self.spelt[fold_name(name)]
  if known then return known end
  return (name:lower():gsub("%S+", function(word)
    return SMALL[word] and word or word:gsub("^%l", string.upper)
  end))
end

--- Remember a place.
---@param name string
function M:add_place(name) self.places[fold_name(name)] = name end

--- The place of this name, in any case.
---@param name string
---@return string|nil
function M:place(name)
  return next(self.places) and self.places[fold_name(name)] or nil
end

--- Tell which organisation of a head is meant, whatever others are named.
---@param head string folded
---@param name string
function M:prefer(head, name) self.preferred[head] = name end

--- The organisation that a head alone names: the only one, or that of the venue.
---@param head string folded
---@return string|nil
function M:of_head(head) return self.preferred[head] or self.heads[head] or nil end

--- Remember an organisation for its head: "the Center" is one, if only one has that head.
---@param head string folded
---@param name string
function M:add_organisation(head, name)
  put(self.heads, head, name)
end

return M
