--- office_cases.lua: DOCX and ODT files against the text that pandoc expects of them.
--
--     parlance run --trust tests/quality/office_cases.lua -- FOLDER...
--
-- Each NAME.docx or NAME.odt with a NAME.native or NAME.md (beside it, or in the folders
-- native and markdown beside its folder) is a case. Compared are words: white space is
-- one space, hyphens that do not break are hyphens, and what we show and pandoc keeps as
-- structure is taken out: the marks of items and headings, those of notes. Notes stand at
-- the end. Pictures' descriptions are in neither text, mathematics is a word in both. What
-- pandoc keeps apart from the text, captions of tables, may be at either end of these.
-- Prints "name value" lines: the share of cases whose words are the same; F1 of words
-- (longest common subsequence) over all; the same of items' marks and of headings' levels.

local core = require "parlance.core"
local lfs = require "lfs"
local native = dofile(arg[0]:match "^(.*)/" .. "/native.lua")

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read "a"
  if file then file:close() end
  return text
end

-- Markdown as far as the cases have it: `[@Ex]` is the citation [Ex], `$$` is around
-- mathematics; and one case has the XML of its file in the place of Markdown, without the
-- styles that tell what marks its items have: of those it says nothing.
local function of_markdown(s)
  local is_xml = s:find "^<text:" ~= nil
  local marks, headings, notes = not is_xml and {} or nil, {}, {}
  if is_xml then s = s:gsub("<[^>]*>", " ") end
  s = s:gsub("%[@(%w+)%]", "[%1]"):gsub("%$%$(.-)%$%$", native.formula)
  s = s:gsub("%[%^(%d+)%]:%s*([^\n]*)", function(_, note)
    notes[#notes + 1] = note
    return ""
  end)
  s = s:gsub("!%b[]%b()", ""):gsub("%[%^%d+%]", ""):gsub("%[(.-)%]%b()", "%1")
  s = ("\n" .. s):gsub("\n(#+) ", function(signs)
    headings[#headings + 1] = tostring(#signs)
    return "\n"
  end)
  s = s:gsub("\n> ?", "\n"):gsub("%*+", ""):gsub("~~", ""):gsub("\\\n", "\n")
  s = s:gsub("\\(%p)", "%1"):gsub("\n%-%-%-+", "\n")
  return { text = s .. "\n" .. table.concat(notes, "\n"), marks = marks, headings = headings }
end

local function words_of(text)
  text = text:gsub("\u{2011}", "-"):gsub("\u{A0}", " "):gsub("\u{AD}", "")
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word end
  return words
end

local function is_same(a, b)
  return table.concat(words_of(a), " ") == table.concat(words_of(b), " ")
end

-- The length of the longest common subsequence.
local function common(a, b)
  local row = {}
  for j = 0, #b do row[j] = 0 end
  for i = 1, #a do
    local corner = 0
    for j = 1, #b do
      local above = row[j]
      row[j] = a[i] == b[j] and corner + 1 or math.max(above, row[j - 1])
      corner = above
    end
  end
  return row[#b]
end

-- Spans whose text is not in pandoc's: { start, end } in bytes.
local function shown_marks(spans)
  local cut, found = {}, { marks = {}, headings = {} }
  for _, span in ipairs(spans) do
    local number = (span.attributes or ""):match '"number":"([^"]*)"'
    if span.layer == "item" then found.marks[#found.marks + 1] = number end
    if span.layer == "heading" then
      found.headings[#found.headings + 1] = span.attributes:match '"level":"(%d+)"'
    end
    if span.layer == "reference" then
      cut[#cut + 1] = { span.start, span["end"] }
    elseif number and (span.layer == "item" or span.layer == "heading") then
      cut[#cut + 1] = { span.start, span.start + #number }
    elseif number and span.layer == "footnote" then
      cut[#cut + 1] = { span.start, span.start + #number + 2 }
    end
  end
  return cut, found
end

local function load(path)
  local source <close> = core.read(path)
  local loaded, message = source:load(path)
  if not loaded then
    io.stderr:write(message, "\n")
    return { text = "", marks = {}, headings = {} }
  end
  local text = loaded:head(1 << 30)
  local cut, found = shown_marks(loaded:spans())
  table.sort(cut, function(a, b) return a[1] < b[1] end)
  local parts, at = {}, 1
  for _, range in ipairs(cut) do
    if range[1] + 1 >= at then
      parts[#parts + 1] = text:sub(at, range[1])
      at = range[2] + 1
    end
  end
  parts[#parts + 1] = text:sub(at)
  found.text = table.concat(parts)
  return found
end

-- What is expected of a file, one way or the other, nil when it is no case.
local function expected(folder, name)
  local stem = name:match "^(.*)%.%w+$"
  for _, place in ipairs { "%s/%s", "%s/../%s", "%s/../native/%s" } do
    local gold = read(place:format(folder, stem) .. ".native")
    if gold then return native.read(gold), native.read(gold, true) end
  end
  local gold = read(("%s/../markdown/%s.md"):format(folder, stem))
  return gold and of_markdown(gold)
end

local function add(sums, kind, wanted, got)
  local sum = sums[kind] or { wanted = 0, got = 0, both = 0 }
  sums[kind] = sum
  local both = common(wanted, got)
  sum.wanted, sum.got, sum.both = sum.wanted + #wanted, sum.got + #got, sum.both + both
  return both == #wanted and both == #got
end

-- Only the last number of a mark: pandoc does not keep what else is in it.
local function last_numbers(marks)
  local last = {}
  for i, mark in ipairs(marks) do last[i] = mark:match "(%w+)%W*$" or "•" end
  return last
end

local function measure(sums, folder, name)
  local wanted, other = expected(folder, name)
  if not wanted then return end
  local got = load(folder .. "/" .. name)
  sums.n = sums.n + 1
  if other and is_same(other.text, got.text) then wanted = other end
  local same = add(sums, "words", words_of(wanted.text), words_of(got.text))
  if same then sums.same = sums.same + 1 end
  local marks = not wanted.marks
    or add(sums, "marks", last_numbers(wanted.marks), last_numbers(got.marks))
  local headings = add(sums, "headings", wanted.headings, got.headings)
  for what, good in pairs { words = same, marks = marks, headings = headings } do
    if not good then io.stderr:write(("%s/%s: other %s\n"):format(folder, name, what)) end
  end
end

for _, kind in ipairs { "docx", "odt" } do
  local sums = { n = 0, same = 0 }
  for _, folder in ipairs(arg) do
    local names = {}
    for name in lfs.dir(folder) do names[#names + 1] = name end
    table.sort(names)
    for _, name in ipairs(names) do
      if name:find("%." .. kind .. "$") then measure(sums, folder, name) end
    end
  end
  if sums.n > 0 then
    print(("%s cases (of %d) with the same words %.4f"):format(kind, sums.n, sums.same / sums.n))
    for _, what in ipairs { "words", "marks", "headings" } do
      local s = sums[what]
      local f1 = s.wanted + s.got == 0 and 1 or 2 * s.both / (s.wanted + s.got)
      print(("%s cases, %s F1 %.4f"):format(kind, what, f1))
    end
  end
end
