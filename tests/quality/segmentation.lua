--- segmentation.lua: sentences and tokens against Universal Dependencies.
--
--     parlance run --trust tests/quality/segmentation.lua -- FILE.conllu...
--
-- F1 of boundaries by character offset, white space not counted (Zeman et al.,
-- CoNLL 2018 shared task, section 5). The text is the sentences joined by a
-- space, by an empty line where a document or paragraph begins. Prints
-- "name value" lines: sentences and tokens as a corpus has them, and words with
-- clitics split against the gold's syntactic words, where those are a token's own
-- characters (do|n't; a token like "des" for "de les" stays whole).

local parlance = require "parlance"

-- A reader's state: the sentence at hand and the token whose words are being read.
local function add_line(state, line)
  local id, form, misc = line:match "^(%S+)\t([^\t]*)\t.*\t([^\t]*)$"
  local last = id:match "^%d+%-(%d+)$"
  local number = math.tointeger(id)
  local current = state.current
  if #current.tokens == 0 then state.skip_until = 0 end
  local token = { form = form, glued = misc:find "SpaceAfter=No" ~= nil, words = {} }
  if last then
    state.skip_until = math.tointeger(last)
  elseif not number then
    return
  elseif number <= state.skip_until then
    table.insert(current.tokens[#current.tokens].words, form)
    return
  end
  current.tokens[#current.tokens + 1] = token
end

local function read_conllu(path)
  local sentences, breaks, state = {}, false, { skip_until = 0 }
  local function finish()
    sentences[#sentences + 1] = state.current
    state.current = nil
  end
  for line in io.lines(path) do
    if line:find "^# newdoc" or line:find "^# newpar" then
      breaks = true
    elseif line == "" then
      finish()
    elseif line:find "^%d" then
      state.current = state.current or { paragraph = breaks, tokens = {} }
      breaks = false
      add_line(state, line)
    end
  end
  finish()
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

-- The forms of tokens, of words and of whole sentences.
local function gold_pieces(sentences)
  local tokens, words, whole = {}, {}, {}
  for i, sentence in ipairs(sentences) do
    local forms = {}
    for k, token in ipairs(sentence.tokens) do
      forms[k] = token.form
      tokens[#tokens + 1] = token.form
      local splits = table.concat(token.words) == token.form
      for _, word in ipairs(splits and token.words or { token.form }) do
        words[#words + 1] = word
      end
    end
    whole[i] = table.concat(forms)
  end
  return tokens, words, whole
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
  local tokens, words, whole = gold_pieces(sentences)
  local function tell(what, found, gold)
    print(("%s %s F1 %.4f"):format(name, what, f1(found, gold)))
  end
  tell("sentences", parlance.text.sentences(text), whole)
  tell("tokens", parlance.text.words(text), tokens)
  tell("words (clitics=split)", parlance.text.words(text, { clitics = "split" }), words)
end
