--- width.lua: how many terminal columns a text takes, and text cut to columns.
---
--- Wide are the East Asian Wide and Fullwidth blocks and the emoji that
--- terminals draw in two columns; nothing is taken by combining marks, joiners
--- and variation selectors. Where the core measures text itself
--- (`parlance.core`.text.width), its answer for each character is used instead.

local M = {}

-- Pairs of first and last code point, ascending.
local ZERO = {
  0x0300, 0x036F, 0x0483, 0x0489, 0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2,
  0x05C4, 0x05C5, 0x05C7, 0x05C7, 0x0610, 0x061A, 0x061C, 0x061C, 0x064B, 0x065F,
  0x0670, 0x0670, 0x06D6, 0x06DC, 0x06DF, 0x06E4, 0x06E7, 0x06E8, 0x06EA, 0x06ED,
  0x0711, 0x0711, 0x0730, 0x074A, 0x07A6, 0x07B0, 0x07EB, 0x07F3, 0x0816, 0x0819,
  0x081B, 0x0823, 0x0825, 0x0827, 0x0829, 0x082D, 0x0859, 0x085B, 0x08D3, 0x08E1,
  0x08E3, 0x0902, 0x093A, 0x093A, 0x093C, 0x093C, 0x0941, 0x0948, 0x094D, 0x094D,
  0x0951, 0x0957, 0x0962, 0x0963, 0x0981, 0x0981, 0x09BC, 0x09BC, 0x09C1, 0x09C4,
  0x09CD, 0x09CD, 0x0A01, 0x0A02, 0x0A3C, 0x0A3C, 0x0A41, 0x0A51, 0x0A70, 0x0A71,
  0x0A81, 0x0A82, 0x0ABC, 0x0ABC, 0x0AC1, 0x0AC8, 0x0ACD, 0x0ACD, 0x0B01, 0x0B01,
  0x0B3C, 0x0B3C, 0x0B3F, 0x0B3F, 0x0B41, 0x0B44, 0x0B4D, 0x0B4D, 0x0B82, 0x0B82,
  0x0BC0, 0x0BC0, 0x0BCD, 0x0BCD, 0x0C3E, 0x0C40, 0x0C46, 0x0C56, 0x0CBC, 0x0CBC,
  0x0CCC, 0x0CCD, 0x0D41, 0x0D44, 0x0D4D, 0x0D4D, 0x0DCA, 0x0DCA, 0x0DD2, 0x0DD6,
  0x0E31, 0x0E31, 0x0E34, 0x0E3A, 0x0E47, 0x0E4E, 0x0EB1, 0x0EB1, 0x0EB4, 0x0EBC,
  0x0EC8, 0x0ECD, 0x0F18, 0x0F19, 0x0F35, 0x0F35, 0x0F37, 0x0F37, 0x0F39, 0x0F39,
  0x0F71, 0x0F7E, 0x0F80, 0x0F84, 0x0F86, 0x0F87, 0x0F8D, 0x0FBC, 0x102D, 0x1030,
  0x1032, 0x1037, 0x1039, 0x103A, 0x103D, 0x103E, 0x1160, 0x11FF, 0x135D, 0x135F,
  0x1712, 0x1714, 0x17B4, 0x17B5, 0x17B7, 0x17BD, 0x17C6, 0x17C6, 0x17C9, 0x17D3,
  0x180B, 0x180E, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200B, 0x200F, 0x202A, 0x202E,
  0x2060, 0x206F, 0x20D0, 0x20F0, 0x2CEF, 0x2CF1, 0x2DE0, 0x2DFF, 0x302A, 0x302D,
  0x3099, 0x309A, 0xA66F, 0xA672, 0xA674, 0xA67D, 0xA69E, 0xA69F, 0xA6F0, 0xA6F1,
  0xA8E0, 0xA8F1, 0xFB1E, 0xFB1E, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF,
  0x1D167, 0x1D169, 0x1F3FB, 0x1F3FF, 0xE0001, 0xE007F, 0xE0100, 0xE01EF,
}

local WIDE = {
  0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0,
  0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F,
  0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5,
  0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5,
  0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
  0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
  0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
  0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
  0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
  0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
  0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248,
  0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
  0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
  0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
  0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F,
  0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF,
  0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A,
  0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
}

local function in_ranges(ranges, cp)
  local low, high = 0, #ranges // 2 - 1
  while low <= high do
    local middle = (low + high) // 2
    if cp < ranges[2 * middle + 1] then high = middle - 1
    elseif cp > ranges[2 * middle + 2] then low = middle + 1
    else return true end
  end
  return false
end

local function by_ranges(cp)
  if cp < 32 or cp == 0x7F then return 0 end
  if cp < 0x0300 then return 1 end
  if in_ranges(ZERO, cp) then return 0 end
  return cp >= 0x1100 and in_ranges(WIDE, cp) and 2 or 1
end

local function core_width()
  local ok, core = pcall(require, "parlance.core")
  return ok and type(core) == "table" and core.text and core.text.width or nil
end

local from_core = core_width()

local measured = setmetatable({}, {
  __index = function(cache, cp)
    local width = from_core and from_core(utf8.char(cp)) or by_ranges(cp)
    cache[cp] = width
    return width
  end,
})

---Columns that one code point takes: 0, 1 or 2.
---@param cp integer
---@return integer
function M.of_code_point(cp)
  return measured[cp]
end

---Columns that a text takes on one line.
---@param s string valid UTF-8
---@return integer
function M.of(s)
  if not s:find("[\0-\31\127-\255]") then return #s end
  local total = 0
  for _, cp in utf8.codes(s) do total = total + measured[cp] end
  return total
end

---The longest beginning of a text that fits, marks on its last letter included.
---@param s string valid UTF-8
---@param columns integer
---@return string head
---@return string rest
function M.split(s, columns)
  local total = 0
  for byte, cp in utf8.codes(s) do
    total = total + measured[cp]
    if total > columns then return s:sub(1, byte - 1), s:sub(byte) end
  end
  return s, ""
end

---A text cut to at most `columns`, with "…" at its end where something is missing.
---@param s string valid UTF-8
---@param columns integer
---@return string
function M.cut(s, columns)
  if #s <= columns or M.of(s) <= columns then return s end
  if columns < 1 then return "" end
  return (M.split(s, columns - 1)) .. "…"
end

---As cut, but what is kept is the end of the text.
---@param s string valid UTF-8
---@param columns integer
---@return string
function M.cut_left(s, columns)
  local total = M.of(s)
  if total <= columns then return s end
  if columns < 1 then return "" end
  for byte, cp in utf8.codes(s) do
    if total <= columns - 1 and measured[cp] > 0 then return "…" .. s:sub(byte) end
    total = total - measured[cp]
  end
  return "…"
end

---As cut, but what is left out is in the text: more of its beginning is kept than of its end.
---@param s string valid UTF-8
---@param columns integer
---@return string
function M.cut_middle(s, columns)
  if M.of(s) <= columns then return s end
  if columns < 3 then return M.cut(s, columns) end
  local head = M.split(s, (columns - 1) * 3 // 5)
  return head .. M.cut_left(s, columns - M.of(head))
end

---A text filled up with spaces to a number of columns; longer text stays.
---@param s string valid UTF-8
---@param columns integer
---@param align? "left"|"right"|"center"
---@return string
function M.pad(s, columns, align)
  local missing = columns - M.of(s)
  if missing <= 0 then return s end
  if align == "right" then return (" "):rep(missing) .. s end
  if align == "center" then
    return (" "):rep(missing // 2) .. s .. (" "):rep(missing - missing // 2)
  end
  return s .. (" "):rep(missing)
end

-- A long name or address is best broken after one of its own separators.
local function break_word(word, columns)
  local head, rest = M.split(word, columns)
  if head == "" then return M.split(word, 2) end
  local kept = head:match("^(.*[/_.,;:?&=-])") or ""
  if M.of(kept) * 2 < columns then return head, rest end
  return kept, head:sub(#kept + 1) .. rest
end

local function append_word(lines, word, columns)
  local last, size = lines[#lines], M.of(word)
  local joined = lines.size + size + (last == "" and 0 or 1)
  if joined <= columns then
    lines[#lines], lines.size = last == "" and word or last .. " " .. word, joined
    return
  end
  if last ~= "" then lines[#lines + 1] = "" end
  while M.of(word) > columns do
    lines[#lines], word = break_word(word, columns)
    lines[#lines + 1] = ""
  end
  lines[#lines], lines.size = word, M.of(word)
end

local function with_ellipsis(line, columns)
  if M.of(line) + 2 <= columns then return line .. " …" end
  return (M.split(line, columns - 1)) .. "…"
end

---Whole words on lines of at most `columns`; a word longer than a line is broken.
---@param s string valid UTF-8, white space already collapsed
---@param columns integer at least 2
---@param max_lines? integer the last line ends in "…" where text is missing
---@return string[] lines  at least one
function M.wrap(s, columns, max_lines)
  if #s <= columns then return { s } end
  local lines = { "", size = 0 }
  for word in s:gmatch("%S+") do
    append_word(lines, word, columns)
    if max_lines and #lines > max_lines then break end
  end
  lines.size = nil
  if lines[#lines] == "" and #lines > 1 then lines[#lines] = nil end
  if max_lines and #lines > max_lines then
    local kept = { table.unpack(lines, 1, max_lines) }
    kept[max_lines] = with_ellipsis(kept[max_lines], columns)
    return kept
  end
  return lines
end

return M
