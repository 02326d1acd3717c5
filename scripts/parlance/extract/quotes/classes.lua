--- classes.lua: what a cue does, as rows tell it: the fine classes of the word lists, which
--- rules need, in few coarse ones.

local lexicon = require "parlance.lexicon"

local M = {}

local COARSE = lexicon "en/cues".coarse

-- What another class makes of a cue before an infinitive: "told them to go", "agreed to go".
local WITH_INFINITIVE = { tell = "demand", agree = "promise", declare = "plan", say = "demand" }

local INFINITIVE = { order = true, infinitive = true }

--- The class that a row has.
---@param fine string a class of en/cues
---@param one { contents: { rule: string }[]|nil } what the cue governs
---@return string
function M.of(fine, one)
  local content = one.contents and one.contents[1]
  local by_infinitive = content and INFINITIVE[content.rule] and WITH_INFINITIVE[fine]
  return by_infinitive or COARSE[fine] or fine
end

return M
