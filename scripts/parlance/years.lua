--- years.lua: the year of a document: that of its date; where it has none, what its metadata
--- call `year` or `Year`, when that begins with four digits.

local M = {}

--- The year as an SQL expression over a row `d` of the view of documents: a text, or NULL.
M.SQL = [[coalesce(substr(d.date, 1, 4), (SELECT substr(m.value, 1, 4) FROM metadata m
  WHERE m.doc = d.id AND m.key IN ('year', 'Year') AND m.value GLOB '[0-9][0-9][0-9][0-9]*'))]]

--- The year of a document, nil where it is not known.
---@param doc parlance.Document
---@return integer?
function M.of(doc)
  local metadata = doc.metadata
  local written = doc.date or metadata.year or metadata.Year
  local digits = written and written:match "^%d%d%d%d"
  return digits and math.tointeger(tonumber(digits))
end

return M
