--- names_gum.lua: `names` against the entities of GUM.
--
--     parlance run --trust tests/quality/names_gum.lua -- FOLDER dev|tune [--errors]
--
-- FOLDER is that of ud-gum; `tune` is every source that is not in the dev split. A gold mention
-- counts when it contains a proper noun and is a person, an organization or a place. It is
-- found when a row holds its head, the word that hangs on none of the others, and the types
-- agree: GUM's person is our person or office (and a people's name: "Americans"), its
-- organization our organisation, group or state, its place our place or state. The title of a
-- person ("Mr.") belongs to GUM's mention, so it counts as the row's. Rows without a type, and
-- malware and operations, are no answers; nor are demonyms, which GUM has no mentions for
-- unless they are nouns, where they fit none. One row answers one mention.

local conllu_words = require "conllu_words"
local files = require "files"
local names = require "parlance.extract.names"
local parlance = require "parlance"

local TYPES = {
  person = { person = true }, office = { person = true },
  organisation = { organization = true }, group = { organization = true, person = true },
  state = { organization = true, place = true }, place = { place = true },
}
local COUNTED = { person = true, organization = true, place = true }

-- The opening and closing marks of an entity annotation, in order.
local function marks_of(misc)
  local list = {}
  for mark in (misc:match "Entity=([^|]*)" or ""):gmatch "%(?[^()]+%)?" do
    local opened, group = mark:find "^%(" ~= nil, mark:match "^%(?([^-)]+)"
    list[#list + 1] = {
      opens = opened, closes = mark:find "%)$" ~= nil, group = group,
      type = opened and mark:match "^%([^-]+%-(%a+)" or nil,
    }
  end
  return list
end

-- The mention that words first..last of a sentence are, if it counts.
local function mention_of(type, words, first, last)
  local inside, proper, head = {}, false, nil
  for i = first, last do
    inside[words[i].id] = true
    proper = proper or words[i].tag == "PROPN"
  end
  for i = last, first, -1 do
    if not inside[words[i].head] then head = words[i] end
  end
  if not proper or not COUNTED[type] or not head then return nil end
  return { type = type, head = head, first = words[first], last = words[last] }
end

-- The words of a document with where they stand, by sentence.
local function words_of(sentences)
  local all = {}
  for _, item in ipairs(conllu_words.laid_out(sentences)) do
    local list = all[item.sentence] or {}
    all[item.sentence] = list
    for _, word in ipairs(item.words) do
      word.start, word.finish = item.start, item.finish
      list[#list + 1] = word
    end
  end
  return all
end

local function close(open, group)
  for i = #open, 1, -1 do
    if open[i].group == group then return table.remove(open, i) end
  end
end

-- The gold mentions of a document.
local function gold_of(sentences)
  local list = {}
  for _, words in ipairs(words_of(sentences)) do
    local open = {}
    for i, word in ipairs(words) do
      for _, mark in ipairs(marks_of(word.misc or "")) do
        if mark.opens then open[#open + 1] = { group = mark.group, type = mark.type, first = i } end
        local done = mark.closes and close(open, mark.group)
        if done then list[#list + 1] = mention_of(done.type, words, done.first, i) end
      end
    end
  end
  return list
end

-- Before each code point of a text, how many are not white space.
local function solid_of(text)
  local solid, n, at = {}, 0, 0
  for _, code in utf8.codes(text) do
    solid[at] = n
    if not (code == 32 or code >= 9 and code <= 13) then n = n + 1 end
    at = at + 1
  end
  solid[at] = n
  return solid
end

local function title_start(text, start, title)
  local before = text:sub(1, utf8.offset(text, start + 1) - 1):gsub("%s+", " ")
  local at = #before - #title
  return before:sub(at, -2) == title and utf8.len(title) + 1 or 0
end

local function found_of(doc, text)
  local solid, list = solid_of(text), {}
  for _, row in ipairs(names.of_document(doc)) do
    if TYPES[row.type or ""] then
      local start, finish = doc:offsets(row.first, row.last)
      if row.title then start = start - title_start(text, start, row.title:gsub("%s+", " ")) end
      list[#list + 1] = {
        start = solid[math.max(0, start)], finish = solid[finish], row = row,
        types = row.alias == "demonym" and { person = true, organization = true, place = true }
          or TYPES[row.type],
        free = row.alias == "demonym" or row.alias == "compound",
      }
    end
  end
  return list
end

local function holds(one, mention, any_type)
  return one.start <= mention.head.start and mention.head.finish <= one.finish
    and (any_type or one.types[mention.type]) and not one.used
end

-- Give each mention the shortest row that answers it, short mentions first.
local function pair(gold, found)
  table.sort(gold, function(a, b)
    local x, y = a.last.finish - a.first.start, b.last.finish - b.first.start
    if x ~= y then return x < y end
    return a.first.start < b.first.start
  end)
  for _, mention in ipairs(gold) do
    local best
    for _, one in ipairs(found) do
      local shorter = not best or one.finish - one.start < best.finish - best.start
      if shorter and holds(one, mention) then best = one end
    end
    if best then best.used, mention.found = true, best end
  end
end

local function add(sums, key, field)
  local sum = sums[key] or { right = 0, gold = 0, found = 0 }
  sums[key] = sum
  sum[field] = sum[field] + 1
end

local GOLD_TYPE = { person = "person", office = "person", organisation = "organization",
  group = "organization", state = "place", place = "place" }

local function count(sums, gold, found)
  for _, mention in ipairs(gold) do
    for _, key in ipairs { "all", mention.type } do
      add(sums, key, "gold")
      if mention.found then add(sums, key, "right") end
    end
  end
  for _, one in ipairs(found) do
    if one.used or not one.free then
      add(sums, "all", "found")
      add(sums, one.used and one.used_as or GOLD_TYPE[one.row.type], "found")
    end
  end
end

-- Mentions missed and rows too many, with the words around.
local function print_errors(id, doc, gold, found)
  local function line(mark, kind, words, note)
    print(("%s\t%s\t%s\t%s\t%s"):format(mark, id, kind, words:gsub("%s+", " "), note or ""))
  end
  for _, mention in ipairs(gold) do
    if not mention.found then
      local other = ""
      for _, one in ipairs(found) do
        if holds(one, mention, true) then other = (one.row.type or "?") .. " " .. one.row.rule end
      end
      line("-", mention.type, mention.head.form .. " / " .. mention.words, other)
    end
  end
  for _, one in ipairs(found) do
    if not one.used and not one.free then
      local row = one.row
      local start, finish = doc:offsets(row.first, row.last)
      local context = doc:text(math.max(0, start - 40), math.min(doc.n_chars, finish + 30))
      line("+", row.type .. " " .. row.rule, doc:slice(row.first, row.last), context)
    end
  end
end

local function words_between(sentences, gold)
  local forms = {}
  for _, words in ipairs(words_of(sentences)) do
    for _, word in ipairs(words) do forms[#forms + 1] = word end
  end
  for _, mention in ipairs(gold) do
    local list = {}
    for _, word in ipairs(forms) do
      if word.start >= mention.first.start and word.finish <= mention.last.finish then
        list[#list + 1] = word.form
      end
    end
    mention.words = table.concat(list, " ")
  end
end

local function documents_of(folder, part)
  local dev = files.below(folder, "%-dev%.conllu$")[1]
  local documents = conllu_words.read(dev)
  if part == "dev" then return documents end
  local held = {}
  for _, one in ipairs(documents) do held[one.id] = true end
  local list = {}
  for _, path in ipairs(files.below(folder .. "/not-to-release/sources", "%.conllu$")) do
    if not held[path:match "([^/]*)%.conllu$"] then
      list[#list + 1] = conllu_words.read(path)[1]
    end
  end
  return list
end

local function print_totals(part, sums)
  local order = { "all", "person", "organization", "place" }
  for _, key in ipairs(order) do
    local sum = sums[key] or { right = 0, gold = 0, found = 0 }
    local p, r = sum.right / math.max(1, sum.found), sum.right / math.max(1, sum.gold)
    io.stderr:write(("%-14s P %.3f  R %.3f  (%d gold, %d found)\n"):format(key, p, r, sum.gold,
      sum.found))
    print(("ud-gum %s, names%s F1 %.4f"):format(part, key == "all" and "" or ", " .. key,
      p + r > 0 and 2 * p * r / (p + r) or 0))
  end
end

local function run(folder, part, errors)
  local path = os.tmpname()
  os.remove(path)
  local corpus, sums = parlance.open(path, { mode = "create" }), {}
  for _, sentences in ipairs(documents_of(folder, part)) do
    local text = conllu_words.text(sentences)
    local file = path .. "." .. sentences.id .. ".txt"
    local handle <close> = assert(io.open(file, "wb"))
    handle:write(text)
    handle:close()
    corpus:add { file }
    os.remove(file)
    local doc = corpus:doc(file:match "[^/]*$")
    local gold, found = gold_of(sentences), found_of(doc, doc:text())
    pair(gold, found)
    for _, mention in ipairs(gold) do
      if mention.found then mention.found.used_as = mention.type end
    end
    count(sums, gold, found)
    if errors then
      words_between(sentences, gold)
      print_errors(sentences.id, doc, gold, found)
    end
  end
  print_totals(part, sums)
  corpus:close()
  os.remove(path)
end

assert(arg[1] and arg[2], "usage: names_gum.lua FOLDER dev|tune [--errors]")
run(arg[1], arg[2], arg[3] == "--errors")
