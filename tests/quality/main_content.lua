--- main_content.lua: the main content and the date of pages whose microdata tell them.
---
---     parlance run --trust tests/quality/main_content.lua -- FOLDER [odd | even] [LIMIT]
---
--- Gold is the element with itemprop="articleBody", its tags taken off, and the first
--- datePublished. Words are compared as bags: F1, the mean over pages. Each page is loaded
--- with its microdata; with all attributes of microdata taken off; and with classes, names
--- and roles of elements taken off, too. Of the files in
--- order of name the even ones are measured (the odd are there to tune on). With a limit the
--- pages whose F1 is below it are named on standard error.

local files = require "files"
local core = require "parlance.core"

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"', nbsp = " ", laquo = "«",
  raquo = "»", mdash = "—", ndash = "–", rsquo = "’", lsquo = "‘" }

-- What stands in the element whose start tag is at `first`, up to its own end tag.
local function inside(page, first)
  local name, at = page:match("^<(%w+)[^>]*>()", first)
  local depth, start = 1, at
  while depth > 0 do
    local s, slash, tag, e = page:match("()<(/?)(%w+)[^>]*>()", at)
    if not s then return page:sub(start) end
    if tag == name then depth = depth + (slash == "/" and -1 or 1) end
    if depth == 0 then return page:sub(start, s - 1) end
    at = e
  end
end

local function plain(html)
  local text = html:gsub("<!%-%-.-%-%->", " "):gsub("<script.-</script>", " ")
    :gsub("</?[%a!][^>]*>", " ")
  text = text:gsub("&#x(%x+);", function(hex) return utf8.char(tonumber(hex, 16)) end)
  text = text:gsub("&#(%d+);", function(n) return utf8.char(math.tointeger(n)) end)
  return (text:gsub("&(%a+);", ENTITIES))
end

local function gold_of(page)
  local body = page:find "<[^<>]-itemprop=\"articleBody\""
  local tag = page:match "<[^<>]-itemprop=\"datePublished\"[^<>]*>"
  local date = tag and (tag:match 'datetime="([%d-]+)' or tag:match 'content="([%d-]+)')
  return body and plain(inside(page, body)), date
end

local MICRODATA = { "itemprop", "itemscope", "itemtype", "itemid", "itemref" }
local NAMES = { "class", "id", "role" }

local function strip(page, attributes)
  for _, name in ipairs(attributes) do
    page = page:gsub("%s" .. name .. '="[^"]*"', " "):gsub("%s" .. name .. "%f[%s>]", " ")
  end
  return page
end

local function bag(text)
  local words, n = {}, 0
  for word in text:gsub("•", " "):lower():gmatch "[%w\x80-\xff]+" do
    words[word] = (words[word] or 0) + 1
    n = n + 1
  end
  return words, n
end

local function f1(gold, found)
  local a, n_a = bag(gold)
  local b, n_b = bag(found)
  local common = 0
  for word, n in pairs(a) do common = common + math.min(n, b[word] or 0) end
  return n_a + n_b == 0 and 1 or 2 * common / (n_a + n_b)
end

local function date_of(loaded)
  for _, datum in ipairs(loaded:metadata()) do
    if datum.key == "date" then return datum.value end
  end
end

local limit = tonumber(arg[3] or 0)
local sums = {}

local function score(how, path, page, gold, date)
  local source <close> = core.source(page)
  local loaded <close> = source:load(path) or core.loaded { text = "" }
  local sum = sums[how] or { f1 = 0, n = 0, right = 0, dated = 0 }
  sums[how] = sum
  local value = f1(gold, loaded:head(1 << 30))
  sum.f1, sum.n = sum.f1 + value, sum.n + 1
  if date then
    sum.dated = sum.dated + 1
    if date_of(loaded) == date then sum.right = sum.right + 1 end
  end
  if value < limit or (limit > 0 and date and date_of(loaded) ~= date) then
    io.stderr:write(("%s %.3f %s %s %s\n"):format(how, value, date, date_of(loaded), path))
  end
end

local paths = files.below(arg[1], "%.html$")
table.sort(paths)
local part = arg[2] or "even"
for i, path in ipairs(paths) do
  if (i % 2 == 1) == (part == "odd") then
    local page = files.read(path)
    local gold, date = gold_of(page)
    if gold then
      score("with microdata", path, page, gold, date)
      local stripped = strip(page, MICRODATA)
      score("without", path, stripped, gold, date)
      score("without any marks", path, strip(stripped, NAMES), gold, date)
    end
  end
end
for _, how in ipairs { "with microdata", "without", "without any marks" } do
  local sum = sums[how]
  print(("presidential-site-html %s, content F1 %.4f"):format(how, sum.f1 / sum.n))
  print(("presidential-site-html %s, dates %.4f"):format(how, sum.right / sum.dated))
end
