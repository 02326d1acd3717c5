---@meta parlance.core

--- text.lua: what lua_text.c gives to Lua.

---@class parlance.core
---@field version string
local core = {}

---@class parlance.core.text
core.text = {}

--- All pieces between the word boundaries of UAX #29.
---@param s string valid UTF-8, or an error is raised
---@return string[]
function core.text.uax29_words(s) end

--- All pieces between the sentence boundaries of UAX #29.
---@param s string
---@return string[]
function core.text.uax29_sentences(s) end

--- NFKC case folding, with plain apostrophes.
---@param s string
---@return string
function core.text.fold(s) end

--- Without diacritics: decomposed, its marks taken out, composed again.
---@param s string valid UTF-8
---@return string
function core.text.plain(s) end

--- The Snowball stem of a folded form.
---@param s string
---@param lang? string ISO 639-1, default "en"
---@return string
function core.text.stem(s, lang) end

--- "Xx" for "Varneth", "9" for "2022".
---@param s string
---@return string
function core.text.shape(s) end

--- "word", "number", "punctuation", "quote_open", ...
---@param s string not empty
---@return string
function core.text.class(s) end

---@class parlance.core.Tokenizer
local tokenizer = {}

--- A tokenizer that knows abbreviations, each with its full stops, with a tailoring: a
--- value by name, the default for names that are not there.
---@param abbreviations { title?: string[], number?: string[], plain?: string[], final?: string[] }
---@param tailoring? table<string, string>
---@return parlance.core.Tokenizer
function core.text.tokenizer(abbreviations, tailoring) end

--- The tailorings that there are, in order of name; the first value is the default.
---@return { name: string, values: string[] }[]
function core.text.tailorings() end

--- Teach one abbreviation more. The last kind given for a form wins.
---@param form string with its full stop
---@param kind "title"|"number"|"plain"|"final"
function tokenizer:teach(form, kind) end

--- The tokens of a string, as a corpus has them; of a loaded document with its breaks.
---@param s string|parlance.core.Loaded
---@return string[]
function tokenizer:words(s) end

--- The sentences of a string, each from its first token to its last; of a loaded
--- document with its breaks.
---@param s string|parlance.core.Loaded
---@return string[]
function tokenizer:sentences(s) end

function tokenizer:close() end
