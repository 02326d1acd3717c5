--- openings.lua: paragraphs of resolutions and decisions, which open with a verb that is no act
--- elsewhere: "Decides", "Recalling".

local set = require "parlance.word_set"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local ADVERBS = set(stances.adverbs)

local SATISFIED = { satisfaction = true, appreciation = true, approval = true }

-- What belongs to the words that open: "concerned at", "bearing in mind".
local PARTICLES = { at = true, about = true, by = true, of = true, over = true, also = true,
  with = true }

-- The first word of a paragraph behind its number, where it has a capital or is marked.
local function opening_of(doc, first, last)
  local token = first
  while token < last and token < first + 4 and doc:class(token) ~= "word" do token = token + 1 end
  if token > last or not doc:form(token):find "^%u" then return nil end
  local opens = token
  while token < last and ADVERBS[doc:fold(token)] do token = token + 1 end
  if doc:fold(token) == "having" and token < last then token = token + 1 end
  local stance = stances.openings[doc:fold(token)]
  local following = token < last and doc:fold(token + 1)
  if not stance or not following or following == "," or following == "." then return nil end
  if SATISFIED[doc:fold(token + 2)] and following == "with" then
    stance, token = "support", token + 2
  elseif following == "in" and doc:fold(token + 2) == "mind" then token = token + 2
  elseif PARTICLES[following] then token = token + 1 end
  return stance, token, opens
end

-- Without punctuation and "and" at its end.
local function last_of(doc, first, last)
  while last > first and doc:class(last) ~= "word" and doc:class(last) ~= "number"
    and doc:fold(last) ~= ")" do
    last = last - 1
  end
  return last
end

--- The body that resolves: "The Council,", the last one before a paragraph.
---@param doc parlance.Document
---@param names table[]
---@param first integer a token
---@return string|nil
function M.body_of(doc, names, first)
  for i = #names, 1, -1 do
    local row = names[i]
    if row.type == "organisation" and row.last < first and doc:fold(row.last + 1) == "," then
      return row.name or doc:slice(row.first, row.last)
    end
  end
end

-- The number before the opening word.
local function number_of(doc, first, token)
  for at = first, token - 1 do
    if doc:class(at) == "number" then return tonumber(doc:form(at)) end
  end
end

-- Whether a row of a claim has its words in the paragraph already.
local function is_covered(rows, first, last)
  for _, row in ipairs(rows) do
    if row.first >= first and row.last <= last
      and (row.rule == "opening" or row.rule == "participle") then
      return true
    end
  end
  return false
end

--- Rows of paragraphs that open so; two or more, one alone is a chance.
---@param doc parlance.Document
---@param rows table[] those of claims
---@return table[]
function M.of(doc, rows)
  local list = {}
  for _, paragraph in ipairs(doc:paragraphs()) do
    local stance, token, opens = opening_of(doc, paragraph.first, paragraph.last)
    if stance and not is_covered(rows, paragraph.first, paragraph.last) then
      local first = token + 1
      local last = last_of(doc, first, paragraph.last)
      local fold = doc:fold(first)
      if first < last and fold == "that" then first = first + 1 end
      list[#list + 1] = { first = first, last = last, rule = "paragraph", stance = stance,
        cue = (doc:slice(opens, token):gsub("%s+", " ")),
        item = number_of(doc, paragraph.first, token), at = first }
    end
  end
  if #list < 2 then return {} end
  for _, row in ipairs(list) do
    row.speaker, row.at = M.body_of(doc, doc:rows "names", row.at), nil
  end
  return list
end

return M
