--- compile.lua: rules become functions over the tags of a text.
--
-- Each condition is a look-up in a table that holds its answers: by the tag that a token has
-- now, by its kind (words.lua), or by its word.

local lexicon = require "parlance.lexicon"

local M = {}

local function set(list)
  local s = {}
  for _, value in ipairs(list) do s[value] = true end
  return s
end

-- What <...> stands for: an "ed" form is past and participle, an "any" form is base as well.
local FORMS = {
  past = { "past", "ed", "any" }, part = { "part", "ed", "any" }, base = { "base", "any" },
}

-- A table that asks `test` of a kind once.
local function of_kinds(test)
  return setmetatable({}, { __index = function(known, kind)
    local answer = test(kind)
    known[kind] = answer
    return answer
  end })
end

-- For each way to ask: which column is asked, and the table with the answers.
local TEST = {}

function TEST.tag(values) return "tag", set(values) end

function TEST.word(values) return "word", set(values) end

function TEST.list(values)
  local words = {}
  local list = lexicon("en/pos/sets")[values[1]]
  if not list then error("there is no list @" .. values[1], 0) end
  for word in list:gmatch "%S+" do words[word] = true end
  return "word", words
end

function TEST.may(values)
  return "kind", of_kinds(function(kind)
    for _, tag in ipairs(values) do
      if kind.has[tag] then return true end
    end
    return false
  end)
end

function TEST.likeliest(values)
  local tags = set(values)
  return "kind", of_kinds(function(kind)
    local first = kind.tags[1] == "PROPN" and kind.tags[2] or kind.tags[1]
    return tags[first] == true
  end)
end

function TEST.form(values)
  local forms = {}
  for _, value in ipairs(values) do
    for _, form in ipairs(FORMS[value] or { value }) do forms[form] = true end
  end
  return "kind", of_kinds(function(kind)
    return (forms[kind.infl] or forms[kind.case]) == true
  end)
end

-- Source of the conditions on token `at`; their tables are added to `sets`.
local function condition(tests, at, sets)
  local any = {}
  for i, factors in ipairs(tests) do
    local all = {}
    for k, factor in ipairs(factors) do
      local column, answers = TEST[factor.test.kind](factor.test.values)
      sets[#sets + 1] = answers
      all[k] = ("%ss%d[%s[%s]]"):format(factor.negated and "not " or "", #sets, column, at)
    end
    any[i] = table.concat(all, " and ")
  end
  return "(" .. table.concat(any, " or ") .. ")"
end

-- Source of the walk over the neighbours on one side.
local function walk(elements, step, sets)
  if #elements == 0 then return "" end
  local lines = { ("j = i %s 1"):format(step) }
  for k, element in ipairs(elements) do
    local test = condition(element.tests, "j", sets)
    local go = ("j = j %s 1"):format(step)
    if element.times == "many" then
      lines[#lines + 1] = ('while tag[j] ~= "#" and %s do %s end'):format(test, go)
    elseif element.times == "maybe" then
      lines[#lines + 1] = ('if tag[j] ~= "#" and %s then %s end'):format(test, go)
    else
      lines[#lines + 1] = ("if not %s then goto no end"):format(test)
      if k < #elements then lines[#lines + 1] = go end
    end
  end
  return table.concat(lines, "\n      ")
end

local function reversed(list)
  local out = {}
  for i = #list, 1, -1 do out[#out + 1] = list[i] end
  return out
end

local SOURCE = [[
local %s = ...
return function(list, n, tag, kind, word)
  for k = 1, n do
    local i, j = list[k]
    if tag[i] == "%s"%s then
      %s
      %s
      tag[i] = "%s"
    end
    ::no::
  end
end
]]

--- A rule as a function(list, n, tag, kind, word): it goes over the places in `list` and
--- changes `tag`. Outside of sentences tag[i] is "#".
---@param rule table one of notation.parse
---@return function
function M.rule(rule)
  local sets, names = {}, { "_" }
  local own = rule.self and (" and " .. condition(rule.self, "i", sets)) or ""
  local left = walk(reversed(rule.left), "-", sets)
  local right = walk(rule.right, "+", sets)
  for k = 1, #sets do names[k] = "s" .. k end
  local source = SOURCE:format(table.concat(names, ", "), rule.from, own, left, right, rule.to)
  return assert(load(source, "=" .. rule.source, "t", {}))(table.unpack(sets))
end

return M
