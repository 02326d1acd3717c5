--- turns.lua: who speaks in records of interviews and meetings: the layer "turn", which is
--- found when a text is loaded (core/load/turns.c).

local M = {}

-- A paragraph that is nobody's: in brackets.
local function ends_turn(letters, first, last)
  return letters:find("^%(", first) ~= nil and letters:sub(last, last) == ")"
end

-- Where the words of a turn end; `n` is the first paragraph that may be behind its start.
local function last_of(letters, paragraphs, n, turn)
  while paragraphs[n] and paragraphs[n] <= turn.last do
    local last = (paragraphs[n + 1] or #letters + 1) - 1
    if paragraphs[n] > turn.first and ends_turn(letters, paragraphs[n], last) then
      return paragraphs[n] - 1, n
    end
    n = n + 1
  end
  return turn.last, n
end

-- The letters of what stands around a label: emphasis.
local function label_first(doc, first, colon)
  while first < colon and doc:slice(first, first):find "^[*_]+$" do first = first + 1 end
  return first
end

-- A label without what it says of the language: "(spoke in French)".
local function label_last(doc, first, last)
  for pos = first + 1, last do
    if doc:fold(pos) == "(" and doc:fold(pos + 1):find "^sp[eo]"  then return pos - 1 end
  end
  return last
end

--- The turns of a document.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param paragraphs integer[]
---@return { first: integer, last: integer, label: { first: integer, last: integer } }[]
function M.find(doc, letters, paragraphs)
  local turns, n = {}, 1
  for _, turn in ipairs(doc:spans "turn") do
    local colon = letters:find(":", turn.first, true)
    local last
    last, n = last_of(letters, paragraphs, n, turn)
    if colon and colon < last then
      local first_of = label_first(doc, turn.first, colon)
      turns[#turns + 1] = {
        first = colon + 1, last = last,
        label = { first = first_of, last = label_last(doc, first_of, colon - 1) },
      }
    end
  end
  return turns
end

return M
