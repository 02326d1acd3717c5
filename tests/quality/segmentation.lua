--- segmentation.lua: sentences and tokens against Universal Dependencies.
--
--     parlance run --trust tests/quality/segmentation.lua -- FILE.conllu...
--
-- F1 of boundaries by character offset, white space not counted (Zeman et al.,
-- CoNLL 2018 shared task, section 5). The text is the sentences joined by a
-- space, by an empty line where a document or paragraph begins. Prints
-- "name value" lines.

local parlance = require "parlance"

local function read_conllu(path)
  local sentences, current, breaks = {}, nil, false
  local skip_until = 0
  for line in io.lines(path) do
    if line:find "^# newdoc" or line:find "^# newpar" then
      breaks = true
    elseif line == "" then
      if current then sentences[#sentences + 1] = current end
      current = nil
    elseif line:find "^%d" then
      current = current or { paragraph = breaks, tokens = {} }
      breaks = false
      local id, form, misc = line:match "^(%S+)\t([^\t]*)\t.*\t([^\t]*)$"
      local first, last = id:match "^(%d+)%-(%d+)$"
      local number = tonumber(id)
      if #current.tokens == 0 then skip_until = 0 end
      if first then skip_until = tonumber(last) end
      if first or (number and math.type(number) == "integer" and number > skip_until) then
        current.tokens[#current.tokens + 1] =
          { form = form, glued = misc:find "SpaceAfter=No" ~= nil }
      end
    end
  end
  if current then sentences[#sentences + 1] = current end
  return sentences
end

local function text_of(sentences)
  local parts = {}
  for i, sentence in ipairs(sentences) do
    if i > 1 then parts[#parts + 1] = sentence.paragraph and "\n\n" or " " end
    for k, token in ipairs(sentence.tokens) do
      parts[#parts + 1] = token.form
      if k < #sentence.tokens and not token.glued then parts[#parts + 1] = " " end
    end
  end
  return table.concat(parts)
end

local function solid_length(s) return utf8.len((s:gsub("%s", ""))) end

-- The pieces' stretches in a text without white space, as keys of a set.
local function stretches(pieces)
  local set, at, n = {}, 0, 0
  for _, piece in ipairs(pieces) do
    local len = solid_length(piece)
    if len > 0 then
      set[at .. "-" .. at + len] = true
      at, n = at + len, n + 1
    end
  end
  return set, n
end

local function gold_pieces(sentences)
  local tokens, whole = {}, {}
  for i, sentence in ipairs(sentences) do
    local forms = {}
    for k, token in ipairs(sentence.tokens) do
      forms[k] = token.form
      tokens[#tokens + 1] = token.form
    end
    whole[i] = table.concat(forms)
  end
  return tokens, whole
end

local function f1(found, gold)
  local a, n_a = stretches(found)
  local b, n_b = stretches(gold)
  local both = 0
  for key in pairs(a) do
    if b[key] then both = both + 1 end
  end
  return 2 * both / (n_a + n_b)
end

for _, path in ipairs(arg) do
  local name = path:match "([^/]*)%.conllu$" or path
  local sentences = read_conllu(path)
  local text = text_of(sentences)
  local tokens, whole = gold_pieces(sentences)
  print(("%s sentences F1 %.4f"):format(name, f1(parlance.text.sentences(text), whole)))
  print(("%s tokens F1 %.4f"):format(name, f1(parlance.text.words(text), tokens)))
end
