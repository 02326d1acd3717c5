--- holders.lua: who held an office on a day, by the list of offices.
--
-- "the British Prime Minister", "the President of the United States", "the UN Secretary-General":
-- an office with the state or body that it is of. What the document says of its persons comes
-- first; this is for offices that it gives to nobody.

local lexicon = require "parlance.lexicon"
local text = require "parlance.text"
local words = require "parlance.extract.reference.words"

local M = {}

-- Entries by their body and the folded words of their office.
local by_office = {}

local function key_of(body, office) return body .. "\0" .. office end

for _, entry in ipairs(lexicon "offices") do
  local key = key_of(entry.of, table.concat(text.words(text.fold(entry.office)), " "))
  by_office[key] = by_office[key] or {}
  table.insert(by_office[key], entry)
end

-- Of these it is another than the one who holds the office.
local OTHERS = { former = true, previous = true, next = true, late = true, an = true, a = true,
  incoming = true, future = true, no = true, any = true, every = true }

-- The words of an office in first..last and the one state or body that it is of.
local function office_of(ref, first, last)
  local said, body, pos = {}, nil, first
  while pos <= last do
    local row, word = ref.at[pos], ref.doc:fold(pos)
    if OTHERS[word] or row and row.type == "person" then return nil end
    if row and row.type ~= "office" and row.last <= last then
      if body or not row.name then return nil end
      body, pos = row.name, row.last
    elseif not words.vague[word] and word:find "^[%w\x80-\xff]" then
      said[#said + 1] = word
    end
    pos = pos + 1
  end
  return table.concat(said, " "), body
end

-- Whether an entry is of a day, or of a part of the month or year that is known alone.
local function holds(entry, date)
  local n = #date
  return entry.since:sub(1, n) <= date and (not entry.till or date <= entry.till:sub(1, n))
end

--- The one who held the office that tokens first..last name, on the document's date; nil where
--- the list or the date does not tell, or tells two.
---@param ref parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
function M.of(ref, first, last)
  local date = ref.doc.metadata.date
  if type(date) ~= "string" or not date:find "^%d%d%d%d" then return nil end
  local office, body = office_of(ref, first, last)
  local name
  for _, entry in ipairs(body and by_office[key_of(body, office)] or {}) do
    if holds(entry, date) then
      if name and name ~= entry.holder then return nil end
      name = entry.holder
    end
  end
  return name
end

return M
