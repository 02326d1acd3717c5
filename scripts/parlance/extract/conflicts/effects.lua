--- effects.lua: what happened to persons who are counted: killed, injured, held.

local lexicon = require "parlance.lexicon"

local M = {}

local EFFECTS = {}
for effect, stems in pairs(lexicon("en/quantities").effects) do
  for stem in stems:gmatch "%S+" do EFFECTS[stem] = effect end
end

local NOUNS = { life = "dead", lives = "dead", death = "dead", deaths = "dead",
  fatality = "dead", fatalities = "dead", crowd = "gathered" }

--- What happened to those who are counted, as their noun tells.
---@param text parlance.incidents.Text
---@param noun integer
---@return string|nil
function M.of_noun(text, noun) return NOUNS[text.folds[noun]] end

local LOSE = { lost = true, lose = true, losing = true, cost = true, costing = true,
  claimed = true, claiming = true, took = true, taken = true }
-- Tokens from "lost" to "their lives".
local LOST = 3

local function effect_at(text, token)
  local fold = text.folds[token]
  if fold == "lives" or fold == "life" then
    for at = math.max(1, token - LOST), token - 1 do
      if LOSE[text.folds[at]] then return "dead" end
    end
  end
  return EFFECTS[text.stems[token]]
end

--- What the nearest word to first..last in low..high tells that happened to persons: the kind, how
--- many tokens away, and the token.
---@param text parlance.incidents.Text with `stems`
---@param first integer
---@param last integer
---@param low integer
---@param high integer
---@param noun? integer the counted noun, which does not tell it: "38 demonstrators"
---@return string|nil
---@return integer|nil distance
---@return integer|nil token
function M.near(text, first, last, low, high, noun)
  local distance, effect, at
  for token = math.max(low, 1), math.min(high, text.n) do
    local found = token ~= noun and effect_at(text, token)
    local away = token < first and first - token or token > last and token - last or 0
    if found and (not distance or away < distance) then
      distance, effect, at = away, found, token
    end
  end
  return effect, distance, at
end

return M
