--- rules.lua: what a cue governs: before it, behind it, around it. Each rule has its name.
--
-- A reader looks at one unit: { doc, unit, letters, done, cue }; `done` is the last letter
-- that belongs to an earlier attribution.

local phrases = require "parlance.extract.quotes.phrases"
local reach = require "parlance.extract.quotes.reach"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"
local verbs = require "parlance.extract.quotes.verbs"

local lpeg = require "lpeg"

local M = {}

local P, S, V, Cp = lpeg.P, lpeg.S, lpeg.V, lpeg.Cp

local byte, clause_end = string.byte, reach.clause_end
local COMMA, QUOTE = byte ",", byte "Q"
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
  if k < 1 then return nil end
  if byte(letters, k) == COMMA then k = k - 1 end
  return byte(letters, k) == QUOTE and k or nil
end

-- What stands between the parts of a series: before it, and where the next part begins.
local function next_of(between)
  return P { (1 - S ",;c") ^ 0 * (Cp() * between + 1 * V(1)) }
end

local STOP = S ",;" * P "c" ^ -1
local THAT = next_of((STOP * "t" + "ct") * Cp() * S "dNpPl1gQ")
local TO = next_of(STOP * Cp() * P "r" ^ -1 * "T" * S "luvrea")

-- Letters in which the next break is looked for: sentences without end have none.
local MOST_LETTERS = 400

-- The next break from a letter on: where it begins, and where the next part does.
local function next_break(letters, breaks, from)
  if #letters - from <= MOST_LETTERS then return breaks:match(letters, from) end
  local first, behind = breaks:match(letters:sub(from, from + MOST_LETTERS))
  if first then return first + from - 1, behind + from - 1 end
end

-- Where the last of several parts ends that semicolons part: "that A; that B; and that C".
local function series_end(letters, last, breaks)
  local first, behind = next_break(letters, breaks, last + 1)
  while first == last + 1 and letters:find("^;", first) do
    last = clause_end(letters, behind)
    first, behind = next_break(letters, breaks, last + 1)
  end
  return last
end

-- Add "that A, that B and that C", or "to go, to stay and to come", as one content a part.
local function add_series(self, one, at, rule, breaks)
  local letters = self.letters
  local last = series_end(letters, clause_end(letters, at), breaks)
  while at <= last do
    local first, behind = next_break(letters, breaks, at + 1)
    if not first or first > last then first, behind = last + 1, last + 1 end
    M.add_content(self, one, at, first - 1, rule)
    at = behind
  end
end

-- Tokens that the end of a clause has in marks, less one: 'on the show "Good Evening,"'.
local SHORT = 4

-- Whether quoted words are the end of a clause that begins outside of them.
local function is_end_of_clause(self, k)
  local quote = self.unit.quotes[k]
  return k - 1 > self.done + 1 and not self.letters:find("^[%.,;:!%-cQ]", k - 1) and
    (quote.last - quote.first <= SHORT or scare.is_fragment(self.doc, quote))
end

-- Whether the verb's class lets words that stand before the source be what it says.
local function may_trail(self, one)
  if one.source.inherited or self.letters:find("^w", one.source.first) then return false end
  return SAYING[self.cue.class] or TOLD[self.cue.class] or false
end

-- "As X said, A": what stands behind the comma.
local function as_said(self, one, at)
  local letters = self.letters
  if one.source.start ~= 2 or not letters:find("^f", 1) or not letters:find("^,", at) then
    return false
  end
  M.add_content(self, one, at + 1, clause_end(letters, at + 1), "as-said")
  return true
end

-- The letter before the clause that ends at a comma: "Its head has offered to go, an aide said".
local function clause_start(letters, before)
  local stop = letters:sub(1, before - 1):match ".*();" or 0
  return letters:find("^c?[dNlp1]", stop + 1) and stop or before
end

-- "A, X said": the clause before the comma, or the dash, at letter `before`.
local function clause_before(self, one, before)
  local letters = self.letters
  local shortest = letters:find("^,", before) and 1 or 4
  local done = self.done == before - 1 and clause_start(letters, before) or self.done
  if not letters:find("^[,%-]", before) or before - shortest <= done then return false end
  local first = math.max(done + 1, reach.after_number(letters), reach.after_dateline(letters))
  while first < before and letters:find("^[,;:%.c]", first) do first = first + 1 end
  local dateline = letters:find("^%-", before)
  if dateline and not letters:sub(first, before - 1):find "[auvePlyp*]" then return false end
  M.add_content(self, one, first, before - 1, "trailing")
  return true
end

-- "A, X said, B": what goes on behind the cue.
local function after_parenthesis(self, one, at)
  local letters = self.letters
  if letters:find("^,Q", at) then
    M.add_quote(one, at + 1, "direct-after")
  elseif letters:find("^,[^UAQ]", at) and at < #letters - 1 then
    M.add_content(self, one, at + 1, clause_end(letters, at + 1), "parenthetical")
  end
end

-- "..., X said" and "A, X said, B": what stands before the source, and the rest; `at` is the
-- letter behind the cue and its adjuncts.
local function trailing(self, one, at)
  local letters, before = self.letters, one.source.start - 1
  if not may_trail(self, one) then return false end
  if as_said(self, one, at) then return true end
  if letters:sub(before, before) == "f" then before = before - 1 end
  local quote = quote_before(letters, before)
  if quote and is_end_of_clause(self, quote) then
    M.add_content(self, one, self.done + 1, quote, "trailing")
  elseif quote then
    M.add_quote(one, quote, "direct-before")
  elseif not clause_before(self, one, before) then
    return false
  end
  one.high = math.max(one.high, at - 1)
  if not quote or letters:find("^,Q", at) then after_parenthesis(self, one, at) end
  return true
end

--- "..." said X, the minister.
function M.inverted(self, one, k)
  local letters = self.letters
  if not letters:find("^[Q,]", k - 1) or k == 1 then return false end
  local quote = quote_before(letters, k - 1)
  local comma = not quote and letters:sub(k - 1, k - 1) == "," and k - 1
  if not quote and not comma or not self.cue.frames.direct then return false end
  if comma and TOLD[self.cue.class] then return false end
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

-- "if" and the like begin a question after asking.
local function is_question(self, at)
  local letters = self.letters
  return letters:find("^h", at) ~= nil or letters:find("^s", at) and verbs.fold(self, at) == "if"
    or false
end

local CLAIMING = { claim = true, allege = true }

-- Prepositions of what is spoken of.
local ABOUT = { about = true, concerning = true, regarding = true, against = true }

-- The rule for "to deny", where the verb takes one.
local function rule_of_infinitive(cue)
  local may = cue.frames.to or OBJECT[cue.class]
  return may and cue.class ~= "say" and cue.class ~= "declare" and "infinitive" or nil
end

-- Whether what starts at a letter is a thing alone, "many things", "Article 51", and no clause.
local function is_thing(letters, at)
  local first, behind = letters:match("^(d*[Nl][Nl]*)()", at)
  if not first then return false end
  if letters:find("^1[%.,;:)!c]", behind) or letters:find("^1$", behind) then return true end
  return first:find "^d*l$" ~= nil and letters:find("^[%.,;:)!]?$", behind) ~= nil
    or first:find "^d*l$" ~= nil and letters:find("^[io]d*[lN]w", behind) ~= nil
end

-- "claimed responsibility for it": a thing, where a verb of claiming has no clause behind it.
local function is_claimed(self, at)
  return CLAIMING[self.cue.class] and not self.letters:find("^[pP]", at)
    and not reach.is_finite(self.letters, at)
end

-- The rule for a clause without "that", or an object.
local function rule_of_clause(self, at)
  local cue = self.cue
  if is_thing(self.letters, at) then
    return OBJECT[cue.class] and (cue.frames.object or not cue.risky) and "object" or nil
  end
  local sure = verbs.PLAIN[cue.class] and not cue.risky and not is_claimed(self, at)
  if SAYING[cue.class] and cue.frames.that and (sure or reach.has_verb(self.letters, at)) then
    return (sure or reach.is_finite(self.letters, at)) and "clause" or "object"
  end
  return OBJECT[cue.class] and (cue.frames.object or not cue.risky) and "object" or nil
end

-- The rule by which what stands right behind a cue is governed by it, or nil.
local function rule_of_governed(self, at)
  local letters, cue = self.letters, self.cue
  if letters:find("^h", at) or cue.frames.wh and is_question(self, at) then return "question" end
  if reach.infinitive:match(letters, at) then
    if cue.class == "reject" and letters:find("^T[uv][htsTQ]", at) then return nil end
    return rule_of_infinitive(cue)
  end
  if letters:find("^i", at) and ABOUT[verbs.fold(self, at)] then return "topic" end
  return reach.clause:match(letters, at) and rule_of_clause(self, at)
end

-- A clause, an object or an infinitive right after the cue.
local function governed(self, one)
  local at = reach.after_time(self.letters, one.cue_last + 1)
  local rule = rule_of_governed(self, at)
  if not rule then return false end
  if rule == "topic" then at = at + 1 end
  if rule == "infinitive" then
    add_series(self, one, at, rule, TO)
  elseif rule == "clause" then
    add_series(self, one, at, rule, THAT)
  else
    M.add_content(self, one, at, clause_end(self.letters, at), rule)
  end
  return #one.contents > 0
end

-- Whether quoted words are the beginning of more: "rejected “baseless claims” by".
local function starts_clause(self, k)
  if self.letters:find("^[,:]", k - 1) then return false end
  local quote = self.unit.quotes[k]
  return scare.is_fragment(self.doc, quote)
end

-- "Yesterday, X spoke of it": words of time and place alone before a source.
local function is_adverbial(letters, last)
  local before = letters:sub(1, last - 1)
  return before:find "^[DijbrfT]" ~= nil and not before:find "[auvePyp]" and not before:find ",d"
end

-- "“...”, X said while leaving": whatever comes after the cue.
local function loose_trailing(self, one)
  local letters, after = self.letters, one.cue_last + 1
  if not one.source.start or is_adverbial(letters, one.source.start - 1) then return false end
  local quote = quote_before(letters, one.source.start - 1)
  if not quote and not letters:find("^r*[ijbsSf]", after) then return false end
  return trailing(self, one, after)
end

-- The quotation right before a source that is its speaker: "“...,” X said".
local function source_quote(self, one)
  local start = one.source.start
  if not start or self.letters:find("^w", one.source.first) then return nil end
  if self.letters:find("^f", start - 1) then start = start - 1 end
  local quote = quote_before(self.letters, start - 1)
  if quote and quote > self.done and not is_end_of_clause(self, quote) and
    (SAYING[self.cue.class] or TOLD[self.cue.class]) then
    return quote
  end
end

-- "said on Friday he would": what follows words of time is a clause of its own.
local function follows_time(self, one)
  local at = reach.after_time(self.letters, one.cue_last + 1)
  return at > one.cue_last + 1 and self.letters:find("^[pPd]", at) and
    rule_of_governed(self, at) == "clause"
end

-- "On the show “Good Evening,” she said they had": the marks are of no quotation.
local function follows_show(self, one)
  local quote = one.source.start and quote_before(self.letters, one.source.start - 1)
  return quote and is_end_of_clause(self, quote) and
    rule_of_governed(self, one.cue_last + 1) == "clause"
end

local function governed_or_before(self, one)
  one.addressee = nil
  if follows_time(self, one) or follows_show(self, one) then return governed(self, one) end
  return loose_trailing(self, one) or governed(self, one)
end

-- What to do with each kind of what stands right of a cue.
local right_of = {}

function right_of.quote(self, one, right, before)
  local object = right.addressee and not (self.cue.frames.direct or TOLD[self.cue.class])
  if object then
    one.addressee = nil
    M.add_content(self, one, right.addressee.first, clause_end(self.letters, right.quote), "object")
  elseif starts_clause(self, right.quote) then
    M.add_content(self, one, right.quote, clause_end(self.letters, right.quote), "object")
  else
    M.add_quote(one, right.quote, "direct-after")
    if before then M.add_quote(one, before, "direct-before") end
  end
  return true
end

right_of["that"] = function(self, one, right)
  local letters = self.letters
  local last = clause_end(letters, right.at)
  local told = right.addressee and (not self.cue.frames.that or verbs.PLAIN[self.cue.class])
  if told then return governed_or_before(self, one) end
  if last - right.at < 4 and not letters:sub(right.at, last):find "[aPuvepQ:]" then
    return false
  end
  add_series(self, one, right.at, "that", THAT)
  one.opens_list = right.at == #letters and letters:find("^:", right.at) ~= nil
  return true
end

-- "asked them whether", "told them why".
function right_of.asked(self, one, right)
  if not verbs.ORDER[self.cue.class] or not is_question(self, right.at) then
    return governed_or_before(self, one)
  end
  M.add_content(self, one, right.at, clause_end(self.letters, right.at), "question")
  return true
end

function right_of.order(self, one, right)
  if not verbs.ORDER[self.cue.class] then return governed_or_before(self, one) end
  M.add_content(self, one, right.at, clause_end(self.letters, right.at), "order")
  return true
end

function right_of.clause(self, one, right)
  if not TOLD[self.cue.class] then return governed_or_before(self, one) end
  M.add_content(self, one, right.at, clause_end(self.letters, right.at), "told-clause")
  return true
end

function right_of.colon(self, one, right)
  if right.at > #self.letters then
    one.opens_list = true
    return true
  end
  M.add_content(self, one, right.at, clause_end(self.letters, right.at), "colon")
  return true
end

right_of["end"] = function(self, one, right)
  local may_end = not right.told or TOLD[self.cue.class]
  if not self.letters:find("^,", right.at) and one.source.start
    and is_adverbial(self.letters, one.source.start - 1) then
    may_end = false
  end
  if may_end and trailing(self, one, right.at) then return true end
  one.addressee = nil
  return right.at > one.cue_last + 1 and governed(self, one)
end

-- "called upon Sarn to", "agreed, for their part,": what goes on in the points of a list, where
-- the sentence breaks off.
local function opens_points(self, one)
  local letters, at = self.letters, one.cue_last + 1
  if self.unit.to == self.doc.n_tokens or not letters:find("^[lNmgT,:]", -1) then return false end
  local told, to = letters:match("^r?()[^%.;Q,]-()T:?$", at)
  local aside = letters:find("^,[^%.;Q]+[,:]$", at) or letters:find("^[,:]$", at)
  if not to and not aside then return false end
  if to and to > told then one.addressee = { first = told, last = to - 1 } end
  one.opens_list = true
  return true
end

--- What stands around a cue that has its source before it.
---@return boolean whether it governs anything
function M.around(self, one)
  if opens_points(self, one) then return true end
  local right = reach.right:match(self.letters, one.cue_last + 1)
  local before = source_quote(self, one)
  one.addressee = right and right.addressee
  if before and (not right or right.kind ~= "quote") then
    M.add_quote(one, before, "direct-before")
    return true
  end
  if not right then return governed_or_before(self, one) end
  return right_of[right.kind](self, one, right, before)
end

--- "Asked whether A, X said": nobody is named who asked.
---@return boolean
function M.asked(self, one, k)
  local letters = self.letters
  if self.cue.class ~= "ask" or verbs.fold(self, k) ~= "asked" then return false end
  if k > 1 and not letters:find("^[,sS]", k - 1) then return false end
  local at = reach.after_time(letters, one.cue_last + 1)
  local topic = letters:find("^i", at) and ABOUT[verbs.fold(self, at)]
  if not topic and not is_question(self, at) then return false end
  one.asks_next = true
  M.add_content(self, one, topic and at + 1 or at, reach.noun_clause_end(letters, at),
    topic and "topic" or "question")
  return #one.contents > 0
end

-- Classes whose passive has the one who is told as its subject: "the crew were told to go".
local COMMANDS = { ask = true, tell = true, urge = true, demand = true }

-- What follows a passive: "is said to", "was asked whether", "was asked about".
local function passive_object(self, one, at)
  local letters = self.letters
  local _, last = letters:find("^r*", at)
  if letters:find("^T[luvrea]", last + 1) and verbs.PASSIVE_TO[self.cue.class] then
    local told = COMMANDS[self.cue.class] and sources.before(letters, one.cue)
    if told and not told.inherited then one.addressee = told end
    M.add_content(self, one, last + 1, clause_end(letters, last + 1), "passive-infinitive")
  elseif verbs.ORDER[self.cue.class] and is_question(self, at) then
    M.add_content(self, one, at, clause_end(letters, at), "question")
  elseif self.cue.class == "ask" and letters:find("^i", at) and ABOUT[verbs.fold(self, at)] then
    M.add_content(self, one, at + 1, clause_end(letters, at + 1), "topic")
  end
  return #one.contents > 0 and one or nil
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
  if passive_object(self, one, at) then return one end
  local right = reach.right:match(letters, at)
  if not right or right.at > at + 2 then return nil end
  if right.kind == "that" then
    local told = TOLD[self.cue.class] and sources.before(letters, one.cue)
    if told and not told.inherited then one.addressee = told end
    M.add_content(self, one, right.at, clause_end(letters, right.at), "passive-that")
  elseif right.kind == "quote" and letters:find("^[,:]", at) then
    M.add_quote(one, right.quote, "passive-quote")
  end
  return #one.contents + (next(one.quotes) and 1 or 0) > 0 and one or nil
end

return M
