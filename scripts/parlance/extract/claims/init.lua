--- init.lua: the claims of a document: what triggers say, with names for who is meant.

local actors = require "parlance.extract.claims.actors"
local frames = require "parlance.extract.claims.frames"
local hedges = require "parlance.extract.claims.hedges"
local lists = require "parlance.extract.claims.lists"
local pieces = require "parlance.extract.claims.pieces"
local targets = require "parlance.extract.claims.targets"
local triggers = require "parlance.extract.claims.triggers"
local voices = require "parlance.extract.claims.voices"

local M = {}

local Reader = {}
Reader.__index = Reader

function Reader:tokens(piece, range)
  return range and piece.at[range.first], range and piece.at[range.last]
end

function Reader:words(piece, range)
  if not range then return nil end
  local first, last = self:tokens(piece, range)
  return (self.doc:slice(first, last):gsub("%s+", " "))
end

-- Whom a stretch of letters means.
function Reader:resolve(piece, range, voice)
  if not range then return nil end
  local first, last = self:tokens(piece, range)
  return self.actors:resolve(first, last, voice)
end

-- Who does it, and who passes it on.
local function source_of(self, piece, one, voice)
  local source
  if one.by_voice then
    source = voice.state or voice.name
  else
    source = self:resolve(piece, one.source, voice)
  end
  local by = voice.row and voice.kind ~= "turn" and voice.kind ~= "document" and voice.name or nil
  if by == source or (voice.state and voice.state == source) then by = nil end
  return source, by
end

local DENIED = { accuse = true, criticise = true }

-- A deed that is denied is a denial.
local function act_of(one)
  if one.by_voice and one.negated and DENIED[one.act] then return "deny" end
  return one.act
end

local function emit(self, piece, one, voice, target)
  local source, reported_by = source_of(self, piece, one, voice)
  if (one.by_voice or one.needs_source) and not source then return false end
  local act = act_of(one)
  if target == source and (one.by_voice or target) then
    if one.by_voice and act ~= "deny" then return false end
    target = nil
  end
  local first, last = piece.at[one.first], piece.at[one.last]
  self.emit {
    first = first, last = last, rule = one.rule, source = source, act = act,
    plover = lists.plover[act], target = target, topic = self:words(piece, one.topic),
    hedged = hedges.of(self.doc, self.folds, first, last), negated = one.negated,
    reported_by = reported_by, cue = self:words(piece, one.cue),
  }
  self.actors.latest = source or self.actors.latest
  return true
end

local function read_piece(self, piece)
  local list, verbs = triggers.of(piece)
  local done = 0
  for _, trigger in ipairs(list) do
    local one = frames.read(piece, trigger, verbs)
    if one and not (one.weak and one.first <= done) then
      local voice = self.owner[piece.at[trigger.k]] or self.own
      local found = targets.of(self, piece, one, voice)
      if not (one.weak and #found == 0 and trigger.kind == "deed") then
        local any = false
        for i = 1, math.max(1, #found) do
          any = emit(self, piece, one, voice, found[i]) or any
        end
        if any then done = math.max(done, one.last) end
      end
    end
  end
end

--- Emit the claims of a document.
---@param doc parlance.Document
---@param emit_row fun(row: table)
function M.of_document(doc, emit_row)
  if doc.n_tokens == 0 then return end
  local handle = doc:handle()
  local self = setmetatable({ doc = doc, emit = emit_row, folds = handle:column "fold" }, Reader)
  self.actors = actors.new(doc, self.folds, doc:rows "names")
  self.owner, self.own, self.cuts = voices.of(doc, doc:rows "quotes", function(name)
    return self.actors:state_of(name)
  end)
  local input = { folds = self.folds, tags = doc:layer "pos", n = doc.n_tokens,
    sentences = handle:units "sentence", cuts = self.cuts }
  for piece in pieces.each(input) do read_piece(self, piece) end
end

return M
