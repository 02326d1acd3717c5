--- help.lua: parlance help: all commands, or one command or script.

local help = require "parlance.cli.help"
local options = require "parlance.cli.options"

return {
  name = "help", about = "this overview, or a command's or script's own page",
  usage = "parlance help [SCRIPT or COMMAND]",
  positionals = { { name = "NAME", key = "name", about = "a script or a command" } },
  options = options.common { "trust", "quiet" },
  example = "parlance help quotes",
  run = function(values)
    if values.trust then require("parlance.catalog").trust(true) end
    help.show(values.name)
  end,
}
