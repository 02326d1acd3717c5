--- examples_spec.lua: every script that the documentation shows runs.

local lfs = require "lfs"

local program = os.getenv "PARLANCE" or "build/parlance"

local function run(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local output = pipe:read "a"
  local _, _, code = pipe:close()
  return output, code
end

describe("scripts/examples", function()
  local db = os.tmpname()
  os.remove(db)

  setup(function()
    local output, code = run(("%s add -q %s corpus"):format(program, db))
    assert.are.equal(0, code, output)
  end)

  teardown(function() os.remove(db) end)

  for name in lfs.dir "scripts/examples" do
    if name:find "%.lua$" then
      it("runs " .. name, function()
        local output, code = run(("%s run scripts/examples/%s %s"):format(program, name, db))

        assert.are.equal(0, code, output)
        assert.is_truthy(#output > 100, "says next to nothing: " .. output)
      end)
    end
  end
end)
