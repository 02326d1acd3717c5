--- reach.lua: how far what a cue governs goes: letter patterns to the right of it.

local lpeg = require "lpeg"
local phrases = require "parlance.extract.quotes.phrases"

local M = {}

local P, S, Cp, Cg, Ct, Cc = lpeg.P, lpeg.S, lpeg.Cp, lpeg.Cg, lpeg.Ct, lpeg.Cc

-- What stands between a cue and what it governs, and what comes then.
local function right_side()
  local told = phrases.addressee + P "d" * #S "pt"
  local addressee = Cg(Cp() * told * Cp() / function(a, b)
    return { first = a, last = b - 1 }
  end, "addressee")
  local between = (P "," ^ -1 * phrases.adjunct) ^ 0
  local with_that = P "," ^ -1 * P "t" * Cg(Cc "that", "kind")
  local with_quote = S ",:" ^ -1 * S "-" ^ -1 * Cg(Cp() * P "Q", "quote") * Cg(Cc "quote", "kind")
  local colon = P ":" * Cg(Cc "colon", "kind")
  local ending = (#S ",.;!-)" + -P(1)) * Cg(Cc "end", "kind")
  local after = with_quote + with_that + colon
  local bare = addressee * (P "r" ^ -1 * #S "pPd" + phrases.adjunct * #S "pP")
    * Cg(Cc "clause", "kind")
  local asked = addressee * P "r" ^ -1 * #S "hs" * Cg(Cc "asked", "kind")
  local order = addressee * P "r" ^ -1 * #(P "T" * S "luvrea") * Cg(Cc "order", "kind")
  local alone = addressee * between * ending * Cg(Cc(true), "told")
  return Ct(S "r" ^ 0 * (after + addressee * between * after + between * after
    + ending + between * ending + asked + order + bare + alone) * Cg(Cp(), "at"))
end

--- Matched behind a cue: kind (quote, that, colon, end, asked, order, clause), `at` where it comes,
--- and addressee, quote, told.
M.right = right_side()

--- What begins a clause after a cue without "that".
M.clause = S "r" ^ 0 * S "dNpPmQl1DyvUs" * Cp()

--- "to deny".
M.infinitive = S "r" ^ 0 * P "T" * S "luvrea"

-- Where something new begins that a reported clause does not reach over.
local NEXT_CUE = S "ar" ^ 0 * S "uv"
local BREAK = P ";" + P "," * P "U" + P ",A"
  + P "," * P "c" * S "ar" ^ 0 * S "uv"
  + P "c" * P "r" ^ -1 * P "u"
  + P "," * P "c" * phrases.addressee * NEXT_CUE
  + P "," * phrases.addressee * NEXT_CUE * (P "t" + S ",:" ^ -1 * P "Q")
  + P "," * phrases.addressee * P "a" ^ -1 * P "u" * (S ".;!" + -P(1))
local TO_BREAK = (1 - BREAK) ^ 0 * Cp()

local byte, STOPS = string.byte, {}
for stop in (".!,;:-"):gmatch "." do STOPS[byte(stop)] = true end

-- Letters that a clause has at most: sentences without end are no sentences.
local LONGEST = 400

--- Last letter of a clause that starts at k.
---@param letters string
---@param k integer
---@return integer
function M.clause_end(letters, k)
  local last
  if #letters - k > LONGEST then
    last = k + TO_BREAK:match(letters:sub(k, k + LONGEST)) - 2
  else
    last = TO_BREAK:match(letters, k) - 1
  end
  while last > k and STOPS[byte(letters, last)] do last = last - 1 end
  return last
end

-- Who a clause is about, right before its verb: "The minister, who ..., left".
local NAMED = S "d" ^ -3 * S "Nlg1*y" ^ 1 * (P "o" * S "d" ^ -3 * S "Nlg1" ^ 1) ^ 0
local ASIDE = (P "," * (1 - S ",.;:Q!") ^ 1 * P ",") ^ -1
local SUBJECT = (NAMED * Cp() * ASIDE * #(S "r" ^ 0 * S "aeuvU")
  + P "p" * Cp() * #S "areuvlU" + P "P" * Cp())

local SUBJECT_AND_VERB = NAMED * Cp() * #(S "r" ^ 0 * S "dmpijoTDbf")

--- Last letter of the subject of a clause that begins at k, or nil.
---@param letters string
---@param k integer
---@return integer|nil
function M.subject_end(letters, k)
  local stop = SUBJECT:match(letters, k)
  if stop then return stop - 1 end
  -- "Brill threw her hat": the last of the words before an object is the verb.
  stop = SUBJECT_AND_VERB:match(letters, k)
  return stop and stop > k + 1 and letters:find("^[Nlg1]l", stop - 2) and stop - 2 or nil
end

local NUMBER = (P "(" ^ -1 * S "1lN" * P ")" + P "1" * S "-." ^ 1) ^ 0 * Cp()

--- The letter behind the number of a point: "(b)", "1-".
---@param letters string
---@return integer
function M.after_number(letters)
  return NUMBER:match(letters)
end

local DATELINE = (S "N" ^ 1 * (S "N1,Dl" + P "(" * S "NlD1" ^ 1 * P ")") ^ 0 * P "-") ^ -1 * Cp()

--- The letter behind a dateline: "OSTRY, Oct 12 (Quay Wire) -".
---@param letters string
---@return integer
function M.after_dateline(letters)
  return DATELINE:match(letters)
end

local TIME = (S "ij" ^ -1 * S "dlv" ^ -1 * P "D" ^ 1 * P "1" ^ -1) ^ -1 * Cp()

--- The letter behind words of time, if any are at k.
---@param letters string
---@param k integer
---@return integer
function M.after_time(letters, k)
  return TIME:match(letters, k)
end

--- Last letter of the that-clause of a noun, which a comma ends.
---@param letters string
---@param k integer
---@return integer
function M.noun_clause_end(letters, k)
  local last = M.clause_end(letters, k)
  local comma = letters:sub(k, last):find(",", 1, true)
  return comma and k + comma - 2 or last
end

--- Whether what starts at k is a clause and no thing: only a verb's words come before another
--- clause begins.
function M.is_finite(letters, k)
  return letters:match("^.[^wt;:,]*", k):find "[aPuQ]" ~= nil
end

--- Whether a clause that starts at k has words that only verbs are, before another begins.
function M.has_verb(letters, k)
  local clause = letters:sub(k, M.clause_end(letters, k))
  return clause:find "[aPu]" ~= nil
end

return M
