--- load_turns_spec.lua: who speaks, by the labels in the text.

local core = require "parlance.core"
local head = require "parlance.load.head"
local workspace = require "support.workspace"

local function load(bytes, name)
  local source <close> = core.source(bytes)
  return assert(source:load(name or "record.txt"))
end

local function spans(bytes, layer, name)
  local loaded <close> = load(bytes, name)
  local text, list = loaded:head(1 << 20), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == layer then
      list[#list + 1] = { text = text:sub(span.start + 1, span["end"]),
        attributes = span.attributes }
    end
  end
  return list
end

local function turns(bytes, name)
  local list = {}
  for i, span in ipairs(spans(bytes, "turn", name)) do list[i] = span.text end
  return list
end

local function attributes(bytes)
  local list = {}
  for i, span in ipairs(spans(bytes, "turn")) do list[i] = span.attributes end
  return list
end

local function speaker_of(bytes)
  local loaded <close> = load(bytes)
  head.set(loaded, "record.txt")
  for _, metadatum in ipairs(loaded:metadata()) do
    if metadatum.key == "speaker" then return metadatum.value end
  end
end

describe("turns", function()
  it("of several make nobody the document's speaker", function()
    local first = "Mr. Orsol (Teskora): We thank you.\n\nWe go on.\n"
    assert.equal("Orsol", speaker_of(first))
    assert.equal("Orsol", speaker_of(first .. "\nMr. Orsol (Teskora): And on.\n"))
    assert.is_nil(speaker_of(first .. "\nMs. Audrac (Sauvelle): So do we.\n"))
  end)

  it("go from a label to the next one", function()
    assert.same({ "The President: I give the floor.\n\nA pause.",
      "Mr. Orsol (Teskora): We thank you.\nWe go on.", "The President: I thank him." },
      turns("Council\n\nThe President: I give the floor.\n\nA pause.\n\n"
        .. "Mr. Orsol (Teskora): We thank you.\nWe go on.\n\nThe President: I thank him.\n"))
  end)

  it("split a label into speaker, office and country", function()
    assert.same({
      '{"speaker":"Orsol","country":"Teskora","label":"Mr. Orsol (Teskora) (spoke in French)"}',
      '{"office":"President","label":"The President (spoke in French)"}',
      '{"speaker":"Ada Quill","office":"Minister for Ports","country":"Varneth",'
        .. '"label":"Ada Quill (Minister for Ports, Varneth)"}',
      '{"speaker":"Ansel Dorrick","office":"Ambassador of Halmerin",'
        .. '"label":"Sir Ansel Dorrick, Ambassador of Halmerin"}',
    }, attributes("Mr. Orsol (Teskora) (spoke in\nFrench): We agree.\n"
      .. "The President (spoke in French): I thank him.\n"
      .. "Ada Quill (Minister for Ports, Varneth): Yes.\n"
      .. "Sir Ansel Dorrick, Ambassador of Halmerin: No."))
  end)

  it("keep brackets within brackets together", function()
    assert.same({ '{"speaker":"Ivo","country":"Varneth (Federal Republic of)",'
      .. '"label":"Mr. Ivo (Varneth (Federal Republic of))"}' },
      attributes "Mr. Ivo (Varneth (Federal Republic of)): Yes.")
  end)

  it("are not what a masthead cuts short", function()
    assert.same({}, turns("General Council Distr.: Limited\n\nThe text begins here.\n"))
    assert.same({ "General Ansel Dorrick Jr.: We hold the port." },
      turns("Council\n\nGeneral Ansel Dorrick Jr.: We hold the port.\n"))
  end)

  it("have an office behind a name, and a country", function()
    local office = '"office":"Minister for Ports","country":"Teskora","label":'
    assert.same({ '{"speaker":"Orsol",' .. office .. '"Mr. Orsol, Minister for Ports (Teskora)"}',
      '{"speaker":"Ada Quill",' .. office .. '"Ada Quill, Minister for Ports (Teskora)"}' },
      attributes("Mr. Orsol, Minister for Ports (Teskora): Yes.\n\n"
        .. "Ada Quill, Minister for Ports (Teskora): No."))
  end)

  it("have an office before a name, or alone, or a part that is none", function()
    assert.same({ '{"speaker":"SELD","office":"MINISTER","label":"MINISTER SELD"}',
      '{"label":"Q"}', '{"office":"Prime Minister","label":"Prime Minister"}',
      '{"office":"PRESIDENT OF THE REPUBLIC","label":"PRESIDENT OF THE REPUBLIC"}' },
      attributes("MINISTER SELD: Yes.\n\nQ: Why?\n\nPrime Minister: No.\n\n"
        .. "PRESIDENT OF THE REPUBLIC: I see."))
  end)

  it("are told by names that return", function()
    assert.same({ "Ada Quill: When?", "Jon Dahl: Soon.", "Ada Quill: How?", "Jon Dahl: Well." },
      turns "Ada Quill: When?\n\nJon Dahl: Soon.\n\nAda Quill: How?\n\nJon Dahl: Well.")
    assert.same({}, turns "Ada Quill: When?\n\nJon Dahl: Soon.\n\nIt rained.")
  end)

  it("need no sentence before them in capitals, and no space behind", function()
    assert.same({ "QUILL:When?", "DAHL: Soon -", "QUILL: How?" },
      turns "QUILL:When?\nDAHL: Soon -\nQUILL: How?")
  end)

  it("are none where a head or a list has entries", function()
    assert.same({}, turns "Subject: Ports\n\nTo: Ada Quill\n\nNote: it rained.\n\nNote: again.")
    assert.same({}, turns "President: Ms. Audrac (Sauvelle)\n\nMembers: Varneth Mr. Ivo\n")
    assert.same({}, turns "It began at 10:30.\n\nhttp://varneth.example\n\nMr. Speaker: I rise.")
  end)

  it("take emphasis as part of the label's form", function()
    local list = attributes "**Mr. Dahl:** Well.\n\n**Q:** When?\n\n_A:_ Soon."
    assert.same({ '{"speaker":"Dahl","label":"Mr. Dahl"}', '{"label":"Q"}', '{"label":"A"}' },
      list)
  end)

  it("begin paragraphs inside lines that belong together", function()
    local bytes = "The Council met in the old harbour hall at ten in the\nmorning.\n"
      .. "Mr. Orsol (Teskora): The ports have been shut since the\nwinter began.\n"
      .. "Ms. Audrac (Sauvelle): They are open to all who ask, as\nthey always were."
    local list = {}
    for i, span in ipairs(spans(bytes, "paragraph")) do list[i] = span.text:match "^%S+ %S+" end
    assert.same({ "The Council", "Mr. Orsol", "Ms. Audrac" }, list)
    assert.equal(2, #turns(bytes))
  end)

  it("are found in every format", function()
    assert.same({ "Q: When?", "A: Soon." },
      turns("<html><body><p><b>Q:</b> When?<br>A: Soon.</p></body></html>", "a.html"))
    assert.same({ "Q: When?", "A: Soon." }, turns("**Q:** When?\n\n**A:** Soon.", "a.md"))
  end)

  it("are not in cells and notes", function()
    assert.same({}, turns("<html><body><table><tr><td>Q: When?</td><td>Q: Why?</td></tr><tr>"
      .. "<td>A: Soon.</td><td>A: So.</td></tr></table></body></html>", "a.html"))
  end)

  it("are told as the guide says", function()
    local guide <close> = assert(io.open "docs/formats.md")
    local page, printed = guide:read "a", {}
    local code = page:match "```lua\n(%-%- turns.lua.-)```"
    local space = workspace.new()
    finally(function() space:clear() end)
    space:write("council.txt", page:match "```text\n(The President.-)```")
    local corpus = space:corpus {}
    corpus:add { space:path "council.txt" }
    local env = setmetatable({ corpus = corpus, print = function(...)
      local parts = table.pack(...)
      for i = 1, parts.n do parts[i] = tostring(parts[i]) end
      printed[#printed + 1] = "--> " .. table.concat(parts, " ")
    end }, { __index = _G })
    assert(_G.load(code, "=turns.lua", "t", env))()
    corpus:close()
    assert.equal(code:match "%-%->.*\n", table.concat(printed, "\n") .. "\n")
  end)
end)
