--- codes.lua: states and territories by the codes of ISO 3166, as metadata has them: "ZWE", "SU".
--- In running text such capitals are mostly words: "IT", "US", "CAN".

local lexicon = require "parlance.lexicon"

local M = {}

local bearers = {}

local function add(code, entry)
  if not code then return end
  bearers[code] = bearers[code] or {}
  table.insert(bearers[code], entry)
end

for _, list in ipairs { "states", "territories" } do
  for _, entry in ipairs(lexicon(list)) do
    add(entry.iso2, entry)
    add(entry.iso3, entry)
    for _, code in ipairs(entry.withdrawn or {}) do add(code, entry) end
  end
end

--- The name of the state or territory with a code; nil for what is no code. Where two had it one
--- after the other, the date tells which, and without one it is nobody's.
---@param code string|nil
---@param date string|nil begins with a year
---@return string|nil
function M.name_of(code, date)
  local list = code and bearers[code]
  if not list then return nil end
  if not list[2] then return list[1].name end
  local year, found = tonumber((date or ""):match "^%d%d%d%d"), nil
  for _, entry in ipairs(list) do
    local ended = entry.ended or math.huge
    if year and year <= ended and (not found or ended < (found.ended or math.huge)) then
      found = entry
    end
  end
  return found and found.name
end

return M
