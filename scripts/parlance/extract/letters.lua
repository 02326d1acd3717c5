--- letters.lua: one letter for each token of a document, for LPeg patterns over many tokens.
--
-- An alphabet is a list of named conditions on a token; the first that a token satisfies
-- gives its letter. Patterns over the letters are compiled once and serve every corpus.
--
--     local alphabet = letters.new {
--       { "month", g.fold "may june" }, ...
--     }
--     local month = lpeg.S(alphabet.named.month)

local M = {}

---@class parlance.Letters
---@field named table<string, string> condition -> its letters
local Letters = {}
Letters.__index = Letters

local FIRST, OTHER = 0, "\255"

--- An alphabet of conditions in order, terminals as source:classes takes them.
---@param entries { [1]: string, [2]: table }[]
---@return parlance.Letters
function M.new(entries)
  local self = { terminals = {}, named = {}, by_source = setmetatable({}, { __mode = "k" }) }
  for i, entry in ipairs(entries) do
    assert(FIRST + i < 255, "an alphabet has too many letters")
    self.terminals[i] = entry[2]
    local name = entry[1]
    self.named[name] = (self.named[name] or "") .. string.char(FIRST + i)
  end
  return setmetatable(self, Letters)
end

-- A map from class bytes to letters, filled as bytes are met.
local function letter_map(classes, n)
  return setmetatable({}, { __index = function(map, byte)
    local letter = OTHER
    for i = 1, n do
      if classes:bytes(i):find(byte, 1, true) then
        letter = string.char(FIRST + i)
        break
      end
    end
    map[byte] = letter
    return letter
  end })
end

local function known(self, source)
  local found = self.by_source[source]
  if not found then
    local classes, message = source:classes(self.terminals)
    if not classes then error(message, 0) end
    found = { classes = classes, map = letter_map(classes, #self.terminals) }
    self.by_source[source] = found
  end
  return found
end

--- The letters of a document's tokens: the i-th is that of token i.
---@param doc parlance.Document
---@return string
function Letters:of(doc)
  local source = doc.corpus.source
  local found = known(self, source)
  local segment = source:segment(doc, found.classes)
  return (segment.bytes:sub(2):gsub(".", found.map))
end

return M
