--- quotations.lua: quotations of one speaker that are nearly the same, and differ.
--
-- Quotations find each other by runs of four words. One that is contained in the other, words
-- left out marked or not, is no alteration.

local core = require "parlance.core"
local pairs_of = require "parlance.extract.conflicts.pairs"

local M = {}

local fold = core.text.fold

-- The least number of words, the share of them that must be in both, runs of words.
local LEAST, SHARE, RUN = 6, 0.6, 4
-- The share where the speakers are not known to be the same, as a minister and a government.
local STRANGERS = 0.8
-- Quotations behind one run of words that a new one is compared with, and others in all.
local MOST, MOST_OTHERS = 30, 60

local KINDS = { direct = true, mixed = true, block = true, scare = true }

local function words_of(text)
  local list = {}
  for word in fold(text):gmatch "[%w\128-\255]+" do
    word = word:gsub("^[\226][\128-\191]+", ""):gsub("[\226][\128-\191]+$", "")
    if word ~= "" then list[#list + 1] = word end
  end
  return list
end

-- Length of the longest common subsequence of words.
local function common(a, b)
  local row = {}
  for j = 0, #b do row[j] = 0 end
  for i = 1, #a do
    local diagonal = 0
    for j = 1, #b do
      local above = row[j]
      row[j] = a[i] == b[j] and diagonal + 1 or math.max(above, row[j - 1])
      diagonal = above
    end
  end
  return row[#b]
end

local function contains(long, short) return long.said:find(short.said, 1, true) ~= nil end

-- The words of one that the other does not have, in order.
local function difference(a, b)
  local has, list = {}, {}
  for _, word in ipairs(b.words) do has[word] = true end
  for _, word in ipairs(a.words) do
    if not has[word] then list[#list + 1] = word end
  end
  return #list > 0 and table.concat(list, " ") or nil
end

-- What is said again, as far as it is longer than LONGEST words.
local LONGEST = 300

local function is_altered(a, b)
  if #a.words > LONGEST or #b.words > LONGEST then return false end
  local short, long = a, b
  if #short.words > #long.words then short, long = long, short end
  if contains(long, short) then return false end
  local n = common(short.words, long.words)
  local share = (short.speaker and short.speaker == long.speaker) and SHARE or STRANGERS
  return n >= LEAST - 1 and n >= share * #short.words and n < #short.words
end

-- Tokens between two quotations of one document: nearer ones are two sentences, said alike.
local APART = 100

local function may_be_one(a, b)
  if a.doc == b.doc and (a.group == b.group or math.abs(a.first - b.first) < APART) then
    return false
  end
  return a.doc ~= b.doc or not a.speaker or not b.speaker or a.speaker == b.speaker
end

local function said(row)
  if not KINDS[row.kind] then return nil end
  local words = words_of(row.text)
  if #words < LEAST then return nil end
  return { doc = row.doc, first = row.first, last = row.last, words = words, speaker = row.speaker,
    group = row.group, said = " " .. table.concat(words, " ") .. " " }
end

local function runs(words)
  local list = {}
  for i = 1, #words - RUN + 1 do list[#list + 1] = table.concat(words, " ", i, i + RUN - 1) end
  return list
end

local function about_of(speaker) return speaker and ("what %s said"):format(speaker) end

local function compare(one, index, rows)
  local shared, order = {}, {}
  for _, run in ipairs(runs(one.words)) do
    local list = index[run] or {}
    for i = 1, math.min(#list, MOST) do
      if not shared[list[i]] and #order < MOST_OTHERS then
        shared[list[i]], order[#order + 1] = true, list[i]
      end
    end
    index[run] = list
    if #list < MOST then list[#list + 1] = one end
  end
  for _, other in ipairs(order) do
    if may_be_one(one, other) and is_altered(other, one) then
      other.value, one.value = difference(other, one), difference(one, other)
      rows[#rows + 1] = pairs_of.row(other, one, { kind = "altered_quotation",
        verdict = "conflict", rule = "quotation", about = about_of(one.speaker or other.speaker) })
    end
  end
end

--- Rows for quotations that differ.
---@param quotes table[] rows of `quotes`
---@param rows table[] where they are put
function M.find(quotes, rows)
  local list, index = {}, {}
  for _, row in ipairs(quotes) do list[#list + 1] = said(row) end
  pairs_of.sort(list)
  for _, one in ipairs(list) do compare(one, index, rows) end
end

return M
