--- letters.lua: one letter for each token: its part of speech, closed words told apart.
--
--     n noun    N name     p pronoun    d determiner, my    j adjective    1 number
--     v verb in its base or in -s    z past or participle    y -ing
--     e be      h have     a auxiliary  x not, never        r adverb
--     T to before a verb   o of   b by  i other preposition g 's of a genitive
--     t that    w who, which            s while, because    c and, or, but
--     , ; : . - ( )        " quotation mark                 * any other

local M = {}

local BY_TAG = {
  NOUN = "n", PROPN = "N", VERB = "v", AUX = "a", ADJ = "j", ADV = "r", PRON = "p", DET = "d",
  ADP = "i", CCONJ = "c", SCONJ = "s", NUM = "1", PART = "g", INTJ = "*", SYM = "*", X = "*",
  PUNCT = "*",
}

local CLOSED = {}

local function close(letter, words)
  for word in words:gmatch "%S+" do CLOSED[word] = letter end
end

close("e", "is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
close("h", "have has had having haven't hasn't hadn't")
close("x", "not never neither n't")
close("o", "of")
close("b", "by")
close("t", "that")
close("w", "who whom whose which where")
close("d", "its their my our his her your the a an this these those any no every")
close("p", "he she it they we i you him them us me himself herself itself themselves myself")
close("c", "and or but nor")
close("s", "while because although whereas if unless though")
close(",", ",")
close(";", ";")
close(":", ":")
close(".", ". ! ? … ...")
close("-", "- – — --")
close("(", "( [")
close(")", ") ]")
close('"', "“ ” \" ‘ ‟ „ « » '' ``")

local TAGS_KEPT = { ["'s"] = "PART", ["’s"] = "PART", no = "INTJ", that = "DET" }

local APOSTROPHE = { ["'"] = true, ["’"] = true, ["'s"] = true, ["’s"] = true }

local BASES = {
  bring = true, spring = true, cling = true, swing = true, fling = true, sting = true,
  need = true, feed = true, heed = true, bleed = true, breed = true, seed = true, speed = true,
  proceed = true, exceed = true, succeed = true, impede = true, shed = true, embed = true,
}

local function verb_letter(fold)
  if fold:find "ing$" and #fold > 4 and not BASES[fold] then return "y" end
  if BASES[fold] then return "v" end
  if fold:find "ed$" or fold:find "[wetoa]n$" and #fold > 4 or fold:find "ught$" then return "z" end
  return "v"
end

local CAPITALS = { p = true, w = true, e = true }
local KEPT = { PART = "g", DET = "d", INTJ = "*" }

-- The letter of a word of the closed classes; "US" and "WHO" are names.
local function closed_letter(fold, tag, closed)
  if tag == "PROPN" and CAPITALS[closed] then return "N" end
  local kept = TAGS_KEPT[fold]
  return kept and kept == tag and KEPT[kept] or closed
end

local function letter_of(fold, tag)
  local closed = CLOSED[fold]
  if closed then return closed_letter(fold, tag, closed) end
  if tag == "VERB" then return verb_letter(fold) end
  if fold == "to" then return tag == "PART" and "T" or "i" end
  if APOSTROPHE[fold] then return tag == "AUX" and "e" or tag == "PART" and "g" or '"' end
  return BY_TAG[tag] or "*"
end

-- The letters of words that were asked for, by tag; forgotten when they are too many.
local MOST_KNOWN = 50000
local known, n_known = {}, 0

--- The letter of a token.
---@param fold string
---@param tag string|false
---@return string
function M.of(fold, tag)
  local of_tag = known[tag]
  local letter = of_tag and of_tag[fold]
  if letter then return letter end
  if n_known == MOST_KNOWN then known, n_known = {}, 0 end
  letter, n_known = letter_of(fold, tag), n_known + 1
  known[tag] = known[tag] or {}
  known[tag][fold] = letter
  return letter
end

return M
