--- items.lua: an enumeration split into its items: by semicolons, ordinals, letters in brackets,
--- "that ... and that", or the list that follows a colon.

local clauses = require "parlance.extract.claims.clauses"
local enumerations = require "parlance.extract.claims.enumerations"
local lexicon = require "parlance.lexicon"
local lists = require "parlance.extract.claims.lists"

local M = {}

local OPENINGS = lexicon "en/stances".openings

local FILLERS = {}
for _, filler in ipairs(lexicon "en/stances".fillers) do FILLERS[filler] = true end

local ORDINALS = {}
for n, words in ipairs { "first firstly", "second secondly", "third thirdly", "fourth fourthly",
  "fifth fifthly", "sixth sixthly", "seventh seventhly", "eighth eighthly" } do
  for word in words:gmatch "%S+" do ORDINALS[word] = n end
end

-- Letters of the item without markers and fillers before it, and marks behind it.
local function trim(piece, first, last, start)
  local letters = piece.letters
  while last > first and letters:find("^[,;:%.c%-]", last) do last = last - 1 end
  local again = true
  while again and first < last do
    again = false
    if letters:find("^c[io]", first) and letters:find("^[io]", start - 1) then
      first, again = first + 2, true
    end
    local marker = letters:match("^%(?[1nNj*dl]%)()", first)
    if marker and #(piece:fold(marker - 2) or "") <= 4 then first, again = marker, true end
    while first < last and letters:find("^[,;:%.%-]", first) do first, again = first + 1, true end
    local words = {}
    local longest
    for k = first, math.min(last - 1, first + 5) do
      words[#words + 1] = piece:fold(k)
      if FILLERS[table.concat(words, " ")] then longest = k end
    end
    if longest then first, again = longest + 1, true end
  end
  return first, last
end

local function push(list, piece, first, last, start)
  first, last = trim(piece, first, last, start or first)
  if last < first or piece.letters:find("^[,;:%.]", first) then return end
  list[#list + 1] = { first = piece.at[first], last = piece.at[last] }
end

-- The parts of letters first..last between those where `cuts` has a mark.
local function split(piece, first, last, cuts)
  local list, from = { numbered = true }, first
  for _, at in ipairs(cuts) do
    if at > from then push(list, piece, from, at - 1, first) end
    from = at
  end
  push(list, piece, from, last, first)
  return list
end

local function semicolons(piece, first, last)
  local cuts = {}
  for k = first, last do
    if piece.letters:find("^;", k) then cuts[#cuts + 1] = k end
  end
  return cuts
end

-- "first, A; second, B": letters where ordinals that count on stand.
local function ordinals(piece, first, last)
  local cuts, wanted = {}, 1
  for k = first, last do
    if ORDINALS[piece:fold(k)] == wanted and (k == first or
      piece.letters:find("^[,;:c]", k - 1)) then
      cuts[#cuts + 1] = k
      wanted = wanted + 1
    end
  end
  return #cuts >= 2 and cuts or {}
end

-- "(a) A, (b) B": letters where such marks stand.
local function brackets(piece, first, last)
  local cuts = {}
  for k = first, last - 2 do
    if piece.letters:find("^%([^%(%)]%)", k) and #(piece:fold(k + 1) or "") <= 3 then
      cuts[#cuts + 1] = k
    end
  end
  return #cuts >= 2 and cuts or {}
end

-- Whether what follows a semicolon is no clause of its own: it has no verb, but in relative
-- clauses.
local function goes_on(piece, k, stop)
  local part = piece.letters:sub(k, stop):match "^[^wt]*"
  local verb = part:match "^c?,?r*()v" or part:match "^c?,?r*()z[dpN]"
  if verb and piece:fold(k + verb - 1):find "[sd]$" then return false end
  return not part:find "[aeh]" and not clauses.subject_end(piece.letters, part:find "^c" and k + 1
    or k) and not part:find "^c?r?,?[pN]r*[vz]"
end

-- Where an enumeration that goes on behind `last` ends.
local function extent(piece, first, last)
  local letters = piece.letters
  local n = #letters
  if letters:find("^:", last + 1) and last + 1 < n then
    local stop = n
    while stop > last and letters:find("^[%.]", stop) do stop = stop - 1 end
    return stop, last + 2
  end
  while letters:find("^,?;", last + 1) do
    local from = letters:find(";", last + 1, true)
    local stop = (letters:find("[;%.:]", from + 1) or n + 1) - 1
    if not goes_on(piece, from + 1, stop) then break end
    last = stop
  end
  return last, first
end

-- Where the last of the clauses ends that go on behind what is held: "that A, and that B".
local function further_end(piece, first, last)
  local letters = piece.letters
  while letters:find("^t", first - 1) do
    local from = letters:match("^[,;]?c?t()[^oiaehvz]", last + 1)
    if not from then break end
    last = clauses.clause_end(letters, from, { acts = {}, that = true })
  end
  return last
end

-- Where a noun phrase ends that letters first..last begin with: before "as" and "in the
-- strongest terms", and before a comma that no further part of a list follows.
local function thing_end(piece, first, last)
  local letters = piece.letters
  if letters:find("^[tT]", first - 1) or not letters:find("^[djnN1p]", first) then return last end
  for k = first + 1, last do
    if letters:find("^,?cr*[zv][^nNcTo,]", k) or letters:find("^,[zy][pTt]", k) then
      return k - 1
    end
    if letters:find("^[aehvtw]", k) then return last end
    if piece.words[k] == "as" and not letters:find("^[rj]", k - 1) and piece.words[k + 1] ~= "well"
      and piece.words[k - 1] ~= "such" or piece.words[k] == "in" and
      (piece.words[k + 2] == "strongest" or piece.words[k + 2] == "entirety") then
      return k - 1
    elseif letters:find("^,[srw]", k) and not letters:sub(k, last):find "[;ct]"
      or letters:find("^,w", k) and not letters:sub(k, last):find "[;t]" then
      return k - 1
    end
  end
  return last
end

-- "that A and that B".
local function that_clauses(piece, first, last)
  local cuts = {}
  local clause = piece.letters:find("^t", first - 1)
  for k = first, last - 1 do
    if #cuts < 8 and (piece.letters:find("^,?ct", k) or
      clause and piece.letters:find("^,t[dnNp]", k)) and cuts[#cuts] ~= k - 1 then
      cuts[#cuts + 1] = k
    end
  end
  if #cuts == 0 then return nil end
  local list, from = {}, first
  for _, at in ipairs(cuts) do
    push(list, piece, from, at - 1)
    from = piece.letters:find("t", at, true) + 1
  end
  push(list, piece, from, last)
  list.numbered = false
  return list
end

-- Letters that a part of a list may begin with behind "and", where the first begins alike.
local function is_parallel(piece, first, at, behind, strict)
  local letters = piece.letters
  local opens = letters:sub(first, first)
  if letters:find("^T", behind) then return opens == "T" end
  if letters:find("^[io]", behind) then
    return letters:find("^[io]", first - 1) and piece:fold(behind) == piece:fold(first - 1)
  end
  if not letters:find("^d", behind) or opens ~= "d" then return false end
  if letters:find("^,", at) then return true end
  return not strict and letters:sub(first, at):find "^d[^oic]*[oi]" ~= nil
    and letters:find("^d[jnN1]+[oi]", behind) ~= nil
end

-- Letters where objects of one verb are joined: "the release of X and the return of Y".
local function coordinated(piece, first, last, strict)
  local cuts, letters = {}, piece.letters
  for k = first + 1, last - 1 do
    if letters:find("^,?c?d", k) and letters:sub(k, last):find "^[^wtT]*[aeh]" -- "A and B be fined"
      or letters:find("^[aehvtw]", k) and not letters:find("^Tv", k - 1) or
      piece.words[k] == "between" then
      break
    end
    local behind = letters:match("^,?c()", k)
    if behind and not letters:find("^,", k - 1) and piece.words[behind - 1] == "and"
      and is_parallel(piece, first, k, behind, strict) then
      cuts[#cuts + 1] = k
    elseif letters:find("^,d[jnN1]", k) and letters:sub(first, k):find "^d"
      and letters:sub(k, last):find "^,[djnN1oizg]-,?c[djnN1]" and not strict then
      cuts[#cuts + 1] = k
    end
  end
  return cuts
end

-- Letters where a list of three things or more is parted that have complements of their own: "the
-- release of X, an end to Y, freedom for Z and repeal of W"; none where it is another list.
local function things(piece, first, last)
  local letters, cuts, complements = piece.letters, {}, 0
  local from, k = first, first
  if not letters:find("^[djnN]", first) then return {} end
  while k <= last + 1 do
    local behind = k > last and k or letters:match("^,?cr*()[djnN]", k)
      or letters:match("^,()[djnN]", k)
    if behind then
      local part = letters:sub(from, k - 1):gsub("Tr*v", "T")
      if part:find "[aehvwt;:]" then return {} end
      if part:find "[oiT]" then complements = complements + 1 end
      if k <= last then cuts[#cuts + 1] = k end
      from = behind
    end
    k = behind and math.max(behind, k + 1) or k + 1
  end
  return #cuts >= 2 and complements > #cuts and cuts or {}
end

--- The list of paragraphs behind letter `last`, where it is no list of further stances: "regretting
--- X,", and below "1. Condemns Y".
---@param doc parlance.Document
---@param piece parlance.claims.Piece
---@param last integer
---@param is_said boolean|nil whether what stands before is all that is held
---@return { first: integer, last: integer }[]|nil
function M.behind(doc, piece, last, is_said)
  local list = enumerations.behind(doc, piece, last, is_said)
  local opens = list and doc:fold(list[1].first)
  local is_stance = opens and (OPENINGS[opens] or lists.verbs[opens] and opens:find "s$")
  return not (is_stance and doc:form(list[1].first):find "^%u") and list or nil
end

--- The items of what letters first..last say, as tokens; `numbered` when it is an enumeration.
---@param doc parlance.Document
---@param piece parlance.claims.Piece
---@param first integer
---@param last integer
---@param strict? boolean whether only a comma before "and" parts what is joined
---@return { first: integer, last: integer }[]
function M.of(doc, piece, first, last, strict)
  local list = M.behind(doc, piece, last, true)
  if list then return list end
  last = thing_end(piece, first, last)
  local stop, from = extent(piece, first, last)
  for _, find in ipairs { ordinals, brackets, semicolons } do
    local cuts = find(piece, from, stop)
    if #cuts > 0 then
      if find ~= semicolons and cuts[1] > from then table.remove(cuts, 1) end
      list = split(piece, from, stop, cuts)
      if #list > 1 then return list end
    end
  end
  list = that_clauses(piece, first, further_end(piece, first, last))
  if list then return list end
  local cuts = things(piece, from, stop)
  if #cuts == 0 then cuts = coordinated(piece, from, stop, strict) end
  list = split(piece, from, stop, cuts)
  list.numbered = #list > 1
  return list
end

return M
