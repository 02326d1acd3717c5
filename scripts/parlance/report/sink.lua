--- sink.lua: many small pieces of text, handed on in large ones.

local M = {}

local PIECES, BYTES = 512, 16 * 1024

---A function that takes pieces, and one that hands on what is left.
---@param write fun(s: string)
---@return fun(...: string) put
---@return fun() finish
function M.new(write)
  local pieces, n, bytes = {}, 0, 0
  local function finish()
    if n > 0 then write(table.concat(pieces, "", 1, n)) end
    n, bytes = 0, 0
  end
  local function put(...)
    for i = 1, select("#", ...) do
      local piece = (select(i, ...))
      n, bytes = n + 1, bytes + (type(piece) == "string" and #piece or 1)
      pieces[n] = piece
    end
    if n >= PIECES or bytes >= BYTES then finish() end
  end
  return put, finish
end

return M
