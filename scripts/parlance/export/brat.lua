--- brat.lua: documents as brat stand-off: NAME.txt and NAME.ann.
--
-- Annotations are the spans of all layers, and the rows of the latest run of each script
-- under the script's name; what they say besides is an AnnotatorNotes line, as JSON.

local json = require "parlance.report.json_writer"
local reading = require "parlance.export.reading"

local M = { name = "brat" }

local function type_name(name) return (name:gsub("[^%w_-]", "_")) end

-- brat wants fragments without line breaks: "0 5;7 12".
local function fragments(start, text)
  local places, parts, at = {}, {}, 1
  for first, piece, behind in (text .. "\n"):gmatch "()([^\r\n]*)()[\r\n]+" do
    if piece ~= "" then
      local from = start + utf8.len(text, 1, first - 1)
      places[#places + 1] = ("%d %d"):format(from, from + utf8.len(piece))
      parts[#parts + 1] = piece
    end
    at = behind
  end
  return table.concat(places, ";"), table.concat(parts, " "), at
end

-- { type =, start =, text =, notes = } of all spans.
local function span_annotations(doc, list)
  for _, one in ipairs(reading.spans(doc)) do
    local attributes = one.attributes and next(one.attributes) and one.attributes or nil
    list[#list + 1] = { type = type_name(one.layer), start = one.start, text = one.text,
      notes = attributes and json.value(attributes) }
  end
end

local function row_annotations(doc, list)
  local rows = doc.corpus:sql([[SELECT u.script, w.pos, w.pos_end, w.cp, w.cp_end, w.rule, w.data
    FROM _runs u JOIN _run_extracts r ON r.run = u.id JOIN _extracts e ON e.id = r.extract
    JOIN _rows w ON w.extract = e.id
    WHERE e.doc = ? AND u.id = (SELECT max(id) FROM _runs v WHERE v.script = u.script)
    ORDER BY u.script, w.pos, w.pos_end, w.id]], doc.id)
  for row in rows do
    list[#list + 1] = { type = type_name(row.script), start = row.cp,
      text = doc:text(row.cp, row.cp_end), notes = ('{"rule":%s,"columns":%s}'):format(
        json.string(row.rule), row.data) }
  end
end

--- The two files of a document.
---@param doc parlance.Document
---@return string text
---@return string annotations
function M.files(doc)
  local list, lines = {}, {}
  span_annotations(doc, list)
  row_annotations(doc, list)
  local n = 0
  for _, one in ipairs(list) do
    local places, text = fragments(one.start, one.text)
    if places ~= "" then
      n = n + 1
      lines[#lines + 1] = ("T%d\t%s %s\t%s\n"):format(n, one.type, places, text)
      if one.notes then
        lines[#lines + 1] = ("#%d\tAnnotatorNotes T%d\t%s\n"):format(n, n, one.notes)
      end
    end
  end
  return doc:text(), table.concat(lines)
end

return M
