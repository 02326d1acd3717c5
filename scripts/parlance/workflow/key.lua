--- key.lua: when what a script found in a document is still what it would find.
--
-- The key of an extract is the hash of all that extract may depend on: the
-- document's text, structure and metadata, its stored layers, the script, the
-- library and its word lists, the user's own, the options, the version, and the keys of the
-- scripts that it uses.

local core = require "parlance.core"
local documents = require "parlance.documents"
local fail = require "parlance.fail"
local lfs = require "lfs"
local lexicon = require "parlance.lexicon"
local provider = require "parlance.provider"

local M = {}

--- The SHA-256 of a string, in hexadecimal.
---@param s string
---@return string
function M.hash(s)
  local source <close> = core.source(s)
  local digest = source:hash()
  return ("%02x"):rep(#digest):format(digest:byte(1, -1))
end

local function read(path)
  local source <close> = fail.check(core.read(path))
  return source:hash()
end

local function files_below(folder, out)
  local names = {}
  for name in lfs.dir(folder) do
    if not name:find "^%." then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local path = folder .. "/" .. name
    local mode = lfs.attributes(path, "mode")
    if mode == "directory" then
      files_below(path, out)
    elseif name:find "%.lua$" then
      out[#out + 1] = path
    end
  end
  return out
end

-- The folder that holds parlance/ and lexicon/.
local function library_folder()
  local path = package.searchpath("parlance.fail", package.path)
  return path:gsub("/parlance/fail%.lua$", "")
end

local library

-- What the library and its word lists are: any change in them makes new keys.
local function library_hash()
  if library then return library end
  local parts = { core.version }
  local folder = library_folder()
  for _, part in ipairs { "parlance/grammar", "parlance/cql", "parlance/extract", "lexicon" } do
    if lfs.attributes(folder .. "/" .. part, "mode") == "directory" then
      for _, path in ipairs(files_below(folder .. "/" .. part, {})) do
        parts[#parts + 1] = read(path)
      end
    end
  end
  for _, name in ipairs { "document", "source", "span", "corpus", "query", "text" } do
    parts[#parts + 1] = read(folder .. "/parlance/" .. name .. ".lua")
  end
  for _, path in ipairs(provider.files()) do parts[#parts + 1] = read(path) end
  library = M.hash(table.concat(parts))
  return library
end

local function serialise(value)
  if type(value) ~= "table" then return ("%s %s"):format(type(value), tostring(value)) end
  local keys, parts = {}, {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, key in ipairs(keys) do
    parts[i] = tostring(key) .. "=" .. serialise(value[key])
  end
  return "{" .. table.concat(parts, ";") .. "}"
end

M.serialise = serialise

--- What does not change from document to document.
---@param script_hash string of the script's file
---@param options table
---@param used string[] the same of the scripts it uses
---@return string
function M.of_script(script_hash, options, used)
  return M.hash(table.concat({ library_hash(), script_hash, serialise(options),
    lexicon.added_hash(), table.concat(used, ",") }, "\0"))
end

-- What the layers say: they may be stored after the document was added.
local function layers_of(doc)
  local row = doc.corpus:row([[SELECT count(*) AS n, group_concat(layer || ' ' || pos || ' '
    || pos_end || ' ' || coalesce(attributes, ''), char(10)) AS spans
    FROM _spans WHERE doc = ?]], doc.id)
  local parts = { ("%d %s"):format(row.n, row.spans or "") }
  for one in doc.corpus:sql([[SELECT l.name, d.origin FROM _document_layers d
      JOIN _layers l ON l.number = d.layer WHERE d.doc = ? ORDER BY l.name]], doc.id) do
    parts[#parts + 1] = one.name .. " " .. one.origin
  end
  return table.concat(parts, "\n")
end

--- What extract may depend on of a document, as a hash.
---@param doc parlance.Document
---@return string
function M.facts(doc)
  local row = doc.corpus:row("SELECT hex(hash) AS hash FROM _documents WHERE id = ?", doc.id)
  return M.hash(table.concat({ row and row.hash or "", doc.name, serialise(doc.metadata),
    layers_of(doc) }, "\0"))
end

--- The key of a script's extract of one document.
---@param script_key string what of_script gave
---@param facts string of the document
---@return string
function M.of_extract(script_key, facts)
  return M.hash(script_key .. "\0" .. facts)
end

-- The Lua files in a folder, which a script there may require.
local function files_beside(folder)
  local paths = {}
  for name in lfs.dir(folder) do
    if name:find "%.lua$" then paths[#paths + 1] = folder .. "/" .. name end
  end
  table.sort(paths)
  return paths
end

--- The hash of a script: of its file and, for a script of the user's own, of the
--- files beside it, which may be modules of it. Of a script without a file the
--- hash says nothing: its rows are not to be used again.
---@param path string|nil
---@param name string
---@return string
function M.of_file(path, name)
  if not path or lfs.attributes(path, "mode") ~= "file" then return M.hash(name) end
  local folder = path:match "^(.*)/[^/]*$" or "."
  local parts = { read(path) }
  if folder ~= library_folder() then
    for _, beside in ipairs(files_beside(folder)) do parts[#parts + 1] = read(beside) end
  end
  return M.hash(table.concat(parts))
end

-- The index of names gives the order; a sort would have all in memory.
local IN_ORDER_OF_NAME = [[SELECT d.id, n.name, hex(d.hash)
  FROM _names n CROSS JOIN _documents d ON d.id = n.doc
  WHERE d.removed = 0 AND n.id = (SELECT min(m.id) FROM _names m WHERE m.doc = n.doc)
  ORDER BY n.name]]

--- The hash of some documents: over their contents in order of name.
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
---@return string
function M.of_corpus(corpus, docs)
  local wanted, hasher, between = {}, core.hasher(), ""
  for _, id in ipairs(documents.ids(docs)) do wanted[id] = true end
  local query <close> = fail.check(corpus.handle:prepare(IN_ORDER_OF_NAME, true))
  local row = fail.check(query:step())
  while row do
    if wanted[row[1]] then
      hasher:add(between .. row[2] .. " " .. row[3])
      between = "\n"
    end
    row = fail.check(query:step())
  end
  return (hasher:hash():gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

return M
