--- brief.lua: a corpus on one page, for a person to read.
--
-- What the other scripts find, told in the order in which a reader asks: which documents, who
-- speaks, who alleges, denies and demands, what has happened, what does not agree, what is
-- cited, who is named; then, document by document, in which words and under which numbers.

local compare_facts = require "parlance.extract.conflicts.compare"
local default_report = require "parlance.workflow.default_report"
local join_incidents = require "parlance.extract.incidents.join"
local lexicon = require "parlance.lexicon"
local related = require "parlance.extract.incidents.related"
local workflow = require "parlance.workflow"

local function cut(list, limit)
  return #list > limit and table.move(list, 1, limit, 1, {}) or list
end

local function note_rest(out, n, limit, script)
  if n > limit then
    out:note(("%d more: parlance %s shows all, --limit more of them here"):format(n - limit,
      script))
  end
end

local function documents(out, docs, limit)
  local rows = {}
  for i, doc in ipairs(cut(docs, limit)) do
    local m = doc.metadata
    rows[i] = {
      doc = doc.name, title = doc.title, date = doc.date, place = m.place, speaker = m.speaker,
      tokens = doc.n_tokens,
    }
  end
  out:table {
    title = "Documents", rows = rows,
    columns = { { name = "doc", width = 30 }, { name = "title", width = 50 }, "date", "place",
      "speaker", "tokens" },
  }
  note_rest(out, #docs, limit, "overview")
end

-- Groups of rows by what `key_of` says, the largest first.
local function group(rows, key_of)
  local by_key, list = {}, {}
  for _, row in ipairs(rows) do
    local key = key_of(row)
    if key then
      if not by_key[key] then
        by_key[key] = { key = key, rows = {} }
        list[#list + 1] = by_key[key]
      end
      table.insert(by_key[key].rows, row)
    end
  end
  table.sort(list, function(a, b)
    if #a.rows ~= #b.rows then return #a.rows > #b.rows end
    return a.key < b.key
  end)
  return list
end

-- Distinct values of a column, in order of first occurrence.
local function distinct(rows, value_of)
  local seen, list = {}, {}
  for _, row in ipairs(rows) do
    local value = value_of(row)
    if value and not seen[value] then seen[value], list[#list + 1] = true, value end
  end
  return list
end

local MOST_SOURCES = 12

-- The words that name sources which are not resolved, most frequent first.
local function unresolved_sources(out, rows)
  local groups = group(rows, function(row)
    return not row.speaker and row.speaker_text and row.speaker_text:lower():gsub("%s+", " ")
      or nil
  end)
  local n, words = 0, {}
  for i, one in ipairs(groups) do
    n = n + #one.rows
    if i <= MOST_SOURCES then words[i] = ("“%s” (%d)"):format(one.key, #one.rows) end
  end
  if n == 0 then return end
  out:note(("%d more quotations have a source that is not resolved to a name: %s%s"):format(n,
    table.concat(words, ", "), #groups > MOST_SOURCES and ", ..." or ""))
end

local function voices(out, rows, limit)
  local spoken = {}
  for _, row in ipairs(rows) do
    if row.kind ~= "scare" then spoken[#spoken + 1] = row end
  end
  local groups, list = group(spoken, function(row) return row.speaker end), {}
  for i, one in ipairs(cut(groups, limit)) do
    list[i] = {
      speaker = one.key, quotations = #one.rows,
      cues = distinct(one.rows, function(row) return row.cue and row.cue:lower() end),
      documents = #distinct(one.rows, function(row) return row.doc.name end),
    }
  end
  if #list > 0 then
    out:table {
      title = "Who speaks", rows = list,
      columns = { "speaker", "quotations", { name = "cues", width = 50 }, "documents" },
    }
    note_rest(out, #groups, limit, "quotes")
  end
  unresolved_sources(out, spoken)
end

-- How many rows have no value in a column that names somebody.
local function note_unresolved(out, rows, column, what)
  local n = 0
  for _, row in ipairs(rows) do if row[column] == nil then n = n + 1 end end
  if n > 0 then out:note(("%s: %d of %d unresolved"):format(what, n, #rows)) end
end

local function first_place(row)
  return { doc = row.doc.name, start = row.start, ["end"] = row["end"], text = row.text }
end

-- Who does what to whom in words: accuses, denies, demands.
local function acts(out, rows, limit)
  local groups, list = group(rows, function(row)
    return row.source and ("%s\0%s\0%s"):format(row.source, row.act, row.target or "")
  end), {}
  for i, one in ipairs(cut(groups, limit)) do
    local row, first = first_place(one.rows[1]), one.rows[1]
    row.source, row.act, row.target, row.times = first.source, first.act, first.target, #one.rows
    list[i] = row
  end
  if #list == 0 then return end
  out:table {
    title = "Who alleges, denies, demands", rows = list,
    columns = { "source", "act", { name = "target", unresolved = true }, "times", "doc", "start",
      "end", { name = "text", title = "first of them", width = 50 } },
  }
  note_rest(out, #groups, limit, "claims")
  note_unresolved(out, rows, "source", "sources of claims")
end

-- What is said to have happened, each incident once.
local function incidents(out, of, limit)
  local joined, list = join_incidents.of(of.incidents, related.of(of.names)), {}
  table.sort(joined, function(a, b)
    if #a.rows ~= #b.rows then return #a.rows > #b.rows end
    return a.key < b.key
  end)
  for i, one in ipairs(cut(joined, limit)) do
    local row, first = first_place(one.rows[1]), one.rows[1]
    for _, name in ipairs { "kind", "date", "victim", "attributed_to", "denied_by" } do
      row[name] = first[name]
    end
    row.statuses = distinct(one.rows, function(mention) return mention.status end)
    row.mentions, row.documents = #one.rows, #one.accounts
    list[i] = row
  end
  if #list == 0 then return end
  out:table {
    title = "Incidents", rows = list,
    columns = { "kind", "date", { name = "victim", unresolved = true }, "attributed_to",
      "denied_by", "statuses", "mentions", "documents", "doc", "start", "end",
      { name = "text", title = "first mention", width = 40 } },
  }
  note_rest(out, #joined, limit, "incidents")
end

local function sides(row)
  return {
    kind = row.kind, verdict = row.verdict, doc = row.doc.name, start = row.start,
    ["end"] = row["end"], text = row.text, other_doc = row.other_doc, other_text = row.other_text,
  }
end

-- Facts that do not agree.
local function conflicts(out, result, limit)
  local rows, list = compare_facts.of(result.rows_of.conflicts, result.rows_of, #result.docs), {}
  for i, row in ipairs(cut(rows, limit)) do list[i] = sides(row) end
  if #list == 0 then return end
  out:table {
    title = "What does not agree", rows = list,
    columns = { "kind", "verdict", "doc", "start", "end", { name = "text", width = 40 },
      { name = "other_doc", title = "other document" },
      { name = "other_text", title = "other words", width = 40 } },
  }
  note_rest(out, #rows, limit, "conflicts")
end

local HIDDEN = {
  { name = "doc", hidden = true }, "start", { name = "end" }, { name = "rule", hidden = true },
}

local FOUND = {
  quotes = {
    title = "Quotations", columns = {
      "kind", { name = "speaker", unresolved = true }, { name = "speaker_text", title = "source" },
      "cue", { name = "text", lines = 5 },
    },
  },
  claims = {
    title = "Claims", columns = {
      { name = "source", unresolved = true }, "act", "target", "hedged", "negated", "reported_by",
      { name = "text", lines = 5 },
    },
  },
  positions = {
    title = "Positions", columns = {
      { name = "speaker", unresolved = true }, "stance", "cue", "item",
      { name = "text", lines = 5 },
    },
  },
  points = { title = "Numbered points", columns = { "number", { name = "text", lines = 5 } } },
}

-- The rows of a script in one document, each with its place in the text.
local function found(out, name, rows)
  local columns = table.move(HIDDEN, 1, #HIDDEN, 1, {})
  local own = FOUND[name].columns
  table.move(own, 1, #own, #columns + 1, columns)
  if #rows == 0 then return end
  out:table { title = FOUND[name].title, columns = columns, rows = rows }
end

local function of_document(rows, doc)
  local list = {}
  for _, row in ipairs(rows) do
    if row.doc == doc then list[#list + 1] = row end
  end
  return list
end

local function facts_line(doc)
  local m, parts = doc.metadata, { doc.name }
  for _, key in ipairs { "date", "place", "speaker", "office", "venue" } do
    parts[#parts + 1] = m[key]
  end
  return table.concat(parts, " · ")
end

local TOLD = { "quotes", "claims", "positions", "points" }

-- What each document holds, document by document.
local function contents(out, result, limit)
  local of, shown = result.rows_of, 0
  for _, doc in ipairs(result.docs) do
    local rows, n = {}, 0
    for _, name in ipairs(TOLD) do
      rows[name] = of_document(of[name], doc)
      n = n + #rows[name]
    end
    if n > 0 and shown < limit then
      shown = shown + 1
      out:heading(doc.title or doc.name, 2)
      out:note(facts_line(doc))
      for _, name in ipairs(TOLD) do found(out, name, rows[name]) end
    end
  end
  note_rest(out, #result.docs, limit, "quotes")
end

local function citations(out, rows, limit)
  local groups = group(rows, function(row)
    return row.canonical or ("unresolved: %s"):format(row.text:gsub("%s+", " "))
  end)
  local list = {}
  for i, one in ipairs(cut(groups, limit)) do
    local first = one.rows[1]
    list[i] = {
      canonical = one.key, kind = first.kind, times = #one.rows, doc = first.doc.name,
      start = first.start, ["end"] = first["end"], text = first.text,
      articles = distinct(one.rows, function(row) return row.article end),
    }
  end
  if #list == 0 then return end
  out:table {
    title = "What is cited", rows = list,
    columns = { { name = "canonical", title = "document" }, "kind", "articles", "times", "doc",
      "start", "end", { name = "text", title = "first mention", width = 40 } },
  }
  note_rest(out, #groups, limit, "citations")
end

local NAMED = {
  { "person", "Persons" }, { "state", "States" }, { "organisation", "Organisations" },
  { "group", "Groups" }, { "place", "Places" },
}

local MOST_NAMES = 30

local function names(out, rows)
  out:heading("Names", 2)
  for _, kind in ipairs(NAMED) do
    local groups = group(rows, function(row) return row.type == kind[1] and row.name end)
    local items = {}
    for i, one in ipairs(cut(groups, MOST_NAMES)) do
      items[i] = ("%s (%d)"):format(one.key, #one.rows)
    end
    if #items > 0 then
      out:text(("%s: %s%s"):format(kind[2], table.concat(items, ", "),
        #groups > MOST_NAMES and (", and %d more"):format(#groups - MOST_NAMES) or ""))
    end
  end
end

local LABELS = {
  quotes = function(row)
    return ("%s, %s"):format(row.kind, row.speaker or row.speaker_text or "no source named")
  end,
  citations = function(row) return row.canonical or "unresolved" end,
  points = function(row) return "point " .. (row.number or "") end,
  claims = function(row) return ("%s: %s"):format(row.act, row.source or "unresolved") end,
}

local function report(out, result, opt)
  local of = result.rows_of
  out:heading(#result.docs == 1 and (result.docs[1].title or result.docs[1].name)
    or ("Brief of %d documents"):format(#result.docs))
  documents(out, result.docs, opt.limit)
  voices(out, of.quotes, opt.limit)
  acts(out, of.claims, opt.limit)
  incidents(out, of, opt.limit)
  conflicts(out, result, opt.limit)
  citations(out, of.citations, opt.limit)
  names(out, of.names)
  contents(out, result, opt.documents)
  default_report.documents(out, {
    quotes = of.quotes, citations = of.citations, points = of.points, claims = of.claims,
  }, function(layer, row) return LABELS[layer](row) end)
end

return workflow {
  name = "brief",
  about = "A corpus on one page: who speaks, alleges and denies, what happened, what is cited",
  category = "corpus",
  uses = { "names", "quotes", "citations", "points", "dates", "claims", "positions",
    "incidents", "conflicts" },
  options = {
    { "limit", type = "integer", min = 1, default = 200, about = "rows of a table at most" },
    { "documents", type = "integer", min = 0, default = 50,
      about = "documents told one by one at most" },
    lexicon.option,
  },
  report = report,
}
