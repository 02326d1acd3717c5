--- declarations.lua: every translation of the Universal Declaration is cut into tokens.
--
--     parlance run --trust tests/quality/declarations.lua -- FOLDER
--
-- Tags are stripped crudely. Prints "name value" lines: the share of translations that
-- are tokenized without an error into tokens that hold every character but white space
-- and invisible ones, in their order; and the share with thirty sentences or more.

local files = require "files"
local parlance = require "parlance"

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'", nbsp = "\u{A0}" }

local function text_of(html)
  local text = html:gsub("<head.-</head>", ""):gsub("</?[%a!][^>]*>", "\n\n")
  text = text:gsub("&#x(%x+);", function(hex) return utf8.char(tonumber(hex, 16)) end)
  text = text:gsub("&#(%d+);", function(n) return utf8.char(math.tointeger(n)) end)
  return (text:gsub("&(%a+);", ENTITIES))
end

-- What may stand between tokens: white space, controls, default ignorables.
local GAPS = {}
for _, range in ipairs { { 0, 0x20 }, { 0x7F, 0xA0 }, { 0xAD, 0xAD }, { 0x34F, 0x34F },
  { 0x61C, 0x61C }, { 0x115F, 0x1160 }, { 0x1680, 0x1680 }, { 0x17B4, 0x17B5 },
  { 0x180B, 0x180F }, { 0x2000, 0x200F }, { 0x2028, 0x202F }, { 0x205F, 0x206F },
  { 0x3000, 0x3000 }, { 0x3164, 0x3164 }, { 0xFE00, 0xFE0F }, { 0xFEFF, 0xFEFF } } do
  for cp = range[1], range[2] do GAPS[utf8.char(cp)] = "" end
end

local function solid(s) return (s:gsub(utf8.charpattern, GAPS)) end

local paths = files.below(arg[1], "%.html?$")
local whole, parted = 0, 0
for _, path in ipairs(paths) do
  local text = text_of(files.read(path))
  local ok, words = pcall(parlance.text.words, text)
  if ok and solid(table.concat(words)) == solid(text) then
    whole = whole + 1
  else
    io.stderr:write(path, ": ", ok and "tokens are not the text" or tostring(words), "\n")
  end
  if #parlance.text.sentences(text) >= 30 then parted = parted + 1 end
end
print(("declarations (of %d) tokenized whole %.4f"):format(#paths, whole / #paths))
print(("declarations (of %d) with thirty sentences %.4f"):format(#paths, parted / #paths))
