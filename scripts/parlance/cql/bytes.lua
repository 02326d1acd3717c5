--- bytes.lua: sets of class bytes, and how they look in a pattern.
--
-- A set is four 64-bit words, one bit per byte. Sets are values: no function changes one.

local M = {}

---@alias parlance.cql.Set integer[] four words, bit b of word w stands for byte 64*(w-1)+b

M.none = { 0, 0, 0, 0 }

--- The set of the bytes of a string.
---
---     bytes.count(bytes.of "\1\2\2")  --> 2
---@param s string
---@return parlance.cql.Set
function M.of(s)
  local set = { 0, 0, 0, 0 }
  for i = 1, #s do
    local b = s:byte(i)
    local word = (b >> 6) + 1
    set[word] = set[word] | (1 << (b & 63))
  end
  return set
end

--- Whether byte `b` is in the set.
---
---     bytes.has(bytes.of "\7", 7)  --> true
---@param set parlance.cql.Set
---@param b integer
---@return boolean
function M.has(set, b)
  return set[(b >> 6) + 1] & (1 << (b & 63)) ~= 0
end

--- What both sets hold.
---
---     bytes.string(bytes.both(bytes.of "\1\2", bytes.of "\2\3"))  --> "\2"
---@param a parlance.cql.Set
---@param b parlance.cql.Set
---@return parlance.cql.Set
function M.both(a, b)
  return { a[1] & b[1], a[2] & b[2], a[3] & b[3], a[4] & b[4] }
end

--- What either set holds.
---
---     bytes.string(bytes.either(bytes.of "\1", bytes.of "\3"))  --> "\1\3"
---@param a parlance.cql.Set
---@param b parlance.cql.Set
---@return parlance.cql.Set
function M.either(a, b)
  return { a[1] | b[1], a[2] | b[2], a[3] | b[3], a[4] | b[4] }
end

--- What `a` holds and `b` does not.
---
---     bytes.string(bytes.without(bytes.of "\1\2", bytes.of "\2"))  --> "\1"
---@param a parlance.cql.Set
---@param b parlance.cql.Set
---@return parlance.cql.Set
function M.without(a, b)
  return { a[1] & ~b[1], a[2] & ~b[2], a[3] & ~b[3], a[4] & ~b[4] }
end

--- Whether the set holds nothing.
---
---     bytes.empty(bytes.none)  --> true
---@param set parlance.cql.Set
---@return boolean
function M.empty(set)
  return set[1] | set[2] | set[3] | set[4] == 0
end

--- Whether two sets hold the same bytes.
---
---     bytes.same(bytes.of "ab", bytes.of "ba")  --> true
---@param a parlance.cql.Set
---@param b parlance.cql.Set
---@return boolean
function M.same(a, b)
  return a[1] == b[1] and a[2] == b[2] and a[3] == b[3] and a[4] == b[4]
end

--- The bytes of a set in ascending order.
---
---     bytes.string(bytes.of "ba")  --> "ab"
---@param set parlance.cql.Set
---@return string
function M.string(set)
  local out = {}
  for b = 0, 255 do
    if M.has(set, b) then out[#out + 1] = string.char(b) end
  end
  return table.concat(out)
end

--- How many bytes the set holds.
---
---     bytes.count(bytes.none)  --> 0
---@param set parlance.cql.Set
---@return integer
function M.count(set)
  return #M.string(set)
end

local function ranges(s)
  local out, i = {}, 1
  while i <= #s do
    local last = i
    while last < #s and s:byte(last + 1) == s:byte(last) + 1 do last = last + 1 end
    local from, to = s:byte(i), s:byte(last)
    if to - from >= 2 then
      out[#out + 1] = ("\\x%02X-\\x%02X"):format(from, to)
    else
      for b = from, to do out[#out + 1] = ("\\x%02X"):format(b) end
    end
    i = last + 1
  end
  return table.concat(out)
end

--- The PCRE2 source for one token of the set: a byte, a class, or `[^\x00]` if the set is
--- all of `all`. The complement is written where it is shorter, always with \x00 in it.
---
---     bytes.class(bytes.of "\1\2\3\7", bytes.of "\1\2\3\4\5\6\7\8")  --> [\x01-\x03\x07]
---@param set parlance.cql.Set not empty
---@param all parlance.cql.Set every byte in use, without \0
---@return string
function M.class(set, all)
  if M.same(set, all) then return "[^\\x00]" end
  local s = M.string(set)
  if #s == 1 then return ("\\x%02X"):format(s:byte()) end
  local plain = "[" .. ranges(s) .. "]"
  local complement = "[^" .. ranges("\0" .. M.string(M.without(all, set))) .. "]"
  return #complement < #plain and complement or plain
end

return M
