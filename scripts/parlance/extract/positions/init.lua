--- init.lua: the positions of a document: what its speakers support, oppose, urge and note.
--
-- They come of claims (acts.lua: the act gives the stance, what it is about the span) and of a
-- grammar of their own (grammar.lua) for what is no claim, or told of many. Enumerations are split
-- (items.lua), the stance of the head verb goes to each item.

local acts = require "parlance.extract.positions.acts"
local asked = require "parlance.extract.positions.asked"
local claims = require "parlance.extract.claims"
local grammar = require "parlance.extract.positions.grammar"
local idle = require "parlance.extract.positions.idle"
local items = require "parlance.extract.positions.items"
local lexicon = require "parlance.lexicon"
local negations = require "parlance.extract.claims.negations"
local openings = require "parlance.extract.positions.openings"
local pieces = require "parlance.extract.claims.pieces"
local trim = require "parlance.extract.positions.trim"

local M = {}

local REVERSED = { support = "oppose", oppose = "support" }

-- What is supported, opposed or urged: letters of it.
local function thing_of(piece, one)
  local range = one.topic
  if one.rule == "judgment" and not one.carries then range = one.target end
  if not range then return nil end
  local first, last = range.first, math.min(range.last, #piece.at)
  if last < first then return nil end
  while first < last and piece.letters:find("^[,;:%-]", first) do first = first + 1 end
  if piece.words[first - 1] == "if" and piece.letters:find("^pa.", first) then -- "if you would X"
    first = first + 2
  end
  if piece.letters:find("^T", first - 1) then first = first - 1 end
  return asked.start(piece, one, first, last), last
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
  local letters = range and piece.letters:sub(range.first, range.last)
  if not letters or not letters:find "[N%)]c[dN]" then return nil end
  local list, known = {}, {}
  for _, row in ipairs(reader.actors:within(reader:tokens(piece, range))) do
    if not JOINED[row.type] or not row.name then return nil end
    if not known[row.name] then list[#list + 1] = row.name end
    known[row.name] = true
  end
  table.sort(list)
  return #list == 2 and table.concat(list, "; ") or nil
end

-- Whether what stands above a list is a heading: "Notes".
local function is_heading(piece, one)
  return #piece.words <= 2 and one.cue.first == one.cue.last and one.act ~= "urge"
end

-- Add what is held, an item a row: by whom, of which reading.
local function add(self, piece, one, stance, speaker)
  local first, last = thing_of(piece, one)
  local doc = self.reader.doc
  local list = not first and items.behind(doc, piece, one.last)
  if list and is_heading(piece, one) then return end
  if not first and not list or piece.at[one.cue.first] <= self.listed then return end
  speaker = joint(self.reader, piece, one.source) or speaker
  local row = { stance = stance, speaker = speaker or nil, cue = self.reader:words(piece, one.cue),
    rule = one.rule }
  list = list or items.of(doc, piece, first, trim.last(piece, first, last))
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

-- Whose resolution it is that a paragraph opens so in.
local function body_of(self, piece, one)
  if one.rule ~= "opening" then return nil end
  return openings.body_of(self.reader.doc, self.reader.doc:rows "names", piece.at[one.cue.first])
end

local function add_claim(self, claim)
  local piece, one = claim.piece, claim.reading
  one.subject_named = one.carries or one.target and
    (one.target.last > one.target.first or not piece.letters:find("^[pd]", one.target.first))
  local stance = acts.stance(piece, one)
  if stance and is_reversed(piece, one) then stance = REVERSED[stance] end
  if not stance or one.topic and idle.is(piece, one) or is_within_phrase(self, piece, one) then
    return
  end
  take(self, piece, one)
  add(self, piece, one, stance, claim.source or body_of(self, piece, one))
end

local function add_stance(self, found)
  local piece, one, stance = found.piece, found.reading, found.stance
  if is_taken(self, piece, one) then return end
  if is_reversed(piece, one) then stance = REVERSED[stance] end
  if not stance then return end
  take(self, piece, one)
  add(self, piece, one, stance, found.speaker or body_of(self, piece, one))
end

-- Add a paragraph of a resolution, an item a row.
local function add_opening(self, row)
  local piece = pieces.of(self.reader, row.first, row.last)
  local last = trim.last(piece, 1, #piece.at)
  local list = items.of(self.reader.doc, piece, 1, last, row.stance == "note")
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
  local self = { rows = {}, known = {}, listed = 0, cues = {}, phrases = {},
    reader = claims.reader(doc) }
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
