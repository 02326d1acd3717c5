--- letters.lua: one letter for each token of a document, for LPeg patterns over many tokens.
--
-- An alphabet is a list of conditions on a token; the first that a token satisfies gives its
-- letter. Patterns over the letters are compiled once and serve every corpus.
--
--     local alphabet = letters.new { { "N", re "\\p{Lu}.*" }, { "l", re "\\p{L}.*" } }
--     alphabet:of(doc):find "NN"
--
-- Letters are those that the list gives, or bytes of its own behind names:
--
--     local alphabet = letters.named { { "month", form { "May", "June" } }, ... }
--     local month = lpeg.S(alphabet.named.month)

local M = {}

---@class parlance.Letters
---@field named table<string, string> of `letters.named`: a condition's name -> its letters
---@field other string what satisfies no condition
local Letters = {}
Letters.__index = Letters

local function alphabet(entries, letter_of, other)
  local self = { terminals = {}, letters = {}, other = other }
  for i, entry in ipairs(entries) do
    self.terminals[i], self.letters[i] = entry[2], letter_of(entry[1], i)
  end
  self.by_source = setmetatable({}, { __mode = "k" })
  return setmetatable(self, Letters)
end

--- An alphabet of letters and their conditions, in order; terminals as source:classes takes
--- them. Any other token is "*".
---@param entries { [1]: string, [2]: table }[]
---@return parlance.Letters
function M.new(entries)
  return alphabet(entries, function(letter) return letter end, "*")
end

local MOST = 254

--- An alphabet of named conditions, at most 254; several may have one name.
---@param entries { [1]: string, [2]: table }[]
---@return parlance.Letters
function M.named(entries)
  assert(#entries <= MOST, "an alphabet has too many letters")
  local named = {}
  local self = alphabet(entries, function(name, i)
    local letter = string.char(i)
    named[name] = (named[name] or "") .. letter
    return letter
  end, "\255")
  self.named = named
  return self
end

local function letter_of(self, classes, byte)
  for i = 1, #self.letters do
    if classes:bytes(i):find(byte, 1, true) then return self.letters[i] end
  end
  return self.other
end

local function known(self, source)
  local found = self.by_source[source]
  if not found then
    local classes, message = source:classes(self.terminals, true)
    if not classes then error(message, 0) end
    found = { classes = classes, map = "\0", n = 0 }
    self.by_source[source] = found
  end
  return found
end

-- Text may bring new classes.
local function grow(self, found)
  local n = found.classes:version()
  if n == found.n then return end
  local letters = { found.map }
  for byte = found.n + 1, n do
    letters[#letters + 1] = letter_of(self, found.classes, string.char(byte))
  end
  found.map, found.n = table.concat(letters), n
end

--- The letters of a document's tokens: the i-th is that of token i.
---@param doc parlance.Document
---@return string
function Letters:of(doc)
  local source = doc.corpus.source
  local found = known(self, source)
  local segment = source:segment(doc, found.classes)
  grow(self, found)
  return segment:letters(found.map)
end

return M
