--- registry.lua: the treaties of lexicon/treaties.lua, found by what a text calls them.

local lexicon = require "parlance.lexicon"
local text = require "parlance.text"

local M = {}

---@class parlance.Treaty
---@field canonical string
---@field kind string
---@field year integer
---@field title string the canonical form without its year

local by_fold, by_form, by_number, titles = {}, {}, {}, {}

--- What two spellings of a title have in common: folded tokens, one space between, no
--- "the" in front.
---@param title string
---@return string
function M.fold(title)
  return (table.concat(text.words(text.fold(title)), " "):gsub("^the ", ""))
end

-- Treaties come one after the other: one that is in a list already is its last.
local function add(map, key, treaty)
  local list = map[key] or {}
  if list[#list] ~= treaty then list[#list + 1] = treaty end
  map[key] = list
end

local function add_phrase(title, treaty)
  local key = M.fold(title)
  if not by_fold[key] then titles[#titles + 1] = title end
  add(by_fold, key, treaty)
end

for _, entry in ipairs(lexicon "treaties") do
  local treaty = {
    canonical = entry.canonical, kind = entry.kind, year = entry.year,
    title = entry.canonical:gsub(" %(%d+%)$", ""),
  }
  treaty.key = M.fold(treaty.title)
  add_phrase(treaty.title, treaty)
  for _, alias in ipairs(entry.aliases or {}) do add_phrase(alias, treaty) end
  for _, form in ipairs(entry.abbreviations or {}) do add(by_form, form, treaty) end
  for _, article in ipairs(entry.alone or {}) do by_number[article] = treaty end
end

--- The treaty that an article is of that is known by its number: "51", "2 (4)".
---@param article string
---@return parlance.Treaty?
function M.of_number(article) return by_number[article] end

-- The one treaty with a title without hyphens and spaces, and with words to begin with; false
-- where there are several.
local by_letters, by_start = {}, {}

local function add_only(map, key, treaty)
  local known = map[key]
  if known == nil then map[key] = treaty elseif known ~= treaty then map[key] = false end
end

local function letters(title) return (M.fold(title):gsub("[%s%-]", "")) end

for _, list in pairs(by_fold) do
  for _, treaty in ipairs(list) do
    add_only(by_letters, letters(treaty.title), treaty)
    for start in treaty.key:gmatch "()[%s,]" do
      add_only(by_start, treaty.key:sub(1, start - 1), treaty)
    end
  end
end

--- The treaty that a title in another spelling means, or one cut short so that only one
--- treaty begins like that.
---@param written string
---@param year? integer
---@return parlance.Treaty|nil
function M.spelt(written, year)
  local treaty = by_letters[letters(written)]
  if treaty == nil then treaty = by_start[M.fold(written)] end
  return treaty and (not year or treaty.year == year) and treaty or nil
end

--- Every title and alias, to be matched on folds.
---@type string[]
M.titles = titles

--- Abbreviations, matched as they are written, that are one token.
---@return string[]
function M.abbreviations()
  local list = {}
  for form in pairs(by_form) do
    if #text.words(form) == 1 then list[#list + 1] = form end
  end
  table.sort(list)
  return list
end

local function of_year(list, year)
  for _, treaty in ipairs(list) do
    if treaty.year == year then return treaty end
  end
end

--- The treaties that a title, alias or abbreviation may mean.
---@param written string without a year
---@return parlance.Treaty[]|nil
function M.candidates(written)
  return by_form[written] or by_fold[M.fold(written)]
end

--- The treaty that is meant; nil and the reason when it is not known or not decided.
---
--- A year that no candidate has means another treaty, unless the full title is there:
--- years of signature and of entry into force differ.
---@param written string without a year
---@param year? integer
---@return parlance.Treaty|nil
---@return "unknown"|"other"|"shared"|nil
function M.find(written, year)
  local list = M.candidates(written)
  if not list then return nil, "unknown" end
  local exact = year and of_year(list, year)
  if exact then return exact end
  if year then
    local same_title = #list == 1 and (by_form[written] or list[1].key == M.fold(written))
    if same_title then return list[1] end
    return nil, "other"
  end
  if #list == 1 then return list[1] end
  return nil, "shared"
end

return M
