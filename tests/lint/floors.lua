--- floors.lua: the rules of who may include whom, and of what is built.
--
-- base <- text <- (load | store) <- corpus <- count <- bindings, and load <- formats, which
-- only a shared object has. A rule has a
-- name, which is the sentence that holds, and `check(tree)`, which lists the
-- places where it does not.

local M = {}

local below = {
  base = {},
  text = { "base" },
  load = { "base", "text" },
  formats = { "base", "text", "load" },
  store = { "base", "text" },
  corpus = { "base", "text", "load", "store" },
  count = { "base", "text", "load", "store", "corpus" },
  bindings = { "base", "text", "load", "store", "corpus", "count" },
}
for floor, list in pairs(below) do
  local set = { [floor] = true }
  for _, name in ipairs(list) do
    set[name] = true
  end
  below[floor] = set
end

local order = { base = 1, text = 2, load = 3, formats = 4, store = 5, corpus = 6, count = 7,
  bindings = 8 }

-- The floor of a file: "text" of core/text/utf8.c, "bindings" of bindings/main.c.
local function floor_of(path)
  return path:match "^core/([^/]+)/" or path:match "^(bindings)/"
end

-- Calls visit(path, number, kind, name) for each include of the core and the
-- bindings; kind is "<" or '"'.
local function each_include(tree, visit)
  for _, folder in ipairs { "core", "bindings" } do
    for _, path in ipairs(tree:files(folder, "c", "h")) do
      for number, line in ipairs(tree:lines(path)) do
        local kind, name = line:match '^%s*#%s*include%s*([<"])([^>"]+)[>"]'
        if kind then visit(path, number, kind, name) end
      end
    end
  end
end

-- A check over includes: complain(path, kind, name) says what is wrong, or nil.
local function include_rule(name, complain)
  local function check(tree)
    local problems = {}
    each_include(tree, function(path, number, kind, included)
      local words = complain(path, kind, included)
      if words then
        problems[#problems + 1] = ("%s:%d: %s"):format(path, number, words)
      end
    end)
    return problems
  end
  return { name = name, check = check }
end

local function above(path, kind, name)
  local floor = floor_of(path)
  local other = kind == '"' and name:match "^([^/]+)/"
  if not below[floor] then return "a file on no floor" end
  if other and order[other] and not below[floor][other] then
    return ("%s includes \"%s\" of a floor that it must not see"):format(floor, name)
  end
end

local function nameless(path, kind, name)
  if kind ~= '"' then return end
  local floor = name:match "^([^/]+)/"
  if floor_of(path) == "bindings" and not floor then return end -- its own floor
  if not (floor and order[floor]) then
    return ("\"%s\" does not show its floor"):format(name)
  end
end

local lua_headers = { ["lua.h"] = true, ["lauxlib.h"] = true, ["lualib.h"] = true }

local function lua_below(path, _, name)
  if lua_headers[name:match "[^/]+$"] and floor_of(path) ~= "bindings" then
    return "only bindings/ may include " .. name
  end
end

local function sqlite_elsewhere(path, _, name)
  if name:match "sqlite3[^/]*%.h$" and floor_of(path) ~= "store" then
    return "only core/store/ may include " .. name
  end
end

local function strange_internal(path, _, name)
  if not name:match "_internal%.h$" then return end
  local folder = name:match "^(.*)/" or floor_of(path)
  if folder ~= floor_of(path) then
    return ("\"%s\" is for the files beside it"):format(name)
  end
end

-- The sources in the order in which a CMake file names them, without comments.
local function listed(tree, cmake, pattern)
  local names = {}
  for number, line in ipairs(tree:lines(cmake)) do
    for name in line:gsub("#.*", ""):gmatch(pattern) do
      if not name:find("*", 1, true) then
        names[#names + 1] = { path = name, at = ("%s:%d"):format(cmake, number) }
      end
    end
  end
  return names
end

-- Compares the files that are there with those that are listed.
local function compare(tree, problems, present, names)
  local set = {}
  for _, name in ipairs(names) do
    if set[name.path] then
      problems[#problems + 1] = name.at .. ": lists " .. name.path .. " twice"
    elseif not tree:has(name.path) then
      problems[#problems + 1] = name.at .. ": there is no " .. name.path
    end
    set[name.path] = true
  end
  for _, path in ipairs(present) do
    if not set[path] then problems[#problems + 1] = path .. ": is not listed in CMake" end
  end
end

local function check_sources(tree)
  local problems = {}
  local present = tree:files("core", "c", "sql")
  table.move(tree:files("bindings", "c"), 1, #tree:files("bindings", "c"), #present + 1, present)
  local names = listed(tree, "CMakeLists.txt", "%f[%w](%l+/[%w_/]+%.%l+)%f[^%w_]")
  local sources = {}
  for _, name in ipairs(names) do
    local ending = name.path:match "%.(%l+)$"
    if floor_of(name.path) and (ending == "c" or ending == "sql") then
      sources[#sources + 1] = name
    end
  end
  compare(tree, problems, present, sources)
  return problems
end

local function check_order(tree)
  local problems, highest = {}, 0
  for _, name in ipairs(listed(tree, "CMakeLists.txt", "%f[%w](%l+/[%w_/]+%.c)%f[^%w_]")) do
    local floor = order[floor_of(name.path)]
    if floor and floor < highest then
      problems[#problems + 1] = name.at .. ": " .. name.path .. " stands above its floor"
    end
    highest = math.max(highest, floor or 0)
  end
  return problems
end

local program_folders = { "c", "conformance", "fault", "hostile", "fuzz", "bench" }

-- In tests/CMakeLists.txt a list of programs is `par_test_programs(folder a.c b.c)`.
local function check_programs(tree)
  local problems, present, names, folder = {}, {}, {}, nil
  for _, name in ipairs(program_folders) do
    local files = tree:files("tests/" .. name, "c")
    table.move(files, 1, #files, #present + 1, present)
  end
  local cmake = "tests/CMakeLists.txt"
  for number, line in ipairs(tree:lines(cmake)) do
    folder = line:match "par_test_programs%(([%w_]+)" or folder
    for name in line:gsub("#.*", ""):gmatch "[%w_]+%.c%f[^%w_]" do
      local path = ("tests/%s/%s"):format(folder or "?", name)
      names[#names + 1] = { path = path, at = ("%s:%d"):format(cmake, number) }
    end
  end
  compare(tree, problems, present, names)
  return problems
end

M.rules = {
  include_rule("no file includes from a floor that it must not see", above),
  include_rule("every include shows its floor", nameless),
  include_rule("only the bindings include Lua", lua_below),
  include_rule("only the store includes SQLite", sqlite_elsewhere),
  include_rule("internal headers stay in their folder", strange_internal),
  { name = "CMake lists every source, and no other", check = check_sources },
  { name = "CMake lists the sources floor by floor", check = check_order },
  { name = "CMake lists every test program, and no other", check = check_programs },
}

return M
