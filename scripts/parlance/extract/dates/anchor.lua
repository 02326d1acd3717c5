--- anchor.lua: what the times of a document are counted from.
--
-- A report speaks from its own date: "yesterday" is the day before it, a month without a
-- year is the nearest one that the tense allows. A narrative speaks from the last date that
-- it has told. Which of them a document is, its own words decide: a text without a date is a
-- narrative, and one with a date is when it tells many years apart from it and hardly ever
-- points at the day of writing.

local points = require "parlance.extract.dates.points"
local words = require "parlance.extract.dates.words"
local years = require "parlance.years"
local lexicon = require "parlance.lexicon"

local M = {}
M.__index = M

---@class parlance.Anchor
---@field doc parlance.Document
---@field own parlance.Point|nil the document's own date
---@field ref parlance.Point|nil the last date mentioned
---@field quarter parlance.Point|nil the last quarter mentioned
---@field is_narrative boolean

local TENSES, TOWARDS, BEFORE_TO = {}, {}, {}
for tense, list in pairs(lexicon.own "times".tense) do
  local map = tense == "towards" and TOWARDS or tense == "infinitive" and BEFORE_TO or TENSES
  for word in list:gmatch "%S+" do map[word] = tense end
end

local POINTING = { today = true, yesterday = true, tomorrow = true, tonight = true }

-- So many years that are not the document's own make a narrative at least.
local LEAST_YEARS = 4

-- Whether the text tells its times by years that are not its own, many times as often as it
-- points at the day of writing.
local function is_narrative(self, hits, own)
  local pointing, far = 0, 0
  for _, hit in ipairs(hits) do
    local year = hit.year and tonumber(self:fold(hit.year))
    if year then
      if hit.era or math.abs(year - own.y) > 1 then far = far + 1 end
    elseif hit.ago or hit.deictic and POINTING[self:fold(hit.deictic)]
      or hit.weekday and not hit.month then
      pointing = pointing + 1
    end
  end
  return far >= LEAST_YEARS and far > 5 * pointing
end

--- The anchor of a document, at its beginning.
---@param doc parlance.Document
---@param hits table[] what the grammar has found
---@return parlance.Anchor
function M.new(doc, hits)
  local self = setmetatable({ doc = doc, handle = doc:handle(), folds = {} }, M)
  self.own = points.parse(doc.date or tostring(years.of(doc) or ""))
  self.is_narrative = not self.own or is_narrative(self, hits, self.own)
  return self
end

--- The folded form of a token.
---@param pos integer
---@return string
function M:fold(pos)
  local fold = self.handle:get(pos, "fold")
  return words.same[fold] or fold
end

--- The folded forms of the tokens from one to before another.
---@param range { [1]: integer, [2]: integer }
---@return string[]
function M:folds_of(range)
  local list = {}
  for pos = range[1], range[2] - 1 do
    local word = self:fold(pos)
    if word:find "^%a+%-%a" then
      if words.cardinals[word] then
        list[#list + 1] = word
      else
        for part in word:gmatch "[^-]+" do list[#list + 1] = part end
      end
    else
      list[#list + 1] = word
    end
  end
  return list
end

--- What words that point at the time of writing are counted from.
---@return parlance.Point|nil
function M:here()
  if self.is_narrative then return self.ref or self.own end
  return self.own
end

--- What words that point back into the text are counted from.
---@return parlance.Point|nil
function M:there() return self.ref or self.own end

--- Remember a date that was told.
---@param point parlance.Point
function M:tell(point)
  if not point.y then return end
  self.ref = point
  if point.gran == "quarter" then self.quarter = point end
end

local REACH = 12

local function tense_of(word)
  local tense = TENSES[word]
  if tense then return tense end
  return word:find "[^e]ed$" and #word > 3 and "past" or nil
end

-- "had been due", "was scheduled": what is expected no more.
local PARTICIPLES = { due = true, scheduled = true, planned = true, expected = true, going = true }

local function was_before(self, pos)
  for at = math.max(1, pos - 4), pos - 1 do
    local word = self:fold(at)
    if word == "was" or word == "were" or word == "had" then return true end
  end
  return false
end

-- What a word tells where it stands: nothing, for the participle of "to be held".
local function tense_at(self, pos)
  local word, before = self:fold(pos), pos > 1 and self:fold(pos - 1)
  local tense = tense_of(word)
  if tense == "past" and before == "be" then return nil end
  if word == "to" and BEFORE_TO[before] then tense = "future" end
  local is_over = tense == "future" and (word == "to" or PARTICIPLES[word])
    and was_before(self, pos)
  return is_over and "past" or tense
end

-- The nearest verb form on one side, within the sentence.
local function look(self, from, to, step)
  for pos = from, to, step do
    local tense = tense_at(self, pos)
    if tense then return tense end
  end
end

--- Whether the sentence around tokens is about what was or what will be.
---@param first integer
---@param last integer
---@return "past"|"future"|"present"|nil
function M:tense(first, last)
  local from, to = self.handle:unit("sentence", first)
  local before = look(self, first - 1, math.max(from, first - REACH), -1)
  if before ~= "past" and first > from and TOWARDS[self:fold(first - 1)] then return "future" end
  local tense = before or look(self, last + 1, math.min(to, last + REACH), 1)
  return tense == "perfect" and "past" or tense
end

return M
