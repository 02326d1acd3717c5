--- transcripts.lua: what is read of XML transcripts, against the index of their archive.
--
--     parlance run --trust tests/quality/transcripts.lua -- FOLDER [even|odd]
--
-- The even files in order of name, unless told otherwise; those without any content are
-- left out, for they make no documents. Prints "name value" lines: the
-- share of files of which each value is that of index.csv, white space being one space; the
-- share of which all are; and the share that loads into one document with text.

local files = require "files"
local core = require "parlance.core"
local lfs = require "lfs"
local load = require "parlance.load"

local KEYS = { date = "date", title = "title", author = "pm", release_type = "release_type",
  subject = "subjects", url = "pdf" }

-- Rows of a CSV file as tables by the names in its first row.
local function each_row(text)
  local at, names = 1, nil
  local function fields()
    local list, ended = {}, false
    while not ended do
      local value, mark, after = text:match('^([^",\r\n]*)([,\r\n])()', at)
      if not value then
        local parts = {}
        at = at + 1
        repeat
          local part, quote
          part, quote, at = text:match('^([^"]*)"("?)()', at)
          parts[#parts + 1] = part .. quote
        until quote == ""
        value = table.concat(parts)
        mark, after = text:match("^([,\r\n]?)()", at)
      end
      list[#list + 1], at, ended = value, after, mark ~= ","
    end
    at = text:match("^\n?()", at)
    return list
  end
  return function()
    names = names or fields()
    if at > #text then return nil end
    local row = {}
    for i, value in ipairs(fields()) do row[names[i]] = value end
    return row
  end
end

local function clean(s) return ((s or ""):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end

-- The documents of a file.
local function documents(path)
  local source <close> = core.read(path)
  local list = {}
  for document in load.documents(load.of_source(source, path), source, path, {}) do
    list[#list + 1] = { id = document.id, metadata = document.metadata,
      n_bytes = #document.loaded:head(1 << 20) }
    document.loaded:close()
  end
  return list
end

local folder, part = arg[1], arg[2] or "even"
local gold, names = {}, {}
for row in each_row(files.read(folder .. "/index.csv")) do gold[row.id] = row end
for name in lfs.dir(folder .. "/transcripts") do
  if name:find "%.xml$" then names[#names + 1] = name end
end
table.sort(names)

local function has_content(path)
  return not files.read(path):find "<content><!%[CDATA%[%s*%]%]></content>"
end

local same, n, all, one = {}, 0, 0, 0

local function measure(name)
  local path = folder .. "/transcripts/" .. name
  if not has_content(path) then return end
  local ok, list = pcall(documents, path)
  local document = ok and list[1] or { metadata = {}, n_bytes = 0 }
  local row, good = gold[name:match "%d+"], true
  n = n + 1
  if ok and #list == 1 and document.n_bytes > 0 then one = one + 1 end
  for key, column in pairs(KEYS) do
    if row and clean(document.metadata[key]) == clean(row[column]) then
      same[key] = (same[key] or 0) + 1
    else
      good = false
      io.stderr:write(("%s: %s is '%s', not '%s'\n"):format(name, key,
        clean(document.metadata[key]), clean(row and row[column])))
    end
  end
  if good then all = all + 1 end
end

for i = part == "odd" and 1 or 2, #names, 2 do measure(names[i]) end
for _, key in ipairs { "date", "title", "author", "release_type", "subject", "url" } do
  print(("pm-transcripts, %s %.4f"):format(key, (same[key] or 0) / n))
end
print(("pm-transcripts, all values %.4f"):format(all / n))
print(("pm-transcripts, one document with text %.4f"):format(one / n))
