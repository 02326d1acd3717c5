--- init.lua: the positions of a document: what its speakers support, oppose, urge and note.
--
-- They come of claims: the act gives the stance, what it is about the span. Enumerations are
-- split (items.lua), the stance of the head verb goes to each item.

local claims = require "parlance.extract.claims"
local enumerations = require "parlance.extract.claims.enumerations"
local grammar = require "parlance.extract.positions.grammar"
local inflections = require "parlance.extract.inflections"
local items = require "parlance.extract.positions.items"
local lexicon = require "parlance.lexicon"
local negations = require "parlance.extract.claims.negations"
local openings = require "parlance.extract.positions.openings"
local pieces = require "parlance.extract.claims.pieces"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local SHOULD = { must = true, should = true, shall = true }

-- Whether what an assertion says is a demand: "that X should".
local function asks(piece, range)
  for k = range.first, range.last do
    if SHOULD[piece:fold(k)] then return true end
  end
  return false
end

local ASSERTED = { reiterate = true, reaffirm = true }

-- The stance of an assertion: "stresses that X should" urges, "underlines the points" supports.
local function of_assertion(piece, one)
  local lemma = one.trigger.entry.lemma or ""
  local own = stances.lemmas[lemma:match "^[%w-]+"]
  if lemma:find "position" then return "support" end
  local clause = piece.letters:find("^r*t", one.cue.last + 1) or lemma:find "that$" or
    piece.letters:find("^t", (one.topic or one.cue).first - 1)
  if not clause then return own ~= "none" and own or nil end
  if own == "note" then return "note" end
  if not one.topic or not asks(piece, one.topic) then return nil end
  return ASSERTED[lemma] and "support" or "urge"
end

-- Rules of claims that take no stance.
local NO_STANCE = {
  deed = true, suffering = true, omission = true, will = true, denial = true, let = true,
}

-- Whether a refutation names what it is of: "the charge that X is absurd".
local function refuted(piece, one)
  return one.topic and one.topic.last > one.topic.first
end

local ASKING = { what = true, who = true, how = true, why = true, which = true, where = true,
  when = true, whether = true }

-- Whether what should be is a question, or said of saying: "it must be said".
local function is_asked(piece, one)
  local fold = piece:fold(one.topic.first)
  if fold == "it" then return piece.words[one.trigger.k + 1] == "be" end
  return ASKING[fold] or piece.words[#piece.words] == "?" or false
end

local PROPOSALS = {}
for noun in stances.proposals:gmatch "%S+" do
  PROPOSALS[noun], PROPOSALS[inflections.plural(noun)] = true, true
end

-- Whether a subject is one that can be refused: "any recommendation on X".
local function is_proposal(piece, range)
  for k = range and range.first or 1, range and range.last or 0 do
    if PROPOSALS[piece:fold(k)] then return true end
    if piece.letters:find("^[oib]", k) then return false end
  end
  return false
end

local OURS = { we = true, i = true }

-- "we need X": who speaks asks for it; "they need X" asks for nothing.
local function is_ours(piece, one)
  return one.trigger.entry.lemma == "need" and one.source and OURS[piece:fold(one.source.first)]
end

local function stance_of(piece, one)
  if one.weak or NO_STANCE[one.rule] then return nil end
  if one.rule == "refutation" then return refuted(piece, one) and "oppose" or nil end
  if one.rule == "modal" and is_asked(piece, one) then return nil end
  if one.act == "assert" or one.asserted then
    return one.rule ~= "participle" and of_assertion(piece, one) or nil
  elseif one.rule == "judgment" then
    local judged = one.trigger.kind == "judgment" and one.trigger.entry.act ~= "accuse"
    return judged and not one.negated and (one.carries or is_proposal(piece, one.target))
      and "oppose" or nil
  end
  local own = stances.lemmas[one.trigger.entry.lemma or ""]
  if own == "none" and is_ours(piece, one) then own = nil end
  if grammar.tells(piece, one) or one.trigger.entry.lemma == "should like" and one.topic
    and piece.letters:find("^T", one.topic.first - 1) then
    return nil
  end
  if own == "none" or one.act == "warn" and not piece.letters:find("^i", one.cue.last + 1) then
    return nil
  end
  return own or stances.acts[one.act]
end

local REVERSED = { support = "oppose", oppose = "support" }

-- What is supported, opposed or urged: letters of it.
local function thing_of(piece, one)
  local range = one.topic
  if one.rule == "judgment" and not one.carries then range = one.target end
  if not range then return nil end
  local first, last = range.first, range.last
  while first < last and piece.letters:find("^[,;:%-]", first) do first = first + 1 end
  if piece.words[first - 1] == "if" and piece.letters:find("^pa.", first) then -- "if you would X"
    first = first + 2
  end
  if piece.letters:find("^T", first - 1) then first = first - 1 end
  return first, last
end

local function emit_item(self, row, first, last, item)
  local key = first .. " " .. last .. " " .. row.stance
  local known = self.known[key]
  if known then
    if known.speaker == row.speaker and not known.cue:find(row.cue, 1, true) then
      known.cue = known.cue .. " and " .. row.cue
    end
    return
  end
  local one = { first = first, last = last, item = item }
  for name, value in pairs(row) do one[name] = value end
  self.known[key] = one
  self.rows[#self.rows + 1] = one
end

-- The number of a paragraph of a resolution.
local function number_of(piece, one)
  if one.rule ~= "opening" or not piece.letters:find "^[%(\"]*1" then return nil end
  for k = 1, 3 do
    if piece.letters:find("^1", k) then return tonumber(piece:fold(k)) end
  end
end

local JOINED = { state = true, organisation = true, person = true }

-- Names that "and" joins in a subject, in order; nil where it is one.
local function joint(reader, piece, range)
  if not range or not piece.letters:sub(range.first, range.last):find "[N%)]c[dN]" then return nil end
  local list, known = {}, {}
  for _, row in ipairs(reader.actors:within(reader:tokens(piece, range))) do
    if not JOINED[row.type] or not row.name then return nil end
    if not known[row.name] then list[#list + 1] = row.name end
    known[row.name] = true
  end
  table.sort(list)
  return #list == 2 and table.concat(list, "; ") or nil
end

-- Add what is held, an item a row: by whom, of which reading.
local function add(self, piece, one, stance, speaker)
  local first, last = thing_of(piece, one)
  local doc = self.reader.doc
  local list = not first and enumerations.behind(doc, piece, one.last)
  if not first and not list or piece.at[one.cue.first] <= self.listed then return end
  speaker = joint(self.reader, piece, one.source) or speaker
  local row = { stance = stance, speaker = speaker or nil, cue = self.reader:words(piece, one.cue),
    rule = one.rule }
  list = list or items.of(doc, piece, first, last)
  for i, item in ipairs(list) do
    emit_item(self, row, item.first, item.last, list.numbered and i or number_of(piece, one))
    if list.numbered then self.listed = math.max(self.listed, item.last) end
  end
end

-- Whether one of the tokens of a cue is one already.
local function is_taken(self, piece, one)
  for k = one.cue.first, one.cue.last do
    if self.cues[piece.at[k]] then return true end
  end
  return false
end

local function take(self, piece, one)
  for k = one.cue.first, one.cue.last do self.cues[piece.at[k]] = true end
end

-- Whether its stance turns round: what it is said with is negated from outside.
local function is_reversed(piece, one)
  return one.negated and one.rule ~= "opening"
    and not negations.within(piece, one.cue.first, one.cue.last)
    and not (one.topic and piece.letters:find("^x", one.topic.first))
end

-- Whether a longer phrase takes the stance: "reaffirms its support for".
local function is_within_phrase(self, piece, one)
  local last = self.phrases[piece.at[one.cue.first]]
  return last ~= nil and last >= piece.at[one.cue.last]
end

local function add_claim(self, claim)
  local piece, one = claim.piece, claim.reading
  one.subject_named = one.carries or one.target and
    (one.target.last > one.target.first or not piece.letters:find("^[pd]", one.target.first))
  local stance = stance_of(piece, one)
  if stance and is_reversed(piece, one) then stance = REVERSED[stance] end
  if not stance or grammar.is_idle(piece, one) and one.topic or is_within_phrase(self, piece, one) then
    return
  end
  take(self, piece, one)
  add(self, piece, one, stance, claim.source)
end

local function add_stance(self, found)
  local piece, one, stance = found.piece, found.reading, found.stance
  if is_taken(self, piece, one) then return end
  if is_reversed(piece, one) then stance = REVERSED[stance] end
  if not stance then return end
  take(self, piece, one)
  add(self, piece, one, stance, found.speaker)
end

-- Add a paragraph of a resolution, an item a row.
local function add_opening(self, row)
  local piece = pieces.of(self.reader, row.first, row.last)
  local list = items.of(self.reader.doc, piece, 1, #piece.at, row.stance == "note")
  for i, item in ipairs(list) do
    local copy = { item = list.numbered and i or row.item }
    for name, value in pairs(row) do copy[name] = copy[name] or value end
    copy.first, copy.last = item.first, item.last
    self.rows[#self.rows + 1] = copy
  end
end

--- Emit the positions of a document as rows.
---@param doc parlance.Document which has the rows of `names` and `quotes`
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local self = { rows = {}, known = {}, listed = 0, cues = {}, phrases = {}, reader = claims.reader(doc) }
  local list = {}
  grammar.each(self.reader, function(found)
    list[#list + 1] = found
    local cue = found.reading.cue
    if cue.last > cue.first then
      for k = cue.first, cue.last do
        self.phrases[found.piece.at[k]] = found.piece.at[cue.last]
      end
    end
  end)
  claims.each(doc, function(claim) add_claim(self, claim) end, self.reader)
  self.listed = 0
  for _, found in ipairs(list) do add_stance(self, found) end
  for _, row in ipairs(openings.of(doc, self.rows)) do add_opening(self, row) end
  for _, row in ipairs(self.rows) do emit(row) end
end

return lexicon.bound(M, ...)
