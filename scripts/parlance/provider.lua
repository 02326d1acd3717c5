--- provider.lua: token layers that a Lua file makes of a document: taggers, lemmatizers.
--
-- A provider is a file layers/NAME.lua, of the library's or in a folder of scripts
-- (catalog.lua), that returns { name =, about =, lang =, tag = function(doc) }: `tag` gives
-- a list with a string or false for each token. Those of others run in the sandbox.

local core = require "parlance.core"
local fail = require "parlance.fail"
local lfs = require "lfs"
local nearest = require "parlance.report.nearest"

local M = {}

---@class parlance.Provider
---@field name string
---@field about string
---@field lang? string the language of the documents that it knows
---@field tag fun(doc: parlance.Document): (string|false)[]
---@field path string
---@field trusted boolean
---@field origin string what is noted of documents that have its layer

local loaded = {}

-- The folders that providers are in, the library's first.
local function folders()
  local here = package.searchpath("parlance.provider", package.path):match "^(.*)/" or "."
  local list = { { path = here .. "/layers", trusted = true } }
  for _, folder in ipairs(require("parlance.catalog").folders()) do
    if not folder.bundled then
      list[#list + 1] = { path = folder.path .. "/layers",
        trusted = require("parlance.catalog").is_trusted { trusted = false } }
    end
  end
  return list
end

-- The Lua files of a folder, in order of name.
local function lua_files(folder)
  local found = {}
  if lfs.attributes(folder, "mode") ~= "directory" then return found end
  for name in lfs.dir(folder) do
    if name:find "^[%a_][%w_]*%.lua$" then found[#found + 1] = folder .. "/" .. name end
  end
  table.sort(found)
  return found
end

-- A provider's file, and those of the folder of its name, which are modules of it.
local function own_files(path)
  local list = { path }
  for _, module in ipairs(lua_files((path:gsub("%.lua$", "")))) do list[#list + 1] = module end
  return list
end

--- The files of all providers.
---@return string[]
function M.files()
  local paths = {}
  for _, folder in ipairs(folders()) do
    for _, path in ipairs(lua_files(folder.path)) do
      for _, file in ipairs(own_files(path)) do paths[#paths + 1] = file end
    end
  end
  return paths
end

-- What tells one version of a provider from another.
local function version_of(path)
  local parts = {}
  for i, file in ipairs(own_files(path)) do
    local source <close> = fail.check(core.read(file))
    parts[i] = source:hash()
  end
  local all <close> = core.source(table.concat(parts))
  return (all:hash():sub(1, 8):gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

-- What a provider's file returned, checked.
local function checked(value, name, path, trusted)
  if type(value) ~= "table" or type(value.tag) ~= "function" then
    fail.raise(("%s: does not return { name =, tag = function(doc) }"):format(path))
  end
  return {
    name = name, about = tostring(value.about or ""), lang = value.lang, tag = value.tag,
    path = path, trusted = trusted, origin = "provider " .. version_of(path),
  }
end

local function load_file(path, name, trusted)
  local chunk, message
  if trusted then
    chunk, message = loadfile(path, "t")
    if not chunk then fail.raise(message) end
  else
    chunk = require("parlance.sandbox").new({ path = path }):loadfile(path)
  end
  return checked(chunk(), name, path, trusted)
end

--- The provider of a layer, or nil.
---@param name string
---@return parlance.Provider?
function M.find(name)
  if type(name) ~= "string" or not name:find "^[%a_][%w_]*$" then return nil end
  for _, folder in ipairs(folders()) do
    local path = folder.path .. "/" .. name .. ".lua"
    if loaded[path] then return loaded[path] end
    if lfs.attributes(path, "mode") == "file" then
      loaded[path] = load_file(path, name, folder.trusted)
      return loaded[path]
    end
  end
end

--- The names of all providers.
---@return string[]
function M.names()
  local names, seen = {}, {}
  for _, folder in ipairs(folders()) do
    for _, path in ipairs(lua_files(folder.path)) do
      local name = path:match "([^/]*)%.lua$"
      if not seen[name] then names[#names + 1] = name end
      seen[name] = true
    end
  end
  table.sort(names)
  return names
end

-- A stranger's file reads the corpus and no more.
local function ask(provider, doc)
  if provider.trusted or getmetatable(doc.corpus) == false then return provider.tag(doc) end
  local unseal = require("parlance.sandbox").seal(doc.corpus)
  local ok, values = pcall(provider.tag, doc)
  unseal()
  if not ok then error(values, 0) end
  return values
end

--- What a provider says of a document; raises a failure when it is not one value a token.
---@param provider parlance.Provider
---@param doc parlance.Document
---@return (string|false)[]
function M.values(provider, doc)
  local values = ask(provider, doc)
  if type(values) ~= "table" or #values ~= doc.n_tokens then
    fail.raise(("%s: gives %s for the %d tokens of %s"):format(provider.path,
      type(values) == "table" and #values .. " values" or "no list", doc.n_tokens, doc.name))
  end
  for i, value in ipairs(values) do
    if value == "" then values[i] = false end
  end
  return values
end

--- Whether a provider knows the language of a document; one that names none knows all.
---@param provider parlance.Provider
---@param doc parlance.Document
---@return boolean
function M.knows(provider, doc)
  return not provider.lang or (doc.lang or doc.corpus.lang) == provider.lang
end

--- Whether any document of the corpus has the layer stored.
---@param corpus parlance.Corpus
---@param name string
---@return boolean
function M.is_stored(corpus, name)
  return corpus:row([[SELECT 1 AS found FROM _layers l WHERE l.name = ?
    AND EXISTS (SELECT 1 FROM _document_layers d WHERE d.layer = l.number)]], name) ~= nil
end

--- Raise unless the corpus has all of these layers stored: a search through the whole
--- corpus asks no provider.
---@param corpus parlance.Corpus
---@param names string[]
function M.check_stored(corpus, names)
  for _, name in ipairs(names) do
    if not M.is_stored(corpus, name) then
      fail.raise(("the token layer '%s' is not stored: parlance annotate %s %s makes it"):format(
        name, corpus.path, name), "ENOTFOUND")
    end
  end
end

--- Raise the failure for a layer that nobody has, naming those that there are.
---@param corpus parlance.Corpus
---@param name string
function M.raise_unknown(corpus, name)
  local names = {}
  for _, layer in ipairs(corpus:layers()) do names[#names + 1] = layer.name end
  local hint = "the corpus has none"
  if #names > 0 then
    local near = nearest.of(tostring(name), names)
    local is_near = nearest.distance(tostring(name), near) <= #tostring(name) // 3 + 1
    hint = "the corpus has " .. table.concat(names, ", ")
      .. (is_near and (": did you mean '%s'?"):format(near) or "")
  end
  fail.raise(("no token layer '%s': %s"):format(tostring(name), hint), "ENOTFOUND")
end

return M
