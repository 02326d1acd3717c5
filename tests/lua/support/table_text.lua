--- table_text.lua: CSV and TSV read back; how they are written is said in
--- parlance/report/render_csv.lua.

local M = {}

-- One CSV cell of a text from a position: the value (nil where it is null) and
-- the position of the separator behind it.
local function csv_cell(text, from)
  if text:sub(from, from) ~= '"' then
    local stop = text:find("[,\n]", from)
    local cell = text:sub(from, stop - 1)
    return cell ~= "" and cell or nil, stop
  end
  local parts, at = {}, from + 1
  while true do
    local quote = text:find('"', at, true)
    parts[#parts + 1] = text:sub(at, quote - 1)
    if text:sub(quote + 1, quote + 1) ~= '"' then return table.concat(parts), quote + 1 end
    parts[#parts + 1], at = '"', quote + 2
  end
end

--- Records of CSV; each a list of cells with their number in n, null as nil.
---@param text string
---@return table[]
function M.parse_csv(text)
  local records, at = {}, 1
  while at <= #text do
    local record, n = {}, 0
    repeat
      n = n + 1
      record[n], at = csv_cell(text, at)
      local separator = text:sub(at, at)
      at = at + 1
    until separator == "\n"
    record.n = n
    records[#records + 1] = record
  end
  return records
end

local TSV = { t = "\t", n = "\n", r = "\r", ["\\"] = "\\" }

--- Records of TSV, lists of cells.
---@param text string
---@return string[][]
function M.parse_tsv(text)
  local records = {}
  for line in text:gmatch("([^\n]*)\n") do
    local record = {}
    for cell in (line .. "\t"):gmatch("([^\t]*)\t") do
      record[#record + 1] = cell:gsub("\\(.)", TSV)
    end
    records[#records + 1] = record
  end
  return records
end

--- The records of the first table as objects by the names in its first record. A
--- record of one empty cell ends the table.
---@param records table[]
---@return table[]
function M.objects(records)
  local header, list = records[1], {}
  for i = 2, #records do
    if records[i].n == 1 or #records[i] <= 1 and #header > 1 then break end
    local object = {}
    for k, name in ipairs(header) do object[name] = records[i][k] end
    list[#list + 1] = object
  end
  return list
end

return M
