--- turns_interviews.lua: speaker turns of interviews against the labels in their markup.
--
--     parlance run --trust tests/quality/turns_interviews.lua -- FOLDER [odd]
--
-- FOLDER is that of `pm-transcripts`. A gold label is what stands between the start of a
-- paragraph or line of the HTML and a colon: capitals ("JOURNALIST"), or words that the
-- page sets in bold; in documents where two labels or more return. What stands there in
-- any transcript and names nobody ("SUBJECTS", "E&OE") is none. The HTML alone is loaded.
-- Prints F1 of the sequences of labels over the even files in order of name (or the odd).

local core = require "parlance.core"
local lfs = require "lfs"

local NOBODY = {}
for word in ([[SUBJECT SUBJECTS E&OE EMBARGO TEL FAX PHONE CONTACT CONTACTS NOTE RE TO FROM DATE
  TOPICS TOPIC DATED TIME VENUE PH]]):gmatch "%S+" do NOBODY[word] = true end

local ENTITIES = { amp = "&", nbsp = " ", rsquo = "’", quot = '"', lt = "<", gt = ">" }

local function html_of(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a":match "<content><!%[CDATA%[(.-)%]%]></content>" or ""
end

local function plain(s)
  return (s:gsub("<[^>]*>", ""):gsub("&(%w+);", ENTITIES):gsub("\194\160", " ")
    :gsub("%s+", " "):match "^%s*(.-)%s*$")
end

-- The labels of a page, and how often each stands there.
local function gold_of(html)
  local list, n = {}, {}
  html = html:gsub("<[bB][rR]%s*/?>", "\1"):gsub("</?[pP]%f[%A][^>]*>", "\1")
    :gsub("</?div[^>]*>", "\1"):gsub("</?li[^>]*>", "\1"):gsub("</?h%d[^>]*>", "\1")
  for line in html:gmatch "[^\1]+" do
    local bold = line:match "^%s*<strong>%s*([^<:]+):" or line:match "^%s*<b>%s*([^<:]+):"
      or line:match "^%s*<strong>%s*([^<:]+)</strong>%s*:"
    local label = bold and plain(bold) or plain(line):match "^([^:]+):"
    local capitals = label and not label:find "[^%u .'’&%-/()0-9cM]" and label:find "%u"
    local word = label and label:match "^%S+"
    if label and #label <= 50 and (bold or capitals) and not NOBODY[word:upper()]
      and not label:find "%d%d" then
      list[#list + 1] = label
      n[label] = (n[label] or 0) + 1
    end
  end
  return list, n
end

local function is_transcript(n)
  local again = 0
  for _, count in pairs(n) do again = again + (count > 1 and 1 or 0) end
  return again > 1
end

local function found_in(html, path)
  local source <close> = core.source(html)
  local loaded <close> = assert(source:load(path .. ".html", { whole = true }))
  local text, list = loaded:head(1 << 26), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == "turn" then
      list[#list + 1] = plain(text:sub(span.start + 1, span["end"]):match "^([^:]+)")
    end
  end
  return list
end

-- How many of one list are in the other.
local function shared(a, b)
  local n, common = {}, 0
  for _, label in ipairs(a) do n[label] = (n[label] or 0) + 1 end
  for _, label in ipairs(b) do
    if (n[label] or 0) > 0 then
      n[label], common = n[label] - 1, common + 1
    elseif os.getenv "SHOW" then
      io.stderr:write("missing or wrong: ", label, "\n")
    end
  end
  return common
end

local folder, names = arg[1] .. "/transcripts", {}
for entry in lfs.dir(folder) do
  if entry:find "%.xml$" then names[#names + 1] = entry end
end
table.sort(names)
local n_gold, n_found, n_right, n_other, n_wrong = 0, 0, 0, 0, 0
for i = arg[2] == "odd" and 1 or 2, #names, 2 do
  local html = html_of(folder .. "/" .. names[i])
  local gold, n = gold_of(html)
  local found = html:find "%S" and found_in(html, names[i]) or {}
  if is_transcript(n) then
    local right = shared(found, gold)
    n_gold, n_found, n_right = n_gold + #gold, n_found + #found, n_right + right
    if os.getenv "SHOW" and (right < #gold or right < #found) then
      io.stderr:write(names[i], ": ", right, " of ", #gold, ", found ", #found, "\n")
      shared(gold, found)
    end
  elseif #gold == 0 then
    n_other = n_other + 1
    if #found > 0 then
      n_wrong = n_wrong + 1
      if os.getenv "SHOW" then
        io.stderr:write("NONE ", names[i], ": ", table.concat(found, " | "):sub(1, 300), "\n")
      end
    end
  end
end
print(("turns, interviews, recall of labels %.4f"):format(n_right / n_gold))
print(("turns, interviews, precision of labels %.4f"):format(n_right / n_found))
print(("turns, interviews, F1 of labels %.4f"):format(2 * n_right / (n_gold + n_found)))
print(("turns, interviews, documents without labels that have no turn %.4f"):format(
  1 - n_wrong / n_other))
