--- negation.lua: negations and their scopes, against sentences in which they are annotated.
--
--     parlance run --trust tests/quality/negation.lua -- tune|report SHOW FILE...
--
-- The files have a token a line (CoNLL columns of *SEM 2012). Odd sentences are for tuning, even
-- ones for reports. A cue is right when its tokens are; scopes are compared by token (without
-- punctuation), those of cues that are right or of all others with nothing.

local core = require "parlance.core"
local files = require "files"
local negation = require "parlance.extract.modality.negation"
local pos = require "parlance.layers.pos"

local part, show = arg[1], arg[2] == "show"
assert(part and arg[3], "usage: negation.lua tune|report show|- FILE...")

local function sentences(path)
  local list, one = {}, {}
  for line in (files.read(path) .. "\n"):gmatch "(.-)\r?\n" do
    if line == "" then
      if #one > 0 then list[#list + 1], one = one, {} end
    else
      local columns = {}
      for column in (line .. "\t"):gmatch "(.-)\t" do columns[#columns + 1] = column end
      one[#one + 1] = columns
    end
  end
  return list
end

-- The annotated negations: tokens of the cue, tokens of the scope.
local function gold_of(rows)
  local list = {}
  for column = 8, #rows[1], 3 do
    local one = { cue = {}, scope = {} }
    for i, row in ipairs(rows) do
      local cue, scope = row[column], row[column + 1]
      if cue and cue ~= "_" and cue ~= "***" then one.cue[i] = cue end
      if scope and scope ~= "_" then one.scope[i] = true end
    end
    if next(one.cue) then list[#list + 1] = one end
  end
  return list
end

local function same_cue(one, gold)
  local n = 0
  for i in pairs(gold.cue) do
    if (i < one.first or i > one.last) and i ~= one.nor then return false end
    n = n + 1
  end
  return n == one.last - one.first + (one.nor and 2 or 1)
end

local sum = { gold = 0, found = 0, right = 0, scope_gold = 0, scope_found = 0, scope_right = 0 }

local function tell(rows, what, one, gold)
  local words = {}
  for i, row in ipairs(rows) do
    local in_gold, in_found = gold and gold.scope[i], one and one.scope[i]
    local cue = gold and gold.cue[i] or one and i >= one.first and i <= one.last
    words[i] = (cue and "<" or "") .. row[4] .. (cue and ">" or "")
      .. (in_gold and not in_found and "/-" or in_found and not in_gold and "/+" or "")
  end
  io.stderr:write(what, "\t", table.concat(words, " "), "\n")
end

local function count(rows, gold, one, tags)
  local same = true
  for i in ipairs(rows) do
    if tags[i] ~= "PUNCT" then
      local a, b = gold and gold.scope[i], one and one.scope[i]
      if a then sum.scope_gold = sum.scope_gold + 1 end
      if b then sum.scope_found = sum.scope_found + 1 end
      if a and b then sum.scope_right = sum.scope_right + 1 end
      same = same and (a or false) == (b or false)
    end
  end
  return same
end

local function score(rows)
  local forms, folds = {}, {}
  for i, row in ipairs(rows) do forms[i], folds[i] = row[4], core.text.fold(row[4]) end
  local tags = pos.tag_words(forms)
  local gold, found = gold_of(rows), negation.of(folds, tags)
  sum.gold, sum.found = sum.gold + #gold, sum.found + #found
  for _, one in ipairs(found) do
    for _, other in ipairs(gold) do
      if not other.partner and same_cue(one, other) then one.partner, other.partner = other, one end
    end
    if one.partner then
      sum.right = sum.right + 1
      local same = count(rows, one.partner, one, tags)
      if show and not same then tell(rows, "scope " .. one.kind, one, one.partner) end
    else
      count(rows, nil, one, tags)
      if show then tell(rows, "extra", one) end
    end
  end
  for _, other in ipairs(gold) do
    if not other.partner then
      count(rows, other, nil, tags)
      if show then tell(rows, "missed", nil, other) end
    end
  end
end

for i = 3, #arg do
  for n, rows in ipairs(sentences(arg[i])) do
    if (n % 2 == 1) == (part == "tune") then score(rows) end
  end
end

print(("negation %s, cue F1 %.4f"):format(part, 2 * sum.right / (sum.gold + sum.found)))
print(("negation %s, scope token F1 %.4f"):format(part,
  2 * sum.scope_right / (sum.scope_gold + sum.scope_found)))
