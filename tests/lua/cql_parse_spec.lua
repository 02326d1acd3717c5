--- cql_parse_spec.lua: trees and messages of the parser.

local cql = require "parlance.cql"
local conditions = require "parlance.cql.conditions"

local function body(query)
  return assert(cql.parse(query)).body
end

local function refusal(query)
  local tree, err = cql.parse(query)
  assert.is_nil(tree)
  return err
end

describe("the parser", function()
  it("reads a bare string as a condition on the form", function()
    local token = body '"deny"%c'
    assert.are.equal("token", token.type)
    assert.are.equal("form", token.condition.attribute)
    assert.are.equal("deny", token.condition.value.text)
    assert.is_true(token.condition.value.caseless)
  end)

  it("binds ! tighter than &, & than |, | than ->", function()
    local condition = body('[a="1" -> !b="2" & c="3" | d="4"]').condition
    assert.are.equal("implies", condition.type)
    assert.are.equal("or", condition[2].type)
    assert.are.equal("and", condition[2][1].type)
    assert.are.equal("not", condition[2][1][1].type)
  end)

  it("binds | looser than juxtaposition", function()
    local choice = body '"a" "b" | "c"'
    assert.are.equal("choice", choice.type)
    assert.are.equal("sequence", choice[1].type)
  end)

  it("undoes doubled quotation marks, and leaves escapes to PCRE2", function()
    assert.are.equal([[a"b\.c\"]], body([["a""b\.c\""]]).condition.value.text)
    assert.are.equal([[it's]], body([['it''s']]).condition.value.text)
  end)

  it("takes ; at the end, comments and line breaks", function()
    assert.are.equal("sequence", body('"a" # first\n  "b";').type)
  end)

  it("takes within and :: in either order", function()
    for _, query in ipairs { 'a:[] :: a.form="x" within s', 'a:[] within s :: a.form="x"' } do
      local tree = assert(cql.parse(query))
      assert.are.equal("s", tree.within.region.layer)
      assert.are.equal("compare", tree.constraint.type)
    end
  end)

  it("knows where every node stands", function()
    local sequence = body '"a" ("b" | [c="d"])'
    assert.are.equal(1, sequence[1].at)
    assert.are.equal(6, sequence[2][1].at)
    assert.are.equal(12, sequence[2][2].at)
  end)

  it("reads the value of a tag in all its notations", function()
    for _, query in ipairs { '<np_type="X"> []', '<np type="X"> []', "<np type=X> []" } do
      local tag = body(query)[1]
      assert.are.equal("np", tag.layer)
      assert.are.equal("type", tag.condition.attribute)
      assert.are.equal("X", tag.condition.value.text)
    end
    assert.are.equal("value", body('<base/s=s> []')[1].condition.attribute)
  end)

  it("takes deep nesting, and refuses nesting without end", function()
    assert.is_table(cql.parse(("("):rep(200) .. '"a"' .. (")"):rep(200)))
    assert.is_table(cql.parse("[" .. ("!("):rep(200) .. '"a"' .. (")"):rep(200) .. "]"))
    assert.is_table(cql.parse(("@"):rep(200) .. '"a"'))
    assert.are.equal("nesting", refusal(("("):rep(100000)).construct)
  end)
end)

describe("a message", function()
  it("has three lines: what, the query, a caret", function()
    local err = refusal '[form="deny"'
    assert.are.equal("1:13: expected ']', '&' or '|' after the condition\n"
      .. '  [form="deny"\n'
      .. "              ^", tostring(err))
  end)

  it("counts code points, and shows the line that is wrong", function()
    local err = refusal '"größe"\n  "länge" ^ "x"'
    assert.are.same({ 2, 11 }, { err.line, err.column })
    assert.are.equal("2:11: '^' is not an operator between tokens\n"
      .. '    "länge" ^ "x"\n'
      .. "            ^", tostring(err))
  end)

  it("keeps the caret in view in a long line", function()
    local shown = tostring(refusal(('"a" '):rep(500) .. "^"))
    for line in shown:gmatch "[^\n]+" do assert.is_true(#line < 100) end
  end)

  it("does not choke on bytes that are no UTF-8", function()
    assert.is_string(tostring(refusal '\255\254 "a'))
  end)

  it("names what a constraint lacks, and clauses that come twice", function()
    assert.is_truthy(refusal('"a" ::').message:find("^expected a label"))
    assert.are.equal("expected ')', '&' or '|' after the condition",
      refusal('a:"a" :: (a').message)
    assert.are.equal("this clause was given before", refusal('a:"a" :: a :: a').message)
    assert.are.equal("this clause was given before", refusal('"a" within s within p').message)
  end)

  it("names what was expected furthest on", function()
    assert.are.equal("expected a quoted value after the operator", refusal("[form=]").message)
    assert.are.equal("expected '=' or '!=' after the attribute", refusal('[form "x"]').message)
    assert.are.equal("expected a condition, as in fold=\"word\"",
      refusal("[form=\"a\" & ]").message)
    assert.are.equal("expected ')', '|' or a further token after the token",
      refusal('("a" "b"').message)
  end)
end)

describe("the words of a value", function()
  it("are known where no operator of a regex is used", function()
    assert.are.same({ "deny" }, conditions.words "deny")
    assert.are.same({ "deny", "denied" }, conditions.words "deny|denied")
    assert.are.same({ "deny", "denied" }, conditions.words "(deny|denied)")
    assert.are.same({ "z.B." }, conditions.words [[z\.B\.]])
  end)

  it("are unknown for any other regex", function()
    local regexes = { "den.*", "a|", "(?i)a", [[\d]], "[ab]", "a{2}", "a(b|c)", "", "^a" }
    for _, regex in ipairs(regexes) do
      assert.is_nil(conditions.words(regex), regex)
    end
  end)
end)
