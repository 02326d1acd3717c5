--- pos.lua: coarse parts of speech of English, with the tags of Universal Dependencies.
--
--     local pos = require "parlance.layers.pos"
--     pos.tag_words { "The", "states", "deny", "it", "." }
--     --> { "DET", "NOUN", "VERB", "PRON", "PUNCT" }
--
-- Each form has candidates (pos/words.lua), the likeliest first; rules of context change what
-- does not fit (pos/rules.lua). Word lists and rules are read when they are first needed.

local M = {
  name = "pos",
  about = "coarse parts of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, ...",
  lang = "en",
}

local made

local function tagger()
  if not made then
    made = require("parlance.layers.pos.tagger").new(require "parlance.layers.pos.rules")
  end
  return made
end

--- The tags of a document's tokens.
---@param doc parlance.Document
---@return string[] one for each token
function M.tag(doc)
  if doc.n_tokens == 0 then return {} end
  local handle = doc:handle()
  return (tagger():tag(handle:column "form", handle:units "sentence"))
end

--- The tags of a text.
---@param forms string[] its tokens
---@param starts integer[] the first token of each sentence
---@return string[] one for each token
function M.tag_text(forms, starts) return (tagger():tag(forms, starts)) end

--- The tags of one sentence.
---@param forms string[] its tokens
---@return string[] one for each token
function M.tag_words(forms)
  if #forms == 0 then return {} end
  return M.tag_text(forms, { 1 })
end

return M
