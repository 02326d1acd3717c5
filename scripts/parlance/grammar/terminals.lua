--- terminals.lua: conditions on one token.
--
-- A terminal holds a spec, a plain table that names its kind and keeps words
-- as they were written. `resolve` turns it into what a source understands:
-- words folded or stemmed in the corpus's language, phrases cut into tokens.

local analysis = require "parlance.grammar.analysis"
local fault = require "parlance.grammar.fault"
local show = require "parlance.grammar.show"
local tree = require "parlance.grammar.tree"

local lpeg = require "lpeg"

local M = {}

local node, terminal = tree.node, tree.terminal

-- The words of a string of words, or of a list.
local function words_of(words, name, level)
  level = (level or 2) + 1
  local list = {}
  if type(words) == "string" then
    for word in words:gmatch "%S+" do list[#list + 1] = word end
    if #list == 0 then fault.because(1, name, "no words", level) end
    return list
  end
  if type(words) ~= "table" or tree.is(words) then
    fault.argument(1, name, "string or list of words", words, level)
  end
  for i, word in ipairs(words) do
    if type(word) ~= "string" then
      fault.because(1, name, ("word %d is a %s, not a string"):format(i, type(word)), level)
    elseif word == "" or word:find "%s" then
      fault.because(1, name, ("'%s' is not one word; use g.phrases or a sequence (*) "
        .. "for several words"):format(word), level)
    end
    list[i] = word
  end
  if #list == 0 then fault.because(1, name, "no words", level) end
  return list
end

-- A layer and the attributes asked of its spans.
local function layer_of(layer, attributes, name, level)
  level = (level or 2) + 1
  if type(layer) ~= "string" then fault.argument(1, name, "layer name", layer, level) end
  if attributes ~= nil and type(attributes) ~= "table" then
    fault.argument(2, name, "table of attributes", attributes, level)
  end
  local copy
  for key, value in pairs(attributes or {}) do
    copy = copy or {}
    copy[key] = value
  end
  return { layer = layer, attributes = copy }
end

local function spec(kind, fields)
  fields.kind = kind
  return fields
end

--- One token with one of these forms, letter by letter.
---
---     g.form "Nations nations"      g.form { "US", "U.S." }
---@param words string|string[] a string of words, or a list
---@return parlance.grammar.Pattern
function M.form(words)
  return terminal(spec("form", { words = words_of(words, "form") }))
end

--- One token with one of these forms, whatever the case (NFKC case folding).
---
---     g.fold "resolution decision"
---@param words string|string[]
---@return parlance.grammar.Pattern
function M.fold(words)
  return terminal(spec("fold", { words = words_of(words, "fold") }))
end

--- One token with the stem of one of these words, in the corpus's language.
---
---     g.stem "deny reject"          -- denies, denied, rejecting, ...
---@param words string|string[]
---@return parlance.grammar.Pattern
function M.stem(words)
  return terminal(spec("stem", { words = words_of(words, "stem") }))
end

--- One token of one of these shapes, such as `Xx`, `X`, `9`.
---
---     g.shape "Xx X"
---@param shapes string|string[]
---@return parlance.grammar.Pattern
function M.shape(shapes)
  return terminal(spec("shape", { words = words_of(shapes, "shape") }))
end

--- One token of one of these classes, such as `word`, `number`, `punctuation`.
---
---     g.class "number"
---@param classes string|string[]
---@return parlance.grammar.Pattern
function M.class(classes)
  return terminal(spec("class", { words = words_of(classes, "class") }))
end

local ATTRIBUTES = { form = true, fold = true, stem = true, shape = true, class = true }

local function attribute_of(attribute, n, name, level)
  if attribute == nil or ATTRIBUTES[attribute] then return attribute end
  if type(attribute) ~= "string" then
    fault.argument(n, name, "attribute name", attribute, level + 1)
  end
  local names = { "form", "fold", "stem", "shape", "class" }
  fault.because(n, name, ("no attribute '%s'%s"):format(attribute,
    fault.nearest(attribute, names)), level + 1)
end

--- One token from a list of words, by its folded form unless said otherwise.
---
--- The list may also be a table whose keys are the words.
---
---     g.set(lexicon.hedges)         g.set(lexicon.cue_verbs, "stem")
---@param list string[]|table<string, any>
---@param attribute? "form"|"fold"|"stem"|"shape"|"class"
---@return parlance.grammar.Pattern
function M.set(list, attribute)
  attribute = attribute_of(attribute, 2, "set", 2) or "fold"
  if type(list) == "table" and #list == 0 and not tree.is(list) then
    local keys = {}
    for key in pairs(list) do
      if type(key) == "string" then keys[#keys + 1] = key end
    end
    table.sort(keys)
    list = keys
  end
  return terminal(spec(attribute, { words = words_of(list, "set") }))
end

--- One token whose whole form matches a regular expression (PCRE2).
---
---     g.re "[A-Z]{2,5}"             g.re("un(ited)?", { caseless = true })
---@param pattern string
---@param options? { attribute?: string, caseless?: boolean }
---@return parlance.grammar.Pattern
function M.re(pattern, options)
  if type(pattern) ~= "string" then fault.argument(1, "re", "string", pattern) end
  if options ~= nil and type(options) ~= "table" then
    fault.argument(2, "re", "table of options", options)
  end
  options = options or {}
  for key in pairs(options) do
    if key ~= "attribute" and key ~= "caseless" then
      fault.because(2, "re", ("no option '%s'%s"):format(key,
        fault.nearest(tostring(key), { "attribute", "caseless" })))
    end
  end
  return terminal(spec("re", {
    pattern = pattern,
    attribute = attribute_of(options.attribute, 2, "re", 2) or "form",
    caseless = options.caseless == true,
  }))
end

-- The values that a layer may have: a list, or a regular expression.
local function values_of(values, ...)
  if type(values) == "string" then values = { values, ... } end
  if type(values) ~= "table" or tree.is(values) then
    fault.argument(2, "layer", "string or list of strings", values, 3)
  end
  if type(values.pattern) == "string" then
    return { pattern = values.pattern, caseless = values.caseless == true }
  end
  for i, value in ipairs(values) do
    if type(value) ~= "string" then
      fault.because(2, "layer", ("value %d is a %s, not a string"):format(i, type(value)), 3)
    end
  end
  return { values = table.move(values, 1, #values, 1, {}) }
end

--- One token with one of these values in a token layer, or with a value that a regular
--- expression (PCRE2) matches as a whole.
---
---     g.layer("pos", "NOUN", "PROPN")        g.layer("lemma", { "be", "have" })
---     g.layer("xpos", { pattern = "VB.*", caseless = true })
---@param layer string
---@param values string|string[]|{ pattern: string, caseless?: boolean }
---@param ... string further values
---@return parlance.grammar.Pattern
function M.layer(layer, values, ...)
  if type(layer) ~= "string" then fault.argument(1, "layer", "layer name", layer) end
  local fields = values_of(values, ...)
  fields.layer = layer
  return terminal(spec("layer", fields))
end

--- One token whose whole form an LPeg pattern over characters matches.
---
--- It is asked once for every type of the corpus, not for every token.
---
---     g.lpeg(lpeg.R "AZ"^1 * "/" * lpeg.R "09"^1)        -- S/2019, A/75
---@param p any an LPeg pattern
---@return parlance.grammar.Pattern
function M.lpeg(p)
  if lpeg.type(p) ~= "pattern" then fault.argument(1, "lpeg", "LPeg pattern", p) end
  local whole = p * -1
  return terminal(spec("predicate", {
    test = function(form) return lpeg.match(whole, form) ~= nil end,
    key = p,
  }))
end

--- The next token is the first of a span of the layer; takes nothing.
---
--- Sentences, paragraphs and documents are layers too. Inside `g.all`,
--- `g.any_of` and `g.none` it is a condition on the token itself.
---
---     g.starts "sentence" * g.fold "however"
---@param layer string
---@param attributes? table<string, any> what the span must have
---@return parlance.grammar.Pattern
function M.starts(layer, attributes)
  local condition = terminal(spec("starts", layer_of(layer, attributes, "starts")))
  return node("starts", { condition = condition, core = node("and", { condition }) })
end

--- The token before is the last of a span of the layer; takes nothing.
---
--- Inside `g.all`, `g.any_of` and `g.none` it is a condition on the token
--- itself.
---
---     g.class "number" * g.ends "sentence"
---@param layer string
---@param attributes? table<string, any>
---@return parlance.grammar.Pattern
function M.ends(layer, attributes)
  local condition = terminal(spec("ends", layer_of(layer, attributes, "ends")))
  return node("ends", { condition = condition, core = node("behind", { condition }) })
end

-- One token of a span that is not its first.
local function continues(layer, attributes)
  return terminal(spec("inside", { layer = layer, attributes = attributes }))
end

--- One token inside a span of the layer but not its first.
---
---     g.starts "item" * g.any * g.continues "item"^0      -- what g.span "item" is
---@param layer string
---@param attributes? table<string, any>
---@return parlance.grammar.Pattern
function M.continues(layer, attributes)
  local fields = layer_of(layer, attributes, "continues")
  return continues(fields.layer, fields.attributes)
end

--- One token anywhere in a span of the layer.
---
---     g.none(g.inside "quote")      -- a token outside quotations
---@param layer string
---@param attributes? table<string, any>
---@return parlance.grammar.Pattern
function M.inside(layer, attributes)
  local fields = layer_of(layer, attributes, "inside")
  fields.core = node("some", {
    terminal(spec("starts", layer_of(layer, attributes, "inside"))),
    continues(fields.layer, fields.attributes),
  })
  return node("inside", fields)
end

--- A whole span of a flat layer as one unit.
---
---     g.span("actor", { type = "state" }) * g.stem "deny"
---@param layer string
---@param attributes? table<string, any>
---@return parlance.grammar.Pattern
function M.span(layer, attributes)
  local fields = layer_of(layer, attributes, "span")
  local head = terminal(spec("starts", layer_of(layer, attributes, "span")))
  local tail = continues(fields.layer, fields.attributes)
  fields.core = node("seq", { head, node("repeat", { tail, n = 0 }) })
  return node("span", fields)
end

--- A whole phrase of a list as one unit, whatever its case.
---
--- Of phrases that overlap in the text the leftmost, then longest, counts.
---
---     g.phrases { "Security Council", "General Assembly" }
---@param list string[]
---@return parlance.grammar.Pattern
function M.phrases(list)
  if type(list) ~= "table" or tree.is(list) then
    fault.argument(1, "phrases", "list of strings", list)
  end
  local entries, find = {}, string.find
  for i, entry in ipairs(list) do
    if type(entry) ~= "string" or not find(entry, "%S") then
      fault.because(1, "phrases", ("entry %d is not a phrase"):format(i))
    end
    entries[i] = entry
  end
  if #entries == 0 then fault.because(1, "phrases", "no phrases") end
  local head = terminal(spec("phrase_starts", { entries = entries }))
  local tail = terminal(spec("phrase_inside", { entries = entries }))
  local core = node("seq", { head, node("repeat", { tail, n = 0 }) })
  return node("phrases", { entries = entries, core = core })
end

-- The condition that an argument of g.all and its kin states of a token.
local function condition_of(value, n, name, level)
  local p = tree.argument(value, n, name, level + 1)
  if p.condition then return p.condition end
  if analysis.is_condition(p) then return p end
  fault.because(n, name, ("'%s' is not a condition on one token"):format(show.brief(show.text(p))),
    level + 1)
end

local function conditions(name, ...)
  local n = select("#", ...)
  if n == 0 then fault.argument(1, name, "condition", nil, 3) end
  local list = {}
  for i = 1, n do list[i] = condition_of((select(i, ...)), i, name, 3) end
  return list
end

--- One token that satisfies all of these conditions.
---
---     g.all(g.shape "Xx", g.starts "sentence", g.none(g.set(names)))
---@param ... any conditions on one token
---@return parlance.grammar.Pattern
function M.all(...)
  return (node("all", conditions("all", ...)))
end

--- One token that satisfies any of these conditions.
---
---     g.any_of(g.class "number", g.fold "several many few")
---@param ... any
---@return parlance.grammar.Pattern
function M.any_of(...)
  return (node("some", conditions("any_of", ...)))
end

--- One token that satisfies none of these conditions.
---
---     g.none(g.class "punctuation", g.fold "and or")
---@param ... any
---@return parlance.grammar.Pattern
function M.none(...)
  return (node("none", conditions("none", ...)))
end

local TOKEN_KEYS = {
  "form", "fold", "stem", "shape", "class", "re", "starts", "ends", "inside",
}

--- One token by several attributes at once: `g.all` in the form of a table.
---
--- Keys are the names of terminals, with their first argument as the value;
--- token layers are in `layers`.
---
---     g.token { fold = "may", shape = "Xx", layers = { pos = "NP" } }
---@param attributes table<string, any>
---@return parlance.grammar.Pattern
function M.token(attributes)
  if type(attributes) ~= "table" then
    fault.argument(1, "token", "table of conditions", attributes)
  end
  local list, used = {}, {}
  for _, key in ipairs(TOKEN_KEYS) do
    used[key] = true
    if attributes[key] ~= nil then
      local p = M[key](attributes[key])
      list[#list + 1] = p.condition or p
    end
  end
  for key in pairs(attributes) do
    if not used[key] and key ~= "layers" then
      fault.because(1, "token", ("no condition '%s'%s; layers go in layers = { name = value }")
        :format(key, fault.nearest(tostring(key), { table.unpack(TOKEN_KEYS) })))
    end
  end
  local layers = {}
  for layer in pairs(attributes.layers or {}) do layers[#layers + 1] = layer end
  table.sort(layers)
  for _, layer in ipairs(layers) do
    list[#list + 1] = M.layer(layer, attributes.layers[layer])
  end
  if #list == 0 then return tree.ANY end
  return (node("all", list))
end

return M
