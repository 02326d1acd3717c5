--- stream_spec.lua: hits that are not kept take no memory, and hits in a list take little.

local g = require "parlance.grammar"
local workspace = require "support.workspace"

local DOCUMENTS, WORDS = 20, 5000

-- Bytes of its own that the process has.
local function own_bytes()
  collectgarbage()
  for line in io.lines "/proc/self/status" do
    local value = line:match "^RssAnon:%s*(%d+)"
    if value then return tonumber(value) * 1024 end
  end
end

describe("a hundred thousand hits", function()
  local space, corpus, list

  setup(function()
    space = workspace.new()
    local texts = {}
    for i = 1, DOCUMENTS do
      texts[("%02d.txt"):format(i)] = "text " .. i .. " " .. ("word "):rep(WORDS)
    end
    corpus = space:corpus(texts)
  end)
  teardown(function() space:clear() end)

  for name, hits_of in pairs {
    ["of a query"] = function() return corpus:query '"word"' end,
    ["of a token pattern"] = function() return corpus:match(g.form "word") end,
    ["of a list"] = function()
      list = list or corpus:collect '"word"'
      return list:each()
    end,
  } do
    it(name .. " are gone through in memory that does not grow", function()
      for _ in hits_of() do end
      local before, n = own_bytes(), 0
      for _ in hits_of() do n = n + 1 end
      assert.are.equal(DOCUMENTS * WORDS, n)
      local grown = own_bytes() - before
      assert.is_true(grown < 8 * n, ("%d bytes more"):format(grown))
    end)
  end

  it("take no more than 32 bytes each in a sorted list", function()
    corpus:collect('"word"'):sort { by = { "left", "doc" } }
    local before = own_bytes()
    local lists = {}
    for i = 1, 3 do lists[i] = corpus:collect('"word"'):sort { by = { "left", "doc" } } end
    local each = (own_bytes() - before) / (3 * DOCUMENTS * WORDS)
    assert.is_true(each <= 32, ("%.1f bytes"):format(each))
    assert.are.equal(DOCUMENTS * WORDS, #lists[3])
  end)
end)
