--- letters_spec.lua: the letters of tokens, where many conditions hold at once.

local letter_words = require "support.letter_words"
local letters = require "parlance.extract.letters"
local workspace = require "support.workspace"

local LETTERS = "bcdfghjklm"

local function conditions()
  local list = {}
  for i = 1, #LETTERS do
    local letter = LETTERS:sub(i, i)
    list[i] = { letter, { kind = "re", attribute = "form", pattern = ".*" .. letter .. ".*" } }
  end
  return list
end

describe("letters", function()
  local work, doc, list
  lazy_setup(function()
    work, list = workspace.new(), letter_words.of(LETTERS)
    doc = work:corpus { ["a.txt"] = table.concat(list, " ") }:doc "a.txt"
  end)
  lazy_teardown(function() work:clear() end)

  it("are those of the first conditions, however many combinations there are", function()
    local found = letters.new(conditions()):of(doc)
    for i, word in ipairs(list) do
      assert.equal(word:match "[^o]" or "*", found:sub(i, i), word)
    end
  end)

  it("are those of places too, in the order of the list", function()
    local list_of = conditions()
    local start = { kind = "starts", layer = "document" }
    table.insert(list_of, 3, { "^", start })
    local found = letters.new(list_of):of(doc)
    assert.equal("^", found:sub(1, 1))
    assert.equal("b", found:sub(2, 2))
  end)
end)
