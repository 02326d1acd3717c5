--- timexes.lua: `dates` against texts annotated with TIMEX3 (tempeval3) and TIMEX2 (wikiwars).
--
--     parlance run --trust tests/quality/timexes.lua -- tempeval3|wikiwars FOLDER tune|report
--
-- Prints span F1 (relaxed: any overlap, one to one) and value F1 (of these, the values that
-- are the same), as TempEval-3 counts them. The tuning part lists what differs on standard
-- error when DATES_ERRORS is set.

local files = require "files"
local lfs = require "lfs"
local parlance = require "parlance"

local given = { ... }
if not given[1] then given = arg or {} end
local set, folder, part = given[1], given[2], given[3]
assert(set and folder and (part == "tune" or part == "report"),
  "usage: timexes.lua tempeval3|wikiwars FOLDER tune|report")

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'" }

local function plain(text) return (text:gsub("&(%a+);", ENTITIES)) end

-- The words between tags, and the spans of `tag` in them: code points and value.
local function strip(text, tag)
  local parts, spans, open, at = {}, {}, {}, 0
  for words, mark in (text .. "<>"):gmatch "([^<]*)(<[^>]*>)" do
    words = plain(words)
    parts[#parts + 1], at = words, at + utf8.len(words)
    if mark:find("^<" .. tag .. "[ >]") then
      local value = mark:match ' val="([^"]*)"' or mark:match ' value="([^"]*)"'
      local one = { start = at, value = value }
      spans[#spans + 1], open[#open + 1] = one, one
    elseif mark == "</" .. tag .. ">" then
      table.remove(open)["end"] = at
    end
  end
  return table.concat(parts), spans
end

-- The documents of a set: name, text, date, spans.
local sets = {}

function sets.tempeval3()
  local list = {}
  local bank = part == "tune" and "TimeBank" or "AQUAINT"
  for _, path in ipairs(files.below(folder, "%.tml$")) do
    if path:find("/" .. bank .. "/", 1, true) then
      local source = files.read(path)
      local text, spans = strip(source:match "<TEXT>(.-)</TEXT>", "TIMEX3")
      local dct = source:match "<DCT>.-value=\"(.-)\""
      list[#list + 1] = {
        name = path:match "([^/]+)%.tml$", text = text, spans = spans, date = dct:sub(1, 10),
      }
    end
  end
  return list
end

function sets.wikiwars()
  local list = {}
  for i, path in ipairs(files.below(folder, "%.key%.xml$")) do
    if i % 2 == (part == "tune" and 1 or 0) then
      local source = files.read(path)
      local text, spans = strip(source:match "<TEXT>(.-)</TEXT>", "TIMEX2")
      list[#list + 1] = {
        name = path:match "([^/]+)%.key%.xml$", text = text, spans = spans,
        date = source:match "<DATETIME>.-val=\"(.-)\"":sub(1, 10),
      }
    end
  end
  return list
end

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

-- A corpus of the documents, each with its date.
local function corpus_of(list, work)
  local corpus = parlance.open(work .. "/corpus.db", { mode = "create" })
  for _, one in ipairs(list) do
    local path = ("%s/%s.txt"):format(work, one.name)
    write(path, one.text)
    corpus:add({ path }, { set = { date = one.date } })
    os.remove(path)
  end
  return corpus
end

local function rows_of(corpus)
  local path = "scripts/dates.lua"
  local _, result = require("parlance.workflow").run(dofile(path), corpus, {},
    { path = path, store = false })
  for _, one in ipairs(result.errors) do error(one.doc.name .. ": " .. one.reason) end
  local rows = {}
  for _, row in ipairs(result.rows) do
    local name = row.doc.name:match "([^/]+)%.txt$"
    rows[name] = rows[name] or {}
    table.insert(rows[name], row)
  end
  return rows
end

local function overlap(a, b) return math.min(a["end"], b["end"]) - math.max(a.start, b.start) end

-- The span of gold that a row has most in common with, among those that are free.
local function best_of(row, spans)
  local best, most
  for _, span in ipairs(spans) do
    local n = overlap(row, span)
    local share = n / (span["end"] - span.start + row["end"] - row.start - n)
    if n > 0 and not span.row and (not best or share > most) then best, most = span, share end
  end
  return best
end

local function context(text, one)
  local first = utf8.offset(text, math.max(1, one.start - 50))
  local last = utf8.offset(text, math.min(utf8.len(text), one["end"] + 30))
  return (text:sub(first, last):gsub("%s+", " "))
end

local tell = part == "tune" and os.getenv "DATES_ERRORS"

-- only the tuning part
local function show(kind, text, one, ...)
  if tell then print(table.concat({ kind, ... }, "\t") .. "\t| " .. context(text, one)) end
end

local function score(sum, one, rows)
  for _, row in ipairs(rows) do
    local span = best_of(row, one.spans)
    if span then
      span.row = row
      sum.matched = sum.matched + 1
      local same = span.value == row.value
      sum.same = sum.same + (same and 1 or 0)
      if not same then
        show("value", one.text, row, row.text, row.rule, tostring(row.value), tostring(span.value))
      end
    else
      show("more", one.text, row, row.text, row.rule, tostring(row.value))
    end
  end
  for _, span in ipairs(one.spans) do
    if not span.row then
      local from, to = utf8.offset(one.text, span.start + 1), utf8.offset(one.text, span["end"] + 1)
      show("less", one.text, span, (one.text:sub(from, to - 1):gsub("%s+", " ")),
        tostring(span.value))
    end
  end
  sum.gold, sum.found = sum.gold + #one.spans, sum.found + #rows
end

local function f1(n, found, gold) return n > 0 and 2 * n / (found + gold) or 0 end

local function run()
  local work = os.tmpname()
  os.remove(work)
  assert(lfs.mkdir(work))
  local list = assert(sets[set], "no set '" .. set .. "'")()
  local corpus = corpus_of(list, work)
  local rows, sum = rows_of(corpus), { gold = 0, found = 0, matched = 0, same = 0 }
  for _, one in ipairs(list) do score(sum, one, rows[one.name] or {}) end
  corpus:close()
  os.remove(work .. "/corpus.db")
  lfs.rmdir(work)
  io.stderr:write(("%s %s: %d documents, %d expressions, %d found: span P %.3f R %.3f\n"):format(
    set, part, #list, sum.gold, sum.found, sum.matched / sum.found, sum.matched / sum.gold))
  local title = part == "report" and set or set .. ", tuning part"
  print(("%s, dates, relaxed span F1 %.4f"):format(title, f1(sum.matched, sum.found, sum.gold)))
  print(("%s, dates, value F1 %.4f"):format(title, f1(sum.same, sum.found, sum.gold)))
end

run()
