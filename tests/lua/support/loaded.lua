--- loaded.lua: what the core's loaders make of bytes, in tables that tests can compare.

local core = require "parlance.core"

local M = {}

--- What a loader makes of bytes: text, layers as lists of their spans' words, metadata.
---@param bytes string
---@param name string
---@return { text: string, metadata: table<string, string>, spans: table }|nil
---@return string? message
---@return string? code
function M.load(bytes, name)
  local source <close> = core.source(bytes)
  local loaded, message, code = source:load(name)
  if not loaded then return nil, message, code end
  local result = { text = loaded:head(1 << 30), metadata = {}, spans = loaded:spans(),
    format = loaded:format() }
  for _, datum in ipairs(loaded:metadata()) do
    result.metadata[datum.key] = result.metadata[datum.key] or datum.value
  end
  loaded:close()
  return result
end

--- The spans of a layer, each as its attributes (if any) and its words.
---@param result { text: string, spans: table }
---@param layer string
---@return string[]
function M.words(result, layer)
  local words = {}
  for _, span in ipairs(result.spans) do
    if span.layer == layer then
      words[#words + 1] = (span.attributes and span.attributes .. " " or "")
        .. result.text:sub(span.start + 1, span["end"])
    end
  end
  return words
end

--- The spans of a layer of what the core loaded: their words, and before them an
--- attribute's value with a bar behind it, where there is one.
---@param loaded parlance.core.Loaded
---@param layer string
---@return string[]
function M.labelled(loaded, layer)
  local text, list = loaded:head(1 << 30), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == layer then
      local label = span.attributes and span.attributes:match ':"(.*)"}$'
      list[#list + 1] = (label and label .. "|" or "") .. text:sub(span.start + 1, span["end"])
    end
  end
  return list
end

return M
