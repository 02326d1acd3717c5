--- load_mail_spec.lua: messages and mailboxes, written here.

local core = require "parlance.core"
local pdf = require "support.pdf"
local sources = require "parlance.load.sources"

-- The documents of a file, with text, spans and metadata.
local function load(bytes, name)
  local source <close> = core.source(bytes)
  local found = {}
  sources.each(source, name, name, "", {}, function(one)
    local document = { name = one.name, problem = one.problem, metadata = one.metadata,
      format = one.format, empty = one.empty, layers = {} }
    if one.loaded then
      document.text = one.loaded:head(1 << 30)
      for _, span in ipairs(one.loaded:spans()) do
        local list = document.layers[span.layer] or {}
        document.layers[span.layer] = list
        list[#list + 1] = (span.attributes or "")
          .. document.text:sub(span.start + 1, span["end"])
      end
    end
    found[#found + 1] = document
  end)
  return found
end

local HEAD = [[
From: =?utf-8?Q?Ada_Quill?= <ada@harbour.example>
To: Emeric Stane <emeric@ministry.example>, desk@ministry.example
Cc: Bo <bo@harbour.example>
Subject: =?iso-8859-1?Q?The_caf=E9_by_the_mole?=
Date: Sat, 12 Apr 2031 23:30:00 -0500
Message-ID: <1@harbour.example>
In-Reply-To: <0@ministry.example>
MIME-Version: 1.0
]]

local function base64(s)
  local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  return ((s:gsub("..?.?", function(three)
    local a, b, c = three:byte(1, 3)
    local n = a << 16 | (b or 0) << 8 | (c or 0)
    local out = ""
    for i = 0, 3 do
      local k = n >> (18 - 6 * i) & 63
      out = out .. (i > #three and "=" or alphabet:sub(k + 1, k + 1))
    end
    return out
  end)):gsub(("."):rep(76), "%0\n"))
end

local function mixed(...)
  local parts = { HEAD, "Content-Type: multipart/mixed; boundary=b\n\n" }
  for _, part in ipairs { ... } do parts[#parts + 1] = "--b\n" .. part .. "\n" end
  return table.concat(parts) .. "--b--\n"
end

describe("e-mail", function()
  it("has its headers as metadata", function()
    local found = load(HEAD .. "Content-Type: text/plain; charset=utf-8\n\nThe ship left.\n",
      "a.eml")
    assert.equal(1, #found)
    assert.equal("a.eml", found[1].name)
    assert.equal("e-mail", found[1].format)
    assert.equal("The ship left.", found[1].text)
    assert.same({ author = "Ada Quill", from = "Ada Quill <ada@harbour.example>",
      to = "Emeric Stane <emeric@ministry.example>, desk@ministry.example",
      cc = "Bo <bo@harbour.example>", title = "The café by the mole", date = "2031-04-12",
      message_id = "1@harbour.example", in_reply_to = "0@ministry.example" }, found[1].metadata)
  end)

  it("is known without the ending of a name", function()
    local found = load(HEAD .. "\nThe ship left.\n", "message")
    assert.equal("e-mail", found[1].format)
    local memorandum = "From: Ada\nTo: Bo\nDate: 12 April 2031\n\nThe ship left.\n"
    assert.equal("plain text", load(memorandum, "memo.txt")[1].format)
  end)

  it("is decoded: quoted-printable, base64, charsets that are named or not", function()
    local body = "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: %s\n\n%s\n"
    local function text(...) return load(HEAD .. body:format(...), "a.eml")[1].text end
    assert.equal("café at the mole",
      text("iso-8859-1", "quoted-printable", "caf=E9 at =\nthe mole"))
    assert.equal("café", text("utf-8", "base64", base64 "café"))
    assert.equal("Ваш корабль ушёл", text("koi8-r", "8bit",
      "\xF7\xC1\xDB \xCB\xCF\xD2\xC1\xC2\xCC\xD8 \xD5\xDB\xA3\xCC"))
    assert.equal("café", text("us-ascii", "8bit", "café"))
    assert.equal("café", text("x-nonsense", "8bit", "café"))
    assert.equal("café", text("iso-8859-1", "8bit", "\xEF\xBB\xBFcafé"))
  end)

  it("has quoted replies and the signature as layers", function()
    local one = load(HEAD .. ([[

No. The ship did not leave.

Bo wrote:
> Did the ship leave?
>
> > Has anybody seen it?
> I have not.
Nobody has.

--@
Ada Quill
Harbour of Saint Averil
]]):gsub("@\n", " \n"), "a.eml")[1]
    assert.is_nil(one.text:find(">", 1, true))
    assert.same({ '{"level":"1"}Did the ship leave?', '{"level":"2"}Has anybody seen it?',
      '{"level":"1"}I have not.' }, one.layers.quote)
    assert.same({ "--\nAda Quill\nHarbour of Saint Averil" }, one.layers.signature)
    assert.truthy(one.text:find("Nobody has.", 1, true))
  end)

  it("has quoted lines that were wrapped as one quotation", function()
    local one = load(HEAD .. [[

> The ship left the harbour of Saint Averil for the islands in the
morning.
> Has she come back?
No.
> And the other one?
]], "a.eml")[1]
    assert.equal(2, #one.layers.quote)
    assert.truthy(one.layers.quote[1]:find("in the\nmorning.\nHas she come back%?$"))
    assert.equal('{"level":"1"}And the other one?', one.layers.quote[2])
  end)

  it("is its plain text, else its HTML", function()
    local plain = "Content-Type: text/plain\n\nThe ship left."
    local page = "Content-Type: text/html; charset=utf-8\n\n"
      .. "<h1>Ships</h1><p>It left at <b>three</b>."
    assert.equal("The ship left.", load(mixed(plain, page), "a.eml")[1].text)
    local one = load(mixed(page), "a.eml")[1]
    assert.equal("Ships\n\nIt left at three.", one.text)
    assert.same({ '{"level":"1"}Ships' }, one.layers.heading)
    assert.equal("The café by the mole", one.metadata.title)
  end)

  it("is its subject where it has no text, so that its head is kept", function()
    for _, body in ipairs { "\n \n", "Content-Type: text/html\n\n<p>&nbsp;</p>\n" } do
      local one = load(HEAD .. body, "a.eml")[1]
      assert.is_nil(one.problem)
      assert.equal("The café by the mole", one.text)
      assert.same({ "The café by the mole" }, one.layers.title)
      assert.equal("subject", one.metadata.text_from)
      assert.equal("e-mail", one.format)
      assert.truthy(one.metadata.to:find("desk@ministry.example", 1, true))
    end
    assert.is_nil(load(HEAD .. "\nIt left.\n", "a.eml")[1].metadata.text_from)
    local bare = load("From: a@b.example\nMessage-ID: <3@b.example>\n\n", "a.eml")[1]
    assert.equal("", bare.text)
  end)

  it("has attachments as documents of their own", function()
    local act = pdf.write { { { 72, 100, "The act of the harbour is in force." } } }
    local attached = 'Content-Type: %s\nContent-Disposition: attachment; filename="%s"\n'
      .. "Content-Transfer-Encoding: base64\n\n%s"
    local found = load(mixed("Content-Type: text/plain\n\nSee below.",
      attached:format("application/pdf", "act.pdf", base64(act)),
      attached:format("image/png", "ship.png", base64 "\x89PNG\r\n\x1A\n"),
      attached:format("application/octet-stream", "../x.bin", base64 "\x7FELF\1\1\1\0\0\0"),
      attached:format("text/plain", "note.txt", base64 "A note."),
      attached:format("application/pdf", "scan.pdf", base64(pdf.write { {} }))), "a.eml")
    assert.equal(5, #found)
    assert.equal("act.pdf; ship.png; _x.bin; note.txt; scan.pdf", found[1].metadata.attachments)
    assert.equal("a.eml/act.pdf", found[2].name)
    assert.equal("The act of the harbour is in force.", found[2].text)
    assert.equal("a.eml/_x.bin", found[3].name)
    assert.is_nil(found[3].problem)
    assert.truthy(found[3].empty:find("^is an? "))
    assert.equal("a.eml/note.txt", found[4].name)
    assert.equal("A note.", found[4].text)
    assert.equal("a.eml/scan.pdf", found[5].name)
    assert.truthy(found[5].problem:find("^has no text: it is a scan"))
  end)

  it("opens messages within messages, not without end", function()
    local inner = HEAD .. "\nThe innermost.\n"
    for _ = 1, 6 do
      inner = HEAD .. "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
        .. "Content-Type: text/plain\n\nOuter.\n--b\nContent-Type: message/rfc822\n"
        .. "Content-Transfer-Encoding: base64\n\n"
        .. base64(inner) .. "\n--b--\n"
    end
    local found = load(inner, "a.eml")
    assert.equal("Outer.", found[1].text)
    assert.truthy(#found > 3 and #found < 7)
    assert.truthy(found[#found].problem:find("no deeper one is opened", 1, true))
  end)

  it("refuses parts that are too deep in one another", function()
    local parts = { HEAD }
    for i = 1, 500 do
      parts[#parts + 1] = ("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"):format(i, i)
    end
    local found = load(table.concat(parts) .. "\nThe end.\n", "a.eml")
    assert.equal("its parts are more than 32 deep in one another", found[1].problem)
  end)
end)

describe("a hostile mail", function()
  it("costs little, however long its headers are", function()
    local long = ("=?utf-8?Q?x?= "):rep(100000)
    local started = os.clock()
    local found = load("Subject: " .. long .. "\nTo: " .. ("a,"):rep(500000) .. "\n" .. HEAD
      .. "\nThe ship left.\n", "a.eml")
    assert.equal("The ship left.", found[1].text)
    assert.truthy(#found[1].metadata.title < 40000)
    assert.truthy(os.clock() - started < 20)
  end)

  it("has text without NUL", function()
    local found = load(HEAD .. "\nThe\0 ship left.\n", "a.eml")
    assert.equal("The ship left.", found[1].text)
  end)
end)

describe("a mailbox", function()
  local function message(id, text)
    return ("From ada@harbour.example Sat Apr 12 23:30:00 2031\nFrom: ada@harbour.example\n%s"
      .. "Subject: Ships\n\n%s\n\n"):format(id and "Message-ID: <" .. id .. ">\n" or "", text)
  end

  it("has a document for each message", function()
    local found = load(message("1@x", "One.\n>From here on.") .. message(nil, "Two.")
      .. message("1@x", "Three."), "a.mbox")
    assert.equal(3, #found)
    assert.equal("a.mbox#1@x", found[1].name)
    assert.equal("One.\nFrom here on.", found[1].text)
    assert.is_nil(found[1].layers.quote)
    assert.equal("a.mbox#2", found[2].name)
    assert.equal("ada@harbour.example", found[2].metadata.author)
    assert.equal("a.mbox#1@x-2", found[3].name)
  end)

  it("has messages in which lines begin as messages do", function()
    local text = "One.\nFrom now on it is said:\nall of it.\n\nFrom 10:30 they spoke.\n\nFrom afar"
    local found = load(message("1@x", text) .. message("2@x", "Two."), "a.mbox")
    assert.equal(2, #found)
    assert.equal(text, found[1].text)
    assert.equal("Two.", found[2].text)
  end)

  it("has messages whose parts are not parted", function()
    local unparted = "Content-Type: multipart/mixed; boundary=%s\nSubject: Ships\n\nThe text.\n\n"
    local from = "From ada@harbour.example Sat Apr 12 23:30:00 2031\nFrom: ada@harbour.example\n"
    local found = load(from .. unparted:format "b" .. from .. unparted:format '"b'
      .. message(nil, "Three."), "a.mbox")
    assert.equal(3, #found)
    for i = 1, 2 do assert.equal("The text.", found[i].text) end
  end)

  it("may begin behind other lines, and have one message", function()
    local found = load("Exported by a program\n\n" .. message("1@x", "One."), "a.mbox")
    assert.equal(1, #found)
    assert.equal("a.mbox", found[1].name)
    assert.equal("One.", found[1].text)
  end)
end)
