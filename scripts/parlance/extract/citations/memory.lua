--- memory.lua: what a document has cited so far, for its short and repeated forms.

local registry = require "parlance.extract.citations.registry"
local titles = require "parlance.extract.citations.titles"

local M = {}
M.__index = M

local CHARTER = "Charter of the United Nations"

--- An empty memory for a document.
---@param doc parlance.Document
---@return table
function M.new(doc)
  return setmetatable({ doc = doc, instruments = {}, years = {}, articles = {}, papers = {} }, M)
end

--- Remember a citation.
---@param cited { kind: string, canonical: string|nil, article: string|nil, first: integer }
function M:add(cited)
  if not cited.canonical then return end
  self.last = cited
  if cited.first > 1 and self.doc:fold(cited.first - 1) == "(" then self.bracketed = cited end
  if cited.kind == "resolution" then self.resolution = cited end
  if cited.kind == "symbol" or cited.kind == "letter" then self.papers[#self.papers + 1] = cited end
  if cited.kind ~= "resolution" and cited.kind ~= "symbol" then
    self.instruments[#self.instruments + 1] = cited
  end
  if cited.article then self.articles[cited.article], self.article = cited, cited end
end

--- The letter or document that was cited last.
---@return table|nil
function M:paper()
  local last = self.papers[#self.papers]
  return last
end

--- The year of the document, where that is known.
---@return integer|nil
function M:year() return tonumber((self.doc.metadata.date or ""):match "^%d%d%d%d") end

--- What "ibid." means: in brackets what was cited last in brackets.
---@param first integer the token of "ibid."
---@return table|nil
function M:same_place(first)
  local bracketed = first > 1 and self.doc:fold(first - 1) == "("
  return bracketed and self.bracketed or self.last
end

--- A resolution with the year that the document has given it elsewhere.
---@param canonical string
---@param base string|nil
---@return string
function M:dated(canonical, base)
  if not base then return canonical end
  if canonical ~= base then self.years[base] = self.years[base] or canonical end
  return canonical == base and self.years[base] or canonical
end

--- A title as it is compared: in capitals or without its year it is the same.
---@param canonical string
---@return string
function M.plain(canonical) return (canonical:lower():gsub(" %(%d+%)$", "")) end

-- The same of a citation, made once.
local plain_of = setmetatable({}, { __mode = "k" })

local function key_of(one)
  local known = plain_of[one]
  if not known then
    known = M.plain(one.canonical)
    plain_of[one] = known
  end
  return known
end

local function distinct(list, accept)
  local seen, n, latest = {}, 0, nil
  for _, one in ipairs(list) do
    if accept(one) then
      local key = key_of(one)
      if not seen[key] then n = n + 1 end
      if not seen[key] or #one.canonical >= #seen[key].canonical then seen[key] = one end
      latest = seen[key]
    end
  end
  return n, latest
end

--- Of several treaties with one short name, the one that was cited last.
---@param candidates table[]
---@return table|nil
function M:among(candidates)
  local wanted = {}
  for _, treaty in ipairs(candidates) do wanted[treaty.canonical] = treaty end
  local n, latest = distinct(self.instruments, function(one) return wanted[one.canonical] end)
  return n == 1 and wanted[latest.canonical] or nil
end

--- The instrument already cited whose title begins with these words and no other does.
---@param written string
---@return table|nil
function M:begun(written)
  local n, latest = distinct(self.instruments, function(one)
    return one.canonical:sub(1, #written) == written and one.canonical:find("^[ ,(]", #written + 1)
  end)
  return n == 1 and latest or nil
end

local function year_of(canonical) return tonumber(canonical:match "%((%d+)%)$") end

-- Heads that stand for any instrument of their kind.
local GENERAL = { convention = true, treaty = true, agreement = true, protocol = true,
  covenant = true, statute = true, declaration = true, charter = true }

--- What "the Convention", "the 1961 Convention" or "the same Convention" means, or nil: what
--- has that word in its title, else one of that kind.
---@param head string
---@param options { year: integer|nil, same: boolean, first: integer }
---@return table|nil
function M:instrument(head, options)
  local kind, word = titles.kind(head), head:lower()
  local function is_of(accept)
    return distinct(self.instruments, function(one)
      return accept(one) and (not options.year or year_of(one.canonical) == options.year)
    end)
  end
  local n, latest = is_of(function(one) return key_of(one):find(word, 1, true) end)
  if n == 0 and GENERAL[word] then
    n, latest = is_of(function(one) return one.kind == kind end)
  end
  if n == 0 then return nil end
  if n == 1 or options.same then return latest end
  local sentence = self.doc:sentence(options.first)
  return latest.first >= sentence and latest or nil
end

--- The instrument of a year that was cited, where there is one.
---@param year integer
---@return table|nil
function M:of_year(year)
  local n, latest = distinct(self.instruments, function(one)
    return year_of(one.canonical) == year
  end)
  return n == 1 and latest or nil
end

--- The one instrument of a kind that was cited with a place in its title or beside it.
---@param place string
---@param head string
---@return table|nil
function M:placed(place, head)
  local kind = titles.kind(head)
  local n, latest = distinct(self.instruments, function(one)
    return one.kind == kind and self.doc:slice(one.first, one.last):find(place, 1, true) ~= nil
  end)
  return n == 1 and latest or nil
end

--- What "the Charter" means: that of the United Nations, where no other is spoken of.
---@return table|nil
function M:charter()
  local n, latest = distinct(self.instruments, function(one) return one.kind == "charter" end)
  if n > 1 then return self:instrument("charter", { first = latest.first, same = true }) end
  return latest or { kind = "charter", canonical = CHARTER }
end

--- Whether articles of other instruments than this one were cited.
---@param instrument table
---@return boolean
function M:has_articles_of_others(instrument)
  for _, cited in pairs(self.articles) do
    if cited.kind ~= "resolution" and cited.canonical ~= instrument.canonical then return true end
  end
  return false
end

--- What an article without an instrument belongs to, and the rule by which.
---@param article string
---@param first integer
---@return table|nil
---@return string rule
function M:of_article(article, first)
  local known = self.articles[article]
  if known then return known, "article_repeated" end
  local latest = self.instruments[#self.instruments]
  if latest and latest.first >= self.doc:sentence(first) then
    return latest, "article_in_sentence"
  end
  local instrument = registry.of_number(article)
  if instrument and not self:has_articles_of_others(instrument) then
    return instrument, "article_known"
  end
  local n, only = distinct(self.instruments, function() return true end)
  if n == 1 then return only, "article_of_only" end
  return nil, "article_alone"
end

--- The resolution or document that a paragraph without one belongs to: that cited last, in
--- the same paragraph of the text, or anywhere where the words say that it is a resolution's.
---@param first integer
---@param operative boolean
---@return table|nil
function M:of_paragraph(first, operative)
  if operative then return self.resolution end
  local last = self.last
  local near = last and last.first >= self.doc:paragraph(first)
  return near and (last.kind == "resolution" or last.kind == "symbol") and last or nil
end

return M
