--- dump_spec.lua: a dump tells of documents, not of how they came to be there.

local cjson = require "cjson"
local dump = require "parlance.dump"
local workspace = require "support.workspace"

local WORDS = {}
for word in ([[the delegation of Varneth denied that any vessel had entered its waters Mr. Sand
  "never" resolution 12/7 naïve état support for talks; 4 March 2031. However, peace]])
  :gmatch "%S+" do
  WORDS[#WORDS + 1] = word
end

local function new_text(n)
  local words = {}
  for i = 1, math.random(n) do
    words[i] = WORDS[math.random(#WORDS)] .. (math.random(6) == 1 and ".\n\n1. " or "")
  end
  return "STATEMENT " .. math.random(9) .. "\n\n" .. table.concat(words, " ") .. "\n"
end

local function shuffled(list)
  local copy = table.move(list, 1, #list, 1, {})
  for i = #copy, 2, -1 do
    local k = math.random(i)
    copy[i], copy[k] = copy[k], copy[i]
  end
  return copy
end

local function dumped(corpus)
  local parts = {}
  dump.write(corpus, function(s) parts[#parts + 1] = s end)
  return table.concat(parts)
end

describe("a dump", function()
  local space, folder, names

  before_each(function()
    math.randomseed(20310304)
    space, names = workspace.new(), {}
    local texts = {}
    for i = 1, 40 do
      names[i] = ("in/%s%02d.txt"):format(i % 5 == 0 and "sub/" or "", i)
      texts[i] = i % 9 == 0 and texts[i - 1] or new_text(i % 10 == 0 and 900 or 60)
      space:write(names[i], texts[i])
    end
    folder = space:path "in"
  end)
  after_each(function() space:clear() end)

  local function in_one_go()
    local corpus = space:open("whole.db", { mode = "create" })
    corpus:add { folder }
    return dumped(corpus)
  end

  it("is lines of JSON without numbers of documents", function()
    local corpus = space:open("one.db", { mode = "create" })
    corpus:add({ folder }, { set = { session = "5" } })
    local lines = {}
    for line in dumped(corpus):gmatch "[^\n]+" do lines[#lines + 1] = cjson.decode(line) end
    assert.are.equal("en", lines[1].corpus.lang)
    assert.are.equal("01.txt", lines[2].document[1].name)
    assert.are.equal(corpus:doc("01.txt").n_tokens, lines[2].tokens)
    assert.are.equal(64, #lines[2].text)
    local last = lines[4].sentence[2]
    assert.are.equal(1, lines[4].sentence[1])
    assert.are.equal(corpus:doc("01.txt"):stem(last), lines[4].tokens[last][5])
    assert.is_nil(lines[2].id)
  end)

  -- The same names have the same origins only in the same folder.
  local function one_by_one(corpus, list)
    for _, name in ipairs(list) do
      corpus:add({ (name:find "sub/" and folder or space:path(name)) })
    end
    corpus:add { folder }
  end

  it("is the same for files that are added one by one, in any order", function()
    local expected = in_one_go()
    for i = 1, 3 do
      local corpus = space:open("single" .. i .. ".db", { mode = "create" })
      one_by_one(corpus, shuffled(names))
      assert.are.equal(expected, dumped(corpus))
      corpus:compact()
      assert.are.equal(expected, dumped(corpus))
      corpus:check()
    end
  end)

  it("is the same after updates and removals, compacted or not", function()
    local finals = {}
    for i, name in ipairs(names) do finals[i] = space:read(name) end
    local expected = in_one_go()
    local corpus = space:open("changed.db", { mode = "create" })
    for _ = 1, 3 do
      for i, name in ipairs(names) do
        space:write(name, math.random(3) == 1 and new_text(80) or finals[i])
      end
      one_by_one(corpus, shuffled(names))
      for _, name in ipairs(names) do
        if math.random(4) == 1 then corpus:remove((name:gsub("^in/", ""))) end
      end
      if math.random(2) == 1 then corpus:compact() end
    end
    for i, name in ipairs(names) do space:write(name, finals[i]) end
    corpus:add { folder }
    assert.are.equal(expected, dumped(corpus))
    corpus:compact()
    assert.are.equal(expected, dumped(corpus))
  end)
end)
