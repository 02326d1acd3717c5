--- archives.lua: tar files made by the tests themselves.

local M = {}

local function field(s, n) return s .. ("\0"):rep(n - #s) end

local function header(name, n_bytes)
  local before = field(name, 100) .. field("0000644", 8) .. field("0000000", 8)
    .. field("0000000", 8) .. field(("%011o"):format(n_bytes), 12) .. field("00000000000", 12)
  local after = "0" .. field("", 100) .. "ustar\0" .. "00"
  local whole = field(before .. (" "):rep(8) .. after, 512)
  local sum = 0
  for i = 1, 512 do sum = sum + whole:byte(i) end
  return field(before .. ("%06o\0 "):format(sum) .. after, 512)
end

--- A tar file.
---@param files string[][] of names and bytes
---@return string
function M.tar(files)
  local parts = {}
  for _, file in ipairs(files) do
    local name, bytes = file[1], file[2]
    parts[#parts + 1] = header(name, #bytes) .. bytes .. ("\0"):rep(-#bytes % 512)
  end
  return table.concat(parts) .. ("\0"):rep(1024)
end

return M
