--- utf8_text.lua: text of unknown manners made fit for a reader or a format.
---
--- Documents are hostile. What comes out of these functions is valid UTF-8, and
--- what goes to a screen cannot move the cursor, recolour the terminal or turn
--- the rest of a line around.

local M = {}

local REPLACEMENT = "\u{FFFD}"

-- The directional formatting characters, by what each does to the nesting.
local BIDI = {
  ["\u{202A}"] = "embed", ["\u{202B}"] = "embed", ["\u{202D}"] = "embed",
  ["\u{202E}"] = "embed", ["\u{202C}"] = "end embed",
  ["\u{2066}"] = "isolate", ["\u{2067}"] = "isolate", ["\u{2068}"] = "isolate",
  ["\u{2069}"] = "end isolate",
}

-- Every directional formatting character begins with E2 80 or E2 81.
local BIDI_PATTERN = "\xE2[\x80\x81][\xA6-\xAE]"

---Replace each byte that is not part of a valid UTF-8 character with U+FFFD.
---@param s string
---@return string valid  the same string object's value when nothing was wrong
function M.valid(s)
  local good, bad = utf8.len(s)
  if good then return s end
  local pieces, from = {}, 1
  while bad do
    pieces[#pieces + 1] = s:sub(from, bad - 1)
    pieces[#pieces + 1] = REPLACEMENT
    from = bad + 1
    good, bad = utf8.len(s, from)
  end
  pieces[#pieces + 1] = s:sub(from)
  return table.concat(pieces)
end

---Replace C0 controls other than tab and line ends, DEL and C1 controls with U+FFFD.
---Form feeds, which mark pages in extracted text, become line ends.
---@param s string valid UTF-8
---@return string
function M.without_controls(s)
  if s:find("[\r\f]") then s = s:gsub("\r\n?", "\n"):gsub("\f", "\n") end
  if s:find("[\0-\8\11\14-\31\127]") then s = s:gsub("[\0-\8\11\14-\31\127]", REPLACEMENT) end
  if s:find("\xC2[\x80-\x9F]") then s = s:gsub("\xC2[\x80-\x9F]", REPLACEMENT) end
  return s
end

---Whether a string holds directional embeddings, overrides or isolates.
---@param s string
---@return boolean
function M.has_bidi(s)
  for mark in s:gmatch(BIDI_PATTERN) do
    if BIDI[mark] then return true end
  end
  return false
end

---Take every directional formatting character out: for line-oriented output,
---where one of them could reorder what stands after it.
---@param s string
---@return string
function M.without_bidi(s)
  if not s:find("\xE2[\x80\x81]") then return s end
  return (s:gsub(BIDI_PATTERN, function(mark) return BIDI[mark] and "" end))
end

---Drop closing marks that close nothing and append those that are missing, so
---that a piece of text ends in the direction it began.
---@param s string
---@return string
function M.balance_bidi(s)
  local open = {}
  local balanced = s:gsub(BIDI_PATTERN, function(mark)
    local kind = BIDI[mark]
    if kind == "embed" or kind == "isolate" then
      open[#open + 1] = kind == "embed" and "\u{202C}" or "\u{2069}"
    elseif kind then
      if open[#open] ~= mark then return "" end
      open[#open] = nil
    end
  end)
  for i = #open, 1, -1 do balanced = balanced .. open[i] end
  return balanced
end

---One line, safe for a screen: controls replaced, white space collapsed.
---@param s string any bytes
---@return string
function M.one_line(s)
  -- most cells: nothing to be replaced, and every blank a single one
  if not s:find "[^ -~]" and not s:find("  ", 1, true) then return s end
  s = M.valid(s):gsub("%s+", " ")
  return M.without_bidi(M.without_controls(s))
end

return M
