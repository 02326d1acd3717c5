--- found.lua: what the head of a document has told so far; the first word on anything stands.

local people = require "parlance.load.head.people"

local M = {}

local KEYS = {
  "date", "place", "dateline", "kind", "speaker", "speaker_text", "office", "country",
}

---@class parlance.head.found
---@field [string] string

---@param found parlance.head.found
---@param key string
---@param value string|false|nil
function M.put(found, key, value)
  if value and value ~= "" and not found[key] then found[key] = value end
end

---@param found parlance.head.found
---@param values table<string, string>
function M.put_all(found, values)
  for _, key in ipairs(KEYS) do
    M.put(found, key, values[key])
  end
end

--- Puts a person, and the country of the office.
---@param found parlance.head.found
---@param person parlance.head.person
function M.put_person(found, person)
  M.put_all(found, person)
  if person.office then M.put(found, "country", people.country(person.office)) end
end

return M
