--- pdf.lua: small PDF files out of lines of text at places.

local M = {}

local function escape(s) return (s:gsub("[\\()]", "\\%0")) end

-- What the rows of a matrix say of text that runs upwards or downwards.
local TURNS = { [0] = "1 0 0 1", [90] = "0 1 -1 0", [-90] = "0 -1 1 0" }

-- The commands that show lines { x, y, text, size = 10, turn = 0 }; y counts from the top of 792.
local function contents(lines)
  local parts = { "BT" }
  for _, line in ipairs(lines) do
    parts[#parts + 1] = ("/F %g Tf %s %g %g Tm (%s) Tj"):format(line.size or 10,
      TURNS[line.turn or 0], line[1], 792 - line[2], escape(line[3]))
  end
  parts[#parts + 1] = "ET"
  return table.concat(parts, "\n")
end

local function add(objects, text) objects[#objects + 1] = text; return #objects end

-- `info` and `encrypt` are numbers of objects, or nil.
local function write(objects, root, info, encrypt)
  local parts, at, places = { "%PDF-1.4\n" }, 9, {}
  for i, object in ipairs(objects) do
    places[i] = at
    parts[#parts + 1] = ("%d 0 obj\n%s\nendobj\n"):format(i, object)
    at = at + #parts[#parts]
  end
  parts[#parts + 1] = ("xref\n0 %d\n0000000000 65535 f \n"):format(#objects + 1)
  for _, place in ipairs(places) do parts[#parts + 1] = ("%010d 00000 n \n"):format(place) end
  local more = (info and (" /Info %d 0 R"):format(info) or "")
    .. (encrypt and (" /ID [<01> <01>] /Encrypt %d 0 R"):format(encrypt) or "")
  parts[#parts + 1] = ("trailer << /Size %d /Root %d 0 R%s >>\nstartxref\n%d\n%%%%EOF\n"):format(
    #objects + 1, root, more, at)
  return table.concat(parts)
end

--- The bytes of a file with these pages, each a list of lines { x, y, text, size = 10,
--- turn = 0 } in Helvetica (y is that of the base line, from the top of 792 points).
---@param pages table[][]
---@param info? table<string, string>
---@param is_encrypted? boolean with a password that nobody knows
---@return string
function M.write(pages, info, is_encrypted)
  local objects, kids = {}, {}
  local font = add(objects, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
    .. "/Encoding /WinAnsiEncoding >>")
  local tree = add(objects, "")
  for i, lines in ipairs(pages) do
    local stream = contents(lines)
    local body = add(objects, ("<< /Length %d >>\nstream\n%s\nendstream"):format(#stream, stream))
    local page = add(objects, ("<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents "
      .. "%d 0 R /Resources << /Font << /F %d 0 R >> >> >>"):format(tree, body, font))
    kids[i] = page .. " 0 R"
  end
  objects[tree] = ("<< /Type /Pages /Kids [%s] /Count %d >>"):format(table.concat(kids, " "),
    #kids)
  local root = add(objects, ("<< /Type /Catalog /Pages %d 0 R >>"):format(tree))
  local entries
  for key, value in pairs(info or {}) do
    entries = (entries or "") .. ("/%s (%s) "):format(key, escape(value))
  end
  local hidden = ("<%s>"):format(("5A"):rep(32))
  return write(objects, root, entries and add(objects, "<< " .. entries .. ">>"),
    is_encrypted and add(objects, ("<< /Filter /Standard /V 1 /R 2 /P -4 /O %s /U %s >>"):format(
      hidden, hidden)))
end

return M
