--- output.lua: where results go: standard output, or a file that appears whole.
--
-- A file is written under another name beside its own and renamed when all is
-- there, so that a failure leaves what was there before.

local console = require "parlance.cli.console"
local fail = require "parlance.fail"
local failure = require "parlance.cli.failure"
local lfs = require "lfs"
local report = require "parlance.report"
local usage = require "parlance.cli.usage"

local M = {}

-- What may still be written, in bytes; nil for any number. And by whom.
local left, writer, allowed

---From now on all targets together take so much, and then raise.
---@param bytes number
---@param script string who writes
function M.limit(bytes, script) left, writer, allowed = bytes, script, bytes end

local function counted(target)
  if not left then return target end
  local write = target.write
  target.write = function(s)
    left = left - #s
    if left < 0 then
      fail.raise(("%s: writes more than %g MB: let it write less, or allow more (--max-output)")
        :format(writer, allowed / 2^20), "ELIMIT")
    end
    write(s)
  end
  return target
end

local ENDINGS = {
  md = "md", markdown = "md", html = "html", htm = "html", csv = "csv", tsv = "tsv",
  json = "json", jsonl = "jsonl", ndjson = "jsonl", txt = "table",
}

---@class parlance.cli.Target
---@field write fun(s: string)
---@field file? file* nil for standard output
---@field finish fun() all is written
---@field abandon fun() leave nothing behind

local function refuse_ending(path, ending)
  local known = {}
  for one in pairs(ENDINGS) do known[#known + 1] = "." .. one end
  table.sort(known)
  usage.raise("'%s': no format has the ending .%s: it is one of %s; or --format says what to "
    .. "write", path, ending, table.concat(known, ", "))
end

---The format that is asked for, or that a file's ending tells; a usage error where it tells
---none.
---@param format string?
---@param path string?
---@return string
function M.format(format, path)
  if format then return format end
  local ending = path and path:match "[^/]%.(%a[%w]*)$"
  if not ending or path:find "^/dev/" then return "table" end
  return ENDINGS[ending:lower()] or refuse_ending(path, ending)
end

---Raise what can be known to be wrong with an output before anything is done for it.
---@param values { format?: string, output?: string }
function M.check(values)
  M.format(values.format, values.output)
  local folder = values.output and values.output:match "^(.+)/[^/]*$"
  if folder and lfs.attributes(folder, "mode") ~= "directory" then
    usage.raise("cannot write '%s': there is no folder '%s'", values.output, folder)
  end
end

local function standard_output()
  return { write = console.say, finish = console.flush, abandon = function() end }
end

-- The file that a link leads to.
local function resolve(path)
  for _ = 1, 16 do
    local target = lfs.symlinkattributes(path, "target")
    if not target then break end
    path = target:find "^/" and target or (path:match "^(.*/)" or "") .. target
  end
  return path
end

local function check(path, ok, problem)
  if ok then return ok end
  problem = problem:gsub("^" .. path:gsub("%p", "%%%0") .. "[^:]*: ", "")
  fail.raise(("cannot write '%s': %s"):format(path, problem), "EIO")
end

-- A name beside the file that nobody has.
local function part_name(path)
  local folder, name = path:match "^(.*/)([^/]*)$"
  local unique = tostring({}):gsub("[^%w]", "")
  return ("%s.%s.%d%s.part"):format(folder or "", name or path, os.time(), unique)
end

local function opened(path, name)
  local folder = path:match "^(.*)/[^/]*$"
  folder = folder == "" and "/" or folder
  if folder and lfs.attributes(folder, "mode") ~= "directory" then
    fail.raise(("cannot write '%s': there is no folder '%s'"):format(path, folder))
  end
  local file, problem = io.open(name, "w")
  if not file then
    local reason = problem:match "^.*: (.*)$" or problem
    fail.raise(("cannot write '%s': %s"):format(path, reason), "EIO")
  end
  return file
end

local function written_directly(path)
  local file = opened(path, path)
  return {
    write = function(s) check(path, file:write(s)) end,
    file = file,
    finish = function() check(path, file:close()) end,
    abandon = function() pcall(file.close, file) end,
  }
end

local function written_beside(path)
  local part = part_name(path)
  local file = opened(path, part)
  local function abandon()
    pcall(file.close, file)
    os.remove(part)
  end
  return {
    file = file,
    write = function(s) check(path, file:write(s)) end,
    finish = function()
      check(path, file:close())
      check(path, os.rename(part, path))
    end,
    abandon = abandon,
  }
end

-- Whether a file is a corpus, or any other database: no report takes its place.
local function is_database(path)
  local file <close> = io.open(path, "rb")
  return file ~= nil and file:read(15) == "SQLite format 3"
end

local function open(path)
  if not path or path == "-" then return standard_output() end
  local real = resolve(path)
  local mode = lfs.attributes(real, "mode")
  if mode == "directory" then
    fail.raise(("cannot write '%s': it is a folder"):format(path), "EINVALID")
  end
  if is_database(real) then
    fail.raise(("'%s' is a corpus or another database: it is not overwritten"):format(path),
      "EINVALID")
  end
  if mode and mode ~= "file" then return written_directly(real) end
  return written_beside(real)
end

---Where output goes.
---@param path string? nil or "-" for standard output
---@return parlance.cli.Target
function M.open(path) return counted(open(path)) end

---Call `body` with a target; keep what it wrote only if it did not fail.
---@param path string?
---@param body fun(target: parlance.cli.Target)
function M.with(path, body)
  local target = M.open(path)
  local ok, problem = xpcall(function()
    body(target)
    target.finish()
  end, failure.trace)
  if ok then return end
  target.abandon()
  error(problem, 0)
end

---Write a report.
---@param out parlance.report.Out
---@param options { format?: string, output?: string, color?: "auto"|"always"|"never" }
---@param render? parlance.report.Options
function M.report(out, options, render)
  local to_file = options.output and options.output ~= "-"
  local color = not to_file and console.color()
  if options.color == "always" or options.color == "never" then
    color = options.color == "always"
  end
  local settings = {
    color = color,
    width = to_file and 100 or console.width(),
  }
  for key, value in pairs(render or {}) do settings[key] = value end
  M.with(options.output, function(target)
    report.render(out, M.format(options.format, options.output), target.write, settings)
  end)
end

return M
