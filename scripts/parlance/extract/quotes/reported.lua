--- reported.lua: cues of a unit, who each belongs to, and what it governs.
--
-- One attribution: a cue, its source, and contents: stretches of letters, or the
-- quotations at letters Q. Rules are tried in order; each has its name.

local cues = require "parlance.extract.quotes.cues"
local lpeg = require "lpeg"
local phrases = require "parlance.extract.quotes.phrases"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"

local M = {}

local P, S, Cp, Cg, Ct, Cc = lpeg.P, lpeg.S, lpeg.Cp, lpeg.Cg, lpeg.Ct, lpeg.Cc

---@class parlance.quotes.Attribution
---@field cue integer letter of the cue
---@field cue_last integer last letter of the cue
---@field class string
---@field source parlance.quotes.Source|nil
---@field addressee { first: integer, last: integer }|nil
---@field contents { first: integer, last: integer, rule: string }[]
---@field quotes table<integer, string> letters Q that the cue governs -> rule
---@field low integer first letter of all this
---@field high integer last letter

-- What stands between a cue and what it governs, and what comes then.
local function right_side()
  local addressee = Cg(Cp() * phrases.addressee * Cp() / function(a, b)
    return { first = a, last = b - 1 }
  end, "addressee")
  local between = (P "," ^ -1 * phrases.adjunct) ^ 0
  local with_that = P "," ^ -1 * P "t" * Cg(Cc "that", "kind")
  local with_quote = S ",:" ^ -1 * S "-" ^ -1 * Cg(Cp() * P "Q", "quote") * Cg(Cc "quote", "kind")
  local colon = P ":" * #P(1) * Cg(Cc "colon", "kind")
  local ending = (#S ",.;!-)" + -P(1)) * Cg(Cc "end", "kind")
  local after = with_quote + with_that + colon
  local bare = addressee * P "r" ^ -1 * #S "pPd" * Cg(Cc "clause", "kind")
  local order = addressee * P "r" ^ -1 * #(P "T" * S "luvre") * Cg(Cc "order", "kind")
  local told = addressee * between * ending * Cg(Cc(true), "told")
  return Ct(S "r" ^ 0 * (after + addressee * between * after + between * after
    + ending + between * ending + order + bare + told) * Cg(Cp(), "at"))
end

local RIGHT = right_side()

-- What begins a clause after a cue without "that".
local CLAUSE = S "r" ^ 0 * S "dNpPmQl1DyvUs" * Cp()
local TO = S "r" ^ 0 * P "T" * S "luvre"

-- Where something new begins that a reported clause does not reach over.
local NEXT_CUE = S "ar" ^ 0 * S "uv"
local BREAK = P ";" + P "," * P "U" + P ",A"
  + P "," * P "c" * S "ar" ^ 0 * S "uv"
  + P "c" * P "r" ^ -1 * P "u"
  + P "," * P "c" * phrases.addressee * NEXT_CUE
  + P "," * phrases.addressee * NEXT_CUE * (P "t" + S ",:" ^ -1 * P "Q")
local TO_BREAK = (1 - BREAK) ^ 0 * Cp()

-- Last letter of a clause that starts at k.
local function clause_end(letters, k)
  local last = TO_BREAK:match(letters, k) - 1
  while last > k and letters:find("^[%.!,;:%-]", last) do last = last - 1 end
  return last
end

local BE = {
  is = true, are = true, was = true, were = true, be = true, been = true, being = true,
}

-- Classes whose verbs say or think: a clause may follow without "that".
local SAYING = {}
for _, class in ipairs {
  "say", "add", "claim", "believe", "think", "argue", "allege", "hope", "insist", "note",
  "admit", "fear", "predict", "suggest", "warn", "explain", "announce", "confirm",
  "write", "expect", "answer", "complain", "joke", "reveal", "stress", "declare", "report",
} do SAYING[class] = true end

-- Classes whose object, or infinitive, is what the source says.
local OBJECT = {}
for _, class in ipairs {
  "accuse", "condemn", "criticise", "deny", "reject", "demand", "call_for", "urge", "welcome",
  "praise", "want", "believe", "think", "fear", "hope", "plan", "propose", "offer", "promise",
  "threaten", "warn", "describe", "agree", "disagree", "claim", "allege", "admit", "announce",
  "confirm", "stress", "note", "regret", "suggest", "predict", "expect", "argue", "insist",
  "explain", "reveal", "complain", "declare", "congratulate", "thank", "say", "tell", "ask",
} do OBJECT[class] = true end

local Reader = {}
Reader.__index = Reader

local function fold_of(self, k) return self.doc:fold(self.unit:first_of(k)) end

-- The cue at a letter: that with its particle behind it, else the one without.
local function lookup(self, k)
  local list = cues.verbs[fold_of(self, k)]
  if not list then return nil end
  local plain
  for _, cue in ipairs(list) do
    if not cue.particle then
      plain = plain or cue
    elseif k < #self.letters and fold_of(self, k + 1) == cue.particle then
      return cue, k + 1
    end
  end
  return plain, k
end

-- "rejects and denounces": the last letter of the verbs that share an object.
local function joined_verbs(letters, k)
  local _, last = letters:find("^cr?r?[uv]", k + 1)
  return last and letters:find("^[dNQlt1pT]", last + 1) and last or k
end

-- Determiners that are subjects too: "most said".
local QUANTITY = {
  most = true, all = true, many = true, some = true, several = true, few = true, both = true,
  one = true, two = true, three = true, others = true, each = true, another = true,
}

-- A cue that is a noun or an adjective here: "the claim", "its alleged role".
local function is_noun(self, k)
  local letters = self.letters
  local before = letters:sub(k - 1, k - 1)
  if k == 1 then return false end
  if before == "d" and letters:sub(k, k) == "u" and QUANTITY[fold_of(self, k - 1)] then
    return false
  end
  if before:find "[dgob1]" then return true end
  return letters:sub(k, k) == "v" and before:find "[ijey]" ~= nil
end

local function is_passive(self, k)
  if self.cue.ing then return false end
  local at = k - 1
  while at >= 1 and self.letters:find("^r", at) do at = at - 1 end
  return at >= 1 and self.letters:sub(at, at) == "a" and BE[fold_of(self, at)] or false
end

local PLURAL = { i = true, we = true, you = true, they = true }

-- Whether a plain form has a plural, an auxiliary or a "to" before it: "officials say", not
-- "responsible state behaviour".
local function agrees(self, k)
  if not self.cue.plain or k == 1 then return true end
  local before = self.letters:sub(k - 1, k - 1)
  if before:find "[arTcw),P]" then return true end
  local fold = fold_of(self, k - 1)
  if before == "p" then return PLURAL[fold] or false end
  return fold:find "s$" ~= nil or fold == "people" or fold == "men" or fold == "women"
end

-- "the views known to": a participle without its auxiliary.
local function is_participle(self, k)
  return self.cue.participle and not self.letters:find("^[ar]", k - 1)
end

local function new_attribution(self, k, cue_last)
  return {
    cue = k, cue_last = cue_last, class = self.cue.class, contents = {}, quotes = {}, low = k,
    high = cue_last,
  }
end

local function add_content(self, one, first, last, rule)
  while first <= last and self.letters:find("^[,;:%-]", first) do first = first + 1 end
  if last < first then return end
  one.contents[#one.contents + 1] = { first = first, last = last, rule = rule }
  one.low, one.high = math.min(one.low, first), math.max(one.high, last)
end

local function add_quote(one, k, rule)
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
    add_content(self, one, right.at + 1, clause_end(letters, right.at + 1), "as-said")
    return true
  end
  local quote = quote_before(letters, before)
  if quote and is_end_of_clause(self, quote) then
    add_content(self, one, self.done + 1, quote, "trailing")
  elseif quote then
    add_quote(one, quote, "direct-before")
  elseif letters:find("^[,%-]", before) and
    before - (letters:find("^,", before) and 1 or 4) > self.done then
    local first = self.done + 1
    while first < before and letters:find("^[,;:%.c]", first) do first = first + 1 end
    add_content(self, one, first, before - 1, "trailing")
  else
    return false
  end
  one.high = math.max(one.high, right.at - 1)
  local at = right.at
  if letters:find("^,", at) and not letters:find("^[UAQ]", at + 1) and not quote
    and at < #letters - 1 then
    add_content(self, one, at + 1, clause_end(letters, at + 1), "parenthetical")
  elseif letters:find("^,Q", at) then
    add_quote(one, at + 1, "direct-after")
  end
  return true
end

-- "..." said X, the minister.
local function inverted(self, one, k)
  local letters = self.letters
  local quote = quote_before(letters, k - 1)
  local comma = not quote and letters:sub(k - 1, k - 1) == "," and k - 1
  if not quote and not comma then return false end
  if letters:sub(k, k) == "U" then return false end
  local source = sources.after(letters, one.cue_last + 1)
  if not source or source.first > #letters then return false end
  local after = letters:sub(source.last + 1, source.last + 1)
  if not quote and not after:find "^[%.!,;]?$" then return false end
  one.source, one.high = source, source.last
  if quote then
    add_quote(one, quote, "inverted")
    local _, next_quote = letters:find("^[,:]Q", source.last + 1)
    if next_quote then add_quote(one, next_quote, "direct-after") end
  elseif k - 3 > self.done and self.cue.frames.direct and letters:sub(source.first, source.first) ~= "p" then
    add_content(self, one, self.done + 1, k - 2, "inverted-clause")
  else
    return false
  end
  return true
end

-- Whether a clause that starts at k has words that only verbs are.
local function has_verb(letters, k)
  return letters:sub(k, clause_end(letters, k)):find "[aPu]" ~= nil
end

-- A clause, an object or an infinitive right after the cue.
local function governed(self, one)
  local letters, at = self.letters, one.cue_last + 1
  local cue = self.cue
  if letters:find("^h", at) or letters:find("^s", at) and cue.frames.wh then
    add_content(self, one, at, clause_end(letters, at), "question")
  elseif TO:match(letters, at) and (cue.frames.to or OBJECT[cue.class]) then
    add_content(self, one, at, clause_end(letters, at), "infinitive")
  elseif CLAUSE:match(letters, at) then
    local rule = SAYING[cue.class] and cue.frames.that and "clause" or "object"
    if rule == "clause" and cue.risky and not has_verb(letters, at) then rule = "object" end
    if rule == "object" and not (OBJECT[cue.class] and cue.frames.object) then return false end
    add_content(self, one, at, clause_end(letters, at), rule)
  else
    return false
  end
  return #one.contents > 0
end

local TOLD = { tell = true, warn = true, ask = true, urge = true, promise = true }

local ORDER = {
  ask = true, tell = true, urge = true, want = true, warn = true, demand = true, expect = true,
  call_for = true, believe = true, think = true,
}

local function cue_class(self) return self.cue.class end

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

-- What stands right of a cue that has its source before it.
local function right_of(self, one)
  local letters = self.letters
  local right = RIGHT:match(letters, one.cue_last + 1)
  if not right or right.kind == "that" and right.addressee and not self.cue.frames.that then
    return loose_trailing(self, one) or governed(self, one)
  end
  one.addressee = right.addressee
  if right.kind == "quote" then
    if starts_clause(self, right.quote) then
      add_content(self, one, right.quote, clause_end(letters, right.quote), "object")
      return true
    end
    add_quote(one, right.quote, "direct-after")
    local before = one.source.start and quote_before(letters, one.source.start - 1)
    if before and before > self.done then add_quote(one, before, "direct-before") end
    return true
  elseif right.kind == "that" then
    add_content(self, one, right.at, clause_end(letters, right.at), "that")
    return true
  elseif right.kind == "order" then
    one.addressee = nil
    if not ORDER[self.cue.class] then return loose_trailing(self, one) or governed(self, one) end
    add_content(self, one, right.addressee.first, clause_end(letters, right.at), "order")
    return true
  elseif right.kind == "clause" then
    if not TOLD[self.cue.class] then
      one.addressee = nil
      return governed(self, one)
    end
    add_content(self, one, right.at, clause_end(letters, right.at), "told-clause")
    return true
  elseif right.kind == "colon" then
    add_content(self, one, right.at, clause_end(letters, right.at), "colon")
    return true
  end
  local may_end = not right.told or TOLD[cue_class(self)]
  if may_end and trailing(self, one, right) then return true end
  one.addressee = nil
  return right.at > one.cue_last + 1 and governed(self, one)
end

-- The noun phrase that a sentence begins with, behind a dateline.
local function subject_of_sentence(self, k)
  local first = (self.letters:match "^[N,]+D?1?%(?N?%)?%-()" or 1)
  local last = phrases.starting_at(self.letters, first, true)
  return last and last < k - 1 and { first = first, last = last, start = first }
end

-- The one whose words a cue without a source of its own goes on with.
local function inherit(self, one)
  local source = self.source or subject_of_sentence(self, one.cue)
  if source then
    one.source = {
      first = source.first, last = source.last, start = one.source.start, inherited = true,
    }
  end
  return source and true or false
end

-- The attribution of the cue at k, or nil.
local function attribution(self, k)
  local cue, cue_last = lookup(self, k)
  self.cue = cue
  if not cue then return nil end
  local one = new_attribution(self, k, joined_verbs(self.letters, cue_last))
  if is_noun(self, k) or not agrees(self, k) then return nil end
  if inverted(self, one, k) then return one end
  if is_passive(self, k) or is_participle(self, k) then return nil end
  one.source = sources.before(self.letters, k)
  if not one.source then return nil end
  one.low = one.source.start
  if one.source.inherited and not inherit(self, one) then return nil end
  if cue.risky and one.source.inherited and not cue.ing and
    not self.letters:find("^r*[thQ]", cue_last + 1) then
    return nil
  end
  return right_of(self, one) and one or nil
end

-- Last letter of whom "according to" names, up to a comma when it starts a sentence.
local function according_last(self, k)
  local last = phrases.starting_at(self.letters, k + 2, k > 3)
  if last and k <= 3 then
    local comma = self.letters:find(",", last + 1, true)
    if comma and comma - last < 25 then last = comma - 1 end
  end
  return last
end

-- "According to X, A", "A, according to X" and "A, according to X, B".
local function according(self, k)
  local letters = self.letters
  local last = letters:sub(k + 1, k + 1) == "T" and according_last(self, k)
  if not last then return nil end
  local one = {
    cue = k, cue_last = k + 1, class = cues.phrases["according to"] or "say", contents = {},
    quotes = {}, low = k, high = last, source = { first = k + 2, last = last, start = k },
  }
  local stop = letters:find("^[,%-]", k - 1) and k - 2 or k - 1
  if letters:sub(stop, stop) == "Q" and stop <= self.done + 1 then
    add_quote(one, stop, "according-after")
  elseif stop > self.done and k > 3 then
    add_content(self, one, self.done + 1, stop, "according-after")
    if letters:find("^,[^UwQ]", last + 1) and letters:find("^[^,]*[auve]", last + 2) then
      add_content(self, one, last + 2, clause_end(letters, last + 2), "according-amid")
    end
  else
    add_content(self, one, last + 1, clause_end(letters, last + 1), "according-before")
  end
  return #one.contents + (next(one.quotes) and 1 or 0) > 0 and one or nil
end

--- The cue at a letter with the source before it, whatever it governs, or nil.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@param k integer
---@return parlance.quotes.Attribution|nil
function M.loose(doc, unit, k)
  local self = setmetatable({ doc = doc, unit = unit, letters = unit.letters, done = 0 }, Reader)
  local cue, cue_last = lookup(self, k)
  self.cue = cue
  if not cue or is_noun(self, k) or is_passive(self, k) or not agrees(self, k) then
    return nil
  end
  local one = new_attribution(self, k, cue_last)
  one.source = sources.before(self.letters, k)
  if not one.source or one.source.inherited and not inherit(self, one) then return nil end
  return one
end

--- The attributions of a unit, from left to right.
---@param doc parlance.Document
---@param unit parlance.quotes.Unit
---@return parlance.quotes.Attribution[]
function M.read(doc, unit)
  local self = setmetatable({ doc = doc, unit = unit, letters = unit.letters, done = 0 }, Reader)
  local list = {}
  local k = self.letters:find "[uvUA]"
  while k do
    local read = self.letters:sub(k, k) == "A" and according or attribution
    local one = read(self, k)
    if one then
      list[#list + 1] = one
      self.source = one.source
      self.done = math.max(self.done, one.high)
    end
    k = self.letters:find("[uvUA]", math.max(k, one and one.high or k) + 1)
  end
  return list
end

return M
