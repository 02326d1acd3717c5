--- loaded_spec.lua: what loading makes of bytes, as Lua sees it.

local core = require "parlance.core"

describe("loaded", function()
  it("tells its format, and what was set, in order", function()
    local source <close> = core.source "Statement\n\nOne sentence here.\n"
    local loaded <close> = source:load "a.txt"
    assert.equal("plain text", loaded:format())
    assert.same({}, loaded:metadata())
    loaded:set("title", "Statement", "head")
    loaded:set("year", "2031", "name")
    assert.same({ { key = "title", value = "Statement", origin = "head" },
      { key = "year", value = "2031", origin = "name" } }, loaded:metadata())
  end)

  it("has no format when Lua made it", function()
    local loaded <close> = core.loaded { text = "One." }
    assert.is_nil(loaded:format())
  end)
end)
