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
local SIMPLE = P "d" ^ 0 * (S "nNj1rz*g" ^ 1) * #(-S "p") + P "p" + P "d"

-- A clause begins: a subject and a finite verb.
local FINITE = S "rx" ^ 0 * (S "aeh" + P "v" + P "z" * S "dpNntTij")
local NEW_CLAUSE = SIMPLE * (S "oib" * SIMPLE) ^ -2 * FINITE

--- Where a noun phrase with its prepositional phrases ends that starts at k, or nil.
local PHRASE = CHUNK * (P "c" * CHUNK) ^ 0 * Cp()

---@param letters string
---@param k integer
---@return integer|nil last
function M.phrase_end(letters, k)
  local stop = PHRASE:match(letters, k)
  return stop and stop - 1
end

--- First letter of a verb's group: its auxiliaries, adverbs and negations.
---@param letters string
---@param k integer
---@return integer
function M.group_start(letters, k)
  local at = k
  while at > 1 and find(letters, "^[arehx]", at - 1) do at = at - 1 end
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

-- First letter of the chunk that ends at k, or nil.
local function chunk_start(letters, k)
  local at = k
  local letter = sub(letters, at, at)
  if letter == ")" then
    at = before_bracket(letters, at)
    letter = sub(letters, at, at)
  end
  if letter == "p" then return at end
  if not find(letter, "[nN1jd*]") then return nil end
  while at > 1 do
    local before = sub(letters, at - 1, at - 1)
    if find(before, "[nNj1*]") and sub(letters, at, at) ~= "d" then
      at = at - 1
    elseif before == "d" then
      at = at - 1
    elseif before == "g" and at > 2 then
      at = at - 1
    elseif find(before, "[zy]") and find(letters, "^[djgi]", at - 2) and sub(letters, at, at) ~= "d" then
      at = at - 1
    elseif before == "r" and find(letters, "^[jz]", at) and find(letters, "^[dgi]", at - 2) then
      at = at - 1
    elseif before == "-" and find(letters, "^[nNj]", at - 2) and at > 2 then
      at = at - 1
    elseif before == ")" then
      local open = before_bracket(letters, at - 1)
      if not find(letters, "^[nN]", open) then break end
      at = open + 1
    else
      break
    end
  end
  while at < k and find(letters, "^[r*%-]", at) do at = at + 1 end
  return at
end

-- Whether a noun phrase may begin behind letter k: nothing governs it from there.
local function opens_clause(letters, k)
  return k < 1 or find(letters, "^[,;:tcsw%-%.%(]", k) ~= nil
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
      further = find(letters, "^[nN1%)j]", start - 2) and chunk_start(letters, start - 2)
    elseif before == "c" then
      further = find(letters, "^[nN%)]", start - 2) and chunk_start(letters, start - 2)
      if further and not opens_clause(letters, further - 1)
        and not find(letters, "^[oib]", further - 1) then
        further = nil
      elseif further and find(letters, "^i", further - 1) then
        further = nil
      end
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
        find(letters, "^[swyizNndtbrj]", at + 1) then
        return start, at - 1
      end
    elseif find(letters, "^[;:%.]", at) then
      return nil
    end
    at = at - 1
  end
end

-- The subject of the finite verb before k that a conjunction joins it to.
local function joined_subject(letters, k, depth)
  for at = k, math.max(1, k - 120), -1 do
    if find(letters, "^[;:]", at) then return nil end
    if find(letters, "^[vzaeh]", at) and not find(letters, "^T", at - 1) then
      local start = M.group_start(letters, at)
      if not find(letters, "^[Tdjg]", start - 1) then
        local first, last = M.subject(letters, start, depth + 1)
        if first then return first, last end
      end
    end
  end
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
    local first, last = joined_subject(letters, at - 1, depth)
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
    local stop = find(letters, "^,", at - 1) and at - 2 or at - 1
    if stop < 1 then return nil end
    local start = M.phrase_start(letters, stop)
    if start then return start, stop, "relative" end
    return nil
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
    local stop = NEW_CLAUSE:match(letters, comma + 1)
    if stop then
      local last = M.phrase_end(letters, comma + 1)
      if last then
        while find(letters, "^[rx]", last) do last = last - 1 end
        return comma + 1, last
      end
    end
    local aside = SIMPLE * (S "oib" * SIMPLE) ^ 0 * P "," * Cp()
    if aside:match(letters, comma + 1) and find(letters, ",[^,]*,r*[aehvz]", comma + 1) then
      return comma + 1, find(letters, ",", comma + 1, true) - 1
    end
    comma = find(letters, ",", comma + 1, true)
  end
end

local HARD = S ";:."

--- Last letter of what a clause says, from letter k on: to a semicolon, a clause of its own, a
--- relative clause behind a comma, or a verb that is joined to `verb`.
---@param letters string
---@param k integer
---@param verb string the letter of the clause's verb
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return integer
function M.clause_end(letters, k, verb, acts)
  local n, at, depth = #letters, k, 0
  while at <= n do
    local letter = sub(letters, at, at)
    if letter == "(" then
      depth = depth + 1
    elseif letter == ")" then
      depth = math.max(0, depth - 1)
    elseif depth == 0 then
      if HARD:match(letter) then break end
      if letter == "," and at > k then
        local behind = find(letters, "^c", at + 1) and at + 2 or at + 1
        if find(letters, "^[iob]?w", at + 1) or find(letters, "^s", behind)
          or find(letters, "^r*y", at + 1) and acts[find(letters, "y", at + 1)]
          or behind == at + 2 and NEW_CLAUSE:match(letters, behind)
          or behind == at + 2 and find(letters, "^r*[aeh]", behind)
          or behind == at + 2 and acts[find(letters, "[vzy]", behind)] and find(letters, "^r*[vz]", behind) then
          break
        end
      elseif letter == "c" and at > k then
        local next_verb = find(letters, "^r*()[vzaehy]", at + 1) and find(letters, "[vzaehy]", at + 1)
        if next_verb and (acts[next_verb] or find(letters, "^[aeh]", next_verb) and
          not find(letters, "^T", at - 1)) then
          break
        end
        if find(letters, "^pr*[vzaeh]", at + 1) then break end
        local new = NEW_CLAUSE:match(letters, at + 1)
        if new and find(letters, "^[aeh]", new - 1) then break end
      end
    end
    at = at + 1
  end
  at = at - 1
  while at > k and find(letters, "^[,;:%.c%-]", at) do at = at - 1 end
  return at
end

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
