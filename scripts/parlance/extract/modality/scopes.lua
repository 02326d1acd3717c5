--- scopes.lua: the words that a negation is about: those of its clause, or of its phrase.
--
-- There is no parser: a clause begins behind a mark, a conjunction with a subject and a verb
-- behind it, a word that subordinate clauses begin with, or the verb of another clause.

local HARD = { ["."] = true, [";"] = true, [":"] = true, ["?"] = true, ["!"] = true, ["--"] = true,
  ["—"] = true, ["–"] = true, ["``"] = true, ["\'\'"] = true, ["“"] = true, ["”"] = true,
  ['"'] = true, ["("] = true, [")"] = true }

local VERBAL = { VERB = true, AUX = true }
local NOMINAL = { NOUN = true, PROPN = true, PRON = true, DET = true, NUM = true, ADJ = true }

local function is_verb(self, at)
  if not VERBAL[self.tags[at]] or self.tags[at - 1] == "DET" then return false end
  return not (self.folds[at] == "miss" and self.tags[at + 1] == "PROPN")
end

-- Whether a verb comes among tokens first..last.
local function has_verb(self, first, last)
  for at = first, last do if is_verb(self, at) then return true end end
  return false
end

local RELATIVE = { who = true, which = true, whom = true, whose = true }

-- Whether a clause of its own begins at `at`: a subject, and then a verb before any mark.
local function begins_clause(self, at)
  local subject = false
  if RELATIVE[self.folds[at]] then return false end
  for i = at, math.min(self.last, at + 12) do
    local tag = self.tags[i]
    local ends = tag == "PUNCT" or tag == "SCONJ" or tag == "CCONJ"
    if ends or RELATIVE[self.folds[i]] then return false end
    if is_verb(self, i) then return subject end
    if NOMINAL[self.tags[i]] then subject = true end
  end
  return false
end


local SUBJECTS = { i = true, he = true, she = true, we = true, they = true, there = true,
  it = true, you = true }
local SUBJECTIVE = { PRON = true, DET = true, PROPN = true }

local SUBORDINATES = { ["if"] = true, as = true, when = true, because = true, though = true,
  although = true, ["while"] = true, whether = true, since = true, ["until"] = true,
  unless = true, whereas = true, ["for"] = true }

-- Verbs that stand before their subject in questions and conditions.
local INVERTED = {}
for word in ([[am are can could did do does had has have is may might must shall should was were
  will would]]):gmatch "%S+" do INVERTED[word] = true end

local LEADING = { ADV = true, PART = true }

-- Left over the verbs that a cue belongs to, and what stands between them and the cue.
local function own_verb(self, at)
  local i = at
  while i > 1 and self.tags[i - 1] == "ADV" do i = i - 1 end
  if i > 2 and SUBJECTS[self.folds[i - 1]] and INVERTED[self.folds[i - 2]] then i = i - 1 end
  if i > 1 and is_verb(self, i - 1) then
    while i > 1 and (is_verb(self, i - 1) or LEADING[self.tags[i - 1]]) do i = i - 1 end
  end
  return i
end

-- Whether a verb stands before token i in what mark or conjunction sets off.
local function verb_before(self, i)
  while i > 0 and not HARD[self.folds[i]] and self.tags[i] ~= "SCONJ" do
    if is_verb(self, i) then return true end
    i = i - 1
  end
  return false
end

-- Whether a main clause begins at i behind a subordinate one without a comma.
local function main_begins(self, i)
  local tag = self.tags[i - 1]
  local before = self.folds[i - 1]
  if RELATIVE[before] or before == "that" then return false end
  return SUBJECTS[self.folds[i]] and i < self.last and is_verb(self, i + 1)
    and (tag == "NOUN" or tag == "ADV" or tag == "ADJ" or tag == "PRON" or tag == "PROPN")
end

-- Whether a subordinate clause has begun before token i.
local function subordinate_before(self, i)
  for at = i - 2, 1, -1 do
    if HARD[self.folds[at]] or self.tags[at] == "PUNCT" then return false end
    if self.tags[at] == "SCONJ" or SUBORDINATES[self.folds[at]] then return true end
  end
  return false
end

-- Whether a clause begins at token i behind a conjunction, or an adverb behind one.
local function joined_start(self, i)
  local before, tag = self.folds[i - 1], self.tags[i - 1]
  if tag == "ADV" and i > 2 and self.tags[i - 2] == "CCONJ" and begins_clause(self, i) then
    return verb_before(self, i - 3)
  end
  if tag ~= "CCONJ" then return false end
  return before == "but" or begins_clause(self, i) and verb_before(self, i - 2)
end

-- Whether a clause begins at token i behind a word that clauses begin with.
local function subordinate_start(self, i, at)
  local before = self.folds[i - 1]
  if self.tags[i - 1] ~= "SCONJ" then return before == "that" and SUBJECTS[self.folds[i]] end
  return SUBORDINATES[before] or before == "that" or has_verb(self, i, at)
end

-- Whether a clause begins at token i, seen from a token behind it.
local function is_start(self, i, at)
  if i == 1 or HARD[self.folds[i - 1]] or RELATIVE[self.folds[i]] then return true end
  if subordinate_start(self, i, at) then return true end
  if self.tags[i - 1] == "PUNCT" and begins_clause(self, i) then return true end
  if main_begins(self, i) and subordinate_before(self, i) then return true end
  return joined_start(self, i)
end

-- First token of the clause that token `at` is in: what stands before its verb, back to another
-- verb.
local function clause_start(self, at)
  local own = own_verb(self, at)
  for i = own, 1, -1 do
    if is_start(self, i, at) then return i end
    if i < own and is_verb(self, i - 1) then return i end
  end
  return 1
end

local ADDRESSED = { sir = true, madam = true, gentlemen = true, ladies = true, dear = true,
  ["mr."] = true, ["mrs."] = true, doctor = true }

-- The last token of words that call somebody, between the comma at `at` and the next mark.
local function address_end(self, at)
  local called = self.tags[at + 1] == "PROPN"
  for i = at + 1, math.min(self.last, at + 6) do
    called = called or ADDRESSED[self.folds[i]] or false
    if self.tags[i] == "PUNCT" then return called and i - 1 or nil end
    if is_verb(self, i) or self.tags[i] == "ADP" or self.tags[i] == "CCONJ" then return nil end
  end
end

-- Whether a clause that has its verb ends before token i.
local function ends_before(self, i, subordinate)
  local fold, next_tag = self.folds[i], self.tags[i + 1]
  if fold == "," then
    local next_fold = self.folds[i + 1]
    if next_fold == "so" or next_fold == "for" then return has_verb(self, i + 2, self.last) end
    return subordinate or next_tag == "CCONJ" or next_tag == "SCONJ" and next_fold ~= "that"
      or begins_clause(self, i + 1)
  end
  return self.tags[i] == "CCONJ" and SUBJECTIVE[next_tag] and begins_clause(self, i + 1)
end

-- Last token of the clause that token `at` is in, and what is said to somebody within it.
local function clause_end(self, at, start)
  local verb, asides = has_verb(self, math.max(1, at - 3), at), {}
  local subordinate = start and start > 1 and self.tags[start - 1] == "SCONJ"
  local i = at + 1
  while i <= self.last do
    local fold = self.folds[i]
    if HARD[fold] or fold == "but" or fold == "because" then return i - 1, asides end
    local called = fold == "," and address_end(self, i)
    if called then
      asides[#asides + 1] = { i, called + 1 }
      i = called
    elseif verb and ends_before(self, i, subordinate) or subordinate and main_begins(self, i) then
      return i - 1, asides
    end
    verb = verb or is_verb(self, i)
    i = i + 1
  end
  return self.last, asides
end

local function add(self, scope, first, last)
  for at = first, last do
    if self.tags[at] ~= "PUNCT" or (at > first and at < last) then scope[at] = true end
  end
end

local POSSESSIVES = { my = true, your = true, his = true, her = true, its = true, our = true,
  their = true }

local PHRASAL = { ADJ = true, NOUN = true, PROPN = true, DET = true, NUM = true, ADV = true }

-- The noun phrase around an adjective.
local function noun_phrase(self, at)
  local first, last = at, at
  while first > 1 and (PHRASAL[self.tags[first - 1]] or POSSESSIVES[self.folds[first - 1]]) do
    first = first - 1
  end
  while last < self.last and PHRASAL[self.tags[last + 1]] do last = last + 1 end
  while self.folds[last + 1] == "of" and PHRASAL[self.tags[last + 2]] do
    last = last + 2
    while last < self.last and PHRASAL[self.tags[last + 1]] do last = last + 1 end
  end
  return first, last
end

-- Whether an adjective is said of a subject: "is unhappy", not "an unhappy man".
local function is_predicate(self, at)
  local next_tag = self.tags[at + 1]
  if next_tag == "NOUN" or next_tag == "PROPN" or next_tag == "ADJ" then return false end
  for i = at - 1, math.max(1, at - 4), -1 do
    if is_verb(self, i) then return true end
    if self.tags[i] ~= "ADV" and self.tags[i] ~= "PART" and self.tags[i] ~= "DET" then
      return false
    end
  end
  return false
end

local SCOPES = {}

-- What a clause begins with that goes on without a subject of its own behind a conjunction:
-- the subject of the one before, and its verb too where none follows: "facts and not legends".
local function share(self, scope, behind, with_verb)
  local verb = behind
  while verb > 1 and not is_verb(self, verb) do verb = verb - 1 end
  for i = clause_start(self, verb), behind do
    if self.tags[i] == "PUNCT" or not with_verb and is_verb(self, i) then return end
    scope[i] = true
    if is_verb(self, i) and not is_verb(self, i + 1) then return end
  end
end

-- Whether a verb follows a token at once, adverbs aside.
local function verb_follows(self, at)
  local i = at + 1
  while self.tags[i] == "ADV" do i = i + 1 end
  return is_verb(self, i)
end

-- A cue that nothing follows and no verb precedes: "certainly not!".
local function is_bare(self, one)
  local next_fold = self.folds[one.last + 1]
  if next_fold and not HARD[next_fold] and next_fold ~= "," then return false end
  return not has_verb(self, math.max(1, one.first - 4), one.first - 1)
end

function SCOPES.clause(self, one, scope)
  if is_bare(self, one) then return end
  local start, before = clause_start(self, one.first), self.tags[one.first - 1]
  local own = own_verb(self, one.first)
  local stop, asides = clause_end(self, one.last, start)
  while start < one.first and (self.tags[start] == "CCONJ" or self.tags[start] == "INTJ"
    or self.tags[start] == "PUNCT") do
    start = start + 1
  end
  if before == "CCONJ" and one.first > 2 and not begins_clause(self, one.first) then
    share(self, scope, one.first - 2, not verb_follows(self, one.last))
    start = one.first
  elseif own > 2 and self.tags[own - 1] == "CCONJ" and is_verb(self, own) then
    share(self, scope, own - 2, false)
    start = own
  elseif before == "ADP" then
    start = one.first
  end
  add(self, scope, start, stop)
  for _, aside in ipairs(asides) do
    for i = aside[1], aside[2] do scope[i] = nil end
  end
end

function SCOPES.behind(self, one, scope)
  add(self, scope, one.last + 1, (clause_end(self, one.last + 1)))
end

function SCOPES.phrase(self, one, scope)
  for at = one.last + 1, self.last do
    local fold = self.folds[at]
    if self.tags[at] == "PUNCT" or fold == "but" or fold == "and" or main_begins(self, at) then
      return
    end
    scope[at] = true
  end
end

function SCOPES.affix(self, one, scope)
  if self.tags[one.first] == "ADV" then
    return SCOPES.clause(self, one, scope)
  elseif is_predicate(self, one.first) then
    return SCOPES.clause(self, one, scope)
  end
  add(self, scope, noun_phrase(self, one.first))
end

function SCOPES.none() end

--- Put the tokens that a negation is about into a set.
---@param self parlance.NegationReader
---@param one parlance.Negation
---@param scope table<integer, boolean>
return function(self, one, scope)
  SCOPES[one.kind](self, one, scope)
  for at = one.first, one.last do scope[at] = one.affix and true or nil end
  if one.nor then scope[one.nor] = nil end
end
