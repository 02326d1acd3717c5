--- tags.lua: one letter for each token of a document, for patterns over many tokens.
--
-- A coarse word class each, from closed word lists and endings; the first line of
-- LETTERS that a token satisfies gives its letter. Patterns over these letters are
-- compiled once and serve every document:
--
--     .  full stop      !  ? or !        ,  ;  :     -  dash      (  )  brackets
--     {  “   }  ”   _  „   "  straight   <  ‘   >  ’   '  straight   ^  «   &  »
--     t  that           A  according     T  to             o  of     b  by
--     i  preposition    j  for, at, with               c  and, or, but
--     s  because, if    S  while         w  who           h  whether, why
--     d  determiner     p  he, they      m  him, them      P  he's   a  auxiliary
--     u  cue            v  cue or else   U  cue in -ing    r  adverb
--     f  as             D  Monday, May, week
--     N  capital        g  the 's of Iran's             1  number
--     e  -ed            y  -ing          l  other word     *  any other token

local cues = require "parlance.extract.quotes.cues"
local letters = require "parlance.extract.letters"

local M = {}

local function split(words)
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function form(words) return { kind = "form", values = split(words) } end
local function fold(words) return { kind = "fold", values = split(words) } end
local function re(pattern) return { kind = "re", attribute = "form", pattern = pattern } end

local firm_cues, risky_cues, participles = cues.forms()

local ADVERBS = [[also then once again later earlier further even just still now never always
  not often sometimes ever already soon too instead however moreover meanwhile nevertheless
  nonetheless therefore thus perhaps maybe here only ago aloud first recently]]

local PREPOSITIONS = [[in on from about over under after before during into
  between among through since until towards toward upon without within across behind beside
  beyond despite except inside near onto outside per regarding concerning via amid like off
  up out down around along following including than]]

local DETERMINERS = [[the a an this these those his her its their our my your some any no every
  each all both another such many most several few other one two three four five six seven
  eight nine ten]]

local PRONOUNS = [[he she they we i it you everyone everybody someone somebody anyone anybody
  nobody none there]]

local AUXILIARIES = [[has have had having is are was were be been being am do does did will would
  can could may might must shall should cannot ought]]

local LETTERS = {
  { "{", form "“ ‟" }, { "}", form "”" }, { "_", form "„" }, { "~", form "‚" },
  { '"', form [[" '' `` ″]] },
  { "<", form "‘ ‛ ‹" }, { ">", form "’ ›" }, { "'", form "'" },
  { "^", form "«" }, { "&", form "»" },
  { ".", form ". … ... ...." }, { "!", form "! ? ?! !!" }, { ",", form "," }, { ";", form ";" },
  { ":", form ":" }, { "-", form "- – — -- ― ---" }, { "(", form "( [" }, { ")", form ") ]" },
  { "N", form "US IT AM" }, { "g", form "'s ’s" }, { "t", fold "that" }, { "A", fold "according" },
  { "T", fold "to" }, { "o", fold "of" }, { "b", fold "by" }, { "f", fold "as" },
  { "c", fold "and or but nor yet &" },
  { "s", fold "because when if unless whenever" }, { "S", fold "while whereas although though" },
  { "w", fold "who whom whose which" }, { "h", fold "whether why how what where" },
  { "D", form [[Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
    March April May June July August September October November December today yesterday
    tomorrow tonight Today Yesterday Tomorrow Tonight]] },
  { "D", fold "week weekend month year morning afternoon evening night" },
  { "i", fold(PREPOSITIONS) }, { "j", fold "for at with against" },
  { "d", fold(DETERMINERS) }, { "p", fold(PRONOUNS) },
  { "m", fold [[him them us me himself herself itself themselves myself ourselves yourself]] },
  { "P", { kind = "re", attribute = "fold",
    pattern = "(he|she|it|they|we|i|you|that|there|who)'(s|re|ve|ll|d|m)" } },
  { "a", fold(AUXILIARIES) }, { "a", { kind = "re", attribute = "fold", pattern = ".+n't" } },
  { "U", { kind = "form", values = participles } },
  { "u", { kind = "form", values = firm_cues } }, { "v", { kind = "form", values = risky_cues } },
  { "l", fold [[early family families ally daily weekly monthly yearly reply supply assembly
    monopoly elderly friendly costly deadly likely unlikely]] },
  { "r", fold(ADVERBS) }, { "r", re "[a-z]{3,}ly" },
  { "1", { kind = "class", values = { "number" } } },
  { "N", re "\\p{Lu}.*" },
  { "e", re "\\p{Ll}{2,}ed" }, { "y", re "\\p{Ll}{2,}ing" },
  { "l", re "\\p{L}.*" },
}

local alphabet = letters.new(LETTERS)

--- The letters of a document's tokens: the i-th is that of token i.
---@param doc parlance.Document
---@return string
function M.of(doc)
  return alphabet:of(doc)
end

return M
