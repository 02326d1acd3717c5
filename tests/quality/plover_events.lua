--- plover_events.lua: acts of `claims` against event types of the PLOVER gold standard.
--
--     parlance run --trust tests/quality/plover_events.lua -- FOLDER first|second
--
-- FOLDER is that of `plover-events`; the first half of its records is for tuning. A record is
-- right when one of its sentence's claims has a type that OURS maps to the record's. Types of
-- material deeds, for which there is no speech act, are left out. Prints "name value" lines.

local cjson = require "cjson"
local claims = dofile "scripts/claims.lua"
local files = require "files"
local parlance = require "parlance"
local workflow = require "parlance.workflow"

-- Types of the gold standard by our act. The set's draft of PLOVER calls ACCUSE DISAPPROVE, and
-- REQUEST DEMAND.
local OURS = {
  accuse = "DISAPPROVE", condemn = "DISAPPROVE", criticise = "DISAPPROVE", question = "DISAPPROVE",
  deny = "REJECT", reject = "REJECT", refuse = "REJECT", demand = "DEMAND", call_for = "DEMAND",
  urge = "DEMAND", request = "DEMAND", propose = "DEMAND", support = "SUPPORT",
  welcome = "SUPPORT", praise = "SUPPORT", thank = "SUPPORT", apologise = "SUPPORT",
  offer = "AGREE", commit = "AGREE", agree = "AGREE", announce = "AGREE",
  threaten = "THREATEN", warn = "THREATEN", protest = "PROTEST",
}

local SPOKEN = {
  DISAPPROVE = true, REJECT = true, DEMAND = true, SUPPORT = true, AGREE = true, THREATEN = true,
}

local folder, half = arg[1], arg[2]
assert(folder and half, "usage: plover_events.lua FOLDER first|second")

local function records()
  local list = cjson.decode(files.read(folder .. "/gold_standard_records/PLOVER_GSR_CAMEO.txt"))
  table.remove(list, 1) -- the documentation of the file itself
  local middle, part = #list // 2, {}
  for i, record in ipairs(list) do
    if (i <= middle) == (half == "first") then part[#part + 1] = record end
  end
  return part
end

local path = os.tmpname()
os.remove(path)
local texts = path .. ".texts"
require("lfs").mkdir(texts)
local list = records()
for i, record in ipairs(list) do
  local file <close> = assert(io.open(("%s/%03d.txt"):format(texts, i), "w"))
  file:write(record.text, "\n")
end
local corpus = parlance.open(path, { mode = "create" })
corpus:add { texts }
local _, result = workflow.run(claims, corpus, {}, { path = "scripts/claims.lua", store = false })

local found = {}
for _, row in ipairs(result.rows) do
  local i = tonumber(row.doc.name:match "(%d+)%.txt$")
  found[i] = found[i] or {}
  found[i][OURS[row.act] or row.act] = row
end
local right, any, n = 0, 0, 0
for i, record in ipairs(list) do
  if SPOKEN[record.event] then
    n = n + 1
    right = right + (found[i] and found[i][record.event] and 1 or 0)
    any = any + (found[i] and 1 or 0)
    if os.getenv "SHOW" and not (found[i] and found[i][record.event]) then
      local acts = {}
      for type in pairs(found[i] or {}) do acts[#acts + 1] = type end
      io.stderr:write(record.event, " | ", table.concat(acts, " "), " | ", record.text, "\n")
    end
  end
end
print(("plover-events %s half, spoken events (%d) of the right type %.4f"):format(half, n,
  right / n))
print(("plover-events %s half, of those with a claim %.4f"):format(half, right / math.max(any, 1)))
corpus:close()
os.remove(path)
for i = 1, #list do os.remove(("%s/%03d.txt"):format(texts, i)) end
require("lfs").rmdir(texts)
