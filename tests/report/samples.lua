--- samples.lua: invented reports that the tests of `parlance.report` render.

local null = require("cjson").null

local M = {}

---The number of code points before the n-th occurrence of a phrase, and after it.
local function find(text, phrase, n)
  local first, last, from = nil, nil, 1
  for _ = 1, n or 1 do
    first, last = text:find(phrase, from, true)
    if not first then error("no '" .. phrase .. "' in the sample") end
    from = last + 1
  end
  return utf8.len(text, 1, first) - 1, utf8.len(text, 1, last)
end

local function row(doc, text, phrase, more)
  local start, stop = find(text, phrase)
  more.doc, more.start, more["end"], more.text = doc, start, stop, phrase
  more.first, more.last = start // 5 + 1, stop // 5
  return more
end

local COLUMNS = {
  "doc", "start", "end", "text", "first", "last", "rule",
  { name = "speaker", unresolved = true }, "cue", { name = "score", decimals = 2 },
}

local HOSTILE = 'He wrote <script>alert("x")</script> & left a | pipe, a\ttab, "quotes";\n'
  .. "a second line \u{202E}turned\u{202C} \27[31mred\27[0m, 東京 and e\u{301}."

---A small report with something of everything, and with hostile text.
---@param report table the module
---@return table out
function M.small(report)
  local letter = "The Ministry of Tides denies the claim.\n\n"
    .. "“We asked for calm,” said Envoy Ōta."
  local out = report.new()
  out:heading "Tides & denials"
  out:text "Two texts were read.\n\nBoth are <invented>."
  out:table {
    title = "Statements", main = true, columns = COLUMNS,
    rows = {
      row("letter.txt", letter, "denies the claim", {
        rule = "denial", speaker = "Ministry of Tides", cue = "denies", score = 0.75 }),
      row("letter.txt", letter, "We asked for calm,", {
        rule = "quote", speaker = null, cue = { "said", "asked" }, score = 1 }),
      { doc = "hostile.txt", start = 0, ["end"] = 5, text = HOSTILE, first = 1, last = 2,
        rule = "odd", speaker = "", cue = {}, score = null },
    },
  }
  out:list { title = "Topics", items = { "tides", "# not a heading", { "a", "b" } } }
  out:chart { kind = "bar", title = "Acts", data = {
    { label = "deny", value = 12 }, { label = "demand", value = 5 },
    { label = "none", value = 0 },
  } }
  out:heading("Context", 2)
  out:concordance { title = "denies", lines = {
    { doc = "letter.txt", start = 21, ["end"] = 27, first = 5, last = 5,
      left = "The Ministry of Tides", hit = "denies", right = "the claim.\n\n“We asked" },
  } }
  out:chart { kind = "dispersion", title = "Where", data = {
    { label = "calm", value = { 10, 11, 90 }, total = 100 }, { label = "claim", value = {} },
  } }
  out:chart { kind = "line", title = "By year", data = {
    { label = "1990", value = 1 }, { label = "1991", value = 2.5 },
    { label = "1992", value = 2 },
  } }
  out:note "Unknown speakers are not guessed."
  out:document { name = "letter.txt", title = "A letter", text = letter, spans = {
    { start = 4, ["end"] = 21, layer = "actor", label = "organisation" },
    { start = 0, ["end"] = 39, layer = "sentence" },
    { start = 15, ["end"] = 27, layer = "cue", label = 'a "cue"' },
  } }
  return out
end

---Options that go with the small report.
M.small_options = {
  width = 72,
  provenance = {
    script = "denials", version = "1.0", corpus = "sha256:0123abcd",
    options = { within = "sentence", ["min-confidence"] = 0 },
  },
}

-- Texts are wrapped here for whoever reads this file; their lines are paragraphs.
local function unwrap(text)
  return (text:gsub("([^\n])\n([^\n])", "%1 %2"))
end

local STATES = { "Norvalia", "Kestria", "the Isle of Maren" }
local ACTS = { "deny", "demand", "welcome", "condemn", "assert", "call for" }

local STATEMENT = unwrap [[
Mr. Chair,

Let me thank you, and through you the secretariat, for the careful preparation of this
session. Norvalia aligns itself with the statement of the Coastal Group and adds the
following in its national capacity.

First, on the incident of 4 March. My delegation rejects the allegation that vessels flying
our flag took part in the cutting of the Maren cable. “No ship of ours was within ninety
miles of the site,” our Minister of Ports said on 9 March. We have offered the logs to the
Joint Commission, and we repeat that offer today.

Second, on confidence-building. We call upon all states to designate points of contact by
the end of the year, as paragraph 14 of resolution 88/231 invites them to do. We welcome the
list that the secretariat circulated under symbol C/2031/L.7, and we note with regret that
fewer than half of the members have answered.

Third, on law. The obligations of states under the Convention on Submarine Lines apply in
peace and in crisis alike. Those who say that the Convention is silent on private operators
have not read its article 6.

Norvalia will not be provoked, and it will not be silent. We ask that this statement be
placed on record.

I thank you.
]]

local ARTICLE = unwrap [[
KESTRIA SAYS NEIGHBOUR “KNEW ABOUT CABLE WITHIN HOURS”

By our correspondent in Port Maren

PORT MAREN, 11 March — Kestria’s foreign ministry accused Norvalia on Tuesday of withholding
what it knew about the severed cable, a charge that Norvalian officials dismissed as
“fiction with footnotes”.

“They knew about the cable within hours and they said nothing for five days,” the ministry’s
spokeswoman, Ilse Varga, told reporters. She did not say on what evidence the claim rests.

An official of the Joint Commission, speaking on condition of anonymity, said that the logs
offered by Norvalia had been received “in part”. The Commission is expected to report in
May.

Residents were without service for three days. “We are used to storms,” said Tomas Ekdal,
who runs the harbour office. “We are not used to this.”
]]

local LETTER = unwrap [[
Letter dated 19 March from the Permanent Representative of the Isle of Maren addressed to
the President of the Council

I have the honour to draw your attention to the following:

1. On 4 March, at about 02:40 local time, the only cable that connects the Isle of Maren to
the mainland was severed at a depth of 310 metres.

2. My Government makes no accusation. It requests that the Council invite the Joint
Commission to establish the facts, and it demands that no party destroy or withhold records.

3. My Government recalls resolution 88/231, in particular its paragraphs 14 and 15.

I should be grateful if you would have the present letter circulated as a document of the
Council.
]]

local function statements()
  return {
    row("statements/norvalia.txt", STATEMENT,
      "the allegation that vessels flying our flag took part in the cutting of the "
        .. "Maren cable", {
      rule = "reject.that", speaker = "Norvalia", act = "reject",
      cue = "rejects", confidence = 0.94 }),
    row("statements/norvalia.txt", STATEMENT,
      "No ship of ours was within ninety miles of the site,", {
      rule = "quote.after", speaker = "Minister of Ports (Norvalia)", act = "assert",
      cue = "said", confidence = 0.99 }),
    row("statements/norvalia.txt", STATEMENT,
      "designate points of contact by the end of the year", {
      rule = "call.upon", speaker = "Norvalia", act = "call for",
      cue = "call upon", confidence = 0.91 }),
    row("statements/norvalia.txt", STATEMENT,
      "the list that the secretariat circulated under symbol C/2031/L.7", {
      rule = "welcome", speaker = "Norvalia", act = "welcome",
      cue = "welcome", confidence = 0.9 }),
    row("press/varga-cable.md", ARTICLE,
      "They knew about the cable within hours and they said nothing for five days,", {
      rule = "quote.after", speaker = "Ilse Varga", act = "accuse",
      cue = "told", confidence = 0.98 }),
    row("press/varga-cable.md", ARTICLE, "fiction with footnotes", {
      rule = "quote.scare", speaker = null, act = "reject",
      cue = "dismissed", confidence = 0.62 }),
    row("press/varga-cable.md", ARTICLE, "the logs offered by Norvalia had been received", {
      rule = "indirect.that", speaker = null, act = "assert",
      cue = "said", confidence = 0.71 }),
    row("press/varga-cable.md", ARTICLE, "We are used to storms,", {
      rule = "quote.after", speaker = "Tomas Ekdal", act = "assert",
      cue = "said", confidence = 0.99 }),
    row("letters/maren.txt", LETTER,
      "the Council invite the Joint Commission to establish the facts", {
      rule = "request.that", speaker = "Isle of Maren", act = "request",
      cue = "requests", confidence = 0.95 }),
    row("letters/maren.txt", LETTER, "no party destroy or withhold records", {
      rule = "demand.that", speaker = "Isle of Maren", act = "demand",
      cue = "demands", confidence = 0.95 }),
  }
end

local function spans(text, list)
  local found = {}
  for i, entry in ipairs(list) do
    local start, stop = find(text, entry[1], entry[4])
    found[i] = { start = start, ["end"] = stop, layer = entry[2], label = entry[3] }
  end
  return found
end

local function add_documents(out)
  out:document { name = "statements/norvalia.txt", title = "Statement of Norvalia",
    lang = "en", text = STATEMENT, spans = spans(STATEMENT, {
      { "Norvalia", "actor", "state" }, { "4 March", "date", "2031-03-04" },
      { "rejects the allegation that vessels flying our flag took part in the "
        .. "cutting of the Maren cable", "claim", "reject" },
      { "the allegation that vessels flying our flag took part in the cutting of the "
        .. "Maren cable", "quote", "reported" },
      { "Maren cable. “No ship", "passage", "shared with press/varga-cable.md" },
      { "No ship of ours was within ninety miles of the site,", "quote", "direct" },
      { "9 March", "date", "2031-03-09" }, { "Joint Commission", "actor", "organisation" },
      { "designate points of contact by the end of the year", "claim", "call for" },
      { "the end of the year", "date", "2031-12-31" },
      { "paragraph 14 of resolution 88/231", "citation", "88/231 §14" },
      { "C/2031/L.7", "citation", "C/2031/L.7" },
      { "Convention on Submarine Lines", "citation", "treaty" },
    }) }
  out:document { name = "press/varga-cable.md", title = "Kestria says neighbour knew",
    lang = "en", text = ARTICLE, spans = spans(ARTICLE, {
      { "11 March", "date", "2031-03-11" },
      { "Kestria’s foreign ministry", "actor", "ministry" },
      { "Kestria", "actor", "state" }, { "Norvalia", "actor", "state" },
      { "fiction with footnotes", "quote", "scare" },
      { "They knew about the cable within hours and they said nothing for five days,",
        "quote", "direct" },
      { "Ilse Varga", "actor", "person" }, { "We are used to storms,", "quote", "direct" },
    }) }
  out:document { name = "letters/maren.txt", text = LETTER, spans = spans(LETTER, {
    { "19 March", "date", "2031-03-19" }, { "resolution 88/231", "citation", "88/231" },
    { "no party destroy or withhold records", "claim", "demand" },
  }) }
  out:document { name = "hostile.txt", text = HOSTILE, spans = {
    { start = 9, ["end"] = 36, layer = "claim", label = '"><script>alert(1)</script>' },
  } }
end

local function add_charts(out)
  local acts, months = {}, {}
  for i, act in ipairs(ACTS) do acts[i] = { label = act, value = 34 - i * i + i % 2 } end
  for month = 1, 12 do
    for s = 1, 3 do
      months[#months + 1] = { label = ("2031-%02d"):format(month), series = STATES[s],
        value = (month * (7 - s) + s * s * 5) % 23 }
    end
  end
  out:chart { kind = "bar", title = "Speech acts", data = acts }
  out:chart { kind = "bar", title = "Keyness against all other speakers", data = {
    { label = "cable", value = 48.31 }, { label = "logs", value = 21.7 },
    { label = "a label of more than the usual length", value = 3.2 },
    { label = "gratitude", value = -17.45 } } }
  out:chart { kind = "line", title = "Mentions by month", data = months }
  local strips = {}
  for i, word in ipairs { "cable", "logs", "resolution" } do
    local positions = {}
    for k = 1, 90 // i do positions[k] = (k * k * 37 * i + k * 11) % 1200 end
    strips[i] = { label = word, value = positions, total = 1200 }
  end
  out:chart { kind = "dispersion", title = "Where the words stand", data = strips }
end

local function line(doc, text, phrase, n)
  local start, stop = find(text, phrase, n)
  local function slice(from, to)
    from, to = math.max(0, from), math.min(utf8.len(text), to)
    return text:sub(utf8.offset(text, from + 1), utf8.offset(text, to + 1) - 1)
  end
  return { doc = doc, start = start, ["end"] = stop, first = start // 5, last = stop // 5,
    left = slice(start - 70, start), hit = phrase, right = slice(stop, stop + 70) }
end

local function add_concordance(out)
  out:concordance { title = "“cable” and “logs”", lines = {
    line("statements/norvalia.txt", STATEMENT, "cable"),
    line("statements/norvalia.txt", STATEMENT, "logs"),
    line("press/varga-cable.md", ARTICLE, "severed cable"),
    line("press/varga-cable.md", ARTICLE, "cable", 2),
    line("press/varga-cable.md", ARTICLE, "logs"),
    line("letters/maren.txt", LETTER, "cable"),
  } }
end

---A report such as a desk would hand on: everything, with whole documents.
---@param report table the module
---@return table out
function M.rich(report)
  local out = report.new()
  out:heading "The Maren cable: who says what"
  out:text("Three documents on the cutting of the Maren cable were read: one statement, one "
    .. "press article and one letter. Every row below leads to the words that it was "
    .. "taken from.\n\n"
    .. "The report says what sources allege, deny and demand. It does not say what is so.")
  out:heading "Statements"
  out:table { title = "Who says what", main = true, rows = statements(), columns = {
    "doc", "start", "end", "text", "first", "last", "rule",
    { name = "speaker", unresolved = true }, "act", "cue", { name = "confidence", decimals = 2 } } }
  out:note "A speaker is “unresolved” where the text does not name one."
  out:heading "Figures"
  out:table { title = "Speakers", columns = { "speaker", { name = "n", title = "statements" },
    { name = "rate", title = "per 1,000 words" } }, rows = {
    { speaker = "Norvalia", n = 4, rate = 18.4331 },
    { speaker = "Isle of Maren", n = 2, rate = 13.9 },
    { speaker = "Ilse Varga", n = 1, rate = 6.25 },
    { speaker = "Tomas Ekdal", n = 1, rate = 6.25 } } }
  add_charts(out)
  out:heading "In context"
  add_concordance(out)
  out:list { title = "Points to check", items = {
    "The date of the offer of the logs is given only by Norvalia.",
    "“Within hours” has no source beside the ministry’s spokeswoman." } }
  add_documents(out)
  return out
end

M.rich_options = {
  provenance = {
    script = "claims", version = "1.0.0", corpus = "sha256:5b0c2d7e9f1a4c3388ad",
    documents = 4, options = { ["min-confidence"] = 0.5, within = "sentence" },
  },
}

---@type string a text full of everything that breaks formats
M.hostile = HOSTILE

return M
