--- generate.lua: writes things.lua from WordNet (Debian's package wordnet-base).
--
--     lua5.4 scripts/lexicon/en/things/generate.lua [WORDNET] [FILE]
--
-- Reads data.noun and index.noun of the folder WORDNET and writes what nouns mean in their
-- commonest sense, for the things that can be harmed, taken or let out. What it writes is
-- committed: nothing runs this but people.

local here = arg[0]:match "^(.*)/" or "."
package.path = here .. "/../?.lua;" .. package.path
local wordnet = require "wordnet"

local source = wordnet.open(arg[1])
local target = arg[2] or here .. "/things.lua"

-- A list, and the synsets whose kinds belong to it: the word and the number of its sense. The
-- first list that fits a noun takes it.
local KINDS = {
  { "vehicle", "vehicle 1", "craft 2" },
  { "weapon", "weapon 1", "ammunition 1", "explosive 1", "weaponry 1" },
  { "document", "document 1", "record 1", "writing 2", "correspondence 1", "message 2",
    "mail 1", "photograph 1", "recording 2" },
  { "way", "way 6", "conduit 1", "cable 1", "cable 2", "bridge 1", "barrier 1", "line 18" },
  { "structure", "structure 1", "facility 1", "establishment 4", "plant 1", "tract 1",
    "settlement 6" },
  { "person", "person 1", "people 1" },
  { "animal", "animal 1" },
  { "liquid", "liquid 1", "liquid 2", "fuel 1", "chemical 1", "poison 1", "pollutant 1",
    "waste 1", "mud 1", "body_of_water 1", "gas 2" },
  { "money", "money 1", "sum 1", "fund 1", "assets 1", "possession 2" },
  { "region", "region 3", "region 1", "district 1", "land 4" },
  { "goods", "artifact 1", "food 1", "food 2", "commodity 1", "material 1", "plant 2" },
}

-- Offset -> the offsets of what it is a kind of.
local function read_nouns()
  local above = {}
  for synset in source:synsets "noun" do
    local list = {}
    for up in synset.pointers:gmatch "@ (%d+) n" do list[#list + 1] = up end
    above[synset.offset] = list
  end
  return above
end

-- Lemma -> the offsets of its senses, the commonest first.
local function read_index()
  local senses = {}
  for lemma, offsets in source:senses "noun" do senses[lemma] = offsets end
  return senses
end

local above, senses = read_nouns(), read_index()

local function roots_of(entry)
  local roots = {}
  for i = 2, #entry do
    local word, sense = entry[i]:match "^(%S+) (%d+)$"
    local offset = senses[word] and senses[word][tonumber(sense)]
    assert(offset, "no such sense: " .. entry[i])
    roots[offset] = true
  end
  return roots
end

local function is_below(offset, roots, seen)
  if roots[offset] then return true end
  if seen[offset] then return false end
  seen[offset] = true
  for _, up in ipairs(above[offset] or {}) do
    if is_below(up, roots, seen) then return true end
  end
  return false
end

local function sorted_by_kind()
  local lists, roots = {}, {}
  for i, entry in ipairs(KINDS) do lists[i], roots[i] = {}, roots_of(entry) end
  for lemma, offsets in pairs(senses) do
    if lemma:find "^%l[%l%-]+$" and #lemma > 2 then
      for i in ipairs(KINDS) do
        if is_below(offsets[1], roots[i], {}) then
          table.insert(lists[i], lemma)
          break
        end
      end
    end
  end
  for _, list in ipairs(lists) do table.sort(list) end
  return lists
end

local file = assert(io.open(target, "w"))
file:write("--- en/things/things.lua: nouns by what they mean in their commonest sense.\n--\n",
  "-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.\n",
  "\nreturn {\n")
for i, list in ipairs(sorted_by_kind()) do
  wordnet.write_list(file, KINDS[i][1], list, 95)
end
file:write "}\n"
file:close()
