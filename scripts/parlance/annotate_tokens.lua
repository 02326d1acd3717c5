--- annotate_tokens.lua: what a provider says of tokens, stored.

local fail = require "parlance.fail"
local nearest = require "parlance.report.nearest"
local provider = require "parlance.provider"

local M = {}

---@class parlance.AnnotateTokensOptions
---@field again? boolean also documents that have the layer of the same provider's making
---@field on_event? fun(event: table) n of total documents, bytes of total_bytes, path: a name

local function find_provider(name)
  local one = provider.find(name)
  if one then return one end
  local names = provider.names()
  local hint = #names == 0 and "there is none"
    or ("there is %s: did you mean '%s'?"):format(table.concat(names, ", "),
      nearest.of(tostring(name), names))
  fail.raise(("no provider of a token layer '%s': %s"):format(tostring(name), hint),
    "ENOTFOUND")
end

-- Documents to be annotated, in order of their ids: those without the layer and, when
-- asked for, those that another version of the provider has annotated.
local SELECT = [[SELECT d.id, x.n_bytes FROM documents d JOIN _documents x ON x.id = d.id
  WHERE NOT EXISTS (SELECT 1 FROM _document_layers o JOIN _layers l ON l.number = o.layer
    WHERE o.doc = d.id AND l.name = ?1 AND (?2 = 0 OR o.origin NOT LIKE 'provider %'))
  ORDER BY d.id]]

local function wanted(corpus, name, again)
  local ids, sizes, total = {}, {}, 0
  for row in corpus:sql(SELECT, name, again and 1 or 0) do
    ids[#ids + 1], sizes[#sizes + 1], total = row.id, row.n_bytes, total + row.n_bytes
  end
  return ids, sizes, total
end

--- Annotate documents. What was done stays when it is interrupted, block by block.
---@param corpus parlance.Corpus
---@param name string
---@param options? parlance.AnnotateTokensOptions
---@return { annotated: integer, tokens: integer, skipped: integer, foreign: integer } documents
---  that had the layer, and those in a language that the provider does not know
function M.annotate(corpus, name, options)
  options = options or {}
  local one = find_provider(name)
  local ids, sizes, total_bytes = wanted(corpus, name, options.again)
  local tell, bytes = options.on_event or function() end, 0
  local summary = { annotated = 0, tokens = 0, foreign = 0,
    skipped = corpus:facts().documents - #ids }
  local writer <close> = fail.check(corpus.handle:layer_writer(name, one.origin))
  for i, id in ipairs(ids) do
    local doc = corpus:doc(id)
    tell { n = i, total = #ids, bytes = bytes, total_bytes = total_bytes, path = doc.name }
    bytes = bytes + sizes[i]
    if provider.knows(one, doc) then
      fail.check(writer:put(id, provider.values(one, doc)))
      summary.annotated, summary.tokens = summary.annotated + 1, summary.tokens + doc.n_tokens
      doc:drop()
    else
      summary.foreign = summary.foreign + 1
    end
  end
  fail.check(writer:finish())
  return summary
end

return M
