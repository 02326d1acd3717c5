--- two_states.lua: claims in small texts about two states that do not exist.

local M = {}

-- Names of the states, so that `names` knows them as such.
local HEAD = [[
The Republic of Arvenia and the Republic of Belmark signed the treaty. The Government of Arvenia
and the Government of Belmark were there.

]]

--- The claims of a text, behind a paragraph that names Arvenia and Belmark.
---@param space Workspace
---@param text string
---@param metadata? table<string, string>
---@return table[] rows
function M.claims(space, text, metadata)
  return space:extract("claims", { ["a.txt"] = HEAD .. text }, metadata).rows
end

--- Each as "source act target: ...", told by its row.
---@param rows table[]
---@param tell fun(row: table): string|nil
---@return string[]
function M.said(rows, tell)
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = ("%s %s %s: %s"):format(row.source or "-", row.act, row.target or "-",
      tell(row) or "-")
  end
  return list
end

--- What a document of Arvenia's has.
M.OF_ARVENIA = { country = "Arvenia", kind = "statement" }

return M
