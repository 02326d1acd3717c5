--- phrases.lua: how far noun phrases and verb groups reach, on the letters of a text.
--
-- Letters are those of claims/letters.lua, one for each token; positions are tokens.

local lists = require "parlance.extract.incidents.lists"

local M = {}

local byte, find, sub = string.byte, string.find, string.sub

local function set(letters)
  local map = {}
  for i = 1, #letters do map[byte(letters, i)] = true end
  return map
end

local LONGEST = 24

-- Words before a number, and those before them: "at least", "more than".
local BOUNDS = {
  least = { at = true }, most = { at = true },
  than = { more = true, fewer = true, less = true, other = true },
}

-- Determiners and quantities that a noun phrase may begin with.
local QUANTITY = {
  number = true, series = true, wave = true, spate = true, string = true, couple = true,
  campaign = true,
}

local function letter_at(text, k) return sub(text.letters, k, k) end

-- The start of a quantity before "of" at k: "a number of".
local function quantity_start(text, k)
  if text.folds[k] ~= "of" or not QUANTITY[text.folds[k - 1]] then return nil end
  local at = k - 1
  while find(text.letters, "^[jd]", at - 1) and at > 1 do at = at - 1 end
  return at
end

-- Whether a participle or gerund before a noun belongs to it: behind an article, a genitive,
-- a preposition or an adjective.
local function is_attribute(letters, k)
  return k == 1 or find(letters, "^[djgiobc1,:;.]", k - 1) ~= nil
end

-- Whether the token before `at` belongs to the noun phrase that `at` is in, other than
-- determiners.
local JOINS = {
  n = function() return true end,
  z = function(letters, at) return is_attribute(letters, at - 1) end,
  r = function(letters, at) return find(letters, "^[jz]", at) end,
  g = function(_, at, first) return at - 2 >= first end,
  ['"'] = function(letters, at, first)
    return at - 1 > first and find(letters, "^[djzg1]", at - 2)
  end,
  [","] = function(letters, at)
    return find(letters, "^j", at - 2) and find(letters, "^c?[jz]", at)
  end,
  c = function(letters, at)
    return find(letters, "^j", at) and find(letters, "^[jz,]", at - 2)
      and (find(letters, "^j", at - 2) or find(letters, "^j", at - 3))
  end,
}
JOINS.j, JOINS.N, JOINS["1"], JOINS.y = JOINS.n, JOINS.n, JOINS.n, JOINS.z

-- Behind determiners: one, or two ("all the attacks").
local function with_determiners(letters, at, first)
  if at > first and find(letters, "^d", at - 1) then
    at = at - 1
    if at > first and find(letters, "^d", at - 1) then at = at - 1 end
  end
  return at
end

--- The first token of the noun phrase with its head at k, in first..k.
---@param text parlance.incidents.Text
---@param k integer
---@param first integer
---@return integer
function M.start(text, k, first)
  local letters, at = text.letters, k
  first = math.max(first, k - LONGEST)
  while at > first do
    local joins = JOINS[sub(letters, at - 1, at - 1)]
    if not joins or not joins(letters, at, first) then break end
    at = at - 1
  end
  at = with_determiners(letters, at, first)
  while at < k and find(letters, '^[g",*%-c]', at) do at = at + 1 end
  local word = text.folds[at]
  local bound = BOUNDS[word] or BOUNDS[text.folds[at - 1]]
  if bound then
    if not BOUNDS[word] then at = at - 1 end
    if bound[text.folds[at - 1]] then at = at - 1 end
  end
  return quantity_start(text, at - 1) or at
end

-- What a token does to a noun phrase that is read from left to right, by its letter: the next
-- token, or nil where the phrase ends before it, and the head so far.
local STEPS = {}

function STEPS.n(_, at) return at + 1, at end
STEPS.N = STEPS.n

function STEPS.p(_, at, head) return nil, head or at end

function STEPS.g(_, at, head) return head and at + 1, head end

-- Whether what stands before a token is a demonym: "the Tolvian armed forces".
local function follows_demonym(text, at)
  local row = text.name_at[at - 1]
  return row and (row.alias == "demonym" or row.type == "state")
    and find(text.letters, "^[nNj]", at + 1) ~= nil
end

function STEPS.d(text, at, head)
  if head and not find(text.letters, "^g", at - 1) then return nil, head end
  return at + 1, head
end
STEPS.r = STEPS.d

function STEPS.z(text, at, head)
  if head and follows_demonym(text, at) then return at + 1, head end
  return STEPS.d(text, at, head)
end

-- "the border crossing": no verb with an object.
function STEPS.y(text, at, head)
  if head == at - 1 and find(text.letters, "^[^djnNp1]", at + 1) then return at + 1, at end
  return STEPS.d(text, at, head)
end

-- "military and civilian offices": adjectives are joined.
function STEPS.c(text, at, head)
  local joins = not head and find(text.letters, "^[jz]", at - 1)
    and find(text.letters, "^[jz]", at + 1)
  return joins and at + 1, head
end

-- What stands behind the head is no attribute: "the envoy shocked Velmont".
function STEPS.j(text, at, head)
  local goes_on = follows_demonym(text, at) -- "the Halden Towers military housing complex"
    or find(text.letters, "^Nj[nN]", at - 1) and not find(text.folds[at], "ed$")
  if head and find(text.letters, "^[nN]", at - 1) and not goes_on then return nil, head end
  return at + 1, head
end

STEPS["1"] = function(text, at, head)
  if head and not find(text.letters, "^[g1]", at - 1) then return nil, head end
  return at + 1, at
end

STEPS[","] = function(text, at, head)
  local between = find(text.letters, "^[jz]", at - 1) and find(text.letters, "^[jz]", at + 1)
  return between and at + 1, head
end

STEPS['"'] = function(text, at, head)
  return find(text.letters, "^[njN]", at + 1) and at + 1, head
end
STEPS["*"] = STEPS['"']

STEPS["("] = function(text, at, head)
  local close = head and find(text.letters, ")", at, true)
  if not close or close > at + 4 then return nil, head end
  return close + 1, close
end

STEPS["-"] = function(text, at, head)
  local joins = head and text.folds[at] == "-" and find(text.letters, "^[nNj]", at + 1)
  return joins and at + 1, head
end

-- Where a plain noun phrase ends that begins at k, or nil.
local function chunk_end(text, k, last)
  local at, head = k, nil
  while at and at <= last do
    local step = STEPS[letter_at(text, at)]
    if not step or head and text.dates_at[at] then break end
    at, head = step(text, at, head)
  end
  return head
end

-- What follows a conjunction at k is a noun of the same phrase, and no clause of its own.
local function joined_end(text, k, last)
  if not find(text.letters, "^c", k) or not find(text.letters, "^[djnNz1]", k + 1)
    or find(text.letters, "^z[d1Np]", k + 1) then
    return nil
  end
  local stop = chunk_end(text, k + 1, last)
  local row = text.name_at[k + 1]
  if stop and find(text.letters, "^d", k + 1)
    and (lists.nouns[text.folds[stop]] or find(text.letters, "^o", stop + 1)) then
    return nil -- "the flooding of the town and the seizure of its boats"
  end
  if row and (row.type == "malware" or row.type == "operation") then return nil end
  if stop and not find(text.letters, "^[r]?[aehvzx]", stop + 1) then return stop end
end

--- Where the noun phrase ends that begins at k, without what prepositions join to it; nil
--- where none begins.
---@param text parlance.incidents.Text
---@param k integer
---@param last integer
---@return integer|nil
function M.chunk(text, k, last)
  last = math.min(last, k + LONGEST)
  local stop = chunk_end(text, k, last)
  while stop do
    local further = joined_end(text, stop + 1, last)
    if not further then return stop end
    stop = further
  end
end

-- Prepositions that lead to the object, doer or place of an act.
local LINKS = {
  against = true, on = true, upon = true, of = true, by = true, ["in"] = true, at = true,
  with = true, to = true, from = true, between = true, near = true, off = true, over = true,
  into = true, inside = true, across = true, within = true,
}

-- "by means of", "by way of" lead to no doer.
local WAYS = { means = true, way = true, virtue = true, reason = true, dint = true }

-- Prepositions behind which another act is told of by itself: "three deaths in the blast".
local APART = { ["in"] = true, by = true, with = true, from = true, at = true }

local function is_act(text, token)
  for _, entry in ipairs(lists.nouns[text.folds[token]] or {}) do
    if not entry.wide then return true end
  end
  return false
end

---@class parlance.incidents.Link
---@field word string the preposition
---@field first integer the phrase that it governs
---@field last integer

-- Whether the word at a token leads to an object, doer or place.
local function leads_on(text, at)
  local word = text.folds[at]
  if not LINKS[word] or word == "to" and find(text.letters, "^Tr?v", at) then return false end
  local adverbial = word == "by" and WAYS[text.folds[at + 1]]
    or word == "at" and find(text.letters, "^1", at + 1) -- "put the leak at 80 tonnes"
  return not adverbial
end

--- The phrases that prepositions join to a noun at k: where the last of them ends, and what
--- they are. Dates are no phrases: "the fire of 3 May at Ostry".
---@param text parlance.incidents.Text
---@param k integer
---@param last integer
---@param most? integer how many
---@return integer stop
---@return parlance.incidents.Link[]
function M.links(text, k, last, most)
  local links, stop, next_one = {}, k, k
  while #links < (most or 4) do
    local at = next_one + 1
    local word = text.folds[at]
    if at > last or not leads_on(text, at) then break end
    local date = text.dates_at[at + 1]
      or find(text.letters, "^[dj]", at + 1) and text.dates_at[at + 2]
    local finish = not date and M.chunk(text, at + 1, last)
    if finish and APART[word] and is_act(text, finish) then break end
    if finish then
      links[#links + 1] = { word = word, first = at + 1, last = finish }
      stop, next_one = finish, finish
    elseif date and date.last > next_one then
      next_one = date.last
      if word == "of" then stop = date.last end -- "the fire of 3 May"
    else
      break
    end
  end
  return stop, links
end

--- How far a verb alone goes on: to its day, or to its place.
---@param text parlance.incidents.Text
---@param k integer
---@param to integer
---@return integer
function M.adverbial(text, k, to)
  local stop, links = M.links(text, k, to, 1)
  local date = text.dates_at[k + 2] or find(text.letters, "^d", k + 2) and text.dates_at[k + 3]
  if date and find(text.letters, "^i", k + 1) then return date.last end
  return #links > 0 and stop or k
end

--- Where a list of examples ends behind token k: "banks, such as the Oskmere Bank, and mills".
---@param text parlance.incidents.Text
---@param k integer
---@param last integer
---@return integer
function M.examples(text, k, last)
  local at = k + 1
  if text.folds[at] == "," then at = at + 1 end
  if text.folds[at] ~= "such" or text.folds[at + 1] ~= "as" then return k end
  local stop, next_one = k, at + 2
  while next_one <= last do
    local finish = M.chunk(text, next_one, last)
    if not finish then break end
    stop, next_one = finish, finish + 1
    if text.folds[next_one] == "," then next_one = next_one + 1 end
    if find(text.letters, "^c", next_one) then next_one = next_one + 1 end
    if text.folds[next_one] == "as" and text.folds[next_one + 1] == "well" then
      next_one = next_one + 3
    end
    if next_one == finish + 1 then break end
  end
  return stop
end

-- Where a restrictive clause ends: at a comma, a semicolon, a mark of quotation.
local CLAUSE_END = set ',;:.-"()w'

-- The end of a clause less the day that a preposition joins to it; the object of a verb is no day:
-- "that marked the century".
local function without_date(text, last)
  local at = last
  while text.dates_at[at] or find(text.letters, "^[iob]", at) do at = at - 1 end
  return find(text.letters, "^[vz]", at) and not find(text.letters, "^[iob]", at + 1) and last or at
end

--- Where a clause "that stopped the trains" ends that begins behind token k; nil where none
--- does.
---@param text parlance.incidents.Text
---@param k integer
---@param last integer
---@return integer|nil
function M.relative(text, k, last)
  local letters = text.letters
  if not find(letters, "^[tw]r?[aehvz]", k + 1) then return nil end
  if text.folds[k + 1] == "who" then return nil end
  local at = k + 2
  while at <= last and not CLAUSE_END[byte(letters, at)] do at = at + 1 end
  if at - k > LONGEST then return nil end
  while find(letters, "^,", at) and find(letters, "^r?v", at + 1) and at - k < 2 * LONGEST do
    at = at + 1
    while at <= last and not CLAUSE_END[byte(letters, at)] do at = at + 1 end
  end
  at = without_date(text, at - 1)
  for token = k + 2, at do
    if find(letters, "^[djgN]n", token - 1) and is_act(text, token) then return nil end
  end
  return at
end

--- The first token of a verb group with its verb at k.
---@param text parlance.incidents.Text
---@param k integer
---@param first integer
---@return integer
function M.group_start(text, k, first)
  local at = k
  while at > first and find(text.letters, "^[aehxr]", at - 1)
    or at > first + 1 and find(text.letters, '^[aehx]"', at - 2) do -- "was “struck once”"
    at = at - 1
  end
  return at
end

--- The noun phrase that a sentence opens with: its subject, mostly.
---@param text parlance.incidents.Text
---@param first integer
---@param before integer
---@return integer|nil from
---@return integer|nil to
function M.opening(text, first, before)
  while first < before and find(text.letters, "^[^djnNp]", first) do first = first + 1 end
  local stop = M.chunk(text, first, before)
  if stop then return first, stop end
end

-- Whether a subject may end at a token: with a noun, a demonym, "thousands of Tolvian", or a form
-- in -s before "have been", where no verb stands.
local function may_end_subject(text, at)
  if find(text.letters, "^[nN1%)]", at) then return true end
  local row = text.name_at[at]
  if row and row.alias == "demonym" then return true end
  return find(text.letters, "^v[ehax]", at) ~= nil and find(text.folds[at], "s$") ~= nil
end

--- The subject before a verb group that begins at k: a noun phrase with what belongs to it,
--- or nil. A relative pronoun leads to the phrase before it.
---@param text parlance.incidents.Text
---@param k integer
---@param first integer
---@return integer|nil from
---@return integer|nil to
function M.subject(text, k, first)
  local letters, at = text.letters, k - 1
  first = math.max(first, k - 3 * LONGEST)
  if at < first then return nil end
  local relative = find(letters, "^[tw]", at)
  if relative then
    at = at - 1
    if find(letters, "^,", at) then at = at - 1 end
  end
  if find(letters, "^p", at) then return at, at end
  if find(letters, "^,", at) then -- an aside: "the tender, the Pippin, had"
    local comma = at - 1
    while comma > first and comma > at - 20 and not find(letters, "^,", comma) do
      comma = comma - 1
    end
    if find(letters, "^,", comma) and find(letters, "^[nN]", comma - 1) then at = comma - 1 end
  end
  if not may_end_subject(text, at) then return nil end
  local from = M.start(text, at, first)
  if relative and text.folds[from - 1] == "in" then return M.opening(text, first, from - 1) end
  -- "the strength of messages that were stolen", and "members of the embassy who left"
  local is_near = relative and text.folds[relative] ~= "who" or text.folds[k] == "being"
  while from > first + 1 and find(letters, "^[nN][oi]", from - 2)
    and (not is_near or lists.measures[text.folds[from - 2]]) do
    from = M.start(text, from - 2, first)
  end
  return from, at
end

return M
