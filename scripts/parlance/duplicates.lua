--- duplicates.lua: which documents of a corpus are the same, or nearly.
--
-- What is the same word by word is one document with several names; what is nearly the same
-- was noted when it was added: core/corpus/duplicates.h.

local M = {}

-- Names of live documents that another name, or another document, goes with.
local NAMES = [[SELECT n.doc, n.name, n.is_primary, d.of, d.similarity
  FROM document_names n LEFT JOIN _near_duplicates d ON d.doc = n.doc
  WHERE n.doc IN (SELECT doc FROM _near_duplicates UNION SELECT of FROM _near_duplicates
    UNION SELECT doc FROM document_names WHERE NOT is_primary)
  ORDER BY n.doc, NOT n.is_primary, n.name]]

---@class parlance.Duplicate
---@field cluster integer from 1, in order of their first documents
---@field name string
---@field like? string the document that it is like; the first of a cluster is like none
---@field similarity? number 0 to 1; 1 for the same text under another name

-- The rows of each cluster, in order of the first document: a document is behind the one
-- that it is like.
local function gather(corpus)
  local first_of, primary, clusters, of_first = {}, {}, {}, {}
  for row in corpus:sql(NAMES) do
    local first = row.of and first_of[row.of] or row.doc
    first_of[row.doc] = first
    if not of_first[first] then
      of_first[first] = {}
      clusters[#clusters + 1] = of_first[first]
    end
    if row.is_primary == 1 then primary[row.doc] = row.name end
    local like = row.is_primary == 1 and row.of and primary[row.of]
      or row.is_primary == 0 and primary[row.doc] or nil
    table.insert(of_first[first], { name = row.name, like = like,
      similarity = row.is_primary == 0 and 1.0 or row.similarity })
  end
  return clusters
end

--- The documents that are the same or nearly, cluster after cluster.
---@param corpus parlance.Corpus
---@return parlance.Duplicate[]
function M.of(corpus)
  local rows, n = {}, 0
  for _, cluster in ipairs(gather(corpus)) do
    if #cluster > 1 then
      n = n + 1
      for _, row in ipairs(cluster) do
        row.cluster = n
        rows[#rows + 1] = row
      end
    end
  end
  return rows
end

return M
