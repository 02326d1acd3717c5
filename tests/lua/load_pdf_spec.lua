--- load_pdf_spec.lua: PDF files, written here line by line.

local loaded = require "support.loaded"
local pdf = require "support.pdf"
local program = require "support.program"

-- Lines of one column: 12 points apart from `y` on.
local function column(page, x, y, lines, size)
  for i, line in ipairs(lines) do
    page[#page + 1] = { x, y + (i - 1) * 12, line, size = size }
  end
  return page
end

local function load(pages, info) return assert(loaded.load(pdf.write(pages, info), "act.pdf")) end

local PROSE = {
  "The delegation of Varneth thanks the committee for the report on the cable, which it",
  "has read with care. It notes that the survey ship was in harbour for five hours before",
  "the line failed, and that no other ship was near it in the morning of that day.",
}

describe("PDF", function()
  it("joins the lines of a paragraph", function()
    local page = column({}, 72, 100, PROSE)
    column(page, 72, 154, { "It asks that the figures be given again.", })
    local doc = load { page }
    assert.equal(table.concat(PROSE, " ") .. "\n\nIt asks that the figures be given again.",
      doc.text)
    assert.equal("pdf", doc.format)
  end)

  it("begins a paragraph at an indent", function()
    local page = column({}, 72, 100, PROSE)
    page[#page + 1] = { 90, 136, "The delegation of Corrant denies that any ship of its own was" }
    page[#page + 1] = { 72, 148, "in those waters." }
    local doc = load { page }
    assert.truthy(doc.text:find("that day.\n\nThe delegation of Corrant denies", 1, true))
    assert.truthy(doc.text:find("was in those waters.", 1, true))
  end)

  it("finds numbered points", function()
    local page = column({}, 72, 100, { "The Council of Harbours," })
    page[#page + 1] = { 90, 124, "1." }
    page[#page + 1] = { 120, 124,
      "Welcomes the report of the committee on the cable, and asks that it be" }
    page[#page + 1] = { 72, 136, "printed in all languages of the Council;" }
    page[#page + 1] = { 90, 148, "2." }
    page[#page + 1] = { 120, 148, "Decides to meet again." }
    local doc = load { page }
    assert.same({ '{"number":"1."} 1. Welcomes the report of the committee on the cable, and asks '
      .. "that it be printed in all languages of the Council;",
      '{"number":"2."} 2. Decides to meet again.' }, loaded.words(doc, "item"))
  end)

  it("leaves out running heads and page numbers, and joins what they part", function()
    local pages = {}
    for n = 1, 4 do
      local page = { { 72, 40, "Council of Harbours / session 12" }, { 300, 760, tostring(n) } }
      pages[n] = column(page, 72, 600, n == 4 and { "and so it ends there." } or PROSE)
      if n == 3 then
        page[#page + 1] = { 72, 636,
          "The committee will look at it when it meets in the spring of the year" }
      end
    end
    local doc = load(pages)
    assert.is_nil(doc.text:find("session", 1, true))
    assert.is_nil(doc.text:find("%f[%d]%d%f[%D]"))
    assert.truthy(doc.text:find("in the spring of the year and so it ends there.", 1, true))
    local words = loaded.words(doc, "page")
    assert.equal(4, #words)
    assert.equal('{"number":"4"} and so it ends there.', words[4])
  end)

  it("leaves out what a browser prints around a page", function()
    local function page_of(day, count)
      local page = { { 24, 24, day .. ", 9:10 AM" }, { 250, 24, "Ports: a report" },
        { 24, 770, "https://ports.example/report" }, { 560, 770, count } }
      return column(page, 72, 100, PROSE)
    end
    assert.equal(table.concat(PROSE, " "), load { page_of("3/14/31", "1/1") }.text)
    local other = load { page_of("3/14/31", "1/4") }
    assert.truthy(other.text:find("ports.example", 1, true))
    other = load { page_of("Ports", "1/1") }
    assert.truthy(other.text:find("ports.example", 1, true))
    local fox = column({ { 24, 24, "Ports: a report" }, { 420, 24, "https://ports.example/report" },
      { 24, 770, "1 of 1" }, { 500, 770, "14.03.2031, 9:10" } }, 72, 100, PROSE)
    assert.equal(table.concat(PROSE, " "), load { fox }.text)
  end)

  it("keeps the number of a note at the foot of a page", function()
    local page = column({}, 72, 100, PROSE)
    page[#page + 1] = { 72, 136, "The committee met in spring" }
    page[#page + 1] = { 200, 132, "1", size = 6 }
    page[#page + 1] = { 205, 136,
      "and spoke of ships that had come to the harbour in the year before." }
    page[#page + 1] = { 72, 700, "___________" }
    page[#page + 1] = { 80, 712, "1", size = 5 }
    page[#page + 1] = { 86, 716, "Ledger of Ships, vol. 12, page 40.", size = 8 }
    local doc = load { page }
    assert.truthy(doc.text:find("met in spring[1] and spoke of ships", 1, true))
    assert.truthy(doc.text:find("\n\n[1] Ledger of Ships, vol. 12, page 40.", 1, true))
    assert.same({ '{"number":"1"} [1]' }, loaded.words(doc, "reference"))
    assert.same({ '{"number":"1","page":"1"} [1] Ledger of Ships, vol. 12, page 40.' },
      loaded.words(doc, "footnote"))
    assert.is_nil(doc.text:find("___", 1, true))
  end)

  it("knows the mark of a note however often it stands, and what stands behind it", function()
    local page = column({}, 72, 100, PROSE)
    page[#page + 1] = { 72, 136, "The committee* met in spring" }
    page[#page + 1] = { 209, 132, "1,", size = 6 }
    page[#page + 1] = { 216, 136, "as it had in autumn" }
    page[#page + 1] = { 303, 132, "1,2;", size = 6 }
    page[#page + 1] = { 316, 136, "but its chair *, who was ill" }
    page[#page + 1] = { 436, 132, "3", size = 6 }
    page[#page + 1] = { 72, 148, "* stayed at home." }
    page[#page + 1] = { 72, 700, "___________" }
    for i, mark in ipairs { "*", "1", "2" } do
      page[#page + 1] = { 80, 702 + i * 12, mark, size = 8 }
      page[#page + 1] = { 86, 702 + i * 12, "Ledger of Ships, vol. " .. i + 3 .. ".", size = 8 }
    end
    local doc = load { page }
    assert.truthy(doc.text:find("The committee[*] met in spring[1], as it had in autumn[1][2]; but "
      .. "its chair[*], who was ill 3 * stayed at home.", 1, true), doc.text)
    assert.equal(5, #loaded.words(doc, "reference"))
    assert.equal(3, #loaded.words(doc, "footnote"))
  end)

  it("reads one column after the other", function()
    local page = { { 72, 72, "Two accounts of one morning in the harbour of Saint Averil" } }
    column(page, 72, 100, { "The ship had been in the harbour for",
      "five hours when the line failed, and", "her crew was asleep, as the ledger",
      "of the harbour master shows us, and", "nobody has said otherwise." })
    column(page, 320, 100, { "The line failed at three, the other",
      "side says, and the ship had left the", "harbour long before, as two men who",
      "were at the mole have told the court", "and have sworn to it." })
    local doc = load { page }
    assert.truthy(doc.text:find("nobody has said otherwise.\n\nThe line failed at three, the other "
      .. "side says, and the ship had left the harbour long before", 1, true))
  end)

  it("finds columns between a heading and a table", function()
    local page = { { 72, 72, "Two accounts" } }
    column(page, 72, 100, { "The ship had been in the harbour for",
      "five hours when the line failed, and", "her crew was asleep, as the ledger",
      "of the harbour master shows us, and", "nobody has said otherwise." })
    column(page, 320, 94, { "The line failed at three, the other",
      "side says, and the ship had left the", "harbour long before, as two men who",
      "were at the mole have told the court.", })
    for i, harbour in ipairs { "Averil", "Merrin", "Corrant", "Varneth", "Oster" } do
      column(page, 72, 180 + 12 * i, { harbour })
      column(page, 320, 180 + 12 * i, { tostring(i) })
    end
    local text = load({ page }).text
    assert.truthy(text:find("Two accounts\n\nThe ship had been", 1, true))
    assert.truthy(text:find("nobody has said otherwise.\n\nThe line failed at three, the other "
      .. "side says", 1, true))
    assert.truthy(text:find("Averil\t1\nMerrin\t2", 1, true))
  end)

  it("has words once that are drawn twice", function()
    local page = column({}, 72, 100, PROSE)
    column(page, 72.4, 100, PROSE)
    assert.equal(table.concat(PROSE, " "), load({ page }).text)
  end)

  it("parts the points of a list whose bullets are drawn", function()
    local page = column({}, 72, 100, PROSE)
    column(page, 90, 136, { "maps of the mole", "charts of the harbour, which are sold there",
      "ledgers" })
    assert.truthy(load({ page }).text:find(
      "maps of the mole\ncharts of the harbour, which are sold there\nledgers", 1, true))
  end)

  it("turns a page that is printed sidewards, and leaves out text at its side", function()
    local upright = column({}, 72, 100, PROSE)
    upright[#upright + 1] = { 40, 500, "Draft of the committee, not to be sent out", turn = 90 }
    assert.equal(table.concat(PROSE, " "), load({ upright }).text)
    for _, turn in ipairs { 90, -90 } do
      local page = {}
      for i, line in ipairs(PROSE) do
        page[i] = turn == 90 and { 100 + 12 * i, 700, line, turn = 90 }
          or { 500 - 12 * i, 72, line, turn = -90 }
      end
      assert.equal(table.concat(PROSE, " "), load({ page }).text)
    end
  end)

  it("takes hyphens from the ends of lines, unless they belong there", function()
    local page = column({}, 72, 100, {
      "The harbour authority gave its consent to the survey of the sea floor in the inter-",
      "national waters, and a well-known captain, who is well-known in both states, was well-",
      "known to the committee. A post office stood at the mole, and in the mole's post-",
      "office they sold maps of the Franco-",
      "Varnethi border.",
    })
    local text = load({ page }).text
    assert.truthy(text:find("the international waters", 1, true))
    assert.truthy(text:find("was well-known to the committee", 1, true))
    assert.truthy(text:find("Franco-Varnethi border", 1, true))
    assert.truthy(text:find("mole's post-office they sold", 1, true))
  end)

  it("finds headings in larger letters", function()
    local page = { { 72, 90, "Report on the cable", size = 18 } }
    column(page, 72, 120, PROSE)
    page[#page + 1] = { 72, 180, "What the ledger shows", size = 13 }
    column(page, 72, 200, PROSE)
    local doc = load({ page }, { Title = "Report on the Cable", Author = "Ada Quill",
      CreationDate = "D:20310412093000Z" })
    assert.same({ '{"level":"1"} Report on the cable', '{"level":"2"} What the ledger shows' },
      loaded.words(doc, "heading"))
    assert.same({ "Report on the cable" }, loaded.words(doc, "title"))
    assert.same({ title = "Report on the Cable", author = "Ada Quill", created = "2031-04-12" },
      doc.metadata)
  end)

  it("finds headings that stand out over an indented paragraph", function()
    local page, y = {}, 100
    for _, head in ipairs { "Opening", "The Cable", "Closing" } do
      page[#page + 1] = { 72, y, head }
      page[#page + 1] = { 90, y + 12,
        "The chair thanked the delegation of Varneth, and asked the others to keep to the" }
      page[#page + 1] = { 72, y + 24, "time that had been agreed among them in the spring." }
      y = y + 36
    end
    assert.same({ "Opening", "The Cable", "Closing" }, loaded.words(load { page }, "heading"))
  end)

  it("knows a line that was spaced out to fill its column", function()
    -- all of these letters are 5.56 points wide, a space is 2.78
    local above, below = "an open pond bounded a hedge and a hound",
      "a hound and a hedge bounded an open pond"
    local words = { "unbounded", "hugged", "boded" }
    local gap = (32 * 5.56 + 8 * 2.78 - 20 * 5.56) / 2
    local function row(page, y)
      local x = 72
      for _, word in ipairs(words) do
        page[#page + 1] = { x, y, word }
        x = x + #word * 5.56 + gap
      end
    end
    local page = { { 72, 100, above } }
    row(page, 112)
    page[#page + 1] = { 72, 124, below }
    assert.equal(above .. " unbounded hugged boded " .. below, load({ page }).text)
    local cells = {}
    for i = 0, 2 do row(cells, 100 + 12 * i) end
    assert.truthy(load({ cells }).text:find("unbounded\thugged\tboded", 1, true))
  end)

  it("parts the cells of a table", function()
    local page = column({}, 72, 100, PROSE)
    page[#page + 1] = { 72, 160, "Harbour" }
    page[#page + 1] = { 300, 160, "Ships" }
    page[#page + 1] = { 72, 172, "Saint Averil" }
    page[#page + 1] = { 300, 172, "12" }
    assert.truthy(load({ page }).text:find("Harbour\tShips\nSaint Averil\t12", 1, true))
  end)

  it("says what pages are empty, and that a scan is one", function()
    local doc = load { column({}, 72, 100, PROSE), {}, {} }
    assert.equal("2, 3", doc.metadata.pages_without_text)
    local nothing, message = loaded.load(pdf.write { {}, {} }, "scan.pdf")
    assert.is_nil(nothing)
    assert.equal("scan.pdf: has no text: it is a scan; run OCR, e.g. ocrmypdf, first", message)
  end)

  it("refuses what is damaged", function()
    local _, message = loaded.load("%PDF-1.4\nnothing of it\n", "bad.pdf")
    assert.truthy(message:find("^bad.pdf: is a damaged PDF file: "))
  end)

  it("says that a password is needed", function()
    local _, message = loaded.load(pdf.write({ column({}, 72, 100, PROSE) }, nil, true), "a.pdf")
    assert.truthy(message:find("^a.pdf: is encrypted with a password"))
  end)
end)

describe("pdftotext", function()
  local folder, name

  before_each(function()
    folder = program.new()
    name = folder.folder .. "/bin"
    os.execute("mkdir " .. name)
    folder:write("act.pdf", pdf.write { column({}, 72, 100, PROSE) })
  end)
  after_each(function() folder:remove() end)

  -- What is told when `pdftotext` is this shell script, nil for none.
  local function add_with(script)
    if script then
      folder:write("bin/pdftotext", "#!/bin/sh\n" .. script .. "\n")
      os.execute("chmod +x " .. name .. "/pdftotext")
    end
    local code, _, errors = folder:call({ "add", "a.db", "act.pdf" }, { env = { PATH = name } })
    return code, errors
  end

  it("is asked for when it is not there", function()
    local code, errors = add_with(nil)
    assert.equal(1, code)
    assert.truthy(errors:find("act.pdf: PDF files need pdftotext: install poppler-utils", 1, true))
  end)

  it("may fail, die, or write what is none of its own", function()
    local code, errors = add_with "echo 'Syntax Error: lost' >&2; exit 1"
    assert.equal(1, code)
    assert.truthy(errors:find("act.pdf: is a damaged PDF file: Syntax Error: lost", 1, true))
    code, errors = add_with "kill -9 $$"
    assert.equal(1, code)
    assert.truthy(errors:find("act.pdf: pdftotext was ended by a signal or a limit", 1, true))
    code, errors = add_with "echo '<page width=\"'"
    assert.equal(1, code)
    assert.truthy(errors:find("act.pdf: has no text", 1, true))
  end)
end)
