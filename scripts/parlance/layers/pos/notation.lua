--- notation.lua: reads the rules of the tagger.
--
-- A rule is a line: the tag that a token has, the tag it gets, and where.
--
--     NOUN > VERB : PRON (ADV)* _ DET
--
-- `_` is the token; what stands before and behind it are conditions on its neighbours, nearest
-- to `_` the next ones. `(X)` may be there or not, `(X)*` any number of times. A condition is one
-- of these, or several that hold together (`&`) or of which one holds (`/`, which binds less);
-- `!` before one negates it; `_&X` asks it of the token:
--
--     NOUN|PROPN    has one of these tags now; `#` is what lies outside of the sentence
--     ?VERB|AUX     is a form that may have one of these tags
--     ~ADJ          is a form of which this is the likeliest tag, names apart
--     <ing|ed>      is such a form, or has such case (words.lua)
--     "that|which"  is one of these words
--     @name         is in a list of lexicon/en/pos/sets.lua
--
-- Everything from `--` on is a comment.

local lpeg = require "lpeg"
local P, R, S, C, Cc, Cg, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Ct

local M = {}

local blank = S " \t"^0
local function named(kind, p) return Ct(Cg(Cc(kind), "kind") * p) end
local function alternatives(item) return Cg(Ct(C(item) * (P "|" * C(item))^0), "values") end

local tag = R "AZ"^1 + P "#"
local word = (P(1) - S '"|')^1
local name = (R "az" + P "_")^1

local primary = named("may", P "?" * alternatives(tag))
  + named("likeliest", P "~" * alternatives(tag))
  + named("tag", alternatives(tag))
  + named("word", P '"' * alternatives(word) * P '"')
  + named("form", P "<" * alternatives(name) * P ">")
  + named("list", P "@" * Cg(Ct(C(name)), "values"))
local factor = Ct(Cg(P "!" * Cc(true), "negated")^-1 * Cg(primary, "test"))
local all = Ct(factor * (P "&" * factor)^0)
local tests = Ct(all * (P "/" * all)^0)
local element = Ct(P "(" * Cg(tests, "tests") * P ")"
    * (P "*" * Cg(Cc "many", "times") + Cg(Cc "maybe", "times")))
  + Ct(Cg(tests, "tests") * Cg(Cc "once", "times"))

local side = Ct((element * blank)^0)
local self = P "_" * Cg((P "&" * tests) + Cc(false), "self")
local comment = (P "--" * P(1)^0)^-1
local change = Cg(C(tag), "from") * blank * P ">" * blank * Cg(C(tag), "to")
local rule = Ct(blank * change * blank * P ":" * blank * Cg(side, "left") * self * blank
  * Cg(side, "right") * blank * comment * P(-1))
local nothing = blank * comment * P(-1)

--- The rules of a text, in order; raises at a line that is none.
---@param text string
---@return table[] from, to, left, self, right, source
function M.parse(text)
  local rules, number = {}, 0
  for line in (text .. "\n"):gmatch "(.-)\n" do
    number = number + 1
    if not nothing:match(line) then
      local found = rule:match(line)
      if not found then error(("line %d is no rule: %s"):format(number, line), 0) end
      found.source = line:match "^%s*(.-)%s*$"
      rules[#rules + 1] = found
    end
  end
  return rules
end

return M
