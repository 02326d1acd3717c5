--- bodies.lua: the states of bodies, where words next to a name say it: "Velmont's Ministry of
--- Ports", "the Velmontese Ports Agency", "the Ministry of Ports of Velmont".

local M = {}

-- The token where a state may stand before a name, over its genitive.
local function before_name(doc, row)
  local before = row.first - 1
  if before > 1 and doc:fold(before):find "^['’]s?$" then before = before - 1 end
  return before
end

-- The token where it may stand behind "of" and "of the".
local function behind_name(doc, row)
  local behind = row.last + 2
  if behind > doc.n_tokens or doc:fold(row.last + 1) ~= "of" then return nil end
  if doc:fold(behind) == "the" then behind = behind + 1 end
  return behind
end

--- The state of each body of a document that has one, by name.
---@param doc parlance.Document
---@param rows table[] the rows of `names`
---@param at table<integer, table> the outermost row that holds a token
---@return table<string, string>
function M.of(doc, rows, at)
  local states = {}
  for _, row in ipairs(rows) do
    if row.type == "organisation" and row.name then
      for _, token in ipairs { before_name(doc, row), behind_name(doc, row) } do
        local other = at[token]
        if other and other.type == "state" then states[row.name] = other.name end
      end
    end
  end
  return states
end

return M
