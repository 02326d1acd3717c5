--- zip.lua: ZIP files out of strings, for tests of what reads them.

local M = {}

local CRC = {}
for i = 0, 255 do
  local c = i
  for _ = 1, 8 do c = c & 1 == 1 and 0xEDB88320 ~ (c >> 1) or c >> 1 end
  CRC[i] = c
end

local function crc32(s)
  local c = 0xFFFFFFFF
  for i = 1, #s do c = CRC[(c ~ s:byte(i)) & 0xFF] ~ (c >> 8) end
  return c ~ 0xFFFFFFFF
end

-- What the two headers of a member share; `size` is what it says that it is unpacked.
local function about(member)
  local flags = member.encrypted and 1 or 0
  return ("<I2I2I2I2I2I4I4I4I2I2"):pack(20, flags, member.deflated and 8 or 0, 0, 33,
    member.crc or crc32(member.bytes), #member.bytes, member.size or #member.bytes,
    #member.name, 0)
end

--- A ZIP file with members stored as they are, in their order.
---@param members { name: string, bytes: string, size?: integer, crc?: integer,
---  deflated?: boolean, encrypted?: boolean }[] `deflated`: the bytes are
---@return string
function M.pack(members)
  local parts, directory, at = {}, {}, 0
  for _, member in ipairs(members) do
    local head = about(member)
    local bytes = "PK\3\4" .. head .. member.name .. member.bytes
    directory[#directory + 1] = "PK\1\2" .. ("<I2"):pack(20) .. head
      .. ("<I2I2I2I4I4"):pack(0, 0, 0, 0, at) .. member.name
    parts[#parts + 1] = bytes
    at = at + #bytes
  end
  local list = table.concat(directory)
  return table.concat(parts) .. list .. "PK\5\6"
    .. ("<I2I2I2I2I4I4I2"):pack(0, 0, #members, #members, #list, at, 0)
end

--- `n` bytes of zeros, deflated: a fixed block of the byte and of copies of it, each of
--- 258 bytes in two bits.
---@param n integer
---@return string
function M.zeros(n)
  local copies = (n - 1) // 258
  -- Bits, from the lowest: last block 1, fixed codes 10, the byte 0 as 00110000 (from its
  -- highest); then for each copy 11000101 (258 bytes) and 00000 (one byte back).
  local bits, parts, pending, n_pending = { 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0 }, {}, 0, 0
  local function put(list)
    for _, bit in ipairs(list) do
      pending = pending | bit << n_pending
      n_pending = n_pending + 1
      if n_pending == 8 then
        parts[#parts + 1] = string.char(pending)
        pending, n_pending = 0, 0
      end
    end
  end
  put(bits)
  for _ = 1, copies do put { 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0 } end
  put { 0, 0, 0, 0, 0, 0, 0 } -- the end of the block
  put { 0, 0, 0, 0, 0, 0, 0 }
  return table.concat(parts)
end

return M
