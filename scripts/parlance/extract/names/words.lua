--- words.lua: what is known of a single form, looked up once for each.
--
-- A chunk is a list of these records, with `n`; behind its last there are empty ones.

local common = require "parlance.extract.names.common"
local registry = require "parlance.extract.names.registry"
local text = require "parlance.text"
local v = require "parlance.extract.names.vocabulary"

local M = {}

---@class parlance.NameWord
---@field form string on one line
---@field fold string
---@field capital boolean|nil may be part of a name
---@field stop boolean|nil begins no name
---@field plain boolean|nil a part of a document, a time, a form of address
---@field head boolean|nil of an organisation's name
---@field front boolean|nil begins an organisation's name
---@field title string|nil the sort
---@field risky_title boolean|nil
---@field given boolean|nil
---@field risky_given boolean|nil
---@field known boolean|nil begins something of the lists
---@field office boolean|nil begins an office

local function is_capital(form)
  return form:find "^%u" ~= nil or form:find "^[\xC3-\xC7]" ~= nil
    or form:find "^%l+[-'’]%u" ~= nil
end

-- Nothing stands here.
local NONE = { form = "", fold = "" }
M.NONE = NONE

-- Fields that sets of folded words give.
local BY_FOLD = {
  stop = v.stop, plain = v.plain, head = v.heads, front = v.fronts, weak = v.weak_heads,
  title_start = v.title_start, given = v.given, risky_given = v.risky_given, surname =
  v.surnames, risky_surname = v.risky_surnames, particle = v.particles, office =
  v.office_start, is_office = v.offices, place_tail = v.place_tails, place_front =
  v.place_fronts, place_of = v.place_ofs, polity = v.polities, instrument = v.instruments,
  lonely = v.lonely, saint = v.saints, thing = v.things, person_noun = v.persons,
}

-- Fields that the look of a form gives.
local BY_FORM = {
  dotted = "^%u%.$", roman = "^[IVXLC]+$", digit = "%d",
}
local COMPOUNDS = { "^%u[%w.]*%-%l", "^anti%-%u", "^pro%-%u", "^non%-%u" }

local function is_loud(form) return #form > 1 and not form:find "%l" end

-- Only what is so is put in: there are many of these records.
local function make(form)
  form = form:gsub("%s+", " ")
  local fold = text.fold(form)
  local word = { form = form, fold = fold }
  for field, set in pairs(BY_FOLD) do
    if set[fold] then word[field] = true end
  end
  for field, pattern in pairs(BY_FORM) do
    if form:find(pattern) then word[field] = true end
  end
  for _, pattern in ipairs(COMPOUNDS) do
    if form:find(pattern) then word.compound = true end
  end
  if is_capital(form) then word.capital = true end
  if is_loud(form) then word.loud = true end
  if v.titles[form] then word.title = v.titles[form] end
  if v.risky_titles[form] then word.risky_title = true end
  if registry.begins(fold) then word.known = true end
  if fold:find "^%a%.?$" then word.initial = true end
  if fold:find "^['’]" then word.apostrophe = true end
  if fold:find "^['’]s?$" then word.genitive = true end
  if word.capital and common.is_word(fold) then word.common = true end
  return word
end

local records, n_records, MOST = {}, 0, 200000

--- The record of a form.
---@param form string
---@return parlance.NameWord
function M.of(form)
  local record = records[form]
  if record then return record end
  if n_records >= MOST then records, n_records = {}, 0 end
  record = make(form)
  records[form], n_records = record, n_records + 1
  return record
end

--- A chunk of forms.
---@param forms string[]
---@return table
function M.chunk(forms)
  local chunk = { n = #forms, [0] = NONE, listed_last = {}, listed_entry = {}, pieces = {} }
  for i, form in ipairs(forms) do
    local word = M.of(form)
    chunk[i] = word
    chunk.head = chunk.head or word.head or word.front
    chunk.instrument = chunk.instrument or word.instrument
    chunk.polity = chunk.polity or word.polity
    chunk.place = chunk.place or word.place_tail or word.place_front
      or word.place_of
  end
  for i = 1, 4 do chunk[chunk.n + i] = NONE end
  return chunk
end

--- The forms or folds of some words of a chunk, one space between.
---@param chunk table
---@param first integer
---@param last integer
---@param key "form"|"fold"
---@return string
function M.join(chunk, first, last, key)
  if first == last then return chunk[first][key] end
  local list = {}
  for i = first, last do list[#list + 1] = chunk[i][key] end
  return table.concat(list, " ")
end

return M
