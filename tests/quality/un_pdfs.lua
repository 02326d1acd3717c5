--- un_pdfs.lua: resolutions as PDF, and scans.
--
--     parlance run --trust tests/quality/un_pdfs.lua -- FOLDER...
--
-- A PDF file whose pages have letters must give text, one without must be refused as a
-- scan. Of a resolution (a file with a first page "Resolution adopted by") the operative
-- paragraphs are the items with a number: they must be 1 to n in order, each must begin with
-- a capital letter and end with a semicolon or full stop, what stands in the file's margins
-- must not be in the text, nor a word parted by a hyphen that pdftotext mends. The words are
-- compared with those of `pdftotext -raw` without its margins. Prints "name value" lines.

local core = require "parlance.core"
local lfs = require "lfs"

local function each_pdf(folder, take)
  local names = {}
  for name in lfs.dir(folder) do
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local path = folder .. "/" .. name
    if lfs.attributes(path, "mode") == "directory" then each_pdf(path, take)
    elseif name:lower():find "%.pdf$" then take(path) end
  end
end

local function raw_text(path)
  local pipe = assert(io.popen(("pdftotext -raw '%s' - 2>/dev/null"):format(path)))
  local text = pipe:read "a"
  pipe:close()
  return text
end

local function load(path)
  local source <close> = core.read(path)
  local loaded, message = source:load(path)
  if not loaded then return nil, message end
  return { text = loaded:head(1 << 30), spans = loaded:spans() }
end

-- The numbered items: how many there are, and how many are what they should be.
local function check_points(doc)
  local n, good, last = 0, 0, 0
  for _, span in ipairs(doc.spans) do
    local number = span.layer == "item" and tonumber((span.attributes:match '"number":"(%d+)%."'))
    if number then
      local words = doc.text:sub(span.start + 1, span["end"])
      n = n + 1
      local whole = words:find "^%d+%. %u" and words:gsub("%[%d+%]", ""):find "[;.]$"
      if number == last + 1 and whole then good = good + 1 end
      last = number
    end
  end
  return math.max(n, last), good
end

local function bag(text)
  local words, n = {}, 0
  for word in text:gmatch "%a+" do
    words[word] = (words[word] or 0) + 1
    n = n + 1
  end
  return words, n
end

local function common(a, b)
  local n = 0
  for word, count in pairs(a) do n = n + math.min(count, b[word] or 0) end
  return n
end

local files, right, points, good, wanted, got, both, notes = 0, 0, 0, 0, 0, 0, 0, 0
for _, folder in ipairs(arg) do
  each_pdf(folder, function(path)
    local raw = raw_text(path)
    local doc, message = load(path)
    local has_text = raw:find "%w%w%w" ~= nil
    local as_it_should = (doc ~= nil) == has_text
      and (doc ~= nil or message:find("it is a scan", 1, true) ~= nil)
    files = files + 1
    right = right + (as_it_should and 1 or 0)
    if not as_it_should then io.stderr:write(path, ": ", message or "text", "\n") end
    if doc and raw:find "Resolution adopted by" then
      local n, n_good = check_points(doc)
      points, good = points + n, good + n_good
      for _, span in ipairs(doc.spans) do
        if span.layer == "footnote" then notes = notes + 1 end
      end
      local a, n_a = bag(raw)
      local b, n_b = bag(doc.text)
      wanted, got, both = wanted + n_a, got + n_b, both + common(a, b)
    end
  end)
end
if files > 0 then
  print(("un-pdfs (of %d) loaded, or told to be scans %.4f"):format(files, right / files))
  print(("un-pdfs, operative paragraphs (of %d) whole and in order %.4f"):format(points,
    good / points))
  print(("un-pdfs, words F1 %.4f"):format(2 * both / (wanted + got)))
  print(("un-pdfs, footnotes %d"):format(notes))
end
