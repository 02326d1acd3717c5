--- render.lua: write one of the sample reports in a format to standard output.
---
---     lua5.4 tests/report/render.lua rich html > report.html
---     lua5.4 tests/report/render.lua small md > tests/report/golden/small.md
---
--- Usage: render.lua [small | rich] [FORMAT] [color | plain] [WIDTH].

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/../../scripts/?.lua;" .. here .. "/../../scripts/?/init.lua;"
  .. here .. "/?.lua;" .. package.path

local report = require "parlance.report"
local samples = require "samples"

local name, format = arg[1] or "small", arg[2] or "table"
local options = samples[name .. "_options"]
local with = { color = arg[3] == "color", width = tonumber(arg[4]) or options.width,
  provenance = options.provenance }
report.render(samples[name](report), format, function(s) io.write(s) end, with)
