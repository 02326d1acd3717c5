--- asked.lua: where what somebody is asked begins, behind the words for who is asked: "calls upon
--- all States that have not done so to ratify it", "wants Tolvia to leave".

local set = require "parlance.word_set"

local M = {}

-- Verbs and phrases with those who are asked behind them, by their first word.
local ASKING = set [[call urge request ask invite encourage appeal exhort implore entreat beseech
  beg press order tell instruct advise]]

-- Verbs that have an agent with an infinitive behind them, no thing that is to be.
local WISHING = set "want need wish"

-- The letter of "to" before a verb behind a noun or a clause about it.
local function infinitive(letters, first, last)
  for k = first + 1, last do
    if letters:find("^Tr*[vh]", k) or letters:find("^Tr*e", k) then
      if letters:find("^[nN1%),r*]", k - 1) then return k end
    elseif letters:find("^[;:]", k) then
      return nil
    end
  end
end

--- The first letter of what is asked in letters first..last.
---@param piece parlance.claims.Piece
---@param one parlance.claims.Reading
---@param first integer
---@param last integer
---@return integer
function M.start(piece, one, first, last)
  local letters = piece.letters
  local lemma = (one.trigger.entry.lemma or ""):match "^%a+"
  if letters:find("^[Tt]", first) or letters:find("^t", first - 1) and not one.target then
    return first
  end
  if ASKING[lemma] and one.target then return infinitive(letters, first, last) or first end
  if WISHING[lemma] then
    local at = letters:match("^[djnN1]*[nN]()Tr*v", first)
    return at and at <= last and at or first
  end
  return first
end

return M
