--- chunks.lua: stretches of a sentence in which names stand: capitals and the small words between.

local g = require "parlance.grammar"
local lexicon = require "parlance.lexicon"
local registry = require "parlance.extract.names.registry"

local M = {}

-- Function words with a capital, which begin no name.
local stop = { "I" }
for _, name in ipairs { "en/stopwords", "en/sentence_starters" } do
  for _, word in ipairs(lexicon(name)) do
    if word:find "^%l+$" then stop[#stop + 1] = (word:gsub("^%l", string.upper)) end
  end
end

local prefixed = g.re "(al|el|as|ar|an|at|ash|bin|d)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*"
local plain = g.re "\\p{Lu}[\\p{L}\\p{M}'’.&-]*[0-9]*|H\\. E\\."
local capital = g.all(g.any_of(prefixed, plain), g.none(g.form(stop)))
local possessive = g.re "['’]s?"
local linker = g.fold [[of for on and the to against de la del da das dos du der di van von bin ben
  ibn el al y e & in]]
local inside = g.fold [[of for on and to against de la del da das dos du der di van von bin ben
  ibn el al y e &]]
  * g.fold "the la los las der" ^ -1 * (linker - g.fold "in") ^ -1

-- Before a word whose capital may only be that of a sentence, a quotation or an item.
local opening = g.B(g.any_of(g.class "quote_open",
  g.form { ".", "–", "—", "•", "*", "-", ":", ";", ")", "\"" }))

--- A chunk; `opens` where its capital may say nothing, `bracket` behind "(".
M.pattern = (g.B(g.P "(") * g.Cg(g.Cc(true), "bracket")) ^ -1
  * ((g.starts "sentence" + opening) * g.Cg(g.Cc(true), "opens")) ^ -1
  * (#capital * g.phrases(registry.with_commas)
    + capital * ((possessive + inside) ^ -1 * capital) ^ 0)

return M
