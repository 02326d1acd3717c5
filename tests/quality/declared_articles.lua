--- declared_articles.lua: the thirty articles of the Universal Declaration, as pages.
---
---     parlance run --trust tests/quality/declared_articles.lua -- FOLDER
---
--- Of the translations whose source has thirty articles, the share that load with thirty
--- spans "article", in each of which the words are those of its source, with a heading
--- where that has one, and an item for each item of its lists.

local files = require "files"
local core = require "parlance.core"

-- The characters of a text but for white space and the marks of items.
local function solid(html)
  local text = html:gsub("</?[%a!][^>]*>", " ")
  text = text:gsub("&#x(%x+);", function(hex) return utf8.char(tonumber(hex, 16)) end)
  text = text:gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&amp;", "&")
  return (text:gsub("%s+", ""))
end

local function count(list, layer, from, to)
  local n = 0
  for _, span in ipairs(list) do
    if span.layer == layer and span.start >= from and span["end"] <= to then n = n + 1 end
  end
  return n
end

-- What the items in a source say, up to the lists in them; empty ones say nothing.
local function item_starts(html)
  local starts = {}
  for words in html:gsub("<li", "\0<li"):gmatch "<li[^>]*>([^\0]*)" do
    local start = solid(words:match "^(.-)</?[lou][il]>" or words)
    if start ~= "" then starts[#starts + 1] = start end
  end
  return starts
end

-- Whether an item's words begin as its source does, with its mark before that, or in it.
local function begins(words, number, start)
  if words:sub(1, #start) == start then return true, false end
  return words:sub(1, #number + #start) == number .. start, true
end

-- Whether a span is what the source of an article says, but for the marks that its lists
-- have when they are shown.
local function is_article(text, list, span, html)
  local starts, words, at, n = item_starts(html), {}, span.start, 0
  for _, item in ipairs(list) do
    local inside = item.layer == "item" and item.start >= at and item["end"] <= span["end"]
    if inside and starts[n + 1] then
      local number = item.attributes:match '"number":"(.-)"}$'
      local said = solid(text:sub(item.start + 1, item["end"]))
      local same, marked = begins(said, number, starts[n + 1])
      if same then
        n = n + 1
        words[n] = text:sub(at + 1, item.start)
        at = item.start + (marked and #number or 0)
      end
    end
  end
  words[n + 1] = text:sub(at + 1, span["end"])
  local n_headings = select(2, html:gsub("<h%d[^>]*>%s*[^%s<]", ""))
  return n == #starts and count(list, "heading", span.start, span["end"]) == n_headings
    and solid(table.concat(words)) == solid(html)
end

local complete, found = 0, 0
for _, path in ipairs(files.below(arg[1], "%.html$")) do
  local page, articles = files.read(path), {}
  for html in page:gmatch "<article[^>]*>(.-)</article>" do articles[#articles + 1] = html end
  if #articles == 30 then
    complete = complete + 1
    local source <close> = core.source(page)
    local loaded <close> = assert(source:load(path))
    local text, list, n, good = loaded:head(1 << 30), loaded:spans(), 0, 0
    for _, span in ipairs(list) do
      if span.layer == "article" then
        n = n + 1
        if articles[n] and is_article(text, list, span, articles[n]) then good = good + 1 end
      end
    end
    if n == 30 and good == 30 then
      found = found + 1
    else
      io.stderr:write(("%s: %d articles, %d as in the source\n"):format(path, n, good))
    end
  end
end
print(("declarations (of %d complete) with thirty articles %.4f"):format(complete,
  found / complete))
