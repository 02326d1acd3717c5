--- sink.lua: many small pieces of text, handed on in large ones.

local M = {}

local PIECES = 512

---A function that takes pieces, and one that hands on what is left.
---@param write fun(s: string)
---@return fun(...: string) put
---@return fun() finish
function M.new(write)
  local pieces, n = {}, 0
  local function finish()
    if n > 0 then write(table.concat(pieces, "", 1, n)) end
    n = 0
  end
  local function put(...)
    for i = 1, select("#", ...) do
      n = n + 1
      pieces[n] = (select(i, ...))
    end
    if n >= PIECES then finish() end
  end
  return put, finish
end

return M
