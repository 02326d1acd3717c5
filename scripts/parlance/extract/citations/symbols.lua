--- symbols.lua: symbols of documents, "A/RES/75/240", and what is no symbol.
--
-- A symbol of the United Nations is read element by element against
-- lexicon/un_symbols.lua, so that a wrong body, a lost slash or an impossible year
-- is refused. Symbols of other bodies are known by their build alone.

local lexicon = require "parlance.lexicon"
local lpeg = require "lpeg"

local P, R, S, C, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Ct

local M = {}

local digit, upper = R "09", R "AZ"

-- A choice of words, the longest first.
local function words(list)
  table.sort(list, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  local choice = P(false)
  for _, word in ipairs(list) do choice = choice + P(word) end
  return choice
end

local function elements(entries, numbered)
  local list = {}
  for _, entry in ipairs(entries) do
    if (entry.number or false) == numbered then list[#list + 1] = entry.element end
  end
  return words(list)
end

local registry = lexicon "un_symbols"
local stop = #P "/" + -1
local number = digit ^ 1 * (S "-," * digit ^ 1) ^ -1
local session = (P "ES-" + P "S-" + P "EM-") * digit ^ 1
local part_of = (P "Resumption" + P "resumption" + P "Part") * P "." ^ -1 * (digit + S "IVX") ^ 0
local brackets = P "(" * (part_of + upper ^ 1 + digit ^ 1) * P ")"
local range = S "-&" * (digit ^ 1 + P "Corr." * digit ^ 1)
local serial = digit ^ 1 * range ^ -1 * (upper * (S "-," * upper) ^ -1) ^ -1 * brackets ^ -1

local function numbered(entries)
  return elements(entries, true) * number * upper ^ -1 * brackets ^ -1
end

local part = numbered(registry.subsidiary) + elements(registry.subsidiary, false)
  + numbered(registry.nature) + elements(registry.nature, false)
  + P "Agenda" + P "AGENDA" + P "STATUTE" + P "PROG" * number ^ -1
local modifier = numbered(registry.modifiers) + elements(registry.modifiers, false)
local country = upper * upper * upper * (P "-" * digit ^ 1) ^ -1

local body = elements(registry.bodies, false)
local element = (C(part) + C(session) + C(serial) + C(country)) * stop
local tail = C(modifier) * stop
local symbol = Ct(C(body) * #P "/" * (P "/" * element) ^ 1 * (P "/" * tail) ^ 0) * -1

-- Bodies that review states, and cite them by three letters.
local REVIEWS = {
  CAT = true, CCPR = true, CED = true, CEDAW = true, CERD = true, CMW = true, CRC = true,
  CRPD = true, HRI = true, HRC = true,
}

-- Letters follow the numbers of these bodies nowhere.
local NO_LETTERS = { S = true, SC = true }

-- Four digits before a number are a year of the organisation's life, with a small margin, but
-- the number of a communication before its year.
local function possible(this, following, before)
  if not (following and following:find "^%d") or before == "D" then return true end
  if this:find "^%d%d%d%d$" then
    local year = tonumber(this)
    return year >= 1945 and year <= 2099
  end
  return not this:find "^%d%d%d%d%d"
end

local function plausible(list)
  local has_digit, reviews = false, REVIEWS[list[1]:match "^%u+"] or REVIEWS[list[2]]
  for i = 2, #list do
    local this = list[i]
    has_digit = has_digit or this:find "%d" ~= nil
    local is_country = this:find "^%u%u%u$" and not part:match(this .. "/")
    if is_country and not reviews then return false end
    if NO_LETTERS[list[1]] and this:find "%d%u$" then return false end
    if not possible(this, list[i + 1], list[i - 1]) then return false end
  end
  return has_digit
end

--- The elements of a symbol of the United Nations, or nil.
---@param form string without spaces
---@return string[]|nil
function M.parse(form)
  local list = symbol:match(form)
  return list and plausible(list) and list or nil
end

-- A token may have the space of a scan inside.
local function without_space(form) return (form:gsub("\u{A0}", ""):gsub("%s+", "")) end

--- Characters of a token that is such a symbol.
M.united_nations = lpeg.Cmt(C(P(1) ^ 1), function(_, position, form)
  return M.parse(without_space(form)) and position or false
end)

-- Resolutions of the World Health Assembly, disputes of the World Trade Organization.
local health = P "WHA" * digit * digit * P "." * digit * digit ^ -1
local dispute = P "WT/DS" * digit ^ 1 * (P "/" * (P "AB/R" + P "R" + P "ARB" + digit ^ 1)) ^ 1
local own = (health + dispute) * -1

local other_element = (upper + digit) * (R("AZ", "az", "09") + S ".-") ^ 0

--- Characters of a symbol of another body: three elements or more, the last with a digit, or a
--- form of its own.
M.other = own + lpeg.Cmt(C(upper * (upper + P "-" * upper) ^ 1 * (P "/" * other_element) ^ 2),
  function(_, position, form)
    local first = form:match "^[^/]+"
    return not body:match(first .. "/") and form:find "%d[^/]*$" and position or false
  end)

--- Whether a symbol is that of a resolution.
---@param form string
---@return boolean
function M.is_resolution(form)
  return form:find "/RES/" ~= nil
end

--- The form a symbol is known by: no space inside, one before a year or session in
--- brackets that follows a resolution's number; no part of a meeting or "(PRST)" behind.
---
---     symbols.canonical "S/2014/ 189"          --> S/2014/189
---     symbols.canonical "S/RES/2231(2015)"     --> S/RES/2231 (2015)
---@param text string
---@return string
function M.canonical(text)
  local form = without_space(text):gsub("%(%a*esumption.*$", ""):gsub("%(Part.*$", "")
  form = form:gsub("%(PRST%)$", "")
  if M.is_resolution(form) then form = form:gsub("(%d)(%(%w+%))", "%1 %2") end
  return form
end

return M
