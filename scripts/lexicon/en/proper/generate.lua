--- generate.lua: writes the lists of names that come from WordNet (Debian's package wordnet-base).
--
--     lua5.4 scripts/lexicon/en/proper/generate.lua [WORDNET] [FOLDER]
--
-- Reads data.noun and the index files of the folder WORDNET, and writes places.lua, persons.lua
-- and organisations.lua into FOLDER: nouns that are instances of something. What it writes is
-- committed: nothing runs this but people.

local here = arg[0]:match "^(.*)/" or "."
package.path = here .. "/../?.lua;" .. package.path
local wordnet = require "wordnet"

local source = wordnet.open(arg[1])
local folder = arg[2] or here

local LOCATION, OBJECT, PERSON, GROUP, ARTIFACT = "15", "17", "18", "14", "06"

-- Instances of these are in the sky.
local SKY = { constellation = true, star = true, binary_star = true, asteroid = true,
  asterism = true, multiple_star = true, galaxy = true, sign_of_the_zodiac = true,
  planet = true, variable_star = true, supergiant = true, red_giant = true, nebula = true }

-- Lemmas that are written with a small letter: a form of these may be no name.
local function read_words()
  local small = {}
  for _, part in ipairs { "noun", "verb", "adj", "adv" } do
    for synset in source:synsets(part) do
      for _, word in ipairs(synset.words) do
        if word:find "^%l" then small[word:lower()] = true end
      end
    end
  end
  return small
end

-- Synsets of nouns: { lex =, words =, of = offset of what it is an instance of }.
local function read_nouns()
  local nouns = {}
  for synset in source:synsets "noun" do
    nouns[synset.offset] = {
      lex = synset.lex, words = synset.words, of = synset.pointers:match "@i (%d+)",
    }
  end
  return nouns
end

local function is_name(word)
  return word:find "^%u[%l']" ~= nil and not word:find "[%d/]" and #word > 2
end

local function add(set, word) set[word:gsub("_", " ")] = true end

-- Given names and surnames of persons, apart; words with a small letter in them end a name.
local function add_person(lists, words)
  for _, word in ipairs(words) do
    local parts = {}
    for part in word:gmatch "[^_]+" do parts[#parts + 1] = part end
    local plain = not word:find "_the_" and not word:find "_of_" and not word:find "_[IVX]+$"
    if plain and #parts >= 2 and is_name(parts[1]) and not parts[1]:find "%." then
      add(lists.given, parts[1])
    end
    if plain and is_name(parts[#parts]) then add(lists.surnames, parts[#parts]) end
    if plain and #parts > 1 and is_name(word) then add(lists.full, word) end
  end
end

local function gather(nouns)
  local lists = { places = {}, given = {}, surnames = {}, full = {}, organisations = {} }
  for _, noun in pairs(nouns) do
    local kind = noun.of and nouns[noun.of].words[1]
    if kind and noun.lex == PERSON then
      add_person(lists, noun.words)
    elseif kind and (noun.lex == LOCATION or noun.lex == OBJECT) and not SKY[kind] then
      for _, word in ipairs(noun.words) do
        if is_name(word) then add(lists.places, word) end
      end
    elseif kind and (noun.lex == GROUP or noun.lex == ARTIFACT and kind == "university") then
      for _, word in ipairs(noun.words) do
        if is_name(word) and word:find "_" then add(lists.organisations, word) end
      end
    end
  end
  return lists
end

local function sorted(set, keep)
  local list = {}
  for word in pairs(set) do
    if keep(word) then list[#list + 1] = word end
  end
  table.sort(list)
  return list
end

local function ended(list)
  local out = {}
  for i, word in ipairs(list) do out[i] = word .. ";" end
  return out
end

local function write(name, about, lists)
  local file = assert(io.open(folder .. "/" .. name, "w"))
  file:write("--- en/proper/", name, ": ", about, "\n--\n-- Each ends with a semicolon. `risky`",
    " ones are common words or names of something else, too.\n--\n-- Generated from WordNet 3.0 by",
    " generate.lua. Not to be edited; NOTICE holds its licence.\n\nreturn {\n")
  for _, entry in ipairs(lists) do
    wordnet.write_list(file, entry[1], ended(entry[2]), 96)
  end
  file:write "}\n"
  file:close()
end

local small, lists = read_words(), gather(read_nouns())
local function is_word(name) return small[name:lower():gsub(" ", "_")] or false end
local function is_person(name) return lists.surnames[name] or lists.given[name] or false end
local function is_risky_place(name) return is_word(name) or is_person(name) end
local function is_risky_person(name) return is_word(name) or lists.places[name] or false end
local function is_not(test) return function(name) return not test(name) end end

write("places.lua", "cities, regions, rivers, mountains, islands.", {
  { "names", sorted(lists.places, is_not(is_risky_place)) },
  { "risky", sorted(lists.places, is_risky_place) },
})
write("persons.lua", "given names, surnames and full names of persons.", {
  { "given", sorted(lists.given, is_not(is_risky_person)) },
  { "risky_given", sorted(lists.given, is_risky_person) },
  { "surnames", sorted(lists.surnames, is_not(is_risky_person)) },
  { "risky_surnames", sorted(lists.surnames, is_risky_person) },
})
write("organisations.lua", "universities, parties, armed groups, of two words or more.", {
  { "names", sorted(lists.organisations, is_not(is_word)) },
})
