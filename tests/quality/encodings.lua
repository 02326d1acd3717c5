--- encodings.lua: text in the encodings of its language, without a word of which: how
--- much of it is read as it was.
--
--     parlance run --trust encodings.lua -- FOLDER_OF_DECLARATIONS

local core = require "parlance.core"

-- Languages and the encodings that were used for them.
local CASES = {
  { "deu_1996", "windows-1252", "iso-8859-1", "macintosh", "utf-16le", "utf-16be" },
  { "fra", "windows-1252", "macintosh" }, { "spa", "windows-1252", "macintosh" },
  { "por_PT", "windows-1252" }, { "ita", "windows-1252" }, { "swe", "windows-1252" },
  { "dan", "windows-1252" }, { "pol", "windows-1250", "iso-8859-2" },
  { "ces", "windows-1250", "iso-8859-2" }, { "hun", "windows-1250", "iso-8859-2" },
  { "hrv", "windows-1250" }, { "slv", "windows-1250" },
  { "rus", "windows-1251", "koi8-r", "iso-8859-5", "maccyrillic", "cp866" },
  { "ukr", "windows-1251", "koi8-u" }, { "bul", "windows-1251" },
  { "ell_monotonic", "windows-1253", "iso-8859-7" }, { "tur", "windows-1254" },
  { "heb", "windows-1255", "iso-8859-8" }, { "arb", "windows-1256", "iso-8859-6" },
  { "tha", "tis-620" }, { "lit", "windows-1257" }, { "lav", "windows-1257" },
  { "jpn", "shift_jis", "euc-jp" }, { "cmn_hans", "gb18030", "gbk" },
  { "cmn_hant", "big5" }, { "kor", "euc-kr" },
}

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local bytes = file:read "a"
  file:close()
  return bytes
end

-- What stands between the tags.
local function text_of(html)
  return (html:gsub("<head.-</head>", ""):gsub("<[^>]*>", "\n"):gsub("%s*\n%s*", "\n"))
end

-- The text in the encoding, what it lacks left out; and what that is as UTF-8.
local function encode(text, encoding)
  local path, out = os.tmpname(), os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  os.execute(("iconv -c -f UTF-8 -t %s '%s' > '%s'"):format(encoding, path, out))
  local bytes = read(out)
  os.execute(("iconv -f %s -t UTF-8 '%s' > '%s'"):format(encoding, out, path))
  local back = read(path)
  os.remove(path)
  os.remove(out)
  return bytes, back
end

local function loads(bytes, wanted)
  local source <close> = core.source(bytes)
  local loaded <close> = source:load "text.txt"
  if not loaded then return false end
  return loaded:head(1 << 20) == wanted
end

local function tell(what, case, i)
  io.stderr:write(("%s in %s, as %s, is read as another\n"):format(what, case[1], case[i]))
end

local folder = arg[1]
local whole, head, n = 0, 0, 0
for _, case in ipairs(CASES) do
  local html = read(folder .. "/package/declaration/" .. case[1] .. ".html")
  local text = html and text_of(html)
  for i = 2, html and #case or 0 do
    local bytes, back = encode(text, case[i])
    n = n + 1
    local good = loads(bytes, back)
    whole = whole + (good and 1 or 0)
    if not good then tell("a whole text", case, i) end
    local start = text:sub(1, utf8.offset(text, utf8.len(text, 1, -1, true) // 10) - 1)
    bytes, back = encode(start, case[i])
    good = loads(bytes, back)
    head = head + (good and 1 or 0)
    if not good then tell("a tenth", case, i) end
  end
end
print(("encodings (of %d) found, whole texts %.3f"):format(n, whole / n))
print(("encodings (of %d) found, a tenth of each %.3f"):format(n, head / n))
