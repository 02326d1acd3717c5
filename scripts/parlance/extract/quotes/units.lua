--- units.lua: the stretches that rules look at: a sentence, or several that a
--- quotation holds together, with each outer quotation as the one letter Q.
--
-- A unit has `letters`; index k of them stands for the tokens first_of(k) to
-- last_of(k) of the document, and `quotes[k]` is the quotation at a Q.

local lpeg = require "lpeg"

local M = {}

local P, S, V, Cp = lpeg.P, lpeg.S, lpeg.V, lpeg.Cp

---@class parlance.quotes.Unit
---@field from integer first token
---@field to integer last token
---@field letters string
---@field quotes table<integer, parlance.quotes.Quotation>
---@field beginnings integer[]|nil letters where clauses begin, once they are asked for
local Unit = {}
Unit.__index = Unit

--- The first token that letter k stands for.
function Unit:first_of(k)
  return self.firsts and self.firsts[k] or self.from + k - 1
end

--- The last token that letter k stands for.
function Unit:last_of(k)
  return self.lasts and self.lasts[k] or self.from + k - 1
end

-- Put the letters of tokens from..to behind those that a unit has.
local function append(unit, parts, letters, from, to)
  parts[#parts + 1] = letters:sub(from, to)
  local n = #unit.firsts
  for token = from, to do
    n = n + 1
    unit.firsts[n], unit.lasts[n] = token, token
  end
end

-- The quotations of units that have none.
local NONE = {}

--- A unit of tokens from..to with the quotations list[i..j] in it.
---@return parlance.quotes.Unit
function M.new(letters, from, to, list, i, j)
  if i > j then
    local plain = { from = from, to = to, quotes = NONE, letters = letters:sub(from, to) }
    return setmetatable(plain, Unit)
  end
  local unit = { from = from, to = to, quotes = {}, firsts = {}, lasts = {} }
  local parts, at = {}, from
  for n = i, j do
    local quote = list[n]
    append(unit, parts, letters, at, quote.open - 1)
    parts[#parts + 1] = "Q"
    local k = #unit.firsts + 1
    unit.firsts[k], unit.lasts[k], unit.quotes[k] = quote.open, quote.close, quote
    at = quote.close + 1
  end
  append(unit, parts, letters, at, to)
  unit.letters = table.concat(parts)
  return setmetatable(unit, Unit)
end

local Walk = {}
Walk.__index = Walk

-- Last token of sentence n.
local function last_token(self, n)
  return (self.sentences[n + 1] or #self.letters + 1) - 1
end

-- Number of the first sentence, from n on, that ends at a token or after it.
local function sentence_at(self, n, token)
  while self.sentences[n + 1] and self.sentences[n + 1] <= token do n = n + 1 end
  return n
end

-- Whether sentence n belongs to what ends at `to`: a quotation after a colon, or a cue
-- after a question or an exclamation in marks.
local function joins(self, n, to)
  local start = self.sentences[n]
  if not start then return false end
  local quote = self.quotes[self.next_quote]
  local last = self.letters:sub(to, to)
  if last == ":" and quote and quote.open == start then return true end
  local before = self.quotes[self.next_quote - 1]
  return before and before.close == to and self.letters:find("^[!,%-]", to - 1) ~= nil and
    self.letters:find("^[dNplGgr1o]*[uv]", start) ~= nil
end

-- Extend a unit over quotations that it opens, and over what joins it.
local function extent(self, n)
  local to = last_token(self, n)
  if not self.quotes[1] then return to, n end
  while true do
    local quote = self.quotes[self.next_quote]
    if quote and quote.open <= to then
      self.next_quote = self.next_quote + 1
      if quote.close > to then
        n = sentence_at(self, n, quote.close)
        to = last_token(self, n)
      end
    elseif joins(self, n + 1, to) then
      n = n + 1
      to = last_token(self, n)
    else
      return to, n
    end
  end
end

--- "Tolvia: Sarn lied": the letter of the colon in a headline that begins with a name, or nil.
---@param letters string of a text that begins with a headline
---@param last integer last letter of its first sentence
---@return integer|nil
function M.label(letters, last)
  local colon = letters:sub(1, 8):match "^d?[Ngl]*N[Ngl]*():"
  return colon and last - colon >= 3 and colon or nil
end

-- What a sentence is looked at for: a cue, or "the claim of X that", where so few words stand
-- between, or a text of nothing but such words would be gone over from each.
local NOUN_THAT = P "l" * S "od" ^ -2 * S "Nl" ^ -6 * P "t"
local NEXT_EVENT = P { (1 - S "luvUA") ^ 0 * (Cp() * (S "uvUA" + NOUN_THAT) + 1 * V(1)) }

--- The units between two tokens that hold a cue or one of the quotations.
---@param letters string
---@param sentences integer[] first tokens
---@param quotes parlance.quotes.Quotation[] in order, none in another
---@param from? integer
---@param to? integer
---@return fun(): parlance.quotes.Unit|nil
function M.each(letters, sentences, quotes, from, to)
  local self = setmetatable({
    letters = letters, sentences = sentences, quotes = quotes, next_quote = 1,
  }, Walk)
  local n, at, nearest = 1, from or 1, 0
  to = to or #letters
  local label = at == 1 and M.label(letters, math.min(to, (sentences[2] or to + 1) - 1))
  return function()
    if nearest < at then nearest = NEXT_EVENT:match(letters, at) or math.huge end
    local quote, event = quotes[self.next_quote], nearest
    if quote and quote.open < event then event = quote.open end
    if label then event, label = 1, nil end
    if event > to then return nil end
    n = sentence_at(self, n, event)
    local start, first_quote = self.sentences[n], self.next_quote
    if start < at then start = at end
    local last
    last, n = extent(self, n)
    if last > to then last = to end
    at = last + 1
    return M.new(letters, start, last, quotes, first_quote, self.next_quote - 1)
  end
end

return M
