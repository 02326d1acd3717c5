--- init.lua: scripts that extract, compare and report.
--
--     local workflow = require "parlance.workflow"
--     return workflow {
--       name = "denials", about = "Who denies what", columns = { "cue" },
--       extract = function(doc, opt, emit) ... emit { first =, last =, rule =, cue = } end,
--     }
--
-- extract is pure: what it emits depends on the document, the options, and the rows
-- of the scripts in `uses`, and on nothing else. So rows are kept and used again.

local declare = require "parlance.workflow.declare"
local run = require "parlance.workflow.run"

local M = {}

---@class parlance.WorkflowColumn
---@field name string
---@field about? string
---@field unresolved? boolean what is unknown is shown as "unresolved", and counted
---@field hidden? boolean for exports only
---@field words? boolean its values are copied from the document (see docs/score.md)
---@field key? boolean its values only say which rows belong together

---@class parlance.Workflow
---@field name string
---@field about string
---@field category string default "extraction"
---@field uses string[] scripts whose rows extract may ask for
---@field options parlance.Option[]
---@field columns parlance.WorkflowColumn[] the script's own
---@field extract? fun(doc: parlance.Document, opt: table, emit: fun(row: table))
---@field compare? fun(rows: table[], opt: table, context: table): any
---@field report? fun(out: table, result: table, opt: table)

--- Whether a value is a workflow.
---@param value any
---@return boolean
M.is = declare.is

--- Run a workflow over a corpus: see run.lua.
M.run = run.run

return setmetatable(M, { __call = function(_, definition) return declare.new(definition) end })
