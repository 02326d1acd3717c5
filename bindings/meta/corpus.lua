---@meta parlance.core

--- corpus.lua: what lua_corpus.c, lua_ingest.c and lua_sql.c give to Lua.

---@class parlance.core
local core = {}

---@class parlance.core.Corpus
local corpus = {}

--- Open a corpus file.
---@param path string
---@param mode? "read"|"write"|"create" default "read"
---@param lang? string of a new corpus, default "en"
---@param patience? { wait?: number, announce?: boolean } seconds to wait while another
--- program writes, default 60; whether standard error is told
---@return parlance.core.Corpus|nil
---@return string? message
---@return string? code
function core.open(path, mode, lang, patience) end

--- From now on all that is read is of this moment, until the corpus is closed or
--- written to: as far as that hinders nobody who writes.
---@return true|nil
---@return string? message
---@return string? code
function corpus:hold() end

---@return string
function corpus:lang() end

--- What the file keeps under a key: "lang", "tailoring", "abbreviations".
---@param key string
---@return string|nil value nil when it was never set
function corpus:setting(key) end

---@param key string
---@param value string
---@return true|nil
---@return string? message
---@return string? code
function corpus:set_setting(key, value) end

---@return boolean
function corpus:writable() end

--- Verify everything.
---@return { documents: integer, tokens: integer, blocks: integer, types: integer }|nil
---@return string? message
---@return string? code
function corpus:check() end

--- Rewrite without what was removed.
---@return true|nil
---@return string? message
---@return string? code
function corpus:compact() end

--- Take a name away, and its document when it was the last one.
---@param name string
---@return boolean|nil found
---@return string? message
---@return string? code
function corpus:remove(name) end

--- How often each type occurs: by type id.
---@param ids? integer[] documents, ascending; default all
---@return integer[]|nil
---@return string? message
---@return string? code
function corpus:frequencies(ids) end

--- The numbers of all documents, ascending.
---@return integer[]|nil
---@return string? message
---@return string? code
function corpus:document_ids() end

--- An attribute of a type; ids begin with 1.
---@param id integer
---@param attribute? "form"|"fold"|"stem"|"shape"|"class"
---@return string
function corpus:type(id, attribute) end

---@return integer
function corpus:n_types() end

--- Transactions; they do not nest.
---@return true|nil
---@return string? message
---@return string? code
function corpus:begin() end

---@return true|nil
---@return string? message
---@return string? code
function corpus:commit() end

function corpus:rollback() end

function corpus:close() end

---@class parlance.core.Ingest
local ingest = {}

--- Begin to add documents.
---@param tokenizer parlance.core.Tokenizer
---@return parlance.core.Ingest|nil
---@return string? message
---@return string? code
function corpus:ingest(tokenizer) end

--- The hash, of 32 bytes, of the source that a name was last read from; false for a
--- name that is free. EEXIST when it came from another origin.
---@param name string
---@param origin string
---@return string|false|nil
---@return string? message
---@return string? code
function ingest:look(name, origin) end

--- Add what was loaded.
---@param name string
---@param origin string
---@param hash string
---@param loaded parlance.core.Loaded
---@return "added"|"updated"|"unchanged"|"alias"|nil
---@return string? message
---@return string? code
function ingest:add(name, origin, hash, loaded) end

--- Commit what is pending.
---@return true|nil
---@return string? message
---@return string? code
function ingest:finish() end

--- How many tokens the documents had that were new.
---@return integer
function ingest:n_tokens() end

--- Whether storing has failed: then all that follows is refused.
---@return boolean
function ingest:has_failed() end

--- Undo what was not committed.
function ingest:close() end

---@class parlance.core.Query
local query = {}

--- One SQL statement.
---@param sql string
---@param read_only? boolean refuse what would change anything
---@return parlance.core.Query|nil
---@return string? message
---@return string? code
function corpus:prepare(sql, read_only) end

--- Set all parameters, in order; the query starts anew.
---@param ... any
function query:bind(...) end

--- The next row; false when there are none left.
---@return any[]|false|nil
---@return string? message
---@return string? code
function query:step() end

---@return string[]
function query:columns() end

function query:close() end

--- The row id of the last insert.
---@return integer
function corpus:last_id() end

--- Run statements without rows.
---@param sql string
---@return true|nil
---@return string? message
---@return string? code
function corpus:execute(sql) end
