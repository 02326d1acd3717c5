--- load_points_spec.lua: numbers that a sequence of points would miss.

local core = require "parlance.core"

local function items(bytes, name)
  local source <close> = core.source(bytes)
  local loaded <close> = assert(source:load(name or "letter.txt"))
  local text, list = loaded:head(1 << 20), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == "item" then
      list[#list + 1] = span.attributes:match ':"(.*)"}$' .. "|"
        .. text:sub(span.start + 1, span["end"]):sub(1, 14)
    end
  end
  return list
end

describe("points between two numbers", function()
  it("may have no space behind their number", function()
    assert.same({ "1.|1. Ports are s", "2.|2.Ships wait.", "3.|3. Trade ends.", "4.|4. So be it." },
      items "1. Ports are shut.\n\n2.Ships wait.\n\n3. Trade ends.\n\n4. So be it.")
  end)
  it("may stand behind a heading in their line", function()
    assert.same({ "1.|1. Ports are s", "2.|2. They wait.", "3.|3. It ends.", "4.|4. So be it." },
      items "1. Ports are shut.\n\nThe Ships 2. They wait.\n\n3. It ends.\n\n4. So be it.")
  end)
  it("may stand behind a sentence", function()
    assert.same({ "1.|1. Ports are s", "2.|2. They wait.", "3.|3. It ends.", "4.|4. So be it." },
      items "1. Ports are shut. 2. They wait.\n\n3. It ends.\n\n4. So be it.")
    assert.same({ "1)|1) Ports are s", "2)|2) They wait.", "3)|3) It ends.", "4)|4) So be it." },
      items "1) Ports are shut. 2) They wait.\n\n3) It ends.\n\n4) So be it.")
  end)
  it("are none where the text refers to a number", function()
    local list = items "1. Shut, see No. 2. They wait.\n\n2. Open.\n\n3. It ends."
    assert.same({ "1.|1. Shut, see N", "2.|2. Open.", "3.|3. It ends." }, list)
    list = items("1. Ports.\n\n2. Ships.\n\n3. Fish in Annex 4. They wait.\n\n5. Ends.")
    assert.same({ "1.|1. Ports.", "2.|2. Ships.", "3.|3. Fish in Ann", "5.|5. Ends." }, list)
  end)
  it("begin paragraphs", function()
    local source <close> = core.source "1. Ports. 2. They wait.\n\n3. It ends.\n\n4. Well."
    local loaded <close> = assert(source:load "letter.txt")
    local n = 0
    for _, span in ipairs(loaded:spans()) do n = n + (span.layer == "paragraph" and 1 or 0) end
    assert.equal(4, n)
  end)
  it("are found in every format", function()
    assert.same({ "2.|2. They wait.", "3.|3. It ends.", "4.|4. So be it." },
      items("No. 1.\n\nThe Ships 2. They wait.\n\n3\\. It ends.\n\n4\\. So be it.", "a.md"))
  end)
end)
