--- memory.lua: what a document says of its names: abbreviations, full names, states it invents.

local v = require "parlance.extract.names.vocabulary"

local M = {}
M.__index = M

--- An empty memory.
---@return table
function M.new()
  return setmetatable({
    abbreviations = {}, full = {}, last_words = {}, first_words = {}, states = {}, heads = {},
    seen = {}, names = {},
  }, M)
end

local function fold_name(name) return v.key(name) end

-- Add a name under a word; two different names under it make it ambiguous.
local function put(map, word, name)
  if map[word] == nil then map[word] = name
  elseif map[word] ~= name then map[word] = false end
end

--- A capitalised surname in capitals, "SELD", as others write it.
---@param name string
---@return string
function M.usual_case(name)
  return (name:gsub("%f[%a%-](%u)(%u%u+)%f[^%a]", function(first, rest)
    return name:find "%l" and first .. rest:lower() or nil
  end))
end

--- Remember a person of two words and more.
---@param name string
function M:add_person(name)
  local key = fold_name(name)
  if self.full[key] then return end
  self.full[key] = name
  local words = {}
  for word in key:gmatch "%S+" do words[#words + 1] = word end
  put(self.first_words, words[1], name)
  for i = 2, #words do
    put(self.last_words, table.concat(words, " ", i), name)
  end
end

--- The person whose last words these are, or first, with how the mention relates to it.
---@param name string
---@return string|nil full
---@return string|nil alias
function M:person(name)
  local key = fold_name(name)
  if self.full[key] then return self.full[key] end
  local full = self.last_words[key]
  if full then return full, "surname" end
  if full == false then return nil, "surname" end
  full = self.first_words[key]
  if full then return full, "given name" end
end

--- Remember a state that the lists do not have.
---@param short string
function M:add_state(short)
  self.states[short] = short
  self.has_states = true
end

local SUFFIXES = { i = true, ian = true, ians = true, an = true, ans = true, n = true, ns = true,
  ese = true, ine = true, ines = true, e = true, es = true, ish = true, ois = true, oise = true,
  is = true, ite = true, ites = true, ic = true, ari = true }

--- The invented state that a word names, or whose people it names.
---@param word string
---@return string|nil state
---@return string|nil alias
function M:state(word)
  if not self.has_states then return nil end
  if self.states[word] then return self.states[word] end
  for short in pairs(self.states) do
    if short:upper() == word then return short end
    local stem = #short > 4 and short:gsub("[aeiou]+$", "") or short
    local rest = word:sub(1, #short) == short and word:sub(#short + 1)
      or word:sub(1, #stem) == stem and word:sub(#stem + 1)
    if rest and SUFFIXES[rest] then return short, "demonym" end
  end
end

--- Remember an organisation for its head: "the Center" is one, if only one has that head.
---@param name string
function M:add_organisation(name)
  local seen = {}
  for word in v.key(name):gmatch "%a+" do
    if v.heads[word] and not seen[word] then
      seen[word] = true
      put(self.heads, word, name)
      return
    end
  end
end

return M
