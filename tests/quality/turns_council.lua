--- turns_council.lua: who speaks in verbatim records, against a table of speakers.
--
--     parlance run --trust tests/quality/turns_council.lua -- FOLDER MEETING...
--
-- FOLDER is that of `unsc-conflicts`, MEETING the number of a record, "7154". Its speeches,
-- files of their own, are put together into one record and loaded; the turns are compared
-- with the table, which has the name and country of most speeches. "mentioned" rows whose
-- country is "UN" speak for no country. Prints "name value" lines.

local core = require "parlance.core"
local cjson = require "cjson"
local lfs = require "lfs"

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function find_folder(folder, name)
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if entry:sub(1, 1) ~= "." and lfs.attributes(path, "mode") == "directory" then
      if entry == name then return path end
      local found = find_folder(path, name)
      if found then return found end
    end
  end
end

local function fields_of(line)
  local fields = {}
  for field in (line .. "\t"):gmatch "([^\t]*)\t" do fields[#fields + 1] = field end
  return fields
end

local function table_of(folder)
  local rows, names = {}, nil
  for line in read(folder .. "/Corpora/Metadata/speaker_03_preproc.tsv"):gmatch "[^\r\n]+" do
    local fields, row = fields_of(line), {}
    if names then
      for i, name in ipairs(names) do row[name] = fields[i] end
      rows[row.filename] = row
    end
    names = names or fields
  end
  return rows
end

-- Letters alone: the record is scanned, and its spaces and capitals are not the table's.
local function letters(s) return s and s:lower():gsub("%A", "") or "" end

local function same_country(found, wanted)
  found, wanted = letters(found), letters(wanted)
  if wanted == "un" then return found == "" end
  return found ~= "" and (wanted:find(found, 1, true) or found:find(wanted, 1, true)) ~= nil
end

-- The record, and where each speech begins in it.
local function record_of(folder, meeting)
  local base = find_folder(folder .. "/Corpora/Raw/Raw_Text/all_speeches_from_debate", meeting)
  local names, parts, starts, at = {}, {}, {}, 0
  for entry in lfs.dir(base) do
    if entry:find "%.txt$" then names[#names + 1] = entry end
  end
  table.sort(names)
  for i, name in ipairs(names) do
    local text = read(base .. "/" .. name):gsub("%s+$", "") .. "\n\n"
    starts[i], parts[i], at = at, text, at + #text
  end
  return table.concat(parts), names, starts
end

local function turns_of(text)
  local source <close> = core.source(text)
  local loaded <close> = assert(source:load "record.txt")
  local turns = {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == "turn" then
      turns[span.start] = cjson.decode(span.attributes)
    end
  end
  return turns
end

local folder = arg[1]
local rows = table_of(folder)
for i = 2, #arg do
  local base = (arg[i] == "7643" and "UNSC_2016_SPV." or "UNSC_2014_SPV.") .. arg[i]
  local text, names, starts = record_of(folder, base)
  local turns = turns_of(text)
  local n, speakers, countries, begun = 0, 0, 0, 0
  for k, name in ipairs(names) do
    local turn, row = turns[starts[k]], rows[name]
    begun = begun + (turn and 1 or 0)
    local office = turn and turn.office and not turn.speaker -- who presides is not named
    if row and not office then
      n = n + 1
      local wanted = row.speaker:gsub("^M[rs]+%. ", ""):gsub("^Sir ", ""):gsub("^Prince ", "")
      local right = turn and letters(turn.speaker) == letters(wanted)
      if not right or not same_country(turn.country, row.country) then
        io.stderr:write(name, ": ", turn and turn.label or "no turn", "\n")
      end
      speakers = speakers + (right and 1 or 0)
      countries = countries + (turn and same_country(turn.country, row.country) and 1 or 0)
    end
  end
  print(("turns, council meeting %s, speakers %.4f"):format(arg[i], speakers / n))
  print(("turns, council meeting %s, countries %.4f"):format(arg[i], countries / n))
  print(("turns, council meeting %s, speeches that begin a turn %.4f"):format(arg[i],
    begun / #names))
end
