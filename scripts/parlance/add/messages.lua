--- messages.lua: what the one who adds and its workers tell each other.
--
-- To a worker: one "O", the manner of loading, then a "J" for each job. From it, for
-- each job in order: the frames of a document, then "D", the report.

local cjson = require "cjson"

local M = {}

M.JOB, M.HOW = "J", "O"

local JOB, REPORT = "s4s4s4s4", "s1I8s4s1"

---@param how parlance.add.How
---@return string
function M.how(how) return cjson.encode(how) end

---@return parlance.add.How
function M.read_how(bytes) return cjson.decode(bytes) end

---@param job parlance.add.Job
---@return string
function M.job(job) return JOB:pack(job.path, job.name, job.origin, job.known) end

---@return parlance.add.Job
function M.read_job(bytes)
  local path, name, origin, known = JOB:unpack(bytes)
  return { path = path, name = name, origin = origin, known = known }
end

---@class parlance.add.Report
---@field status "loaded"|"unchanged"|"failed"
---@field n_bytes integer
---@field message string why it failed
---@field code string

---@return string
function M.report(status, n_bytes, message, code)
  return REPORT:pack(status, n_bytes, message or "", code or "")
end

---@return parlance.add.Report
function M.read_report(bytes)
  local status, n_bytes, message, code = REPORT:unpack(bytes)
  return { status = status, n_bytes = n_bytes, message = message, code = code }
end

return M
