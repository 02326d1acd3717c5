--- loaded_spec.lua: what loading makes of bytes, as Lua sees it.

local archives = require "support.archives"
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

  it("reads what is inside archives", function()
    assert.is_false(core.source("plain"):is_archive())
    local source <close> = core.source(archives.tar { { "a.txt", "one" }, { "b/c.txt", "" } })
    assert.is_true(source:is_archive())
    local members <close> = assert(source:members "x.tar")
    local seen = {}
    while true do
      local name, member = members:next()
      if not name then break end
      seen[#seen + 1] = name .. "=" .. member:head(9)
    end
    assert.same({ "a.txt=one", "b/c.txt=" }, seen)
  end)
end)

describe("a loader's mark", function()
  it("decides whether it is asked", function()
    local load = require "parlance.load"
    local asked = 0
    load.register { name = "marked", mark = "#marked", load = function() return {} end,
      sniff = function(head)
        asked = asked + 1
        return head:find "^#marked" ~= nil
      end }
    local function loader_of(text)
      local source <close> = core.source(text)
      local loader = load.of_source(source, "a.txt")
      return loader and loader.name
    end
    assert.is_nil(loader_of(("plain text\n"):rep(400) .. "#marked"))
    assert.equal(0, asked)
    assert.is_nil(loader_of "a #marked text")
    assert.equal("marked", loader_of "#marked text")
    assert.equal(2, asked)
  end)
end)

describe("a loader that a script has registered", function()
  local adding

  before_each(function() adding = require("support.adding").new() end)
  after_each(function() adding:clear() end)

  it("loads what is added, and what it does not come back from is told", function()
    require("parlance.load").register { name = "endless", extensions = { ".endless" },
      load = function(text)
        while text == "on" do text = text .. "" end
        return { text = text .. ", says Halmerin" }
      end }
    adding:write("a.endless", "Yes")
    adding:write("b.endless", "on")
    adding:write("c.endless", "No")
    local summary = adding:add { timeout = 0.5 }
    assert.same({ "a.endless=Yes, says Halmerin", "c.endless=No, says Halmerin" },
      adding.texts(adding.corpus))
    assert.equal("takes longer than 0.5 s (--timeout)", summary.failed[1].reason)
    assert.equal(1, #summary.failed)
    adding.corpus:check()
  end)
end)
