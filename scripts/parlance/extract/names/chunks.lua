--- chunks.lua: stretches of a text in which names stand: capitals and the small words between.
--
-- Each token is one letter, by the first line of LETTERS that it satisfies; stretches are
-- found by a pattern over these letters, and what stands around a name is read from them:
--
--     (  opening bracket   )  closing one   ,  comma   .  what a capital may follow anywhere
--     N  capital           g  's            o  of      f  for, against   n  on    u  and
--     k  to                i  in            t  the     q  de, van, al    j  at, near, from
--     a  a, this           b  by            w  who     s  said           v  was born, went
--     m  minister, king    z  city, island  h  company p  he, she        d  other small words
--     y  has, also, firmly    r  government, embassy
--     V  malware           W  program    Y  gang, group
--     1  number            x  other words   *  any other token

local lexicon = require "parlance.lexicon"
local lpeg = require "lpeg"
local registry = require "parlance.extract.names.registry"
local v = require "parlance.extract.names.vocabulary"

local M = {}

local function split(words)
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function sorted(set)
  local list = {}
  for word in pairs(set) do list[#list + 1] = word end
  table.sort(list)
  return list
end

-- Function words with a capital, which begin no name.
local function stop_forms()
  local list = { "I" }
  for _, name in ipairs { "en/stopwords", "en/sentence_starters" } do
    for _, word in ipairs(lexicon(name)) do
      if word:find "^%l+$" then list[#list + 1] = (word:gsub("^%l", string.upper)) end
    end
  end
  return list
end

local function form(values) return { kind = "form", values = values } end
local function fold(values)
  return { kind = "fold", values = type(values) == "string" and split(values) or values }
end
local function re(pattern) return { kind = "re", attribute = "form", pattern = pattern } end

local PREFIXED = "(al|el|as|ar|an|at|ash|bin|d|anti|pro|non)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*"
local PLAIN = "\\p{Lu}[\\p{L}\\p{M}'’.&-]*[0-9]*|H\\. E\\."

-- S is a capital that begins no name; what it is besides is asked further down.
local LETTERS = {
  { "(", form { "(", "[" } }, { ")", form { ")", "]" } }, { ",", form { "," } },
  { ".", { kind = "class", values = { "quote_open" } } },
  { ".", form { ".", "–", "—", "•", "*", "-", ":", ";", '"', "!", "?" } },
  { "S", form(stop_forms()) },
  { "N", re(PREFIXED) }, { "N", re(PLAIN) },
  { "g", re "['’]s?" },
  { "o", fold "of" }, { "f", fold "for against" }, { "n", fold "on" }, { "u", fold "and &" },
  { "k", fold "to" }, { "i", fold "in" }, { "t", fold "the" },
  { "q", fold "de la del da das dos du der di van von bin ben ibn el al y e los las" },
  { "j", fold [[at near from into across around outside inside throughout via beyond toward
    towards]] },
  { "a", fold "a an this that these those his her its their our my your" }, { "b", fold "by" },
  { "w", fold "who whose whom" }, { "p", fold "he she him" },
  { "y", fold [[has have had also then later again never already now still once would will did
    was]] },
  { "y", re "\\p{Ll}{3,}ly" }, { "s", fold(sorted(v.saying)) }, { "v", fold(sorted(v.doing)) },
  { "r", fold(sorted(v.government)) }, { "V", fold(sorted(v.malware)) },
  { "Y", fold(sorted(v.gangs)) }, { "W", fold "program programme software tool code script" },
  { "m", fold(sorted(v.persons)) }, { "z", fold(sorted(v.place_nouns)) },
  { "h", fold(sorted(v.heads)) },
  { "1", { kind = "class", values = { "number" } } },
  { "x", re "\\p{L}.*" },
}

local TERMINALS, STOPS = {}, nil
for i, entry in ipairs(LETTERS) do
  TERMINALS[i] = entry[2]
  if entry[1] == "S" then STOPS = i end
end

-- The letter of a class of tokens. A stop form is no capital, whatever it looks like.
local function letter_of(classes, byte)
  local stop = classes:bytes(STOPS):find(byte, 1, true)
  for i, entry in ipairs(LETTERS) do
    local letter = entry[1]
    if letter ~= "S" and not (stop and letter == "N") and classes:bytes(i):find(byte, 1, true) then
      return letter == "x" and stop and "d" or letter
    end
  end
  return "*"
end

-- The characters of the classes that have one of some letters, as a pattern.
local function one_of(code, n, letters)
  local bytes = {}
  for byte = 1, n do
    if letters:find(string.char(code[byte]), 1, true) then bytes[#bytes + 1] = string.char(byte) end
  end
  return lpeg.S(table.concat(bytes))
end

-- The pattern that finds all chunks, as positions in turn: of the first token, and behind
-- the last.
local function chunk_pattern(code, n)
  local capital, genitive = one_of(code, n, "N"), one_of(code, n, "g")
  local article, linker = one_of(code, n, "tq"), one_of(code, n, "ofnukq")
  local link = one_of(code, n, "ofnukqi") * article ^ -1 * linker ^ -1
  -- "Group of 77 and China"
  local number = one_of(code, n, "o") * one_of(code, n, "1")
    * (one_of(code, n, "u") * capital) ^ -1
  local chunk = capital * ((genitive + link) ^ -1 * capital) ^ 0 * number ^ -1
  local at = lpeg.Cp()
  return lpeg.Ct(((1 - capital) ^ 0 * at * chunk * at) ^ 0)
end

local by_source = setmetatable({}, { __mode = "k" })

-- The classes of a corpus: `code` has the letter of each, as a byte. Text may bring new ones.
local function alphabet(source)
  local known = by_source[source]
  if not known then
    local classes, message = source:classes(TERMINALS)
    if not classes then error(message, 0) end
    known = { classes = classes, code = {}, n = 0 }
    by_source[source] = known
  end
  return known
end

local function grow(known)
  local n = known.classes:version()
  if n == known.n then return end
  for byte = known.n + 1, n do
    known.code[byte] = letter_of(known.classes, string.char(byte)):byte()
  end
  known.n, known.pattern = n, chunk_pattern(known.code, n)
end

---@class parlance.names.Letters
---@field bytes string a class for each token, behind one byte for the start
---@field code table<integer, integer> the letter of a class, as a byte
---@field n integer how many tokens there are
local Letters = {}
Letters.__index = Letters

--- The letter of a token as a byte, nil before the first and behind the last.
---@param pos integer
---@return integer|nil
function Letters:at(pos) return pos > 0 and self.code[self.bytes:byte(pos + 1) or 0] or nil end

--- The letters of a document's tokens.
---@param doc parlance.Document
---@return parlance.names.Letters
function M.letters(doc)
  local source = doc.corpus.source
  local known = alphabet(source)
  local bytes = source:segment(doc, known.classes).bytes
  grow(known)
  return setmetatable({
    bytes = bytes, code = known.code, n = #bytes - 1, pattern = known.pattern,
  }, Letters)
end

local CAPITAL = ("N"):byte()

-- The last capital of first..last.
local function last_capital(letters, first, last)
  while last > first and letters:at(last) ~= CAPITAL do last = last - 1 end
  return last
end

-- Cut a chunk where a sentence starts inside it.
local function put(list, letters, sentences, at, first, stop)
  local start = sentences[at]
  while start and start <= first do
    at = at + 1
    start = sentences[at]
  end
  local from = first
  while start and start < stop do
    if from < start then
      list[#list + 1], list[#list + 2] = from, last_capital(letters, from, start - 1)
      from = start
    end
    while from < stop and letters:at(from) ~= CAPITAL do from = from + 1 end
    at = at + 1
    start = sentences[at]
  end
  if from < stop then list[#list + 1], list[#list + 2] = from, stop - 1 end
  return at
end

--- The chunks of a document: first and last tokens in turn.
---@param letters parlance.names.Letters
---@param sentences integer[] where sentences start
---@return integer[]
function M.find(letters, sentences)
  local found, list, at = letters.pattern:match(letters.bytes), {}, 1
  for i = 1, #found, 2 do
    at = put(list, letters, sentences, at, found[i] - 1, found[i + 1] - 1)
  end
  return list
end

-- The first words of names with commas in them, and the list that they were read of.
local comma_starts, of_list = {}, nil

--- Whether a name with a comma in it may begin with a word.
---@param folded string
---@return boolean
function M.may_have_comma(folded)
  if of_list ~= registry.with_commas then
    comma_starts, of_list = {}, registry.with_commas
    for _, name in ipairs(of_list) do comma_starts[v.key(name):match "^%S+"] = true end
  end
  return comma_starts[folded] or false
end

return M
