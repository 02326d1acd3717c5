--- readme_spec.lua: what the README and the guides to concordances and to the REPL show is
--- what the program prints.

local lfs = require "lfs"

local top = lfs.currentdir()
local program = os.getenv "PARLANCE" or "build/parlance"
if program:sub(1, 1) ~= "/" then program = top .. "/" .. program end

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

-- Indented blocks, without their indentation.
local function blocks(text)
  local list, current = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\n" do
    local inner = line:match "^    (.*)$" or (line == "" and #current > 0 and "") or nil
    if inner then
      current[#current + 1] = inner
    elseif #current > 0 then
      list[#list + 1] = table.concat(current, "\n")
      current = {}
    end
  end
  return list
end

-- "$ command" lines with the lines that are shown below each.
local function sessions(text)
  local list = {}
  for _, block in ipairs(blocks(text)) do
    local shown
    for line in (block .. "\n"):gmatch "(.-)\n" do
      local command = line:match "^%$ (.*)$"
      if command then
        shown = {}
        list[#list + 1] = { command = command, lines = shown }
      elseif shown and line ~= "" and line ~= "..." then
        shown[#shown + 1] = line
      end
    end
  end
  return list
end

-- A line of output without what changes from run to run.
local function bare(line)
  return (line:gsub("%(%d+%.%d+ s%)", "(s)"):gsub("^%s+", ""):gsub("%s+$", ""))
end

local function run(command, folder, input)
  command = command:gsub("^parlance", program, 1)
  local pipe = assert(io.popen(("cd '%s' && %s%s 2>&1"):format(folder,
    input and ("printf '%%s\\n' '%s' | "):format(input:gsub("'", "'\\''")) or "", command)))
  local lines = {}
  for line in pipe:lines() do lines[bare(line)] = true end
  return lines, (pipe:close())
end

-- Files that a text shows: their names stand in their first lines.
local function write_files(text, folder)
  for _, block in ipairs(blocks(text)) do
    local name = block:match "^%-%- ([%w_]+%.lua)\n" or block:match "^# ([%w_]+%.txt)\n"
    if name then
      local file <close> = assert(io.open(folder .. "/" .. name, "w"))
      local code = (block .. "\n"):gsub("\n%$ .*", "\n")
      file:write(code)
    end
  end
end

local function check(session, folder)
  local first = session.lines[1] or ""
  local expression = first:match "^parlance> (.*)$"
  local input = expression and {} or nil
  for _, line in ipairs(session.lines) do
    local typed = line:match "^parlance> (.*)$"
    if typed then input[#input + 1] = typed end
  end
  local output, ok = run(session.command, folder, input and table.concat(input, "\n"))
  assert.is_truthy(ok)
  for _, line in ipairs(session.lines) do
    if not line:find "^parlance> " then
      assert.is_true(output[bare(line)] == true, "not printed: " .. line)
    end
  end
end

for _, path in ipairs { "README.md", "docs/concordance.md", "docs/repl.md", "docs/score.md" } do
  describe(path, function()
    local text = read(path)
    local folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
    os.execute(("cp -r '%s/corpus' '%s/corpus'"):format(top, folder))

    setup(function() write_files(text, folder) end)

    teardown(function() os.execute(("rm -rf '%s'"):format(folder)) end)

    for _, session in ipairs(sessions(text)) do
      it("shows what this prints: " .. session.command, function() check(session, folder) end)
    end
  end)
end
