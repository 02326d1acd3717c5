--- speech.lua: whether a clause or a noun phrase tells of an act of speech.

local cues = require "parlance.extract.quotes.cues"
local set = require "parlance.word_set"

local M = {}

-- Classes of verbs that are told with what was said.
local SAYING = { accuse = true, allege = true, announce = true, argue = true, call_for = true,
  claim = true, complain = true, condemn = true, confirm = true, criticise = true,
  declare = true, demand = true, deny = true, insist = true, reject = true, report = true,
  say = true, suggest = true, tell = true, threaten = true, urge = true, warn = true }

-- Other verbs of speech: "the court ruled", "he commented on it".
local FORMAL = set [[rule rules ruled comment comments commented plead pleads pleaded inform
  informs informed appeal appeals appealed testify testified]]

-- Nouns of what is said.
local PAPERS = set [[letter letters note notes statement statements telegram telex cable message
  messages report reports speech speeches address reply replies answer answers announcement
  announcements declaration communiqué communique warning warnings denial denials proposal
  proposals offer offers call calls appeal appeals request requests demand demands complaint
  complaints protest ultimatum apology promise pledge comment comments remarks tweet allegation
  allegations accusation accusations claim claims]]

--- Whether a noun is one of what is said.
---@param fold string
---@return boolean
function M.is_noun(fold) return PAPERS[fold] or false end

--- Whether a verb tells of an act of speech.
---@param fold string
---@return boolean
function M.is_verb(fold)
  if FORMAL[fold] then return true end
  for _, cue in ipairs(cues.verbs[fold] or {}) do
    local is_plain = not cue.particle and not cue.adjective and not cue.risky
    if SAYING[cue.class] and is_plain then return true end
  end
  return false
end

return M
