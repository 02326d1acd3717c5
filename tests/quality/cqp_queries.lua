--- cqp_queries.lua: how many queries of a suite written for another CQP dialect we take.
--
-- Reads $PARLANCE_DATA/cqp-queries.txt, one query a line, and prints `parsed N of M`: the
-- queries that parse and compile. With -v each other one follows with its message and its
-- construct. Fails if a refusal lacks a position or a construct.

local cql = require "parlance.cql"

local function read_queries()
  local folder = os.getenv "PARLANCE_DATA" or error("PARLANCE_DATA is not set", 0)
  local queries = {}
  for line in io.lines(folder .. "/cqp-queries.txt") do
    if line:find "%S" then queries[#queries + 1] = line end
  end
  return queries
end

local function show(err)
  print(("%s   {%s}"):format(tostring(err), err.construct))
end

local function main(verbose)
  local queries, n, refused = read_queries(), 0, {}
  for _, query in ipairs(queries) do
    local compiled, err = cql.compile(query)
    if compiled then n = n + 1 else refused[#refused + 1] = err end
  end
  print(("cqp-queries (of %d) parsed %d"):format(#queries, n))
  for _, err in ipairs(refused) do
    assert(err.line and err.column and err.construct, "a refusal without its place")
    if verbose then show(err) end
  end
end

main(arg and arg[1] == "-v")
