--- lexicon_scripts_spec.lua: bundled scripts over all words that the lists have.
--
-- What a list says of a word is a condition of somebody's pattern, and a pattern tells no more
-- than so many combinations of conditions apart. A lexicon of every listed form, with capitals
-- and without, has nearly all that any text can have.

local lfs = require "lfs"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPTS = {
  "citations", "claims", "conflicts", "dates", "incidents", "names", "points", "positions",
  "quotes", "timeline",
}

-- What writes lists, and is none.
local NO_LISTS = { ["generate.lua"] = true, ["wordnet.lua"] = true }

-- Call f with the path of every list below a folder, in order.
local function each_list(folder, f)
  local names = {}
  for name in lfs.dir(folder) do
    if not name:find "^%." then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local path = folder .. "/" .. name
    if lfs.attributes(path, "mode") == "directory" then
      each_list(path, f)
    elseif name:find "%.lua$" and not NO_LISTS[name] then
      f(path)
    end
  end
end

-- Every string of a list, its keys too.
local function each_string(value, f)
  if type(value) == "string" then f(value) end
  if type(value) ~= "table" then return end
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, key in ipairs(keys) do
    if type(key) == "string" then f(key) end
    each_string(value[key], f)
  end
end

-- The forms of a list: its short strings, and the words of all.
local function forms_of(path)
  local seen, list = {}, {}
  local function add(form)
    if not seen[form] then seen[form], list[#list + 1] = true, form end
  end
  each_string(loadfile(path, "t", {})(), function(s)
    if #s < 60 and not s:find "\n" then add(s) end
    for word in s:gmatch "%S+" do add(word) end
  end)
  return list
end

local function capitalised(form) return (form:gsub("^%l", string.upper)) end

-- The words of all lists: as they stand, with capitals, in capitals.
local function words_of(forms)
  local lists = { {}, {}, {} }
  for i, form in ipairs(forms) do
    lists[1][i], lists[2][i], lists[3][i] = form, capitalised(form), form:upper()
  end
  for i, list in ipairs(lists) do lists[i] = table.concat(list, i == 1 and " " or ", ") end
  return table.concat(lists, ".\n\n")
end

-- One form of `step` in a sentence of its own, where it is what things are, and what they do.
local function sentences_of(forms, step)
  local list = {}
  for i = 1, #forms, step do
    local n = #list
    local sentence = n % 2 == 0 and "On 3 May 2015 %s said that the Ostry harbour %s."
      or "The %s %s the Ostry Convention."
    list[n + 1] = sentence:format(capitalised(forms[i]), forms[i]) .. (n % 5 == 4 and "\n\n" or "")
  end
  return table.concat(list, " ")
end

-- How many sentences there are of each list.
local SENTENCES = 40

describe("over every listed form", function()
  local work, corpus, docs
  lazy_setup(function()
    local texts, all = {}, {}
    work = workspace.new()
    each_list("scripts/lexicon", function(path)
      local forms = forms_of(path)
      table.move(forms, 1, #forms, #all + 1, all)
      texts[path:match "lexicon/(.*)%.lua$":gsub("/", "-") .. ".txt"] =
        sentences_of(forms, math.max(1, #forms // SENTENCES))
    end)
    texts["words.txt"] = words_of(all)
    corpus, docs = work:corpus(texts), {}
    for _, doc in ipairs(corpus:docs()) do
      if doc.name ~= "words.txt" then docs[#docs + 1] = doc end
    end
  end)
  lazy_teardown(function() work:clear() end)

  for _, script in ipairs(SCRIPTS) do
    it("runs " .. script, function()
      local path = "scripts/" .. script .. ".lua"
      local _, result = workflow.run(dofile(path), corpus, {},
        { path = path, store = false, docs = docs, jobs = 0 })
      assert.same({}, result.errors)
    end)
  end
end)
