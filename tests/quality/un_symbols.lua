--- un_symbols.lua: symbols of the United Nations: those of published tables are accepted,
--- damaged ones refused.
--
--     build/parlance run --trust tests/quality/un_symbols.lua -- FOLDER
--
-- FOLDER is the unpacked set `un-symbols`. Every symbol of the tables stands in a paragraph
-- of its own; it is accepted when one citation covers exactly it.

local citations = require "parlance.extract.citations"
local parlance = require "parlance"

local NEAR_MISSES = 500

local function lines_of(command)
  local pipe = assert(io.popen(command))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

local function quoted(path) return "'" .. path:gsub("'", "'\\''") .. "'" end

-- What the cells of the tables hold, without remarks such as "(closed)".
local function cells(folder)
  local here = quoted(folder)
  return lines_of(("{ cat %s/UNDataScraping/scratch/*.html |" ..
    " grep -oE '>[[:space:]]*[A-Z]+/[^<]+<';" ..
    " unzip -p %s/UNExports/*.xlsx xl/sharedStrings.xml | grep -oE '>[A-Z]+/[^<]+<';" ..
    " cut -d'\"' -f4 %s/UNSC_Resolutions.csv | grep / ; } | sort -u"):format(here, here, here))
end

-- A symbol has no words in it but those that belong to symbols.
local function symbol_of(cell)
  local s = cell:gsub("^[>%s]+", ""):gsub("[<%s]+$", ""):gsub("&amp;", "&"):gsub("%s+", " ")
  s = s:gsub(" ?%((closed)%)$", ""):gsub(" ?%(not posted%)$", ""):gsub(" ?%(as %a+%)$", "")
  s = s:gsub(" ?%(private%)$", "")
  s = s:gsub("\u{a0}", ""):gsub(" +$", "")
  if s:find "[;%[&]" or s:find " %+ " then return nil end
  if s:find "^%S+[ -]SC?/" or s:find "%) %u+/" then return nil end -- two in one cell
  for word in s:gmatch "%a%a%a+" do
    local known = word:find "^Resumption" or word:find "^Agenda" or word:find "^Part"
      or word:find "^Corr" or word:find "^Rev" or word:find "^Add"
    if word:find "%l" and not known then return nil end
  end
  local _, opened = s:gsub("%(", "")
  local _, closed = s:gsub("%)", "")
  return opened == closed and s:find "^%u+/.*%d" and s or nil
end

local function symbols_in(folder)
  local list, seen = {}, {}
  for _, cell in ipairs(cells(folder)) do
    local symbol = symbol_of(cell)
    if symbol and not seen[symbol] then
      seen[symbol] = true
      list[#list + 1] = symbol
    end
  end
  return list
end

-- Each way to damage a symbol makes another thing of it, or nothing at all.
local damage = {
  function(s) return (s:gsub("^%u+", "Q")) end,
  function(s) return (s:gsub("^%u+/", "%0/")) end,
  function(s) return (s:gsub("/", "|", 1)) end,
  function(s) return (s:gsub("(%d)(%d)$", "%1O")) end,
  function(s) return (s:gsub("/(%d%d%d%d)/(%d)", "/1%1/%2")) end,
  function(s) return (s:gsub("/%d%d(%d%d)/(%d)", "/28%1/%2")) end,
  function(s) return (s:gsub("/RES/", "/REZ/")) end,
  function(s) return (s:gsub("/PV%.", "/PW.")) end,
  function(s) return (s:gsub("^%u", string.lower)) end,
  function(s) return (s:gsub("%d+$", "")) end,
}

local function near_misses(symbols)
  local list, seed = {}, 1
  while #list < NEAR_MISSES do
    seed = (seed * 1103515245 + 12345) % 2147483648
    local symbol = symbols[seed // 7 % #symbols + 1]
    local damaged = damage[#list % #damage + 1](symbol)
    list[#list + 1] = damaged ~= symbol and damaged or damage[1](symbol)
  end
  return list
end

local function corpus_of(list)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  for _, symbol in ipairs(list) do file:write("See the document ", symbol, " for more.\n\n") end
  file:close()
  os.remove(path .. ".db")
  local corpus = parlance.open(path .. ".db", { mode = "create" })
  corpus:add { path }
  os.remove(path)
  return corpus, path .. ".db"
end

-- The citations of series of the United Nations in a document with the symbols, by text.
local function found(list)
  local corpus, path = corpus_of(list)
  local by_text = {}
  for _, doc in ipairs(corpus:docs()) do
    for _, row in ipairs(citations.of_document(doc)) do
      if row.rule ~= "symbol_other" then
        by_text[doc:slice(row.first, row.last):gsub("%s+", " ")] = row
      end
    end
  end
  corpus:close()
  os.remove(path)
  return by_text
end

local function count(list, by_text, wanted)
  local n, shown = 0, 0
  for _, symbol in ipairs(list) do
    if (by_text[symbol] ~= nil) == wanted then
      n = n + 1
    elseif shown < 20 then
      shown = shown + 1
      io.write("  ", wanted and "refused: " or "accepted: ", symbol, "\n")
    end
  end
  return n
end

local folder = arg and arg[1] or ...
local symbols = symbols_in(folder)
local accepted = count(symbols, found(symbols), true)
print(("un-symbols (of %d) accepted %.4f"):format(#symbols, accepted / #symbols))

local misses = near_misses(symbols)
local refused = count(misses, found(misses), false)
print(("un-symbols, near-misses (of %d) refused %.4f"):format(#misses, refused / #misses))
