--- near_duplicates.lua: copies of documents, found when they are added.
--
--     parlance run --trust tests/quality/near_duplicates.lua -- PAGES ORIGINALS TWINS
--
-- Of a site's pages `N/print.html` is a copy of `N.html`; each of TWINS is a damaged copy of
-- the file of ORIGINALS with the same path below their folders. Prints "name value" lines. A
-- pair is found when both are one document, or are nearly the same as one. Precision is the
-- share of what is noted of pages that are pairs.

local lfs = require "lfs"
local parlance = require "parlance"

local pages, originals, twins = arg[1], arg[2], arg[3]

-- A corpus of these folders, which is taken away with the process' folder.
local function corpus_of(folders)
  local path = os.tmpname()
  os.remove(path)
  local corpus = parlance.open(path, { mode = "create" })
  for prefix, folder in pairs(folders) do corpus:add({ folder }, { prefix = prefix }) end
  return corpus, path
end

-- By name: the first document of those that it goes with; and what is noted, "name" to name.
local function clusters_of(corpus)
  local first, like = {}, {}
  for _, row in ipairs(require("parlance.duplicates").of(corpus)) do
    first[row.name], like[row.name] = row.cluster, row.like
  end
  return first, like
end

local function each_file(folder, use, inner)
  for name in lfs.dir(folder .. (inner or "")) do
    local path = (inner or "") .. "/" .. name
    if name:find "^%." then goto continue end
    if lfs.attributes(folder .. path, "mode") == "directory" then
      each_file(folder, use, path)
    else
      use(path:sub(2))
    end
    ::continue::
  end
end

local function measure_pages()
  local corpus <close>, path = corpus_of { p = pages }
  local first, like = clusters_of(corpus)
  local n, found, noted, right = 0, 0, 0, 0
  each_file(pages, function(name)
    local page = name:match "^(.*)/print%.html$"
    if not page or not lfs.attributes(("%s/%s.html"):format(pages, page)) then return end
    n = n + 1
    local cluster = first["p/" .. name]
    if cluster and cluster == first["p/" .. page .. ".html"] then found = found + 1 end
  end)
  for name, of in pairs(like) do
    noted = noted + 1
    if name:gsub("/print%.html$", ".html") == of:gsub("/print%.html$", ".html") then
      right = right + 1
    end
  end
  print(("near-duplicates, print views (%d) recall %.4f"):format(n, found / n))
  print(("near-duplicates, print views precision %.4f"):format(right / noted))
  os.remove(path)
end

local function measure_twins()
  local corpus <close>, path = corpus_of { a = originals, b = twins }
  local first = clusters_of(corpus)
  local n, found = 0, 0
  each_file(twins, function(name)
    n = n + 1
    local cluster = first["b/" .. name]
    if cluster and cluster == first["a/" .. name] then found = found + 1 end
  end)
  print(("near-duplicates, damaged twins (%d) recall %.4f"):format(n, found / n))
  os.remove(path)
end

measure_pages()
measure_twins()
