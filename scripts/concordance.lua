--- concordance.lua: the hits of a CQL query, each with what stands around it.

local core = require "parlance.core"
local cql = require "parlance.cql"
local default_report = require "parlance.workflow.default_report"
local fail = require "parlance.fail"
local strategy = require "parlance.cql.strategy"
local workflow = require "parlance.workflow"

-- A sample of n of the hits, each with the same chance, in the order of the
-- corpus (reservoir sampling, algorithm R: Vitter 1985).
local function sample(hits, n)
  local kept, seen = {}, 0
  for hit in hits do
    seen = seen + 1
    if #kept < n then
      kept[#kept + 1] = { order = seen, hit = hit }
    else
      local i = math.random(seen)
      if i <= n then kept[i] = { order = seen, hit = hit } end
    end
  end
  table.sort(kept, function(a, b) return a.order < b.order end)
  for i, one in ipairs(kept) do kept[i] = one.hit end
  return kept, seen
end

local function take(hits, n)
  local kept, seen = {}, 0
  for hit in hits do
    seen = seen + 1
    if seen <= n then kept[seen] = hit end
  end
  return kept, seen
end

local function reversed_words(s)
  local words = {}
  for word in s:gmatch "%S+" do table.insert(words, 1, word) end
  return table.concat(words, " ")
end

local KEYS = {
  left = function(line) return reversed_words(line.left) end,
  right = function(line) return line.right end,
  hit = function(line) return line.hit end,
}

local function sort_lines(lines, by)
  local key = KEYS[by]
  if not key then return end
  for i, line in ipairs(lines) do
    line.sort_key, line.order = core.text.fold(key(line)), i
  end
  table.sort(lines, function(a, b)
    if a.sort_key ~= b.sort_key then return a.sort_key < b.sort_key end
    return a.order < b.order
  end)
end

local function lines_of(hits, opt)
  local lines = {}
  for i, hit in ipairs(hits) do
    local unit = opt.context ~= "characters" and opt.context or nil
    local line = hit:kwic { width = not unit and opt.width or nil, unit = unit }
    line.doc, line.text, line.rule = hit.doc.name, hit.text, "query"
    line.date = hit.doc.date
    lines[i] = line
  end
  sort_lines(lines, opt.sort)
  return lines
end

local function rows_of(hits)
  local rows = {}
  for i, hit in ipairs(hits) do
    rows[i] = { doc = hit.doc, start = hit.start, ["end"] = hit["end"], rule = "query" }
  end
  return rows
end

local function check(opt, corpus)
  local compiled = cql.compile(opt.query)
  corpus:check_unit(opt.within or compiled and compiled.within)
  for _, name in ipairs { "width", "sample", "limit", "max_hits" } do
    if opt[name] and opt[name] < 1 then
      fail.raise(("option '--%s' takes a number from 1 on, not %d"):format(
        (name:gsub("_", "-")), opt[name]))
    end
  end
end

local function report(out, result, opt)
  check(opt, result.corpus)
  local hits = result.corpus:query(opt.query, { docs = result.docs, within = opt.within,
    strategy = opt.strategy, max_hits = opt.max_hits, time_limit = opt.timeout })
  local kept, n
  if opt.sample then
    kept, n = sample(hits, opt.sample)
  else
    kept, n = take(hits, opt.limit or math.huge)
  end
  out:heading(opt.query)
  out:concordance {
    title = ("%d hits%s"):format(n, #kept < n and (", %d shown"):format(#kept) or ""),
    lines = lines_of(kept, opt), main = true,
    columns = { "date", { name = "text", hidden = true }, { name = "rule", hidden = true } },
  }
  default_report.documents(out, { query = rows_of(kept) })
end

return workflow {
  name = "concordance",
  about = "The hits of a CQL query, each with what stands around it (KWIC)",
  category = "corpus",
  options = {
    { "query", positional = true, required = true,
      about = "a CQL query: '[stem=\"deni\"] []{0,5} \"claims?\"'" },
    { "width", type = "integer", default = 50, about = "characters on each side" },
    { "context", type = "choice", choices = { "characters", "sentence", "paragraph" },
      default = "characters", about = "what is shown around a hit" },
    { "within", about = "the unit that no hit crosses: sentence, paragraph, or a layer" },
    { "strategy", type = "choice", choices = strategy.names, default = strategy.names[1],
      about = "which of the matches that overlap are hits (see docs/cql.md)" },
    { "sort", type = "choice", choices = { "corpus", "left", "right", "hit" },
      default = "corpus", about = "by the words to the left, to the right, or of the hit" },
    { "sample", type = "integer", about = "so many hits by chance (--seed), of all" },
    { "limit", type = "integer", about = "the first so many hits" },
    { "max-hits", type = "integer", about = "fail when there are more" },
    { "timeout", type = "number", value = "SECONDS", about = "fail when it takes longer" },
  },
  examples = { "concordance c.db '\"Security\" \"Council\"' --sort right" },
  report = report,
}
