--- wordnet.lua: reads WordNet's files and writes lists of words, for the generators below.
--
-- No list: nothing that ships reads it. A generator is run by hand, from anywhere, as
-- lua5.4 .../generate.lua [WORDNET] [TARGET]; the folder WORDNET is Debian's package wordnet-base
-- by default.

local M = {}

---@class WordNet
---@field folder string
local WordNet = {}
WordNet.__index = WordNet

--- The files of a folder.
---@param folder? string
---@return WordNet
function M.open(folder)
  return setmetatable({ folder = folder or "/usr/share/wordnet" }, WordNet)
end

--- The lines of a file of the folder.
---@param name string
---@return fun(): string|nil
function WordNet:lines(name)
  local file = assert(io.open(self.folder .. "/" .. name))
  return function()
    local line = file:read "l"
    if not line then file:close() end
    return line
  end
end

--- Each lemma of index.PART with the offsets of its senses, the commonest first.
---@param part "noun"|"verb"|"adj"|"adv"
---@return fun(): string|nil, string[]
function WordNet:senses(part)
  local next_line = self:lines("index." .. part)
  return function()
    for line in next_line do
      local lemma, offsets = line:match "^(%S+) %l ", {}
      for offset in line:gmatch "%f[%d]%d%d%d%d%d%d%d%d%f[%D]" do offsets[#offsets + 1] = offset end
      if lemma then return lemma, offsets end
    end
  end
end

---@class WordNet.Synset
---@field offset string
---@field lex string the number of the file that it was written in
---@field words string[] as they are written, without their syntactic markers
---@field pointers string what stands behind the words

--- The synsets of data.PART.
---@param part "noun"|"verb"|"adj"|"adv"
---@return fun(): WordNet.Synset|nil
function WordNet:synsets(part)
  local next_line = self:lines("data." .. part)
  return function()
    for line in next_line do
      local offset, lex, count, rest = line:match "^(%d+) (%d+) %l (%x%x) (.*)$"
      if offset then
        local words, at = {}, 1
        for i = 1, tonumber(count, 16) do
          local word, behind = rest:match("^(%S+) %x+ ()", at)
          words[i], at = word:gsub("%(%a+%)$", ""), behind
        end
        return { offset = offset, lex = lex, words = words, pointers = rest:sub(at) }
      end
    end
  end
end

--- Write a field of a list: its words, on lines of at most so many characters and a few.
---@param file file*
---@param key string
---@param list string[]
---@param most integer
function M.write_list(file, key, list, most)
  file:write("  ", key, " = [[\n")
  local line = "   "
  for _, word in ipairs(list) do
    if #line + #word > most then
      file:write(line, "\n")
      line = "   "
    end
    line = line .. " " .. word
  end
  file:write(line, "\n  ]],\n")
end

return M
