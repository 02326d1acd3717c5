--- together.lua: options of a concordance that cannot be followed together.

local usage = require "parlance.cli.usage"

local M = {}

local NUMBER = "the number alone is printed"
local GROUPS = "hits are counted, and not shown"
local RULES = "it is for queries"

-- Each option with those that have no meaning beside it, and why.
local CONFLICTS = {
  { "count", NUMBER, { "by", "sort", "reverse", "sample", "limit", "context", "width", "show" } },
  { "by", GROUPS, { "reverse", "context", "width", "show" } },
  { "context", "both say how much stands around a hit", { "width" } },
  { "grammar", RULES, { "strategy", "list" } },
}

local function is_given(value)
  return value ~= nil and value ~= false and not (type(value) == "table" and #value == 0)
end

---Raise a usage error that names both options where two do not go together.
---@param opt table
function M.check(opt)
  for _, conflict in ipairs(CONFLICTS) do
    for _, other in ipairs(conflict[3]) do
      if is_given(opt[conflict[1]]) and is_given(opt[other]) then
        usage.raise("options '--%s' and '--%s' do not go together: %s", conflict[1], other,
          conflict[2])
      end
    end
  end
  if opt.reverse and not opt.sort then
    usage.raise "option '--reverse' turns around what --sort says: say that, too"
  end
end

return M
