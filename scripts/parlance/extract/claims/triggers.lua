--- triggers.lua: where words of en/acts stand in a piece, and which entry each is.

local lpeg = require "lpeg"

local commands = require "parlance.extract.claims.commands"
local lists = require "parlance.extract.claims.lists"
local word_set = require "parlance.word_set"
local told = require "parlance.extract.claims.told"

local M = {}

---@class parlance.claims.Trigger
---@field k integer letter of its first word
---@field last integer letter of its last word
---@field verb integer letter of its verb
---@field entry table of lists.lua
---@field kind string "verb", "phrase", "deed", "judgment", "refutation", "act", or that of a
--- closed word: "told", "modal", "will", "let", "omission", "denial", "nobody"

-- Letters that "..." stands for.
local BETWEEN = "^[djrnNyzxgio,]"

-- The letter of a word at `at` or up to five behind it, with what may be between.
local function skip_to(piece, at, wanted)
  for k = at, at + 5 do
    local fold = piece:fold(k)
    if not fold then return nil end
    if wanted[fold] then return k end
    if fold == "no" or not piece.letters:find(BETWEEN, k) then return nil end
  end
end

-- The letter of a word at `at`, or behind two adverbs: "is wholly unacceptable".
local function behind_adverbs(piece, at, wanted)
  for k = at, at + 2 do
    local fold = piece:fold(k)
    if not fold then return nil end
    if wanted[fold] then return k end
    if not piece.letters:find("^[rx]", k) or piece.letters:find("^x", k) then return nil end
  end
end

-- Last letter of a phrase's words from k on, or nil.
local function phrase_at(piece, words, k)
  local at = k
  for i, word in ipairs(words) do
    if word == "@" then
      if not piece.letters:find("^[dp1]", at) then return nil end
      at = at + 1
    elseif word ~= "..." then
      local found
      if i == 1 then found = word[piece:fold(at)] and at
      elseif words[i - 1] == "..." then found = skip_to(piece, at, word)
      else found = behind_adverbs(piece, at, word) end
      if not found then return nil end
      at = found + 1
    end
  end
  return at - 1
end

local function longer(a, b)
  if #a.words ~= #b.words then return #a.words > #b.words end
  if #a.lemma ~= #b.lemma then return #a.lemma > #b.lemma end
  return a.lemma < b.lemma
end

local function find_phrase(piece, k, starts)
  local list = starts[piece.words[k]]
  if not list or piece.letters:find("^[dg]z", k - 1) and k > 1 then return nil end -- "its stated"
  if #list > 1 and not list.sorted then
    table.sort(list, longer)
    list.sorted = true
  end
  for _, phrase in ipairs(list) do
    local last = phrase_at(piece, phrase.words, k)
    if last then return phrase, last end
  end
end

local function add_starts(starts, phrase)
  if starts[phrase] then return end
  starts[phrase] = true
  for form in pairs(phrase.words[1]) do
    local list = starts[form]
    if list then list[#list + 1] = phrase else starts[form] = { phrase } end
  end
end

-- The phrases whose main words are in a piece, by their first words; nil for none.
local function possible_in(piece, anchors)
  local starts
  for _, fold in ipairs(piece.words) do
    local set = anchors[fold]
    if set then
      starts = starts or {}
      for phrase in pairs(set) do add_starts(starts, phrase) end
    end
  end
  return starts
end

-- Whether the letter behind a verb may begin a clause that it governs.
local function governs_clause(letters, k, act)
  if act == "commit" or act == "assert" then
    local clause = letters:find("^r*,?[tT:]", k) or letters:find("^x?[Ti][vr]", k)
      or letters:find("^p[iT]", k) or letters:find("^,[^,]+,[tT]", k)
      or letters:find("^i[djnN1]*,?[tT]", k)
    return clause or letters:find("^[pdnNj1g]+r*[vzaeh]", k)
      or letters:find("^[pdnNj1]*[nNp][jz][,%.]", k)
  end
  if act == "call_for" or act == "warn" then
    return letters:find("^,?t", k) or letters:find("^[pdnNj1g]+r*[vaeh]", k)
  end
  if act == "accuse" and letters:find("^[pdnNj1g]+r*[vzaeh]", k) then return true end
  return letters:find("^r*[tTpd:]", k) or letters:find("^xT", k)
    or letters:find("^,?i[djnN1]*,?[tT]", k)
    or letters:find("^[nNj]*[nN]r*[aehv]", k)
end

-- What stands behind "told" that is an order: whom, and what to do.
local ORDER = lpeg.S "dnNj1pgoci" ^ 0 * lpeg.P "x" ^ -1 * "T"

-- Whether an adjective that blames stands behind the object of a verb: "ruled the ban unlawful".
local function is_verdict(piece, k)
  for at = k + 2, math.min(k + 12, #piece.words) do
    if not piece.letters:find("^[dnNj1pgoTe]", at - 1) then return false end
    local last = piece.letters:find("^j[^nNj]", at) or at == #piece.words
    if last and lists.judgments[piece:fold(at)] then return true end
  end
  return false
end

-- The entry of a verb at k that fits what follows, and its last letter.
local function find_verb(piece, k, map)
  local plain, last = nil, k
  for _, entry in ipairs(map[piece:fold(k)] or {}) do
    if entry.particle then
      if piece:fold(k + 1) == entry.particle then return entry, k + 1 end
      if piece:fold(k + 2) == entry.particle and piece.letters:find("^r", k + 1) then
        return entry, k + 2
      end
    elseif entry.frame == "verdict" then
      if is_verdict(piece, k) then return entry, last end
    elseif entry.frame == "commanded" then
      if commands.denies(piece, k) then return entry, last end
    elseif entry.frame == "told" then
      if ORDER:match(piece.letters, k + 1) then plain = plain or entry end
    elseif entry.frame == "clause" then
      if not plain and governs_clause(piece.letters, k + 1, entry.act) then plain = entry end
    else
      plain = plain or entry
    end
  end
  return plain, last
end

local function is_noun(letters, k, piece)
  if k > 1 and letters:find("^vv", k - 1) and piece:fold(k - 1):find "s$"
    and not piece:fold(k):find "s$" then
    return true -- "spurns offer"
  end
  if k > 2 and letters:find("^d1v", k - 2) then return false end -- "the three condemn"
  if k > 2 and letters:find("^hjz", k - 2) then return false end -- "has long called"
  return letters:find("^[dgj1]", k - 1) ~= nil and k > 1
end

local LIES = { lie = true, lies = true, lying = true }
local WHERE = { ["in"] = true, at = true, on = true, off = true, under = true, near = true,
  within = true, between = true, behind = true, beyond = true, along = true, across = true,
  with = true }

-- "lying in the roads": tells where something is, and no falsehood.
local function tells_where(piece, k)
  return LIES[piece:fold(k)] and WHERE[piece:fold(k + 1)] or false
end

local function verb_trigger(piece, k, map)
  local letters = piece.letters
  if tells_where(piece, k) then return nil end
  if not letters:find("^[vzy]", k) or is_noun(letters, k, piece) and not letters:find("^y", k) then
    return nil
  end
  if letters:find("^dy[^dpnNj1g]", k - 1) and k > 1 then return nil end -- "the hacking of"
  if letters:find("^z[nN]", k) and letters:find("^[djgoib]", k - 1) and k > 1 then return nil end
  local entry, last = find_verb(piece, k, map)
  if entry and entry.frame == "label" and letters:find("^y", k) then return nil end
  return entry and { k = k, last = last, verb = k, entry = entry, kind = "verb" }
end

-- Participles that report: what stands before them ends there.
local SAYING = { said = true, says = true, told = true, added = true, wondered = true,
  saying = true, adding = true, noting = true, telling = true, stating = true,
  arguing = true, claiming = true }

local function one_word(k, kind, act, last)
  return { k = k, last = last or k, verb = k, kind = kind, entry = { act = act } }
end

local OMITS = "^[ha]x?r*[vzh]"

-- "will do", "will not do".
local function will_trigger(letters, k)
  if not letters:find("^ax?r*[vae:]", k) then return nil end
  local refused = letters:find("^ax", k)
  return one_word(k, "will", refused and "refuse" or "commit", refused and k + 1)
end

local function neither_trigger(letters, k)
  if not letters:find("^x[vzr]", k) then return nil end
  local one = one_word(k, "denial", "deny")
  one.verb = k + 1
  return one
end

local function nobody_trigger(letters, k)
  return letters:find("^[dpnj*]", k) and one_word(k, "nobody", "deny") or nil
end

local function let_trigger(letters, k)
  return k <= 3 and letters:find("^[pdnN]", k + 1) and one_word(k, "let", "call_for") or nil
end

-- Closed words that are triggers where they stand so.
local CLOSED = {
  will = will_trigger, shall = will_trigger, neither = neither_trigger, no = nobody_trigger,
  nobody = nobody_trigger, none = nobody_trigger, let = let_trigger,
  must = function(_, k) return one_word(k, "modal", "demand") end,
  should = function(_, k) return one_word(k, "modal", "call_for") end,
}
local NOT = { ["n't"] = 1, ["n’t"] = 1, ["not"] = 1, never = 1, ["hasn't"] = 0,
  ["haven't"] = 0, ["didn't"] = 0 }
for word, back in pairs(NOT) do
  CLOSED[word] = function(letters, k)
    return letters:find(OMITS, k - back) and one_word(k, "omission", "criticise") or nil
  end
end

CLOSED.cannot = function(letters, k)
  return letters:find("^ar*[vae]", k) and one_word(k, "omission", "criticise") or nil
end
for _, word in ipairs { "unfortunately", "regrettably", "sadly", "alas", "shamefully" } do
  CLOSED[word] = function(_, k) return one_word(k, "regret", "criticise") end
end

-- "We are going to do X"; "it would do X", which counts where it is reported.
CLOSED.going = function(letters, k)
  local group = letters:sub(1, k - 1):match "pe[rx]*$"
  if not group or not letters:find("^yTr*[vae]", k) then return nil end
  return one_word(k, "will", group:find "x" and "refuse" or "commit", k + 1)
end
CLOSED.would = function(letters, k, piece)
  return piece:fold(k + 1) ~= "like" and will_trigger(letters, k) or nil
end

for _, word in ipairs { "have", "has" } do
  CLOSED[word] = function(letters, k)
    return letters:find("^hT", k) and one_word(k, "modal", "demand", k + 1) or nil
  end
end

CLOSED.according = function(letters, k)
  return letters:find("^[iT]", k + 1) and one_word(k, "told", "accuse", k + 1) or nil
end

-- "Why was it not convened?": who speaks puts it in doubt.
local ASKED = {}
for word in ([[why how is are was were do does did can could will would has have
  should]]):gmatch "%S+" do
  ASKED[word] = true
end

CLOSED["?"] = function(letters, k, piece)
  local from = letters:match "^[%(1%.%)%-]*c?,?()" or 1
  return k == #letters and k > 4 and ASKED[piece:fold(from)]
    and one_word(k, "question", "question") or nil
end

--- Closed words that may be triggers.
M.closed = CLOSED

local function word_trigger(piece, k)
  local fold, letters = piece:fold(k), piece.letters
  if lists.deeds[fold] and letters:find("^[nN]", k) then return one_word(k, "deed", "accuse") end
  if lists.praises[fold] and letters:find("^j", k) then return one_word(k, "praise", "praise") end
  if lists.judgments[fold] and letters:find("^[jvzyn]", k) then
    local one = one_word(k, "judgment", lists.judgments[fold])
    one.entry.mild = lists.mild[fold]
    return one
  elseif lists.nouns[fold] and letters:find("^[nN][tTioe]", k) then
    return one_word(k, "act", lists.nouns[fold])
  end
  return CLOSED[fold] and CLOSED[fold](letters, k, piece)
end

local function refutation_trigger(piece, k)
  if not lists.refutations[piece:fold(k)] or not piece.letters:find("^[jvzy]", k) then
    return nil
  end
  return { k = k, last = k, verb = k, entry = { act = "deny" }, kind = "refutation" }
end

-- Words for what is only said of somebody, by one who accuses.
local ACCUSATIONS = word_set [[accusation accusations allegation allegations claims insinuation
  insinuations attribution attributions]]

-- Words that may be triggers by themselves.
local is_word = {}
for _, map in ipairs { lists.verbs, lists.refutations, lists.deeds, lists.judgments, lists.nouns,
  lists.praises, CLOSED, SAYING, told.verbs, ACCUSATIONS } do
  for word in pairs(map) do is_word[word] = true end
end

local function read_word(piece, k, list, verbs)
  local one = verb_trigger(piece, k, lists.verbs)
  if one or SAYING[piece.words[k]] then verbs[k] = true end
  local refutation = refutation_trigger(piece, k)
  if refutation then list[#list + 1] = refutation end
  list[#list + 1] = one or word_trigger(piece, k)
  if ACCUSATIONS[piece.words[k]] and not one and piece.letters:find("^n[eaiozvb]", k) then
    list[#list + 1] = one_word(k, "purpose", "accuse")
  end
  if told.verbs[piece.words[k]] and piece.letters:find("^[vzy]", k) then
    list[#list + 1] = one_word(k, "told", "accuse")
  end
end

-- Frames of phrases that are no act of their subject.
local APART = { risk = true, backing = true }

--- The triggers of a piece, from left to right; those inside a phrase are left out.
---@param piece parlance.claims.Piece
---@return parlance.claims.Trigger[]
---@return table<integer, boolean> verbs letters where verbs of acts stand
function M.of(piece)
  local list, verbs, k, words = {}, {}, 1, piece.words
  local possible = possible_in(piece, lists.anchors)
  while k <= #words do
    local phrase, last
    if possible and possible[words[k]] then phrase, last = find_phrase(piece, k, possible) end
    if phrase then
      list[#list + 1] = { k = k, last = last, verb = k, entry = phrase, kind = "phrase" }
      verbs[k] = phrase.verbal and not APART[phrase.frame] or nil
      k = last
    elseif is_word[words[k]] then
      read_word(piece, k, list, verbs)
    end
    k = k + 1
  end
  return list, verbs
end

--- The triggers of a piece that are verbs and phrases of other lists, from left to right.
---@param piece parlance.claims.Piece
---@param words { verbs: table<string, parlance.claims.Entry[]>, anchors: table<string, table> }
---@return parlance.claims.Trigger[]
---@return table<integer, boolean> verbs letters where they stand
function M.among(piece, words)
  local list, verbs, k, folds = {}, {}, 1, piece.words
  local possible = possible_in(piece, words.anchors)
  while k <= #folds do
    local phrase, last
    if possible and possible[folds[k]] then phrase, last = find_phrase(piece, k, possible) end
    if phrase then
      list[#list + 1] = { k = k, last = last, verb = k, entry = phrase, kind = "phrase" }
      verbs[k] = phrase.verbal or nil
      k = last
    else
      local one = verb_trigger(piece, k, words.verbs)
      list[#list + 1] = one
      if one or SAYING[piece.words[k]] then verbs[k] = true end
    end
    k = k + 1
  end
  return list, verbs
end

return M
