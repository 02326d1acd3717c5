--- generate.lua: writes opposites.lua from WordNet (Debian's package wordnet-base).
--
--     lua5.4 scripts/lexicon/en/opposites/generate.lua [WORDNET] [FILE]
--
-- Reads the data and index files of the folder WORDNET and writes the antonyms of verbs and
-- adjectives in their commoner senses. What it writes is committed: nothing runs this but people.

local here = arg[0]:match "^(.*)/" or "."
local wordnet = arg[1] or "/usr/share/wordnet"
local target = arg[2] or here .. "/opposites.lua"

-- Senses of a word that its antonyms are taken from, the commonest first.
local SENSES = 3

local function lines(name)
  local file = assert(io.open(wordnet .. "/" .. name))
  return function()
    local line = file:read "l"
    if not line then file:close() end
    return line
  end
end

-- "lemma offset" of the commoner senses of each lemma.
local function common_senses(part)
  local common = {}
  for line in lines("index." .. part) do
    local lemma = line:match "^(%S+) %l "
    local n = 0
    for offset in line:gmatch "%f[%d]%d%d%d%d%d%d%d%d%f[%D]" do
      n = n + 1
      if lemma and n <= SENSES then common[lemma .. " " .. offset] = true end
    end
  end
  return common
end

-- Offset -> its words, and the pointers "!" of each.
local function read_data(part)
  local words, pointers = {}, {}
  for line in lines("data." .. part) do
    local offset, count, rest = line:match "^(%d+) %d+ %l (%x%x) (.*)$"
    if offset then
      words[offset], pointers[offset] = {}, {}
      local n = tonumber(count, 16)
      for word in rest:gmatch "(%S+) %x " do
        if #words[offset] < n then
          table.insert(words[offset], (word:lower():gsub("%(.*$", "")))
        end
      end
      for to, from_word, to_word in rest:gmatch "! (%d+) %l (%x%x)(%x%x)" do
        table.insert(pointers[offset],
          { to = to, from = tonumber(from_word, 16), at = tonumber(to_word, 16) })
      end
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

local function write_list(file, key, list)
  file:write("  ", key, " = [[\n")
  local line = "   "
  for _, word in ipairs(list) do
    if #line + #word > 95 then
      file:write(line, "\n")
      line = "   "
    end
    line = line .. " " .. word
  end
  file:write(line, "\n  ]],\n")
end

local file = assert(io.open(target, "w"))
file:write("--- en/opposites/opposites.lua: antonyms, lemmas of one word each.\n--\n",
  "-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.\n",
  "\nreturn {\n")
write_list(file, "verbs", pairs_of "verb")
write_list(file, "adjectives", pairs_of "adj")
file:write "}\n"
file:close()
