--- files.lua: writes files to be added: lua5.4 files.lua FOLDER COUNT SEED
--
-- Statements of some sentences, with headings, numbered points, dates; some hold the
-- same words as others, some are long. The same for the same seed.

local folder, count, seed = arg[1], tonumber(arg[2]), tonumber(arg[3])
math.randomseed(seed)

local WORDS = {}
for word in ([[the delegation of Varneth denied that any vessel had entered waters claims
  allegation report Council urges restraint "never" said spokesperson, which is not so. However
  on 4 March 2031 resolution 12/7 état naïve U.N. support for talks; peace and security]])
  :gmatch "%S+" do
  WORDS[#WORDS + 1] = word
end

local function sentence()
  local words = {}
  for i = 1, math.random(4, 18) do words[i] = WORDS[math.random(#WORDS)] end
  words[#words + 1] = "word" .. math.random(2000)
  local text = table.concat(words, " ")
  return text:sub(1, 1):upper() .. text:sub(2) .. "."
end

local function paragraph(i)
  local sentences = {}
  for k = 1, math.random(1, 5) do sentences[k] = sentence() end
  local mark = math.random(4) == 1 and i .. ". " or ""
  return mark .. table.concat(sentences, " ")
end

local function document()
  local parts = { "STATEMENT " .. math.random(99), "Varneth, 4 March 2031" }
  local n = math.random(20) == 1 and 200 or math.random(1, 8)
  for i = 1, n do parts[#parts + 1] = paragraph(i) end
  return table.concat(parts, "\n\n") .. "\n"
end

os.execute(("mkdir -p '%s/sub'"):format(folder))
local text
for i = 1, count do
  if not text or math.random(10) > 1 then text = document() end
  local name = ("%s%03d.txt"):format(i % 7 == 0 and "sub/" or "", i)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end
