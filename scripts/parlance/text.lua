--- text.lua: strings cut into words and sentences.

local core = require "parlance.core"
local fail = require "parlance.fail"
local tailoring = require "parlance.tailoring"

local M = {}

local tokenizers = {}

--- The tokenizer of a language, with its abbreviations.
---@param lang string
---@param how? parlance.Tailoring
---@return userdata
function M.tokenizer(lang, how)
  local settled = tailoring.settle(how)
  local key = table.concat({ lang, tailoring.write(settled) }, "\0")
  if not tokenizers[key] then tokenizers[key] = tailoring.tokenizer(lang, settled) end
  return tokenizers[key]
end

-- The tokenizer that the second argument asks for; nil for "uax29".
local function tokenizer_for(s, how, lang, name)
  if type(s) ~= "string" then
    error(("bad argument #1 to '%s' (string expected, got %s)"):format(name, type(s)), 3)
  end
  if how == "uax29" then return nil end
  if how ~= nil and type(how) ~= "table" then
    error(("bad argument #2 to '%s' (\"uax29\", a tailoring or nothing, not '%s')"):format(
      name, tostring(how)), 3)
  end
  local ok, result = pcall(M.tokenizer, lang or "en", how)
  if not ok then
    error(("bad argument #2 to '%s' (%s)"):format(name,
      fail.is(result) and result.message or result), 3)
  end
  return result
end

--- The words of a string, in order.
---
--- As a corpus has them: tokens, without the white space between them. With
--- "uax29": all pieces between the word boundaries of UAX #29. With a tailoring: as
--- a corpus of that tailoring has them (docs/tokens.md).
---
---     text.words "Mr. Seld, of the U.N."   --> { "Mr.", "Seld", ",", "of", "the", "U.N." }
---     text.words("I don't", { clitics = "split" })           --> { "I", "do", "n't" }
---@param s string valid UTF-8
---@param how? "uax29"|parlance.Tailoring
---@param lang? string default "en"
---@return string[]
function M.words(s, how, lang)
  local tokenizer = tokenizer_for(s, how, lang, "words")
  return tokenizer and tokenizer:words(s) or core.text.uax29_words(s)
end

--- The sentences of a string, in order.
---
--- As a corpus has them, from the first token to the last of each; with "uax29",
--- all pieces between the sentence boundaries of UAX #29; with a tailoring, as a
--- corpus of that tailoring has them.
---@param s string valid UTF-8
---@param how? "uax29"|parlance.Tailoring
---@param lang? string default "en"
---@return string[]
function M.sentences(s, how, lang)
  local tokenizer = tokenizer_for(s, how, lang, "sentences")
  return tokenizer and tokenizer:sentences(s) or core.text.uax29_sentences(s)
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
