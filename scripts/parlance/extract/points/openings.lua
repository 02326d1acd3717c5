--- openings.lua: points that no list marks, known by how their paragraphs open.
--
-- "Finding 1. ...", "First. ...", and the paragraphs of a quoted decision, "“1. Decides ...".
-- One alone is a chance; two or more that count on are points.

local g = require "parlance.grammar"
local lexicon = require "parlance.lexicon"

local M = {}

local ordinals = {}
for word, value in pairs(lexicon "en/numbers".ordinals) do
  if value <= 20 and word:find "^%l+$" then
    local capital = word:gsub("^%l", string.upper)
    ordinals[#ordinals + 1] = capital
    ordinals[#ordinals + 1] = capital .. "ly"
  end
end
table.sort(ordinals)

local start = g.starts "paragraph"
local quote = g.class "quote_open" + g.form { "\"", "''" }
local number = g.re "[0-9]{1,3}"
local label = g.form { "Finding", "Recommendation", "Point", "Conclusion", "Principle", "Item",
  "Proposal", "Demand", "Question", "Step", "Option", "Measure", "Commitment", "Action" }

local pattern = g.rules {
  g.rule("quoted", start * g.Cg(quote, "quote") * (g.Cg(number, "number") * g.form ". )"
    + "(" * g.Cg(g.re "[a-z]{1,3}", "number") * ")")),
  g.rule("labelled", start * label * g.Cg(number, "number") * g.form ". : ) –"),
  g.rule("ordinal", start * g.Cg(g.form(ordinals), "number") * g.form ". , :"),
}

-- Of candidates that count on from one to the next, those in runs of two and more.
local function in_runs(list)
  local keep = {}
  for i, one in ipairs(list) do
    for j = i + 1, #list do
      if list[j].rule == one.rule and list[j].marker.style == one.marker.style then
        if list[j].marker.value == (one.marker.value or -2) + 1 then
          keep[i], keep[j] = true, true
        end
        break
      end
    end
  end
  local out = {}
  for i, one in ipairs(list) do
    if keep[i] then out[#out + 1] = one end
  end
  return out
end

-- The last token of a body: a mark that closes what an opening one began is not part of it.
local function last_of(doc, hit)
  local _, last = doc:paragraph(hit.first)
  if hit.quote and last > hit.last + 1 then
    local class = doc:class(last)
    if class == "quote_close" or class:find "quote" then last = last - 1 end
  end
  return last
end

--- Points by their openings, in order.
---@param doc parlance.Document
---@param read fun(written: string): parlance.Marker
---@param known table<integer, boolean> first tokens of points that lists mark
---@return table[]
function M.find(doc, read, known)
  local list = {}
  for hit in doc:match(pattern, { within = "paragraph" }) do
    local last = last_of(doc, hit)
    if not known[hit.first] and last > hit.last then
      list[#list + 1] = {
        first = hit.first, body = hit.last + 1, last = last, rule = hit.rule,
        marker = read(hit.rule == "quoted" and "“" .. hit.number.text .. "." or hit.number.text),
      }
    end
  end
  return in_runs(list)
end

return M
