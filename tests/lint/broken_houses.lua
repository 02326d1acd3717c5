--- broken_houses.lua: shows that each rule of house.lua finds what it is there to find.
--
-- Builds small source trees that are sound but for one thing, and runs house.lua
-- on each as it runs on ours.

local lfs = require "lfs"

local here = arg[0]:match "^(.*)/" or "."
local root = os.getenv "TMPDIR" or "/tmp"

-- A tree in which every rule holds.
local sound = {
  ["CMakeLists.txt"] = "add_library(x core/base/a.c core/text/b.c core/store/s.c\n"
    .. "  core/corpus/k.c bindings/main.c)\n",
  ["tests/CMakeLists.txt"] = "par_test_programs(c a_test.c)\n",
  ["tests/c/a_test.c"] = "/* a_test.c -- tests. */\n",
  ["core/base/a.h"] = "/* a.h -- a face. */\n\n/* One. */\nint par_a(void);\n",
  ["core/base/a.c"] = '/* a.c -- a. */\n\n#include "base/a.h"\n',
  ["core/text/b.c"] = '/* b.c -- b. */\n\n#include "base/a.h"\n',
  ["core/store/s.h"] = "/* s.h -- a face. */\n",
  ["core/store/s_internal.h"] = "/* s_internal.h -- inside. */\n",
  ["core/store/s.c"] = '/* s.c -- s. */\n\n#include <sqlite3.h>\n#include "store/s_internal.h"\n',
  ["core/corpus/k.c"] = '/* k.c -- k. */\n\n#include "store/s.h"\n',
  ["bindings/main.c"] = '/* main.c -- main. */\n\n#include <lua.h>\n#include "corpus/k.h"\n',
  ["scripts/parlance/m.lua"] = "--- m.lua: m.\n\nlocal M = {}\n\n--- Does.\nfunction M.run() end\n",
}

-- What is wrong, the rule that says so, the file, and what is added to its end (or,
-- as `instead`, put in its place).
local cases = {
  { "text includes corpus", "no file includes from a floor that it must not see",
    "core/text/b.c", '#include "corpus/k.h"\n' },
  { "store includes load", "no file includes from a floor that it must not see",
    "core/store/s.c", '#include "load/loader.h"\n' },
  { "corpus includes bindings", "no file includes from a floor that it must not see",
    "core/corpus/k.c", '  #  include "bindings/bind.h"\n' },
  { "an include without a floor", "every include shows its floor",
    "core/base/a.c", '#include "a.h"\n' },
  { "the core includes Lua", "only the bindings include Lua",
    "core/corpus/k.c", "#include <lua.h>\n" },
  { "the bindings include SQLite", "only the store includes SQLite",
    "bindings/main.c", "#include <sqlite3.h>\n" },
  { "a foreign internal header", "internal headers stay in their folder",
    "core/corpus/k.c", '#include "store/s_internal.h"\n' },
  { "a source that is not listed", "CMake lists every source, and no other",
    "core/base/new.c", "/* new.c -- new. */\n" },
  { "a source that is not there", "CMake lists every source, and no other",
    "CMakeLists.txt", "target_sources(x core/store/gone.c)\n" },
  { "a source behind its floor", "CMake lists the sources floor by floor",
    "CMakeLists.txt", "core/base/late.c\n" },
  { "a test program that is not listed", "CMake lists every test program, and no other",
    "tests/c/b_test.c", "/* b_test.c -- tests. */\n" },
  { "a long file", "no file is longer than 600 lines",
    "core/base/a.c", ("\n"):rep(600) },
  { "a long C function", "no function is longer than 70 lines",
    "core/base/a.c", "int f(void) {\n" .. ("  f();\n"):rep(70) .. "}\n" },
  { "a long Lua function", "no function is longer than 70 lines",
    "scripts/parlance/m.lua", "local function f()\n" .. ("  f()\n"):rep(70) .. "end\n" },
  { "a C file without its name", "every file begins with its name and a sentence",
    "core/base/a.c", instead = '#include "base/a.h"\n' },
  { "a Lua file with another's name", "every file begins with its name and a sentence",
    "scripts/parlance/m.lua", instead = "--- n.lua: n.\n" },
  { "a path of one machine", "no file names the paths of one machine",
    "core/base/a.c", "/* see /h" .. "ome/me/notes */\n" },
  { "work left", "nothing is left to do",
    "scripts/parlance/m.lua", "-- TO" .. "DO: more\n" },
  { "a public function without words", "public functions of scripts/parlance are documented",
    "scripts/parlance/m.lua", "\nfunction M.stop() end\n" },
  { "a header's function without words", "functions in headers are documented",
    "core/base/a.h", "\nint par_b(void);\n" },
}

local function write(folder, path, text)
  local at = folder
  for part in path:gmatch "([^/]+)/" do
    at = at .. "/" .. part
    lfs.mkdir(at)
  end
  local file = assert(io.open(folder .. "/" .. path, "wb"))
  file:write(text)
  file:close()
end

local function build(folder, case)
  lfs.mkdir(folder)
  for path, text in pairs(sound) do
    write(folder, path, text)
  end
  if case then
    local path = case[3]
    write(folder, path, case.instead or (sound[path] or "") .. case[4])
  end
end

-- The broken rules and the problems that house.lua names, as one text.
local function complaints(folder)
  local run = assert(io.popen(("lua5.4 '%s/house.lua' '%s'"):format(here, folder)))
  local lines = {}
  for line in run:lines() do
    if line:match "^not ok" or line:match "^#" then lines[#lines + 1] = line end
  end
  local passed = run:close()
  return table.concat(lines, "\n"), passed == true
end

local n = 0
local function report(holds, sentence, detail)
  n = n + 1
  print(("%s %d - %s"):format(holds and "ok" or "not ok", n, sentence))
  if not holds then print("# " .. detail:gsub("\n", "\n# ")) end
  return holds
end

local function has(text, part)
  return text:find(part, 1, true) ~= nil
end

local folder = ("%s/house-%d"):format(root, os.time())
print("1.." .. #cases + 1)
build(folder)
local words, passed = complaints(folder)
local all = report(passed and words == "", "a sound house is found sound", words)
for i, case in ipairs(cases) do
  local broken = folder .. "-" .. i
  build(broken, case)
  words, passed = complaints(broken)
  local found = not passed and has(words, "- " .. case[2]) and has(words, "# " .. case[3])
  all = report(found, "found: " .. case[1], words) and all
end
os.execute(("rm -rf '%s' '%s'-*"):format(folder, folder))
os.exit(all)
