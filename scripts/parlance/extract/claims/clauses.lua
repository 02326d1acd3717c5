--- clauses.lua: verb groups, subjects, noun phrases and the ends of clauses, on letters.
--
-- Letters are those of letters.lua, quotation marks left out; positions are letters of a
-- piece of a sentence.

local lpeg = require "lpeg"

local M = {}

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local find, sub = string.find, string.sub

local NOMINAL = S "nNj1rz*y"

-- A chunk with its head: "the alleged attacks", "Iran's leaders and people".
local CHUNK = P "d" ^ -2 * (NOMINAL * P "," ^ -1 * #S "nNj1rz*yg" + NOMINAL + P "g" + P "(" *
  (1 - S "()") ^ 0 * P ")") ^ 1 + P "p"
local SIMPLE = P "d" ^ 0 * (S "nNj1r*g" + P "z" * #S "nNj") ^ 1 + P "p" + P "d"

-- A clause begins: a subject and a finite verb.
local FINITE = S "rx" ^ 0 * (S "aeh" + P "v" + P "z" * S "dpNntTij")
local NEW_CLAUSE = SIMPLE * (S "oib" * SIMPLE) ^ -2 * (P "c" * SIMPLE) ^ -1 * FINITE
-- The same behind an adverbial, with a pronoun: "last week it gave", "in March they left".
local TIME = P "i" ^ -1 * S "djnN1" ^ 1
local LED_CLAUSE = TIME ^ -1 * P "p" * S "rx" ^ 0 * S "vzaeh"
local BARE = SIMPLE * (S "oib" * SIMPLE) ^ -2
local ASIDE = P "," * (1 - S ",;:.") ^ 1 * P ","
local SUBJECT = BARE * Cp() * (FINITE + ASIDE * FINITE)

--- Where a noun phrase with its prepositional phrases ends that starts at k, or nil.
local PHRASE = CHUNK * (P "c" * CHUNK) ^ 0 * Cp()
local LONG = CHUNK * (P "o" * CHUNK) ^ 0 * (P "c" * CHUNK * (P "o" * CHUNK) ^ 0) ^ 0 * Cp()

---@param letters string
---@param k integer
---@param short? boolean without what is of it
---@return integer|nil last
function M.phrase_end(letters, k, short)
  local stop = (short and PHRASE or LONG):match(letters, k)
  return stop and stop - 1
end

--- Where the subject of a clause ends that starts at k and has a finite verb, or nil.
---@param letters string
---@param k integer
---@return integer|nil last
function M.subject_end(letters, k)
  local behind = SUBJECT:match(letters, k)
  return behind and behind - 1
end

--- First letter of a verb's group: its auxiliaries, adverbs and negations.
---@param letters string
---@param k integer
---@return integer
function M.group_start(letters, k)
  local at = k
  while at > 1 and (find(letters, "^[arehx]", at - 1) or find(letters, "^hj[ez]", at - 2)) do
    at = at - 1
  end
  while at < k and find(letters, "^r", at) do at = at + 1 end
  return at
end

-- The letter before a bracket that closes at k.
local function before_bracket(letters, k)
  for at = k - 1, math.max(1, k - 30), -1 do
    if sub(letters, at, at) == "(" then return at - 1 end
  end
  return k - 1
end

-- The letter before `at` when it belongs to the chunk, nil where the chunk begins.
local function chunk_step(letters, at)
  local before, here = sub(letters, at - 1, at - 1), sub(letters, at, at)
  if before == "d" or before == "g" and at > 2 then return at - 1 end
  if here == "d" then return nil end
  if find(before, "[nNj1*]") then return at - 1 end
  if find(before, "[zy]") then return find(letters, "^[djgi]", at - 2) and at - 1 end
  if before == "r" then
    return find(letters, "^[jz]", at) and find(letters, "^[dgi]", at - 2) and at - 1
  elseif before == "-" then
    return at > 2 and find(letters, "^[nNj]", at - 2) and at - 1
  elseif before == ")" then
    local open = before_bracket(letters, at - 1)
    return find(letters, "^[nN]", open) and open + 1
  end
end

-- First letter of the chunk that ends at k, or nil.
local function chunk_start(letters, k)
  local at = k
  if sub(letters, at, at) == ")" then at = before_bracket(letters, at) end
  local letter = sub(letters, at, at)
  if letter == "p" then return at end
  if not find(letter, "[nN1jd*]") then return nil end
  local step = at
  while step and at > 1 do
    step = chunk_step(letters, at)
    at = step or at
  end
  while at < k and find(letters, "^[r*%-]", at) do at = at + 1 end
  return at
end

-- Whether a noun phrase may begin behind letter k: nothing governs it from there.
local function opens_clause(letters, k)
  return k < 1 or find(letters, "^[,;:tcsw%-%.%(]", k) ~= nil
end

-- First letter of the chunk before a preposition, over a participle: "claims made against X".
local function before_preposition(letters, k)
  if find(letters, "^z", k) and k > 1 and find(letters, "^[nN)]", k - 1) then
    return chunk_start(letters, k - 1)
  end
  if find(letters, "^p", k) then
    return k > 1 and find(letters, "^[iob]", k - 1) and k
  end
  return find(letters, "^[nN1%)j]", k) and chunk_start(letters, k)
end

-- First letter of the chunk before a conjunction, where it is no object of a verb.
local function before_conjunction(letters, k)
  local further = find(letters, "^[nN%)]", k) and chunk_start(letters, k)
    or find(letters, "^jcj", k) and chunk_start(letters, k)
  if further and (opens_clause(letters, further - 1) or find(letters, "^[ob]", further - 1)) then
    return further
  end
end

--- First letter of a noun phrase that ends at k, with what belongs to its head: "the head of
--- the mission to X"; nil if none ends there.
---@param letters string
---@param k integer
---@return integer|nil
function M.phrase_start(letters, k)
  local start = chunk_start(letters, k)
  while start and start > 2 do
    local before = sub(letters, start - 1, start - 1)
    local further
    if find(before, "[oib]") then
      further = before_preposition(letters, start - 2)
    elseif before == "c" then
      further = before_conjunction(letters, start - 2)
    elseif start > 3 and find(letters, "^[nN]Tv", start - 3) then -- "the decision to veto X"
      further = chunk_start(letters, start - 3)
    end
    if not further then break end
    start = further
  end
  return start
end

-- The noun phrase before an aside that ends with the comma at k: "Iran, while ..., rejects".
local function before_aside(letters, k)
  local at = k - 1
  while at > 1 do
    if sub(letters, at, at) == "," then
      local start = M.phrase_start(letters, at - 1)
      if start and opens_clause(letters, start - 1) and
        find(letters, "^[swyizNndtbrjp1]", at + 1) then
        return start, find(sub(letters, at + 1, k - 1), "^d?[jnN]*N$") and k - 1 or at - 1
      end
    elseif find(letters, "^[;:%.]", at) then
      return nil
    end
    at = at - 1
  end
end

-- What a verb group is: its auxiliary, or the form of its verb.
local function kind_of(letters, start)
  local at = start
  while find(letters, "^[arehx]", at) do
    if find(letters, "^[aeh]", at) then return sub(letters, at, at) end
    at = at + 1
  end
  return sub(letters, at, at)
end

-- The subject of the finite verb before k that a conjunction joins it to: the nearest of the
-- same form, else the nearest.
local function joined_subject(letters, k, depth, kind)
  local nearest
  local at = k
  local low = math.max(1, k - 120)
  while at >= low and not find(letters, "^[;:]", at) do
    if find(letters, "^[vzaeh]", at) and not find(letters, "^T", at - 1) then
      local start = M.group_start(letters, at)
      if not find(letters, "^[Tdjg]", start - 1) then
        local same = not kind or kind_of(letters, start) == kind
        if same or not nearest then
          local first, last = M.subject(letters, start, depth + 1)
          if first and same then return first, last end
          if first then nearest = { first, last } end
        end
      end
      at = start
    end
    at = at - 1
  end
  if nearest then return nearest[1], nearest[2] end
end

-- Whom a relative clause is about; behind an aside ("located in X, which") the subject.
local function relative_subject(letters, k, depth)
  local stop = find(letters, "^,", k - 1) and k - 2 or k - 1
  local start = stop > 0 and M.phrase_start(letters, stop)
  if not start then return nil end
  local aside = stop == k - 2 and sub(letters, 1, start - 1):match ".*(),r*zi?$"
    or stop == k - 2 and sub(letters, 1, stop):match ".*(),r*zid*[nN]+$"
  if aside then
    local verb = find(letters, "[aehvz]")
    if verb and verb < aside then
      local first, last = M.subject(letters, verb, depth + 1)
      if first then return first, last, "joined" end
    end
  end
  return start, stop, "relative"
end

--- The subject of a verb group that starts at k.
---@param letters string
---@param k integer
---@param depth? integer
---@return integer|nil first
---@return integer|nil last
---@return string|nil how "relative" or "joined", where it is not before the verb itself
function M.subject(letters, k, depth)
  depth = depth or 0
  local at = k - 1
  while at >= 1 and find(letters, "^[r*]", at) do at = at - 1 end
  if at < 1 or depth > 4 then return nil end
  local letter = sub(letters, at, at)
  if letter == "c" or letter == "," and find(letters, "^c", k) then
    local first, last = joined_subject(letters, at - 1, depth, kind_of(letters, k))
    return first, last, "joined"
  elseif letter == "," then
    if sub(letters, at - 1, at - 1) == ")" then
      local start = M.phrase_start(letters, at - 1)
      if start then return start, at - 1 end
    end
    local first, last = before_aside(letters, at)
    if first then return first, last end
    first, last = joined_subject(letters, at - 1, depth)
    return first, last, "joined"
  elseif letter == "w" or letter == "t" then
    return relative_subject(letters, at, depth)
  end
  local start = M.phrase_start(letters, at)
  if start then return start, at end
end

--- The subject of the main clause around a participle at k: behind the next comma when the
--- sentence begins with it, else that of the verb before.
---@param letters string
---@param k integer
---@return integer|nil first
---@return integer|nil last
function M.main_subject(letters, k)
  local low = k
  while low > 1 and find(letters, "^[rsi*]", low - 1) do low = low - 1 end
  if low > 2 and sub(letters, low - 1, low - 1) == "," then
    local start = M.phrase_start(letters, low - 2)
    if start and opens_clause(letters, start - 1) then return start, low - 2 end
  end
  if low > 2 then
    local first, last = joined_subject(letters, low - 1, 1)
    if first then return first, last end
  end
  local comma = find(letters, ",", k, true)
  while comma do
    local stop = SUBJECT:match(letters, comma + 1)
    if stop then return comma + 1, stop - 1 end
    comma = find(letters, ",", comma + 1, true)
  end
end

-- Whether a clause without a conjunction begins behind the comma at a letter.
local function begins_bare(letters, at, how)
  local verb = letters:match("^d?[jnN]*[nN]r*()[vz]", at + 1)
  return find(letters, "^p[rx]*[vzaeh]", at + 1) ~= nil or verb and how.acts[verb] or
    find(letters, "^d?[jnN]*[nN][aeh]", at + 1) ~= nil
end

-- Whether one begins behind a comma and a conjunction.
local function begins_joined(letters, behind, how)
  if how.that and find(letters, "^t[^oi]", behind) then return true end
  local verb = find(letters, "^r*[vzaehy]", behind) and find(letters, "[vzaehy]", behind)
  return verb and (how.acts[verb] or find(letters, "^[aeh]", verb) ~= nil)
    or NEW_CLAUSE:match(letters, behind) ~= nil or LED_CLAUSE:match(letters, behind) ~= nil
end

-- Whether what is said ends with the comma at a letter.
local function ends_at_comma(letters, at, how)
  local behind = find(letters, "^c", at + 1) and at + 2 or at + 1
  if find(letters, "^s", behind) or behind == at + 1 and find(letters, "^[iob]?w", behind) then
    return true
  end
  local participle = find(letters, "^r*y", at + 1) and find(letters, "y", at + 1)
  if participle and how.acts[participle] then return true end
  if how.aside and (find(letters, "^r*[vzaeh]", at + 1) or SUBJECT:match(letters, at + 1)) then
    return true
  end
  if behind == at + 1 then return begins_bare(letters, at, how) end
  return begins_joined(letters, behind, how)
end

-- Whether a verb is joined to one of the same form in the clause that is said.
local function is_parallel(letters, k, at, verb, how)
  local said = sub(letters, k, at - 1)
  local clause = said:match ".*[wts]()" or how.that and 1
  return clause and find(said, sub(letters, verb, verb), clause, true) ~= nil
end

-- Whether a past verb behind a conjunction is a second thing that the subject does: "urged X to
-- think again and left"; not where it goes on with what is said, or describes a noun.
local function is_second(letters, k, at, verb)
  if not find(letters, "^z[^nNjo]", verb) then return false end
  return not find(sub(letters, k, at - 1), "[wtsz]")
end

-- Whether what is said ends where a conjunction joins a verb to it.
local function ends_at_verb(letters, at, k, verb, how)
  if how.acts[verb] or find(letters, "^[aeh]", verb) and not how.joins then return true end
  if not how.joins and not how.that and is_second(letters, k, at, verb) then return true end
  return how.participle and find(letters, "^y", verb)
    and not find(sub(letters, k, at - 1), "y", 1, true) or false
end

-- Whether it ends with the conjunction at a letter.
local function ends_at_conjunction(letters, at, k, how)
  local verb = find(letters, "^r*[vzaehy]", at + 1) and find(letters, "[vzaehy]", at + 1)
  if verb and find(letters, "^z", verb) and is_parallel(letters, k, at, verb, how) then
    return false
  end
  if verb and ends_at_verb(letters, at, k, verb, how) then return true end
  if find(letters, "^p[rx]*[vzaeh]", at + 1) then return true end
  local new = NEW_CLAUSE:match(letters, at + 1)
  if not new or not find(letters, "^[aeh]", new - 1) then return false end
  local said = sub(letters, k, at - 1)
  local clause = said:match ".*[wts]()" or how.that and 1
  return not clause or find(said, "[aehvz]", clause) ~= nil
end

-- "planned, ordered or condoned": the comma between verbs of one clause.
local function is_listed(letters, k, at, how)
  return find(letters, "^,z", at) and find(letters, "^z,?c?z", at + 1)
    and is_parallel(letters, k, at, at + 1, how)
end

-- The letter behind the clause that what is said begins with: "that although X, Y".
local function behind_led(letters, k, how)
  local that = how.that and find(letters, "^r*t,?[si][^T]", k) and find(letters, "t", k, true)
  local comma = that and letters:match("^[^;:%.,]*(),", that + 2)
  return comma and comma + 1 or k
end

---@class parlance.claims.Extent
---@field acts table<integer, boolean> letters where verbs of acts stand, which end it
---@field aside boolean|nil whether a verb behind a comma ends it: "while warning of X, Y does"
---@field that boolean|nil whether it is a that-clause
---@field relative boolean|nil whether a relative clause behind a comma ends it
---@field participle boolean|nil whether a participle joined to it ends it
---@field joins boolean|nil whether verbs without a subject of their own belong to it

--- Last letter of what a clause says, from letter k on: to a semicolon, a clause of its own, a
--- relative clause behind a comma, or a verb of another act.
---@param letters string
---@param k integer
---@param how parlance.claims.Extent
---@return integer
function M.clause_end(letters, k, how)
  local at, depth = find(letters, "[%(%);:%.,c]", behind_led(letters, k, how)), 0
  while at do
    local letter = sub(letters, at, at)
    if letter == "(" then
      depth = depth + 1
    elseif letter == ")" then
      depth = math.max(0, depth - 1)
    elseif depth == 0 then
      if letter == ";" or letter == ":" or letter == "." then break end
      if letter == "," and not is_listed(letters, k, at, how)
        and ends_at_comma(letters, at, how) then
        break
      end
      if letter == "c" and ends_at_conjunction(letters, at, k, how) then break end
    end
    at = find(letters, "[%(%);:%.,c]", at + 1)
  end
  at = at or #letters + 1
  at = at - 1
  while at > k and find(letters, "^[,;:%.c%-]", at) do at = at - 1 end
  return at
end

--- Where a clause with a subject of its own ends its beginning, from a letter on; nil for none.
---@param letters string
---@param k integer
---@return integer|nil
function M.new_clause(letters, k) return NEW_CLAUSE:match(letters, k) end

--- Where the clause begins that letter k is in.
---@param letters string
---@param k integer
---@return integer
function M.clause_start(letters, k)
  for at = k - 1, 1, -1 do
    if find(letters, "^[;:%.]", at) then return at + 1 end
    if find(letters, "^,", at) and NEW_CLAUSE:match(letters, at + 1) then return at + 1 end
    if find(letters, "^,c", at) and NEW_CLAUSE:match(letters, at + 2) then return at + 2 end
  end
  return 1
end

return M
