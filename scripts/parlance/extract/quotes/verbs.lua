--- verbs.lua: whether a cue's letter is a reporting verb where it stands, and what its
--- class lets follow.
--
-- A reader is what looks at one unit: { doc, unit, letters, cue }, `cue` once it is looked up.
-- The letter before a cue decides most of what a cue may be: it is asked for as a byte.

local forms = require("parlance.extract.inflections").verbs({}, "omit")
local negators = require "parlance.lexicon" "en/negators"

local M = {}

local byte = string.byte

local function set(list)
  local members = {}
  for _, item in ipairs(list) do members[item] = true end
  return members
end

local BE = set { "is", "are", "was", "were", "be", "been", "being" }

-- Classes whose verbs say or think: a clause may follow without "that".
M.SAYING = set {
  "say", "add", "claim", "believe", "think", "argue", "allege", "hope", "insist", "note",
  "admit", "fear", "predict", "suggest", "warn", "explain", "announce", "confirm",
  "write", "expect", "answer", "complain", "joke", "reveal", "stress", "declare", "report",
}

-- Classes whose object, or infinitive, is what the source says.
M.OBJECT = set {
  "accuse", "condemn", "criticise", "deny", "reject", "demand", "call_for", "urge", "welcome",
  "praise", "want", "believe", "think", "fear", "hope", "plan", "propose", "offer", "promise",
  "threaten", "warn", "describe", "agree", "disagree", "claim", "allege", "admit", "announce",
  "confirm", "stress", "note", "regret", "suggest", "predict", "expect", "argue", "insist",
  "explain", "reveal", "complain", "congratulate", "thank", "say", "cite",
  "report",
}

-- Classes whose verbs have nothing but a clause behind them.
M.PLAIN = set { "say", "claim", "allege", "add", "believe" }

-- Classes that have the one who is told behind them.
M.TOLD = set { "tell", "warn", "ask", "urge", "promise" }

-- Classes of "asked them to go".
M.ORDER = set {
  "ask", "tell", "urge", "want", "warn", "demand", "expect", "call_for", "believe", "think",
}

-- Classes of "is said to", "was asked to".
M.PASSIVE_TO = set {
  "say", "believe", "think", "expect", "allege", "report", "ask", "tell", "urge", "claim",
  "predict", "accuse",
}

--- A reader of a unit.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param used? table a reader of the document that is done with its unit
function M.reader(doc, unit, used)
  local self = used or { doc = doc, folds = doc:folds() }
  self.unit, self.letters, self.done = unit, unit.letters, 0
  self.firsts, self.before = unit.firsts, unit.from - 1
  self.cue, self.source = nil, nil
  return self
end

-- The folded form of the token at a letter, as unit:first_of has it.
local function fold_of(self, k)
  local firsts = self.firsts
  return self.folds[firsts and firsts[k] or self.before + k]
end
M.fold = fold_of

-- Whether words stand right behind a letter.
local function is_followed(self, k, words)
  if k + #words > #self.letters then return false end
  for i, word in ipairs(words) do
    if fold_of(self, k + i) ~= word then return false end
  end
  return true
end

-- Words before adjectives that say how much.
local DEGREE = set { "very", "quite", "so", "more", "most", "less", "rather", "fairly", "equally",
  "deeply", "also", "not", "too", "extremely", "increasingly" }

--- The first of the words before an adjective that say how much: "very sure".
---@param self table
---@param k integer
---@return integer
function M.degree_start(self, k)
  while k > 1 and (self.letters:find("^r", k - 1) or DEGREE[fold_of(self, k - 1)]) do k = k - 1 end
  return k
end

-- Whether a form of "be" makes an adjective what somebody thinks: "is very sure", not "it is
-- clear".
local function is_predicate(self, k)
  local at = M.degree_start(self, k) - 1
  if at < 1 or not BE[fold_of(self, at)] then return false end
  return at == 1 or fold_of(self, at - 1) ~= "it" and fold_of(self, at - 1) ~= "there"
end

-- Of a list of cues, the one of most words that fits what stands around it.
local function fitting(self, list, k)
  local found, length = nil, -1
  for _, cue in ipairs(list) do
    local n = cue.particle and #cue.particle or 0
    local fits = not cue.particle or is_followed(self, k, cue.particle)
    if cue.adjective then fits = is_predicate(self, k) end
    if fits and (n > length or cue.adjective) then found, length = cue, n end
  end
  return found, k + math.max(length, 0)
end

--- The cue at a letter and its last letter: of a form's that fit what stands around it, that with
--- most words.
---@param self table
---@param entry parlance.quotes.Form
---@param k integer
function M.meant(self, entry, k)
  local list = entry.by_next and entry.by_next[fold_of(self, k + 1)]
  if list then return fitting(self, list, k) end
  return entry.alone, k
end

--- "rejects and denounces": the last letter of the verbs that share an object.
function M.joined(letters, k)
  local _, last = letters:find("^cr?r?[uv]", k + 1)
  return last and letters:find("^[dNQlt1pT]", last + 1) and last or k
end

-- Determiners that are subjects too: "most said".
local QUANTITY = set {
  "most", "all", "many", "some", "several", "few", "both", "one", "two", "three", "others",
  "each", "another",
}

--- A set of the bytes of letters.
---@param letters string
---@return table<integer, true>
function M.bytes_of(letters)
  local members = {}
  for letter in letters:gmatch "." do members[byte(letter)] = true end
  return members
end

local DETERMINER, FIRM, RISKY = byte "d", byte "u", byte "v"
local AUXILIARY, ADVERB = byte "a", byte "r"
local BEFORE_NOUN, BEFORE_RISKY_NOUN = M.bytes_of "dgob1", M.bytes_of "ijey"

--- A cue that is a noun or an adjective here: "the claim", "its alleged role".
function M.is_noun(self, k)
  if k == 1 then return false end
  local before, cue = byte(self.letters, k - 1, k)
  if BEFORE_NOUN[before] then
    return not (before == DETERMINER and cue == FIRM and QUANTITY[fold_of(self, k - 1)])
  end
  return cue == RISKY and BEFORE_RISKY_NOUN[before] or false
end

--- Whether a form of "be" makes the cue a passive.
function M.is_passive(self, k)
  if self.cue.ing or self.cue.adjective then return false end
  local letters, at = self.letters, k - 1
  while at >= 1 and byte(letters, at) == ADVERB do at = at - 1 end
  return at >= 1 and byte(letters, at) == AUXILIARY and BE[fold_of(self, at)] or false
end

local PLURAL = set { "i", "we", "you", "they" }

--- Whether a plain form has a plural, an auxiliary or a "to" before it: "officials say", not
--- "responsible state behaviour".
function M.agrees(self, k)
  if not self.cue.plain or k == 1 then return true end
  local before = self.letters:sub(k - 1, k - 1)
  if before:find "[arTcw),P]" then return true end
  local fold = fold_of(self, k - 1)
  if before == "p" then return PLURAL[fold] or false end
  return fold:find "s$" ~= nil or fold == "people" or fold == "men" or fold == "women"
end

-- Words that negate a verb from within its group, and those that do as its subject.
local NEGATING, NOBODY = {}, set { "no", "nobody", "none", "neither", "nothing" }
for word, kind in pairs(negators.words) do
  if not NOBODY[word] or kind ~= "clause" then NEGATING[word] = true end
end
for _, word in ipairs(negators.weak) do NEGATING[word] = true end
for _, lemma in ipairs(negators.failing) do
  for _, form in ipairs(forms(lemma)) do NEGATING[form] = true end
end

--- The first letter of a cue's verb group, "has not said" or "declined to say", and whether it
--- is negated.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param k integer the cue
---@return integer start
---@return boolean negated
function M.group(doc, unit, k)
  local letters, start, negated = unit.letters, k, false
  while start > 1 do
    local before = doc:fold(unit:first_of(start - 1)) -- a user's own may have any letter
    if letters:find("^[ar]", start - 1)
      or NEGATING[before] and negators.words[before] == "clause" then
      start = start - 1
    elseif letters:find("^[uve]T", start - 2) and start > 2 then
      start = start - 2
    else
      break
    end
  end
  for at = math.max(1, start - 1), k - 1 do
    local fold = doc:fold(unit:first_of(at))
    if NEGATING[fold] and (at >= start or fold == "without") or fold:find "n['’]t$" then
      negated = true
    end
  end
  while start < k and letters:find("^r", start) and not NEGATING[doc:fold(unit:first_of(start))] do
    start = start + 1
  end
  return start, negated
end

--- Whether the subject of a verb is nobody: "nobody said", "none of the ministers", "not one man".
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param first integer the first letter of the subject
---@return boolean
function M.is_nobody(doc, unit, first)
  local function fold(k) return k >= 1 and doc:fold(unit:first_of(k)) or "" end
  local before = fold(first - 1)
  if before == "of" then return NOBODY[fold(first - 2)] or false end
  return NOBODY[fold(first)] or before == "no" or before == "not" and fold(first) == "one"
end

--- "the views known to": a participle without its auxiliary.
function M.is_participle(self, k)
  return self.cue.participle and not self.letters:find("^[ar]", k - 1)
end

return M
