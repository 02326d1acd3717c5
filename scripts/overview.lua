--- overview.lua: what is in a corpus: documents, sizes, dates, speakers, languages.

local workflow = require "parlance.workflow"
local years = require "parlance.years"

local function count(counts, value)
  if value and value ~= "" then counts[value] = (counts[value] or 0) + 1 end
end

local function by_count(counts)
  local list = {}
  for value, n in pairs(counts) do list[#list + 1] = { value = value, documents = n } end
  table.sort(list, function(a, b)
    if a.documents ~= b.documents then return a.documents > b.documents end
    return a.value < b.value
  end)
  return list
end

-- What there is to be told, gathered in one pass: there may be a million documents.
local function gather(docs)
  local sums = { tokens = 0, chars = 0, undated = 0, years = {}, speakers = {}, langs = {} }
  for _, doc in ipairs(docs) do
    local date = doc.date
    sums.tokens, sums.chars = sums.tokens + doc.n_tokens, sums.chars + doc.n_chars
    if date then
      if not sums.first or date < sums.first then sums.first = date end
      if not sums.last or date > sums.last then sums.last = date end
    else
      sums.undated = sums.undated + 1
    end
    local year = years.of(doc)
    count(sums.years, year and tostring(year))
    count(sums.speakers, doc.metadata.speaker)
    count(sums.langs, doc.lang)
  end
  return sums
end

local function totals(docs, corpus, sums)
  return {
    { what = "documents", value = #docs },
    { what = "tokens", value = sums.tokens },
    { what = "types", value = corpus:count_types { docs = docs } },
    { what = "characters", value = sums.chars },
    { what = "earliest date", value = sums.first },
    { what = "latest date", value = sums.last },
    { what = "documents without a date", value = sums.undated },
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
  local sums = gather(docs)
  out:heading "Overview"
  out:table {
    title = "Corpus", columns = { { name = "what", title = "" }, { name = "value", title = "",
      align = "right" } },
    rows = totals(docs, result.corpus, sums), export = false,
  }
  list_documents(out, docs, opt.limit)
  count_table(out, "Years", by_count(sums.years), opt.limit)
  count_table(out, "Speakers", by_count(sums.speakers), opt.limit)
  count_table(out, "Languages", by_count(sums.langs), opt.limit)
end

return workflow {
  name = "overview",
  about = "What is in a corpus: documents, tokens, types, dates, speakers, languages",
  category = "corpus",
  options = {
    { "limit", type = "integer", min = 1, default = 100, about = "rows of a table at most" },
  },
  report = report,
}
