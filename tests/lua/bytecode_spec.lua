--- bytecode_spec.lua: modules that were compiled with the program are what their files are.

local lfs = require "lfs"
local workspace = require "support.workspace"

local search = package.searchers[2]

-- The names of the modules below a folder of scripts.
local function modules(folder, prefix, out)
  for entry in lfs.dir(folder) do
    local path = folder .. "/" .. entry
    if entry:sub(1, 1) ~= "." and lfs.attributes(path, "mode") == "directory" then
      modules(path, prefix .. entry .. ".", out)
    elseif entry:match "%.lua$" then
      out[#out + 1] = prefix .. entry:gsub("%.lua$", "")
    end
  end
  return out
end

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

describe("modules that were compiled with the program", function()
  local room, path

  before_each(function()
    room = workspace.new()
    path = package.path
  end)

  after_each(function()
    package.path = path
    room:clear()
  end)

  it("are what their files are, down to names and lines", function()
    local folder = package.searchpath("parlance.fail", package.path):match "^(.*)/[^/]*$"
    local n, found = 0, 0
    for _, name in ipairs(modules(folder, "parlance.", {})) do
      local loader, file = search((name:gsub("%.init$", "")))
      n = n + 1
      if loader then
        found = found + 1
        assert.are.equal(string.dump(assert(loadfile(file))), string.dump(loader), name)
      end
    end
    assert.is_true(n > 100)
    assert.is_true(found > n / 2, found .. " of " .. n) -- the others were changed since
  end)

  it("have the name of the file that they stand for, however long", function()
    local text = read(package.searchpath("parlance.fail", package.path))
    if not search "parlance.fail" then return pending "changed since the program was built" end
    for _, len in ipairs { 1, 20, 100, 200 } do
      local folder = ("n"):rep(len)
      local file = room:write(folder .. "/copy.lua", text)
      package.path = file:gsub("copy%.lua$", "?.lua")
      local loader, where = search "copy"
      assert.are.equal(file, where)
      assert.are.equal("@" .. file, debug.getinfo(loader, "S").source)
      assert.are.equal(string.dump(assert(loadfile(file))), string.dump(loader))
    end
  end)

  it("are left to their files when these say something else", function()
    local text = read(package.searchpath("parlance.fail", package.path))
    local file = room:write("changed.lua", "local changed = true\n" .. text)
    package.path = file:gsub("changed%.lua$", "?.lua")
    assert.is_nil((search "changed"))
    assert.is_table(require "changed")
    package.loaded.changed = nil
    assert.is_nil((search "not.there"))
  end)
end)
