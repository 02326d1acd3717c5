--- attributions.lua: `quotes` against news articles annotated with attributions.
--
--     parlance run --trust tests/quality/attributions.lua -- DATA/political-news-attributions PART
--
-- PART is train (for tuning) or dev (for reports). Prints content soft F1, token F1 and
-- matched F1, source soft F1 and cue overlap. Soft: the mean share of a span that the other
-- side covers. A match: half of the union of tokens. Quoted strings: those of five words or more
-- in double marks that the annotators hold for content, and the share of them of which we have
-- half of the words as content.

local files = require "files"
local parlance = require "parlance"

local data, part, most = ...
if not data then data, part, most = (arg or {})[1], (arg or {})[2], (arg or {})[3] end
assert(data and part, "usage: attributions.lua FOLDER train|dev [MOST]")

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

-- "110 112;120 125" as a list of { start, end }.
local function ranges(text)
  local list = {}
  for a, b in text:gmatch "(%d+) (%d+)" do list[#list + 1] = { tonumber(a), tonumber(b) } end
  return list
end

-- Attributions of an annotation: tables of source, cue, content, each a list of ranges.
local function gold_of(text)
  local marks, list = {}, {}
  for id, kind, places in text:gmatch "(T%d+)\t(%a+) ([%d ;]+)\t" do
    marks[id] = { kind = kind, ranges = ranges(places) }
  end
  for line in text:gmatch "E%d+\t([^\n]+)" do
    local one = { source = {}, cue = {}, content = {} }
    for role, id in line:gmatch "(%a+)%d*:(T%d+)" do
      local place = one[role:lower()]
      for _, range in ipairs(place and marks[id] and marks[id].ranges or {}) do
        place[#place + 1] = range
      end
    end
    if #one.content > 0 then list[#list + 1] = one end
  end
  return list
end

-- Tokens of a document as a set, out of ranges of code points.
local function tokens(doc, places)
  local set, n = {}, 0
  for _, range in ipairs(places) do
    local first, last = doc:tokens_in(range[1], range[2])
    for i = first, last do
      if not set[i] and doc:class(i) ~= "punctuation" then
        set[i] = true
        n = n + 1
      end
    end
  end
  return { set = set, n = n }
end

local KINDS = { direct = true, indirect = true, mixed = true, attitude = true, turn = true }

-- Attributions of our rows: quotations and clauses by group.
local function found_of(doc, rows)
  local list, by_group = {}, {}
  for _, row in ipairs(rows) do
    local kind = row.kind
    if KINDS[kind] and (row.cue or kind == "turn" or kind == "direct") then
      local one = by_group[row.group]
      if not one then
        one = { content = {}, row = row }
        by_group[row.group] = one
        list[#list + 1] = one
      end
      one.content[#one.content + 1] = { row.start, row["end"] }
    end
  end
  for _, one in ipairs(list) do one.tokens = tokens(doc, one.content) end
  return list
end

-- Where the words of a column stand: the nearest place to the row.
local function place_of(text, row, name)
  local words, start = row[name], row.start
  if not words then return {} end
  local best
  local from = 1
  while true do
    local a, b = text:find(words, from, true)
    if not a then break end
    local at = utf8.len(text, 1, a - 1) or a - 1
    if not best or math.abs(at - start) < math.abs(best[1] - start) then
      best = { at, at + utf8.len(words) }
    end
    from = b + 1
  end
  return best and { best } or {}
end

local function common(a, b)
  local n = 0
  for i in pairs(a.set) do
    if b.set[i] then n = n + 1 end
  end
  return n
end

-- The best share of `one` that a single span of `others` covers, and which.
local function best_cover(one, others)
  local best, which = 0, nil
  for _, other in ipairs(others) do
    local n = common(one, other)
    if n > best then best, which = n, other end
  end
  return one.n > 0 and best / one.n or 0, which
end

local function f1(p, r) return p + r > 0 and 2 * p * r / (p + r) or 0 end

local function count_cover(sum, list, others)
  for _, one in ipairs(list) do
    if one.n > 0 then
      sum.share = sum.share + best_cover(one, others)
      sum.n = sum.n + 1
    end
  end
end

local function union_of(list)
  local all = { set = {}, n = 0 }
  for _, one in ipairs(list) do
    for i in pairs(one.set) do
      if not all.set[i] then
        all.set[i] = true
        all.n = all.n + 1
      end
    end
  end
  return all
end

local function count_matches(totals, gold, found)
  for _, one in ipairs(found) do
    local share, other = best_cover(one, gold)
    if share > 0 and not other.used then
      local n = common(one, other)
      if n * 2 >= one.n + other.n - n then
        other.used = true
        totals.matched = totals.matched + 1
      end
    end
  end
  totals.n_gold, totals.n_found = totals.n_gold + #gold, totals.n_found + #found
end

local function new_totals()
  local totals = { matched = 0, n_gold = 0, n_found = 0, token = 0, tokens_gold = 0,
    tokens_found = 0 }
  for _, role in ipairs { "content", "source", "cue" } do
    totals[role] = { p = { share = 0, n = 0 }, r = { share = 0, n = 0 } }
  end
  totals.any = { p = { share = 0, n = 0 }, r = { share = 0, n = 0 } }
  totals.strings, totals.rules = { share = 0, n = 0 }, {}
  return totals
end

local function count_any(sum, list, others)
  for _, one in ipairs(list) do
    if one.n > 0 then
      sum.n = sum.n + 1
      sum.share = sum.share + (best_cover(one, others) > 0 and 1 or 0)
    end
  end
end

local function count_rules(totals, found, gold)
  for _, one in ipairs(found) do
    local name = one.row.rule .. " " .. (one.row.cue_class or "-")
    for _, key in ipairs { one.row.rule, name } do
      local rule = totals.rules[key] or { n = 0, share = 0, name = key }
      totals.rules[key] = rule
      rule.n, rule.share = rule.n + 1, rule.share + best_cover(one.tokens, gold)
    end
  end
end

local MARKED = { '"[^"\n]+"', "“[^”\n]+”" }

-- The quoted strings of a text, as lists of one range.
local function quoted_strings(text)
  local list = {}
  for _, pattern in ipairs(MARKED) do
    for first, words, last in text:gmatch("()(" .. pattern .. ")()") do
      local _, n = words:gsub("%S+", "")
      local start = n >= 5 and utf8.len(text, 1, first - 1)
      if start then list[#list + 1] = { { start, start + utf8.len(text, first, last - 1) } } end
    end
  end
  return list
end

local function count_strings(sum, doc, text, ours, theirs)
  local found, gold = union_of(ours), union_of(theirs)
  for _, place in ipairs(quoted_strings(text)) do
    local one = tokens(doc, place)
    if common(one, gold) * 2 > one.n then
      sum.n = sum.n + 1
      if common(one, found) * 2 >= one.n then sum.share = sum.share + 1 end
    end
  end
end

-- Our contents and the quotations for which no cue was found.
local function uncued(doc, rows, ours)
  local list = table.move(ours, 1, #ours, 1, {})
  for _, row in ipairs(rows) do
    if KINDS[row.kind] and not row.cue then
      list[#list + 1] = tokens(doc, { { row.start, row["end"] } })
    end
  end
  return list
end

local function spans(doc, list, role)
  local out = {}
  for i, one in ipairs(list) do out[i] = tokens(doc, one[role]) end
  return out
end

local function score(totals, doc, rows, gold)
  local text, found = doc:text(), found_of(doc, rows)
  for _, one in ipairs(found) do
    one.source = place_of(text, one.row, "source")
    one.cue = place_of(text, one.row, "cue")
  end
  for _, role in ipairs { "content", "source", "cue" } do
    local ours, theirs = spans(doc, found, role), spans(doc, gold, role)
    count_cover(totals[role].p, ours, theirs)
    count_cover(totals[role].r, theirs, ours)
    if role == "cue" then
      count_any(totals.any.p, ours, theirs)
      count_any(totals.any.r, theirs, ours)
    end
    if role == "content" then
      count_matches(totals, theirs, ours)
      local a, b = union_of(ours), union_of(theirs)
      totals.token = totals.token + common(a, b)
      totals.tokens_found, totals.tokens_gold = totals.tokens_found + a.n, totals.tokens_gold + b.n
      count_rules(totals, found, theirs)
      count_strings(totals.strings, doc, text, uncued(doc, rows, ours), theirs)
    end
  end
end

local function line(name, p, r)
  io.stderr:write(("%-20s P %.3f  R %.3f\n"):format(name, p, r))
  print(("political-news-attributions %s, %s F1 %.4f"):format(part, name, f1(p, r)))
end

local function share(sum) return sum.n > 0 and sum.share / sum.n or 0 end

local function print_totals(totals)
  line("content soft", share(totals.content.p), share(totals.content.r))
  line("content token", totals.token / math.max(1, totals.tokens_found),
    totals.token / math.max(1, totals.tokens_gold))
  line("content matched", totals.matched / math.max(1, totals.n_found),
    totals.matched / math.max(1, totals.n_gold))
  line("source soft", share(totals.source.p), share(totals.source.r))
  line("cue any overlap", share(totals.any.p), share(totals.any.r))
  print(("political-news-attributions %s, quoted strings found %.4f"):format(part,
    share(totals.strings)))
end

local function print_rules(totals)
  local list = {}
  for _, rule in pairs(totals.rules) do list[#list + 1] = rule end
  table.sort(list, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a.name < b.name
  end)
  for _, rule in ipairs(list) do
    if rule.n >= 8 then
      print(("  %-36s %5d rows, covered %.2f"):format(rule.name, rule.n, rule.share / rule.n))
    end
  end
end

-- The annotation of an article by its first annotator.
local function annotation(names, base)
  for _, name in ipairs(names) do
    if name:sub(1, #base + 1) == base .. "_" and name:find "%.ann$" then return name end
  end
end

local function run()
  local folder = data .. "/data/" .. part
  local path = os.tmpname()
  os.remove(path)
  local corpus = parlance.open(path, { mode = "create" })
  corpus:add { folder .. "/text" }
  local workflow = require "parlance.workflow"
  local script = "scripts/quotes.lua"
  local quotes = dofile(script)
  local _, result = workflow.run(quotes, corpus, {}, { path = script, store = false })
  local rows = {}
  for _, row in ipairs(result.rows) do
    rows[row.doc] = rows[row.doc] or {}
    table.insert(rows[row.doc], row)
  end
  local names, totals, n = files.names(folder .. "/attributions"), new_totals(), 0
  for _, doc in ipairs(corpus:docs()) do
    local name = annotation(names, (doc.name:match "[^/]+$":gsub("%.txt$", "")))
    if name and n < (tonumber(most) or math.huge) then
      n = n + 1
      score(totals, doc, rows[doc] or {}, gold_of(read(folder .. "/attributions/" .. name)))
    end
  end
  io.stderr:write(("%d documents, %d attributions, %d found\n"):format(n, totals.n_gold,
    totals.n_found))
  print_totals(totals)
  if part == "train" then print_rules(totals) end
  corpus:close()
  os.remove(path)
end

run()
