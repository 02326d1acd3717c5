--- help.lua: pages of help, made of what commands and scripts declare.

local catalog = require "parlance.catalog"
local commands = require "parlance.cli.commands"
local console = require "parlance.cli.console"
local parser = require "parlance.cli.parser"
local script = require "parlance.cli.script"
local usage = require "parlance.cli.usage"
local width = require "parlance.report.width"

local M = {}

local WIDEST_LABEL = 34

-- A page: lines, with headings in bold where that can be shown.
local function new_page()
  local color, columns = console.color(), math.min(console.width(), 100)
  local lines, page = {}, {}
  function page.line(text) lines[#lines + 1] = text or "" end
  function page.heading(text) page.line(color and "\27[1m" .. text .. "\27[0m" or text) end
  function page.text(text)
    for _, one in ipairs(width.wrap(text, columns)) do page.line(one) end
  end
  function page.entry(label, text, label_width)
    local room = math.max(20, columns - label_width - 4)
    local wrapped = width.wrap(text, room)
    if width.of(label) > label_width then
      page.line("  " .. label)
      label = ""
    end
    for i, one in ipairs(#wrapped > 0 and wrapped or { "" }) do
      local head = width.pad(i == 1 and label or "", label_width)
      page.line((("  " .. head .. "  " .. one):gsub(" +$", "")))
    end
  end
  function page.finish() console.say(table.concat(lines, "\n") .. "\n") end
  return page
end

-- A heading and entries { label, text } in two columns.
local function section(page, title, entries)
  if #entries == 0 then return end
  local label_width = 0
  for _, entry in ipairs(entries) do
    label_width = math.max(label_width, math.min(WIDEST_LABEL, width.of(entry[1])))
  end
  page.line()
  page.heading(title)
  for _, entry in ipairs(entries) do page.entry(entry[1], entry[2], label_width) end
end

local function default_text(parameter)
  local value = parameter.default
  if value == nil or parser.is_flag(parameter) then return "" end
  if type(value) == "table" then value = table.concat(value, ", ") end
  if value == "" then return "" end
  return (" (default: %s)"):format(value)
end

local function option_label(option)
  if parser.is_flag(option) then
    local name = option.default == true and "--no-" .. option.name:sub(3) or option.name
    return option.short and option.short .. ", " .. name or name
  end
  local label = option.name .. " " .. (option.value or "TEXT")
  return option.short and option.short .. ", " .. label or label
end

local function about_option(option)
  local text = option.about or ""
  if option.choices then
    text = (text == "" and "" or text .. ": ") .. table.concat(option.choices, ", ")
  end
  return text .. default_text(option)
end

local function positional_entries(positionals)
  local entries = {}
  for i, positional in ipairs(positionals or {}) do
    local label = positional.name .. (positional.list and "..." or "")
    entries[i] = { label, about_option(positional) }
  end
  return entries
end

local function option_entries(options)
  local entries = {}
  for i, option in ipairs(options or {}) do
    entries[i] = { option_label(option), about_option(option) }
  end
  return entries
end

local function columns_of(workflow)
  local entries = {}
  for i, column in ipairs(workflow.columns or {}) do
    if type(column) == "string" then column = { name = column } end
    entries[i] = { column.name or column[1], column.about or "" }
  end
  return entries
end

-- The page that commands and scripts share.
local function page_of(name, about, declaration)
  local page = new_page()
  page.heading(name)
  page.text(about)
  page.line()
  page.line("  " .. declaration.usage)
  section(page, "Arguments", positional_entries(declaration.positionals))
  section(page, "Options", option_entries(declaration.options))
  return page
end

local function put_examples(page, examples)
  if #examples == 0 then return end
  page.line()
  page.heading(#examples == 1 and "Example" or "Examples")
  for _, example in ipairs(examples) do page.line("  " .. example) end
end

local function show_command(command)
  local page = page_of(command.name, command.about, command)
  if command.notes then
    page.line()
    page.text(command.notes)
  end
  put_examples(page, { command.example })
  page.finish()
end

-- A call that shows the workflow's first positionals and an option of its own.
local function made_example(workflow, declaration, call)
  local words = { call, "corpus.db" }
  for i = 2, #declaration.positionals do
    words[#words + 1] = declaration.positionals[i].name
  end
  words[#words + 1] = "--format html -o " .. workflow.name .. ".html"
  return table.concat(words, " ")
end

---The page of a workflow.
---@param workflow table
---@param call? string how it is called, "parlance NAME" by default
function M.show_workflow(workflow, call)
  call = call or "parlance " .. workflow.name
  local declaration = script.declaration(workflow, call)
  local page = page_of(workflow.name, workflow.about, declaration)
  section(page, "Columns", columns_of(workflow))
  local examples = {}
  for i, example in ipairs(workflow.examples or {}) do
    examples[i] = example:find "^parlance " and example or "parlance " .. example
  end
  if #examples == 0 then examples[1] = made_example(workflow, declaration, call) end
  put_examples(page, examples)
  page.finish()
end

local function script_entries()
  local by_category, categories = {}, {}
  for _, entry in ipairs(catalog.list()) do
    local ok, workflow = pcall(catalog.load_entry, entry)
    local category = ok and workflow.category or "not loadable"
    if not by_category[category] then
      by_category[category] = {}
      categories[#categories + 1] = category
    end
    table.insert(by_category[category], { entry.name,
      ok and workflow.about or tostring(workflow):match "^[^\n]*" })
  end
  table.sort(categories)
  return categories, by_category
end

local CALLS = {
  { "parlance add CORPUS PATH...", "make a corpus, or add to it" },
  { "parlance SCRIPT CORPUS", "run one of the scripts below" },
  { "parlance run FILE.lua [CORPUS]", "run a script of your own" },
  { "parlance CORPUS", "explore: an interactive session" },
}

local function show_overview()
  local page = new_page()
  page.heading("parlance " .. require("parlance").version)
  page.text "a workbench for what people say on the record"
  section(page, "Ways to use it", CALLS)
  local entries = {}
  for i, name in ipairs(commands.names) do entries[i] = { name, commands.get(name).about } end
  section(page, "Commands", entries)
  local categories, by_category = script_entries()
  for _, category in ipairs(categories) do
    section(page, "Scripts: " .. category, by_category[category])
  end
  page.line()
  page.line "parlance help NAME tells more about a command or a script."
  page.finish()
end

---The names of all commands and scripts.
---@return string[]
function M.names()
  local names = catalog.names()
  return table.move(names, 1, #names, #commands.names + 1, { table.unpack(commands.names) })
end

---Show the page of a command or script, or the overview.
---@param name string?
function M.show(name)
  if not name then return show_overview() end
  if commands.has(name) then return show_command(commands.get(name)) end
  local entry = catalog.find(name)
  if not entry then
    usage.raise("no command or script '%s'%s", name, usage.hint(name, M.names()))
  end
  M.show_workflow(catalog.load_entry(entry))
end

return M
