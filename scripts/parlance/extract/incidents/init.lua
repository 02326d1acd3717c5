--- init.lua: the incidents that a document tells of: its mentions, joined, with what it says of
--- each.

local clusters = require "parlance.extract.incidents.clusters"
local facts = require "parlance.extract.incidents.facts"
local keys = require "parlance.keys"
local lending = require "parlance.extract.incidents.lending"
local lexicon = require "parlance.lexicon"
local lists = require "parlance.extract.incidents.lists"
local mentions = require "parlance.extract.incidents.mentions"
local text_of = require "parlance.extract.incidents.text"
local told = require "parlance.extract.incidents.told"

local M = {}

local function row_of(mention, columns, number)
  local row = { first = mention.first, last = mention.last, rule = mention.rule,
    incident = tostring(number), told_date = mention.date }
  if mention.words then row.told_words = table.concat(keys.sorted(mention.words), " ") end
  for name, value in pairs(columns) do row[name] = value end
  if mention.dated then
    row.date_first, row.date_last = mention.dated.first, mention.dated.last
  end
  return row
end

local function emit_cluster(cluster, columns, number, emit)
  for _, mention in ipairs(cluster.mentions) do
    if not mention.silent then emit(row_of(mention, columns, number)) end
  end
end

-- Mark the incidents of the family that a document tells of most.
local function mark_main(found)
  local counts, most = {}, nil
  for _, cluster in ipairs(found) do
    local family = lists.family(cluster.kind)
    counts[family] = (counts[family] or 0) + #cluster.mentions
    if not most or counts[family] > counts[most] then most = family end
  end
  for _, cluster in ipairs(found) do cluster.main = lists.family(cluster.kind) == most end
end

--- Emit the mentions of a document.
---@param doc parlance.Document
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local text = text_of.new(doc)
  told.prepare(text)
  local list = mentions.of(text)
  text.taken = {}
  for _, mention in ipairs(list) do
    facts.read(text, mention)
    if mention.dated then text.taken[mention.dated.first] = true end
  end
  local found = clusters.of(text, list)
  mark_main(found)
  local columns = {}
  for i, cluster in ipairs(found) do columns[i] = told.of(text, cluster) end
  lending.lend(text, list, found, columns)
  for number, cluster in ipairs(found) do
    emit_cluster(cluster, columns[number], number, emit)
  end
end

return lexicon.bound(M, ...)
