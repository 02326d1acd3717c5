--- documents.lua: what heads and ends of letters and cablegrams tell, against front matter.
--
--     parlance run --trust tests/quality/documents.lua -- FOLDER [odd]
--
-- FOLDER is that of `foreign-policy-documents`; the even files in order of name (or the odd)
-- are measured. Their front matter is taken off, the body alone is loaded. Compared are
-- the date with `doc_date` (whose day is 01 where only the month is known); sender and
-- recipient, where they are persons, with a title "X to Y", by the last name or
-- the office's words, in documents whose body has the name in its first lines or its last
-- ones, notes aside; and the numbers of points with 1..n, in documents of three or more: those
-- that are found, and those that lines of the source begin with, notes aside.
-- Prints "name value" lines.

local core = require "parlance.core"
local cjson = require "cjson"
local head = require "parlance.load.head"
local people = require "parlance.load.head.people"
local lfs = require "lfs"
local lyaml = require "lyaml"

local show = os.getenv "SHOW"

local function tell(...) if show then io.stderr:write(table.concat({ ... }), "\n") end end

local function files_below(folder, list)
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if entry:sub(1, 1) ~= "." then
      if lfs.attributes(path, "mode") == "directory" then
        files_below(path, list)
      elseif entry:find "%.md$" and folder:find "/_volumes" then
        list[#list + 1] = path
      end
    end
  end
  return list
end

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  local text = file:read "a"
  local yaml, body = text:match "^%-%-%-\n(.-\n)%-%-%-\n(.*)$"
  local ok, front = pcall(lyaml.load, yaml or "")
  return ok and type(front) == "table" and front or {}, body or text
end

local function words_of(s)
  local words = {}
  s = s:gsub("%[%d+%]", ""):gsub("%b()", "")
  for word in s:lower():gmatch "[%a\128-\255'-]+" do words[#words + 1] = word end
  return words
end

-- "X to Y": the two, without offices; nil when a title is none.
local function parties(title)
  title = title:gsub("%s+", " ")
  local from, to = title:match "^(.-),? to (.+)$"
  if not from or from:find "^%l" or #from > 120 then return nil end
  from = from:gsub("^Letters? from ", ""):gsub("^Cablegram from ", "")
  return { sender = from, recipient = to }
end

local ORGANS = { department = true, government = true, embassy = true, legation = true,
  delegation = true, commission = true, mission = true, office = true, cabinet = true,
  council = true, committee = true, secretariat = true, posts = true, officers = true,
  governments = true, consulate = true, ["in"] = true, meeting = true, group = true }

-- Whether a party is a person, as most are: others sign with a person's name.
local function is_person(party)
  for _, word in ipairs(words_of(party:match "^[^,]+")) do
    if ORGANS[word] then return false end
  end
  return true
end

-- The word that a person is known by.
local function key_of(party)
  local words = words_of(party:match "^[^,]+")
  return words[#words]
end

-- The lines that the name may be told in: the first six, the last three before the notes.
local function edges(body)
  local text = body:match "^(.-)\n%s*_%s*\n" or body
  local lines = {}
  for line in text:gmatch "[^\n]+" do
    if line:find "%S" then lines[#lines + 1] = line:lower() end
  end
  local first, last = {}, {}
  for i = 1, math.min(6, #lines) do
    if #lines[i] < 120 then first[#first + 1] = lines[i] end
  end
  for i = math.max(1, #lines - 2), #lines do
    if #lines[i] < 120 then last[#last + 1] = lines[i] end
  end
  return table.concat(first, "\n"), table.concat(last, "\n")
end

local score = {}
for _, key in ipairs { "date", "sender", "recipient" } do
  score[key] = { n = 0, found = 0, right = 0 }
end

local function count(key, wanted, is_there, found, right, path)
  local s = score[key]
  if found then s.found = s.found + 1 end
  if is_there then s.n = s.n + 1 end
  if found and right then s.right = s.right + 1 end
  if show == key and (is_there or found) and not right then
    tell(path:match "_volumes/(.*)", "\t", tostring(wanted), "\t", tostring(found))
  end
end

local function has_word(s, word) return (" " .. table.concat(words_of(s), " ") .. " "):find(
  " " .. word .. " ", 1, true) ~= nil end

-- Whether what was found names a party: by its name, or by the office that the title gives
-- too; nil when it is an office and the title gives none.
local function same_party(found, party)
  if has_word(found, key_of(party)) then return true end
  local all, missing = " " .. table.concat(words_of(party), " ") .. " ", false
  for _, word in ipairs(words_of(found)) do
    missing = missing or not all:find(" " .. word .. " ", 1, true)
  end
  if not missing then return true end
  if party:find "," or not people.is_office(found) or people.person(found, false) then
    return false
  end
end

local function judge_parties(front, body, found, path)
  local gold = front.title and parties(tostring(front.title))
  if not gold then return end
  local first, last = edges(body)
  for _, key in ipairs { "sender", "recipient" } do
    local party = gold[key]
    local name = is_person(party) and key_of(party)
    local right = name and found[key] and same_party(found[key], party)
    if name and (right ~= nil or not found[key]) then
      local is_there = has_word(first, name) or key == "sender" and has_word(last, name)
      count(key, party, is_there or right, found[key], right, path)
    end
  end
end

local points = { n = 0, whole = 0 }

-- Whether the text has a number as the mark of a point.
local function is_mark(body, number)
  for before in ("\n" .. body):gmatch("(.?)%f[%d]" .. number .. "\\?[.)]%s*[%u\"'“]") do
    if before:find "[%s(]" then return true end
  end
  return false
end

-- Whether the numbers of the points are 1..n without a hole that the text has not.
local function judge_points(loaded, body, path)
  local numbers, top = {}, 0
  for _, span in ipairs(loaded:spans()) do
    local mark = span.layer == "item" and cjson.decode(span.attributes).number
    local number = mark and tonumber(mark:match "^(%d+)[.)]?%-?$")
    if number then
      numbers[number] = true
      if number > top then top = number end
    end
  end
  if top < 3 then return end
  points.n = points.n + 1
  local holes = {}
  for i = 2, top do -- what stands before point 2 often has no number
    if not numbers[i] and is_mark(body, i) then holes[#holes + 1] = i end
  end
  if #holes == 0 then points.whole = points.whole + 1 end
  if #holes > 0 and show == "points" then
    tell(path:match "_volumes/(.*)", "\t", top, "\t", table.concat(holes, " "):sub(1, 60))
  end
end

local lines = { n = 0, whole = 0 }

-- Whether all numbers that lines of the source begin with, 1..n one after the other, are points.
local function judge_lines(loaded, body, path)
  local top, has = 0, {}
  local text = "\n" .. (body:match "^(.-)\n%s*_%s*\n" or body)
  for number in text:gmatch "\n[ \t]*[*_]*%(?(%d+)\\?[.)]+[*_]*%s+%S" do
    if tonumber(number) == top + 1 then top = top + 1 end
  end
  if top < 3 then return end
  for _, span in ipairs(loaded:spans()) do
    local mark = span.layer == "item" and cjson.decode(span.attributes).number
    local number = mark and tonumber(mark:match "^%(?(%d+)[.)]*%-?$")
    if number then has[number] = true end
  end
  local whole = true
  for i = 1, top do whole = whole and has[i] end
  lines.n, lines.whole = lines.n + 1, lines.whole + (whole and 1 or 0)
  if not whole and show == "lines" then tell(path:match "_volumes/(.*)", "\t", top) end
end

local paths = files_below(arg[1] .. "/_volumes", {})
table.sort(paths)
for i = arg[2] == "odd" and 1 or 2, #paths, 2 do
  local front, body = read(paths[i])
  local source <close> = core.source(body)
  local loaded <close> = body:find "%S" and source:load "document.md" or nil
  if loaded then
    head.set(loaded, "document.md")
    local found = {}
    for _, m in ipairs(loaded:metadata()) do found[m.key] = m.value end
    local date = front.doc_date and tostring(front.doc_date)
    if date and date:find "^%d%d%d%d%-%d%d%-%d%d$" then
      local right = found.date == date or found.date == date:gsub("%-01$", "")
      count("date", date, true, found.date, right, paths[i])
    end
    judge_parties(front, body, found, paths[i])
    judge_points(loaded, body, paths[i])
    judge_lines(loaded, body, paths[i])
  end
end

print(("documents, date %.4f"):format(score.date.right / score.date.n))
for _, key in ipairs { "sender", "recipient" } do
  local s = score[key]
  print(("documents, %s where the body has one %.4f"):format(key, s.right / math.max(1, s.n)))
  print(("documents, %s precision %.4f"):format(key, s.right / math.max(1, s.found)))
end
print(("documents, points without a hole %.4f"):format(points.whole / points.n))
print(("documents, points that begin lines (of %d documents) complete %.4f"):format(lines.n,
  lines.whole / lines.n))
tell("n: ", score.date.n, " ", score.sender.n, " ", score.recipient.n, " ", points.n)
