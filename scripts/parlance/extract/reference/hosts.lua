--- hosts.lua: "the host country": the state where the body that a document is about has its seat.

local lexicon = require "parlance.lexicon"
local set = require "parlance.word_set"

local M = {}

local HOSTS = {}
for _, body in ipairs(lexicon "bodies") do HOSTS[body.name] = body.host end

local STATE = set "country state government nation authorities"

--- The state that is host to most mentions of bodies; nil where two are.
---@param rows table[] of `names`
---@return string|nil
function M.among(rows)
  local counts, best, tie = {}, nil, false
  for _, row in ipairs(rows) do
    local host = row.type == "organisation" and HOSTS[row.name]
    if host then counts[host] = (counts[host] or 0) + 1 end
  end
  for host, n in pairs(counts) do
    if not best or n > counts[best] then best, tie = host, false
    elseif n == counts[best] then tie = true end
  end
  return not tie and best or nil
end

--- The state that tokens first..last describe as host, or nil.
---@param ref parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
function M.of(ref, first, last)
  local doc = ref.doc
  local is_host = last == first + 2 and doc:fold(first) == "the" and doc:fold(first + 1) == "host"
  if not is_host or not STATE[doc:fold(last)] then return nil end
  if ref.host == nil then ref.host = M.among(ref.rows) or false end
  return ref.host or nil
end

return lexicon.bound(M, ...)
