--- registry.lua: states, bodies and places of the lists, by the words of their names.

local lexicon = require "parlance.lexicon"
local regions = require "parlance.extract.names.regions"
local text = require "parlance.text"
local vocabulary = require "parlance.extract.names.vocabulary"

local M = {}

---@class parlance.NameEntry
---@field name string|nil canonical; nil where several have this form
---@field type "state"|"organisation"|"group"|"place"|"malware"|"operation"|"instrument"
---@field head string|nil of a body, the word it may be called by
---@field risky boolean|nil also a person's name or a common word
---@field bare boolean|nil a name of a gazetteer, which knows nothing else of it
---@field alias string|nil how the form relates to the name: official, alias, demonym, abbreviation

-- A tree of folded tokens; an entry under "" where a name ends, and those that count only as
-- written under their forms in `exact`.
local tree = {}

--- Names with a comma inside, which is no part of a name elsewhere.
---@type string[]
M.with_commas = {}

local function form_key(form) return table.concat(text.words(form), " ") end

local function node_of(key)
  local node = tree
  for word in key:gmatch "%S+" do
    node[word] = node[word] or {}
    node = node[word]
  end
  return node
end

-- Put an entry where there is none; another of the same sort makes the name ambiguous. A bare
-- name, of which nothing else is known, gives way to any other.
local function put(map, key, entry)
  local known = map[key]
  if known and known.name ~= entry.name and known.type == entry.type and not entry.bare then
    map[key] = { type = entry.type, alias = entry.alias }
  elseif not known then
    map[key] = entry
  end
end

local function put_fold(key, entry) put(node_of(key), "", entry) end

local function put_form(form, entry)
  local node = node_of(text.fold(form))
  node[" "] = node[" "] or {}
  put(node[" "], form, entry)
end

-- Forms of an entry, by fold or, where the entry says so, as they are written.
local function add(forms, entry, exact)
  for _, form in ipairs(forms or {}) do
    local key = vocabulary.key(form)
    if form:find "," then M.with_commas[#M.with_commas + 1] = form end
    if exact[key] then put_form(form_key(form), entry) else put_fold(key, entry) end
  end
end

local function exact_of(entry)
  local exact = {}
  for _, form in ipairs(entry.case or {}) do exact[vocabulary.key(form)] = true end
  return exact
end

local function is_abbreviation(form) return form:find "^%u%.?[%u.]*%u%.?$" ~= nil and #form <= 8 end

-- The head of a body's name, by which it may be called: "the Council".
local function head_of(name)
  local head
  for word in vocabulary.key(name):gmatch "%S+" do
    if word == "of" or word == "for" or word == "on" then break end
    if vocabulary.heads[word] then head = word end
  end
  return head
end

local function add_state(state)
  local exact = exact_of(state)
  local function entry(alias) return { name = state.name, type = "state", alias = alias } end
  add({ state.name }, entry(), exact)
  add({ state.official }, entry "official", exact)
  for _, alias in ipairs(state.aliases or {}) do
    add({ alias }, entry(is_abbreviation(alias) and "abbreviation" or "alias"), exact)
  end
  add(state.demonyms, entry "demonym", exact)
  for _, form in ipairs(state.case or {}) do
    put_form(form_key(form), entry(is_abbreviation(form) and "abbreviation" or "alias"))
  end
end

-- Groups of states are groups; those of experts and of members at work are organisations.
local function kind_of(body)
  local name = body.name
  local works = name:find "Working Group" or name:find "Expert" or name:find "Panel"
    or name:find "Mission"
  return body.kind == "group" and not works and "group" or "organisation"
end

local function add_body(body)
  local exact, kind = exact_of(body), kind_of(body)
  local head = head_of(body.name)
  local function entry(alias)
    return { name = body.name, type = kind, alias = alias, head = head }
  end
  add({ body.name }, entry(), exact)
  add(body.aliases, entry "alias", exact)
  for _, form in ipairs(body.abbreviations or {}) do
    put_form(form_key(form), entry "abbreviation")
  end
end

-- Malware, operations, armed groups: an entry's forms are all to be matched as written.
local function add_others(list)
  for _, one in ipairs(list) do
    add({ one.name }, { name = one.name, type = one.type }, {})
    add(one.aliases, { name = one.name, type = one.type, alias = "alias" }, {})
    for _, form in ipairs(one.abbreviations or {}) do
      put_form(form_key(form), { name = one.name, type = one.type, alias = "abbreviation" })
    end
  end
end

local function add_capital(state)
  if not state.capital then return end
  add({ state.capital }, { name = state.capital, type = "place" }, {})
  add(state.cities, { name = state.capital, type = "place", alias = "alias" }, {})
end

-- Names of a list that is one string, each ended by a semicolon.
local function add_names(list, type, risky)
  for name in list:gmatch "%s*([^;]+);" do
    add({ name }, { name = name, type = type, risky = risky, bare = true }, {})
  end
end

local function add_states()
  for _, state in ipairs(lexicon "states") do
    if not state.ended then add_state(state) end
  end
  for _, state in ipairs(lexicon "states") do
    if state.ended then add_state(state) end
  end
end

-- A dependent territory is a place, with the forms that a state has.
local function add_territory(territory)
  local function entry(alias) return { name = territory.name, type = "place", alias = alias } end
  add({ territory.name }, entry(), {})
  add({ territory.official }, entry "official", {})
  add(territory.aliases, entry "alias", {})
  add(territory.demonyms, entry "demonym", {})
end

local function add_places()
  for _, state in ipairs(lexicon "states") do add_capital(state) end
  for _, territory in ipairs(lexicon "territories") do add_territory(territory) end
  for _, name in ipairs(regions.names) do add({ name }, { name = name, type = "place" }, {}) end
  for form, name in pairs(regions.adjectives) do
    add({ form }, { name = name, type = "place", alias = "demonym" }, {})
  end
  local gazetteer = lexicon "en/proper/places"
  add_names(gazetteer.names, "place")
  add_names(gazetteer.risky, "place", true)
end

local function add_treaties()
  for _, treaty in ipairs(lexicon "treaties") do
    for _, form in ipairs(treaty.abbreviations or {}) do
      put_form(form_key(form), { name = treaty.canonical, type = "instrument" })
    end
  end
end

local function add_peoples()
  for form, name in pairs(regions.peoples) do
    local alias = form ~= name and "demonym" or nil
    add({ form }, { name = name, type = "group", alias = alias }, {})
  end
end

-- A row of a list of the user's own: a form of a name, or the name itself.
local function add_row(row)
  local function entry(alias) return { name = row.name, type = row.type, alias = alias } end
  if row.alias then add({ row.alias }, entry "alias", {}) end
  if row.demonym then add({ row.demonym }, entry "demonym", {}) end
  if row.abbreviation then put_form(form_key(row.abbreviation), entry "abbreviation") end
  add({ row.name }, entry(), {})
end

for _, row in ipairs(lexicon.added "names") do add_row(row) end
add_states()
for _, body in ipairs(lexicon "bodies") do add_body(body) end
add_others(lexicon "malware")
add_others(lexicon "armed_groups")
add_places()
add_names(lexicon("en/proper/organisations").names, "organisation")
add_peoples()
add_treaties()

--- Whether a name of the lists begins with a folded word.
---@param fold string
---@return boolean|nil
function M.begins(fold) return tree[fold] and fold ~= "" and true or nil end

-- The entry of the tokens that lead to a node, and end at `last`.
local function entry_at(node, chunk, first, last)
  local exact = node[" "]
  if exact then
    local forms = {}
    for i = first, last do forms[#forms + 1] = chunk[i].form end
    local entry = exact[table.concat(forms, " ")]
    if entry then return entry end
  end
  return node[""]
end

--- The longest name of the lists that begins at a token of a chunk.
---@param chunk table see words.lua
---@param first integer
---@return integer|nil last
---@return parlance.NameEntry|nil
function M.longest(chunk, first)
  local node, found, last = tree[chunk[first].fold], nil, nil
  local i = first
  while node do
    local entry = entry_at(node, chunk, first, i)
    if entry then found, last = entry, i end
    i = i + 1
    if i > chunk.n then break end
    node = node[chunk[i].fold]
  end
  return last, found
end

--- What exactly these words are in the lists, or nil.
---@param forms string tokens as written, one space between
---@param folds string the same, folded
---@return parlance.NameEntry|nil
function M.find(forms, folds)
  local node = tree
  for word in folds:gmatch "%S+" do
    node = node[word]
    if not node then return nil end
  end
  return node[" "] and node[" "][forms] or node[""]
end

return M
