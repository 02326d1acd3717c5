--- sides.lua: for whom somebody without a name speaks, where no words beside the office say so.
--
-- "the representative" speaks for the state whose representative was named last, "the ministry"
-- for the state whose ministry was, "a spokeswoman" for the body that is spoken of.

local antecedents = require "parlance.extract.reference.antecedents"
local descriptions = require "parlance.extract.reference.descriptions"
local words = require "parlance.extract.reference.words"

local M = {}

local function sort_of(list, sort, into)
  for word in list:gmatch "%S+" do into[word] = sort end
  return into
end

-- Nouns that stand for one another, by what they are.
local SORTS = sort_of("representative ambassador delegate envoy delegation colleague", "envoy",
  sort_of("ministry minister government", "ministry", {}))

-- Forces of a state, which bare of a name are those of the state that the text is about.
local FORCES = { army = true, military = true, navy = true, police = true, gendarmerie = true,
  coastguard = true }

-- Organs of a body that speaks in the text; the paper that speaks of itself has none.
local ORGANS = {}
for word in ([[mission secretariat panel team board commission committee council delegation agency
  authority tribunal court observatory institute bureau office]]):gmatch "%S+" do
  ORGANS[word] = true
end

local SPOKEN = { spokesman = true, spokeswoman = true, spokesperson = true }

local BODY = { body = true }

-- The state that an office is of by the words right behind it, or those before it.
local function state_beside(ref, pos)
  local doc = ref.doc
  if pos + 1 < doc.n_tokens and doc:fold(pos + 1) == "of" then
    for at = pos + 2, math.min(pos + 7, doc.n_tokens) do
      local row = ref.at[at]
      if row and row.type == "state" then return row.name end
      if not (row or words.articles[doc:fold(at)] or doc:form(at):find "^%u"
        or doc:fold(at) == "of") then
        break
      end
    end
  end
  for at = pos - 1, math.max(1, pos - 3), -1 do
    local row = ref.at[at]
    if row and row.type == "state" then return row.name end
    if not doc:form(at):find "^['’%a\x80-\xff]" or words.prepositions[doc:fold(at)] then break end
  end
end

-- The offices of a document that a state stands beside, in order: { first, sort, name }.
local function offices_of(ref)
  local list = {}
  local folds = ref.doc:folds()
  for pos = 1, #folds do
    local sort = SORTS[folds[pos]]
    local name = sort and state_beside(ref, pos)
    if name then list[#list + 1] = { first = pos, sort = sort, name = name } end
  end
  return list
end

-- The state whose office of this sort was named last before a token.
local function last_named(ref, first, sort)
  if not ref.offices then ref.offices = offices_of(ref) end
  local name
  for _, one in ipairs(ref.offices) do
    if one.first >= first then break end
    if one.sort == sort then name = one.name end
  end
  return name
end

local TELLS_OFFICE = { is = true, was = true, leads = true, led = true, heads = true,
  headed = true, served = true, serves = true }

-- The state that the author of a text is of, by the sentence that says who that is.
local function home_of_author(ref)
  if ref.home_of_author == nil then
    ref.home_of_author = false
    local author, doc = ref:canonical(ref.doc.metadata.author), ref.doc
    for i, row in ipairs(author and ref.rows or {}) do
      local told = row.name == author and row.last < doc.n_tokens
      if told and TELLS_OFFICE[doc:fold(row.last + 1)] then
        for at = i + 1, #ref.rows do
          local other = ref.rows[at]
          if doc:sentence(other.first) > row.first then break end
          if other.type == "state" and other.name then
            ref.home_of_author = other.name
            return other.name
          end
        end
      end
    end
  end
  return ref.home_of_author or nil
end

-- The noun of tokens first..last, if they name nobody; "office" is whose it is.
local function noun_of(ref, first, last)
  local noun
  for pos = first, last do
    local word = ref.doc:fold(pos)
    local row = ref.at[pos]
    if row and row.type ~= "office" or words.prepositions[word] then return nil end
    if pos > first and not row and descriptions.is_unknown_name(ref, pos) then return nil end
    if word:find "^[,(]" then break end
    if word ~= "office" and word:find "^%a" then noun = word end
  end
  return noun
end

-- How many more times than any other a state is named that a text is about.
local CLEAR = 2

-- The state that a text up to a token is about: the one that it names far more than others.
local function foremost_state(ref, first)
  local counts, best, second = {}, nil, 0
  for _, row in ipairs(ref.rows) do
    if row.first >= first then break end
    if row.type == "state" and row.name then counts[row.name] = (counts[row.name] or 0) + 1 end
  end
  for name, n in pairs(counts) do
    if not best or n > counts[best] then
      best, second = name, best and counts[best] or 0
    elseif n > second then
      second = n
    end
  end
  return best and counts[best] >= CLEAR * second and counts[best] > 1 and best or nil
end

-- "Iraqi military", "the army": the state whose it is.
local function of_forces(ref, first, last)
  local at = words.articles[ref.doc:fold(first)] and first + 1 or first
  if not FORCES[ref.doc:fold(last)] or last - at > 1 then return nil end
  local row = ref.at[at]
  if at < last then
    return row and row.type == "state" and row.last == last - 1 and row.name or nil
  end
  return ref:home() or foremost_state(ref, first)
end

local GOVERNS = { minister = true, president = true, premier = true, chancellor = true,
  government = true }

-- "the Prime Minister", where the text names no such one: the state that it is about.
local function of_government(ref, first, last, noun)
  if ref.doc:fold(first) ~= "the" or last - first > 2 or not GOVERNS[noun] then return nil end
  return ref:home() or last_named(ref, first, "ministry") or foremost_state(ref, first)
end

-- "the representative", "the ministry", "the secretariat", "the Prime Minister".
local function of_definite(ref, first, last, noun)
  if SORTS[noun] then
    local name = last_named(ref, first, SORTS[noun])
    if name then return name end
    if SORTS[noun] ~= "ministry" then return nil end
    return home_of_author(ref) or of_government(ref, first, last, noun)
  elseif ORGANS[noun] then
    local voice = ref:voice(first)
    return voice and voice.type == "organisation" and voice.name or nil
  end
  return of_government(ref, first, last, noun)
end

--- The state or body for which tokens first..last speak: an office with no name beside it.
---@param ref parlance.Reference
---@param first integer
---@param last integer
---@return string|nil name
function M.of(ref, first, last)
  local state = of_forces(ref, first, last)
  if state then return state end
  local noun, article = noun_of(ref, first, last), ref.doc:fold(first)
  if not noun or first == last then return nil end
  if article == "our" and words.is_role(noun) then return home_of_author(ref) end
  local name = article == "the" and of_definite(ref, first, last, noun)
  if name then return name end
  if (article == "a" or article == "the") and last == first + 1 and SPOKEN[noun] then
    return (antecedents.of(ref, first, BODY))
  end
end

return M
