--- claims_council.lua: `claims` against speeches annotated with conflicts between states.
--
--     parlance run --trust tests/quality/claims_council.lua -- FOLDER MEETING...
--
-- FOLDER is that of `unsc-conflicts`, MEETING the number of a record, "7154". A sentence is a
-- conflict when it is labelled as negative evaluation, challenge or correction. Ours are the
-- sentences with a claim whose act is in CONFLICTS, other than demands of nobody named.
-- Prints F1 of conflicts by sentence; of countries blamed, the mean of the F1 of each that the
-- gold blames in five sentences at least; and F1 of pairs of speaker and country blamed.

local claims = dofile "scripts/claims.lua"
local csv = require "csv_rows"
local files = require "files"
local parlance = require "parlance"
local workflow = require "parlance.workflow"

local CONFLICTS = {
  accuse = true, deny = true, reject = true, condemn = true, criticise = true, warn = true,
  protest = true, question = true, threaten = true, refuse = true,
}
local FEW = 5

local DEMANDS = { demand = true }

-- Names of countries as the set writes them, where they are not as ours.
local OURS = {
  russian_federation = "Russia", united_states_of_america = "United States",
  ["united_kingdom_of_great_britain_and_northern_ireland"] = "United Kingdom",
  ["venezuela_(bolivarian_republic_of)"] = "Venezuela", republic_of_korea = "South Korea",
}

local function country_of(text)
  if text == "_" or text == "-NONE-" then return nil end
  return OURS[text] or (text:gsub("_", " "):gsub("%f[%a]%l", string.upper))
end

local folder, meetings = arg[1], table.concat(arg, " ", 2)
assert(folder and meetings ~= "", "usage: claims_council.lua FOLDER MEETING...")

local function gold_of()
  local speeches, order = {}, {}
  local path = folder .. "/Corpora/Annotated/Conflicts/main_conflicts_sents.csv"
  for row in csv.rows(path) do
    local meeting = row.filename:match "SPV%.(%d+)"
    if meetings:find(meeting, 1, true) then
      if not speeches[row.fileid] then
        speeches[row.fileid] = { sentences = {}, meeting = meeting,
          country = row.filename:match "_preproc_(.+)%.txt$" }
        order[#order + 1] = row.fileid
      end
      table.insert(speeches[row.fileid].sentences, {
        start = tonumber(row.char_start_offset), finish = tonumber(row.char_end_offset),
        conflict = row.A0_Negative_Evaluation ~= "_" or row.B1_ChallengeType ~= "_",
        kind = row.A0_Negative_Evaluation ~= "_" and row.A0_Negative_Evaluation
          or row.B1_ChallengeType,
        country = country_of(row.A4_Country_Name) or country_of(row.B3_Country_Name),
        text = row.text,
      })
    end
  end
  return speeches, order
end

local function speech_files()
  local found = {}
  for _, base in ipairs(files.names(folder .. "/Corpora/Raw/Preproc_Text")) do
    for _, name in ipairs(files.names(folder .. "/Corpora/Raw/Preproc_Text/" .. base)) do
      local id, country = name:match "^(UNSC_%d+_SPV%.%d+_spch%d+)_(.+)%.txt$"
      if id then
        found[id] = { path = folder .. "/Corpora/Raw/Preproc_Text/" .. base .. "/" .. name,
          country = country }
      end
    end
  end
  return found
end

local function load(corpus, order)
  local found, docs = speech_files(), {}
  for _, id in ipairs(order) do
    local file = assert(found[id], id)
    corpus:add({ file.path }, { set = { country = (file.country:gsub("_", " ")),
      kind = "statement" } })
  end
  for _, doc in ipairs(corpus:docs()) do
    docs[doc.name:match "UNSC_%d+_SPV%.%d+_spch%d+"] = doc
  end
  return docs
end

local function is_conflict(row)
  return CONFLICTS[row.act] or DEMANDS[row.act] and row.target ~= nil
end

-- Whom a claim blames: its target, or whose claim it is that the speaker passes on.
local function blamed(row)
  if row.reported_by then return row.source end
  return row.target
end

-- The rows that begin in a sentence and are conflicts.
local function rows_in(rows, sentence)
  local list = {}
  for _, row in ipairs(rows or {}) do
    if row.start < sentence.finish and row["end"] > sentence.start and is_conflict(row)
      and (row.start >= sentence.start or row["end"] <= sentence.finish) then
      list[#list + 1] = row
    end
  end
  return list
end

local function f1(right, found, wanted)
  return found + wanted > 0 and 2 * right / (found + wanted) or 0
end

local function new_count() return { right = 0, found = 0, wanted = 0 } end

local function count(counts, key, found, wanted)
  local one = counts[key] or new_count()
  counts[key] = one
  one.right = one.right + (found and wanted and 1 or 0)
  one.found = one.found + (found and 1 or 0)
  one.wanted = one.wanted + (wanted and 1 or 0)
end

local function show(id, sentence, list)
  if not os.getenv "SHOW" or (#list > 0) == sentence.conflict and os.getenv "SHOW" ~= "all" then
    return
  end
  local said = {}
  for i, row in ipairs(list) do
    said[i] = ("%s>%s [%s %s]"):format(row.act, blamed(row) or "-", row.cue, row.rule)
  end
  io.stderr:write(("%s %s %s %s | %s | %s\n"):format(#list > 0 and "+" or "-",
    sentence.conflict and sentence.kind or "none", sentence.country or "-", id:sub(-12),
    table.concat(said, ", "), sentence.text))
end

local function measure(speeches, order, docs, rows)
  local all, countries, pairs_of = {}, {}, {}
  for _, id in ipairs(order) do
    local speech, doc = speeches[id], docs[id]
    for _, sentence in ipairs(speech.sentences) do
      local list, named = rows_in(rows[doc], sentence), {}
      show(id, sentence, list)
      count(all, 1, #list > 0, sentence.conflict)
      for _, row in ipairs(list) do
        local name = blamed(row)
        if name then named[name] = true end
      end
      if sentence.country then named[sentence.country] = named[sentence.country] or false end
      for name, found in pairs(named) do
        count(countries, name, found, name == sentence.country)
        count(pairs_of, 1, found, name == sentence.country)
      end
    end
  end
  return all[1], countries, pairs_of[1]
end

local path = os.tmpname()
os.remove(path)
local corpus = parlance.open(path, { mode = "create" })
local speeches, order = gold_of()
local docs = load(corpus, order)
local _, result = workflow.run(claims, corpus, {}, { path = "scripts/claims.lua", store = false })
local rows = {}
for _, row in ipairs(result.rows) do
  rows[row.doc] = rows[row.doc] or {}
  table.insert(rows[row.doc], row)
end
local all, countries, named = measure(speeches, order, docs, rows)
local sum, n = 0, 0
for name, one in pairs(countries) do
  if one.wanted > 0 then
    if one.wanted >= FEW then sum, n = sum + f1(one.right, one.found, one.wanted), n + 1 end
    io.stderr:write(("%-20s %3d right, %3d found, %3d wanted\n"):format(name, one.right, one.found,
      one.wanted))
  end
end
io.stderr:write(("conflicts: %d right, %d found, %d wanted\n"):format(all.right, all.found,
  all.wanted))
local label = "unsc-conflicts " .. meetings
print(("%s, conflicts by sentence F1 %.4f"):format(label, f1(all.right, all.found, all.wanted)))
print(("%s, countries blamed macro F1 %.4f"):format(label, n > 0 and sum / n or 0))
print(("%s, who blames whom F1 %.4f"):format(label, f1(named.right, named.found, named.wanted)))
corpus:close()
os.remove(path)
