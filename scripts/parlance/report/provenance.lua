--- provenance.lua: what made a report, as facts in a fixed order.
---
--- There is no time among them: the same run prints the same bytes. The time of
--- a run is in the corpus' record of it.

local value = require "parlance.report.value"

local M = {}

local FIRST = { "script", "version", "corpus", "documents", "options" }

---The facts that are known, the usual ones first, others by name.
---@param provenance? table
---@return { key: string, value: any }[]
function M.facts(provenance)
  local facts, seen = {}, {}
  local function take(key)
    if seen[key] or value.is_null((provenance or {})[key]) then return end
    seen[key] = true
    facts[#facts + 1] = { key = key, value = provenance[key] }
  end
  for _, key in ipairs(FIRST) do take(key) end
  for _, key in ipairs(value.sorted_keys(provenance or {})) do take(key) end
  return facts
end

local function options_text(options)
  if type(options) ~= "table" then return value.text(options) end
  if next(options) == nil then return "none" end
  local parts = {}
  for i, key in ipairs(value.sorted_keys(options)) do
    parts[i] = type(key) == "number" and value.text(options[key])
      or key .. "=" .. value.text(options[key])
  end
  return table.concat(parts, ", ")
end

---The facts as words, for the small print at a report's foot.
---@param provenance? table
---@return string[]  such as "script denials"
function M.words(provenance)
  local words = {}
  for i, fact in ipairs(M.facts(provenance)) do
    local text = fact.key == "options" and options_text(fact.value) or value.text(fact.value)
    words[i] = tostring(fact.key) .. " " .. text
  end
  return words
end

return M
