--- words.lua: what is known of a single form, looked up once for each.
--
-- A chunk is a list of these records, with `n`; behind its last there are empty ones.

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

local ROMAN = "^[IVXLC]+$"

local function is_capital(form)
  return form:find "^%u" ~= nil or form:find "^[\xC3-\xC7]" ~= nil
    or form:find "^%l+[-'’]%u" ~= nil
end

local function flag(condition) return condition and true or nil end

-- Nothing stands here.
local NONE = { form = "", fold = "" }
M.NONE = NONE

local function make(form)
  form = form:gsub("%s+", " ")
  local fold = text.fold(form)
  return {
    form = form, fold = fold, capital = flag(is_capital(form)), stop = v.stop[fold],
    plain = v.plain[fold], head = v.heads[fold], front = v.fronts[fold], weak = v.weak_heads[fold],
    title = v.titles[form], risky_title = v.risky_titles[form], title_start = v.title_start[fold],
    given = v.given[fold], risky_given = v.risky_given[fold], surname = v.surnames[fold],
    risky_surname = v.risky_surnames[fold], particle = v.particles[fold],
    initial = flag(fold:find "^%a%.?$"), dotted = flag(form:find "^%u%.$"),
    office = v.office_start[fold], is_office = v.offices[fold], known = registry.begins(fold),
    place_tail = v.place_tails[fold], place_front = v.place_fronts[fold],
    place_of = v.place_ofs[fold],
    polity = v.polities[fold], instrument = v.instruments[fold], lonely = v.lonely[fold],
    roman = flag(form:find(ROMAN)), genitive = flag(fold:find "^['’]s?$"),
    apostrophe = flag(fold:find "^['’]"), digit = flag(form:find "%d"),
    loud = flag(#form > 1 and not form:find "%l"), common = v.is_common(fold),
    saint = v.saints[fold], thing = v.things[fold], compound = flag(form:find "^%u[%w.]*%-%l"),
  }
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
  local chunk = { n = #forms, [0] = NONE }
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
