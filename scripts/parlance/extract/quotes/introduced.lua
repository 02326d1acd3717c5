--- introduced.lua: quotations that a clause without a cue brings in: "Brill was blunter: “...”",
--- "Her answer was short: “...”", "“...” was her reply".

local reach = require "parlance.extract.quotes.reach"
local rows = require "parlance.extract.quotes.rows"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"
local set = require "parlance.word_set"

local M = {}

-- Nouns for words that somebody says.
local UTTERANCE = set [[answer answers reply response retort comment comments verdict message words
  advice conclusion explanation statement summary remark remarks motto slogan warning question
  demand view opinion reaction assessment appeal argument excuse defence defense promise]]

local POSSESSIVE = set "his her its their my our"

-- Whose words a subject names: "her answer", "the minister's reply"; letters first..last.
local function possessor_in(self, unit, first, last)
  if not UTTERANCE[self.doc:fold(unit:first_of(last))] then return nil end
  if POSSESSIVE[self.doc:fold(unit:first_of(first))] then return { first = first, last = first } end
  local genitive = unit.letters:sub(first, last):find "[g'>]"
  if genitive then return { first = first, last = first + genitive - 2 } end
end

-- The last letter of the subject of a clause: a noun of saying may look like a verb.
local function subject_end(letters, first)
  local behind = letters:match("^d[uv]()a", first) or letters:match("^d?N+g[luv]()a", first)
  return behind and behind - 1 or reach.subject_end(letters, first)
end

-- The subject of the clause that ends before a letter: from the last comma or the beginning.
local function subject(unit, stop)
  local letters = unit.letters
  local first = reach.after_number(letters)
  local last = subject_end(letters, first)
  if not last then
    local comma = letters:sub(1, stop):match ".*(),"
    first = comma and comma + 1 or first
    last = comma and subject_end(letters, first)
  end
  if last and last < stop then return first, last end
end

-- The subject as a source, with the name behind its comma: "Her neighbour, Tam Oss, was".
local function source_of(letters, first, last)
  local aside = letters:match("^,[^,]+,()", last + 1)
  local source = aside and sources.before(letters, aside)
  return source and not source.inherited and source or { first = first, last = last }
end

local function emit(self, unit, k, source, cue, rule)
  local one = { is_phrase = true, cue = cue, cue_last = cue, class = "say", source = source }
  local frame = rows.frame(self, unit, one, 0)
  if not frame.speaker then return false end
  frame.group = rows.new_group(self)
  rows.quote(self, unit.quotes[k], frame, "direct", rule)
  self.latest = { frame = frame, quote = unit.quotes[k] }
  return true
end

-- "Her Sarnian counterpart, Tam Oss, was blunter: “...”".
local function before_colon(self, unit, k)
  local letters = unit.letters
  if not letters:find("^:", k - 1) or not scare.is_utterance(self.doc, unit.quotes[k], false) then
    return false
  end
  local first, last = subject(unit, k - 1)
  if not first then return false end
  local source = possessor_in(self, unit, first, last)
    or source_of(letters, first, last)
  return emit(self, unit, k, source, k - 1, "colon-before")
end

-- "“...” was her reply", "“...” were the words of Tam Oss".
local function before_be(self, unit, k)
  local letters = unit.letters
  local first, behind = letters:match("^a()d*[Nlgv'>]+()", k + 1)
  if not first then return false end
  local source = possessor_in(self, unit, first, behind - 1)
  local of = not source and UTTERANCE[self.doc:fold(unit:first_of(behind - 1))]
    and letters:match("^o()", behind)
  if of then
    local last = letters:match("^d*[Nlg]+()", of)
    source = last and { first = of, last = last - 1 }
  end
  return source ~= nil and source ~= false and emit(self, unit, k, source, k + 1, "be-words")
end

--- Emit the row of the quotation at letter k, if a clause without a cue brings it in.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param k integer
---@return boolean
function M.read(self, unit, k)
  return before_colon(self, unit, k) or before_be(self, unit, k)
end

return M
