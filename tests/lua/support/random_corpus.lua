--- random_corpus.lua: small corpus files of random documents, the same for the same seed.
--
-- Documents of the words of random_grammar, some the same as others, some removed
-- again, added in one go or in several, most with a stored layer x of spans.

local random_grammar = require "support.random_grammar"

local M = {}

local PER_SEED = 50

local function text_of(given)
  return (given.text:gsub(" ?||", "\n\n"))
end

-- Spans of which some may overlap.
local function spans_over(n_tokens)
  local list = random_grammar.spans(n_tokens)
  if math.random(3) == 1 then
    table.move(random_grammar.spans(n_tokens), 1, 3, #list + 1, list)
  end
  return list
end

--- Store a span, as a loader or an annotation would.
---@param corpus parlance.Corpus
---@param doc parlance.Document
---@param layer string
---@param first integer
---@param last integer
---@param kind? string its attribute "type"
function M.store_span(corpus, doc, layer, first, last, kind)
  local query <close> = assert(corpus.handle:prepare([[INSERT INTO _spans
    (doc, layer, pos, pos_end, cp, cp_end, attributes, number)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
      (SELECT count(*) FROM _spans WHERE doc = ?1 AND layer = ?2))]]))
  local start, finish = doc:offsets(first, last)
  assert(query:bind(doc.id, layer, first - 1, last, start, finish,
    kind and ('{"type":"%s"}'):format(kind)))
  assert(query:step() == false)
end

local function store_layer(corpus, doc, layer)
  for _, one in ipairs(spans_over(doc.n_tokens)) do
    M.store_span(corpus, doc, layer, one[1], one[2], one.type)
  end
end

local function write_documents(space, folder)
  local names = {}
  for round = 1, math.random(1, 4) do
    for i, given in ipairs(random_grammar.documents()) do
      local name = ("%d-%d.txt"):format(round, i)
      names[#names + 1] = name
      space:write(folder .. "/" .. name, text_of(given))
    end
  end
  return names
end

local function add_documents(space, corpus, folder, names)
  if math.random(2) == 1 then
    corpus:add { space:path(folder) }
    return
  end
  for _, name in ipairs(names) do corpus:add { space:path(folder .. "/" .. name) } end
end

--- A corpus in a workspace; the same for seeds of the same fifty.
---@param space Workspace
---@param seed integer
---@return parlance.Corpus
function M.new(space, seed)
  random_grammar.seed(seed // PER_SEED, true)
  local corpus, folder = space:corpus(), ("documents%d-%d"):format(space.n, seed)
  local names = write_documents(space, folder)
  add_documents(space, corpus, folder, names)
  for _, doc in ipairs(corpus:docs()) do
    if math.random(4) > 1 then store_layer(corpus, doc, "x") end
  end
  for i, doc in ipairs(corpus:docs()) do
    if i > 1 and math.random(5) == 1 then corpus:remove(doc.name) end
  end
  return corpus
end

--- Give a document a random layer in memory.
---@param doc parlance.Document
---@param layer string
function M.annotate(doc, layer)
  local list = {}
  for _, one in ipairs(spans_over(doc.n_tokens)) do
    list[#list + 1] = { first = one[1], last = one[2], attributes = { type = one.type } }
  end
  doc:annotate(layer, list)
end

local function spans_text(doc)
  local parts = {}
  for _, one in ipairs(doc:spans "x") do
    parts[#parts + 1] = ("%d-%d %s"):format(one.first, one.last, one.attributes.type)
  end
  return table.concat(parts, ", ")
end

--- The tokens and spans of all documents, for a person to read.
---@param corpus parlance.Corpus
---@return string
function M.describe(corpus)
  local lines = {}
  for _, doc in ipairs(corpus:docs()) do
    local forms = {}
    for pos = 1, doc.n_tokens do
      local mark = doc:paragraph(pos) == pos and pos > 1 and "|| "
        or doc:sentence(pos) == pos and pos > 1 and "| " or ""
      forms[pos] = mark .. doc:form(pos)
    end
    lines[#lines + 1] = ("%s: %s  (x: %s)"):format(doc.name, table.concat(forms, " "),
      spans_text(doc))
  end
  return table.concat(lines, "\n")
end

return M
