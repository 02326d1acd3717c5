--- triggers.lua: where words of en/acts stand in a piece, and which entry each is.

local lists = require "parlance.extract.claims.lists"

local M = {}

---@class parlance.claims.Trigger
---@field k integer letter of its first word
---@field last integer letter of its last word
---@field verb integer letter of its verb
---@field entry table of lists.lua
---@field kind "verb"|"phrase"|"deed"|"judgment"|"refutation"

-- Last letter of a phrase's words from k on, or nil.
local function phrase_at(piece, words, k)
  local at = k
  for i, word in ipairs(words) do
    if word == "@" then
      if not piece.letters:find("^[dp1]", at) then return nil end
      at = at + 1
    elseif word == "..." then
      local wanted, found = words[i + 1], nil
      for skip = 0, 3 do
        local fold = piece:fold(at + skip)
        if fold and wanted[fold] then
          found = at + skip
          break
        elseif not fold or not piece.letters:find("^[djrnyzx,]", at + skip) then
          break
        end
      end
      if not found then return nil end
      at = found
    else
      local fold = piece:fold(at)
      -- adverbs between the words of a phrase: "is wholly unacceptable"
      local skipped = 0
      while i > 1 and fold and not word[fold] and skipped < 2 and piece.letters:find("^r", at) do
        at, skipped = at + 1, skipped + 1
        fold = piece:fold(at)
      end
      if not fold or not word[fold] then return nil end
      at = at + 1
    end
  end
  return at - 1
end

local function find_phrase(piece, k)
  for _, phrase in ipairs(lists.phrases[piece:fold(k)] or {}) do
    local last = phrase_at(piece, phrase.words, k)
    if last then return phrase, last end
  end
end

-- Whether the letter behind a verb may begin a clause that it governs.
local function governs_clause(letters, k)
  return letters:find("^r*[tT]", k) or letters:find("^r*[pd]", k) or letters:find("^[nNj]*[nN]r*[aehv]", k)
end

-- The entry of a verb at k that fits what follows, and its last letter.
local function find_verb(piece, k)
  local plain, last = nil, k
  for _, entry in ipairs(lists.verbs[piece:fold(k)] or {}) do
    if entry.particle then
      if piece:fold(k + 1) == entry.particle then return entry, k + 1 end
      if piece:fold(k + 2) == entry.particle and piece.letters:find("^r", k + 1) then
        return entry, k + 2
      end
    elseif entry.frame == "clause" then
      if not plain and governs_clause(piece.letters, k + 1) then plain = entry end
    else
      plain = plain or entry
    end
  end
  return plain, last
end

local function is_noun(letters, k)
  return letters:find("^[dgj1]", k - 1) ~= nil and k > 1
end

local function verb_trigger(piece, k)
  local letters = piece.letters
  if not letters:find("^[vzy]", k) or is_noun(letters, k) and not letters:find("^y", k) then
    return nil
  end
  if letters:find("^z[nN]", k) and letters:find("^[djgoib]", k - 1) and k > 1 then return nil end
  local entry, last = find_verb(piece, k)
  return entry and { k = k, last = last, verb = k, entry = entry, kind = "verb" }
end

local function word_trigger(piece, k)
  local fold = piece:fold(k)
  if lists.deeds[fold] and piece.letters:find("^[nN]", k) then
    return { k = k, last = k, verb = k, entry = { act = "accuse", frame = "noun" }, kind = "deed" }
  elseif lists.judgments[fold] and piece.letters:find("^[jvzyn]", k) then
    return { k = k, last = k, verb = k, kind = "judgment",
      entry = { act = "criticise", frame = "adjective", mild = lists.mild[fold] } }
  end
end

local function refutation_trigger(piece, k)
  return lists.refutations[piece:fold(k)] and piece.letters:find("^[jvzy]", k) and
    { k = k, last = k, verb = k, entry = { act = "deny", frame = "adjective" }, kind = "refutation" }
end

--- The triggers of a piece, from left to right; those inside a phrase are left out.
---@param piece parlance.claims.Piece
---@return parlance.claims.Trigger[]
---@return table<integer, boolean> verbs letters where verbs of acts stand
function M.of(piece)
  local list, verbs, k = {}, {}, 1
  while k <= #piece.at do
    local phrase, last = find_phrase(piece, k)
    if phrase then
      list[#list + 1] = { k = k, last = last, verb = k, entry = phrase, kind = "phrase" }
      verbs[k] = phrase.verbal or nil
      k = last
    else
      local one = verb_trigger(piece, k)
      if one then verbs[k] = true end
      local refutation = refutation_trigger(piece, k)
      if refutation then list[#list + 1] = refutation end
      list[#list + 1] = one or word_trigger(piece, k)
    end
    k = k + 1
  end
  return list, verbs
end

return M
