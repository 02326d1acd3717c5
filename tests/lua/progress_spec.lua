--- progress_spec.lua: the line that tells how far an addition is.

local progress = require "parlance.cli.progress"
local width = require "parlance.report.width"

local function event(fields)
  local one = { n = 1234, total = 10000, bytes = 25e6, total_bytes = 100e6,
    path = "statements/2031/march/first-committee/varneth.txt" }
  for key, value in pairs(fields or {}) do one[key] = value end
  return one
end

describe("progress", function()
  it("tells files, speed, what is left, and the file", function()
    local line = progress.line(event(), 10, 120)
    assert.truthy(line:find("1,234/10,000  2.5 MB/s  30 s left", 1, true), line)
    assert.truthy(line:find("varneth.txt", 1, true), line)
    assert.truthy(line:find "^%[#######%.+%]", line)
  end)

  it("guesses nothing at the beginning", function()
    local line = progress.line(event(), 0.5, 120)
    assert.falsy(line:find("left", 1, true), line)
  end)

  it("goes by files where sizes are not known", function()
    local line = progress.line(event { bytes = 10, total_bytes = 0, n = 5000 }, 60, 120)
    assert.truthy(line:find("1:00 left", 1, true), line)
  end)

  it("keeps to the columns there are, and to one line", function()
    local odd = event { path = "bad\xFF\xFE a\nb\27[2J/日本語の長い名前/" .. ("x"):rep(300) .. ".txt" }
    for columns = 1, 200 do
      local line = progress.line(odd, 100, columns)
      assert.is_true(width.of(line) <= columns, columns .. ": " .. line)
      assert.falsy(line:find "%c")
    end
    assert.truthy(progress.line(odd, 100, 100):find(".txt", 1, true))
  end)

  it("goes by what was done of late", function()
    local window = progress.window()
    local function left(seconds, bytes)
      local now = event { bytes = bytes }
      return progress.line(now, seconds, 120, window:since(now, seconds)):match "(%S+ ?s?) left"
    end
    for second = 1, 10 do left(second, second * 8e6) end -- 8 MB/s, then 0.1 MB/s
    for tenth = 101, 400 do left(tenth / 10, 80e6 + (tenth / 10 - 10) * 1e5) end
    assert.equal("2:50", left(40, 83e6))
    assert.equal("8:30", left(70, 83e6)) -- nothing since: it is slower by the second
  end)

  it("is never past the end", function()
    local line = progress.line(event { n = 10000, bytes = 120e6 }, 10, 120)
    assert.truthy(line:find("0 s left", 1, true), line)
  end)

  it("says durations as people do", function()
    assert.are.equal("9 s", progress.duration(8.2))
    assert.are.equal("1:05", progress.duration(65))
    assert.are.equal("2:03:00", progress.duration(7380))
  end)
end)
