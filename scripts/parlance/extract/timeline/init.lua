--- init.lua: the dated events of a document: what is said or told to be at each of its dates.

local actors = require "parlance.extract.claims.actors"
local days = require "parlance.extract.timeline.days"
local further = require "parlance.extract.timeline.further"
local heads = require("parlance.extract.incidents.lists").heads
local lexicon = require "parlance.lexicon"
local reference = require "parlance.extract.reference"
local speech = require "parlance.extract.timeline.speech"
local sentences = require "parlance.extract.timeline.sentences"
local voices = require "parlance.extract.claims.voices"

local M = {}

local Reader = {}
Reader.__index = Reader

local function overlaps(row, first, last) return row.first <= last and row.last >= first end

-- Rows that begin so many tokens before a date, and hold it, are looked at no more.
local FAR = 4000

-- The rows, in order, that may hold a token or lie behind it.
local function rows_near(rows, token)
  local low, high = 1, #rows + 1
  while low < high do
    local middle = (low + high) // 2
    if rows[middle].first < token - FAR then low = middle + 1 else high = middle end
  end
  local i = low - 1
  return function()
    i = i + 1
    return rows[i]
  end
end

-- Tokens of a sentence at most: those without end are no sentences, and rules look far.
local LONGEST = 400

-- The first and last token of the sentence of a token, or of the part of it that it is in.
local function bounds(self, token)
  local first, last = self.doc:sentence(token)
  local from = first + (token - first) // LONGEST * LONGEST
  return from, math.min(last, from + LONGEST - 1)
end

--- The sentence of a token, made once; where it is too long, the part that the token is in.
---@param token integer
---@return parlance.timeline.Sentence
---@return integer first
---@return integer last
function Reader:sentence(token)
  local first, last = bounds(self, token)
  local known = self.sentences[first]
  if not known then
    known = sentences.new(self.folds, self.tags, first, last, self.dated)
    self.sentences[first] = known
  end
  return known, first, last
end

local SAID = { direct = true, mixed = true, indirect = true }

-- What is said in a sentence, where the date is that of the saying: it stands outside the
-- words that are said.
local function quote_of(self, day, from, to)
  for row in rows_near(self.quotes, from) do
    if row.first > to then return nil end
    local is_said = SAID[row.kind] and row.cue and overlaps(row, from, to)
    if is_said and not overlaps(row, day.first, day.last) then return row end
  end
end

-- The words that a date is said in.
local function content_of(self, day)
  local best
  for row in rows_near(self.quotes, day.first) do
    if row.first > day.first then break end
    local is_said = SAID[row.kind] and row.last >= day.last
    if is_said and (not best or row.last - row.first < best.last - best.first) then best = row end
  end
  return best
end

local function first_of(rows, first, last)
  for row in rows_near(rows, first) do
    if row.first > last then return nil end
    if overlaps(row, first, last) then return row end
  end
end

-- So many words of what is claimed may stand before the date of the act.
local MOST_BEHIND = 4

-- Whether a date is that of the act: it stands before its words, or close behind them.
local function is_of_act(self, row, day)
  local word = row.cue and row.cue:lower():match "^%S+"
  for token = row.first, row.last do
    if self.folds[token] == word then
      local _, n = row.cue:gsub("%S+", "")
      return day.first < token + n + MOST_BEHIND
    end
  end
  return false
end

-- The claim whose act is at the date.
local function claim_of(self, day)
  local best
  for row in rows_near(self.claims, day.first) do
    if row.first > day.first then break end
    local holds = row.last >= day.last and (not best or row.first > best.first)
    if holds and is_of_act(self, row, day) then best = row end
  end
  return best
end

local PARTIES = { person = true, state = true, organisation = true, group = true }

-- The first party that tokens name.
local function named_in(self, first, last)
  for _, row in ipairs(self.actors:within(first, last)) do
    if row.name and PARTIES[row.type] then return row.name end
  end
end

local JOINED = { of = true, ["in"] = true, from = true, ["for"] = true, at = true, near = true }

-- The party whose name a phrase ends with: "the charity Sea Gate".
local function head_of(self, first, last)
  for _, row in ipairs(self.actors:within(first, last)) do
    local is_head = row.last == last and not JOINED[self.folds[row.first - 1]]
      and not (self.folds[row.first - 1] == "the" and JOINED[self.folds[row.first - 2]])
    if is_head and row.name and PARTIES[row.type] and row.alias ~= "demonym" then
      return row.name
    end
  end
end

-- Whom the subject of an event means: "we" is the state that is spoken for.
local function subject_of(self, first, last)
  local voice = self.voices:at(first)
  if self.folds[first] == "we" and voice.state then return voice.state end
  return self.actors:resolve(first, last, voice) or head_of(self, first, last)
    or self.actors:any_state(first, last) or named_in(self, first, last)
end

-- Whom the words behind "by" mean, of a verb in the passive.
local function agent_of(self, clause)
  for token = clause.verb, clause.last do
    if self.folds[token] == "by" then
      local rows = self.actors:within(token + 1, math.min(clause.last, token + 12))
      if rows[1] and PARTIES[rows[1].type] then return rows[1].name end
    end
  end
end

-- Who takes part: the subject; of a verb in the passive who does it, or a party that is its
-- subject; without a subject, the first party that is named in the clause.
local function who_of(self, clause)
  local subject = clause.subject
  if clause.passive then
    return agent_of(self, clause) or subject and head_of(self, subject[1], subject[2])
  end
  if not subject then return named_in(self, clause.first, clause.last) end
  return subject_of(self, subject[1], subject[2])
end

-- Whether a quotation, or a part of it, stands in marks.
local function has_marks(self, quote)
  if quote.kind ~= "indirect" then return true end
  for row in rows_near(self.quotes, quote.first) do
    if row.first > quote.last then return false end
    if row.kind == "mixed" and row.first >= quote.first and row.last <= quote.last then
      return true
    end
  end
  return false
end

-- An act of speech: from its first words in the sentence to the last that are said in it.
local function said(self, day, quote, clause, from, to)
  local first = math.min(clause.first, math.max(from, quote.first))
  return {
    first = first, last = math.max(clause.last, math.min(to, quote.last)), date = day.value,
    event = has_marks(self, quote) and "quote" or "claim",
    who = quote.speaker or who_of(self, clause),
    rule = "said",
  }
end

local function within(clause, content)
  if not content then return end
  clause.first, clause.last = math.max(clause.first, content.first),
    math.min(clause.last, content.last)
end

-- The mention of an incident whose date this is.
local function mention_at(self, day)
  for row in rows_near(self.incidents, day.first) do
    if row.first > day.last + FAR then return nil end
    local first = row.date_first
    if first and first >= day.first and first <= day.last then return row end
  end
end

local function party_of(mention) return mention.attributed_to end

-- Mentions that are the verb of their clause.
local VERBAL = { verb = true, passive = true, phrase = true, subject = true }

local RELATIVE = { who = true, which = true, that = true }

-- "the men who were expelled on Monday": the verb of the mention is not that of its clause.
local function is_relative(self, mention)
  for token = mention.first + 1, mention.last do
    if RELATIVE[self.folds[token]] then return true end
  end
  return RELATIVE[self.folds[mention.first - 1]] or false
end

-- A mention with its date: the whole clause where it is its verb, or begins it.
local function reach(self, mention, day, clause)
  local first, last = math.min(mention.first, day.first), math.max(mention.last, day.last)
  local is_whole = clause and clause.first <= mention.first and clause.last >= mention.last
  if is_whole and VERBAL[mention.rule] and not is_relative(self, mention) then
    return math.min(first, clause.first), math.max(last, clause.last)
  end
  return first, last
end

-- The incident that was at a date, from the subject of its verb on.
local function incident_at(self, day, sentence, clause)
  local mention = mention_at(self, day)
  if not mention or self.folds[day.last + 1] == "when" then return nil end
  local first, last = reach(self, mention, day, clause)
  local row = { first = first, last = last, date = day.value, event = "incident",
    who = party_of(mention), rule = "incident" }
  if mention.rule ~= "verb" then return row end
  local a, b, is_near = sentence:subject(mention.first)
  if a and is_near and (not clause or a >= clause.first) then row.first = math.min(first, a) end
  row.who = a and subject_of(self, a, b) or mention.attributed_to or row.who
  return row
end

-- Words that lead to whose a paper is, and those that end their phrase.
local FROM = { from = true, by = true }
local NO_FROM = { [","] = true, addressed = true, about = true, concerning = true,
  regarding = true, on = true }

-- Who sent a paper: "the letter dated 3 May from the Permanent Mission of X".
local function sender_of(self, first, last)
  for token = first, last do
    if FROM[self.folds[token]] then
      local stop = token
      while stop < last and not NO_FROM[self.folds[stop + 1]] do stop = stop + 1 end
      return subject_of(self, token + 1, stop)
    end
  end
end

-- "the letter dated 7 September": the phrase, and what belongs to it.
local function dated_phrase(self, day, sentence, clause)
  if self.folds[day.first - 1] ~= "dated" then return nil end
  local first = sentence:phrase_before(day.first - 1)
  if not first then return nil end
  local phrase = { first = first, last = clause.last }
  return { first = first, last = clause.last, date = day.value, event = "event",
    who = sender_of(self, day.last, clause.last) or who_of(self, phrase), rule = "dated" }
end

-- Whether a noun phrase is of what is said: "Tolvia's denial of 3 May".
local function says(self, phrase)
  for token = phrase.first, phrase.last do
    if speech.is_noun(self.folds[token]) then return true end
    if self.folds[token] == "of" or self.folds[token] == "on" then return false end
  end
  return false
end

-- Whose a phrase is: "our letter", "Tolvia's denial".
local function owner_of(self, phrase)
  if self.folds[phrase.first] == "our" or self.folds[phrase.first] == "my" then
    local voice = self.voices:at(phrase.first)
    if voice.state then return voice.state end
  end
  return subject_of(self, phrase.first, phrase.first) or named_in(self, phrase.first, phrase.last)
end

-- "the storm of 2029": what a noun phrase alone dates.
local function phrase_event(self, day, phrase)
  local incident = first_of(self.incidents, phrase.first, phrase.last)
  if not incident and says(self, phrase) then
    return { first = phrase.first, last = phrase.last, date = day.value, rule = "phrase",
      event = "claim", who = owner_of(self, phrase) }
  end
  return { first = phrase.first, last = phrase.last, date = day.value, rule = "phrase",
    event = incident and "incident" or "event",
    who = incident and party_of(incident) or named_in(self, phrase.first, phrase.last) }
end

local THESE = { these = true, those = true, this = true, such = true }
-- Tokens over which "these acts" point back.
local BACK = 80

-- The incident told last before a clause whose subject points back at it: "these acts have grown".
local function pointed_at(self, clause)
  local subject = clause.subject
  if not subject or not THESE[self.folds[subject[1]]] or not heads[self.folds[subject[2]]] then
    return nil
  end
  local best
  for row in rows_near(self.incidents, clause.first - BACK) do
    if row.first >= subject[1] then break end
    if row.last >= clause.first - BACK then best = row end
  end
  return best
end

local function plain_event(self, day, clause, from)
  local row = { first = clause.first, last = clause.last, date = day.value, event = "event",
    rule = "clause" }
  local claim = not clause.is_inner and claim_of(self, day)
  if claim and claim.first >= from then
    row.event, row.who, row.rule = "claim", claim.source, "claim"
    row.first = math.min(row.first, claim.first)
    return row
  end
  local incident = first_of(self.incidents, clause.first, clause.last) or pointed_at(self, clause)
  local is_subject = incident and incident.first <= clause.first + 2
  if incident and (VERBAL[incident.rule] or is_subject) then
    row.event, row.rule = "incident", "incident_clause"
  end
  if not incident and not clause.is_clause then return nil end
  if clause.verb and not clause.passive and speech.is_verb(self.folds[clause.verb])
    and row.event == "event" then
    row.event = "claim"
  end
  row.who = row.event == "incident" and incident.attributed_to or who_of(self, clause)
  return row
end

-- What was at a date: an incident, an act of speech, or the clause as it is.
local function event(self, day)
  local sentence, from, to = self:sentence(day.first)
  local clause = sentence:clause(day.first, day.last)
  if not clause then return nil end
  local row = incident_at(self, day, sentence, clause)
  if row then return row end
  local phrase = sentence:phrase(day.first, day.last)
  if phrase then return phrase_event(self, day, phrase) end
  local content = content_of(self, day)
  local quote = not content and quote_of(self, day, from, to)
  if quote and overlaps(quote, clause.first - 3, clause.last + 3) then
    return said(self, day, quote, clause, from, to)
  end
  within(clause, content)
  return dated_phrase(self, day, sentence, clause) or plain_event(self, day, clause, from)
end

-- Whether a date is all that its paragraph tells, or the line that a document begins with.
-- A line with the document's own date is no longer than so many tokens.
local LABEL = 24

-- Whether a line that is no full sentence has a date and no verb, or the document's date.
local function is_label(self, day)
  local first, last = bounds(self, day.first)
  if self.folds[last] == "." or first_of(self.incidents, first, last) then return false end
  if self.doc.date and day.value:sub(1, 10) == self.doc.date and last - first < LABEL then
    return true
  end
  for token = first, last do
    local tag = self.tags[token]
    if tag == "VERB" or tag == "AUX" then return false end
  end
  return true
end

local function is_heading(self, day)
  if is_label(self, day) then return true end
  if self.folds[day.first - 1] == "dated" and day.value == self.doc.date then return true end
  local first, last = self.doc:paragraph(day.first)
  if last - first > 40 then return false end
  for token = first, last do
    local tag = self.tags[token]
    if tag == "VERB" or tag == "AUX" then return false end
  end
  return first_of(self.incidents, first, last) == nil
end

local function reader_of(doc)
  local names, dated = doc:rows "names", {}
  for _, row in ipairs(doc:rows "dates") do
    for token = row.first, row.last do dated[token] = true end
  end
  local self = setmetatable({
    doc = doc, folds = doc:folds(), tags = doc:layer "pos",
    sentences = {}, dated = dated,
    quotes = doc:rows "quotes", claims = doc:rows "claims", incidents = doc:rows "incidents",
  }, Reader)
  local known = reference.new(doc, names)
  self.actors = actors.new(self.folds, names, known, self.tags, doc.metadata)
  self.voices = voices.of(doc, self.folds, self.quotes, known)
  return self
end

local CLOSING = { [","] = true, ["."] = true, [";"] = true, [":"] = true, ["”"] = true,
  ['"'] = true, ["’"] = true }

local PERFECT = { has = true, have = true, ["’ve"] = true, ["'ve"] = true }

local OPENING = { on = true, ["in"] = true, at = true, since = true, between = true, from = true,
  by = true, during = true, the = true }

-- How exact a value tells its day: of two dates of one clause the more exact one counts.
local function exactness(value)
  return value:find "W" and 4 or #value:match "^[^/]*"
end

-- Whether two rows are the same words, but for what stands at their ends.
local function is_same_clause(a, b)
  local shared = math.min(a.last, b.last) - math.max(a.first, b.first) + 1
  return 5 * shared >= 4 * (math.max(a.last, b.last) - math.min(a.first, b.first) + 1)
end

local function merge(before, row)
  if exactness(row.date) > exactness(before.date) then
    before.date, before.event, before.who = row.date, row.event, row.who or before.who
  end
  before.first, before.last = math.min(before.first, row.first), math.max(before.last, row.last)
end

-- Two dates of one event that say the same, or that one clause has, are one.
local function put(list, row, folds, day)
  local opens = row.first == day.first
  while opens and row.first > 1 and OPENING[folds[row.first - 1]] do
    row.first = row.first - 1
  end
  while row.last > row.first and CLOSING[folds[row.last]] do row.last = row.last - 1 end
  local before = list[#list]
  local is_one = before and (before.date == row.date and overlaps(before, row.first, row.last)
    or is_same_clause(before, row))
  if is_one then return merge(before, row) end
  list[#list + 1] = row
end

local NEGATED = { no = true, ["not"] = true, never = true, ["n't"] = true }

-- Whether first..last tells what has been so up to now, and not what has not.
local function is_perfect(self, first, last)
  local found = false
  for token = first, last do
    if NEGATED[self.folds[token]] then return false end
    found = found or PERFECT[self.folds[token]] ~= nil
  end
  return found
end

-- What began at a date and goes on: the date to the document's own.
local function lasting(self, day, row)
  local mention = row.event == "incident" and mention_at(self, day)
  local told = mention and mention.date or ""
  if told:find(day.value .. "/", 1, true) == 1 then return told end
  local own = self.doc.date
  if not own or #own < 10 or day.value >= own or day.value:find "/" then return nil end
  return is_perfect(self, row.first, row.last) and day.value .. "/" .. own or nil
end

--- The dated events of a document, in the order of its text.
---@param doc parlance.Document
---@return table[]
function M.of_document(doc)
  local list = {}
  if doc.n_tokens == 0 or #doc:rows "dates" == 0 then return list end
  local self = reader_of(doc)
  for _, day in ipairs(days.of(doc, self.folds)) do
    local row = not is_heading(self, day) and event(self, day) or nil
    if row then
      row.date = self.folds[day.first - 1] == "since" and lasting(self, day, row) or row.date
      put(list, row, self.folds, day)
      further.add(self, day, row, list)
    end
  end
  return list
end

return lexicon.bound(M, ...)
