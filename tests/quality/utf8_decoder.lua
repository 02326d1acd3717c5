--- utf8_decoder.lua: malformed UTF-8 against the replacements that are expected.
--
--     parlance run --trust utf8_decoder.lua -- FILE_OF_TESTS

local core = require "parlance.core"

local function bytes_of(hex)
  return (hex:gsub("%s", ""):gsub("%x%x", function(pair)
    return string.char(tonumber(pair, 16))
  end))
end

local n, good = 0, 0
for line in io.lines(arg[1]) do
  local name, kind, rest = line:match "^([%d.]+):(%a+) hex:(.*)$"
  if name then
    local input, _, replaced = rest:match "^([^:]*):?([^:]*):?([^:]*)$"
    local bytes = bytes_of(input)
    local text = core.repair(bytes)
    n = n + 1
    if text == (kind == "valid" and bytes or bytes_of(replaced)) then
      good = good + 1
    else
      print("# " .. line)
    end
  end
end
print(("utf8-decoder (of %d) %.3f"):format(n, good / n))
