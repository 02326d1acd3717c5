--- rules.lua: what a cue governs: before it, behind it, around it. Each rule has its name.
--
-- A reader looks at one unit: { doc, unit, letters, done, cue }; `done` is the last letter
-- that belongs to an earlier attribution.

local phrases = require "parlance.extract.quotes.phrases"
local reach = require "parlance.extract.quotes.reach"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"
local verbs = require "parlance.extract.quotes.verbs"

local M = {}

local clause_end = reach.clause_end
local SAYING, OBJECT, TOLD = verbs.SAYING, verbs.OBJECT, verbs.TOLD

--- Add a stretch of letters to what an attribution governs.
function M.add_content(self, one, first, last, rule)
  while first <= last and self.letters:find("^[,;:%-]", first) do first = first + 1 end
  if last < first then return end
  one.contents[#one.contents + 1] = { first = first, last = last, rule = rule }
  one.low, one.high = math.min(one.low, first), math.max(one.high, last)
end

--- Add the quotation at letter k.
function M.add_quote(one, k, rule)
  one.quotes[k] = rule
  one.low, one.high = math.min(one.low, k), math.max(one.high, k)
end

-- The quotation that stands right before the source and the cue, or nil.
local function quote_before(letters, k)
  if letters:sub(k, k) == "," then k = k - 1 end
  return letters:sub(k, k) == "Q" and k or nil
end

-- Whether quoted words are the end of a clause that begins outside of them.
local function is_end_of_clause(self, k)
  return k - 1 > self.done + 1 and not self.letters:find("^[%.,;:!%-c]", k - 1) and
    scare.is_fragment(self.doc, self.unit.quotes[k])
end

-- "..., X said" and "A, X said, B": what stands before it, and the rest after a comma.
local function trailing(self, one, right)
  local letters, before = self.letters, one.source.start - 1
  if letters:sub(before, before) == "f" then before = before - 1 end
  if before == 0 and one.source.start > 1 and letters:find("^,", right.at) then
    M.add_content(self, one, right.at + 1, clause_end(letters, right.at + 1), "as-said")
    return true
  end
  local quote = quote_before(letters, before)
  if letters:find("^w", one.source.first) or
    not (SAYING[self.cue.class] or TOLD[self.cue.class] or quote) then
    return false
  end
  if quote and is_end_of_clause(self, quote) then
    M.add_content(self, one, self.done + 1, quote, "trailing")
  elseif quote then
    M.add_quote(one, quote, "direct-before")
  elseif letters:find("^[,%-]", before) and
    before - (letters:find("^,", before) and 1 or 4) > self.done then
    local first = self.done + 1
    while first < before and letters:find("^[,;:%.c]", first) do first = first + 1 end
    M.add_content(self, one, first, before - 1, "trailing")
  else
    return false
  end
  one.high = math.max(one.high, right.at - 1)
  local at = right.at
  if letters:find("^,", at) and not letters:find("^[UAQ]", at + 1) and not quote
    and at < #letters - 1 then
    M.add_content(self, one, at + 1, clause_end(letters, at + 1), "parenthetical")
  elseif letters:find("^,Q", at) then
    M.add_quote(one, at + 1, "direct-after")
  end
  return true
end

--- "..." said X, the minister.
function M.inverted(self, one, k)
  local letters = self.letters
  local quote = quote_before(letters, k - 1)
  local comma = not quote and letters:sub(k - 1, k - 1) == "," and k - 1
  if not quote and not comma or not self.cue.frames.direct then return false end
  if letters:sub(k, k) == "U" then return false end
  local source = sources.after(letters, one.cue_last + 1)
  if not source or source.first > #letters then return false end
  local after = letters:sub(source.last + 1, source.last + 1)
  if not quote and not after:find "^[%.!,;]?$" then return false end
  one.source, one.high = source, source.last
  if quote then
    M.add_quote(one, quote, "inverted")
    local _, next_quote = letters:find("^[,:]Q", source.last + 1)
    if next_quote then M.add_quote(one, next_quote, "direct-after") end
  elseif k - 3 > self.done and letters:sub(source.first, source.first) ~= "p" then
    M.add_content(self, one, self.done + 1, k - 2, "inverted-clause")
  else
    return false
  end
  return true
end

-- Prepositions of what is spoken of.
local ABOUT = { about = true, concerning = true, regarding = true, against = true }

-- A clause, an object or an infinitive right after the cue.
local function governed(self, one)
  local letters, at = self.letters, one.cue_last + 1
  local cue = self.cue
  if letters:find("^h", at) or letters:find("^s", at) and cue.frames.wh then
    M.add_content(self, one, at, clause_end(letters, at), "question")
  elseif reach.infinitive:match(letters, at) and (cue.frames.to or OBJECT[cue.class]) and
    cue.class ~= "say" and cue.class ~= "declare" then
    M.add_content(self, one, at, clause_end(letters, at), "infinitive")
  elseif letters:find("^r*i", at) and ABOUT[self.doc:fold(self.unit:first_of(at))] then
    M.add_content(self, one, at + 1, clause_end(letters, at), "topic")
  elseif reach.clause:match(letters, at) then
    local rule = SAYING[cue.class] and cue.frames.that and "clause" or "object"
    local sure = verbs.PLAIN[cue.class] and not cue.risky
    if rule == "clause" and not sure and not reach.has_verb(letters, at) then rule = "object" end
    if rule == "object" and not (OBJECT[cue.class] and (cue.frames.object or not cue.risky)) then
      return false
    end
    M.add_content(self, one, at, clause_end(letters, at), rule)
  else
    return false
  end
  return #one.contents > 0
end

-- Whether quoted words are the beginning of more: "rejected “baseless claims” by".
local function starts_clause(self, k)
  if self.letters:find("^[,:]", k - 1) then return false end
  local quote = self.unit.quotes[k]
  return scare.is_fragment(self.doc, quote)
end

-- "“...”, X said while leaving": whatever comes after the cue.
local function loose_trailing(self, one)
  local letters, after = self.letters, one.cue_last + 1
  if not one.source.start then return false end
  local quote = quote_before(letters, one.source.start - 1)
  if not quote and not letters:find("^r*[ijbsf]", after) then return false end
  return trailing(self, one, { at = after })
end

-- The quotation right before a source that is its speaker: "“...,” X said".
local function source_quote(self, one)
  local start = one.source.start
  if not start or self.letters:find("^w", one.source.first) then return nil end
  local quote = quote_before(self.letters, start - 1)
  if quote and quote > self.done and not is_end_of_clause(self, quote) and
    (SAYING[self.cue.class] or TOLD[self.cue.class]) then
    return quote
  end
end

--- What stands right of a cue that has its source before it.
function M.right_of(self, one)
  local letters = self.letters
  local right = reach.right:match(letters, one.cue_last + 1)
  local quote = source_quote(self, one)
  if quote and (not right or right.kind ~= "quote") then
    M.add_quote(one, quote, "direct-before")
    one.addressee = right and right.addressee
    return true
  end
  if not right or right.kind == "that" and right.addressee and not self.cue.frames.that then
    return loose_trailing(self, one) or governed(self, one)
  end
  one.addressee = right.addressee
  if right.kind == "quote" then
    if starts_clause(self, right.quote) then
      M.add_content(self, one, right.quote, clause_end(letters, right.quote), "object")
      return true
    end
    M.add_quote(one, right.quote, "direct-after")
    if quote then M.add_quote(one, quote, "direct-before") end
    return true
  elseif right.kind == "that" then
    M.add_content(self, one, right.at, clause_end(letters, right.at), "that")
    one.opens_list = right.at == #letters and letters:find("^:", right.at) ~= nil
    return true
  elseif right.kind == "order" then
    one.addressee = nil
    if not verbs.ORDER[self.cue.class] then return loose_trailing(self, one) or governed(self, one) end
    M.add_content(self, one, right.addressee.first, clause_end(letters, right.at), "order")
    return true
  elseif right.kind == "clause" then
    if not TOLD[self.cue.class] then
      one.addressee = nil
      return governed(self, one)
    end
    M.add_content(self, one, right.at, clause_end(letters, right.at), "told-clause")
    return true
  elseif right.kind == "colon" then
    M.add_content(self, one, right.at, clause_end(letters, right.at), "colon")
    return true
  end
  local may_end = not right.told or TOLD[self.cue.class]
  if may_end and trailing(self, one, right) then return true end
  one.addressee = nil
  return right.at > one.cue_last + 1 and governed(self, one)
end

--- "It is alleged that A", "X was told by Y that A": nobody says it, or who "by" names.
function M.passive(self, one)
  local letters, at = self.letters, one.cue_last + 1
  if letters:sub(at, at) == "b" then
    local last = phrases.starting_at(letters, at + 1)
    if not last then return nil end
    one.source = { first = at + 1, last = last }
    at = last + 1
  end
  local right = reach.right:match(letters, at)
  if not right or right.at > at + 2 then return nil end
  if right.kind == "that" then
    M.add_content(self, one, right.at, clause_end(letters, right.at), "passive-that")
  elseif right.kind == "quote" and letters:find("^[,:]", at) then
    M.add_quote(one, right.quote, "passive-quote")
  end
  return #one.contents + (next(one.quotes) and 1 or 0) > 0 and one or nil
end

return M
