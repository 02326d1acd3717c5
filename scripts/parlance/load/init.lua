--- init.lua: loaders written in Lua: formats with tokens, layers and structure of their own.
--
--     local load = require "parlance.load"
--     load.register {
--       name = "pairs", extensions = { ".pairs" },
--       load = function(text, options) return { text = text, metadata = { kind = "pairs" } } end,
--     }
--
-- A loader makes of a file's text one document, a list of documents, or an iterator over
-- documents. The loaders of the library's own are below; formats without one are loaded by
-- the core.

local core = require "parlance.core"
local fail = require "parlance.fail"
local json = require "parlance.report.json_writer"
local keys_of = require "parlance.keys"
local lfs = require "lfs"

local M = {}

-- How much of a file decides what it is, in bytes.
local HEAD_BYTES = 4096

---@class parlance.Loader
---@field name string
---@field extensions? string[] lower case: { ".conllu" }
---@field sniff? fun(head: string): boolean whether the first bytes are of this format
---@field mark? string what is among the first bytes of every file that `sniff` would take
---@field may_begin_as? string the loader whose first bytes a file with one of its endings may have
---@field raw? boolean `load` gets the bytes of the file as they are
---@field as_pieces? boolean `load` gets a function that gives the text piece by piece
---@field format_of? fun(path: string): string what `add` calls the format of a file, where it
---  is not that of the documents inside
---@field load fun(text: string, options: parlance.LoadOptions): any the text is UTF-8; with
---  `as_pieces`, text(n) is the next n bytes of it or more, nil at its end

---@class parlance.LoadOptions
---@field path string where the text comes from
---@field columns? string[] the names of columns, of formats that do not name them
---@field row_columns? parlance.load.RowColumns
---@field mapping? parlance.load.Mapping of XML
---@field encoding? string that was told

---@class parlance.LoadedDocument
---@field text string
---@field id? string what tells documents of one file apart: they are named FILE#ID
---@field tokens? integer[]|integer[][] { start, end, ... } or { { start, end }, ... } in bytes
---  of the text, 0-based and half-open; without them the text is tokenized as any other
---@field sentences? integer[] numbers of the first token of each, from 1
---@field paragraphs? integer[] the same of paragraphs
---@field breaks? integer[] bytes at which paragraphs begin, where there are no tokens
---@field layers? table<string, (string|false)[]> a value for each token
---@field spans? table[] { layer =, first =, last = } in tokens, or { layer =, start =, end = }
---  in bytes, with attributes = { key = value }
---@field metadata? table<string, string>
---@field metadata_origin? string where it stood, default "embedded"
---@field inner? { bytes: string, name: string, whole?: boolean } instead of text and
---  structure: a file of another format, UTF-8, which the core loads by its name's ending
---@field loaded? parlance.core.Loaded instead of text and structure: it is made already
---@field file? { bytes: string, name: string } instead of all else: a file that was in this
---  one, which is loaded as any other, or left out when it is of no format
---@field problem? string instead of all else: why one of several documents is not there

local registered, extended = {}, false
local known, of_extension, longest -- all loaders in order, once they were asked for

-- The loaders that come with the library, in order; what a user registers goes before.
local BUNDLED = { "conllu", "vrt", "rows", "front_matter", "mail", "xml" }

local function check_loader(loader)
  if type(loader) ~= "table" or type(loader.name) ~= "string"
    or type(loader.load) ~= "function" then
    error("a loader is { name =, extensions =, sniff =, load = function(text, options) }", 3)
  end
end

--- Make a loader known; of two that claim a file the later one loads it.
---@param loader parlance.Loader
function M.register(loader)
  check_loader(loader)
  extended, known = true, nil
  table.insert(registered, 1, loader)
end

--- Whether a script has registered loaders of its own.
---@return boolean
function M.is_extended() return extended end

local own_are_read = false

-- The files loaders/*.lua in the folders of scripts (catalog.lua) return loaders.
local function read_own()
  own_are_read = true
  local catalog = require "parlance.catalog"
  for _, folder in ipairs(catalog.folders()) do
    local path = folder.path .. "/loaders"
    if not folder.bundled and lfs.attributes(path, "mode") == "directory" then
      local names = {}
      for name in lfs.dir(path) do
        if name:find "^[%w_]+%.lua$" then names[#names + 1] = name end
      end
      table.sort(names)
      for _, name in ipairs(names) do
        local file = path .. "/" .. name
        local loader = require("parlance.sandbox").new({ path = file }):loadfile(file)()
        if type(loader) ~= "table" or type(loader.load) ~= "function" then
          fail.raise(file .. ": does not return { name =, extensions =, load = }")
        end
        loader.name = tostring(loader.name or name)
        registered[#registered + 1] = loader
      end
    end
  end
end

-- Which of the loaders claims files with each extension: the first that does; and how long
-- the longest is.
local function by_extension(loaders)
  local found, most = {}, 1
  for _, loader in ipairs(loaders) do
    for _, extension in ipairs(loader.extensions or {}) do
      found[extension] = found[extension] or loader
      most = math.max(most, #extension)
    end
  end
  return found, most
end

local function all()
  if not own_are_read then read_own() end
  if known then return known end
  known = table.move(registered, 1, #registered, 1, {})
  for _, name in ipairs(BUNDLED) do known[#known + 1] = require("parlance.load." .. name) end
  of_extension, longest = by_extension(known)
  return known
end

-- The loader that claims a file by its first bytes.
local function find_sniffer(source)
  local head
  for _, loader in ipairs(all()) do
    if loader.sniff and (not loader.mark or source:has(loader.mark, HEAD_BYTES)) then
      head = head or source:head(HEAD_BYTES)
      if loader.sniff(head) then return loader end
    end
  end
end

local function flat_tokens(tokens)
  if type(tokens[1]) ~= "table" then return tokens end
  local list = {}
  for _, token in ipairs(tokens) do
    list[#list + 1], list[#list + 2] = token[1], token[2]
  end
  return list
end

-- A span in bytes, its attributes as JSON.
local function core_span(span, tokens)
  local start, finish = span.start, span["end"]
  if span.first then
    start, finish = tokens and tokens[2 * span.first - 1], tokens and tokens[2 * span.last]
    if not start or not finish then
      fail.raise(("a span of '%s' has tokens %s to %s, which there are not"):format(
        tostring(span.layer), tostring(span.first), tostring(span.last)))
    end
  end
  local attributes = span.attributes and next(span.attributes) ~= nil
    and json.value(span.attributes) or nil
  return { layer = span.layer, start = start, ["end"] = finish, attributes = attributes }
end

-- Bytes where paragraphs begin.
local function breaks_of(document, tokens)
  if not (document.paragraphs and tokens) then return document.breaks end
  local breaks = {}
  for i, first in ipairs(document.paragraphs) do breaks[i] = tokens[2 * first - 1] end
  return breaks
end

-- What the core takes.
local function core_loaded(document)
  local tokens = document.tokens and flat_tokens(document.tokens)
  local layers, spans = {}, {}
  for i, name in ipairs(keys_of.sorted(document.layers)) do
    layers[i] = { name = name, values = document.layers[name] }
  end
  for i, span in ipairs(document.spans or {}) do spans[i] = core_span(span, tokens) end
  local sentences = document.sentences
  if tokens and #tokens > 0 and not sentences then sentences = { 1 } end
  return core.loaded {
    text = document.text, tokens = tokens, sentences = sentences,
    breaks = breaks_of(document, tokens), layers = layers, spans = spans,
  }
end

-- An iterator over what a loader returned.
local function each(result)
  if type(result) == "function" then return result end
  local list, i = result, 0
  local is_one = type(result) == "table"
    and (result.text or result.inner or result.loaded or result.problem)
  if is_one then list = { result } end
  if type(list) ~= "table" then fail.raise "it gives no documents" end
  return function()
    i = i + 1
    return list[i]
  end
end

local function protect(loader, path, f, ...)
  local ok, value = pcall(f, ...)
  if ok then return value end
  if fail.is(value) then
    fail.raise(("%s: %s"):format(path, value.message), value.code)
  end
  local message = tostring(value):gsub("^[^\n]*%.lua:%d+: ", ""):gsub("\n.*", "")
  if message:find "interrupted" then error(value, 0) end
  fail.raise(("%s: loader '%s': %s"):format(path, loader.name, message))
end

-- A document as the core takes it.
local function ready(document, options)
  if document.problem then
    return { id = document.id, problem = tostring(document.problem) }
  end
  if document.file then return { id = document.id, file = document.file } end
  local result = { id = document.id, metadata = document.metadata,
    metadata_origin = document.metadata_origin, has_head = document.tokens == nil }
  local inner = document.inner
  if document.loaded then
    result.loaded, result.format = document.loaded, document.format
  elseif inner then
    local source <close> = core.source(inner.bytes)
    local loaded, problem, code = source:load(inner.name,
      { encoding = "UTF-8", whole = inner.whole or options.whole })
    if not loaded and document.id and code ~= "ENOMEM" then
      return { id = document.id, problem = problem }
    end
    result.loaded = fail.check(loaded, problem, code)
    result.format = document.format
  else
    result.loaded = core_loaded(document)
  end
  return result
end

-- Lua waits with collecting until its memory has doubled, which beside a large text is much;
-- returns what sets it back.
local LARGE, PAUSE = 16 * 1024 * 1024, 110

local function collect_often(text)
  if #text < LARGE then return function() end end
  local before = collectgarbage("setpause", PAUSE)
  return function() collectgarbage("setpause", before) end
end

local PIECE = 256 * 1024

-- What an encoding is told by.
local SAMPLE = 1024 * 1024

-- The text of a long source that is to be decoded, piece by piece. Its first bytes that are not
-- UTF-8, which stand near `odd`, tell what it is in, if nothing else does.
local function decoded_pieces(source, path, options, odd)
  local start = math.max(odd - SAMPLE // 2, 0)
  local sample = fail.check(source:piece(start, SAMPLE))
  if start > 0 then sample = sample:match "^[^\n]*\n(.*)$" or sample end
  local decoder, at = fail.check(core.decoder(path, options.encoding, source:head(4), sample))
  local ended = false
  return function(n)
    local text = ""
    while text == "" and not ended do
      local bytes = fail.check(source:piece(at, math.max(n or 0, PIECE)))
      at, ended = at + #bytes, bytes == ""
      text = fail.check(decoder:add(bytes, ended))
    end
    return text ~= "" and text or nil
  end
end

-- The text of a source, piece by piece: of a long one there is never more than a piece.
local function pieces_of(source, path, options)
  local at, odd = source:text_start()
  if at == nil then fail.raise(odd) end
  if odd and (options.encoding or not at) then
    return decoded_pieces(source, path, options, odd)
  end
  if at and not options.encoding then
    return function(n)
      local piece = fail.check(source:piece(at, math.max(n or 0, PIECE)))
      at = at + #piece
      return piece ~= "" and piece or nil
    end
  end
  local text = fail.check(source:text(path, { encoding = options.encoding }))
  source:close()
  return function()
    local whole = text
    text = nil
    return whole
  end
end

-- What a loader takes, and what is to be called behind the last document.
local function text_of(loader, source, path, options)
  if loader.as_pieces then return pieces_of(source, path, options), function() end end
  local text = loader.raw and fail.check(source:head(source:len()))
    or fail.check(source:text(path, { encoding = options.encoding }))
  source:close() -- the text is a copy of it
  return text, collect_often(text)
end

--- The documents of a file: an iterator over { id =, loaded =, metadata = }, `loaded` as
--- the core takes it. Raises failures. The source is closed, or not to be closed before the
--- end.
---@param loader parlance.Loader
---@param source userdata the core's source
---@param path string
---@param options parlance.load.Options
---@return fun(): table|nil { id =, loaded =, metadata =, metadata_origin =, has_head = }, or
---  { id =, problem = }, or { id =, file = }
function M.documents(loader, source, path, options)
  local text, set_back = text_of(loader, source, path, options)
  local next_document = protect(loader, path, function()
    return each(loader.load(text,
      { path = path, columns = options.columns, row_columns = options.row_columns,
        mapping = options.mapping, encoding = options.encoding }))
  end)
  return function()
    return protect(loader, path, function()
      local document = next_document()
      if document == nil then return set_back() end
      if type(document) ~= "table" then fail.raise "it gives no document" end
      return ready(document, options)
    end)
  end
end

--- Whether a file of this name is read piece by piece.
---@param path string
---@return boolean
function M.takes_pieces(path)
  all()
  local extension = path:match("%.[^./]*$", -longest)
  local loader = extension and of_extension[extension:lower()]
  return loader ~= nil and loader.as_pieces == true
end

--- The loader that claims a file by its first bytes, or else by its name; nil when it is
--- the core's to load.
---@param source parlance.core.Source
---@param path string
---@return parlance.Loader?
function M.of_source(source, path)
  local loader = find_sniffer(source)
  local extension = path:match("%.[^./]*$", -longest)
  local named = extension and of_extension[extension:lower()]
  if loader and named and named.may_begin_as == loader.name then return named end
  return loader or named
end

return M
