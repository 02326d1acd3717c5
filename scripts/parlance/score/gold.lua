--- gold.lua: rows that people annotated: JSON Lines as scripts export them, or brat stand-off.
--
-- A row says `doc` and its place: `start` and `end` (code points, 0-based, half-open), or
-- only `text`, with `nth` where these words occur more than once. A row of `doc` alone says
-- that the document has nothing to be found.

local cjson = require "cjson.safe"
local fail = require "parlance.fail"
local lfs = require "lfs"

local M = {}

---@class parlance.score.Row
---@field doc string
---@field start integer
---@field end integer
---@field text string

---@class parlance.score.Gold
---@field rows parlance.score.Row[]
---@field docs string[] the documents that it is about, in order of name

local function read(path)
  local file, problem = io.open(path, "rb")
  if not file then fail.raise("cannot read " .. problem, "EIO") end
  local text = file:read "a"
  file:close()
  return text
end

local function without_null(row)
  for key, value in pairs(row) do
    if value == cjson.null then row[key] = nil end
  end
  return row
end

local function raise(where, message, ...)
  fail.raise(("%s: " .. message):format(where, ...))
end

-- Where words stand in a text, in code points; `nth` of several.
local function find_words(text, words, nth, where)
  local from, places = 1, {}
  while true do
    local first, last = text:find(words, from, true)
    if not first then break end
    places[#places + 1] = first
    from = last + 1
  end
  if #places == 0 then raise(where, "the document does not have the words '%s'", words) end
  if not nth and #places > 1 then
    raise(where, "'%s' occurs %d times: say which with \"nth\"", words, #places)
  end
  local at = places[nth or 1]
  if not at then raise(where, "'%s' occurs %d times, not %d", words, #places, nth) end
  local start = utf8.len(text, 1, at - 1)
  return start, start + utf8.len(words)
end

local function check_place(doc, row, where)
  local start, finish = math.tointeger(row.start), math.tointeger(row["end"])
  if not start or not finish or start < 0 or finish <= start or finish > doc.n_chars then
    raise(where, "start %s and end %s are no place in %s, which has %d characters",
      tostring(row.start), tostring(row["end"]), doc.name, doc.n_chars)
  end
  local text = doc:text(start, finish)
  if row.text ~= nil and row.text ~= text then
    raise(where, "%s has '%s' at %d–%d, not '%s'", doc.name, text, start, finish,
      tostring(row.text))
  end
  row.start, row["end"], row.text = start, finish, text
end

-- The other side of a row that has two.
local function check_other(corpus, row, where)
  local doc = corpus:doc(row.other_doc)
  local side = { start = row.other_start, ["end"] = row.other_end, text = row.other_text }
  check_place(doc, side, where)
  row.other_doc, row.other_start, row.other_end = doc.name, side.start, side["end"]
end

-- A row with its place found, or nil for one that only names its document.
local function place(corpus, row, where)
  if type(row.doc) ~= "string" then raise(where, "the row has no \"doc\"") end
  local doc = corpus:doc(row.doc)
  row.doc = doc.name
  if not row.start and not row.text then return nil end
  if not row.start then
    row.start, row["end"] = find_words(doc:text(), row.text, row.nth, where)
  end
  row.nth = nil
  check_place(doc, row, where)
  if row.other_doc and row.other_start then check_other(corpus, row, where) end
  return row
end

local function read_lines(corpus, path, take)
  local number = 0
  for line in (read(path) .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    if line:find "%S" then
      local where = ("%s:%d"):format(path, number)
      local row, problem = cjson.decode(line)
      if type(row) ~= "table" then raise(where, "no JSON object: %s", problem or line) end
      local placed = place(corpus, without_null(row), where)
      take(row.doc, placed)
    end
  end
end

-- What an annotator noted about an annotation: an object of columns, or of those and more.
local function noted(note)
  local value = cjson.decode(note)
  if type(value) ~= "table" then return {} end
  return without_null(type(value.columns) == "table" and value.columns or value)
end

-- brat's fragments as one place: "0 5;7 12" is 0 to 12.
local function outermost(places)
  local start, finish = math.huge, 0
  for a, b in places:gmatch "(%d+) (%d+)" do
    start, finish = math.min(start, tonumber(a)), math.max(finish, tonumber(b))
  end
  return math.tointeger(start), math.tointeger(finish)
end

local function brat_rows(text, layer, seen)
  local rows, by_id = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\r?\n" do
    local id, kind, places = line:match "^(T%d+)\t(%S+) ([%d ;]+)\t"
    if id then
      seen[kind] = true
      if kind == layer then
        local start, finish = outermost(places)
        by_id[id] = { start = start, ["end"] = finish }
        rows[#rows + 1] = by_id[id]
      end
    end
    local of, note = line:match "^#%d+\t%S+ (T%d+)\t(.*)$"
    for key, value in pairs(by_id[of] and noted(note) or {}) do by_id[of][key] = value end
    local name, owner, value = line:match "^[AM]%d+\t(%S+) (T%d+) ?(.*)$"
    if by_id[owner] then by_id[owner][name] = value ~= "" and value or true end
  end
  return rows
end

-- The document of an annotation file: NAME.ann is about NAME, or NAME.txt.
local function document_of(corpus, inner, path)
  local base = inner:gsub("%.ann$", "")
  for _, name in ipairs { base, base .. ".txt" } do
    if corpus:row("SELECT 1 AS found FROM _names WHERE name = ?", name) then return name end
  end
  fail.raise(("%s: there is no document '%s' in the corpus"):format(path, base), "ENOTFOUND")
end

local function each_annotation_file(folder, inner, fn)
  local names = {}
  for name in lfs.dir(folder) do
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local path = folder .. "/" .. name
    if lfs.attributes(path, "mode") == "directory" then
      each_annotation_file(path, inner .. name .. "/", fn)
    elseif name:find "%.ann$" then
      fn(path, inner .. name)
    end
  end
end

local function read_folder(corpus, folder, layer, take)
  local seen, files, found = {}, 0, 0
  each_annotation_file(folder, "", function(path, inner)
    files = files + 1
    local name = document_of(corpus, inner, path)
    take(name)
    for _, row in ipairs(brat_rows(read(path), layer, seen)) do
      row.doc, found = name, found + 1
      take(name, place(corpus, row, path))
    end
  end)
  if files == 0 then fail.raise(("'%s' has no files NAME.ann"):format(folder), "ENOTFOUND") end
  if found > 0 then return end
  local kinds = require("parlance.keys").sorted(seen)
  fail.raise(("'%s' has no annotations '%s'; it has: %s"):format(folder, layer,
    #kinds > 0 and table.concat(kinds, ", ") or "none"))
end

--- The gold rows of a file of JSON Lines, or of a folder of brat's annotation files.
---@param corpus parlance.Corpus that has the documents
---@param path string
---@param layer string the type of brat's annotations that are read: the script's name
---@return parlance.score.Gold
function M.read(corpus, path, layer)
  local rows, docs, seen = {}, {}, {}
  local function take(name, row)
    if name and not seen[name] then
      seen[name], docs[#docs + 1] = true, name
    end
    rows[#rows + 1] = row
  end
  local mode = lfs.attributes(path, "mode")
  if not mode then fail.raise(("there is no '%s'"):format(path), "ENOTFOUND") end
  if mode == "directory" then
    read_folder(corpus, path, layer, take)
  else
    read_lines(corpus, path, take)
  end
  if #docs == 0 then fail.raise(("'%s' has no rows"):format(path)) end
  table.sort(docs)
  return { rows = rows, docs = docs }
end

return M
