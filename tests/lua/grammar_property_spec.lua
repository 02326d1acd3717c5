--- grammar_property_spec.lua: the compiled path finds what the reference matcher finds.
--
-- PARLANCE_SEED starts elsewhere, PARLANCE_PROPERTY (or PARLANCE_CASES) runs more or fewer
-- cases; a failure prints the seed that shows it alone (with PARLANCE_CASES=1).

local g = require "parlance.grammar"
local hit_text = require "support.hit_text"
local mock = require "support.mock_source"
local random_grammar = require "support.random_grammar"
local reference = require "parlance.grammar.reference"

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1
local CASES = tonumber(os.getenv "PARLANCE_CASES" or os.getenv "PARLANCE_PROPERTY" or "") or 400

local function expected_hits(what, source, within)
  local out = {}
  for _, doc in ipairs(source.documents) do
    for _, hit in ipairs(reference.match(what, source, doc, within)) do
      out[#out + 1] = hit_text.of(hit, true)
    end
  end
  return out
end

local function found_hits(what, source, within)
  local out = {}
  for hit in g.matches(what, source, within) do out[#out + 1] = hit_text.of(hit, true) end
  return out
end

local function report(seed, what, source, within)
  local lines = { ("seed %d, within %s"):format(seed, within), tostring(what) }
  for _, doc in ipairs(source.documents) do
    local forms = {}
    for i, token in ipairs(doc.tokens) do forms[i] = token.form end
    lines[#lines + 1] = doc.name .. ": " .. table.concat(forms, " ")
  end
  return table.concat(lines, "\n")
end

-- Whether match-time captures raised where the reference matcher did not ask: rules
-- that compete look ahead, past the hits of others.
local function asked_ahead(what, message)
  return tostring(what):find("Cmt", 1, true) and tostring(what):find "^g%.rules"
    and (message:find "no capture" or message:find "back reference")
end

-- One case; nil if the pattern itself raises, as for a back reference to nothing.
local function compare(seed, what, source, within)
  local fine, expected = pcall(expected_hits, what, source, within)
  if not fine then return nil end
  local context = report(seed, what, source, within)
  local ok, found = pcall(found_hits, what, source, within)
  if not ok and asked_ahead(what, tostring(found)) then return nil end
  assert.is_true(ok, context .. "\n" .. tostring(found))
  assert.are.equal(table.concat(expected, "\n"), table.concat(found, "\n"), context)
  assert.are.equal(#expected, g.count(what, source, within), context)
  return #expected
end

local function corpus()
  local source = mock.new(random_grammar.documents(), {
    per_segment = math.random(3), growing = math.random(2) == 1,
  })
  local within = ({ "document", "sentence", "paragraph", "x" })[math.random(4)]
  random_grammar.within = within
  return source, within
end

describe("compiled token grammars", function()
  it("find the reference matcher's hits, captures and groups", function()
    local hits, raised = 0, 0
    for seed = SEED, SEED + CASES - 1 do
      random_grammar.seed(seed)
      local pattern = random_grammar.pattern(math.random(2, 6))
      for _ = 1, 3 do
        local source, within = corpus()
        local n = compare(seed, pattern, source, within)
        hits, raised = hits + (n or 0), raised + (n and 0 or 1)
      end
    end
    if CASES >= 400 then
      assert.is_true(hits > CASES, "too few hits to mean anything: " .. hits)
      assert.is_true(raised < CASES / 2, "too many patterns raise: " .. raised)
    end
  end)

  it("let rules compete as the reference matcher does", function()
    for seed = SEED, SEED + CASES // 4 - 1 do
      random_grammar.seed(seed)
      local list = {}
      for i = 1, math.random(2, 5) do
        list[i] = { name = "rule" .. i, pattern = random_grammar.pattern(math.random(1, 4)) }
      end
      local source, within = corpus()
      if seed % 3 == 0 then source.limit = 6 end
      local ok, message = pcall(compare, seed, g.rules(list), source, within)
      if not ok and not tostring(message):find "more than 6 classes" then error(message, 0) end
    end
  end)

  it("print as Lua source that builds the same pattern", function()
    for seed = SEED, SEED + CASES // 4 - 1 do
      random_grammar.seed(seed)
      local text = tostring(random_grammar.pattern(math.random(2, 6)))
      local chunk = assert(load("local g, F = ... return " .. text))
      assert.are.equal(text, tostring(chunk(g, random_grammar.F)), "seed " .. seed)
    end
  end)
end)
