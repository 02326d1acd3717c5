--- init.lua: citations of a document: the hits of the patterns, joined and resolved.
--
-- Patterns find articles and what they may be articles of, each by itself; an
-- article and its instrument are joined where they stand side by side.

local abbreviated = require "parlance.extract.citations.abbreviated"
local articles = require "parlance.extract.citations.articles"
local g = require "parlance.grammar"
local memory = require "parlance.extract.citations.memory"
local registry = require "parlance.extract.citations.registry"
local resolutions = require "parlance.extract.citations.resolutions"
local symbols = require "parlance.extract.citations.symbols"
local titles = require "parlance.extract.citations.titles"
local treaties = require "parlance.extract.citations.treaties"
local years = require "parlance.extract.citations.years"

local M = {}

local head = g.form { "Convention", "Treaty", "Agreement", "Protocol", "Covenant", "Statute",
  "Declaration" }
local the = g.fold "the"
local same = g.fold "said same above-mentioned aforementioned aforesaid"
local longer = g.fold "of on for between against concerning relating to" * the ^ -1
  * g.re "\\p{Lu}.*"
local again = (the ^ -1 * g.Cg(same, "same") + g.Cg(g.fold "that this", "same") + the)
  * g.Cg(years.year, "year") ^ -1 * g.Cg(head, "head")
  * (-longer + #(g.fold "of" * years.year))
local charter = g.fold "the our" * g.form { "Charter", "CHARTER" } * -(longer)

local rules = g.rules {
  g.rule("resolution_symbol", resolutions.named_symbol),
  g.rule("symbol", resolutions.symbol),
  g.rule("symbol_other", resolutions.other_symbol),
  g.rule("resolution", resolutions.pattern),
  g.rule("resolution_repeated", resolutions.again),
  g.rule("treaty", treaties.listed),
  g.rule("treaties", treaties.several),
  g.rule("instrument_repeated", again),
  g.rule("charter_repeated", charter),
  g.rule("article", articles.reference),
  g.rule("article_behind", articles.behind),
  g.rule("ibid", abbreviated "ibid ibidem"),
}

-- Built titles; what the list knows goes before them.
local built = g.rules {
  g.rule("treaty_title", titles.titled),
  g.rule("treaty_dated", titles.small),
  g.rule("law", titles.law),
  g.rule("regulation", titles.regulation),
}

-- Of what a pattern hit, the citations; most are one.
local of = {}

function of.symbol(hit)
  local written = hit.symbol.text
  local canonical = symbols.canonical(written)
  if not symbols.parse((canonical:gsub(" ", ""))) then return {} end
  local mended = written:find "[/.]%s" and "symbol_mended"
  return { {
    kind = symbols.is_resolution(canonical) and "resolution" or "symbol",
    canonical = canonical, rule = mended or "symbol",
  } }
end

of.resolution_symbol = of.symbol

function of.symbol_other(hit)
  return { { kind = "symbol", canonical = hit.symbol.text, rule = "symbol_other" } }
end

function of.resolution(hit, known)
  local list = {}
  for i, given in ipairs(hit.list) do
    local canonical, base = resolutions.canonical(hit, given)
    local last = given.letter or given.session or given.year or given.number
    list[i] = {
      kind = "resolution", canonical = known:dated(canonical, base), rule = "resolution",
      first = i == 1 and hit.first or given.number.first,
      last = given.session and last.last + 1 or last.last,
    }
    if i == #hit.list then list[i].last = hit.last end
  end
  return list
end

function of.resolution_repeated(_, known)
  local meant = known.resolution
  return { meant and { kind = "resolution", canonical = meant.canonical, rule = "resolution_repeated" } }
end

function of.treaty(hit, known)
  return { treaties.of_list(hit, function(candidates) return known:among(candidates) end) }
end

of.treaties = treaties.of_several

function of.instrument_repeated(hit, known)
  local meant = known:instrument(hit.head.text, {
    year = hit.year and tonumber(hit.year.text), same = hit.same ~= nil, first = hit.first,
  })
  return { meant and { kind = meant.kind, canonical = meant.canonical, rule = "instrument_repeated" } }
end

function of.charter_repeated(_, known)
  local meant = known:charter()
  return { meant and { kind = "charter", canonical = meant.canonical, rule = "charter_repeated" } }
end

function of.ibid(_, known)
  local meant = known.last
  return { meant and { kind = meant.kind, canonical = meant.canonical, rule = "ibid" } }
end

for _, rule in ipairs { "treaty_title", "treaty_dated", "law", "regulation" } do
  of[rule] = function(hit, known)
    return { treaties.of_title(hit, rule, function(written) return known:begun(written) end) }
  end
end

local TITLE_WORDS = {
  on = true, between = true, concerning = true, relating = true, against = true, regarding = true,
  establishing = true, ["for"] = true,
}

-- Whether a built title is kept beside a hit of the other rules that it overlaps.
local function is_more(doc, title, other)
  if other.rule == "instrument_repeated" or other.rule == "charter_repeated" then return true end
  if title.rule ~= "treaty_title" or other.rule ~= "treaty" or other.first < title.first or other.last >= title.last then
    return false
  end
  return TITLE_WORDS[doc:fold(other.last + 1)] ~= nil
end

-- Hits of both rule sets in order; of two that overlap one stays.
local function all_hits(doc)
  local list, first = {}, {}
  for hit in doc:match(rules, { within = "paragraph" }) do list[#list + 1] = hit end
  for hit in doc:match(built, { within = "sentence" }) do first[#first + 1] = hit end
  local out, at = {}, 1
  for _, title in ipairs(first) do
    local keep, from = true, at
    while list[at] and list[at].last < title.first do
      out[#out + 1], at = list[at], at + 1
    end
    from = at
    while list[at] and list[at].first <= title.last do
      keep = keep and (list[at].rule == "article" or list[at].rule == "article_behind"
        or is_more(doc, title, list[at]))
      at = at + 1
    end
    if keep then
      out[#out + 1] = title
    else
      table.move(list, from, at - 1, #out + 1, out)
    end
  end
  return table.move(list, at, #list, #out + 1, out)
end

local DETERMINERS = {
  the = true, its = true, this = true, that = true, said = true, same = true, their = true,
  present = true, our = true, aforementioned = true, document = true, draft = true, decision = true,
}

-- Whether only small words stand between two tokens.
local function adjoin(doc, last, first)
  if first <= last or first - last > 4 then return false end
  for pos = last + 1, first - 1 do
    if not DETERMINERS[doc:fold(pos)] then return false end
  end
  return true
end

local Joiner = {}
Joiner.__index = Joiner

function Joiner:put(cited)
  cited.first, cited.last = cited.first or self.hit.first, cited.last or self.hit.last
  self.memory:add(cited)
  self.rows[#self.rows + 1] = cited
end

-- An article by itself: what has it, if that is known.
function Joiner:alone(hit)
  local parts = hit.parts
  local article = articles.canonical(parts)
  local row = { first = parts[1].first, last = parts[#parts].last, article = article }
  if hit.latter then
    local latest = self.memory.instruments[#self.memory.instruments]
    if not latest then return end
    row.kind, row.canonical, row.rule, row.last = latest.kind, latest.canonical, "latter", hit.last
    return self:put(row)
  end
  if not articles.has_article(parts) or not parts[1].text:find "^%u" then return end
  local meant, rule = self.memory:of_article(article, row.first)
  row.kind, row.canonical, row.rule = meant and meant.kind, meant and meant.canonical, rule
  self:put(row)
end

-- An article behind the citation that was put last: it becomes its article.
function Joiner:behind(hit)
  local row = self.rows[#self.rows]
  if not row or row.last ~= hit.first - 1 or row.article then return self:alone(hit) end
  row.article, row.last = articles.canonical(hit.parts), hit.last
  self.memory.articles[row.article] = row
end

local function is_named_again(self, cited)
  local row = self.rows[#self.rows]
  return row and cited.canonical == row.canonical and self.hit.first == row.last + 2
    and self.doc:form(row.last + 1) == "("
end

-- What a hit cites, with the article before it.
function Joiner:target(hit)
  self.hit = hit
  local waiting = self.waiting
  self.waiting = nil
  for i, cited in ipairs(of[hit.rule](hit, self.memory)) do
    if i == 1 and waiting and adjoin(self.doc, waiting.last, cited.first or hit.first) then
      cited.article, cited.first = articles.canonical(waiting.parts), waiting.first
      waiting = nil
    end
    if not is_named_again(self, cited) then self:put(cited) end
  end
  if waiting then self:alone(waiting) end
end

function Joiner:take(hit)
  if hit.rule == "article" or hit.rule == "article_behind" then
    if self.waiting then self:alone(self.waiting) end
    self.waiting = hit.link and hit or nil
    if hit.link then return end
    if hit.rule == "article" then return self:alone(hit) end
    return self:behind(hit)
  end
  self:target(hit)
end

--- The citations of a document, in order.
---@param doc parlance.Document
---@return { first: integer, last: integer, kind: string|nil, canonical: string|nil, article: string|nil, rule: string }[]
function M.of_document(doc)
  local self = setmetatable({ doc = doc, rows = {}, memory = memory.new(doc) }, Joiner)
  for _, hit in ipairs(all_hits(doc)) do self:take(hit) end
  if self.waiting then self:alone(self.waiting) end
  return self.rows
end

M.registry = registry

return M
