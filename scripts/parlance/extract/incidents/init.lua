--- init.lua: the incidents that a document tells of: its mentions, joined, with what it says of
--- each.

local clusters = require "parlance.extract.incidents.clusters"
local facts = require "parlance.extract.incidents.facts"
local keys = require "parlance.keys"
local lexicon = require "parlance.lexicon"
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

local function emit_cluster(text, cluster, number, emit)
  local columns = told.of(text, cluster)
  for _, mention in ipairs(cluster.mentions) do
    if not mention.silent then emit(row_of(mention, columns, number)) end
  end
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
  for number, cluster in ipairs(clusters.of(text, list)) do
    emit_cluster(text, cluster, number, emit)
  end
end

return lexicon.bound(M, ...)
