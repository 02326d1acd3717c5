--- grammar.lua: what takes a stance by its own word, whether it is a claim or not: "is ready to",
--- "takes note of", "X's call for", imperatives.

local clauses = require "parlance.extract.claims.clauses"
local frames = require "parlance.extract.claims.frames"
local groups = require "parlance.extract.claims.groups"
local inflections = require "parlance.extract.inflections"
local lists = require "parlance.extract.claims.lists"
local negations = require "parlance.extract.claims.negations"
local pieces = require "parlance.extract.claims.pieces"
local stances = require "parlance.lexicon" "en/stances"
local triggers = require "parlance.extract.claims.triggers"

local M = {}

local range = groups.range

-- Entries have the act that the frames of claims expect, and the stance as well.
local function with_acts(list)
  local copies = {}
  for i, group in ipairs(list) do
    copies[i] = { act = group.stance, frame = group.frame, particle = group.particle,
      words = group.words }
  end
  return copies
end

local WORDS = {
  verbs = lists.verbs_of(with_acts(stances.verbs)),
  anchors = lists.anchors_of(lists.phrases_of(with_acts(stances.phrases))),
}

local MODALS = {
  verbs = {},
  anchors = lists.anchors_of(lists.phrases_of(with_acts(stances.modals))),
}

local NOUNS = {}
for stance, words in pairs(stances.nouns) do
  for noun in words:gmatch "%S+" do
    NOUNS[noun], NOUNS[inflections.plural(noun)] = stance, stance
  end
end

-- Every sentence is looked at: any verb may be an imperative.
local LOOKED = setmetatable({}, { __index = function() return true end })

local INDEFINITE = { anyone = true, anybody = true, nobody = true, who = true, what = true,
  which = true, those = true, everyone = true, everybody = true, there = true }

-- What a trigger says; behind a semicolon its subject is that of the verb before.
local function read(piece, trigger, verbs)
  local one = frames.read(piece, trigger, verbs)
  if one or not piece.letters:sub(1, trigger.k - 1):find ";,?c?r*$" then return one end
  local letters = piece.letters
  piece.letters = letters:gsub(";", ",")
  one = frames.read(piece, trigger, verbs)
  piece.letters = letters
  return one
end

-- Whether a paragraph is a part of a list.
local function is_item(doc, first)
  return doc:class(first) ~= "word" or doc:form(first):find "^%l" ~= nil
end

-- Whom the words before a list name: "In its Order the Tribunal", above "- rejects X".
local function lead_of(reader, token)
  local doc, found = reader.doc, nil
  local first = doc:paragraph(token)
  if not first or not is_item(doc, first) or doc:form(token):find "^%u" then return nil end
  local last
  while first > 1 and is_item(doc, first) do
    last = first - 1
    first = doc:paragraph(last)
  end
  if not last then return nil end
  for _, row in ipairs(reader.actors.rows) do
    if row.first >= first and row.last <= last and row.name then found = row.name end
  end
  return found
end

local FIRST = { we = true, our = true, us = true, i = true, my = true, ours = true }

-- Whether a token is among an author's own words whose name is not known: outside of what is
-- quoted, in a text that says "we" or "I" there.
local function is_own(reader, token)
  if reader.voices.owner[token] then return false end
  if reader.is_own == nil then
    local n = 0
    for at, fold in ipairs(reader.folds) do
      if FIRST[fold] and not reader.voices.owner[at] then n = n + 1 end
    end
    reader.is_own = n >= 3
  end
  return reader.is_own
end

local HOUSES = { ministry = true, mission = true, embassy = true, government = true,
  republic = true, kingdom = true, delegation = true }

-- The state whose house a text is headed with: "Ministry of Foreign Affairs of X".
local function house_of(reader)
  if reader.house == nil then
    reader.house = false
    local _, last = reader.doc:paragraph(1)
    local found = false
    for at = 1, last or 0 do found = found or HOUSES[reader.folds[at]] end
    for _, row in ipairs(found and reader.actors.rows or {}) do
      if row.type == "state" and row.last <= last then
        reader.house = row.name
        break
      end
    end
  end
  return reader.house or nil
end

-- Who takes a stance; false where it is nobody that is meant.
local function speaker_of(reader, piece, one)
  local token = piece.at[one.rule == "calling" and one.first or one.cue.first]
  local voice = reader.voices:at(token)
  if one.by_voice then
    local name = one.rule == "opening" and lead_of(reader, token) or voice.name
    if name then return name end
    return is_own(reader, token) and house_of(reader)
  end
  if not one.source then
    local told = one.rule == "passive" and voice.name
    return told or false
  end
  if INDEFINITE[piece:fold(one.source.first)] then return false end
  local name = reader:resolve(piece, one.source, voice)
  if not name and one.owned then
    local rows = reader.actors:within(reader:tokens(piece, one.source))
    return rows[1] and rows[1].name
  end
  if not name and (piece:fold(one.source.first) == "we" or piece:fold(one.source.first) == "our")
    and is_own(reader, token) then
    return house_of(reader)
  end
  return name
end

local ASKS = { ask = true, request = true, order = true, invite = true, beg = true,
  want = true, propose = true, warn = true, recall = true }

local QUESTIONS = { who = true, what = true, how = true, why = true, when = true, whether = true,
  ["if"] = true, whom = true, which = true }

-- Verbs of which a pronoun behind them is not the thing: "want you to know".
local PERSONAL = { want = true, ["be+ open to"] = true }

local GOVERNED = { ["for"] = true, against = true }

-- "accept the assurances of my highest consideration".
local function is_courtesy(piece, range)
  for k = range.first, math.min(range.last, range.first + 4) do
    if piece:fold(k) == "assurances" then return true end
  end
  return false
end

-- Whether what stands behind a verb of asking is its time or place, a question, or not there.
local function asks_nothing(piece, one)
  local letters, first = piece.letters, one.topic.first
  if PERSONAL[one.trigger.entry.lemma] and letters:find("^p", first) then return true end
  if not ASKS[one.trigger.entry.lemma] then return false end
  if letters:find("^xTe", first) or QUESTIONS[piece:fold(first)] or letters:find("^[ip]*[1%.,]", first)
    or letters:find("^[ir]", first) then
    return true
  end
  return not one.target and letters:find("^[ir]", first - 1) ~= nil
    and not GOVERNED[piece:fold(first - 1)]
end

--- Whether a reading has nothing that one may be for or against: "asked on Monday", "the date
--- proposed".
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.is_idle(piece, one)
  if not one.topic then return true end
  if one.rule == "passive" and one.trigger.entry.lemma == "note" then return false end
  if one.rule == "reduced" or one.rule == "passive" then
    return not one.source and not piece.letters:find("^[Tt]", one.topic.first - 1)
  end
  if one.source and piece:fold(one.source.first - 1) == "as" then return true end
  local opening = piece.letters:sub(math.max(1, one.topic.first - 1), one.topic.first)
  if opening:find "[^T][ea]" or is_courtesy(piece, one.topic) then return true end
  return asks_nothing(piece, one)
end

local SUBJUNCTIVE = { be = true, should = true, must = true, shall = true }

-- Whether a that-clause says what shall be: "insists that it be returned".
local function is_wished(piece, range)
  for k = range.first, range.last do
    if SUBJUNCTIVE[piece:fold(k)] and not piece.letters:find("^[Ta]", k - 1) then return true end
    if piece.letters:find("^[ehaz]", k) then return SUBJUNCTIVE[piece:fold(k)] or false end
  end
  return false
end

-- "suggested that it was late": no suggestion of what is to be done.
local SUGGESTS = { suggest = true, propose = true, recommend = true }

--- Whether a verb of proposing tells what is so: a clause that says what is or was.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@return boolean
function M.tells(piece, one)
  if not one.topic or not SUGGESTS[one.trigger.entry.lemma] then return false end
  local topic, letters = one.topic, piece.letters
  local verb = letters:find("[aehvzwt]", topic.first)
  if not verb or verb > topic.last or letters:find("^[wt]", verb) or letters:find("^T", verb - 1)
    or not letters:find("^[pdnNj]", topic.first) then
    return false
  end
  return letters:find("^[ehz]", verb) ~= nil and not SUBJUNCTIVE[piece:fold(verb)]
    and clauses.subject_end(letters, topic.first) == verb - 1
end

-- Verbs that take a stance with an infinitive or an object, not with "that".
local TO_DO = { agree = true, pledge = true, vow = true, promise = true, undertake = true }

-- What one who will not answer will not do.
local COMMENT = { say = true, comment = true, discuss = true, answer = true, speculate = true }

-- The stance of a reading, nil where its verb takes none so.
local function stance_of(piece, one)
  local lemma, clause = one.trigger.entry.lemma, piece.letters:find("^t", one.topic.first - 1)
  if lemma == "insist" then return clause and is_wished(piece, one.topic) and "urge" or nil end
  if one.rule == "participle" and (one.act == "support" or one.act == "note") then
    return clause and one.act == "note" and "note" or nil
  end
  if lemma == "affirm" and clause or lemma == "rule+ out" and one.negated or M.tells(piece, one)
    or COMMENT[piece:fold(one.topic.first)] and (one.act == "oppose" or one.negated) then
    return nil
  end
  if TO_DO[lemma] and (clause or one.negated) then return nil end
  return one.act
end

-- "X's call for", "the proposal of X that".
local function read_noun(piece, k, acts)
  local letters = piece.letters
  local from, at, owner = k, k + 1, nil
  while from > 1 and letters:find("^[djnNg]", from - 1) and not letters:find("^d", from) do
    from = from - 1
  end
  if letters:find("^o", at) then
    local last = clauses.phrase_end(letters, at + 1, true)
    owner = range(at + 1, last)
    at = (last or at) + 1
  elseif from < k then
    local last = k - 1
    while last > from and not letters:find("^[gd]", last) do last = last - 1 end
    owner = letters:find("^[gd]", last) and range(from, last) or nil
  end
  if not owner or not letters:find("^[tTi]", at) then return nil end
  local fold = piece:fold(at)
  if letters:find("^i", at) and fold ~= "for" and fold ~= "to" then return nil end
  local stop = clauses.clause_end(letters, at + 1, { acts = acts, that = letters:find("^t", at) })
  return { act = NOUNS[piece:fold(k)], rule = "noun", source = owner, first = from, last = stop,
    cue = { first = k, last = k }, topic = range(at + 1, stop), owned = true,
    trigger = { entry = { lemma = "" } } }
end

-- Whether a phrase begins with what is a noun: "one vote for each".
local function is_noun(piece, trigger)
  local letters, k = piece.letters, trigger.k
  if trigger.kind == "phrase" and trigger.last == k and not letters:find("^[vzy]", k) then
    return true
  end
  return trigger.entry.verbal and k > 1 and letters:find("^[dgj1]", k - 1) ~= nil
end

local ASKING = { what = true, who = true, how = true, why = true, which = true, where = true,
  when = true, whether = true, i = true, we = true, it = true, ["if"] = true }

local function modal_subject(piece, trigger)
  local letters, k = piece.letters, trigger.k
  local subject, how = groups.subject(letters, clauses.group_start(letters, k))
  if not subject or how or ASKING[piece:fold(subject.first)]
    or not letters:find("^[arehx]*[vzaehyn]", trigger.last + 1)
    or piece:fold(trigger.last + 1) == "have" or letters:sub(1, subject.first - 1):find "[wt]$" then
    return nil
  end
  return subject
end

-- "X must do Y", "it is time to do Y": what whoever speaks asks for.
local function read_modal(piece, trigger, acts)
  if piece.words[#piece.words] == "?" then return nil end
  local impersonal = #trigger.entry.words > 2
  local subject = not impersonal and modal_subject(piece, trigger)
  if not impersonal and not subject then return nil end
  local stop = clauses.clause_end(piece.letters, trigger.last + 1, { acts = acts, joins = true })
  return { act = trigger.entry.act, rule = "modal", by_voice = true, first = trigger.k, last = stop,
    cue = { first = trigger.k, last = trigger.last }, trigger = { entry = { lemma = "" } },
    topic = range(subject and subject.first or trigger.last + 1, stop) }
end

-- Words before an imperative that are no part of it.
local LED = { ["and"] = true, please = true, so = true, ["then"] = true, ["but"] = true, no = true }

local COURTESY = { thank = true, accept = true, dear = true, welcome = true, see = true,
  imagine = true, say = false, excuse = true, forgive = true, mind = true, suppose = true,
  remember = true, consider = true, take = false, call = true, ask = true, let = true }

local ARTICLE = { the = true, a = true, an = true, your = true, their = true, its = true,
  this = true, these = true, those = true, all = true, no = true, every = true, it = true,
  him = true, them = true, her = true, us = true, me = true }

-- "Publish the log tomorrow": what whoever speaks bids others do.
local function read_imperative(piece, acts)
  local letters, k = piece.letters, 1
  local label = letters:match "^[nN%.%(%)%-]*:()"
  k = label or k
  local from = k
  while LED[piece:fold(k)] and k < from + 2 do k = k + 1 end
  if piece:fold(k) == "," then k = k + 1 end
  local forbidden = piece:fold(k) == "do" and letters:find("^x", k + 1) or piece:fold(k) == "don't"
  if forbidden then k = letters:find("^x", k + 1) and k + 2 or k + 1 end
  local fold = piece:fold(k)
  if not fold or COURTESY[fold] or fold:find "[^s]s$" or fold:find "ing$" or fold:find "ed$" then
    return nil
  end
  local article = ARTICLE[piece:fold(k + 1)]
  if not piece.words[#piece.words]:find "^[%.!,;:]$" then return nil end
  if not (letters:find("^v[TjnN1]", k) or letters:find("^vi[djnN1p]", k) or letters:find("^[vnj]", k) and article) or
    piece.words[#piece.words] == "?" then
    return nil
  end
  local stop = clauses.clause_end(letters, k + 1, { acts = acts, joins = true })
  if letters:sub(k + 1, stop):find "^[^,;:ws]*[eh]" then return nil end
  return { act = forbidden and "oppose" or "urge", rule = "imperative", by_voice = true, first = k, last = stop,
    cue = { first = k, last = k }, topic = range(k, stop), trigger = { entry = { lemma = "" } } }
end

local NOBODY = { no = true, nobody = true, none = true }

-- "let X do Y"; "let no one do Y" is against it.
local function read_let(piece, k, acts)
  local letters = piece.letters
  if k > 3 and not letters:find("^[,;:cr%-]", k - 1) or letters:find("^[aTdg]", k - 1) then
    return nil
  end
  local last = clauses.phrase_end(letters, k + 1, true)
  if piece:fold(k + 1) == "no" and piece:fold(k + 2) == "one" then last = k + 2
  elseif letters:find("^[d1p]", k + 1) and letters:find("^r*v", k + 2) then last = k + 1 end
  local fold = piece:fold(k + 1)
  if not last or fold == "me" or not letters:find("^r*[vaehn]", last + 1) then return nil end
  local nobody = NOBODY[fold]
  local stop = clauses.clause_end(letters, last + 1, { acts = acts, joins = true })
  return { act = nobody and "oppose" or "urge", rule = "let", by_voice = true, first = k,
    last = stop, cue = { first = k, last = nobody and last or k },
    topic = range(nobody and last + 1 or k + 1, stop), trigger = { entry = { lemma = "" } } }
end

-- What is wrong when it is negated.
local RIGHT = { acceptable = true, justified = true, tenable = true, helpful = true }

local WRONG = { mistaken = true, wrong = true, unacceptable = true, nonsense = true }

local PROPOSALS = inflections.set(stances.proposals)

local CHARGES = { suggestion = true, idea = true, notion = true, view = true, claim = true }

-- "the charge that X is absurd".
local function read_refuted(piece, k)
  local letters, fold = piece.letters, piece:fold(k)
  if not (lists.refutations[fold] or WRONG[fold] or RIGHT[fold]) or not letters:find("^[jvzy]", k) then
    return nil
  end
  local at = k
  while at > 1 and not letters:find("^e", at) and letters:find("^[rxziTvp,jn]", at) do at = at - 1 end
  if not letters:find("^e", at) then return nil end
  for from = 1, at - 3 do
    local noun = piece:fold(from + 1)
    if letters:find("^d", from) and (from == 1 or letters:find("^[;:,.c]", from - 1)) and
      (lists.accusations[noun] or CHARGES[noun] or PROPOSALS[noun]) then
      return { act = "oppose", rule = "calling", by_voice = true, first = from, last = k,
        cue = range(at, k), topic = range(from, at - 1), trigger = { entry = { lemma = "" } },
        negated = negations.of_verb(piece, k) ~= (RIGHT[fold] or false) }
    end
  end
end

local CALLING = {}
for _, lemma in ipairs { "call", "describe", "brand", "label", "term" } do
  for _, form in ipairs(lists.forms(lemma)) do CALLING[form] = true end
end

-- Whether words find fault: one of them blames.
local function is_fault(piece, first, last)
  for k = first, last do
    local fold = piece:fold(k)
    if lists.judgments[fold] or lists.refutations[fold] or lists.deeds[fold] then return true end
  end
  return false
end

-- "calls the charge baseless", "described it as a farce".
local function read_calling(piece, k, acts)
  local letters = piece.letters
  if not letters:find("^[vzy]", k) or letters:find("^[oiT]", k + 1) then return nil end
  local last = clauses.phrase_end(letters, k + 1)
  local start = last and groups.start(piece, k)
  if not start then return nil end
  local at = piece:fold(last + 1) == "as" and last + 2 or last + 1
  local object = range(k + 1, last)
  if at == last + 1 and letters:find("j", k + 1, true) == last then object.last = last - 1 end
  local stop = clauses.clause_end(letters, last + 1, { acts = acts })
  if object.last < object.first or not letters:find("^[dpN]", object.first) or not is_fault(piece, object.last + 1, stop) then return nil end
  return { act = "oppose", rule = "calling", source = groups.subject(letters, start), first = k,
    last = stop, cue = range(k, k), topic = object, trigger = { entry = { lemma = "" } } }
end

local function readings_of(piece)
  local list, verbs = triggers.among(piece, WORDS)
  local readings = {}
  for _, trigger in ipairs(list) do
    readings[#readings + 1] = not is_noun(piece, trigger) and read(piece, trigger, verbs) or nil
  end
  for _, trigger in ipairs(triggers.among(piece, MODALS)) do
    readings[#readings + 1] = read_modal(piece, trigger, verbs)
  end
  for k, fold in ipairs(piece.words) do
    if NOUNS[fold] and piece.letters:find("^[nN]", k) then
      readings[#readings + 1] = read_noun(piece, k, verbs)
    elseif fold == "let" then
      readings[#readings + 1] = read_let(piece, k, verbs)
    elseif CALLING[fold] then
      readings[#readings + 1] = read_calling(piece, k, verbs)
    else
      readings[#readings + 1] = read_refuted(piece, k)
    end
  end
  readings[#readings + 1] = read_imperative(piece, verbs)
  return readings
end

---@class parlance.Stance
---@field piece parlance.claims.Piece
---@field reading parlance.claims.Reading
---@field stance string
---@field speaker string|nil

--- Call a function with each stance of a document, in order.
---@param reader table of claims
---@param call fun(stance: parlance.Stance)
function M.each(reader, call)
  local doc = reader.doc
  for piece in pieces.each({ folds = reader.folds, tags = reader.tags, n = doc.n_tokens,
    sentences = doc:handle():units "sentence", cuts = reader.voices.cuts }, LOOKED) do
    for _, one in ipairs(readings_of(piece)) do
      local stance = not M.is_idle(piece, one) and stance_of(piece, one)
      local speaker = stance and speaker_of(reader, piece, one)
      if stance and speaker ~= false and (speaker or not one.owned) then
        call { piece = piece, reading = one, stance = stance, speaker = speaker }
      end
    end
  end
end

return M
