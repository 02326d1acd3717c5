--- init.lua: CQL, the corpus query language in the dialect of CQP.
--
--     local cql = require "parlance.cql"
--     local compiled, err = cql.compile('[fold="deny"] []{0,8} "allegations" within s')
--     if not compiled then print(err) end       -- message, line and a caret under the spot
--
-- A compiled query has terminals, for which a source gives sets of class bytes, and a PCRE2
-- pattern over these. docs/cql.md describes the language.

local compile = require "parlance.cql.compile"
local parse = require "parlance.cql.parse"

local M = {}

M.parse = parse.parse
M.compile = compile.compile

return M
