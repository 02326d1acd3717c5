--- sources.lua: who performs an act: its subject or agent, whoever speaks, or who resolves.

local reference_words = require "parlance.extract.reference.words"
local vocabulary = require "parlance.extract.names.vocabulary"

local M = {}

--- "in which my country was accused": the author of the letter that this is about.
---@param self table the reader
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param target string|nil
---@return string|nil
function M.author_before(self, piece, one, target)
  local k = one.first - 1
  while k > 1 and not piece.letters:find("^iw", k - 1) do
    if piece.letters:find("^[;:vz]", k) or one.first - k > 4 then return nil end
    k = k - 1
  end
  if k <= 1 then return nil end
  local name = self.actors:any_state(piece.from, piece.at[k], target)
  return name
end

-- The body that resolves in the paragraphs that open with a verb: "The Council, ... Decides".
local function resolving_body(self, token)
  for i = #self.actors.rows, 1, -1 do
    local row = self.actors.rows[i]
    if row.last < token and (row.type == "organisation" or row.type == "group") and row.name then
      local first, last = self.doc:paragraph(row.first)
      if last == row.last or self.folds[row.last + 1] == "," and first >= row.first - 2 then
        return token - row.last < 600 and row.name or nil
      end
    end
  end
end

-- "X and Y" as a source: both, where each is a state or one that speaks for one.
local function joined_sources(self, piece, one, voice)
  local source = one.source
  local c = source and piece.letters:find("^N+,?[cN,]*cd?N+()", source.first)
    and piece.letters:find("c", source.first, true)
  if not c or c >= source.last or piece:fold(c) ~= "and" then return nil end
  local list = {}
  for _, part in ipairs { { source.first, c - 1 }, { c + 1, source.last } } do
    local name = self:resolve(piece, { first = part[1], last = part[2] }, voice)
    if not name or not self.actors:is_state(self:side_of(name)) then return nil end
    list[#list + 1] = name
  end
  if list[1] == list[2] then return nil end
  table.sort(list)
  return table.concat(list, "; ")
end

local PLURAL = { we = true, our = true }

-- Whether it is said of "us": then by the state that a person speaks for.
local function says_we(piece, one) return PLURAL[piece:fold(one.first)] or false end

local INDEFINITE = { a = true, an = true, some = true, any = true, every = true, no = true,
  nobody = true, everybody = true, somebody = true, anyone = true, one = true, who = true,
  those = true, what = true, that = true, which = true, there = true, it = true, this = true }

-- Of these "a court", "this court", "some officials" are somebody.
local ARTICLE = { a = true, an = true, one = true, some = true, this = true, that = true,
  those = true }

--- Whether the noun of "a senior official", "an agency of the state" is one for somebody.
---@param piece parlance.claims.Piece
---@param range { first: integer, last: integer }
---@return any
function M.is_somebody(piece, range)
  local noun
  for k = range.first + 1, range.last do
    local word = piece:fold(k)
    if not piece.letters:find("^[nNj1]", k) then break end
    noun = word
  end
  return noun and (vocabulary.persons[noun] or vocabulary.offices[noun]
    or vocabulary.heads[noun] or reference_words.is_body(noun)) or false
end

-- Who does what a participle behind a noun says: "X posted a message blaming Y", and not
-- "officials asking Y".
local function around(self, piece, one, voice)
  if not one.around or one.source and M.is_somebody(piece, one.source) then return nil end
  local name = self:resolve(piece, one.around, voice)
  if name and one.around.last < one.first then
    one.source, one.first = one.around, one.around.first
  end
  return name
end

--- Who does what a reading says.
---@param self table the reader
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param voice parlance.claims.Voice
---@return string|nil
function M.of(self, piece, one, voice)
  if one.rule == "opening" then
    return resolving_body(self, piece.from) or voice.name
  elseif one.by_voice and one.rule == "participle" and not voice.name and one.act ~= "admit" then
    return resolving_body(self, piece.from)
  elseif one.by_voice then
    return says_we(piece, one) and (voice.us or voice.state) or voice.name
  end
  return joined_sources(self, piece, one, voice) or around(self, piece, one, voice)
    or self:resolve(piece, one.source, voice)
end

--- Whether a noun phrase without a name is of a thing.
---@param piece parlance.claims.Piece
---@param range { first: integer, last: integer }
---@return boolean
function M.is_thing(piece, range)
  local letters = piece.letters:sub(range.first, range.last)
  return letters:find "^d[jn]*n$" ~= nil and not M.is_somebody(piece, range)
end

--- Whether nobody is meant whom the document could name or describe.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.is_anybody(piece, one)
  local source = one.source
  if not source then return true end
  local word = piece:fold(source.first)
  return INDEFINITE[word] and not (ARTICLE[word] and M.is_somebody(piece, source)) or false
end

return M
