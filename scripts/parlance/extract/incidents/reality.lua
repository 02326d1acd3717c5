--- reality.lua: whether words tell of an act that was, and not of one that is feared, meant,
--- forbidden or asked about.

local lists = require "parlance.extract.incidents.lists"
local phrases = require "parlance.extract.incidents.phrases"

local M = {}

local find = string.find

local MODALS = {
  will = true, would = true, could = true, may = true, might = true, should = true, must = true,
  can = true, shall = true, ["'ll"] = true, ["’ll"] = true, ["wo"] = true, cannot = true,
  ["'d"] = true,
}
local NEGATIONS = { ["not"] = true, never = true, ["n't"] = true, neither = true }
local CONDITIONS = { ["if"] = true, unless = true, whether = true, lest = true }

-- Whether a token is a modal verb, and not the month.
local function is_modal(text, token)
  return MODALS[text.folds[token]] ~= nil and find(text.letters, "^a", token) ~= nil
end

-- Tokens before a noun phrase in which words of fear and condition stand.
local REACH = 10

--- Whether a phrase without article, or with "a", tells of what might be: behind a modal verb, a
--- condition or a word of fear or prevention in its clause, or before a modal verb.
---@param text parlance.incidents.Text
---@param first integer
---@param last integer
---@return boolean
function M.is_feared(text, first, last)
  if is_modal(text, last + 1) then return true end
  local from = text:sentence(first)
  for token = first - 1, math.max(from, first - REACH), -1 do
    local fold = text.folds[token]
    if is_modal(text, token) or CONDITIONS[fold] or lists.averting[fold] then return true end
    if find(fold, "^call") and text.folds[token + 1] == "for" then return true end
    if find(text.letters, "^[;:%.t]", token) then return false end
  end
  return false
end

-- Tokens between a word of charging and what is charged.
local NEAR = 4

--- Whether somebody is said to be charged with what begins at a token: "guilty of theft".
---@param text parlance.incidents.Text
---@param first integer
---@return boolean
function M.is_charged(text, first)
  if not find(text.letters, "^[iobTc,v]", first - 1) or first == 1 then return false end
  for token = first - 1, math.max(1, first - NEAR), -1 do
    if lists.charging[text.folds[token]] then return true end
    if find(text.letters, "^[;:%.]", token) then return false end
  end
  return false
end

local DENIED = { any = true, no = true }

--- Whether "any" or "no" before a phrase is somebody's denial that the act was: "denies any
--- damage to the cable", "there was no obstruction".
---@param text parlance.incidents.Text
---@param token integer
---@param n_links integer the phrases behind it
---@return boolean
function M.is_denied(text, token, n_links)
  if not DENIED[text.folds[token]] then return false end
  if text.folds[token] == "no" and text.folds[token - 2] == "there"
    and find(text.letters, "^e", token - 1) then
    return true
  end
  local from = text:sentence(token)
  for at = token - 1, math.max(from, token - 12), -1 do
    if n_links > 0 and find(text.folds[at], "^den[yi]") then return true end
  end
  return false
end

-- Whether an infinitive behind "to" at k - 1 was done: "decided with immediate effect to end".
local function was_done(text, k, from)
  for token = k - 2, math.max(from, k - 8), -1 do
    if lists.reasons[text.folds[token]] then return true end
    if find(text.letters, "^[,;:%.]", token) then return false end
  end
  return false
end

-- Tokens over which verbs are joined to the first of them.
local CHAIN = 30

-- Whether a verb in its base form is joined to an infinitive that was done: "helped to occupy
-- offices, shut the airport and stop the ferries"; nil where it is joined to none.
local function is_joined(text, group, from)
  if not find(text.letters, "^[,c]", group - 1) then return nil end
  for token = group - 2, math.max(from, group - CHAIN), -1 do
    if find(text.letters, "^Tr?v", token) then return was_done(text, token + 1, from) end
    if find(text.letters, "^[;:%.ztws]", token) then return nil end
  end
end

-- Whether a base form tells what somebody who is named does: "you interfere", "they seize ships".
local function is_somebodys(text, group, from)
  if group == 1 then return false end
  if find(text.letters, "^[Np]", group - 1) then return true end
  local first = phrases.subject(text, group, from)
  return first ~= nil and find(text.letters, "^d", first) ~= nil
end

-- Whether a verb without an auxiliary before it tells of what was: in the past, in a headline, of
-- somebody who is named; and not in general, "pirates seize ships".
local function is_plain_past(text, group, k, from)
  local joined = is_joined(text, group, from)
  if lists.bases[text.folds[k]] then
    return joined or text:is_heading(k) or is_somebodys(text, group, from)
  end
  return not (lists.unchanged[text.folds[k]] and joined == false)
end

--- Whether a verb group tells of what was done, and whether it denies it.
---@param text parlance.incidents.Text
---@param group integer its first token
---@param k integer its verb
---@param from integer where its sentence begins
---@return boolean real
---@return boolean|nil negated
function M.of_group(text, group, k, from)
  local negated = false
  for token = group, k - 1 do
    local fold = text.folds[token]
    if is_modal(text, token) then return false end
    negated = negated or NEGATIONS[fold] or fold:find "n't$" ~= nil
  end
  if find(text.letters, "^T", group - 1) and group > 1 then
    if not was_done(text, group, from) then return false end
  elseif not find(text.letters:sub(group, k - 1), "[aeh]") then
    if not is_plain_past(text, group, k, from) then return false end
  end
  if find(text.letters, "^y", k) and find(text.letters, "^[iob]", group - 1)
    and M.is_feared(text, group, k) then
    return false
  end
  for token = math.max(from, group - 8), group - 1 do
    if CONDITIONS[text.folds[token]] then return false end
  end
  return true, negated
end

return M
