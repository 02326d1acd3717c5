--- init.lua: citations of a document: the hits of the patterns, joined and resolved.
--
-- Patterns find articles and what they may be articles of, each by itself; an
-- article and its instrument are joined where they stand side by side.

local again = require "parlance.extract.citations.again"
local articles = require "parlance.extract.citations.articles"
local courts = require "parlance.extract.citations.courts"
local defined = require "parlance.extract.citations.defined"
local g = require "parlance.grammar"
local laws = require "parlance.extract.citations.laws"
local lexicon = require "parlance.lexicon"
local memory = require "parlance.extract.citations.memory"
local papers = require "parlance.extract.citations.papers"
local registry = require "parlance.extract.citations.registry"
local resolutions = require "parlance.extract.citations.resolutions"
local symbols = require "parlance.extract.citations.symbols"
local titles = require "parlance.extract.citations.titles"
local treaties = require "parlance.extract.citations.treaties"

local M = {}

---@class parlance.Citation
---@field first integer
---@field last integer
---@field kind string|nil
---@field canonical string|nil
---@field article string|nil
---@field rule string

-- What the lists know and what counts on from it. A pattern tells no more than so many classes of
-- tokens apart: the rules are several sets, of which all hits are put together.
local listed = g.rules {
  g.rule("resolution_symbol", resolutions.named_symbol),
  g.rule("symbol", resolutions.symbol),
  g.rule("symbol_other", resolutions.other_symbol),
  g.rule("resolution", resolutions.pattern),
  g.rule("resolution_of_day", resolutions.of_day),
  g.rule("treaty", treaties.listed),
  g.rule("treaties", treaties.several),
  g.rule("article", articles.reference),
  g.rule("article_behind", articles.behind),
  g.rule("article_again", articles.again),
}
local told = {
  g.rule("letter", papers.letter),
  g.rule("report", papers.report),
  g.rule("paper_again", papers.again),
}
local repeated = g.rules(table.move(again.rules, 1, #again.rules, #told + 1, told))

-- Built titles; what the list knows goes before them.
local enacted = g.rules {
  g.rule("law", laws.law),
  g.rule("regulation", laws.regulation),
  g.rule("european", laws.european),
}
local titled = g.rules {
  g.rule("treaty_title", titles.titled),
  g.rule("treaty_dated", titles.small),
  g.rule("judgment", courts.judgment),
  g.rule("case", courts.case),
}

-- Of what a pattern hit, the citations; most are one.
local of = again.of

function of.symbol(hit)
  local written = hit.symbol.text
  local canonical, last = symbols.canonical(written), nil
  if not symbols.parse((canonical:gsub(" ", ""))) then
    written = written:match "%S+"
    canonical, last = symbols.canonical(written), hit.symbol.first
    if not symbols.parse(canonical) then return {} end
  end
  return { {
    kind = symbols.is_resolution(canonical) and "resolution" or "symbol", last = last,
    canonical = canonical, rule = written:find "[/.]%s" and "symbol_mended" or "symbol",
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
    local last = given.year or given.session or given.letter or given.number
    list[i] = {
      kind = "resolution", canonical = known:dated(canonical, base), rule = "resolution",
      first = i == 1 and hit.first or given.number.first,
      last = last == given.session and last.last + 1 or last.last,
    }
    if i == #hit.list then list[i].last = hit.last end
  end
  return list
end

function of.resolution_of_day()
  return { { kind = "resolution", rule = "resolution_of_day" } }
end

function of.treaty(hit, known)
  return { treaties.of_list(hit, function(candidates) return known:among(candidates) end,
    known:year(), function(place, head) return known:placed(place, head) end) }
end

of.treaties = treaties.of_several

-- A text of the Council of Europe: what it is and its number.
function of.european(hit)
  local canonical = hit.title.text:gsub("%s+", " ")
  return { {
    kind = canonical:find "^Res" and "resolution" or canonical:find "ETS" and "convention"
      or "recommendation", rule = "european",
    canonical = hit.assembly and "PACE " .. canonical or canonical,
  } }
end

function of.judgment(hit)
  return { { kind = "judgment", canonical = courts.canonical(hit), rule = "judgment" } }
end

function of.case(hit)
  return { { kind = "judgment", canonical = courts.canonical(hit), rule = "case" } }
end

local PARTS = { annex = true, enclosure = true, appendix = true, addendum = true }

-- The symbol that stands in brackets behind a paper.
local function symbol_of(hit)
  return hit.symbol and symbols.canonical(hit.symbol.text)
end

-- "Annex to the letter dated ...": the heading of a part of the letter itself.
function of.letter(hit)
  local doc, at = hit.doc, hit.first - 1
  if at > 0 and doc:fold(at) == "the" then at = at - 1 end
  if at > 1 and doc:fold(at) == "to" and PARTS[doc:fold(at - 1)] then return {} end
  return { { kind = "letter", rule = "letter",
    first = doc:fold(hit.first) == "the" and hit.first + 1 or nil } }
end

-- A paper of which a point is cited: the letter cited last.
function of.paper_again(hit, known, has_article)
  if not has_article then return {} end
  local meant = hit.letter and known:paper()
  return { { kind = hit.letter and "letter" or "report", canonical = meant and meant.canonical,
    rule = "paper_again" } }
end

function of.report(hit)
  return { { kind = "report", canonical = symbol_of(hit), rule = "report" } }
end

for _, rule in ipairs { "treaty_title", "treaty_dated", "law", "regulation" } do
  of[rule] = function(hit, known)
    if hit.amendment then
      local article = hit.amendment.text
      return { { kind = "law", canonical = laws.AMENDED, rule = rule, article = article } }
    end
    local cited = treaties.of_title(hit, rule, function(written) return known:begun(written) end)
    if hit.doc:fold(hit.first) == "the" then cited.first = hit.first + 1 end
    return { cited }
  end
end

local TITLE_WORDS = {
  on = true, between = true, concerning = true, relating = true, against = true, regarding = true,
  establishing = true, ["for"] = true,
}

-- Whether a built title is kept beside a hit of the other rules that it overlaps.
local function is_more(doc, title, other)
  local rule = other.rule
  if again.parts[rule] then return true end
  if rule == "article" or rule == "article_behind" then return true end
  if title.rule == "european" or rule == "letter" then return true end
  if title.rule ~= "treaty_title" or rule ~= "treaty" then return false end
  if other.first > title.first and other.last == title.last then
    return doc:fold(other.first - 1) == "to" or doc:fold(other.first - 2) == "to"
  end
  if other.first < title.first or other.last >= title.last then return false end
  return TITLE_WORDS[doc:fold(other.last + 1)] ~= nil
end

-- Hits of sets of rules in order; of two that overlap the first, or else the longest.
local function hits_of(doc, sets, within)
  local list, order, out = {}, {}, {}
  for _, set in ipairs(sets) do
    for hit in doc:match(set, { within = within }) do
      list[#list + 1] = hit
      order[hit] = #list
    end
  end
  table.sort(list, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    return order[a] < order[b]
  end)
  for _, hit in ipairs(list) do
    if #out == 0 or hit.first > out[#out].last then out[#out + 1] = hit end
  end
  return out
end

-- Hits of both rule sets in order; of two that overlap one stays.
local function all_hits(doc)
  local list, out, at = hits_of(doc, { listed, repeated }, "paragraph"), {}, 1
  for _, title in ipairs(hits_of(doc, { titled, enacted }, "sentence")) do
    while list[at] and list[at].last < title.first do
      out[#out + 1], at = list[at], at + 1
    end
    local from, keep = at, true
    while list[at] and list[at].first <= title.last do
      keep, at = keep and is_more(doc, title, list[at]), at + 1
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

-- Whether an article has its instrument at its side, by an abbreviation: "Article 6 ECHR".
local function is_beside(doc, article, hit)
  return hit.rule == "treaty" and hit.first == article.last + 1
    and doc:form(hit.first):find "^%u[%u%d]*%u$" ~= nil
end

local Joiner = {}
Joiner.__index = Joiner

function Joiner:put(cited)
  cited.first, cited.last = cited.first or self.hit.first, cited.last or self.hit.last
  self.memory:add(cited)
  self.rows[#self.rows + 1] = cited
end

-- A paragraph by itself: of the resolution that the text is speaking of.
function Joiner:paragraph_alone(parts, row)
  local unit = self.doc:fold(parts[1].first)
  if not unit:find "^para" then return end
  local operative = articles.is_operative(self.doc, parts[1].first)
  local meant = self.memory:of_paragraph(row.first, operative)
  if not meant or not row.article:find "^%d" then return end
  if operative then row.first = row.first - 1 end
  row.kind, row.canonical, row.rule = meant.kind, meant.canonical, "paragraph_alone"
  self:put(row)
end

-- "article 7" in the sentence that has cited its instrument.
function Joiner:small_article(row)
  local meant, rule = self.memory:of_article(row.article, row.first)
  if rule ~= "article_in_sentence" then return end
  row.kind, row.canonical, row.rule = meant.kind, meant.canonical, rule
  self:put(row)
end

-- Whether an article is a heading in its own text: a paragraph of its own.
local function is_heading(doc, parts)
  local first, last = doc:paragraph(parts[1].first)
  return first == parts[1].first and last - parts[#parts].last <= 1
end

-- An article by itself: what has it, if that is known.
function Joiner:alone(hit)
  local parts = hit.parts
  local article = articles.canonical(parts)
  local row = { first = parts[1].first, last = parts[#parts].last, article = article }
  if is_heading(self.doc, parts) then return end
  if hit.latter then
    local latest = self.memory.instruments[#self.memory.instruments]
    if not latest then return end
    row.kind, row.canonical, row.rule, row.last = latest.kind, latest.canonical, "latter", hit.last
    return self:put(row)
  end
  local is_known = article:find "^%u" and registry.of_number(article)
  if not articles.has_article(parts) and not is_known then
    return self:paragraph_alone(parts, row)
  end
  if not parts[1].text:find "^%u" then return self:small_article(row) end
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
  if waiting and not waiting.link and not is_beside(self.doc, waiting, hit) then
    self:alone(waiting)
    waiting, self.hit = nil, hit
  end
  local joined = waiting and adjoin(self.doc, waiting.last, hit.first)
  for i, cited in ipairs(of[hit.rule](hit, self.memory, joined)) do
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
    self.waiting = hit.rule == "article" and not hit.latter and hit or nil
    if self.waiting then return end
    if hit.rule == "article" then return self:alone(hit) end
    return self:behind(hit)
  end
  self:target(hit)
end

-- Give a title without its year the one that the document gives it elsewhere.
local function complete(rows)
  local dated = {}
  for _, row in ipairs(rows) do
    local canonical = row.kind ~= "resolution" and row.canonical
    if canonical and canonical:find " %(%d+%)$" then
      local key = memory.plain(canonical)
      dated[key] = (dated[key] == nil or dated[key] == canonical) and canonical
    end
  end
  for _, row in ipairs(rows) do
    if row.rule:find "^treaty" or row.rule == "instrument_repeated" then
      row.canonical = row.canonical and dated[memory.plain(row.canonical)] or row.canonical
    end
  end
end

--- The citations of a document, in order.
---@param doc parlance.Document
---@return parlance.Citation[]
function M.of_document(doc)
  local self = setmetatable({ doc = doc, rows = {}, memory = memory.new(doc) }, Joiner)
  for _, hit in ipairs(all_hits(doc)) do self:take(hit) end
  if self.waiting then self:alone(self.waiting) end
  complete(self.rows)
  return defined.add(doc, self.rows)
end

return lexicon.bound(M, ...)
