--- messages.lua: what one who runs a script and its workers tell each other.
--
-- To a worker: one "H", what to run over which corpus, then a "J" for each document. From it:
-- "R" when it is ready, or "F" and why it never will be; then for each document in order "D",
-- what was found, or "O" when it does not see the document as the other side does.

local cjson = require "cjson"
local rows = require "parlance.workflow.rows"

local M = {}

M.HELLO, M.JOB, M.READY, M.FAILED, M.DONE, M.OTHER = "H", "J", "R", "F", "D", "O"

---@class parlance.workflow.Hello
---@field corpus string the path
---@field source parlance.ScriptSource
---@field trusting boolean whether scripts of the user's own are trusted
---@field options table of the script itself
---@field tasks { name: string, script_hash: string, key: string }[]
---@field doc_timeout number

-- Values of options, numbers as text that reads back as the same number.
local function tagged(value)
  if type(value) == "number" then
    return { number = (math.type(value) == "integer" and "%d" or "%a"):format(value) }
  elseif type(value) == "table" then
    local list = {}
    for i, one in ipairs(value) do list[i] = tagged(one) end
    return { list = #list > 0 and list or nil }
  end
  return { value = value }
end

local function untagged(one)
  if one.number then
    return tonumber(one.number)
  elseif one.value ~= nil then
    return one.value
  end
  local list = {}
  for i, item in ipairs(one.list or {}) do list[i] = untagged(item) end
  return list
end

local function map_values(t, convert)
  local out = {}
  for key, value in pairs(t) do out[key] = convert(value) end
  return out
end

---@param hello parlance.workflow.Hello
---@return string
function M.hello(hello)
  local copy = map_values(hello, function(value) return value end)
  copy.options = map_values(hello.options, tagged)
  return cjson.encode(copy)
end

---@param bytes string
---@return parlance.workflow.Hello
function M.read_hello(bytes)
  local hello = cjson.decode(bytes)
  hello.options = map_values(hello.options, untagged)
  return hello
end

local JOB = "<I8s4s4"

--- A document to be read.
---@param id integer
---@param facts string of it, as seen here
---@param wanted boolean[] by the task's number: whose rows are to be sent
---@return string
function M.job(id, facts, wanted)
  local flags = {}
  for i, one in ipairs(wanted) do flags[i] = one and "\1" or "\0" end
  return JOB:pack(id, facts, table.concat(flags))
end

---@param bytes string
---@return integer id
---@return string facts
---@return boolean[] wanted
function M.read_job(bytes)
  local id, facts, flags = JOB:unpack(bytes)
  local wanted = {}
  for i = 1, #flags do wanted[i] = flags:byte(i) == 1 end
  return id, facts, wanted
end

--- What was found in a document.
---@param tasks parlance.Task[]
---@param wanted boolean[]
---@param found table<integer, parlance.Extract>
---@param printed string by the scripts meanwhile
---@return string
function M.done(tasks, wanted, found, printed)
  local parts = { ("<s4"):pack(printed) }
  for i, task in ipairs(tasks) do
    if wanted[i] and found[i] then
      parts[#parts + 1] = ("<I4s4s4"):pack(i, found[i].problem or "",
        rows.pack(task.workflow, found[i].rows))
    end
  end
  return table.concat(parts)
end

local function read_extract(task, doc, problem, packed)
  local ok, list, data = pcall(rows.unpack, task.workflow, doc, packed)
  if not ok then return { rows = {}, problem = tostring(list) } end
  return { rows = list, data = data, problem = problem ~= "" and problem or nil }
end

--- The same, checked.
---@param tasks parlance.Task[]
---@param doc parlance.Document
---@param bytes string
---@return table<integer, parlance.Extract> found
---@return string printed
function M.read_done(tasks, doc, bytes)
  local found, printed, at = {}, ("<s4"):unpack(bytes)
  while at <= #bytes do
    local i, problem, packed
    i, problem, packed, at = ("<I4s4s4"):unpack(bytes, at)
    if tasks[i] then found[i] = read_extract(tasks[i], doc, problem, packed) end
  end
  return found, printed
end

return M
