--- init.lua: parlance, for scripts.
--
--     local parlance = require "parlance"
--     local corpus = parlance.open "oewg.db"
--     for hit in corpus:query '"deny|denies|denied"' do print(hit:kwic().left, hit.text) end

local core = require "parlance.core"

local M = { version = core.version }

local MODULES = {
  load = true, text = true, grammar = true, cql = true, report = true, workflow = true,
  lexicon = true, score = true,
}

--- Open a corpus file: see corpus.lua.
---@param path string
---@param options? { mode?: "read"|"write"|"create", lang?: string }
---@return parlance.Corpus
function M.open(path, options)
  return require("parlance.corpus").open(path, options)
end

-- Modules are loaded when they are first named.
return setmetatable(M, {
  __index = function(_, name)
    if not MODULES[name] then return nil end
    local module = require("parlance." .. name)
    rawset(M, name, module)
    return module
  end,
})
