--- sentences.lua: the clause or the noun phrase that a date belongs to, and its subject.

local clauses = require "parlance.extract.claims.clauses"
local letters = require "parlance.extract.claims.letters"
local lpeg = require "lpeg"

local M = {}

---@class parlance.timeline.Sentence
---@field letters string as in claims/letters, quotation marks left out
---@field at integer[] the token of each letter
---@field days string "d" for each letter of a date, "." for any other
---@field folds string[] of the document
local Sentence = {}
Sentence.__index = Sentence

--- The sentence of tokens first..last.
---@param folds string[]
---@param tags string[]
---@param first integer
---@param last integer
---@param dated? table<integer, any> tokens of dates
---@return parlance.timeline.Sentence
function M.new(folds, tags, first, last, dated)
  local list, at, days = {}, {}, {}
  for token = first, last do
    local letter = letters.of(folds[token], tags[token])
    if letter ~= '"' then
      at[#at + 1], list[#list + 1] = token, letter
      days[#days + 1] = dated and dated[token] and "d" or "."
    end
  end
  return setmetatable({ letters = table.concat(list), at = at, folds = folds,
    days = table.concat(days) }, Sentence)
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

-- Where a sentence begins behind the place and day of a report: "SENDRIGAL, 3 May – ".
local function report_start(text)
  local _, place = text:find "^[nN][nN,1%(%)]*%-"
  return place and place < #text and place + 1 or 1
end

-- Where a relative clause or a participle begins that letter k is in, within from..k: ", signed
-- at", "which X handed over", "established by".
local function inner_start(text, from, k)
  for at = k - 1, from + 1, -1 do
    if text:find("^[;:%.]", at) then return nil end
    if text:find("^[^ehajzT]Tr?[vaez]", at - 1) then return at end -- "to reopen it in May"
    local is_relative = text:find("^w", at) and text:find("[vzaeh]", at)
    -- "the cable, which ..., parted"
    local is_finite = text:sub(from, at - 1):find "^[^vzaeh]*,w[^,]*,$"
    local has_verb = text:sub(from, at - 1):find "[vzaeh]"
    local is_participle = text:find("^z", at) and not text:find("^T", at - 1) and not is_finite
      and (text:find("^[,%(]", at - 1) or text:find("^[nN%)]zb", at - 1)
        or has_verb and text:find("^[nN%)]z[iT]", at - 1))
      or text:find("^,vT", at - 1) and not has_verb -- "the talks, set to end on Tuesday,"
    if is_relative and is_relative < k or is_participle then return at end
    if text:find("^[ois,]y", at - 1) then return at end -- "of rehearsing it in May"
    local is_inner = text:sub(from, at - 1):find "w[^vzaeh]*$" or text:find("^T", at - 1)
    if text:find("^[aehv]", at) and not is_inner then return nil end
  end
end

-- Where it ends: at a comma or bracket behind k, or before the verb of the clause around it.
local function inner_end(text, k, to)
  local stop = text:find("[,%(%)aeh]", k + 1)
  return stop and stop <= to and stop - 1 or to
end

local P, S = lpeg.P, lpeg.S
local PHRASE = P "d" ^ -2 * (S "nNj1rg*" + P "z" * #S "nNj") ^ 1 + P "p"
-- A subject with its verb, which may be any form that is finite.
local SUBJECT = PHRASE * (S "oib" * PHRASE) ^ -2
local CLAUSE = P "," ^ -1 * S "r" ^ 0 * SUBJECT * S "rx" ^ 0 * S "aehvz"

local VERB = "[aehvz]"

-- Whether a clause of its own begins behind letter k, with a verb on either side of it.
local function parts(text, from, k)
  local begins = CLAUSE:match(text, k + 1) or text:find("^,?c?t", k + 1) and text:find(VERB, k + 2)
  return begins and text:find(VERB, from) and text:find(VERB, from) < k
end

-- Whether the verb behind a conjunction at k has a date of its own, as what stands before it:
-- "left at ten and was in port by noon".
local function is_dated_apart(self, from, k, to)
  return self.letters:find("^r*[aehvz]", k + 1) and self.days:sub(from, k):find("d", 1, true)
    and self.days:sub(k + 1, to):find("d", 1, true)
end

-- Nouns behind which "that" leads to what is said.
local SAYING = { claim = true, charge = true, allegation = true, fact = true, statement = true,
  suggestion = true, report = true, accusation = true, view = true, news = true, proof = true,
  evidence = true, belief = true, assertion = true, condition = true, idea = true, hope = true,
  fear = true, doubt = true, announcement = true, promise = true, rumour = true }

-- Where "that" at a letter begins a clause, or the noun phrase that it is about: "the paper that
-- you sent"; nil where it stands for no clause.
local function that_start(self, at)
  local text = self.letters
  if not text:find(VERB, at + 1) then return nil end
  if text:find("^[^nN1%)]", at - 1) or SAYING[self.folds[self.at[at - 1]]] then return at + 1 end
  if text:find("^r*[vzaeh]", at + 1) then return at end -- "the strike that began in 2028"
  return text:find("^[pdN]", at + 1) and clauses.phrase_start(text, at - 1) or nil
end

-- Whether a date at letters k..b stands between a conjunction at `at` and its verb: "and since 2011
-- has held".
local function opens_part(self, at, k, b)
  return k - at <= 2 and self.letters:find("^c[is]?", at)
    and self.letters:find("^,?r*[aehvz]", b + 1)
end

-- Where the clause begins that is in from..k: behind "that", behind a conjunction with a clause.
local function part_start(self, from, k, b, to)
  local text = self.letters
  for at = k - 1, from + 1, -1 do
    local that = text:find("^t", at) and that_start(self, at)
    if that and that >= from then return that end
    if self.folds[self.at[at]] == "what" and text:find("^[dpnN]", at + 1) then return at end
    if text:find("^[cs]", at) and parts(text, from, at) then return at + 1 end
    local is_apart = is_dated_apart(self, from, at, to) or opens_part(self, at, k, b)
    if text:find("^c", at) and is_apart then return at + 1 end
  end
  return from
end

-- Where it ends: before a conjunction with a clause, or a condition.
local function part_end(self, from, k, to)
  local text = self.letters
  for at = k + 1, to - 1 do
    local word = text:find("^,", at) and self.folds[self.at[at + 1]]
    local joins = word == "when" or word == "after" or word and text:find("^yt", at + 1)
      or text:find("^c", at) and parts(text, from, at)
      or text:find("^c", at) and is_dated_apart(self, from, at, to)
      or text:find("^s", at) and text:find(VERB, from) and text:find(VERB, from) < at
      or text:find("^,", at) and parts(text, from, at)
    if joins then return at - 1 end
  end
  return to
end

-- First and last letter of the subject of the verb at a letter, where it stands before it.
local function subject_of(text, verb)
  local first, last, how = clauses.subject(text, clauses.group_start(text, verb))
  if first and last and first >= 1 and last >= first then return first, last, how end
end

-- Whether letters x..y, which stand for a subject, are the time of a clause from `from` on: "the
-- Office this year began", "and last May met"; "this week saw" has such a subject.
local function is_time(self, from, x, y)
  if not self.days:find("^d", x) or not self.days:find("^d", y) then return false end
  return x > from or from > 1 and self.letters:find("^c", from - 1) ~= nil
end

-- The subject of a verb that a conjunction before letter k joins its clause to: "they met and last
-- year agreed".
local function joined_subject(text, k)
  if k < 3 or not text:find("^c", k - 1) then return nil end
  for at = k - 2, 1, -1 do
    if text:find("^[;:]", at) then return nil end
    if text:find("^[aehvz]", at) then return subject_of(text, at) end
  end
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

-- The last verb of the group that begins at a letter: "have been asked".
local function main_verb(text, verb, to)
  local at = verb
  for k = verb + 1, to do
    if text:find("^[vzy]", k) then return k end
    if not text:find("^[aehxrT]", k) then break end
    at = text:find("^[aeh]", k) and k or at
  end
  return at
end

-- Whether the group that begins at a letter is in the passive, or a participle alone.
local function is_passive(text, verb)
  return text:find("^[ahx]*[aehxr]*er*[zv]", verb) ~= nil
    or text:find("^z", verb) ~= nil and text:find("^[^nNp1%)rd]", verb - 1) ~= nil
end

--- The clause around tokens first..last, from its subject on where it has one.
---@param first integer
---@param last integer
---@return { first: integer, last: integer, subject: integer[]|nil, is_clause: boolean }|nil
function Sentence:clause(first, last)
  local text = self.letters
  if #text == 0 then return nil end
  local a, b = letter_at(self, first), letter_at(self, last)
  local from = clauses.clause_start(text, a)
  local to = end_of(text, from, b)
  from = part_start(self, from, a, b, to)
  to = part_end(self, from, b, to)
  from, to = trim(text, from, to)
  if to < from then return nil end
  local inner = inner_start(text, from, a)
  if inner then from, to = inner, inner_end(text, b, to) end
  local verb, subject = text:find("[aehvz]", from), nil
  if verb and verb > to then verb = nil end
  local x, y, how = nil, nil, nil
  if verb then x, y, how = subject_of(text, verb) end
  if x and is_time(self, from, x, y) then x = nil end
  if x then
    subject = { self.at[x], self.at[y] }
    if how == nil and not inner then from = math.min(from, x) end
  elseif verb then
    x, y = joined_subject(text, from)
    subject = x and { self.at[x], self.at[y] } or nil
  end
  local start = report_start(text)
  if start > a then return nil end
  from = math.max(from, start)
  return {
    first = math.min(self.at[from], first), last = math.max(self.at[to], last),
    subject = subject, is_clause = verb ~= nil, is_inner = inner ~= nil,
    verb = verb and self.at[main_verb(text, verb, to)], passive = verb and is_passive(text, verb),
  }
end

-- Prepositions behind a dated noun that belong to it: "the treaty of 2019 between X and Y".
local OWN = { between = true, with = true, at = true, against = true, on = true, to = true,
  over = true, of = true, near = true, off = true }

-- Where a noun phrase with its prepositional phrases ends that goes on behind letter k.
local function phrase_goes_on(self, k)
  local text, stop = self.letters, k
  while OWN[self.folds[self.at[stop + 1]]] and text:find("^[io]", stop + 1) do
    local finish = clauses.phrase_end(text, stop + 2)
    if not finish or finish <= stop then break end
    stop = finish
  end
  return stop
end

-- Where a noun phrase begins with what it is joined to: "the treaty between X and Y of 2019",
-- "established by the decision of 3 May".
local function phrase_opens(self, start)
  local text = self.letters
  if start > 3 and text:find("^c", start - 1) then
    local joined = clauses.phrase_start(text, start - 2) or start
    for at = joined, start - 1 do
      if self.folds[self.at[at]] == "between" then start = joined end
    end
  end
  if start > 2 and text:find("^z[ib]", start - 2) and not text:find("^[aehpnN%)]", start - 3) then
    return start - 2
  end
  return start
end

-- Nouns that are times themselves: "in the night of 3 May", "at the end of May".
local TIMES = { night = true, day = true, morning = true, evening = true, afternoon = true,
  week = true, month = true, year = true, hours = true, hour = true, ["end"] = true,
  beginning = true, start = true, middle = true, course = true, weekend = true, eve = true,
  turn = true, summer = true, winter = true, spring = true, autumn = true, minutes = true }

-- The noun phrase that letters a..b of a date stand in, before its noun: "its 2029 survey".
local function modified(self, a, b)
  local text = self.letters
  local modifies = text:find("^gj?[nN]", b + 1)
    or a > 1 and text:find("^[djg]", a - 1) and text:find("^j?[nN]", b + 1)
  if not modifies then return nil end
  local stop = clauses.phrase_end(text, b + (text:find("^g", b + 1) and 2 or 1))
  local start = a > 1 and text:find("^[dj]", a - 1) and clauses.phrase_start(text, a - 1)
  return start or a, stop
end

-- The noun phrase that "of" joins a date to: "the fire of 11 August".
local function of_date(self, a, b)
  local text = self.letters
  local of = text:find("^o", a - 1) and a - 1 or text:find("^od", a - 2) and a - 2
  if of and of > 1 and not TIMES[self.folds[self.at[of - 1]]] then
    return clauses.phrase_start(text, of - 1), b
  end
end

-- Prepositions behind which a dated noun is a time of what its clause tells.
local DURING = { ["in"] = true, at = true, during = true, by = true, throughout = true }

-- Whether a noun with a date before it only tells when its clause was: "in his 2014 interview he
-- said", "today's court ruled"; letter b is the last of the date.
local function is_of_clause(self, start, stop, b)
  local text = self.letters
  if text:find("^g", b + 1) then return true end
  if DURING[self.folds[self.at[start - 1] or 0] or ""] then return true end
  return text:find("^r*[vzaeh]", stop + 1) ~= nil
end

--- The noun phrase that dates an act by itself: "the fire of 11 August", "its 2029 survey"; nil
--- where the date is not that of a noun.
---@param first integer
---@param last integer
---@return { first: integer, last: integer, is_clause: boolean }|nil
function Sentence:phrase(first, last)
  local text = self.letters
  local a, b = letter_at(self, first), letter_at(self, last)
  local start, stop = modified(self, a, b)
  if start and stop and is_of_clause(self, start, stop, b) then return nil end
  if not start and a > 2 then start, stop = of_date(self, a, b) end
  if not start or not stop then return nil end
  start, stop = phrase_opens(self, start), phrase_goes_on(self, stop)
  if text:find("^T[r]*v", stop + 1) then stop = end_of(text, stop + 1, stop + 2) end
  return { first = math.min(self.at[start], first), last = math.max(self.at[stop], last),
    is_clause = false }
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
