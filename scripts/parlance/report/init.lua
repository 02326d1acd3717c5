--- report/init.lua: a result described once, written in any format.
---
---     local report = require "parlance.report"
---     local out = report.new()
---     out:heading "Who denies what"
---     out:table{ main = true, columns = { "doc", "start", "end", "text" }, rows = rows }
---     report.render(out, "md", io.write, { provenance = { script = "denials" } })
---
--- Output is the same for the same items: no clock, no table order, no locale.

local items = require "parlance.report.items"
local nearest = require "parlance.report.nearest"
local sink = require "parlance.report.sink"

local M = {}

---The names of the formats that `render` knows.
---@type string[]
M.formats = { "table", "md", "html", "csv", "tsv", "json", "jsonl" }

local RENDERERS = {
  table = { "parlance.report.render_table", "render" },
  md = { "parlance.report.render_markdown", "render" },
  html = { "parlance.report.render_html", "render" },
  csv = { "parlance.report.render_csv", "csv" },
  tsv = { "parlance.report.render_csv", "tsv" },
  json = { "parlance.report.render_json", "json" },
  jsonl = { "parlance.report.render_json", "jsonl" },
}

---@class parlance.report.Options
---@field title? string the report's title; else its first heading
---@field color? boolean terminal only
---@field width? integer terminal columns, default 100
---@field lang? string language of the report's own words, default "en"
---@field provenance? table script, version, corpus, options, ...; no times

---An empty report.
---@return parlance.report.Out
function M.new()
  return items.new()
end

---Check a format's name.
---@param format any
---@return string? format
---@return string? message names the nearest format
function M.check_format(format)
  if RENDERERS[format] then return format end
  local name = tostring(format)
  return nil, ("unknown format '%s': did you mean '%s'? (formats: %s)"):format(
    name, nearest.of(name, M.formats), table.concat(M.formats, ", "))
end

---Write a report in a format. Raises if the format is not known or a cell holds
---what cannot be shown (a function, say).
---@param out parlance.report.Out
---@param format "table"|"md"|"html"|"csv"|"tsv"|"json"|"jsonl"
---@param write fun(s: string) called with pieces of the text
---@param options? parlance.report.Options
function M.render(out, format, write, options)
  local known, message = M.check_format(format)
  if not known then error(message, 2) end
  local renderer = RENDERERS[known]
  local put, finish = sink.new(write)
  require(renderer[1])[renderer[2]](out, put, options or {})
  finish()
end

---A report as one string.
---@param out parlance.report.Out
---@param format string
---@param options? parlance.report.Options
---@return string
function M.tostring(out, format, options)
  local pieces = {}
  M.render(out, format, function(s) pieces[#pieces + 1] = s end, options)
  return table.concat(pieces)
end

return M
