--- adding.lua: a folder "in" that is added to a corpus, and what is in it then.

local parlance = require "parlance"
local workspace = require "support.workspace"

local M = {}
M.__index = M

--- A workspace and an empty corpus in it; clear it afterwards.
function M.new()
  local space = workspace.new()
  return setmetatable({ space = space,
    corpus = parlance.open(space:path "c.db", { mode = "create" }) }, M)
end

--- Write a file of the folder.
function M:write(name, bytes) return self.space:write("in/" .. name, bytes) end

--- Add the folder.
---@return table summary
function M:add(options) return self.corpus:add({ self.space:path "in" }, options) end

--- The metadata of a document, each as "value|origin".
---@return table<string, string>
function M:metadata(name)
  local found = {}
  for row in self.corpus:sql("SELECT m.key, m.value, m.origin FROM metadata m JOIN documents d "
    .. "ON d.id = m.doc WHERE d.name = ?", name) do
    found[row.key] = row.value .. "|" .. row.origin
  end
  return found
end

--- "name=text" of all documents, by name.
---@return string[]
function M.texts(corpus)
  local list = {}
  for i, doc in ipairs(corpus:docs()) do list[i] = doc.name .. "=" .. doc:text() end
  table.sort(list)
  return list
end

function M:clear()
  self.corpus:close()
  self.space:clear()
end

return M
