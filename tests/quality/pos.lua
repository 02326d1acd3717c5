--- pos.lua: parts of speech against Universal Dependencies.
--
--     parlance run --trust tests/quality/pos.lua -- [--confusions] FILE.conllu...
--
-- The text is cut by parlance (conllu_words.lua). Two shares of right tags: of the tokens
-- that are one gold word, and of all gold words, where a word that shares its token with the
-- word it depends on ("n't" of "don't") and a word that is cut are wrong. Prints
-- "name value" lines; with --confusions also the pairs of tags that are confused, the most
-- frequent first.

local conllu_words = require "conllu_words"
local pos = require "parlance.layers.pos"

-- A document's sentences as one list of tokens, its forms, and where sentences begin.
local function laid_flat(sentences)
  local tokens, forms, starts = {}, {}, {}
  for k, sentence in ipairs(sentences) do
    starts[k] = #tokens + 1
    for _, token in ipairs(sentence) do
      tokens[#tokens + 1], forms[#forms + 1] = token, token.form
    end
  end
  return tokens, forms, starts
end

-- Adds up what is right in one document.
local function score(sentences, sum)
  local tokens, forms, starts = laid_flat(sentences)
  local tags = pos.tag_text(forms, starts)
  for i, token in ipairs(tokens) do
    local right = tags[i] == token.gold
    if right then sum.right = sum.right + 1 end
    if token.n_words == 1 then
      sum.n_whole = sum.n_whole + 1
      if right then sum.whole = sum.whole + 1 end
    end
    if token.gold and not right then
      local key = tags[i] .. " for " .. token.gold
      sum.confusions[key] = (sum.confusions[key] or 0) + 1
    end
  end
end

local function print_confusions(confusions)
  local keys = {}
  for key in pairs(confusions) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if confusions[a] ~= confusions[b] then return confusions[a] > confusions[b] end
    return a < b
  end)
  for i = 1, math.min(30, #keys) do io.stderr:write(confusions[keys[i]], " ", keys[i], "\n") end
end

local with_confusions = arg[1] == "--confusions"
local confusions = {}
for i = with_confusions and 2 or 1, #arg do
  local sum = { right = 0, whole = 0, n_whole = 0, n_words = 0, confusions = confusions }
  for _, document in ipairs(conllu_words.read(arg[i])) do
    local sentences, n_words = conllu_words.tokens(document)
    sum.n_words = sum.n_words + n_words
    score(sentences, sum)
  end
  local name = arg[i]:match "([^/]*)%.conllu$" or arg[i]
  print(("%s pos, tokens that are a word %.4f"):format(name, sum.whole / sum.n_whole))
  print(("%s pos, all words %.4f"):format(name, sum.right / sum.n_words))
end
if with_confusions then print_confusions(confusions) end
