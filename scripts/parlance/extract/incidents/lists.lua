--- lists.lua: the words of en/incidents, by form.

local inflections = require "parlance.extract.inflections"
local lexicon = require "parlance.lexicon"
local set_of = require "parlance.word_set"

local M = {}

---@class parlance.incidents.Entry
---@field kind string
---@field lemma string
---@field objects table<string, boolean>|nil lists of which one must hold what it governs
---@field links table<string, boolean>|nil prepositions that may lead to it
---@field before table<string, boolean>|nil words that may stand before it instead
---@field owned boolean|nil it must be somebody's
---@field subjects table<string, boolean>|nil lists of what it must be said of, without an object
---@field passive boolean|nil only of what it was done to
---@field faint boolean|nil only in a text that tells of another act of its family
---@field alone boolean|nil no adjective or participle may follow
---@field particle string|nil
---@field infinitive table<string, boolean>|nil a verb that must follow: "to leave"

local source = lexicon "en/incidents"

local push, plural = inflections.push, inflections.plural
local forms_of = inflections.verbs(source.irregular, source.doubling)

local function each_word(words) return words:gmatch "%S+" end

local function set_or_nil(words) return words and set_of(words) end

-- What an entry may govern: "any" is a noun of any list, or a name.
local function objects_of(words)
  local set = set_or_nil(words)
  if not set or not set.any then return set end
  for name in pairs(source.objects) do set[name] = true end
  for name in pairs(source.things) do set[name] = true end
  set.name, set.land = true, true
  return set
end

local function nouns_by_form(groups, wide)
  local map = {}
  for _, group in ipairs(groups) do
    local objects, links = objects_of(group.objects), set_or_nil(group.links)
    local before = set_or_nil(group.before)
    for lemma in each_word(group.words) do
      local entry = { kind = group.kind, lemma = lemma, objects = objects, links = links,
        before = before, wide = wide, owned = group.owned }
      push(map, lemma, entry)
      push(map, plural(lemma), setmetatable({ several = true }, { __index = entry }))
    end
  end
  return map
end

--- Nouns of acts, by form.
---@type table<string, parlance.incidents.Entry[]>
M.nouns = nouns_by_form(source.nouns, false)
for form, list in pairs(nouns_by_form(source.wide, true)) do
  for _, entry in ipairs(list) do push(M.nouns, form, entry) end
end

local function add_gerunds(group)
  if not group.objects or group.particle or group.infinitive or group.passive then return end
  for lemma in each_word(group.words) do
    for _, form in ipairs(forms_of(lemma)) do
      if form:find "ing$" then
        push(M.nouns, form, { kind = group.kind, lemma = form, wide = true,
          objects = objects_of(group.objects), links = { of = true } })
      end
    end
  end
end

-- Gerunds of verbs that ask for an object are nouns with "of": "the ramming of the trawler".
for _, group in ipairs(source.verbs) do add_gerunds(group) end

--- Nouns behind which "to" leads to what was hit, by form.
---@type table<string, boolean>
M.harmed = {}
for form, list in pairs(M.nouns) do
  for _, entry in ipairs(list) do
    M.harmed[form] = M.harmed[form] or entry.links and entry.links.to
  end
end

--- Nouns that point back at an act, by form, -> the singular.
---@type table<string, string>
M.heads = {}
for noun in each_word(source.heads) do
  M.heads[noun], M.heads[plural(noun)] = noun, noun
end

--- Kinds of acts that a state decides on.
---@type table<string, boolean>
M.measure_kinds = { severance = true, expulsion = true, sanction = true, closure = true }

--- Plurals of them that mean one act: "the measures".
M.plural_heads = { measures = true, steps = true }

local function verbs_by_form()
  local map = {}
  for _, group in ipairs(source.verbs) do
    local objects, subjects = objects_of(group.objects), set_or_nil(group.subjects)
    for lemma in each_word(group.words) do
      local entry = { kind = group.kind, lemma = lemma, objects = objects, subjects = subjects,
        passive = group.passive, faint = group.faint, alone = group.alone,
        particle = group.particle,
        infinitive = set_or_nil(group.infinitive) }
      for _, form in ipairs(forms_of(lemma)) do push(map, form, entry) end
    end
  end
  return map
end

--- Forms that may be past participles.
---@type table<string, boolean>
M.past = {}

--- Forms that are no past ones: "seize".
---@type table<string, boolean>
M.bases = {}

--- Forms that are both: "cut".
---@type table<string, boolean>
M.unchanged = {}

local preterites = set_of(source.preterites)

local function note_past(lemma, forms)
  local found = false
  for i = 2, #forms do
    local form = forms[i]
    if not form:find "ing$" and form ~= lemma .. "s" and form ~= lemma .. "es" then
      M.past[form], found = not preterites[form] or nil, true
    end
  end
  if not found then M.past[lemma], M.unchanged[lemma] = true, true end
  M.bases[lemma] = found and not preterites[lemma] or nil
end

for _, group in ipairs(source.verbs) do
  for lemma in each_word(group.words) do note_past(lemma, forms_of(lemma)) end
end

-- What needs more words comes first: "held back" is no holding.
local function demanding_first(map)
  for form, list in pairs(map) do
    local plain, ordered = {}, {}
    for _, entry in ipairs(list) do
      local to = (entry.particle or entry.infinitive) and ordered or plain
      to[#to + 1] = entry
    end
    map[form] = table.move(plain, 1, #plain, #ordered + 1, ordered)
  end
  return map
end

--- Verbs of acts, by form, those first that need a particle or an infinitive.
---@type table<string, parlance.incidents.Entry[]>
M.verbs = demanding_first(verbs_by_form())

local function phrase_of(group)
  return { kind = group.kind, objects = objects_of(group.objects),
    subjects = set_or_nil(group.subjects) }
end

--- Phrases, by the forms of their first word, the longest first.
M.phrases = inflections.phrases(source.phrases, forms_of, phrase_of)

local FAMILY = {}
for name, kinds in pairs(source.families) do
  for kind in each_word(kinds) do FAMILY[kind] = name end
end

--- What kinds of one incident have in common.
---@param kind string
---@return string
function M.family(kind) return FAMILY[kind] or kind end

local OBJECT = {}

-- The nouns of en/things/things are each in one of its lists: those of a list share a set.
local function add_things(name, words)
  local only = { [name] = true }
  for noun in each_word(words) do OBJECT[noun] = only end
end

local function add_objects(name, words)
  for noun in each_word(words) do
    local set = { [name] = true }
    for other in pairs(OBJECT[noun] or {}) do set[other] = true end
    OBJECT[noun] = set
  end
end

for name, kind in pairs(source.things) do add_things(name, lexicon("en/things/things")[kind]) end
for name, words in pairs(source.objects) do add_objects(name, words) end

-- The singulars that a form may be the plural of.
local function singulars(form)
  if not form:find "s$" then return form end
  return form, form:sub(1, -2), form:find "ies$" and form:sub(1, -4) .. "y"
    or form:find "es$" and form:sub(1, -3) or nil
end

--- What a noun is: the names of the object lists that hold it.
---@param form string
---@return table<string, boolean>|nil
function M.object(form)
  local a, b, c = singulars(form)
  return OBJECT[a] or b and OBJECT[b] or c and OBJECT[c] or nil
end

--- Whether a noun is in one of the lists that are wanted by name.
---@param wanted table<string, boolean>
---@param form string
---@return boolean
function M.among(wanted, form)
  for name in pairs(M.object(form) or {}) do
    if wanted[name] then return true end
  end
  return false
end

M.unreal = set_of(source.unreal)
M.unsure = set_of(source.unsure)
M.blaming = set_of(source.blaming)
M.charging = set_of(source.charging)
M.measures = {}
for noun in each_word(source.measures) do
  M.measures[noun], M.measures[plural(noun)] = true, true
end
M.lately = set_of(source.lately)
M.committed = set_of(source.committed)
M.mass = set_of(source.mass)
M.deeds = set_of(source.deeds)
M.mishaps = set_of(source.mishaps)
M.general = set_of(source.general)
for noun in each_word(source.general) do M.general[plural(noun)] = true end

-- Words as the verbs or the nouns that they may be.
local function inflected(words)
  local set = {}
  for lemma in each_word(words) do
    set[plural(lemma)] = true
    for _, form in ipairs(forms_of(lemma)) do set[form] = true end
  end
  return set
end

M.averting = inflected(source.averting)
M.reasons = inflected(source.reasons)
M.doing = inflected(source.doing)
M.responsible = set_of(source.responsible)
M.involved = set_of(source.involved)

return M
