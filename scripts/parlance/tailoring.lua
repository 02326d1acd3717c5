--- tailoring.lua: which rules above UAX #29 cut a text, and which abbreviations are known.
--
-- A tailoring is a table of names and values, `{ clitics = "split", hyphens = "off" }`;
-- docs/tokens.md tells what there is. `abbreviations` is "on", "off", or a table of more
-- forms by kind, `{ title = { "Adm." }, plain = { "okr." } }`, which adds to the list of
-- the language.

local core = require "parlance.core"
local fail = require "parlance.fail"
local lexicon = require "parlance.lexicon"
local nearest = require "parlance.report.nearest"

local M = {}

--- The kinds of abbreviations, in the order in which they are written.
M.kinds = { "title", "number", "plain", "final" }

local IS_KIND = {}
for _, kind in ipairs(M.kinds) do IS_KIND[kind] = true end

local names, default, values = {}, {}, {}
for i, entry in ipairs(core.text.tailorings()) do
  names[i], default[entry.name], values[entry.name] = entry.name, entry.values[1], {}
  for _, value in ipairs(entry.values) do values[entry.name][value] = true end
  values[entry.name].list = table.concat(entry.values, ", ")
end

--- The names that there are, in order, and the default value of each.
M.names, M.default = names, default

---@class parlance.Tailoring what text.words, parlance.open and add take
---@field [string] string a value by name; `abbreviations` may be a table of forms by kind

---@class parlance.Settled a tailoring that was checked
---@field switches table<string, string> values by name, only what was named
---@field kind_of table<string, string> the kind of each form that was added

local function check_switch(name, value)
  if not values[name] then
    fail.raise(("no tailoring '%s': did you mean '%s'?"):format(name,
      nearest.of(tostring(name), names)), "EINVALID")
  elseif not values[name][value] or value == "list" then
    fail.raise(("tailoring '%s' takes %s, not '%s'"):format(name, values[name].list,
      tostring(value)), "EINVALID")
  end
end

local function check_form(form, kind)
  if not IS_KIND[kind] then
    fail.raise(("no kind of abbreviation '%s': there are %s"):format(tostring(kind),
      table.concat(M.kinds, ", ")), "EINVALID")
  end
  local ok, problem = pcall(core.text.tokenizer, { [kind] = { form } })
  if not ok then fail.raise((tostring(problem):gsub("^[^:]*:%d+: ", "")), "EINVALID") end
end

local function put_forms(settled, forms)
  for kind, list in pairs(forms) do
    for _, form in ipairs(list) do
      check_form(form, kind)
      settled.kind_of[form] = kind
    end
  end
end

--- Check a tailoring; raises a failure that names what is wrong.
---@param tailoring parlance.Tailoring|nil
---@return parlance.Settled
function M.settle(tailoring)
  local settled = { switches = {}, kind_of = {} }
  for name, value in pairs(tailoring or {}) do
    if name == "abbreviations" and type(value) == "table" then
      put_forms(settled, value)
    else
      check_switch(name, value)
      settled.switches[name] = value
    end
  end
  return settled
end

--- Put "NAME=VALUE" into a tailoring.
---@param tailoring parlance.Tailoring
---@param word string
function M.put(tailoring, word)
  local name, value = word:match "^([^=]*)=(.*)$"
  if not name then
    fail.raise(("a tailoring is NAME=VALUE, not '%s'"):format(word), "EINVALID")
  end
  check_switch(name, value)
  tailoring[name] = value
end

-- What differs from the default, in order of name: "clitics=split lines=break".
local function write_switches(switches)
  local words = {}
  for _, name in ipairs(names) do
    local value = switches[name]
    if value and value ~= default[name] then words[#words + 1] = name .. "=" .. value end
  end
  return table.concat(words, " ")
end

-- One form a line behind its kind, as in files.
local function write_forms(kind_of)
  local lines = {}
  for form, kind in pairs(kind_of) do lines[#lines + 1] = kind .. " " .. form end
  table.sort(lines)
  return table.concat(lines, "\n")
end

--- A settled tailoring as two strings that `read` takes.
---@param settled parlance.Settled
---@return string switches
---@return string forms
function M.write(settled)
  return write_switches(settled.switches), write_forms(settled.kind_of)
end

--- Abbreviations as a file has them: on each line a kind and a form, `plain okr.`;
--- empty lines and what stands behind # count for nothing.
---@param s string
---@param path? string for messages
---@return table<string, string[]> forms by kind
function M.read_forms(s, path)
  local forms, number = {}, 0
  for line in (s .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    line = line:gsub("#.*$", ""):match "^%s*(.-)%s*$"
    local kind, form = line:match "^(%S+)%s+(.+)$"
    if line ~= "" then
      local ok, problem = pcall(check_form, form or line, kind or line)
      if not ok then
        fail.raise(("%s:%d: %s"):format(path or "abbreviations", number,
          fail.is(problem) and problem.message or tostring(problem)), "EINVALID")
      end
      forms[kind] = forms[kind] or {}
      table.insert(forms[kind], form)
    end
  end
  return forms
end

--- What `write` wrote.
---@param switches string
---@param forms string
---@return parlance.Settled
function M.read(switches, forms)
  local tailoring = {}
  for word in switches:gmatch "%S+" do M.put(tailoring, word) end
  local settled = M.settle(tailoring)
  put_forms(settled, M.read_forms(forms))
  return settled
end

-- The first of what `wanted` names that `stored` does not have so, in words.
local function difference(stored, wanted)
  for _, name in ipairs(names) do
    local has = stored.switches[name] or default[name]
    local value = wanted.switches[name]
    if value and value ~= has then return name .. "=" .. has, name .. "=" .. value end
  end
  local forms = {}
  for form in pairs(wanted.kind_of) do forms[#forms + 1] = form end
  table.sort(forms)
  for _, form in ipairs(forms) do
    local has, kind = stored.kind_of[form], wanted.kind_of[form]
    if has ~= kind then
      return has and ("'%s' a %s abbreviation"):format(form, has) or "no abbreviation " ..
        ("'%s'"):format(form), ("a %s one"):format(kind)
    end
  end
end

--- Raise unless a corpus with the tailoring `stored` has all that `wanted` names.
---@param path string of the corpus
---@param stored parlance.Settled
---@param wanted parlance.Settled
function M.check_same(path, stored, wanted)
  local has, value = difference(stored, wanted)
  if has then
    fail.raise(("%s: is a corpus tokenized with %s, not %s"):format(path, has, value),
      "EINVALID")
  end
end

--- A tokenizer of a language with a settled tailoring.
---@param lang string
---@param settled parlance.Settled
---@return userdata
function M.tokenizer(lang, settled)
  local forms = {}
  for kind, list in pairs(lexicon.of(lang, "abbreviations") or {}) do
    forms[kind] = table.move(list, 1, #list, 1, {})
  end
  local tokenizer = core.text.tokenizer(forms, settled.switches)
  for form, kind in pairs(settled.kind_of) do tokenizer:teach(form, kind) end
  return tokenizer
end

return M
