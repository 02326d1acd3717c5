--- init.lua: the incidents that a document tells of: its mentions, joined, with what it says of
--- each.

local clusters = require "parlance.extract.incidents.clusters"
local facts = require "parlance.extract.incidents.facts"
local mentions = require "parlance.extract.incidents.mentions"
local text_of = require "parlance.extract.incidents.text"
local told = require "parlance.extract.incidents.told"

local M = {}

local function emit_cluster(text, cluster, number, emit)
  local columns = told.of(text, cluster)
  for _, mention in ipairs(cluster.mentions) do
    local row = { first = mention.first, last = mention.last, rule = mention.rule,
      incident = tostring(number), told_date = mention.date,
      told_words = mention.words and table.concat(require("parlance.keys").sorted(mention.words), " ")
        or nil }
    for name, value in pairs(columns) do row[name] = value end
    if mention.dated then
      row.date_first, row.date_last = mention.dated.first, mention.dated.last
    end
    emit(row)
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
  for _, mention in ipairs(list) do facts.read(text, mention) end
  for number, cluster in ipairs(clusters.of(text, list)) do
    emit_cluster(text, cluster, number, emit)
  end
end

return M
