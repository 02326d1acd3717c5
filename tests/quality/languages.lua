--- languages.lua: the language of every translation of the Universal Declaration.
--
--     parlance run --trust tests/quality/languages.lua -- FOLDER
--
-- Tags are stripped crudely, so that the page does not tell. Prints "name value" lines: the
-- share that is right of the translations into a language that the detector knows, with a
-- script that it knows; and the share of the others, where no answer is right, that get one.

local files = require "files"
local core = require "parlance.core"

-- The 83 languages of CLD2's README, by the codes of ISO 639-3 and, behind a stroke, what is
-- said of them.
local KNOWN = [[afr/af als/sq aln/sq sqi/sq ajp/ar arb/ar hye/hy aze/az azj/az azb/az eus/eu bel/be
  ben/bn bul/bg cat/ca ceb/ceb chr/chr hrv/hr ces/cs cmn/zh dan/da div/dv nld/nl eng/en
  ekk/et est/et fin/fi fra/fr glg/gl lug/lg kat/ka deu/de ell/el guj/gu hat/ht heb/he hin/hi
  hmn/hmn hnj/hmn mww/hmn hun/hu isl/is ind/id ike/iu gle/ga ita/it jav/jv jpn/ja kan/kn khm/km
  kin/rw kor/ko lao/lo lvs/lv lav/lv lit/lt mkd/mk zlm/ms mly/ms mal/ml mlt/mt mar/mr nep/ne npi/ne
  nob/no nno/nn ory/or pes/fa prs/fa pol/pl por/pt pan/pa ron/ro rus/ru gla/gd srp/sr sin/si
  slk/sk slv/sl spa/es swh/sw swa/sw swe/sv syc/syr tgl/tl tam/ta tel/te tha/th tur/tr ukr/uk
  urd/ur vie/vi cym/cy ydd/yi yid/yi]]

-- Codes of one language, or of two that cannot be told apart in writing.
local SAME = { nn = "no", nb = "no", ["zh-Hant"] = "zh", fil = "tl", bs = "hr" }

local known = {}
for code, said in KNOWN:gmatch "(%a+)/(%a+)" do known[code] = said end

local function text_of(html)
  local text = html:gsub("<head.-</head>", ""):gsub("</?[%a!][^>]*>", "\n")
  text = text:gsub("&#x(%x+);", function(hex) return utf8.char(tonumber(hex, 16)) end)
  return (text:gsub("&#(%d+);", function(n) return utf8.char(math.tointeger(n)) end))
end

local function detected(text)
  local loaded <close> = core.loaded { text = text }
  loaded:detect_language()
  for _, metadatum in ipairs(loaded:metadata()) do
    if metadatum.key == "lang" then return metadatum.value end
  end
end

local n, right, others, answered = 0, 0, 0, 0
for _, path in ipairs(files.below(arg[1], "%.html?$")) do
  local file <close> = assert(io.open(path, "rb"))
  local html = file:read "a"
  local code, lang = html:match 'data%-iso6393="(%a+)"', detected(text_of(html))
  local wanted = known[code]
  if wanted then
    n = n + 1
    if lang and (SAME[lang] or lang) == (SAME[wanted] or wanted) then
      right = right + 1
    else
      io.stderr:write(("%s: %s is taken for %s\n"):format(path, code, lang or "nothing"))
    end
  elseif code then
    others = others + 1
    if lang then answered = answered + 1 end
  end
end
print(("languages (of %d translations) right %.4f"):format(n, right / n))
print(("languages (of %d that the detector does not know) taken for another %.4f"):format(others,
  answered / others))
