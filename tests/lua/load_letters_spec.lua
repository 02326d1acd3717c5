--- load_letters_spec.lua: documents that are given in full inside a text.

local core = require "parlance.core"

local function letters(bytes, name)
  local source <close> = core.source(bytes)
  local loaded <close> = assert(source:load(name or "article.txt"))
  local text, list = loaded:head(1 << 20), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == "letter" then
      list[#list + 1] = text:sub(span.start + 1, span["end"])
      list[#list + 1] = span.attributes
    end
  end
  return list
end

local BEFORE = "The envoy of Varneth wrote to the Council on Monday, the ministry said.\n\n"

describe("a signature", function()
  it("is no heading", function()
    for _, signature in ipairs { "(Signed) Ada Quill", "[Signed] Ada Quill", "Signed: Ada Quill",
      "(Signed by) Ada Quill", "/s/ Ada Quill" } do
      local result = require("support.loaded").load(
        "The ports of Varneth are shut.\n\n" .. signature .. "\n", "a.txt")
      assert.same({}, require("support.loaded").words(result, "heading"), signature)
    end
    local kept = require("support.loaded").load(
      "The ports of Varneth are shut.\n\nSigned Treaties\n\nThere are two.\n", "a.txt")
    assert.same({ "Signed Treaties" }, require("support.loaded").words(kept, "heading"))
  end)
end)

describe("letters inside a text", function()
  it("go to its end", function()
    assert.same({ "The harbour is shut.\n\n1- It will stay so.",
      '{"kind":"letter","until":"end"}' },
      letters(BEFORE .. "Following is the text of the letter:\n\nThe harbour is shut.\n\n"
        .. "1- It will stay so."))
  end)
  it("end with a signature, and tell to whom they are", function()
    assert.same({ "Dear Ms. Brun,\n\nThe harbour is shut.\n\n(Signed) Ada Quill",
      '{"kind":"letter","until":"signature","addressee":"Ms. Brun","signature":"Ada Quill"}' },
      letters(BEFORE .. "The full letter reads:\n\nDear Ms. Brun,\n\nThe harbour is shut.\n\n"
        .. "(Signed) Ada Quill\n\nIt rained in Velmont."))
  end)
  it("end where the text returns", function()
    assert.same({ "The harbour is shut.", '{"kind":"statement","until":"return"}' },
      letters(BEFORE .. "The statement follows:\n\nThe harbour is shut.\n\n(End of statement)\n\n"
        .. "It rained."))
    assert.same({ "The harbour is shut.", '{"kind":"statement","until":"return"}' },
      letters("The statement follows:\n\nThe harbour is shut.\n\n## Reactions\n\nNone.", "a.md"))
  end)
  it("are not what any colon announces", function()
    assert.same({}, letters(BEFORE .. "The letter was short:\n\nThe harbour is shut."))
    assert.same({}, letters(BEFORE .. "He reads:\n\nThe harbour is shut."))
    assert.same({}, letters(BEFORE .. "Following is the text of the letter:"))
  end)
end)
