--- cql_cases_spec.lua: the conformance cases, over the reference matcher.

local cases = dofile((os.getenv "PARLANCE_TESTS" or "tests") .. "/conformance/cql_cases.lua")
local cql = require "parlance.cql"
local reference = require "parlance.cql.reference"
local mock = dofile((os.getenv "PARLANCE_TESTS" or "tests") .. "/lua/cql_mock.lua")

local function hits_of(case)
  local compiled = assert(cql.compile(case[1], case.options))
  local hits = reference.hits(compiled, mock.text(case[2]):as_text(compiled), case.strategy)
  local out = {}
  for i, hit in ipairs(hits) do out[i] = { hit.first, hit.last } end
  return out
end

describe("a query", function()
  for _, case in ipairs(cases.matches) do
    it(("finds what it says: %s (%s)"):format(case[1], case.strategy or "longest"), function()
      assert.are.same(case[3], hits_of(case))
    end)
  end
end)

describe("what is no query", function()
  for _, case in ipairs(cases.refused) do
    it(("is refused with its place and name: %s"):format(case[1]), function()
      local compiled, err = cql.compile(case[1], cases.refused_options)
      assert.is_nil(compiled)
      assert.are.same({ 1, case[2], case[3] }, { err.line, err.column, err.construct })
    end)
  end
end)
