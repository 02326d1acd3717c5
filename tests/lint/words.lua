--- words.lua: the rules of how files begin, how long they are, what they say.
--
-- Rules as in floors.lua: a name that is the sentence that holds, and
-- `check(tree)`, which lists the places where it does not.

local M = {}

local code_folders = { "core", "bindings", "scripts", "tests" }
local top_files = {
  "CMakeLists.txt", "CMakePresets.json", "Makefile", "README.md", ".ci/run", ".ci/install",
  ".ci/packages", ".clang-format", ".clang-tidy", ".luacheckrc", ".editorconfig",
}

-- Made by a generator, or data: as long as they have to be.
local function is_data(path)
  return path:match "^core/text/unicode_tables" or path:match "^core/formats/html/entity_table"
    or path:match "^scripts/lexicon/"
end

local function files_of(tree, folders, ...)
  local found = {}
  for _, folder in ipairs(folders) do
    local files = tree:files(folder, ...)
    table.move(files, 1, #files, #found + 1, found)
  end
  return found
end

-- A rule for each line of the files: complain(line, path) says what is wrong.
local function line_rule(name, files, complain)
  local function check(tree)
    local problems = {}
    for _, path in ipairs(files(tree)) do
      for number, line in ipairs(tree:lines(path)) do
        local words = complain(line, path)
        if words then
          problems[#problems + 1] = ("%s:%d: %s"):format(path, number, words)
        end
      end
    end
    return problems
  end
  return { name = name, check = check }
end

local function written_files(tree)
  local found = files_of(tree, { "core", "bindings", "scripts", "tests", "docs" })
  for _, path in ipairs(top_files) do
    if tree:has(path) then found[#found + 1] = path end
  end
  return found
end

local function check_length(tree)
  local problems = {}
  for _, path in ipairs(files_of(tree, code_folders, "c", "h", "lua", "sh")) do
    local n = #tree:lines(path)
    if n > 600 and not is_data(path) then
      problems[#problems + 1] = ("%s: %d lines"):format(path, n)
    end
  end
  return problems
end

-- What the first line calls its file: `tree.lua`, `tree`, or a path that ends so.
local function names_file(first, path)
  local file = path:match "[^/]+$"
  local stem = file:match "^(.*)%.%w+$"
  local named = first:match "^([%w_%.%-/]+)" or ""
  named = named:gsub("%.$", ""):match "[^/]+$"
  if stem == "init" then return named ~= nil end
  return named == file or named == stem or (named or ""):match "[^%.]+$" == stem
end

local function check_first_line(tree)
  local problems = {}
  for _, path in ipairs(files_of(tree, code_folders, "c", "h", "lua")) do
    local first = tree:lines(path)[1] or ""
    local is_lua = path:match "%.lua$"
    local rest = first:match(is_lua and "^%-%-%- (.+)" or "^/%* (.+)")
    local is_stub = path:match "^bindings/meta/" and first:match "^%-%-%-@meta"
    if not is_stub and not (rest and names_file(rest, path)) then
      local wanted = is_lua and "--- name.lua: a sentence" or "/* name -- a sentence"
      problems[#problems + 1] = ("%s:1: does not begin with `%s`"):format(path, wanted)
    elseif not is_stub and not is_lua and not first:find(" -- ", 1, true) then
      problems[#problems + 1] = path .. ":1: no ` -- ` between name and sentence"
    end
  end
  return problems
end

-- Spelled in two parts, so that this file is not a finding of its own.
local machine_paths = { "/w" .. "ork/", "/r" .. "oot/", "/h" .. "ome/", "/f" .. "arm/",
                        "shared/" .. "seeds" }

local function machine_path(line)
  for _, path in ipairs(machine_paths) do
    if (" " .. line):find("[^%w]" .. path) then return "the path of one machine: " .. path end
  end
end

local unfinished = { "TO" .. "DO", "FIX" .. "ME", "XX" .. "X", "HA" .. "CK" }

-- A roman numeral in parentheses is none: "resolution 3201 (S-VI)", "3379 (..)".
local function left_to_do(line)
  for _, word in ipairs(unfinished) do
    if line:gsub("%(%u+%)", ""):find("%f[%w_]" .. word .. "%f[^%w_]") then
      return "left to do: " .. word
    end
  end
end

local function check_lua_functions(tree)
  local problems = {}
  for _, path in ipairs(tree:files("scripts/parlance", "lua")) do
    local lines = tree:lines(path)
    for number, line in ipairs(lines) do
      local name = line:match "^function M[%.:]([%w_%.:]+)"
        or line:match "^M%.([%w_]+)%s*=%s*function"
      local above = lines[number - 1] or ""
      if name and not name:match "^_" and not above:match "^%-%-%-" then
        problems[#problems + 1] = ("%s:%d: M.%s has no comment"):format(path, number, name)
      end
    end
  end
  return problems
end

-- What these verbs do is the same everywhere, and needs no words.
local function is_plain_verb(name)
  local verb = name:match "_(%l+)$"
  return verb == "init" or verb == "clear" or verb == "free" or verb == "close"
end

local function declared_function(line)
  if line:match "^typedef" then return end
  return line:match "^[%a_][%w_%s%*]*[%s%*]([%w_]+)%("
end

-- A comment stands for all functions up to the next empty line.
local function check_header_functions(tree)
  local problems = {}
  for _, path in ipairs(files_of(tree, { "core", "bindings" }, "h")) do
    local commented, depth = false, 0
    for number, line in ipairs(tree:lines(path)) do
      if line == "" and depth == 0 then commented = false end
      if line:match "/%*" then commented = true end
      local name = depth == 0 and declared_function(line)
      if name and not commented and not is_plain_verb(name) then
        problems[#problems + 1] = ("%s:%d: %s has no comment"):format(path, number, name)
      end
      if line:match "{$" then depth = depth + 1 end
      if line:match "^}" then depth = 0 end
    end
  end
  return problems
end

-- Functions at the margin, from their first line to the `}` or `end` there.
local function check_function_length(tree)
  local problems = {}
  for _, path in ipairs(files_of(tree, { "core", "bindings", "scripts" }, "c", "lua")) do
    local is_lua, start = path:match "%.lua$", nil
    for number, line in ipairs(tree:lines(path)) do
      local opens = is_lua and (line:match "^local function" or line:match "^function")
        or not is_lua and line:match "^[%a_].*%(.*{$"
      if opens then start = number end
      if start and line:match(is_lua and "^end" or "^}") then
        local n = number - start + 1
        if n > 70 then
          problems[#problems + 1] = ("%s:%d: a function of %d lines"):format(path, start, n)
        end
        start = nil
      end
    end
  end
  return problems
end

M.rules = {
  { name = "no file is longer than 600 lines", check = check_length },
  { name = "no function is longer than 70 lines", check = check_function_length },
  { name = "every file begins with its name and a sentence", check = check_first_line },
  line_rule("no file names the paths of one machine", written_files, machine_path),
  line_rule("nothing is left to do", written_files, left_to_do),
  { name = "public functions of scripts/parlance are documented", check = check_lua_functions },
  { name = "functions in headers are documented", check = check_header_functions },
}

return M
