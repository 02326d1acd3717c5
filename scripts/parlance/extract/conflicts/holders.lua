--- holders.lua: who holds an office, what persons and ships are called, whose flag they have.

local clauses = require "parlance.extract.conflicts.clauses"
local core = require "parlance.core"
local lexicon = require "parlance.lexicon"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source, titles = lexicon "en/slots", lexicon "en/titles"

-- What many are at a time, and those who hold an office no longer or not yet.
local MANY, FORMER = set_of(source.many), set_of(source.former)

-- Nouns of offices of which a state or body has one.
local OFFICES = {}
for _, office in ipairs(titles.offices) do OFFICES[office:match "(%S+)$"] = true end

-- The first token of the capitalised words before a token.
local TITLE = 5

local function title_start(text, token, from)
  local at = token
  while at > from and at > 1 and token - at < TITLE and text.doc:slice(at - 1, at - 1):find "^%u"
    and not text.name_at[at - 1] do
    at = at - 1
  end
  return at
end

-- The words of an office; nil where many may have it, or somebody has it no longer.
local function office_of(text, first, last)
  local list, own = {}, false
  for token = first, last do
    local fold = text.folds[token]
    if FORMER[fold] then return nil end
    own = own or not MANY[fold] and find(text.letters, "^[nNjvyz]", token) ~= nil
    list[#list + 1] = fold
  end
  if FORMER[text.folds[first - 1]] then return nil end
  return own and table.concat(list, " ") or nil
end

-- The phrase that tells an office behind a name: "Ada Lorn, the harbour minister of Tarnland".
local APPOSED = 7

local function apposed(text, row)
  local at = row.last + 1
  if text.folds[at] ~= "," or not find(text.letters, "^[dnNj]", at + 1) then return nil end
  local first = find(text.letters, "^d", at + 1) and at + 2 or at + 1
  for token = first, math.min(first + APPOSED, text.n) do
    if find(text.letters, "^[,;:%.]", token) then break end
    if not find(text.letters, "^[nNj]", token) then return nil end
    if OFFICES[text.folds[token]] and find(text.letters, "^[,%.o]", token + 1) then
      return first, token
    end
  end
end

local function holder(text, row, first, last)
  local office = first <= last and office_of(text, first, last)
  if not office then return nil end
  local of = text.ref:speaks_for(row.name) or ""
  return clauses.fact(text, row.first, row.last, { measure = "office",
    head = office .. "/" .. of, value = row.name, who = of ~= "" and of or nil, plain = {},
    low = row.first, high = row.last, about = text:words(first, last),
    how = core.text.fold(row.name:match "(%S+)$") })
end

local function person(text, row)
  return clauses.fact(text, row.first, row.last, { measure = "name", head = "person",
    value = row.name, plain = {}, about = "name of " .. row.name,
    low = row.first, high = row.last })
end

local function persons(text, list)
  local seen = {}
  for _, row in ipairs(text.names) do
    if row.type == "person" and row.name and row.name:find " " then
      local from = text:sentence(row.first)
      local first, last = title_start(text, row.first, from), row.first - 1
      if first > last then first, last = apposed(text, row) end
      local one = first and holder(text, row, first, last)
      if one and not seen[one.head .. row.name] then
        seen[one.head .. row.name], list[#list + 1] = true, one
      end
      if not seen[row.name] and text.doc:slice(row.first, row.last):find "%s" then
        seen[row.name], list[#list + 1] = true, person(text, row)
      end
    end
  end
end

local VEHICLES = {}
for word in lexicon("en/things/things").vehicle:gmatch "%S+" do VEHICLES[word] = true end

local function is_capital(text, token)
  return token <= text.n and text.doc:slice(token, token):find "^%u" ~= nil
end

-- The name behind a noun of a vessel: "the tanker Grey Linnet".
local NAME = 4

local function ship_at(text, token)
  if not VEHICLES[text.folds[token]] or not find(text.letters, "^n", token) then return nil end
  local first = token + 1
  while find(text.letters, '^["*]', first) do first = first + 1 end
  local last = first - 1
  while last - first < NAME and is_capital(text, last + 1) and not text.dates_at[last + 1] do
    last = last + 1
  end
  if last < first or text.name_at[first] and text.name_at[first].type == "state" then return nil end
  return first, last
end

-- The state whose demonym stands before a noun: "the Tarnish rescue tender".
local function flag_before(text, token)
  for at = token - 1, math.max(1, token - 4), -1 do
    local row = text.name_at[at]
    if row and row.type == "state" then return row end
    if not find(text.letters, "^[njN%-]", at) then return nil end
  end
end

local function ships(text, list)
  local seen = {}
  for token in text.letters:gmatch "()n" do
    local first, last = ship_at(text, token)
    if first then
      local name, noun = text:words(first, last), words.thing(text, token)
      if not seen[name] then
        seen[name] = true
        list[#list + 1] = clauses.fact(text, first, last, { measure = "name", head = noun,
          value = name, plain = {}, about = "name of the " .. text.folds[token],
          low = first, high = last })
      end
      local flag = flag_before(text, token)
      if flag and not seen[name .. flag.name] then
        seen[name .. flag.name] = true
        list[#list + 1] = clauses.fact(text, flag.first, flag.last, { measure = "flag",
          head = core.text.fold(name), value = flag.name, plain = {},
          about = "flag of the " .. name, low = first, high = last })
      end
    end
  end
end

--- Who holds an office, what persons and ships are called, and their flags.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list = {}
  persons(text, list)
  ships(text, list)
  return list
end

return M
