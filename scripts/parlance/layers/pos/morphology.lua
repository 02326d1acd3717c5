--- morphology.lua: the lemmas that an inflected form of English may belong to.

local M = {}

-- An ending, what stands in its place in the lemma, and whether a doubled consonant before it
-- may be single there ("planned" of "plan").
local ENDINGS = {
  s = { { "ies", "y" }, { "es", "" }, { "s", "" } },
  ed = { { "ied", "y" }, { "ed", "", true }, { "d", "" } },
  ing = { { "ying", "ie" }, { "ing", "", true }, { "ing", "e" } },
  er = { { "ier", "y" }, { "er", "", true }, { "r", "" } },
  est = { { "iest", "y" }, { "est", "", true }, { "st", "" } },
}

local INFLECTIONS = { "s", "ed", "ing", "er", "est" }

local function ends_in(form, ending)
  return #form >= #ending + 2 and form:sub(-#ending) == ending
    and (ending ~= "s" or form:sub(-2) ~= "ss")
end

-- The lemmas that one inflection gives, the plainest first.
local function lemmas_by(form, inflection)
  local list = {}
  for _, rule in ipairs(ENDINGS[inflection]) do
    if ends_in(form, rule[1]) then
      local stem = form:sub(1, -#rule[1] - 1)
      list[#list + 1] = stem .. rule[2]
      if rule[3] and stem:find "([bdfgklmnprtvz])%1$" then list[#list + 1] = stem:sub(1, -2) end
    end
  end
  return list
end

--- Which inflection a form's ending shows: "s", "ed", "ing", "er", "est", or nil.
---@param form string folded
---@return string|nil
function M.inflection(form)
  for _, inflection in ipairs(INFLECTIONS) do
    if ends_in(form, inflection) then return inflection end
  end
  return nil
end

--- The first lemma with an inflection's part of speech that is in a lexicon.
---@param form string folded
---@param inflection string
---@param is_lemma fun(lemma: string): any what to answer; false to go on
---@return any
function M.lemma(form, inflection, is_lemma)
  for _, lemma in ipairs(lemmas_by(form, inflection)) do
    local found = is_lemma(lemma)
    if found then return found end
  end
  return nil
end

return M
