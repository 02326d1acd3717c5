--- articles.lua: "article 45 (b)", "paragraphs 3 (b) and 4", "paragraph 2 of article 9".

local abbreviated = require "parlance.extract.citations.abbreviated"
local g = require "parlance.grammar"

local M = {}

local unit = g.fold [[article articles paragraph paragraphs subparagraph subparagraphs section
  sections chapter chapters annex annexes part parts point points clause clauses rule rules]]
  + abbreviated "art arts para paras chap"

-- Units that a citation keeps the name of; the others are the article or its paragraph.
local NAMED = {
  section = "Section", sections = "Section", chapter = "Chapter", chapters = "Chapter",
  ["chap."] = "Chapter", annex = "Annex", annexes = "Annex", part = "Part", parts = "Part",
  rule = "Rule", rules = "Rule",
}

local number = g.re "[0-9]{1,3}([-–][0-9]{1,3})?[a-z]?|[IVXLC]+|[0-9]+[.][0-9]+"
local bracket = g.P "(" * g.re "[0-9]{1,2}|[a-zA-Z]|[ivx]{1,5}" * ")"
local item = number * bracket ^ -3
local join = g.P "," ^ -1 * g.form { "and", "or", "to", "&" } + g.form { ",", "–", "-" }
local part = g.fold "operative preambular" ^ -1 * g.C(unit * item * (join * item) ^ 0)
local comma = g.P ","
local of = g.fold "of"
local parts = g.Ct(part * (comma * part) ^ -2 * (comma ^ -1 * of * part) ^ -2)

local latter = g.fold "latter"

-- An abbreviation behind a number is what that is an article of: "Article 21 TFEU".
local forward = of + g.re "\\p{Lu}{2,}"

-- Between an instrument and an article of it that comes behind.
local bridge = comma ^ -1 * (g.fold "whose"
  + g.fold "in at" * #g.fold "point points paragraph paragraphs" + g.fold "and" ^ -1
    * g.fold "in" * g.fold "particular" + g.fold "notably especially namely")
  + comma

--- `parts`: what is cited; `link` where "of" follows; `latter` where "of the latter" or "thereof"
--- does.
M.reference = g.Cg(parts, "parts")
  * (g.Cg(of * g.fold "the" * latter + g.fold "thereof", "latter")
    + g.Cg(comma ^ -1 * g.fold "of to", "link")) ^ -1

--- The same behind its instrument: ", whose article 113", "(Article 33)", ", in point 1 (a)",
--- ", article 9 of which".
M.behind = g.Cg(bridge, "bridge") * g.Cg(parts, "parts")
    * (g.fold "thereof" + of * g.fold "which") ^ -1 * -forward
  + g.Cg(g.P "(", "bridge") * g.Cg(parts, "parts") * g.P ")" ^ -1 * -forward

--- "that article", "the same paragraph": one that was cited before.
M.again = (g.fold "that this" + g.fold "the" * g.fold "said same latter above-mentioned")
  * g.Cg(g.fold "article paragraph", "unit") * -number

local function numbers_of(text)
  local word, rest = text:match "^(%a+%.?)%s*(.*)$"
  rest = rest:gsub("%s+", " "):gsub(",? and ", ", "):gsub(",? or ", ", ")
  rest = rest:gsub("%s*%(%s*", " ("):gsub("%s*%)", ")"):gsub(" [–-] ", "-"):gsub("–", "-")
  rest = rest:gsub(" to ", "-")
  local name = NAMED[word:lower()]
  return name and name .. " " .. rest or rest, word:lower():find "^art" ~= nil
end

--- The article that spans name: "45 (b)", "58 (3)", "79, 113", "Chapter VII".
---
--- "paragraph 2 of article 9" and "article 9, paragraph 2" are both "9 (2)".
---@param list parlance.Span[]
---@return string
function M.canonical(list)
  local major, minor = nil, {}
  for _, one in ipairs(list) do
    local numbers, is_article = numbers_of(one.text)
    if is_article and not major then
      major = numbers
    else
      minor[#minor + 1] = numbers
    end
  end
  if not major then return table.concat(minor, ", ") end
  for _, numbers in ipairs(minor) do major = ("%s (%s)"):format(major, numbers) end
  return major
end

--- Whether words like "operative" say that a paragraph of a resolution is meant.
---@param doc parlance.Document
---@param first integer the token of its unit
---@return boolean
function M.is_operative(doc, first)
  local before = first > 1 and doc:fold(first - 1)
  return before == "operative" or before == "preambular"
end

--- Whether one of the spans is an article, with what may be cited by its number alone.
---@param list parlance.Span[]
---@return boolean
function M.has_article(list)
  for _, one in ipairs(list) do
    if one.text:lower():find "^art" then return true end
  end
  return false
end

return M
