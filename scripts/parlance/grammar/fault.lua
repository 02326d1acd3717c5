--- fault.lua: the errors that token grammars raise, worded like Lua's own.
--
-- Every message is one line and holds the offending value. A `level` counts
-- from the function that calls into this module, as in `error`: 2 blames its
-- caller.

local M = {}

-- The words for a value of the wrong type.
local function kind_of(value)
  local meta = getmetatable(value)
  if type(meta) == "table" and type(meta.__name) == "string" then return meta.__name end
  if value == nil then return "no value" end
  return type(value)
end

--- Raise "bad argument #n to 'name' (what expected, got ...)".
---@param n integer which argument
---@param name string the public function's name
---@param what string what it takes
---@param got any what it was given
---@param level? integer 2 (the default) blames the caller of the public function
function M.argument(n, name, what, got, level)
  error(("bad argument #%d to '%s' (%s expected, got %s)"):format(n, name, what, kind_of(got)),
    (level or 2) + 1)
end

--- Raise "bad argument #n to 'name' (reason)".
---@param n integer
---@param name string
---@param reason string
---@param level? integer
function M.because(n, name, reason, level)
  error(("bad argument #%d to '%s' (%s)"):format(n, name, reason), (level or 2) + 1)
end

-- Edit distance where a swap of neighbours counts as one edit.
local function distance(a, b)
  local rows = { [0] = {} }
  for j = 0, #b do rows[0][j] = j end
  for i = 1, #a do
    local row = { [0] = i }
    rows[i] = row
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      row[j] = math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        row[j] = math.min(row[j], rows[i - 2][j - 2] + 1)
      end
    end
  end
  return rows[#a][#b]
end

--- The hint `; did you mean 'x'?` for a mistyped name, or "".
---@param name string
---@param candidates string[]
---@return string
function M.nearest(name, candidates)
  local best, least = nil, #name // 3 + 2
  table.sort(candidates)
  for _, candidate in ipairs(candidates) do
    local d = distance(name, candidate)
    if d < least then best, least = candidate, d end
  end
  return best and ("; did you mean '%s'?"):format(best) or ""
end

local TOO_DEEP = "it recurses too deeply on this text: match it within a smaller unit, or repeat "
  .. "with ^ where a rule calls itself last"

-- LPeg's own messages that a user can meet, and what they mean here.
local TRANSLATED = {
  { "backtrack stack overflow", TOO_DEEP },
  { "stack overflow %(too many calls", TOO_DEEP },
  { "too many pending calls/choices", TOO_DEEP },
  { "subcapture nesting too deep", "captures are nested too deeply on this text" },
  { "too many .-captures", "one match makes too many captures" },
  { "too many results", "one match makes too many captures" },
  { "grammar has too many rules", "a grammar has more than about 250 rules" },
}

--- An error of LPeg in the words of token grammars; any other error unchanged.
---@param message any
---@return any
function M.translate(message)
  if type(message) ~= "string" then return message end
  for _, pair in ipairs(TRANSLATED) do
    if message:find(pair[1]) then return pair[2] end
  end
  return message
end

return M
