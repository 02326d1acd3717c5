--- messages.lua: what the one who adds and its workers tell each other.
--
-- To a worker: one "O", the manner of loading, then a "J" for each job. From it, for
-- each job in order: the frames of a document, then "D", the report.

local cjson = require "cjson"

local M = {}

M.JOB, M.HOW = "J", "O"

local JOB = "s4s4s4s1s1s4"

-- A report that most files have: how many bytes, unchanged or not, and of one that is one
-- document the format.
local USUAL = "I8Bs1"

---@param how parlance.add.How
---@return string
function M.how(how) return cjson.encode(how) end

---@return parlance.add.How
function M.read_how(bytes) return cjson.decode(bytes) end

---@param job parlance.add.Job
---@return string
function M.job(job)
  return JOB:pack(job.path, job.name, job.origin, job.known, job.known_whole,
    job.row and cjson.encode(job.row) or "")
end

---@return parlance.add.Job
function M.read_job(bytes)
  local path, name, origin, known, known_whole, row = JOB:unpack(bytes)
  return { path = path, name = name, origin = origin, known = known,
    known_whole = known_whole, row = row ~= "" and cjson.decode(row) or nil }
end

---@class parlance.add.Report: parlance.add.Prepared
---@field failure? { message: string, code: string } why there is nothing

-- The format of a file that is one document.
local function only_format(report)
  local name, format = next(report.formats or {})
  if name and not next(report.formats, name) and format.files == 1 and format.documents == 1
    and format.bytes == report.n_bytes then
    return name
  end
end

---@param report parlance.add.Report
---@return string
function M.report(report)
  local format = only_format(report)
  local usual = USUAL:pack(report.n_bytes, report.unchanged and 1 or 0, format or "")
  if not (report.failure or report.problems or report.whole or report.rows or report.unnamed
    or report.rowless or report.empty or report.formats and not format) then
    return usual
  end
  return usual .. cjson.encode { formats = not format and report.formats or nil,
    empty = report.empty,
    failure = report.failure, problems = report.problems,
    n = report.n, rows = report.rows, unnamed = report.unnamed, rowless = report.rowless,
    whole = report.whole and report.whole:gsub(".", function(byte)
      return ("%02x"):format(byte:byte())
    end) }
end

---@return parlance.add.Report
function M.read_report(bytes)
  local n_bytes, unchanged, format, rest = USUAL:unpack(bytes)
  local report = rest <= #bytes and cjson.decode(bytes:sub(rest)) or {}
  report.n_bytes, report.unchanged = n_bytes, unchanged == 1
  if format ~= "" then
    report.formats = { [format] = { files = 1, documents = 1, bytes = n_bytes } }
  end
  report.whole = report.whole and report.whole:gsub("%x%x", function(pair)
    return string.char(tonumber(pair, 16))
  end)
  return report
end

return M
