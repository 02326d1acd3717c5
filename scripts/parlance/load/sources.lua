--- sources.lua: the documents of a file: one, those of a loader in Lua, or those inside
--- an archive, which may be archives again.

local core = require "parlance.core"
local fail = require "parlance.fail"
local load = require "parlance.load"

local M = {}

-- Archives inside archives.
local MAX_DEPTH = 4

---@class parlance.load.Options
---@field encoding? string
---@field columns? string[] names of columns, for vertical text
---@field row_columns? parlance.load.RowColumns
---@field mapping? parlance.load.Mapping of XML
---@field whole? boolean of pages all text, not their main content alone

---@class parlance.load.Found a document, or why there is none
---@field name string
---@field format string
---@field loaded? parlance.core.Loaded
---@field hash? string of what it was read from, 32 bytes
---@field metadata? table<string, string> that a loader in Lua found
---@field metadata_origin? string where it found it, default "embedded"
---@field has_head? boolean what stands at the head of the text may be asked
---@field is_part? boolean its name is FILE#ID, which is no title
---@field file? string what the file is named, where `name` is that of a document in it
---@field n_bytes? integer of the file that it is the first document of
---@field empty? string why it is no failure that it is left out: there is no text, for one
---@field problem? string
---@field code? string

local ARCHIVE = "archive"

local Expander = {}
Expander.__index = Expander

-- A number for a name: a million of them take less memory than the names.
local function number_of(name)
  local bytes <close> = core.source(name)
  return (("<i8"):unpack(bytes:hash()))
end

-- A name that no other document of the file has. Of each it is kept how many wanted it, so
-- that a million documents of one name are told apart in a million steps.
function Expander:unique(name, id)
  local full = id and name .. "#" .. id or name
  local wanted = number_of(full)
  local number, n = wanted, self.seen[wanted] or 0
  while self.seen[number] do
    n = n + 1
    full = ("%s#%s-%d"):format(name, id or "", n)
    number = number_of(full)
  end
  self.seen[wanted], self.seen[number] = math.max(n, 1), self.seen[number] or 1
  return full
end

function Expander:give(found)
  if found.loaded and found.loaded:is_blank() then found.empty = "has no text" end
  if not found.empty then self.n = self.n + 1 end
  return self.take(found)
end

-- A file that a loader found in another, unless it is nothing that a loader takes.
function Expander:take_file(file, path, name, depth)
  local source <close> = core.source(file.bytes)
  local full = self:unique(name .. "/" .. file.name)
  if depth > MAX_DEPTH then
    return self:give { name = full, format = "file", code = "ELIMIT",
      problem = ("is in %d other files; no deeper one is opened"):format(MAX_DEPTH) }
  end
  self.seen[number_of(full)] = nil
  self:take_member(source, path .. "/" .. file.name, full, depth, true)
end

function Expander:take_lua(source, loader, path, name, depth)
  local of_file = fail.check(source:hash(self.manner .. "\0" .. loader.name))
  local any, n_bytes = false, fail.check(source:len())
  for document in load.documents(loader, source, path, self.options) do
    any = true
    if document.file then
      local owner = document.id and name .. "#" .. document.id or name
      self:take_file(document.file, path, owner, depth)
    elseif document.problem then
      local full = document.id and name .. "#" .. document.id or name
      self:give { name = full, file = name, format = loader.name, problem = document.problem }
    else
      local loaded <close> = document.loaded
      local full = self:unique(name, document.id)
      local known <close> = core.source(of_file .. full)
      self:give { name = full, file = name,
        format = document.format or loader.format_of and loader.format_of(path)
          or loaded:format() or loader.name,
        loaded = loaded, n_bytes = n_bytes,
        hash = known:hash(), metadata = document.metadata, is_part = document.id ~= nil,
        metadata_origin = document.metadata_origin, has_head = document.has_head }
      n_bytes = nil
    end
  end
  if not any then fail.raise(path .. ": has no documents") end
end

-- What one member is, or why it is nothing; that an `optional` one is of no format that is
-- loaded is no failure.
function Expander:take_member(member, path, name, depth, optional)
  local ok, problem = pcall(self.expand, self, member, path, name, depth + 1)
  if ok then return end
  if not fail.is(problem) or problem.code == "ECANCELLED" then error(problem, 0) end
  local message = problem.message
  if message:sub(1, #path + 2) == path .. ": " then message = message:sub(#path + 3) end
  if optional and problem.code == "EUNSUPPORTED" then
    return self:give { name = name, format = "file", empty = message }
  end
  self:give { name = name, format = "file", problem = message, code = problem.code }
end

function Expander:take_members(source, path, name, depth)
  if depth > MAX_DEPTH then
    fail.raise(("%s: is an archive in %d others; no deeper one is opened"):format(path,
      MAX_DEPTH), "ELIMIT")
  end
  local members <close> = fail.check(source:members(path))
  local any = false
  while true do
    local inner, member, problem, alone = fail.check(members:next())
    if not inner then break end
    any = true
    local full = alone and name or name .. "/" .. inner
    if member then
      local _ <close> = member
      self:take_member(member, path .. "/" .. inner, full, depth)
    else
      self:give { name = full, format = "file", problem = problem }
    end
  end
  if not any then self:give_empty(name, depth, "has no files that are not hidden") end
end

function Expander:give_empty(name, depth, reason)
  return self:give { name = depth == 1 and name or self:unique(name), format = "file",
    empty = reason }
end

function Expander:expand(source, path, name, depth, kind)
  if source:is_blank() then return self:give_empty(name, depth, "is empty") end
  if kind == nil then kind = M.kind(source, path) end
  if not (kind and kind.as_pieces) then fail.check(source:fill()) end
  if kind == ARCHIVE then return self:take_members(source, path, name, depth) end
  if kind then return self:take_lua(source, kind, path, name, depth) end
  local full = depth == 1 and name or self:unique(name) -- alone in its file, or one of several
  local hash, n_bytes = source:hash(self.manner .. "\0" .. full), source:len()
  local loaded <close> = fail.check(source:load(path, self.options))
  source:close() -- the text is a copy of it
  self:give { name = full, format = loaded:format(), loaded = loaded, has_head = true,
    hash = hash, n_bytes = n_bytes }
end

--- What a file is that may hold several documents: the loader in Lua that claims it, or an
--- archive; false for what the core loads as one document.
---@param source parlance.core.Source
---@param path string
---@return parlance.Loader|"archive"|false
function M.kind(source, path)
  return load.of_source(source, path) or source:is_archive() and ARCHIVE or false
end

--- Load the documents of a file one after the other. Raises failures of the file; what
--- fails inside it is found with a problem.
---@param source parlance.core.Source
---@param path string
---@param name string that the document, or all of them, are named by
---@param manner string how it is loaded, for the hashes
---@param options parlance.load.Options
---@param take fun(found: parlance.load.Found)
---@param kind? parlance.Loader|"archive"|false M.kind(source, path)
---@return integer n how many there were, with those that failed, without empty ones
function M.each(source, path, name, manner, options, take, kind)
  local expander = setmetatable({ manner = manner, options = options, take = take,
    seen = {}, n = 0 }, Expander)
  expander:expand(source, path, name, 1, kind)
  return expander.n
end

return M
