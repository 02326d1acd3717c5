--- pieces.lua: the stretches that rules look at: sentences with a word of en/acts, cut where a
--- quotation of whole sentences begins or ends, without quotation marks.

local letters = require "parlance.extract.claims.letters"
local lists = require "parlance.extract.claims.lists"
local told = require "parlance.extract.claims.told"
local triggers = require "parlance.extract.claims.triggers"

local M = {}

---@class parlance.claims.Piece
---@field letters string
---@field at integer[] the token of each letter
---@field words string[] the folded form at each letter
---@field from integer first token
---@field to integer last token
---@field doc table folds and tags of the document
local Piece = {}
Piece.__index = Piece

--- The folded form at a letter.
---@param k integer
---@return string|nil
function Piece:fold(k) return self.words[k] end

--- The letter of the next "nor" in the same part of the sentence.
---@param k integer
---@return integer|nil
function Piece:nor_behind(k)
  for at = k + 1, math.min(#self.words, k + 20) do
    if self.words[at] == "nor" then return at end
    if self.letters:find("^[;:%.]", at) then return nil end
  end
end

local GOVERNED = { that = true, against = true, its = true, their = true, any = true, all = true,
  the = true, our = true, you = true }

-- "Arvenia claims Belmark did it".
local CLAIMING = { claims = true, charges = true, demands = true, reports = true, doubts = true,
  fears = true, alleges = true, urges = true, slams = true, blasts = true, backs = true }
local NAMED = { NOUN = true, PROPN = true }

-- "I welcome X": behind these stands a verb.
local SPEAKERS = { i = true, we = true, they = true }
local MISTAKEN = { ADJ = true, NOUN = true, ADV = true }

-- What stands behind a noun, and not behind a verb of these: "disputes in".
local OWNED = { ["in"] = true, of = true, between = true, over = true, among = true, about = true }

local CALLED = { on = true, upon = true, ["for"] = true }

-- Words whose tag may be mended.
local MENDED = { calls = true, protests = true }
for _, map in ipairs { lists.verbs, lists.phrases, CLAIMING } do
  for word in pairs(map) do MENDED[word] = true end
end

-- Whether what stands before a word makes it a verb: "we welcome", "Arvenia claims Belmark".
local function is_led(doc, token, fold, tag)
  if SPEAKERS[doc.folds[token - 1]] and MISTAKEN[tag] and lists.verbs[fold] then
    return not fold:find "ing$"
  end
  return CLAIMING[fold] and tag == "NOUN" and NAMED[doc.tags[token - 1]]
    and doc.tags[token + 1] == "PROPN"
end

-- Whether what stands behind it does: "reserves its", "calls on".
local function is_governing(fold, tag, following)
  if fold == "calls" and CALLED[following] or fold == "protests" and following == "against" then
    return true
  end
  return GOVERNED[following] and MISTAKEN[tag]
    and (fold:find "ing$" or fold:find "s$" and following ~= "against")
    and (lists.verbs[fold] or lists.phrases[fold])
end

-- Words that stand for a verb of en/acts although the tagger sees a noun.
local function mend(doc, token, opens)
  local fold, tag = doc.folds[token], doc.tags[token]
  if not MENDED[fold] or tag == "VERB" then return tag end
  local following = doc.folds[token + 1]
  local opening = opens and fold:find "s$" and lists.verbs[fold] and not OWNED[following]
  if opening or is_led(doc, token, fold, tag) or is_governing(fold, tag, following) then
    return "VERB"
  end
  return tag
end

-- Letters of a number before the first word.
local OPENS = { ["1"] = true, ["."] = true, ["("] = true, [")"] = true, ["-"] = true,
  ['"'] = true }

local function cut(doc, from, to)
  local piece = setmetatable({ from = from, to = to, words = {}, doc = doc }, Piece)
  local list, at = {}, {}
  local opens, n = true, 0
  for token = from, to do
    local fold = doc.folds[token]
    local letter = letters.of(fold, mend(doc, token, opens))
    opens = opens and OPENS[letter]
    if letter == "t" and n == 0 then letter = "p" end
    if fold == "no" and doc.folds[token + 1] == "longer" then letter = "x" end
    if letter ~= '"' then
      n = n + 1
      at[n], list[n], piece.words[n] = token, letter, fold
    end
  end
  piece.at, piece.letters = at, table.concat(list)
  return piece
end

--- The sentence of a document as a piece.
---@param doc table folds and tags
---@param from integer
---@param to integer
---@return parlance.claims.Piece
function M.of(doc, from, to) return cut(doc, from, to) end

-- Folded forms that a piece is looked at for.
local TRIGGERS = {}
for _, map in ipairs { lists.verbs, lists.anchors, lists.deeds, lists.judgments,
  lists.refutations, lists.praises, lists.nouns, triggers.closed, told.verbs } do
  for form in pairs(map) do TRIGGERS[form] = true end
end

-- Whether an imperative may begin at a token.
local function is_bidding(doc, token)
  if doc.folds[token] == "please" then return true end
  return doc.tags[token] == "VERB" and not doc.folds[token]:find "[sdgn]$"
end

-- Tokens of a piece at most: sentences without end are no sentences, and rules look far.
local LONGEST = 400

-- Where a piece that begins at a token and is too long is cut: behind its last semicolon, so that
-- no item is cut, unless that leaves little of it.
local function cut_of(doc, from, last)
  for token = last, from + LONGEST // 2, -1 do
    if doc.folds[token] == ";" then return token end
  end
  return last
end

local function holds(doc, words, from, to)
  if is_bidding(doc, from) then return true end
  for token = from, to do
    if words[doc.folds[token]] then return true end
  end
  return false
end

--- The pieces of a document that hold a word of en/acts, or one of `words`, in order.
---@param doc table folds, tags, sentences (first tokens), n, cuts (where pieces begin)
---@param words? table<string, any> by folded form
---@return fun(): parlance.claims.Piece|nil
function M.each(doc, words)
  words = words or TRIGGERS
  local cuts = doc.cuts
  local function yield(from, to)
    if holds(doc, words, from, to) then coroutine.yield(cut(doc, from, to)) end
  end
  return coroutine.wrap(function()
    for i, first in ipairs(doc.sentences) do
      local last = (doc.sentences[i + 1] or doc.n + 1) - 1
      local from = first
      for token = first, last do
        if token > from and (cuts[token] or token - from >= LONGEST) then
          local stop = cuts[token] and token - 1 or cut_of(doc, from, token - 1)
          yield(from, stop)
          from = stop + 1
        end
      end
      if from <= last then yield(from, last) end
    end
  end)
end

return M
