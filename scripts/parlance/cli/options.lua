--- options.lua: the options that many commands share, and those of scripts.

local M = {}

local COMMON = {
  format = { name = "--format", key = "format", type = "format", value = "FORMAT",
    about = "table, md, html, csv, tsv, json or jsonl" },
  output = { name = "--output", short = "-o", key = "output", value = "FILE",
    about = "write to FILE; its ending chooses the format where --format does not" },
  where = { name = "--where", key = "where", value = "SQL",
    about = "only documents whose metadata satisfy the condition: \"year >= 2020\"" },
  seed = { name = "--seed", key = "seed", type = "integer", value = "N",
    about = "what random choices start from" },
  jobs = { name = "--jobs", short = "-j", key = "jobs", type = "integer", value = "N",
    min = 0, max = 64, about = "how many workers read documents, beside the program itself; "
      .. "0: none; by default as many as there are processors, where there is enough to do" },
  wait = { name = "--wait", key = "wait", type = "number", value = "SECONDS",
    min = 0, about = "how long to wait for another program that is writing to the corpus; "
      .. "60 by default" },
  color = { name = "--color", key = "color", type = "choice", value = "WHEN",
    choices = { "auto", "always", "never" }, about = "colour on a terminal" },
  quiet = { name = "--quiet", short = "-q", key = "quiet", type = "boolean",
    about = "say nothing but results and failures" },
  trust = { name = "--trust", key = "trust", type = "boolean",
    about = "let scripts of your own do anything: files, other programs, changes" },
  timeout = { name = "--timeout", key = "timeout", type = "number", value = "SECONDS",
    about = "stop it after so long; 600 for scripts that are not trusted, 0 for any time" },
  doc_timeout = { name = "--doc-timeout", key = "doc_timeout", type = "number",
    value = "SECONDS", min = 0, default = 60,
    about = "what a document may take; then the others go on; 60 by default, 0 for any time" },
  max_memory = { name = "--max-memory", key = "max_memory", type = "number", value = "MB",
    about = "stop it when it takes more; 2048 for scripts that are not trusted, 0 for any" },
  max_output = { name = "--max-output", key = "max_output", type = "number", value = "MB",
    about = "stop it when it writes more; 1024 for scripts that are not trusted, 0 for any" },
}

---Common options by their keys, in the given order.
---@param keys string[]
---@return parlance.cli.Parameter[]
function M.common(keys)
  local list = {}
  for i, key in ipairs(keys) do list[i] = COMMON[key] end
  return list
end

---Common options for whatever runs a script.
---@return parlance.cli.Parameter[]
function M.of_scripts()
  return M.common { "format", "output", "where", "seed", "jobs", "color", "quiet",
    "trust", "timeout", "doc_timeout", "max_memory", "max_output" }
end

---The common option that is written so, if it takes a value.
---@param word string
---@return boolean
function M.takes_value(word)
  for _, option in pairs(COMMON) do
    if (word == option.name or word == option.short) and option.type ~= "boolean" then
      return true
    end
  end
  return false
end

local VALUES = { number = "NUMBER", integer = "N", choice = "CHOICE", string = "TEXT" }

-- A parameter as a script declares it, as one of the command line.
local function to_parameter(declared)
  local name = declared[1] or declared.name
  return {
    name = declared.positional and name:upper() or "--" .. name:gsub("_", "-"),
    key = name:gsub("-", "_"),
    type = declared.type or "string", choices = declared.choices, default = declared.default,
    about = declared.about, list = declared.list, required = declared.required,
    min = declared.min, max = declared.max,
    value = declared.value or VALUES[declared.type or "string"],
    positional = declared.positional,
  }
end

---What a workflow declares, as positionals and options.
---@param workflow table
---@return parlance.cli.Parameter[] positionals
---@return parlance.cli.Parameter[] options
function M.of_workflow(workflow)
  local positionals, options = {}, {}
  for _, declared in ipairs(workflow.options or {}) do
    local parameter = to_parameter(declared)
    local list = parameter.positional and positionals or options
    list[#list + 1] = parameter
  end
  return positionals, options
end

---A script's own options, and the common ones whose names it does not use.
---@param own parlance.cli.Parameter[]
---@param common parlance.cli.Parameter[]
---@return parlance.cli.Parameter[]
function M.merge(own, common)
  local taken, merged = {}, {}
  for i, option in ipairs(own) do
    taken[option.key], merged[i] = true, option
  end
  for _, option in ipairs(common) do
    if not taken[option.key] then merged[#merged + 1] = option end
  end
  return merged
end

---"parlance quotes CORPUS [QUERY] [options]"
---@param words string the command
---@param positionals parlance.cli.Parameter[]
---@return string
function M.usage_line(words, positionals)
  local parts = { words }
  for _, positional in ipairs(positionals) do
    local name = positional.name .. (positional.list and "..." or "")
    parts[#parts + 1] = positional.required and name or "[" .. name .. "]"
  end
  return table.concat(parts, " ") .. " [options]"
end

return M
