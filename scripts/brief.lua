--- brief.lua: a corpus on one page, for a person to read.
--
-- What the other scripts find, told in the order in which a reader asks: which
-- documents, who speaks, what is cited, who is named; then, document by document,
-- in which words and under which numbers.

local default_report = require "parlance.workflow.default_report"
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
  points = { title = "Numbered points", columns = { "number", { name = "text", lines = 5 } } },
}

-- The rows of a script in one document, each with its place in the text.
local function found(out, name, rows)
  local columns = table.move(HIDDEN, 1, #HIDDEN, 1, {})
  local own = FOUND[name].columns
  table.move(own, 1, #own, #columns + 1, columns)
  if #rows == 0 then return end
  out:table { title = FOUND[name].title, columns = columns, rows = default_report.cells(rows) }
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

-- What each document holds, document by document.
local function contents(out, result, limit)
  local of, shown = result.rows_of, 0
  for _, doc in ipairs(result.docs) do
    local quotes, points = of_document(of.quotes, doc), of_document(of.points, doc)
    if #quotes + #points > 0 and shown < limit then
      shown = shown + 1
      out:heading(doc.title or doc.name, 2)
      out:note(facts_line(doc))
      found(out, "quotes", quotes)
      found(out, "points", points)
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
}

local function report(out, result, opt)
  local of = result.rows_of
  out:heading(#result.docs == 1 and (result.docs[1].title or result.docs[1].name)
    or ("Brief of %d documents"):format(#result.docs))
  documents(out, result.docs, opt.limit)
  voices(out, of.quotes, opt.limit)
  citations(out, of.citations, opt.limit)
  names(out, of.names)
  contents(out, result, opt.documents)
  default_report.documents(out, {
    quotes = of.quotes, citations = of.citations, points = of.points,
  }, function(layer, row) return LABELS[layer](row) end)
end

return workflow {
  name = "brief",
  about = "A corpus on one page: documents, who speaks and how, points, what is cited, names",
  category = "corpus",
  uses = { "names", "quotes", "citations", "points" },
  options = {
    { "limit", type = "integer", min = 1, default = 200, about = "rows of a table at most" },
    { "documents", type = "integer", min = 0, default = 50,
      about = "documents told one by one at most" },
  },
  report = report,
}
