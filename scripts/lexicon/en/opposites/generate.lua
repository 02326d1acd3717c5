--- generate.lua: writes opposites.lua from WordNet (Debian's package wordnet-base).
--
--     lua5.4 scripts/lexicon/en/opposites/generate.lua [WORDNET] [FILE]
--
-- Reads the data and index files of the folder WORDNET and writes the antonyms of verbs and
-- adjectives in their commoner senses. What it writes is committed: nothing runs this but people.

local here = arg[0]:match "^(.*)/" or "."
package.path = here .. "/../?.lua;" .. package.path
local wordnet = require "wordnet"

local source = wordnet.open(arg[1])
local target = arg[2] or here .. "/opposites.lua"

-- Senses of a word that its antonyms are taken from, the commonest first.
local SENSES = 3

-- "lemma offset" of the commoner senses of each lemma.
local function common_senses(part)
  local common = {}
  for lemma, offsets in source:senses(part) do
    for i = 1, math.min(SENSES, #offsets) do common[lemma .. " " .. offsets[i]] = true end
  end
  return common
end

-- Offset -> its words, and the pointers "!" of each.
local function read_data(part)
  local words, pointers = {}, {}
  for synset in source:synsets(part) do
    local offset = synset.offset
    words[offset], pointers[offset] = {}, {}
    for i, word in ipairs(synset.words) do words[offset][i] = word:lower() end
    for to, from_word, to_word in synset.pointers:gmatch "! (%d+) %l (%x%x)(%x%x)" do
      table.insert(pointers[offset],
        { to = to, from = tonumber(from_word, 16), at = tonumber(to_word, 16) })
    end
  end
  return words, pointers
end

local function pairs_of(part)
  local common, list, seen = common_senses(part), {}, {}
  local words, pointers = read_data(part)
  for offset, marks in pairs(pointers) do
    for _, mark in ipairs(marks) do
      local a, b = words[offset][mark.from], words[mark.to] and words[mark.to][mark.at]
      local plain = a and b and a:find "^%l+$" and b:find "^%l+$" and a < b
      if plain and common[a .. " " .. offset] and common[b .. " " .. mark.to] then
        local pair = a .. "/" .. b
        if not seen[pair] then seen[pair], list[#list + 1] = true, pair end
      end
    end
  end
  table.sort(list)
  return list
end

local file = assert(io.open(target, "w"))
file:write("--- en/opposites/opposites.lua: antonyms, lemmas of one word each.\n--\n",
  "-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.\n",
  "\nreturn {\n")
wordnet.write_list(file, "verbs", pairs_of "verb", 95)
wordnet.write_list(file, "adjectives", pairs_of "adj", 95)
file:write "}\n"
file:close()
