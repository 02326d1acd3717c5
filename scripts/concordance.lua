--- concordance.lua: the hits of a query, each with what stands around it.

local catalog = require "parlance.catalog"
local default_report = require "parlance.workflow.default_report"
local fail = require "parlance.fail"
local groups = require "parlance.concordance.groups"
local lines = require "parlance.concordance.lines"
local options = require "parlance.concordance.options"
local search = require "parlance.concordance.search"
local strategy = require "parlance.cql.strategy"
local together = require "parlance.concordance.together"
local usage = require "parlance.cli.usage"
local word_lists = require "parlance.cql.lists"
local workflow = require "parlance.workflow"

-- Characters on each side of a hit, unless said otherwise.
local WIDTH = 80

-- What the file of --grammar returns; run as every script of the user's own.
local function pattern_of(path, opt)
  local file, problem = io.open(path)
  if not file then fail.raise(("cannot read %s"):format(problem), "EIO") end
  file:close()
  local chunk
  if catalog.trusting() then
    local message
    chunk, message = loadfile(path, "t")
    if not chunk then fail.raise(message) end
  else
    -- The search's own limit, which tells more, comes first.
    require("parlance.cli.script").restrict(path, false, {
      timeout = opt.timeout and opt.timeout + 1 })
    chunk = require("parlance.sandbox").new({ path = path }):loadfile(path)
  end
  local pattern = require("parlance.cli.chunk").call(path, chunk)
  if pattern == nil then fail.raise(path .. " returns no token pattern") end
  return pattern
end

local function read_searches(corpus, opt, settings)
  local list = {}
  for i, one in ipairs(search.read_queries(opt.queries)) do
    settings.name = one.name
    local ok, problem = pcall(search.query, corpus, one.text, settings)
    if not ok and fail.is(problem) then
      fail.raise(one.place .. ": " .. problem.message, problem.code)
    elseif not ok then
      error(problem, 0)
    end
    list[i] = problem
  end
  return list
end

-- What is searched for: one search, or those of a file.
local function searches_of(result, opt)
  local given = (opt.query and 1 or 0) + (opt.grammar and 1 or 0) + (opt.queries and 1 or 0)
  if given == 0 then
    usage.raise("QUERY is missing: parlance concordance CORPUS QUERY, or --queries FILE, or"
      .. " --grammar FILE.lua")
  elseif given > 1 then
    usage.raise "concordance takes only one of QUERY, --queries FILE and --grammar FILE.lua"
  end
  if opt.timeout and opt.timeout <= 0 then
    usage.raise(("option '--timeout' takes a number greater than 0, not %g"):format(opt.timeout))
  end
  local corpus = result.corpus
  local settings = {
    docs = #result.docs < corpus:facts().documents and result.docs or nil,
    within = opt.within, strategy = opt.strategy, max_hits = opt.max_hits,
    lists = word_lists.read(opt.list),
    timeout = opt.timeout, max_steps = opt.max_steps,
  }
  if opt.queries then return read_searches(corpus, opt, settings) end
  if opt.query then return { search.query(corpus, opt.query, settings) } end
  settings.name = opt.grammar
  return { search.pattern(corpus, pattern_of(opt.grammar, opt), settings) }
end

local function number(n)
  return ((("%d"):format(n):reverse():gsub("(%d%d%d)", "%1,"):reverse()):gsub("^,", ""))
end

local function hits_in_words(n) return number(n) .. (n == 1 and " hit" or " hits") end

-- The hits of a search as a list, if they are sorted or sampled, and how many there are.
local function list_of(one, result, opt, by)
  if not by and not opt.sample and not opt.max_hits then return nil end
  local hits = one:collect()
  local total = #hits
  if opt.sample then hits = hits:sample(opt.sample, result.seed) end
  if by then hits:sort { by = by, reverse = opt.reverse } end
  return hits, total
end

-- What is told of how many hits there are and are shown.
local function title_of(one, hits, total, opt)
  return function()
    local n = total or one:count()
    local sampled = hits and #hits or n
    local shown = math.min(sampled, opt.limit or n)
    local title = hits_in_words(n)
    if sampled < n then title = ("%s, %s by chance"):format(title, number(sampled)) end
    return shown < sampled and ("%s, the first %s shown"):format(title, number(shown)) or title
  end
end

-- The documents that lines are in, whole and with the hits marked, when a page can hold
-- them.
local MOST_DOCUMENTS, MOST_CHARS = 50, 1000 * 1000

local function documents_of(page_lines)
  local rows, seen, n, chars = {}, {}, 0, 0
  for i, line in ipairs(page_lines) do
    local doc = line.document
    if not seen[doc] then
      seen[doc], n, chars = true, n + 1, chars + doc.n_chars
      if n > MOST_DOCUMENTS or chars > MOST_CHARS then return {} end
    end
    rows[i] = { doc = doc, start = line.start, ["end"] = line["end"], rule = "hit" }
  end
  return default_report.document_items { hit = rows }
end

local function show_of(opt)
  local show = {}
  for i, name in ipairs(options.list(opt.show, "show")) do
    show[i] = { name = name, shown = true }
  end
  return opt.show and show or { { name = "date" } }
end

local function add_concordance(out, searches, result, opt)
  local list, titles, context = {}, {}, options.context(opt.context, opt.width or WIDTH)
  for i, one in ipairs(searches) do
    local hits, total = list_of(one, result, opt, opt.by_keys)
    list[i] = lines.new(one, {
      hits = hits, sorted = opt.by_keys ~= nil, limit = opt.limit, show = show_of(opt),
      context = context,
    })
    titles[i] = title_of(one, hits, total, opt)
  end
  local all = lines.together(list)
  out:concordance {
    title = function()
      if not titles[2] then return titles[1]() end
      for i, one in ipairs(searches) do titles[i] = one.name .. ": " .. titles[i]() end
      return table.concat(titles, "; ")
    end,
    lines = all, columns = all.columns, captures = all.captures, documents = documents_of,
    main = true,
  }
end

-- Rows of several searches below each other, each with its name.
local function add_rows(rows, columns, name, new_rows, new_columns)
  for _, row in ipairs(new_rows) do
    row.query = name
    rows[#rows + 1] = row
  end
  local known = {}
  for _, column in ipairs(columns) do known[column] = true end
  for _, column in ipairs(new_columns) do
    if not known[column] then columns[#columns + 1] = column end
  end
end

local function report_groups(out, searches, result, opt)
  local names, rows, columns = options.list(opt.by, "by"), {}, { searches[2] and "query" }
  for _, one in ipairs(searches) do
    add_rows(rows, columns, one.name, groups.count(one, names, {
      hits = opt.sample and one:collect():sample(opt.sample, result.seed), sort = opt.sort,
    }))
  end
  if opt.limit then rows = table.move(rows, 1, math.min(#rows, opt.limit), 1, {}) end
  for i, name in ipairs(columns) do
    columns[i] = { name = name, decimals = name == "share" and 4 or nil,
      title = name == "per_million" and "per million tokens" or name }
  end
  out:table { title = "Hits by " .. table.concat(names, ", "), columns = columns, rows = rows,
    main = true }
end

local function report_count(out, searches, result)
  local rows = {}
  for i, one in ipairs(searches) do rows[i] = { query = one.name, count = one:count() } end
  result.bare = true
  if rows[2] then
    return out:table { columns = { "query", "count" }, rows = rows, main = true }
  end
  out:table { columns = { "count" }, rows = rows, main = true, unseen = true }
  out:text(("%d"):format(rows[1].count))
end

local SORTS_OF_GROUPS = { count = true, value = true }

local function check(opt, result)
  if not opt.by then
    opt.by_keys = options.sort(result.corpus, opt.sort, result.docs)
  elseif opt.sort and not SORTS_OF_GROUPS[opt.sort] then
    fail.raise(("option '--sort' takes count or value where hits are counted by something, "
      .. "not '%s'"):format(opt.sort))
  end
end

local function report(out, result, given)
  together.check(given)
  local opt = setmetatable({}, { __index = given })
  check(opt, result)
  local searches = searches_of(result, opt)
  if opt.count then return report_count(out, searches, result) end
  out:heading(searches[2] and opt.queries or searches[1].name)
  if opt.by then return report_groups(out, searches, result, opt) end
  add_concordance(out, searches, result, opt)
end

return workflow {
  name = "concordance",
  about = "The hits of a query, each with what stands around it (KWIC); or how many there are,"
    .. " and where",
  category = "corpus",
  options = {
    { "query", positional = true,
      about = "a CQL query: '[stem=\"deny\"] []{0,5} \"claims?\"'" },
    { "grammar", value = "FILE.lua",
      about = "in place of QUERY: a Lua file that returns a token pattern" },
    { "queries", value = "FILE",
      about = "in place of QUERY: a file with a query on each line, or with name = query" },
    { "within", about = "the unit that no hit crosses: sentence, paragraph, or a layer" },
    { "strategy", type = "choice", choices = strategy.names,
      about = "which of the matches of a query that overlap are hits (see docs/cql.md; default: "
        .. strategy.names[1] .. ")" },
    { "list", value = "NAME=FILE", list = true, about = word_lists.ABOUT },
    { "context", value = "N|UNIT",
      about = "tokens on each side of a hit, or sentence, paragraph, document" },
    { "width", type = "integer", min = 1, max = 1000000,
      about = "where there is no --context: whole words in so many characters on each side"
        .. " (default: 80)" },
    { "sort", value = "KEYS",
      about = "by left, right, hit, doc, one word beside (L1, R2), several (left3), or what"
        .. " documents have (date); several with commas" },
    { "reverse", type = "boolean", about = "sort the other way around" },
    { "sample", type = "integer", min = 1, about = "so many hits by chance (--seed), of all" },
    { "limit", type = "integer", min = 1, about = "the first so many hits" },
    { "max-hits", type = "integer", min = 1, about = "fail when there are more" },
    { "timeout", type = "number", value = "SECONDS", about = "fail when it takes longer" },
    { "max-steps", type = "integer", min = 1, about = "fail when more is tried for one hit" },
    { "show", value = "NAMES",
      about = "what documents have, as columns: country,year (default: date, in exports)" },
    { "by", value = "NAMES",
      about = "count the hits by doc.year, hit, L1, R1.stem or a capture; several with commas."
        .. " --sort is then count or value" },
    { "count", type = "boolean", about = "the number of hits alone" },
  },
  examples = {
    "concordance c.db '\"Security\" \"Council\"' --sort right,left2 --show country,year",
    "concordance c.db '[stem=\"deny\"]' --sample 100 --seed 7 --context sentence -o denials.csv",
    "concordance c.db '[stem=\"deny\"]' --by doc.year --sort value",
    "concordance c.db --grammar denials.lua --format html -o denials.html",
  },
  report = report,
}
