---@meta

--- Reads one line at the head of a text: of its first 8 KiB. A line that is not raw has
--- words with one space between, and none of Markdown's marks; a raw one is as it stands,
--- and marks, odd spaces or columns are in it. Of a long line the first 401 bytes are read.
---@param text string|parlance.core.Loaded
---@param at integer the byte, from 1, where the line begins
---@return integer? next where the next line begins; nothing at the end of the head
---@return string? line
---@return boolean? is_raw
function core.head_line(text, at) end
