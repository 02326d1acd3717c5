--- groups.lua: the group of a verb: where it begins, whether it is passive, or no act
--- of its subject.

local clauses = require "parlance.extract.claims.clauses"
local lists = require "parlance.extract.claims.lists"

local M = {}

--- A range of letters, nil when it is empty.
---@param first integer|nil
---@param last integer|nil
---@return { first: integer, last: integer }|nil
function M.range(first, last)
  return first and last and last >= first and { first = first, last = last } or nil
end

local MODALS = {
  should = true, could = true, may = true, might = true, can = true, would = true, must = true,
  cannot = true, shall = true,
}

local NOBODY = { no = true, nobody = true, none = true, neither = true, nothing = true }

--- Whether a verb goes on with an infinitive: "seeks to cover up and conceal".
---@param piece parlance.claims.Piece
---@param subject { first: integer, last: integer }|nil
---@param start integer
---@param k integer letter of the verb
---@return boolean
function M.is_infinitive(piece, subject, start, k)
  if not subject or subject.last > start or not piece.letters:find("^r*v", start)
    or piece:fold(k):find "s$" then
    return false
  end
  local between = piece.letters:sub(subject.last + 1, start - 1)
  local list = between:match ".*Tv([^zaeh;:tw]*[c,])$" -- "to stop it, cover it up and conceal"
  return list ~= nil and not list:find "[^c,r]r*v" and not list:find "^r*v"
end

--- Whether a subject says that it is nobody: "no authority of ours".
---@param piece parlance.claims.Piece
---@param subject { first: integer, last: integer }|nil
---@return boolean
function M.is_nobody(piece, subject)
  return subject and NOBODY[piece:fold(subject.first)] or false
end

--- Where the group of the verb at k begins, over "wishes to" and "would like to"; nil where the
--- act is not performed: "to reject".
---@param piece parlance.claims.Piece
---@param k integer
---@return integer|nil
function M.start(piece, k)
  local letters, start = piece.letters, clauses.group_start(piece.letters, k)
  while start > 1 and letters:find("^T", start - 1) do
    local at = start - 2
    while at > 1 and letters:find("^[rjp]", at) do at = at - 1 end
    if not lists.leading[piece:fold(at)] then return nil end
    start = clauses.group_start(letters, at)
  end
  return start
end

--- Whether letters i to j hold a modal verb; "would like" is none.
---@param piece parlance.claims.Piece
---@param i integer
---@param j integer
---@return boolean
function M.has_modal(piece, i, j)
  for k = i, j - 1 do
    local fold = piece:fold(k)
    if MODALS[fold] and not (fold == "would" and piece:fold(k + 1) == "like") then return true end
  end
  return false
end

--- Whether a form of "be" stands right before the verb at k.
---@param piece parlance.claims.Piece
---@param start integer of its group
---@param k integer
---@return boolean
function M.is_passive(piece, start, k)
  if not piece.letters:find("^[zv]", k) then return false end
  for at = k - 1, start, -1 do
    if piece.letters:find("^e", at) then return true end
    if not piece.letters:find("^[rx]", at) then
      return piece.letters:find("^c", at) ~= nil and M.joined_passive(piece, at + 1)
    end
  end
  return M.joined_passive(piece, start)
end

--- Whether the verb that starts at a letter goes on with a passive: "are rejected and condemned".
---@param piece parlance.claims.Piece
---@param start integer
---@return boolean
function M.joined_passive(piece, start)
  return piece.letters:sub(1, start - 1):find "er*[zv],?c$" ~= nil
end

--- Whether the verb that starts at a letter shares the subject and the object of the one right
--- before it: "rejects and denounces X".
---@param piece parlance.claims.Piece
---@param start integer
---@param acts table<integer, boolean> letters where verbs of acts stand
---@return boolean
function M.shares_object(piece, start, acts)
  local before = piece.letters:sub(1, start - 1):find "[vzy],?c$"
  return before ~= nil and acts[before] or false
end

--- Whether the verb is a participle behind a noun, without auxiliary: "measures rejected by X".
---@param piece parlance.claims.Piece
---@param trigger parlance.claims.Trigger
---@return boolean
function M.is_reduced(piece, trigger)
  local letters, k = piece.letters, trigger.k
  if not letters:find("^z", k) or k == 1 or not letters:find("^[nN),]", k - 1) then return false end
  if letters:find("^r*b[^y]", trigger.last + 1) then return true end
  return trigger.entry.lemma == "accuse" and letters:find("^o", trigger.last + 1) ~= nil
    and letters:find("^,", k - 1) == nil
end

--- Whether the phrase of a trigger has a negation among its own words: "be not in line with".
---@param trigger parlance.claims.Trigger
---@return boolean
function M.says_not(trigger)
  for _, word in ipairs(trigger.entry.words or {}) do
    if type(word) == "table" and (word["not"] or word.no or word.nothing or word.cannot
      or word.never) then
      return true
    end
  end
  return false
end

-- Where a noun phrase begins that is joined or governed by what stands before it, over all that
-- has no verb: "alliances between parties of this region and the world".
local function whole(letters, first)
  if first < 3 or not letters:find("^[coib]", first - 1) then return first end
  local at = first
  while at > 1 and letters:find("^[dnNj1gpoicbzyr*]", at - 1) do at = at - 1 end
  if at > 1 and not letters:find("^[,;:%.tsw]", at - 1) then return first end
  local nominal = letters:find("^[dnNj1py]", at) and not letters:sub(at, first - 1):find "[^nN]z"
  return nominal and at or first
end

--- The subject of the verb group that starts at a letter, and how it was found.
---@param letters string
---@param start integer
---@return { first: integer, last: integer }|nil
---@return string|nil
function M.subject(letters, start)
  if letters:find("^,r*z", start - 1) and start > 2 then -- "the move, announced by X"
    local first = clauses.phrase_start(letters, start - 2)
    if first and letters:find("^z[rb]*b", start) then return M.range(first, start - 2), nil end
  end
  local first, last, how = clauses.subject(letters, start)
  if first and not how then first = whole(letters, first) end
  return M.range(first, last), how
end

return M
