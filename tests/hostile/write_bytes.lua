--- write_bytes.lua: writes files of awkward bytes: lua5.4 write_bytes.lua FOLDER MB
--
-- What must load lies in FOLDER/loads, two files of MB megabytes on one line in
-- FOLDER/large, what is refused in FOLDER/fails. Of less than 10 MB, the other files
-- that are long are shorter too.

local folder, megabytes = arg[1], tonumber(arg[2])
local shorter = megabytes < 10 and 10 or 1

local function write(name, ...)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  file:write(...)
  file:close()
end

-- The same piece many times, not made at once.
local function write_times(name, piece, n)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  local block = piece:rep(1000)
  for _ = 1, n // 1000 do file:write(block) end
  file:write(piece:rep(n % 1000))
  file:close()
end

local function write_many(name, piece, n)
  write_times(name, piece, n // shorter)
end

local function random_bytes(n)
  math.randomseed(7)
  local bytes = {}
  for i = 1, n do bytes[i] = string.char(math.random(0, 255)) end
  return table.concat(bytes)
end

local function utf16(s, big)
  return (s:gsub(".", function(c) return big and "\0" .. c or c .. "\0" end))
end

for _, name in ipairs { "loads", "large", "fails" } do
  os.execute(("mkdir -p '%s/%s'"):format(folder, name))
end

write("loads/one-byte.txt", "a")
write("loads/utf-8-bom.txt", "\u{FEFF}He denied it.")
write("loads/utf-16-le.txt", "\xFF\xFE", utf16 "He denied it, and left.")
write("loads/utf-16-be.txt", "\xFE\xFF", utf16("She denied it, and stayed.", true))
write("loads/white.txt", " \t\u{A0}\n\n\u{2003}x")
write("loads/bidi.txt", ("\u{202E}He denied\u{2066} it\u{202C}. \u{200F}"):rep(200))
write("loads/joiners.txt", ("👩\u{200D}👩\u{200D}👧 said. "):rep(500))
write("loads/private.txt", ("\u{E000}\u{F0000}\u{10FFFF} ok. "):rep(100))
write("loads/line-breaks.txt", ("\n"):rep(1000000 // shorter), "x")
write_many("loads/marks.txt", "e\u{301}", 500000)
write_many("loads/only-marks.txt", "\u{301}", 1000000)
write_many("loads/quotes.txt", "“((\"[‘{«", 20000)
write_many("loads/closers.txt", "”))\"]’}»", 20000)
write_many("loads/headings.txt", "“Tax”\n\nAda said “late”.\n\n", 10000)
write_many("loads/initials.txt", "A. B. C. U.N. Mr. ", 20000)
write_many("loads/capitals.txt", "Holt Brandt Seld Varneth of the ", 20000)
write_many("loads/points.txt", "1. x\n(a) y\n", 20000)
write_many("loads/sources.txt", "He said that she said that they denied that, ", 10000)
write_many("loads/slashes.txt", "A/RES/75/", 20000)
write_many("loads/digits.txt", "12,345.678-", 50000)
write_many("loads/url.txt", "http://a.b/c?d=e&", 20000)

write_times("large/one-word.txt", "a", megabytes * 1000 * 1000)
write_times("large/one-line.txt", "The minister denied it; it is so, ",
  megabytes * 1000 * 1000 // 34)

write("loads/latin-1.txt", "The minist\xE8re denied it. ", ("R\xE9ponse. "):rep(50))
write("loads/cut-short.txt", ("He said it. "):rep(100), "\xE2\x82")
write("fails/only-nuls.txt", ("\0"):rep(5000))
write("fails/nuls.txt", ("He denied\0 it. "):rep(20))
write("fails/random.txt", random_bytes(50000))
