--- treaties.lua: treaties, charters and the like, by list and by the build of their titles.

local g = require "parlance.grammar"
local registry = require "parlance.extract.citations.registry"
local titles = require "parlance.extract.citations.titles"
local years = require "parlance.extract.citations.years"

local M = {}

--- A treaty of the list, with `title` and perhaps `year`.
M.listed = years.before ^ -1
  * g.Cg(g.phrases(registry.titles) + g.form(registry.abbreviations()), "title")
  * -g.fold "organization organisation organizations alliance" * years.behind ^ -1

local capital = g.re "\\p{Lu}[\\p{L}'’.-]*"
local year_of = g.P "(" * g.C(years.year) * g.P ")" + g.fold "of" * g.C(years.year)
local several = g.form { "Conventions", "Protocols", "Treaties", "Agreements", "Covenants" }
local part = capital + g.fold "of the" * #capital
local subject = g.fold "on" * g.fold "the" ^ -1 * capital * part ^ 0
local one_subject = g.Ct(g.Cg(subject, "subject") * g.Cg(year_of, "year") ^ -1)
local join = g.P "," ^ -1 * g.fold "and"

-- "Vienna Conventions on Diplomatic Relations (1961) and on Consular Relations (1963)"
local subjects = one_subject * ((join + g.P ",") * one_subject) ^ 1
-- "Vienna Conventions of 1961 and 1963"
local dates = g.fold "of" * g.C(years.year) * ((join + g.P ",") * g.C(years.year)) ^ 1
-- "Vienna Conventions on Diplomatic and Consular Relations"
local shared = g.fold "on" * g.C(capital) * g.fold "and" * g.C(capital) * g.C(capital ^ 1)

-- So many words at most, or a text of nothing but capitals would be gone over from each.
local front = (capital - several) * (capital - several) ^ -11
local group = g.Cg(front, "stem") * g.Cg(several, "heads")

--- Several treaties under one head.
M.several = group * (g.Cg(g.Ct(subjects), "subjects") + g.Cg(g.Ct(dates), "dates")
  + g.Cg(g.Ct(shared), "shared"))

local function year_in(hit)
  return hit.year and tonumber(hit.year.text) or nil
end

local SMALL = { of = true, the = true, on = true, ["and"] = true, ["for"] = true }

-- A listed title has its capitals, but for its head behind a place: "the rescue agreement" is any
-- agreement, "the Minsk agreements" are known. A long one is known by its first.
local function is_name(written)
  local n, small, capitals = 0, 0, 0
  for word in written:gmatch "%S+" do
    n = n + 1
    if word:find "^%l" and not SMALL[word] then small = small + 1 end
    if word:find "^%u" then capitals = capitals + 1 end
  end
  return small == 0 or capitals > 0 and (n > 4 or written:find "^%u" and small < n)
end

--- What a hit of `listed` cites, or nil for words that only look like a title.
---@param hit table
---@param known fun(candidates: table[]): table|nil of several, the one mentioned before
---@param now? integer the year of the document: what is younger is not meant
---@param placed fun(place: string, head: string): table|nil the one cited with that place
---@return { kind: string, canonical: string|nil, rule: string, head: string }|nil
function M.of_list(hit, known, now, placed)
  local written = hit.title.text:gsub("%s+", " ")
  if not is_name(written) then return nil end
  local year = year_in(hit)
  local here = not year and written:find "%s%l+$" and placed(written:match "^(%S+).*%s(%l+)$")
  if here then return { kind = here.kind, canonical = here.canonical, rule = "treaty_repeated" } end
  local treaty, problem = registry.find(written, year)
  local rule = "treaty"
  if problem == "shared" then
    treaty, rule = known(registry.candidates(written)), "treaty_repeated"
  end
  if treaty and now and treaty.year and treaty.year > now then
    local canonical = titles.canonical(written, year)
    return { kind = treaty.kind, canonical = canonical, rule = "treaty_title" }
  end
  if treaty then return { kind = treaty.kind, canonical = treaty.canonical, rule = rule } end
  local candidates = registry.candidates(written)
  local kind = candidates and candidates[1].kind or titles.kind(written)
  if problem ~= "shared" then
    return { kind = kind, canonical = titles.canonical(written, year), rule = "treaty_title" }
  end
  return { kind = kind, rule = "treaty_ambiguous" }
end

--- What a hit of `titles` cites: a treaty of the list under another spelling or the
--- first words of its title, one cited before, or the title itself.
---@param hit table
---@param rule string
---@param begun fun(written: string): table|nil
---@return table
function M.of_title(hit, rule, begun)
  local written, year = hit.title.text, year_in(hit)
  local canonical = titles.canonical(written)
  local of_whom = canonical:match "^(United %u%l+) Constitution$"
    or canonical:find "^U%.?S%.? Constitution$" and "United States"
  if of_whom then written = "Constitution of the " .. of_whom end
  local treaty = registry.spelt(canonical, year)
  if treaty then return { kind = treaty.kind, canonical = treaty.canonical, rule = "treaty" } end
  local known = not year and begun(canonical)
  if known then
    return { kind = known.kind, canonical = known.canonical, rule = "treaty_repeated" }
  end
  return {
    kind = titles.kind(written) or rule == "law" and "law" or "agreement", rule = rule,
    canonical = titles.canonical(written, year),
  }
end

local function single(heads)
  return (heads:gsub("ies$", "y"):gsub("s$", ""))
end

local function resolve(written, year, kind)
  local treaty = registry.find(written, year)
  return {
    kind = treaty and treaty.kind or kind, rule = treaty and "treaty" or "treaty_title",
    canonical = treaty and treaty.canonical or titles.canonical(written, year),
  }
end

--- What a hit of `several` cites: a list of citations with their first and last token.
---@param hit table
---@return table[]
function M.of_several(hit)
  local list = {}
  local head = single(hit.heads.text)
  local stem, kind = hit.stem.text .. " " .. head, titles.kind(head)
  local function add(first, last, written, year)
    local one = resolve(written, year, kind)
    one.first, one.last = #list == 0 and hit.first or first, last
    list[#list + 1] = one
  end
  for _, given in ipairs(hit.subjects or {}) do
    local year = given.year and tonumber(given.year.text)
    local last = given.year and given.year.last or given.subject.last
    if given.year and hit.doc:form(last - 1) == "(" then last = last + 1 end
    add(given.subject.first, last, stem .. " " .. given.subject.text, year)
  end
  for _, year in ipairs(hit.dates or {}) do
    add(year.first, year.last, stem, tonumber(year.text))
  end
  if hit.shared then
    local a, b, rest = table.unpack(hit.shared)
    add(a.first, a.last, ("%s on %s %s"):format(stem, a.text, rest.text))
    add(b.first, rest.last, ("%s on %s %s"):format(stem, b.text, rest.text))
  end
  return list
end

return M
