--- nouns.lua: what a number counts: the noun behind it, before it, or that of a number before.

local lexicon = require "parlance.lexicon"
local phrases = require "parlance.extract.incidents.phrases"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/quantities"
local TOTALS, COPULAS = words.set_of(source.totals), words.set_of(source.copulas)
local PRONOUNS = words.set_of "them us you those these whom which it ours theirs yours"

-- The noun that is counted in first..last, of a noun phrase that begins at a token, and the last
-- token of that phrase.
local function counted(text, token, last)
  local stop = phrases.chunk(text, token, last)
  if not stop or stop - token > 8 then return nil end
  -- "households and businesses had", which a phrase leaves at its first noun
  if find(text.letters, "^cn[^nN]", stop + 1) and find(text.folds[stop + 2], "s$") then
    stop = stop + 2
  end
  for at = token, stop do
    if find(text.letters, "^[nN][^nN]", at) or at == stop and find(text.letters, "^[nN]", at) then
      return at, stop
    end
  end
end

-- "five of the ships", "two of them", "six of ours"
local function counted_of(text, figure, to)
  local at = figure.last + 1
  if text.folds[at] ~= "of" then return nil end
  if PRONOUNS[text.folds[at + 1]] then return nil, at + 1 end
  return counted(text, at + 1, to)
end

-- The subject of "were 286,000", "stood at 14", "rose to 17": "the number of lines that ...".
local function counted_before(text, figure, from)
  local at = figure.first - 1
  local word = text.folds[at] or ""
  if word == "at" or word == "to" or word == "as" then at = at - 1 end
  if at <= from or not COPULAS[text.folds[at] or ""] then return nil end
  local best
  for token = at - 1, from, -1 do
    if find(text.letters, '^[;:"]', token) then break end
    local noun = find(text.letters, "^n", token) and not text.dates_at[token]
    if noun and TOTALS[text.folds[token]] then return best or token end
    if noun then best = token end
  end
  return best
end

local OWN = words.set_of "our its their your my his her"
local COLLECTIVES = words.set_of(source.collectives)

-- "a crew of 23": the collective, and the token that the number's span begins with.
local function collective(text, figure)
  local at = figure.first - 1
  if text.folds[at] == "of" and COLLECTIVES[text.folds[at - 1] or ""] then return at - 1 end
end

--- Whether a number stands beside a word for numbers: "the figure of 410,000", "put the sum at".
---@param text parlance.incidents.Text
---@param figure parlance.conflicts.Figure
---@return boolean
function M.is_named(text, figure)
  local at = figure.first - 1
  if text.folds[at] == "of" or text.folds[at] == "at" then at = at - 1 end
  return TOTALS[text.folds[at] or ""] or false
end

--- Whether a number is called a sum of money: "put the sum at".
---@param text parlance.incidents.Text
---@param figure parlance.conflicts.Figure
---@return boolean
function M.is_sum(text, figure)
  local at = figure.first - 1
  if text.folds[at] == "of" or text.folds[at] == "at" then at = at - 1 end
  local fold = text.folds[at] or ""
  return find(fold, "^sums?$") ~= nil or find(fold, "^amounts?$") ~= nil
end

local SET_AGAINST = words.set_of "not rather instead but against versus"
local TOLD = words.set_of(source.told)

-- Tokens back to what a number without a noun is taken to count, and to what sets it against that.
local BACK, NEAR = 45, 8

-- "and not, as they say, for three", "Ennisk's five", "makes it four", "the nine alleged by"
local function is_bare(text, figure, from)
  local before = text.folds[figure.first - 1] or ""
  if find(text.letters, "^g", figure.first - 1) or before == "it" then return true end
  local ends = find(text.letters, "^[.,;]", figure.last + 1)
  local verb = before == "to" and figure.first - 2 or figure.first - 1
  if ends and find(text.letters, "^[vz]", verb) then return true end
  if before == "the" then return TOLD[text.folds[figure.last + 1] or ""] or false end
  for token = math.max(from, figure.first - NEAR), figure.first - 1 do
    if SET_AGAINST[text.folds[token]] then return true end
  end
  return false
end

-- What a number without a noun counts: what a number before it did, or a noun in the plural in
-- its own sentence.
local function carried(text, figure, from, before)
  for at = figure.first - 1, from, -1 do
    if before and (before.noun == at or before.last == at) then return before.noun, before end
    local plural = find(text.letters, "^n", at) and find(text.folds[at], "[^s]s$")
    if plural and not text.dates_at[at] and not TOTALS[text.folds[at]] then return at end
  end
  local reach = M.is_sum(text, figure) and 2 * BACK or BACK
  if before and figure.first - before.first <= reach then return before.noun, before end
end

local function is_money(text, token)
  local fold = text.folds[token] or ""
  return source.money[fold] or source.money[(fold:gsub("s$", ""))]
end

---@class parlance.conflicts.Counted
---@field noun integer|nil the token of the noun
---@field last integer the last token of the phrase
---@field first integer|nil where it begins before the number
---@field how string "plain", "part", "copula", "effect", "carried", "guessed"
---@field bare boolean|nil whether it is set against that of `before`
---@field before table|nil the quantity whose noun it is

-- A name is not counted: "181 CANBERRA".
local function is_proper(text, noun)
  return find(text.letters, "^N", noun) ~= nil and not find(text.folds[noun], "[^s]s$")
end

-- A noun behind the number, or a collective before it.
local function behind(text, figure, to)
  local group = collective(text, figure)
  if group then return { noun = group, first = group, last = figure.last, how = "plain" } end
  local head, stop = counted(text, figure.last + 1, to)
  if not head and is_money(text, figure.last + 1) then
    head, stop = figure.last + 1, figure.last + 1 -- "marks", that may be a verb
  end
  if head and not TOTALS[text.folds[head]] and not is_proper(text, head) then
    return { noun = head, last = stop, how = "plain" }
  end
end

-- "five of the ships", of which they are a part, and "23 of our sailors", of whom they are not;
-- or how far "two of them" reaches.
local function among(text, figure, to)
  local head, stop = counted_of(text, figure, to)
  if not head then return nil, stop end
  if figure.value == 1 then return nil, stop end -- "one of its ships"
  local whole = OWN[text.folds[figure.last + 2] or ""]
  return { noun = head, last = stop, how = whole and "plain" or "part" }
end

local function subject_of(text, figure, from)
  local subject = counted_before(text, figure, from)
  if subject and not TOTALS[text.folds[subject]] then
    return { noun = subject, last = figure.last, how = "copula" }
  end
end

-- Figures from which on a number is no mark of a note.
local LEAST_ALONE = 100

-- Figures without a noun are marks of notes as often as numbers of what was told before.
local function may_be_mark(text, figure)
  return find(text.folds[figure.at], "^%d") ~= nil and figure.value < LEAST_ALONE
    and not M.is_named(text, figure)
end

-- What a number without any noun of its own counts.
local function without_noun(text, figure, from, before, stop)
  local bare = is_bare(text, figure, from) or M.is_sum(text, figure)
  local definite = text.folds[figure.first - 1] == "the"
  if not bare and (definite or not stop and may_be_mark(text, figure)) then return nil end
  local head, other = carried(text, figure, from, before)
  if not head and not other then return nil end
  local named = M.is_named(text, figure)
  if other and other.unit and not bare and not named then return nil end
  return { noun = head, first = definite and figure.first - 1 or figure.first,
    last = stop or figure.last, before = other, bare = bare,
    how = (other or named) and "carried" or "guessed" }
end

--- What a number counts; nil for nothing that the text tells.
---@param text parlance.incidents.Text
---@param figure parlance.conflicts.Figure
---@param from integer its sentence
---@param to integer
---@param before table|nil the quantity before it
---@param is_effect fun(): integer|nil tells the last token of what happened to those counted,
---  where it stands beside the number
---@return parlance.conflicts.Counted|nil
function M.of(text, figure, from, to, before, is_effect)
  local noun = behind(text, figure, to)
  if noun then return noun end
  local whole, stop = among(text, figure, to)
  local found = whole or subject_of(text, figure, from)
  if found then return found end
  local effect = not stop and is_effect()
  if effect then return { last = effect, how = "effect" } end
  return without_noun(text, figure, from, before, stop)
end

return M
