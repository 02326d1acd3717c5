--- marks.lua: which quotation marks open, which close, and what lies between them.
--
-- One pass over the marks of a document, with a stack per paragraph. A mark that
-- looks alike on both sides is read by the white space around it and by what is
-- open. A quotation that is open at the end of a paragraph goes on if the next one
-- begins with an opening mark of its kind; else it is unclosed and ends there.

local lpeg = require "lpeg"

local M = {}

---@class parlance.quotes.Quotation
---@field first integer first token of the content, after the mark
---@field last integer last token of the content, before the mark
---@field open integer token of the opening mark
---@field close integer token of the closing mark; the last of the content if it has none
---@field depth integer 1 outside, 2 inside another, ...
---@field unclosed boolean
---@field series integer|nil the same number for the paragraphs of one quotation
---@field part integer which of those paragraphs

-- What a mark may be: its family, and whether it can open or close.
local ROLES = {
  ["{"] = { "double", true, false }, ["}"] = { "double", false, true },
  ["_"] = { "double", true, false }, ['"'] = { "double", true, true },
  ["^"] = { "angle", true, true }, ["&"] = { "angle", true, true },
  ["~"] = { "single", true, false },
  ["<"] = { "single", true, false }, [">"] = { "single", false, true },
  ["'"] = { "single", true, true },
}

local NEXT_MARK = (1 - lpeg.S "{}_~\"<>'^&") ^ 0 * lpeg.Cp() * 1

-- Quotations inside one another: an opening mark beyond that is passed over.
local DEEPEST = 6

local Reader = {}
Reader.__index = Reader

-- White space, or the edge of the paragraph, on both sides of a mark.
local function gaps(self, i)
  local first, last = math.max(self.from, i - 1), math.min(self.to, i + 1)
  local around = self.doc:slice(first, last)
  local before = i == first or around:sub(#self.doc:form(first) + 1):find "^%s" ~= nil
  local after = i == last
  if not after then
    local rest = #around - #self.doc:form(last)
    after = around:sub(rest, rest):find "%s" ~= nil
  end
  return before, after
end

local function top_of(self, family)
  for k = #self.stack, 1, -1 do
    if self.stack[k].family == family then return self.stack[k], k end
  end
end

-- Letters after which a mark can only open, although no space is between.
local OPENERS = "[%(%-{\"<%^_~]"

-- What a mark that only opens by its shape does: “ after “ may be a slip for ”; ‘ closes ‚.
local function role_of_opener(self, i, letter, opened)
  if letter == "<" and opened and opened.letter == "~" then return false end
  if letter ~= "{" or not opened then return true end
  local before, after = gaps(self, i)
  return opened.letter ~= "_" and (before or not after)
end

-- What a mark that is alike on both sides does, by the white space around it.
local function role_of_straight(self, i, letter, opened)
  local before, after = gaps(self, i)
  before = before or (i > self.from and self.letters:find(OPENERS, i - 1) == i - 1)
  if before and not after then return true end
  if letter == "'" and not opened then return nil end
  if after and not before then return opened and false end
  return not opened
end

-- Whether a mark opens (true), closes (false), or is neither (nil).
local function role(self, i, letter)
  local rule = ROLES[letter]
  local family, opened = rule[1], top_of(self, rule[1])
  if rule[2] and not rule[3] then
    return role_of_opener(self, i, letter, opened), family
  elseif letter == '"' or letter == "'" then
    return role_of_straight(self, i, letter, opened), family
  elseif family == "angle" and opened then
    return letter == opened.letter, family
  elseif family == "angle" then
    return true, family
  elseif letter == "}" and not opened then
    local before, after = gaps(self, i)
    return before and not after or nil, family
  end
  return opened and false, family
end

-- An apostrophe of a plural genitive inside single marks: "the ministers’ view", with the
-- closing mark still to come before another opens.
local function is_genitive(self, i)
  local before, after = gaps(self, i)
  if before or not after or i == self.from or i == self.to then return false end
  if not self.doc:form(i - 1):find "s$" then return false end
  if not self.letters:sub(i + 1, i + 1):find "[lNegvuy1]" then return false end
  local next_mark = self.letters:match("^[^<>']*([<>'])", i + 1)
  return next_mark == ">" or next_mark == "'"
end

local function close(self, k, last, mark)
  local one = self.stack[k]
  one.last, one.close, one.unclosed = last, mark or last, mark == nil
  for n = #self.stack, k, -1 do self.stack[n] = nil end
  if one.last >= one.first then self.found[#self.found + 1] = one end
end

local function open(self, i, letter, family)
  if #self.stack >= DEEPEST then return end
  self.stack[#self.stack + 1] = {
    first = i + 1, open = i, letter = letter, family = family, part = 1,
  }
end

-- What a mark inside a paragraph does.
local function take(self, i, letter)
  local opens, family = role(self, i, letter)
  if opens then
    local same, k = top_of(self, family)
    if same and k == #self.stack and letter == '"' then close(self, k, i - 1) end
    return open(self, i, letter, family)
  elseif opens == false then
    if family == "single" and is_genitive(self, i) then return end
    local _, k = top_of(self, family)
    close(self, k, i - 1, i)
  end
end

-- Single marks that never close are apostrophes, but for a quotation that a paragraph
-- begins with.
local function is_apostrophe(self, one)
  return one.family == "single" and not (one.open == self.from and one.letter == "<")
end

-- At the end of a paragraph: what is open goes on in the next one, or ends.
local function finish(self, next_letter)
  local stack = self.stack
  for k = #stack, 1, -1 do
    if is_apostrophe(self, stack[k]) and stack[k].family ~= (ROLES[next_letter] or {})[1] then
      table.remove(stack, k)
    end
  end
  if #stack == 0 then return nil end
  local outer = stack[1]
  local goes_on = next_letter == outer.letter
  if not goes_on then
    for k = #stack, 1, -1 do close(self, k, self.to) end
    return nil
  end
  outer.series = outer.series or self.next_series
  if outer.series == self.next_series then self.next_series = self.next_series + 1 end
  close(self, 1, self.to)
  outer.unclosed = false
  return outer
end

-- Read one paragraph; `going_on` is the quotation that the one before it left open.
local function paragraph(self, going_on)
  local at = self.from
  if going_on then
    open(self, at, going_on.letter, going_on.family)
    self.stack[1].series, self.stack[1].part = going_on.series, going_on.part + 1
    at = at + 1
  end
  local i = NEXT_MARK:match(self.letters, at)
  while i and i <= self.to do
    take(self, i, self.letters:sub(i, i))
    i = NEXT_MARK:match(self.letters, i + 1)
  end
  self.next_mark = i
  return finish(self, self.letters:sub(self.to + 1, self.to + 1))
end

-- Paragraphs that hold a mark, or follow one that leaves a quotation open.
local function read(self, starts)
  local going_on
  self.next_mark = NEXT_MARK:match(self.letters)
  for n, from in ipairs(starts) do
    local to = (starts[n + 1] or #self.letters + 1) - 1
    if not self.next_mark then break end
    if self.next_mark <= to then
      self.from, self.to = from, to
      going_on = paragraph(self, going_on)
    end
  end
end

local function nest(found)
  table.sort(found, function(a, b)
    if a.open ~= b.open then return a.open < b.open end
    return a.close > b.close
  end)
  local ends = {}
  for _, one in ipairs(found) do
    while #ends > 0 and ends[#ends] < one.open do ends[#ends] = nil end
    ends[#ends + 1] = one.close
    one.depth = #ends
  end
  return found
end

--- The quotations of a document, in order of place, outer ones before inner ones.
---@param doc parlance.Document
---@param letters string see tags.lua
---@param paragraphs integer[] first tokens
---@return parlance.quotes.Quotation[]
function M.pair(doc, letters, paragraphs)
  local self = setmetatable({
    doc = doc, letters = letters, stack = {}, found = {}, next_series = 1,
  }, Reader)
  read(self, paragraphs)
  return nest(self.found)
end

return M
