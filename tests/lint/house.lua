--- house.lua: holds the rules of floors.lua and words.lua against the source tree.
--
--     lua5.4 tests/lint/house.lua [ROOT]
--
-- Prints TAP; the exit code is 1 when a rule is broken.

local here = arg[0]:match "^(.*)/" or "."
package.path = here .. "/?.lua;" .. package.path

local tree = require("tree").open(arg[1] or here .. "/../..")
local rules = {}
for _, name in ipairs { "floors", "words" } do
  for _, rule in ipairs(require(name).rules) do
    rules[#rules + 1] = rule
  end
end

local sound = true
print("1.." .. #rules)
for i, rule in ipairs(rules) do
  local problems = rule.check(tree)
  sound = sound and #problems == 0
  print(("%s %d - %s"):format(#problems == 0 and "ok" or "not ok", i, rule.name))
  for _, problem in ipairs(problems) do
    print("# " .. problem)
  end
end
os.exit(sound)
