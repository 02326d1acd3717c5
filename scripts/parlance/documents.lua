--- documents.lua: the documents of a corpus as a list that makes them when they are asked for.
--
-- It is used as any list: `#docs`, `docs[i]`, `ipairs(docs)`, `pairs(docs)`. It keeps the
-- numbers of the documents and some of the objects. Who goes through it in order has rows
-- read many at a time. Who writes to it gets a plain list of them all.

local document = require "parlance.document"

local M = {}

-- Rows read at once: twice as many each time that the next one in turn is asked for.
local MOST_ROWS = 512

-- The numbers behind each list, out of the reach of scripts.
local behind = setmetatable({}, { __mode = "k" })

-- Documents `i` to `last` of the list with their rows.
local function read(corpus, ids, i, last)
  local page = {}
  for k = i, last do page[k - i + 1] = document.of(corpus, ids[k]) end
  document.read(corpus, page)
  return page
end

-- A function that gives the i-th document.
local function getter(corpus, ids)
  local page, first, n = {}, 1, 0
  return function(i)
    if i >= first and i < first + n then return page[i - first + 1] end
    if not ids[i] then return nil end
    local in_turn = i == first + n
    n = math.min(in_turn and math.max(1, 2 * n) or 1, MOST_ROWS, #ids - i + 1)
    page, first = read(corpus, ids, i, i + n - 1), i
    return page[1]
  end
end

-- Make the list a plain one.
local function fill(list, ids, get)
  local metatable = getmetatable(list)
  metatable.__index, metatable.__newindex, metatable.__len, metatable.__pairs = nil, nil, nil, nil
  for i = 1, #ids do rawset(list, i, get(i)) end
  behind[list] = nil
end

local function each(list)
  local i = 0
  return function()
    i = i + 1
    local doc = list[i]
    if doc then return i, doc end
  end
end

--- The documents with these numbers.
---@param corpus parlance.Corpus
---@param ids integer[] ascending
---@return parlance.Document[]
function M.new(corpus, ids)
  local list, get = {}, getter(corpus, ids)
  behind[list] = ids
  return setmetatable(list, {
    __len = function() return #ids end,
    __index = function(_, i)
      if math.type(i) == "integer" then return get(i) end
    end,
    __newindex = function(_, key, value)
      if behind[list] then fill(list, ids, get) end
      rawset(list, key, value)
    end,
    __pairs = each,
  })
end

--- Whether a value is such a list.
---@param value any
---@return boolean
function M.are(value) return behind[value] ~= nil end

--- The numbers of documents, ascending.
---@param docs parlance.Document[]
---@return integer[] not to be changed
function M.ids(docs)
  if behind[docs] then return behind[docs] end
  local ids = {}
  for i, doc in ipairs(docs) do ids[i] = doc.id end
  table.sort(ids)
  return ids
end

--- The list without some documents.
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
---@param gone table<integer, boolean> by number
---@return parlance.Document[]
function M.without(corpus, docs, gone)
  if not next(gone) then return docs end
  local ids, list = behind[docs], {}
  for i = 1, #docs do
    if not gone[ids and ids[i] or docs[i].id] then
      list[#list + 1] = ids and ids[i] or docs[i]
    end
  end
  return ids and M.new(corpus, list) or list
end

return M
