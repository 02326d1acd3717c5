--- phrases.lua: noun phrases over the letters of tags.lua, before a cue and after it.

local lpeg = require "lpeg"

local M = {}

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local NOMINAL = S "Ngl1eyvD*"
local STRON = S "Ngl1yv*"

-- How far back a noun phrase is looked for.
local REACH = 40

-- Backwards, over reversed letters: head first, then what stands before it.
local function backwards()
  local chunk = NOMINAL ^ 1 * S "d" ^ -2
  local bound = -P(1) + S ",;:csStQ-(fwh.!"
  local of = P "o" * chunk
  local linked = S "ijT" * chunk * of ^ 0 * #(bound + S "ij")
  local joined = P "c" * chunk * of ^ 0 * #bound
  return chunk * of ^ 0 * linked ^ 0 * joined ^ -1 * Cp()
end

local BEFORE = backwards()

--- A noun phrase of the letters that ends at k: where it starts, or nil.
---@param letters string
---@param k integer
---@return integer|nil
function M.ending_at(letters, k)
  local letter = letters:sub(k, k)
  if letter == "p" or letter == "P" or letter == "w" then return k end
  local low = math.max(1, k - REACH)
  local stop = BEFORE:match(letters:sub(low, k):reverse())
  if not stop then return letter == "d" and k or nil end
  local start = k - stop + 2
  while start < k and letters:find("^[eD]", start) do start = start + 1 end
  return start
end

local CHUNK = S "d" ^ -3 * NOMINAL ^ 1 + S "d" ^ 1 * #P "o"
local NOUN_PHRASE = CHUNK * (P "o" * CHUNK + P "j" * CHUNK + P "c" * S "dN" * NOMINAL ^ 0) ^ 0
local PRONOUN = S "pm"
local APPOSITION = P "," * #(S "dNl1") * (S "dNgl1evDoijcr*" ^ 1) * #(S ",.;:!Q)-" + -P(1))
local BRACKET = P "(" * (1 - S "().;Q") ^ 1 * P ")"
local AFTER = (NOUN_PHRASE * BRACKET ^ -1 + PRONOUN) * Cp()
local AFTER_LON = (NOUN_PHRASE * BRACKET ^ -1 * APPOSITION ^ 0 + PRONOUN) * Cp()

--- A noun phrase that starts at k: where it ends, or nil.
---@param letters string
---@param k integer
---@param with_apposition? boolean
---@return integer|nil
function M.starting_at(letters, k, with_apposition)
  local stop = (with_apposition and AFTER_LON or AFTER):match(letters, k)
  return stop and stop - 1
end

--- The words that say where, when and how, between a cue and what is said.
M.adjunct = (S "ijbof" * S "d" ^ -3 * STRON ^ 1 * (P "o" * CHUNK) ^ 0) * S "D1" ^ 0 +
  S "ij" ^ -1 * S "dlv" ^ -1 * S "D" ^ 1 * S "1" ^ -1 + S "r" ^ 1

--- The one who is told: "told reporters that".
M.addressee = -(S "dlv" ^ -1 * P "D") * NOUN_PHRASE * BRACKET ^ -1 + PRONOUN

return M
