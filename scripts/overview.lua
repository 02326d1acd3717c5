--- overview.lua: what is in a corpus: documents, sizes, dates, speakers, languages.

local workflow = require "parlance.workflow"

local function count_by(docs, value_of)
  local counts, list = {}, {}
  for _, doc in ipairs(docs) do
    local value = value_of(doc)
    if value and value ~= "" then counts[value] = (counts[value] or 0) + 1 end
  end
  for value, n in pairs(counts) do list[#list + 1] = { value = value, documents = n } end
  table.sort(list, function(a, b)
    if a.documents ~= b.documents then return a.documents > b.documents end
    return a.value < b.value
  end)
  return list
end

-- The earliest and the latest date, and how many documents have none.
local function span_of_dates(docs)
  local first, last, n = nil, nil, 0
  for _, doc in ipairs(docs) do
    local date = doc.date
    if date then
      n = n + 1
      if not first or date < first then first = date end
      if not last or date > last then last = date end
    end
  end
  return first, last, #docs - n
end

local function totals(docs, corpus)
  local tokens, chars, used = 0, 0, 0
  for _, doc in ipairs(docs) do
    tokens, chars = tokens + doc.n_tokens, chars + doc.n_chars
  end
  for _ in ipairs(corpus:frequencies { docs = docs }) do used = used + 1 end
  local first, last, undated = span_of_dates(docs)
  return {
    { what = "documents", value = #docs },
    { what = "tokens", value = tokens },
    { what = "types", value = used },
    { what = "characters", value = chars },
    { what = "earliest date", value = first },
    { what = "latest date", value = last },
    { what = "documents without a date", value = undated },
  }
end

local function list_documents(out, docs, limit)
  local rows = {}
  for i = 1, math.min(#docs, limit) do
    local doc = docs[i]
    rows[i] = {
      doc = doc.name, title = doc.title, date = doc.date, speaker = doc.metadata.speaker,
      lang = doc.lang, tokens = doc.n_tokens,
    }
  end
  out:table {
    title = "Documents", main = true, rows = rows,
    columns = { { name = "doc", width = 44 }, { name = "title", width = 50 }, "date", "speaker",
      "lang", "tokens" },
  }
  if #docs > limit then
    out:note(("%d more documents; --limit shows more"):format(#docs - limit))
  end
end

local function count_table(out, title, list, limit)
  if #list == 0 then return end
  out:table {
    title = title, columns = { { name = "value", title = title:lower() }, "documents" },
    rows = table.move(list, 1, math.min(#list, limit), 1, {}),
  }
end

local function report(out, result, opt)
  local docs = result.docs
  out:heading "Overview"
  out:table {
    title = "Corpus", columns = { { name = "what", title = "" }, { name = "value", title = "",
      align = "right" } },
    rows = totals(docs, result.corpus), export = false,
  }
  list_documents(out, docs, opt.limit)
  count_table(out, "Years", count_by(docs, function(doc)
    return doc.date and doc.date:sub(1, 4)
  end), opt.limit)
  count_table(out, "Speakers", count_by(docs, function(doc) return doc.metadata.speaker end),
    opt.limit)
  count_table(out, "Languages", count_by(docs, function(doc) return doc.lang end), opt.limit)
end

return workflow {
  name = "overview",
  about = "What is in a corpus: documents, tokens, types, dates, speakers, languages",
  category = "corpus",
  options = {
    { "limit", type = "integer", default = 100, about = "rows of a table at most" },
  },
  report = report,
}
