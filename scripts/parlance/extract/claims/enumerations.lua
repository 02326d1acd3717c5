--- enumerations.lua: the list of paragraphs that follows "denied that:", an item each.

local M = {}

local WORDS = { word = true, number = true }

-- The words of an item: without its marker, and "and" and punctuation at its end.
local function body_of(doc, item)
  local first, last = item.first, item.last
  local marker = item.attributes.number
  if marker then
    local _, stop = doc:tokens_in(item.start, item.start + utf8.len(marker))
    if stop < last then first = stop + 1 end
  end
  while first < last and not WORDS[doc:class(first)] and doc:class(first) ~= "quote_open" do
    first = first + 1
  end
  if doc:fold(first) == "that" and first < last then first = first + 1 end
  local fold = doc:fold(last)
  while last > first and (fold == "and" or fold == "or" or fold:find "^[%.,;:]+$") do
    last = last - 1
    fold = doc:fold(last)
  end
  return { first = first, last = last }
end

-- What a marker looks like: "(a)" as "(b)", not as "2.".
local function style_of(item)
  local marker = item.attributes.number or ""
  return (marker:gsub("%d+", "1"):gsub("%a+", "a"))
end

-- The items of one list that follow one another from a token on.
local function items_from(doc, token)
  local list, style = { numbered = true }, nil
  for _, item in ipairs(doc:spans "item") do
    if item.first == token and (not style or style_of(item) == style) then
      style = style_of(item)
      list[#list + 1] = body_of(doc, item)
      token = item.last + 1
    elseif item.first >= token then
      break
    end
  end
  return #list > 0 and list or nil
end

--- The list behind the colon that ends a piece, when it stands behind letter `last`. A comma
--- announces one only where nothing is said yet, but who is "to" do something: "regretting the
--- flood," is followed by what else a body does.
---@param doc parlance.Document
---@param piece parlance.claims.Piece
---@param last integer
---@param is_said boolean|nil whether what stands before `last` is all that is said
---@return { first: integer, last: integer }[]|nil
function M.behind(doc, piece, last, is_said)
  if piece:fold(last) == "including" then return nil end
  if piece.letters:find("^[,Ti]?$", last + 1) then
    local list = items_from(doc, piece.to + 1)
    local opens = not is_said or not piece.letters:find("^,", last + 1)
      or piece:fold(last) == "following" or list and doc:fold(list[1].first) == "to"
    return opens and list or nil
  end
  if not piece.letters:find("^[,ti]*:", last + 1) and not piece.letters:find("^[,:]", last) then
    return nil
  end
  local ends = piece.letters:find(":%(?[1nNj*dl]?%)?$")
  if ends then
    local list = items_from(doc, piece.to + 1)
    if list or ends == #piece.letters then return list end
  end
  -- the first item may stand in the same sentence, behind the colon
  local colon = piece.letters:find(":", last, true)
  return colon and piece.at[colon + 1] and items_from(doc, piece.at[colon + 1])
end

--- The list that a claim's topic is.
---@param claim parlance.Claim
---@return { first: integer, last: integer }[]|nil
function M.of(claim)
  local one = claim.reading
  local is_said = one.topic ~= nil and one.topic ~= one.target
  return M.behind(claim.reader.doc, claim.piece, one.last, is_said)
end

return M
