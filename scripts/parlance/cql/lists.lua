--- lists.lua: word lists of files, for `$name` in a query.
--
-- One entry on each line, in UTF-8; white space around it, empty lines and lines that begin
-- with # are left out.

local fail = require "parlance.fail"

local M = {}

local function read(path)
  local file, problem = io.open(path, "rb")
  local text = file and file:read "a"
  if file then file:close() end
  if not text then
    fail.raise(("cannot read %s"):format(problem or path .. ": it is no file"), "EIO")
  end
  return (text:gsub("^\u{FEFF}", ""))
end

---The entries of a file; raises where there are none.
---@param path string
---@return string[]
function M.entries(path)
  local list, number = {}, 0
  for line in (read(path) .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    local entry = line:match "^%s*(.-)%s*$"
    if not utf8.len(entry) then
      fail.raise(("%s:%d: this is not UTF-8"):format(path, number), "EINVALID")
    end
    if entry ~= "" and entry:sub(1, 1) ~= "#" then list[#list + 1] = entry end
  end
  if #list == 0 then
    fail.raise(("%s has no entry: it takes one a line"):format(path), "EINVALID")
  end
  return list
end

---The name and the path of "verbs=verbs.txt"; raises for anything else.
---@param text string
---@return string name
---@return string path
function M.pair(text)
  local name, path = text:match "^%$?([%a_][%w_]*)=(.+)$"
  if not name then
    fail.raise(("a word list is NAME=FILE, as in verbs=verbs.txt, not '%s'"):format(text),
      "EINVALID")
  end
  return name, path
end

---Word lists by name, as queries take them.
---
---    corpus:query("[stem=$verbs]", { lists = lists.read { "verbs=verbs.txt" } })
---@param pairs_of string[]? each NAME=FILE
---@return table<string, string[]>
function M.read(pairs_of)
  local lists = {}
  for _, text in ipairs(pairs_of or {}) do
    local name, path = M.pair(text)
    if lists[name] then
      fail.raise(("two word lists are named '%s'"):format(name), "EINVALID")
    end
    lists[name] = M.entries(path)
  end
  return lists
end

---What help says of the option.
M.ABOUT = "a word list for `$NAME` in the query: FILE has one entry a line; may be given again"

return M
