--- busted.lua: busted, run inside our own executable.
--
--     build/parlance run --trust tests/busted.lua -- -o TAP tests/lua
--
-- Specs see the modules of scripts/ and, for their helpers, of tests/lua.

if #(arg or {}) == 0 then
  _G.arg = { [0] = "tests/busted.lua", ... }
end

-- Without the folder of this file, in which `busted` is this file.
local elsewhere = package.path:gsub("tests/%?[^;]*;", "")
package.path = "scripts/?.lua;scripts/?/init.lua;tests/lua/?.lua;" .. elsewhere

-- busted's TAP stumbles over a spec that does not parse, and hides where.
for _, name in ipairs(arg) do
  if name:match "_spec%.lua$" then assert(loadfile(name)) end
end

require "busted.runner" { standalone = false }
