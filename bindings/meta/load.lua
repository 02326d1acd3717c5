---@meta parlance.core

--- load.lua: what lua_load.c and lua_source.c give to Lua.

---@class parlance.core
local core = {}

--- The files at and below a path, in byte order of their names.
---@param path string "-" for standard input
---@return parlance.core.Walk|nil
---@return string? message
---@return string? code
function core.walk(path) end

---@class parlance.core.Walk
local walk = {}

--- The next file: its path, name, origin and size. For what could not be followed the
--- path, nil and the reason; false after the last one.
---@return string|false|nil path
---@return string? name or message
---@return string? origin, reason or code
---@return integer? n_bytes
function walk:next() end

--- End the walk.
function walk:close() end

---@class parlance.core.Source
local source = {}

--- The bytes of a file, at most 1 GiB.
---@param path string
---@param as_pieces? boolean leave a long file where it is: its head, hash and pieces take no
---  memory, all else reads it
---@return parlance.core.Source|nil
---@return string? message
---@return string? code
function core.read(path) end

---@class parlance.core.Hasher
local hasher = {}

--- What gives the hash of bytes that come piece by piece.
---@return parlance.core.Hasher
function core.hasher() end

---@param s string
function hasher:add(s) end

--- What `hash` gives of a source of all that was added; then it begins anew.
---@return string
function hasher:hash() end

function hasher:close() end

--- The bytes of a string, as a source.
---@param s string
---@return parlance.core.Source
function core.source(s) end

--- SHA-256 of the bytes followed by `how`.
---@param how? string
---@return string|nil hash 32 bytes
---@return string? message
---@return string? code
function source:hash(how) end

--- How many bytes there are; of a long file in an archive, that is found by unpacking it.
---@return integer|nil
---@return string? message
---@return string? code
function source:len() end

--- Have all bytes in memory, since all of them will be asked for.
---@return true|nil
---@return string? message
---@return string? code
function source:fill() end

--- At most the first n bytes.
---@param n integer
---@return string
function source:head(n) end

--- The offset at which the text of the bytes begins, which is UTF-8 without NUL, behind a byte
--- order mark; false when they are something else, or empty. Of what is not in memory also an
--- offset up to which it is such a text, not far before where it is not.
---@return integer|false|nil
---@return integer|string|nil near or message
---@return string? code
function source:text_start() end

--- At most n bytes from an offset on, 0-based; "" behind the end.
---@param at integer
---@param n integer
---@return string|nil
---@return string? message
---@return string? code
function source:piece(at, n) end

---@class parlance.core.Decoder
local decoder = {}

--- What makes text of bytes that come piece by piece, those behind the mark at their head. Their
--- encoding is `encoding`, unless the mark tells another and the sample is not of it; else what
--- the mark tells, else what the sample looks like, which has bytes that are not UTF-8. Where it
--- was not told, U+FFFD stands for what is malformed.
---@param name string for messages
---@param encoding string|nil
---@param head string the first bytes
---@param sample string
---@return parlance.core.Decoder|nil
---@return string|integer the message, or the length of the mark
---@return string? code
function core.decoder(name, encoding, head, sample) end

--- The text of the next bytes; a character that they begin waits for more, unless they are the
--- last ones.
---@param bytes string
---@param last boolean
---@return string|nil
---@return string? message
---@return string? code
function decoder:add(bytes, last) end

function decoder:close() end

--- Whether a string is among the first n bytes.
---@param mark string
---@param n integer
---@return boolean
function source:has(mark, n) end

--- Whether there is nothing but white space, behind a byte order mark.
---@return boolean
function source:is_blank() end

--- The bytes as UTF-8, without a byte order mark.
---@param name string for messages
---@param options? { encoding?: string }
---@return string|nil
---@return string? message
---@return string? code
function source:text(name, options) end

--- Text, structure and metadata of the bytes, which may be gone from the source then.
---@param name string for its extension and for messages
---@param options? { encoding?: string, whole?: boolean }
---@return parlance.core.Loaded|nil
---@return string? message
---@return string? code
function source:load(name, options) end

function source:close() end

--- Whether the bytes are an archive, or a file that is compressed.
---@return boolean
function source:is_archive() end

--- The files inside, never on disk; hidden ones are left out.
---@param name string of the archive, for messages and for a file that is compressed alone
---@return parlance.core.Members|nil
---@return string? message
---@return string? code
function source:members(name) end

--- Bytes as UTF-8: U+FFFD stands for every malformed stretch, as in browsers.
---@param bytes string
---@return string text
---@return integer n how many there were
function core.repair(bytes) end

---@class parlance.core.Members
local members = {}

--- The next file; false after the last one. Of a long one in a zip file, or compressed alone, only
--- the head is in memory; its source needs the members, and reads on in order.
---@return string|false|nil name its path inside, nil for a failure
---@return parlance.core.Source|string|nil source nil for one that cannot be read; or message
---@return string|nil problem why it cannot be read; or code
function members:next() end

function members:close() end

---@class parlance.core.Loaded
local loaded = {}

--- The first bytes of the text, whole characters.
---@param n integer bytes at most
---@return string
function loaded:head(n) end

--- Whether the text is nothing but white space.
---@return boolean
function loaded:is_blank() end

--- The format of the source, "html"; nil for what a loader in Lua made.
---@return string|nil
function loaded:format() end

--- What is set so far.
---@return { key: string, value: string, origin: string }[]
function loaded:metadata() end

--- Set a metadatum; the first value of a key wins.
---@param key string
---@param value string
---@param origin string "option", "head", "name", ...
function loaded:set(key, value, origin) end

--- Set `lang`, with the origin "detected", where nothing has set it: the language that most of
--- the text is in. Of a short text, and one of several languages, nothing is set.
function loaded:detect_language() end

--- Structure, in bytes of the text, half-open.
---@return { layer: string, start: integer, ["end"]: integer, attributes?: string }[]
function loaded:spans() end

function loaded:close() end
