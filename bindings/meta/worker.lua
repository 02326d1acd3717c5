---@meta parlance.core

local core = {}

--- How many processors this process may use.
---@return integer
function core.processors() end

---@class parlance.core.Worker
local worker = {}

--- This program, started again with one argument, and a channel to it.
---@param word string
---@return parlance.core.Worker|nil
---@return string? message
---@return string? code
function core.worker(word) end

--- A copy of this process, with all that is in its memory, which calls `serve` with its end of
--- the channel and ends. It must not use a corpus that was open before.
---@param serve fun(channel: parlance.core.Channel)
---@return parlance.core.Worker|nil
---@return string? message
---@return string? code
function core.copy(serve) end

--- Send a message; EIO when the worker is gone.
---@param kind string one character
---@param bytes string
---@return true|nil
---@return string? message
---@return string? code
function worker:send(kind, bytes) end

--- Its next message; what the other workers send is read meanwhile. Without one there is a
--- message of ours and a code: EIO when it is gone, ELIMIT when it was silent for too long.
---@param workers parlance.core.Worker[]
---@param seconds? number that it may be silent
---@return string|nil kind
---@return string bytes
---@return string? code
function worker:receive(workers, seconds) end

--- End it at once, whatever it does.
function worker:stop() end

--- Wait for its end: "status 0", "signal 11".
---@return string
function worker:ended() end

function worker:close() end

---@class parlance.core.Channel
local channel = {}

--- The channel of a worker to the process that started it.
---@return parlance.core.Channel
function core.channel() end

---@param kind string one character
---@param bytes string
---@return true|nil
---@return string? message
---@return string? code
function channel:send(kind, bytes) end

--- The next message; nothing when the other side is gone.
---@return string? kind
---@return string? bytes
function channel:receive() end

function channel:close() end

---@class parlance.core.Preparer
local preparer = {}

--- One who tokenizes documents for an ingest in another process.
---@param tokenizer parlance.core.Tokenizer
---@return parlance.core.Preparer|nil
---@return string? message
---@return string? code
function core.preparer(tokenizer) end

--- Send a document as frames.
---@param to parlance.core.Channel
---@param name string
---@param origin string
---@param hash string 32 bytes
---@param loaded parlance.core.Loaded
---@return true|nil
---@return string? message
---@return string? code
function preparer:send(to, name, origin, hash, loaded) end

function preparer:close() end

---@class parlance.core.Ingest
local ingest = {}

--- A stream of documents that one worker prepares.
---@return parlance.core.Stream|nil
---@return string? message
---@return string? code
function ingest:stream() end

---@class parlance.core.Stream
local stream = {}

--- Wait for the worker's work on one file, and take it; what the other workers send is
--- read meanwhile. Without a report there is a message and a code: EIO when the worker is
--- gone, ELIMIT when it was silent for too long, else a failure of the corpus.
---@param from parlance.core.Worker
---@param workers parlance.core.Worker[]
---@param seconds? number that it may be silent
---@return string|nil report
---@return table<string, integer>|string counts of documents: added, updated, unchanged, alias
---@return string[]|string refusals
function stream:await(from, workers, seconds) end

--- The worker is gone: forget what it has sent.
function stream:reset() end

function stream:close() end
