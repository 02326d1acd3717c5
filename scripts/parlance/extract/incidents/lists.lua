--- lists.lua: the words of en/incidents, by form.

local inflections = require "parlance.extract.inflections"
local lexicon = require "parlance.lexicon"

local M = {}

---@class parlance.incidents.Entry
---@field kind string
---@field lemma string
---@field objects table<string, boolean>|nil nouns that it must govern
---@field links table<string, boolean>|nil prepositions that may lead to them
---@field subjects table<string, boolean>|nil nouns that it must be said of, without an object
---@field particle string|nil
---@field infinitive table<string, boolean>|nil a verb that must follow: "to leave"

local source = lexicon "en/incidents"

local set_of, push, plural = inflections.set, inflections.push, inflections.plural
local forms_of = inflections.verbs(source.irregular, source.doubling)

local function each_word(words) return words:gmatch "%S+" end

-- Nouns of the object lists that are named, with their plurals.
local function nouns_of(names)
  if not names then return nil end
  local set = {}
  for name in each_word(names) do
    for noun in each_word(source.objects[name]) do
      set[noun], set[plural(noun)] = name, name
    end
  end
  return set
end

local function nouns_by_form(groups, wide)
  local map = {}
  for _, group in ipairs(groups) do
    local objects = nouns_of(group.objects)
    local links = group.links and set_of(group.links)
    for lemma in each_word(group.words) do
      local entry = { kind = group.kind, lemma = lemma, objects = objects, links = links,
        wide = wide }
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

--- Nouns that point back at an act, by form, -> the singular.
---@type table<string, string>
M.heads = {}
for noun in each_word(source.heads) do
  M.heads[noun], M.heads[plural(noun)] = noun, noun
end

local function verbs_by_form()
  local map = {}
  for _, group in ipairs(source.verbs) do
    local objects, subjects = nouns_of(group.objects), nouns_of(group.subjects)
    for lemma in each_word(group.words) do
      local entry = { kind = group.kind, lemma = lemma, objects = objects, subjects = subjects,
        particle = group.particle, infinitive = group.infinitive and set_of(group.infinitive) }
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

local function note_past(lemma, forms)
  local found = false
  for i = 2, #forms do
    local form = forms[i]
    if not form:find "ing$" and form ~= lemma .. "s" and form ~= lemma .. "es" then
      M.past[form], found = true, true
    end
  end
  if found then M.bases[lemma] = true else M.past[lemma] = true end
end

for _, group in ipairs(source.verbs) do
  for lemma in each_word(group.words) do note_past(lemma, forms_of(lemma)) end
end

--- Verbs of acts, by form.
---@type table<string, parlance.incidents.Entry[]>
M.verbs = verbs_by_form()

local function phrase_of(group)
  return { kind = group.kind, objects = nouns_of(group.objects) }
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
for name, nouns in pairs(source.objects) do
  for noun in each_word(nouns) do
    for _, form in ipairs { noun, plural(noun) } do
      OBJECT[form] = OBJECT[form] or {}
      OBJECT[form][name] = true
    end
  end
end

--- What a noun is: the names of the object lists that hold it.
---@param form string
---@return table<string, boolean>|nil
function M.object(form) return OBJECT[form] end

M.unreal = set_of(source.unreal)
M.blaming = set_of(source.blaming)
M.lately = set_of(source.lately)
M.general = set_of(source.general)
for noun in each_word(source.general) do M.general[plural(noun)] = true end

M.reasons = {}
for lemma in each_word(source.reasons) do
  for _, form in ipairs(forms_of(lemma)) do M.reasons[form] = true end
end

return M
