--- complete.lua: what Tab can make of the word before the cursor.
--
-- Names of Lua by what is there at the moment: globals, and behind a dot or a colon the
-- fields of the value before it. In a query attributes, layers and their values. Behind a
-- colon at the head of a line commands and what they take.

local lfs = require "lfs"

local M = {}

local KEYWORDS = {
  "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
  "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
}

-- Words of the lexicon that are offered at most: nobody reads more.
local MOST_WORDS = 400

local function starts_with(s, prefix) return s:sub(1, #prefix) == prefix end

-- The words that begin so, sorted, each once, with something before and behind.
local function beginning(words, prefix, before, behind)
  local list, seen = {}, {}
  for _, word in ipairs(words) do
    if starts_with(word, prefix) and not seen[word] then
      seen[word], list[#list + 1] = true, (before or "") .. word .. (behind or "")
    end
  end
  table.sort(list)
  return list
end

-- Names of fields of a table, and of those it inherits from.
local function add_fields(names, value, wanted)
  local depth = 0
  while type(value) == "table" and depth < 4 do
    for key, field in next, value do
      if type(key) == "string" and key:find "^%a[%w_]*$" and wanted(field) then
        names[#names + 1] = key
      end
    end
    local meta = debug.getmetatable(value)
    value, depth = meta and rawget(meta, "__index"), depth + 1
  end
  return names
end

local function any() return true end
local function is_function(value) return type(value) == "function" end

-- Fields that are made when they are asked for.
local LATE = {
  ["parlance.Document"] = { "date", "metadata", "n_chars", "n_tokens", "name", "title", "lang" },
  ["parlance.Span"] = { "text", "start", "end" },
}
local MODULES = { "cql", "grammar", "lexicon", "load", "report", "text", "workflow" }

---The value of a chain such as `corpus.source` or `_[1]`, nil where there is none.
---@param session parlance.repl.Session
---@param chain string
---@return any
function M.value_of(session, chain)
  local ok, value = pcall(function()
    local first, rest = chain:match "^([%a_][%w_]*)([%w_%.%[%]]*)$"
    local at = session.globals[first]
    for name, number in rest:gmatch "%.?([%a_]*[%w_]*)%[?(%d*)%]?" do
      if name ~= "" then at = at[name] end
      if number ~= "" then at = at[math.tointeger(tonumber(number))] end
    end
    return at
  end)
  if ok then return value end
end

local function fields_of(session, chain, mark, word)
  local value = M.value_of(session, chain)
  if type(value) == "string" then return beginning(add_fields({}, string, any), word) end
  local names = add_fields({}, value, mark == ":" and is_function or any)
  local meta = mark == "." and debug.getmetatable(value)
  for _, name in ipairs(meta and LATE[rawget(meta, "__name")] or {}) do names[#names + 1] = name end
  if mark == "." and rawequal(value, package.loaded.parlance) then
    table.move(MODULES, 1, #MODULES, #names + 1, names)
  end
  return beginning(names, word)
end

local function globals_of(session, word)
  local names = add_fields({ "parlance", "g" }, session.globals, any)
  add_fields(names, _G, any)
  return beginning(table.move(KEYWORDS, 1, #KEYWORDS, #names + 1, names), word)
end

local TOKEN_ATTRIBUTES = { "form", "fold", "stem", "shape", "class" }
local OF_TYPES = { form = true, word = true, fold = true, stem = true, shape = true, class = true }

local function attributes_of(corpus)
  local names = { table.unpack(TOKEN_ATTRIBUTES) }
  for _, layer in ipairs(corpus:layers()) do names[#names + 1] = layer.name end
  return names
end

-- The values of an attribute that begin so, the first of them by the alphabet.
local function values_of(corpus, attribute, prefix)
  local values = {}
  if OF_TYPES[attribute] then
    local handle, kind = corpus.handle, attribute == "word" and "form" or attribute
    for id = 1, corpus:facts().types do
      local value = handle:type(id, kind)
      if starts_with(value, prefix) then values[#values + 1] = value end
    end
  else
    for _, one in ipairs(corpus:frequencies { attribute = attribute }) do
      values[#values + 1] = one.form
    end
  end
  local list = beginning(values, prefix)
  return table.move(list, 1, math.min(#list, MOST_WORDS), 1, {})
end

-- Inside the brackets or the string of a query: its completions, else nil.
local function in_query(session, head, word)
  local corpus = session.corpus
  if not corpus then return nil end
  local attribute = head:match '%[[^%]]-([%a_][%w_]*)%s*!?=%s*"[^"]*$'
  if attribute then
    local before = head:match '"([^"]*)$'
    return before == "" and word ~= "" and values_of(corpus, attribute, word) or {}
  end
  local inside = head:match "%[([^%]]*)$"
  if inside and not head:find "[%w_%])]%s*%[[^%]]*$" and not inside:find "[%w_\"']%s*$" then
    return beginning(attributes_of(corpus), word, nil, "=")
  end
  local _, quotes = head:gsub('"', "")
  if quotes % 2 == 1 and head:find '^%s*"' and word ~= "" then
    return head:find '"$' and values_of(corpus, "form", word) or {}
  end
end

-- Files and folders that begin so; `endings` is a pattern that the names of files match.
local function files(word, endings)
  local folder, start = word:match "^(.*/)([^/]*)$"
  folder, start = folder or "", start or word
  local names = {}
  local place = folder:gsub("^~/", (os.getenv "HOME" or "~") .. "/")
  local ok, next_name, state = pcall(lfs.dir, place == "" and "." or place)
  if not ok then return names end
  for name in next_name, state do
    local mode = lfs.attributes(place .. name, "mode")
    if name:sub(1, 1) ~= "." or start:sub(1, 1) == "." and not name:find "^%.%.?$" then
      if mode == "directory" then
        names[#names + 1] = name .. "/"
      elseif not endings or name:find(endings) then
        names[#names + 1] = name
      end
    end
  end
  return beginning(names, start, folder)
end

local DOCUMENTS = [[SELECT name FROM _names WHERE name >= ?1 AND name < ?1 || char(1114111)
  ORDER BY name LIMIT 400]]

local function document_names(session, word)
  local names = {}
  if not session.corpus then return names end
  for row in session.corpus:sql(DOCUMENTS, word) do names[#names + 1] = row.name end
  return beginning(names, word)
end

local function list_names(session)
  local names = {}
  for name in pairs(session.lists) do names[#names + 1] = name end
  return names
end

local function append(list, more)
  return table.move(more, 1, #more, #list + 1, list)
end

-- Options of a script, when the word begins with a dash.
local function options_of(name, word)
  local catalog = require "parlance.catalog"
  local entry = catalog.find(name)
  local ok, workflow = pcall(catalog.load_entry, entry)
  if not entry or not ok then return {} end
  local declared = require("parlance.cli.script").declaration(workflow, name).options
  return beginning(require("parlance.cli.parser").names(declared), word)
end

local function names_of_help(session, word)
  local names = require("parlance.cli.help").names()
  if word:find "[.:]" then
    local chain, mark, rest = word:match "^(.*)([.:])([%w_]*)$"
    local list = fields_of(session, chain, mark, rest)
    for i, name in ipairs(list) do list[i] = chain .. mark .. name end
    return list
  end
  append(names, { "corpus", "parlance", "g" })
  return beginning(append(names, require("parlance.repl.commands").names()), word)
end

-- What may follow a command; `number` counts the words before.
local FOLLOWING = {
  run = function(_, word, number)
    if number > 1 then return files(word) end
    return append(beginning(require("parlance.catalog").names(), word), files(word, "%.lua$"))
  end,
  help = names_of_help,
  doc = document_names,
  list = function(_, word) return files(word) end,
  explain = document_names,
}

local function in_command(session, line, word)
  local name, rest = line:match "^%s*:(%S*)%s(.*)$"
  if not name then
    local names = append(require("parlance.catalog").names(),
      require("parlance.repl.commands").names())
    return beginning(names, word:gsub("^:", ""), ":", " ")
  end
  local head = line:sub(1, #line - #word)
  if head:find "['\"%[]" then
    local found = in_query(session, head, word)
    if found then return found end
  end
  local _, number = rest:sub(1, #rest - #word):gsub("%S+", "")
  if name == "run" and number > 0 then name, number = rest:match "^%S+", number - 1 end
  if word:sub(1, 1) == "-" then return options_of(name, word) end
  local following = FOLLOWING[name]
  if following then return following(session, word, number + 1) end
  return files(word)
end

-- Names of Lua: of what stands before the last dot or colon, or of globals.
local function in_lua(session, head, word)
  local chain, mark = head:match "([%a_][%w_%.%[%]]*)([.:])$"
  if chain then return fields_of(session, chain, mark, word) end
  if head:find "[.:]$" then return {} end
  return globals_of(session, word)
end

---The words that can stand in the place of the one that ends at the cursor.
---@param session parlance.repl.Session
---@param line string up to the cursor
---@param word string
---@return string[]
function M.words(session, line, word)
  if line:find "^%s*:" then return in_command(session, line, word) end
  local before, name = word:match "^(.-)([%w_\x80-\xFF]*)$"
  local head = line:sub(1, #line - #name)
  local found = before == "$" and beginning(list_names(session), name)
    or in_query(session, head, name) or in_lua(session, head, name)
  for i, one in ipairs(found) do found[i] = before .. one end
  return found
end

return M
