--- related.lua: which documents are about the same affair: those that name the same that few
--- others name.

local lexicon = require "parlance.lexicon"

local M = {}

-- A name that more documents have tells nothing.
local MOST = 20

local function documents_of(rows)
  local docs, latest, order = {}, {}, {}
  for _, row in ipairs(rows) do
    local name = row.name
    if name and row.type ~= "office" and not (latest[name] and latest[name][row.doc.id]) then
      if not docs[name] then docs[name], latest[name], order[#order + 1] = {}, {}, name end
      latest[name][row.doc.id] = true
      table.insert(docs[name], row.doc.id)
    end
  end
  return docs, order
end

-- Names that two documents must share at least.
local LEAST = 2

local function rare_names(docs, order)
  local names, counts = {}, {}
  for _, name in ipairs(order) do
    if #docs[name] <= MOST then
      for _, id in ipairs(docs[name]) do
        names[id], counts[id] = names[id] or {}, (counts[id] or 0) + 1
        names[id][name] = true
      end
    end
  end
  return names, counts
end

--- A function that tells which share of their rare names two documents have in common, of the
--- names of the one that has fewer.
---@param rows table[] of `names`
---@return fun(a: parlance.Document, b: parlance.Document): number from 0 to 1
function M.of(rows)
  local names, counts = rare_names(documents_of(rows))
  return function(a, b)
    local n, other = 0, names[b.id] or {}
    for name in pairs(names[a.id] or {}) do
      if other[name] then n = n + 1 end
    end
    return n >= LEAST and n / math.min(counts[a.id], counts[b.id]) or 0
  end
end

return lexicon.bound(M, ...)
