--- reported.lua: the attributions of a unit: cues, who each belongs to, what it governs.
--
-- One attribution: a cue, its source, and contents: stretches of letters, or the
-- quotations at letters Q. Rules are tried in order; each has its name.

local beside = require "parlance.extract.quotes.beside"
local cues = require "parlance.extract.quotes.cues"
local reach = require "parlance.extract.quotes.reach"
local rules = require "parlance.extract.quotes.rules"
local sources = require "parlance.extract.quotes.sources"
local verbs = require "parlance.extract.quotes.verbs"
local word_set = require "parlance.word_set"

local lpeg = require "lpeg"

local M = {}

local P, S, V, Cp, Cc = lpeg.P, lpeg.S, lpeg.V, lpeg.Cp, lpeg.Cc

local FIRST_PERSON = word_set "i we"

---@class parlance.quotes.Attribution
---@field cue integer letter of the cue
---@field cue_last integer last letter of the cue
---@field class string
---@field source parlance.quotes.Source|nil
---@field addressee { first: integer, last: integer }|nil
---@field contents { first: integer, last: integer, rule: string }[]
---@field quotes table<integer, string> letters Q that the cue governs -> rule
---@field is_passive boolean|nil
---@field low integer first letter of all this
---@field high integer last letter

local function new_attribution(self, k, cue_last)
  return {
    cue = k, cue_last = cue_last, class = self.cue.class, contents = {}, quotes = {}, low = k,
    high = cue_last,
  }
end

-- Where clauses begin; how many beginnings are looked at, and how far apart.
local BEGINNINGS = lpeg.Ct(((1 - S ",;:-QctsSw") ^ 0 * Cp() * 1) ^ 0)
local MOST_BEGINNINGS, FARTHEST = 8, 100

-- How many of ascending numbers are no greater than a limit.
local function count_to(list, limit)
  local low, high = 1, #list + 1
  while low < high do
    local middle = (low + high) // 2
    if list[middle] <= limit then low = middle + 1 else high = middle end
  end
  return low - 1
end

-- The subject of the clause of a cue: the nearest words before it that begin a clause and have
-- a verb behind them.
local function subject_of_clause(unit, k)
  local letters, at = unit.letters, k - 2
  unit.beginnings = unit.beginnings or BEGINNINGS:match(letters)
  local i = count_to(unit.beginnings, at)
  for _ = 1, MOST_BEGINNINGS do
    if at < 1 then return nil end
    local begin = unit.beginnings[i] or 1
    if at - FARTHEST > 1 and begin <= at - FARTHEST then return nil end
    local first = begin > 1 and begin + 1 or reach.after_number(letters)
    local last = reach.subject_end(letters, first)
    if last and last < k - 1 then return { first = first, last = last, start = first } end
    at, i = begin - 1, i - 1
  end
end

-- The one whose words a cue without a source of its own goes on with.
local function inherit(self, one)
  local source = self.source or subject_of_clause(self.unit, one.cue)
  if source then
    one.source = {
      first = source.first, last = source.last, start = one.source.start, inherited = true,
    }
  end
  return source and true or false
end

-- Words that are nobody when they stand alone: "the reported loss", "there might be doubts".
local NOBODY = word_set "the a an such every there no its their our my your"

local function is_nobody(self, source)
  return not source.inherited and source.first == source.last
    and NOBODY[verbs.fold(self, source.first)] or false
end

-- What a cue reports that has its source before it, or nil.
local function with_source(self, k, cue_last)
  local cue = self.cue
  local start = cue.adjective and verbs.degree_start(self, k) or k
  local source = sources.before(self.letters, start)
  if not source or is_nobody(self, source) then return nil end
  if source.inherited and cue.risky and not cue.ing
    and not self.letters:find("^r*[thQ]", cue_last + 1) then
    return nil
  end
  local one = new_attribution(self, k, verbs.joined(self.letters, cue_last))
  one.source, one.low = source, source.start
  if source.inherited and not inherit(self, one) then return nil end
  return rules.around(self, one) and one or nil
end

-- The attribution of the cue at k, or nil.
local function attribution(self, k)
  local fold = verbs.fold(self, k)
  local phrase = cues.phrases[fold] and beside.at(self, k)
  if phrase then return phrase end
  local entry = cues.verbs[fold]
  if not entry or verbs.is_noun(self, k) then return nil end
  local cue, cue_last = verbs.meant(self, entry, k)
  self.cue = cue
  if not cue or not verbs.agrees(self, k) then return nil end
  if self.letters:find("^[dNlg1p]+fU", cue_last + 1) then return nil end -- "quoted X as saying"
  local passive = verbs.is_passive(self, k)
  if passive or k == 1 or self.letters:find("^[Q,sS]", k - 1) then
    local one = new_attribution(self, k, verbs.joined(self.letters, cue_last))
    if rules.asked(self, one, k) or rules.inverted(self, one, k) then return one end
    one.is_passive = passive
    if passive then return rules.passive(self, one) end
  end
  if verbs.is_participle(self, k) then return nil end
  return with_source(self, k, cue_last)
end

-- Where the clause of a noun that is itself the subject ends, before its verb: "the claim that
-- she was there | is untrue".
local function before_main_verb(letters, k, first, last)
  if letters:sub(1, k - 1):find "[aPuvUwA]" then return last end
  local clause = letters:sub(first, last)
  local at = clause:match ".*[^,ctwhsSaTNdp]()r?a"
  if not at or not clause:sub(1, at - 1):find "[aPuve].*" then return last end
  while at > 1 and letters:find("^r", first + at - 2) do at = at - 1 end
  return first + at - 2
end

-- Verbs that give somebody's word its noun.
local HAS = word_set [[has have had having express expresses expressed expressing offer offers
  offered offering voice voices voiced voicing make makes made making give gives gave given giving
  take takes took taking issue issues issued issuing repeat repeats repeated repeating reiterate
  reiterates reiterated convey conveys conveyed share shares shared hold holds held raise raises
  raised raising received drew reached]]
local IS = word_set "is are was were be been"

-- Whose a noun is by the verb before it: "X has no doubt that A", "X offered the view that A",
-- "X is of the view that A".
local function holder(self, k)
  local letters = self.letters
  for at = k - 1, math.max(2, k - 3), -1 do
    local word = verbs.fold(self, at)
    local verb = HAS[word] and at or word == "of" and IS[verbs.fold(self, at - 1)] and at - 1
    if verb and verb > 1 then
      local source = sources.before(letters, verb)
      return source and not source.inherited and source or nil
    end
    if not letters:find("^[dlr]", at) then return nil end
  end
end

local POSSESSIVE = word_set "his her its their my our"

-- Whose a noun at k is that has a clause behind "that".
local function owner(self, k, that)
  local letters = self.letters
  if letters:find("^o", k + 1) and that > k + 1 then return { first = k + 2, last = that - 1 } end
  if letters:find("^g", k - 1) and k > 2 then return sources.before_noun(letters, k - 2) end
  if k > 1 and POSSESSIVE[verbs.fold(self, k - 1)] then return { first = k - 1, last = k - 1 } end
  return holder(self, k)
end

-- "the claim of X that A", "X's claim that A", "X's view is that A", with the noun at k and "that"
-- at `that`.
local function noun_attribution(self, k, that)
  local letters = self.letters
  local class = cues.nouns[verbs.fold(self, k)]
  if not class then return nil end
  local one = {
    cue = k, cue_last = k, class = class, contents = {}, quotes = {}, low = k, high = k,
  }
  one.source = owner(self, k, that)
  local last = reach.noun_clause_end(letters, that + 1)
  if not reach.has_verb(letters:sub(1, last), that + 1) then return nil end
  last = before_main_verb(letters, k, that + 1, last)
  rules.add_content(self, one, that + 1, last, "noun-that")
  return one
end

-- The next noun with "that": its letter, that of "that", and what stands between.
local BETWEEN = P "o" * S "d" ^ -2 * S "Nl" * S "Nl" ^ -7 * Cc "of" + P "a" * Cc "is" + Cc "none"
local NOUN_THAT = P {
  (1 - S "luv") ^ 0 * (Cp() * S "luv" * (BETWEEN * Cp() * P "t") + 1 * V(1)),
}

-- All of them, by what stands between.
local function nouns_with_that(letters)
  local found
  if not letters:find("t", 1, true) then return nil end
  local k, between, that = NOUN_THAT:match(letters)
  while k do
    found = found or { none = {}, of = {}, is = {} }
    table.insert(found[between], { k = k, that = that })
    k, between, that = NOUN_THAT:match(letters, k + 1)
  end
  return found
end

-- Whether somebody's noun may have what follows it: "his claim that", "the claim is that".
local function is_owned(self, between, k, that)
  if between == "of" then return true end
  local owned = k > 1 and self.letters:find("^[dglN]", k - 1) ~= nil
  if between == "is" then return owned and owner(self, k, that) ~= nil end
  return owned
end

local BY_NEARNESS = { "none", "of", "is" }

-- Whether the clause at a letter is reported already: "made the claim that".
local function is_reported(list, first)
  for _, one in ipairs(list) do
    for _, content in ipairs(one.contents) do
      if content.first == first then return true end
    end
  end
  return false
end

-- Nouns with a that-clause, also inside what is reported.
local function add_nouns(self, list)
  local found = nouns_with_that(self.letters)
  for _, between in ipairs(found and BY_NEARNESS or {}) do
    for _, one in ipairs(found[between]) do
      if is_owned(self, between, one.k, one.that) and not is_reported(list, one.that + 1) then
        list[#list + 1] = noun_attribution(self, one.k, one.that)
      end
    end
  end
end

--- The subject of the clause that a letter stands in, or nil.
---@param unit parlance.quotes.Unit
---@param k integer
---@return parlance.quotes.Source|nil
function M.subject(unit, k) return subject_of_clause(unit, k) end

--- The cue at a letter with the source before it, whatever it governs, or nil.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param k integer
---@return parlance.quotes.Attribution|nil
function M.loose(doc, unit, k)
  local self = verbs.reader(doc, unit)
  local entry = cues.verbs[verbs.fold(self, k)]
  if not entry then return nil end
  local cue, cue_last = verbs.meant(self, entry, k)
  self.cue = cue
  if not cue or verbs.is_noun(self, k) or verbs.is_passive(self, k) then return nil end
  if not verbs.agrees(self, k) then return nil end
  local one = new_attribution(self, k, cue_last)
  one.source = sources.before(self.letters, k)
  if not one.source or one.source.inherited and not inherit(self, one) then return nil end
  return one
end

-- The last letter that belongs to an attribution. What an author believes may be what others say:
-- "we believe that Sarn denies it".
local function last_of(self, one)
  local source = one.source
  local first_person = source and source.first == source.last and not next(one.quotes)
    and FIRST_PERSON[verbs.fold(self, source.first)]
  return first_person and one.cue_last or one.high
end

-- The first letter where other cues are looked for: what somebody is reported to have said,
-- "according to Y, X said", has rows of its own.
local function behind(self, one)
  local first = one.contents[1]
  local passes_on = one.class == "report" or self.letters:find("^A", one.cue)
  if not passes_on or not first or first.first <= one.cue_last then
    return last_of(self, one) + 1
  end
  return math.max(one.cue_last + 1, first.first)
end

local NEXT_CUE = (1 - S "uvUA") ^ 0 * Cp() * 1

--- The attributions of a unit, from left to right.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param used? table what the call before returned
---@return parlance.quotes.Attribution[]
---@return table used
function M.read(doc, unit, used)
  local self = verbs.reader(doc, unit, used)
  local list = {}
  local k = NEXT_CUE:match(self.letters)
  while k do
    local one = attribution(self, k)
    if one then
      list[#list + 1] = one
      self.source = one.source or self.source
      self.done = math.max(self.done, last_of(self, one))
    end
    local next_letter = one and behind(self, one) or 0
    k = NEXT_CUE:match(self.letters, next_letter > k and next_letter or k + 1)
  end
  add_nouns(self, list)
  return list, self
end

return M
