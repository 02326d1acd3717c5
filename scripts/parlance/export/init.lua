--- init.lua: a corpus written in the formats of other tools.

local fail = require "parlance.fail"
local lfs = require "lfs"

local M = {}

--- The formats, in the order in which help shows them.
M.formats = { "conllu", "vrt", "brat", "jsonl" }

local function format_named(name)
  for _, known in ipairs(M.formats) do
    if known == name then return require("parlance.export." .. name) end
  end
  fail.raise(("no format '%s' to export: there is %s"):format(tostring(name),
    table.concat(M.formats, ", ")))
end

--- Write documents one behind the other.
---
---     export.write(corpus, "conllu", io.write)
---@param corpus parlance.Corpus
---@param format "conllu"|"vrt"|"jsonl"
---@param write fun(s: string)
---@param docs? parlance.Document[] default all
function M.write(corpus, format, write, docs)
  local writer = format_named(format)
  if not writer.document then
    fail.raise(("%s is two files for each document: it is written to a folder"):format(format))
  end
  docs = docs or corpus:docs()
  if writer.check then writer.check(corpus) end
  local state = writer.begin and writer.begin(corpus, docs, write)
  for _, doc in ipairs(docs) do writer.document(doc, write, state) end
end

-- A path below a folder that no other document has, whatever names documents have.
local function free_path(name, taken)
  local parts = {}
  for part in name:gmatch "[^/]+" do
    part = part:gsub("[%c\\:*?\"<>|]", "_")
    parts[#parts + 1] = part:find "^%.+$" and part:gsub("%.", "_") or part
  end
  local base = #parts > 0 and table.concat(parts, "/") or "_"
  local path, n = base, 1
  while taken[path:lower()] do
    n = n + 1
    path = ("%s-%d"):format(base, n)
  end
  taken[path:lower()] = true
  return path
end

local function make_folders(path)
  for at in path:gmatch "()/" do
    local folder = path:sub(1, at - 1)
    if folder ~= "" and lfs.attributes(folder, "mode") ~= "directory" then
      local ok, problem = lfs.mkdir(folder)
      if not ok then fail.raise(("cannot make '%s': %s"):format(folder, problem), "EIO") end
    end
  end
end

local function write_file(path, write)
  make_folders(path)
  local file, problem = io.open(path, "wb")
  if not file then fail.raise("cannot write " .. problem, "EIO") end
  local ok, reason = pcall(write, function(s)
    local done, why = file:write(s)
    if not done then fail.raise(("cannot write '%s': %s"):format(path, why), "EIO") end
  end)
  local closed, why = file:close()
  if not ok then error(reason, 0) end
  if not closed then fail.raise(("cannot write '%s': %s"):format(path, why), "EIO") end
end

local function document_files(corpus, format, writer, doc, path)
  if writer.files then
    local text, annotations = writer.files(doc)
    path = path:gsub("%.txt$", "")
    write_file(path .. ".txt", function(put) put(text) end)
    write_file(path .. ".ann", function(put) put(annotations) end)
  else
    write_file(path .. writer.ending, function(put) M.write(corpus, format, put, { doc }) end)
  end
end

--- Write each document to a file of its own (two of them for brat).
---@param corpus parlance.Corpus
---@param format string
---@param folder string is made when it is not there
---@param docs? parlance.Document[] default all
---@return integer n documents
function M.write_folder(corpus, format, folder, docs)
  local writer, taken = format_named(format), {}
  docs = docs or corpus:docs()
  make_folders(folder .. "/")
  for _, doc in ipairs(docs) do
    local name = doc.name
    if writer.files then name = name:gsub("%.txt$", "") end
    document_files(corpus, format, writer, doc, folder .. "/" .. free_path(name, taken))
  end
  return #docs
end

return M
