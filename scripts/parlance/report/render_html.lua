--- render_html.lua: a report as one page that needs nothing but itself.
---
--- Sections first, then the whole documents with their spans marked, then the
--- provenance. Rows link to their words and the words back to their rows. A
--- content security policy keeps the page from loading or running anything else.

local charts = require "parlance.report.html_chart"
local documents = require "parlance.report.html_document"
local escape = require "parlance.report.html_escape"
local html_kwic = require "parlance.report.html_kwic"
local html_places = require "parlance.report.html_places"
local provenance = require "parlance.report.provenance"
local rows = require "parlance.report.rows"
local script = require "parlance.report.html_script"
local style = require "parlance.report.html_style"
local tables = require "parlance.report.html_table"
local value = require "parlance.report.value"
local view = require "parlance.report.view"

local M = {}

-- Fewer entries need no table of contents.
local CONTENTS_FROM = 4
local UNTITLED = "Report"
-- Lines of a concordance, when they come one by one: more make no page for a browser.
local MOST_LINES = 3000

-- Rows that came one by one as lists: a page looks at them more than once.
local function listed(item)
  local copy = setmetatable({}, { __index = item })
  if item.type == "table" then copy.rows = rows.list(item.rows) end
  if item.type == "concordance" then
    copy.lines, copy.cut = rows.list(item.lines, MOST_LINES)
  end
  return copy
end

-- The documents that a concordance wants beside its lines.
local function add_documents(items, concordance)
  for _, document in ipairs(concordance.documents and concordance.documents(concordance.lines)
    or {}) do
    document.type = "document"
    items[#items + 1] = document
  end
end

-- What is to be seen, with headings and tables numbered; described items are not
-- changed.
local function numbered(items)
  local copies, sections, n_tables = {}, 0, 0
  for _, item in ipairs(items) do
    if item.unseen then goto continue end
    local copy = listed(item)
    if item.type == "heading" then
      sections = sections + 1
      copy.number = sections
    elseif item.type == "table" or item.type == "concordance" then
      n_tables = n_tables + 1
      copy.number = n_tables
    end
    copies[#copies + 1] = copy
    if item.type == "concordance" then add_documents(copies, copy) end
    ::continue::
  end
  return copies
end

local function contents_of(items, places)
  local entries, sub = {}, false
  for _, item in ipairs(items) do
    if item.type == "heading" and item.level <= 2 then
      local level_2 = item.level == 2
      entries[#entries + 1] = { id = "s" .. item.number, text = item.text, sub = level_2 }
      sub = true
    elseif item.type == "table" or item.type == "concordance" then
      if item.title then
        local text = value.text(item.title)
        entries[#entries + 1] = { id = "t" .. item.number, text = text, sub = sub }
      end
    end
  end
  if #places.documents > 0 then
    entries[#entries + 1] = { id = "documents", text = "Documents" }
  end
  return entries
end

local function put_contents(entries, put)
  if #entries < CONTENTS_FROM then return end
  put '<nav aria-label="Contents"><ol>\n'
  for _, entry in ipairs(entries) do
    put("<li", entry.sub and ' class="sub"' or "", '><a href="#', entry.id, '">',
      escape.text(entry.text), "</a></li>\n")
  end
  put "</ol></nav>\n"
end

local WRITERS = { table = tables.put_table, concordance = html_kwic.put }

function WRITERS.heading(item, page)
  local tag = "h" .. (item.level + 1)
  page.put("<", tag, ' id="s', tostring(item.number), '">', escape.text(item.text))
  page.put("</", tag, ">\n")
end

function WRITERS.text(item, page)
  if item.lines then
    local lines = table.concat(view.lines(item.text), "\n")
    return page.put('<p class="lines">', escape.text(lines), "</p>\n")
  end
  for _, paragraph in ipairs(view.paragraphs(item.text)) do
    page.put("<p>", escape.text(paragraph), "</p>\n")
  end
end

function WRITERS.note(item, page)
  for _, paragraph in ipairs(view.paragraphs(item.text)) do
    page.put('<p class="note">', escape.text(paragraph), "</p>\n")
  end
end

function WRITERS.list(item, page)
  if item.title then
    page.put('<p class="list-title">', escape.text(value.text(item.title)), "</p>\n")
  end
  page.put "<ul>\n"
  for _, entry in ipairs(item.items) do
    page.put("<li>", escape.text(value.text(entry)), "</li>\n")
  end
  page.put "</ul>\n"
end

function WRITERS.chart(item, page)
  charts.put(item, page.put)
end

local function put_head(title, items, put, options)
  local lang = escape.lang(options.lang)
  put("<!DOCTYPE html>\n<html", lang ~= "" and lang or ' lang="en"', ">\n<head>\n",
    '<meta charset="utf-8">\n',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ',
    "style-src 'unsafe-inline'; script-src 'sha256-", script.sha256, "'; ",
    "base-uri 'none'; form-action 'none'\">\n",
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    "<title>", escape.attribute(title), "</title>\n<style>\n", style.sheet())
  put "@media (max-width:40rem){\n"
  for _, item in ipairs(items) do
    if item.type == "table" then tables.put_card_labels(item, put) end
  end
  put "}\n</style>\n</head>\n"
end

local function put_documents(places, put)
  if #places.documents == 0 then return end
  local layers, colours = documents.layers(places.documents)
  put '<section aria-labelledby="documents">\n<h2 id="documents">Documents</h2>\n'
  documents.put_legend(layers, put)
  for _, document in ipairs(places.documents) do documents.put(document, colours, put) end
  put "</section>\n"
end

local function put_footer(options, put)
  local words = provenance.words(options.provenance)
  if #words == 0 then return end
  put("<footer>", escape.text(table.concat(words, " · ")), "</footer>\n")
end

---@param out parlance.report.Out
---@param put fun(...: string)
---@param options table
function M.render(out, put, options)
  local title, described = view.titled(out, options)
  local items = numbered(described)
  local places = html_places.of(items)
  local page = { put = put, places = places }
  put_head(title or UNTITLED, items, put, options)
  put('<body>\n<div class="page">\n<header><h1>', escape.text(title or UNTITLED))
  put "</h1></header>\n"
  put_contents(contents_of(items, places), put)
  put "<main>\n"
  for _, item in ipairs(items) do
    if WRITERS[item.type] then WRITERS[item.type](item, page) end
  end
  put_documents(places, put)
  put "</main>\n"
  put_footer(options, put)
  put("</div>\n<script>", script.text, "</script>\n</body>\n</html>\n")
end

return M
