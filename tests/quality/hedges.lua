--- hedges.lua: sentences that hold a distance, against those that people have marked.
--
--     parlance run --trust tests/quality/hedges.lua -- FILE tune|report [show]
--
-- FILE is a table of sentences with a label, 1 where it is uncertain. Odd records are for
-- tuning, even ones for reports.

local core = require "parlance.core"
local files = require "files"
local hedges = require "parlance.extract.modality.hedges"
local separated = require "parlance.load.separated"
local text = require "parlance.text"

local path, part, show = arg[1], arg[2], arg[3]
assert(path and part, "usage: hedges.lua FILE tune|report [show]")

local next_row, n = separated.rows(files.read(path), ","), 0
next_row() -- the names of the columns
local gold, found, right, classes = 0, 0, 0, {}
for row in next_row do
  n = n + 1
  if (n % 2 == 1) == (part == "tune") then
    local folds = text.words(core.text.fold(row[1]))
    local list, uncertain = hedges.of(folds, 1, #folds), row[2] == "1"
    gold, found = gold + (uncertain and 1 or 0), found + (#list > 0 and 1 or 0)
    if uncertain and #list > 0 then right = right + 1 end
    for _, one in ipairs(list) do
      classes[one.class] = classes[one.class] or { 0, 0 }
      local count = classes[one.class]
      count[1], count[2] = count[1] + 1, count[2] + (uncertain and 1 or 0)
    end
    if show and uncertain ~= (#list > 0) then
      local words = {}
      for i, one in ipairs(list) do words[i] = table.concat(folds, " ", one.first, one.last) end
      io.stderr:write(uncertain and "missed" or "extra", "\t", table.concat(words, ", "), "\t",
        (row[1]:gsub("%s+", " ")), "\n")
    end
  end
end
for class, count in pairs(show and classes or {}) do
  io.stderr:write(("%s %d of %d\n"):format(class, count[2], count[1]))
end
print(("hedges %s, sentences F1 %.4f"):format(part, 2 * right / (gold + found)))
