--- text.lua: strings cut into words and sentences.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"

local M = {}

local tokenizers = {}

--- The tokenizer of a language, with its abbreviations.
---@param lang string
---@return userdata
function M.tokenizer(lang)
  if not tokenizers[lang] then
    tokenizers[lang] = core.text.tokenizer(lexicon.of(lang, "abbreviations") or {})
  end
  return tokenizers[lang]
end

local function check(s, kind, name)
  if type(s) ~= "string" then
    error(("bad argument #1 to '%s' (string expected, got %s)"):format(name, type(s)), 3)
  end
  if kind ~= nil and kind ~= "uax29" then
    error(("bad argument #2 to '%s' (\"uax29\" or nothing, not '%s')"):format(name,
      tostring(kind)), 3)
  end
end

--- The words of a string, in order.
---
--- As a corpus has them: tokens, without the white space between them. With
--- "uax29": all pieces between the word boundaries of UAX #29.
---
---     text.words "Mr. Seld, of the U.N."   --> { "Mr.", "Seld", ",", "of", "the", "U.N." }
---@param s string valid UTF-8
---@param kind? "uax29"
---@param lang? string default "en"
---@return string[]
function M.words(s, kind, lang)
  check(s, kind, "words")
  if kind then return core.text.uax29_words(s) end
  return M.tokenizer(lang or "en"):words(s)
end

--- The sentences of a string, in order.
---
--- As a corpus has them, from the first token to the last of each; with "uax29",
--- all pieces between the sentence boundaries of UAX #29.
---@param s string valid UTF-8
---@param kind? "uax29"
---@param lang? string default "en"
---@return string[]
function M.sentences(s, kind, lang)
  check(s, kind, "sentences")
  if kind then return core.text.uax29_sentences(s) end
  return M.tokenizer(lang or "en"):sentences(s)
end

--- What a form is compared by: NFKC case folding, plain apostrophes.
M.fold = core.text.fold

--- The Snowball stem of a folded form; `lang` is "en" by default.
M.stem = core.text.stem

--- What a form looks like: "Xx", "9", "X/X/9".
M.shape = core.text.shape

--- The class of a form: "word", "number", "punctuation", ...
M.class = core.text.class

return M
