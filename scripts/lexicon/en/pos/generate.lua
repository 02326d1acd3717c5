--- generate.lua: writes the lists that come from WordNet (Debian's package wordnet-base).
--
--     lua5.4 scripts/lexicon/en/pos/generate.lua [WORDNET] [FOLDER]
--
-- Reads index.* and data.* (lemmas), *.exc (irregular forms) and cntlist.rev (how often each
-- sense was met in texts) of the folder WORDNET, and writes lemmas.lua, proper.lua and
-- irregular.lua into FOLDER. What it writes is committed: nothing runs this but people.

local here = arg[0]:match "^(.*)/" or "."
package.path = here .. "/../?.lua;" .. here .. "/../../../?.lua;" .. package.path
local morphology = require "parlance.layers.pos.morphology"
local wordnet = require "wordnet"

local source = wordnet.open(arg[1])
local folder = arg[2] or here

local LETTER = { noun = "N", verb = "V", adj = "A", adv = "R" }
local OF_NUMBER = { ["1"] = "N", ["2"] = "V", ["3"] = "A", ["4"] = "R", ["5"] = "A" }
local ORDER = { A = 1, N = 2, V = 3, R = 4 }

-- A tag that had less than this share of a word's sightings, with this many of them, is left out.
local LEAST_SHARE, ENOUGH = 0.01, 100

-- words[lemma][letter] = { senses = offsets in order, case_of[offset], small =, capital = }, the
-- last two { count =, senses = } of the senses written so; one-word lemmas only.
local words = {}

local function entry(lemma, letter)
  words[lemma] = words[lemma] or {}
  words[lemma][letter] = words[lemma][letter]
    or { senses = {}, case_of = {}, small = { count = 0, senses = 0 },
      capital = { count = 0, senses = 0 } }
  return words[lemma][letter]
end

local function is_word(lemma)
  return lemma:find "^[a-z]" and not lemma:find "[_%d/]" and not lemma:find "^.%.?$"
end

local function read_index()
  for part, letter in pairs(LETTER) do
    for lemma, offsets in source:senses(part) do
      if is_word(lemma) then entry(lemma, letter).senses = offsets end
    end
  end
end

-- How a lemma is written in the senses it has: with a small letter first, or a capital.
local function read_cases()
  for part, letter in pairs(LETTER) do
    for synset in source:synsets(part) do
      for _, form in ipairs(synset.words) do
        local found = words[form:lower()] and words[form:lower()][letter]
        if found then
          local case = form:find "^%u" and "capital" or "small"
          found.case_of[synset.offset] = case
          found[case].senses = found[case].senses + 1
        end
      end
    end
  end
end

local function read_counts()
  for line in source:lines "cntlist.rev" do
    local lemma, number, sense, count = line:match "^([^%%]+)%%(%d):%S+ (%d+) (%d+)"
    local found = words[lemma] and words[lemma][OF_NUMBER[number]]
    local case = found and found.case_of[found.senses[tonumber(sense)]]
    if case then found[case].count = found[case].count + tonumber(count) end
  end
end

-- The letters of a word's tags, the commonest first; only those written as `case` says.
local function tag_set(tags, case)
  local list, total = {}, 0
  for letter, one in pairs(tags) do
    if one[case].senses > 0 then
      list[#list + 1] = letter
      total = total + one[case].count
    end
  end
  table.sort(list, function(a, b)
    local x, y = tags[a][case], tags[b][case]
    if x.count ~= y.count then return x.count > y.count end
    if x.senses ~= y.senses then return x.senses > y.senses end
    return ORDER[a] < ORDER[b]
  end)
  local kept = {}
  for _, letter in ipairs(list) do
    if total < ENOUGH or tags[letter][case].count >= LEAST_SHARE * total then
      kept[#kept + 1] = letter
    end
  end
  return table.concat(kept), total
end

local function add(sets, set, lemma)
  sets[set] = sets[set] or {}
  table.insert(sets[set], lemma)
end

-- What the ending alone says of a word, as the tagger takes it.
local endings = dofile(here .. "/endings.lua")

local function guess(lemma)
  local best, letters = 0, "N"
  for _, ending in ipairs(endings) do
    local length = #ending[1]
    if length > best and #lemma >= length + 2 and lemma:sub(-length) == ending[1] then
      best, letters = length, ending[2]
    end
  end
  return letters
end

-- Left out: a word of whose tags the ending says all, unless texts had it and small words are
-- needed to tell a name at the start of a sentence from a word.
local function needs_entry(lemma, set, total)
  if set == "N" and total > 0 then return true end
  return guess(lemma) ~= set or (set == "N" and morphology.inflection(lemma) ~= nil)
end

local function collect()
  local small, capital = {}, {}
  for lemma, tags in pairs(words) do
    local set, total = tag_set(tags, "small")
    if set ~= "" and needs_entry(lemma, set, total) then add(small, set, lemma) end
    local named, met = tag_set(tags, "capital")
    local is_name = named ~= "" and set == "" and (named ~= "N" or met > 0 or morphology.inflection(lemma))
    if is_name or met > total or named:find "A" then
      add(capital, (named:gsub("N", "P")), lemma)
    end
  end
  return small, capital
end

local HEAD = [=[
--- en/pos/%s.lua: %s
--
%s
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
]=]

local function write_sets(name, about, more, sets)
  local out = assert(io.open(("%s/%s.lua"):format(folder, name), "w"))
  out:write(HEAD:format(name, about, more))
  local keys = {}
  for set in pairs(sets) do keys[#keys + 1] = set end
  table.sort(keys)
  for _, set in ipairs(keys) do
    table.sort(sets[set])
    wordnet.write_list(out, set, sets[set], 97)
  end
  out:write "}\n"
  out:close()
end

local function is_regular(form, lemma)
  local inflection = morphology.inflection(form)
  return inflection and morphology.lemma(form, inflection, function(x) return x == lemma end)
end

-- Pairs "form=lemma" of one list of irregular forms.
local function irregular(name, letter)
  local list = {}
  for line in source:lines(name .. ".exc") do
    local form, lemma = line:match "^(%S+) (%S+)"
    local known = words[lemma] and words[lemma][letter]
    if known and known.small.count > 0 and is_word(form) and not is_regular(form, lemma) then
      list[#list + 1] = form .. "=" .. lemma
    end
  end
  return list
end

read_index()
read_cases()
read_counts()
local small, capital = collect()
write_sets("lemmas", "English lemmas by the parts of speech they have.",
  "-- The letters of a key, the commonest first: N noun, V verb, A adjective, R adverb.\n--", small)
write_sets("proper", "English words that are written with a capital.",
  "-- Keys as in lemmas.lua, with P proper noun. Folded forms.\n--", capital)
write_sets("irregular", "irregular forms of English and their lemmas.",
  "-- Pairs form=lemma: N plurals, V pasts and participles, A comparatives and superlatives.\n--",
  { N = irregular("noun", "N"), V = irregular("verb", "V"), A = irregular("adj", "A") })
