--- openings.lua: paragraphs of resolutions and decisions, which open with a verb that is no act
--- elsewhere: "Decides", "Recalling".

local set = require "parlance.word_set"
local stances = require "parlance.lexicon" "en/stances"

local M = {}

local ADVERBS = set(stances.adverbs)

local SATISFIED = set "satisfaction appreciation approval"
local CONCERNED = set "concern regret alarm dismay interest"

-- What belongs to the words that open: "concerned at", "bearing in mind".
local PARTICLES = { at = true, about = true, by = true, of = true, over = true, also = true,
  with = true }

-- The words that open, over "with satisfaction", "in mind" and the like.
local function cue_of(doc, token, last)
  local stance = stances.openings[doc:fold(token)]
  local following = token < last and doc:fold(token + 1)
  if following == "with" and SATISFIED[doc:fold(token + 2)] then return "support", token + 2 end
  if following == "with" and CONCERNED[doc:fold(token + 3)] then return stance, token + 3 end
  if following == "in" and doc:fold(token + 2) == "mind" then return stance, token + 2 end
  return stance, PARTICLES[following] and token + 1 or token
end

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
  stance, token = cue_of(doc, token, last)
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

-- Whether a body with a comma behind it begins a paragraph or a line, and whether that is all
-- there is: "The Council,".
local function begins(doc, row)
  local first, last = doc:paragraph(row.first)
  while first < row.first and doc:class(first) ~= "word" do first = first + 1 end
  local token = row.first
  if token > first and doc:form(token - 1) == "The" then token = token - 1 end
  local at_start = token == first or doc:slice(token - 1, token):find("\n", 1, true)
  return at_start and doc:form(token):find "^%u" ~= nil, token == first and last == row.last + 1
end

--- The body that resolves: the last paragraph before that is only "The Council,", or else the
--- last that begins so. Others with a comma behind them are of what is said.
---@param doc parlance.Document
---@param names table[]
---@param first integer a token
---@return string|nil
function M.body_of(doc, names, first)
  local other
  for i = #names, 1, -1 do
    local row = names[i]
    if row.type == "organisation" and row.last < first and doc:fold(row.last + 1) == "," then
      local opens, alone = begins(doc, row)
      if alone then return row.name or doc:slice(row.first, row.last) end
      if opens then other = other or row end
    end
  end
  return other and (other.name or doc:slice(other.first, other.last))
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

-- Words of the middle of a preamble that go on with another: ", and bearing in mind Y".
local function further(doc, first, last)
  for token = first + 1, last - 2 do
    if doc:fold(token) == "and" and (doc:fold(token - 1) == "," or doc:fold(token - 1) == ";") then
      local at = token + 1
      while at < last and ADVERBS[doc:fold(at)] do at = at + 1 end
      if doc:fold(at):find "ing$" and stances.openings[doc:fold(at)] then return token, at end
    end
  end
end

-- Add a row for what stands behind an opening, and one for each that it goes on with.
local function add(list, doc, found)
  local first, last = found.token + 1, last_of(doc, found.token + 1, found.last)
  local joint, at = further(doc, first, last)
  if doc:fold(first) == "that" and first < last then first = first + 1 end
  list[#list + 1] = { first = first, last = joint and last_of(doc, first, joint - 1) or last,
    rule = "paragraph", stance = found.stance, item = found.item, at = found.opens,
    cue = (doc:slice(found.opens, found.token):gsub("%s+", " ")) }
  if joint then
    local stance, token = cue_of(doc, at, found.last)
    add(list, doc, { stance = stance, token = token, opens = joint + 1, last = found.last })
  end
end

-- Whether a paragraph opens with a participle: it is part of a preamble.
local function is_preamble(doc, token)
  return doc:fold(token):find "[ei][dn]g?$" ~= nil or doc:fold(token) == "mindful"
end

-- Take out the rows of a paragraph.
local function clear(rows, first, last)
  for i = #rows, 1, -1 do
    if rows[i].first >= first and rows[i].last <= last then table.remove(rows, i) end
  end
end

--- Rows of paragraphs that open so; two or more, one alone is a chance. A preamble's paragraph
--- has no other rows.
---@param doc parlance.Document
---@param rows table[] those of claims
---@return table[]
function M.of(doc, rows)
  local list, cleared = {}, {}
  for _, paragraph in ipairs(doc:paragraphs()) do
    local stance, token, opens = opening_of(doc, paragraph.first, paragraph.last)
    local preamble = stance and is_preamble(doc, opens)
    if stance and (preamble or not is_covered(rows, paragraph.first, paragraph.last)) then
      add(list, doc, { stance = stance, token = token, opens = opens, last = paragraph.last,
        item = number_of(doc, paragraph.first, token) })
      if preamble then cleared[#cleared + 1] = paragraph end
    end
  end
  if #list < 2 then return {} end
  for _, paragraph in ipairs(cleared) do clear(rows, paragraph.first, paragraph.last) end
  for _, row in ipairs(list) do
    row.speaker, row.at = M.body_of(doc, doc:rows "names", row.at), nil
  end
  return list
end

return M
