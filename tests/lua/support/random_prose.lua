--- random_prose.lua: random texts in which bundled scripts find something, among
--- characters that are easily miscounted; the same for the same seed.

local M = {}

local PIECES = {
  "The delegation of France", "Mr. Anders Holt", "the United Nations", "said that", "“", "”", "\"",
  "‘", "’", "(", ")", "denied", "S/2031/117", "A/RES/75/240", "Article 2 of the Charter",
  "according to", "Reuters", ",", ".", ".", ".", "?", "…", ":", ";", "–", "1. ", "(a) ", "II. ",
  "\n", "\n\n", "\n\n3. ", "4 March 2031", "the International Law Commission (ILC)", "ILC", "told",
  "reporters", "we reject these claims", "état", "e\u{301}", "東京。", "😀", "👩\u{200D}👩", "\u{202E}",
  "\u{FEFF}", "\u{AD}", "\t", "  ", "\r\n", "x\u{85}y", "\u{2028}", "«", "»", "“and then",
  "he said", "Statement by Ms. Ilse Brandt", "- item",
  "U.N.", "http://a.example/b?c=d", "100 %", "''", "``",
}

--- A text of about so many pieces.
---@param n integer
---@return string
function M.text(n)
  local parts = {}
  for i = 1, n do
    parts[i] = PIECES[math.random(#PIECES)] .. (math.random(4) > 1 and " " or "")
  end
  return table.concat(parts)
end

return M
