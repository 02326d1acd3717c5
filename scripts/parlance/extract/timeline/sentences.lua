--- sentences.lua: the clause around a token, and its subject.

local clauses = require "parlance.extract.claims.clauses"
local letters = require "parlance.extract.claims.letters"

local M = {}

---@class parlance.timeline.Sentence
---@field letters string as in claims/letters, quotation marks left out
---@field at integer[] the token of each letter
local Sentence = {}
Sentence.__index = Sentence

--- The sentence of tokens first..last.
---@param folds string[]
---@param tags string[]
---@param first integer
---@param last integer
---@return parlance.timeline.Sentence
function M.new(folds, tags, first, last)
  local list, at = {}, {}
  for token = first, last do
    local letter = letters.of(folds[token], tags[token])
    if letter ~= '"' then
      at[#at + 1], list[#list + 1] = token, letter
    end
  end
  return setmetatable({ letters = table.concat(list), at = at }, Sentence)
end

local function letter_at(self, token)
  local low, high = 1, #self.at
  while low < high do
    local middle = (low + high) // 2
    if self.at[middle] < token then low = middle + 1 else high = middle end
  end
  return low
end

-- A verb with no subject of its own begins another event.
local EXTENT = { acts = {} }

-- A marker that a clause begins with: "(a)", "2-", a bullet.
local MARKERS = { "^%([^%)][^%)]?%)", "^1[%-%.]", "^%*" }

-- Takes what only joins or opens off both ends.
local function trim(text, first, last)
  for _, marker in ipairs(MARKERS) do
    local _, stop = text:find(marker, first)
    if stop and stop < last then first = stop + 1 end
  end
  while first < last and text:find("^[,;:%.c%-s%)]", first) do first = first + 1 end
  while last > first and text:find("^[,;:%.c%-%(]", last) do last = last - 1 end
  return first, last
end

-- Where a relative clause or a participle begins that letter k is in, within from..k: ", signed
-- at", "which X handed over", "established by".
local function inner_start(text, from, k)
  for at = k - 1, from + 1, -1 do
    if text:find("^[;:%.]", at) then return nil end
    local is_relative = text:find("^w", at) and text:find("[vzaeh]", at)
    local is_participle = text:find("^z", at)
      and (text:find("^[,%(]", at - 1) or text:find("^[nN%)]zb", at - 1))
    if is_relative and is_relative < k or is_participle then return at end
    if text:find("^[oi]y", at - 1) then return at end -- "of rehearsing it in May"
    if text:find("^[aehv]", at) and not text:sub(from, at):find "w[^vzaeh]*$" then return nil end
  end
end

-- Where it ends: at a comma or bracket behind k, or before the verb of the clause around it.
local function inner_end(text, k, to)
  local stop = text:find("[,%(%)aeh]", k + 1)
  return stop and stop <= to and stop - 1 or to
end

-- First and last letter of the subject of the verb at a letter, where it stands before it.
local function subject_of(text, verb)
  local first, last, how = clauses.subject(text, clauses.group_start(text, verb))
  if first and last and first >= 1 and last >= first then return first, last, how end
end

-- Where the clause ends that letters from..k are in: "since 2010," goes before its clause.
local function end_of(text, from, k)
  local to = clauses.clause_end(text, k, EXTENT)
  local verb = text:find("[aehvz]", from)
  local goes_on = text:find("^,", to + 1) and (not verb or verb > to)
  return goes_on and to + 2 <= #text and clauses.clause_end(text, to + 2, EXTENT) or to
end

--- The subject of the verb at a token: its tokens, and whether it stands right before it.
---@param token integer
---@return integer|nil first
---@return integer|nil last
---@return boolean is_near
function Sentence:subject(token)
  local first, last, how = subject_of(self.letters, letter_at(self, token))
  if not first then return nil, nil, false end
  return self.at[first], self.at[last], how == nil
end

--- The clause around tokens first..last, from its subject on where it has one.
---@param first integer
---@param last integer
---@return { first: integer, last: integer, subject: integer[]|nil, is_clause: boolean }|nil
function Sentence:clause(first, last)
  local text = self.letters
  if #text == 0 then return nil end
  local from = clauses.clause_start(text, letter_at(self, first))
  local to = end_of(text, from, letter_at(self, last))
  from, to = trim(text, from, to)
  if to < from then return nil end
  local inner = inner_start(text, from, letter_at(self, first))
  if inner then from, to = inner, inner_end(text, letter_at(self, last), to) end
  local verb, subject = text:find("[aehvz]", from), nil
  if verb and verb > to then verb = nil end
  local a, b, how = nil, nil, nil
  if verb then a, b, how = subject_of(text, verb) end
  if a then
    subject = { self.at[a], self.at[b] }
    if how == nil and not inner then from = math.min(from, a) end
  end
  return {
    first = math.min(self.at[from], first), last = math.max(self.at[to], last),
    subject = subject, is_clause = verb ~= nil,
  }
end

--- First token of the noun phrase that ends before a token: "the letter" of "the letter dated".
---@param token integer
---@return integer|nil
function Sentence:phrase_before(token)
  local k = letter_at(self, token) - 1
  local start = k >= 1 and clauses.phrase_start(self.letters, k)
  return start and self.at[start] or nil
end

return M
