--- novels.lua: `quotes` against novels whose quotations are annotated with their speakers.
--
--     parlance run --trust tests/quality/novels.lua -- FOLDER tune|report [show]
--
-- FOLDER holds a folder for each novel; the odd ones in order of name are for tuning, the
-- even ones for reports. Prints F1 of the spans of quotations (half of the union of characters;
-- marks and white space at the ends aside), and the share of quotations with an
-- explicit speaker that have the right one: a name or alias of the character, or words of its
-- name that are of no other's. `show` prints what is wrong.

local cjson = require "cjson"
local files = require "files"
local parlance = require "parlance"
local separated = require "parlance.load.separated"
local workflow = require "parlance.workflow"
local catalog = require "parlance.catalog"

local folder, part, show = arg[1], arg[2], arg[3]
assert(folder and part, "usage: novels.lua FOLDER tune|report [show]")

local function records(path)
  local next_row = separated.rows(files.read(path), ",")
  local names, list = next_row(), {}
  for row in next_row do
    local record = {}
    for i, name in ipairs(names) do record[name] = row[i] end
    list[#list + 1] = record
  end
  return list
end

local function plain(name) return (name:lower():gsub("%s+", " "):gsub("^the ", "")) end

-- Words of a name that one character alone has: "rodney" of "William Rodney".
local function own_words(by_name)
  local owner = {}
  for main, aliases in pairs(by_name) do
    for alias in pairs(aliases) do
      for word in alias:gmatch "%S+" do
        owner[word] = (owner[word] == nil or owner[word] == main) and main
      end
    end
  end
  for word, main in pairs(owner) do
    if main then by_name[main][word] = true end
  end
end

-- The names of each character, by its main name and, where that is no other's, by its aliases:
-- quotations are given to either.
local function characters(path)
  local by_name, known = {}, {}
  local list = records(path)
  for _, one in ipairs(list) do
    local aliases = { [plain(one["Main Name"])] = true }
    for alias in (one.Aliases or ""):gmatch "'([^']+)'" do aliases[plain(alias)] = true end
    for alias in (one.Aliases or ""):gmatch '"([^"]+)"' do aliases[plain(alias)] = true end
    by_name[one["Main Name"]] = aliases
  end
  own_words(by_name)
  for _, one in ipairs(list) do
    local names = by_name[one["Main Name"]]
    for name in pairs(names) do known[name] = known[name] or names end
  end
  for _, one in ipairs(list) do known[plain(one["Main Name"])] = by_name[one["Main Name"]] end
  return known
end

local function gold_of(path, by_name)
  local spans = {}
  for _, one in ipairs(records(path .. "/quotation_info.csv")) do
    for _, place in ipairs(cjson.decode(one.quoteByteSpans)) do
      spans[#spans + 1] = { record = one, start = place[1], ["end"] = place[2],
        kind = one.quoteType,
        speaker = one.speaker, words = one.referringExpression,
        names = by_name[plain(one.speaker)] or { [plain(one.speaker)] = true } }
    end
  end
  return spans
end

-- A place without marks and white space at its ends.
local function trimmed(codes, start, finish)
  local function outside(code) return code and code ~= 63 and code ~= 33 and code ~= 46
    and (code <= 47 or code == 0x2014 or code >= 0x2018 and code <= 0x201F or code == 95) end
  while start < finish and outside(codes[start + 1]) do start = start + 1 end
  while finish > start and outside(codes[finish]) do finish = finish - 1 end
  return start, finish
end

local CLOSES = { [0x22] = 0x22, [0x27] = 0x27, [0x201C] = 0x201D, [0x2018] = 0x2019 }

-- The set leaves what a quotation quotes, and asides in brackets, out of its span. Here it runs
-- from its mark to its mark: parts with no such mark between are one.
local function joined(codes, list)
  local whole = {}
  for _, one in ipairs(list) do
    local before = whole[#whole]
    local mark = CLOSES[codes[one.start]]
    if before and before.record == one.record then
      local ends = before.mark == nil
      for i = before["end"] + 1, one.start do ends = ends or codes[i] == before.mark end
      if not ends then before["end"] = one["end"] end
      before = not ends
    else
      before = false
    end
    if not before then
      one.mark = mark
      whole[#whole + 1] = one
    end
  end
  return whole
end

local function trim_all(codes, list)
  for _, one in ipairs(list) do
    one.start, one["end"] = trimmed(codes, one.start, one["end"])
  end
  table.sort(list, function(a, b) return a.start < b.start end)
end

local KINDS = { direct = true }

-- The quotations that stand in no other: those inside are not annotated.
local function found_of(rows)
  local list, behind = {}, 0
  for _, row in ipairs(rows) do
    if KINDS[row.kind] and row.start >= behind then
      list[#list + 1] = { start = row.start, ["end"] = row["end"], row = row }
      behind = row["end"]
    end
  end
  return list
end

local function shared(a, b)
  local common = math.min(a["end"], b["end"]) - math.max(a.start, b.start)
  return common > 0 and common / (math.max(a["end"], b["end"]) - math.min(a.start, b.start)) or 0
end

-- Gold spans and found ones that share half; both in order of place.
local function pair(gold, found)
  local from, matched = 1, 0
  for _, one in ipairs(gold) do
    while found[from] and found[from]["end"] <= one.start do from = from + 1 end
    local i = from
    while found[i] and found[i].start < one["end"] and not one.partner do
      if not found[i].partner and shared(one, found[i]) >= 0.5 then
        one.partner, found[i].partner, matched = found[i], one, matched + 1
      end
      i = i + 1
    end
  end
  return matched
end

local function is_right(one)
  local row = one.partner and one.partner.row
  if not row then return false end
  for _, name in ipairs { row.speaker or "", row.speaker_text or "" } do
    if one.names[plain(name)] then return true end
  end
  return false
end

local function tell(doc, gold, found)
  for _, one in ipairs(gold) do
    if not one.partner then
      local words = doc:text(one.start, one["end"]):gsub("%s+", " ")
      io.stderr:write("missed\t", words:sub(1, 150), "\n")
    elseif one.kind == "Explicit" and not is_right(one) then
      local row = one.partner.row
      io.stderr:write(("speaker\t%s (%s)\t%s\t%s\n"):format(one.speaker, one.words,
        tostring(row.speaker), tostring(row.speaker_text)))
    end
  end
  for _, one in ipairs(found) do
    if not one.partner then
      io.stderr:write("extra\t", one.row.kind, "\t", doc:text(math.max(0, one.start - 30),
        math.min(doc.n_chars, one["end"] + 30)):gsub("%s+", " "):sub(1, 200), "\n")
    end
  end
end

local sum = { gold = 0, found = 0, matched = 0, explicit = 0, right = 0 }

local function score(doc, rows, gold)
  local codes = { utf8.codepoint(doc:text(), 1, -1) }
  local found = found_of(rows)
  gold = joined(codes, gold)
  trim_all(codes, gold)
  trim_all(codes, found)
  sum.matched = sum.matched + pair(gold, found)
  sum.gold, sum.found = sum.gold + #gold, sum.found + #found
  for _, one in ipairs(gold) do
    if one.kind == "Explicit" then
      sum.explicit = sum.explicit + 1
      if is_right(one) then sum.right = sum.right + 1 end
    end
  end
  if show then tell(doc, gold, found) end
end

local quotes, script = catalog.load "quotes"
for i, name in ipairs(files.names(folder)) do
  if (i % 2 == 1) == (part == "tune") then
    local path = os.tmpname()
    os.remove(path)
    local corpus = parlance.open(path, { mode = "create" })
    corpus:add { folder .. "/" .. name .. "/novel_text.txt" }
    local doc = corpus:doc(1)
    local _, result = workflow.run(quotes, corpus, {}, { path = script })
    score(doc, result.rows, gold_of(folder .. "/" .. name,
      characters(folder .. "/" .. name .. "/character_info.csv")))
    corpus:close()
    os.remove(path)
  end
end

io.stderr:write(("precision %.4f recall %.4f\n"):format(sum.matched / sum.found,
  sum.matched / sum.gold))
print(("novel-quotations %s, spans F1 %.4f"):format(part,
  2 * sum.matched / (sum.gold + sum.found)))
print(("novel-quotations %s, explicit speakers right %.4f"):format(part, sum.right / sum.explicit))
