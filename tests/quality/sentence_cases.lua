--- sentence_cases.lua: sentence-splitting cases, each right when the list of sentences is.
--
--     parlance run --trust tests/quality/sentence_cases.lua -- sentence-cases.jsonl
--
-- Only white space may differ. A case is loaded as a document of plain text is. Prints
-- "name value" lines: the share of English cases that are right, of all and of those
-- whose sentences are the text's own characters (in others the text was mended first,
-- which parlance never does); with the default tailoring, and with quotations kept
-- whole, as these cases have them.

local cjson = require "cjson"
local core = require "parlance.core"
local parlance = require "parlance"

local function solid(s) return (s:gsub("%s+", "")) end

local function read_cases(path)
  local cases = {}
  for line in io.lines(path) do
    local case = cjson.decode(line)
    if case.language == "en" then
      case.own = solid(table.concat(case.sentences)) == solid(case.text)
      cases[#cases + 1] = case
    end
  end
  return cases
end

local function is_right(case, tokenizer)
  local source <close> = core.source(case.text)
  local loaded <close> = assert(source:load("case.txt", {}))
  local found = tokenizer:sentences(loaded)
  if #found ~= #case.sentences then return false end
  for i, sentence in ipairs(found) do
    if solid(sentence) ~= solid(case.sentences[i]) then return false end
  end
  return true
end

local function tell(cases, what, tailoring)
  local tokenizer = parlance.text.tokenizer("en", tailoring)
  local right, own, n_own = 0, 0, 0
  for _, case in ipairs(cases) do
    local good = is_right(case, tokenizer) and 1 or 0
    right = right + good
    if case.own then own, n_own = own + good, n_own + 1 end
  end
  print(("sentence-cases en (%d), %s %.4f"):format(#cases, what, right / #cases))
  print(("sentence-cases en (%d with the text's own characters), %s %.4f"):format(n_own, what,
    own / n_own))
end

local cases = read_cases(arg[1])
tell(cases, "default", {})
tell(cases, "quotations=whole", { quotations = "whole" })
