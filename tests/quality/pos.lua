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

local function forms_of(sentence)
  local forms = {}
  for i, token in ipairs(sentence) do forms[i] = token.form end
  return forms
end

local function score(path, confusions)
  local sentences, n_words = conllu_words.tokens(conllu_words.read(path))
  local whole, n_whole, hosts = 0, 0, 0
  for _, sentence in ipairs(sentences) do
    local tags = pos.tag_words(forms_of(sentence))
    for i, token in ipairs(sentence) do
      local right = tags[i] == token.gold
      if token.n_words == 1 then
        n_whole = n_whole + 1
        if right then whole = whole + 1 end
      elseif right then
        hosts = hosts + 1
      end
      if token.gold and not right then
        local key = tags[i] .. " for " .. token.gold
        confusions[key] = (confusions[key] or 0) + 1
      end
    end
  end
  return whole / n_whole, (whole + hosts) / n_words
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
  local name = arg[i]:match "([^/]*)%.conllu$" or arg[i]
  local of_tokens, of_words = score(arg[i], confusions)
  print(("%s pos, tokens that are a word %.4f"):format(name, of_tokens))
  print(("%s pos, all words %.4f"):format(name, of_words))
end
if with_confusions then print_confusions(confusions) end
